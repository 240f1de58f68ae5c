"""The chain of a person's contact attempts: written once, read in three statements however long it is."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempt_rules import apply_values, at_moment, call_log_rows
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, AttemptEntry, Corroboration, EntryKind
from checkin_desktop.domain.canonical import (
    FIRST_PREVIOUS,
    ChainEntry,
    Json,
    Sealed,
    attachment_value,
    canonical_json,
    entry_hash,
)
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.vault.repositories import attachments, people
from checkin_desktop.vault.repositories.mapping import moment_columns, moment_from
from checkin_desktop.vault.tables import (
    AttachmentRow,
    AttemptAttachmentRow,
    AttemptEntryRow,
    PersonRow,
)

# What later entries hold besides fields of the form.
REASON = "change_reason"
WITHDRAWN = "withdrawn_attachment"
CHANGED = "changed_fields"
WRITTEN_BY = "written_by"
CORROBORATION = "corroboration"
# What an attempt, too, may hold besides fields of the form.
CALL_LOG_ROWS = "call_log_rows"
_FEW = 100


@dataclasses.dataclass(frozen=True, slots=True)
class ChainTail:
    """Where the next entry of a person goes."""

    chain: str
    next_number: int
    previous: str
    attempts: int


def tail(session: Session, person_id: int) -> ChainTail:
    """The end of a person's chain. Raises NO_SUCH_RECORD."""
    person = people.require(session, person_id)
    last = session.execute(
        select(AttemptEntryRow.number_in_chain, AttemptEntryRow.entry_hash)
        .where(AttemptEntryRow.person_id == person_id)
        .order_by(AttemptEntryRow.number_in_chain.desc())
        .limit(1)
    ).first()
    # Backwards along the chain to the newest attempt: a maximum would read every row of a long chain.
    tries = session.execute(
        select(AttemptEntryRow.attempt_number)
        .where(AttemptEntryRow.person_id == person_id, AttemptEntryRow.corrects_id.is_(None))
        .order_by(AttemptEntryRow.number_in_chain.desc())
        .limit(1)
    ).scalar()
    number, previous = (last.number_in_chain, last.entry_hash) if last else (0, FIRST_PREVIOUS)
    return ChainTail(person.chain_id.hex(), number + 1, previous, tries or 0)


def append(
    session: Session,
    person_id: int,
    entry: ChainEntry,
    files: Sequence[tuple[Attachment, Sealed]],
    *,
    attempt_number: int,
    corrects_id: int | None,
) -> int:
    """Write one entry with its files; returns its id. The triggers refuse one that does not fit the chain's end."""
    values: dict[str, Json] = {name: sealed.value for name, sealed in entry.private.items()}
    salts: dict[str, Json] = {name: sealed.salt.hex() for name, sealed in entry.private.items()}
    row = AttemptEntryRow(
        entry_uuid=entry.entry,
        person_id=person_id,
        number_in_chain=entry.number,
        attempt_number=attempt_number,
        kind=entry.kind.value,
        corrects_id=corrects_id,
        **moment_columns(entry.happened, "happened"),
        **moment_columns(entry.recorded, "recorded"),
        private_values=canonical_json(values).decode("utf-8"),
        salts=canonical_json(salts).decode("utf-8"),
        previous_hash=entry.previous,
        entry_hash=entry_hash(entry),
    )
    session.add(row)
    session.flush()
    for position, (attachment, sealed) in enumerate(files):
        session.add(
            AttemptAttachmentRow(
                entry_id=row.id, attachment_id=attachment.id, position=position, salt=sealed.salt.hex()
            )
        )
    session.flush()
    return row.id


def of_person(session: Session, person_id: int) -> tuple[Attempt, ...]:
    """Every attempt with its later entries, by number; three statements."""
    people.require(session, person_id)
    return _assemble(session, _entry_rows(session, person_id))


def get(session: Session, attempt_id: int) -> Attempt:
    """One attempt with its later entries. Raises NO_SUCH_RECORD."""
    first = session.get(AttemptEntryRow, attempt_id)
    if first is None or first.kind != EntryKind.ATTEMPT.value:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    later = session.execute(
        select(AttemptEntryRow)
        .where(AttemptEntryRow.corrects_id == attempt_id)
        .order_by(AttemptEntryRow.number_in_chain)
    ).scalars()
    return _assemble(session, [first, *later])[0]


def several(session: Session, attempt_ids: Sequence[int]) -> tuple[Attempt, ...]:
    """A few attempts with their later entries, in the order of these ids; those that are not there are left out."""
    mine = AttemptEntryRow.id.in_(attempt_ids) | AttemptEntryRow.corrects_id.in_(attempt_ids)
    rows = session.execute(select(AttemptEntryRow).where(mine).order_by(AttemptEntryRow.number_in_chain)).scalars()
    found = {attempt.id: attempt for attempt in _assemble(session, list(rows))}
    return tuple(found[attempt_id] for attempt_id in attempt_ids if attempt_id in found)


def uuid_of(session: Session, attempt_id: int) -> str:
    """The random name of an entry. Raises NO_SUCH_RECORD."""
    row = session.get(AttemptEntryRow, attempt_id)
    if row is None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row.entry_uuid


def with_attachment(session: Session, attachment_id: int) -> tuple[int, ...]:
    """The ids of the attempts that have a file, themselves or by a later entry, by number."""
    attempt = func.coalesce(AttemptEntryRow.corrects_id, AttemptEntryRow.id)
    query = (
        select(attempt)
        .distinct()
        .join(AttemptAttachmentRow, AttemptAttachmentRow.entry_id == AttemptEntryRow.id)
        .where(AttemptAttachmentRow.attachment_id == attachment_id)
        .order_by(attempt)
    )
    return tuple(session.execute(query).scalars())


def chain(session: Session, person_id: int) -> tuple[tuple[ChainEntry, str, int], ...]:
    """All entries as they are hashed, with the stored hash and the attempt's number."""
    name = people.require(session, person_id).chain_id.hex()
    rows = _entry_rows(session, person_id)
    uuids = {row.id: row.entry_uuid for row in rows}
    files: dict[int, list[Sealed]] = {}
    query = (
        select(AttemptAttachmentRow.entry_id, AttemptAttachmentRow.salt, AttachmentRow)
        .join(AttachmentRow, AttachmentRow.id == AttemptAttachmentRow.attachment_id)
        .join(AttemptEntryRow, AttemptEntryRow.id == AttemptAttachmentRow.entry_id)
        .where(AttemptEntryRow.person_id == person_id)
        .order_by(AttemptAttachmentRow.entry_id, AttemptAttachmentRow.position)
    )
    for entry_id, salt, attachment in session.execute(query):
        sealed = Sealed(attachment_value(attachments.from_row(attachment)), bytes.fromhex(salt))
        files.setdefault(entry_id, []).append(sealed)
    return tuple(
        (_chain_entry(name, row, uuids, tuple(files.get(row.id, ()))), row.entry_hash, row.attempt_number)
        for row in rows
    )


def people_with_entries(session: Session) -> tuple[int, ...]:
    """The ids of all people, those without attempts too."""
    return tuple(session.execute(select(PersonRow.id).order_by(PersonRow.id)).scalars())


def _entry_rows(session: Session, person_id: int) -> list[AttemptEntryRow]:
    query = (
        select(AttemptEntryRow).where(AttemptEntryRow.person_id == person_id).order_by(AttemptEntryRow.number_in_chain)
    )
    return list(session.execute(query).scalars())


def _assemble(session: Session, rows: Sequence[AttemptEntryRow]) -> tuple[Attempt, ...]:
    files = _files(session, rows)
    firsts: dict[int, AttemptEntry] = {}
    later: dict[int, list[AttemptEntry]] = {}
    current: dict[int, AttemptDraft] = {}
    for row in rows:
        values = json.loads(row.private_values)
        belongs_to = row.id if row.corrects_id is None else row.corrects_id
        draft = _draft_after(row, values, current.get(belongs_to, AttemptDraft()))
        if row.kind in (EntryKind.ATTEMPT.value, EntryKind.CORRECTION.value):
            current[belongs_to] = draft
        entry = _entry(row, values, draft, files.get(row.id, ()))
        if row.corrects_id is None:
            firsts[row.id] = entry
        else:
            later.setdefault(belongs_to, []).append(entry)
    return tuple(Attempt(first, tuple(later.get(key, ())), current[key]) for key, first in firsts.items())


def _draft_after(row: AttemptEntryRow, values: dict[str, Any], before: AttemptDraft) -> AttemptDraft:
    if row.kind in (EntryKind.ADDITION.value, EntryKind.WITHDRAWAL.value):
        return at_moment(apply_values(AttemptDraft(), values), moment_from(row, "happened"))
    return at_moment(apply_values(before, values), moment_from(row, "happened"))


def _entry(
    row: AttemptEntryRow, values: dict[str, Any], draft: AttemptDraft, files: tuple[Attachment, ...]
) -> AttemptEntry:
    reason = values.get(REASON)
    withdrawn = values.get(WITHDRAWN)
    changed = tuple(values.get(CHANGED) or ()) if row.kind != EntryKind.ATTEMPT.value else ()
    return AttemptEntry(
        id=row.id,
        person_id=row.person_id,
        number_in_chain=row.number_in_chain,
        attempt_number=row.attempt_number,
        kind=EntryKind(row.kind),
        happened=moment_from(row, "happened"),
        recorded=moment_from(row, "recorded"),
        draft=draft,
        attachments=files,
        corrects_id=row.corrects_id,
        change_reason=FreeText(**reason) if reason else FreeText(),
        changed_fields=changed,
        written_by=values.get(WRITTEN_BY, ""),
        withdrawn_attachment_id=withdrawn["id"] if withdrawn else None,
        corroboration=Corroboration(values[CORROBORATION]) if values.get(CORROBORATION) else None,
        call_log_rows=call_log_rows(values.get(CALL_LOG_ROWS) or ()),
        previous_hash=row.previous_hash,
        entry_hash=row.entry_hash,
    )


def _files(session: Session, rows: Sequence[AttemptEntryRow]) -> dict[int, tuple[Attachment, ...]]:
    query = (
        select(AttemptAttachmentRow.entry_id, AttachmentRow)
        .join(AttachmentRow, AttachmentRow.id == AttemptAttachmentRow.attachment_id)
        .order_by(AttemptAttachmentRow.entry_id, AttemptAttachmentRow.position)
    )
    # A long chain would need more bound values than a statement may have; its person is one value.
    if len(rows) > _FEW:
        query = query.where(AttachmentRow.person_id.in_({row.person_id for row in rows}))
    else:
        query = query.where(AttemptAttachmentRow.entry_id.in_([row.id for row in rows]))
    found: dict[int, list[Attachment]] = {}
    for entry_id, row in session.execute(query):
        found.setdefault(entry_id, []).append(attachments.from_row(row))
    return {entry_id: tuple(files) for entry_id, files in found.items()}


def _chain_entry(
    chain_name: str, row: AttemptEntryRow, uuids: dict[int, str], files: tuple[Sealed, ...]
) -> ChainEntry:
    values = json.loads(row.private_values)
    salts = json.loads(row.salts)
    # A value without a salt, or the reverse, was tampered with; an empty salt makes the hash differ.
    names = set(values) | set(salts)
    return ChainEntry(
        chain=chain_name,
        entry=row.entry_uuid,
        number=row.number_in_chain,
        kind=EntryKind(row.kind),
        corrects=None if row.corrects_id is None else uuids.get(row.corrects_id, ""),
        happened=moment_from(row, "happened"),
        recorded=moment_from(row, "recorded"),
        previous=row.previous_hash,
        private={name: Sealed(values.get(name), bytes.fromhex(salts.get(name, ""))) for name in names},
        attachments=files,
    )
