"""The directory as rows of a list: searched without accents and capitals, filtered by kind, under its headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from checkin_desktop.domain.contact_points import ContactPoint, NumberRole, PointKind
from checkin_desktop.domain.folding import fold, query_words
from checkin_desktop.domain.open_hours import OpenState, OpenStatus
from checkin_desktop.domain.own_details import OwnDetail
from checkin_desktop.domain.reference import Confidence, Office, SourcedFact
from checkin_desktop.domain.us_states import SPANISH_NAMES, STATE_NAMES
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.open_words import state_chips
from checkin_desktop.ui.widgets.fact_note import date_words
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import at_sentence_start, format_date
from checkin_desktop.words.hours import format_visits
from checkin_desktop.words.labels import label

ICONS = {
    PointKind.LINE: "phone",
    PointKind.FIELD_OFFICE: "building",
    PointKind.CHECK_IN: "location",
    PointKind.OWN: "pencil",
}
OLD_DAYS = 180
"""A copy or fact that is older than this is to be confirmed first; the same limit as `SourcedFact.is_old`."""


class Finder:
    """Finds points by what was typed: name, city, state, county, ZIP, number. Built once for a list of points."""

    def __init__(self, points: Sequence[ContactPoint]) -> None:
        self._points = tuple(points)
        self._texts = [fold(" ".join(_texts(point))) for point in points]
        self._digits = [_digits(point) for point in points]

    def found(self, typed: str, kind: PointKind | None = None) -> tuple[ContactPoint, ...]:
        """The points of `kind` (all when None) that hold every typed word, or the typed number, in their order."""
        words = query_words(typed)
        return tuple(
            point
            for point, text, digits in zip(self._points, self._texts, self._digits, strict=True)
            if (kind is None or point.kind is kind) and all(_holds(word, text, digits) for word in words)
        )


def point_name(point: ContactPoint) -> str:
    """The name as shown: lines have a translation, places and own entries stand as they are written."""
    return translate("reference", point.name) if point.kind is PointKind.LINE else point.name


def shown_number(number: str) -> str:
    """A telephone number as published or copied, left to right."""
    return isolate_ltr(number)


def rows(points: Sequence[ContactPoint], states: Mapping[str, OpenStatus], today: date) -> list[RowItem]:
    """Rows under the heading of their list. `states` are those of the lines, by id; `today` decides what is old."""
    found: list[RowItem] = []
    last = None
    for point in points:
        if point.kind is not last:
            found.append(RowItem(heading(point.kind)))
            last = point.kind
        found.append(_row(point, states.get(point.id), today))
    return found


def heading(kind: PointKind) -> str:
    """What stands above the rows of a list. A field office is not a check-in place, and the headings say so."""
    return {
        PointKind.OWN: translate("Directory", "Your copies"),
        PointKind.LINE: translate("Directory", "National lines and websites"),
        PointKind.FIELD_OFFICE: translate("Directory", "ICE field offices (not check-in places)"),
        PointKind.CHECK_IN: translate("Directory", "ICE check-in places"),
    }[kind]


def is_old_copy(detail: OwnDetail, today: date) -> bool:
    """Whether what was copied has to be confirmed first."""
    return (today - detail.copied_on).days > OLD_DAYS


def is_unverified(fact: SourcedFact | None) -> bool:
    """Whether a shipped fact has to look unverified."""
    return fact is not None and fact.confidence is Confidence.UNVERIFIED


def copied_words(detail: OwnDetail) -> str:
    """Where and when the person copied something."""
    day = format_date(catalog(), detail.copied_on, short=True)
    return translate("Directory", "Copied by you: {source} · {date}", source=detail.source, date=day)


def visits_words(office: Office) -> str:
    """When an office receives people, with what these hours do not say."""
    hours = visit_hours(office)
    return translate(
        "Directory",
        "Hours for people who come in: {hours}. They do not say if somebody answers the phone.",
        hours=hours,
    )


def visit_hours(office: Office) -> str:
    """The posted hours in words; as published where they are not known in parts."""
    visits = office.visits
    if visits is None:
        return office.hours_text
    words = format_visits(catalog(), visits.days, visits.opens, visits.closes, visits.week, office.zone)
    return at_sentence_start(words)


def _row(point: ContactPoint, status: OpenStatus | None, today: date) -> RowItem:
    number = point.numbers[0].shown if point.numbers else ""
    second = shown_number(number) if number else point.address if point.kind is not PointKind.CHECK_IN else ""
    chips: list[tuple[str, str, str]] = []
    if not point.offered:
        chips.append((translate("Directory", "Not for check-ins"), "fault", "warning"))
    elif status is not None and status.state is not OpenState.UNKNOWN:
        chips += state_chips(status)
    if _numbers_differ(point):
        chips.append((translate("Directory", "Two numbers"), "differ", "fork"))
    if is_unverified(point.fact):
        chips.append((label(translate, Confidence.UNVERIFIED), "neutral", "help"))
    if point.own and point.kind is not PointKind.OWN:
        chips.append((translate("Directory", "With your copy"), "correction", "pencil"))
    page = point.fact if point.office is not None else None
    return RowItem(
        title=point_name(point),
        key=point.id,
        second=second,
        icon=ICONS[point.kind] if point.numbers or point.kind is not PointKind.LINE else "globe",
        status="soft" if point.kind is PointKind.OWN else "neutral",
        chips=tuple(chips),
        aside=date_words(page) if page is not None else "",
        aside_icon="clock" if page is not None and page.is_old(today) else "",
    )


def _numbers_differ(point: ContactPoint) -> bool:
    return {NumberRole.FIELD_OFFICE, NumberRole.CHECK_IN} <= {number.role for number in point.numbers}


def _texts(point: ContactPoint) -> list[str]:
    texts = [point.name, point_name(point), point.address]
    texts += [text for detail in point.own for text in (detail.value, detail.name)]
    if point.line is not None:
        texts += [*point.line.also_called, *(translate("reference", use) for use in point.line.use_for)]
    office = point.office
    if office is not None:
        texts += [office.area, *office.states, label(translate, point.kind)]
        texts += [STATE_NAMES.get(office.state, ""), SPANISH_NAMES.get(office.state, "")]
        texts += [f"{county} {state}" for state, counties in office.counties.items() for county in counties]
    return texts


def _digits(point: ContactPoint) -> tuple[str, ...]:
    numbers = [number.digits for number in point.numbers]
    return (*numbers, point.office.zip) if point.office is not None else tuple(numbers)


def _holds(word: str, text: str, digits: Sequence[str]) -> bool:
    if word in text:
        return True
    bare = word[1:] if len(word) == 11 and word.startswith("1") else word
    return bare.isdigit() and any(bare in number for number in digits)
