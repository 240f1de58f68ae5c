"""Moves: what the papers ask for before and after one, until when, what became of it, and the proof of each.

Which tasks a move has follows from the person's papers as long as one of them is open; a move whose tasks are all
settled keeps what it had, whatever papers come later, until somebody asks again (`ask_again`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.duties import Duties
from checkin_desktop.domain.moments import moment_at, moment_now
from checkin_desktop.domain.move_clocks import Standing, TaskClock, asked_for, clock, in_order, standing
from checkin_desktop.domain.move_rules import check_done, check_move, check_reason
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTask, MoveTaskCode, MoveTaskState, TaskDone
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.snapshots import MoveSnapshot
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services import withdrawing
from checkin_desktop.services.files import FileKeeper, NewFile
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.papers import load_duties, load_duties_of
from checkin_desktop.vault.repositories import attachments, attempts, moves, people

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.attachments import StoredFile

_ADDRESS = ("street", "unit", "city", "state", "zip")


@dataclass(frozen=True, slots=True)
class MoveView:
    """A move as the page shows it: the clock of each task, and what the papers say now.

    `standings` name open tasks alone. `missing` are tasks that the papers ask for by now and that a finished move does
    not have. `attempt_numbers` are the numbers of the attempts its tasks name, by their ids.
    """

    move: Move
    clocks: Mapping[MoveTaskCode, TaskClock]
    standings: Mapping[MoveTaskCode, Standing]
    duties: Duties
    missing: tuple[MoveTaskCode, ...] = ()
    attempt_numbers: Mapping[int, int] = dataclasses.field(default_factory=dict)
    replaceable: bool = False


@dataclass(frozen=True, slots=True)
class OpenTask:
    """An open task of a move, for lists over several moves or people. `clock.safe` is the date that is shown first.

    `day` is the day of the move, None while it is not known.
    """

    person_id: int
    display_name: str
    move_id: int
    day: date | None
    task: MoveTask
    clock: TaskClock
    standing: Standing


@dataclass(frozen=True, slots=True)
class AddressReplaced:
    """The address of the Identity page was replaced; give it to `put_address_back` to undo that."""

    move_id: int
    person_id: int
    before: Mapping[str, str]


class MovesService:
    """The moves of a vault. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, files: FileKeeper, *, practice: bool) -> None:
        self._vault = vault
        self._files = files
        self._practice = practice

    def of_person(self, person_id: int) -> tuple[Move, ...]:
        """The moves of a person, by day, the latest first; those without a day before them."""
        with self._vault.read() as session:
            found = moves.of_person(session, person_id)
            asked = asked_for(load_duties(session, person_id, self._vault.reference))
        latest = sorted(found, key=lambda move: (move.details.day or date.max, move.id), reverse=True)
        return tuple(_as_asked(move, asked) for move in latest)

    def get(self, move_id: int) -> Move:
        """One move. Raises NO_SUCH_RECORD."""
        return self.view(move_id).move

    def view(self, move_id: int) -> MoveView:
        """One move with its clocks. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            stored = moves.get(session, move_id)
            details = people.get(session, stored.person_id).details
            ids = [task.attempt_id for task in stored.tasks if task.attempt_id is not None]
            numbers = {attempt.id: attempt.number for attempt in attempts.several(session, ids)}
            found = load_duties(session, stored.person_id, self._vault.reference)
        asked = asked_for(found)
        move = _as_asked(stored, asked)
        clocks = {task.code: self._clock(task.code, move.details) for task in move.tasks}
        now = self._vault.now()
        standings = {task.code: standing(task, clocks[task.code], move.details, now) for task in move.tasks}
        there = {task.code for task in move.tasks}
        return MoveView(
            move,
            clocks,
            {code: where for code, where in standings.items() if where is not None},
            found,
            tuple(code for code in asked if code not in there),
            numbers,
            bool(move.details.new_lines) and _new_address(move.details) != _address_of(details),
        )

    def preview(self, person_id: int, details: MoveDetails) -> tuple[Duties, tuple[TaskClock, ...]]:
        """What the papers would ask for with such a move, without saving. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            found = load_duties(session, person_id, self._vault.reference)
        return found, tuple(self._clock(code, details) for code in asked_for(found))

    def blank(self, person_id: int) -> MoveDetails:
        """What a new move begins with: the address and the phone of the Identity page. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            known = people.get(session, person_id).details
        old: dict[str, Any] = {f"old_{name}": getattr(known, f"address_{name}") for name in _ADDRESS}
        return MoveDetails(zone=self._vault.zone, phone=known.phone, **old)

    def validate(self, details: MoveDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_move(details)

    def validate_done(self, done: TaskDone) -> tuple[Notice, ...]:
        """What the rules say about a tick, without saving."""
        return check_done(done, moment_now(self._vault.now(), done.zone).local.date())

    def add(self, person_id: int, details: MoveDetails) -> Move:
        """Write a move down, with the tasks that the papers ask for. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(self.validate(details))
        with self._vault.write() as session:
            move_id = moves.add(session, person_id, details, self._vault.now())
            moves.ask_for(session, move_id, asked_for(load_duties(session, person_id, self._vault.reference)))
        self._vault.changed("moves", person_id=person_id)
        return self.get(move_id)

    def update(self, move_id: int, **changes: Any) -> Saved:
        """Change fields of `MoveDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            move = moves.get(session, move_id)
            details = dataclasses.replace(move.details, **changes)
            # Faults that were there before must not keep another field from being saved.
            refuse_faults(notice for notice in self.validate(details) if notice.field in changes)
            moves.update_details(session, move_id, details)
        return self._vault.changed("moves", person_id=move.person_id)

    def remove(self, move_id: int) -> Move:
        """Take a move off the list for thirty days; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            move = moves.get(session, move_id)
            moves.set_removed(session, move_id, self._vault.now())
        self._vault.changed("moves", person_id=move.person_id)
        return move

    def restore(self, move: Move) -> Move:
        """Put a removed move back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            moves.set_removed(session, move.id, None)
        self._vault.changed("moves", person_id=move.person_id)
        return move

    def finish_task(
        self,
        move_id: int,
        code: MoveTaskCode,
        done: TaskDone,
        files: Sequence[NewFile] = (),
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MoveTask:
        """Tick a task, with files that show it. `done` may be late: that is kept as it was, and nothing more.

        Raises InvalidInput, NO_SUCH_RECORD, and what `FileKeeper.with_stored` raises.
        """
        refuse_faults(self.validate_done(done))
        assert done.local is not None  # `check_done` refuses it
        task = MoveTask(
            0,
            move_id,
            code,
            MoveTaskState.DONE,
            moment_at(done.local, done.zone),
            done.how,
            done.confirmation,
            done.note,
            attempt_id=done.attempt_id,
        )
        return self._put(task, files, progress=progress, cancelled=cancelled)

    def not_needed(self, move_id: int, code: MoveTaskCode, reason: str) -> MoveTask:
        """Set a task aside with the person's reason. Raises InvalidInput without one, NO_SUCH_RECORD."""
        refuse_faults(check_reason(reason))
        return self._put(MoveTask(0, move_id, code, MoveTaskState.NOT_NEEDED, reason=reason), ())

    def put_task(self, task: MoveTask) -> MoveTask:
        """Make a task again what it was: to undo `finish_task` and `not_needed`. Files stay. Raises NO_SUCH_RECORD."""
        return self._put(task, ())

    def reopen(self, move_id: int, code: MoveTaskCode) -> MoveTask:
        """Take a tick back; files stay. Raises NO_SUCH_RECORD."""
        return self._put(MoveTask(0, move_id, code), ())

    def add_proof(
        self,
        move_id: int,
        code: MoveTaskCode,
        files: Sequence[NewFile],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MoveTask:
        """Add files that show a task. Raises NO_SUCH_RECORD, and what `FileKeeper.with_stored` raises."""
        task = self.get(move_id).task(code) or MoveTask(0, move_id, code)
        return self._put(task, files, progress=progress, cancelled=cancelled)

    def content(self, attachment_id: int) -> bytes:
        """The original bytes of a file. Raises NO_SUCH_RECORD, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED."""
        return self._files.content(attachment_id)

    def is_unchanged(self, attachment_id: int) -> bool:
        """Whether a file's bytes still give the hash they had when they were added."""
        return self._files.is_unchanged(attachment_id)

    def withdraw_proof(self, attachment_id: int, reason: str) -> Saved:
        """Take back a file: its bytes go; name, hash, reason and date stay. Raises as `withdrawing.withdraw`."""
        return withdrawing.withdraw(self._vault, attachment_id, reason, "moves")

    def ask_again(self, move_id: int) -> Move:
        """Give a finished move what the papers ask for by now. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            person_id = moves.require(session, move_id).person_id
            moves.ask_for(session, move_id, asked_for(load_duties(session, person_id, self._vault.reference)))
        self._vault.changed("moves", person_id=person_id)
        return self.get(move_id)

    def replace_address(self, move_id: int) -> AddressReplaced:
        """Put the new address on the Identity page. The old one stays in the move. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            move = moves.get(session, move_id)
            details = people.get(session, move.person_id).details
            replaced = AddressReplaced(move_id, move.person_id, _address_of(details))
            self._set_address(session, move.person_id, _new_address(move.details))
            moves.set_applied(session, move_id, applied=True)
        self._vault.changed("moves", "people", "identity", person_id=move.person_id)
        return replaced

    def put_address_back(self, replaced: AddressReplaced) -> Saved:
        """Undo `replace_address`. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            self._set_address(session, replaced.person_id, replaced.before)
            moves.set_applied(session, replaced.move_id, applied=False)
        return self._vault.changed("moves", "people", "identity", person_id=replaced.person_id)

    def open_tasks(self, person_id: int) -> tuple[OpenTask, ...]:
        """What is still open of a person's moves, the earliest safe date first."""
        with self._vault.read() as session:
            name = people.get(session, person_id).details.display_name
        return self._open([(person_id, name, move) for move in self.of_person(person_id)])

    def open_everywhere(self) -> tuple[OpenTask, ...]:
        """What is still open of everybody's moves, the earliest safe date first. People put away are left out.

        Four statements, however many people there are.
        """
        with self._vault.read() as session:
            listed = moves.unfinished(session)
            people_ids = {who for who, _, _ in listed}
            found = load_duties_of(session, people_ids, self._vault.reference)
            asked = {who: asked_for(duties) for who, duties in found.items()}
        return self._open([(who, name, _as_asked(move, asked[who])) for who, name, move in listed])

    def snapshot(self, move_id: int) -> MoveSnapshot:
        """Everything the receipt of a move says. Raises NO_SUCH_RECORD."""
        view = self.view(move_id)
        with self._vault.read() as session:
            person = people.get(session, view.move.person_id)
        return MoveSnapshot(
            person=person,
            move=view.move,
            clocks=tuple(view.clocks.values()),
            attempt_numbers=dict(view.attempt_numbers),
            made_at=self._vault.moment(),
            practice=self._practice,
        )

    def _open(self, listed: Sequence[tuple[int, str, Move]]) -> tuple[OpenTask, ...]:
        now = self._vault.now()
        found = []
        for person_id, name, move in listed:
            for task in move.tasks:
                known = self._clock(task.code, move.details)
                where = standing(task, known, move.details, now)
                if where is not None:
                    found.append(OpenTask(person_id, name, move.id, move.details.day, task, known, where))
        return tuple(sorted(found, key=lambda item: (item.clock.safe or date.max, item.person_id, item.move_id)))

    def _clock(self, code: MoveTaskCode, details: MoveDetails) -> TaskClock:
        facts = self._vault.reference
        return clock(code, details, facts, facts.closures)

    def _put(
        self,
        task: MoveTask,
        files: Sequence[NewFile],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MoveTask:
        def write(session: Session, stored: Sequence[StoredFile]) -> int:
            move = moves.get(session, task.move_id)
            person_id = move.person_id
            if not move.is_finished:
                moves.ask_for(session, move.id, asked_for(load_duties(session, person_id, self._vault.reference)))
            task_id = moves.put_task(session, task)
            for file in stored:
                attachments.link_move_task(session, task_id, self._files.record(session, person_id, file).id)
            return person_id

        person_id = self._files.with_stored(files, write, progress=progress, cancelled=cancelled)
        self._vault.changed("moves", person_id=person_id)
        saved = self.get(task.move_id).task(task.code)
        assert saved is not None  # it has a row now
        return saved

    def _set_address(self, session: Session, person_id: int, address: Mapping[str, Any]) -> None:
        details = dataclasses.replace(people.get(session, person_id).details, **address)
        people.update_details(session, person_id, details, self._vault.now())


def _as_asked(move: Move, asked: Sequence[MoveTaskCode]) -> Move:
    """The move with what the papers ask for by now, unless it is finished."""
    if move.tasks and move.is_finished:
        return dataclasses.replace(move, tasks=in_order(move.tasks))
    kept = [task for task in move.tasks if task.state is not MoveTaskState.OPEN or task.code in asked or task.proofs]
    there = {task.code for task in kept}
    new = [MoveTask(0, move.id, code) for code in asked if code not in there]
    return dataclasses.replace(move, tasks=in_order((*kept, *new)))


def _address_of(details: PersonDetails) -> dict[str, str]:
    return {f"address_{name}": getattr(details, f"address_{name}") for name in _ADDRESS}


def _new_address(details: MoveDetails) -> dict[str, str]:
    return {f"address_{name}": getattr(details, name) for name in _ADDRESS}
