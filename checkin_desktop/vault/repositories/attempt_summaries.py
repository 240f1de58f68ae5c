"""What lists say about attempts, read without their entries: pages of a long list, and how many it has.

One index has the order of the list and everything that it can be narrowed to. Which attempts stand on a page is found
in it alone; the rows themselves are then read for those only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempt_lists import ALL, GROUPS, AttemptCount, AttemptFilter, summary_of
from checkin_desktop.domain.attempts import Attempt, AttemptSummary, EntryKind
from checkin_desktop.domain.folding import query_words
from checkin_desktop.vault.repositories import search
from checkin_desktop.vault.repositories.mapping import moment_columns, moment_from
from checkin_desktop.vault.tables import AttemptEntryRow, AttemptSummaryRow

KIND = "attempt"
_PLAIN = (
    "line_id",
    "office",
    "number_called",
    "address_used",
    "made_by",
    "made_by_name",
    "late",
    "corrected",
    "files",
    "corroborations",
)
_COLUMNS = (
    AttemptSummaryRow.entry_id,
    AttemptSummaryRow.attempt_number,
    AttemptSummaryRow.happened_utc,
    AttemptSummaryRow.happened_zone,
    AttemptSummaryRow.happened_offset,
    AttemptSummaryRow.channel,
    AttemptSummaryRow.outcome,
    *(getattr(AttemptSummaryRow, name) for name in _PLAIN),
)
_PLACE = (AttemptSummaryRow.happened_utc, AttemptSummaryRow.attempt_number)


def all_of(session: Session, person_id: int) -> tuple[AttemptSummary, ...]:
    """What the lists say about each attempt, the latest happening last."""
    query = (
        select(*_COLUMNS)
        .where(AttemptSummaryRow.person_id == person_id)
        .order_by(AttemptSummaryRow.happened_utc, AttemptSummaryRow.attempt_number)
    )
    return tuple(_summary(row) for row in session.execute(query))


def page(
    session: Session,
    person_id: int,
    wanted: AttemptFilter,
    *,
    newest_first: bool,
    limit: int,
    after: AttemptSummary | None,
) -> tuple[AttemptSummary, ...]:
    """The next `limit` attempts after `after`, or the first ones.

    Words that stand nearly everywhere are looked for attempt by attempt, in the order of the list, until the page is
    full: gathering all places first would take longer than the page is worth.
    """
    words = query_words(wanted.text)
    if words and search.is_common(session, words):
        chosen = _chosen(person_id, replace(wanted, text=""), AttemptSummaryRow.entry_id)
        chosen = chosen.where(search.holds_all(KIND, person_id, AttemptSummaryRow.entry_id, words))
    else:
        chosen = _chosen(person_id, wanted, AttemptSummaryRow.entry_id)
    if after is not None:
        last = tuple_(after.happened.utc, after.number, types=[column.type for column in _PLACE])
        chosen = chosen.where(tuple_(*_PLACE) < last if newest_first else tuple_(*_PLACE) > last)
    order = _order(newest_first=newest_first)
    query = select(*_COLUMNS).where(AttemptSummaryRow.entry_id.in_(chosen.order_by(*order).limit(limit)))
    return tuple(_summary(row) for row in session.execute(query.order_by(*order)))


def of_attempt(session: Session, person_id: int, attempt_id: int, wanted: AttemptFilter) -> AttemptSummary | None:
    """What the list says about one attempt, None when the filter leaves it out."""
    chosen = _chosen(person_id, wanted, AttemptSummaryRow.entry_id).where(AttemptSummaryRow.entry_id == attempt_id)
    row = session.execute(select(*_COLUMNS).where(AttemptSummaryRow.entry_id.in_(chosen))).first()
    return None if row is None else _summary(row)


def count(session: Session, person_id: int, wanted: AttemptFilter) -> AttemptCount:
    """How many attempts the filter lets through; how many there are, and on how many days."""
    numbers = func.count(), func.count(AttemptSummaryRow.day.distinct())
    total, days = session.execute(_chosen(person_id, ALL, *numbers)).one()
    return AttemptCount(shown(session, person_id, wanted) if wanted.narrows else total, total, days)


def shown(session: Session, person_id: int, wanted: AttemptFilter) -> int:
    """How many attempts the filter lets through."""
    return int(session.execute(_chosen(person_id, wanted, func.count())).scalar_one())


def numbers(session: Session, person_id: int, wanted: AttemptFilter) -> frozenset[int]:
    """The numbers of the attempts that the filter lets through."""
    return frozenset(session.execute(_chosen(person_id, wanted, AttemptSummaryRow.attempt_number)).scalars())


def newest(session: Session, person_id: int, limit: int) -> tuple[int, ...]:
    """The ids of the attempts that were written down last, the newest first."""
    query = (
        select(AttemptEntryRow.id)
        .where(AttemptEntryRow.person_id == person_id, AttemptEntryRow.corrects_id.is_(None))
        .order_by(AttemptEntryRow.number_in_chain.desc())
        .limit(limit)
    )
    return tuple(session.execute(query).scalars())


def by_day(session: Session, person_id: int, first: date, last: date) -> dict[date, int]:
    """How many attempts each day has, where they happened, from `first` to `last`; days without one are left out."""
    row, since = AttemptSummaryRow, datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=1)
    chosen = _chosen(person_id, AttemptFilter(first_day=first, last_day=last), row.day, func.count())
    # The index is ordered by moments: a day more than any zone is away from UTC keeps the older ones unread.
    query = chosen.where(row.happened_utc >= since).group_by(row.day)
    return {date.fromisoformat(day): amount for day, amount in session.execute(query)}


def put(session: Session, person_id: int, attempt: Attempt) -> None:
    """Bring the lists and the search up to date with what holds now about an attempt."""
    shown = summary_of(attempt)
    values: dict[str, Any] = {
        **moment_columns(shown.happened, "happened"),
        **{name: getattr(shown, name) for name in ("channel", "outcome", *_PLAIN)},
        "person_id": person_id,
        "attempt_number": shown.number,
        "day": shown.happened.local.date().isoformat(),
    }
    session.execute(
        insert(AttemptSummaryRow)
        .values(entry_id=attempt.id, **values)
        .on_conflict_do_update(index_elements=["entry_id"], set_=values)
    )
    search.put(session, KIND, person_id, attempt.id, _texts(attempt), code=shown.outcome)


def _texts(attempt: Attempt) -> list[str]:
    """Everything typed into an attempt and its later entries."""
    now = attempt.current
    added = [change.draft.note for change in attempt.changes if change.kind is EntryKind.ADDITION]
    spoken = (now.heard, now.note, now.voicemail_words, now.late_reason, *added)
    texts = [now.office, now.number, now.address_used, now.purpose, now.person_spoken, now.reference]
    texts += [now.made_by_name, now.typed_by_name, now.witness, now.next_step, now.number_used]
    texts += [now.made_by_role, now.witness_role]
    texts += [change.written_by for change in attempt.changes]
    texts += [part for item in spoken for part in (item.text, item.english)]
    texts += [item.name for item in attempt.attachments]
    return texts


def _order(*, newest_first: bool, of: Any = AttemptSummaryRow) -> list[Any]:
    place = (of.happened_utc, of.attempt_number)
    return [column.desc() for column in place] if newest_first else list(place)


def _chosen(person_id: int, wanted: AttemptFilter, *columns: Any) -> Select[Any]:
    """`columns` of the attempts that a filter lets through, from the index alone."""
    row = AttemptSummaryRow
    conditions: list[ColumnElement[bool]] = [row.person_id == person_id]
    if wanted.channel is not None:
        conditions.append(row.channel == wanted.channel.value)
    if wanted.group is not None:
        conditions.append(row.outcome.in_(sorted(GROUPS[wanted.group])))
    if wanted.first_day is not None:
        conditions.append(row.day >= wanted.first_day.isoformat())
    if wanted.last_day is not None:
        conditions.append(row.day <= wanted.last_day.isoformat())
    if wanted.late:
        conditions.append(row.late.is_(True))
    if wanted.corrected:
        conditions.append(row.corrected.is_(True))
    if wanted.with_files:
        conditions.append(row.files > 0)
    words: Sequence[str] = query_words(wanted.text)
    if words:
        conditions.append(row.entry_id.in_(search.records_with(KIND, person_id, words)))
    return select(*columns).where(*conditions)


def _summary(row: Any) -> AttemptSummary:
    plain = {name: getattr(row, name) for name in _PLAIN}
    return AttemptSummary(
        row.entry_id, row.attempt_number, moment_from(row, "happened"), row.channel, row.outcome, **plain
    )
