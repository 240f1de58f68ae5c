"""The people of the emergency plan: whom to call, which numbers to learn by heart, and each child."""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.plan import Child
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import (
    BODY,
    FACT_STRONG,
    SMALL,
    SMALL_STRONG,
    Column,
    Composer,
    Part,
    whole_or_empty,
)
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

BIG: Final = Style(14, 19, Weight.SEMIBOLD)
_PLACE: Final = Style(15, 19, Weight.BOLD)


class People:
    """Prints contacts and children of a plan on a composer."""

    def __init__(self, snapshot: PlanSnapshot, page: Composer, words: Wording) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate

    def contacts(self) -> None:
        """The table of people to call, in order, with empty lines up to two."""
        say = self.say
        self.page.heading(say("pdf", "Call these people, in this order"), above=12, rule=False)
        columns = (
            Column(Both(""), 0, 26),
            Column(say("pdf", "Name"), 30, 248),
            Column(say("pdf", "Phone"), 290, WIDTH - 290),
        )
        with self.page.table(columns):
            for place, contact in enumerate(self.snapshot.contacts, start=1):
                self.page.table_row(
                    columns,
                    ((Part(str(place), _PLACE),), self._contact_parts(contact), self._contact_numbers(contact)),
                )
            for place in range(len(self.snapshot.contacts) + 1, 3):
                self.page.blank_row(columns, str(place), _PLACE)

    def _contact_parts(self, contact: Contact) -> list[Part]:
        say, words, details = self.say, self.words, contact.details
        parts = [Part(typed(details.name), BIG, say("pdf", "Contact: name").first)]
        about = [Both(typed(details.relation))] if details.relation else []
        about += [words.label(role) for role in details.roles]
        if about:
            parts.append(Part(words.listed(about, " · ").one_line, SMALL, say("pdf", "Contact: relation").first))
        if details.may_pick_up_children:
            parts.append(Part(say("pdf", "May pick up the children").one_line, SMALL_STRONG))
        if details.languages:
            spoken = words.listed([words.language(tag) for tag in details.languages])
            parts.append(Part(say("pdf", "Speaks {languages}", languages=spoken).one_line, SMALL))
        if details.best_time:
            text = say("pdf", "Best time to call: {time}", time=typed(details.best_time)).one_line
            parts.append(Part(text, SMALL, say("pdf", "Contact: best time").first))
        if details.agreed_on:
            parts.append(Part(say("pdf", "Agreed to help on {date}", date=words.date(details.agreed_on)).one_line))
        if details.knows_plan:
            parts.append(Part(say("pdf", "Knows this plan").one_line))
        if details.notes:
            parts.append(Part(typed(details.notes), SMALL, say("pdf", "Contact: notes").first))
        return parts

    def _contact_numbers(self, contact: Contact) -> list[Part]:
        details = contact.details
        field = self.say("pdf", "Contact: phone").first
        parts = [Part(whole(phone), BIG, field) for phone in (details.phone, details.phone2) if phone.strip()]
        if details.email:
            parts.append(Part(whole(details.email), SMALL, self.say("pdf", "Contact: email").first))
        return parts

    def memorise(self, lawyer_phone: str, a_number: str) -> None:
        """Numbers to learn by heart; the lawyer's only when no chosen contact has the same."""
        with self.page.flow.group():
            self.page.heading(self.say("pdf", "Numbers to learn by heart"))
            self._numbers(lawyer_phone, a_number)

    def _numbers(self, lawyer_phone: str, a_number: str) -> None:
        say = self.say
        with self.page.form():
            chosen = [contact for contact in self.snapshot.contacts if contact.details.memorise]
            for contact in chosen:
                self._number(Both(typed(contact.details.name)), whole_or_empty(contact.details.phone))
            if not chosen:
                self._number(say("pdf", "Trusted person"), "")
            if not lawyer_phone.strip() or _digits(lawyer_phone) not in {
                _digits(contact.details.phone) for contact in chosen
            }:
                self._number(say("pdf", "Lawyer"), whole_or_empty(lawyer_phone))
            self._number(say("pdf", "A-number"), a_number)

    def _number(self, label: Both, number: str) -> None:
        self.page.fact(label, number, style=BIG, label_style=BODY, field=label.first)

    def children(self) -> None:
        """Each child on a card of its own, or empty lines."""
        say = self.say
        children = self.snapshot.plan.children
        self.page.heading(say("pdf", "Children"))
        if not children:
            with self.page.form():
                self.page.fact(say("pdf", "Name and date of birth"), "")
                self.page.fact(say("pdf", "School and phone"), "")
                self.page.fact(say("pdf", "May pick up the child"), "")
        for child in children:
            with self.page.flow.group():
                self._child(child)

    def _child(self, child: Child) -> None:
        say, words, details = self.say, self.words, child.details
        field = say("pdf", "Child: {label}", label="{label}").first
        self.page.subheading(typed(details.name) or say("pdf", "Not written yet").first, field=field)
        with self.page.form():

            def fact(label: Both, value: str, *, blank: bool = False) -> None:
                self.page.fact(label, value, field=field.replace("{label}", label.first), blank=blank)

            born = words.date(details.birth_date).one_line if details.birth_date else ""
            fact(say("pdf", "Date of birth"), born, blank=True)
            fact(say("pdf", "Place of birth"), typed(details.birthplace))
            self.page.fact(say("pdf", "May pick up the child"), self._pickup(child), style=FACT_STRONG)
            school = "\n".join(filter(None, (typed(details.school), whole_or_empty(details.school_phone))))
            fact(say("pdf", "School and phone"), school, blank=True)
            fact(say("pdf", "Doctor"), typed(details.doctor))
            fact(say("pdf", "Allergies"), typed(details.allergies))
            fact(say("pdf", "Medicines and doses"), typed(details.medicines))
            fact(say("pdf", "Where the child’s documents are"), typed(details.papers_place), blank=True)
            fact(say("pdf", "Other parent"), typed(details.other_parent))
            fact(say("pdf", "Notes"), typed(details.notes))

    def _pickup(self, child: Child) -> str:
        """The people who may pick up a child: those named for it, or else those who may pick up all children."""
        named = [contact for contact in self.snapshot.contacts if contact.id in child.details.pickup_contact_ids]
        if not named:
            named = [contact for contact in self.snapshot.contacts if contact.details.may_pick_up_children]
        lines = []
        for contact in named:
            phone = whole_or_empty(contact.details.phone)
            lines.append(", ".join(filter(None, (typed(contact.details.name), phone))))
        return "\n".join(lines)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())[-10:]
