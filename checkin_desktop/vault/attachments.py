"""Attachments: encrypted files beside the database, one `.civf` each.

`add` returns when the file is on the medium under its name; only then may the caller commit the row that speaks of it.
So a row never lacks its file, while a file may lack its row: such a file is listed as found and never deleted, because
a restored, older database would otherwise make the program throw away newer scans.
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
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import civf, layout
from checkin_desktop.vault.failures import from_os_error, write_failures
from checkin_desktop.vault.layout import SetFolder

SUFFIX = ".civf"
LIMIT_BYTES = 100 * 1024 * 1024
# How much is written between two hints to begin bringing it to the medium.
_SYNC_STEP_BYTES = 2 * 1024 * 1024
_LIMIT_MB = LIMIT_BYTES // (1024 * 1024)

_FILE_ID = re.compile(r"[0-9a-f]{32}\Z")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the vault. `sha256` is of the original bytes, `file_id` is 32 hex digits."""

    file_id: str
    name: str
    mime: str
    size: int
    sha256: str


class AttachmentStore:
    """The attachments of one open vault. Used by one worker thread at a time."""

    def __init__(
        self, folder: Path, current: SetFolder, key: Callable[[], bytearray], *, read_only: bool = False
    ) -> None:
        """`key` gives the files key and raises LOCKED when the vault is closed.

        With `read_only` every call that would change a file raises VAULT_READ_ONLY before it begins.
        """
        self._folder = folder
        self._current = current
        self._key = key
        self._read_only = read_only
        self._space: civf.Space | None = None

    def add(
        self,
        source: Path | bytes,
        name: str,
        mime: str,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> StoredFile:
        """Encrypt a file into the vault; durable when this returns. `progress` gets (bytes done, bytes in all).

        An empty source is stored like any other. Raises FILE_TOO_LARGE(limit_mb), FILE_UNREADABLE, DISK_FULL,
        WRITE_FAILED, VAULT_READ_ONLY, VAULT_INCOMPLETE(part), LOCKED, Cancelled; nothing is left behind then.
        """
        self._require_writable()
        file_id = secrets.token_bytes(civf.FILE_ID_BYTES)
        target = self._path(self._current.files, file_id.hex())
        with _open_source(source) as (reader, total):
            if total > LIMIT_BYTES:
                raise AppError(ErrorCode.FILE_TOO_LARGE, limit_mb=_LIMIT_MB)
            temp = atomic.temp_path(target)
            # Given back only after a whole file: what an interrupted one still holds must not meet the next one.
            space, self._space = self._space or civf.Space(), None
            try:
                writer = civf.CivfWriter(self._key(), file_id, secrets.token_bytes(civf.SALT_BYTES))
                with FileIO(_create(temp), "r+b") as file:
                    started = 0
                    for done in writer.write(reader, file, name, mime, LIMIT_BYTES, space):
                        if cancelled():
                            raise Cancelled
                        if progress is not None:
                            progress(done, max(total, done))
                        if done - started >= _SYNC_STEP_BYTES:
                            atomic.start_sync(file.fileno(), started, done - started)
                            started = done
                    atomic.sync_fd(file.fileno())
                    facts = writer.facts
                self._space = space
                atomic.replace(temp, target)
            except civf.CivfError:
                raise AppError(ErrorCode.FILE_TOO_LARGE, limit_mb=_LIMIT_MB) from None
            except OSError as error:
                raise from_os_error(error, folder=self._folder) from None
            finally:
                with contextlib.suppress(OSError):
                    temp.unlink(missing_ok=True)
        return StoredFile(file_id.hex(), facts.name, facts.mime, facts.size, facts.sha256)

    def read(self, file_id: str) -> bytes:
        """The original bytes, verified. Raises ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, VAULT_NEWER, LOCKED."""
        with self._reader(file_id) as reader:
            return reader.read()

    def describe(self, file_id: str) -> StoredFile:
        """What the file says about itself, for one that no row speaks of. Raises as `read` does."""
        with self._reader(file_id) as reader:
            return _stored(file_id, reader.facts)

    def verify(
        self,
        file_id: str,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> StoredFile:
        """Decrypt everything and compare the hash, keeping nothing. Raises as `read` does, and Cancelled."""
        with self._reader(file_id) as reader:
            for done in reader.verify():
                if cancelled():
                    raise Cancelled
                if progress is not None:
                    progress(done, max(reader.facts.size, done))
            return _stored(file_id, reader.facts)

    def ids(self) -> frozenset[str]:
        """Every file in `files`, whether a row speaks of it or not."""
        return frozenset(_ids_below(self._current.files))

    def trashed_ids(self) -> frozenset[str]:
        """Every file in the trash."""
        return frozenset(_ids_below(self._current.trash))

    def path_on_disk(self, file_id: str) -> Path:
        """Where the encrypted file lies, in `files` or in the trash. Raises ATTACHMENT_MISSING."""
        for shelf in (self._current.files, self._current.trash):
            path = self._path(shelf, file_id)
            if path.is_file():
                return path
        raise AppError(ErrorCode.ATTACHMENT_MISSING)

    def size_on_disk(self, file_id: str) -> int:
        """The bytes of the encrypted file; 0 when it cannot be asked."""
        try:
            return self.path_on_disk(file_id).stat().st_size
        except (AppError, OSError):
            return 0

    def discard(self, file_id: str) -> None:
        """Move the file of a removed document to the trash, from where it is still readable.

        The removal must be committed before. Doing it twice does no harm. Raises ATTACHMENT_MISSING, DISK_FULL,
        WRITE_FAILED, LOCKED.
        """
        self._move(file_id, self._current.files, self._current.trash)

    def restore(self, file_id: str) -> None:
        """Take a file out of the trash again. Raises as `discard` does."""
        self._move(file_id, self._current.trash, self._current.files)

    def withdraw(self, file_id: str) -> None:
        """Make the bytes of a file go, for good, from the current and from every older set.

        The tombstone (the row with its reason) must be committed before; after a crash in between, calling this again
        finishes the work. First the start of the file is overwritten, without which the rest cannot be decrypted, then
        its name is removed. A file that is not there is no error. Raises WRITE_FAILED, VAULT_READ_ONLY, DISK_FULL,
        LOCKED.
        """
        self._require_writable()
        self._key()
        for known in layout.all_sets(self._folder):
            for shelf in (known.files, known.trash):
                path = self._path(shelf, file_id)
                with write_failures(self._folder):
                    _erase(path)

    def _move(self, file_id: str, source_root: Path, target_root: Path) -> None:
        self._require_writable()
        self._key()
        source, target = self._path(source_root, file_id), self._path(target_root, file_id)
        if not source.exists():
            if target.exists():
                return
            raise AppError(ErrorCode.ATTACHMENT_MISSING)
        with write_failures(self._folder):
            if not target.parent.is_dir():
                atomic.make_folder(target.parent)
            atomic.replace(source, target)

    def _require_writable(self) -> None:
        if self._read_only:
            raise AppError(ErrorCode.VAULT_READ_ONLY)

    @contextlib.contextmanager
    def _reader(self, file_id: str) -> Iterator[civf.CivfReader]:
        key = self._key()
        try:
            with self._open(file_id) as file:
                yield civf.CivfReader(key, bytes.fromhex(file_id), file)
        except civf.NewerCivfError:
            raise AppError(ErrorCode.VAULT_NEWER, made_by="") from None
        except (civf.CivfError, OSError):
            raise AppError(ErrorCode.ATTACHMENT_DAMAGED) from None

    def _open(self, file_id: str) -> FileIO:
        for shelf in (self._current.files, self._current.trash):
            path = self._path(shelf, file_id)
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                return path.open("rb", buffering=0)
        raise AppError(ErrorCode.ATTACHMENT_MISSING)

    @staticmethod
    def _path(root: Path, file_id: str) -> Path:
        if not _FILE_ID.match(file_id):
            raise AppError(ErrorCode.ATTACHMENT_MISSING)
        return root / file_id[:2] / (file_id + SUFFIX)


class _GuardedSource:
    """A source whose read errors cannot be taken for errors of the vault."""

    def __init__(self, file: FileIO) -> None:
        self._file = file

    def readinto(self, buffer: memoryview, /) -> int | None:
        try:
            return self._file.readinto(buffer)
        except OSError:
            raise AppError(ErrorCode.FILE_UNREADABLE) from None


class _Memory:
    """Bytes as a source, without copying them first."""

    def __init__(self, data: bytes) -> None:
        self._left = memoryview(data)

    def readinto(self, buffer: memoryview, /) -> int:
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count


@contextlib.contextmanager
def _open_source(source: Path | bytes) -> Iterator[tuple[civf.Source, int]]:
    if isinstance(source, bytes):
        yield _Memory(source), len(source)
        return
    try:
        file = source.open("rb", buffering=0)
        total = os.fstat(file.fileno()).st_size
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    with file:
        yield _GuardedSource(file), total


def _create(path: Path) -> int:
    try:
        return atomic.create_file(path)
    except FileNotFoundError:
        # A cleaning program or a half-done copy removed an empty folder; nothing else was lost with it.
        with contextlib.suppress(FileExistsError):
            atomic.make_folder(path.parent)
        return atomic.create_file(path)


def _erase(path: Path) -> None:
    try:
        fd = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    except (FileNotFoundError, NotADirectoryError):
        return
    try:
        atomic.write_all(fd, bytes(min(civf.DATA_AT, os.fstat(fd).st_size)))
        atomic.sync_fd(fd)
    finally:
        os.close(fd)
    path.unlink(missing_ok=True)
    atomic.sync_folder(path.parent)


def _ids_below(root: Path) -> Iterator[str]:
    for shelf in layout.SHELVES:
        with contextlib.suppress(OSError):
            for entry in (root / shelf).iterdir():
                if entry.suffix == SUFFIX and _FILE_ID.match(entry.stem) and entry.stem.startswith(shelf):
                    yield entry.stem


def _stored(file_id: str, facts: civf.FileFacts) -> StoredFile:
    return StoredFile(file_id, facts.name, facts.mime, facts.size, facts.sha256)
