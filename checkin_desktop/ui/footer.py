"""The line under every page: saved when, is there a backup, when it locks, where the data is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import Rule
from checkin_desktop.ui.widgets.state_item import StateItem
from checkin_desktop.words.dates import format_date, format_time


class Footer(QWidget):
    """States only what is true. Main thread only."""

    def __init__(self, idle_minutes: int, *, reading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._saved_at: datetime | None = None
        self._backup_at: datetime | None = None
        self._minutes = idle_minutes
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Rule())
        line = QWidget(self)
        outer.addWidget(line)
        left, right = QWidget(line), QWidget(line)
        row = AsideLayout(line, main_min=theme.px(200), gap=theme.px(4), centred=True)
        row.setContentsMargins(theme.space(30), theme.px(7), theme.space(14), theme.px(7))
        row.addWidget(left)
        row.addWidget(right)
        start, end = FlowLayout(left, 12), FlowLayout(right, 12)
        # A folder that is only looked at may lie elsewhere, and newer entries too.
        self._saved = StateItem(
            "eye" if reading else "check", self._saved_words, "ink2" if reading else "success_line"
        )
        start.addWidget(self._saved)
        self._backup = StateItem("backup", self._backup_words)
        start.addWidget(self._backup)
        self._locks = StateItem("clock", self._lock_words)
        end.addWidget(self._locks)
        if not reading:
            end.addWidget(StateItem("lock", lambda: translate("Window", "Only on this computer")))
        self._right = right
        self._room_needed = left.sizeHint().width() + right.sizeHint().width() + theme.space(60)

    def show_saved(self, moment: datetime | None) -> None:
        """The time of the last save on this computer's clock; None when nothing was changed yet."""
        self._saved_at = moment
        self.retranslate()

    def show_backup(self, moment: datetime | None) -> None:
        """When the last backup was made that was read back and found right; None when there is none."""
        self._backup_at = moment
        self.retranslate()

    def show_idle_minutes(self, minutes: int) -> None:
        """After how many minutes without use the folder locks."""
        self._minutes = minutes
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text in a small window the page needs the room more: Settings say the same."""
        super().resizeEvent(event)
        self._right.setVisible(self.width() >= self._room_needed or theme.percent == 100)

    def saved_text(self) -> str:
        """What the line says about saving."""
        return self._saved_words()

    def retranslate(self) -> None:
        """Ask for the words again."""
        for item in (self._saved, self._backup, self._locks):
            item.label.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _saved_words(self) -> str:
        if self._reading:
            return translate("Window", "Open to read only")
        if self._saved_at is None:
            return translate("Window", "All saved")
        return translate("Window", "Saved {time}", time=format_time(catalog(), self._saved_at.astimezone()))

    def _backup_words(self) -> str:
        if self._backup_at is None:
            return translate("Window", "No backup in another place yet")
        day = self._backup_at.astimezone().date()
        if day == datetime.now().astimezone().date():
            return translate("Window", "Backed up today")
        return translate("Window", "Backed up {date}", date=format_date(catalog(), day))

    def _lock_words(self) -> str:
        return translate("Window", "Locks after %n minute(s) without use", n=self._minutes)
