"""The next visit in the emergency plan: who comes along, when to worry, whom to call then, and what to take.

And what the plan says of the two forms that let others ask about the case. All of it was written by the person.
"""

from __future__ import annotations

from datetime import time
from typing import Final

from checkin_desktop.domain.appointments import Appointment, place_lines
from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import clock_time
from checkin_desktop.domain.packing import PackGroup, PackItem
from checkin_desktop.domain.plan import EARLIER_WORDS
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import (
    FACT,
    FACT_STRONG,
    SMALL,
    Column,
    Part,
    whole_or_empty,
)
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words import dates
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_SIGNED: Final = {
    Answer.YES: QT_TRANSLATE_NOOP("pdf", "Signed"),
    Answer.NO: QT_TRANSLATE_NOOP("pdf", "Not signed yet"),
    Answer.UNSURE: QT_TRANSLATE_NOOP("pdf", "Not sure whether it is signed"),
}
_CLOCK: Final = Style(14, 19, Weight.SEMIBOLD)
_EMPTY_ROWS: Final = 2


class Visit:
    """Prints the day of the next appointment, and the forms, on a composer."""

    def __init__(self, snapshot: PlanSnapshot, page: PlanPage, words: Wording) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate

    def day(self) -> None:
        """The next appointment with its plan; nothing where no appointment is ahead."""
        visit = self.snapshot.visit
        if visit is None:
            return
        with self.page.flow.group():
            self.page.heading(self.say("pdf", "The day of the next appointment"))
            with self.page.form():
                self._appointment(visit.appointment)
                self._companion()
        self._calls()
        self._packing()

    def form(self, form: ReadyForm, label: Both) -> None:
        """One line about a form: what was answered, and what stood in the plan before, exactly as typed."""
        say, known = self.say, self.snapshot.plan.ready.form(form)
        said = [] if known.signed is None else [say(*_SIGNED[known.signed])]
        if known.whom.strip() and form is ReadyForm.G28:
            said.append(say("pdf", "Lawyer on the form: {name}", name=typed(known.whom)))
        elif known.whom.strip():
            said.append(say("pdf", "On the form, may ask: {names}", names=typed(known.whom)))
        if known.place.strip():
            said.append(say("pdf", "The paper is here: {place}", place=typed(known.place)))
        earlier = self.snapshot.plan.answers.get(EARLIER_WORDS[form], "")
        if earlier.strip():
            words = typed(earlier)
            said.append(say("pdf", "Written in this plan before: {words}", words=words) if said else Both(words))
        self.page.fact(label, [Part(text.one_line, FACT, label.first) for text in said])

    def _appointment(self, appointment: Appointment) -> None:
        say, words, details = self.say, self.words, appointment.details
        what = words.listed([words.label(details.kind), words.label(details.way)], " · ")
        self.page.fact(say("pdf", "What"), what.one_line, style=FACT_STRONG)
        self.page.fact(say("pdf", "When"), self._when(appointment).one_line if details.day else "", style=FACT_STRONG)
        where = "\n".join(typed(text) for text in place_lines(details))
        self.page.fact(say("pdf", "Where"), where)
        self.page.fact(say("pdf", "Confirmation number"), whole_or_empty(details.confirmation), blank=False)

    def _when(self, appointment: Appointment) -> Both:
        details = appointment.details
        assert details.day is not None
        day, clock = details.day, clock_time(details.at)
        return self.words.each(
            lambda catalog: (
                dates.at_sentence_start(dates.format_date(catalog, day, weekday=True))
                if clock is None
                else f"{dates.at_sentence_start(dates.format_date(catalog, day, weekday=True))}, "
                f"{whole(dates.format_time(catalog, clock))}, {dates.zone_name(catalog, details.zone)}"
            )
        )

    def _companion(self) -> None:
        say, visit = self.say, self.snapshot.visit
        assert visit is not None
        details = visit.outing
        contact = self._contact(details.companion_id)
        if contact is not None:
            numbers = (contact.details.phone, contact.details.phone2)
            parts = [Part(typed(contact.details.name), FACT_STRONG)]
            parts += [Part(whole(phone), FACT) for phone in numbers if phone.strip()]
            self.page.fact(say("pdf", "Who comes along"), parts)
        else:
            self.page.fact(say("pdf", "Who comes along"), typed(details.companion_name))
        self.page.fact(say("pdf", "Leaves home at"), self._clock(details.leaves_at).one_line)
        self.page.fact(say("pdf", "Back home by"), self._clock(details.not_back_by).one_line, style=FACT_STRONG)
        self.page.fact(say("pdf", "Notes"), typed(details.note), blank=False)

    def _calls(self) -> None:
        say, visit = self.say, self.snapshot.visit
        assert visit is not None
        by = self._clock(visit.outing.not_back_by)
        self.page.flow.space(6)
        if by.first:
            lead = say("pdf", "Not back by {time}? Make these calls at these times.", time=by)
        else:
            lead = say("pdf", "Not back in time? Make these calls at these times.")
        columns = (
            Column(say("pdf", "Time"), 0, 92),
            Column(say("pdf", "Whom to call"), 100, 190),
            Column(say("pdf", "Phone"), 300, WIDTH - 300),
        )
        with self.page.flow.group():
            self.page.subheading(lead.one_line)
            with self.page.table(columns):
                rows = 0
                for call in sorted(visit.outing.calls, key=lambda call: call.at):
                    contact = self._contact(call.contact_id)
                    if contact is None:
                        continue
                    rows += 1
                    numbers = (contact.details.phone, contact.details.phone2)
                    phones = [Part(whole(phone), FACT_STRONG) for phone in numbers if phone.strip()]
                    name = Part(typed(contact.details.name), FACT, say("pdf", "Contact: name").first)
                    self.page.table_row(columns, (self._clock_parts(call.at), [name], phones))
                for _ in range(0 if rows else _EMPTY_ROWS):
                    self.page.blank_row(columns, "", FACT)

    def _packing(self) -> None:
        visit = self.snapshot.visit
        assert visit is not None
        if not visit.packing.items:
            return
        say = self.say
        self.page.flow.space(6)
        self.page.subheading(say("pdf", "To take along: copies, not originals").one_line)
        lead = say("pdf", "An original only if the paper, the officer or a lawyer says so.")
        self.page.paragraph(lead, SMALL, keep_next=True)
        for group in visit.packing.groups:
            self._group(group)

    def _group(self, group: PackGroup) -> None:
        say, visit = self.say, self.snapshot.visit
        assert visit is not None
        name = self.words.reference(visit.situation_names.get(group.situation, ""))
        title = name if group.situation else say("pdf", "Own things")
        things = self.words.listed([self._thing(item) for item in group.items], "; ")
        self.page.paragraph(say("pdf", "{situation}: {things}", situation=title, things=things), SMALL)

    def _thing(self, item: PackItem) -> Both:
        text = Both(typed(item.words)) if item.kind is None else self.words.reference(item.kind.title)
        return self.say("pdf", "{thing} (in the bag)", thing=text) if item.packed else text

    def _contact(self, contact_id: int | None) -> Contact | None:
        return next((contact for contact in self.snapshot.contacts if contact.id == contact_id), None)

    def _clock(self, text: str) -> Both:
        clock: time | None = clock_time(text)
        return Both("") if clock is None else self.words.each(lambda known: whole(dates.format_time(known, clock)))

    def _clock_parts(self, text: str) -> list[Part]:
        """A time for a narrow column: each language has a line, the same time only once."""
        return [Part(clock, _CLOCK) for clock in dict.fromkeys(self._clock(text)) if clock]
