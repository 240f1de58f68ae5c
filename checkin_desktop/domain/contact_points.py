"""Everything a person can try to reach: shipped lines, offices and places, and the person's own copies beside them.

A field office is not a check-in place, and a number has a role: where the pages of an office and of its check-in place
show different numbers (`conflicts.json` C17), both stand there with what each is for. Warnings never block.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.open_hours import OpenState, open_status
from checkin_desktop.domain.own_details import OwnDetail
from checkin_desktop.domain.reference import Line, Office, ReferenceData, SourcedFact

_TIP_LINE_DIGITS: Final = "8663472423"  # ICE's crime tip line is not a way to check in (`lines.json`, ice_tip_line).
_ROLE_WORDS: Final = re.compile(r"(?P<role>TDD|TTY|from abroad)? ?(?P<number>\+.*)")
_NOT_A_DIGIT: Final = re.compile(r"\D+")


class PointKind(StrEnum):
    """Which list of the directory a point belongs to."""

    LINE = "line"
    FIELD_OFFICE = "field_office"
    CHECK_IN = "check_in"
    OWN = "own"


class NumberRole(StrEnum):
    """What a number is for."""

    MAIN = "main"
    FIELD_OFFICE = "field_office"
    CHECK_IN = "check_in"
    TTY = "tty"
    ABROAD = "abroad"
    OTHER = "other"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class PointNumber:
    """A telephone number with its role. `fact` says where a shipped one comes from, `own` where a copied one does."""

    shown: str
    role: NumberRole
    fact: SourcedFact | None = None
    own: OwnDetail | None = None

    @property
    def digits(self) -> str:
        """Only the digits, without the country code of the United States."""
        return national_digits(self.shown)


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A line, an office, a check-in place, or an entry of the person's own ("own-7", made of details without a fact).

    `name` is the shipped English name (lines are translated by the "reference" catalogue) or what the person wrote.
    `address` is a web or street address, "" when there is none. `own` are the person's copies for this point.
    `offered` is False for what no page may suggest; it is listed, but not to be called.
    """

    id: str
    kind: PointKind
    name: str
    numbers: tuple[PointNumber, ...] = ()
    address: str = ""
    email: str = ""
    zone: str = ""
    warning: str = ""
    fact: SourcedFact | None = None
    line: Line | None = None
    office: Office | None = None
    own: tuple[OwnDetail, ...] = ()
    offered: bool = True

    @property
    def shipped_id(self) -> str:
        """The id that an entry of the log may carry; "" for an entry of the person's own."""
        return "" if self.kind is PointKind.OWN else self.id


def directory(reference: ReferenceData, own: Sequence[OwnDetail] = ()) -> tuple[ContactPoint, ...]:
    """Every point: own entries, lines, field offices, check-in places."""
    by_fact: dict[str, list[OwnDetail]] = {}
    for detail in own:
        by_fact.setdefault(detail.fact_id, []).append(detail)
    found = list(_own_entries(by_fact.pop("", [])))
    found += [_line(line, by_fact.pop(line.id, ())) for line in reference.lines]
    found += [_office(reference, office, by_fact.pop(office.id, ())) for office in reference.field_offices]
    found += [_office(reference, office, by_fact.pop(office.id, ())) for office in reference.check_in_places]
    # A fact that is no longer shipped: what was copied for it must not disappear with it.
    return (*_own_entries([detail for rest in by_fact.values() for detail in rest]), *found)


def contact_points(reference: ReferenceData, own: Sequence[OwnDetail] = ()) -> tuple[ContactPoint, ...]:
    """What a form may suggest: every offered point with a number or an address."""
    return tuple(point for point in directory(reference, own) if point.offered and (point.numbers or point.address))


def contact_warnings(
    reference: ReferenceData, number: str, address: str, line_id: str, at: datetime | None
) -> tuple[Notice, ...]:
    """What to say, and never to block, about reaching this number or address at the moment `at` (aware, or None).

    Fields are those of an attempt. A line counts as closed only by its own published hours, and only where a `number`
    is given: for anything but a call they do not matter.
    """
    notices = list(number_warnings(number))
    if address.strip().lower() in recruiting_mailboxes(reference):
        notices.append(Notice("recruiting_mailbox", "address_used", Severity.WARNING))
    if at is not None and line_id and number.strip():
        state = open_status(reference, line_id, at).state
        if state is OpenState.CLOSED:
            notices.append(Notice("line_closed_then", "happened_local", Severity.WARNING))
        elif state is OpenState.DIFFER:
            notices.append(Notice("line_hours_differ", "happened_local", Severity.HINT))
    return tuple(notices)


def number_warnings(number: str) -> tuple[Notice, ...]:
    """What to say about a number whatever it is used for: ICE's tip line is not for check-ins."""
    if _NOT_A_DIGIT.sub("", number).endswith(_TIP_LINE_DIGITS):
        return (Notice("tip_line", "number", Severity.WARNING),)
    return ()


def recruiting_mailboxes(reference: ReferenceData) -> frozenset[str]:
    """E-mail addresses that ICE says are for job applicants only, in lower case."""
    offices = (*reference.field_offices, *reference.check_in_places)
    return frozenset(office.email.strip().lower() for office in offices if office.email.strip())


def national_digits(number: str) -> str:
    """The digits of a number, without the country code of the United States."""
    digits = _NOT_A_DIGIT.sub("", number)
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def street_address(office: Office) -> str:
    """Street, city, state and ZIP in one line."""
    city = ", ".join(part for part in (office.city, f"{office.state} {office.zip}".strip()) if part)
    return ", ".join(part for part in (office.street, city) if part)


def _line(line: Line, own: Iterable[OwnDetail]) -> ContactPoint:
    own = tuple(own)
    numbers = [PointNumber(line.display or line.phone, NumberRole.MAIN, line.fact)] if line.phone else []
    numbers += [_other_number(text, line.fact) for text in line.other_numbers]
    return ContactPoint(
        id=line.id,
        kind=PointKind.LINE,
        name=line.name,
        numbers=(*numbers, *_own_numbers(own)),
        address=line.address,
        zone=line.zone,
        warning=line.warning,
        fact=line.fact,
        line=line,
        own=own,
        offered=not line.never_offer,
    )


def _other_number(text: str, fact: SourcedFact) -> PointNumber:
    match = _ROLE_WORDS.fullmatch(text)
    roles = {"TDD": NumberRole.TTY, "TTY": NumberRole.TTY, "from abroad": NumberRole.ABROAD}
    if match is None:
        return PointNumber(text, NumberRole.OTHER, fact)
    return PointNumber(match["number"].removeprefix("+"), roles.get(match["role"], NumberRole.OTHER), fact)


def _office(reference: ReferenceData, office: Office, own: Iterable[OwnDetail]) -> ContactPoint:
    own = tuple(own)
    kind = PointKind.FIELD_OFFICE if office.is_field_office else PointKind.CHECK_IN
    numbers = [_office_number(each) for each in (office, reference.counterpart(office)) if each and each.phone]
    return ContactPoint(
        id=office.id,
        kind=kind,
        name=office.name,
        numbers=(*numbers, *_own_numbers(own)),
        address=street_address(office),
        email=office.email,
        zone=office.zone,
        warning=" ".join(office.warnings),
        fact=office.fact,
        office=office,
        own=own,
    )


def _office_number(office: Office) -> PointNumber:
    role = NumberRole.FIELD_OFFICE if office.is_field_office else NumberRole.CHECK_IN
    return PointNumber(office.phone, role, office.fact)


def _own_numbers(own: Iterable[OwnDetail]) -> tuple[PointNumber, ...]:
    return tuple(PointNumber(each.value, NumberRole.OWN, None, each) for each in own if each.kind == "phone")


def _own_entries(details: Iterable[OwnDetail]) -> tuple[ContactPoint, ...]:
    """Details without a shipped fact, those of one name together."""
    named: dict[str, list[OwnDetail]] = {}
    for detail in details:
        named.setdefault(fold(detail.name) or f"\n{detail.id}", []).append(detail)
    return tuple(
        ContactPoint(
            id=f"own-{min(detail.id for detail in group)}",
            kind=PointKind.OWN,
            name=group[0].name.strip() or group[0].value,
            numbers=_own_numbers(group),
            address=next((detail.value for detail in group if detail.kind == "address"), ""),
            email=next((detail.value for detail in group if detail.kind == "email"), ""),
            own=tuple(group),
        )
        for group in named.values()
    )
