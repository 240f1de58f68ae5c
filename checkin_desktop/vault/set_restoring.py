"""Going back to an earlier state inside the same vault: from a snapshot of the ring, or from a backup of this vault.

The restored state is built beside the current set as `new-<rand>`, proven, closed, and then made current by one rename
to the next number. Until that rename the old set is the vault, after it the new one; the old set stays whole and
`set_building.undo_set` puts it back. Scans are never lost by it: what the restored database does not speak of is a
found paper. No write-ahead log is ever carried over: an older database with a newer log merges into damage. What going
back must not take back comes along by `carrying_over`.

Key files: those of the vault stay, so that the passphrase of today opens it. Only where none of them is whole, or a
backup was made under another key, the key file of the backup takes their place.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import (
    backup_file,
    backups,
    carrying_over,
    civf,
    keyfile,
    keypair,
    layout,
    network_folders,
    recovery_code,
    rollback,
    set_building,
    snapshot_facts,
    snapshot_ring,
)
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.metering import Meter, Progress
from checkin_desktop.vault.slots import Secret

_SPARE_BYTES = 1024 * 1024
_PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SwapResult:
    """A restored state is current. Names are those of the set folders; ids are of attachments (32 hex digits).

    `missing`: the restored database speaks of them and their bytes are not there. `found`: their bytes are there and
    it does not speak of them. `unreadable`: the old set has them and they could not be read out of it.
    """

    old_set: str
    new_set: str
    missing: tuple[str, ...]
    found: tuple[str, ...]
    unreadable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Owner:
    """What a secret proved about a vault: its keys, and its newest genuine key file if one is left."""

    ring: KeyRing
    key_file: KeyFile | None


@contextlib.contextmanager
def owned(folder: Path, secret: Secret, cancelled: CancelCheck = lambda: False) -> Iterator[Owner]:
    """The keys of a vault that need not open: from any key file of it that is whole, or from the recovery code.

    The keys are wiped afterwards. Raises what unlocking raises about secrets and key files, and CODE_OTHER_VAULT when
    the code fits neither a key file nor the database nor a snapshot.
    """
    current = _require_set(folder)
    if secret.code is not None:
        seed = recovery_code.decode(secret.code)
        key_file = _genuine(folder, current, seed)
    else:
        seed, key_file = _unlock(folder, current, secret.passphrase or "", cancelled)
    ring = KeyRing(seed)
    wipe(seed)
    try:
        if key_file is None and not _fits_anything(current, ring[Purpose.DATABASE]):
            raise AppError(ErrorCode.CODE_OTHER_VAULT)
        yield Owner(ring, key_file)
    finally:
        ring.wipe()


def restore_snapshot(
    folder: Path,
    secret: Secret,
    number: int,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> SwapResult:
    """Make a snapshot of the ring the current state. The vault must be closed; it may be damaged.

    Raises NO_SNAPSHOT (there is none with this number, or it is not sound), what `owned` raises, VAULT_IN_USE,
    VAULT_ON_NETWORK, DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY, Cancelled; the vault is as it was then.
    """
    time = clock or SystemClock()
    with _closed(folder, time, allow_fuse) as current, owned(folder, secret, cancelled) as owner:
        key = owner.ring[Purpose.DATABASE]
        source = next((item for item in snapshot_ring.in_ring(current) if item.number == number), None)
        record = snapshot_ring.read_record(source.path, key) if source else None
        if source is None or record is None or not snapshot_ring.passes_check(source.path, key, cancelled):
            raise AppError(ErrorCode.NO_SNAPSHOT)
        if owner.key_file is not None and owner.key_file.vault_id != record.vault_id:
            raise AppError(ErrorCode.NO_SNAPSHOT)
        with _building(folder, source.path.stat().st_size) as new:
            copy_file(source.path, new.database, cancelled)
            carrying_over.carry_over(current, new, key)
            adopted = set_building.adopt_files(current, new, progress=progress, cancelled=cancelled)
            _write_keys(new, owner, record.vault_id, time.now())
            _adopt_ring(current, new, key)
            return _swap(folder, current, new, owner.ring, record.vault_id, adopted.unreadable, time, cancelled)


def restore_backup(
    folder: Path,
    path: Path,
    secret: Secret,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> SwapResult:
    """Make a backup of this vault its current state. The vault must be closed; it may be damaged.

    `secret` is the passphrase of the day of the backup, or the recovery code. Files that the backup lacks are taken
    over from the current set. Raises BACKUP_OTHER_VAULT, NOT_A_BACKUP, BACKUP_DAMAGED, FILE_UNREADABLE,
    WRONG_PASSPHRASE and its like, VAULT_IN_USE, VAULT_ON_NETWORK, DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY,
    Cancelled; the vault is as it was then.
    """
    time = clock or SystemClock()
    with _closed(folder, time, allow_fuse) as current, backups.opened(path, secret, cancelled) as (reader, ring):
        manifest = reader.prove(ring.__getitem__)
        same_key = _same_vault(folder, current, ring, manifest.vault_id)
        with _building(folder, reader.size) as new:
            meter = Meter(reader.size, progress, cancelled)
            reader.pass_through(manifest, lambda name: backups.place(new, name), meter.tick)
            backup_file.prove_database(new.database, ring.__getitem__, manifest)
            kept = _newest_genuine(folder, ring) if same_key else None
            new.key_files[0].unlink()
            if kept is None:
                # The login of the computer it comes from opens nothing here.
                mac_key = ring[Purpose.KEY_FILE_MAC]
                kept = keyfile.without_keyring(reader.key_file, mac_key=mac_key, now=time.now())
            _write_keys(new, Owner(ring, kept), manifest.vault_id, time.now())
            unreadable: tuple[str, ...] = ()
            if not same_key:
                carrying_over.forget_older_sets(new, ring[Purpose.DATABASE])
            else:
                carrying_over.carry_over(current, new, ring[Purpose.DATABASE])
                opens = _opener(current, ring)
                unreadable = set_building.adopt_files(current, new, wanted=opens, cancelled=cancelled).unreadable
                _adopt_ring(current, new, ring[Purpose.DATABASE])
            return _swap(folder, current, new, ring, manifest.vault_id, unreadable, time, cancelled)


def copy_file(source: Path, target: Path, cancelled: CancelCheck = lambda: False) -> None:
    """Copy a closed file to a new one and bring it to the medium. Raises OSError, Cancelled."""
    with source.open("rb", buffering=0) as reader:
        fd = atomic.create_file(target)
        try:
            while piece := reader.read(_PIECE_BYTES):
                if cancelled():
                    raise Cancelled
                atomic.write_all(fd, piece)
            atomic.sync_fd(fd)
        finally:
            os.close(fd)


@contextlib.contextmanager
def _closed(folder: Path, clock: Clock, allow_fuse: bool) -> Iterator[SetFolder]:
    network_folders.refuse_network(folder, allow_fuse=allow_fuse)
    _require_set(folder)
    with VaultLock(folder / layout.LOCK_NAME, clock=clock), write_failures(folder), database_failures(folder):
        yield _require_set(folder)


def _require_set(folder: Path) -> SetFolder:
    current = layout.current_set(folder)
    if current is None:
        raise AppError(ErrorCode.NOT_A_VAULT)
    return current


@contextlib.contextmanager
def _building(folder: Path, size: int) -> Iterator[SetFolder]:
    """A new set that is thrown away unless it was published: all of it is somewhere else too."""
    for left in folder.iterdir():
        layout.discard_set(SetFolder(left))
    if shutil.disk_usage(folder).free < size + _SPARE_BYTES:
        raise AppError(ErrorCode.DISK_FULL)
    new = layout.start_set(folder)
    try:
        yield new
    finally:
        layout.discard_set(new)


def _swap(
    folder: Path,
    current: SetFolder,
    new: SetFolder,
    ring: KeyRing,
    vault_id: bytes,
    unreadable: tuple[str, ...],
    clock: Clock,
    cancelled: CancelCheck,
) -> SwapResult:
    """Prove the new set as an unlock would read it, make it current, and note that it is older on purpose."""
    key = ring[Purpose.DATABASE]
    record = snapshot_ring.read_record(new.database, key)
    contents = snapshot_facts.read_contents(new.database, key, cancelled)
    copies = keypair.read_copies(new)
    proven = (
        record is not None
        and contents is not None
        and record.vault_id == vault_id
        and not new.has_journal
        and snapshot_ring.passes_check(new.database, key, cancelled)
        and copies[0].data == copies[1].data
        and any(copy.file is not None and copy.file.vault_id == vault_id for copy in copies)
    )
    if not proven or record is None or contents is None:
        raise AppError(ErrorCode.WRITE_FAILED)
    there = set_building.file_ids(new.files) | set_building.file_ids(new.trash)
    set_building.note_replaced(new, current)
    if cancelled():
        raise Cancelled
    published = layout.publish_set(folder, new)
    with contextlib.suppress(OSError):
        # Without it the next unlock would only remark that the data is older than the last lock, which is true.
        rollback.write_state(folder, ring[Purpose.STATE], vault_id, record.commit_seq, clock.now())
    return SwapResult(
        old_set=current.path.name,
        new_set=published.path.name,
        missing=tuple(sorted(contents.files - there)),
        found=tuple(sorted(set_building.file_ids(published.files) - contents.files)),
        unreadable=unreadable,
    )


def _write_keys(new: SetFolder, owner: Owner, vault_id: bytes, now: datetime) -> None:
    """The key file of the vault; where none is left, one without slots, which the recovery code opens."""
    key_file = owner.key_file
    if key_file is None:
        key_file = keyfile.build(vault_id=vault_id, mac_key=owner.ring[Purpose.KEY_FILE_MAC], slots={}, now=now)
    for path in new.key_files:
        atomic.write_file(path, key_file.data)


def _adopt_ring(current: SetFolder, new: SetFolder, key: bytearray) -> None:
    """Let the new set go on with the ring: the snapshots of the same key, in their order."""
    for item in snapshot_ring.in_ring(current):
        if snapshot_ring.read_record(item.path, key) is not None:
            set_building.adopt_file(item.path, new.backups / item.path.name)


def _unlock(
    folder: Path, current: SetFolder, passphrase: str, cancelled: CancelCheck
) -> tuple[bytearray, KeyFile | None]:
    """The seed behind a passphrase; where both current key files are damaged, from those of an older set."""
    try:
        unlocked = keypair.unlock_with_passphrase(keypair.read_copies(current), passphrase, cancelled)
        return unlocked.seed, unlocked.file
    except AppError as failure:
        if failure.code not in (ErrorCode.KEY_FILES_DAMAGED, ErrorCode.VAULT_INCOMPLETE):
            raise
        for other in _older(folder, current):
            with contextlib.suppress(AppError):
                unlocked = keypair.unlock_with_passphrase(keypair.read_copies(other), passphrase, cancelled)
                key_file = _genuine(folder, current, unlocked.seed)
                ring = KeyRing(unlocked.seed)
                fits = _fits_anything(current, ring[Purpose.DATABASE])
                ring.wipe()
                if fits:
                    return unlocked.seed, key_file
                wipe(unlocked.seed)
        raise


def _older(folder: Path, current: SetFolder) -> list[SetFolder]:
    return sorted((item for item in layout.all_sets(folder) if item != current), key=lambda item: item.path.name)[::-1]


def _genuine(folder: Path, current: SetFolder, seed: bytearray) -> KeyFile | None:
    """The newest key file that the seed proves, in the current set first."""
    for known in (current, *_older(folder, current)):
        with contextlib.suppress(AppError):
            found = keypair.find_genuine(keypair.read_copies(known), seed)
            if found is not None:
                return found
    return None


def _newest_genuine(folder: Path, ring: KeyRing) -> KeyFile | None:
    key, current = ring[Purpose.KEY_FILE_MAC], _require_set(folder)
    for known in (current, *_older(folder, current)):
        copies = keypair.read_copies(known)
        genuine = [copy.file for copy in copies if copy.file is not None and copy.file.is_genuine(key)]
        if genuine:
            return max(genuine, key=lambda file: file.generation)
    return None


def _fits_anything(current: SetFolder, key: bytearray) -> bool:
    """Whether the key opens the database or a snapshot of the set."""
    candidates = [current.database, *(item.path for item in snapshot_ring.in_ring(current))]
    return any(snapshot_ring.read_record(path, key) is not None for path in candidates)


def _same_vault(folder: Path, current: SetFolder, ring: KeyRing, vault_id: bytes) -> bool:
    """Whether the key of a backup is the one of the vault in this folder.

    False: this vault has had a new key since. Raises BACKUP_OTHER_VAULT when the folder holds another vault.
    """
    known = [copy.file for item in layout.all_sets(folder) for copy in keypair.read_copies(item) if copy.file]
    if known and all(file.vault_id != vault_id for file in known):
        raise AppError(ErrorCode.BACKUP_OTHER_VAULT)
    if any(
        file.is_genuine(ring[Purpose.KEY_FILE_MAC]) for copy in keypair.read_copies(current) if (file := copy.file)
    ):
        return True
    if _fits_anything(current, ring[Purpose.DATABASE]):
        return True
    if known:
        return False
    # No key file, no database and no snapshot can say whose folder this is; its attachments can.
    opens = _opener(current, ring)
    ids = sorted(set_building.file_ids(current.files))
    if ids and not any(map(opens, ids)):
        raise AppError(ErrorCode.BACKUP_OTHER_VAULT)
    return True


def _opener(current: SetFolder, ring: KeyRing) -> Callable[[str], bool]:
    """Asks of a file id whether its file is of this key; what cannot be read stays where it is."""

    def opens(file_id: str) -> bool:
        for root in (current.files, current.trash):
            with (
                contextlib.suppress(OSError),
                (root / file_id[:2] / f"{file_id}.civf").open("rb", buffering=0) as file,
            ):
                try:
                    civf.CivfReader(ring[Purpose.FILES], bytes.fromhex(file_id), file)
                except civf.CivfError:
                    continue
                return True
        return False

    return opens
