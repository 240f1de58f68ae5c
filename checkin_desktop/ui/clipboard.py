"""The clipboard, with manners: what is copied is marked as secret and is wiped after a while if it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication


class Clipboard(QObject):
    """Copies text and forgets it again. Main thread only."""

    def __init__(self, seconds: int = 30, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)
        self.seconds = seconds
        self._copied = b""

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard with a hint that clipboard histories should not keep it."""
        data = QMimeData()
        data.setText(text)
        # Klipper, KeePassXC and others agreed on this type; the second one is what Windows looks for.
        data.setData("x-kde-passwordManagerHint", b"secret")
        data.setData('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1")
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = _digest(text)
        self._timer.start(self.seconds * 1000)

    def clear_if_ours(self) -> None:
        """Wipe the clipboard unless another program has taken it meanwhile."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        # Not every system tells who owns the clipboard; what is still the same text is ours as well.
        if self._copied and (clipboard.ownsClipboard() or _digest(clipboard.text()) == self._copied):
            clipboard.clear()
        self._copied = b""

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


def _digest(text: str) -> bytes:
    import hashlib

    return hashlib.sha256(text.encode()).digest()
