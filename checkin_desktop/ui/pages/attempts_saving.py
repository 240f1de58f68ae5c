"""Saves the attempts as a table, and the dates for a calendar, from a menu of the page of attempts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from checkin_desktop.domain.attempt_lists import AttemptFilter
from checkin_desktop.domain.report_choices import EVERYTHING
from checkin_desktop.services.log_export import LogExport
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.copy_saving import save_copy, save_dates
from checkin_desktop.ui.widgets.buttons import IconButton

Shown = Callable[[], tuple[int | None, AttemptFilter]]

TABLE_NAME: Final = "attempts.csv"


class SaveMenu(IconButton):
    """A button with a menu. What is ticked in it holds until the person or the folder changes.

    `shown` gives the person and the filter of the list: the table has the attempts that the list shows. Main thread
    only.
    """

    def __init__(self, context: WindowContext, shown: Shown, parent: QWidget) -> None:
        super().__init__("save", lambda: translate("Attempts", "Save as a table or for a calendar"), parent=parent)
        self.context, self._shown = context, shown
        self.names = False
        self.notes = False
        self.clicked.connect(self.open_menu)

    def forget(self) -> None:
        """Nothing is ticked any more."""
        self.names = self.notes = False

    def open_menu(self) -> None:
        """Show what can be saved."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = menu.addAction(icon("list"), translate("Attempts", "Save the attempts as a table (CSV)"))
        table.triggered.connect(self.save_table)
        calendar = menu.addAction(
            icon("calendar"), translate("Attempts", "Save appointments and reminders for a calendar")
        )
        calendar.triggered.connect(self.save_calendar)
        menu.addSeparator()
        self._tick(menu, translate("Attempts", "With names of people"), "names")
        self._tick(menu, translate("Attempts", "With notes marked private"), "notes")
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def save_table(self) -> None:
        """Save the attempts that the list shows."""
        (person_id, narrowed), case = self._shown(), self.context.case
        names, notes = self.names, self.notes
        if person_id is None:
            return

        def make() -> LogExport:
            numbers = case.attempts.numbers(person_id, narrowed) if narrowed.narrows else None
            choices = replace(
                EVERYTHING,
                attempt_numbers=numbers,
                caller_names=names,
                witness_names=names,
                private_notes=notes,
            )
            return case.log_export.csv(person_id, choices)

        save_copy(self, self.context, person_id, make, TABLE_NAME, lambda: translate("Attempts", "Table (CSV)"))

    def save_calendar(self) -> None:
        """Save the appointments ahead and the reminders that wait."""
        person_id, _ = self._shown()
        if person_id is not None:
            save_dates(self, self.context, person_id, names=self.names)

    def _tick(self, menu: QMenu, words: str, name: str) -> None:
        action = QAction(words, menu, checkable=True, checked=getattr(self, name))
        action.toggled.connect(lambda on: setattr(self, name, on))
        menu.addAction(action)
