"""One kept file as a row to press: name, size, and whether its bytes are still what they were."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.mail_text import MAIL, is_text
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label
from checkin_desktop.words import dates


def file_icon(mime: str) -> str:
    """The icon of a kept file."""
    if mime.startswith("image/"):
        return "image"
    if mime.startswith("audio/"):
        return "voicemail"
    return "mail" if mime == MAIL else "document"


def warm_up_for(mime: str) -> None:
    """A file of this kind will be looked at in a moment."""
    if mime == MAIL or not (is_text(mime) or mime.startswith("audio/")):
        from checkin_desktop.services import pictures

        pictures.warm_up()


class FileRow(PanelButton):
    """`opened` carries the `Attachment`. `unchanged` is None while the bytes were not compared yet."""

    opened = Signal(object)

    def __init__(self, attachment: Attachment, unchanged: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        self._attachment = attachment
        self._unchanged = unchanged
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(12))
        circle = IconCircle(file_icon(attachment.mime), size=36)
        row.addWidget(circle, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Label(attachment.name, "strong")
        words.addWidget(name)
        line = QHBoxLayout()
        line.setSpacing(theme.px(5))
        self._mark = IconLabel("clock", "ink2", 16)
        self.state_label = Label("", "small")
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state_label, 1)
        words.addLayout(line)
        row.addLayout(words, 1)
        arrow = IconLabel("chevron-right", "ink2", 20)
        row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        self.adopt(circle, name, self._mark, self.state_label, arrow)
        self.clicked.connect(lambda: self.opened.emit(self._attachment))
        self.retranslate()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Perhaps the file will be opened: let the process that reads it start."""
        super().enterEvent(event)
        warm_up_for(self._attachment.mime)

    def set_checked(self, unchanged: bool) -> None:
        """Say how the comparison with the fingerprint ended."""
        self._unchanged = unchanged
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        item = self._attachment
        size = dates.format_size(catalog(), item.size)
        if item.withdrawn_at is not None:
            day = dates.format_date(catalog(), item.withdrawn_at.astimezone().date(), short=True)
            words = translate("Attempts", "Withdrawn on {day}: {reason}", day=day, reason=item.withdrawn_reason)
            self._mark.set_icon("archive", "ink2")
        elif self._unchanged is None:
            words = size
            self._mark.set_icon("info", "ink3")
        elif self._unchanged:
            words = translate("Attempts", "Unchanged since added · {size}", size=size)
            self._mark.set_icon("check", "success_ink")
        else:
            words = translate("Attempts", "Damaged: not the file that was added")
            self._mark.set_icon("warning", "fault_ink")
        self.state_label.set_text(words)
        self.setAccessibleName(translate("Attempts", "Open {name}", name=item.name))
        self.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
