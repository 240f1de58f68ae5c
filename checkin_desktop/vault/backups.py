"""Backups: the whole vault as one `.cdbackup`, checked when it is made, and put back into a new folder.

Nothing half-written ever has the name of a backup: it is written as `.part`, brought to the medium, read back and
checked from the first byte to the last, and only then renamed. A backup that is already there stays until that moment.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import FileIO
from pathlib import Path

from sqlalchemy import text

from checkin_desktop.base import atomic
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import backup_file, keyfile, keypair, layout, network_folders, recovery_code, snapshots
from checkin_desktop.vault.backup_file import BackupReader, Listed, Manifest
from checkin_desktop.vault.failures import from_os_error, write_failures
from checkin_desktop.vault.keypair import Copy
from checkin_desktop.vault.keys import KeyRing, Purpose, mac, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.metering import CancelCheck, Meter, Progress
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.repositories import attachments, health
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.stored_zip import PIECE_BYTES, StoredZipWriter

PART_SUFFIX = ".part"
# Room for headers, directory and manifest beside the contents.
_SPARE_BYTES = 1024 * 1024
_UNFIT = frozenset({ErrorCode.ATTACHMENT_MISSING, ErrorCode.ATTACHMENT_DAMAGED, ErrorCode.VAULT_NEWER})
_NO_PLACE = (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError)


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """A backup that was read from end to end and found right.

    `size` in bytes and `sha256` (hex) are of the whole file; `made_at` is UTC. `incomplete` are attachments that were
    missing or damaged in the vault when it was made; everything else is in it.
    """

    vault_id: bytes
    schema: str
    made_at: datetime
    size: int
    sha256: str
    files: int
    incomplete: tuple[str, ...]


def export(
    session: VaultSession,
    target: Path,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    overwrite: bool = False,
) -> BackupFacts:
    """Write a backup of the open vault to `target` and check it. `progress` gets (bytes done, bytes in all).

    Raises DATABASE_DAMAGED (an unsound vault is not exported), KEY_FILES_DAMAGED (opened with the code and no key file
    left), BACKUP_INSIDE_VAULT, EXPORT_EXISTS unless `overwrite`, BACKUP_INCOMPLETE (a file of the vault is missing, so
    an older backup is not replaced), DISK_FULL, FOLDER_NOT_WRITABLE, WRITE_FAILED, BACKUP_DAMAGED (what was read back
    is not what was written), LOCKED, Cancelled. A file that was at `target` is unchanged then.
    """
    target = target.absolute()
    _check_target(session.folder, target, overwrite)
    if session.key_file is None:
        raise AppError(ErrorCode.KEY_FILES_DAMAGED)
    schema, wanted, asked = _look(session)
    store = session.attachments
    there = store.ids() | (store.trashed_ids() & wanted)
    chosen = sorted(there - asked)
    sizes = {file_id: store.size_on_disk(file_id) for file_id in chosen}
    database_size = session.current.database.stat().st_size
    content = database_size + sum(sizes.values())
    # Attachments are read twice (once to prove them), everything is written once and read back once.
    meter = Meter(content * 2 + sum(sizes.values()), progress, cancelled)
    part = target.with_name(target.name + PART_SUFFIX)
    try:
        with _target_failures(target.parent):
            if shutil.disk_usage(target.parent).free < content + _SPARE_BYTES:
                raise AppError(ErrorCode.DISK_FULL)
            part.unlink(missing_ok=True)
            file = FileIO(atomic.create_file(part), "r+b")
        with file, _database_copy(session, target.parent, meter) as copy:
            writer = _Writer(file, target.parent, meter)
            writer.add_bytes(backup_file.KEY_NAME, session.key_file.data)
            writer.add_file(backup_file.DATABASE_NAME, copy)
            missing = set(wanted - there)
            for file_id in chosen:
                if _is_whole(session, file_id, cancelled):
                    meter.tick(sizes[file_id])
                    writer.add_file(backup_file.file_name(file_id), store.path_on_disk(file_id))
                elif file_id in wanted:
                    missing.add(file_id)
            if missing and os.path.lexists(target):
                raise AppError(ErrorCode.BACKUP_INCOMPLETE, count=len(missing))
            now = session.clock.now().replace(microsecond=0)
            incomplete = tuple(sorted(missing))
            manifest = Manifest(session.vault_id, schema, now, writer.listed, incomplete)
            writer.finish(manifest.to_bytes(), session.key(Purpose.BACKUP))
        with _scratch(session.current.path, target.parent, database_size) as scratch:
            facts = _check(part, session.key, scratch, meter.tick)
        if facts.made_at != now or facts.incomplete != incomplete or facts.files != len(manifest.file_ids):
            raise backup_file.damaged()
        with _target_failures(target.parent):
            atomic.replace(part, target)
            if target.stat().st_size != facts.size:
                raise backup_file.damaged()
        return facts
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def verify(
    path: Path,
    secret: Secret,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
) -> BackupFacts:
    """Read a backup from end to end, as `restore` would, and keep nothing. Raises as `restore` does."""
    with tempfile.TemporaryDirectory(prefix="checkin-") as folder, opened(path, secret, cancelled) as (reader, ring):
        meter = Meter(reader.size, progress, cancelled)
        with write_failures(Path(folder)):
            return _prove(reader, ring.__getitem__, Path(folder) / backup_file.DATABASE_NAME, meter.tick, path)


def restore(
    path: Path,
    secret: Secret,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> BackupFacts:
    """Put a backup back into `folder` (new, or empty). Nothing is written before its MAC is right.

    A slot for the login of another computer is left out. The vault counts as one only after the last rename; until
    then a stop leaves no vault.

    Raises NOT_A_BACKUP, BACKUP_DAMAGED, FILE_UNREADABLE, WRONG_PASSPHRASE, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE,
    CODE_TYPO, CODE_OTHER_VAULT, KEY_FILE_UNSAFE_PARAMETERS, NOT_ENOUGH_MEMORY, VAULT_NEWER, VAULT_EXISTS,
    VAULT_IN_USE, VAULT_ON_NETWORK, FOLDER_NOT_WRITABLE, DISK_FULL, WRITE_FAILED, Cancelled.
    """
    time = clock or SystemClock()
    with opened(path, secret, cancelled) as (reader, ring):
        manifest = reader.prove(ring.__getitem__)
        network_folders.refuse_network(folder, allow_fuse=allow_fuse)
        is_new = not os.path.lexists(folder)
        layout.prepare_folder(folder)
        try:
            with VaultLock(folder / layout.LOCK_NAME, clock=time), write_failures(folder):
                if layout.inspect(folder) is not layout.FolderState.NONE:
                    raise AppError(ErrorCode.VAULT_EXISTS)
                if shutil.disk_usage(folder).free < reader.size + _SPARE_BYTES:
                    raise AppError(ErrorCode.DISK_FULL)
                for left in folder.iterdir():
                    # What a stopped restore took out of a backup; the backup still has it.
                    layout.discard_set(SetFolder(left))
                layout.write_read_me(folder)
                new = layout.start_set(folder)
                try:
                    meter = Meter(reader.size, progress, cancelled)
                    sha256 = reader.pass_through(manifest, lambda name: place(new, name), meter.tick)
                    # The login of the computer it comes from opens nothing here.
                    mac_key, now = ring[Purpose.KEY_FILE_MAC], time.now()
                    key_file = keyfile.without_keyring(reader.key_file, mac_key=mac_key, now=now)
                    for copy in new.key_files:
                        atomic.write_file(copy, key_file.data)
                    backup_file.prove_database(new.database, ring.__getitem__, manifest)
                    layout.publish_set(folder, new)
                except BaseException:
                    layout.discard_set(new)
                    raise
        except BaseException:
            if is_new:
                _forget_folder(folder)
            raise
        return _facts(manifest, path, sha256)


def _check_target(folder: Path, target: Path, overwrite: bool) -> None:
    if layout.is_inside(folder, target):
        raise AppError(ErrorCode.BACKUP_INSIDE_VAULT)
    if target.is_dir():
        raise AppError(ErrorCode.FOLDER_NOT_WRITABLE)
    if os.path.lexists(target) and not overwrite:
        raise AppError(ErrorCode.EXPORT_EXISTS)


def _look(session: VaultSession) -> tuple[str, frozenset[str], frozenset[str]]:
    """Check the source; its schema, the files that rows speak of, and those whose bytes have to go."""
    session.checkpoint()
    with session.read() as rows:
        # The pages of the file are judged only when all of the log is in it.
        faulty_pages = 0 if session.current.has_journal else health.damaged_pages(rows)
        if faulty_pages or health.structure_faults(rows) or health.broken_references(rows):
            raise AppError(ErrorCode.DATABASE_DAMAGED)
        schema = str(rows.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
        known = attachments.all_rows(rows)
        asked = frozenset(attachments.asked_removals(rows))
    wanted = frozenset(item.file_id for _, item in known if item.withdrawn_at is None)
    return schema, wanted, asked


def _is_whole(session: VaultSession, file_id: str, cancelled: CancelCheck) -> bool:
    try:
        session.attachments.verify(file_id, cancelled=cancelled)
    except AppError as failure:
        if failure.code not in _UNFIT:
            raise
        return False
    return True


class _Writer:
    """Writes the entries of a backup and keeps their sizes and hashes for the manifest."""

    def __init__(self, file: FileIO, folder: Path, meter: Meter) -> None:
        self._file, self._zip, self._folder, self._meter = file, StoredZipWriter(file), folder, meter
        self.listed: dict[str, Listed] = {}

    def add_bytes(self, name: str, data: bytes) -> None:
        with _target_failures(self._folder):
            for _ in self._zip.add(name, (data,)):
                pass
        self.listed[name] = Listed(len(data), hashlib.sha256(data).hexdigest())

    def add_file(self, name: str, path: Path) -> None:
        digest, size = hashlib.sha256(), 0
        with _target_failures(self._folder):
            for done in self._zip.add(name, _pieces(path, digest)):
                self._meter.tick(done - size)
                size = done
        self.listed[name] = Listed(size, digest.hexdigest())

    def finish(self, manifest: bytes, key: bytearray) -> None:
        self.add_bytes(backup_file.MANIFEST_NAME, manifest)
        self.add_bytes(backup_file.MAC_NAME, mac(key, manifest))
        with _target_failures(self._folder):
            self._zip.finish()
            atomic.sync_fd(self._file.fileno())
            # What is read back then comes from the medium where the system can be told so, not from its memory.
            atomic.start_sync(self._file.fileno(), 0, 0)


def _pieces(path: Path, digest: hashlib._Hash) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as source:
            while piece := source.read(PIECE_BYTES):
                digest.update(piece)
                yield piece
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None


@contextlib.contextmanager
def _scratch(first: Path, second: Path, size: int) -> Iterator[Path]:
    """A temporary name for a database: in the vault, or beside the backup when the vault's disk is full."""
    folder = first if shutil.disk_usage(first).free > size + _SPARE_BYTES else second
    path = atomic.temp_path(folder / layout.DATABASE_NAME)
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def _database_copy(session: VaultSession, beside: Path, meter: Meter) -> Iterator[Path]:
    size = session.current.database.stat().st_size
    with _scratch(session.current.path, beside, size) as path:
        with write_failures(path.parent):
            os.close(atomic.create_file(path))
        snapshots.copy_database(session, path, lambda: meter.tick(0))
        yield path


def _check(path: Path, keys: backup_file.Keys, scratch: Path, tick: backup_file.Tick) -> BackupFacts:
    with backup_file.open_backup(path) as reader, write_failures(scratch.parent):
        return _prove(reader, keys, scratch, tick, path)


def _prove(
    reader: BackupReader, keys: backup_file.Keys, scratch: Path, tick: backup_file.Tick, path: Path
) -> BackupFacts:
    manifest = reader.prove(keys)
    sha256 = reader.pass_through(manifest, lambda n: scratch if n == backup_file.DATABASE_NAME else None, tick)
    backup_file.prove_database(scratch, keys, manifest)
    return _facts(manifest, path, sha256)


def _facts(manifest: Manifest, path: Path, sha256: str) -> BackupFacts:
    size, files = path.stat().st_size, len(manifest.file_ids)
    return BackupFacts(manifest.vault_id, manifest.schema, manifest.made_at, size, sha256, files, manifest.incomplete)


@contextlib.contextmanager
def opened(path: Path, secret: Secret, cancelled: CancelCheck) -> Iterator[tuple[BackupReader, KeyRing]]:
    """A backup and the keys that its key file gives for the secret; wiped afterwards."""
    with backup_file.open_backup(path) as reader:
        copies = (Copy(path, reader.key_file.data, reader.key_file),)
        if secret.code is not None:
            seed = recovery_code.decode(secret.code)
            if keypair.find_genuine(copies, seed) is None:
                wipe(seed)
                raise AppError(ErrorCode.CODE_OTHER_VAULT)
        else:
            try:
                seed = keypair.unlock_with_passphrase(copies, secret.passphrase or "", cancelled).seed
            except AppError as failure:
                raise (backup_file.damaged() if failure.code is ErrorCode.KEY_FILE_ALTERED else failure) from None
        ring = KeyRing(seed)
        wipe(seed)
        try:
            yield reader, ring
        finally:
            ring.wipe()


def place(new: SetFolder, name: str) -> Path | None:
    """Where an entry belongs. Its name was checked with the manifest."""
    if name in (backup_file.MANIFEST_NAME, backup_file.MAC_NAME):
        return None
    return new.path.joinpath(*name.split("/"))


def _forget_folder(folder: Path) -> None:
    """Take back a folder that was made for a vault that did not come to be."""
    if layout.inspect(folder) is layout.FolderState.NONE:
        for name in (layout.READ_ME_NAME, layout.LOCK_NAME):
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            folder.rmdir()


@contextlib.contextmanager
def _target_failures(folder: Path) -> Iterator[None]:
    """Failures of the place that the person chose, not of the vault."""
    try:
        yield
    except _NO_PLACE:
        raise AppError(ErrorCode.FOLDER_NOT_WRITABLE) from None
    except OSError as error:
        failure = from_os_error(error, folder=folder)
        read_only = failure.code is ErrorCode.VAULT_READ_ONLY
        raise (AppError(ErrorCode.FOLDER_NOT_WRITABLE) if read_only else failure) from None
