"""A button with a menu: save the dates of the person in front, or of everybody, for a calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.copy_saving import save_dates
from checkin_desktop.ui.widgets.buttons import Button


class DatesMenu(Button):
    """What is ticked in it holds until the folder is locked. Main thread only."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(lambda: translate("Appointments", "Save for a calendar"), "secondary", "save", parent=parent)
        self.context = context
        self.names = False
        self.clicked.connect(self.open_menu)

    def forget(self) -> None:
        """Names are left out again."""
        self.names = False

    def open_menu(self) -> None:
        """Show what can be saved."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        person_id = self.context.person_id
        if person_id is not None:
            words = translate("Appointments", "Save the dates of this person")
            menu.addAction(icon("user"), words).triggered.connect(lambda: self._save(person_id))
        words = translate("Appointments", "Save the dates of everybody")
        menu.addAction(icon("users"), words).triggered.connect(lambda: self._save(None))
        menu.addSeparator()
        names = QAction(
            translate("Appointments", "With names, places and what it is"), menu, checkable=True, checked=self.names
        )
        names.toggled.connect(lambda on: setattr(self, "names", on))
        menu.addAction(names)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _save(self, person_id: int | None) -> None:
        save_dates(self, self.context, person_id, names=self.names)
