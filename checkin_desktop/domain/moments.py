"""From a wall-clock time in a zone to a point in time, with the two hours a year that do not fit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin_desktop.domain.attempts import Moment


class WallClock(StrEnum):
    """Whether a wall-clock time exists once, twice (clocks set back) or never (clocks set forward)."""

    ONCE = "once"
    TWICE = "twice"
    NEVER = "never"


def zone_info(zone: str) -> ZoneInfo | None:
    """The zone with this IANA name, or None."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def wall_clock(local: datetime, zone: ZoneInfo) -> WallClock:
    """How often the naive time `local` occurs in `zone`."""
    early, late = local.replace(tzinfo=zone, fold=0), local.replace(tzinfo=zone, fold=1)
    if early.utcoffset() == late.utcoffset():
        return WallClock.ONCE
    back = early.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)
    return WallClock.TWICE if back == local.replace(fold=0) else WallClock.NEVER


def offsets(local: datetime, zone: ZoneInfo) -> tuple[int, int]:
    """The two offsets in minutes that come into question, for fold 0 and fold 1; equal except around a change."""
    return _offset_minutes(local, zone, 0), _offset_minutes(local, zone, 1)


def moment_at(local: datetime, zone: str, fold: int = 0) -> Moment:
    """The moment of the naive time `local` in the IANA `zone`, to the second.

    `fold` chooses between the two readings when clocks are set back (0 is the earlier). A time that clocks skip is
    read with the offset before the change. Raises ZoneInfoNotFoundError for an unknown zone.
    """
    naive = local.replace(tzinfo=None, microsecond=0, fold=0)
    offset = _offset_minutes(naive, ZoneInfo(zone), fold)
    # Worked out from the rounded offset, so that `Moment.local` gives back what was typed even for the historic
    # offsets that had seconds.
    return Moment((naive - timedelta(minutes=offset)).replace(tzinfo=UTC), zone, offset)


def moment_now(now: datetime, zone: str) -> Moment:
    """The aware time `now` as seen in `zone`, to the second; in UTC when the zone is unknown."""
    info = zone_info(zone)
    utc = now.astimezone(UTC).replace(microsecond=0)
    if info is None:
        return Moment(utc, "UTC", 0)
    shift = utc.astimezone(info).utcoffset() or timedelta(0)
    return Moment(utc, zone, round(shift.total_seconds() / 60))


def _offset_minutes(local: datetime, zone: ZoneInfo, fold: int) -> int:
    shift = local.replace(tzinfo=zone, fold=1 if fold else 0).utcoffset() or timedelta(0)
    return round(shift.total_seconds() / 60)
