"""Appointments in words, as rows of a list, and as a form: keys are the fields of `AppointmentDetails`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.appointment_rules import in_order, starts_at, waits_for_outcome
from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentCheck,
    AppointmentDetails,
    AppointmentKind,
    AppointmentState,
    place_lines,
)
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

Chip = tuple[str, str, str]
"""(words, status, icon)."""

KEYS: Final = (
    "kind",
    "way",
    "day",
    "at",
    "zone",
    "place",
    "address",
    "confirmation",
    "source",
    "seen_on",
    "set_by",
    "officer",
    "note",
)

_ICONS: Final = {
    AppointmentKind.ICE_CHECK_IN: "building",
    AppointmentKind.ISAP: "location",
    AppointmentKind.COURT_MASTER: "scales",
    AppointmentKind.COURT_INDIVIDUAL: "scales",
    AppointmentKind.USCIS: "office",
    AppointmentKind.LAWYER: "user",
    AppointmentKind.OTHER: "calendar",
}
_LOOK: Final = {
    AppointmentState.REQUESTED: ("late", "clock"),
    AppointmentState.CONFIRMED: ("success", "check"),
    AppointmentState.DONE: ("neutral", "check"),
    AppointmentState.MISSED: ("late", "warning"),
    AppointmentState.CANCELLED: ("neutral", "minus"),
    AppointmentState.REPLACED: ("neutral", "history"),
}


@dataclass(frozen=True, slots=True)
class AppointmentLists:
    """The appointments of a person in the groups of the list."""

    waiting: tuple[Appointment, ...]
    ahead: tuple[Appointment, ...]
    over: tuple[Appointment, ...]


def stored(case: CaseFile, appointment: Appointment) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    details = appointment.details
    values = {key: getattr(details, key) for key in KEYS}
    files = sum(1 for proof in appointment.proofs if proof.withdrawn_at is None)
    return Stored(appointment, values, case.appointments.validate(details, appointment.state, files))


def store(case: CaseFile, appointment_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    case.appointments.update(appointment_id, **{key: value})
    return stored(case, case.appointments.get(appointment_id))


def icon_of(kind: AppointmentKind) -> str:
    """The icon of a kind of appointment."""
    return _ICONS[kind]


def when_words(details: AppointmentDetails, *, short: bool = False, zone: bool = True) -> str:
    """The day, the time and the zone: "Monday, 7 December 2026, 9:00 a.m. Eastern time"; or that there is none yet."""
    if details.day is None:
        return translate("Appointments", "No date yet")
    return dates.at_sentence_start(when_inside(details, short=short, zone=zone))


def when_inside(details: AppointmentDetails, *, short: bool = False, zone: bool = True) -> str:
    """The same inside a sentence; empty without a day."""
    if details.day is None:
        return ""
    moment = starts_at(details)
    if moment is None:
        return dates.format_date(catalog(), details.day, weekday=True, short=short)
    return dates.format_moment(catalog(), moment, short=short, zone=zone)


def place_words(details: AppointmentDetails) -> str:
    """Where it is: the place and its address, or how the person takes part where none is written."""
    return " · ".join(place_lines(details)) or label(translate, details.way)


def state_chip(appointment: Appointment, today: date) -> Chip:
    """Where it stands; one whose day is over and that nobody finished asks how it went."""
    if waits_for_outcome(appointment, today):
        return translate("Appointments", "How did it go?"), "late", "help"
    look, icon_name = _LOOK[appointment.state]
    return label(translate, appointment.state), look, icon_name


def check_words(check: AppointmentCheck) -> str:
    """When somebody looked, and what they found: "Checked on 19 Nov 2026: unchanged"."""
    day = dates.format_date(catalog(), check.at.local.date(), short=True)
    found = inside_sentence(label(translate, check.result))
    return translate("Appointments", "Checked on {day}: {found}", day=day, found=found)


def in_groups(appointments: Sequence[Appointment], today: date) -> AppointmentLists:
    """Those that wait for somebody, those to come, and those that are over, the newest of these first."""
    ordered = in_order(appointments)
    waiting = tuple(one for one in ordered if one.state is AppointmentState.REQUESTED or waits_for_outcome(one, today))
    ahead = tuple(one for one in ordered if one.state is AppointmentState.CONFIRMED and one not in waiting)
    return AppointmentLists(waiting, ahead, tuple(one for one in reversed(ordered) if not one.is_ahead))


def appointment_rows(groups: AppointmentLists, today: date) -> list[RowItem]:
    """The list with its headings."""
    rows = []
    for title, members in (
        (translate("Appointments", "Waiting for you"), groups.waiting),
        (translate("Appointments", "To come"), groups.ahead),
        (translate("Appointments", "Over"), groups.over),
    ):
        if members:
            rows.append(RowItem(title))
            rows.extend(_row(one, today) for one in members)
    return rows


def _row(appointment: Appointment, today: date) -> RowItem:
    details, check = appointment.details, appointment.last_check
    chips = [state_chip(appointment, today)]
    if check is not None and appointment.is_ahead:
        day = dates.format_day_month(catalog(), check.at.local.date(), weekday=False)
        chips.append((translate("Appointments", "Checked {day}", day=day), "neutral", "eye"))
    files = sum(1 for proof in appointment.proofs if proof.withdrawn_at is None)
    return RowItem(
        title=label(translate, details.kind),
        key=appointment.id,
        second=when_words(details, short=True),
        third=isolate_ltr(details.place.strip()) if details.place.strip() else label(translate, details.way),
        aside=translate("Appointments", "%n file(s)", n=files) if files else "",
        aside_icon="paperclip",
        icon=icon_of(details.kind),
        status="soft" if appointment.is_ahead else "neutral",
        chips=tuple(chips),
    )
