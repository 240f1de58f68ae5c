"""The shipped lines and offices as one list to pick from, each with its number and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass

from checkin_desktop.domain.reference import Line, Office, ReferenceData, SourcedFact

_CONTACT_KINDS = frozenset({"phone", "web", "app"})


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """Something a person can try to reach. `number` is as published; `address` is a web or street address."""

    id: str
    name: str
    number: str
    address: str
    zone: str
    hours: str
    warning: str
    fact: SourcedFact
    line: Line | None = None


def entries(reference: ReferenceData) -> tuple[DirectoryEntry, ...]:
    """The national lines first, then the field offices, then the check-in places.

    What no page may suggest (`never_offer`) is left out, and so are the offices' mailboxes, which ICE says are for
    recruiting only.
    """
    found = [_line(line) for line in reference.lines if _offered(line)]
    found += [_office(office, office.name) for office in reference.field_offices]
    found += [_office(office, f"ICE check-in place, {office.name}") for office in reference.check_in_places]
    return tuple(found)


def recruiting_mailboxes(reference: ReferenceData) -> frozenset[str]:
    """E-mail addresses that ICE says are for job applicants only, in lower case."""
    offices = (*reference.field_offices, *reference.check_in_places)
    return frozenset(office.email.strip().lower() for office in offices if office.email.strip())


def _offered(line: Line) -> bool:
    return not line.never_offer and line.kind in _CONTACT_KINDS and bool(line.phone or line.address)


def _line(line: Line) -> DirectoryEntry:
    number = line.display or line.phone
    return DirectoryEntry(
        line.id, line.name, number, line.address, line.zone, line.hours_text, line.warning, line.fact, line
    )


def _office(office: Office, name: str) -> DirectoryEntry:
    city = ", ".join(part for part in (office.city, f"{office.state} {office.zip}".strip()) if part)
    address = ", ".join(part for part in (office.street, city) if part)
    warning = " ".join(office.warnings)
    return DirectoryEntry(office.id, name, office.phone, address, office.zone, office.hours_text, warning, office.fact)
