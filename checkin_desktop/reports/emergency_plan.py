"""The emergency plan on paper: what a helper needs tonight, in the order a helper needs it.

Contents follow the plan sections of `resources/reference/plan_sections.json`. Parts nobody filled in say so and leave
a line to write on. The document holds and prints; it advises nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.domain.documents import NOT_NEEDED, Document, DocumentStatus, Holder
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import EARLIER_WORDS, PlanAnswerKey
from checkin_desktop.domain.reference import Line, SourcedFact
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import (
    FACT_STRONG,
    NAME,
    SMALL,
    SMALL_STRONG,
    Column,
    Composer,
    Part,
    Rendered,
    ignore_progress,
    whole_or_empty,
)
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.plan_people import BIG, People
from checkin_desktop.reports.plan_visit import Visit
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_LEGAL: Final = (
    PlanAnswerKey.LAWYER_NAME,
    PlanAnswerKey.LAWYER_PHONE,
    PlanAnswerKey.G28_SIGNED,
    PlanAnswerKey.FORM_60_001,
    PlanAnswerKey.NEXT_COURT_DATE,
    PlanAnswerKey.NEXT_CHECKIN,
)
_FORMS: Final = {key: form for form, key in EARLIER_WORDS.items()}
_DATES: Final = (PlanAnswerKey.NEXT_COURT_DATE, PlanAnswerKey.NEXT_CHECKIN)
_PAPERS: Final = (
    PlanAnswerKey.ORIGINALS_PLACE,
    PlanAnswerKey.COPIES_PLACE,
    PlanAnswerKey.DIGITAL_COPY_PLACE,
    PlanAnswerKey.WHO_HAS_KEY,
)
_HEALTH: Final = (PlanAnswerKey.MEDICINES, PlanAnswerKey.ALLERGIES, PlanAnswerKey.DOCTOR)
_HOME: Final = (
    PlanAnswerKey.LANDLORD,
    PlanAnswerKey.EMPLOYER,
    PlanAnswerKey.BILLS,
    PlanAnswerKey.VEHICLE,
    PlanAnswerKey.KEYS,
    PlanAnswerKey.PETS,
    PlanAnswerKey.DEPENDENTS,
    PlanAnswerKey.OTHER_WISHES,
)


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The plan as a PDF in one or two languages. `progress(done, total)` counts sections. Raises Cancelled."""
    return _PlanDocument(snapshot, words, cancelled).render(progress)


class _PlanDocument:
    def __init__(self, snapshot: PlanSnapshot, words: Wording, cancelled: Callable[[], bool]) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = Composer(words, practice=snapshot.practice, cancelled=cancelled)
        self.people = People(snapshot, self.page, words)
        self.visit = Visit(snapshot, self.page, words)
        self.details = snapshot.person.details

    def render(self, progress: Callable[[int, int], None]) -> Rendered:
        sections = (
            self._head,
            self.people.contacts,
            self.visit.day,
            self._memorise,
            self._locator,
            self._legal,
            self.people.children,
            self._health,
            self._documents,
            self._home,
            self._person,
            self._lines,
            self._about,
        )
        for done, section in enumerate(sections):
            progress(done, len(sections))
            section()
        rendered = self.page.finish(self.say("pdf", "Emergency plan"), self.snapshot.made_at, self._footer).write()
        progress(len(sections), len(sections))
        return rendered

    # The first page.

    def _head(self) -> None:
        say, words = self.say, self.words
        self.page.title(say("pdf", "Emergency plan"))
        self.page.typed(self._name(), say("pdf", "Full name").first, NAME, below=0)
        self.page.paragraph(
            say(
                "pdf",
                "Made on {date}. A newer copy replaces this one. Keep it where only people you trust can find it.",
                date=words.date(self.snapshot.made_at.local.date()),
            ),
            SMALL,
            below=4,
        )
        self.page.rule()

    def _memorise(self) -> None:
        self.people.memorise(self._answer(PlanAnswerKey.LAWYER_PHONE), self._a_number())

    def _locator(self) -> None:
        with self.page.flow.group():
            self._locator_rows()
        say = self.say
        self.page.flow.space(6)
        limits = (
            say("pdf", "It does not show anyone under 18."),
            say(
                "pdf", "It shows people held now or released in the last 60 days. New entries can take a day or more."
            ),
            say("pdf", "A transfer can hide a person for a while. Try again, with every spelling of the name."),
        )
        self.page.bullets(limits, SMALL)
        self._source(self.snapshot.locator)

    def _locator_rows(self) -> None:
        say, words, details = self.say, self.words, self.details
        self.page.heading(say("pdf", "To find {name} if ICE is holding them", name=self._name()))
        self.page.paragraph(
            say(
                "pdf",
                "The ICE detainee locator is at {address}. It needs the A-number and the country of birth, or the "
                "name exactly as ICE wrote it and the country of birth.",
                address=whole("locator.ice.gov"),
            )
        )
        with self.page.form():
            number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
            digits = whole(number.normalised) if number and number.have and number.normalised else ""
            self.page.fact(say("pdf", "A-number, nine digits to type"), digits, style=BIG)
            written = typed(details.government_name)
            self.page.fact(say("pdf", "Name as the government wrote it"), written, style=FACT_STRONG)
            born = words.date(details.birth_date).one_line if details.birth_date else ""
            self.page.fact(say("pdf", "Date of birth"), born, style=FACT_STRONG)
            self.page.fact(say("pdf", "Country of birth"), typed(details.birth_country), style=FACT_STRONG)
            if details.government_birthplace:
                place = typed(details.government_birthplace)
                self.page.fact(say("pdf", "Place of birth as the government wrote it"), place)

    # Law, health, home.

    def _legal(self) -> None:
        self._answers(self.say("pdf", "Lawyer and dates"), _LEGAL)

    def _health(self) -> None:
        self._answers(self.say("pdf", "Health"), _HEALTH)

    def _home(self) -> None:
        self._answers(self.say("pdf", "Home, work and wishes"), _HOME)

    def _answers(self, heading: Both, keys: Sequence[PlanAnswerKey]) -> None:
        with self.page.flow.group():
            self.page.heading(heading)
            with self.page.form():
                for key in keys:
                    if key in _FORMS:
                        self.visit.form(_FORMS[key], self.words.label(key))
                    elif key in _DATES and self.snapshot.visit is not None and self._answer(key).strip():
                        before = self.say(
                            "pdf", "Written in this plan before: {words}", words=typed(self._answer(key))
                        )
                        self.page.fact(self.words.label(key), before.one_line)
                    else:
                        self.page.fact(self.words.label(key), typed(self._answer(key)))

    # Documents.

    def _documents(self) -> None:
        say = self.say
        self.page.heading(say("pdf", "Documents and where they are"))
        with self.page.form():
            for key in _PAPERS:
                self.page.fact(self.words.label(key), typed(self._answer(key)))
        self.page.flow.space(10)
        told = [document for document in self.snapshot.documents if _is_told(document)]
        open_count = len(self.snapshot.documents) - len(told)
        columns = (
            Column(say("pdf", "Document"), 0, 186),
            Column(say("pdf", "Status"), 196, 96),
            Column(say("pdf", "Who has it, and where"), 302, WIDTH - 302),
        )
        if told:
            with self.page.table(columns):
                for document in told:
                    self.page.table_row(columns, self._document_parts(document))
        if open_count:
            self.page.flow.space(4)
            self.page.paragraph(
                say("pdf", "%n document(s) of the checklist are not checked yet.", n=open_count), SMALL
            )

    def _document_parts(self, document: Document) -> tuple[list[Part], list[Part], list[Part]]:
        say, words, details = self.say, self.words, document.details
        shipped = words.reference(self.snapshot.document_titles.get(details.code, ""))
        title = typed(details.title) or shipped.one_line or typed(details.code)
        first = [Part(title, SMALL_STRONG, say("pdf", "Document").first)]
        if details.note:
            first.append(Part(typed(details.note), SMALL, say("pdf", "Document: note").first))
        status = [Part(words.label(details.status).one_line)]
        if details.forms:
            status.append(Part(words.listed([words.label(form) for form in details.forms]).one_line))
        if details.issued_on:
            status.append(Part(say("pdf", "Issued {date}", date=words.date(details.issued_on, short=True)).one_line))
        if details.expires_on:
            text = say("pdf", "Expires {date}", date=words.date(details.expires_on, short=True)).one_line
            status.append(Part(text, SMALL_STRONG))
        where = [Part(words.label(details.holder).one_line)] if details.holder is not Holder.UNKNOWN else []
        if details.place:
            where.append(Part(typed(details.place), SMALL, say("pdf", "Document: place").first))
        if details.seen_on:
            where.append(Part(say("pdf", "Last seen {date}", date=words.date(details.seen_on, short=True)).one_line))
        return first, status, where

    # The person, the lines, the end.

    def _person(self) -> None:
        say, words, details = self.say, self.words, self.details
        self.page.heading(say("pdf", "About {name}", name=self._name()))
        with self.page.form():
            self.page.fact(say("pdf", "Full name"), typed(details.display_name))
            others = "\n".join(typed(name) for name in details.other_names)
            self.page.fact(say("pdf", "Other spellings"), others, blank=False)
            self.page.fact(say("pdf", "Place of birth"), typed(details.birthplace), blank=False)
            self.page.fact(
                say("pdf", "Languages"), words.listed([words.language(t) for t in details.languages]).one_line
            )
            self.page.fact(say("pdf", "Phone"), whole_or_empty(details.phone))
            self.page.fact(say("pdf", "Email"), whole_or_empty(details.email), blank=False)
            self.page.fact(say("pdf", "Address"), "\n".join(map(typed, details.address_lines)))
            for identifier in self.snapshot.person.identifiers:
                if identifier.kind is IdentifierKind.A_NUMBER or not identifier.have:
                    continue
                shown = whole(identifier.typed or identifier.normalised)
                if identifier.country:
                    shown += f" ({typed(identifier.country)})"
                if identifier.expires_on:
                    shown += ", " + say("pdf", "expires {date}", date=words.date(identifier.expires_on)).one_line
                self.page.fact(words.label(identifier.kind), shown)
            for link in self.snapshot.person.family:
                self.page.fact(words.label(link.relation), typed(link.display_name))
            self.page.fact(say("pdf", "Notes"), typed(details.notes), blank=False)

    def _lines(self) -> None:
        if not self.snapshot.lines:
            return
        say = self.say
        self.page.heading(say("pdf", "Lines to call"))
        self.page.paragraph(
            say("pdf", "Hours are as published. Check them before you rely on them."), SMALL, keep_next=True
        )
        columns = (
            Column(say("pdf", "Line"), 0, 284),
            Column(say("pdf", "Number and hours"), 296, WIDTH - 296),
        )
        with self.page.table(columns):
            for line in self.snapshot.lines:
                self.page.table_row(columns, self._line_parts(line))

    def _line_parts(self, line: Line) -> tuple[list[Part], list[Part]]:
        words, say = self.words, self.say
        left = [Part(words.reference(line.name).one_line, SMALL_STRONG)]
        if line.use_for:
            left.append(Part(words.listed([words.reference(use) for use in line.use_for], "; ").one_line))
        if line.warning:
            left.append(Part(words.reference(line.warning).one_line))
        left.append(Part(self._source_text(line.fact), Style(9, 13.5)))
        number = line.display or line.phone or line.address
        hours = words.hours(line) or [say("pdf", "Hours are not published")]
        return left, [Part(whole(number), BIG), *(Part(text.one_line) for text in hours)]

    def _about(self) -> None:
        self.page.heading(self.say("pdf", "About this plan"))
        self.page.paragraph(
            self.say(
                "pdf",
                "This plan shows what was written down by {date}. Facts about agencies name their source and date.",
                date=self.words.moment(self.snapshot.made_at),
            ),
            SMALL,
        )
        self.page.paragraph(
            self.say("pdf", "Not legal advice. Not a substitute for a lawyer. Not from the government."), SMALL
        )

    def _source(self, fact: SourcedFact) -> None:
        self.page.typed(self._source_text(fact), "", Style(9, 12.5), below=4)

    def _source_text(self, fact: SourcedFact) -> str:
        words = self.words
        text = self.say("pdf", "Source: {source}, as of {date}.", source=words.sources(fact), date=words.as_of(fact))
        return f"{text.one_line} {words.label(fact.confidence).one_line}"

    def _name(self) -> str:
        return typed(self.details.display_name or self.details.government_name)

    def _a_number(self) -> str:
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        if number is None or not number.have or not number.normalised:
            return ""
        return whole(show_identifier(number.kind, number.normalised))

    def _answer(self, key: PlanAnswerKey) -> str:
        return self.snapshot.plan.answers.get(key, "")

    def _footer(self, page: int, pages: int) -> list[str]:
        return self.page.footer(self._name(), self._a_number(), page, pages)


def _is_told(document: Document) -> bool:
    details = document.details
    if details.status is DocumentStatus.UNKNOWN or details.status in NOT_NEEDED:
        return bool(details.place or details.note or details.title or details.holder is not Holder.UNKNOWN)
    return True
