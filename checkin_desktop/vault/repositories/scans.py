"""The working copies of scans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.scan_work import Box, PageEdit, ScanWork
from checkin_desktop.vault.repositories import attachments
from checkin_desktop.vault.tables import ScanWorkRow


def get(session: Session, attachment_id: int) -> ScanWork:
    """What is kept about one scan; nothing but its number where nothing is. Raises NO_SUCH_RECORD."""
    attachments.get(session, attachment_id)
    row = session.get(ScanWorkRow, attachment_id)
    return ScanWork(attachment_id) if row is None else _from_row(row)


def of_attachments(session: Session, attachment_ids: Sequence[int]) -> dict[int, ScanWork]:
    """What is kept about several scans, for each of them, in one statement."""
    found = {number: ScanWork(number) for number in attachment_ids}
    query = select(ScanWorkRow).where(ScanWorkRow.attachment_id.in_(attachment_ids))
    for row in session.execute(query).scalars():
        found[row.attachment_id] = _from_row(row)
    return found


def put(session: Session, work: ScanWork, now: datetime) -> None:
    """Keep this about its scan."""
    row = session.get(ScanWorkRow, work.attachment_id) or ScanWorkRow(attachment_id=work.attachment_id)
    row.password = work.password
    row.page_count = work.page_count
    row.warnings = work.warnings
    row.pages = tuple(_packed(edit) for edit in work.pages)
    row.updated_at = now
    session.add(row)
    session.flush()


def _packed(edit: PageEdit) -> list[Any]:
    crop = edit.crop
    return [edit.page, edit.turn, edit.angle, crop and [crop.left, crop.top, crop.right, crop.bottom]]


def _from_row(row: ScanWorkRow) -> ScanWork:
    pages = tuple(PageEdit(page, turn, angle, Box(*crop) if crop else None) for page, turn, angle, crop in row.pages)
    return ScanWork(row.attachment_id, row.password, row.page_count, row.warnings, pages)
