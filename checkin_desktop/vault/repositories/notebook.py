"""Drafts of unsaved forms, the log of exports, and the settings kept inside the vault."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.vault.repositories.copies import NOTE
from checkin_desktop.vault.tables import DraftRow, ExportRow, PersonRemovalRow, SettingRow


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A copy that left the vault. `saved_at` is UTC."""

    id: int
    person_id: int | None
    what: str
    language: str
    path: str
    sha256: str
    size: int
    page_count: int
    for_whom: str
    saved_at: datetime


def save_draft(session: Session, key: str, payload: dict[str, Any], now: datetime) -> None:
    """Keep what a form holds under `key`, replacing what was there.

    A form may still stand open while its person is removed whole; what it held is not kept then.
    """
    if _is_of_a_removed_person(session, key):
        return
    values = {"payload": json.dumps(payload, ensure_ascii=False), "saved_at": now}
    session.execute(
        insert(DraftRow).values(key=key, **values).on_conflict_do_update(index_elements=["key"], set_=values)
    )


def _is_of_a_removed_person(session: Session, key: str) -> bool:
    number = key.rpartition(":")[2]
    if not (":" in key and number.isascii() and number.isdecimal()):
        return False
    gone = select(PersonRemovalRow.id).where(PersonRemovalRow.person_id == int(number)).limit(1)
    return session.execute(gone).first() is not None


def load_draft(session: Session, key: str) -> dict[str, Any] | None:
    """What was kept under `key`, or None."""
    payload = session.execute(select(DraftRow.payload).where(DraftRow.key == key)).scalar()
    return None if payload is None else dict(json.loads(payload))


def draft_keys(session: Session) -> tuple[str, ...]:
    """The keys of all drafts, the newest first."""
    return tuple(session.execute(select(DraftRow.key).order_by(DraftRow.saved_at.desc())).scalars())


def discard_draft(session: Session, key: str) -> None:
    """Forget what was kept under `key`."""
    session.execute(delete(DraftRow).where(DraftRow.key == key))


def log_export(session: Session, record: ExportRecord) -> int:
    """Add to the log of copies; its id is ignored. Returns the new id."""
    row = ExportRow(
        person_id=record.person_id,
        what=record.what,
        language=record.language,
        path=record.path,
        sha256=record.sha256,
        size=record.size,
        page_count=record.page_count,
        for_whom=record.for_whom,
        saved_at=record.saved_at,
    )
    session.add(row)
    session.flush()
    return row.id


def exports(session: Session, person_id: int | None = None) -> tuple[ExportRecord, ...]:
    """The log of copies, the newest first, of one person or of all."""
    query = select(ExportRow).where(ExportRow.what != NOTE).order_by(ExportRow.id.desc())
    if person_id is not None:
        query = query.where(ExportRow.person_id == person_id)
    return tuple(
        ExportRecord(
            row.id,
            row.person_id,
            row.what,
            row.language,
            row.path,
            row.sha256,
            row.size,
            row.page_count,
            row.for_whom,
            row.saved_at,
        )
        for row in session.execute(query).scalars()
    )


def setting(session: Session, key: str, default: Any = None) -> Any:
    """A setting of the vault."""
    value = session.execute(select(SettingRow.value).where(SettingRow.key == key)).scalar()
    return default if value is None else json.loads(value)


def settings(session: Session) -> dict[str, Any]:
    """All settings of the vault, unknown ones too."""
    return {row.key: json.loads(row.value) for row in session.execute(select(SettingRow)).scalars()}


def set_setting(session: Session, key: str, value: Any) -> None:
    """Keep a setting of the vault."""
    text = json.dumps(value, ensure_ascii=False)
    session.execute(
        insert(SettingRow)
        .values(key=key, value=text)
        .on_conflict_do_update(index_elements=["key"], set_={"value": text})
    )
