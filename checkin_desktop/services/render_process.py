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
import subprocess
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from checkin_desktop.base.program import RENDER_PAGES, own_command
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services import render_wire as wire
from checkin_desktop.services.rendering import Progress, RenderedPdf, Snapshot, silent

POLL_SECONDS: Final = 0.03
# How long a child may take to drop a cancelled document before another one is started in its place.
PATIENCE_SECONDS: Final = 1.0
END_SECONDS: Final = 5.0

_log = logging.getLogger(__name__)


class _Child:
    """One process and the thread that starts it, listens to it and sees its end.

    The thread lives as long as the process: Linux kills the child when the thread that started it ends.
    """

    def __init__(self) -> None:
        self.owing = False
        self._answers: queue.SimpleQueue[tuple[bytes, bytes] | None] = queue.SimpleQueue()
        self._state = threading.Lock()
        self._started = threading.Event()
        self._ended = False
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper = threading.Thread(target=self._keep, name="rendering", daemon=True)
        self._keeper.start()

    def ended(self) -> bool:
        """Whether it is gone, or told to go."""
        with self._state:
            return self._ended

    def send(self, kind: bytes, body: bytes = b"") -> None:
        """Send it a frame. Raises OSError when it is gone."""
        self._started.wait()
        if self._process is None or self._process.stdin is None:
            raise BrokenPipeError
        try:
            wire.send(self._process.stdin, kind, body)
        except ValueError:  # its end closed the pipe meanwhile
            raise BrokenPipeError from None

    def answer(self, seconds: float) -> tuple[bytes, bytes] | None:
        """The next frame from it; None when it is gone. Raises queue.Empty after `seconds`."""
        return self._answers.get(timeout=seconds)

    def end(self) -> None:
        """Let it end now. Does not wait."""
        with self._state:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def wait(self) -> None:
        """Wait until it has ended."""
        self._keeper.join(END_SECONDS)

    def _keep(self) -> None:
        try:
            process = subprocess.Popen(
                own_command(RENDER_PAGES),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            _log.exception("the rendering process did not start")
            self.end()
            self._started.set()
            self._answers.put(None)
            return
        with self._state:
            self._process = process
            if self._ended:
                process.kill()
        self._started.set()
        assert process.stdout is not None
        assert process.stdin is not None
        with contextlib.suppress(wire.BadFrame, OSError):
            while frame := wire.receive(process.stdout, wire.LARGEST_ANSWER):
                self._answers.put(frame)
        self.end()
        process.wait()
        process.stdout.close()
        with contextlib.suppress(OSError):
            process.stdin.close()
        self._answers.put(None)


class RenderProcess:
    """Renders one document after the other. All calls are safe from any thread; `render` waits its turn.

    Also a context manager, which closes it.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the child and wait for its end."""
        self.close()

    def warm_up(self) -> None:
        """Start the child now, without waiting, because a document will be wanted in a moment."""
        with contextlib.suppress(AppError):
            self._running()

    def release(self) -> None:
        """End the child, without waiting; the next document starts another one."""
        with self._state:
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def close(self) -> None:
        """End the child for good and wait for its end. Calling it twice does no harm."""
        with self._state:
            self._closed = True
            child, self._child = self._child, None
        if child is not None:
            child.end()
            child.wait()

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
        while not self._turn.acquire(timeout=POLL_SECONDS):
            if cancelled():
                raise Cancelled
        try:
            if cancelled():
                raise Cancelled
            return self._render(snapshot, language, progress, cancelled)
        finally:
            self._turn.release()

    def _running(self) -> _Child:
        with self._state:
            if self._closed:
                raise AppError(ErrorCode.LOCKED)
            if self._child is None or self._child.ended():
                self._child = _Child()
            return self._child

    def _free(self) -> _Child:
        """A child that owes no answer to an earlier order."""
        child = self._running()
        if child.owing:
            try:
                while (frame := child.answer(PATIENCE_SECONDS)) is not None and frame[0] == wire.PROGRESS:
                    pass
                child.owing = False
            except queue.Empty:
                child.end()
        return self._running()

    def _render(
        self, snapshot: Snapshot, language: str, progress: Progress, cancelled: Callable[[], bool]
    ) -> RenderedPdf:
        child = self._free()
        child.owing = True
        try:
            child.send(wire.ORDER, wire.order(snapshot, language))
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
                if frame[0] == wire.PROGRESS:
                    progress(*wire.read_progress(frame[1]))
                    continue
                child.owing = False
                return self._result(frame, language)
            except wire.BadFrame:
                child.end()
                raise self._broken() from None

    @staticmethod
    def _stop(child: _Child, last: tuple[bytes, bytes] | None) -> None:
        if last is not None and last[0] != wire.PROGRESS:
            child.owing = False
            return
        try:
            child.send(wire.STOP)
        except OSError:
            child.end()

    def _broken(self) -> AppError:
        """What to say when the child is gone: whoever closed this knows, nobody else does."""
        with self._state:
            if self._closed:
                return AppError(ErrorCode.LOCKED)
        _log.error("the rendering process ended before its document was done")
        return AppError(ErrorCode.RENDER_FAILED)

    @staticmethod
    def _result(frame: tuple[bytes, bytes], language: str) -> RenderedPdf:
        kind, body = frame
        if kind == wire.DONE:
            return wire.read_done(body, language)
        if kind == wire.FAILED:
            raise wire.read_failed(body)
        if kind == wire.FAULT:
            # Types and places only, so the lines may stand in the log as they are.
            _log.error("\n".join(["a document could not be made", *wire.read_fault(body)]).replace("%", ""))
            raise AppError(ErrorCode.RENDER_FAILED)
        raise wire.BadFrame
