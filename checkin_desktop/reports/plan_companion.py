"""The sheet for whoever comes along or waits at home: not back by this time, then these calls.

What the person did not tick or write has lines to write on, so that it can be told by mouth and written by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.outings import clock_time
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import FACT_STRONG, NAME, Part, Rendered, ignore_progress, whole_or_empty
from checkin_desktop.reports.plan_codes import codes
from checkin_desktop.reports.plan_page import PlanPage, name_of
from checkin_desktop.reports.plan_people import digits
from checkin_desktop.reports.plan_taken import Taken
from checkin_desktop.reports.plan_visit import Visit
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words import dates

_LINES: Final = 4
_LAWYER: Final = (PlanAnswerKey.LAWYER_PHONE, PlanAnswerKey.LAWYER_AFTER_HOURS)


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The sheet as a PDF in one or two languages. `progress(done, total)` counts its parts. Raises Cancelled."""
    sheet = _Companion(snapshot, words, cancelled)
    parts = (sheet.head, sheet.visit, sheet.lawyer, sheet.taken.locator, sheet.taken.lines, sheet.notes)
    for done, part in enumerate(parts):
        progress(done, len(parts))
        part()
    rendered = sheet.page.finish_plan(sheet.title, name=name_of(snapshot))
    progress(len(parts), len(parts))
    return rendered


class _Companion:
    def __init__(self, snapshot: PlanSnapshot, words: Wording, cancelled: Callable[[], bool]) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = PlanPage(snapshot, words, cancelled, sheet=True, bare=True)
        self.taken = Taken(snapshot, self.page, words)
        self.title = self._title()

    def _title(self) -> Both:
        visit = self.snapshot.visit
        clock = clock_time(visit.outing.not_back_by) if visit is not None else None
        if clock is None:
            return self.say("pdf", "If I am not back")
        return self.say(
            "pdf", "Not back by {time}", time=self.words.each(lambda known: whole(dates.format_time(known, clock)))
        )

    def head(self) -> None:
        """The title, and for whom somebody waits."""
        say = self.say
        self.page.title(self.title)
        self.page.typed(name_of(self.snapshot), say("pdf", "Full name").first, NAME, below=0)
        with self.page.form():
            own = self.snapshot.person.details.phone
            self.page.fact(say("pdf", "Phone"), whole_or_empty(own), style=FACT_STRONG, blank=False)
        self.page.rule()

    def visit(self) -> None:
        """The appointment, the times and the calls; lines for all of it where none is ahead."""
        say = self.say
        if self.snapshot.visit is not None:
            Visit(self.snapshot, self.page, self.words).day()
            return
        with self.page.flow.group():
            self.page.heading(say("pdf", "The day of the next appointment"))
            for label in (
                say("pdf", "When"),
                say("pdf", "Where"),
                say("pdf", "Who comes along"),
                say("pdf", "Back home by"),
            ):
                self.page.write_on(label)
        with self.page.flow.group():
            self.page.subheading(say("pdf", "Not back in time? Make these calls at these times.").one_line)
            called = say("pdf", "Time, whom to call, phone")
            for _ in range(_LINES):
                self.page.write_on(called)

    def lawyer(self) -> None:
        """The lawyer's numbers."""
        say, answers = self.say, self.snapshot.plan.answers
        written = digits(answers.get(PlanAnswerKey.LAWYER_PHONE, ""))
        contacts = [
            one
            for one in self.snapshot.contacts
            if ContactRole.LAWYER in one.details.roles and digits(one.details.phone) != written
        ]
        with self.page.flow.group():
            self.page.heading(say("pdf", "Lawyer"))
            with self.page.form():
                name = answers.get(PlanAnswerKey.LAWYER_NAME, "")
                if name.strip() or not contacts:
                    self.page.fact(self.words.label(PlanAnswerKey.LAWYER_NAME), typed(name))
                for key in _LAWYER:
                    needed = key is PlanAnswerKey.LAWYER_PHONE and not contacts
                    number = whole_or_empty(answers.get(key, ""))
                    self.page.fact(self.words.label(key), number, style=FACT_STRONG, blank=needed)
                for contact in contacts:
                    self.page.fact(Both(typed(contact.details.name)), _numbers(contact))

    def notes(self) -> None:
        """Lines for what is said in the calls, and codes that dial."""
        with self.page.flow.group():
            self.page.heading(self.say("pdf", "Write down every call"))
            for _ in range(_LINES):
                self.page.write_on(self.say("pdf", "Time, who, what was said"))
        codes(self.page, self.snapshot.contacts)


def _numbers(contact: Contact) -> list[Part]:
    details = contact.details
    return [Part(whole(number), FACT_STRONG) for number in (details.phone, details.phone2) if number.strip()]
