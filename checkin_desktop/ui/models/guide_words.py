"""What the page of guides shows beside the shipped texts: rows, what is copied into a portal, and names of buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from checkin_desktop.domain.guides import WEBSITE_ERROR, Guide, GuideField, GuidePage, Way, WayKind, WeeklyTime
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.guides import Ticks
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.finding import exact_name, nine_digits
from checkin_desktop.ui.models.open_words import time_there_and_here
from checkin_desktop.ui.widgets.row_items import RowItem
from checkin_desktop.words.dates import format_date

_ICONS: Final[Mapping[str, str]] = {
    "date_on_paper": "document",
    "book_online": "calendar",
    "change_online": "refresh",
    "by_phone": "phone",
    "no_subject_id": "identity",
    "nobody_answers": "phone-missed",
    "missed_check_in": "clock",
    "parole_ending": "clock",
    "portal_hearing": "scales",
    "before_moving": "truck",
    "portal_address": "home",
    "court_address": "scales",
    "uscis_address": "mail",
    "post_office": "inbox-full",
    "day_packet": "folder-open",
    "passport_held": "identity",
    "ankle_monitor": "clock",
    "isap": "users",
    "free_consultation": "speech",
    "write_it_down": "pencil",
    "g28": "document-check",
    "icr": "send",
    "opla": "office",
    "emergency_plan": "shield-check",
    "locator": "search",
    "dril": "phone",
    "if_detained": "info",
    "home_visit": "door",
}
_OPTIONAL: Final = frozenset({GuideField.UNIT, GuideField.OTHER_NAMES})
"""Fields that many people do not have: nothing is said where they are empty."""
FIELD_NAMES: Final[Mapping[GuideField, Callable[[], str]]] = {
    GuideField.NAME: lambda: translate("Guides", "Name as the government wrote it"),
    GuideField.OTHER_NAMES: lambda: translate("Guides", "Another spelling to try"),
    GuideField.A_NUMBER: lambda: translate("Guides", "A-number, nine digits"),
    GuideField.SUBJECT_ID: lambda: translate("Guides", "Subject ID"),
    GuideField.RECEIPTS: lambda: translate("Guides", "Receipt number"),
    GuideField.BIRTHPLACE: lambda: translate("Guides", "Birthplace as on the papers"),
    GuideField.BIRTH_COUNTRY: lambda: translate("Guides", "Country of birth"),
    GuideField.BIRTH_DATE: lambda: translate("Guides", "Birth date (copied as month/day/year)"),
    GuideField.PHONE: lambda: translate("Guides", "Phone number"),
    GuideField.EMAIL: lambda: translate("Guides", "Email address"),
    GuideField.STREET: lambda: translate("Guides", "Street and number"),
    GuideField.UNIT: lambda: translate("Guides", "Apartment"),
    GuideField.CITY: lambda: translate("Guides", "City"),
    GuideField.STATE: lambda: translate("Guides", "State"),
    GuideField.ZIP: lambda: translate("Guides", "ZIP code"),
}
_PAGES: Final[Mapping[GuidePage, tuple[str, Callable[[], str]]]] = {
    GuidePage.PAPERS: ("document", lambda: translate("Guides", "Open the release papers")),
    GuidePage.APPOINTMENTS: ("calendar", lambda: translate("Guides", "Open the appointments")),
    GuidePage.MOVES: ("truck", lambda: translate("Guides", "Open the moves")),
    GuidePage.PLAN: ("shield-check", lambda: translate("Guides", "Open the emergency plan")),
    GuidePage.DOCUMENTS: ("document", lambda: translate("Guides", "Open the documents")),
    GuidePage.WITHHELD: ("document", lambda: translate("Guides", "Open the papers that others keep")),
    GuidePage.CONTACTS: ("user", lambda: translate("Guides", "Open the contacts")),
    GuidePage.DIRECTORY: ("book", lambda: translate("Guides", "Open the directory")),
    GuidePage.IDENTITY: ("identity", lambda: translate("Guides", "Open Identity")),
    GuidePage.READINESS: ("folder-open", lambda: translate("Guides", "Open the page for the day")),
    GuidePage.FIND_SOMEONE: ("search", lambda: translate("Guides", "Open “Find someone”")),
    GuidePage.ATTEMPTS: ("phone", lambda: translate("Guides", "Open the contact attempts")),
}

_ACTIONS: Final[Mapping[WayKind, str]] = {
    WayKind.GUIDE: "guide",
    WayKind.LETTER: "new_letter",
    WayKind.ATTEMPT: "add_attempt",
    WayKind.APPOINTMENT: "add_appointment",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing a portal asks for. `shown` may be longer than `copied`, which is the exact text.

    `own` says that it is the person's own spelling, because that of the papers is not written down; `refused` that
    the person answered "I don't have it".
    """

    field: GuideField
    shown: str = ""
    copied: str = ""
    own: bool = False
    refused: bool = False


def asked(field: GuideField, person: Person) -> tuple[Asked, ...]:
    """What is to be typed there, one entry for each value; one without a text where it is missing."""
    found = _values(field, person)
    return found or (() if field in _OPTIONAL else (Asked(field),))


def guide_rows(reference: ReferenceData, ticks: Mapping[str, Ticks]) -> list[RowItem]:
    """All guides under the headings of their situations."""
    found = []
    for group in reference.guide_groups:
        found.append(RowItem(translate("reference", group.name)))
        found += [_row(guide, ticks.get(guide.id, {})) for guide in reference.guides if guide.group == group.id]
    return found


def ticked_words(guide: Guide, ticks: Ticks) -> str:
    """How many steps are ticked; "" while none is."""
    done = sum(step.id in ticks for step in guide.steps)
    count = len(guide.steps)
    return translate("Guides", "{done} of {count} steps done", done=done, count=count) if done else ""


def icon_of(guide: Guide) -> str:
    """The icon of a guide."""
    return _ICONS.get(guide.id, "list")


def way_face(way: Way, reference: ReferenceData) -> tuple[str, Callable[[], str]]:
    """The icon and the words of a button that leads this way."""
    if way.kind is WayKind.GUIDE:
        guide = reference.guide(way.target)
        assert guide is not None
        title = guide.title
        return "arrow-right", lambda: translate("reference", title)
    if way.kind is WayKind.LETTER:
        return "send", lambda: translate("Guides", "Write the letter")
    if way.kind is WayKind.ATTEMPT:
        if way.target == WEBSITE_ERROR:
            return "pencil", lambda: translate("Guides", "Write down the error")
        return "pencil", lambda: translate("Guides", "Write down a try")
    if way.kind is WayKind.APPOINTMENT:
        return "calendar", lambda: translate("Guides", "Save it as an appointment")
    return _PAGES[GuidePage(way.target)]


def way_name(way: Way, words: str) -> str:
    """How a screen reader calls the button: the title of a guide alone does not say what it is."""
    return translate("Guides", "Guide: {title}", title=words) if way.kind is WayKind.GUIDE else words


def way_place(way: Way) -> str:
    """Where `context.navigate` goes for it."""
    if way.kind is WayKind.PAGE:
        return way.target
    return f"{_ACTIONS[way.kind]}:{way.target}" if way.target else _ACTIONS[way.kind]


def weekly_words(weekly: WeeklyTime, now: datetime, own_zone: str) -> str:
    """The next such time after `now` (aware), on both clocks."""
    there = now.astimezone(ZoneInfo(weekly.zone))
    day = there.date() + timedelta(days=(weekly.weekday - there.weekday()) % 7)
    at = datetime.combine(day, weekly.at, there.tzinfo)
    if at < there:
        day += timedelta(days=7)
        at = datetime.combine(day, weekly.at, there.tzinfo)
    return translate(
        "Guides",
        "The next one would be {day}, {time}.",
        day=format_date(catalog(), day, weekday=True),
        time=time_there_and_here(at, weekly.zone, own_zone),
    )


def _row(guide: Guide, ticks: Ticks) -> RowItem:
    return RowItem(
        translate("reference", guide.title),
        key=guide.id,
        second=translate("reference", guide.summary),
        third=ticked_words(guide, ticks),
        icon=icon_of(guide),
    )


def _values(field: GuideField, person: Person) -> tuple[Asked, ...]:
    details = person.details
    if field is GuideField.NAME:
        return _one(field, exact_name(person), own=not details.government_name)
    if field is GuideField.OTHER_NAMES:
        names = dict.fromkeys((details.display_name, *details.other_names))
        return tuple(Asked(field, name, name) for name in names if name and name != exact_name(person))
    if field is GuideField.A_NUMBER:
        return _one(field, nine_digits(person)) or _refused(field, person, IdentifierKind.A_NUMBER)
    if field is GuideField.SUBJECT_ID:
        number = person.identifier(IdentifierKind.SUBJECT_ID)
        text = number.normalised if number is not None and number.have else ""
        return _one(field, text) or _refused(field, person, IdentifierKind.SUBJECT_ID)
    if field is GuideField.RECEIPTS:
        numbers = [item for item in person.identifiers_of(IdentifierKind.RECEIPT_NUMBER) if item.have]
        found = tuple(Asked(field, isolate_ltr(item.normalised), item.normalised) for item in numbers)
        return found or _refused(field, person, IdentifierKind.RECEIPT_NUMBER)
    if field is GuideField.BIRTHPLACE:
        return _one(field, details.government_birthplace or details.birthplace, own=not details.government_birthplace)
    if field is GuideField.BIRTH_DATE:
        return _birth_date(details.birth_date)
    return _one(field, str(getattr(details, _PLAIN[field])))


_PLAIN: Final[Mapping[GuideField, str]] = {
    GuideField.BIRTH_COUNTRY: "birth_country",
    GuideField.PHONE: "phone",
    GuideField.EMAIL: "email",
    GuideField.STREET: "address_street",
    GuideField.UNIT: "address_unit",
    GuideField.CITY: "address_city",
    GuideField.STATE: "address_state",
    GuideField.ZIP: "address_zip",
}
"""Fields that are what was typed on the Identity page."""
_LEFT_TO_RIGHT: Final = frozenset({GuideField.A_NUMBER, GuideField.SUBJECT_ID, GuideField.PHONE, GuideField.ZIP})


def _one(field: GuideField, text: str, *, own: bool = False) -> tuple[Asked, ...]:
    text = text.strip()
    if not text:
        return ()
    return (Asked(field, isolate_ltr(text) if field in _LEFT_TO_RIGHT else text, text, own=own),)


def _refused(field: GuideField, person: Person, kind: IdentifierKind) -> tuple[Asked, ...]:
    number = person.identifier(kind)
    return (Asked(field, refused=True),) if number is not None and not number.have else ()


def _birth_date(day: date | None) -> tuple[Asked, ...]:
    if day is None:
        return ()
    return (Asked(GuideField.BIRTH_DATE, format_date(catalog(), day), day.strftime("%m/%d/%Y")),)
