"""One kept file as a row to press: name, size, whether its bytes are still what they were, and what is damaged.

Where it is wanted, the first page stands beside the name as others would see it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.scan_work import LOCKED, ScanWork
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.mail_text import MAIL, is_text
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label
from checkin_desktop.words import dates
from checkin_desktop.words.scan_texts import scan_warning

SMALL_PAGE = (44, 56)
"""Width and height of a page beside its name, in pixels at 100 percent."""


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


def page_words(count: int) -> str:
    """How many pages there are."""
    return translate("Documents", "%n page(s)", n=count)


class SmallPage(QWidget):
    """A page in its frame, or the icon of the file while there is no picture of it."""

    def __init__(self, mime: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(SMALL_PAGE[0]), theme.px(SMALL_PAGE[1]))
        self._picture: QPixmap | None = None
        self._circle = IconCircle(file_icon(mime), size=36, parent=self)
        edge = self.rect().center() - self._circle.rect().center()
        self._circle.move(edge)

    def has_picture(self) -> bool:
        """Whether the page is seen."""
        return self._picture is not None

    def set_picture(self, picture: QPixmap | None) -> None:
        """Show the page, or the icon again."""
        self._picture = picture
        self._circle.setVisible(picture is None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page in the middle with a thin edge."""
        if self._picture is None:
            return
        size = self._picture.deviceIndependentSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._picture)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


class NoticeLabel(QWidget):
    """Sentences with a warning sign before the first; nothing at all without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(2), 0, 0)
        line.setSpacing(theme.px(5))
        line.addWidget(IconLabel("warning", "late_ink", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self.label = Label("", "small", parent=self)
        line.addWidget(self.label, 1)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these sentences."""
        self.label.set_text("\n".join(lines))
        self.setVisible(bool(lines))


class FileRow(PanelButton):
    """`opened` carries the `Attachment`. `unchanged` is None while the bytes were not compared yet.

    With `pictures`, `picture_wanted` is sent once when a row of pages comes into sight; see `set_picture`.
    """

    opened = Signal(object)
    picture_wanted = Signal()

    def __init__(
        self,
        attachment: Attachment,
        unchanged: bool | None = None,
        parent: QWidget | None = None,
        *,
        pictures: bool = False,
    ) -> None:
        super().__init__("row", parent)
        self.attachment = attachment
        self.unchanged = unchanged
        self.work: ScanWork | None = None
        self.has_pages = attachment.mime.startswith("image/") or attachment.mime == "application/pdf"
        self._awaits_sight = pictures and self.has_pages and attachment.withdrawn_at is None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(12))
        self.page: SmallPage | None = SmallPage(attachment.mime, self) if pictures else None
        mark = self.page or IconCircle(file_icon(attachment.mime), size=36, parent=self)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        name = Label(attachment.name, "strong")
        words.addWidget(name)
        line = QHBoxLayout()
        line.setSpacing(theme.px(5))
        self._mark = IconLabel("clock", "ink2", 16)
        self.state_label = Label("", "small")
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state_label, 1)
        words.addLayout(line)
        self.warning_line = NoticeLabel(self)
        self.warning_line.setVisible(False)
        words.addWidget(self.warning_line)
        words.addStretch(1)
        row.addLayout(words, 1)
        arrow = IconLabel("chevron-right", "ink2", 20)
        row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        self.adopt(mark, name, self._mark, self.state_label, self.warning_line, arrow)
        self.clicked.connect(lambda: self.opened.emit(self.attachment))
        self.retranslate()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Perhaps the file will be opened: let the process that reads it start."""
        super().enterEvent(event)
        warm_up_for(self.attachment.mime)

    def set_checked(self, unchanged: bool) -> None:
        """Say how the comparison with the fingerprint ended."""
        self.unchanged = unchanged
        self.retranslate()

    def set_work(self, work: ScanWork) -> None:
        """Tell about pages and damage; a picture of other pages than before is wanted anew."""
        before, self.work = self.work, work
        looks = None if before is None else (before.pages[:1], before.password)
        if looks not in (None, (work.pages[:1], work.password)) and self.page is not None:
            self.page.set_picture(None)
            self._awaits_sight = self.has_pages and self.attachment.withdrawn_at is None
            self.update()
        self.retranslate()

    def set_picture(self, picture: QPixmap) -> None:
        """Show the first page."""
        if self.page is not None:
            self.page.set_picture(picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row; only what is in sight is drawn."""
        super().paintEvent(event)
        if self._awaits_sight:
            self._awaits_sight = False
            QTimer.singleShot(0, self, self.picture_wanted.emit)

    def retranslate(self) -> None:
        """Ask for the words again."""
        item = self.attachment
        size = dates.format_size(catalog(), item.size)
        if item.withdrawn_at is not None:
            day = dates.format_date(catalog(), item.withdrawn_at.astimezone().date(), short=True)
            words = translate("Attempts", "Withdrawn on {day}: {reason}", day=day, reason=item.withdrawn_reason)
            self._mark.set_icon("archive", "ink2")
        elif self.unchanged is None:
            words = size
            self._mark.set_icon("info", "ink3")
        elif self.unchanged:
            words = translate("Attempts", "Unchanged since added · {size}", size=size)
            self._mark.set_icon("check", "success_ink")
        else:
            words = translate("Attempts", "Damaged: not the file that was added")
            self._mark.set_icon("warning", "fault_ink")
        pages = self.work.page_count if self.work is not None else None
        if pages and item.withdrawn_at is None:
            words = translate("Documents", "{words} · {pages}", words=words, pages=page_words(pages))
        damage = [] if self.work is None or item.withdrawn_at is not None else self._damage(self.work)
        self.state_label.set_text(words)
        self.warning_line.show_lines(damage)
        self.setAccessibleName(translate("Attempts", "Open {name}", name=item.name))
        self.setAccessibleDescription(" ".join([words, *damage]))

    @staticmethod
    def _damage(work: ScanWork) -> list[str]:
        # Once its password is kept, that a PDF asks for one is no trouble any more.
        return [scan_warning(translate, code) for code in work.warnings if not (code == LOCKED and work.password)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
