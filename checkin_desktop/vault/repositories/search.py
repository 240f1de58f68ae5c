"""The search index: folded text of everything, found by trigram from three characters and by LIKE below."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from checkin_desktop.domain.folding import fold_for_index
from checkin_desktop.vault.tables import PersonRow, SearchEntryRow

TRIGRAM = 3
_COLLECTED = "search entries"
_COMMON = 5_000
_ORDER = (
    *("person", "identifier", "contact", "child", "document", "withheld", "appointment", "letter", "move", "plan"),
    *("care_paper", "attempt"),
)

Collected = dict[tuple[str, str], dict[str, Any]]
"""Columns of entries by kind and record key."""


@dataclass(frozen=True, slots=True)
class Found:
    """An index entry as found. `shown` is the original text, one part a line."""

    kind: str
    person_id: int
    record_id: int
    record_key: str
    code: str
    shown: str
    display_name: str


def put(
    session: Session,
    kind: str,
    person_id: int,
    record_id: int,
    texts: Sequence[str],
    *,
    code: str = "",
    record_key: str = "",
) -> None:
    """Add or replace the entry of one record. `record_key` is needed where several entries share a record."""
    key = record_key or str(record_id)
    shown = "\n".join(part for part in texts if part.strip())
    values = {"person_id": person_id, "record_id": record_id, "code": code, "shown": shown}
    values["folded"] = fold_for_index(*texts)
    collected: Collected | None = session.info.get(_COLLECTED)
    if collected is not None:
        collected[kind, key] = values
        return
    where = (SearchEntryRow.kind == kind, SearchEntryRow.record_key == key)
    if session.execute(select(SearchEntryRow.id).where(*where)).first() is not None:
        session.execute(update(SearchEntryRow).where(*where).values(**values))
    else:
        session.add(SearchEntryRow(kind=kind, record_key=key, **values))
        session.flush()


@contextmanager
def collecting(session: Session) -> Iterator[Collected]:
    """Within this, `put` only collects what it would write: for many records at once."""
    collected: Collected = {}
    session.info[_COLLECTED] = collected
    try:
        yield collected
    finally:
        del session.info[_COLLECTED]


def drop(session: Session, kind: str, record_key: str) -> None:
    """Forget the entry of one record."""
    session.execute(delete(SearchEntryRow).where(SearchEntryRow.kind == kind, SearchEntryRow.record_key == record_key))


def people_matching(words: Sequence[str]) -> list[ColumnElement[bool]]:
    """Conditions on `people`: every word is in a name or a number of the person."""
    own = SearchEntryRow.kind.in_(("person", "identifier"))
    return [PersonRow.id.in_(select(SearchEntryRow.person_id).where(own, _contains(word))) for word in words]


def records_with(kind: str, person_id: int, words: Sequence[str]) -> Select[int]:
    """The ids of a person's records of one kind in whose entry every word stands."""
    query = select(SearchEntryRow.record_id).where(SearchEntryRow.kind == kind, SearchEntryRow.person_id == person_id)
    # One question for all words that the index knows: the rarest of them then decides how long it takes.
    known = [word for word in words if len(word) >= TRIGRAM]
    if known:
        query = query.where(_in_index(" AND ".join(_phrase(word) for word in known)))
    return query.where(*(_contains(word) for word in words if len(word) < TRIGRAM))


def is_common(session: Session, words: Sequence[str]) -> bool:
    """Whether even the rarest of these words stands in very many entries of the vault; short words count as rare."""
    known = [word for word in words if len(word) >= TRIGRAM]
    if not known or len(known) < len(words):
        return False
    hits: Select[Any] = select(literal_column("rowid")).select_from(text("search_fts"))
    hits = hits.where(literal_column("search_fts").op("MATCH")(" AND ".join(_phrase(word) for word in known)))
    amount = select(func.count()).select_from(hits.limit(_COMMON).subquery())
    return int(session.execute(amount).scalar_one()) == _COMMON


def holds_all(kind: str, person_id: int, record_id: Any, words: Sequence[str]) -> ColumnElement[bool]:
    """A condition on one record at a time: every word stands in its entry. For words that are common."""
    own = (SearchEntryRow.kind == kind, SearchEntryRow.person_id == person_id, SearchEntryRow.record_id == record_id)
    return exists().where(*own, *(func.instr(SearchEntryRow.folded, word) > 0 for word in words))


def find(
    session: Session, words: Sequence[str], limit: int, *, codes: Collection[str] = (), archived: bool = True
) -> tuple[Found, ...]:
    """Entries in which at least one word stands and the others stand too, or in their person's name.

    `codes` are codes of records (an outcome, a document) that count as a match of the whole query.
    """
    if not words:
        return ()
    named = select(SearchEntryRow.person_id).where(SearchEntryRow.kind == "person")
    each = [or_(_contains(word), SearchEntryRow.person_id.in_(named.where(_contains(word)))) for word in words]
    match = and_(or_(*(_contains(word) for word in words)), *each)
    if codes:
        match = or_(match, SearchEntryRow.code.in_(codes))
    order = case({kind: rank for rank, kind in enumerate(_ORDER)}, value=SearchEntryRow.kind, else_=len(_ORDER))
    query = (
        select(
            SearchEntryRow.kind,
            SearchEntryRow.person_id,
            SearchEntryRow.record_id,
            SearchEntryRow.record_key,
            SearchEntryRow.code,
            SearchEntryRow.shown,
            PersonRow.given_names,
            PersonRow.family_names,
        )
        .join(PersonRow, PersonRow.id == SearchEntryRow.person_id)
        .where(match)
        .order_by(PersonRow.archived_at.is_not(None), order, SearchEntryRow.record_id.desc())
        .limit(limit)
    )
    if not archived:
        query = query.where(PersonRow.archived_at.is_(None))
    return tuple(_found(row) for row in session.execute(query))


def check(session: Session) -> bool:
    """Whether the trigram index agrees with the entries. Needs a write transaction, but writes nothing."""
    try:
        session.execute(text("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)"))
    except DatabaseError:
        return False
    return True


def rebuild(session: Session) -> None:
    """Build the trigram index anew from the entries."""
    session.execute(text("INSERT INTO search_fts (search_fts) VALUES ('rebuild')"))


def _contains(word: str) -> ColumnElement[bool]:
    if len(word) >= TRIGRAM:
        return _in_index(_phrase(word))
    return func.instr(SearchEntryRow.folded, word) > 0


def _in_index(wanted: str) -> ColumnElement[bool]:
    hits = select(literal_column("rowid", Integer)).select_from(text("search_fts"))
    return SearchEntryRow.id.in_(hits.where(literal_column("search_fts").op("MATCH")(wanted)))


def _phrase(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _found(row: Row[str, int, int, str, str, str, str, str]) -> Found:
    name = f"{row.given_names} {row.family_names}".strip()
    return Found(row.kind, row.person_id, row.record_id, row.record_key, row.code, row.shown, name)
