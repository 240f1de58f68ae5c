"""Look at a kept file inside the window: pages as pictures, e-mail and text as text. Nothing is written to disk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import PageView
from checkin_desktop.ui.dialogs.file_viewer_row import file_icon, warm_up_for
from checkin_desktop.ui.dialogs.file_viewer_text import TextView
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.messages import title_of
from checkin_desktop.ui.models.mail_text import MAIL, is_text, readable_text
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.labels import IconCircle, Label
from checkin_desktop.words import dates


class FileViewer(QDialog):
    """`withdraw_requested` is sent when the person wants to take the file back. Open it with `open()`."""

    withdraw_requested = Signal()

    def __init__(self, context: WindowContext, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(parent))
        self.setAccessibleName(translate("Dialogs", "A kept file"))
        self._context = context
        self._attachment = attachment
        self._started = False
        warm_up_for(attachment.mime)
        self._data: bytes | None = None
        column = QVBoxLayout(self)
        edge = theme.space(20)
        column.setContentsMargins(edge, theme.space(16), edge, theme.space(16))
        column.setSpacing(theme.space(12))
        column.addLayout(self._make_head())
        self.trouble = Banner("fault", "", "")
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        self.pages = PageView(context, lambda: translate("Dialogs", "Page of the file"))
        self.text_view = TextView()
        self.text = self.text_view.edit
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pages)
        self.stack.addWidget(self.text_view)
        self.stack.addWidget(QWidget())
        self.stack.setCurrentWidget(self.text_view if is_text(attachment.mime) else self.pages)
        column.addWidget(self.stack, 1)
        column.addLayout(self._make_foot())
        self.resize(theme.px(820), theme.px(700))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.size()))

    def _make_head(self) -> QHBoxLayout:
        item = self._attachment
        head = QHBoxLayout()
        head.setSpacing(theme.space(12))
        head.addWidget(IconCircle(file_icon(item.mime), size=40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(item.name, "section", selectable=True))
        day = dates.format_date(catalog(), item.added_at.astimezone().date(), short=True)
        size = dates.format_size(catalog(), item.size)
        words.addWidget(Label(translate("Dialogs", "{size} · added {day}", size=size, day=day), "small"))
        code = " ".join(item.sha256[start : start + 8] for start in range(0, len(item.sha256), 8))
        words.addWidget(Label(translate("Dialogs", "Fingerprint: {code}", code=code), "meta", selectable=True))
        head.addLayout(words, 1)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.withdraw_button = Button(
            lambda: translate("Dialogs", "Attached by mistake? Withdraw it"), "quiet", "archive", small=True
        )
        self.withdraw_button.clicked.connect(self.withdraw_requested)
        self._context.hold(self.withdraw_button)
        self.withdraw_button.setVisible(self._attachment.withdrawn_at is None)
        foot.addWidget(self.withdraw_button)
        self.edit_button = Button(
            lambda: translate("Papers", "Turn, crop or sort the pages"), "quiet", "crop", small=True, parent=self
        )
        self.edit_button.clicked.connect(self._edit_pages)
        self._context.hold(self.edit_button)
        self.edit_button.setVisible(False)
        foot.addWidget(self.edit_button)
        foot.addStretch(1)
        self.close_button = Button(lambda: translate("Dialogs", "Close"))
        self.close_button.clicked.connect(self.close)
        foot.addWidget(self.close_button)
        return foot

    def showEvent(self, event: QShowEvent) -> None:
        """Load when the size is known."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._load()
        self.close_button.setFocus()

    def _load(self) -> None:
        item, documents = self._attachment, self._context.case.documents
        if item.withdrawn_at is not None:
            day = dates.format_date(catalog(), item.withdrawn_at.astimezone().date())
            self._say(
                translate("Dialogs", "This file was withdrawn on {day}.", day=day),
                translate("Dialogs", "Reason: {reason}", reason=item.withdrawn_reason),
                "neutral",
            )
        elif item.mime.startswith("audio/"):
            self._say(
                translate("Dialogs", "A recording is not played here"),
                translate("Dialogs", "It is kept exactly as it was added."),
                "neutral",
            )
        elif item.mime == MAIL:
            self._context.runner.submit(
                lambda _: documents.content(item.id),
                owner=self,
                done=self._read_mail,
                failed=self._failed,
                reading=True,
            )
        elif is_text(item.mime):
            self._context.runner.submit(
                lambda _: readable_text(documents.content(item.id)),
                owner=self,
                done=self.text.setPlainText,
                failed=self._failed,
                reading=True,
            )
        else:
            self._context.runner.submit(
                lambda _: documents.content(item.id),
                owner=self,
                done=self._show_pages,
                failed=self._failed,
                reading=True,
            )

    def _show_pages(self, data: bytes) -> None:
        from checkin_desktop.services import pictures

        self._data, mime = data, self._attachment.mime
        self.edit_button.setVisible(True)
        self.pages.show_document(
            lambda page, width, cancelled: pictures.page_picture(data, mime, page, width, cancelled=cancelled),
            Lane.POOL,
        )

    def _edit_pages(self) -> None:
        from checkin_desktop.ui.dialogs.page_editor import edit_pages

        scans, item = self._context.case.scans, self._attachment
        self._context.runner.submit(
            lambda _: scans.work(item.id),
            owner=self,
            done=lambda work: edit_pages(self._context, item, work, self) and self._load(),
            failed=self._failed,
            reading=True,
        )

    def _read_mail(self, data: bytes) -> None:
        from checkin_desktop.services.emails import read_email

        self._data = data
        self._context.runner.submit(
            lambda control: read_email(data, cancelled=control.cancelled),
            owner=self,
            done=self.text_view.show_mail,
            failed=self._failed,
            reading=True,
            lane=Lane.POOL,
        )

    def done(self, result: int) -> None:
        """Closed, also by locking: the file is known nowhere any more."""
        if self._data is not None:
            from checkin_desktop.services import pictures

            self.pages.clear()
            pictures.forget(self._data)
            self._data = None
        super().done(result)

    def _failed(self, error: BaseException) -> None:
        if not is_silent(error):
            words = error_words(error)
            self._say(words.what, f"{words.safe} {words.action}", "fault")

    def _say(self, title: str, text: str, status: str) -> None:
        self.trouble.set_status(status)
        self.trouble.set_texts(title, text)
        self.trouble.setVisible(True)
        self.stack.setCurrentIndex(2)
