"""The SQLAlchemy engine on SQLCipher 4.

`sqlite+pysqlcipher` is not used: with a `creator` it runs `PRAGMA key=""`, which SQLCipher 4.19 refuses. A plain
`sqlite://` with the driver as `module` works.

One connection exists at a time and belongs to one worker thread at a time. Transactions begin as the execution option
`vault_begin` says: "immediate" (the default: a write never fails half way because someone else got in between),
"deferred" (reading) or "none" (PRAGMAs that must stand outside a transaction, such as foreign_keys).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from checkin_desktop.domain.errors import AppError, ErrorCode

MIN_DATABASE_BYTES = 4096
_PLAINTEXT_HEADER = b"SQLite format 3\0"
_RAW_KEY_BYTES = 32
_RAW_KEY_LITERAL = re.compile(rb"x'[0-9a-f]{64}'\Z")
_CACHE_KIB = 65536

RawConnection = Any


def file_uri(path: Path, mode: str, *, immutable: bool = False) -> str:
    """An SQLite URI for `path`. `mode` is "ro" or "rw"; "rwc" would create and is never used."""
    absolute = os.fsencode(path.absolute())
    if os.name == "nt":
        absolute = b"/" + absolute.replace(b"\\", b"/")
    return f"file://{quote(absolute)}?mode={mode}" + ("&immutable=1" if immutable else "")


def check_database_file(path: Path) -> None:
    """Refuse a file that SQLite would take for a new, empty or unencrypted database.

    Raises VAULT_INCOMPLETE when it is missing and DATABASE_UNREADABLE when it is too short or not encrypted.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAINTEXT_HEADER))
            size = os.fstat(file.fileno()).st_size
    except (FileNotFoundError, IsADirectoryError):
        raise AppError(ErrorCode.VAULT_INCOMPLETE, part=path.name) from None
    except OSError:
        raise AppError(ErrorCode.DATABASE_UNREADABLE) from None
    if size < MIN_DATABASE_BYTES or header == _PLAINTEXT_HEADER:
        raise AppError(ErrorCode.DATABASE_UNREADABLE)


def connect_raw(path: Path, key: bytes | bytearray, *, mode: str = "rw", immutable: bool = False) -> RawConnection:
    """A keyed driver connection, not yet proven: the first read shows whether the key fits.

    The key goes in through `set_key`: `PRAGMA key` left two copies of it in memory. A key of another length would
    silently become a passphrase, so the literal is asserted.
    """
    if len(key) != _RAW_KEY_BYTES:
        raise ValueError("a raw SQLCipher key has 32 bytes")
    literal = bytearray(b"x'" + key.hex().encode("ascii") + b"'")
    try:
        if not _RAW_KEY_LITERAL.match(literal):
            raise ValueError("not a raw SQLCipher key")
        connection = driver.connect(
            file_uri(path, mode, immutable=immutable), uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            # SQLCipher writes failures to standard error unless told not to.
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.set_key(literal)
            connection.execute("PRAGMA cipher_compatibility=4")
        except BaseException:
            connection.close()
            raise
        return connection
    finally:
        literal[:] = bytes(len(literal))


def configure(connection: RawConnection) -> None:
    """Set every PRAGMA of a writable connection. Raises VAULT_ON_NETWORK where write-ahead logging is refused.

    temp_store=MEMORY: with FILE, SQLite writes plaintext to temporary files. synchronous=FULL: with NORMAL a power cut
    loses acknowledged commits. secure_delete: removed text is overwritten. cipher_memory_security stays off (24 times
    slower inserts).
    """
    for pragma in (
        "temp_store=MEMORY",
        "foreign_keys=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        f"cache_size=-{_CACHE_KIB}",
        "fullfsync=1",
        "checkpoint_fullfsync=1",
    ):
        connection.execute(f"PRAGMA {pragma}")
    reply = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if reply is None or reply[0] != "wal":
        raise AppError(ErrorCode.VAULT_ON_NETWORK)
    connection.execute("PRAGMA synchronous=FULL")


def configure_reading(connection: RawConnection) -> None:
    """Set the PRAGMAs of a connection that only reads."""
    for pragma in ("temp_store=MEMORY", "trusted_schema=OFF", f"cache_size=-{_CACHE_KIB}", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")


def make_engine(
    path: Path, key: bytearray, on_connect: Callable[[RawConnection], None], *, immutable: bool = False
) -> Engine:
    """An engine with one connection to the encrypted database at `path`, which must exist.

    With `immutable` it is only read, without locks and without a file beside it; it must have no log then, because
    SQLite would not look at it, and nobody may change it meanwhile.

    `key` is read again whenever a connection has to be made, so the caller keeps it and wipes it after `dispose`.
    `on_connect` gets each raw connection (for `interrupt`). Raises nothing before the first use.
    """

    def connect() -> RawConnection:
        connection = connect_raw(path, key, mode="ro" if immutable else "rw", immutable=immutable)
        try:
            (configure_reading if immutable else configure)(connection)
        except BaseException:
            connection.close()
            raise
        on_connect(connection)
        return connection

    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        # One worker thread uses it; to wait for a second connection would be to wait for oneself.
        pool_timeout=1,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    how = options.get("vault_begin", "immediate")
    if how == "none" or options.get("isolation_level") == "AUTOCOMMIT":
        return
    connection.exec_driver_sql("BEGIN" if how == "deferred" else "BEGIN IMMEDIATE")


def fits_key(path: Path, key: bytes | bytearray) -> bool:
    """Whether the first page of the file at `path` is genuine under `key`. Reads the file only, never its log.

    The file is opened as immutable: even a wrong key would otherwise checkpoint and delete a log left by a crash.
    """
    connection = connect_raw(path, key, mode="ro", immutable=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except driver.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == driver.SQLITE_NOTADB:
            return False
        raise
    finally:
        connection.close()
    return True


def is_sound(path: Path, key: bytes | bytearray, *, with_journal: bool = False) -> bool:
    """Whether `integrity_check` finds nothing. With `with_journal` the log is merged in first: that writes.

    A log that does not belong to the file can pass the check while both lie side by side and fail only when they are
    merged, so the merge itself is part of the proof.
    """
    mode = "rw" if with_journal else "ro"
    connection = connect_raw(path, key, mode=mode, immutable=not with_journal)
    try:
        connection.execute("PRAGMA temp_store=MEMORY")
        if not _passes_check(connection):
            return False
        if not with_journal:
            return True
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy and _passes_check(connection)
    except driver.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (driver.SQLITE_NOTADB, driver.SQLITE_CORRUPT):
            return False
        raise
    finally:
        connection.close()


def _passes_check(connection: RawConnection) -> bool:
    rows = connection.execute("PRAGMA integrity_check").fetchall()
    return [tuple(row) for row in rows] == [("ok",)]
