"""The rendering process: takes snapshots from its standard input, gives PDFs on its standard output, keeps no files.

It ends when its input ends, so it never outlives the process that started it. It writes no core dump and other
programs of the same user cannot read its memory. Nothing it prints goes anywhere.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import threading
import time
from collections.abc import Callable
from typing import IO, Final

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.domain.errors import AppError
from checkin_desktop.services import frames, rendering
from checkin_desktop.services import render_wire as wire
from checkin_desktop.services.child_streams import take_streams
from checkin_desktop.vault.process_hardening import die_with_parent, harden_process

PROGRESS_SECONDS: Final = 0.05


def serve() -> int:
    """Render until the input ends; then leave at once, even in the middle of a document."""
    harden_process()
    die_with_parent()
    orders, answers = take_streams()
    waiting: queue.SimpleQueue[frames.Frame] = queue.SimpleQueue()
    stop = threading.Event()
    threading.Thread(target=_listen, args=(orders, waiting, stop), name="orders", daemon=True).start()
    rendering.import_libraries()
    gc.freeze()
    while True:
        _answer(*waiting.get(), answers, stop)


def _listen(orders: IO[bytes], waiting: queue.SimpleQueue[frames.Frame], stop: threading.Event) -> None:
    """Take in orders and wishes to stop while a document is being made."""
    with contextlib.suppress(frames.BadFrame, OSError):
        while frame := frames.receive(orders):
            kind = frame[0]
            if kind == wire.STOP:
                stop.set()
            elif kind in (wire.ORDER, wire.PREPARE):
                stop.clear()
                waiting.put(frame)
    os._exit(0)


class _Reporter:
    """Tells progress, at most every twentieth of a second; always that only the saving is left, and the end."""

    def __init__(self, answers: IO[bytes]) -> None:
        self._answers = answers
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= PROGRESS_SECONDS or done >= total - 1:
            self._told = now
            frames.send(self._answers, frames.PROGRESS, wire.progress(done, total))


def _answer(kind: bytes, body: bytes, answers: IO[bytes], stop: threading.Event) -> None:
    make = _prepared if kind == wire.PREPARE else _rendered
    try:
        frames.send(answers, frames.DONE, *make(body, _Reporter(answers), stop.is_set))
    except AppError as failure:
        frames.send(answers, frames.FAILED, frames.failed(failure))
    except Exception as error:  # noqa: BLE001 - told to the other process without its text
        frames.send(answers, frames.FAULT, frames.fault(redacted_trace(error)))


def _rendered(body: bytes, progress: rendering.Progress, cancelled: Callable[[], bool]) -> tuple[bytes, ...]:
    snapshot, language = wire.read_order(body)
    return (wire.done(rendering.render(snapshot, language, progress=progress, cancelled=cancelled)),)


def _prepared(body: bytes, progress: rendering.Progress, cancelled: Callable[[], bool]) -> tuple[bytes, ...]:
    from checkin_desktop.reports import sealing

    order = wire.read_preparation(body)
    made = sealing.prepare(order.pages, order.files, order.facts, progress=progress, cancelled=cancelled)
    return wire.prepared(made)
