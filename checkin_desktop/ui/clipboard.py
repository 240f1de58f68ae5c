"""The clipboard, with manners: what is copied is marked as secret and is wiped after a while if it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from checkin_desktop.base.clock import Clock, Since

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINT = "x-kde-passwordManagerHint"
MARKS = {
    # Klipper, KeePassXC and others agreed on this type.
    HINT: b"secret",
    # Windows: "Cloud Clipboard and Clipboard History Formats". Any data for the first; a DWORD of 0 for the others.
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}
"""What asks histories and clouds to keep nothing."""
LOOK_MS = 1_000
"""How long a copy may outlive its time after a sleep of the computer."""


class Clipboard(QObject):
    """Copies text and forgets it again, after `seconds`. Main thread only.

    What a field of this program copied by itself (Ctrl+C) is treated the same, where the system tells who copied.
    """

    def __init__(self, seconds: int = 30, parent: QObject | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self.since_copy = Since(clock)
        self._copied = b""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        QGuiApplication.clipboard().dataChanged.connect(self._mark)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard with a hint that clipboard histories should not keep it."""
        data = QMimeData()
        data.setText(text)
        for kind, mark in MARKS.items():
            data.setData(kind, mark)
        self._copied = _digest(text)
        self.since_copy.restart()
        self._timer.start(min(LOOK_MS, self.seconds * 1000))
        QGuiApplication.clipboard().setMimeData(data)

    def clear_if_ours(self) -> None:
        """Wipe the clipboard unless another program has taken it meanwhile; also the same text marked by mouse."""
        self._timer.stop()
        copied, self._copied = self._copied, b""
        if not copied:
            return
        clipboard = QGuiApplication.clipboard()
        # Not every system tells who owns the clipboard; what is still the same text is ours as well.
        if clipboard.ownsClipboard():
            clipboard.clear()
        elif _digest(clipboard.text()) == copied:
            clipboard.setMimeData(QMimeData())  # on X11 only an owner can clear
            clipboard.clear()
        if clipboard.ownsSelection() and _digest(clipboard.text(QClipboard.Mode.Selection)) == copied:
            clipboard.clear(QClipboard.Mode.Selection)

    def forget(self) -> None:
        """Wipe all that came from this program, for locking and leaving.

        That is also what a field copied by Ctrl+C, and on X11 and Wayland what was merely marked with the mouse.
        """
        self.clear_if_ours()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        if clipboard.ownsFindBuffer():
            clipboard.clear(QClipboard.Mode.FindBuffer)

    def _mark(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if not clipboard.ownsClipboard():
            return
        data = clipboard.mimeData()
        if data is not None and data.text() and not data.hasFormat(HINT):
            self.copy(data.text())

    def _look(self) -> None:
        if self.since_copy.elapsed_ms() >= self.seconds * 1000:
            self.clear_if_ours()


def _digest(text: str) -> bytes:
    import hashlib

    return hashlib.sha256(text.encode()).digest()
