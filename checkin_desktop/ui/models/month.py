"""Appointments as a month shows them: a few words for a cell, and a row for the day that is chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time

from checkin_desktop.domain.appointments import Appointment, AppointmentKind, AppointmentState
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.appointments import icon_of
from checkin_desktop.ui.widgets.month_grid import DayEntry
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

Named = tuple[str, Appointment]
"""Whose appointment it is, and the appointment."""

SHOWN = frozenset(AppointmentState) - {AppointmentState.CANCELLED, AppointmentState.REPLACED}
"""The states that a month shows: a day on which nothing takes place any more holds nothing."""


def short_kind(kind: AppointmentKind) -> str:
    """A kind of appointment in one word, as there is room for in a cell."""
    if kind.is_court:
        return translate("Appointments", "Court", "one word in a calendar")
    return {
        AppointmentKind.ICE_CHECK_IN: translate("Appointments", "ICE", "one word in a calendar"),
        AppointmentKind.ISAP: translate("Appointments", "ISAP", "one word in a calendar"),
        AppointmentKind.USCIS: translate("Appointments", "USCIS", "one word in a calendar"),
        AppointmentKind.LAWYER: translate("Appointments", "Lawyer", "one word in a calendar"),
    }.get(kind, translate("Appointments", "Other", "one word in a calendar"))


def month_entries(found: Iterable[Named], *, everybody: bool) -> dict[date, list[DayEntry]]:
    """What stands in the cells; with `everybody` a screen reader hears whose it is."""
    entries: dict[date, list[DayEntry]] = defaultdict(list)
    for name, appointment in found:
        day = appointment.details.day
        if day is not None and appointment.state in SHOWN:
            entries[day].append(_entry(name if everybody else "", appointment))
    return entries


def time_words(appointment: Appointment) -> str:
    """The time on the wall clock there, or that none is known."""
    at = appointment.details.at
    return dates.format_time(catalog(), time.fromisoformat(at)) if at else translate("Appointments", "no time")


def _entry(name: str, appointment: Appointment) -> DayEntry:
    details, state = appointment.details, appointment.state
    kind = short_kind(details.kind)
    look = {
        AppointmentState.REQUESTED: ("clock", "late_ink"),
        AppointmentState.MISSED: ("warning", "late_ink"),
        AppointmentState.DONE: ("check", "ink2"),
    }.get(state, (icon_of(details.kind), "ink"))
    spoken = (time_words(appointment), label(translate, details.kind), name, label(translate, state))
    return DayEntry(
        words=f"{time_words(appointment)} {kind}" if details.at else kind,
        short=kind,
        spoken=", ".join(part for part in spoken if part),
        icon=look[0],
        ink=look[1],
    )
