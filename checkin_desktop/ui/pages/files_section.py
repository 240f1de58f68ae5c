"""The files of one record: look at them, add more by picking, dropping or pasting, with progress and a stop."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import DropZone, evidence_kinds, files_from
from checkin_desktop.ui.dialogs.file_viewer_row import FileRow
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

# What is wrong with one file says nothing about the next one.
_ABOUT_ONE_FILE = frozenset(
    {
        ErrorCode.FILE_EMPTY,
        ErrorCode.FILE_TOO_LARGE,
        ErrorCode.FILE_UNREADABLE,
        ErrorCode.FILE_NOT_SUPPORTED,
        ErrorCode.FILE_DAMAGED,
        ErrorCode.PICTURE_TOO_LARGE,
    }
)


Progress = Callable[[int, int], None]
Attach = Callable[[int, NewFile, Progress, Callable[[], bool]], object]
"""(record id, file, progress, cancelled): keep one file. Runs in the vault lane."""


@dataclass(frozen=True, slots=True)
class FilesWords:
    """What the section calls itself. `pasted` names a pasted picture, `saved` says how many files were kept."""

    title: Text
    hint: Text
    add: Text
    choose: Text
    pasted: Text
    saved: Callable[[int], str]


class FilesSection(QWidget):
    """`opened` carries an `Attachment`; `changed` is sent after each round of adding."""

    opened = Signal(object)
    changed = Signal()

    def __init__(
        self, context: WindowContext, words: FilesWords, attach: Attach, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._attach = attach
        self._record_id: int | None = None
        self._stop: threading.Event | None = None
        self.setAcceptDrops(not context.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(Label(words.title, "strong", parent=self))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(8))
        column.addLayout(self._rows)
        self.rows: list[FileRow] = []
        zone = DropZone(self)
        zone.column.addWidget(Label(words.hint, "small", parent=zone))
        buttons = QWidget(zone)
        flow = FlowLayout(buttons, 8)
        self.add_button = Button(words.add, icon_name="paperclip", small=True, parent=buttons)
        self.add_button.clicked.connect(self.pick)
        self.paste_button = Button(
            lambda: translate("Documents", "Paste a picture"), icon_name="image", small=True, parent=buttons
        )
        self.paste_button.clicked.connect(self.paste)
        context.hold(self.add_button, self.paste_button)
        flow.addWidget(self.add_button)
        flow.addWidget(self.paste_button)
        zone.column.addWidget(buttons)
        column.addWidget(zone)
        busy = QHBoxLayout()
        self.state_label = Label("", "small", parent=self)
        self.state_label.setVisible(False)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Documents", "Progress"))
        self.progress.setVisible(False)
        self.stop_button = Button(lambda: translate("Documents", "Stop"), small=True, parent=self)
        self.stop_button.clicked.connect(self._stop_adding)
        self.stop_button.setVisible(False)
        busy.addWidget(self.state_label, 1)
        busy.addWidget(self.progress, 1)
        busy.addWidget(self.stop_button)
        column.addLayout(busy)
        self.trouble = Banner("fault", "", "", parent=self)
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def show_files(self, record_id: int | None, files: Sequence[Attachment]) -> None:
        """Show the files of a record."""
        if record_id != self._record_id:
            self.trouble.setVisible(False)
            self._say("")
        self._record_id = record_id
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        documents = self._context.case.documents
        for item in files:
            row = FileRow(item, parent=self)
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
            self.rows.append(row)
            if item.withdrawn_at is None:
                self._context.runner.submit(
                    lambda _, file=item.id: documents.is_unchanged(file),
                    owner=row,
                    done=row.set_checked,
                    failed=lambda _: None,
                    reading=True,
                )

    def pick(self) -> None:
        """Ask for files and add them."""
        paths = self._context.messages.open_files(self._words.choose, kinds=evidence_kinds())
        self.add([NewFile(path.name, path=path) for path in paths])

    def paste(self) -> None:
        """Add the picture or files on the clipboard."""
        found = files_from(QGuiApplication.clipboard().mimeData(), self._pasted_name())
        if found:
            self.add(found)
        else:
            self._say(translate("Documents", "There is no picture to paste. Copy one first."))

    def add(self, files: Sequence[NewFile]) -> None:
        """Keep files, one after the other."""
        record_id = self._record_id
        if record_id is None or not files or self._stop is not None or self._context.read_only:
            return
        stop = self._stop = threading.Event()
        attach = self._attach
        waiting = list(files)

        def work(control: JobControl) -> list[tuple[str, AppError]]:
            refused = []
            for number, item in enumerate(waiting):
                try:
                    attach(
                        record_id,
                        item,
                        lambda done, total, number=number: control.progress(
                            number * 1000 + (done * 1000 // max(1, total)), len(waiting) * 1000
                        ),
                        lambda: stop.is_set() or control.cancelled(),
                    )
                except AppError as failure:
                    if failure.code not in _ABOUT_ONE_FILE:
                        raise
                    refused.append((item.name, failure))
            return refused

        self.trouble.setVisible(False)
        self._set_busy(True)
        self._context.runner.submit(
            work,
            owner=self,
            done=lambda refused: self._added(len(waiting) - len(refused), refused),
            failed=self._failed,
            progress=self._moved,
            loss="scan",
        )

    def forget(self) -> None:
        """Forget everything, at lock."""
        if self._stop is not None:
            self._stop.set()
        self.show_files(None, ())
        self._say("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add(files_from(event.mimeData(), self._pasted_name()))
        event.acceptProposedAction()

    def _pasted_name(self) -> str:
        return resolve(self._words.pasted) + ".png"

    def _moved(self, done: int, total: int, _: str) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _added(self, count: int, refused: Sequence[tuple[str, AppError]]) -> None:
        self._stop = None
        self._set_busy(False)
        if count:
            self._say(self._words.saved(count))
        if refused:
            names = ", ".join(f"“{name}”" for name, _ in refused)
            self.trouble.set_texts(translate("Documents", "Not added: {names}", names=names), _reasons(refused))
            self.trouble.setVisible(True)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._stop = None
        self._set_busy(False)
        self.changed.emit()
        if isinstance(error, Cancelled):
            self._say(translate("Documents", "Stopped. That file was not added."))
        elif not is_silent(error):
            words = error_words(error)
            self.trouble.set_texts(words.what, f"{words.safe} {words.action}")
            self.trouble.setVisible(True)

    def _stop_adding(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _set_busy(self, busy: bool) -> None:
        for button in (self.add_button, self.paste_button):
            button.setEnabled(not busy)
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self._say(translate("Documents", "Saving…") if busy else "")

    def _say(self, text: str) -> None:
        self.state_label.set_text(text)
        self.state_label.setVisible(bool(text))


def _reasons(refused: Sequence[tuple[str, AppError]]) -> str:
    """Why files were not added, each reason once."""
    said = [error_words(failure) for _, failure in refused]
    return "\n".join(dict.fromkeys(f"{words.what} {words.safe} {words.action}" for words in said))
