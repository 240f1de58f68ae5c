"""Appointments and reminders as events of a calendar, neutral unless names are asked for.

A calendar is often seen by others, on a phone or a shared computer: by default an event says that there is an
appointment and when, nothing else. A date that was only asked for is TENTATIVE; one that was called off or replaced is
CANCELLED, so that a calendar that took it in before stops ringing. What is over is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from checkin_desktop.domain.appointments import Appointment, AppointmentState, place_lines
from checkin_desktop.domain.calendars import Event, EventStatus
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import label

STATUS: Final = {
    AppointmentState.REQUESTED: EventStatus.TENTATIVE,
    AppointmentState.CONFIRMED: EventStatus.CONFIRMED,
    AppointmentState.CANCELLED: EventStatus.CANCELLED,
    AppointmentState.REPLACED: EventStatus.CANCELLED,
}
"""The states that a calendar is told of."""
_BEFORE_TIMED: Final = (timedelta(days=1), timedelta(hours=2))
_BEFORE_DAY: Final = (timedelta(hours=6),)


class CalendarEvents:
    """Makes events in one language. `folder` is the vault's own name for itself, which stays inside a digest."""

    def __init__(self, catalog: Catalog, folder: bytes, *, names: bool) -> None:
        self._catalog, self._folder, self._names = catalog, folder, names

    def appointments(self, found: Iterable[tuple[str, Appointment]], today: date) -> list[Event]:
        """Events of (name of the person, appointment) pairs from `today` on."""
        return [
            self._appointment(name, appointment)
            for name, appointment in found
            if appointment.state in STATUS and appointment.details.day is not None and appointment.details.day >= today
        ]

    def reminders(self, found: Iterable[tuple[str, Reminder]]) -> list[Event]:
        """Events of (name of the person, waiting reminder) pairs."""
        summary = self._catalog.translate("Attempts", "Try again")
        return [
            Event(
                key=self._key(b"", reminder.id),
                begins=reminder.due.utc,
                summary=f"{summary}: {reminder.what}" if self._names and reminder.what else summary,
                description=name if self._names else "",
            )
            for name, reminder in found
        ]

    def _appointment(self, name: str, appointment: Appointment) -> Event:
        details, translate = appointment.details, self._catalog.translate
        assert details.day is not None  # the caller asked
        what = label(translate, details.kind) if self._names else translate("Appointments", "Appointment")
        if appointment.state is AppointmentState.REQUESTED:
            what = translate("Appointments", "{what} (not confirmed)", what=what)
        gone = STATUS[appointment.state] is EventStatus.CANCELLED
        rings = _BEFORE_TIMED if appointment.starts else _BEFORE_DAY
        told = [name, f"{translate('Appointments', 'Confirmation number')}: {details.confirmation}"]
        return Event(
            key=self._key(b"appointment", appointment.id),
            begins=appointment.starts.utc if appointment.starts else details.day,
            summary=what,
            description="\n".join(told[: 2 if details.confirmation else 1]) if self._names else "",
            location=", ".join(place_lines(details)) if self._names else "",
            zone=details.zone,
            sequence=appointment.revision,
            status=STATUS[appointment.state],
            alarms=() if gone else rings,
        )

    def _key(self, kind: bytes, number: int) -> bytes:
        return hashlib.sha256(self._folder + kind + number.to_bytes(8, "big")).digest()
