"""The clocks of a move: until when each task, by every reading, and where an open one stands."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from checkin_desktop.domain.duties import Duties, duties
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.move_clocks import Standing, asked_for, clock, standing
from checkin_desktop.domain.move_rules import check_done, check_move
from checkin_desktop.domain.moves import MoveDetails, MoveTask, MoveTaskCode, MoveTaskState, TaskDone
from checkin_desktop.services import reference

FACTS = reference.load()
NEW_YORK = "America/New_York"
THURSDAY = date(2026, 12, 3)
C = MoveTaskCode


def moving(day: date | None = THURSDAY, at: str = "15:00", zone: str = NEW_YORK) -> MoveDetails:
    return MoveDetails(day=day, at=at, zone=zone, street="9 New Street")


def held(*codes: PaperCode, **answers: Answer) -> Duties:
    said = {CaseQuestion(f"duty.{name}"): answer for name, answer in answers.items()}
    return duties([HeldPaperDetails(code) for code in codes], said, FACTS)


@pytest.mark.parametrize(
    ("day", "calendar", "safe", "business", "uscis", "rolled"),
    [
        ("2026-11-20", "2026-11-25", "2026-11-25", "2026-11-30", "2026-11-30", None),
        ("2026-11-21", "2026-11-26", "2026-11-25", "2026-11-30", "2026-12-01", "2026-11-27"),
        ("2026-12-24", "2026-12-29", "2026-12-29", "2027-01-04", "2027-01-03", None),
        ("2026-07-01", "2026-07-06", "2026-07-06", "2026-07-09", "2026-07-11", None),
        ("2027-06-14", "2027-06-19", "2027-06-17", "2027-06-22", "2027-06-24", "2027-06-21"),
    ],
)
def test_each_reading_stands_with_its_own_date_under_the_safe_one(
    day: str, calendar: str, safe: str, business: str, uscis: str, rolled: str | None
) -> None:
    details = moving(date.fromisoformat(day), "")
    ice, court, post = (clock(code, details, FACTS, ()) for code in (C.ICE_ADDRESS, C.COURT_ADDRESS, C.USCIS_ADDRESS))
    for found in (ice, court, post):
        assert found.safe == date.fromisoformat(safe)
        assert all(reading.reading.sources for reading in found.readings)
    expected = date.fromisoformat(rolled) if rolled else None
    assert (ice.rolled, court.rolled, post.rolled) == (expected, expected, None)
    assert [str(item.day) for item in ice.readings] == [calendar, business]
    assert [str(item.day) for item in court.readings] == [calendar, business, business, "None"]
    assert [str(item.day) for item in post.readings] == [uscis, business]
    assert [source.id for source in ice.readings[0].reading.sources] == ["ice-checkin-page", "asap-guide"]


@pytest.mark.parametrize(
    ("code", "at", "zone", "until", "safe"),
    [
        (C.ICE_NOTICE, "15:00", NEW_YORK, "2026-12-01T20:00", "2026-12-01"),
        (C.ICE_NOTICE, "15:00", "America/Denver", "2026-12-01T22:00", "2026-12-01"),
        # No hour known: 00:00 local that day, so the notice is out by the end of Monday.
        (C.ICE_NOTICE, "", NEW_YORK, "2026-12-01T05:00", "2026-11-30"),
        (C.ICE_PERMISSION, "", NEW_YORK, "2026-12-03T05:00", "2026-12-02"),
        (C.ICE_PERMISSION, "15:00", NEW_YORK, "2026-12-03T20:00", "2026-12-03"),
        (C.ICE_ASK, "", NEW_YORK, "2026-12-03T05:00", "2026-12-02"),
    ],
)
def test_what_comes_before_the_move_is_counted_back_from_the_planned_hour(
    code: MoveTaskCode, at: str, zone: str, until: str, safe: str
) -> None:
    found = clock(code, moving(at=at, zone=zone), FACTS, ())
    assert found.until is not None
    assert found.until.utc == datetime.fromisoformat(until).replace(tzinfo=UTC)
    assert found.safe == date.fromisoformat(safe)
    assert found.is_before


@pytest.mark.parametrize(
    ("code", "now", "expected"),
    [
        (C.ICE_NOTICE, "2026-12-01T20:00", Standing.AHEAD),
        (C.ICE_NOTICE, "2026-12-01T20:01", Standing.NOW),
        (C.ICE_NOTICE, "2026-12-03T19:59", Standing.NOW),
        (C.ICE_NOTICE, "2026-12-03T20:00", Standing.PASSED),
        (C.ICE_PERMISSION, "2026-12-03T19:59", Standing.AHEAD),
        (C.ICE_PERMISSION, "2026-12-03T20:01", Standing.PASSED),
        # The safe date is Tuesday the 8th in New York, to its last minute.
        (C.ICE_ADDRESS, "2026-12-09T04:59", Standing.AHEAD),
        (C.ICE_ADDRESS, "2026-12-09T05:00", Standing.PASSED),
    ],
)
def test_where_an_open_task_stands(code: MoveTaskCode, now: str, expected: Standing) -> None:
    details, moment = moving(), datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = clock(code, details, FACTS, ())
    assert standing(MoveTask(1, 1, code), found, details, moment) is expected
    assert standing(MoveTask(1, 1, code, MoveTaskState.DONE), found, details, moment) is None


def test_without_a_day_the_readings_stand_without_dates() -> None:
    details = moving(None)
    for code in C:
        found = clock(code, details, FACTS, ())
        assert found.safe is None
        assert found.until is None
        assert all(reading.day is None for reading in found.readings)
        assert standing(MoveTask(1, 1, code), found, details, datetime(2026, 12, 1, tzinfo=UTC)) is Standing.NO_DAY


def test_before_the_move_only_what_the_papers_ask_for() -> None:
    assert asked_for(held(PaperCode.RECOGNIZANCE))[0] is C.ICE_PERMISSION
    assert C.ICE_NOTICE not in asked_for(held(PaperCode.RECOGNIZANCE))
    assert asked_for(held(PaperCode.SUPERVISION))[0] is C.ICE_NOTICE
    both = asked_for(held(PaperCode.SUPERVISION, PaperCode.RECOGNIZANCE))
    assert both[:3] == (C.ICE_PERMISSION, C.ICE_NOTICE, C.ICE_ADDRESS)
    others = asked_for(held(PaperCode.NTA, PaperCode.EXPEDITED_REMOVAL, PaperCode.NOTICE_TO_REPORT))
    assert others[:3] == (C.ICE_ADDRESS, C.COURT_ADDRESS, C.USCIS_ADDRESS)
    assert others[-1] is C.MAIL_FORWARDING


def test_a_rule_without_a_source_waits_for_its_answer() -> None:
    assert C.MONITORING_ADDRESS not in asked_for(held(PaperCode.NTA))
    assert C.MONITORING_ADDRESS in asked_for(held(PaperCode.NTA, monitored=Answer.YES))
    # A source makes the court depend on a question: the safer reading shows it until somebody answered.
    assert C.COURT_ADDRESS in asked_for(held(PaperCode.NOTICE_TO_REPORT))
    assert C.COURT_ADDRESS not in asked_for(held(PaperCode.NOTICE_TO_REPORT, court_case=Answer.NO))


def codes(details: MoveDetails) -> set[tuple[str, str]]:
    return {(notice.code, notice.field) for notice in check_move(details)}


def test_hardly_anything_of_a_move_is_refused() -> None:
    assert codes(moving()) == set()
    assert codes(MoveDetails(street="9 New Street")) == set()
    assert codes(MoveDetails()) == {("move_empty", "street")}
    assert codes(moving(zone="Moon/Base")) == {("zone_unknown", "zone")}
    assert codes(moving(at="25:00")) == {("time_unreadable", "at")}
    assert codes(moving(date(2026, 3, 8), "02:30")) == {("time_skipped", "at")}
    same = MoveDetails(street="1 A St", city="Newark", old_street="1 A St", old_city="Newark", zip="1")
    assert codes(same) == {("zip_unusual", "zip")}
    assert ("move_same_address", "street") in codes(MoveDetails(street="1 A St", old_street="1 A St"))


def test_a_tick_needs_a_moment_that_is_not_ahead() -> None:
    today = date(2026, 11, 20)
    assert check_done(TaskDone(datetime(2026, 11, 20, 9), NEW_YORK), today) == ()
    assert [n.code for n in check_done(TaskDone(None, NEW_YORK), today)] == ["happened_missing"]
    assert [n.code for n in check_done(TaskDone(datetime(2026, 11, 21, 9), NEW_YORK), today)] == ["happened_in_future"]
    assert [n.code for n in check_done(TaskDone(datetime(2026, 11, 20, 9), "?"), today)] == ["zone_unknown"]
