"""The fields of an appointment, the same in its form and in the forms for a new date."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentWay, DateSource
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.dialogs.attempt_dialog_when import zone_choices
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.widgets.date_fields import ClockField, DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, TextField
from checkin_desktop.words.labels import label

TITLES: Final[Mapping[str, Text]] = {
    "kind": lambda: translate("Appointments", "What is it?"),
    "way": lambda: translate("Appointments", "How?"),
    "day": lambda: translate("Appointments", "Day"),
    "at": lambda: translate("Appointments", "Time"),
    "zone": lambda: translate("Appointments", "Time zone"),
    "place": lambda: translate("Appointments", "Place"),
    "address": lambda: translate("Appointments", "Address"),
    "confirmation": lambda: translate("Appointments", "Confirmation number"),
    "source": lambda: translate("Appointments", "Where does the date come from?"),
    "seen_on": lambda: translate("Appointments", "Read there on"),
    "set_by": lambda: translate("Appointments", "Who set the date?"),
    "officer": lambda: translate("Appointments", "Officer or judge"),
    "note": lambda: translate("Appointments", "Note"),
}


def make_field(key: str, parent: QWidget | None = None) -> Field:
    """A field for one value of `AppointmentDetails`. Raises KeyError."""
    title = TITLES[key]
    if key == "kind":
        kinds = [(kind, lambda kind=kind: label(translate, kind)) for kind in AppointmentKind]
        return ChoiceField(title, kinds, parent=parent)
    if key == "way":
        ways = [(way, lambda way=way: label(translate, way)) for way in AppointmentWay]
        return ChoiceField(title, ways, parent=parent)
    if key == "source":
        sources = [(source, lambda source=source: label(translate, source)) for source in DateSource]
        return ChoiceField(title, sources, parent=parent)
    if key == "zone":
        return ChoiceField(title, zone_choices(), parent=parent)
    if key == "day":
        return DateField(title, parent=parent)
    if key == "seen_on":
        return DateField(title, optional=True, parent=parent)
    if key == "at":
        return ClockField(title, optional=True, parent=parent)
    if key == "note":
        return MultilineField(title, optional=True, lines=2, parent=parent)
    helps: Mapping[str, Text] = {
        "set_by": lambda: translate("Appointments", "For example: the officer on the phone, the judge, the lawyer."),
        "place": lambda: translate("Appointments", "As it stands on the paper or the page."),
    }
    return TextField(title, help=helps.get(key, ""), optional=True, ltr=key == "confirmation", parent=parent)


def show_zone(field: Field, zone: str) -> None:
    """Offer the zone of the record among the others."""
    if isinstance(field, ChoiceField):
        field.set_choices(zone_choices(zone))


_ROWS: Final[Sequence[tuple[str, ...]]] = (
    ("kind", "way"),
    ("day", "at"),
    ("zone", "officer"),
    ("place",),
    ("address",),
    ("confirmation", "set_by"),
    ("source", "seen_on"),
    ("note",),
)


def in_order(keys: Collection[str]) -> tuple[str, ...]:
    """The keys as the eye meets them. Fields are made in this order: Tab walks as they were made."""
    return tuple(key for row in _ROWS for key in row if key in keys)


def put_rows(fields: Mapping[str, Field], column: QVBoxLayout) -> None:
    """Put the fields that are there into `column`, the short ones beside each other."""
    for keys in _ROWS:
        there = [fields[key] for key in keys if key in fields]
        if there:
            column.addWidget(side_by_side(*there) if len(there) > 1 else there[0])


def details_from(fields: Mapping[str, Field], like: AppointmentDetails) -> AppointmentDetails:
    """`like` with what stands in the fields."""
    values = {key: field.value() for key, field in fields.items()}
    if values.get("zone", "") is None:
        del values["zone"]
    return dataclasses.replace(like, **values)  # type: ignore[arg-type]
