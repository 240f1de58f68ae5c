"""The tables of papers: situations, withheld papers, working copies of scans, and binders."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from checkin_desktop.vault.table_base import COUNTED, Table, TextTuple


class PersonSituationRow(Table):
    """A situation that was chosen for a person, or taken off although the case suggests it."""

    __tablename__ = "person_situations"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    chosen: Mapped[bool]


class WithheldPaperRow(Table):
    """A paper that somebody else keeps, for example a passport that ICE took."""

    __tablename__ = "withheld_papers"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"), index=True)
    holder: Mapped[str]
    office: Mapped[str]
    officer: Mapped[str]
    taken_on: Mapped[date | None]
    receipt: Mapped[str]
    lent_until: Mapped[date | None]
    lent_back_on: Mapped[date | None]
    returned_on: Mapped[date | None]
    note: Mapped[str]
    removed_at: Mapped[datetime | None]


class WithheldRequestRow(Table):
    """A request to get a withheld paper back, to borrow it, or to get a copy; and the answer."""

    __tablename__ = "withheld_requests"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    withheld_id: Mapped[int] = mapped_column(ForeignKey("withheld_papers.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    asked_on: Mapped[date | None]
    how: Mapped[str]
    reason: Mapped[str]
    answer: Mapped[str]
    answered_on: Mapped[date | None]
    answer_words: Mapped[str]
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt_entries.id"), index=True)
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id", ondelete="SET NULL"), index=True)


class ScanWorkRow(Table):
    """The working copy of a scan: how its pages are shown, and what opens it. The original stays as it is.

    `pages` holds one list for each page (`domain.scan_work`); empty means all pages as they are.
    """

    __tablename__ = "scan_work"

    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="CASCADE"), primary_key=True)
    password: Mapped[str]
    page_count: Mapped[int | None]
    warnings: Mapped[tuple[str, ...]]
    pages: Mapped[tuple[Any, ...]] = mapped_column(TextTuple())
    updated_at: Mapped[datetime]


class BinderRow(Table):
    """What was chosen for the binder of one person and one audience. `options` are the codes that are switched on."""

    __tablename__ = "binders"
    __table_args__ = (UniqueConstraint("person_id", "audience"), COUNTED)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    audience: Mapped[str]
    title: Mapped[str]
    court: Mapped[str]
    judge: Mapped[str]
    hearing: Mapped[str]
    custody: Mapped[str]
    options: Mapped[tuple[str, ...]]
    updated_at: Mapped[datetime]


class BinderTabRow(Table):
    """One tab: a document of the checklist, its place, and whether it is in."""

    __tablename__ = "binder_tabs"

    binder_id: Mapped[int] = mapped_column(ForeignKey("binders.id", ondelete="CASCADE"), primary_key=True)
    document_id: Mapped[int] = mapped_column(
        ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    place: Mapped[int]
    included: Mapped[bool]
    title: Mapped[str]


class BinderFileRow(Table):
    """What of one scan goes into a binder: `hidden` are pages left out, `covers` areas that are covered."""

    __tablename__ = "binder_files"

    binder_id: Mapped[int] = mapped_column(ForeignKey("binders.id", ondelete="CASCADE"), primary_key=True)
    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachments.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    included: Mapped[bool]
    hidden: Mapped[tuple[int, ...]] = mapped_column(TextTuple())
    covers: Mapped[tuple[Any, ...]] = mapped_column(TextTuple())


class BinderCopyRow(Table):
    """A binder that was made: for whom, and what was in it, so that a later one can say what changed."""

    __tablename__ = "binder_copies"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    binder_id: Mapped[int] = mapped_column(ForeignKey("binders.id", ondelete="CASCADE"), index=True)
    made_at: Mapped[datetime]
    for_whom: Mapped[str]
    page_count: Mapped[int]
    parts: Mapped[int]
    contents: Mapped[tuple[Any, ...]] = mapped_column(TextTuple())
