"""All entries of the search, built anew from the records they speak of."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from functools import partial
from operator import itemgetter
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.errors import AppError
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.vault.repositories import (
    appointments,
    attempt_summaries,
    attempts,
    care_papers,
    contacts,
    documents,
    identifiers,
    letters,
    moves,
    people,
    plans,
    search,
    withheld,
)
from checkin_desktop.vault.repositories.mapping import from_row
from checkin_desktop.vault.tables import (
    AppointmentRow,
    AttemptEntryRow,
    CarePaperRow,
    ChildRow,
    ContactRow,
    DocumentRow,
    IdentifierRow,
    LetterRow,
    MoveRow,
    PersonRow,
    PlanAnswerRow,
    SearchEntryRow,
    WithheldPaperRow,
)

_TABLES: tuple[tuple[Any, str, Callable[[Session, Any], None]], ...] = (
    (IdentifierRow, "identifier", identifiers.index),
    (ContactRow, "contact", contacts.index),
    (ChildRow, "child", plans.index_child),
    (DocumentRow, "document", documents.index),
    (AppointmentRow, "appointment", appointments.index),
    (LetterRow, "letter", letters.index),
    (MoveRow, "move", moves.index),
    (WithheldPaperRow, "withheld", withheld.index),
    (CarePaperRow, "care_paper", care_papers.index),
)
_Entry = tuple[str, str, Callable[[], None]]
# What a record whose contents make no sense raises; its older entry, if it has one, then stays as it is.
_SENSELESS = (AppError, ValueError, LookupError, TypeError)


def rebuild_all(session: Session, asked: Callable[[], object]) -> None:
    """Write the entry of every record, and forget entries without one. The lists of attempts follow, too.

    `asked` is called between two records and may raise. Needs the newest schema.
    """
    there: set[tuple[str, str]] = set()
    with search.collecting(session) as new:
        for kind, key, write in _entries(session):
            asked()
            there.add((kind, key))
            with contextlib.suppress(*_SENSELESS):
                write()
    for row in session.execute(select(SearchEntryRow)).scalars():
        asked()
        entry = kind, key = row.kind, row.record_key
        values = new.pop(entry, None)
        if entry not in there:
            session.delete(row)
        elif values is not None:
            for name, value in values.items():  # what is the same already is not written
                setattr(row, name, value)
    session.flush()
    rows = [{"kind": kind, "record_key": key, **values} for (kind, key), values in new.items()]
    if rows:
        session.execute(insert(SearchEntryRow), rows)


def _entries(session: Session) -> Iterator[_Entry]:
    for person in session.execute(select(PersonRow)).scalars().all():
        yield "person", str(person.id), partial(_person, session, person)
    for table, kind, index in _TABLES:
        for row in session.execute(select(table).where(table.removed_at.is_(None))).scalars().all():
            yield kind, str(row.id), partial(index, session, row)
    for answer in session.execute(select(PlanAnswerRow)).scalars().all():
        key = plans.answer_key(answer.person_id, answer.key)
        yield "plan", key, partial(plans.index_answer, session, answer.person_id, answer.key, answer.answer)
    first = select(AttemptEntryRow.person_id, AttemptEntryRow.id).where(AttemptEntryRow.corrects_id.is_(None))
    rows = session.execute(first.order_by(AttemptEntryRow.person_id)).all()
    for person_id, group in itertools.groupby(rows, key=itemgetter(0)):
        known = _attempts(session, person_id)
        for _, entry in group:
            yield "attempt", str(entry), partial(_attempt, session, person_id, entry, known.get(entry))


def _person(session: Session, row: PersonRow) -> None:
    people.index(session, row.id, from_row(PersonDetails, row))


def _attempts(session: Session, person_id: int) -> dict[int, Attempt]:
    with contextlib.suppress(*_SENSELESS):
        return {attempt.id: attempt for attempt in attempts.of_person(session, person_id)}
    return {}


def _attempt(session: Session, person_id: int, entry: int, known: Attempt | None) -> None:
    attempt_summaries.put(session, person_id, known or attempts.get(session, entry))
