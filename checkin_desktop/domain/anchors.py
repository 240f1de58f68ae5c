"""Outside anchors of a chain: a time stamp somebody else gave for its newest hash (RFC 3161)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Anchor:
    """One request for a time stamp over the hash of an entry, and what came back.

    `chain_hash` is the hash of entry `number_in_chain`, so the stamp covers every entry up to it. `request` are the
    bytes of the `.tsq` file; `reply` those of the `.tsr` file or empty while none was brought back. `stamped_at` (UTC)
    and `authority` are what the reply says, set once it was checked. The proven moment is the reply's, never the
    attempt's.
    """

    id: int
    person_id: int
    number_in_chain: int
    chain_hash: str
    request: bytes
    made_at: datetime
    reply: bytes = b""
    stamped_at: datetime | None = None
    authority: str = ""
