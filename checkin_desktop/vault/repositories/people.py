"""People, the list of people, and family links."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from checkin_desktop.domain import people as domain
from checkin_desktop.domain.documents import NOT_NEEDED, DocumentStatus
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.people import FamilyLink, IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.vault.repositories import identifiers, search
from checkin_desktop.vault.repositories.mapping import from_row, moment_from, to_columns
from checkin_desktop.vault.tables import (
    AttemptSummaryRow,
    ContactRow,
    DocumentRow,
    FamilyLinkRow,
    IdentifierRow,
    PersonRow,
    PersonTagRow,
)

_CHAIN_ID_BYTES = 16


def sort_name(given_names: str, family_names: str) -> str:
    """`Núñez Reyes, María Elena`."""
    return ", ".join(part for part in (family_names.strip(), given_names.strip()) if part)


def require(session: Session, person_id: int) -> PersonRow:
    """The row of a person. Raises NO_SUCH_RECORD."""
    row = session.get(PersonRow, person_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get(session: Session, person_id: int) -> Person:
    """One person with current numbers and family. Raises NO_SUCH_RECORD."""
    row = require(session, person_id)
    return Person(
        id=row.id,
        details=from_row(PersonDetails, row),
        identifiers=identifiers.of_person(session, person_id),
        family=family(session, person_id),
        phone_e164=row.phone_e164,
        created_at=row.created_at,
        archived_at=row.archived_at,
    )


def add(session: Session, details: PersonDetails, now: datetime) -> int:
    """Insert a person; returns the id."""
    row = PersonRow(
        **to_columns(details),
        chain_id=secrets.token_bytes(_CHAIN_ID_BYTES),
        phone_e164=read_phone(details.phone).e164,
        sort_key=fold(sort_name(details.given_names, details.family_names)),
        created_at=now,
        updated_at=now,
        archived_at=None,
    )
    session.add(row)
    session.flush()
    index(session, row.id, details)
    return row.id


def update_details(session: Session, person_id: int, details: PersonDetails, now: datetime) -> None:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require(session, person_id)
    for name, value in to_columns(details).items():
        setattr(row, name, value)
    row.phone_e164 = read_phone(details.phone).e164
    row.sort_key = fold(sort_name(details.given_names, details.family_names))
    row.updated_at = now
    session.flush()
    index(session, person_id, details)


def set_archived(session: Session, person_id: int, archived_at: datetime | None) -> None:
    """Put a person into the archive, or take out with None. Raises NO_SUCH_RECORD."""
    require(session, person_id).archived_at = archived_at


def count(session: Session, *, include_archived: bool = False) -> int:
    """How many people there are."""
    query = select(func.count()).select_from(PersonRow)
    if not include_archived:
        query = query.where(PersonRow.archived_at.is_(None))
    return session.execute(query).scalar_one()


def matching(
    session: Session,
    words: Sequence[str],
    *,
    include_archived: bool,
    limit: int,
    offset: int,
    where: Sequence[ColumnElement[bool]] = (),
) -> tuple[domain.PersonRow, ...]:
    """One page of the list, by family name; archived people last. Six statements whatever the length.

    `where` are further conditions on `people`.
    """
    query = _narrowed(select(*_LISTED), words, where, include_archived=include_archived)
    return _rows(session, session.execute(query.limit(limit).offset(offset)).all())


def matching_ids(
    session: Session, words: Sequence[str], *, include_archived: bool, where: Sequence[ColumnElement[bool]] = ()
) -> tuple[int, ...]:
    """The ids of everybody whom `matching` lists, in its order."""
    query = _narrowed(select(PersonRow.id), words, where, include_archived=include_archived)
    return tuple(session.execute(query).scalars())


def listed(session: Session, ids: Sequence[int]) -> tuple[domain.PersonRow, ...]:
    """Rows of the list for these people, in this order."""
    found = session.execute(select(*_LISTED).where(PersonRow.id.in_(_PAGE)), {"ids": json.dumps(list(ids))}).all()
    rows = {row.id: row for row in found}
    return _rows(session, [rows[person_id] for person_id in ids if person_id in rows])


def _narrowed(
    query: Select[*tuple[Any, ...]],
    words: Sequence[str],
    where: Sequence[ColumnElement[bool]],
    *,
    include_archived: bool,
) -> Select[*tuple[Any, ...]]:
    if include_archived:
        query = query.order_by(PersonRow.archived_at.is_not(None))
    else:
        query = query.where(PersonRow.archived_at.is_(None))
    return query.where(*search.people_matching(words), *where).order_by(PersonRow.sort_key, PersonRow.id)


def _rows(session: Session, page: Sequence[Row[*tuple[Any, ...]]]) -> tuple[domain.PersonRow, ...]:
    ids = json.dumps([row.id for row in page])
    numbers = _by_person(session, _A_NUMBERS, ids)
    tries = _by_person(session, _ATTEMPT_COUNTS, ids)
    papers = _by_person(session, _DOCUMENT_COUNTS, ids)
    contacts = _by_person(session, _CONTACT_COUNTS, ids)
    tags: dict[int, list[str]] = {}
    for person_id, tag in session.execute(_TAGS, {"ids": ids}):
        tags.setdefault(person_id, []).append(tag)
    rows = []
    for row in page:
        last = tries.get(row.id)
        paper = papers.get(row.id)
        contact = contacts.get(row.id)
        number = numbers.get(row.id)
        rows.append(
            domain.PersonRow(
                id=row.id,
                display_name=f"{row.given_names} {row.family_names}".strip(),
                sort_name=sort_name(row.given_names, row.family_names),
                a_number=number.normalised if number else "",
                archived=row.archived_at is not None,
                attempt_count=last.amount if last else 0,
                last_attempt=moment_from(last, "happened") if last else None,
                last_outcome=last.outcome if last else "",
                documents_in_hand=paper.in_hand if paper else 0,
                documents_needed=paper.needed if paper else 0,
                contact_count=contact.amount if contact else 0,
                tags=tuple(tags.get(row.id, ())),
            )
        )
    return tuple(rows)


def family(session: Session, person_id: int) -> tuple[FamilyLink, ...]:
    """The people of the vault this person is linked with."""
    query = (
        select(FamilyLinkRow.other_id, FamilyLinkRow.relation, PersonRow.given_names, PersonRow.family_names)
        .join(PersonRow, PersonRow.id == FamilyLinkRow.other_id)
        .where(FamilyLinkRow.person_id == person_id)
        .order_by(PersonRow.sort_key, PersonRow.id)
    )
    return tuple(
        FamilyLink(row.other_id, f"{row.given_names} {row.family_names}".strip(), Relation(row.relation))
        for row in session.execute(query)
    )


def link(session: Session, person_id: int, other_id: int, relation: Relation) -> None:
    """Say that `other_id` is `relation` of `person_id`, seen from both sides. Raises NO_SUCH_RECORD."""
    require(session, person_id)
    require(session, other_id)
    unlink(session, person_id, other_id)
    session.execute(
        insert(FamilyLinkRow),
        [
            {"person_id": person_id, "other_id": other_id, "relation": relation.value},
            {"person_id": other_id, "other_id": person_id, "relation": relation.reverse.value},
        ],
    )


def unlink(session: Session, person_id: int, other_id: int) -> None:
    """Remove a link from both sides."""
    session.execute(
        delete(FamilyLinkRow).where(
            or_(
                and_(FamilyLinkRow.person_id == person_id, FamilyLinkRow.other_id == other_id),
                and_(FamilyLinkRow.person_id == other_id, FamilyLinkRow.other_id == person_id),
            )
        )
    )


def touch(session: Session, person_id: int, now: datetime) -> None:
    """Note that something of this person changed."""
    session.execute(update(PersonRow).where(PersonRow.id == person_id).values(updated_at=now))


def _by_person(session: Session, query: Select[*tuple[Any, ...]], ids: str) -> dict[int, Row[*tuple[Any, ...]]]:
    return {row.person_id: row for row in session.execute(query, {"ids": ids})}


_LISTED = (PersonRow.id, PersonRow.given_names, PersonRow.family_names, PersonRow.archived_at)

# The page's people as one bound JSON list: two hundred bound values cost more to prepare than to look up.
_PAGE = select(func.json_each(bindparam("ids")).table_valued("value").c.value)

_A_NUMBERS = (
    select(IdentifierRow.person_id, IdentifierRow.normalised)
    .where(
        IdentifierRow.person_id.in_(_PAGE),
        IdentifierRow.kind == IdentifierKind.A_NUMBER.value,
        IdentifierRow.removed_at.is_(None),
    )
    .order_by(IdentifierRow.id.desc())
)

# SQLite takes the other columns from the row that has the maximum (https://sqlite.org/lang_select.html#bareagg).
_ATTEMPT_COUNTS = (
    select(
        AttemptSummaryRow.person_id,
        func.count().label("amount"),
        func.max(AttemptSummaryRow.happened_utc).label("happened_utc"),
        AttemptSummaryRow.happened_zone,
        AttemptSummaryRow.happened_offset,
        AttemptSummaryRow.outcome,
    )
    .where(AttemptSummaryRow.person_id.in_(_PAGE))
    .group_by(AttemptSummaryRow.person_id)
)

_DOCUMENT_COUNTS = (
    select(
        DocumentRow.person_id,
        func.count().filter(DocumentRow.status == DocumentStatus.HAVE.value).label("in_hand"),
        func.count().filter(DocumentRow.status.not_in([status.value for status in NOT_NEEDED])).label("needed"),
    )
    .where(DocumentRow.person_id.in_(_PAGE), DocumentRow.removed_at.is_(None))
    .group_by(DocumentRow.person_id)
)

_TAGS = (
    select(PersonTagRow.person_id, PersonTagRow.tag)
    .where(PersonTagRow.person_id.in_(_PAGE))
    .order_by(PersonTagRow.person_id, PersonTagRow.folded)
)

_CONTACT_COUNTS = (
    select(ContactRow.person_id, func.count().label("amount"))
    .where(ContactRow.person_id.in_(_PAGE), ContactRow.removed_at.is_(None))
    .group_by(ContactRow.person_id)
)


def index(session: Session, person_id: int, details: PersonDetails) -> None:
    """Bring the search up to date with what a person is called and where they live."""
    texts = (
        details.display_name,
        *details.other_names,
        details.government_name,
        details.phone,
        details.email,
        *details.address_lines,
        details.birthplace,
        details.government_birthplace,
        details.notes,
    )
    search.put(session, "person", person_id, person_id, texts)
