"""The tables of the emergency plan beyond its answers: households, care papers, printed copies, reviews."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from checkin_desktop.vault.table_base import COUNTED, Table, TextTuple


class HouseholdMemberRow(Table):
    """Whose plan a person shares. The lead has a row that names itself; somebody alone may have none."""

    __tablename__ = "household_members"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)


class CarePaperRow(Table):
    """A paper that lets somebody care for a child."""

    __tablename__ = "care_papers"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    state: Mapped[str]
    child_ids: Mapped[tuple[int, ...]] = mapped_column(TextTuple())
    caregiver: Mapped[str]
    signed_on: Mapped[date | None]
    notarized: Mapped[str]
    ends_on: Mapped[date | None]
    holder: Mapped[str]
    note: Mapped[str]
    removed_at: Mapped[datetime | None]


class PlanCopyRow(Table):
    """A printed or saved copy of the plan: how it was made, who has it, and a digest of each section."""

    __tablename__ = "plan_copies"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    export_id: Mapped[int | None] = mapped_column(ForeignKey("exports.id", ondelete="SET NULL"), index=True)
    mode: Mapped[str]
    language: Mapped[str]
    second: Mapped[str]
    large: Mapped[bool]
    extras: Mapped[tuple[str, ...]]
    child_ids: Mapped[tuple[int, ...]] = mapped_column(TextTuple())
    holder: Mapped[str]
    made_at: Mapped[datetime]
    given_on: Mapped[date | None]
    gone_on: Mapped[date | None]
    contents: Mapped[tuple[Any, ...]] = mapped_column(TextTuple())


class PlanReviewRow(Table):
    """That the plan was read through or practised."""

    __tablename__ = "plan_reviews"
    __table_args__ = COUNTED

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    done_on: Mapped[date]
    who: Mapped[str]
    note: Mapped[str]
    contents: Mapped[tuple[Any, ...]] = mapped_column(TextTuple())
