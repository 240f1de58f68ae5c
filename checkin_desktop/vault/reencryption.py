"""What a new vault key has to write anew: the database, its snapshots and every attached file.

The source is only read. Contents pass through memory in pieces and never reach the disk in the clear.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import civf, layout
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault.attachments import LIMIT_BYTES, SUFFIX
from checkin_desktop.vault.failures import database_failures
from checkin_desktop.vault.layout import SetFolder

Tick = Callable[[int], None]

_PAGE_BYTES = 4096
_PAGES_AT_ONCE = 256
_SYNC_STEP_BYTES = 8 * 1024 * 1024
_FILE = re.compile(r"([0-9a-f]{32})" + re.escape(SUFFIX) + r"\Z")
_SNAPSHOT = re.compile(r"\d{6,}\.db\Z")


@dataclass(frozen=True, slots=True)
class StoredPath:
    """One encrypted file of a set: its id (32 hex digits), where it lies below the set, and its bytes on disk."""

    file_id: str
    place: str
    size: int


def stored_files(known: SetFolder) -> tuple[StoredPath, ...]:
    """Every attachment of a set, those in the trash too, whether a row speaks of it or not. Raises OSError."""
    found = []
    for root in (known.files, known.trash):
        for shelf in layout.SHELVES:
            with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(root / shelf) as entries:
                for entry in entries:
                    match = _FILE.match(entry.name)
                    if match and entry.name.startswith(shelf) and entry.is_file(follow_symlinks=False):
                        size = entry.stat(follow_symlinks=False).st_size
                        found.append(StoredPath(match[1], f"{root.name}/{shelf}/{entry.name}", size))
    return tuple(sorted(found, key=lambda file: file.place))


def snapshots_of(known: SetFolder) -> tuple[Path, ...]:
    """The numbered copies of the database, in order. Raises OSError."""
    if not known.backups.is_dir():
        return ()
    return tuple(sorted(path for path in known.backups.iterdir() if _SNAPSHOT.match(path.name)))


def copy_database(raw: engines.RawConnection, target: Path, key: bytearray, tick: Tick) -> None:
    """Copy an open database page by page into a new file under another key, with a salt of its own.

    `tick` gets bytes and may raise Cancelled. Raises OSError and what `database_failures` makes of SQLite's failures.
    """
    os.close(atomic.create_file(target))
    copied = 0

    def moved(_: int, remaining: int, total: int) -> None:
        nonlocal copied
        done = (total - remaining) * _PAGE_BYTES
        tick(done - copied)
        copied = done

    with database_failures(target.parent):
        copy = engines.connect_raw(target, key)
        try:
            # No journal beside the copy: a half-made one is thrown away.
            copy.execute("PRAGMA journal_mode=MEMORY")
            raw.backup(copy, pages=_PAGES_AT_ONCE, progress=moved, sleep=0)
        finally:
            copy.close()


def copy_snapshot(source: Path, old_key: bytearray, target: Path, new_key: bytearray, tick: Tick) -> bool:
    """Copy a closed snapshot under another key and check the copy. False, and nothing there, if it is damaged."""
    try:
        if not engines.is_sound(source, old_key):
            return False
        raw = engines.connect_raw(source, old_key, mode="ro", immutable=True)
        try:
            copy_database(raw, target, new_key, tick)
        finally:
            raw.close()
        if engines.is_sound(target, new_key):
            return True
    except AppError as failure:
        if failure.code not in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE):
            raise
    target.unlink(missing_ok=True)
    return False


def copy_file(
    file_id: str, source: Path, old_key: bytearray, target: Path, new_key: bytearray, tick: Tick
) -> civf.FileFacts | None:
    """Encrypt one attachment under another key, with a salt of its own; None, and nothing there, if it is damaged.

    On the medium when this returns. Raises OSError of the target, and whatever `tick` raises.
    """
    identity = bytes.fromhex(file_id)
    try:
        reader_file = source.open("rb", buffering=0)
    except OSError:
        return None
    with reader_file, FileIO(atomic.create_file(target), "r+b") as file:
        try:
            with _reading():
                reader = civf.CivfReader(old_key, identity, reader_file)
            writer = civf.CivfWriter(new_key, identity, secrets.token_bytes(civf.SALT_BYTES))
            pieces = _Pieces(reader)
            before = started = 0
            for done in writer.write(pieces, file, reader.facts.name, reader.facts.mime, LIMIT_BYTES):
                tick(done - before)
                before = done
                if done - started >= _SYNC_STEP_BYTES:
                    atomic.start_sync(file.fileno(), started, done - started)
                    started = done
            pieces.finish()
        except (_UnreadableError, civf.CivfError, civf.NewerCivfError):
            target.unlink()
            return None
        atomic.sync_fd(file.fileno())
        # What is verified then comes from the medium where the system can be told so, not from its memory.
        atomic.start_sync(file.fileno(), 0, 0)
        return writer.facts if writer.facts == reader.facts else None


class _UnreadableError(Exception):
    """The source cannot be read; errors of the target stay what they are."""


class _Pieces:
    """The chunks of an encrypted file as a source for the writer."""

    def __init__(self, reader: civf.CivfReader) -> None:
        self._chunks = reader.chunks()
        self._left = memoryview(b"")

    def readinto(self, buffer: memoryview, /) -> int:
        if not self._left:
            with _reading():
                self._left = next(self._chunks, memoryview(b""))
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def finish(self) -> None:
        """Read to the end, where length and hash are judged."""
        with _reading():
            for _ in self._chunks:
                raise _UnreadableError


@contextlib.contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise _UnreadableError from None
