"""When a paper is worth a word: marks before its end, letters that grow old, the fee, the report, the reprint."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus
from checkin_desktop.domain.paper_dates import (
    AGING,
    RULES,
    PaperReminder,
    PaperRule,
    latest_day,
    oldest_age,
    paper_reminder,
)
from checkin_desktop.services.reference import load

TODAY = date(2026, 11, 22)
HAVE = DocumentStatus.HAVE


def word(
    code: str = "", days: int | None = None, status: DocumentStatus = HAVE, **fields: date
) -> PaperReminder | None:
    ends = TODAY + timedelta(days=days) if days is not None else None
    details = DocumentDetails(code=code, status=status, expires_on=ends, issued_on=fields.get("issued_on"))
    return paper_reminder(details, load().document(code), TODAY, visit=fields.get("visit"))


@pytest.mark.parametrize(
    ("code", "marks"),
    [
        ("", (90, 60, 30, 7)),
        ("license", (90, 60, 30, 7)),
        ("passport", (274, 183, 92, 30, 7)),
        ("ead", (180, 90, 60, 30, 7)),
        ("parole", (90, 60, 30, 7)),
        ("aaf_receipt", (30, 7)),
    ],
)
def test_a_date_is_named_from_its_first_mark_on_and_anew_at_each(code: str, marks: tuple[int, ...]) -> None:
    assert word(code, marks[0] + 1) is None
    for days in marks:
        new, later = word(code, days), word(code, days - 1)
        assert new is not None
        assert later is not None
        assert (new.since, later.since) == (TODAY, TODAY - timedelta(days=1))
        assert new.is_new(TODAY)
        assert not new.is_past(TODAY)
    sixth, seventh = word(code, marks[0] - 6), word(code, marks[0] - 7)
    assert sixth is not None
    assert seventh is not None
    assert (sixth.is_new(TODAY), seventh.is_new(TODAY)) == (True, False)


def test_a_date_that_is_over_stays_named() -> None:
    past = word("license", -400)
    assert past is not None
    assert past.is_past(TODAY)
    assert not past.is_new(TODAY)


def test_each_word_names_its_source_and_the_usual_marks_are_told_apart() -> None:
    passport, card, mine, parole = word("passport", 30), word("license", 30), word("", 30), word("parole", 30)
    assert passport is not None and card is not None and mine is not None and parole is not None  # noqa: PT018
    assert [source.id for source in passport.fact.sources] == ["ice-checkin-page", "asap-guide"]  # type: ignore[union-attr]
    assert card.fact.confidence.value == "unverified"  # type: ignore[union-attr]
    assert mine.fact is None
    assert [one.usual for one in (passport, card, mine, parole)] == [False, True, True, True]
    assert (card.rule, parole.rule) == (PaperRule.ENDS, PaperRule.MAY_CHANGE)


@pytest.mark.parametrize(
    ("code", "rule", "issued", "day"),
    [
        ("medical", PaperRule.HALF_YEAR, date(2026, 5, 31), date(2026, 11, 30)),
        ("caregiving", PaperRule.HALF_YEAR, date(2026, 2, 22), date(2026, 8, 22)),
        ("community", PaperRule.YEAR, date(2025, 12, 1), date(2026, 12, 1)),
        ("aaf_receipt", PaperRule.FEE, date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_letters_grow_old_and_the_fee_comes_back(code: str, rule: PaperRule, issued: date, day: date) -> None:
    found = word(code, issued_on=issued)
    assert found is not None
    assert (found.rule, found.day, found.is_past(TODAY)) == (rule, day, day < TODAY)
    assert found.fact is load().document(code).fact  # type: ignore[union-attr]
    assert word(code, issued_on=TODAY - timedelta(days=20)) is None
    assert issued <= oldest_age(TODAY)


def test_an_open_fee_keeps_its_last_day_until_the_receipt_is_there() -> None:
    for status in (DocumentStatus.MISSING, DocumentStatus.ASKED_FOR, DocumentStatus.UNKNOWN):
        found = word("aaf_receipt", -2, status, issued_on=date(2020, 1, 1))
        assert found is not None
        assert (found.rule, found.is_past(TODAY)) == (PaperRule.PAY_BY, True)
    assert word("aaf_receipt", -2, issued_on=date(2026, 11, 1)) is None
    again = word("aaf_receipt", -2, issued_on=date(2025, 11, 1))
    assert again is not None
    assert (again.rule, again.day) == (PaperRule.FEE, date(2026, 11, 1))
    assert word("aaf_receipt", None, DocumentStatus.MISSING, issued_on=date(2020, 1, 1)) is None


def test_the_earlier_of_two_dates_comes_first() -> None:
    found = word("medical", 3, issued_on=date(2026, 6, 10))
    assert found is not None
    assert (found.rule, found.day) == (PaperRule.ENDS, TODAY + timedelta(days=3))


def test_nothing_beyond_the_bounds_of_a_query_brings_a_word() -> None:
    for code in ("", *RULES):
        assert word(code, (latest_day(TODAY) - TODAY).days + 1) is None
        if code in AGING:
            assert word(code, issued_on=oldest_age(TODAY) + timedelta(days=1)) is None
    assert set(AGING) == {"medical", "caregiving", "community", "aaf_receipt"}


def test_the_report_is_made_anew_before_each_visit() -> None:
    visit = TODAY + timedelta(days=7)
    found = word("attempt_report", issued_on=TODAY - timedelta(days=1), visit=visit)
    assert found is not None
    assert (found.rule, found.day) == (PaperRule.REPORT, visit)
    assert word("attempt_report", issued_on=TODAY, visit=visit) is None
    assert word("attempt_report", visit=visit + timedelta(days=1)) is None
    assert word("attempt_report", status=DocumentStatus.ASKED_FOR, issued_on=TODAY, visit=visit) is not None
    assert word("attempt_report") is None


def test_a_lost_i94_can_be_printed_again_and_nothing_else_lost_is_dated() -> None:
    for status in (DocumentStatus.MISSING, DocumentStatus.CANNOT_GET, DocumentStatus.ASKED_FOR):
        found = word("i94", 5, status)
        assert found is not None
        assert (found.rule, found.day, found.is_new(TODAY)) == (PaperRule.REPRINT, None, False)
    assert word("passport", 5, DocumentStatus.MISSING) is None
    asked = word("ead", 5, DocumentStatus.ASKED_FOR)
    assert asked is not None
    assert asked.rule is PaperRule.WORK_PERMIT
    held = word("i94", 5)
    assert held is not None
    assert held.rule is PaperRule.ENDS


@pytest.mark.parametrize("status", [DocumentStatus.NEVER_GIVEN, DocumentStatus.DOES_NOT_APPLY])
def test_what_was_never_given_brings_nothing(status: DocumentStatus) -> None:
    assert all(word(code, 1, status, issued_on=date(2020, 1, 1), visit=TODAY) is None for code in ("", *RULES))


def test_every_rule_is_a_record_of_the_shipped_checklist() -> None:
    assert all(load().document(code) is not None for code in RULES)
