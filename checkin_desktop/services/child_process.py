"""A child process of this program that answers orders over two pipes, and who waits for its answers.

The child is started afresh (never forked), so it shares no lock, key or open file with the window's process. Nothing
personal stands in its arguments, its environment or a file. Answers are frames of `services.frames`.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Final, Self

from checkin_desktop.base.program import own_command
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services import frames

POLL_SECONDS: Final = 0.03
# How long a child may take to drop a cancelled order before another one is started in its place.
PATIENCE_SECONDS: Final = 1.0
END_SECONDS: Final = 5.0
# Linux moves at most a pipe's capacity at a time; the usual 64 KiB make 70 turns of a page's picture.
_PIPE_BYTES: Final = 1 << 20

_log = logging.getLogger(__name__)


class Child:
    """One process and the thread that starts it, listens to it and sees its end.

    `owing` while an answer is due that nobody waits for; `dismissed` when it was ended because nobody needs it.

    The thread lives as long as the process: Linux kills the child when the thread that started it ends.
    """

    def __init__(self, word: str) -> None:
        self.owing = False
        self.dismissed = False
        self._word = word
        self._answers: queue.SimpleQueue[frames.Frame | None] = queue.SimpleQueue()
        self._state = threading.Lock()
        self._started = threading.Event()
        self._ended = False
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper = threading.Thread(target=self._keep, name=word, daemon=True)
        self._keeper.start()

    def ended(self) -> bool:
        """Whether it is gone, or told to go."""
        with self._state:
            return self._ended

    def send(self, kind: bytes, *parts: frames.Data) -> None:
        """Send it a frame. Raises OSError when it is gone."""
        self._started.wait()
        if self._process is None or self._process.stdin is None:
            raise BrokenPipeError
        try:
            frames.send(self._process.stdin, kind, *parts)
        except ValueError:  # its end closed the pipe meanwhile
            raise BrokenPipeError from None

    def answer(self, seconds: float) -> frames.Frame | None:
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
                own_command(self._word),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            _log.exception("a child process did not start")
            self.end()
            self._started.set()
            self._answers.put(None)
            return
        assert process.stdout is not None
        assert process.stdin is not None
        for pipe in (process.stdin, process.stdout):
            _widen(pipe.fileno())
        with self._state:
            self._process = process
            if self._ended:
                process.kill()
        self._started.set()
        with contextlib.suppress(frames.BadFrame, OSError):
            while frame := frames.receive(process.stdout, frames.LARGEST_ANSWER):
                self._answers.put(frame)
        self.end()
        process.wait()
        process.stdout.close()
        with contextlib.suppress(OSError):
            process.stdin.close()
        self._answers.put(None)


def _widen(pipe: int) -> None:
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


class ChildProcess:
    """Keeps one child while it is wanted; a dead one is replaced at the next order. Safe from any thread.

    A subclass names `word`, sends its orders inside `_in_turn`, and says what it means when the child is gone. Also a
    context manager, which closes it.
    """

    word = ""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._child: Child | None = None
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
        """Start the child now, without waiting, because it will be wanted in a moment."""
        with contextlib.suppress(AppError):
            self._running()

    def release(self) -> None:
        """End the child, without waiting; the next order starts another one."""
        with self._state:
            child, self._child = self._child, None
            if child is not None:
                child.dismissed = True
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

    @contextlib.contextmanager
    def _in_turn(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        while not self._turn.acquire(timeout=POLL_SECONDS):
            if cancelled():
                raise Cancelled
        try:
            if cancelled():
                raise Cancelled
            yield
        finally:
            self._turn.release()

    def _running(self) -> Child:
        with self._state:
            if self._closed:
                raise AppError(ErrorCode.LOCKED)
            if self._child is None or self._child.ended():
                self._child = Child(self.word)
            return self._child

    def _free(self) -> Child:
        """A child that owes no answer to an earlier order."""
        child = self._running()
        if child.owing:
            try:
                while (frame := child.answer(PATIENCE_SECONDS)) is not None and frame[0] == frames.PROGRESS:
                    pass
                child.owing = False
            except queue.Empty:
                child.end()
        return self._running()

    def _is_closed(self) -> bool:
        with self._state:
            return self._closed
