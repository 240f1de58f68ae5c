"""What was chosen for binders, one for each person and audience, and the copies that were given out."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.binders import (
    Audience,
    BinderCopy,
    BinderDetails,
    BinderOption,
    BinderPlan,
    CopyTab,
    Custody,
    FileChoice,
    TabChoice,
)
from checkin_desktop.domain.documents import Document
from checkin_desktop.domain.scan_work import Box, Cover
from checkin_desktop.vault.paper_tables import BinderCopyRow, BinderFileRow, BinderRow, BinderTabRow
from checkin_desktop.vault.repositories import people

_TEXTS = ("title", "court", "judge", "hearing")


@dataclasses.dataclass(frozen=True, slots=True)
class KeptTab:
    """What was chosen for one document; `files` are those scans of all tabs that are not taken whole."""

    document_id: int
    included: bool
    title: str


@dataclasses.dataclass(frozen=True, slots=True)
class KeptBinder:
    """A saved choice. `files` are by attachment."""

    id: int
    details: BinderDetails
    tabs: tuple[KeptTab, ...]
    files: dict[int, FileChoice]

    def chosen(self, documents: Sequence[Document]) -> tuple[TabChoice, ...]:
        """The tabs as they were chosen, in their order; documents that are gone are left out."""
        known = {document.id: document for document in documents}
        return tuple(
            TabChoice(
                known[tab.document_id],
                tab.included,
                tab.title,
                files=tuple(
                    self.files[scan.id] for scan in known[tab.document_id].attachments if scan.id in self.files
                ),
            )
            for tab in self.tabs
            if tab.document_id in known
        )


def find(session: Session, person_id: int, audience: Audience) -> KeptBinder | None:
    """What was saved for a person and an audience."""
    query = select(BinderRow).where(BinderRow.person_id == person_id, BinderRow.audience == audience.value)
    row = session.execute(query).scalar()
    if row is None:
        return None
    tabs = select(BinderTabRow).where(BinderTabRow.binder_id == row.id).order_by(BinderTabRow.place)
    files = select(BinderFileRow).where(BinderFileRow.binder_id == row.id)
    return KeptBinder(
        row.id,
        _details(row),
        tuple(KeptTab(tab.document_id, tab.included, tab.title) for tab in session.execute(tabs).scalars()),
        {file.attachment_id: _file(file) for file in session.execute(files).scalars()},
    )


def save(session: Session, plan: BinderPlan, tabs: Sequence[TabChoice], now: datetime) -> int:
    """Keep a choice in place of what was kept before, with `tabs` alone; returns its number. `now` is UTC.

    Raises NO_SUCH_RECORD when the person is gone.
    """
    people.require(session, plan.person_id)
    details = plan.details
    values: dict[str, Any] = {name: getattr(details, name) for name in _TEXTS} | {
        "custody": details.custody.value,
        "options": tuple(sorted(option.value for option in details.options)),
        "updated_at": now,
    }
    query = select(BinderRow).where(
        BinderRow.person_id == plan.person_id, BinderRow.audience == details.audience.value
    )
    row = session.execute(query).scalar()
    if row is None:
        row = BinderRow(person_id=plan.person_id, audience=details.audience.value, **values)
        session.add(row)
    else:
        for name, value in values.items():
            setattr(row, name, value)
        for table in (BinderTabRow, BinderFileRow):
            session.execute(delete(table).where(table.binder_id == row.id))
    session.flush()
    for place, tab in enumerate(tabs):
        session.add(
            BinderTabRow(
                binder_id=row.id, document_id=tab.document.id, place=place, included=tab.included, title=tab.title
            )
        )
        session.add_all(_file_row(row.id, file) for file in tab.files if file != FileChoice(file.attachment_id))
    session.flush()
    return row.id


def add_copy(session: Session, binder_id: int, copy: BinderCopy) -> int:
    """Note a copy that was given out; its id is ignored. Returns the new one."""
    row = BinderCopyRow(
        binder_id=binder_id,
        made_at=copy.made_at,
        for_whom=copy.for_whom,
        page_count=copy.page_count,
        parts=copy.parts,
        contents=tuple([tab.document_id, tab.title, list(tab.files)] for tab in copy.tabs),
    )
    session.add(row)
    session.flush()
    return row.id


def copies(session: Session, person_id: int, audience: Audience) -> tuple[BinderCopy, ...]:
    """The copies that were given out, the newest first."""
    query = (
        select(BinderCopyRow)
        .join(BinderRow, BinderRow.id == BinderCopyRow.binder_id)
        .where(BinderRow.person_id == person_id, BinderRow.audience == audience.value)
        .order_by(BinderCopyRow.id.desc())
    )
    return tuple(
        BinderCopy(
            row.id,
            row.made_at,
            row.for_whom,
            row.page_count,
            row.parts,
            tuple(CopyTab(document_id, title, tuple(files)) for document_id, title, files in row.contents),
        )
        for row in session.execute(query).scalars()
    )


def _details(row: BinderRow) -> BinderDetails:
    known = {option.value: option for option in BinderOption}
    return BinderDetails(
        Audience(row.audience),
        **{name: getattr(row, name) for name in _TEXTS},
        custody=Custody(row.custody),
        options=frozenset(known[code] for code in row.options if code in known),
    )


def _file(row: BinderFileRow) -> FileChoice:
    covers = tuple(Cover(page, Box(*edges)) for page, edges in row.covers)
    return FileChoice(row.attachment_id, row.included, tuple(row.hidden), covers)


def _file_row(binder_id: int, file: FileChoice) -> BinderFileRow:
    covers = tuple(
        [cover.page, [cover.box.left, cover.box.top, cover.box.right, cover.box.bottom]] for cover in file.covers
    )
    return BinderFileRow(
        binder_id=binder_id,
        attachment_id=file.attachment_id,
        included=file.included,
        hidden=file.hidden,
        covers=covers,
    )
