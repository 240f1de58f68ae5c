"""Dated papers in their months: both ends of the two years, gaps, what does not count."""

from __future__ import annotations

from datetime import date

import pytest

from checkin_desktop.domain.documents import PRESENCE, Document, DocumentDetails, DocumentStatus, ProofKind
from checkin_desktop.domain.presence import ProofOfTime, proof_of_time, two_years_before

TODAY = date(2026, 11, 22)


def paper(
    number: int,
    day: date | None,
    status: DocumentStatus = DocumentStatus.HAVE,
    *,
    code: str = PRESENCE,
    kind: ProofKind = ProofKind.BILL,
) -> Document:
    return Document(number, 1, DocumentDetails(code=code, status=status, issued_on=day, kind=kind))


def collected(*days: date) -> ProofOfTime:
    return proof_of_time([paper(number, day) for number, day in enumerate(days)], TODAY)


@pytest.mark.parametrize(
    ("today", "since"),
    [(TODAY, date(2024, 11, 22)), (date(2028, 2, 29), date(2026, 2, 28)), (date(2026, 2, 28), date(2024, 2, 28))],
)
def test_two_years_go_back_to_the_same_day_and_touch_25_months(today: date, since: date) -> None:
    assert two_years_before(today) == since
    found = proof_of_time((), today)
    firsts = [month.first for month in found.months]
    assert firsts == sorted(firsts, reverse=True)
    assert (firsts[0], firsts[-1], len(set(firsts))) == (today.replace(day=1), since.replace(day=1), 25)
    assert (found.covered, found.oldest, found.gaps) == (0, None, ((firsts[-1], firsts[1]),))


def test_papers_stand_in_the_month_of_their_date() -> None:
    days = (date(2026, 11, 22), date(2026, 11, 1), date(2024, 11, 1), date(2024, 10, 31), date(2026, 11, 23))
    found = collected(*days)
    assert [item.id for item in found.months[0].papers] == [1, 0]  # by their day
    assert [item.id for item in found.months[-1].papers] == [2]  # two years and some days ago: the month still shows
    assert [item.id for item in found.earlier] == [3]
    assert [item.id for item in found.undated] == [4]  # a day still to come proves nothing yet
    assert (found.covered, found.oldest) == (2, date(2024, 10, 31))
    assert found.month_of(date(2026, 11, 30)) == found.months[0]
    assert found.month_of(date(2024, 10, 31)) is None


def test_gaps_are_runs_of_months_without_this_one() -> None:
    months = [date(2024, 11, 1), date(2025, 3, 9), date(2025, 4, 1), *(date(2025, m, 5) for m in range(6, 13))]
    found = collected(*months, *(date(2026, m, 5) for m in range(1, 10)))
    assert found.gaps == (
        (date(2024, 12, 1), date(2025, 2, 1)),
        (date(2025, 5, 1), date(2025, 5, 1)),
        (date(2026, 10, 1), date(2026, 10, 1)),
    )


def test_what_is_not_in_hand_or_no_paper_does_not_count() -> None:
    day = date(2026, 5, 4)
    asked = paper(1, day, DocumentStatus.ASKED_FOR)
    line = paper(2, None, DocumentStatus.UNKNOWN, kind=ProofKind.NONE)
    others = [paper(3, day, code="i94"), paper(4, day, DocumentStatus.DOES_NOT_APPLY)]
    found = proof_of_time([asked, line, *others], TODAY)
    may = found.month_of(day)
    assert may is not None
    assert (may.papers, may.in_hand) == ((asked,), 0)
    assert (found.covered, found.oldest, found.undated) == (0, None, ())
