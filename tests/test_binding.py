"""The Qt binding must not lose references to None and True: PySide6 6.12.0 did, and aborted Python 3.11 in seconds."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 1000
NOISE = 100


class Emitter(QObject):
    sent = Signal()


def test_void_calls_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < NOISE


def test_emitting_keeps_true_alive() -> None:
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        emitter.sent.emit()
    assert abs(sys.getrefcount(True) - before) < NOISE
