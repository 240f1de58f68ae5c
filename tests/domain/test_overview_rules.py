"""What is still to do, and what a usable plan lacks: computed from the case alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.attempts import Moment, Outcome
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus
from checkin_desktop.domain.duties import Booking
from checkin_desktop.domain.held_papers import Answer, PaperCode
from checkin_desktop.domain.letters import Letter, LetterDetails, LetterKind
from checkin_desktop.domain.move_clocks import Standing
from checkin_desktop.domain.notices import NOTICE_CODES, Severity
from checkin_desktop.domain.overview import (
    TODO_CODES,
    AttemptsGlance,
    BackupGlance,
    Matters,
    MoveMatter,
    todo_items,
)
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import PLAN_GAPS, Child, ChildDetails, Plan, PlanAnswerKey, plan_gaps
from checkin_desktop.domain.readiness import Readiness, SignedForm

TODAY = date(2026, 11, 21)
A_NUMBER = Identifier(1, IdentifierKind.A_NUMBER, "A012345678", "012345678")
PERSON = Person(
    1,
    PersonDetails(given_names="María", birth_date=date(1987, 3, 14), birth_country="Honduras"),
    identifiers=(A_NUMBER,),
)
ROSA = Contact(1, 1, 1, ContactDetails(name="Rosa", phone="212-264-5085", memorise=True))
CHILD = Child(1, 1, 1, ChildDetails(name="Sofía"))
ANSWERS = {PlanAnswerKey.ORIGINALS_PLACE: "Caja azul"}
WHOLE = Plan(1, ANSWERS)


def missing(person: Person = PERSON, contacts: Any = (ROSA,), answers: Any = ANSWERS, children: Any = ()) -> set[str]:
    return set(plan_gaps(person, contacts, answers, children)[0])


def tried(day: int, outcome: Outcome, hour: int = 14) -> AttemptsGlance:
    moment = Moment(datetime(2026, 11, day, hour, 12, tzinfo=UTC), "America/New_York", -300)
    return AttemptsGlance(1, 1, moment, outcome.value, last_id=3)


def passport(expires_on: date, status: DocumentStatus = DocumentStatus.HAVE, code: str = "passport") -> Document:
    return Document(7, 1, DocumentDetails(code=code, status=status, expires_on=expires_on))


def codes(**changes: Any) -> list[str]:
    given: dict[str, Any] = {
        "person": PERSON,
        "documents": (Document(1, 1, DocumentDetails(code="i94")),),
        "tried": tried(21, Outcome.SPOKE),
        "plan": WHOLE,
        "today": TODAY,
    }
    return [item.code for item in todo_items(**(given | changes))]


def test_a_whole_plan_lacks_nothing_needed() -> None:
    assert missing() == set()


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (replace(PERSON, identifiers=()), "a_number"),
        (replace(PERSON, details=replace(PERSON.details, birth_date=None)), "birth_date"),
        (replace(PERSON, details=replace(PERSON.details, birth_country=" ")), "birth_country"),
        (replace(PERSON, details=replace(PERSON.details, given_names="")), "legal_name"),
    ],
)
def test_what_the_locator_asks_for_is_needed(person: Person, code: str) -> None:
    assert missing(person) == {code}


def test_i_do_not_have_it_counts_as_an_answer() -> None:
    assert missing(replace(PERSON, identifiers=(replace(A_NUMBER, have=False, typed="", normalised=""),))) == set()


def test_somebody_to_call_needs_a_phone_and_one_number_by_heart() -> None:
    silent = replace(ROSA, details=replace(ROSA.details, phone=""))
    assert missing(contacts=(silent,)) == {"trusted_contact", "memorised_number"}
    assert missing(contacts=(replace(ROSA, details=replace(ROSA.details, memorise=False)),)) == {"memorised_number"}


def test_children_need_somebody_who_fetches_them() -> None:
    assert missing(children=(CHILD,)) == {"child_pickup"}
    named = replace(CHILD, details=replace(CHILD.details, pickup_contact_ids=(1,)))
    assert missing(children=(named,)) == set()
    fetcher = replace(ROSA, details=replace(ROSA.details, may_pick_up_children=True))
    assert missing(contacts=(fetcher,), children=(CHILD,)) == set()


def test_open_items_are_no_obstacle() -> None:
    lawyer = replace(ROSA, details=replace(ROSA.details, roles=(ContactRole.LAWYER,)))
    assert "lawyer" in plan_gaps(PERSON, (ROSA,), ANSWERS, ())[1]
    assert "lawyer" not in plan_gaps(PERSON, (lawyer,), ANSWERS, ())[1]
    assert "lawyer" not in plan_gaps(PERSON, (ROSA,), {**ANSWERS, PlanAnswerKey.LAWYER_NAME: "Ana"}, ())[1]
    assert Plan(1, {}, open_items=("lawyer",)).usable


def test_every_gap_is_in_the_table() -> None:
    empty = Person(1, PersonDetails())
    needed, wanted = plan_gaps(empty, (), {}, (CHILD,))
    assert (*needed, *wanted) == tuple(
        sorted((*needed, *wanted), key=lambda code: (code not in needed, (*needed, *wanted).index(code)))
    )
    assert set(needed) | set(wanted) == set(PLAN_GAPS)


def test_a_case_in_order_has_nothing_to_do() -> None:
    assert codes() == []


def test_an_empty_case_says_where_to_begin() -> None:
    empty = Person(1, PersonDetails(given_names="Ana"))
    needed, wanted = plan_gaps(empty, (), {}, ())
    found = codes(person=empty, documents=(), tried=AttemptsGlance(), plan=Plan(1, {}, (), needed, wanted))
    assert found == [
        "todo_a_number",
        "todo_birth_country",
        "todo_birth_date",
        "todo_originals_place",
        "todo_first_contact",
        "todo_first_document",
        "todo_first_attempt",
        "todo_form_60_001",
    ]


@pytest.mark.parametrize(
    ("days", "code", "expected"),
    [
        (-1, "passport", ["todo_document_expired"]),
        (0, "passport", ["todo_document_expires"]),
        (274, "passport", ["todo_document_expires"]),
        (275, "passport", []),
        (180, "ead", ["todo_document_expires"]),
        (181, "ead", []),
        (90, "parole", ["todo_document_expires"]),
        (91, "parole", []),
    ],
)
def test_papers_that_end_are_named_in_time(days: int, code: str, expected: list[str]) -> None:
    paper = passport(TODAY + timedelta(days=days), code=code)
    assert codes(documents=(paper,)) == expected
    items = todo_items(PERSON, (paper,), tried(21, Outcome.SPOKE), WHOLE, TODAY)
    assert all(item.severity is Severity.WARNING and item.record_id == 7 for item in items)


@pytest.mark.parametrize(
    ("code", "fields", "expected"),
    [
        ("medical", {"issued_on": date(2026, 5, 30)}, [("todo_document_old", Severity.HINT)]),
        ("medical", {"issued_on": date(2026, 5, 20)}, [("todo_document_old", Severity.WARNING)]),
        ("community", {"issued_on": date(2026, 5, 20)}, []),
        ("aaf_receipt", {"expires_on": TODAY, "status": DocumentStatus.MISSING}, [("todo_fee", Severity.WARNING)]),
        ("attempt_report", {"status": DocumentStatus.UNKNOWN}, [("todo_report", Severity.HINT)]),
        ("attempt_report", {"issued_on": TODAY}, []),
        ("attempt_report", {"status": DocumentStatus.DOES_NOT_APPLY}, []),
    ],
)
def test_letters_that_grow_old_the_fee_and_the_report_are_named(
    code: str, fields: dict[str, Any], expected: list[tuple[str, Severity]]
) -> None:
    details = DocumentDetails(code=code, **({"status": DocumentStatus.HAVE} | fields))
    matters = Matters(
        papers=(PaperCode.NTA,),
        next=visit(replace(CHECK_IN, day=TODAY + timedelta(days=5))),
        day_planned=True,
    )
    items = todo_items(PERSON, (Document(7, 1, details),), tried(21, Outcome.SPOKE), WHOLE, TODAY, matters=matters)
    assert [(item.code, item.severity) for item in items if item.page == "documents"] == expected


def test_a_paper_that_is_not_in_hand_does_not_end() -> None:
    assert codes(documents=(passport(TODAY, DocumentStatus.MISSING),)) == []


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, ["todo_passport_expired"]), (10, ["todo_passport_expires"]), (300, [])]
)
def test_the_date_beside_the_passport_number_counts_too(days: int, expected: list[str]) -> None:
    number = Identifier(2, IdentifierKind.PASSPORT_NUMBER, "C1", "C1", expires_on=TODAY + timedelta(days=days))
    person = replace(PERSON, identifiers=(A_NUMBER, number))
    assert codes(person=person) == expected
    assert codes(person=person, documents=(passport(date(2030, 1, 1)),)) == []


def test_trying_again_is_offered_from_the_next_day_on() -> None:
    assert codes(tried=tried(20, Outcome.NO_ANSWER)) == ["todo_try_again"]
    assert codes(tried=tried(21, Outcome.NO_ANSWER)) == []
    assert codes(tried=tried(20, Outcome.SPOKE)) == []


def test_the_next_day_begins_where_the_person_was() -> None:
    assert codes(tried=tried(21, Outcome.BUSY, hour=4)) == ["todo_try_again"]
    assert codes(tried=tried(21, Outcome.BUSY, hour=5)) == []


def test_a_backup_is_asked_for_once_there_is_something_to_lose() -> None:
    none, old, fresh = BackupGlance(None), BackupGlance(date(2026, 9, 1), old=True), BackupGlance(TODAY)
    assert codes(backup=none) == ["todo_first_backup"]
    assert codes(backup=old) == ["todo_backup_old"]
    assert codes(backup=fresh) == codes(backup=None) == []
    nothing = codes(backup=none, documents=(), tried=AttemptsGlance())
    assert not [code for code in nothing if "backup" in code]


def test_codes_are_unique_and_todo_codes_are_told_apart_from_notices() -> None:
    names = [item.code for item in NOTICE_CODES]
    todo = [item.code for item in TODO_CODES]
    assert len(set(names)) == len(names)
    assert len(set(todo)) == len(todo)
    assert not set(names) & set(todo)


CHECK_IN = AppointmentDetails(day=TODAY + timedelta(days=20), seen_on=TODAY)


def visit(
    details: AppointmentDetails = CHECK_IN, state: AppointmentState = AppointmentState.CONFIRMED, number: int = 5
) -> Appointment:
    return Appointment(number, 1, details, state)


def brought(**changes: Any) -> list[tuple[str, Severity, int | None]]:
    """What papers, appointments, moves and letters bring to a case that is in order."""
    matters = replace(Matters(papers=(PaperCode.NTA,), booking=Booking.DATE_PRINTED), **changes)
    signed = SignedForm(Answer.YES)
    plan = replace(WHOLE, ready=Readiness(signed, signed))
    items = todo_items(PERSON, (Document(1, 1, DocumentDetails(code="i94")),), tried(21, Outcome.SPOKE), plan, TODAY,
                       matters=matters)  # fmt: skip
    return [(item.code, item.severity, item.record_id) for item in items]


def test_matters_in_order_bring_nothing() -> None:
    assert brought(appointments=(visit(),), next=visit()) == []


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"papers": (), "booking": None}, "todo_papers", Severity.HINT),
        ({"booking": Booking.MUST_BOOK}, "todo_book", Severity.WARNING),
        (
            {"appointments": (visit(replace(CHECK_IN, day=TODAY - timedelta(days=1))),)},
            "todo_outcome",
            Severity.WARNING,
        ),
        ({"appointments": (visit(state=AppointmentState.REQUESTED),)}, "todo_unconfirmed", Severity.HINT),
        ({"appointments": (visit(replace(CHECK_IN, seen_on=None)),)}, "todo_check_date", Severity.HINT),
        ({"next": visit(replace(CHECK_IN, day=TODAY + timedelta(days=10)))}, "todo_day", Severity.HINT),
        ({"tasks": (MoveMatter(5, "ice_address", TODAY, Standing.AHEAD),)}, "todo_move_task", Severity.WARNING),
        (
            {"tasks": (MoveMatter(5, "ice_address", TODAY + timedelta(days=8), Standing.AHEAD),)},
            "todo_move_task",
            Severity.HINT,
        ),
        ({"tasks": (MoveMatter(5, "ice_before_move_220b", TODAY, Standing.NOW),)}, "todo_move_late", Severity.WARNING),
        ({"tasks": (MoveMatter(5, "ice_address", TODAY, Standing.PASSED),)}, "todo_move_late", Severity.WARNING),
        ({"tasks": (MoveMatter(5, "ice_address", None, Standing.NO_DAY),)}, "todo_move_day", Severity.HINT),
        ({"tasks": (MoveMatter(5, "usps", None, Standing.AHEAD),)}, "todo_move_open", Severity.HINT),
    ],
)
def test_each_matter_brings_its_own_thing(changes: dict[str, Any], code: str, severity: Severity) -> None:
    record = None if code in ("todo_papers", "todo_book") else 5
    assert brought(**changes) == [(code, severity, record)]


def test_a_date_that_was_asked_for_is_a_booking_and_a_planned_day_is_left_alone() -> None:
    asked = visit(replace(CHECK_IN, day=None), AppointmentState.REQUESTED)
    codes = [code for code, _, _ in brought(booking=Booking.MUST_BOOK, appointments=(asked,))]
    assert codes == ["todo_unconfirmed"]
    near = visit(replace(CHECK_IN, day=TODAY))
    assert brought(next=near, day_planned=True) == []
    court = visit(replace(CHECK_IN, day=TODAY, kind=AppointmentKind.COURT_MASTER))
    assert brought(next=court) == []


def test_a_letter_waits_until_it_is_sent() -> None:
    written = datetime(2026, 11, 20, 12, tzinfo=UTC)
    letter = Letter(5, 1, LetterDetails(), written, written)
    assert brought(letters=(letter,)) == [("todo_letter", Severity.HINT, 5)]
    assert brought(letters=(replace(letter, attempt_id=9),)) == []
    assert brought(letters=(replace(letter, details=LetterDetails(kind=LetterKind.LAWYER_QUESTIONS)),)) == []
