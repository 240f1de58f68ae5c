"""Saves the attempts as a table, and the reminders for a calendar, from a menu of the page of attempts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from checkin_desktop.domain.attempt_lists import AttemptFilter
from checkin_desktop.domain.report_choices import EVERYTHING
from checkin_desktop.services.log_export import LogExport
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import Text, current_language, translate
from checkin_desktop.ui.widgets.buttons import IconButton

Make = Callable[[], LogExport]
Shown = Callable[[], tuple[int | None, AttemptFilter]]

TABLE_NAME: Final = "attempts.csv"
CALENDAR_NAME: Final = "reminders.ics"


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
        calendar = menu.addAction(icon("calendar"), translate("Attempts", "Save the reminders for a calendar"))
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

        self._save(person_id, make, TABLE_NAME, lambda: translate("Attempts", "Table (CSV)"))

    def save_calendar(self) -> None:
        """Save the reminders that wait."""
        (person_id, _), case, names, language = self._shown(), self.context.case, self.names, current_language()
        if person_id is not None:
            self._save(
                person_id,
                lambda: case.log_export.ics(person_id, language, names=names),
                CALENDAR_NAME,
                lambda: translate("Attempts", "Calendar file"),
            )

    def _tick(self, menu: QMenu, words: str, name: str) -> None:
        action = QAction(words, menu, checkable=True, checked=getattr(self, name))
        action.toggled.connect(lambda on: setattr(self, name, on))
        menu.addAction(action)

    def _save(self, person_id: int, make: Make, suggested: str, kind: Text) -> None:
        """Warn that anybody can read the file, ask where, then make and write it."""
        messages, made = self.context.messages, self.context.case.log_export
        agreed = messages.ask(
            lambda: translate("Window", "This file is not encrypted"),
            lambda: translate("Window", "Anyone who has the file can read it. Save it where only you can get to it."),
            lambda: translate("Window", "What is in your folder stays encrypted."),
            yes=lambda: translate("Window", "Choose where to save"),
            icon_name="unlock",
        )
        if not agreed:
            return
        path = messages.save_file(
            lambda: translate("Attempts", "Save a copy"), suggested, kinds=((kind, f"*{Path(suggested).suffix}"),)
        )
        if path is None:
            return

        def act(_: object) -> LogExport:
            export = make()
            made.save(export, path, person_id=person_id)
            return export

        self.context.runner.submit(act, owner=self, done=self._saved, failed=messages.error)

    def _saved(self, export: LogExport) -> None:
        amount = (
            translate("Attempts", "%n attempt(s) saved.", n=export.count)
            if export.what == "csv"
            else translate("Attempts", "%n reminder(s) saved.", n=export.count)
        )
        self.context.messages.inform(lambda: translate("Attempts", "The copy was saved"), amount)
