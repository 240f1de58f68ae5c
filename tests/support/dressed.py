"""Windows of tests get the style sheet as the program's own window does; what stands in them inherits it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from checkin_desktop.ui.theme import theme


def put_on_look(app: QApplication) -> None:
    """Light colours and text of 100 %. From now on each window without a parent is dressed when it is shown."""
    theme.set(scheme="light", percent=100)
    theme.apply(app)
    for kind, name in ((QWidget, "show"), (QDialog, "open"), (QDialog, "exec")):
        original = getattr(kind, name)
        if not getattr(original, "dresses", False):
            setattr(kind, name, _dressing(original))


def _dressing(original: Any) -> Any:
    def shown(widget: Any, *args: Any) -> Any:
        if widget.parentWidget() is None:
            theme.dress(widget)
        return original(widget, *args)

    shown.dresses = True  # type: ignore[attr-defined]
    return shown
