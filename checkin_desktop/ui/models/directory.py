"""The lines and offices as one list to pick from, each with its number and where that comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checkin_desktop.domain.contact_points import (
    ContactPoint,
    NumberRole,
    PointKind,
    contact_points,
    recruiting_mailboxes,
)
from checkin_desktop.domain.own_details import OwnDetail
from checkin_desktop.domain.reference import Line, Office, ReferenceData, SourcedFact
from checkin_desktop.ui.language import translate

__all__ = ["DirectoryEntry", "entries", "recruiting_mailboxes"]

_CONTACT_KINDS = frozenset({"phone", "web", "app"})


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """Something a person can try to reach. `number` is as published; `address` is a web or street address.

    `fact` is None for what the person copied: `own` is that detail. `id` is "" for an entry of the person's own.
    `hours` are those of a line, as published; `office` has the hours of one that receives people.
    """

    id: str
    name: str
    number: str
    address: str
    zone: str
    hours: str
    warning: str
    fact: SourcedFact | None
    line: Line | None = None
    office: Office | None = None
    own: OwnDetail | None = None


def entries(reference: ReferenceData, own: Sequence[OwnDetail] = ()) -> tuple[DirectoryEntry, ...]:
    """The person's own numbers first, then the national lines, the field offices, the check-in places.

    What no page may suggest (`never_offer`) is left out, and so are the offices' mailboxes, which ICE says are for
    recruiting only. The two numbers of an office and of its check-in place stand at the entry that publishes them.
    """
    points = contact_points(reference, own)
    copied = [entry for point in points for entry in _own_numbers(point)]
    shipped = [_shipped(point) for point in points if point.kind is not PointKind.OWN and _offered(point)]
    return (*copied, *shipped)


def _offered(point: ContactPoint) -> bool:
    return point.line is None or point.line.kind in _CONTACT_KINDS


def _shipped(point: ContactPoint) -> DirectoryEntry:
    roles = {PointKind.LINE: NumberRole.MAIN, PointKind.FIELD_OFFICE: NumberRole.FIELD_OFFICE}
    role = roles.get(point.kind, NumberRole.CHECK_IN)
    number = next((number.shown for number in point.numbers if number.role is role), "")
    name = point.name if point.kind is not PointKind.CHECK_IN else f"ICE check-in place, {point.name}"
    hours = point.line.hours_text if point.line is not None else ""
    return DirectoryEntry(
        point.id,
        name,
        number,
        point.address,
        point.zone,
        hours,
        point.warning,
        point.fact,
        line=point.line,
        office=point.office,
    )


def _own_numbers(point: ContactPoint) -> Iterator[DirectoryEntry]:
    for number in point.numbers:
        if number.own is not None:
            own_entry = point.kind is PointKind.OWN
            name = point.name if own_entry else translate("Directory", "{name} (your copy)", name=point.name)
            yield DirectoryEntry(
                point.shipped_id,
                name,
                number.shown,
                point.address,
                point.zone,
                "",
                point.warning,
                None,
                own=number.own,
            )
