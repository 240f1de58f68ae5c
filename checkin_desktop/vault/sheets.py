"""What the vault remembers about its recovery sheet: whether somebody proved to have it, and what waits for that.

Kept among the settings of the vault. A note about another sheet than the key file's (after an older database was put
back) says nothing, so the sheet then counts as not confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories import notebook

SETTING = "recovery_sheet"


@dataclass(frozen=True, slots=True)
class SheetNote:
    """The note about one sheet. Moments are UTC.

    `confirmed_at`: when two groups were typed back, `tried_at`: when the whole code was. `older`: names of the sets
    that this sheet's key replaced and that go once it is confirmed; `left_behind`: ids of files in them that could not
    be read. `digest` is of the case when the key was new: another one now means that work was saved since.
    """

    sheet_no: int
    confirmed_at: datetime | None = None
    tried_at: datetime | None = None
    older: tuple[str, ...] = ()
    left_behind: tuple[str, ...] = ()
    digest: str = ""

    @property
    def proved_at(self) -> datetime | None:
        """When somebody last showed to have the sheet."""
        return max((at for at in (self.confirmed_at, self.tried_at) if at is not None), default=None)

    def of_case(self, digest: str) -> SheetNote:
        """The same with the digest of the case."""
        return replace(self, digest=digest)


def unconfirmed(sheet_no: int, older: tuple[str, ...] = (), left_behind: tuple[str, ...] = ()) -> SheetNote:
    """The note about a sheet that nobody has proved to have."""
    return SheetNote(sheet_no, older=older, left_behind=left_behind)


def known_number(rows: Session) -> int:
    """The number of the sheet as the database remembers it: for when both key files are lost."""
    stored = notebook.setting(rows, SETTING)
    number = stored.get("sheet_no") if isinstance(stored, dict) else None
    return number if isinstance(number, int) else 1


def load(rows: Session, sheet_no: int) -> SheetNote:
    """The note about sheet `sheet_no`; an unconfirmed one when the vault holds none. Raises as a read does."""
    stored = notebook.setting(rows, SETTING)
    if not isinstance(stored, dict) or stored.get("sheet_no") != sheet_no:
        return unconfirmed(sheet_no)
    return SheetNote(
        sheet_no,
        _moment(stored.get("confirmed_at")),
        _moment(stored.get("tried_at")),
        tuple(stored.get("older", ())),
        tuple(stored.get("left_behind", ())),
        str(stored.get("digest", "")),
    )


def store(rows: Session, note: SheetNote) -> None:
    """Keep the note. Inside a write transaction."""
    notebook.set_setting(
        rows,
        SETTING,
        {
            "sheet_no": note.sheet_no,
            "confirmed_at": _text(note.confirmed_at),
            "tried_at": _text(note.tried_at),
            "older": list(note.older),
            "left_behind": list(note.left_behind),
            "digest": note.digest,
        },
    )


def _moment(value: Any) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()
