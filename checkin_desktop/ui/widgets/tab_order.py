"""The order of Tab for widgets that are made later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_in_place(holder: QWidget, faces: Iterable[QWidget]) -> None:
    """Let Tab reach `faces`, in this order, where their `holder` stands; Qt would put them at the window's end.

    Qt orders only widgets that take the focus, so the holder takes it for this moment.
    """
    policy = holder.focusPolicy()
    holder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    before = holder
    for face in faces:
        QWidget.setTabOrder(before, face)
        before = face
    holder.setFocusPolicy(policy)
