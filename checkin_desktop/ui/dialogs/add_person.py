"""Add a person: a name is enough; the A-number can follow later. What was typed survives a lock as a draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.identity import live_check
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import Field, TextField
from checkin_desktop.ui.widgets.number_field import NumberField

DRAFT_KEY = "people:new"


class AddPersonDialog(MessageDialog):
    """Three fields. `person` is set once the person is saved."""

    def __init__(self, context: WindowContext, parent: QWidget | None) -> None:
        self._context = context
        self.person: Person | None = None
        self._busy = False
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.given = TextField(
            lambda: translate("People", "Given names"), help=lambda: translate("People", "First and middle names.")
        )
        self.family = TextField(
            lambda: translate("People", "Family names"),
            help=lambda: translate("People", "All of them, the way they are written on papers."),
        )
        self.a_number = NumberField(
            lambda: translate("Identity", "A-number"),
            lambda typed: live_check(IdentifierKind.A_NUMBER, typed, ()),
            optional=True,
            answerable=False,
        )
        self._fields: dict[str, Field] = {
            "given_names": self.given,
            "family_names": self.family,
            IdentifierKind.A_NUMBER.value: self.a_number,
        }
        for field in self._fields.values():
            column.addWidget(field)
        super().__init__(
            parent,
            lambda: translate("People", "Add a person"),
            (lambda: translate("People", "A name is enough. Everything else can wait."),),
            icon_name="user-plus",
            extra=form,
        )
        self.add = self.add_button(lambda: translate("People", "Add the person"), "primary", 1)
        self.add.clicked.disconnect()
        self.add.clicked.connect(self.save)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.keeper = DraftKeeper(context, self, self._fields)
        self.keeper.open(DRAFT_KEY, lambda _: None)
        self.given.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Save the person; faults stand beside their fields.

        The draft is handed in first and goes with the saving: a lock in between finds either it or the person.
        """
        if self._busy:
            return
        self._busy = True
        self.keeper.keep()
        details = PersonDetails(given_names=self.given.value(), family_names=self.family.value())
        number = str(self.a_number.value() or "")
        case = self._context.case
        self._context.runner.submit(
            lambda _: case.people.add(details, a_number=number, draft=DRAFT_KEY),
            owner=self,
            done=self._saved,
            failed=self._refused,
            loss="",
        )

    def reject(self) -> None:
        """Keep what was typed, for the next time; what is being saved was handed in already."""
        if not self._busy:
            self.keeper.keep()
        super().reject()

    def _saved(self, person: Person) -> None:
        self.person = person
        self.keeper.discard()
        self.done(1)

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self._fields, self._context.messages)
        self.fit()


def add_person(context: WindowContext, parent: QWidget, added: Callable[[Person], None]) -> None:
    """Ask for a new person; `added` hears of it after it was saved."""
    dialog = AddPersonDialog(context, parent.window())
    dialog.run()
    if dialog.person is not None:
        added(dialog.person)
