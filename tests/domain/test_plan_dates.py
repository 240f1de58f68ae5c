"""Dates about the emergency plan: a care paper that ends, a plan that is read again; and digests of what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from checkin_desktop.domain.care_papers import CarePaperKind, EndingPaper, last_mark
from checkin_desktop.domain.due import DueGroup, group_of, of_care_papers, of_reviews
from checkin_desktop.domain.plan_audience import fitted
from checkin_desktop.domain.plan_contents import changed_parts, contents, part_of
from checkin_desktop.domain.plan_prints import PlanMode, PlanPrint
from checkin_desktop.domain.plan_reviews import ReviewDay, read_until, review_day
from tests.support.long_family import MADE_AT, empty_plan_snapshot, long_plan_snapshot, whole_long_plan

TODAY = date(2026, 11, 20)


def test_a_care_paper_is_due_a_week_after_each_mark_and_near_its_end() -> None:
    found: dict[DueGroup | None, list[int]] = {}
    for days in range(-3, 100):
        paper = EndingPaper(5, 1, "Ana", TODAY + timedelta(days=days), CarePaperKind.VERBAL)
        due = of_care_papers([paper], TODAY)
        found.setdefault(group_of(due[0], TODAY) if due else None, []).append(days)
    assert found.pop(None) == [*range(8, 24), *range(31, 84), *range(91, 100)]
    assert found == {
        DueGroup.OVERDUE: [-3, -2, -1],
        DueGroup.TODAY: [0],
        DueGroup.WEEK: list(range(1, 8)),
        DueGroup.PAPERS: [*range(24, 31), *range(84, 91)],
    }
    assert last_mark(TODAY + timedelta(days=91), TODAY) is None


def test_three_months_end_on_a_day_that_exists_and_no_reading_is_missed() -> None:
    assert review_day(date(2026, 11, 30)) == date(2027, 2, 28)
    for number in range(800):
        read = date(2026, 1, 1) + timedelta(days=number)
        assert read <= read_until(review_day(read))
    days = [ReviewDay(1, 1, "Ana", TODAY + timedelta(days=days)) for days in (-1, 0, 1)]
    assert [group_of(due, TODAY) for due in of_reviews(days, TODAY)] == [DueGroup.STALE] * 2


def test_a_digest_holds_what_is_said_and_nothing_else() -> None:
    snapshot = whole_long_plan()
    known = contents(snapshot)
    assert len(dict(known)) == len(known) > 80
    later = replace(snapshot, made_at=replace(MADE_AT, utc=MADE_AT.utc + timedelta(days=1)), practice=True)
    assert contents(later) == known
    assert contents(replace(snapshot, choice=PlanPrint(holder="Rosa", language="es"))) == known
    moved = replace(snapshot, contacts=(snapshot.contacts[1], snapshot.contacts[0], *snapshot.contacts[2:]))
    assert changed_parts(known, contents(moved)) == ("contact_order",)
    renamed = replace(snapshot.contacts[0], details=replace(snapshot.contacts[0].details, email="a@b.example"))
    edited = replace(snapshot, contacts=(renamed, *snapshot.contacts[1:]))
    assert changed_parts(known, contents(edited)) == (f"contact:{renamed.id}",)
    assert part_of(changed_parts(known, contents(edited))[0]) == ("contact", str(renamed.id))
    over = contents(replace(snapshot, visit=None))
    assert changed_parts(known, over) == ()
    assert changed_parts(over, known) == ("visit",)


def test_a_change_that_a_print_does_not_show_leaves_it_as_it_is() -> None:
    snapshot = whole_long_plan()
    secret = {key: text + "!" if key.startswith("health") else text for key, text in snapshot.plan.answers.items()}
    choice = PlanPrint(PlanMode.FRIDGE)
    then = contents(long_plan_snapshot(choice))
    now = fitted(replace(snapshot, choice=choice, plan=replace(snapshot.plan, answers=secret)))
    assert contents(now) == then
    assert contents(empty_plan_snapshot(choice)) != then
