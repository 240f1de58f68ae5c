"""Files that go with an attempt: picked, dropped or pasted. They are read and kept only when the form is saved."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import NoticeLine
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates

PATTERNS = "*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp *.tif *.tiff *.eml *.txt *.csv *.xml"
PASTED_LIMIT = 20 * 1024 * 1024


def evidence_kinds() -> Sequence[tuple[Text, str]]:
    """What the file picker offers."""
    return (
        (lambda: translate("Attempts", "Pictures, PDF, email, text"), PATTERNS),
        (lambda: translate("Attempts", "All files"), "*"),
    )


def files_from(mime: QMimeData | None, pasted_name: str) -> list[NewFile]:
    """Files that were dropped or pasted: local files by their path, else a picture as PNG. Folders are told later."""
    if mime is None:
        return []
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    files = [NewFile(path.name, path=path) for path in paths if path.exists()]
    if files or not mime.hasImage():
        return files
    picture = mime.imageData()
    if not isinstance(picture, QImage) or picture.isNull():
        return []
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return [NewFile(pasted_name, data=bytes(data.data()))]


class DropZone(QWidget):
    """A dashed place to drop files on, with the buttons that do the same by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        edge = theme.space(14)
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.space(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.px(10), theme.px(10))


class EvidenceSection(FormSection):
    """Holds `files()`: what will be attached. Each is looked at when it arrives; a refused one says why."""

    def __init__(self, context: WindowContext, title: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(title or (lambda: translate("Attempts", "Proof: pictures, PDF, email")), parent=parent)
        self._context = context
        self._files: list[NewFile] = []
        self._refused: dict[int, str] = {}
        self.setAcceptDrops(True)
        self.zone = DropZone()
        self.zone.column.addWidget(
            Label(
                lambda: translate(
                    "Attempts",
                    "Drop files here, or add them. Good proof: a screenshot of your call list, the email, the "
                    "web page.",
                ),
                "body",
                tone="ink2",
            )
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        self.add_button = Button(lambda: translate("Attempts", "Add files"), icon_name="paperclip")
        self.add_button.clicked.connect(self.pick)
        self.paste_button = Button(lambda: translate("Attempts", "Paste a picture"), icon_name="image")
        self.paste_button.clicked.connect(self.paste)
        flow.addWidget(self.add_button)
        flow.addWidget(self.paste_button)
        self.zone.column.addWidget(buttons)
        self.message = Label("", "small", tone="fault_ink")
        self.message.setVisible(False)
        self.zone.column.addWidget(self.message)
        self.body.addWidget(self.zone)
        self.rows = RowStack()
        self.body.addWidget(self.rows)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def files(self) -> tuple[NewFile, ...]:
        """What will be attached, in the order it was added; refused files are left out."""
        return tuple(item for item in self._files if id(item) not in self._refused)

    def refused(self) -> bool:
        """Whether a file stands in the list that cannot be kept."""
        return bool(self._refused)

    def add(self, files: Sequence[NewFile]) -> None:
        """Put files into the list and look at each in the background."""
        self._say("")
        for item in files:
            self._files.append(item)
            self._context.runner.submit(
                lambda _, item=item: inspect_file(item),
                owner=self,
                done=lambda _: None,
                failed=lambda error, item=item: self._refuse(item, error),
                reading=True,
                lane=Lane.POOL,
            )
        if files:
            self._show_rows()
            self.edited.emit()

    def pick(self) -> None:
        """Ask for files."""
        paths = self._context.messages.open_files(
            lambda: translate("Attempts", "Choose pictures, PDF or email files"), kinds=evidence_kinds()
        )
        self.add([NewFile(path.name, path=path) for path in paths])

    def paste(self) -> None:
        """Take a picture or files from the clipboard."""
        found = files_from(QGuiApplication.clipboard().mimeData(), translate("Attempts", "pasted picture") + ".png")
        if not found:
            self._say(translate("Attempts", "There is no picture to paste. Take a screenshot and copy it first."))
            return
        if found[0].data is not None and len(found[0].data) > PASTED_LIMIT:
            self._say(translate("Attempts", "This picture is too large to paste. Save it as a file and add the file."))
            return
        self.add(found)

    def show_draft(self, draft: AttemptDraft) -> None:
        """Files are no part of the draft's fields; see `payload` and `restore`."""

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return draft

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        lines = [line if isinstance(line, str) else line[1] for line in notices.get("files", ())]
        if lines:
            self._say(" ".join(lines))

    def clear(self) -> None:
        """Forget the list."""
        self._files, self._refused = [], {}
        self._say("")
        self._show_rows()

    def payload(self) -> list[dict[str, str]]:
        """The list for the draft: files by their path, pasted pictures with their bytes."""
        found = []
        for item in self._files:
            if item.data is not None:
                found.append({"name": item.name, "data": base64.b64encode(item.data).decode("ascii")})
            else:
                found.append({"name": item.name, "path": str(item.path)})
        return found

    def restore(self, payload: object) -> None:
        """Bring the list back; files that are gone meanwhile are named."""
        self.clear()
        kept: list[NewFile] = []
        gone: list[str] = []
        for entry in payload if isinstance(payload, list) else []:
            if not isinstance(entry, Mapping):
                continue
            name, path, data = str(entry.get("name", "")), str(entry.get("path", "")), str(entry.get("data", ""))
            if path and Path(path).is_file():
                kept.append(NewFile(name, path=Path(path)))
            elif data:
                try:
                    kept.append(NewFile(name, data=base64.b64decode(data, validate=True)))
                except (binascii.Error, ValueError):
                    gone.append(name)
            else:
                gone.append(name)
        self.add(kept)
        if gone:
            self._say(translate("Attempts", "Not found: {names}. Please add it again.", names=", ".join(gone)))

    def retranslate(self) -> None:
        self._show_rows()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add(files_from(event.mimeData(), translate("Attempts", "pasted picture") + ".png"))
        event.acceptProposedAction()

    def _refuse(self, item: NewFile, error: BaseException) -> None:
        if any(item is kept for kept in self._files):
            words = error_words(error)
            self._refused[id(item)] = f"{words.what} {words.safe} {words.action}"
            self._show_rows()
            self.edited.emit()

    def _remove(self, item: NewFile) -> None:
        self._files = [kept for kept in self._files if kept is not item]
        self._refused.pop(id(item), None)
        self._show_rows()
        self.add_button.setFocus()
        self.edited.emit()

    def _show_rows(self) -> None:
        rows = []
        for item in self._files:
            trouble = self._refused.get(id(item), "")
            remove = Button(
                lambda: translate("Attempts", "Remove"),
                "quiet",
                small=True,
                name=lambda item=item: translate("Attempts", "Remove {name}", name=item.name),
            )
            remove.clicked.connect(lambda _=False, item=item: self._remove(item))
            row = ListRow(
                item.name,
                trouble or _size_words(item),
                icon_name="warning" if trouble else "paperclip",
                status="fault" if trouble else "neutral",
                actions=[remove],
            )
            rows.append(row)
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))

    def _say(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setVisible(bool(text))


def _size_words(item: NewFile) -> str:
    if item.data is not None:
        return dates.format_size(catalog(), len(item.data))
    try:
        return dates.format_size(catalog(), item.path.stat().st_size) if item.path else ""
    except OSError:
        return ""
