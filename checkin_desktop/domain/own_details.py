"""What a person copied by hand from an official page, beside the shipped facts and never in their place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OwnDetail:
    """One value for a line or office of the directory, of the whole vault.

    `fact_id` is the id of the shipped line or office, "" for one that is not shipped (then `name` says what it is).
    `kind` is "phone", "email", "hours", "address" or "note"; `source` is where it was read, `copied_on` when.
    """

    id: int
    fact_id: str
    kind: str
    value: str
    source: str
    copied_on: date
    name: str = ""
