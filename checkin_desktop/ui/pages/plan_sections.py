"""What stands in each section of the emergency plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.models.plan import PlanSectionId, PlanView, section_gaps, section_title
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.ui.models.turns import Turns
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, FactLine
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

_WHY: dict[PlanSectionId, Callable[[], str]] = {
    PlanSectionId.PEOPLE: lambda: translate("Plan", "A helper calls these people in this order."),
    PlanSectionId.CHILDREN: lambda: translate(
        "Plan", "Why we ask: the school gives children only to people on its list."
    ),
    PlanSectionId.HEALTH: lambda: translate(
        "Plan", "What a helper or a doctor needs to know. Leave out what you want."
    ),
    PlanSectionId.HOME: lambda: translate("Plan", "What somebody has to take care of while you are away."),
    PlanSectionId.PETS: lambda: translate("Plan", "Animals, and people such as parents you care for."),
    PlanSectionId.PAPERS: lambda: translate("Plan", "A helper has to find the documents without you."),
    PlanSectionId.LEGAL: lambda: translate("Plan", "ICE speaks about a case with people who are on a signed form."),
    PlanSectionId.LOCATOR: lambda: translate(
        "Plan", "The detainee locator asks for exactly this. It comes from the Identity page."
    ),
    PlanSectionId.BY_HEART: lambda: translate("Plan", "A phone can be taken away. Two numbers by heart are enough."),
    PlanSectionId.CARE_PAPERS: lambda: translate(
        "Plan", "Papers that say who may care for a child while a parent is away."
    ),
    PlanSectionId.FEAR: lambda: translate("Plan", "Only if you want to. Nobody has to fill this in."),
    PlanSectionId.TALK: lambda: translate("Plan", "A plan works when the people in it know it."),
    PlanSectionId.OTHER: lambda: translate("Plan", "Anything else your helper should know."),
    PlanSectionId.HOUSEHOLD: lambda: translate("Plan", "One plan for the family, with each person’s own beside it."),
}


class SectionPanel(Card):
    """One section: its name, why it is asked, what is missing in words, then its content in `column`."""

    def __init__(self, section: PlanSectionId, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.section = section
        self.rows = RowStack(parent=self)
        self.rows_turns: Turns | None = None
        self._rows_of: object = None
        content = QWidget(self)
        self.column = QVBoxLayout(content)
        edge = theme.space(20)
        self.column.setContentsMargins(edge, theme.space(16), edge, edge)
        self.column.setSpacing(theme.space(14))
        head = QVBoxLayout()
        head.setSpacing(theme.px(2))
        head.addWidget(Label(lambda: section_title(section), "section"))
        head.addWidget(Label(_WHY[section], "body", tone="ink2"))
        self.column.addLayout(head)
        self.gap = Banner("late", "", parent=content)
        self.gap.setVisible(False)
        self.column.addWidget(self.gap)
        self.view = scroll(content, exact=True)
        self.body.addWidget(self.view)

    def finish(self) -> None:
        """Call once everything is in `column`."""
        self.column.addStretch(1)

    def make(self) -> Iterator[None]:
        """What is left to make of it, in steps."""
        yield from ()

    def fill_rows(self, about: object, rows: Iterator[QWidget]) -> None:
        """Put `rows` into `self.rows`, one in a turn; nothing when they are there already, which `about` tells."""
        if about == self._rows_of:
            return
        if self.rows_turns is not None:
            self.rows_turns.stop()
        self.rows.clear()
        self._rows_of = about
        self.rows_turns = Turns(self, self._adding(rows))

    def _adding(self, rows: Iterator[QWidget]) -> Iterator[None]:
        for row in rows:
            self.rows.add_rows([row])
            yield

    def show_plan(self, view: PlanView) -> None:
        """Say what is missing."""
        needed, wanted = section_gaps(self.section, view.plan)
        names = ", ".join(gap_words(code) for code in (*needed, *wanted))
        if needed:
            self.gap.set_status("late")
            self.gap.set_texts(
                translate("Plan", "Still missing: {things}", things=names),
                translate("Plan", "The plan can be printed without it. A line to write on stands in its place."),
            )
        elif wanted:
            self.gap.set_status("neutral")
            self.gap.set_texts(translate("Plan", "Would help: {things}", things=names))
        self.gap.setVisible(bool(names))

    def forget(self) -> None:
        """Forget what is shown."""
        self.gap.setVisible(False)
        self.fill_rows(None, iter(()))

    def retranslate(self) -> None:
        """Ask for texts again that no widget asks for by itself."""


class ContactsPanel(SectionPanel):
    """The contacts in the order of calling."""

    contacts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.PEOPLE, parent)
        self.none = Label(lambda: translate("Plan", "Nobody is written down yet."), "body", tone="ink2", parent=self)
        self.column.addWidget(self.none)
        self.column.addWidget(self.rows)
        self.button = Button(lambda: translate("Plan", "Open Contacts"), icon_name="users", parent=self)
        self.button.clicked.connect(self.contacts_wanted)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Show the people, with what each agreed to."""
        super().show_plan(view)
        faces = [_contact_face(contact, view) for contact in view.contacts]
        self.fill_rows(faces, (face.row(self) for face in faces))
        self.rows.setVisible(bool(view.contacts))
        self.none.setVisible(not view.contacts)


class LocatorPanel(SectionPanel):
    """What the detainee locator asks for, from the Identity page, with where that rule comes from."""

    identity_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.LOCATOR, parent)
        self.facts = QVBoxLayout()
        self.facts.setSpacing(theme.space(12))
        self.column.addLayout(self.facts)
        self.words = Label("", "body")
        self.column.addWidget(self.words)
        self.source = FactNote(None)
        self.column.addWidget(self.source)
        self.button = Button(lambda: translate("Plan", "Open Identity"), icon_name="identity")
        self.button.clicked.connect(self.identity_wanted)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        super().show_plan(view)
        clear(self.facts)
        for name, value in _locator_facts(view.person):
            fact = FactLine(name, value or translate("Plan", "Not written yet"), parent=self)
            if not value:
                fact.value_label.set_tone("ink3")
            self.facts.addWidget(fact)
        locator: SourcedFact = view.reference.locator
        self.words.set_text(translate("reference", locator.text))
        self.source.set_fact(locator)

    def forget(self) -> None:
        super().forget()
        clear(self.facts)


@dataclass(frozen=True, slots=True)
class _ContactFace:
    """What a row says of a contact, in the window's language."""

    name: str
    second: str
    phones: str
    position: int
    chips: tuple[tuple[Text, str, str], ...]

    def row(self, parent: QWidget) -> ListRow:
        """The row."""
        return ListRow(
            self.name,
            self.second,
            self.phones,
            avatar=(self.name, self.position),
            number=str(self.position),
            chips=self.chips,
            parent=parent,
        )


def _contact_face(contact: Contact, view: PlanView) -> _ContactFace:
    details = contact.details
    phones = [isolate_ltr(phone) for phone in (details.phone, details.phone2) if phone.strip()]
    chips: list[tuple[Text, str, str]] = []
    if details.may_pick_up_children:
        chips.append((translate("Plan", "Picks up children"), "neutral", "child"))
    if details.memorise:
        chips.append((translate("Plan", "By heart"), "success", "heart"))
    if details.agreed_on:
        day = dates.format_date(catalog(), details.agreed_on, short=True)
        chips.append((translate("Plan", "Said yes on {date}", date=day), "success", "check"))
    if details.knows_plan:
        chips.append((translate("Plan", "Knows the plan"), "success", "check"))
    if _has_copy(contact, view):
        chips.append((translate("Plan", "Has a copy"), "success", "printer"))
    if contact.person_id != view.person.id:
        name = view.name_of(contact.person_id)
        chips.append((translate("Plan", "From the plan of {name}", name=name), "neutral", "chain"))
    parts = [details.relation, *(label(translate, role) for role in details.roles)]
    different = {part.casefold(): part for part in reversed(parts) if part}
    return _ContactFace(
        details.name, " · ".join(reversed(different.values())), " · ".join(phones), contact.position, tuple(chips)
    )


def _has_copy(contact: Contact, view: PlanView) -> bool:
    """Whether a copy is noted for somebody of this name who still has it."""
    name = fold(contact.details.name)
    return any(fold(state.copy.choice.holder) == name and state.copy.gone_on is None for state in view.copies)


def _locator_facts(person: Person) -> Sequence[tuple[str, str]]:
    details, number = person.details, person.identifier(IdentifierKind.A_NUMBER)
    a_number = ""
    if number is not None:
        a_number = (
            isolate_ltr(format_a_number(number.normalised))
            if number.have
            else translate("Plan", "The person does not have one")
        )
    born = dates.format_date(catalog(), details.birth_date) if details.birth_date else ""
    return (
        (translate("Plan", "A-number"), a_number),
        (translate("Plan", "Name on the government’s papers"), details.government_name or details.display_name),
        (translate("Plan", "Country of birth"), details.birth_country),
        (translate("Plan", "Birth date"), born),
    )


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
