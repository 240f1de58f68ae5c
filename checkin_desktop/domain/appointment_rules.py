"""Rules for appointments: what the form may hold, what confirms a date, and which appointment comes next."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    AppointmentWay,
    DateSource,
)
from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.holidays import Closure, day_off
from checkin_desktop.domain.moments import WallClock, moment_at, wall_clock, zone_info
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.validation import text_faults

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_SATURDAY = 5
_GOVERNMENT = frozenset(AppointmentKind) - {AppointmentKind.LAWYER, AppointmentKind.OTHER, AppointmentKind.ISAP}
_WRITTEN = frozenset({DateSource.PAPER, DateSource.LETTER})


def check_appointment(
    details: AppointmentDetails, state: AppointmentState, today: date, closures: Iterable[Closure] = ()
) -> tuple[Notice, ...]:
    """Judge the form of an appointment. `closures` are single closed days of the shipped facts.

    A request may stand without a day: the office has not named one. Everything else needs one.
    """
    notices = text_faults(details)
    notices += _time(details)
    if details.day is None:
        if state is not AppointmentState.REQUESTED:
            notices.append(Notice("appointment_day_missing", "day"))
        elif details.at:
            notices.append(Notice("appointment_day_missing", "day", Severity.WARNING))
    else:
        notices += _day(details, state, today, closures)
    if details.seen_on is not None and details.seen_on > today:
        notices.append(Notice("date_in_future", "seen_on", Severity.WARNING))
    return tuple(notices)


def names_its_source(details: AppointmentDetails) -> bool:
    """Whether the form itself says what shows the date.

    A confirmation number does, somebody who is named as having set it, or a paper or letter with the day on which it
    was read.
    """
    if details.confirmation.strip() or details.set_by.strip():
        return True
    return details.source in _WRITTEN and details.seen_on is not None


def check_confirmation(details: AppointmentDetails, files: int) -> tuple[Notice, ...]:
    """What is missing before a request may count as confirmed; `files` are the proofs there are.

    ICE says that a check-in is only changed once it has confirmed the change (S0, FACTS 3), so nothing becomes
    confirmed on somebody's hope.
    """
    if files or names_its_source(details):
        return ()
    return (Notice("confirmation_unproven", "confirmation"),)


def starts_at(details: AppointmentDetails) -> Moment | None:
    """The moment it begins; None without a day or a time. Of two readings on the day clocks are set back the earlier.

    Raises ZoneInfoNotFoundError for an unknown zone and ValueError for a time that is none.
    """
    if details.day is None or not details.at:
        return None
    return moment_at(datetime.combine(details.day, time.fromisoformat(details.at)), details.zone)


def in_order(appointments: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """By day and time; those without a day first, because they wait for one."""
    return tuple(sorted(appointments, key=lambda one: (one.details.day or date.min, one.details.at, one.id)))


def next_of(appointments: Iterable[Appointment], today: date) -> Appointment | None:
    """The next date that stands: the earliest confirmed one from `today` on, else the earliest requested one.

    A request never comes before the date it is meant to change, because that one stays live.
    """
    coming = [one for one in in_order(appointments) if one.details.day is not None and one.details.day >= today]
    for state in (AppointmentState.CONFIRMED, AppointmentState.REQUESTED):
        for one in coming:
            if one.state is state:
                return one
    return None


def waits_for_outcome(appointment: Appointment, today: date) -> bool:
    """Whether its day is over and nobody wrote down what happened."""
    day = appointment.details.day
    return appointment.state is AppointmentState.CONFIRMED and day is not None and day < today


def _time(details: AppointmentDetails) -> list[Notice]:
    zone = zone_info(details.zone)
    if zone is None:
        return [Notice("zone_unknown", "zone")]
    if not details.at:
        return []
    if not _TIME.fullmatch(details.at):
        return [Notice("time_unreadable", "at")]
    if details.day is None:
        return []
    local = datetime.combine(details.day, time.fromisoformat(details.at))
    return [Notice("time_skipped", "at")] if wall_clock(local, zone) is WallClock.NEVER else []


def _day(
    details: AppointmentDetails, state: AppointmentState, today: date, closures: Iterable[Closure]
) -> list[Notice]:
    assert details.day is not None  # the caller asked
    notices = []
    if details.day < today and state is AppointmentState.REQUESTED:
        notices.append(Notice("appointment_day_past", "day", Severity.WARNING))
    closed = details.day.weekday() >= _SATURDAY or day_off(details.day, closures) is not None
    if closed and details.way is AppointmentWay.IN_PERSON and details.kind in _GOVERNMENT:
        notices.append(Notice("appointment_day_closed", "day", Severity.WARNING))
    return notices
