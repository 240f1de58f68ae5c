"""What is due of everybody as rows: whose it is, what it is, when, and how near in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.care_papers import CarePaperKind
from checkin_desktop.domain.due import SILENT_DAYS, UNCHECKED_DAYS, Due, DueGroup, DueKind
from checkin_desktop.domain.held_papers import PaperCode
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.outings import clock_time
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.today import TodayView
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.appointments import icon_of
from checkin_desktop.ui.models.people import outcome_label
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label

_APPOINTMENTS: Final = frozenset({DueKind.APPOINTMENT, DueKind.OUTCOME, DueKind.UNCONFIRMED, DueKind.UNCHECKED})
_PAGES: Final = {
    DueKind.MOVE_TASK: "moves",
    DueKind.REMINDER: "attempts",
    DueKind.SILENT: "attempts",
    DueKind.DOCUMENT: "documents",
    DueKind.DOCUMENT_OLD: "documents",
    DueKind.FEE: "documents",
    DueKind.REPORT: "documents",
    DueKind.LOAN: "withheld",
    DueKind.PAPER_DATE: "papers",
    DueKind.PAPER_END: "papers",
    DueKind.CARE_PAPER: "plan",
    DueKind.PLAN_REVIEW: "plan_review",
    DueKind.PLAN_COPY: "plan_copies",
}
_ICONS: Final = {
    DueKind.MOVE_TASK: "truck",
    DueKind.REMINDER: "clock",
    DueKind.SILENT: "phone",
    DueKind.DOCUMENT: "document",
    DueKind.DOCUMENT_OLD: "document",
    DueKind.FEE: "document",
    DueKind.REPORT: "printer",
    DueKind.LOAN: "document",
    DueKind.PAPER_DATE: "document",
    DueKind.PAPER_END: "document",
    DueKind.CARE_PAPER: "document",
    DueKind.PLAN_REVIEW: "shield-check",
    DueKind.PLAN_COPY: "printer",
}
_GROUP_ICONS: Final = {
    DueGroup.OVERDUE: "warning",
    DueGroup.TODAY: "calendar",
    DueGroup.WEEK: "calendar",
    DueGroup.UNCONFIRMED: "help",
    DueGroup.PAPERS: "document",
    DueGroup.STALE: "clock",
}
_TITLES: Final[dict[DueGroup, Callable[[], str]]] = {
    DueGroup.OVERDUE: lambda: translate("Today", "Past the date"),
    DueGroup.TODAY: lambda: translate("Today", "Today"),
    DueGroup.WEEK: lambda: translate("Today", "In the next 7 days"),
    DueGroup.UNCONFIRMED: lambda: translate("Today", "Not confirmed yet"),
    DueGroup.PAPERS: lambda: translate("Today", "Papers with a reminder"),
    DueGroup.STALE: lambda: translate("Today", "Nobody looked or tried"),
}
_PAPERS: Final[dict[DueKind, Callable[[str], str]]] = {
    DueKind.DOCUMENT: lambda title: translate("Today", "Good until: {document}", document=title),
    DueKind.DOCUMENT_OLD: lambda title: translate("Today", "Time for a fresh one: {document}", document=title),
    DueKind.FEE: lambda title: translate("Today", "Last day to pay: {document}", document=title),
    DueKind.REPORT: lambda title: translate("Today", "Made anew before the visit: {document}", document=title),
    DueKind.LOAN: lambda title: translate("Today", "Borrowed, goes back: {document}", document=title),
}


def group_title(group: DueGroup) -> str:
    """The name of a group."""
    return _TITLES[group]()


def group_icon(group: DueGroup) -> str:
    """The icon that stands beside the name of a group."""
    return _GROUP_ICONS[group]


def stale_words() -> str:
    """What the last group means, in plain words, and whose rule that is."""
    dates_words = translate(
        "Today",
        "“Nobody looked or tried” means: for {looked} days nobody saw if a date ahead is still the same, or for "
        "{tried} days nobody tried again although a date was asked for or nobody answered. These are limits of this "
        "program, not of an office.",
        looked=UNCHECKED_DAYS,
        tried=SILENT_DAYS,
    )
    plan_words = translate(
        "Today",
        "An emergency plan stands there three months after it was last read. The three months were not checked. It "
        "also stands there when a printed copy is out of date.",
    )
    return f"{dates_words} {plan_words}"


def page_of(due: Due) -> str:
    """The page on which it is dealt with."""
    return _PAGES.get(due.kind, "appointments")


def today_rows(view: TodayView, only: DueGroup | None, reference: ReferenceData) -> list[RowItem]:
    """The rows of all groups, or of one; the key of each is the `Due` with its group."""
    rows = []
    for group, found in view.groups:
        if found and only in (None, group):
            rows.append(RowItem(translate("Today", "{group}: {count}", group=group_title(group), count=len(found))))
            rows.extend(_row(group, due, view.day, reference) for due in found)
    return rows


def _row(group: DueGroup, due: Due, today: date, reference: ReferenceData) -> RowItem:
    late = group is DueGroup.OVERDUE
    near = dates.format_days_from(catalog(), due.day, today) if due.day is not None else ""
    return RowItem(
        title=due.display_name,
        key=(group, due),
        second=what_words(due, reference),
        third=when_words(due, today),
        icon=icon_of(AppointmentKind(due.what)) if due.kind in _APPOINTMENTS else _ICONS[due.kind],
        status="late" if late else "soft" if group is DueGroup.TODAY else "neutral",
        aside="" if group is DueGroup.STALE else near,
        aside_icon="clock",
    )


def what_words(due: Due, reference: ReferenceData) -> str:
    """What it is, in the window's language."""
    if due.kind in _APPOINTMENTS:
        kind = label(translate, AppointmentKind(due.what))
        if due.kind is DueKind.OUTCOME:
            return translate("Today", "{appointment}: how did it go?", appointment=kind)
        if due.kind is DueKind.UNCONFIRMED:
            return translate("Today", "{appointment}: asked for, not confirmed", appointment=kind)
        if due.kind is DueKind.UNCHECKED:
            return translate("Today", "{appointment}: is the date still the same?", appointment=kind)
        return kind
    if due.kind is DueKind.MOVE_TASK:
        return label(translate, MoveTaskCode(due.what))
    if due.kind is DueKind.REMINDER:
        return translate("Today", "Try again: {what}", what=due.what)
    if due.kind is DueKind.SILENT:
        return translate("Today", "Last attempt: {outcome}", outcome=inside_sentence(outcome_label(due.what)))
    if due.kind in _PAPERS:
        kind_of = reference.document(due.what)
        return _PAPERS[due.kind](translate("reference", kind_of.title) if kind_of is not None else due.what)
    if due.kind is DueKind.CARE_PAPER:
        return translate("Today", "End of: {paper}", paper=label(translate, CarePaperKind(due.what)))
    if due.kind is DueKind.PLAN_REVIEW:
        return translate("Today", "Read the emergency plan again")
    if due.kind is DueKind.PLAN_COPY:
        return translate("Today", "Emergency plan: %n printed copy(ies) out of date", n=int(due.what))
    paper = label(translate, PaperCode(due.what))
    if due.kind is DueKind.PAPER_DATE:
        return translate("Today", "Date on the paper: {paper}", paper=paper)
    return translate("Today", "End of: {paper}", paper=paper)


def when_words(due: Due, today: date) -> str:
    """The day and the time, where there are any; for what nobody looked after, since when."""
    if due.kind is DueKind.UNCHECKED and due.day is None:
        return translate("Today", "Nobody has looked yet")
    if due.kind is DueKind.PLAN_COPY:
        return translate("Today", "The plan says something else by now")
    if due.day is None:
        return translate("Today", "No date yet")
    day = dates.at_sentence_start(dates.format_date(catalog(), due.day, weekday=True, short=True))
    if due.kind in (DueKind.UNCHECKED, DueKind.SILENT, DueKind.PLAN_REVIEW):
        near = dates.format_days_from(catalog(), due.day, today)
        return translate("Today", "{date}, {near}", date=day, near=near)
    clock = clock_time(due.at)
    if clock is None:
        return day
    at = dates.format_time(catalog(), clock)
    if not due.zone:
        return translate("Today", "{date}, {time}", date=day, time=at)
    return translate("Today", "{date}, {time} {zone}", date=day, time=at, zone=dates.zone_name(catalog(), due.zone))
