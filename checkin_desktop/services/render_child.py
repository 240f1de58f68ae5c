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
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    stop = threading.Event()
    threading.Thread(target=_listen, args=(orders, waiting, stop), name="orders", daemon=True).start()
    rendering.import_libraries()
    gc.freeze()
    while True:
        _render(waiting.get(), answers, stop)


def _listen(orders: IO[bytes], waiting: queue.SimpleQueue[bytes], stop: threading.Event) -> None:
    """Take in orders and wishes to stop while a document is being made."""
    with contextlib.suppress(frames.BadFrame, OSError):
        while frame := frames.receive(orders):
            kind, body = frame
            if kind == wire.STOP:
                stop.set()
            elif kind == wire.ORDER:
                stop.clear()
                waiting.put(body)
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


def _render(order: bytes, answers: IO[bytes], stop: threading.Event) -> None:
    try:
        snapshot, language = wire.read_order(order)
        made = rendering.render(snapshot, language, progress=_Reporter(answers), cancelled=stop.is_set)
        frames.send(answers, frames.DONE, wire.done(made))
    except AppError as failure:
        frames.send(answers, frames.FAILED, frames.failed(failure))
    except Exception as error:  # noqa: BLE001 - told to the other process without its text
        frames.send(answers, frames.FAULT, frames.fault(redacted_trace(error)))
