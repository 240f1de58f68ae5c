"""The people of the emergency plan: whom to call, which numbers to learn by heart, and each child.

What a contact or child of the snapshot does not have is not printed: each kind of print gets a snapshot fitted to it.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import (
    BODY,
    FACT_STRONG,
    SMALL,
    SMALL_STRONG,
    Column,
    Part,
    whole_or_empty,
)
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

BIG: Final = Style(14, 19, Weight.SEMIBOLD)
_PLACE: Final = Style(15, 19, Weight.BOLD)
_BLANK_CONTACTS: Final = 6
_BLANK_CHILDREN: Final = 3


class People:
    """Prints contacts and children of a plan. `bare` is for a form without any."""

    def __init__(self, snapshot: PlanSnapshot, page: PlanPage, words: Wording, *, bare: bool = False) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate
        self.bare = bare

    def contacts(self) -> None:
        """The table of people to call, in order, with empty lines up to two."""
        say = self.say
        self.page.heading(say("pdf", "Call these people, in this order"), above=12, rule=False)
        columns = (
            Column(Both(""), 0, 26),
            Column(say("pdf", "Name"), 30, 248),
            Column(say("pdf", "Phone"), 290, WIDTH - 290),
        )
        if self.bare:
            for place in range(1, _BLANK_CONTACTS + 1):
                with self.page.flow.group():
                    self._blank_contact(place)
            return
        with self.page.table(columns):
            for place, contact in enumerate(self.snapshot.contacts, start=1):
                name, *about = self._contact_parts(contact)
                numbers = self._contact_numbers(contact)
                # Below one another, the numbers come right after the name.
                cells = ([name, *numbers], about) if self.page.large else ([name, *about], numbers)
                self.page.table_row(columns, ((Part(str(place), _PLACE),), *cells))
                self.page.translation(typed(contact.details.notes))
            for place in range(len(self.snapshot.contacts) + 1, 3):
                self.page.blank_row(columns, str(place), _PLACE)

    def _blank_contact(self, place: int) -> None:
        say = self.say
        self.page.subheading(say("pdf", "Person {number}", number=str(place)).one_line)
        with self.page.form():
            for label in (
                say("pdf", "Name"),
                say("pdf", "Who this is to me"),
                say("pdf", "Phone 1 and phone 2"),
                say("pdf", "Languages, best time to call"),
                say("pdf", "Helps with: children, driving, money, pets"),
                say("pdf", "Knows the plan since, has a copy since"),
            ):
                self.page.fact(label, "")

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
            if not lawyer_phone.strip() or digits(lawyer_phone) not in {
                digits(contact.details.phone) for contact in chosen
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
        if self.bare:
            for place in range(1, _BLANK_CHILDREN + 1):
                with self.page.flow.group():
                    self._child(ChildDetails(), say("pdf", "Child {number}", number=str(place)))
        elif not children:
            with self.page.form():
                self.page.fact(say("pdf", "Name and date of birth"), "")
                self.page.fact(say("pdf", "School and phone"), "")
                self.page.fact(say("pdf", "May pick up the child"), "")
        for child in children:
            with self.page.flow.group():
                self._child(child.details, say("pdf", "Not written yet"))

    def _child(self, details: ChildDetails, nameless: Both) -> None:
        say, words, bare = self.say, self.words, self.bare
        field = say("pdf", "Child: {label}", label="{label}").first
        self.page.subheading(typed(details.name) or nameless.one_line, field=field)
        with self.page.form():

            def fact(label: Both, value: str, *, blank: bool = False, own: bool = False) -> None:
                named = field.replace("{label}", label.first)
                self.page.fact(label, value, field=named, blank=blank or bare, own=own)

            if bare:
                fact(say("pdf", "Name"), "")
            born = words.date(details.birth_date).one_line if details.birth_date else ""
            fact(say("pdf", "Date of birth"), born, blank=True)
            fact(say("pdf", "Place of birth"), typed(details.birthplace))
            fact(say("pdf", "Citizenship"), typed(details.citizenship))
            self.page.fact(say("pdf", "May pick up the child"), self._pickup(details), style=FACT_STRONG)
            listed = words.date(details.pickup_list_on).one_line if details.pickup_list_on else ""
            fact(say("pdf", "School’s pick-up list, last change"), listed)
            fact(say("pdf", "Caregiver"), self._caregiver(details))
            fact(say("pdf", "School and phone"), _under(details.school, details.school_phone), blank=True)
            fact(say("pdf", "Teacher"), typed(details.teacher))
            fact(say("pdf", "Doctor"), _under(details.doctor, details.doctor_phone))
            fact(say("pdf", "Health insurance"), typed(details.insurance))
            fact(say("pdf", "Allergies"), typed(details.allergies), own=True)
            fact(say("pdf", "Medicines and doses"), typed(details.medicines), own=True)
            fact(say("pdf", "Routine, food, comfort"), typed(details.routine), own=True)
            fact(say("pdf", "Where the child’s documents are"), typed(details.papers_place), blank=True, own=True)
            fact(say("pdf", "Other parent"), _under(details.other_parent, details.other_parent_phone))
            fact(say("pdf", "Notes"), typed(details.notes), own=True)

    def _caregiver(self, details: ChildDetails) -> str:
        """Who agreed to look after the child, and when."""
        contact = next((one for one in self.snapshot.contacts if one.id == details.caregiver_id), None)
        if contact is None:
            return ""
        named = _beside(contact)
        if details.caregiver_agreed_on is None:
            return f"{named}\n{self.say('pdf', 'Not written whether they agreed').one_line}"
        day = self.words.date(details.caregiver_agreed_on)
        return f"{named}\n{self.say('pdf', 'Agreed on {date}', date=day).one_line}"

    def _pickup(self, details: ChildDetails) -> str:
        """The people who may pick up a child: those named for it, or else those who may pick up all children."""
        return "\n".join(_beside(contact) for contact in pickup_people(self.snapshot, details))


def pickup_people(snapshot: PlanSnapshot, details: ChildDetails) -> tuple[Contact, ...]:
    """The contacts named for a child, or else those who may pick up all children."""
    named = tuple(contact for contact in snapshot.contacts if contact.id in details.pickup_contact_ids)
    return named or tuple(contact for contact in snapshot.contacts if contact.details.may_pick_up_children)


def _beside(contact: Contact) -> str:
    """A contact's name and first phone in one line."""
    phone = contact.details.phone.strip() or contact.details.phone2
    return ", ".join(filter(None, (typed(contact.details.name), whole_or_empty(phone))))


def _under(text: str, phone: str) -> str:
    """Typed text with a phone number below."""
    return "\n".join(filter(None, (typed(text), whole_or_empty(phone))))


def digits(text: str) -> str:
    """The last ten digits of a phone number as typed, to tell whether two are the same."""
    return "".join(character for character in text if character.isdigit())[-10:]
