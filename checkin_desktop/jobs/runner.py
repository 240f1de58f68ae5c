"""The one bridge between the window and long work.

`submit` gives work to a lane and returns at once. Everything that touches an open vault goes to `Lane.VAULT`: one
thread, in the order of submission. `Lane.POOL` is for what needs no vault. Results, failures and progress arrive on
the main thread and are dropped when the owner was deleted meanwhile. Work stops where it asks `control.cancelled()`.
Work that finished in spite of a cancel still reports its result, because the window must not claim that nothing was
saved.

Before a lock the door is shut. Whatever is in the vault's lane counts as saving, unless it was submitted as reading:
a reader may be dropped at any time, a save gets its time. Only then is a statement of the database interrupted, and
only that of the work that was stopped: the lane cannot go on to the next work in that moment.
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

from checkin_desktop.domain.errors import Cancelled

T = TypeVar("T")
_POOL_THREADS = 2


class Lane(Enum):
    """Where work runs."""

    VAULT = "vault"
    POOL = "pool"


class JobControl:
    """What the work sees of its job. Safe from the worker thread."""

    def __init__(self, number: int, report: Callable[[int, int, int, str], None], *, reading: bool = True) -> None:
        self.reading = reading
        self._number = number
        self._report = report
        self._stop = threading.Event()
        self._dropped = False

    def cancelled(self) -> bool:
        """True once somebody asked the work to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int, code: str = "") -> None:
        """Tell the window how far the work is; `code` names the step."""
        self._report(self._number, done, total, code)

    def stop(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()

    def drop(self) -> None:
        """Do not begin at all; work that has begun is asked to stop."""
        self._dropped = True
        self._stop.set()

    def dropped(self) -> bool:
        """True when the work must not begin."""
        return self._dropped


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

    __slots__ = ("done", "failed", "job", "lane", "loss", "owner", "progress")

    def __init__(
        self,
        job: Job[Any],
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None,
        progress: Callable[[int, int, str], None] | None,
        loss: str,
        lane: Lane,
    ) -> None:
        self.job = job
        self.lane = lane
        self.loss = loss
        self.done = done
        self.failed = failed
        self.progress = progress
        self.owner = weakref.ref(owner)

    def wanted(self) -> bool:
        """True while somebody is there to receive what the job brings."""
        owner = self.owner()
        return owner is not None and isValid(owner) and not self.job.forgotten


_Queue = queue.SimpleQueue[tuple[int, JobControl, Callable[[], object]] | None]


class Runner(QObject):
    """Runs work in lanes and brings the results home. Lives on the main thread.

    `unhandled` tells of failures whose submitter gave no `failed`, and `reader_failed` is True while it tells of work
    that was submitted as reading. `lost` tells of a save that was stopped or failed while the door was shut, with the
    `loss` it was submitted with; `busy_changed` whether any work is under way.
    """

    lost = Signal(str)
    unhandled = Signal(object)
    busy_changed = Signal(bool)
    _ended = Signal(int, object, object)
    _moved = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._entries: dict[int, _Entry] = {}
        self._queues: dict[Lane, _Queue] = {}
        self._threads: dict[Lane, list[threading.Thread]] = {}
        self._connected = False
        self.reader_failed = False
        self._shut = self._over = False
        # Guards which work has the vault's lane, so that no other work is there while it is being interrupted.
        self._guard = threading.Lock()
        self._at_vault: JobControl | None = None

    def submit(
        self,
        work: Callable[[JobControl], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        lane: Lane = Lane.VAULT,
        reading: bool = False,
        loss: str = "change",
    ) -> Job[T]:
        """Run `work` in a lane. The callbacks come on the main thread, never after `owner` was destroyed.

        `reading` says that the work changes nothing in the vault: a lock drops it. `loss` names what a person has to
        be told when a lock had to stop this save; empty when a draft keeps what it held.
        """
        if not self._connected:
            self._connect()
        number = next(self._numbers)
        control = JobControl(number, self._moved.emit, reading=reading or lane is Lane.POOL)
        job: Job[T] = Job(control)
        if self._over or (self._shut and control.reading):
            job.forget()
            job.finished = True
            return job
        entry = _Entry(job, owner, done, failed, progress, loss, lane)
        self._entries[number] = entry
        if len(self._entries) == 1:
            self.busy_changed.emit(True)
        self._lane(lane).put((number, control, lambda: work(control)))
        return job

    # --- before a lock ---------------------------------------------------------------------------------------

    def shut_door(self) -> None:
        """Take only saves from now on; readers that wait are dropped, those that run are asked to stop."""
        self._shut = True
        for entry in self._entries.values():
            if entry.job.control.reading:
                entry.job.forget()
                entry.job.control.drop()

    def is_shut(self) -> bool:
        """Whether only saves are taken, because the window is being locked."""
        return self._shut

    def open_door(self) -> None:
        """Take all work again."""
        self._shut = False

    def stop_running_save(self) -> None:
        """Ask the save that has the vault's lane to stop; those that wait may still run."""
        with self._guard:
            if self._at_vault is not None:
                self._at_vault.stop()

    def drop_all(self) -> None:
        """Let nothing begin any more, and ask what runs to stop."""
        for entry in self._entries.values():
            entry.job.control.drop()

    def interrupt_stopped(self, interrupt: Callable[[], None]) -> None:
        """Call `interrupt` if the work that has the vault's lane was asked to stop; the lane waits meanwhile."""
        with self._guard:
            if self._at_vault is not None and self._at_vault.cancelled():
                interrupt()

    def leave_vault_lane(self) -> None:
        """Give up what the vault's lane holds: it does not come back. The next work gets a lane of its own.

        Its thread ends should it ever return; nothing waits for it. All its work ends as Cancelled.
        """
        self.drop_all()
        waiting = self._queues.pop(Lane.VAULT, None)
        if waiting is not None:
            waiting.put(None)
        self._threads.pop(Lane.VAULT, None)
        with self._guard:
            self._at_vault = None
        for number, entry in list(self._entries.items()):
            if entry.lane is Lane.VAULT:
                self._deliver(number, None, Cancelled())

    # ---------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        from PySide6.QtCore import Qt  # slow to load, and the first picture needs no work

        self._connected = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    def idle(self) -> bool:
        """True when nothing is waiting, running, or on its way home."""
        return not self._entries

    def alone(self) -> bool:
        """True when no other work waits or runs beside the one that asks. Safe from a worker thread."""
        return len(self._entries) <= 1

    def cancel_all(self) -> None:
        """Ask every piece of work to stop, for example at lock."""
        for entry in self._entries.values():
            entry.job.cancel()

    def shutdown(self) -> None:
        """Ask all work to stop and wait for the threads to end. Work that comes later is never begun."""
        self._over = True
        self.cancel_all()
        for lane, waiting in self._queues.items():
            for _ in range(_POOL_THREADS if lane is Lane.POOL else 1):
                waiting.put(None)
        for thread in itertools.chain.from_iterable(self._threads.values()):
            thread.join()
        self._threads.clear()
        self._queues.clear()
        self._entries.clear()

    def _lane(self, lane: Lane) -> _Queue:
        if lane not in self._queues:
            waiting: _Queue = queue.SimpleQueue()
            self._queues[lane] = waiting
            for index in range(_POOL_THREADS if lane is Lane.POOL else 1):
                name = f"{lane.value}-{index}"
                thread = threading.Thread(target=self._work, args=(waiting, lane), name=name, daemon=True)
                thread.start()
                self._threads.setdefault(lane, []).append(thread)
        return self._queues[lane]

    def _work(self, waiting: _Queue, lane: Lane) -> None:
        while (item := waiting.get()) is not None:
            number, control, work = item
            result: object = None
            error: BaseException | None = None
            try:
                if lane is Lane.VAULT:
                    with self._guard:
                        self._at_vault = control
                if control.dropped():
                    raise Cancelled
                result = work()
            except BaseException as problem:  # noqa: BLE001 - brought home and reported there
                error = problem
            finally:
                if lane is Lane.VAULT:
                    with self._guard:
                        if self._at_vault is control:
                            self._at_vault = None
            self._ended.emit(number, result, error)
            del item, control, work, result, error

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
        if error is not None and self._shut and not entry.job.control.reading and entry.loss:
            self.lost.emit(entry.loss)
        if not entry.wanted():
            return
        if error is None:
            entry.done(result)
        elif entry.failed is not None:
            entry.failed(error)
        else:
            self.reader_failed = entry.job.control.reading
            try:
                self.unhandled.emit(error)
            finally:
                self.reader_failed = False
