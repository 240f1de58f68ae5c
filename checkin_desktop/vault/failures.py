"""From what the system and SQLite say to the failures that a person is told about.

Nothing of the original text is kept: a statement or a path may name someone.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode

# https://sqlite.org/rescode.html: the low eight bits are the primary code; this driver gives no more.
_SQLITE_PERM = 3
_SQLITE_BUSY = 5
_SQLITE_LOCKED = 6
_SQLITE_NOMEM = 7
_SQLITE_READONLY = 8
_SQLITE_INTERRUPT = 9
_SQLITE_IOERR = 10
_SQLITE_CORRUPT = 11
_SQLITE_FULL = 13
_SQLITE_CANTOPEN = 14
_SQLITE_NOTADB = 26
_SQLITE_CONSTRAINT = 19

# `backup()` of this driver raises its errors without a code; these are the words of sqlite3ErrStr.
_BACKUP_WORDS = {
    "file is not a database": _SQLITE_NOTADB,
    "database disk image is malformed": _SQLITE_CORRUPT,
    "database or disk is full": _SQLITE_FULL,
    "disk I/O error": _SQLITE_IOERR,
    "attempt to write a readonly database": _SQLITE_READONLY,
    "interrupted": _SQLITE_INTERRUPT,
}

# What the triggers of append-only tables raise.
APPEND_ONLY_MESSAGE = "append_only"

_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY_ERRNOS = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})

# SQLite reports a full disk as an I/O error when it could not grow the -shm file or sync; below this much free space
# we say "disk full" rather than "could not write".
_NEARLY_FULL_BYTES = 256 * 1024


def is_nearly_full(folder: Path) -> bool:
    """Whether the file system of `folder` has next to no space left. False where it cannot be asked."""
    try:
        facts = os.statvfs(folder)
    except (OSError, AttributeError):
        return False
    return facts.f_bavail * facts.f_frsize < _NEARLY_FULL_BYTES


def from_os_error(error: OSError, *, folder: Path | None = None) -> AppError:
    """The failure for an OSError of a write."""
    if error.errno in _FULL_ERRNOS:
        return AppError(ErrorCode.DISK_FULL)
    if error.errno in _READ_ONLY_ERRNOS:
        return AppError(ErrorCode.VAULT_READ_ONLY)
    if folder is not None and is_nearly_full(folder):
        return AppError(ErrorCode.DISK_FULL)
    return AppError(ErrorCode.WRITE_FAILED)


def from_sqlite_code(code: int, *, folder: Path | None = None) -> AppError | None:
    """The failure for an SQLite result code; None when it is a fault of the program."""
    primary = code & 0xFF
    if primary == _SQLITE_INTERRUPT:
        return Cancelled()
    if primary == _SQLITE_IOERR:
        full = folder is not None and is_nearly_full(folder)
        return AppError(ErrorCode.DISK_FULL if full else ErrorCode.WRITE_FAILED)
    known = {
        _SQLITE_FULL: ErrorCode.DISK_FULL,
        _SQLITE_CORRUPT: ErrorCode.DATABASE_DAMAGED,
        _SQLITE_NOTADB: ErrorCode.DATABASE_UNREADABLE,
        _SQLITE_CANTOPEN: ErrorCode.DATABASE_UNREADABLE,
        _SQLITE_BUSY: ErrorCode.VAULT_IN_USE,
        _SQLITE_LOCKED: ErrorCode.VAULT_IN_USE,
        _SQLITE_READONLY: ErrorCode.VAULT_READ_ONLY,
        _SQLITE_PERM: ErrorCode.VAULT_READ_ONLY,
        _SQLITE_NOMEM: ErrorCode.NOT_ENOUGH_MEMORY,
    }.get(primary)
    return AppError(known) if known is not None else None


def from_database_error(error: BaseException, *, folder: Path | None = None) -> AppError | None:
    """The failure for an error of SQLAlchemy or of the driver; None when it is a fault of the program."""
    # SQLAlchemy keeps the driver's error in `orig`; this module is imported before SQLAlchemy is.
    original: Any = getattr(error, "orig", None) or error
    if isinstance(original, MemoryError):
        return AppError(ErrorCode.NOT_ENOUGH_MEMORY)
    code = getattr(original, "sqlite_errorcode", None)
    if code is None and type(original).__name__ == "OperationalError":
        code = _BACKUP_WORDS.get(str(original))
    if not isinstance(code, int):
        return None
    if code & 0xFF == _SQLITE_CONSTRAINT and original.args == (APPEND_ONLY_MESSAGE,):
        return AppError(ErrorCode.APPEND_ONLY)
    return from_sqlite_code(code, folder=folder)


def ends_connection(error: AppError) -> bool:
    """Whether a connection that met this failure must not be used again."""
    return error.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE, ErrorCode.WRITE_FAILED)


@contextlib.contextmanager
def database_failures(folder: Path | None = None) -> Iterator[None]:
    """Raise the AppError for whatever the database says inside; anything unknown passes as it is."""
    try:
        yield
    except AppError:
        raise
    except Exception as error:
        failure = from_database_error(error, folder=folder)
        if failure is None:
            raise
        raise failure from None


@contextlib.contextmanager
def write_failures(folder: Path | None = None) -> Iterator[None]:
    """Raise the AppError for an OSError met inside while writing."""
    try:
        yield
    except OSError as error:
        raise from_os_error(error, folder=folder) from None
