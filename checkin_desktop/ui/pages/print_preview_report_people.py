"""What a report says of people: for whom it is, whose names stand in it, and who gets a page to sign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import MadeBy
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.print_preview_groups import ChoiceGroup
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import inside_sentence, label

if TYPE_CHECKING:
    from checkin_desktop.domain.snapshots import Declarant

NOT_SAID, OWN = "", "own"
_READERS = ("lawyer", "court", "ice")


def reader_words(reader: str, words: Catalog | None = None) -> str:
    """Whom a report is for, in the window's language or that of `words`."""
    say = translate if words is None else words.translate
    return {
        "lawyer": lambda: say("Attempts", "A lawyer"),
        "court": lambda: say("Attempts", "The immigration court"),
        "ice": lambda: say("Attempts", "A visit to ICE"),
    }[reader]()


class ForWhom(QWidget):
    """Three common answers, or words of one's own. `edited` as a field's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        choices: list[tuple[object, Text]] = [(NOT_SAID, lambda: translate("Attempts", "I do not say"))]
        choices += [(reader, lambda reader=reader: reader_words(reader)) for reader in _READERS]
        choices.append((OWN, lambda: translate("Attempts", "In my own words")))
        self.choice = ChoiceField(
            lambda: translate("Attempts", "For whom is this report?"),
            choices,
            help=lambda: translate(
                "Attempts", "It stands on the first page, and in your own list of copies that left this folder."
            ),
            parent=self,
        )
        self.own = TextField(lambda: translate("Attempts", "Your own words"), max_length=500, parent=self)
        self.own.setVisible(False)
        column.addWidget(self.choice)
        column.addWidget(self.own)
        self.choice.edited.connect(lambda value: self.own.setVisible(value == OWN))
        self.setFocusProxy(self.choice)
        self.reset()

    def reset(self) -> None:
        """Say nothing."""
        self.choice.set_value(NOT_SAID)
        self.own.set_value("")
        self.own.setVisible(False)

    def words(self, catalog: Catalog | None = None) -> str:
        """The answer in the window's language, or in that of a catalogue; "" when nothing is said."""
        chosen = str(self.choice.value() or "")
        if chosen == OWN:
            return self.own.value().strip()
        return reader_words(chosen, catalog) if chosen else ""


class NamesGroup(ChoiceGroup):
    """Names, private notes and office hours: each left out until it is ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("users", lambda: translate("Attempts", "Names and notes"), parent)

    def fill(self, column: QVBoxLayout) -> None:
        self.callers = CheckField(
            lambda: translate("Attempts", "Names of those who tried or wrote it down"),
            help=lambda: translate("Attempts", "Without a tick they appear by their role: “caller 2, daughter”."),
        )
        self.witnesses = CheckField(
            lambda: translate("Attempts", "Names of those who were there"),
            help=lambda: translate("Attempts", "Without a tick they appear by their role, too."),
        )
        self.notes = CheckField(
            lambda: translate("Attempts", "Notes marked private"),
            help=lambda: translate("Attempts", "Without a tick nothing of them is in the report or its files."),
        )
        self.hours = CheckField(
            lambda: translate("Attempts", "Published hours of each line"),
            help=lambda: translate(
                "Attempts", "Shows which tries fell into the hours that the line gives, with the source and its date."
            ),
        )
        self.prepared_by = TextField(
            lambda: translate("Attempts", "Prepared by"),
            help=lambda: translate("Attempts", "A name for the first page."),
            optional=True,
            max_length=500,
        )
        for field in (self.callers, self.witnesses, self.notes, self.hours):
            column.addWidget(field)
            field.edited.connect(lambda _: self.changed.emit())
        column.addWidget(self.prepared_by)
        self.prepared_by.committed.connect(lambda _: self.changed.emit())

    def put(self) -> None:
        self.callers.set_value(self.choices.caller_names)
        self.witnesses.set_value(self.choices.witness_names)
        self.notes.set_value(self.choices.private_notes)
        self.hours.set_value(self.choices.office_hours)
        self.prepared_by.set_value(self.choices.prepared_by)

    def read(self, choices: ReportChoices) -> ReportChoices:
        return replace(
            choices,
            caller_names=self.callers.value(),
            witness_names=self.witnesses.value(),
            private_notes=self.notes.value(),
            office_hours=self.hours.value(),
            prepared_by=self.prepared_by.value().strip(),
        )

    def summary(self) -> str:
        told = self.choices
        parts = []
        if told.caller_names and told.witness_names:
            parts.append(translate("Attempts", "With names"))
        elif told.caller_names:
            parts.append(translate("Attempts", "Names of those who tried"))
        elif told.witness_names:
            parts.append(translate("Attempts", "Names of those who were there"))
        else:
            parts.append(translate("Attempts", "Roles instead of names"))
        parts.append(
            translate("Attempts", "with private notes")
            if told.private_notes
            else translate("Attempts", "no private notes")
        )
        if told.office_hours:
            parts.append(translate("Attempts", "with published hours"))
        return " · ".join(parts)


class SigningGroup(ChoiceGroup):
    """Pages that somebody signs by hand. None is there until it is ticked."""

    def __init__(self, office: bool, parent: QWidget | None = None) -> None:
        self._office = office
        self._people: dict[str, CheckField] = {}
        super().__init__("pencil", lambda: translate("Attempts", "Pages to sign"), parent)

    def fill(self, column: QVBoxLayout) -> None:
        column.addWidget(
            Label(
                lambda: translate(
                    "Attempts",
                    "Nothing is signed for anyone. Each person reads the page, changes what is not right, and signs "
                    "only for their own tries.",
                ),
                "small",
            )
        )
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(column.spacing())
        column.addWidget(self._holder)
        self.interpreter = CheckField(
            lambda: translate("Attempts", "Interpreter’s page"),
            help=lambda: translate(
                "Attempts", "For somebody who signs an English page and does not read English: who read it to them."
            ),
        )
        self.translation = CheckField(
            lambda: translate("Attempts", "Translator’s page"),
            help=lambda: translate("Attempts", "Courts want it with each paper that was translated."),
        )
        self.service = CheckField(
            lambda: translate("Attempts", "Page that a copy was sent"),
            help=lambda: translate(
                "Attempts", "Only if you file the report with a court. It is called “proof of service”."
            ),
        )
        self.custodian = CheckField(
            lambda: translate("Attempts", "Record keeper’s page"),
            help=lambda: translate(
                "Attempts", "For an office that keeps such logs as a routine: how the entries were made and kept."
            ),
        )
        for field in (self.interpreter, self.translation, self.service):
            column.addWidget(field)
        self.offices_button = Button(lambda: translate("Attempts", "For offices"), "quiet", "building", small=True)
        self.offices_button.clicked.connect(self._show_offices)
        column.addWidget(self.offices_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.custodian)
        for field in (self.interpreter, self.translation, self.service, self.custodian):
            field.edited.connect(lambda _: self.changed.emit())
        self.offices_button.setVisible(not self._office)
        self.custodian.setVisible(self._office)

    def put(self) -> None:
        self.interpreter.set_value(self.choices.interpreter_certificate)
        self.translation.set_value(self.choices.translation_certificate)
        self.service.set_value(self.choices.proof_of_service)
        self.custodian.set_value(self.choices.custodian_certificate)
        if self.choices.custodian_certificate:
            self._show_offices()
        self._put_people()

    def read(self, choices: ReportChoices) -> ReportChoices:
        shown = frozenset(key for key, field in self._people.items() if field.value())
        hidden = frozenset(key for key in self.choices.declarants if key not in self._people)
        return replace(
            choices,
            declarants=shown | hidden,
            interpreter_certificate=self.interpreter.value(),
            translation_certificate=self.translation.value(),
            proof_of_service=self.service.value(),
            custodian_certificate=self.custodian.value(),
        )

    def show_snapshot(self, snapshot: object) -> None:
        super().show_snapshot(snapshot)  # type: ignore[arg-type]
        if self.built:
            self._put_people()

    def summary(self) -> str:
        told = self.choices
        people = self.snapshot.declarants if self.snapshot is not None else ()
        pages = sum(person.key in told.declarants for person in people)
        pages += sum(
            (
                told.interpreter_certificate,
                told.translation_certificate,
                told.proof_of_service,
                told.custodian_certificate,
            )
        )
        if not pages:
            return translate("Attempts", "No pages to sign")
        return translate("Attempts", "%n page(s)", n=pages)

    def _put_people(self) -> None:
        people = self.snapshot.declarants if self.snapshot is not None else ()
        if tuple(self._people) != tuple(person.key for person in people):
            self._build_people(people)
        for person in people:
            self._people[person.key].set_value(person.key in self.choices.declarants)

    def _build_people(self, people: tuple[Declarant, ...]) -> None:
        focused = next((key for key, field in self._people.items() if field.box.hasFocus()), None)
        for field in self._people.values():
            field.hide()
            field.deleteLater()
        self._people = {}
        before: QWidget = self.head
        for person in people:
            field = CheckField(
                lambda person=person: declarant_words(person),
                help=lambda person=person: translate(
                    "Attempts", "A page for %n attempt(s)", n=len(person.attempt_numbers)
                ),
                parent=self._holder,
            )
            field.edited.connect(lambda _: self.changed.emit())
            self._people[person.key] = field
            self._rows.addWidget(field)
            QWidget.setTabOrder(before, field.box)
            before = field.box
        self._holder.setVisible(bool(people))
        if focused in self._people:
            self._people[focused].box.setFocus()

    def _show_offices(self) -> None:
        had_focus = self.offices_button.hasFocus()
        self.custodian.setVisible(True)
        self.offices_button.setVisible(False)
        if had_focus:
            self.custodian.box.setFocus()


def declarant_words(person: Declarant) -> str:
    """Who may sign: a name, with the role if it helps; else the role that the report prints."""
    role = person.role or ("" if person.made_by is MadeBy.SELF else inside_sentence(label(translate, person.made_by)))
    if person.name:
        return translate("Attempts", "{name} ({role})", name=person.name, role=role) if role else person.name
    who = translate("Attempts", "Caller {number}", number=person.number)
    return translate("Attempts", "{who}, {role}", who=who, role=role) if role else who
