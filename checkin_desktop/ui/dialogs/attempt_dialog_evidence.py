"""Files that go with an attempt: picked, dropped or pasted. They are read and kept only when the form is saved."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
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
from checkin_desktop.jobs.runner import Job, Lane
from checkin_desktop.services.evidence import Looked, look_at
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection
from checkin_desktop.ui.dialogs.file_viewer_row import file_icon
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fields import NoticeLine
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates

PATTERNS = (
    "*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp *.gif *.tif *.tiff *.eml *.txt *.csv *.xml "
    "*.mp3 *.m4a *.wav *.amr *.ogg *.3gp"
)
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
    """Holds `files()`: what will be attached. Each is looked at when it arrives; a refused one says why.

    After `offer_calls` a file that may be a phone's list of calls has a button to pick calls from it.
    """

    def __init__(self, context: WindowContext, title: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(title or (lambda: translate("Attempts", "Proof: pictures, PDF, email")), parent=parent)
        self._context = context
        self._files: list[NewFile] = []
        self._refused: dict[int, str] = {}
        self._looked: dict[int, Looked] = {}
        self._known: dict[int, int] = {}
        self._jobs: dict[int, Job[Looked]] = {}
        self._pick_calls: Callable[[NewFile], None] | None = None
        self.setAcceptDrops(True)
        self.zone = DropZone()
        self.hint = Label(_own_proof, "body", tone="ink2")
        self.zone.column.addWidget(self.hint)
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
        self.recording_note: Banner | None = None
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def files(self) -> tuple[NewFile, ...]:
        """What will be attached, in the order it was added; refused files are left out."""
        return tuple(item for item in self._files if id(item) not in self._refused)

    def refused(self) -> bool:
        """Whether a file stands in the list that cannot be kept."""
        return bool(self._refused)

    def offer_calls(self, pick: Callable[[NewFile], None]) -> None:
        """Let lists of calls be picked from; `pick` opens whatever does that."""
        self._pick_calls = pick

    def add(self, files: Sequence[NewFile]) -> None:
        """Put files into the list and look at each in the background."""
        self._say("")
        for item in files:
            self._files.append(item)
            self._jobs[id(item)] = self._context.runner.submit(
                lambda control, item=item: look_at(item, cancelled=control.cancelled),
                owner=self,
                done=lambda looked, item=item: self._seen(item, looked),
                failed=lambda error, item=item: self._refuse(item, error),
                reading=True,
                lane=Lane.POOL,
            )
        if files:
            self._show_rows()
            self.edited.emit()

    def remove(self, item: NewFile) -> None:
        """Take a file out of the list; if it was still being looked at, that stops."""
        self._files = [kept for kept in self._files if kept is not item]
        self._refused.pop(id(item), None)
        self._looked.pop(id(item), None)
        self._known.pop(id(item), None)
        job = self._jobs.pop(id(item), None)
        if job is not None:
            job.cancel()
        self._show_rows()
        self.edited.emit()

    def pick(self) -> None:
        """Ask for files."""
        paths = self._context.messages.open_files(
            lambda: translate("Attempts", "Choose pictures, PDF or email files"), kinds=evidence_kinds()
        )
        self.add([NewFile(path.name, path=path) for path in paths])

    def paste(self) -> None:
        """Take a picture or files from the clipboard. Text is refused: nobody could tell where it came from."""
        mime = QGuiApplication.clipboard().mimeData()
        found = files_from(mime, translate("Attempts", "pasted picture") + ".png")
        if not found and mime is not None and mime.hasText():
            self._say(
                translate(
                    "Attempts",
                    "Text cannot be pasted as proof. Save the email as a file and add the file, or take a screenshot.",
                )
            )
            return
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

    def ask_for(self, *, outside: bool) -> None:
        """Name good examples, but for proof from outside: a list of one's own calls is none."""
        self.hint.set_text(_others_proof if outside else _own_proof)

    def clear(self) -> None:
        """Forget the list."""
        for job in self._jobs.values():
            job.cancel()
        self._files, self._refused, self._looked, self._known, self._jobs = [], {}, {}, {}, {}
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

    def _seen(self, item: NewFile, looked: Looked) -> None:
        self._jobs.pop(id(item), None)
        if not any(item is kept for kept in self._files):
            return
        earlier = next((kept for kept in self._files if self._is_same(kept, looked)), None)
        if earlier is not None:
            self.remove(item)
            self._say(translate("Attempts", "{name} is already in the list.", name=item.name), "ink2")
            return
        self._looked[id(item)] = looked
        self._show_rows()
        attempts, person_id = self._context.case.attempts, self._context.person_id
        if person_id is not None:
            self._context.runner.submit(
                lambda _: attempts.with_file(person_id, looked.sha256),
                owner=self,
                done=lambda number: self._found_again(item, number),
                failed=lambda _: None,
                reading=True,
            )

    def _found_again(self, item: NewFile, number: int | None) -> None:
        if number is not None and id(item) in self._looked:
            self._known[id(item)] = number
            self._show_rows()

    def _is_same(self, kept: NewFile, looked: Looked) -> bool:
        known = self._looked.get(id(kept))
        return known is not None and known.sha256 == looked.sha256

    def _refuse(self, item: NewFile, error: BaseException) -> None:
        self._jobs.pop(id(item), None)
        if any(item is kept for kept in self._files) and not is_silent(error):
            words = error_words(error)
            self._refused[id(item)] = f"{words.what} {words.safe} {words.action}"
            self._show_rows()
            self.edited.emit()

    def _remove(self, item: NewFile) -> None:
        self.remove(item)
        self.add_button.setFocus()

    def _show_rows(self) -> None:
        self.rows.set_rows([self._row(item) for item in self._files])
        self.rows.setVisible(bool(self._files))
        self._note_recordings(any(looked.is_sound for looked in self._looked.values()))

    def _note_recordings(self, there: bool) -> None:
        if there and self.recording_note is None:
            self.recording_note = Banner(
                "late",
                lambda: translate("Attempts", "A recording: ask before you share it"),
                lambda: translate(
                    "Attempts",
                    "In some states everybody on a call must agree to a recording. Ask a lawyer before you give it to "
                    "anyone. It is kept here, encrypted, and not played in a report.",
                ),
                icon_name="info",
                parent=self,
            )
            self.body.addWidget(self.recording_note)
        if self.recording_note is not None:
            self.recording_note.setVisible(there)

    def _row(self, item: NewFile) -> ListRow:
        trouble = self._refused.get(id(item), "")
        looked = self._looked.get(id(item))
        actions = []
        if looked is not None and looked.may_hold_calls and self._pick_calls is not None:
            pick = self._pick_calls
            calls = Button(lambda: translate("Attempts", "Pick calls from it"), "secondary", "phone", small=True)
            calls.clicked.connect(lambda: pick(item))
            actions.append(calls)
        remove = Button(
            lambda: translate("Attempts", "Remove"),
            "quiet",
            small=True,
            name=lambda: translate("Attempts", "Remove {name}", name=item.name),
        )
        remove.clicked.connect(lambda: self._remove(item))
        actions.append(remove)
        return ListRow(
            item.name,
            trouble or self._state_words(item),
            icon_name="warning" if trouble else _icon(looked),
            status="fault" if trouble else "neutral",
            actions=actions,
        )

    def _state_words(self, item: NewFile) -> str:
        if id(item) in self._jobs:
            return translate("Attempts", "Looking at it…")
        known, size = self._known.get(id(item)), _size_words(item)
        if known is None:
            return size
        return translate("Attempts", "{size} · attempt {number} has this file already", size=size, number=known)

    def _say(self, text: str, tone: str = "fault_ink") -> None:
        self.message.set_tone(tone)
        self.message.set_text(text)
        self.message.setVisible(bool(text))


def _icon(looked: Looked | None) -> str:
    if looked is None:
        return "paperclip"
    return "phone" if looked.may_hold_calls else file_icon(looked.facts.mime)


def _size_words(item: NewFile) -> str:
    if item.data is not None:
        return dates.format_size(catalog(), len(item.data))
    try:
        return dates.format_size(catalog(), item.path.stat().st_size) if item.path else ""
    except OSError:
        return ""


def _own_proof() -> str:
    return translate(
        "Attempts",
        "Drop files here, or add them. Good proof: a screenshot of your call list, the email, the web page.",
    )


def _others_proof() -> str:
    return translate("Attempts", "Drop files here, or add them.")
