"""Parts of the page that checks a report: the place to drop it, the answer, whose key it is, and what that proves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.findings import Finding
from checkin_desktop.domain.verification import Verdict
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import DropZone
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, Chip, SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label
from checkin_desktop.words.verification_texts import verdict_text, verification_text

if TYPE_CHECKING:
    from checkin_desktop.domain.verification import Verification

_LOOKS = {
    Verdict.UNCHANGED: ("success", "check"),
    Verdict.DIFFERS: ("late", "fork"),
    Verdict.CHANGED: ("fault", "warning"),
    Verdict.NO_SEAL: ("neutral", "help"),
}
# What speaks of the folder that is open, not of the file.
_OF_THE_FOLDER = frozenset(
    {"key_not_ours", "log_not_here", "entries_differ", "entries_not_here", "original_not_here", "original_differs"}
)
# What the card about the key says.
_SAID_BESIDE = frozenset({"key_ours", "key_not_ours", "compare_fingerprint"})
_BLOCK = 4


class ReportZone(SectionCard):
    """Takes one PDF, dropped or chosen. `given` carries its path; `stopped` is sent when somebody stops the check."""

    given = Signal(object)
    stopped = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Safety", "Which report?"), parent=parent)
        self._context = context
        self.setAcceptDrops(True)
        zone = DropZone(self)
        zone.column.addWidget(
            Label(
                lambda: translate("Safety", "Drop the PDF here, or choose it. It is only read; nothing is kept."),
                "body",
                tone="ink2",
            )
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        self.choose_button = Button(lambda: translate("Safety", "Choose a PDF"), "primary", "document")
        self.choose_button.clicked.connect(self.choose)
        self.stop_button = Button(lambda: translate("Safety", "Stop"), "secondary")
        self.stop_button.clicked.connect(self.stopped)
        flow.addWidget(self.choose_button)
        flow.addWidget(self.stop_button)
        zone.column.addWidget(buttons)
        self.state = Label("", "strong")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        zone.column.addWidget(self.state)
        zone.column.addWidget(self.progress)
        self.body.addWidget(zone)
        self.show_busy(busy=False)

    def choose(self) -> None:
        """Ask for a file."""
        kinds = ((lambda: translate("Window", "PDF document"), "*.pdf"),)
        paths = self._context.messages.open_files(
            lambda: translate("Safety", "Choose the report"), kinds=kinds, several=False
        )
        if paths:
            self.given.emit(paths[0])

    def show_busy(self, *, busy: bool, words: Text = "") -> None:
        """Say that a file is being read, or that none is."""
        self.choose_button.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        self.progress.setVisible(busy)
        self.state.set_text(words)
        self.state.setVisible(bool(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files."""
        if self.choose_button.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the first file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.given.emit(paths[0])


class Answer(Card):
    """The answer in large words, then what was changed by name, then what else there is to say."""

    def __init__(self, name: str, found: Verification, parent: QWidget | None = None) -> None:
        super().__init__(18, parent=parent)
        head = QHBoxLayout()
        head.setSpacing(theme.space(14))
        status, icon = _LOOKS[found.verdict]
        head.addWidget(IconCircle(icon, status, 48, 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        self.title_label = Label(lambda: verdict_text(catalog(), found.verdict), "section")
        words.addWidget(self.title_label)
        words.addWidget(Label(lambda: _file_words(name, found), "small"))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(theme.px(4))
        for item in found.faults:
            if item.code not in _SAID_BESIDE and item.code != found.verdict:
                mine = item.code in _OF_THE_FOLDER
                self.body.addLayout(_line("warning", _said(item), "late_ink" if mine else "fault_ink", "strong"))
        for item in found.facts:
            if item.code not in _SAID_BESIDE:
                self.body.addLayout(_line("info", _said(item)))
        self.setAccessibleName(verdict_text(catalog(), found.verdict))


class KeyCard(SectionCard):
    """Whose key sealed it: this folder's or another, and the fingerprint large, to compare by eye."""

    def __init__(self, found: Verification, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Safety", "Whose key sealed it?"), parent=parent)
        self.chip: Chip | None = None
        if found.ours is not None:
            look, icon = ("success", "check") if found.ours else ("late", "key")
            if found.verdict is Verdict.CHANGED:  # then the seal only says so
                look, icon = "neutral", "key"
            self.chip = Chip(lambda: _key_words(found), look, icon)
            self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        self.code = Label(isolate_ltr(in_blocks(found.fingerprint)), "section", selectable=True)
        self.code.setAccessibleName(translate("Safety", "Fingerprint of the key"))
        self.body.addWidget(Label(lambda: translate("Safety", "Fingerprint of the key"), "small"))
        self.body.addWidget(self.code)
        self.copy_button = Button(lambda: translate("Safety", "Copy the fingerprint"), "secondary", "copy", small=True)
        self.copied = Label("", "small", tone="success_ink")
        self.copied.hide()
        self.copy_button.clicked.connect(lambda: self._copy(found.fingerprint, copy))
        self.body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.copied)
        self.body.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "Anybody can seal a file with a key of their own. Compare this fingerprint with one that came to "
                    "you another way: on paper, by phone, or in an email of that day.",
                ),
                "small",
            )
        )

    def _copy(self, code: str, copy: Callable[[str], None]) -> None:
        copy(code)
        self.copied.set_text(lambda: translate("Safety", "The fingerprint is copied."))
        self.copied.show()


class MeaningCard(SectionCard):
    """What an unchanged seal proves, and what it does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Safety", "What this proves, and what it does not"), parent=parent)
        proofs: tuple[Text, ...] = (
            lambda: translate("Safety", "Every page and every file in it is as it was when it was sealed."),
            lambda: translate("Safety", "The entries follow each other as the log had them then."),
            lambda: translate("Safety", "The key with this fingerprint sealed it."),
        )
        limits: tuple[Text, ...] = (
            lambda: translate("Safety", "Who made the report."),
            lambda: translate("Safety", "When it was made. Only a time stamp from outside can say that."),
            lambda: translate("Safety", "That what stands in it is true."),
        )
        self.body.setSpacing(theme.space(8))
        parts: tuple[tuple[Text, str, str, tuple[Text, ...]], ...] = (
            (lambda: translate("Safety", "When nothing was changed, it proves:"), "check", "success_ink", proofs),
            (lambda: translate("Safety", "It does not prove:"), "minus", "ink2", limits),
        )
        for place, (head, icon, tone, lines) in enumerate(parts):
            if place:
                self.body.addSpacing(theme.px(6))
            self.body.addWidget(Label(head, "strong"))
            for line in lines:
                self.body.addLayout(_line(icon, line, tone))


def _key_words(found: Verification) -> str:
    if found.verdict is Verdict.CHANGED:
        return (
            translate("Safety", "The seal names the key of this folder")
            if found.ours
            else translate("Safety", "The seal names another key")
        )
    return (
        translate("Safety", "The key of this folder")
        if found.ours
        else translate("Safety", "Not the key of this folder")
    )


def in_blocks(code: str) -> str:
    """A fingerprint in blocks that can be read out."""
    return " ".join(code[start : start + _BLOCK] for start in range(0, len(code), _BLOCK))


def _said(item: Finding) -> Text:
    return lambda: verification_text(catalog(), item.code, item.params)


def _line(icon: str, text: Text, tone: str = "ink2", kind: str = "body") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    mark = QVBoxLayout()
    mark.addSpacing(theme.px(3))
    mark.addWidget(IconLabel(icon, tone, 16))
    mark.addStretch(1)
    row.addLayout(mark)
    row.addWidget(Label(text, kind, tone="ink" if kind == "strong" else "ink2"), 1)
    return row


def _file_words(name: str, found: Verification) -> str:
    parts = [name]
    if found.pages:
        parts.append(translate("Safety", "%n page(s)", n=found.pages))
    if found.files:
        parts.append(translate("Safety", "%n file(s) inside", n=len(found.files)))
    if found.parts > 1:
        parts.append(translate("Safety", "part {part} of {parts}", part=found.part, parts=found.parts))
    return " · ".join(parts)
