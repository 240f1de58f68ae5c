"""Measures the gaps of the event loop: the time in which the window could not have reacted, and what it did then.

A busy computer lets threads wait for a processor, which is no fault of ours. So each gap is told twice: as the clock
saw it, and what this program did in it. The latter leaves out the time in which the window's thread was ready but had
no processor (`/proc/thread-self/schedstat`, second number), and is never more than the processor time of all threads
of this process: a thread that holds the interpreter lock counts, one that holds it and waits for a processor does not.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

TICK_MS = 5
WATCH_SECONDS = 0.03


@dataclass(frozen=True)
class Gap:
    """One gap in ms: by the clock, and what this program did. `doing` is where the thread was in it."""

    clock_ms: float
    ours_ms: float
    doing: str


def _waited_for_processor_ns() -> int:
    return int(Path("/proc/thread-self/schedstat").read_text().split()[1])


class GapMeter:
    """Use as a context manager on the main thread while the event loop runs; then read what it found.

    `longest_ms` is by the clock, `longest_ours_ms` what this program did. Waiting of the main thread for a disk counts
    only by the clock.
    """

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._waited = 0
        self._worked = 0.0
        self._main = threading.get_ident()
        self._stop = threading.Event()
        self._doing: list[str] = []
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    @property
    def longest_ms(self) -> float:
        """The longest gap by the clock."""
        return max((gap.clock_ms for gap in self.gaps), default=0.0)

    @property
    def longest_ours_ms(self) -> float:
        """The longest gap that this program made itself."""
        return max((gap.ours_ms for gap in self.gaps), default=0.0)

    def worst(self, count: int = 5) -> str:
        """The longest gaps of ours with what was going on, for a message."""
        first = sorted(self.gaps, key=lambda gap: -gap.ours_ms)[:count]
        return "\n".join(f"{gap.ours_ms:.0f} ms (clock {gap.clock_ms:.0f} ms): {gap.doing}" for gap in first)

    def __enter__(self) -> Self:
        """Begin to measure."""
        self._waited = _waited_for_processor_ns()
        self._worked = time.process_time()
        self._last = time.perf_counter()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Count the gap that is still open and stop."""
        self._tick()
        self._timer.stop()
        self._stop.set()
        self._watcher.join()

    def _tick(self) -> None:
        now, waited, worked = time.perf_counter(), _waited_for_processor_ns(), time.process_time()
        clock = max(0.0, (now - self._last) * 1000 - TICK_MS)
        ours = min(max(0.0, clock - (waited - self._waited) / 1e6), (worked - self._worked) * 1000)
        doing, self._doing = self._doing, []
        self.gaps.append(Gap(clock, ours, " | ".join(doing)))
        self._last, self._waited, self._worked = time.perf_counter(), waited, worked

    def _watch(self) -> None:
        while not self._stop.wait(WATCH_SECONDS / 3):
            if time.perf_counter() - self._last > WATCH_SECONDS and len(self._doing) < 3:
                self._doing.append(_innermost(self._main))


def _innermost(thread: int, count: int = 4) -> str:
    """Where a thread is. No frame is kept: it would keep a painter alive past its painting."""
    places: list[str] = []
    frame = sys._current_frames().get(thread)
    while frame is not None and len(places) < count:
        places.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(places)
