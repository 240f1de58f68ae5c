"""The first pages of the report: cover, contents with the list of exhibits, short timeline, days and hours tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.reports.attempt_records import HASH, Places
from checkin_desktop.reports.checking import meaning
from checkin_desktop.reports.compose import (
    FACT,
    FACT_STRONG,
    NAME,
    SMALL,
    SMALL_STRONG,
    Composer,
    Part,
    columns,
    page_of,
)
from checkin_desktop.reports.declarations import number_ranges
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both
from checkin_desktop.words import dates

_DAYS_MOST: Final = 31
_WEEKS_MOST: Final = 40
# Blocks of the day as (first hour, hour after the last).
_BLOCKS: Final = ((0, 8), (8, 10), (10, 12), (12, 14), (14, 16), (16, 18), (18, 24))


@dataclass(frozen=True, slots=True)
class Section:
    """A line of the contents."""

    title: Both
    target: Target


class Front:
    """Prints what stands before the table of attempts."""

    def __init__(self, page: Composer, snapshot: ReportSnapshot, name: str, a_number: str) -> None:
        self.page = page
        self.words = page.words
        self.say = page.words.translate
        self.snapshot = snapshot
        self.name = name
        self.a_number = a_number
        self.attempts = snapshot.attempts

    def cover(self, parts: Callable[[], int], check: Target) -> None:
        """Whose report it is, what it covers, who made it. `parts` is asked when all pages are there."""
        say, words, snapshot = self.say, self.words, self.snapshot
        details = snapshot.person.details
        self.page.title(say("pdf", "Record of contact attempts"))
        self.page.typed(self.name, say("pdf", "Name").first, NAME, below=12)
        with self.page.form():
            self.page.fact(say("pdf", "A-number"), self.a_number, style=FACT_STRONG)
            self.page.fact(say("pdf", "Name as the government wrote it"), typed(details.government_name), blank=False)
            others = "\n".join(typed(name) for name in details.other_names)
            self.page.fact(say("pdf", "Other spellings"), others, blank=False)
            self.page.fact(say("pdf", "Attempts"), self._counts())
            self.page.fact(say("pdf", "Chosen for this report"), self._chosen(), blank=False)
            moments = [attempt.happened for attempt in by_time(self.attempts)]
            if moments:
                period = f"{words.moment(moments[0]).first}\n{words.moment(moments[-1]).first}"
                self.page.fact(say("pdf", "First and last attempt shown"), period)
            self.page.fact(say("pdf", "Exhibits"), str(len(snapshot.exhibits)))
            self.page.fact(say("pdf", "Made for"), typed(snapshot.choices.for_whom), blank=False)
            self.page.fact(say("pdf", "Prepared by"), typed(snapshot.prepared_by))
            self.page.fact(say("pdf", "Prepared on"), words.moment(snapshot.made_at).first)
            self.page.late_fact(say("pdf", "Pages"), lambda total: self._pages(total, parts()))
            self.page.fact(say("pdf", "Entries in the log"), str(snapshot.total_entries))
            if snapshot.chain_head_hash:
                self.page.fact(
                    say("pdf", "Fingerprint of the last entry"), whole(snapshot.chain_head_hash), style=HASH
                )
            self.page.late_fact(
                say("pdf", "How to check it, and what it does not prove"),
                lambda _: say("pdf", "page {page}", page=page_of(check)).one_line,
                check,
            )
        meaning(self.page)

    def _pages(self, total: int, parts: int) -> str:
        if parts < 2:
            return str(total)
        return self.say("pdf", "{pages}, in {parts} files", pages=total, parts=parts).one_line

    def _counts(self) -> list[Part]:
        say, shown = self.say, len(self.attempts)
        text = say("pdf", "{shown} of {total} attempts shown", shown=shown, total=self.snapshot.total_attempts)
        counts = [Part(text.one_line, FACT_STRONG)]
        if shown:
            days = str(len({attempt.happened.local.date() for attempt in self.attempts}))
            counts.append(Part(f"{say('pdf', 'Different days').one_line}: {days}", FACT))
        return counts

    def _chosen(self) -> str:
        """What was chosen, so that a choice is never silent; empty when everything is shown."""
        say, words, choices = self.say, self.words, self.snapshot.choices
        lines = []
        if choices.first_day or choices.last_day:
            first = words.date(choices.first_day, short=True) if choices.first_day else Both("…")
            last = words.date(choices.last_day, short=True) if choices.last_day else Both("…")
            lines.append(say("pdf", "Days: {first} to {last}", first=first, last=last).one_line)
        if choices.channels is not None:
            names = [words.label(channel) for channel in sorted(choices.channels)]
            lines.append(say("pdf", "How: {names}", names=words.listed(names)).one_line)
        if choices.attempt_numbers is not None:
            numbers = number_ranges([attempt.number for attempt in self.attempts])
            lines.append(say("pdf", "Attempts: {numbers}", numbers=numbers or "–").one_line)
        return "\n".join(lines)

    def contents(self, sections: Sequence[Section], places: Places) -> None:
        """Every section with its page, then every exhibit with its own."""
        say = self.say
        if self.page.flow.page.index == 0:  # otherwise the cover took more than its page
            self.page.flow.break_page()
        self.page.heading(say("pdf", "Contents"), above=24)
        with self.page.contents():
            for section in sections:
                self.page.contents_line(section.title, section.target)
        if not self.snapshot.exhibits:
            return
        self.page.heading(say("pdf", "List of exhibits"))
        heads = columns(
            (say("pdf", "Exhibit"), 50),
            (say("pdf", "Attempt"), 60),
            (say("pdf", "File"), 0),
            (say("pdf", "Page"), 44, True),
        )
        with self.page.table(heads):
            for exhibit in self.snapshot.exhibits:
                numbers = number_ranges((exhibit.attempt_number, *exhibit.others))
                self.page.table_row(
                    heads,
                    (
                        [Part(exhibit.label, SMALL_STRONG)],
                        [Part(numbers)],
                        [Part(typed(exhibit.attachment.name), SMALL, say("pdf", "File name").first)],
                        places.exhibits[exhibit.label],
                    ),
                )

    def timeline(self, target: Target) -> None:
        """One line for each day with attempts; for each week or month where there are many."""
        say = self.say
        self.page.heading(say("pdf", "Short timeline"), above=24, target=target)
        if not self.attempts:
            self.page.paragraph(say("pdf", "No attempts are shown."))
            return
        heads = columns((say("pdf", "When"), 118), (say("pdf", "Attempts"), 66), (say("pdf", "What was tried"), 0))
        with self.page.table(heads):
            for label, group in self._groups():
                numbers = number_ranges([attempt.number for attempt in group])
                what = [Part(text) for text in self._tried(group)]
                self.page.table_row(heads, ([Part(label.one_line, SMALL_STRONG)], [Part(numbers)], what))

    def _groups(self) -> list[tuple[Both, list[Attempt]]]:
        ordered = by_time(self.attempts)
        days = len({attempt.happened.local.date() for attempt in ordered})
        weeks = len({monday_of(attempt.happened.local.date()) for attempt in ordered})
        if days <= _DAYS_MOST:
            groups = _grouped(ordered, lambda day: day)
            return [(self._day(day), group) for day, group in groups]
        if weeks <= _WEEKS_MOST:
            return [
                (self.say("pdf", "Week of {date}", date=self.words.date(day, short=True)), group)
                for day, group in _grouped(ordered, monday_of)
            ]
        return [(self._month(day), group) for day, group in _grouped(ordered, lambda day: day.replace(day=1))]

    def _day(self, day: date) -> Both:
        return self.words.each(lambda catalog: whole(dates.format_date(catalog, day, weekday=True, short=True)))

    def _month(self, day: date) -> Both:
        return self.words.each(
            lambda catalog: whole(dates.at_sentence_start(f"{dates.month_name(catalog, day.month)} {day.year}"))
        )

    def _tried(self, group: Iterable[Attempt]) -> list[str]:
        """How often what was tried with which end, the most frequent first."""
        counts: Counter[tuple[Both, Both]] = Counter()
        for attempt in group:
            counts[self.words.label(attempt.current.channel), self.words.label(attempt.current.outcome)] += 1
        lines = []
        for (channel, outcome), count in counts.items():
            text = self.say("pdf", "{how}: {outcome}", how=channel, outcome=outcome).one_line
            lines.append(f"{text} (×{count})" if count > 1 else text)
        return lines

    def coverage(self, target: Target) -> None:
        """On which weekdays and at which hours somebody tried, as counts; it does not say what they are worth."""
        say, words = self.say, self.words
        self.page.heading(say("pdf", "Days and hours tried"), above=24, target=target)
        if not self.attempts:
            self.page.paragraph(say("pdf", "No attempts are shown."))
            return
        channels = Counter(attempt.current.channel for attempt in self.attempts if attempt.current.channel)
        names = [
            say("pdf", "{how}: {count}", how=words.label(channel), count=count)
            for channel, count in sorted(channels.items(), key=lambda item: (-item[1], item[0].value))
        ]
        self.page.paragraph(words.listed(names), SMALL, keep_next=True)
        heads = columns(
            (say("pdf", "Day"), 0), *((self._block(*block), 46) for block in _BLOCKS), (say("pdf", "All"), 26), gap=5
        )
        cells = Counter((attempt.happened.local.weekday(), _block_of(attempt)) for attempt in self.attempts)
        monday = date(2026, 1, 5)
        with self.page.flow.group(), self.page.table(heads):
            for weekday in range(7):
                counts = [cells[weekday, block] for block in range(len(_BLOCKS))]
                name = self._weekday(monday + timedelta(days=weekday))
                row = [[Part(name.first, SMALL_STRONG)], *([Part(str(count or "–"))] for count in counts)]
                if name.second and name.second != name.first:
                    row[0].append(Part(name.second))
                self.page.table_row(heads, (*row, [Part(str(sum(counts) or "–"), SMALL_STRONG)]))
        self.page.flow.space(6)
        self.page.paragraph(
            say("pdf", "Times of day are those of the place where somebody tried. The table only counts attempts."),
            SMALL,
        )

    def _block(self, first: int, after: int) -> Both:
        say = self.say
        if first == 0:
            return say("pdf", "before {hour}", hour=self._hour(after))
        if after == 24:
            return say("pdf", "from {hour}", hour=self._hour(first))
        return say("pdf", "{first} to {last}", first=self._hour(first), last=self._hour(after))

    def _hour(self, hour: int) -> Both:
        """An hour on a twelve-hour clock without minutes."""
        if hour == 12:
            return self.say("pdf", "noon")
        number = hour if hour < 12 else hour - 12
        if hour < 12:
            return self.say("pdf", "{hour} a.m.", hour=number)
        return self.say("pdf", "{hour} p.m.", hour=number)

    def _weekday(self, day: date) -> Both:
        return self.words.each(lambda catalog: dates.at_sentence_start(dates.weekday_name(catalog, day)))


def by_time(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Attempts in the order in which they happened."""
    return sorted(attempts, key=lambda attempt: (attempt.happened.utc, attempt.number))


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _grouped(ordered: Iterable[Attempt], key: Callable[[date], date]) -> list[tuple[date, list[Attempt]]]:
    groups: dict[date, list[Attempt]] = {}
    for attempt in ordered:
        groups.setdefault(key(attempt.happened.local.date()), []).append(attempt)
    return list(groups.items())


def _block_of(attempt: Attempt) -> int:
    hour = attempt.happened.local.hour
    return next(place for place, (first, after) in enumerate(_BLOCKS) if first <= hour < after)
