"""What stands in each section of the emergency plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import EARLIER_WORDS, PlanAnswerKey
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, resolve, translate
from checkin_desktop.ui.models.form_saver import FormSaver
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.models.plan import ANSWERS, PlanSectionId, PlanView, section_gaps, section_title
from checkin_desktop.ui.models.signed_forms import form_words
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, FactLine
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

_FORMS: Final = {key: form for form, key in EARLIER_WORDS.items()}
_ONE_LINE = frozenset({PlanAnswerKey.LAWYER_NAME, PlanAnswerKey.NEXT_COURT_DATE, PlanAnswerKey.NEXT_CHECKIN})

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
    PlanSectionId.OTHER: lambda: translate("Plan", "Anything else your helper should know."),
}


class SectionPanel(Card):
    """One section: its name, why it is asked, what is missing in words, then its content in `column`."""

    def __init__(self, section: PlanSectionId, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.section = section
        content = QWidget()
        self.column = QVBoxLayout(content)
        edge = theme.space(20)
        self.column.setContentsMargins(edge, theme.space(16), edge, edge)
        self.column.setSpacing(theme.space(14))
        head = QVBoxLayout()
        head.setSpacing(theme.px(2))
        head.addWidget(Label(lambda: section_title(section), "section"))
        head.addWidget(Label(_WHY[section], "body", tone="ink2"))
        self.column.addLayout(head)
        self.gap = Banner("late", "")
        self.gap.setVisible(False)
        self.column.addWidget(self.gap)
        self.view = scroll(content, exact=True)
        self.body.addWidget(self.view)

    def finish(self) -> None:
        """Call once everything is in `column`."""
        self.column.addStretch(1)

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


class AnswersPanel(SectionPanel):
    """A section of free answers; each is saved when its field is left.

    The forms that let others ask are answered on the page Get ready; here their answer is shown. What was typed about
    them here before keeps its field as long as there are words in it.
    """

    readiness_wanted = Signal()

    def __init__(self, section: PlanSectionId, saver: FormSaver, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self.fields: dict[PlanAnswerKey, Field] = {}
        self.forms: dict[ReadyForm, FactLine] = {}
        for key in ANSWERS[section]:
            title: Text = lambda key=key: label(translate, key)  # noqa: E731 - asked again at each switch
            if key in _FORMS:
                title = self._add_form(_FORMS[key], title)
            if key is PlanAnswerKey.LAWYER_PHONE:
                field: Field = PhoneField(title, optional=True)
            elif key in _ONE_LINE:
                field = TextField(title, optional=True, max_length=500)
            else:
                field = MultilineField(title, optional=True, lines=2)
            self.fields[key] = saver.bind(key.value, field, title)
            self.column.addWidget(field)
        if self.forms:
            button = Button(lambda: translate("Plan", "Answer on the page Get ready"), icon_name="document-check")
            button.clicked.connect(self.readiness_wanted)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        super().show_plan(view)
        for form, line in self.forms.items():
            line.set_value(form_words(view.plan.ready.form(form)))
        for key in _FORMS:
            field = self.fields.get(key)
            if field is not None:
                field.setVisible(bool(view.plan.answers.get(key, "") or field.value()))

    def forget(self) -> None:
        super().forget()
        for line in self.forms.values():
            line.set_value("")

    def _add_form(self, form: ReadyForm, title: Text) -> Text:
        """Show what is answered about a form; returns the title of the field with the words from before."""
        line = FactLine(title)
        self.forms[form] = line
        self.column.addWidget(line)
        return lambda: translate("Plan", "{form}: written here before", form=resolve(title))


class ContactsPanel(SectionPanel):
    """The contacts in the order of calling, or those whose number is to be learned."""

    contacts_wanted = Signal()

    def __init__(self, section: PlanSectionId, parent: QWidget | None = None) -> None:
        super().__init__(section, parent)
        self.rows = RowStack()
        self.column.addWidget(self.rows)
        self.numbers = QVBoxLayout()
        self.numbers.setSpacing(theme.space(12))
        self.column.addLayout(self.numbers)
        self.button = Button(lambda: translate("Plan", "Open Contacts"), icon_name="users")
        self.button.clicked.connect(self.contacts_wanted)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        super().show_plan(view)
        if self.section is PlanSectionId.BY_HEART:
            self._show_numbers(view)
        else:
            self.rows.set_rows([_contact_row(contact) for contact in view.contacts])
        self.rows.setVisible(self.section is PlanSectionId.PEOPLE and bool(view.contacts))

    def forget(self) -> None:
        super().forget()
        self.rows.clear()
        _clear(self.numbers)

    def _show_numbers(self, view: PlanView) -> None:
        _clear(self.numbers)
        for contact in view.contacts:
            if contact.details.memorise:
                self.numbers.addWidget(_Number(contact.details.name, contact.details.phone or contact.details.phone2))
        number = view.person.identifier(IdentifierKind.A_NUMBER)
        if number is not None and number.have:
            self.numbers.addWidget(_Number(translate("Plan", "A-number"), format_a_number(number.normalised)))


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
        _clear(self.facts)
        for name, value in _locator_facts(view.person):
            fact = FactLine(name, value or translate("Plan", "Not written yet"))
            if not value:
                fact.value_label.set_tone("ink3")
            self.facts.addWidget(fact)
        locator: SourcedFact = view.reference.locator
        self.words.set_text(translate("reference", locator.text))
        self.source.set_fact(locator)

    def forget(self) -> None:
        super().forget()
        _clear(self.facts)


class _Number(QWidget):
    """A number large enough to learn."""

    def __init__(self, name: str, number: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(name, "small"))
        column.addWidget(Label(isolate_ltr(number), "number", selectable=True))


def _contact_row(contact: Contact) -> ListRow:
    details = contact.details
    phone = details.phone or details.phone2
    chips: list[tuple[Text, str, str]] = []
    if details.may_pick_up_children:
        chips.append((translate("Plan", "Picks up children"), "neutral", "child"))
    if details.memorise:
        chips.append((translate("Plan", "By heart"), "success", "heart"))
    parts = [details.relation, *(label(translate, role) for role in details.roles)]
    different = {part.casefold(): part for part in reversed(parts) if part}
    return ListRow(
        details.name,
        " · ".join(reversed(different.values())),
        isolate_ltr(phone) if phone else "",
        avatar=(details.name, contact.position),
        number=str(contact.position),
        chips=chips,
    )


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


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
