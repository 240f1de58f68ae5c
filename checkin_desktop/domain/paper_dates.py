"""When a paper of the checklist is worth a word: before it ends, when a fresh one is due, and when to print it again.

The rules are those of the checklist (FACTS 4, `checklists.json`): a passport 9, 6 and 3 months before, a work permit
180 days before, medical letters and proof of care every 6 months, letters of work, school and church every year, the
report of attempts before each visit, the yearly asylum fee, and 90, 60, 30 and 7 days before any other date on a
paper. No office sets those four: `PaperReminder.usual` says where they are used. Only dates are counted; nothing here
says what follows from them.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.documents import NOT_NEEDED, DocumentDetails, DocumentStatus
from checkin_desktop.domain.reference import DocumentKind, SourcedFact

USUAL_DAYS: Final = (90, 60, 30, 7)
"""Days before a date on a paper (`reminders` of the checklist's source, without an office behind them)."""
NUDGE_DAYS: Final = 7
"""For so many days after each mark a reminder is worth a word to everybody's list (the project's own limit)."""
REPORT_DAYS: Final = 7
"""A report of attempts from so many days before the visit counts as made for it (the project's own limit)."""


class PaperRule(StrEnum):
    """Why there is a date.

    ENDS: the date on the paper. MAY_CHANGE: the same, where a notice or a court may move the date (parole, TPS).
    HALF_YEAR and YEAR: letters that lose their worth with age. FEE: the last receipt of the yearly asylum fee is a
    year old. PAY_BY: the last day to pay it, as the person wrote it. REPORT: the report of attempts, made anew before
    each visit. REPRINT: a paper that can be printed again, without a date.
    """

    ENDS = "ends"
    MAY_CHANGE = "may_change"
    PASSPORT = "passport"
    WORK_PERMIT = "work_permit"
    HALF_YEAR = "half_year"
    YEAR = "year"
    FEE = "fee"
    PAY_BY = "pay_by"
    REPORT = "report"
    REPRINT = "reprint"


RULES: Final = {
    "passport": PaperRule.PASSPORT,
    "ead": PaperRule.WORK_PERMIT,
    "parole": PaperRule.MAY_CHANGE,
    "tps": PaperRule.MAY_CHANGE,
    "medical": PaperRule.HALF_YEAR,
    "caregiving": PaperRule.HALF_YEAR,
    "community": PaperRule.YEAR,
    "aaf_receipt": PaperRule.FEE,
    "attempt_report": PaperRule.REPORT,
    "i94": PaperRule.REPRINT,
}
"""The records of the checklist with a rule of their own; all others follow the date on the paper."""
_FRESH_MONTHS: Final = {PaperRule.HALF_YEAR: 6, PaperRule.YEAR: 12, PaperRule.FEE: 12}
AGING: Final = tuple(code for code, rule in RULES.items() if rule in _FRESH_MONTHS)
"""The records whose age counts, from the date on the paper."""
REPORT: Final = "attempt_report"
UNPAID: Final = ("aaf_receipt", REPORT)
"""The records that count although they are not there yet: a fee to pay, a report to make."""
# 274, 183 and 92 days are nine, six and three months, each rounded to the earlier day.
PASSPORT_DAYS: Final = 274
# The 30 and 7 days of letters and of the fee are the project's own, like the last two of a passport.
_MARKS: Final = {
    PaperRule.PASSPORT: (PASSPORT_DAYS, 183, 92, 30, 7),
    PaperRule.WORK_PERMIT: (180, *USUAL_DAYS),
    PaperRule.HALF_YEAR: (30, 7),
    PaperRule.YEAR: (30, 7),
    PaperRule.FEE: (30, 7),
    PaperRule.PAY_BY: (30, 7),
    PaperRule.REPORT: (REPORT_DAYS,),
}
_ENDING: Final = {
    PaperRule.PASSPORT: PaperRule.PASSPORT,
    PaperRule.WORK_PERMIT: PaperRule.WORK_PERMIT,
    PaperRule.MAY_CHANGE: PaperRule.MAY_CHANGE,
    PaperRule.FEE: PaperRule.PAY_BY,
}
_USUAL: Final = frozenset({PaperRule.ENDS, PaperRule.MAY_CHANGE})
_AT_MOST: Final = max(days for marks in _MARKS.values() for days in marks)
_AGED: Final = max(days for rule in _FRESH_MONTHS for days in _MARKS[rule])
_LOST: Final = frozenset({DocumentStatus.MISSING, DocumentStatus.CANNOT_GET})


@dataclass(frozen=True, slots=True)
class PaperReminder:
    """A word about one paper. `day` is the day it is about, None where there is none; `since` the last mark reached.

    `fact` is where the rule stands, None for a paper of the person's own. `usual`: the marks are `USUAL_DAYS`.
    """

    rule: PaperRule
    day: date | None = None
    since: date | None = None
    fact: SourcedFact | None = None
    usual: bool = False

    def is_past(self, today: date) -> bool:
        """Whether the day is over."""
        return self.day is not None and self.day < today

    def is_new(self, today: date) -> bool:
        """Whether a mark was reached in the last `NUDGE_DAYS` days."""
        return self.since is not None and (today - self.since).days < NUDGE_DAYS


def rule_of(code: str) -> PaperRule:
    """The rule for a record of the checklist; ENDS for a paper of the person's own."""
    return RULES.get(code, PaperRule.ENDS)


def latest_day(today: date) -> date:
    """No date on a paper after this day brings a word today."""
    return today + timedelta(days=_AT_MOST)


def oldest_age(today: date) -> date:
    """No paper of `AGING` that is dated after this day brings a word by its age today."""
    # Three days more: the last day of a short month comes from any of four days.
    return months_after(today, -min(_FRESH_MONTHS.values())) + timedelta(days=_AGED + 3)


def mark_spans(today: date) -> tuple[tuple[date, date], ...]:
    """(first, last): a date on a paper beyond the last mark is new to somebody's list only within one of these."""
    days = sorted({days for marks in (*_MARKS.values(), USUAL_DAYS) for days in marks})
    return tuple((today + timedelta(days=each - NUDGE_DAYS + 1), today + timedelta(days=each)) for each in days)


def paper_reminder(
    details: DocumentDetails, kind: DocumentKind | None, today: date, *, visit: date | None = None
) -> PaperReminder | None:
    """What there is to say about a paper today, or None. `kind` is its shipped record, None for one's own.

    `visit` is the day of the next visit, for the report of attempts. The earlier of two dates comes first. A paper
    that does not apply or was never given brings nothing; a lost one only that it can be printed again, and a fee
    that is not paid its last day.
    """
    rule = rule_of(details.code)
    status = details.status
    fact = kind.fact if kind is not None else None
    if status in NOT_NEEDED:
        return None
    if status in _LOST or status is DocumentStatus.ASKED_FOR:
        if rule is PaperRule.REPRINT:
            return PaperReminder(rule, fact=fact)
        if status in _LOST and rule is not PaperRule.FEE:
            return None
    found = [
        PaperReminder(each, day, since, fact, each in _USUAL)
        for each, day in _days(details, rule, today, visit)
        if (since := _mark(each, day, today)) is not None
    ]
    return min(found, key=lambda one: one.day or date.max, default=None)


def _days(details: DocumentDetails, rule: PaperRule, today: date, visit: date | None) -> list[tuple[PaperRule, date]]:
    days = []
    issued, expires, there = details.issued_on, details.expires_on, details.status is DocumentStatus.HAVE
    # Once the receipt is there, a last day to pay that is over was kept.
    if expires is not None and not (rule is PaperRule.FEE and there and expires < today):
        days.append((_ENDING.get(rule, PaperRule.ENDS), expires))
    elif issued is not None and rule is PaperRule.FEE and there:
        days.append((rule, months_after(issued, _FRESH_MONTHS[rule])))
    if issued is not None and rule in (PaperRule.HALF_YEAR, PaperRule.YEAR):
        days.append((rule, months_after(issued, _FRESH_MONTHS[rule])))
    made = issued if there else None
    if rule is PaperRule.REPORT and visit is not None and (made is None or (visit - made).days > REPORT_DAYS):
        days.append((rule, visit))
    return days


def _mark(rule: PaperRule, day: date, today: date) -> date | None:
    marks = [day - timedelta(days=days) for days in _MARKS.get(rule, USUAL_DAYS)]
    return max((mark for mark in marks if mark <= today), default=None)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
