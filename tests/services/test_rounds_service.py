"""A round over everybody's dates: what it covers, what counts as done, and that it goes on after a crash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState, CheckResult
from checkin_desktop.domain.errors import AppError
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.rounds import RoundScope, RoundView
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock

KIND = AppointmentKind
UNCHANGED, CHANGED, NOT_REACHED = CheckResult.UNCHANGED, CheckResult.CHANGED, CheckResult.NOT_REACHED


def names(steps: Any) -> list[str]:
    return [step.name for step in steps]


@pytest.fixture
def ids(case: CaseFile) -> dict[str, int]:
    """Five people with a date each: four ahead, one past; the id of each appointment by name. Today is 20 Nov."""
    found = {}
    for name, kind, day in (
        ("Ana", KIND.COURT_MASTER, 23),
        ("Beto", KIND.ICE_CHECK_IN, 24),
        ("Carla", KIND.COURT_INDIVIDUAL, 20),
        ("Dario", KIND.LAWYER, 30),
        ("Eva", KIND.COURT_MASTER, 19),
    ):
        person = case.people.add(PersonDetails(given_names=name))
        details = AppointmentDetails(kind=kind, day=date(2026, 11, day), at="09:00")
        found[name] = case.appointments.add(person.id, details, AppointmentState.CONFIRMED).id
    return found


def look(case: CaseFile) -> RoundView:
    return case.rounds.look()


def test_without_a_round_every_date_ahead_waits(case: CaseFile, ids: dict[str, int]) -> None:
    case.appointments.add(1, AppointmentDetails(day=None, replaces_id=ids["Ana"]), AppointmentState.REQUESTED)
    case.people.archive(4)
    found = look(case)
    assert names(found.waiting) == ["Carla", "Ana", "Beto"]
    assert (found.under_way, found.done, found.past, found.undated) == (None, (), 1, 1)


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (RoundScope.EVERY, ["Carla", "Ana", "Beto", "Dario"]),
        (RoundScope.COURT, ["Carla", "Ana"]),
        (RoundScope.CHECK_INS, ["Beto"]),
    ],
)
def test_a_round_covers_its_kinds(case: CaseFile, ids: dict[str, int], scope: RoundScope, expected: list[str]) -> None:
    case.rounds.begin(scope)
    assert names(look(case).waiting) == expected


def test_what_was_looked_at_since_it_began_is_done_also_after_opening_again(
    open_case: Callable[[], CaseFile], case: CaseFile, ids: dict[str, int], clock: HandClock
) -> None:
    case.appointments.check(ids["Beto"], UNCHANGED)
    clock.move(hours=1)
    case.rounds.begin(RoundScope.EVERY, " portal ", "Ana R.")
    case.rounds.put_off(ids["Carla"])
    case.rounds.put_off(ids["Ana"])
    assert names(look(case).waiting) == ["Beto", "Dario", "Carla", "Ana"]
    case.appointments.check(ids["Beto"], UNCHANGED, "portal")
    clock.move(minutes=1)
    case.appointments.check(ids["Dario"], NOT_REACHED)
    again = open_case()
    found = look(again)
    assert found.under_way is not None
    assert (found.under_way.how, found.under_way.by) == ("portal", "Ana R.")
    assert names(found.waiting) == ["Carla", "Ana"]
    assert names(found.done) == ["Dario", "Beto"]
    assert [found.count(result) for result in (UNCHANGED, CHANGED, NOT_REACHED)] == [1, 0, 1]
    clock.move(hours=1)
    again.rounds.begin(RoundScope.EVERY)
    assert look(again).done == ()
    again.rounds.end()
    assert look(again).under_way is None


def test_what_changed_is_named_until_its_date_is_replaced(
    case: CaseFile, ids: dict[str, int], clock: HandClock
) -> None:
    case.rounds.begin(RoundScope.CHECK_INS)
    case.appointments.check(ids["Ana"], CHANGED, note="now 4 May")
    assert names(look(case).changed) == ["Ana"]
    new = AppointmentDetails(kind=KIND.COURT_MASTER, day=date(2027, 5, 4), replaces_id=ids["Ana"], confirmation="x")
    case.appointments.add(1, new, AppointmentState.CONFIRMED)
    assert look(case).changed == ()


def test_faults_are_refused_and_nonsense_in_the_folder_counts_as_no_round(case: CaseFile, ids: dict[str, int]) -> None:
    with pytest.raises(AppError):
        case.rounds.begin(RoundScope.EVERY, "x" * 501)
    assert case.rounds.put_off(ids["Ana"]) is None
    for nonsense in ({"began": "yesterday"}, ["x"], {"began": "2026-11-20T10:00:00+00:00", "scope": "?"}):
        case.settings.set(round=nonsense)
        assert look(case).under_way is None
