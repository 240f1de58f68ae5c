"""Waiting in a process of its own that shows a real window: what a `Visitor` asks of pytest-qt, without pytest."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


class Patience:
    """Lets the event loop run until something holds. `at_least` are seconds that it gives each time."""

    def __init__(self, at_least: float = 0) -> None:
        self._at_least = at_least

    def waitUntil(self, check: Callable[[], object], timeout: int) -> None:
        """Wait until `check` neither raises nor gives False; at most `timeout` milliseconds, or what it gives."""
        loop, poll, until = QEventLoop(), QTimer(), time.monotonic() + max(timeout / 1000, self._at_least)
        poll.timeout.connect(lambda: loop.quit() if _holds(check) or time.monotonic() > until else None)
        poll.start(10)
        loop.exec()
        poll.stop()
        assert _holds(check), "waited in vain"


def _holds(check: Callable[[], object]) -> bool:
    try:
        return check() is not False
    except AssertionError:
        return False
