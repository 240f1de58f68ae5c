"""Proof of time in the U.S.: dated papers, month by month, over the last two years.

Two readings stand side by side (FACTS 1 and C13): a guide speaks of more than 14 days, the fast-track rule of the full
last two years. Nothing here says that it is enough: months and days are counted, and that is all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.documents import NOT_NEEDED, PRESENCE, Document, DocumentStatus, ProofKind

YEARS: Final = 2
"""How far back the longer reading goes."""
_LEAP_DAY: Final = (2, 29)


@dataclass(frozen=True, slots=True)
class Month:
    """One month by its first day, with its dated papers, the earliest first."""

    first: date
    papers: tuple[Document, ...] = ()

    @property
    def in_hand(self) -> int:
        """How many of its papers the person has."""
        return sum(is_in_hand(paper) for paper in self.papers)


@dataclass(frozen=True, slots=True)
class ProofOfTime:
    """What was collected, seen from `today`. `since` is the day two years before.

    `months` are all months from that of `since` to that of `today`, the newest first: 25, because the first and the
    last are only touched in part. `earlier` are dated papers from before, `undated` those without a date or with one
    that is still to come.
    """

    today: date
    since: date
    months: tuple[Month, ...]
    earlier: tuple[Document, ...] = ()
    undated: tuple[Document, ...] = ()

    @property
    def covered(self) -> int:
        """In how many of the months there is a paper in hand."""
        return sum(month.in_hand > 0 for month in self.months)

    @property
    def oldest(self) -> date | None:
        """The date of the oldest paper in hand; None without any."""
        papers = (*self.earlier, *(paper for month in self.months for paper in month.papers))
        return min((day for paper in papers if is_in_hand(paper) and (day := paper.details.issued_on)), default=None)

    @property
    def gaps(self) -> tuple[tuple[date, date], ...]:
        """Months in a row without a paper in hand, as (first, last) by their first days, the oldest first.

        The month of today is left out: it is not over yet.
        """
        found: list[tuple[date, date]] = []
        following = False
        for month in reversed(self.months[1:]):
            if month.in_hand:
                following = False
                continue
            found = [*found[:-1], (found[-1][0], month.first)] if following else [*found, (month.first, month.first)]
            following = True
        return tuple(found)

    def month_of(self, day: date) -> Month | None:
        """The month that a day is in; None outside of the two years."""
        return next((month for month in self.months if month.first == day.replace(day=1)), None)


def is_in_hand(paper: Document) -> bool:
    """Whether the person has it."""
    return paper.details.status is DocumentStatus.HAVE


def two_years_before(today: date) -> date:
    """The same day two years earlier; 28 February where that year has no 29th."""
    leap = (today.month, today.day) == _LEAP_DAY
    return date(today.year - YEARS, today.month, today.day - 1 if leap else today.day)


def proof_of_time(documents: Iterable[Document], today: date) -> ProofOfTime:
    """Sort the dated papers of a checklist into months. What is not needed is left out.

    The line of the checklist itself, with no kind, no date and no scan, is no paper.
    """
    since = two_years_before(today)
    firsts = [date(since.year + number // 12, number % 12 + 1, 1) for number in _numbers(since, today)]
    by_month: dict[date, list[Document]] = {first: [] for first in reversed(firsts)}
    earlier, undated = [], []
    for paper in documents:
        details = paper.details
        if details.code != PRESENCE or details.status in NOT_NEEDED:
            continue
        if details.issued_on is None or details.issued_on > today:
            if details.kind is not ProofKind.NONE or details.issued_on is not None or paper.attachments:
                undated.append(paper)
        elif details.issued_on < firsts[0]:
            earlier.append(paper)
        else:
            by_month[details.issued_on.replace(day=1)].append(paper)
    months = tuple(Month(first, tuple(sorted(found, key=_by_day))) for first, found in by_month.items())
    return ProofOfTime(today, since, months, tuple(sorted(earlier, key=_by_day)), tuple(undated))


def _numbers(since: date, today: date) -> range:
    """The months from January of the first year on, as numbers."""
    return range(since.month - 1, (today.year - since.year) * 12 + today.month)


def _by_day(paper: Document) -> tuple[date, int]:
    return paper.details.issued_on or date.max, paper.id
