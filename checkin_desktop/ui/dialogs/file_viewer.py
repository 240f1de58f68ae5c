"""Look at a kept file inside the window: pages as pictures, e-mail and text as text. Nothing is written to disk.

Pages are shown as they were put in order, turned and cropped, and on request as they are in the file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import LOCKED, PageEdit, ScanWork
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import PageView
from checkin_desktop.ui.dialogs.file_viewer_password import PasswordPane
from checkin_desktop.ui.dialogs.file_viewer_row import file_icon, warm_up_for
from checkin_desktop.ui.dialogs.file_viewer_strip import PageStrip
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
from checkin_desktop.words.scan_texts import scan_warning

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture


class FileViewer(QDialog):
    """`withdraw_requested` is sent when the person wants to take the file back. Open it with `open()`.

    With `editable` its pages can be turned, cropped and put in order, and are shown so; without, it is shown as it is.
    """

    withdraw_requested = Signal()

    def __init__(
        self, context: WindowContext, attachment: Attachment, parent: QWidget | None = None, *, editable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(parent))
        self.setAccessibleName(translate("Dialogs", "A kept file"))
        self._context = context
        self._attachment = attachment
        self._started = False
        self._editable = editable
        self._as_kept = not editable
        self._work = ScanWork(attachment.id)
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
        self.damage = Banner("late", "", "", icon_name="warning", parent=self)
        self.damage.setVisible(False)
        column.addWidget(self.damage)
        self.pages = PageView(context, lambda: translate("Dialogs", "Page of the file"))
        self.strip = PageStrip(context, self)
        self.pages.page_shown.connect(self.strip.follow)
        self.pages.met.connect(self._met)
        self.strip.chosen.connect(self.pages.go_to)
        self.strip.turned.connect(lambda step: self.pages.go_to(self.pages.page() + step))
        self.paged = QWidget(self)
        beside = QHBoxLayout(self.paged)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.space(12))
        beside.addWidget(self.strip)
        beside.addWidget(self.pages, 1)
        self.password: PasswordPane | None = None
        self.text_view = TextView()
        self.text = self.text_view.edit
        self.stack = QStackedWidget()
        self.stack.addWidget(self.paged)
        self.stack.addWidget(self.text_view)
        self.stack.addWidget(QWidget())
        self.stack.setCurrentWidget(self.text_view if is_text(attachment.mime) else self.paged)
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
        foot.addStretch(1)
        self.kept_button = Button(self._kept_words, "quiet", "eye", small=True, parent=self)
        self.kept_button.clicked.connect(self._switch)
        self.kept_button.setVisible(False)
        foot.addWidget(self.kept_button)
        self.edit_button = Button(
            lambda: translate("Papers", "Turn, crop or sort the pages"), "quiet", "crop", small=True, parent=self
        )
        self.edit_button.clicked.connect(self._edit)
        self._context.hold(self.edit_button)
        self.edit_button.setVisible(False)
        foot.addWidget(self.edit_button)
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
        (self.pages.area if self.stack.currentWidget() is self.paged else self.close_button).setFocus()

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
            scans = self._context.case.scans
            self._context.runner.submit(
                lambda _: (scans.work(item.id), documents.content(item.id)),
                owner=self,
                done=lambda found: self._show_scan(*found),
                failed=self._failed,
                reading=True,
            )

    def _show_scan(self, work: ScanWork, data: bytes) -> None:
        self._data = data
        self._show_work(work)

    def _show_work(self, work: ScanWork) -> None:
        """Show the pages as they are chosen to be seen, or ask for what opens them."""
        self._work = work
        locked = LOCKED in work.warnings and not work.password
        self.edit_button.setVisible(self._editable and not locked)
        self.kept_button.setVisible(self._editable and bool(work.pages))
        self.kept_button.retranslate()
        found = [code for code in work.warnings if code != LOCKED]
        self.damage.set_texts(
            translate("Dialogs", "Look at every page of this file") if found else "",
            "\n".join(scan_warning(translate, code) for code in found),
        )
        self.damage.setVisible(bool(found))
        if locked:
            self._ask_password()
        else:
            self._show_pages()

    def _show_pages(self) -> None:
        from checkin_desktop.services import pictures

        data, mime, work = self._data, self._attachment.mime, self._work
        assert data is not None
        arranged = () if self._as_kept else work.pages

        def fetch(page: int, width: int, cancelled: Callable[[], bool]) -> PagePicture:
            edit = arranged[page] if arranged else PageEdit(page)
            drawn = pictures.page_picture(
                data, mime, edit.page, width, edit=edit, password=work.password, cancelled=cancelled
            )
            return replace(drawn, page_count=len(arranged)) if arranged else drawn

        self.stack.setCurrentWidget(self.paged)
        self.strip.show_document(fetch, len(arranged) or work.page_count or 0)
        layout = self.paged.layout()
        if layout is not None:
            layout.activate()  # the first page is drawn for the room that the small ones leave
        self.pages.show_document(fetch, Lane.POOL)

    def _kept_words(self) -> str:
        if self._as_kept:
            return translate("Dialogs", "Show it as it was arranged")
        return translate("Dialogs", "Show the original")

    def _switch(self) -> None:
        self._as_kept = not self._as_kept
        self.kept_button.retranslate()
        self._show_pages()

    def _edit(self) -> None:
        from checkin_desktop.ui.dialogs.page_editor import edit_pages

        work = edit_pages(self._context, self._attachment, self._work, self)
        if work is not None and self._data is not None:
            self._as_kept = False
            self._show_work(work)

    def _met(self, error: BaseException) -> None:
        if isinstance(error, AppError) and error.code is ErrorCode.FILE_LOCKED:
            self._ask_password()

    def _ask_password(self) -> None:
        if self.password is None:
            self.password = PasswordPane(self)
            self.password.given.connect(self._try_password)
            self.stack.addWidget(self.password)
        self.stack.setCurrentWidget(self.password)
        self.password.field.edit.setFocus()

    def _try_password(self, password: str) -> None:
        scans, file = self._context.case.scans, self._attachment.id
        self._context.runner.submit(
            lambda _: scans.set_password(file, password),
            owner=self,
            done=self._unlocked,
            failed=self._not_unlocked,
            loss="",
        )

    def _unlocked(self, work: ScanWork) -> None:
        if self.password is not None:
            self.password.wipe()
        if self._data is not None:
            self._show_work(work)
            self.pages.area.setFocus()

    def _not_unlocked(self, error: BaseException) -> None:
        assert self.password is not None
        if not is_silent(error):
            words = error_words(error)
            self.password.refuse(f"{words.what} {words.action}")

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
        if self.password is not None:
            self.password.wipe()
        if self._data is not None:
            from checkin_desktop.services import pictures

            self.strip.clear()
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
