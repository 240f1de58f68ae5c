"""The proof-of-attempt report: who tried to reach whom, when, how, and what happened; in English.

`facing` puts a second language beside the English, never instead of it (8 CFR 1003.33 wants English). The report says
what it does not prove. Attempts stand in the order of their numbers; every time carries its UTC offset.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.reports.attempt_records import HASH, Records, as_it_happened, exhibit_labels
from checkin_desktop.reports.compose import (
    FACT,
    FACT_STRONG,
    NAME,
    SMALL,
    SMALL_STRONG,
    Column,
    Composer,
    LaidOut,
    Part,
    Rendered,
    ignore_progress,
)
from checkin_desktop.reports.declarations import declaration
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words import dates
from checkin_desktop.words.catalog import Catalog

_GAP: Final = 7.0


def render(
    snapshot: ReportSnapshot,
    catalog: Catalog,
    facing: Catalog | None = None,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The report as a PDF. `catalog` is the English one; `facing` adds a second language on the same pages.

    `progress(done, total)` counts records; called from the thread that renders. Raises Cancelled when `cancelled()`
    turns true.
    """
    made = lay_out(snapshot, catalog, facing, progress=progress, cancelled=cancelled).write()
    progress(len(snapshot.attempts) + 1, len(snapshot.attempts) + 1)
    return made


def lay_out(
    snapshot: ReportSnapshot,
    catalog: Catalog,
    facing: Catalog | None = None,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> LaidOut:
    """The report's pages before they are written; see `render`."""
    return _ReportDocument(snapshot, Wording(catalog, facing), cancelled).lay_out(progress)


class _ReportDocument:
    def __init__(self, snapshot: ReportSnapshot, words: Wording, cancelled: Callable[[], bool]) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = Composer(words, practice=snapshot.practice, cancelled=cancelled)
        self.records = Records(self.page, words, exhibit_labels(snapshot.exhibits))
        self.attempts = sorted(snapshot.attempts, key=lambda attempt: attempt.number)

    def lay_out(self, progress: Callable[[int, int], None]) -> LaidOut:
        total = len(self.attempts) + 1
        self._cover()
        self._meaning()
        self._table()
        for done, attempt in enumerate(self.attempts):
            progress(done, total)
            if done == 0:
                self.page.heading(self.say("pdf", "Every attempt in full"), above=26, rule=False)
            self.records.record(attempt)
        self._exhibits()
        self._left_out()
        for declarant in self.snapshot.declarants:
            if declarant.key in self.snapshot.choices.declarants:
                declaration(self.page, self.words, declarant, self._name())
        progress(len(self.attempts), total)
        title = self.say("pdf", "Record of contact attempts")
        return self.page.finish(title, self.snapshot.made_at, self._footer)

    def _cover(self) -> None:
        say, words, snapshot = self.say, self.words, self.snapshot
        details = snapshot.person.details
        self.page.title(say("pdf", "Record of contact attempts"))
        self.page.typed(self._name(), say("pdf", "Name").first, NAME, below=12)
        with self.page.form():
            self.page.fact(say("pdf", "A-number"), self._a_number(), style=FACT_STRONG)
            self.page.fact(say("pdf", "Name as the government wrote it"), typed(details.government_name), blank=False)
            others = "\n".join(typed(name) for name in details.other_names)
            self.page.fact(say("pdf", "Other spellings"), others, blank=False)
            shown = say(
                "pdf", "{shown} of {total} attempts shown", shown=len(self.attempts), total=snapshot.total_attempts
            )
            by_time = sorted((attempt.happened for attempt in self.attempts), key=lambda moment: moment.utc)
            counts = [Part(shown.one_line, FACT_STRONG)]
            if by_time:
                days = str(len({moment.local.date() for moment in by_time}))
                counts.append(Part(f"{say('pdf', 'Different days').one_line}: {days}", FACT))
            self.page.fact(say("pdf", "Attempts"), counts)
            if by_time:
                period = f"{words.moment(by_time[0]).first}\n{words.moment(by_time[-1]).first}"
                self.page.fact(say("pdf", "First and last attempt shown"), period)
                self.page.fact(say("pdf", "Outcomes"), self._outcomes())
            exhibits = f"{say('pdf', 'Exhibits').one_line}: {len(snapshot.exhibits)}"
            self.page.fact(say("pdf", "Entries in the log"), f"{snapshot.total_entries}\n{exhibits}")
            self.page.fact(say("pdf", "Prepared by"), typed(snapshot.prepared_by))
            self.page.fact(say("pdf", "Prepared on"), words.moment(snapshot.made_at).first)
            self.page.late_fact(say("pdf", "Pages"), str)
            self.page.fact(say("pdf", "Hash of the last entry"), whole(snapshot.chain_head_hash), style=HASH)
            self.page.fact(say("pdf", "Hash of the first entry"), whole(snapshot.chain_first_hash), style=HASH)

    def _outcomes(self) -> str:
        counts = Counter(attempt.current.outcome for attempt in self.attempts if attempt.current.outcome)
        rows = sorted(counts.items(), key=lambda item: (-item[1], item[0].value))
        return "\n".join(f"{count} × {self.words.label(outcome).one_line}" for outcome, count in rows)

    def _meaning(self) -> None:
        say = self.say
        self.page.flow.break_page()
        self.page.heading(say("pdf", "What this report is"), above=0)
        for text in (
            say(
                "pdf",
                "This report lists attempts to reach U.S. immigration authorities. They were written down in an "
                "encrypted log on the computer of the person or of a helper.",
            ),
            say(
                "pdf",
                "Each record says when the attempt happened and when it was written down. Attempts without an answer "
                "are shown like all others.",
            ),
            say(
                "pdf",
                "An entry of the log is never changed. A correction is a new entry; the old value, the reason and the "
                "date stay visible. Each entry carries a SHA-256 hash that also covers the entry before it.",
            ),
            say("pdf", "Where words were spoken or written in another language, the original words come first."),
        ):
            self.page.paragraph(text)
        self.page.heading(say("pdf", "What this report does not prove"))
        self.page.bullets(
            (
                say("pdf", "It does not prove that a call went through, or that an agency got a message."),
                say(
                    "pdf",
                    "It does not prove by itself that an attempt was made. Phone bills and emails can support it.",
                ),
                say("pdf", "Times come from the people who wrote them down and from the clock of their computer."),
                say(
                    "pdf",
                    "The hashes show the order of the entries and later changes. The owner of a log could write all "
                    "of it anew; so the hashes alone do not prove a date.",
                ),
                say("pdf", "This paper shows how the entries are linked. To compute a hash again, the log is needed."),
                say("pdf", "Attempts that are left out are named by number and hash only."),
                say("pdf", "It does not say whether a duty to report was met or excused."),
            )
        )

    def _table(self) -> None:
        say = self.say
        self.page.heading(say("pdf", "All attempts shown"))
        columns = _columns(
            (say("pdf", "No."), 25),
            (say("pdf", "Date and time"), 86),
            (say("pdf", "How"), 56),
            (say("pdf", "Whom, number"), 106),
            (say("pdf", "Outcome"), 86),
            (say("pdf", "Written down"), 0),
        )
        with self.page.table(columns):
            for attempt in self.attempts:
                self.page.table_row(columns, self._table_cells(attempt))

    def _table_cells(self, attempt: Attempt) -> tuple[list[Part], ...]:
        say, words, first, current = self.say, self.words, as_it_happened(attempt), attempt.current
        english = words.first
        clock = f"{dates.format_time(english, first.happened.local)}"
        when = [
            Part(whole(dates.format_date(english, first.happened.local.date(), short=True))),
            Part(whole(clock)),
            Part(whole(f"({dates.format_offset(first.happened.offset_minutes)})")),
        ]
        whom = [Part(typed(current.office), SMALL, say("pdf", "Whom").first)] if current.office else []
        for text, field in (
            (current.number, say("pdf", "Number called")),
            (current.address_used, say("pdf", "Address used")),
        ):
            if text.strip():
                whom.append(Part(whole(text), SMALL, field.first))
        written = [Part(self.records.gap(first))]
        if first.is_late:
            written += _stacked(say("pdf", "late entry"), strong=True)
        if attempt.is_corrected:
            written += _stacked(say("pdf", "corrected"), strong=True)
        labels = [self.records.exhibits[item.id] for item in attempt.attachments if item.id in self.records.exhibits]
        if labels:
            written.append(Part(say("pdf", "Exhibits {labels}", labels=", ".join(labels)).first))
        return (
            [Part(str(attempt.number), SMALL_STRONG)],
            when,
            _stacked(words.label(current.channel)),
            whom,
            _stacked(words.label(current.outcome), strong=True),
            written,
        )

    def _exhibits(self) -> None:
        if not self.snapshot.exhibits:
            return
        say = self.say
        self.page.heading(say("pdf", "Exhibits"))
        self.page.paragraph(
            say("pdf", "The SHA-256 hash of a file changes when the file changes by as little as one letter."),
            SMALL,
            keep_next=True,
        )
        columns = _columns((say("pdf", "Exhibit"), 46), (say("pdf", "Attempt"), 52), (say("pdf", "File"), 0))
        with self.page.table(columns):
            for exhibit in self.snapshot.exhibits:
                parts = self.records.file_parts(exhibit.attachment)
                cells = ([Part(exhibit.label, SMALL_STRONG)], [Part(str(exhibit.attempt_number))], parts)
                self.page.table_row(columns, cells)

    def _left_out(self) -> None:
        if not self.snapshot.left_out:
            return
        say = self.say
        self.page.heading(say("pdf", "Entries that this report leaves out"))
        self.page.paragraph(
            say("pdf", "These entries are in the log but not in this report. Their hashes keep the chain complete."),
            SMALL,
            keep_next=True,
        )
        columns = _columns((say("pdf", "Entry"), 46), (say("pdf", "Attempt"), 52), (say("pdf", "Hash (SHA-256)"), 0))
        with self.page.table(columns):
            for item in self.snapshot.left_out:
                cells = (
                    [Part(str(item.number_in_chain))],
                    [Part(str(item.attempt_number))],
                    [Part(whole(item.entry_hash), HASH)],
                )
                self.page.table_row(columns, cells)

    def _name(self) -> str:
        details = self.snapshot.person.details
        return typed(details.display_name or details.government_name)

    def _a_number(self) -> str:
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        if number is None or not number.have or not number.normalised:
            return ""
        return whole(show_identifier(number.kind, number.normalised))

    def _footer(self, page: int, pages: int) -> list[str]:
        return self.page.footer(self._name(), self._a_number(), page, pages)


def _columns(*wanted: tuple[Both, float]) -> list[Column]:
    """Columns side by side with even gaps; width 0 takes the rest."""
    fixed = sum(width for _, width in wanted) + _GAP * (len(wanted) - 1)
    columns = []
    left = 0.0
    for head, width in wanted:
        wide = width or WIDTH - fixed
        columns.append(Column(head, left, wide))
        left += wide + _GAP
    return columns


def _stacked(text: Both, *, strong: bool = False) -> list[Part]:
    """A label with its second language below."""
    parts = [Part(text.first, SMALL_STRONG if strong else SMALL)]
    if text.second and text.second != text.first:
        parts.append(Part(text.second))
    return parts
