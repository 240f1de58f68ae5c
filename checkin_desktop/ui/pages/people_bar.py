"""The bar below the list of people: who is chosen, what can be done with one key, and what was done last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import PersonRow
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.people_table import PeopleTable
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.key_button import KeyButton
from checkin_desktop.ui.widgets.labels import Label


class SelectionBar(Card):
    """Shown while a row is chosen. What was said of a person stays while that person is chosen."""

    def __init__(self, context: WindowContext, table: PeopleTable, parent: QWidget) -> None:
        super().__init__(12, kind="soft", parent=parent)
        self._row: PersonRow | None = None
        self._said_of: int | None = None
        self._said: Text = ""
        edge = theme.space(12)
        self.body.setContentsMargins(edge, theme.px(6), edge, theme.px(6))
        row = QWidget(self)
        self.body.addWidget(row)
        words, keys = QWidget(row), QWidget(row)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name = Label("", "strong", tone="soft_ink", parent=words)
        self.note = Label("", "small", tone="soft_ink", parent=words)
        self.note.setVisible(False)
        column.addWidget(self.name)
        column.addWidget(self.note)
        flow = FlowLayout(keys, 16)
        commands: tuple[tuple[Text, Text, object, bool], ...] = (
            (lambda: translate("People", "Enter"), lambda: translate("People", "Open"), table.opened, False),
            ("C", lambda: translate("People", "I’m calling now"), table.call_wanted, True),
            ("A", lambda: translate("People", "Add an attempt"), table.attempt_wanted, True),
            ("U", lambda: translate("People", "Unchanged"), table.unchanged_wanted, True),
            ("T", lambda: translate("People", "Tags"), table.tags_wanted, True),
            ("P", lambda: translate("People", "Print"), table.print_wanted, False),
        )
        for key, text, signal, writes in commands:
            button = KeyButton(key, text, _sender(table, signal))
            button.setVisible(not (writes and context.read_only))
            flow.addWidget(button)
        line = AsideLayout(row, main_min=theme.px(160), gap=theme.px(12), centred=True)
        line.addWidget(words)
        line.addWidget(keys)

    def show_row(self, row: PersonRow | None) -> None:
        """Name the chosen person."""
        self.setVisible(row is not None)
        self._row = row
        if row is not None:
            self.name.set_text(row.sort_name or row.display_name)
            if row.id != self._said_of:
                self._said_of, self._said = None, ""
        self._show_note()

    def say(self, person_id: int, words: Text) -> None:
        """What was done with a person."""
        self._said_of, self._said = person_id, words
        self._show_note()

    def wipe(self) -> None:
        """Forget who was chosen."""
        self._said_of, self._said = None, ""
        self.name.set_text("")
        self.show_row(None)

    def _show_note(self) -> None:
        shown = self._row is not None and self._row.id == self._said_of
        self.note.set_text(self._said if shown else "")
        self.note.setVisible(shown)


def _sender(table: PeopleTable, signal: object) -> Callable[[], None]:
    def send() -> None:
        person = table.current_person()
        if person is not None:
            signal.emit(person.id)  # type: ignore[attr-defined]

    return send
