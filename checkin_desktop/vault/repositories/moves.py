"""Moves, their tasks, and the files that prove them.

A row of a task is written when a move is added, for what the papers ask for then, and when something becomes of it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempts import EntryKind
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTask, MoveTaskCode, MoveTaskState
from checkin_desktop.vault.repositories import attachments, people, search
from checkin_desktop.vault.repositories.mapping import moment_columns, moment_from
from checkin_desktop.vault.tables import AttemptEntryRow, MoveRow, MoveTaskAttachmentRow, MoveTaskRow, PersonRow

Listed = tuple[int, str, Move]
"""Whose move it is: the person's id, the name to show, and the move with its tasks, without their files."""

_FIELDS = tuple(item.name for item in dataclasses.fields(MoveDetails))


def of_person(session: Session, person_id: int) -> tuple[Move, ...]:
    """All moves that are not removed, the one written down last first, with their tasks and files."""
    query = select(MoveRow).where(MoveRow.person_id == person_id, MoveRow.removed_at.is_(None))
    rows = list(session.execute(query.order_by(MoveRow.id.desc())).scalars())
    tasks = _tasks(session, [row.id for row in rows])
    return tuple(_from_row(row, tasks.get(row.id, ())) for row in rows)


def unfinished(session: Session) -> tuple[Listed, ...]:
    """Everybody's moves with an open task, in two statements and without files. People put away are left out."""
    waiting = select(MoveTaskRow.move_id).where(MoveTaskRow.state == MoveTaskState.OPEN.value)
    query = (
        select(MoveRow, PersonRow.given_names, PersonRow.family_names)
        .join(PersonRow, PersonRow.id == MoveRow.person_id)
        .where(MoveRow.removed_at.is_(None), PersonRow.archived_at.is_(None), MoveRow.id.in_(waiting))
        .order_by(PersonRow.sort_key, MoveRow.id)
    )
    found = [(row, f"{given} {family}".strip()) for row, given, family in session.execute(query)]
    tasks = _tasks(session, [row.id for row, _ in found], files=False)
    return tuple((row.person_id, name, _from_row(row, tasks.get(row.id, ()))) for row, name in found)


def require(session: Session, move_id: int, *, removed: bool = False) -> MoveRow:
    """The row of a move. Raises NO_SUCH_RECORD; a removed one counts only with `removed`."""
    row = session.get(MoveRow, move_id)
    if row is None or (row.removed_at is not None and not removed):
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return row


def get(session: Session, move_id: int) -> Move:
    """One move with its tasks and their files. Raises NO_SUCH_RECORD."""
    row = require(session, move_id)
    return _from_row(row, _tasks(session, [move_id]).get(move_id, ()))


def add(session: Session, person_id: int, details: MoveDetails, now: datetime) -> int:
    """Add a move without tasks; returns its id. Raises NO_SUCH_RECORD."""
    people.require(session, person_id)
    row = MoveRow(**_columns(details), person_id=person_id, applied=False, created_at=now, removed_at=None)
    session.add(row)
    session.flush()
    index(session, row)
    return row.id


def update_details(session: Session, move_id: int, details: MoveDetails) -> None:
    """Replace what the form edits. Raises NO_SUCH_RECORD."""
    row = require(session, move_id)
    for name, value in _columns(details).items():
        setattr(row, name, value)
    session.flush()
    index(session, row)


def set_applied(session: Session, move_id: int, *, applied: bool) -> None:
    """Say whether the address of the Identity page was replaced by the new one. Raises NO_SUCH_RECORD."""
    require(session, move_id).applied = applied
    session.flush()


def set_removed(session: Session, move_id: int, removed_at: datetime | None) -> None:
    """Take a move off the list, or put it back with None. Raises NO_SUCH_RECORD."""
    row = require(session, move_id, removed=True)
    row.removed_at = removed_at
    session.flush()
    if removed_at is None:
        index(session, row)
    else:
        search.drop(session, "move", str(move_id))


def ask_for(session: Session, move_id: int, codes: Collection[MoveTaskCode]) -> None:
    """Make the open tasks of a move those among `codes`; what became of others stays as it is."""
    there = {row.code: row for row in session.execute(_rows([move_id])).scalars()}
    wanted = {code.value for code in codes}
    proved = select(MoveTaskAttachmentRow.task_id)
    session.execute(
        delete(MoveTaskRow).where(
            MoveTaskRow.move_id == move_id,
            MoveTaskRow.state == MoveTaskState.OPEN.value,
            MoveTaskRow.code.not_in(wanted),
            MoveTaskRow.id.not_in(proved),
        )
    )
    for code in codes:
        if code.value not in there:
            session.add(_new_task(move_id, code))
    session.flush()


def put_task(session: Session, task: MoveTask) -> int:
    """Write what became of a task, but for its files; returns its id. Raises NO_SUCH_RECORD.

    Also when its attempt is no attempt of the same person.
    """
    move = require(session, task.move_id)
    if task.attempt_id is not None:
        entry = session.get(AttemptEntryRow, task.attempt_id)
        if entry is None or entry.person_id != move.person_id or entry.kind != EntryKind.ATTEMPT.value:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
    query = _rows([task.move_id]).where(MoveTaskRow.code == task.code.value)
    row = session.execute(query).scalar() or _new_task(task.move_id, task.code)
    row.state = task.state.value
    moment: dict[str, Any] = {"done_utc": None, "done_zone": "", "done_offset": None}
    for name, value in (moment_columns(task.done, "done") if task.done else moment).items():
        setattr(row, name, value)
    for name in ("how", "confirmation", "note", "reason", "attempt_id"):
        setattr(row, name, getattr(task, name))
    session.add(row)
    session.flush()
    index(session, move)
    return row.id


def index(session: Session, row: MoveRow) -> None:
    """Bring the search up to date with a move and the confirmation numbers of its tasks."""
    details = _details(row)
    numbers = [task.confirmation for task in session.execute(_rows([row.id])).scalars()]
    texts = (" · ".join(details.new_lines), " · ".join(details.old_lines), row.phone, row.mail_address, row.note)
    search.put(session, "move", row.person_id, row.id, (*texts, *numbers))


def _tasks(session: Session, move_ids: Sequence[int], *, files: bool = True) -> dict[int, tuple[MoveTask, ...]]:
    rows = list(session.execute(_rows(move_ids)).scalars())
    proofs = attachments.of_move_tasks(session, [row.id for row in rows]) if files else {}
    found: dict[int, tuple[MoveTask, ...]] = {}
    for row in rows:
        found[row.move_id] = (*found.get(row.move_id, ()), _task(row, proofs.get(row.id, ())))
    return found


def _rows(move_ids: Sequence[int]) -> Any:
    return select(MoveTaskRow).where(MoveTaskRow.move_id.in_(move_ids)).order_by(MoveTaskRow.id)


def _new_task(move_id: int, code: MoveTaskCode) -> MoveTaskRow:
    return MoveTaskRow(
        move_id=move_id,
        code=code.value,
        state=MoveTaskState.OPEN.value,
        done_utc=None,
        done_zone="",
        done_offset=None,
        how="",
        confirmation="",
        note="",
        reason="",
        attempt_id=None,
    )


def _columns(details: MoveDetails) -> dict[str, Any]:
    return {name: getattr(details, name) for name in _FIELDS}


def _details(row: MoveRow) -> MoveDetails:
    return MoveDetails(**{name: getattr(row, name) for name in _FIELDS})


def _from_row(row: MoveRow, tasks: tuple[MoveTask, ...]) -> Move:
    return Move(row.id, row.person_id, _details(row), tasks, row.applied)


def _task(row: MoveTaskRow, proofs: tuple[Attachment, ...]) -> MoveTask:
    return MoveTask(
        id=row.id,
        move_id=row.move_id,
        code=MoveTaskCode(row.code),
        state=MoveTaskState(row.state),
        done=moment_from(row, "done") if row.done_utc is not None else None,
        how=row.how,
        confirmation=row.confirmation,
        note=row.note,
        reason=row.reason,
        attempt_id=row.attempt_id,
        proofs=proofs,
    )
