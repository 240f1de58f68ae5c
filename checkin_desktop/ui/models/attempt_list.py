"""The attempts of one person as rows of a list: headings of weeks, and one row for each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.ui.language import catalog, locale, translate
from checkin_desktop.ui.models.attempts import WeekGroup, grouped, outcome_icon
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label


def attempt_rows(attempts: Sequence[Attempt], today: date) -> tuple[RowItem, ...]:
    """The attempts in this order, in groups of weeks as seen from `today`; each row's key is the attempt's id."""
    first_weekday = locale().firstDayOfWeek().value - 1
    rows = []
    for group, members in grouped(attempts, today, first_weekday):
        rows.append(RowItem(_group_title(group)))
        rows.extend(_row(attempt, today) for attempt in members)
    return tuple(rows)


def attempt_title(attempt: Attempt) -> str:
    """How the attempt ended, in words; else how it was made."""
    draft = attempt.current
    if draft.outcome is not None:
        return label(translate, draft.outcome)
    return label(translate, draft.channel) if draft.channel is not None else translate("Attempts", "Attempt")


def attempt_chips(attempt: Attempt) -> tuple[tuple[str, str, str], ...]:
    """Late and Corrected, in words, as (text, status, icon)."""
    chips = []
    if attempt.first.is_late:
        chips.append((translate("Attempts", "Late"), "late", "clock"))
    if attempt.is_corrected:
        chips.append((translate("Attempts", "Corrected"), "correction", "pencil"))
    return tuple(chips)


def _group_title(group: WeekGroup) -> str:
    return {
        WeekGroup.LATER: lambda: translate("Attempts", "Later"),
        WeekGroup.THIS_WEEK: lambda: translate("Attempts", "This week"),
        WeekGroup.LAST_WEEK: lambda: translate("Attempts", "Last week"),
        WeekGroup.EARLIER: lambda: translate("Attempts", "Earlier"),
    }[group]()


def _row(attempt: Attempt, today: date) -> RowItem:
    draft = attempt.current
    local = attempt.happened.local
    day = (
        dates.format_day_month(catalog(), local.date())
        if local.year == today.year
        else dates.format_date(catalog(), local.date(), weekday=True, short=True)
    )
    kept = sum(1 for item in attempt.attachments if item.withdrawn_at is None)
    return RowItem(
        title=attempt_title(attempt),
        key=attempt.id,
        second=draft.office or draft.address_used or draft.number,
        third=translate("Attempts", "{day}, {time}", day=day, time=dates.format_time(catalog(), local)),
        number=str(attempt.number),
        aside=translate("Attempts", "%n file(s)", n=kept) if kept else "",
        aside_icon="paperclip",
        icon=outcome_icon(draft.outcome, draft.channel),
        chips=attempt_chips(attempt),
    )
