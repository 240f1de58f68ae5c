"""A section of free answers, what comes from the family's plan, and what stays hidden until it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.plan import EARLIER_WORDS, SHARED_KEYS, ConsulateSafe, PlanAnswerKey
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.models.form_saver import FormSaver
from checkin_desktop.ui.models.plan import ANSWERS, ASKED_FOR, PlanSectionId, PlanView
from checkin_desktop.ui.models.signed_forms import form_words
from checkin_desktop.ui.pages.plan_sections import SectionPanel
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import FactLine
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.labels import label

_FORMS: Final = {key: form for form, key in EARLIER_WORDS.items()}
_ONE_LINE: Final = frozenset(
    {
        PlanAnswerKey.LAWYER_NAME,
        PlanAnswerKey.NEXT_COURT_DATE,
        PlanAnswerKey.NEXT_CHECKIN,
        PlanAnswerKey.CONSULATE_PLACE,
        PlanAnswerKey.FEAR_LANGUAGE,
    }
)
_PHONES: Final = frozenset(
    {PlanAnswerKey.LAWYER_PHONE, PlanAnswerKey.LAWYER_AFTER_HOURS, PlanAnswerKey.CONSULATE_PHONE}
)
_HELP: Final[dict[PlanAnswerKey, Callable[[], str]]] = {
    PlanAnswerKey.PHONES: lambda: translate("Plan", "Keep passwords in another place, not here."),
    PlanAnswerKey.BILLS: lambda: translate("Plan", "A lawyer can tell you about a power of attorney."),
    PlanAnswerKey.CHILDREN_TOLD: lambda: translate("Plan", "In words that fit their age."),
    PlanAnswerKey.OLD_COPIES: lambda: translate("Plan", "For example: burned, torn up, given back. And when."),
}


class SharedAnswer(QWidget):
    """An answer of the family's plan. `another_wanted`: this person wants to write one of their own."""

    another_wanted = Signal()

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = FactLine(title, parent=self)
        column.addWidget(self.line)
        self.button = Button("", "link", parent=self)
        self.button.clicked.connect(self.another_wanted)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_answer(self, text: str, whose: str, person: str, *, another: bool) -> None:
        """Show the answer of `whose` in the plan of `person`; `another` offers to write an own one."""
        self.line.set_value(text)
        self.line.set_source(translate("Plan", "From the plan of {name}", name=whose))
        self.button.set_text(translate("Plan", "Write another for {name}", name=person))
        self.button.setVisible(another)


class HiddenPart(QWidget):
    """Fields that stay hidden until somebody asks for them, under the words to be read before."""

    def __init__(self, title: Text, words: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space(10))
        outer.addWidget(Label(title, "strong", parent=self))
        outer.addWidget(Label(words, "body", tone="ink2", parent=self))
        self.inner = QWidget(self)
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(0, theme.space(4), 0, 0)
        self.column.setSpacing(theme.space(14))
        self.inner.hide()
        self.button = Button(self._button_words, icon_name="eye", small=True, parent=self)
        self.button.clicked.connect(self.turn)
        outer.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        outer.addWidget(self.inner)

    def turn(self) -> None:
        """Show the fields, or hide them again. What is typed stays."""
        self._open(self.inner.isHidden())

    def close_part(self) -> None:
        """Hide the fields."""
        self._open(False)

    def _open(self, shown: bool) -> None:
        self.inner.setVisible(shown)
        self.button.set_icon("eye-off" if shown else "eye")
        self.button.retranslate()

    def _button_words(self) -> str:
        if self.inner.isHidden():
            return translate("Plan", "Show these questions")
        return translate("Plan", "Hide these questions")


class AnswersPanel(SectionPanel):
    """A section of free answers; each is saved when its field is left.

    The forms that let others ask are answered on the page Get ready; here their answer is shown. What was typed about
    them here before keeps its field as long as there are words in it.
    """

    readiness_wanted = Signal()

    def __init__(
        self,
        section: PlanSectionId,
        saver: FormSaver,
        reference: ReferenceData,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(section, parent)
        self._saver = saver
        self._reference = reference
        self.fields: dict[PlanAnswerKey, Field] = {}
        self.forms: dict[ReadyForm, FactLine] = {}
        self.shared: dict[PlanAnswerKey, SharedAnswer] = {}
        self._own_wanted: set[PlanAnswerKey] = set()
        self.hidden_part: HiddenPart | None = None

    def make(self) -> Iterator[None]:
        """Make the fields, one in a step."""
        for key in ANSWERS[self.section]:
            self.column.addWidget(self._make_field(key))
            yield
            if key is PlanAnswerKey.FORM_60_001:
                button = Button(
                    lambda: translate("Plan", "Answer on the page Get ready"),
                    icon_name="document-check",
                    small=True,
                    parent=self,
                )
                button.clicked.connect(self.readiness_wanted)
                self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if self.section in ASKED_FOR:
            self.hidden_part = self._make_hidden(self.section)
            yield
            for key in ASKED_FOR[self.section]:
                self.hidden_part.column.addWidget(self._make_field(key))
                yield
            self._add_source(self.section, self.hidden_part)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Show what is known of the forms, and what comes from the family's plan."""
        super().show_plan(view)
        for form, line in self.forms.items():
            line.set_value(form_words(view.plan.ready.form(form)))
        for key, field in self.fields.items():
            if key in _FORMS:
                field.setVisible(bool(view.plan.answers.get(key, "") or field.value()))
            elif key in SHARED_KEYS:
                self._show_shared(key, field, view)

    def forget(self) -> None:
        """Forget what is shown, and hide again what was asked for."""
        super().forget()
        for line in self.forms.values():
            line.set_value("")
        for shared in self.shared.values():
            shared.hide()
            shared.show_answer("", "", "", another=False)
        self._own_wanted.clear()
        if self.hidden_part is not None:
            self.hidden_part.close_part()

    def _show_shared(self, key: PlanAnswerKey, field: Field, view: PlanView) -> None:
        whose = view.plan.shared_from.get(key)
        line = self.shared.get(key)
        if whose is not None and line is None:
            line = self.shared[key] = SharedAnswer(lambda: label(translate, key), self)
            line.another_wanted.connect(lambda: self._write_own(key))
            self.column.insertWidget(self.column.indexOf(field), line)
        own = whose is None or key in self._own_wanted or bool(field.value())
        field.setVisible(own)
        if line is not None:
            line.setVisible(whose is not None)
        if line is not None and whose is not None:
            person = view.person.details.given_names or view.person.details.display_name
            text = view.plan.answers.get(key, "")
            line.show_answer(text, view.name_of(whose), person, another=not own)

    def _write_own(self, key: PlanAnswerKey) -> None:
        self._own_wanted.add(key)
        self.fields[key].setVisible(True)
        self.shared[key].button.setVisible(False)
        self.fields[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_field(self, key: PlanAnswerKey) -> Field:
        title: Text = lambda: label(translate, key)  # noqa: E731 - asked again at each switch
        if key in _FORMS:
            title = self._add_form(_FORMS[key], title)
        help_text = _HELP.get(key, "")
        if key in _PHONES:
            field: Field = PhoneField(title, optional=True, parent=self)
        elif key is PlanAnswerKey.CONSULATE_SAFE:
            field = ChoiceField(title, _safe_choices(), optional=True, parent=self)
        elif key in _ONE_LINE:
            field = TextField(title, help=help_text, optional=True, max_length=500, parent=self)
        else:
            field = MultilineField(title, help=help_text, optional=True, lines=2, parent=self)
        self.fields[key] = self._saver.bind(key.value, field, title)
        return field

    def _add_form(self, form: ReadyForm, title: Text) -> Text:
        """Show what is answered about a form; returns the title of the field with the words from before."""
        line = FactLine(title, parent=self)
        self.forms[form] = line
        self.column.addWidget(line)
        return lambda: translate("Plan", "{form}: written here before", form=resolve(title))

    def _make_hidden(self, section: PlanSectionId) -> HiddenPart:
        fear = section is PlanSectionId.FEAR
        if not fear:
            self.column.addWidget(Rule(self))
        part = HiddenPart(*(_FEAR if fear else _CONSULATE), self)
        self.column.addWidget(part)
        return part

    def _add_source(self, section: PlanSectionId, part: HiddenPart) -> None:
        fear = section is PlanSectionId.FEAR
        facts = {record.id: record.fact for record in self._reference.plan_sections}
        note = FactNote(facts.get("fear" if fear else "consulate"), _FEAR_NOTE if fear else "", parent=part.inner)
        part.column.addWidget(note)


def _consulate_words() -> str:
    return translate(
        "Plan",
        "This part is hidden for everyone until it is asked for. Are you afraid of the government of your country? "
        "A lawyer can tell you whether it is safe to call its consulate.",
    )


def _fear_words() -> str:
    return translate(
        "Plan",
        "The next questions are about fear. They are only for you, and you can leave them empty. Use your own words, "
        "as few as you like. Close this part and take a break at any time: what you wrote stays. It is printed only "
        "on a copy for which you tick it.",
    )


def _fear_note() -> str:
    return translate(
        "Plan",
        "The sources say: somebody who is afraid tells more than one officer, and more than once, because officers do "
        "not always ask. The same holds for another country. They also say: do not sign what you do not understand.",
    )


_CONSULATE: Final[tuple[Text, Text]] = (lambda: translate("Plan", "Consulate"), _consulate_words)
_FEAR: Final[tuple[Text, Text]] = (lambda: translate("Plan", "Before you read on"), _fear_words)
_FEAR_NOTE: Final[Text] = _fear_note


def _safe_choices() -> list[tuple[object, Text]]:
    answers: list[tuple[object, Text]] = [("", lambda: translate("Plan", "Not answered yet"))]
    answers += [(each.value, lambda each=each: label(translate, each)) for each in ConsulateSafe]  # type: ignore[misc]
    return answers
