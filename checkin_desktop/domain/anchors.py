"""Outside anchors of a chain: a time stamp somebody else gave for its newest hash (RFC 3161)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
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


def enclosed_replies(anchors: Iterable[Anchor]) -> list[tuple[str, bytes]]:
    """The answers that go along inside a report, with their file names: the entry whose hash each is over."""
    seen: Counter[int] = Counter()
    found = []
    for anchor in anchors:
        if anchor.reply:
            number = anchor.number_in_chain
            seen[number] += 1
            again = f"-{seen[number]}" if seen[number] > 1 else ""
            found.append((f"timestamp-entry-{number}{again}.tsr", anchor.reply))
    return found
