"""Papers that somebody else keeps, with each request to get them back. Those of a removed document do not show."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.documents import Holder
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.withheld import (
    Loan,
    RequestAnswer,
    RequestDetails,
    RequestKind,
    WithheldDetails,
    WithheldPaper,
    WithheldRequest,
)
from checkin_desktop.vault.repositories import search
from checkin_desktop.vault.tables import (
    AttemptEntryRow,
    DocumentRow,
    LetterRow,
    PersonRow,
    WithheldPaperRow,
    WithheldRequestRow,
)

_KIND = "withheld"
_FIELDS = tuple(item.name for item in dataclasses.fields(WithheldDetails))
_REQUEST_FIELDS = tuple(item.name for item in dataclasses.fields(RequestDetails))


def of_person(session: Session, person_id: int) -> tuple[WithheldPaper, ...]:
    """Those that are not removed, the first one first; two statements."""
    rows = list(session.execute(_shown().where(WithheldPaperRow.person_id == person_id)).scalars())
    asked = _requests(session, [row.id for row in rows])
    return tuple(_from_row(row, asked.get(row.id, ())) for row in rows)


def get(session: Session, withheld_id: int) -> WithheldPaper:
    """One of them. Raises NO_SUCH_RECORD."""
    return _whole(session, _require(session, withheld_id))


def add(session: Session, person_id: int, details: WithheldDetails) -> WithheldPaper:
    """Add one. Raises NO_SUCH_RECORD, also when the document is another person's."""
    _require_own(session, DocumentRow, person_id, details.document_id)
    row = WithheldPaperRow(person_id=person_id, removed_at=None, **_columns(details, _FIELDS))
    session.add(row)
    session.flush()
    index(session, row)
    return _from_row(row, ())


def update(session: Session, withheld_id: int, details: WithheldDetails) -> WithheldPaper:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    return _write(session, _require(session, withheld_id), details)


def remove(session: Session, withheld_id: int, now: datetime) -> WithheldPaper:
    """Take one off the list; returns it as it was. `now` is UTC. Raises NO_SUCH_RECORD."""
    row = _require(session, withheld_id)
    paper = _whole(session, row)
    row.removed_at = now
    session.flush()
    search.drop(session, _KIND, str(withheld_id))
    return paper


def restore(session: Session, paper: WithheldPaper) -> WithheldPaper:
    """Put a removed one back with the details it had; its requests were never taken away. Raises NO_SUCH_RECORD."""
    row = _require(session, paper.id, removed=True)
    row.removed_at = None
    return _write(session, row, paper.details)


def get_request(session: Session, request_id: int) -> tuple[int, WithheldRequest]:
    """(paper it belongs to, request). Raises NO_SUCH_RECORD."""
    row = _require_request(session, request_id)
    return row.withheld_id, _request(row)


def put_request(
    session: Session, withheld_id: int, details: RequestDetails, request_id: int | None = None
) -> WithheldRequest:
    """Add a request, change the one with this id, or put it back. Raises NO_SUCH_RECORD.

    Also when the paper, the attempt or the letter is not there or another person's.
    """
    paper = _require(session, withheld_id)
    for table, record_id in ((AttemptEntryRow, details.attempt_id), (LetterRow, details.letter_id)):
        if record_id is not None:
            _require_own(session, table, paper.person_id, record_id)
    row = session.get(WithheldRequestRow, request_id) if request_id is not None else None
    if row is None:
        row = WithheldRequestRow(id=request_id, withheld_id=withheld_id)
        session.add(row)
    elif row.withheld_id != withheld_id:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    for name, value in _columns(details, _REQUEST_FIELDS).items():
        setattr(row, name, value)
    session.flush()
    index(session, paper)
    return _request(row)


def remove_request(session: Session, request_id: int) -> tuple[int, WithheldRequest]:
    """Delete a request; returns its paper and the request as it was, for `put_request`. Raises NO_SUCH_RECORD."""
    found = get_request(session, request_id)
    session.execute(delete(WithheldRequestRow).where(WithheldRequestRow.id == request_id))
    session.expire_all()
    index(session, _require(session, found[0]))
    return found


def loans(session: Session, until: date, person_id: int | None = None) -> list[Loan]:
    """Borrowed papers that go back by a day, of everybody who was not put away, or of one person."""
    query = (
        select(
            *(WithheldPaperRow.id, WithheldPaperRow.person_id, WithheldPaperRow.lent_until),
            *(PersonRow.given_names, PersonRow.family_names, DocumentRow.code, DocumentRow.title),
        )
        .join(DocumentRow, DocumentRow.id == WithheldPaperRow.document_id)
        .join(PersonRow, PersonRow.id == WithheldPaperRow.person_id)
        .where(
            WithheldPaperRow.removed_at.is_(None),
            DocumentRow.removed_at.is_(None),
            PersonRow.archived_at.is_(None) if person_id is None else PersonRow.id == person_id,
            WithheldPaperRow.lent_until <= until,
            WithheldPaperRow.lent_back_on.is_(None),
            WithheldPaperRow.returned_on.is_(None),
        )
        .order_by(WithheldPaperRow.lent_until, WithheldPaperRow.id)
    )
    return [
        Loan(
            row.id,
            row.person_id,
            f"{row.given_names} {row.family_names}".strip(),
            row.lent_until,
            row.code,
            row.title,
        )
        for row in session.execute(query)
        if row.lent_until is not None
    ]


def index(session: Session, row: WithheldPaperRow) -> None:
    """Bring the search up to date with a paper and its requests."""
    texts = [row.receipt, row.office, row.officer, row.note]
    for request in _requests(session, [row.id]).get(row.id, ()):
        details = request.details
        texts += [details.how, details.reason, details.answer_words]
    code = session.execute(select(DocumentRow.code).where(DocumentRow.id == row.document_id)).scalar_one_or_none()
    search.put(session, _KIND, row.person_id, row.id, texts, code=code or "")


def _shown() -> Select[WithheldPaperRow]:
    return (
        select(WithheldPaperRow)
        .join(DocumentRow, DocumentRow.id == WithheldPaperRow.document_id)
        .where(WithheldPaperRow.removed_at.is_(None), DocumentRow.removed_at.is_(None))
        .order_by(WithheldPaperRow.id)
    )


def _write(session: Session, row: WithheldPaperRow, details: WithheldDetails) -> WithheldPaper:
    _require_own(session, DocumentRow, row.person_id, details.document_id)
    for name, value in _columns(details, _FIELDS).items():
        setattr(row, name, value)
    session.flush()
    index(session, row)
    return _whole(session, row)


def _require(session: Session, withheld_id: int, *, removed: bool = False) -> WithheldPaperRow:
    row = session.get(WithheldPaperRow, withheld_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _require_request(session: Session, request_id: int) -> WithheldRequestRow:
    row = session.get(WithheldRequestRow, request_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def _require_own(session: Session, table: Any, person_id: int, record_id: int) -> None:
    row = session.get(table, record_id)
    if row is None or row.person_id != person_id:
        raise AppError(ErrorCode.NO_SUCH_RECORD)


def _whole(session: Session, row: WithheldPaperRow) -> WithheldPaper:
    return _from_row(row, _requests(session, [row.id]).get(row.id, ()))


def _requests(session: Session, ids: Collection[int]) -> Mapping[int, tuple[WithheldRequest, ...]]:
    found: dict[int, tuple[WithheldRequest, ...]] = {}
    query = select(WithheldRequestRow).where(WithheldRequestRow.withheld_id.in_(ids)).order_by(WithheldRequestRow.id)
    for row in session.execute(query).scalars():
        found[row.withheld_id] = (*found.get(row.withheld_id, ()), _request(row))
    return {number: tuple(sorted(asked, key=_by_day)) for number, asked in found.items()}


def _by_day(request: WithheldRequest) -> tuple[date, int]:
    return request.details.asked_on or date.max, request.id


def _columns(details: WithheldDetails | RequestDetails, names: tuple[str, ...]) -> dict[str, Any]:
    values = {name: getattr(details, name) for name in names}
    return {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}


def _from_row(row: WithheldPaperRow, requests: tuple[WithheldRequest, ...]) -> WithheldPaper:
    values = {name: getattr(row, name) for name in _FIELDS} | {"holder": Holder(row.holder)}
    return WithheldPaper(row.id, row.person_id, WithheldDetails(**values), requests)


def _request(row: WithheldRequestRow) -> WithheldRequest:
    values = {name: getattr(row, name) for name in _REQUEST_FIELDS}
    values |= {"kind": RequestKind(row.kind), "answer": RequestAnswer(row.answer)}
    return WithheldRequest(row.id, RequestDetails(**values))
