"""Renders documents in a child process, so that the window never waits for fonts, layout or pikepdf.

pikepdf holds the interpreter lock while it saves (about a second for 1,000 attempts); in a thread of the window's
process that would stop the window. The child is started afresh (never forked), takes a frozen snapshot over a pipe and
gives back the PDF; nothing personal stands in its arguments, its environment, or a file. It is kept while a preview is
open, because starting it takes longer than a small document, and it ends at the latest when the vault is closed.
"""

from __future__ import annotations

import contextlib
import logging
import queue
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from checkin_desktop.base.program import RENDER_PAGES
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services import frames
from checkin_desktop.services import render_wire as wire
from checkin_desktop.services.child_process import POLL_SECONDS, Child, ChildProcess
from checkin_desktop.services.rendering import Progress, RenderedPdf, Snapshot, silent

if TYPE_CHECKING:
    from checkin_desktop.reports.seal_bytes import Prepared

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


class RenderProcess(ChildProcess):
    """Renders one document after the other. All calls are safe from any thread; `render` waits its turn."""

    word = RENDER_PAGES

    def render(
        self,
        snapshot: Snapshot,
        language: str,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RenderedPdf:
        """The same bytes as `rendering.render`; `progress` and `cancelled` are called from this thread.

        Raises Cancelled, RENDER_FAILED when the child fails or is killed, LOCKED when this was closed meanwhile, and
        what the document itself raises.
        """
        with self._in_turn(cancelled):
            body = self._ask(wire.ORDER, (wire.order(snapshot, language),), progress, cancelled)
            return self._read(lambda: wire.read_done(body, language))

    def prepare(
        self,
        order: wire.Preparation,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Prepared:
        """The same as `reports.sealing.prepare`. Raises as `render`."""
        with self._in_turn(cancelled):
            body = self._ask(wire.PREPARE, wire.preparation(order), progress, cancelled)
            return self._read(lambda: wire.read_prepared(body))

    def _ask(self, kind: bytes, order: tuple[bytes, ...], progress: Progress, cancelled: Callable[[], bool]) -> bytes:
        if cancelled():
            raise Cancelled  # no process is started for work that was given up meanwhile
        child = self._free()
        child.owing = True
        try:
            child.send(kind, *order)
        except OSError:
            child.end()
            raise self._broken() from None
        while True:
            frame = None
            with contextlib.suppress(queue.Empty):
                frame = child.answer(POLL_SECONDS)
                if frame is None:
                    child.end()
                    raise Cancelled if cancelled() else self._broken()
            if cancelled():
                self._stop(child, frame)
                raise Cancelled
            if frame is None:
                continue
            try:
                if frame[0] == frames.PROGRESS:
                    progress(*wire.read_progress(frame[1]))
                    continue
                child.owing = False
                return self._result(frame)
            except frames.BadFrame:
                child.end()
                raise self._broken() from None

    @staticmethod
    def _stop(child: Child, last: tuple[bytes, bytes] | None) -> None:
        if last is not None and last[0] != frames.PROGRESS:
            child.owing = False
            return
        try:
            child.send(wire.STOP)
        except OSError:
            child.end()

    def _broken(self) -> AppError:
        """What to say when the child is gone: whoever closed this knows, nobody else does."""
        if self._is_closed():
            return AppError(ErrorCode.LOCKED)
        _log.error("the rendering process ended before its document was done")
        return AppError(ErrorCode.RENDER_FAILED)

    def _read(self, answer: Callable[[], Answer]) -> Answer:
        """What the body of an answer says; a child that sent nonsense is not asked again."""
        try:
            return answer()
        except frames.BadFrame:
            self.release()
            raise self._broken() from None

    @staticmethod
    def _result(frame: tuple[bytes, bytes]) -> bytes:
        kind, body = frame
        if kind == frames.DONE:
            return body
        if kind == frames.FAILED:
            raise frames.read_failed(body)
        if kind == frames.FAULT:
            # Types and places only, so the lines may stand in the log as they are.
            _log.error("\n".join(["a document could not be made", *frames.read_fault(body)]).replace("%", ""))
            raise AppError(ErrorCode.RENDER_FAILED)
        raise frames.BadFrame
