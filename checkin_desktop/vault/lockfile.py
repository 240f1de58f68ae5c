"""One program at a time: a kernel lock on `vault.lock`.

The kernel frees the lock when the process ends, however it ends, so there are no stale locks and "open anyway" is
never offered. The file's contents (process number, computer, time) serve the message only. A child made by fork would
keep the lock: the project starts children by spawn.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import platform
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.failures import from_os_error

_MAX_NOTE_BYTES = 4096
# On Windows a locked byte cannot be read by others, so the byte lies far behind the contents.
_WINDOWS_LOCK_AT = 1 << 30
_LOOKER_TRIES, _LOOKER_SECONDS = 4, 0.05
_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


class VaultLock:
    """Holds the lock until `release`. Use as a context manager or keep it for the life of a session."""

    def __init__(self, path: Path, *, clock: Clock | None = None, reading: bool = False) -> None:
        """Take the lock at once, making the file if need be.

        With `reading` nothing is written: the file has to be there, readers may hold it together, and whoever wants to
        write finds it taken. Raises VAULT_IN_USE(pid, host, since), VAULT_ON_NETWORK where the file system has no
        locks, VAULT_READ_ONLY (not with `reading`), FOLDER_NOT_READABLE (only with `reading`), VAULT_INCOMPLETE when
        the folder, or with `reading` the file, is gone.
        """
        self._reading = reading
        wanted = os.O_RDONLY if reading else os.O_RDWR | os.O_CREAT
        flags = wanted | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            self._fd = os.open(path, flags, 0o600)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            raise AppError(ErrorCode.VAULT_INCOMPLETE, part=path.name) from None
        except OSError as error:
            if reading:
                raise AppError(ErrorCode.FOLDER_NOT_READABLE) from None
            raise from_os_error(error, folder=path.parent) from None
        try:
            self._take_patiently()
        except OSError as error:
            note = _read_note(self._fd)
            os.close(self._fd)
            if error.errno in _NO_LOCKS:
                raise AppError(ErrorCode.VAULT_ON_NETWORK) from None
            if error.errno in _TAKEN:
                raise AppError(ErrorCode.VAULT_IN_USE, **note) from None
            raise from_os_error(error, folder=path.parent) from None
        if not reading:
            self._write_note(clock or SystemClock())

    def _take_patiently(self) -> None:
        """Take it; somebody who only looks whether it is free holds it for a moment, without a note."""
        pause = threading.Event()
        for _ in range(_LOOKER_TRIES):
            try:
                return _take(self._fd, self._reading)
            except OSError as error:
                if error.errno not in _TAKEN or _read_note(self._fd)["pid"]:
                    raise
            pause.wait(_LOOKER_SECONDS)
        return _take(self._fd, self._reading)

    def release(self) -> None:
        """Free the lock. The file stays. Calling it twice does no harm."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            if not self._reading:
                with contextlib.suppress(OSError):
                    os.ftruncate(fd, 0)
            # A child that is just being started shares the lock until its exec closes the descriptor: free it by name.
            with contextlib.suppress(OSError):
                _free(fd)
            os.close(fd)

    def __enter__(self) -> Self:
        """Nothing more to do: the lock is held since construction."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Free the lock."""
        self.release()

    def _write_note(self, clock: Clock) -> None:
        since = clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        note = json.dumps({"pid": os.getpid(), "host": platform.node(), "since": since}).encode("utf-8")
        # On a full disk the note is lost, not the lock.
        with contextlib.suppress(OSError):
            os.ftruncate(self._fd, 0)
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, note)


def read_note(path: Path) -> dict[str, str | int | bool]:
    """What the holder of a lock wrote about itself, without touching the lock: pid, host, since (ISO 8601, UTC).

    Empty values when nobody holds it, or when it cannot be read. A holder that was killed leaves its note behind.
    """
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return _facts({})
    try:
        return _read_note(fd)
    finally:
        os.close(fd)


def _read_note(fd: int) -> dict[str, str | int | bool]:
    """What the holder wrote; empty values where it is not readable."""
    found: object = None
    with contextlib.suppress(OSError, ValueError):
        os.lseek(fd, 0, os.SEEK_SET)
        found = json.loads(os.read(fd, _MAX_NOTE_BYTES))
    return _facts(found if isinstance(found, dict) else {})


def _facts(facts: dict[str, object]) -> dict[str, str | int | bool]:
    return {name: str(facts.get(name, ""))[:100] for name in ("pid", "host", "since")}


if sys.platform == "win32":
    import msvcrt

    def _take(fd: int, reading: bool) -> None:  # noqa: ARG001 - there are no shared locks here: one reader at a time
        os.lseek(fd, _WINDOWS_LOCK_AT, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(fd, 0, os.SEEK_SET)

    def _free(fd: int) -> None:
        os.lseek(fd, _WINDOWS_LOCK_AT, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(fd: int, reading: bool) -> None:
        fcntl.flock(fd, (fcntl.LOCK_SH if reading else fcntl.LOCK_EX) | fcntl.LOCK_NB)

    def _free(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_UN)
