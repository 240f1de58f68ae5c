"""Which snapshots of the database stay: seven daily and four weekly ones.

Nothing here trusts a clock to throw anything away. Snapshots stand in the order of their numbers, and a "day" is a
place in that order: a snapshot opens the next place when its calendar day is on none of the places that are kept. So
a clock that jumps to 2035, or back to 2019, costs one place, however far it jumps and however often it jumps back and
forth between days that are known; a clock that stands still costs none. A "week" is seven places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

DAILY = 7
WEEKLY = 4
DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Place:
    """One snapshot in the ring: its number, the place it holds, and the calendar days on which the place was used."""

    number: int
    place: int
    days: frozenset[date]


def next_place(kept: Sequence[Place], today: date) -> tuple[int, frozenset[date]]:
    """The place of a snapshot that is made now, and the days it then stands for.

    On a day that is known already, whichever place it belongs to, the newest place is used again.
    """
    if not kept:
        return 1, frozenset({today})
    newest = max(kept, key=lambda item: item.number)
    if any(today in item.days for item in kept):
        return newest.place, newest.days | {today}
    return max(item.place for item in kept) + 1, frozenset({today})


def to_drop(kept: Sequence[Place]) -> frozenset[int]:
    """The numbers of the snapshots that make room, once the newest one is proven.

    Of one place only the newest snapshot stays. Then the seven newest places stay, and of the older ones four: every
    seventh, and others only as long as there are not four of those.
    """
    newest_of: dict[int, int] = {}
    for item in kept:
        newest_of[item.place] = max(newest_of.get(item.place, 0), item.number)
    drop = {item.number for item in kept} - set(newest_of.values())
    places = sorted(newest_of)
    older = places[:-DAILY]
    while len(older) > WEEKLY:
        between = [place for place in older if place % DAYS_OF_A_WEEK]
        gone = between[0] if between else older[0]
        older.remove(gone)
        drop.add(newest_of[gone])
    return frozenset(drop)
