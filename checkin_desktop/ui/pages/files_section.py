"""The files of one record: look at them, add more by picking, dropping or pasting, with progress and a stop.

Of many files the first ones are shown, and the others in portions when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import DropZone, evidence_kinds, files_from
from checkin_desktop.ui.dialogs.file_viewer_row import FileRow
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.models.adding_words import RoundEnd, ended_words, trouble_words
from checkin_desktop.ui.pages.files_adding import FilesAdding
from checkin_desktop.ui.pages.files_checks import FileChecks
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

MOST_ROWS: Final = 20
_MORE_ROWS: Final = 40

Progress = Callable[[int, int], None]
Attach = Callable[[int, NewFile, Progress, Callable[[], bool]], object]
"""(record id, file, progress, cancelled): keep one file. Runs in the vault lane."""


@dataclass(frozen=True, slots=True)
class FilesWords:
    """What the section calls itself. `pasted` names a pasted picture, `saved` says how many files were kept.

    With `folder`, its button brings in the papers of a whole folder.
    """

    title: Text
    hint: Text
    add: Text
    choose: Text
    pasted: Text
    saved: Callable[[int], str]
    folder: Text | None = None


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
        self._files: tuple[Attachment, ...] = ()
        self._limit = MOST_ROWS
        self._adding = FilesAdding(context, self)
        self._adding.moved.connect(self._moved)
        self._adding.ended.connect(self._ended)
        self._checks = FileChecks(context, self)
        context.topics_changed.connect(self._topics_changed)
        self.setAcceptDrops(not context.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(Label(words.title, "strong", parent=self))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(8))
        column.addLayout(self._rows)
        self.rows: list[FileRow] = []
        self.more_button = Button(self._more_words, "quiet", "chevron-down", small=True, parent=self)
        self.more_button.clicked.connect(self._show_more)
        self.more_button.setVisible(False)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
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
        self.buttons = [self.add_button, self.paste_button]
        if words.folder is not None:
            folder = Button(words.folder, icon_name="folder", small=True, parent=buttons)
            folder.clicked.connect(self.pick_folder)
            self.buttons.insert(1, folder)
        for button in self.buttons:
            flow.addWidget(button)
        context.hold(*self.buttons)
        self._zone, self._flow = zone, flow
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
        self.stop_button.clicked.connect(self._adding.stop)
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
            self._limit = MOST_ROWS
        self._record_id = record_id
        self._files = tuple(files)
        if not self._adding.busy():  # the rows come at the end of the round, all together
            self._arrange_rows()

    def _arrange_rows(self) -> None:
        known = {row.attachment: row for row in self.rows}
        wanted = self._files[: self._limit]
        for row in self.rows:
            if row.attachment not in wanted:
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = []
        for place, item in enumerate(wanted):
            row = known.get(item)
            if row is None:
                row = FileRow(item, parent=self, pictures=True)
                row.opened.connect(self.opened)
                self._rows.insertWidget(place, row)
            self.rows.append(row)
        self.more_button.setVisible(len(self._files) > len(wanted))
        self.more_button.retranslate()
        self._checks.follow(self.rows)

    def _more_words(self) -> str:
        return translate("Documents", "Show %n more", n=min(_MORE_ROWS, max(1, len(self._files) - self._limit)))

    def _show_more(self) -> None:
        first = len(self.rows)
        self._limit += _MORE_ROWS
        self._arrange_rows()
        self.rows[first].setFocus()

    def pick(self) -> None:
        """Ask for files and add them."""
        paths = self._context.messages.open_files(self._words.choose, kinds=evidence_kinds())
        self.add([NewFile(path.name, path=path) for path in paths])

    def offer_scanner(self) -> None:
        """Put a button there that scans; where this computer cannot, say what to do instead."""
        from checkin_desktop.domain.scanners import ScannerHint
        from checkin_desktop.services.scanning import this_computer
        from checkin_desktop.words.scanner_texts import hint_text

        found = this_computer()
        if isinstance(found, ScannerHint):
            self._zone.column.addWidget(Label(lambda: hint_text(translate, found), "small", parent=self._zone))
            return
        words, holder = (lambda: translate("Scanner", "Scan now")), self.paste_button.parentWidget()
        button = Button(words, icon_name="document-plus", small=True, parent=holder)
        button.clicked.connect(self.scan)
        self._context.hold(button)
        self._flow.addWidget(button)
        self.buttons.append(button)

    def scan(self) -> None:
        """Scan paper and add what comes of it."""
        from checkin_desktop.ui.dialogs.scan_now import scan_now

        record_id = self._record_id
        if record_id is not None and not self._adding.busy():
            files = scan_now(self._context, self)
            if record_id == self._record_id:
                self.add(files)

    def paste(self) -> None:
        """Add the picture or files on the clipboard."""
        found = files_from(QGuiApplication.clipboard().mimeData(), self._pasted_name())
        if found:
            self.add(found)
        else:
            self._say(translate("Documents", "There is no picture to paste. Copy one first."))

    def pick_folder(self) -> None:
        """Ask for a folder and add the papers in it."""
        path = self._context.messages.choose_folder(lambda: translate("Documents", "Choose a folder with scans"))
        self.add([NewFile.at(path)] if path is not None else [])

    def add(self, files: Sequence[NewFile]) -> None:
        """Keep files, one after the other; of folders the papers in them."""
        record_id, attach = self._record_id, self._attach
        if record_id is None or not files or self._adding.busy() or self._context.read_only:
            return
        self.trouble.setVisible(False)
        self._set_busy(True)
        self._adding.start(files, lambda new, told, cancelled: attach(record_id, new, told, cancelled))

    def forget(self) -> None:
        """Forget everything, at lock."""
        self._adding.stop()
        self.show_files(None, ())
        self._arrange_rows()
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

    def _topics_changed(self, topics: frozenset[str]) -> None:
        if "scans" in topics:
            self._checks.reload()

    def _moved(self, words: str, done: int, total: int) -> None:
        self._say(words)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _ended(self, end: RoundEnd) -> None:
        self._set_busy(False)
        self._say(ended_words(end, self._words.saved))
        title, reasons = trouble_words(end)
        if title:
            self.trouble.set_texts(title, reasons)
            self.trouble.setVisible(True)
        self._arrange_rows()
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._checks.hold(busy)
        for button in self.buttons:
            button.setEnabled(not busy)
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self._say(translate("Documents", "Looking through the files…") if busy else "")

    def _say(self, text: str) -> None:
        self.state_label.set_text(text)
        self.state_label.setVisible(bool(text))
