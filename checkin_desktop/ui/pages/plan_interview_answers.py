"""What stands below a question: fields and cards for its answer, a form for what is new, and hints that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.interview import InterviewView, Mark, Question, QuestionKind, QuestionState, state
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import ConsulateSafe, PlanAnswerKey
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, resolve, translate
from checkin_desktop.ui.models import identity
from checkin_desktop.ui.models.interview import fact_behind, field_title, none_words, question_words
from checkin_desktop.ui.models.interview_lines import contact_second
from checkin_desktop.ui.models.interview_store import CHOICE, NOT_YET, YES, choose, key_of, takes_several
from checkin_desktop.ui.pages.identity_sections import number_field
from checkin_desktop.ui.pages.plan_interview_cards import CardsField, Choice
from checkin_desktop.ui.pages.plan_interview_forms import AddForm, CarePaperForm, ChildForm, ContactForm
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_LONG = frozenset(
    {
        PlanAnswerKey.MEDICINES,
        PlanAnswerKey.CONDITIONS,
        PlanAnswerKey.FEAR_HOME,
        PlanAnswerKey.FEAR_THIRD,
        PlanAnswerKey.CHILDREN_TOLD,
        PlanAnswerKey.OTHER_WISHES,
        PlanAnswerKey.PENDING,
        "medicines",
        "routine",
        "notes",
    }
)
_BY_CARDS = frozenset({QuestionKind.CONTACT, QuestionKind.CONTACTS, QuestionKind.YES_NO, QuestionKind.PAUSE})
_FORMS: dict[str, type[AddForm]] = {"children.any": ChildForm, "care.paper": CarePaperForm}


class AnswerView(QWidget):
    """The answer of one question. `fields` are by their key in the saver; `form` adds what is new."""

    go_on = Signal()

    def __init__(
        self, context: WindowContext, question: Question, view: InterviewView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.question = question
        self.fields: dict[str, Field] = {}
        self.form: AddForm | None = None
        self.cards: CardsField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))
        self.rows = RowStack()
        self._column.addWidget(self.rows)
        for key in question.keys:
            if question.kind in (
                QuestionKind.ANSWERS,
                QuestionKind.CHILD,
                QuestionKind.PERSON,
                QuestionKind.CONSULATE,
            ):
                self._add(key, self._field(key))
        choices = list(self._choices(view))
        self._looks = [_look(choice) for choice in choices]
        if question.topic in _FORMS:
            self._add_form(_FORMS[question.topic](context, self))
        if choices:
            self.cards = CardsField(lambda: self._title(view), choices, several=takes_several(question), parent=self)
            self.cards.go_on.connect(self.go_on)
            self._add(CHOICE, self.cards)
            if question.kind in (QuestionKind.CONTACT, QuestionKind.CONTACTS):
                self.cards.opened.connect(self._show_form)
        self.hint = Banner("late", "", icon_name="info")
        self.hint.setVisible(False)
        self._column.addWidget(self.hint)
        self._add_notes()
        self.show_view(view)

    def show_view(self, view: InterviewView) -> None:
        """Follow what was saved: rows of what is there, cards that still fit, and the hint."""
        said = state(self.question, view) is QuestionState.ANSWERED
        if self.question.topic == "children.any":
            names = [
                ListRow(child.details.name, child.details.school, icon_name="child") for child in view.own_children
            ]
            self.rows.set_rows(names)
            self.rows.setVisible(bool(names))
        else:
            self.rows.setVisible(False)
        if self.cards is not None and not self._by_cards:
            self.cards.setVisible(not said)
        title, text = self._hint(view)
        self.hint.set_texts(title, text)
        self.hint.setVisible(bool(title))

    def fits(self, view: InterviewView) -> bool:
        """Whether its cards still say what the case says."""
        return self._looks == [_look(choice) for choice in self._choices(view)]

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        if self.cards is not None and self._by_cards:
            return self.cards.focused_card()
        if self.form is not None:
            return next(iter(self.form.fields.values())).input()
        for field in self.fields.values():
            if not isinstance(field, CardsField):
                return field.input()
        return self.cards.focused_card() if self.cards is not None else self

    def faulty(self) -> Field | None:
        """The first field whose content could not be saved."""
        for field in self.fields.values():
            if any(severity == "fault" for severity, _ in field.notices()):
                return field
        return None

    def finish(self, then: Callable[[], None]) -> None:
        """Add what stands in the form, then go on; without anything in it, go on at once."""
        if self.form is not None and not self.form.isHidden() and self.form.begun and not self._context.read_only:
            self.form.add(then)
        else:
            then()

    def flush(self) -> None:
        """Keep what is typed in the form."""
        if self.form is not None:
            self.form.keeper.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on, as "Next" does; Ctrl+Enter does so in a text of several lines."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and (isinstance(watched, QLineEdit) or event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ):
            self.go_on.emit()
            return True
        return super().eventFilter(watched, event)

    @property
    def _by_cards(self) -> bool:
        return self.question.kind in _BY_CARDS

    def _title(self, view: InterviewView) -> str:
        return question_words(self.question, view)[0]

    def _add(self, name: str, field: Field) -> None:
        self.fields[key_of(self.question, name)] = field
        if not isinstance(field, CardsField):
            field.input().installEventFilter(self)
        self._column.addWidget(field)

    def _add_form(self, form: AddForm, place: int = -1) -> None:
        self.form = form
        form.go_on.connect(self.go_on)
        form.added.connect(self._added)
        self._column.insertWidget(place, form)
        form.open(self._context.person_id or 0)

    def _show_form(self, opened: bool) -> None:
        if self.form is None and opened:
            self._add_form(ContactForm(self._context, self), self._column.indexOf(self.hint))
        if self.form is None:
            return
        self.form.setVisible(opened)
        if opened:
            next(iter(self.form.fields.values())).setFocus()

    def _added(self, record: object) -> None:
        """Somebody new is the answer of a question about people."""
        question = self.question
        if not isinstance(record, Contact):
            return
        several = takes_several(question)
        held = self.cards.value() if self.cards is not None else ()
        value: object = (*held, record.id) if several and isinstance(held, tuple) else record.id

        def work(case: CaseFile) -> None:
            choose(case, question, case.interview.load(record.person_id), value)

        case = self._context.case
        self._context.runner.submit(lambda _: work(case), owner=self, done=lambda _: None)

    def _field(self, key: str) -> Field:
        def title() -> str:
            return field_title(key)

        if key == PlanAnswerKey.CONSULATE_SAFE:
            return self._safe_field(title)
        if key == IdentifierKind.A_NUMBER:
            own = self._context.case.reference
            return number_field(IdentifierKind.A_NUMBER, lambda kind, typed: identity.live_check(kind, typed, ()), own)
        if key.endswith(("_phone", "_after_hours")):
            return PhoneField(title, optional=True)
        if key.endswith("_on") or key == "birth_date":
            return DateField(title, optional=True)
        if key in _LONG:
            return MultilineField(title, optional=True, lines=2)
        return TextField(title, optional=True, max_length=2000)

    def _safe_field(self, title: Text) -> CardsField:
        choices = [Choice(item.value, lambda item=item: label(translate, item)) for item in ConsulateSafe]
        field = CardsField(title, choices, parent=self)
        field.label.show()
        return field

    def _choices(self, view: InterviewView) -> Iterator[Choice]:
        question = self.question
        if question.kind is QuestionKind.PAUSE:
            yield from _pause(question)
            return
        if question.kind in (QuestionKind.CONTACT, QuestionKind.CONTACTS):
            yield from self._people(view)
        elif question.kind is QuestionKind.YES_NO:
            yield Choice(YES, lambda: translate("Interview", "Yes"), icon_name="check")
            yield Choice(NOT_YET, lambda: translate("Interview", "Not yet"), icon_name="clock")
        elif question.none:
            title, detail = none_words(question.topic)
            yield Choice(Mark.NONE.value, title, detail, "minus")
        answered = question.topic in ("people.first", "people.second") and bool(view.own_contacts)
        if not answered and question.topic not in ("people.knows", "children.any", "fear.own", "consulate.own"):
            yield Choice(
                Mark.UNKNOWN.value,
                lambda: translate("Interview", "I don’t know yet"),
                lambda: translate("Interview", "We will ask again. The plan can still print."),
                "help",
            )

    def _people(self, view: InterviewView) -> Iterator[Choice]:
        skip = view.own_contacts[0].id if self.question.topic == "people.second" and view.own_contacts else None
        for contact in view.own_contacts:
            if contact.id != skip:
                yield Choice(
                    contact.id,
                    contact.details.name,
                    contact_second(contact),
                    avatar=(contact.details.name, contact.position),
                    chip=_agreed(contact),
                    alone=False,
                )
        yield Choice(
            "else",
            lambda: translate("Interview", "Someone else"),
            lambda: translate("Interview", "Add a name and phone"),
            "plus",
            alone=False,
            opens=True,
        )

    def _hint(self, view: InterviewView) -> tuple[str, str]:
        child = view.child(self.question.child_id)
        topic = self.question.topic
        if topic == "child.pickup" and child is not None and child.details.pickup_contact_ids:
            names = ", ".join(
                found.details.name for key in child.details.pickup_contact_ids if (found := view.contact(key))
            )
            return (
                translate("Interview", "Check that the school’s pick-up list names {names}", names=names),
                translate("Interview", "Only the school can change its list."),
            )
        if topic == "child.caregiver" and child is not None and child.details.caregiver_id is not None:
            found = view.contact(child.details.caregiver_id)
            if found is not None and child.details.caregiver_agreed_on is None:
                return (
                    translate("Interview", "Ask {name} if that is all right", name=found.details.name),
                    translate("Interview", "The next question keeps the day of the yes."),
                )
        if topic == "people.knows" and view.marks.get(self.question.id) == Mark.UNKNOWN:
            return (
                translate("Interview", "Talk it over and give a copy"),
                translate("Interview", "The plan keeps this question open."),
            )
        return "", ""

    def _add_notes(self) -> None:
        topic = self.question.topic
        if topic == "consulate.own":
            self._column.addWidget(
                Banner(
                    "neutral",
                    lambda: translate("Interview", "Are you afraid of that government? You can ask a lawyer first."),
                    lambda: translate("Interview", "A lawyer can tell you whether a call is safe for you."),
                )
            )
        if topic == "care.paper":
            for words in (
                lambda: translate(
                    "Interview",
                    "Care papers are the law of each state. The names above are only names. Nothing is chosen for "
                    "you, and this program writes no such paper.",
                ),
                lambda: translate(
                    "Interview",
                    "CLINIC’s 50-state guide and a lawyer can tell which papers your state has. The California "
                    "affidavit is not guardianship.",
                ),
            ):
                self._column.addWidget(Label(words, "body", tone="ink2"))
        fact = fact_behind(topic, self._context.case.reference)
        if fact is not None and topic != "locator.number":
            self._column.addWidget(FactNote(fact))


def _look(choice: Choice) -> tuple[object, ...]:
    return choice.value, *(resolve(text) for text in (choice.title, choice.detail, choice.chip))


def _pause(question: Question) -> Iterator[Choice]:
    if question.topic == "pause.fear":
        yield Choice(Mark.WANTED.value, lambda: translate("Interview", "I want to write something"), "", "pencil")
        yield Choice(Mark.NONE.value, lambda: translate("Interview", "Leave it out"), "", "arrow-right")
        return
    yield Choice(Mark.WANTED.value, lambda: translate("Interview", "Show me the questions"), "", "scales")
    yield Choice(
        Mark.SKIPPED.value,
        lambda: translate("Interview", "Skip them for now"),
        lambda: translate("Interview", "They wait in the step “Legal help”."),
        "arrow-right",
    )


def _agreed(contact: Contact) -> str:
    day = contact.details.agreed_on
    if day is not None:
        return translate("Interview", "Said yes {date}", date=dates.format_date(catalog(), day, short=True))
    return translate("Interview", "Knows the plan") if contact.details.knows_plan else ""
