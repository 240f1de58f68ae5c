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
        held = _holds(check)

        def look() -> None:
            nonlocal held
            held = _holds(check)  # kept: work that begins a moment later may end what held when it was looked at
            if held or time.monotonic() > until:
                loop.quit()

        poll.timeout.connect(look)
        if not held:
            poll.start(10)
            loop.exec()
            poll.stop()
        assert held, "waited in vain"


def _holds(check: Callable[[], object]) -> bool:
    try:
        return check() is not False
    except AssertionError:
        return False
