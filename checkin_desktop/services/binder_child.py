"""The process that puts one binder together: gets papers from strangers on its standard input, answers with PDFs.

A file that takes a library over finds no key and no file of the vault here but the papers of this binder, may write to
no file, gain no rights, and use only so much memory and time. The process makes one binder and ends.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import IO, Final

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import binder_wire as wire
from checkin_desktop.services import frames
from checkin_desktop.services.child_streams import take_streams
from checkin_desktop.vault.process_hardening import die_with_parent, forbid_gains, harden_process

MEMORY_BYTES: Final = 3 << 30
# Processor time; the window also stops waiting when nothing is told for a while.
CPU_SECONDS: Final = 60
PAGE_CPU_SECONDS: Final = 2
_OPEN_FILES: Final = 64
_PROGRESS_SECONDS: Final = 0.05


def serve() -> int:
    """Make one binder, or end with the input."""
    harden_process()
    die_with_parent()
    forbid_gains()
    orders, answers = take_streams()
    _warm_up()
    _limit()
    gc.disable()  # it makes one binder and ends
    sources: list[bytes] = []
    while frame := frames.receive(orders):
        kind, body = frame
        if kind == wire.SOURCE:
            sources.append(body)
        else:
            _answer(wire.read_order(body), sources, answers)
            break
    return 0


def _warm_up() -> None:
    """Import and read what is needed, while files may still be opened and catalogues be made."""
    from checkin_desktop.reports import binder
    from checkin_desktop.services import rendering
    from checkin_desktop.words.catalog import Catalog, available_languages

    binder.import_libraries()
    rendering.import_libraries()
    for language in available_languages():
        Catalog(language.code)  # in a checkout it is compiled, which writes a file


def _answer(asked: wire.Order, sources: list[bytes], answers: IO[bytes]) -> None:
    from checkin_desktop.reports import binder
    from checkin_desktop.words.catalog import Catalog

    pages = sum(len(piece.pages) for tab in asked.job.tabs for piece in tab.pieces)
    words = Catalog(asked.language)
    _allow_time(CPU_SECONDS + PAGE_CPU_SECONDS * pages)
    try:
        made = binder.assemble(
            asked.job,
            sources,
            words,
            passphrase=asked.passphrase,
            progress=_Reporter(answers),
            release=sources.clear,
        )
        for part in made.parts:
            frames.send(answers, wire.PART, part.data)
        frames.send(answers, frames.DONE, wire.done(made))
    except AppError as failure:
        frames.send(answers, frames.FAILED, frames.failed(failure))
    except MemoryError:
        frames.send(answers, frames.FAILED, frames.failed(AppError(ErrorCode.BINDER_TOO_LARGE)))
    except Exception as error:  # noqa: BLE001 - told to the other process without its text
        frames.send(answers, frames.FAULT, frames.fault(redacted_trace(error)))


class _Reporter:
    """Tells progress, at most every twentieth of a second."""

    def __init__(self, answers: IO[bytes]) -> None:
        self._answers = answers
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _PROGRESS_SECONDS or done >= total - 1:
            self._told = now
            frames.send(self._answers, frames.PROGRESS, wire.progress(done, total))


def _limit() -> None:
    """Bound memory; no file can be written, not even an empty one be filled."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        resource.setrlimit(what, (most, most))


def _allow_time(seconds: int) -> None:
    """Let the system kill this process when it takes more processor time than that."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(sum(os.times()[:2])) + seconds, hard))
