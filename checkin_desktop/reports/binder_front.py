"""The binder's own pages: cover, contents, a sheet before each tab, and forms for translators.

What cannot be shown, or opened damaged, is named on the sheet of its tab; such a tab has a sheet even where sheets
were not chosen. Every number that is printed is the number of the page in the whole binder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from checkin_desktop.domain.binder_job import BinderJob, BinderTab, Piece
from checkin_desktop.domain.binders import BinderOption, Custody
from checkin_desktop.domain.scan_work import WARNINGS
from checkin_desktop.reports import certificates
from checkin_desktop.reports.binder_leaves import Leaf
from checkin_desktop.reports.compose import (
    BODY,
    FACT_STRONG,
    NAME,
    SMALL,
    SMALL_STRONG,
    Composer,
    Part,
    columns,
    whole_or_empty,
)
from checkin_desktop.reports.exhibit_pages import problem_text
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import RIGHT, Cell, Row
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import Style, typed
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.scan_texts import scan_warning

_LETTER: Final = Style(72, 84, Weight.BOLD)
_TAB_TITLE: Final = Style(24, 31, Weight.BOLD)
_MARK: Final = Style(12, 16, Weight.BOLD)
_ABOVE_LETTER: Final = 96.0


@dataclass(slots=True)
class PieceShown:
    """One scan with its pages. `problem` is a code why none is shown, `warnings` of what is damaged.

    `attached` is the name under which its untouched bytes go along, `stays_out` says that they are too large for it.
    """

    piece: Piece
    leaves: list[Leaf] = field(default_factory=list)
    problem: str = ""
    warnings: tuple[str, ...] = ()
    attached: str = ""
    stays_out: bool = False
    target: Target = field(default_factory=Target)

    @property
    def codes(self) -> tuple[str, ...]:
        """Everything that has to be named."""
        return (self.problem, *self.warnings) if self.problem else self.warnings


@dataclass(slots=True)
class TabShown:
    """One tab with its pages. `own` and `form` are the binder's own pages (counted from 0) before and after them.

    `parts` are the numbers (from 1) of the files in which it stands.
    """

    tab: BinderTab
    pieces: list[PieceShown]
    parts: tuple[int, ...] = (1,)
    own: range = range(0)
    form: range = range(0)
    target: Target = field(default_factory=Target)
    form_target: Target = field(default_factory=Target)

    @property
    def leaves(self) -> list[Leaf]:
        """The pages of all its scans."""
        return [leaf for piece in self.pieces for leaf in piece.leaves]


class Front:
    """Lays out the binder's own pages. `parts` is how many files there will be."""

    def __init__(self, page: Composer, job: BinderJob, english: Catalog, parts: int) -> None:
        self.page = page
        self.words = page.words
        self.say = page.words.translate
        self.job = job
        self.parts = parts
        self.total = 0
        self.contents_target = Target()
        self._numbers: dict[int, int] = {}
        # A court wants the form in English (8 CFR 1003.33); the person's language stands beside it.
        first = page.words.first
        self._form_words = page.words if first.code == english.code else Wording(english, first)

    def _has(self, option: BinderOption) -> bool:
        return option in self.job.details.options

    @property
    def title(self) -> str:
        """What stands on the cover."""
        return typed(self.job.details.title) or self.say("pdf", "Documents").first

    def cover(self) -> None:
        """Whose papers these are, what they are called, and what the court asks for, if that was chosen."""
        say, details = self.say, self.job.details
        if self._has(BinderOption.COURT_MARKINGS) and details.custody is not Custody.NONE:
            self._at_right(self.words.label(details.custody).first)
        self.page.flow.space(70)
        self.page.title(Both(self.title))
        if self.job.name.strip():
            self.page.typed(typed(self.job.name), say("pdf", "Name").first, NAME, below=14)
        with self.page.form():
            self.page.fact(say("pdf", "A-number"), whole_or_empty(self.job.a_number), style=FACT_STRONG, blank=False)
            if self._has(BinderOption.COURT_MARKINGS):
                self.page.fact(say("pdf", "Court"), typed(details.court), blank=False)
                self.page.fact(say("pdf", "Judge"), typed(details.judge), blank=False)
                self.page.fact(say("pdf", "Next hearing"), typed(details.hearing), blank=False)
            self.page.fact(say("pdf", "Tabs"), str(len(self.job.tabs)))
            self.page.late_fact(say("pdf", "Pages"), lambda _: self._pages())
            self.page.fact(say("pdf", "Put together on"), self.words.moment(self.job.made_at).first)

    def _pages(self) -> str:
        if self.parts < 2:
            return str(self.total)
        return self.say("pdf", "{pages}, in {parts} files", pages=self.total, parts=self.parts).one_line

    def _at_right(self, text: str) -> None:
        lines = self.page.setter.lines(text, _MARK, RIGHT)
        width = lines[0].width
        self.page.flow.add(Row((Cell(RIGHT - width, width, lines, self.page.flow.node("P")),)))

    def contents(self, tabs: Sequence[TabShown]) -> None:
        """Every tab with the number of its first page; a click leads there."""
        say = self.say
        self.page.flow.break_page()
        self.contents_target.page = self.page.flow.page.index
        self.page.heading(say("pdf", "Contents"), above=0)
        number = 0
        for shown in tabs:
            if self.parts > 1 and shown.parts[0] != number:
                number = shown.parts[0]
                self.page.subheading(self.part_text(number))
            self.page.contents_line(Both(self.tab_title(shown.tab)), shown.target, label=shown.tab.label)
            if len(shown.parts) > 1:
                goes_on = say("pdf", "Goes on in part {number}", number=shown.parts[-1])
                self.page.contents_line(goes_on, shown.target, indent=32, style=SMALL)

    def tab_title(self, tab: BinderTab) -> str:
        """The title of a tab."""
        return typed(tab.title) or self.say("pdf", "Tab {label}", label=tab.label).first

    def tab(self, shown: TabShown) -> None:
        """The sheet before a tab, where it has one."""
        if not (self._has(BinderOption.TAB_SHEETS) or self._must_say(shown)):
            return
        say, tab, flow = self.say, shown.tab, self.page.flow
        flow.break_page()
        first = flow.page.index
        flow.space(_ABOVE_LETTER)
        self.page.title(Both(tab.label), _LETTER)
        self.page.title(Both(self.tab_title(tab)), _TAB_TITLE)
        self.page.rule()
        if tab.note.strip():
            self.page.typed(typed(tab.note), say("pdf", "Note").first, BODY)
        if len(shown.parts) > 1:
            self.page.paragraph(
                say("pdf", "This tab is too large for one file. It goes on in part {number}.", number=shown.parts[-1])
            )
        self._pieces(shown)
        flow.flush()
        shown.own = range(first, len(flow.pages))

    @staticmethod
    def _must_say(shown: TabShown) -> bool:
        return bool(
            shown.tab.note.strip()
            or not shown.leaves
            or any(item.codes or item.attached or item.stays_out for item in shown.pieces)
        )

    def _pieces(self, shown: TabShown) -> None:
        say = self.say
        if not shown.pieces:
            self.page.paragraph(say("pdf", "There is no scan in this tab."))
            return
        heads = columns(
            (say("pdf", "In this tab"), 0), (say("pdf", "Pages"), 52, True), (say("pdf", "From page"), 84, True)
        )
        self.page.flow.space(8)
        with self.page.table(heads):
            for item in shown.pieces:
                parts = [Part(typed(item.piece.name), SMALL_STRONG, say("pdf", "File name").first)]
                parts += [Part(text.first, SMALL) for text in self._told(item)]
                count = [Part(str(len(item.leaves)))]
                self.page.table_row(heads, (parts, count, item.target if item.leaves else [Part("–")]))

    def _told(self, item: PieceShown) -> list[Both]:
        said = [problem_text(self.say, item.problem)] if item.problem else []
        said += [self._warning(code) for code in item.warnings if code in WARNINGS]
        if item.attached:
            said.append(self.say("pdf", "The untouched file goes along as {name}.", name=typed(item.attached)))
        elif item.stays_out:
            said.append(self.say("pdf", "The untouched file is too large to go along."))
        return said

    def _warning(self, code: str) -> Both:
        return self.words.each(lambda words: scan_warning(words.translate, code))

    def form(self, shown: TabShown) -> None:
        """The form for a translator after a tab that asks for it."""
        if not (shown.tab.translation_form and self._has(BinderOption.TRANSLATION_FORMS)):
            return
        page = self.page
        before, page.words = page.words, self._form_words
        try:
            page.flow.break_page()
            first = page.flow.page.index
            language = page.words.language(shown.tab.language) if shown.tab.language else None
            certificates.translation_of_paper(page, shown.tab.label, self.tab_title(shown.tab), language)
            page.flow.flush()
        finally:
            page.words = before
        shown.form = range(first, len(page.flow.pages))

    def part_text(self, part: int) -> str:
        """Which of how many files this is."""
        return self.say("pdf", "Part {number} of {count}", number=part, count=self.parts).first

    def settle(self, pages: Sequence[object]) -> None:
        """Learn the order of all pages, whose own ones are numbers (from 0), before feet and numbers are drawn."""
        self.total = len(pages)
        self._numbers = {page: place for place, page in enumerate(pages, start=1) if isinstance(page, int)}

    def footer(self, page: int, _pages: int) -> list[str]:
        """The foot of one of the binder's own pages (from 1)."""
        name, number = (self.job.name, self.job.a_number) if self._has(BinderOption.NAME_ON_PAGES) else ("", "")
        shown = typed(name) if name.strip() else ""
        return self.page.footer(shown, whole_or_empty(number), self._numbers[page - 1], self.total)
