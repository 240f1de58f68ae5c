"""Moves through the service: tasks follow the papers, nothing is blocked, proof and old address stay."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.move_clocks import Standing
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTaskCode, MoveTaskState, TaskDone
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.clocks import HandClock

NEW_YORK = "America/New_York"
C = MoveTaskCode
RECEIPT = NewFile("receipt.txt", data=b"address changed, confirmation 7\n")


@pytest.fixture
def holder(case: CaseFile, maria: Person) -> Person:
    """María lives in Newark and holds an I-220B."""
    case.zone = NEW_YORK
    case.people.update(maria.id, address_street="1 Old Street", address_city="Newark", address_state="NJ")
    case.papers.add(maria.id, HeldPaperDetails(PaperCode.SUPERVISION))
    return case.people.get(maria.id)


def plan(case: CaseFile, person: Person, day: date | None = date(2026, 12, 3), at: str = "15:00") -> Move:
    blank = case.moves.blank(person.id)
    assert blank.old_street == "1 Old Street"
    new = MoveDetails(
        day, at, NEW_YORK, blank.old_street, old_city=blank.old_city, old_state=blank.old_state,
        street="9 New Street", city="Trenton", state="NJ",
    )  # fmt: skip
    return case.moves.add(person.id, new)


def states(move: Move) -> dict[MoveTaskCode, MoveTaskState]:
    return {task.code: task.state for task in move.tasks}


def settle(case: CaseFile, move: Move) -> None:
    for task in move.tasks:
        case.moves.not_needed(move.id, task.code, "done long ago")


def test_tasks_follow_the_papers_while_one_is_open(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    assert move.tasks[0].code is C.ICE_NOTICE
    assert all(task.id for task in move.tasks)
    assert C.ICE_PERMISSION not in states(move)
    case.papers.add(holder.id, HeldPaperDetails(PaperCode.RECOGNIZANCE))
    assert case.moves.get(move.id).tasks[0].code is C.ICE_PERMISSION
    case.papers.set_answer(holder.id, CaseQuestion.COURT_CASE, Answer.NO)
    assert C.COURT_ADDRESS not in states(case.moves.get(move.id))


def test_a_finished_move_keeps_what_it_had_until_asked_again(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    settle(case, move)
    case.papers.add(holder.id, HeldPaperDetails(PaperCode.RECOGNIZANCE))
    view = case.moves.view(move.id)
    assert view.move.is_finished
    assert view.missing == (C.ICE_PERMISSION,)
    assert case.moves.open_everywhere() == ()
    again = case.moves.ask_again(move.id)
    assert not again.is_finished
    assert states(again)[C.ICE_PERMISSION] is MoveTaskState.OPEN
    assert states(again)[C.ICE_NOTICE] is MoveTaskState.NOT_NEEDED


def test_inside_the_48_hours_it_says_now_and_takes_a_late_notice(
    case: CaseFile, holder: Person, clock: HandClock
) -> None:
    # Friday 3 p.m.; the move is on Sunday at noon.
    move = plan(case, holder, date(2026, 11, 22), "12:00")
    view = case.moves.view(move.id)
    assert view.standings[C.ICE_NOTICE] is Standing.NOW
    assert view.standings[C.ICE_ADDRESS] is Standing.AHEAD
    task = case.moves.finish_task(
        move.id, C.ICE_NOTICE, TaskDone(datetime(2026, 11, 20, 15), NEW_YORK, "email"), (RECEIPT,)
    )
    assert task.state is MoveTaskState.DONE
    assert [proof.name for proof in task.proofs] == ["receipt.txt"]
    assert case.moves.content(task.proofs[0].id) == RECEIPT.data
    assert task.done is not None
    assert view.clocks[C.ICE_NOTICE].until is not None
    assert task.done.utc > view.clocks[C.ICE_NOTICE].until.utc
    clock.move(days=3)
    other = plan(case, holder, date(2026, 11, 22), "12:00")
    assert case.moves.view(other.id).standings[C.ICE_NOTICE] is Standing.PASSED
    case.moves.finish_task(other.id, C.ICE_NOTICE, TaskDone(datetime(2026, 11, 23, 9), NEW_YORK, "mail"))


def test_ticks_are_undone_and_files_stay(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    before = move.task(C.ICE_ADDRESS)
    done = TaskDone(datetime(2026, 11, 20, 9, 30), NEW_YORK, "online", "ABC-1", "by Ana")
    case.moves.finish_task(move.id, C.ICE_ADDRESS, done, (RECEIPT,))
    again = case.moves.reopen(move.id, C.ICE_ADDRESS)
    assert (again.state, again.done, again.confirmation) == (MoveTaskState.OPEN, None, "")
    assert again.proofs
    assert before is not None
    assert case.moves.put_task(before).id == before.id
    more = case.moves.add_proof(move.id, C.ICE_ADDRESS, (NewFile("second.txt", data=b"second\n"),))
    assert [proof.name for proof in more.proofs] == ["receipt.txt", "second.txt"]
    assert more.state is MoveTaskState.OPEN
    case.moves.withdraw_proof(more.proofs[0].id, "wrong file")
    with pytest.raises(AppError) as refused:
        case.moves.content(more.proofs[0].id)
    assert refused.value.code is ErrorCode.ATTACHMENT_MISSING
    with pytest.raises(InvalidInput):
        case.moves.not_needed(move.id, C.USCIS_ADDRESS, " ")


def test_an_attempt_of_somebody_else_is_refused_and_leaves_nothing(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    other = case.people.add(PersonDetails(given_names="Otra"))
    draft = AttemptDraft(
        datetime(2026, 11, 20, 9), NEW_YORK, channel=Channel.WEB_PORTAL, outcome=Outcome.FORM_SUBMITTED
    )
    theirs, ours = case.attempts.add(other.id, draft), case.attempts.add(holder.id, draft)
    when = datetime(2026, 11, 20, 9)
    with pytest.raises(AppError) as refused:
        case.moves.finish_task(move.id, C.ICE_ADDRESS, TaskDone(when, NEW_YORK, attempt_id=theirs.id), (RECEIPT,))
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    assert states(case.moves.get(move.id))[C.ICE_ADDRESS] is MoveTaskState.OPEN
    case.moves.finish_task(move.id, C.ICE_ADDRESS, TaskDone(when, NEW_YORK, attempt_id=ours.id))
    assert case.moves.view(move.id).attempt_numbers == {ours.id: 1}


def test_the_new_address_replaces_the_old_one_and_can_be_put_back(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    assert case.moves.view(move.id).replaceable
    replaced = case.moves.replace_address(move.id)
    assert case.people.get(holder.id).details.address_lines == ("9 New Street", "Trenton, NJ")
    view = case.moves.view(move.id)
    assert view.move.applied
    assert not view.replaceable
    assert view.move.details.old_lines == ("1 Old Street", "Newark, NJ")
    case.moves.put_address_back(replaced)
    assert case.people.get(holder.id).details.address_lines == ("1 Old Street", "Newark, NJ")
    assert not case.moves.get(move.id).applied


def test_open_tasks_over_everybody_come_with_their_safe_dates(case: CaseFile, holder: Person) -> None:
    plan(case, holder)
    away = case.people.add(PersonDetails(given_names="Away"))
    case.moves.add(away.id, MoveDetails(street="5 Elm"))
    put_away = case.people.add(PersonDetails(given_names="Archived"))
    case.moves.add(put_away.id, MoveDetails(day=date(2026, 12, 1)))
    case.people.archive(put_away.id)
    found = case.moves.open_everywhere()
    assert {item.display_name for item in found} == {"María Elena Reyes Núñez", "Away"}
    first = found[0]
    assert (first.task.code, first.clock.safe, first.standing) == (C.ICE_NOTICE, date(2026, 12, 1), Standing.AHEAD)
    assert found[-1].clock.safe is None
    assert found[-1].standing is Standing.NO_DAY
    assert case.moves.open_tasks(holder.id) == tuple(item for item in found if item.person_id == holder.id)


def test_a_removed_move_comes_back_with_everything(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    case.moves.finish_task(move.id, C.ICE_ADDRESS, TaskDone(datetime(2026, 11, 20, 9), NEW_YORK), (RECEIPT,))
    removed = case.moves.remove(move.id)
    assert case.moves.of_person(holder.id) == ()
    assert case.moves.open_everywhere() == ()
    with pytest.raises(AppError):
        case.moves.update(move.id, note="x")
    case.moves.restore(removed)
    back = case.moves.get(move.id)
    assert states(back)[C.ICE_ADDRESS] is MoveTaskState.DONE
    task = back.task(C.ICE_ADDRESS)
    assert task is not None
    assert task.proofs


def test_fields_change_and_the_clocks_follow(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder, None, "")
    assert case.moves.view(move.id).standings[C.ICE_NOTICE] is Standing.NO_DAY
    case.moves.update(move.id, day=date(2026, 12, 3))
    assert case.moves.view(move.id).clocks[C.ICE_NOTICE].safe == date(2026, 11, 30)
    with pytest.raises(InvalidInput):
        case.moves.update(move.id, at="noon")
    found, clocks = case.moves.preview(holder.id, MoveDetails(day=date(2026, 12, 3)))
    assert next(item.code for item in clocks) is C.ICE_NOTICE
    assert found.before_moving


def test_a_move_is_found_by_its_addresses_and_confirmation_numbers(case: CaseFile, holder: Person) -> None:
    move = plan(case, holder)
    when = TaskDone(datetime(2026, 11, 20, 9), NEW_YORK, "online", "ICE-88121-0")
    case.moves.finish_task(move.id, C.ICE_ADDRESS, when)
    for text in ("trenton", "ICE-88121"):
        assert [(hit.kind, hit.record_id) for hit in case.search.find(text)] == [("move", move.id)]
    removed = case.moves.remove(move.id)
    assert case.search.find("trenton") == ()
    case.moves.restore(removed)
    assert case.search.find("trenton")
