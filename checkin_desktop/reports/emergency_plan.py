"""The whole emergency plan on paper: what a helper needs tonight, in the order a helper needs it.

Contents follow the plan sections of `resources/reference/plan_sections.json`. What a helper asks for in any case says
that nobody wrote it yet, and leaves a line to write on. The document holds and prints; it advises nothing. The same
sections without anybody's facts are the forms to fill by hand (`plan_blank`).
"""

from __future__ import annotations

from collections.abc import Callable

from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import NAME, SMALL, Rendered, ignore_progress, whole_or_empty
from checkin_desktop.reports.plan_answers import Answers
from checkin_desktop.reports.plan_page import PlanPage, name_of
from checkin_desktop.reports.plan_papers import Papers
from checkin_desktop.reports.plan_people import People
from checkin_desktop.reports.plan_taken import Taken
from checkin_desktop.reports.plan_visit import Visit
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Wording


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The plan as a PDF in one or two languages. `progress(done, total)` counts sections. Raises Cancelled."""
    return PlanDocument(snapshot, words, cancelled).render(progress)


class PlanDocument:
    """Draws all sections. `bare` makes forms to fill by hand of them."""

    def __init__(
        self, snapshot: PlanSnapshot, words: Wording, cancelled: Callable[[], bool], *, bare: bool = False
    ) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.bare = bare
        self.page = page = PlanPage(snapshot, words, cancelled, bare=bare)
        self.people = People(snapshot, page, words, bare=bare)
        self.visit = Visit(snapshot, page, words)
        self.answers = Answers(snapshot, page, words, bare=bare)
        self.taken = Taken(snapshot, page, words)
        self.papers = Papers(snapshot, page, words, self.answers, bare=bare)
        self.details = snapshot.person.details

    def render(self, progress: Callable[[int, int], None]) -> Rendered:
        """All sections, one after the other; `progress` counts them."""
        sections = (
            self._head,
            self.people.contacts,
            self.visit.day,
            self._memorise,
            self.taken.locator,
            self.answers.legal,
            self.people.children,
            self.papers.care,
            self.answers.health,
            self.papers.documents,
            self.answers.home,
            self.answers.pets,
            self._person,
            self.answers.consulate,
            self.answers.fear,
            self.taken.to_write_down,
            self.taken.guides,
            self.taken.lines,
            self.taken.legal_help,
            self.answers.talk,
            self._about,
        )
        for done, section in enumerate(sections):
            progress(done, len(sections))
            section()
        title = self.say("pdf", "Emergency plan")
        rendered = self.page.finish_plan(title, name=name_of(self.snapshot), number=shown_a_number(self.snapshot))
        progress(len(sections), len(sections))
        return rendered

    def _head(self) -> None:
        say, words = self.say, self.words
        self.page.title(say("pdf", "Emergency plan"))
        if self.bare:
            self.page.paragraph(
                say("pdf", "To fill by hand. Write what you know. Leave empty what you do not want to write."), below=4
            )
            self.page.rule()
            return
        self.page.typed(name_of(self.snapshot), say("pdf", "Full name").first, NAME, below=0)
        self.page.paragraph(
            say(
                "pdf",
                "Made on {date}. A newer copy replaces this one. Keep it where only people you trust can find it.",
                date=words.date(self.snapshot.made_at.local.date()),
            ),
            SMALL,
            below=4,
        )
        self.page.kept_by()
        self.page.rule()

    def _memorise(self) -> None:
        self.people.memorise(self.answers.answer(PlanAnswerKey.LAWYER_PHONE), shown_a_number(self.snapshot))

    def _person(self) -> None:
        say, words, details = self.say, self.words, self.details
        name = name_of(self.snapshot)
        self.page.heading(say("pdf", "About {name}", name=name) if name else say("pdf", "About me"))
        with self.page.form():
            self.page.fact(say("pdf", "Full name"), typed(details.display_name))
            others = "\n".join(typed(name) for name in details.other_names)
            self.page.fact(say("pdf", "Other spellings"), others, blank=self.bare)
            self.page.fact(say("pdf", "Place of birth"), typed(details.birthplace), blank=self.bare)
            self.page.fact(
                say("pdf", "Languages"), words.listed([words.language(t) for t in details.languages]).one_line
            )
            wanted = self.answers.answer(PlanAnswerKey.FEAR_LANGUAGE)
            self.page.fact(words.label(PlanAnswerKey.FEAR_LANGUAGE), typed(wanted), blank=False)
            self.page.fact(say("pdf", "Phone"), whole_or_empty(details.phone))
            self.page.fact(say("pdf", "Email"), whole_or_empty(details.email), blank=self.bare)
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
            self.page.fact(say("pdf", "Notes"), typed(details.notes), blank=False, own=True)

    def _about(self) -> None:
        say = self.say
        self.page.heading(say("pdf", "About this plan"))
        if not self.bare:
            written = say(
                "pdf",
                "This plan shows what was written down by {date}. Facts about agencies name their source and date.",
                date=self.words.moment(self.snapshot.made_at),
            )
            self.page.paragraph(written, SMALL)
        self.page.paragraph(
            self.say("pdf", "Not legal advice. Not a substitute for a lawyer. Not from the government."), SMALL
        )


def shown_a_number(snapshot: PlanSnapshot) -> str:
    """The A-number as it is read, "" where the print has none."""
    number = snapshot.person.identifier(IdentifierKind.A_NUMBER)
    if number is None or not number.have or not number.normalised:
        return ""
    return whole(show_identifier(number.kind, number.normalised))
