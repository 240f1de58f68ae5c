"""Where a file that is about to be added lies already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """What a kept file belongs to."""

    DOCUMENT = "document"
    ATTEMPT = "attempt"
    APPOINTMENT = "appointment"
    MOVE = "move"
    OTHER_PERSON = "other_person"
    THIS_ROUND = "this_round"


@dataclass(frozen=True, slots=True)
class KeptAt:
    """One place. For a DOCUMENT, `code` names its checklist record and `title` its own title.

    OTHER_PERSON says no more than that: whose papers they are is nobody's business while one adds to these.
    THIS_ROUND: the same file was picked twice.
    """

    shelf: Shelf
    code: str = ""
    title: str = ""
