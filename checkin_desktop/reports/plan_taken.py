"""If somebody was taken: what the locator asks for, what sources say to the family, and who gives free legal help.

What is said here are the steps of the shipped guides with their sources; nothing is advised.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.guides import Guide, GuideStep
from checkin_desktop.domain.legal_help import HelpKind, HelpPoint, of_kind
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.reference import Line
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import BODY, FACT_STRONG, SMALL, SMALL_STRONG, Column, Part
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.plan_answers import SOURCE, source_text
from checkin_desktop.reports.plan_page import PlanPage, name_of
from checkin_desktop.reports.plan_people import BIG
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_LINE_SOURCE: Final = Style(9, 13.5)


class Taken:
    """Prints the locator's facts, the guides, the lines to call and where free legal help is listed."""

    def __init__(self, snapshot: PlanSnapshot, page: PlanPage, words: Wording) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate

    def locator(self) -> None:
        """What has to be typed into the locator, and its limits."""
        say = self.say
        with self.page.flow.group():
            self._locator_rows()
        self.page.flow.space(6)
        limits = (
            say("pdf", "It does not show anyone under 18."),
            say("pdf", "It shows people held now or released in the last 60 days. New entries can take hours."),
            say("pdf", "A transfer can hide a person for a while. Try again, with every spelling of the name."),
        )
        self.page.bullets(limits, SMALL)
        self.page.typed(source_text(self.words, self.snapshot.locator), "", SOURCE, below=4)

    def _locator_rows(self) -> None:
        say, words, details = self.say, self.words, self.snapshot.person.details
        name = name_of(self.snapshot)
        if name:
            self.page.heading(say("pdf", "To find {name} if ICE is holding them", name=name))
        else:
            self.page.heading(say("pdf", "To find somebody whom ICE is holding"))
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

    def to_write_down(self) -> None:
        """Lines for what a family writes down right after somebody was taken."""
        say = self.say
        with self.page.flow.group():
            self.page.heading(say("pdf", "If someone is taken: write down right away"))
            self.page.write_on(say("pdf", "When and where"))
            self.page.write_on(say("pdf", "Who took them: agency, names, cars"), 2)
            self.page.write_on(say("pdf", "Who was told: lawyer, caregiver, school, work"), 2)

    def guides(self) -> None:
        """The shipped guides, each step with its source and date."""
        for guide in self.snapshot.guides:
            self._guide(guide)

    def _guide(self, guide: Guide) -> None:
        self.page.heading(self.words.reference(guide.title))
        if guide.calm:
            self.page.paragraph(self.words.reference(guide.calm), SMALL, keep_next=True)
        for step in guide.steps:
            with self.page.flow.group():
                self._step(step)

    def _step(self, step: GuideStep) -> None:
        words = self.words
        self.page.paragraph(words.reference(step.fact.text), FACT_STRONG, below=1, keep_next=True)
        if step.more:
            self.page.paragraph(words.reference(step.more), BODY, below=1, keep_next=True)
        self.page.typed(source_text(words, step.fact), "", SOURCE, below=7)

    def lines(self) -> None:
        """The lines of the directory that a helper may need."""
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
        left.append(Part(source_text(words, line.fact), _LINE_SOURCE))
        number = line.display or line.phone or line.address
        hours = words.hours(line) or [say("pdf", "Hours are not published")]
        return left, [Part(whole(number), BIG), *(Part(text.one_line) for text in hours)]

    def legal_help(self) -> None:
        """Where free legal help is listed, who is no lawyer, and how a name can be checked. In no order of worth."""
        points = self.snapshot.legal_help
        if not points:
            return
        say = self.say
        self.page.heading(say("pdf", "Free legal help"))
        self.page.paragraph(say("pdf", "These lists stand in no order. None is recommended."), SMALL, keep_next=True)
        columns = (
            Column(say("pdf", "List or group"), 0, 284),
            Column(say("pdf", "Address or number"), 296, WIDTH - 296),
        )
        with self.page.table(columns):
            for point in of_kind(points, HelpKind.PLACE):
                self.page.table_row(columns, self._point_parts(point))
        for kind, heading in (
            (HelpKind.NOT_A_LAWYER, say("pdf", "Who is not a lawyer")),
            (HelpKind.CHECK, say("pdf", "How to check a name")),
        ):
            self._points(heading, of_kind(points, kind))

    def _point_parts(self, point: HelpPoint) -> tuple[list[Part], list[Part]]:
        words = self.words
        left = [
            Part(words.reference(point.title).one_line, SMALL_STRONG),
            Part(words.reference(point.fact.text).one_line),
            Part(source_text(words, point.fact), _LINE_SOURCE),
        ]
        return left, [Part(whole(text), SMALL_STRONG) for text in (point.number, point.address) if text]

    def _points(self, heading: Both, points: tuple[HelpPoint, ...]) -> None:
        if not points:
            return
        self.page.subheading(heading.one_line)
        self.page.bullets([self.words.reference(point.fact.text) for point in points], SMALL)
        self.page.typed(source_text(self.words, points[0].fact), "", SOURCE, below=4)
