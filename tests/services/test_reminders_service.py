"""Reminders to try again: suggested from published hours, ticked by the next attempt with the same line or number."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.errors import AppError, InvalidInput
from checkin_desktop.domain.overview import TodoItem
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock

NEW_YORK = "America/New_York"
MONDAY = datetime(2026, 11, 23, 8)
CALL = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 9, 12),
    channel=Channel.CALL,
    outcome=Outcome.NO_ANSWER,
    office="New York City Field Office",
    number="(212) 436-9315",
)


@pytest.fixture
def person(case: CaseFile) -> int:
    return case.people.add(PersonDetails(given_names="Ana")).id


def _todo(case: CaseFile, person: int) -> list[TodoItem]:
    return [item for item in case.overview.load(person).todo if item.page == "attempts"]


def test_the_next_opening_of_a_line_is_suggested_and_an_office_never_is(case: CaseFile, clock: HandClock) -> None:
    case.zone = "America/Los_Angeles"
    suggested = case.reminders.suggest("ice_services_line")
    assert suggested is not None
    assert suggested.local == datetime(2026, 11, 23, 5)
    assert case.reminders.suggest("ero_new_york_city") is None
    assert case.reminders.suggest("") is None
    clock.move(days=5)  # the day before Thanksgiving Day, in the evening: it opens on Friday
    clock.move(hours=5)
    later = case.reminders.suggest("ice_services_line")
    assert later is not None
    assert later.utc == datetime(2026, 11, 27, 13, tzinfo=UTC)


def test_a_reminder_is_kept_changed_ticked_removed_and_put_back(case: CaseFile, person: int) -> None:
    made = case.reminders.add(person, "ICE Services Line", MONDAY, NEW_YORK, line_id="ice_services_line")
    assert case.reminders.list(person) == (made,)
    changed = case.reminders.update(made.id, "the line", MONDAY + timedelta(days=1), NEW_YORK)
    assert (changed.what, changed.due.local) == ("the line", datetime(2026, 11, 24, 8))
    case.reminders.tick(made.id)
    assert case.reminders.list(person) == ()
    assert case.reminders.list(person, done=True)[0].done_at is not None
    case.reminders.tick(made.id, done=False)
    gone = case.reminders.remove(made.id)
    assert case.reminders.list(person, done=True) == ()
    assert case.reminders.restore(gone) == changed
    with pytest.raises(AppError):
        case.reminders.tick(99)


def test_what_cannot_be_a_reminder_is_refused_beside_its_field(case: CaseFile, person: int) -> None:
    for what, due, zone, field in (
        (" ", MONDAY, NEW_YORK, "what"),
        ("line", None, NEW_YORK, "due"),
        ("line", MONDAY, "Mars/Base", "due"),
        ("line", datetime(2026, 3, 8, 2, 30), NEW_YORK, "due"),
    ):
        with pytest.raises(InvalidInput) as refused:
            case.reminders.add(person, what, due, zone)
        assert [notice.field for notice in refused.value.faults] == [field]
    with pytest.raises(AppError):
        case.reminders.add(person, "line", MONDAY, NEW_YORK, attempt_id=77)


def test_the_next_attempt_with_the_same_number_ticks_it_and_others_do_not(
    case: CaseFile, person: int, clock: HandClock
) -> None:
    first = case.attempts.add(person, CALL)
    reminder = case.reminders.add(person, "office", MONDAY, NEW_YORK, attempt_id=first.id)
    by_line = case.reminders.add(person, "line", MONDAY, NEW_YORK, line_id="ice_services_line")
    case.attempts.add(person, replace(CALL, number="212-555-0100", happened_local=datetime(2026, 11, 20, 9, 40)))
    late = replace(CALL, happened_local=datetime(2026, 11, 18, 9, 40))  # older than the one it follows
    case.attempts.add(person, late)
    assert case.reminders.list(person) == (reminder, by_line)
    clock.move(days=3)
    again = replace(CALL, number="1-212-436-9315", happened_local=datetime(2026, 11, 23, 8, 5))
    case.attempts.add(person, again)
    assert case.reminders.list(person) == (by_line,)
    case.attempts.add(person, replace(again, number="", line_id="ice_services_line", channel=Channel.WEB_PORTAL))
    assert case.reminders.list(person) == ()


def test_the_overview_shows_what_waits_and_asks_for_nothing_beside_it(
    case: CaseFile, person: int, clock: HandClock
) -> None:
    case.attempts.add(person, CALL)
    clock.move(days=1)
    assert [item.code for item in _todo(case, person)] == ["todo_try_again"]
    case.reminders.add(person, "ICE Services Line", MONDAY, NEW_YORK)
    (item,) = _todo(case, person)
    assert (item.code, item.severity.value, item.params["days"]) == ("todo_reminder", "hint", "2")
    clock.move(days=3)
    (item,) = _todo(case, person)
    assert (item.severity.value, item.params["days"]) == ("warning", "-1")
    case.people.remove_whole(person, "Ana")
    assert case.reminders.list(person, done=True) == ()
