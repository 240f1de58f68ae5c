"""The one bridge between the window and long work.

`submit` gives work to a lane and returns at once. Everything that touches an open vault goes to `Lane.VAULT`: one
thread, in the order of submission. `Lane.POOL` is for what needs no vault. Results, failures and progress arrive on
the main thread and are dropped when the owner was deleted meanwhile. Work stops only where it asks
`control.cancelled()`; nothing is ever interrupted by force. Work that finished in spite of a cancel still reports its
result, because the window must not claim that nothing was saved.
"""

from __future__ import annotations

import itertools
import queue
import threading
import weakref
from collections.abc import Callable
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
_POOL_THREADS = 2


class Lane(Enum):
    """Where work runs."""

    VAULT = "vault"
    POOL = "pool"


class JobControl:
    """What the work sees of its job. Safe from the worker thread."""

    def __init__(self, number: int, report: Callable[[int, int, int, str], None]) -> None:
        self._number = number
        self._report = report
        self._stop = threading.Event()

    def cancelled(self) -> bool:
        """True once somebody asked the work to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int, code: str = "") -> None:
        """Tell the window how far the work is; `code` names the step."""
        self._report(self._number, done, total, code)

    def stop(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()


class Job(Generic[T]):
    """One submitted piece of work, as the submitter sees it. Main thread only."""

    def __init__(self, control: JobControl) -> None:
        self.control = control
        self.finished = False
        self.forgotten = False

    def cancel(self) -> None:
        """Ask the work to stop. `failed` gets its Cancelled, or `done` its result when it was too late."""
        self.control.stop()

    def forget(self) -> None:
        """Ask the work to stop and drop whatever it brings."""
        self.control.stop()
        self.forgotten = True


class _Entry:
    """What the runner remembers about a job until its end is delivered."""

    __slots__ = ("done", "failed", "job", "owner", "progress")

    def __init__(
        self,
        job: Job[Any],
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None,
        progress: Callable[[int, int, str], None] | None,
    ) -> None:
        self.job = job
        self.done = done
        self.failed = failed
        self.progress = progress
        self.owner = weakref.ref(owner)

    def wanted(self) -> bool:
        """True while somebody is there to receive what the job brings."""
        owner = self.owner()
        return owner is not None and isValid(owner) and not self.job.forgotten


class Runner(QObject):
    """Runs work in lanes and brings the results home. Lives on the main thread.

    `failed` tells of every failure that arrives, before the submitter hears of it; `unhandled` of those whose
    submitter gave no `failed`. `busy_changed` tells whether any work is under way.
    """

    failed = Signal(object)
    unhandled = Signal(object)
    busy_changed = Signal(bool)
    _ended = Signal(int, object, object)
    _moved = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._entries: dict[int, _Entry] = {}
        self._queues: dict[Lane, queue.SimpleQueue[tuple[int, Callable[[], object]] | None]] = {}
        self._threads: list[threading.Thread] = []
        self._connected = False

    def submit(
        self,
        work: Callable[[JobControl], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        lane: Lane = Lane.VAULT,
    ) -> Job[T]:
        """Run `work` in a lane. The callbacks come on the main thread, never after `owner` was destroyed."""
        if not self._connected:
            self._connect()
        number = next(self._numbers)
        control = JobControl(number, self._moved.emit)
        job: Job[T] = Job(control)
        entry = _Entry(job, owner, done, failed, progress)
        self._entries[number] = entry
        if len(self._entries) == 1:
            self.busy_changed.emit(True)
        self._lane(lane).put((number, lambda: work(control)))
        return job

    def _connect(self) -> None:
        from PySide6.QtCore import Qt  # slow to load, and the first picture needs no work

        self._connected = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    def idle(self) -> bool:
        """True when nothing is waiting, running, or on its way home."""
        return not self._entries

    def cancel_all(self) -> None:
        """Ask every piece of work to stop, for example at lock."""
        for entry in self._entries.values():
            entry.job.cancel()

    def shutdown(self) -> None:
        """Ask all work to stop and wait for the threads to end. The runner takes no more work."""
        self.cancel_all()
        for lane, waiting in self._queues.items():
            for _ in range(_POOL_THREADS if lane is Lane.POOL else 1):
                waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._queues.clear()
        self._entries.clear()

    def _lane(self, lane: Lane) -> queue.SimpleQueue[tuple[int, Callable[[], object]] | None]:
        if lane not in self._queues:
            waiting: queue.SimpleQueue[tuple[int, Callable[[], object]] | None] = queue.SimpleQueue()
            self._queues[lane] = waiting
            for index in range(_POOL_THREADS if lane is Lane.POOL else 1):
                name = f"{lane.value}-{index}"
                thread = threading.Thread(target=self._work, args=(waiting,), name=name, daemon=True)
                thread.start()
                self._threads.append(thread)
        return self._queues[lane]

    def _work(self, waiting: queue.SimpleQueue[tuple[int, Callable[[], object]] | None]) -> None:
        while (item := waiting.get()) is not None:
            number, work = item
            result: object = None
            error: BaseException | None = None
            try:
                result = work()
            except BaseException as problem:  # noqa: BLE001 - brought home and reported there
                error = problem
            self._ended.emit(number, result, error)
            del item, work, result, error

    @Slot(int, int, int, str)
    def _deliver_progress(self, number: int, done: int, total: int, code: str) -> None:
        entry = self._entries.get(number)
        if entry and entry.progress and entry.wanted():
            entry.progress(done, total, code)

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        entry = self._entries.pop(number, None)
        if entry is None:
            return
        entry.job.finished = True
        if not self._entries:
            self.busy_changed.emit(False)
        if error is not None:
            self.failed.emit(error)
        if not entry.wanted():
            return
        if error is None:
            entry.done(result)
        elif entry.failed is not None:
            entry.failed(error)
        else:
            self.unhandled.emit(error)
