"""Many people at once, all taken back again while nothing of them was changed, and everybody known by name.

An import keeps a digest of each person's rows. Undoing compares it: a person whose rows differ, or who has anything
that an import does not make (a contact, an attempt, a copy that left), was changed since.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Relation
from checkin_desktop.domain.people_table import Changed, PastImport
from checkin_desktop.domain.people_table import PersonRow as NewPerson
from checkin_desktop.domain.same_people import Known, KnownAs
from checkin_desktop.vault.repositories import identifiers, people, removals, search, tags
from checkin_desktop.vault.tables import (
    ChildRow,
    ContactRow,
    DraftRow,
    FamilyLinkRow,
    IdentifierRow,
    IdentifierVersionRow,
    ImportRow,
    PersonRemovalRow,
    PersonRow,
    PersonTagRow,
    SearchEntryRow,
    Table,
)

_AT_ONCE: Final = 100
_OWN: Final = (PersonRow, IdentifierRow, PersonTagRow)
"""The tables in which an import writes rows of a person, beside the versions of numbers and the search."""
_DERIVED: Final = frozenset({SearchEntryRow.__tablename__})


def known_people(session: Session) -> Iterator[Known]:
    """Everybody who is known: people, archived too, with their relatives; children of the plans; contacts."""
    links: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for link in session.execute(select(FamilyLinkRow.other_id, FamilyLinkRow.person_id, FamilyLinkRow.relation)):
        links[link.other_id].append((link.person_id, link.relation))
    numbers = {}
    query = select(IdentifierRow.person_id, IdentifierRow.normalised).where(
        IdentifierRow.kind == "a_number", IdentifierRow.removed_at.is_(None), IdentifierRow.have
    )
    for number in session.execute(query):
        numbers[number.person_id] = number.normalised
    everybody = session.execute(select(PersonRow)).scalars().all()
    names = {row.id: f"{row.given_names} {row.family_names}".strip() for row in everybody}
    for row in everybody:
        of, relation = next(iter(links[row.id]), (0, ""))
        yield Known(
            KnownAs.PERSON,
            names[row.id],
            tuple(name for name in (names[row.id], *row.other_names, row.government_name) if name),
            of=names.get(of, ""),
            relation=relation,
            birth_date=row.birth_date,
            phones=tuple(phone for phone in (row.phone_e164,) if phone),
            a_number=numbers.get(row.id, ""),
        )
    for child in session.execute(select(ChildRow).where(ChildRow.removed_at.is_(None))).scalars():
        yield Known(
            KnownAs.CHILD,
            child.name,
            (child.name,),
            of=names[child.person_id],
            relation=Relation.CHILD.value,
            birth_date=child.birth_date,
        )
    for contact in session.execute(select(ContactRow).where(ContactRow.removed_at.is_(None))).scalars():
        yield Known(
            KnownAs.CONTACT,
            contact.name,
            (contact.name,),
            of=names[contact.person_id],
            relation=contact.relation,
            phones=tuple(phone for phone in (contact.phone_e164, contact.phone2_e164) if phone),
        )


def add(
    session: Session, new: Sequence[NewPerson], now: datetime, told: Callable[[int], object]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Insert people with their numbers and tags; the ids, and a digest of each one's rows.

    `told` hears how many are done, and may raise.
    """
    ids: list[int] = []
    with search.collecting(session) as collected:
        for person in new:
            if len(ids) % _AT_ONCE == 0:
                told(len(ids))
            person_id = people.add(session, person.details, now)
            for check in person.numbers:
                identifiers.save(
                    session,
                    person_id,
                    check.kind,
                    identifier_id=None,
                    typed=check.typed,
                    normalised=check.normalised,
                    have=True,
                    country="",
                    expires_on=None,
                    now=now,
                )
            if person.tags:
                tags.put(session, person_id, person.tags)
            ids.append(person_id)
    entries = [{"kind": kind, "record_key": key, **values} for (kind, key), values in collected.items()]
    if entries:
        session.execute(insert(SearchEntryRow), entries)
    session.flush()
    told(len(ids))
    digests = _digests(session, ids)
    return tuple(ids), tuple(digests[person_id] for person_id in ids)


def note(
    session: Session,
    *,
    sha256: str,
    rejected: int,
    conflicting: int,
    people_ids: Sequence[int],
    digests: Sequence[str],
    now: datetime,
) -> int:
    """Keep what an import did; its id."""
    row = ImportRow(
        made_at=now,
        sha256=sha256,
        imported=len(people_ids),
        rejected=rejected,
        conflicting=conflicting,
        people_ids=tuple(people_ids),
        digests=tuple(digests),
    )
    session.add(row)
    session.flush()
    return row.id


def past(session: Session, limit: int) -> tuple[PastImport, ...]:
    """The imports that were not undone, the newest first."""
    query = select(ImportRow).order_by(ImportRow.id.desc()).limit(limit)
    return tuple(
        PastImport(row.id, row.made_at, row.imported, row.rejected, row.conflicting, row.people_ids)
        for row in session.execute(query).scalars()
    )


def changed_since(session: Session, import_id: int) -> tuple[Changed, ...]:
    """Whom somebody changed since the import, in the order of the table. Raises NO_SUCH_RECORD."""
    row = _require(session, import_id)
    tables: dict[int, list[str]] = defaultdict(list)
    now = _digests(session, row.people_ids)
    for person_id, digest in zip(row.people_ids, row.digests, strict=True):
        if now.get(person_id) != digest:
            tables[person_id].append(PersonRow.__tablename__)
    for name, person_id in _elsewhere(session, row.people_ids):
        tables[person_id].append(name)
    rows = session.execute(select(PersonRow.id, PersonRow.given_names, PersonRow.family_names))
    names = {each.id: f"{each.given_names} {each.family_names}".strip() for each in rows}
    return tuple(
        Changed(person_id, names.get(person_id, ""), tuple(dict.fromkeys(tables[person_id])))
        for person_id in row.people_ids
        if person_id in tables
    )


def take_back(session: Session, import_id: int, now: datetime) -> None:
    """Delete the people of an import and what is kept of it; nobody of them was changed. Raises NO_SUCH_RECORD.

    Nobody goes without a trace: that as many people were removed stays noted, without their names, as always.
    """
    row = _require(session, import_id)
    ids = row.people_ids
    session.execute(
        insert(PersonRemovalRow),
        [
            {"person_id": person_id, "removed_at": now, "entries": 0, "attachments": 0, "open_for": removals.OPEN}
            for person_id in ids
        ],
    )
    for part in _parts(ids):
        numbers = select(IdentifierRow.id).where(IdentifierRow.person_id.in_(part))
        for statement in (
            delete(SearchEntryRow).where(SearchEntryRow.person_id.in_(part)),
            delete(PersonTagRow).where(PersonTagRow.person_id.in_(part)),
            delete(IdentifierVersionRow).where(IdentifierVersionRow.identifier_id.in_(numbers)),
            delete(IdentifierRow).where(IdentifierRow.person_id.in_(part)),
            delete(PersonRow).where(PersonRow.id.in_(part)),
        ):
            session.execute(statement, execution_options={"synchronize_session": False})
    closed = update(PersonRemovalRow).where(PersonRemovalRow.open_for == removals.OPEN).values(open_for=None)
    session.execute(closed, execution_options={"synchronize_session": False})
    session.delete(row)
    session.flush()
    session.expire_all()


def _require(session: Session, import_id: int) -> ImportRow:
    row = session.get(ImportRow, import_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _digests(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """For each person that is there a digest of the person's row, numbers, their versions, and tags."""
    found: dict[int, Any] = {}
    for part in _parts(ids):
        own = select(PersonRow.__table__).where(PersonRow.id.in_(part))
        for row in session.execute(own):
            found[row.id] = hashlib.sha256(_told(row))
        versions = (
            select(IdentifierRow.person_id, IdentifierRow.__table__, IdentifierVersionRow.__table__)
            .join(IdentifierVersionRow, IdentifierVersionRow.identifier_id == IdentifierRow.id)
            .where(IdentifierRow.person_id.in_(part))
            .order_by(IdentifierVersionRow.id)
        )
        tagged = (
            select(PersonTagRow.person_id, PersonTagRow.folded, PersonTagRow.tag)
            .where(PersonTagRow.person_id.in_(part))
            .order_by(PersonTagRow.folded)
        )
        for query in (versions, tagged):
            for each in session.execute(query):
                found[each[0]].update(_told(each))
    return {person_id: digest.hexdigest() for person_id, digest in found.items()}


def _told(row: Row[*tuple[Any, ...]]) -> bytes:
    """A row without what is empty, so that a column that a later version adds changes nothing."""
    return repr([(name, value) for name, value in row._mapping.items() if value]).encode()


def _elsewhere(session: Session, ids: Sequence[int]) -> Iterator[tuple[str, int]]:
    """(table, person) for everything of these people that an import does not write."""
    own = {table.__tablename__ for table in _OWN} | _DERIVED
    for name, table in Table.metadata.tables.items():
        if name in own:
            continue
        columns = [key.parent for key in table.foreign_keys if key.column.table.name == PersonRow.__tablename__]
        for column in columns:
            for part in _parts(ids):
                for person_id in session.execute(select(column).where(column.in_(part)).distinct()).scalars():
                    yield name, person_id
    for key in session.execute(select(DraftRow.key)).scalars():
        named = set(key.split(":")[1:])
        yield from ((DraftRow.__tablename__, person_id) for person_id in ids if str(person_id) in named)
