"""The rendering process: takes snapshots from its standard input, gives PDFs on its standard output, keeps no files.

It ends when its input ends, so it never outlives the process that started it. It writes no core dump and other
programs of the same user cannot read its memory. Nothing it prints goes anywhere.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import sys
import threading
import time
from typing import IO, Final

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.domain.errors import AppError
from checkin_desktop.services import render_wire as wire
from checkin_desktop.services import rendering
from checkin_desktop.vault.process_hardening import die_with_parent, harden_process

PROGRESS_SECONDS: Final = 0.05


def serve() -> int:
    """Render until the input ends; then leave at once, even in the middle of a document."""
    harden_process()
    die_with_parent()
    orders, answers = _take_streams()
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    stop = threading.Event()
    threading.Thread(target=_listen, args=(orders, waiting, stop), name="orders", daemon=True).start()
    rendering.import_libraries()
    gc.freeze()
    while True:
        _render(waiting.get(), answers, stop)


def _take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the two pipes for the orders and the answers alone; whatever a library prints goes nowhere."""
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return orders, answers


def _listen(orders: IO[bytes], waiting: queue.SimpleQueue[bytes], stop: threading.Event) -> None:
    """Take in orders and wishes to stop while a document is being made."""
    with contextlib.suppress(wire.BadFrame, OSError):
        while frame := wire.receive(orders):
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
            wire.send(self._answers, wire.PROGRESS, wire.progress(done, total))


def _render(order: bytes, answers: IO[bytes], stop: threading.Event) -> None:
    try:
        snapshot, language = wire.read_order(order)
        made = rendering.render(snapshot, language, progress=_Reporter(answers), cancelled=stop.is_set)
        wire.send(answers, wire.DONE, wire.done(made))
    except AppError as failure:
        wire.send(answers, wire.FAILED, wire.failed(failure))
    except Exception as error:  # noqa: BLE001 - told to the other process without its text
        wire.send(answers, wire.FAULT, wire.fault(redacted_trace(error)))
