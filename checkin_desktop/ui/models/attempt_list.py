"""The attempts of one person as rows of a list: headings of weeks, and one row for each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checkin_desktop.domain.attempt_lists import summary_of
from checkin_desktop.domain.attempts import Attempt, AttemptSummary, Channel, Outcome
from checkin_desktop.ui.language import catalog, locale, translate
from checkin_desktop.ui.models.attempts import WeekGroup, outcome_icon, week_group
from checkin_desktop.ui.widgets.row_items import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label


def attempt_rows(
    attempts: Sequence[AttemptSummary], today: date, before: AttemptSummary | None = None
) -> tuple[RowItem, ...]:
    """The attempts in this order, in groups of weeks as seen from `today`; each row's key is the attempt's id.

    `before` is the attempt that stands above them already: its group needs no second heading.
    """
    first_weekday = locale().firstDayOfWeek().value - 1
    last = _group(before, today, first_weekday) if before is not None else None
    rows = []
    for attempt in attempts:
        group = _group(attempt, today, first_weekday)
        if group is not last:
            rows.append(RowItem(_group_title(group)))
            last = group
        rows.append(_row(attempt, today))
    return tuple(rows)


def attempt_title(attempt: Attempt) -> str:
    """How the attempt ended, in words; else how it was made."""
    return _title(summary_of(attempt))


def _group(attempt: AttemptSummary, today: date, first_weekday: int) -> WeekGroup:
    return week_group(attempt.happened.local.date(), today, first_weekday)


def _group_title(group: WeekGroup) -> str:
    return {
        WeekGroup.LATER: lambda: translate("Attempts", "Later"),
        WeekGroup.THIS_WEEK: lambda: translate("Attempts", "This week"),
        WeekGroup.LAST_WEEK: lambda: translate("Attempts", "Last week"),
        WeekGroup.EARLIER: lambda: translate("Attempts", "Earlier"),
    }[group]()


def _title(attempt: AttemptSummary) -> str:
    if attempt.outcome:
        return label(translate, Outcome(attempt.outcome))
    return label(translate, Channel(attempt.channel)) if attempt.channel else translate("Attempts", "Attempt")


def _chips(attempt: AttemptSummary) -> tuple[tuple[str, str, str], ...]:
    """Late and Corrected, in words, as (text, status, icon)."""
    chips = []
    if attempt.late:
        chips.append((translate("Attempts", "Late"), "late", "clock"))
    if attempt.corrected:
        chips.append((translate("Attempts", "Corrected"), "correction", "pencil"))
    return tuple(chips)


def _row(attempt: AttemptSummary, today: date) -> RowItem:
    local = attempt.happened.local
    day = (
        dates.format_day_month(catalog(), local.date())
        if local.year == today.year
        else dates.format_date(catalog(), local.date(), weekday=True, short=True)
    )
    outcome = Outcome(attempt.outcome) if attempt.outcome else None
    return RowItem(
        title=_title(attempt),
        key=attempt.id,
        second=attempt.office or attempt.address_used or attempt.number_called,
        third=translate("Attempts", "{day}, {time}", day=day, time=dates.format_time(catalog(), local)),
        number=str(attempt.number),
        aside=translate("Attempts", "%n file(s)", n=attempt.files) if attempt.files else "",
        aside_icon="paperclip",
        icon=outcome_icon(outcome, Channel(attempt.channel) if attempt.channel else None),
        chips=_chips(attempt),
    )
