"""Which snapshots stay, whatever the clock says."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta

from checkin_desktop.domain.retention import DAILY, WEEKLY, Place, next_place, to_drop

START = date(2026, 11, 1)


def run(days: Iterable[date], kept: list[Place] | None = None) -> list[Place]:
    """The ring after a snapshot on each of these days."""
    ring = list(kept or [])
    for day in days:
        number = max((item.number for item in ring), default=0) + 1
        ring.append(Place(number, *next_place(ring, day)))
        drop = to_drop(ring)
        ring = [item for item in ring if item.number not in drop]
    return ring


def calendar(count: int, start: date = START) -> list[date]:
    return [start + timedelta(days=number) for number in range(count)]


def numbers(ring: Iterable[Place]) -> set[int]:
    return {item.number for item in ring}


def test_seven_daily_and_four_weekly_ones_stay() -> None:
    for count in (35, 36, 50, 99):
        ring = run(calendar(count))
        assert len(ring) == DAILY + WEEKLY
        newest = set(range(count - DAILY + 1, count + 1))
        weekly = set(range(7, count - DAILY + 1, 7))
        assert {item.place for item in ring} == newest | set(sorted(weekly)[-WEEKLY:])


def test_nothing_is_dropped_before_the_ring_is_full() -> None:
    for count in range(1, DAILY + WEEKLY + 1):
        assert len(run(calendar(count))) == count


def test_several_on_one_day_hold_one_place_and_the_newest_stays() -> None:
    ring = run([START, START, START, START + timedelta(days=1)])
    assert numbers(ring) == {3, 4}


def test_a_jump_of_the_clock_costs_one_place_and_the_way_back_none() -> None:
    full = run(calendar(40))
    today = START + timedelta(days=40)
    for wrong in (date(2019, 1, 1), date(2035, 6, 1)):
        after = run([today, wrong, today, wrong, today, wrong, today], full)
        assert len(numbers(full) - numbers(after)) == 2
        assert len(after) == len(full)


def test_a_clock_that_stands_still_drops_nothing_old() -> None:
    full = run(calendar(40))
    stuck = date(2019, 1, 1)
    after = run([stuck] * 200, full)
    assert len(numbers(full) - numbers(after)) == 1


def test_a_clock_set_back_two_weeks_and_then_right_again_drops_nothing_old() -> None:
    full = run(calendar(40))
    after = run(calendar(14, START + timedelta(days=26)), full)
    assert len(numbers(full) - numbers(after)) <= DAILY + 1
    assert len(after) == len(full)


def test_at_each_moment_the_newest_stays_and_only_one_place_goes() -> None:
    rng = random.Random(7)
    ring: list[Place] = []
    for _ in range(400):
        day = START + timedelta(days=rng.choice((0, 1, 2, 3000, -3000, rng.randrange(60))))
        before = {item.place for item in ring}
        newest = max(numbers(ring), default=0)
        ring = run([day], ring)
        assert len(before - {item.place for item in ring}) <= 1
        assert max(numbers(ring)) == newest + 1
        assert len(ring) <= DAILY + WEEKLY
