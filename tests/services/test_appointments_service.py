"""Appointments: the old date stands until something shows the new one; looks are kept; everything can be undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event, text

from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    AppointmentWay,
    CheckResult,
    DateSource,
)
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate

CONFIRMED, REQUESTED = AppointmentState.CONFIRMED, AppointmentState.REQUESTED
SHOWN = NewFile("confirmación.txt", data=b"Confirmation number 4711")
FIRST = AppointmentDetails(
    kind=AppointmentKind.COURT_MASTER,
    way=AppointmentWay.VIDEO,
    day=date(2026, 12, 1),
    at="09:30",
    zone="America/Denver",
    point_id="fo_denver",
    place="Corte de Denver",
    address="1961 Stout St",
    confirmation="K-77",
    source=DateSource.LETTER,
    seen_on=date(2026, 11, 2),
    set_by="La corte",
    officer="Judge Lee",
    note="Sala 3",
)


@pytest.fixture(scope="module")
def shared(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[CaseFile, HandClock]]:
    """One open folder for all: each test has a person of its own."""
    clock = HandClock()
    folder = template.copy(tmp_path_factory.mktemp("appointments") / "prueba.cdvault")
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as opened:
        opened.zone = "America/New_York"
        yield opened, clock


@pytest.fixture
def case(shared: tuple[CaseFile, HandClock]) -> CaseFile:
    return shared[0]


@pytest.fixture
def clock(shared: tuple[CaseFile, HandClock]) -> HandClock:
    return shared[1]


def check_in(day: date | None = date(2026, 12, 7), **changes: Any) -> AppointmentDetails:
    return AppointmentDetails(day=day, at="09:00", place="26 Federal Plaza", **changes)


def states(case: CaseFile, person: Person) -> dict[int, str]:
    return {one.id: one.state.value for one in case.appointments.of_person(person.id)}


@pytest.fixture
def live(case: CaseFile, maria: Person) -> Appointment:
    return case.appointments.add(maria.id, check_in(), CONFIRMED)


def asked(case: CaseFile, live: Appointment, **changes: Any) -> Appointment:
    details = check_in(date(2026, 12, 14), replaces_id=live.id, **changes)
    return case.appointments.add(live.person_id, details, REQUESTED)


def test_everything_typed_comes_back(case: CaseFile, maria: Person) -> None:
    added = case.appointments.add(maria.id, FIRST, CONFIRMED, (SHOWN,))
    again = case.appointments.get(added.id)
    assert (again, again.details) == (added, FIRST)
    assert again.starts is not None
    assert (again.starts.utc.hour, again.starts.offset_minutes, again.starts.zone) == (16, -420, "America/Denver")
    assert [proof.name for proof in again.proofs] == ["confirmación.txt"]


def test_the_old_date_stands_until_the_new_one_is_shown(case: CaseFile, maria: Person, live: Appointment) -> None:
    request = asked(case, live)
    assert states(case, maria) == {live.id: "confirmed", request.id: "requested"}
    assert case.appointments.next_of(maria.id) == live
    with pytest.raises(InvalidInput) as refused:
        case.appointments.confirm(request.id)
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [("confirmation_unproven", "confirmation")]
    assert states(case, maria) == {live.id: "confirmed", request.id: "requested"}

    confirmed = case.appointments.confirm(request.id, (SHOWN,))
    assert [proof.name for proof in confirmed.proofs] == ["confirmación.txt"]
    assert states(case, maria) == {live.id: "replaced", request.id: "confirmed"}
    upcoming = case.appointments.next_of(maria.id)
    assert upcoming is not None
    assert upcoming.id == request.id
    with pytest.raises(AppError, match="no_such_record"):
        case.appointments.confirm(request.id, (SHOWN,))


def test_a_number_a_name_or_a_paper_confirms_it(case: CaseFile, live: Appointment) -> None:
    for changes in (
        {"confirmation": "4711"},
        {"set_by": "Officer Lee, by phone"},
        {"source": DateSource.LETTER, "seen_on": date(2026, 11, 20)},
    ):
        confirmed = case.appointments.confirm(asked(case, live).id, **changes)
        assert confirmed.state is CONFIRMED
        assert all(getattr(confirmed.details, name) == value for name, value in changes.items())


def test_a_new_date_is_not_confirmed_without_its_day(case: CaseFile, live: Appointment) -> None:
    details = check_in(None, replaces_id=live.id)
    request = case.appointments.add(live.person_id, dataclasses.replace(details, at=""), REQUESTED)
    with pytest.raises(InvalidInput) as refused:
        case.appointments.confirm(request.id, confirmation="4711")
    assert [fault.code for fault in refused.value.faults] == ["appointment_day_missing"]
    assert case.appointments.confirm(request.id, confirmation="4711", day=date(2026, 12, 9)).details.confirmation


def test_one_confirmed_at_once_needs_its_proof_too(case: CaseFile, maria: Person, live: Appointment) -> None:
    details = check_in(date(2026, 12, 14), replaces_id=live.id)
    with pytest.raises(InvalidInput):
        case.appointments.add(maria.id, details, CONFIRMED)
    new = case.appointments.add(maria.id, details, CONFIRMED, (SHOWN,))
    assert states(case, maria) == {live.id: "replaced", new.id: "confirmed"}


def test_of_two_requests_the_one_confirmed_last_stands(case: CaseFile, maria: Person, live: Appointment) -> None:
    first, second = asked(case, live), asked(case, live)
    case.appointments.confirm(first.id, confirmation="1")
    case.appointments.confirm(second.id, confirmation="2")
    assert states(case, maria) == {live.id: "replaced", first.id: "replaced", second.id: "confirmed"}


def test_a_missed_date_stays_missed_when_a_new_one_is_booked(case: CaseFile, maria: Person, live: Appointment) -> None:
    missed = case.appointments.miss(live.id, "El bus no pasó")
    assert (missed.state, missed.outcome) == (AppointmentState.MISSED, "El bus no pasó")
    assert missed.outcome_at is not None
    request = asked(case, live)
    case.appointments.confirm(request.id, confirmation="4711")
    assert states(case, maria) == {live.id: "missed", request.id: "confirmed"}


def test_a_visit_is_finished_together_with_the_next_date(case: CaseFile, maria: Person, live: Appointment) -> None:
    with pytest.raises(InvalidInput):
        case.appointments.finish(live.id, "Vista", AppointmentDetails())
    assert states(case, maria) == {live.id: "confirmed"}
    done, following = case.appointments.finish(live.id, "Vista", check_in(date(2027, 6, 1)), (SHOWN,))
    assert (done.state, done.outcome, len(done.proofs)) == (AppointmentState.DONE, "Vista", 1)
    assert following is not None
    assert (following.state, following.details.day, following.details.replaces_id) == (
        CONFIRMED,
        date(2027, 6, 1),
        None,
    )
    assert states(case, maria) == {live.id: "done", following.id: "confirmed"}


def test_looks_are_kept_for_good(case: CaseFile, clock: HandClock, live: Appointment) -> None:
    case.appointments.check(live.id, CheckResult.NOT_REACHED, how="phone")
    clock.move(days=1)
    case.appointments.check(live.id, CheckResult.UNCHANGED, how="portal", by="Rosa", note="igual")
    known = case.appointments.get(live.id)
    assert [(look.result.value, look.how, look.by, look.note) for look in known.checks] == [
        ("not_reached", "phone", "", ""),
        ("unchanged", "portal", "Rosa", "igual"),
    ]
    assert known.revision == live.revision
    (listed,) = case.appointments.of_person(live.person_id)
    assert listed.checks == known.checks[1:]
    assert listed.last_check is not None
    assert listed.last_check.at.local.date() == date(2026, 11, 21)
    values = "SELECT id, appointment_id, 'changed', how, by, note, checked_utc, checked_zone, checked_offset"
    for statement in (
        "UPDATE appointment_checks SET result = 'changed'",
        "DELETE FROM appointment_checks WHERE result = 'not_reached'",
        (
            "REPLACE INTO appointment_checks (id, appointment_id, result, how, by, note, checked_utc, checked_zone,"
            f" checked_offset) {values} FROM appointment_checks LIMIT 1"
        ),
    ):
        with pytest.raises(AppError) as refused, case.session.begin() as session:
            session.execute(text(statement))
        assert refused.value.code is ErrorCode.APPEND_ONLY, statement
    assert case.appointments.get(live.id).checks == known.checks


def test_changes_are_counted_looks_and_files_are_not(case: CaseFile, live: Appointment) -> None:
    case.appointments.check(live.id, CheckResult.UNCHANGED)
    case.appointments.add_proof(live.id, (SHOWN,))
    assert case.appointments.get(live.id).revision == 0
    case.appointments.update(live.id, place="Otra puerta")
    case.appointments.cancel(live.id, "La corte la quitó")
    ended = case.appointments.get(live.id)
    assert (ended.revision, ended.details.place, ended.state.value) == (2, "Otra puerta", "cancelled")


def test_removed_and_put_back(case: CaseFile, maria: Person, live: Appointment) -> None:
    case.appointments.update(live.id, place="Zafiro 26")
    live = case.appointments.add_proof(live.id, (SHOWN,))
    removed = case.appointments.remove(live.id)
    assert case.appointments.of_person(maria.id) == ()
    assert case.search.find("zafiro") == ()
    with pytest.raises(AppError, match="no_such_record"):
        case.appointments.get(live.id)
    (restored,) = case.appointments.restore(removed)
    assert restored.details == live.details
    assert case.appointments.content(restored.proofs[0].id) == SHOWN.data
    assert [hit.kind for hit in case.search.find("zafiro")] == ["appointment"]


def test_a_step_is_undone_with_the_date_it_replaced(case: CaseFile, maria: Person, live: Appointment) -> None:
    request = asked(case, live)
    before = (case.appointments.get(request.id), case.appointments.get(live.id))
    case.appointments.confirm(request.id, confirmation="4711")
    case.appointments.restore(*before)
    assert states(case, maria) == {live.id: "confirmed", request.id: "requested"}
    assert case.appointments.get(request.id).details.confirmation == ""


def test_everybody_at_once_in_one_statement(case: CaseFile, maria: Person, live: Appointment) -> None:
    luis = case.people.add(PersonDetails(given_names="Luis", family_names="Ávila"))
    gone = case.people.add(PersonDetails(given_names="Ida"))
    early = case.appointments.add(luis.id, check_in(date(2026, 12, 6)), CONFIRMED)
    over = case.appointments.add(luis.id, check_in(date(2026, 11, 2)), CONFIRMED)
    open_ = case.appointments.add(luis.id, dataclasses.replace(check_in(None), at=""), REQUESTED)
    case.appointments.add(gone.id, check_in(), CONFIRMED)
    case.people.archive(gone.id)
    case.appointments.check(live.id, CheckResult.UNCHANGED)
    asked_for: list[str] = []

    def heard(*call: Any) -> None:
        asked_for.append(call[2])

    event.listen(case.session.engine, "before_cursor_execute", heard)
    week = case.appointments.between(date(2026, 12, 6), date(2026, 12, 7))
    ahead = case.appointments.ahead()
    event.remove(case.session.engine, "before_cursor_execute", heard)
    assert len([statement for statement in asked_for if statement.startswith("SELECT")]) == 2
    own = (luis.id, maria.id)
    week = tuple(listed for listed in week if listed[0] in own)
    assert [(person, name, one.id) for person, name, one in week] == [
        (luis.id, "Luis Ávila", early.id),
        (maria.id, "María Elena Reyes Núñez", live.id),
    ]
    assert week[1][2].last_check is not None
    assert [one.id for person, _, one in ahead if person in own] == [open_.id, over.id, early.id, live.id]
    assert gone.id not in {person for person, _, _ in ahead}


def test_the_next_date_agrees_with_the_rule(case: CaseFile, maria: Person) -> None:
    request = case.appointments.add(maria.id, check_in(date(2026, 11, 25)), REQUESTED)
    assert case.appointments.next_of(maria.id) == request
    stands = case.appointments.add(maria.id, check_in(date(2026, 12, 3)), CONFIRMED)
    case.appointments.add(maria.id, check_in(date(2026, 11, 3)), CONFIRMED)
    assert case.appointments.next_of(maria.id) == stands


def test_a_change_points_only_at_an_own_date(case: CaseFile, live: Appointment) -> None:
    luis = case.people.add(PersonDetails(given_names="Luis"))
    with pytest.raises(AppError, match="no_such_record"):
        case.appointments.add(luis.id, check_in(replaces_id=live.id), REQUESTED)
    with pytest.raises(AppError, match="no_such_record"):
        case.appointments.update(live.id, replaces_id=live.id)
    with pytest.raises(ValueError, match="done"):
        case.appointments.add(luis.id, check_in(), AppointmentState.DONE)


def test_a_withdrawn_picture_keeps_its_name_and_loses_its_bytes(case: CaseFile, live: Appointment) -> None:
    proof = case.appointments.add_proof(live.id, (SHOWN,)).proofs[0]
    with pytest.raises(InvalidInput):
        case.appointments.withdraw_proof(proof.id, " ")
    case.appointments.withdraw_proof(proof.id, "De otra persona")
    (kept,) = case.appointments.get(live.id).proofs
    assert (kept.name, kept.withdrawn_reason) == (SHOWN.name, "De otra persona")
    with pytest.raises(AppError, match="attachment_missing"):
        case.appointments.content(kept.id)
    request = asked(case, live)
    case.appointments.add_proof(request.id, (SHOWN,))
    only = case.appointments.get(request.id).proofs[0]
    case.appointments.withdraw_proof(only.id, "Borrosa")
    with pytest.raises(InvalidInput):
        case.appointments.confirm(request.id)


def test_listeners_hear_whose_appointments_changed(case: CaseFile, live: Appointment) -> None:
    heard: list[frozenset[str]] = []
    stop = case.on_change(heard.append)
    case.appointments.check(live.id, CheckResult.UNCHANGED)
    case.appointments.update(live.id, note="x")
    case.appointments.cancel(live.id, "")
    stop()
    assert heard == [frozenset({"appointments", f"appointments:{live.person_id}"})] * 3
