"""The proof-of-attempt report: who tried to reach whom, when, how, and what happened; in English.

`facing` puts a second language beside the English, never instead of it (8 CFR 1003.33 wants English). Order of FACTS
6.3: cover, contents, timeline, table, records, exhibits, hashes, declarations, certificates, how to check. Attempts
stand in the order of their numbers; every time carries its UTC offset; nobody's names but those that were chosen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.snapshots import Declarant, ReportSnapshot
from checkin_desktop.reports import checking, declarations, parts
from checkin_desktop.reports.attempt_records import Places, Records, as_it_happened
from checkin_desktop.reports.certificates import Certificates
from checkin_desktop.reports.compose import (
    SMALL,
    SMALL_STRONG,
    Composer,
    LaidOut,
    Part,
    Rendered,
    columns,
    ignore_progress,
)
from checkin_desktop.reports.exhibit_pages import ExhibitPages, hash_list
from checkin_desktop.reports.people import People
from checkin_desktop.reports.report_front import Front, Section
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words import dates
from checkin_desktop.words.catalog import Catalog

_Make = Callable[[Target], None]


def render(
    snapshot: ReportSnapshot,
    catalog: Catalog,
    facing: Catalog | None = None,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The report as a PDF. `catalog` is the English one; `facing` adds a second language on the same pages.

    `progress(done, total)` counts records and exhibits; called from the thread that renders. Raises Cancelled when
    `cancelled()` turns true.
    """
    made = lay_out(snapshot, catalog, facing, progress=progress, cancelled=cancelled).write()
    total = len(snapshot.attempts) + len(snapshot.exhibits) + 1
    progress(total, total)
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
    return _ReportDocument(snapshot, Wording(catalog, facing), progress, cancelled).lay_out()


class _ReportDocument:
    def __init__(
        self,
        snapshot: ReportSnapshot,
        words: Wording,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = Composer(words, practice=snapshot.practice, cancelled=cancelled)
        self.people = People(words, snapshot)
        self.attempts = sorted(snapshot.attempts, key=lambda attempt: attempt.number)
        self.places = Places(
            {attempt.number: Target() for attempt in self.attempts},
            {exhibit.label: Target() for exhibit in snapshot.exhibits},
        )
        self.records = Records(self.page, self.people, snapshot, self.places)
        self.exhibits = ExhibitPages(self.page, snapshot, self.places, parts.too_large(snapshot))
        self.parts: tuple[parts.Part, ...] = ()
        self.signing = [item for item in snapshot.declarants if item.key in snapshot.choices.declarants]
        # Whether the table has to say who tried.
        self.several = len({self.people.caller_number(attempt.current) for attempt in self.attempts}) > 1
        self._progress = progress
        self._done = 0
        self._total = len(self.attempts) + len(snapshot.exhibits) + 1

    def lay_out(self) -> LaidOut:
        self._progress(0, self._total)
        plan = self._plan()
        sections = [Section(title, Target()) for title, _ in plan]
        front = Front(self.page, self.snapshot, self._name(), self._a_number())
        front.cover(lambda: len(self.parts), sections[-1].target)
        front.contents(sections, self.places)
        front.timeline(sections[0].target)
        front.coverage(sections[1].target)
        for section, (_, make) in zip(sections[2:], plan[2:], strict=True):
            make(section.target)
        self._progress(self._total - 1, self._total)
        title = self.say("pdf", "Record of contact attempts")
        return self.page.finish(title, self.snapshot.made_at, self._footer, self._cut)

    def _cut(self) -> tuple[parts.Part, ...]:
        """Cut into parts if that was chosen; the first page of each says which one it is."""
        if self.snapshot.choices.part_limit is None:
            return ()
        pages, exhibits = self.page.flow.pages, self.exhibits
        fonts = sum(len(font.subset()) for font in self.page.setter.book.fonts.values() if font.widths)
        self.parts = parts.plan(self.snapshot, pages, exhibits.placed, fonts, exhibits.out)
        if len(self.parts) > 1:
            for number, part in enumerate(self.parts, start=1):
                first = self.page.flow.pages[part.pages.start]
                text = self.say("pdf", "Part {number} of {count}", number=number, count=len(self.parts))
                self.page.flow.head(first, text.one_line)
        return self.parts

    def _plan(self) -> list[tuple[Both, _Make]]:
        """The sections in their order. The first two belong to the front."""
        say, choices = self.say, self.snapshot.choices
        certificates = Certificates(self.page, self.snapshot, self._name())
        plan: list[tuple[Both, _Make]] = [
            (say("pdf", "Short timeline"), _nothing),
            (say("pdf", "Days and hours tried"), _nothing),
        ]
        if self.attempts:
            plan.append((say("pdf", "All attempts shown"), self._table))
            plan.append((say("pdf", "Every attempt in full"), self._records))
        if self.snapshot.exhibits:
            plan.append((say("pdf", "Exhibits"), self._exhibits))
        plan.append((say("pdf", "Hashes"), self._hashes))
        plan += [self._declaration(declarant) for declarant in self.signing]
        forms = (
            (choices.interpreter_certificate, say("pdf", "Interpreter’s certificate"), certificates.interpreter),
            (choices.translation_certificate, say("pdf", "Translation certificate"), certificates.translation),
            (choices.custodian_certificate, say("pdf", "Custodian’s certificate"), certificates.custodian),
            (choices.proof_of_service, say("pdf", "Proof of service"), certificates.service),
        )
        plan += [(title, make) for chosen, title, make in forms if chosen]
        plan.append((say("pdf", "How to check this, and what it does not prove"), self._checking))
        return plan

    def _declaration(self, declarant: Declarant) -> tuple[Both, _Make]:
        def make(target: Target) -> None:
            declarations.declaration(self.page, self.people, declarant, self._name(), target)

        return declarations.title(self.page, self.people, declarant), make

    def _step(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)

    def _table(self, target: Target) -> None:
        say = self.say
        self.page.heading(say("pdf", "All attempts shown"), above=26, target=target)
        heads = columns(
            (say("pdf", "No."), 25),
            (say("pdf", "Date and time"), 64),
            (say("pdf", "How"), 66),
            (say("pdf", "Whom, number"), 100),
            (say("pdf", "Outcome"), 82),
            (say("pdf", "Written down"), 0),
            (say("pdf", "Page"), 34, True),
            gap=6,
        )
        with self.page.table(heads):
            for attempt in self.attempts:
                self.page.table_row(heads, self._table_cells(attempt))

    def _table_cells(self, attempt: Attempt) -> tuple[list[Part] | Target, ...]:
        say, words, first, current = self.say, self.words, as_it_happened(attempt), attempt.current
        english = words.first
        when = [
            Part(whole(dates.format_date(english, first.happened.local.date(), short=True))),
            Part(whole(dates.format_time(english, first.happened.local))),
            Part(whole(f"({dates.format_offset(first.happened.offset_minutes)})")),
        ]
        how = _stacked(words.label(current.channel))
        if self.several:
            how += _stacked(say("pdf", "by caller {number}", number=self.people.caller_number(current)))
        whom = [Part(typed(current.office), SMALL, say("pdf", "Whom").first)] if current.office else []
        for text, field in (
            (current.number, say("pdf", "Number called")),
            (current.address_used, say("pdf", "Address used")),
        ):
            if text.strip():
                whom.append(Part(whole(text), SMALL, field.first))
        return (
            [Part(str(attempt.number), SMALL_STRONG)],
            when,
            how,
            whom,
            _stacked(words.label(current.outcome), strong=True),
            self._written(attempt),
            self.places.records[attempt.number],
        )

    def _written(self, attempt: Attempt) -> list[Part]:
        say, first = self.say, as_it_happened(attempt)
        written = [Part(self.records.gap(first))]
        if first.is_late:
            written += _stacked(say("pdf", "late entry"), strong=True)
        if attempt.is_corrected:
            written += _stacked(say("pdf", "corrected"), strong=True)
        labels = [self.records.exhibits[item.id] for item in attempt.attachments if item.id in self.records.exhibits]
        if len(labels) == 1:
            written.append(Part(say("pdf", "Exhibit {label}", label=labels[0]).first))
        elif labels:
            written.append(Part(say("pdf", "Exhibits {labels}", labels=", ".join(labels)).first))
        if attempt.corroborations:
            count = len(attempt.corroborations)
            written += _stacked(say("pdf", "Support from outside: {count}", count=count))
        return written

    def _records(self, target: Target) -> None:
        self.page.heading(self.say("pdf", "Every attempt in full"), above=26, target=target)
        checking.reading(self.page)
        for attempt in self.attempts:
            self.records.record(attempt)
            self._step()

    def _exhibits(self, target: Target) -> None:
        self.exhibits.exhibits(target, self._step)

    def _hashes(self, target: Target) -> None:
        digests = [(copy.label, hashlib.sha256(copy.data).hexdigest()) for copy in self.snapshot.copies if copy.data]
        hash_list(self.page, self.snapshot, digests, target)

    def _checking(self, target: Target) -> None:
        checking.checking(self.page, self.snapshot, target)

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


def _nothing(_: Target) -> None:
    """Already printed by the front."""


def _stacked(text: Both, *, strong: bool = False) -> list[Part]:
    """A label with its second language below."""
    parts = [Part(text.first, SMALL_STRONG if strong else SMALL)]
    if text.second and text.second != text.first:
        parts.append(Part(text.second))
    return parts
