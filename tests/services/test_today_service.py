"""What is due in all cases: in which group, seen from which day, and from how few statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState, CheckResult
from checkin_desktop.domain.attempts import AttemptDraft, Outcome
from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.domain.due import DueGroup, DueKind
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveDetails, MoveTaskCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault.repositories import appointments, held_papers, moves, people
from tests.support.clocks import HandClock

TODAY = date(2026, 11, 20)
CHECK_IN = AppointmentDetails(at="09:00", confirmation="CN-1", seen_on=TODAY)


def book(case: CaseFile, person_id: int, days: int, state: AppointmentState = AppointmentState.CONFIRMED) -> int:
    details = replace(CHECK_IN, day=TODAY + timedelta(days=days))
    return case.appointments.add(person_id, details, state).id


def found(case: CaseFile) -> dict[DueGroup, list[tuple[DueKind, str]]]:
    view = case.today.load(TODAY)
    return {group: [(due.kind, due.what) for due in listed] for group, listed in view.groups if listed}


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that a block sends to the database."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield sent
    event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize(
    ("days", "group", "kind"),
    [
        (-1, DueGroup.OVERDUE, DueKind.OUTCOME),
        (0, DueGroup.TODAY, DueKind.APPOINTMENT),
        (1, DueGroup.WEEK, DueKind.APPOINTMENT),
        (7, DueGroup.WEEK, DueKind.APPOINTMENT),
        (8, None, None),
    ],
)
def test_an_appointment_stands_by_its_day(
    case: CaseFile, maria: Person, days: int, group: DueGroup | None, kind: DueKind | None
) -> None:
    book(case, maria.id, days)
    expected = {} if group is None else {group: [(kind, AppointmentKind.ICE_CHECK_IN.value)]}
    assert found(case) == expected


def test_a_date_nobody_looked_after_is_stale_until_somebody_does(
    case: CaseFile, maria: Person, clock: HandClock
) -> None:
    visit = book(case, maria.id, 30)
    case.appointments.update(visit, seen_on=TODAY - timedelta(days=6))
    assert found(case) == {}
    case.appointments.update(visit, seen_on=TODAY - timedelta(days=7))
    assert list(found(case)) == [DueGroup.STALE]
    case.appointments.check(visit, CheckResult.NOT_REACHED)
    assert list(found(case)) == [DueGroup.STALE]
    clock.move(minutes=1)
    case.appointments.check(visit, CheckResult.UNCHANGED, how="portal")
    assert found(case) == {}


def test_a_request_waits_and_the_old_date_stays(case: CaseFile, maria: Person) -> None:
    old = book(case, maria.id, 3)
    asked = replace(CHECK_IN, day=TODAY + timedelta(days=20), replaces_id=old)
    case.appointments.add(maria.id, asked, AppointmentState.REQUESTED)
    assert {group: [kind for kind, _ in listed] for group, listed in found(case).items()} == {
        DueGroup.WEEK: [DueKind.APPOINTMENT],
        DueGroup.UNCONFIRMED: [DueKind.UNCONFIRMED],
    }


def test_silence_counts_only_where_an_answer_is_wanted(
    case: CaseFile, maria: Person, clock: HandClock, call: AttemptDraft
) -> None:
    case.attempts.add(maria.id, call)
    assert case.today.load(TODAY + timedelta(days=29)).count == 0
    later = TODAY + timedelta(days=30)
    silent = case.today.load(later).of(DueGroup.STALE)
    assert [(due.kind, due.what, due.day) for due in silent] == [(DueKind.SILENT, "no_answer", TODAY)]
    clock.move(hours=1)
    spoke = replace(call, happened_local=datetime(2026, 11, 20, 15, 30), outcome=Outcome.SPOKE)
    case.attempts.add(maria.id, spoke)
    assert case.today.load(later).count == 0
    book(case, maria.id, 60, AppointmentState.REQUESTED)
    assert [due.kind for due in case.today.load(later).of(DueGroup.STALE)] == [DueKind.SILENT]


def test_papers_reminders_moves_and_documents_are_there(case: CaseFile, maria: Person) -> None:
    paper = HeldPaperDetails(PaperCode.PAROLE, ends_on=TODAY - timedelta(days=2))
    letter = HeldPaperDetails(PaperCode.CALL_IN_LETTER, reports_on=TODAY + timedelta(days=2), reports_at="08:00")
    case.papers.add(maria.id, paper)
    case.papers.add(maria.id, letter)
    case.moves.add(maria.id, MoveDetails(day=TODAY - timedelta(days=1), street="1 New St", city="Newark"))
    case.documents.add(
        maria.id, DocumentDetails(title="Licence", status=DocumentStatus.HAVE, expires_on=TODAY + timedelta(days=7))
    )
    case.reminders.add(maria.id, "the office", datetime(2026, 11, 20, 16), "America/New_York")
    view = found(case)
    assert view[DueGroup.OVERDUE] == [(DueKind.PAPER_END, "parole_atd")]
    assert view[DueGroup.TODAY] == [(DueKind.REMINDER, "the office")]
    week = view[DueGroup.WEEK]
    assert (DueKind.PAPER_DATE, "g56") in week
    assert (DueKind.DOCUMENT, "Licence") in week
    assert (DueKind.MOVE_TASK, "ice_address") in week
    book(case, maria.id, 2)
    assert (DueKind.PAPER_DATE, "g56") not in found(case)[DueGroup.WEEK]
    case.people.archive(maria.id)
    assert found(case) == {}


def test_papers_are_named_at_each_mark_for_some_days_and_then_by_their_end(case: CaseFile, maria: Person) -> None:
    def paper(code: str, days: int, status: DocumentStatus = DocumentStatus.HAVE) -> None:
        ends = TODAY + timedelta(days=days)
        case.documents.add(maria.id, DocumentDetails(code=code, status=status, expires_on=ends))

    paper("passport", 274)
    paper("license", 85)
    paper("natid", 83)
    paper("ead", 180, DocumentStatus.MISSING)
    paper("aaf_receipt", 3, DocumentStatus.MISSING)
    case.documents.add(
        maria.id, DocumentDetails(code="medical", status=DocumentStatus.HAVE, issued_on=TODAY - timedelta(days=300))
    )
    case.documents.add(maria.id, DocumentDetails(code="attempt_report"))
    assert found(case) == {
        DueGroup.OVERDUE: [(DueKind.DOCUMENT_OLD, "medical")],
        DueGroup.WEEK: [(DueKind.FEE, "aaf_receipt")],
        DueGroup.PAPERS: [(DueKind.DOCUMENT, "license"), (DueKind.DOCUMENT, "passport")],
    }
    book(case, maria.id, 5)
    assert (DueKind.REPORT, "attempt_report") in found(case)[DueGroup.WEEK]
    case.people.archive(maria.id)
    assert found(case) == {}


def test_two_hundred_people_take_no_more_statements_than_five(case: CaseFile, clock: HandClock) -> None:
    def more(first: int, last: int) -> None:
        with case.session.begin() as session:
            for number in range(first, last):
                name = PersonDetails(given_names="Ana", family_names=f"Prueba {number}")
                person_id = people.add(session, name, clock.now())
                visit = replace(CHECK_IN, day=TODAY + timedelta(days=number % 9 - 1))
                appointments.add(session, person_id, visit, AppointmentState.CONFIRMED)
                held_papers.add(session, person_id, HeldPaperDetails(PaperCode.NTA))
                if number % 5 == 0:
                    move = MoveDetails(day=TODAY, street="1 New St", city="Newark")
                    move_id = moves.add(session, person_id, move, clock.now())
                    moves.ask_for(session, move_id, [MoveTaskCode.ICE_ADDRESS])

    more(0, 5)
    case.today.load(TODAY)
    with counted() as few:
        assert case.today.load(TODAY).people == 5
    more(5, 200)
    with counted() as many:
        view = case.today.load(TODAY)
    assert len(many) == len(few) <= 16, "\n".join(many)
    assert view.people > 150
