"""What the checklist says of a paper in words: its dates, whether an original or a copy goes along, what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from checkin_desktop.domain.guides import GuideStep
from checkin_desktop.domain.paper_dates import PaperReminder, PaperRule, rule_of
from checkin_desktop.domain.reference import Deadline, DocumentKind, ReferenceData
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words import dates

REGISTRATION: Final = frozenset({"registration", "i94", "ead", "i862", "biometrics"})
"""The records that FACTS 4 and `checklists.json` name as evidence of registration."""
_DEADLINES: Final = {"ead": "ead_renewal", "aaf_receipt": "annual_asylum_fee", "parole": "parole_expiry"}
_RULES: Final[dict[PaperRule, Callable[[], str]]] = {
    PaperRule.PASSPORT: lambda: translate("Documents", "Reminders come 9, 6 and 3 months before it ends."),
    PaperRule.WORK_PERMIT: lambda: translate("Documents", "A reminder comes 180 days before it ends."),
    PaperRule.MAY_CHANGE: lambda: translate(
        "Documents", "The end date stands on the paper. A notice or a court may change it."
    ),
    PaperRule.HALF_YEAR: lambda: translate(
        "Documents", "The checklist asks for a fresh one every 6 months. The date on the document counts."
    ),
    PaperRule.YEAR: lambda: translate(
        "Documents", "The checklist asks for a fresh one every year. The date on the document counts."
    ),
    PaperRule.FEE: lambda: translate(
        "Documents",
        "The fee is due every year. It is paid within 30 days of the notice. If it is not paid, the case may end. "
        "Reports name $100, later $102. Write the last day to pay under “Good until”.",
    ),
    PaperRule.REPORT: lambda: translate("Documents", "A new report is made before each visit."),
}


def reminder_chip(reminder: PaperReminder | None, today: date) -> tuple[str, str, str] | None:
    """(words, status, icon) of what is due; None when nothing is."""
    if reminder is None:
        return None
    if reminder.day is None:
        return translate("Documents", "Can perhaps be printed again"), "neutral", "printer"
    day = dates.format_date(catalog(), reminder.day, short=True)
    return _chip_words(reminder.rule, day, past=reminder.is_past(today)), "late", "clock"


def _chip_words(rule: PaperRule, day: str, *, past: bool) -> str:
    if rule is PaperRule.HALF_YEAR:
        if past:
            return translate("Documents", "Older than 6 months since {day}", day=day)
        return translate("Documents", "6 months old on {day}", day=day)
    if rule is PaperRule.YEAR:
        if past:
            return translate("Documents", "Older than a year since {day}", day=day)
        return translate("Documents", "A year old on {day}", day=day)
    if rule is PaperRule.FEE:
        return translate("Documents", "Receipt is a year old on {day}", day=day)
    if rule is PaperRule.PAY_BY:
        return translate("Documents", "Pay by {day}", day=day)
    if rule is PaperRule.REPORT:
        return translate("Documents", "New report before {day}", day=day)
    if past:
        return translate("Documents", "Ran out {day}", day=day)
    return translate("Documents", "Until {day}", day=day)


def rule_words(kind: DocumentKind) -> str:
    """What the checklist says of the dates of a record, "" where it only follows the date on the paper."""
    words = _RULES.get(rule_of(kind.id))
    return words() if words is not None else ""


def usual_marks_words(reminder: PaperReminder | None) -> str:
    """That no office sets the usual reminder days, "" where a paper has days of its own or nothing is due."""
    if reminder is None or not reminder.usual:
        return ""
    return translate(
        "Documents",
        "Reminders come 90, 60, 30 and 7 days before the date. These days are from this checklist, not from an "
        "office.",
    )


def bring_words(kind: DocumentKind) -> str:
    """What the checklist says of taking it along, "" where it says nothing."""
    if not kind.bring:
        return ""
    return translate("Documents", "For a visit: {what}", what=translate("reference", kind.bring))


def deadline_of(kind: DocumentKind, reference: ReferenceData) -> Deadline | None:
    """The time limit with all its readings that stands behind a record, or None."""
    return reference.deadline(_DEADLINES.get(kind.id, ""))


def original_step(kind: DocumentKind, reference: ReferenceData) -> GuideStep | None:
    """For evidence of registration: the point on which sources differ, original or copy; None for other records."""
    guide = reference.guide("day_packet") if kind.id in REGISTRATION else None
    return guide.step("original") if guide is not None else None
