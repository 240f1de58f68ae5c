"""Add a person: a name is enough; the A-number can follow later. What was typed survives a lock as a draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.identifiers import check_identifier
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import notice_lines, show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.identity import live_check
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fields import Field, TextField
from checkin_desktop.ui.widgets.number_field import NumberField

DRAFT_KEY = "people:new"


class AddPersonDialog(MessageDialog):
    """Three fields. `person` is set once the person is saved.

    Whom the new person may be the same as is said once, with the reason; whoever presses again means it.
    """

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
        self._told: tuple[str, ...] = ()
        self.known = Banner("differ", "", icon_name="users")
        self.known.setVisible(False)
        column.addWidget(self.known)
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
        typed = (details.given_names, details.family_names, number)
        told, self._told = typed == self._told, typed
        case = self._context.case

        def work(_: object) -> Person | tuple[Notice, ...]:
            plain = check_identifier(IdentifierKind.A_NUMBER, number).normalised
            known = () if told else case.people_import.conflicts(details, plain)
            return known or case.people.add(details, a_number=number, draft=DRAFT_KEY)

        self._context.runner.submit(work, owner=self, done=self._done, failed=self._refused, loss="")

    def reject(self) -> None:
        """Keep what was typed, for the next time; what is being saved was handed in already."""
        if not self._busy:
            self.keeper.keep()
        super().reject()

    def _done(self, found: Person | tuple[Notice, ...]) -> None:
        if isinstance(found, Person):
            self.person = found
            self.keeper.discard()
            self.done(1)
            return
        self._busy = False
        words = "\n".join(sentence for _, sentence in notice_lines(found))
        self.known.set_texts(lambda: translate("People", "This may be somebody who is known"), words)
        self.known.setVisible(True)
        self.add.set_text(lambda: translate("People", "Add all the same"))
        self.fit()

    def _refused(self, problem: BaseException) -> None:
        self._busy, self._told = False, ()
        show_refusal(problem, self._fields, self._context.messages)
        self.fit()


def add_person(context: WindowContext, parent: QWidget, added: Callable[[Person], None]) -> None:
    """Ask for a new person; `added` hears of it after it was saved."""
    dialog = AddPersonDialog(context, parent.window())
    dialog.run()
    if dialog.person is not None:
        added(dialog.person)
