"""`.cdbackup`: a whole vault in one file, and how such a file is read.

    vault.key                the key file of that day: the passphrase of that day opens the backup
    vault.db                 the database, under the key it always has
    files/xx/<32 hex>.civf   the attachments as they lie in the vault
    manifest.json            path, size and SHA-256 of each entry before it; vault_id, schema, time
    manifest.mac             HMAC-SHA256 under the backup key over the bytes of manifest.json

The container is a ZIP in one exact form (`stored_zip`). Reading: key file, secret, MAC, names, and only then contents.
`incomplete` in the manifest lists attachments that rows speak of and that were missing or damaged in the vault itself
when the backup was made.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import select

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import keyfile, layout
from checkin_desktop.vault.failures import database_failures
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keys import Purpose, mac
from checkin_desktop.vault.stored_zip import StoredZipReader, ZipFormError
from checkin_desktop.vault.tables import AttachmentRow, MetaRow

SUFFIX = ".cdbackup"
KEY_NAME = layout.KEY_NAMES[0]
DATABASE_NAME = layout.DATABASE_NAME
MANIFEST_NAME = "manifest.json"
MAC_NAME = "manifest.mac"
FORMAT = 1
MAC_BYTES = 32
MAX_MANIFEST_BYTES = 64 * 1024 * 1024

# A backup begins with the local header of its key file.
_START = b"PK\3\4"
_FILE_NAME = re.compile(r"files/([0-9a-f]{2})/(\1[0-9a-f]{30})\.civf\Z")
_FILE_ID = re.compile(r"[0-9a-f]{32}\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_VAULT_ID = select(MetaRow.vault_id)
_FILE_IDS = select(AttachmentRow.file_id).where(AttachmentRow.withdrawn_at.is_(None))
_TIME = "%Y-%m-%dT%H:%M:%SZ"

Keys: TypeAlias = Callable[[Purpose], bytearray]
Tick: TypeAlias = Callable[[int], None]
Place: TypeAlias = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the manifest. `sha256` is lower-case hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. `made_at` is UTC, `schema` the revision of the database."""

    vault_id: bytes
    schema: str
    made_at: datetime
    entries: Mapping[str, Listed]
    incomplete: tuple[str, ...] = ()

    @property
    def file_ids(self) -> frozenset[str]:
        """The attachments it holds."""
        found = (_FILE_NAME.match(path) for path in self.entries)
        return frozenset(match[2] for match in found if match)

    def to_bytes(self) -> bytes:
        """As it is written: UTF-8 JSON without spaces."""
        entries = [{"path": p, "size": item.size, "sha256": item.sha256} for p, item in self.entries.items()]
        content = {
            "format": FORMAT,
            "vault_id": self.vault_id.hex(),
            "schema": self.schema,
            "time": self.made_at.astimezone(UTC).strftime(_TIME),
            "entries": entries,
            "incomplete": list(self.incomplete),
        }
        return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode("utf-8")

    @classmethod
    def parse(cls, data: bytes) -> Manifest:
        """Read a manifest whose MAC is right. Raises VAULT_NEWER, BACKUP_DAMAGED."""
        try:
            content = json.loads(data)
            if int(content["format"]) > FORMAT:
                raise AppError(ErrorCode.VAULT_NEWER, made_by="")
            made_at = datetime.strptime(content["time"], _TIME).replace(tzinfo=UTC)
            listed = [(_allowed(item["path"]), _listed(item)) for item in content["entries"]]
            incomplete = tuple(_matching(_FILE_ID, file_id) for file_id in content["incomplete"])
            vault_id, schema = bytes.fromhex(content["vault_id"]), str(content["schema"])
        except (ValueError, TypeError, KeyError, AttributeError):
            raise damaged() from None
        entries = dict(listed)
        if len(entries) != len(listed) or not {KEY_NAME, DATABASE_NAME} <= entries.keys():
            raise damaged()
        return cls(vault_id, schema, made_at, entries, incomplete)


def file_name(file_id: str) -> str:
    """The name of an attachment inside a backup."""
    return f"files/{file_id[:2]}/{file_id}.civf"


def damaged() -> AppError:
    """The failure for a backup with a byte that is not as it was written."""
    return AppError(ErrorCode.BACKUP_DAMAGED)


class BackupReader:
    """An open `.cdbackup`. Every failure is an AppError; nothing is written except where `pass_through` is told to."""

    def __init__(self, file: FileIO) -> None:
        """Read the directory and the key file. Raises NOT_A_BACKUP, BACKUP_DAMAGED, VAULT_NEWER, FILE_UNREADABLE."""
        with reading_failures():
            start = file.read(len(_START))
            try:
                self._zip = StoredZipReader(file)
                self.key_file: KeyFile = keyfile.parse(self._zip.read(KEY_NAME, keyfile.MAX_READ_BYTES))
            except (ZipFormError, AppError) as failure:
                if isinstance(failure, AppError) and failure.code is ErrorCode.VAULT_NEWER:
                    raise
                raise (damaged() if start == _START else AppError(ErrorCode.NOT_A_BACKUP)) from None

    @property
    def size(self) -> int:
        """Bytes of all entries."""
        return sum(entry.size for entry in self._zip.entries)

    def prove(self, keys: Keys) -> Manifest:
        """The manifest, once key file, MAC and the list of entries are right under these keys.

        Raises BACKUP_DAMAGED, VAULT_NEWER, FILE_UNREADABLE.
        """
        with reading_failures():
            data = self._zip.read(MANIFEST_NAME, MAX_MANIFEST_BYTES)
            code = self._zip.read(MAC_NAME, MAC_BYTES)
        if not hmac.compare_digest(mac(keys(Purpose.BACKUP), data), code):
            raise damaged()
        if not self.key_file.is_genuine(keys(Purpose.KEY_FILE_MAC)):
            raise damaged()
        manifest = Manifest.parse(data)
        there = {entry.name: entry.size for entry in self._zip.entries}
        expected = {path: item.size for path, item in manifest.entries.items()}
        expected |= {MANIFEST_NAME: len(data), MAC_NAME: MAC_BYTES}
        if there != expected or manifest.vault_id != self.key_file.vault_id:
            raise damaged()
        return manifest

    def pass_through(self, manifest: Manifest, place: Place, tick: Tick) -> str:
        """Read everything once and compare every hash; returns the SHA-256 of the whole file in hex.

        `place` says where an entry is written to (a new file), or None. `tick` gets the bytes of each piece and may
        raise Cancelled. Raises BACKUP_DAMAGED, FILE_UNREADABLE; OSError of writing as it is.
        """
        whole = hashlib.sha256()
        for entry in self._zip.entries:
            digest = hashlib.sha256()
            pieces = self._zip.pieces(entry, whole)
            with _sink(place(entry.name)) as write:
                while True:
                    with reading_failures():
                        piece = next(pieces, None)
                    if piece is None:
                        break
                    digest.update(piece)
                    write(piece)
                    tick(len(piece))
            known = manifest.entries.get(entry.name)
            if known is not None and known.sha256 != digest.hexdigest():
                raise damaged()
        whole.update(self._zip.tail)
        return whole.hexdigest()


def prove_database(path: Path, keys: Keys, manifest: Manifest) -> None:
    """Check a database taken out of a backup: it opens, passes integrity_check, is this vault's, lacks no file.

    Raises BACKUP_DAMAGED and what the database says of the disk.
    """
    key = keys(Purpose.DATABASE)
    with database_failures(path.parent):
        try:
            engines.check_database_file(path)
            if not engines.is_sound(path, key):
                raise damaged()
        except AppError as failure:
            if failure.code in (ErrorCode.DATABASE_UNREADABLE, ErrorCode.VAULT_INCOMPLETE):
                raise damaged() from None
            raise
        connection = engines.connect_raw(path, key, mode="ro", immutable=True)
        try:
            found = connection.execute(str(_VAULT_ID)).fetchall()
            rows = connection.execute(str(_FILE_IDS)).fetchall()
        finally:
            connection.close()
    known = manifest.file_ids | set(manifest.incomplete)
    if [bytes(row[0]) for row in found] != [manifest.vault_id] or any(row[0] not in known for row in rows):
        raise damaged()


@contextlib.contextmanager
def open_backup(path: Path) -> Iterator[BackupReader]:
    """Open a backup for reading. Raises FILE_UNREADABLE and as `BackupReader` does."""
    with reading_failures():
        file = path.open("rb", buffering=0)
    with file:
        yield BackupReader(file)


@contextlib.contextmanager
def reading_failures() -> Iterator[None]:
    """Say BACKUP_DAMAGED or FILE_UNREADABLE for what goes wrong while a backup is read."""
    try:
        yield
    except ZipFormError:
        raise damaged() from None
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None


@contextlib.contextmanager
def _sink(path: Path | None) -> Iterator[Callable[[bytes], object]]:
    if path is None:
        yield lambda _: None
        return
    fd = atomic.create_file(path)
    try:
        yield lambda piece: atomic.write_all(fd, piece)
    finally:
        os.close(fd)


def _allowed(path: object) -> str:
    if isinstance(path, str) and (path in (KEY_NAME, DATABASE_NAME) or _FILE_NAME.match(path)):
        return path
    raise ValueError("not a name of this format")


def _listed(item: Mapping[str, Any]) -> Listed:
    size = item["size"]
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise ValueError("not a size")
    return Listed(size, _matching(_SHA256, item["sha256"]))


def _matching(pattern: re.Pattern[str], text: object) -> str:
    if isinstance(text, str) and pattern.match(text):
        return text
    raise ValueError("not as this format has it")
