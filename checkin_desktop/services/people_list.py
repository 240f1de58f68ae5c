"""The list of everybody as an office works with it: dates, open matters, filters that count, filters of one's own.

Saved filters and the chosen columns lie in the vault: both may name people.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.dues import (
    QUIET,
    SOON,
    Due,
    DueKind,
    PeopleCounts,
    PeopleFilter,
    PeopleOrder,
    PeopleQuery,
    SavedFilter,
    next_due,
)
from checkin_desktop.domain.folding import fold, query_words
from checkin_desktop.domain.move_clocks import Standing
from checkin_desktop.domain.people import PersonRow
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import notebook, people, people_dues, tags

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.services.moves import MovesService, OpenTask

FILTERS_KEY: Final = "people_filters"
COLUMNS_KEY: Final = "people_columns"
NAME_LIMIT: Final = 60
_MOST_FILTERS: Final = 30
_LAST_DAY: Final = date.max
Tasks = Mapping[int, tuple[Due, ...]]


class PeopleListService:
    """Reads the list. Calls may raise what the vault session raises.

    Open tasks of moves are kept until something changes or the day does: their clocks need the papers of each person.
    """

    def __init__(self, vault: OpenVault, moves: MovesService) -> None:
        self._vault = vault
        self._moves = moves
        self._tasks: tuple[date, Tasks] | None = None
        vault.on_change(lambda _: self._forget())

    def rows(self, query: PeopleQuery, *, limit: int = 200, offset: int = 0) -> tuple[PersonRow, ...]:
        """One page of the list with dates and open matters. Ordered by name unless the query says otherwise."""
        today = self._vault.today()
        tasks = self._open_tasks(today)
        words = query_words(query.text)
        with self._vault.read() as session:
            where = self._conditions(query, today, tasks)
            if query.order is PeopleOrder.NEXT_DATE:
                ids = people.matching_ids(session, words, include_archived=query.archived, where=where)
                ordered = self._by_date(session, ids, query, today, tasks)
                rows = people.listed(session, ordered[offset : offset + limit])
            else:
                rows = people.matching(
                    session, words, include_archived=query.archived, limit=limit, offset=offset, where=where
                )
            return self._filled(session, rows, today, tasks)

    def counts(self) -> PeopleCounts:
        """How many people each filter finds, put away ones left out, and the tags there are."""
        today = self._vault.today()
        tasks = self._open_tasks(today)
        with self._vault.read() as session:
            return PeopleCounts(
                everyone=people.count(session),
                **{
                    which.value: people_dues.count(session, self._condition(which, today, tasks))
                    for which in PeopleFilter
                    if which is not PeopleFilter.EVERYONE
                },
                tags=tags.everywhere(session),
            )

    def saved(self) -> tuple[SavedFilter, ...]:
        """The filters that somebody saved, in the order of saving. What a later version wrote is left out."""
        with self._vault.read() as session:
            return _filters(notebook.setting(session, FILTERS_KEY, []))

    def save(self, saved: SavedFilter) -> Saved:
        """Keep a filter; one of the same name is replaced. An empty name, or one too many, is cut short or dropped."""
        name = " ".join(saved.name.split())[:NAME_LIMIT]
        with self._vault.write() as session:
            known = [each for each in _filters(notebook.setting(session, FILTERS_KEY, [])) if each.name != name]
            kept = [*known, dataclasses.replace(saved, name=name)][-_MOST_FILTERS:]
            notebook.set_setting(session, FILTERS_KEY, [_plain(each) for each in kept if each.name])
        return self._vault.changed("settings")

    def forget(self, name: str) -> Saved:
        """Forget a filter; one that is not there is no error."""
        with self._vault.write() as session:
            known = _filters(notebook.setting(session, FILTERS_KEY, []))
            notebook.set_setting(session, FILTERS_KEY, [_plain(each) for each in known if each.name != name])
        return self._vault.changed("settings")

    def columns(self) -> tuple[str, ...]:
        """The codes of the columns that were chosen; empty while nobody chose any."""
        with self._vault.read() as session:
            chosen = notebook.setting(session, COLUMNS_KEY, [])
        return tuple(str(code) for code in chosen) if isinstance(chosen, list) else ()

    def set_columns(self, codes: Sequence[str]) -> Saved:
        """Keep the choice of columns."""
        with self._vault.write() as session:
            notebook.set_setting(session, COLUMNS_KEY, list(codes))
        return self._vault.changed("settings")

    def _forget(self) -> None:
        self._tasks = None

    def _open_tasks(self, today: date) -> Tasks:
        if self._tasks is None or self._tasks[0] != today:
            found: dict[int, list[Due]] = defaultdict(list)
            for task in self._moves.open_everywhere():
                if task.clock.safe is not None:
                    found[task.person_id].append(_task_due(task, task.clock.safe))
            self._tasks = (today, {person_id: tuple(each) for person_id, each in found.items()})
        return self._tasks[1]

    def _conditions(self, query: PeopleQuery, today: date, tasks: Tasks) -> list[people_dues.Condition]:
        where = [] if query.filter is PeopleFilter.EVERYONE else [self._condition(query.filter, today, tasks)]
        return [*where, people_dues.has_tag(fold(query.tag))] if query.tag else where

    def _condition(self, which: PeopleFilter, today: date, tasks: Tasks) -> people_dues.Condition:
        if which is PeopleFilter.SOON:
            last = today + SOON
            return people_dues.has_date(today, last, _with(tasks, past=False, last=last))
        if which is PeopleFilter.PAST:
            return people_dues.has_date(None, today - date.resolution, _with(tasks, past=True, last=_LAST_DAY))
        if which is PeopleFilter.QUIET:
            return people_dues.is_quiet(self._vault.now() - QUIET)
        return people_dues.is_unsigned()

    def _by_date(
        self, session: Session, ids: Sequence[int], query: PeopleQuery, today: date, tasks: Tasks
    ) -> list[int]:
        """The ids by the date that stands first for each, then by name; whoever has none comes last."""
        dated = people_dues.dues(session, None, today)

        def place(person_id: int) -> tuple[date, str]:
            known = (*dated.get(person_id, ()), *tasks.get(person_id, ()))
            if query.filter is PeopleFilter.PAST:
                known = tuple(due for due in known if due.past)
            first = next_due(known)
            return (first.day, first.at or "99") if first else (_LAST_DAY, "")

        return sorted(ids, key=place)

    def _filled(self, session: Session, rows: Sequence[PersonRow], today: date, tasks: Tasks) -> tuple[PersonRow, ...]:
        ids = [row.id for row in rows]
        dated = people_dues.dues(session, ids, today)
        unsigned = people_dues.unsigned_among(session, ids)
        to_book = people_dues.to_book_among(session, ids)
        return tuple(
            dataclasses.replace(
                row,
                dues=(*dated.get(row.id, ()), *tasks.get(row.id, ())),
                unsigned=row.id in unsigned,
                to_book=row.id in to_book,
            )
            for row in rows
        )


def _task_due(task: OpenTask, safe: date) -> Due:
    days = {reading.day for reading in task.clock.readings if reading.day is not None}
    return Due(
        DueKind.MOVE_TASK,
        safe,
        task.move_id,
        code=task.task.code.value,
        past=task.standing is Standing.PASSED,
        differs=len(days) > 1,
    )


def _with(tasks: Tasks, *, past: bool, last: date) -> list[int]:
    return [who for who, dues in tasks.items() if any(due.past is past and due.day <= last for due in dues)]


def _plain(saved: SavedFilter) -> dict[str, Any]:
    return {"name": saved.name, **dataclasses.asdict(saved.query)}


def _filters(stored: object) -> tuple[SavedFilter, ...]:
    found = []
    for each in stored if isinstance(stored, list) else []:
        if not isinstance(each, dict):
            continue
        try:
            query = PeopleQuery(
                str(each.get("text", "")),
                PeopleFilter(each.get("filter", "")),
                str(each.get("tag", "")),
                archived=bool(each.get("archived", False)),
                order=PeopleOrder(each.get("order", "")),
            )
        except ValueError:
            continue
        found.append(SavedFilter(str(each.get("name", "")), query))
    return tuple(found)
