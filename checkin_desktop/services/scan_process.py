"""Runs the system's scanning program and takes what it writes, within bounds, without a file in between.

Both of its outputs are read by threads of their own, because Windows can wait for one pipe only. Callable from any
thread but the window's; the call lasts as long as the scan.
"""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Final

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services.child_process import END_SECONDS, POLL_SECONDS

_CHUNK: Final = 1 << 16
_MOST_SAID: Final = 1 << 16
_OUT: Final = 1
_SAID: Final = 2

_Heard = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Ran:
    """How the program ended: its exit code, what it gave out, and the end of what it said beside that."""

    code: int
    out: bytes
    said: str


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    most: int,
    quiet_seconds: float,
    cancelled: Callable[[], bool],
    heard: Callable[[str], None] = lambda _: None,
    done: Callable[[bytes, str], int | None] = lambda _out, _said: None,
) -> Ran:
    """Run the command to its end; `heard` gets what it says while it works.

    `done` is asked with all that came so far, whether it was all and how it ended, as an exit code. Some drivers hang
    when they let go of a scanner (SANE cancels its reading thread in the middle of `malloc`): then that code counts,
    and the program is killed `END_SECONDS` after its last word.

    A cancelled program is asked to stop, so that a scanner can bring its lamp home, and killed when it does not.
    Raises Cancelled, and SCANNER_FAILED when it gives out more than `most` bytes, says nothing for `quiet_seconds`, or
    cannot be started.
    """
    if cancelled():
        raise Cancelled
    try:
        process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        raise AppError(ErrorCode.SCANNER_FAILED) from None
    assert process.stdout is not None
    assert process.stderr is not None
    heap: queue.SimpleQueue[_Heard] = queue.SimpleQueue()
    readers = [
        threading.Thread(target=_read, args=(pipe, which, heap), name="scanner", daemon=True)
        for pipe, which in ((process.stdout, _OUT), (process.stderr, _SAID))
    ]
    for reader in readers:
        reader.start()
    try:
        out, said, code = _listen(heap, most, quiet_seconds, cancelled, heard, done)
        return Ran(process.wait(END_SECONDS) if code is None else code, out, said)
    except Cancelled:
        _ask_to_stop(process)
        raise
    except subprocess.TimeoutExpired:
        raise AppError(ErrorCode.SCANNER_FAILED) from None
    finally:
        process.kill()
        process.wait()
        for reader in readers:
            reader.join(END_SECONDS)


def _read(pipe: IO[bytes], which: int, heap: queue.SimpleQueue[_Heard]) -> None:
    with contextlib.suppress(OSError, ValueError), pipe:
        while chunk := pipe.read1(_CHUNK):  # type: ignore[attr-defined]
            heap.put((which, chunk))
    heap.put((which, b""))


def _listen(
    heap: queue.SimpleQueue[_Heard],
    most: int,
    quiet_seconds: float,
    cancelled: Callable[[], bool],
    heard: Callable[[str], None],
    done: Callable[[bytes, str], int | None],
) -> tuple[bytes, str, int | None]:
    out, said, open_pipes = bytearray(), bytearray(), {_OUT, _SAID}
    until = time.monotonic() + quiet_seconds
    asked, code = False, None
    while open_pipes:
        if cancelled():
            raise Cancelled
        try:
            which, chunk = heap.get(timeout=POLL_SECONDS)
        except queue.Empty:
            if not asked:
                asked, code = True, done(bytes(out), _text(said))
                if code is not None:
                    until = time.monotonic() + END_SECONDS
            if time.monotonic() > until:
                if code is None:
                    raise AppError(ErrorCode.SCANNER_FAILED) from None
                return bytes(out), _text(said), code
            continue
        asked, until = False, time.monotonic() + quiet_seconds
        if not chunk:
            open_pipes.discard(which)
        elif which == _OUT:
            out += chunk
            if len(out) > most:
                raise AppError(ErrorCode.SCANNER_FAILED)
        else:
            said += chunk
            del said[:-_MOST_SAID]
            heard(_text(chunk))
    return bytes(out), _text(said), None


def _text(data: bytes | bytearray) -> str:
    return data.decode("utf-8", "replace")


def _ask_to_stop(process: subprocess.Popen[bytes]) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            process.send_signal(signal.SIGINT)
            process.wait(END_SECONDS)
