"""The Qt binding must give back the references it takes (PySide6 6.12.0 lost them on Python 3.10 and 3.11)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rung = Signal()


def test_calls_without_result_keep_the_count_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_emitting_keeps_the_count_of_true() -> None:
    bell = _Bell()
    before = sys.getrefcount(True)
    for _ in range(1000):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before) < 100
