"""Everything of the program that may stand in front of the window: dialogs, menus, lists, a drag, a tooltip.

Locking closes all of it, and while the vault is being closed nothing new may appear: a question that comes up then is
answered "no" before anybody sees it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWhatsThis, QWidget
from shiboken6 import isValid

_MOST_ROUNDS = 50


def close_all(keep: QWidget | None = None) -> None:
    """Close every dialog, menu and list of the program, as for "no". Nothing can refuse; `keep` stays."""
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        QDrag.cancel()
    QToolTip.hideText()
    if QWhatsThis.inWhatsThisMode():
        QWhatsThis.leaveWhatsThisMode()
    for _ in range(_MOST_ROUNDS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
        if QApplication.activePopupWidget() is popup:
            popup.hide()
    # The newest first, as a person would; one that answers by opening another is met in the next round.
    for _ in range(_MOST_ROUNDS):
        front = [widget for widget in QApplication.topLevelWidgets() if _in_front(widget, keep)]
        if not front:
            break
        for widget in reversed(front):
            _close(widget)


def _in_front(widget: QWidget, keep: QWidget | None) -> bool:
    return isValid(widget) and widget is not keep and widget.isVisible() and _is_asking(widget)


def _is_asking(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) or widget.windowType() in (
        Qt.WindowType.Popup,
        Qt.WindowType.Tool,
        Qt.WindowType.ToolTip,
        Qt.WindowType.Sheet,
        Qt.WindowType.Drawer,
    )


def _close(widget: QWidget) -> None:
    if not isValid(widget):
        return
    if isinstance(widget, QDialog):
        widget.reject()
        if isValid(widget) and widget.isVisible():
            QDialog.done(widget, 0)  # it would have liked to stay
    if isValid(widget) and widget.isVisible():
        widget.hide()


class Guard(QObject):
    """While it stands, no dialog and no menu gets onto the screen. Main thread only."""

    def __init__(self, keep: QWidget) -> None:
        super().__init__(keep)
        self._keep = keep
        self._standing = False

    def stand(self) -> None:
        """Close what is open, and let nothing new appear."""
        if not self._standing:
            self._standing = True
            QApplication.instance().installEventFilter(self)
        close_all(self._keep)

    def leave(self) -> None:
        """Let dialogs appear again."""
        if self._standing:
            self._standing = False
            QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Meet each window on its way to the screen."""
        if event.type() is not QEvent.Type.Show or not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        if watched is not self._keep and _is_asking(watched):
            # The event comes before the window is mapped. A dialog waits inside `exec` and has to get there first.
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, watched, lambda: _close(watched))
        return False
