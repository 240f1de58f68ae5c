"""Asks another process to put a binder together, so that a bad paper can end that process and never the window's.

Each binder has a process of its own: no paper of one binder ever meets those of another.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import time
from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.base.program import MAKE_BINDER
from checkin_desktop.domain.binder_job import BinderJob, BinderMade
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services import binder_wire as wire
from checkin_desktop.services import frames
from checkin_desktop.services.child_process import POLL_SECONDS, Child, ChildProcess
from checkin_desktop.services.rendering import Progress, silent

# By the clock, since the last progress; its processor time is bounded in the child.
SILENT_SECONDS: Final = 180.0

_log = logging.getLogger(__name__)


class BinderProcess(ChildProcess):
    """Makes one binder after the other. All calls are safe from any thread; `assemble` waits its turn."""

    word = MAKE_BINDER

    def assemble(
        self,
        job: BinderJob,
        sources: Sequence[bytes],
        language: str,
        *,
        passphrase: str = "",
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BinderMade:
        """The same as `reports.binder.assemble`; `progress` and `cancelled` are called from this thread.

        The answer is checked as far as it is numbers and names; the files are PDFs made of strangers' papers, as are
        the papers. Raises Cancelled, RENDER_FAILED when the process fails, dies or is silent for `SILENT_SECONDS`,
        BINDER_TOO_LARGE when its memory is not enough, LOCKED when this was closed meanwhile.
        """
        with self._in_turn(cancelled):
            child = self._running()
            try:
                for source in sources:
                    if cancelled():
                        raise Cancelled
                    child.send(wire.SOURCE, source)
                child.send(wire.ORDER, wire.order(wire.Order(job, language, passphrase)))
                return self._wait(child, job, progress, cancelled)
            except OSError:
                raise self._broken() from None
            except frames.BadFrame:
                raise self._broken() from None
            finally:
                self.release()

    def _wait(self, child: Child, job: BinderJob, progress: Progress, cancelled: Callable[[], bool]) -> BinderMade:
        files: list[bytes] = []
        until = time.monotonic() + SILENT_SECONDS
        while True:
            frame = None
            with contextlib.suppress(queue.Empty):
                frame = child.answer(POLL_SECONDS)
                if frame is None:
                    raise Cancelled if cancelled() else self._broken()
                until = time.monotonic() + SILENT_SECONDS
            if cancelled():
                raise Cancelled
            if frame is None:
                if time.monotonic() > until:
                    raise self._broken()
                continue
            kind, body = frame
            if kind == frames.PROGRESS:
                progress(*wire.read_progress(body))
            elif kind == wire.PART:
                files.append(body)
            elif kind == frames.DONE:
                return wire.read_done(body, files, job)
            elif kind == frames.FAILED:
                raise frames.read_failed(body)
            else:
                self._tell(frames.read_fault(body) if kind == frames.FAULT else [])
                raise AppError(ErrorCode.RENDER_FAILED)

    @staticmethod
    def _tell(trace: list[str]) -> None:
        # Types and places only, so the lines may stand in the log as they are.
        _log.error("\n".join(["a binder could not be made", *trace]).replace("%", ""))

    def _broken(self) -> AppError:
        """What to say when the child is gone: whoever closed this knows, nobody else does."""
        if self._is_closed():
            return AppError(ErrorCode.LOCKED)
        _log.error("the process that puts binders together ended before its binder was done")
        return AppError(ErrorCode.RENDER_FAILED)
