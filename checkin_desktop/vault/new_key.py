"""A new vault key: the cure for a recovery sheet that somebody has seen.

Everything is written anew under a new seed into `new-<rand>`, read back and compared, and made current by one rename
to the next number. Until that rename the old set is the vault, after it the new one; a stop at any moment leaves one
of them whole. The set before stays until its successor's sheet is confirmed, for until then nobody may hold a paper
that opens the new one; then it is erased. Work may not go on in the old set after the rename, so `renew` closes it.
"""

from __future__ import annotations

import contextlib
import logging
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import kdf, keyfile, keypair, layout, old_sets, recovery_code, reencryption, sheets, slots
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keyfile import KeyFile, Slot
from checkin_desktop.vault.keypair import CancelCheck
from checkin_desktop.vault.keys import KeyRing, Purpose, new_seed, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.metering import Meter, Progress
from checkin_desktop.vault.opened import VaultSession
from checkin_desktop.vault.repositories import attachments, health
from checkin_desktop.vault.tables import KeySlotRow, MetaRow

_SPARE_BYTES = 1024 * 1024
_UNFINISHED = re.compile(r"new-[0-9a-f]{16}\Z")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewKey:
    """A new key that is in force. `code` opens everything; the repr does not show it.

    `left_behind` are file ids of attachments that were damaged before, so that nothing could be read out of them.
    """

    code: str
    sheet_no: int
    left_behind: tuple[str, ...]

    def __repr__(self) -> str:
        return f"NewKey(sheet_no={self.sheet_no}, left_behind={len(self.left_behind)})"


def renew(
    session: VaultSession,
    passphrase: str,
    *,
    profile: kdf.KdfProfile | None = None,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
) -> NewKey:
    """Give the open vault a new key and a new recovery code. The session is closed when this returns.

    Only `passphrase` opens the new set: no other slot can be wrapped without its secret. `progress` gets (bytes done,
    bytes in all); everything is written once and read back once. Open the vault again afterwards.

    Raises WRONG_PASSPHRASE, DATABASE_DAMAGED (an unsound vault is repaired first), DISK_FULL, WRITE_FAILED,
    VAULT_READ_ONLY, NOT_ENOUGH_MEMORY, LOCKED, Cancelled; the old key is in force then and the session is open.
    """
    session.require_writable()
    seed = new_seed()
    try:
        with slots.proven(session, slots.Secret(passphrase=passphrase), cancelled) as proof:
            assert proof.file is not None
            assert proof.place is not None
            old_file, old_slot = proof.file, proof.file.slots[proof.place]
        chosen = profile or (kdf.calibrate() if old_slot.profile.is_weaker_than(kdf.FLOOR) else old_slot.profile)
        discard_unfinished(session.folder)
        with write_failures(session.folder):
            new = layout.start_set(session.folder)
        ring = KeyRing(seed)
        try:
            with write_failures(session.folder):
                made = _build(session, new, ring, seed, old_file, old_slot, passphrase, chosen, progress, cancelled)
                layout.publish_set(session.folder, new)
        except BaseException:
            layout.discard_set(new)
            raise
        finally:
            ring.wipe()
        session.close()
        return made
    finally:
        wipe(seed)


def discard_unfinished(folder: Path) -> None:
    """Remove what a stopped building left: a copy of what the current set still holds. Only under the vault's lock."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _UNFINISHED.match(path.name):
                layout.discard_set(SetFolder(path))


def _build(
    session: VaultSession,
    new: SetFolder,
    ring: KeyRing,
    seed: bytearray,
    old_file: KeyFile,
    old_slot: Slot,
    passphrase: str,
    profile: kdf.KdfProfile,
    progress: Progress | None,
    cancelled: CancelCheck,
) -> NewKey:
    going = _check_source(session)
    old = session.current
    files = tuple(file for file in reencryption.stored_files(old) if file.file_id not in going)
    snapshots = reencryption.snapshots_of(old)
    content = old.database.stat().st_size
    content += sum(file.size for file in files) + sum(path.stat().st_size for path in snapshots)
    if shutil.disk_usage(session.folder).free < content + _SPARE_BYTES:
        raise AppError(ErrorCode.DISK_FULL)
    meter = Meter(content + sum(file.size for file in files), progress, cancelled)
    meter.tick(0)

    with session.engine.connect().execution_options(vault_begin="none") as connection:
        raw = connection.connection.driver_connection
        reencryption.copy_database(raw, new.database, ring[Purpose.DATABASE], meter.tick)
    for path in snapshots:
        old_key, new_key = session.key(Purpose.DATABASE), ring[Purpose.DATABASE]
        if not reencryption.copy_snapshot(path, old_key, new.backups / path.name, new_key, meter.tick):
            _log.warning("a damaged snapshot was not taken over")
    copied, left_behind = _copy_files(session, new, ring, files, meter)
    _verify_files(session.folder, new, ring, copied, meter)

    sheet_no = 1 + max(_sheet_numbers(session.folder), default=old_file.sheet_no)
    slot = keypair.new_slot(
        seed,
        passphrase,
        profile,
        vault_id=session.vault_id,
        now=session.clock.now(),
        slot_id=old_slot.slot_id,
    )
    meter.tick(0)
    file = keyfile.build(
        vault_id=session.vault_id,
        mac_key=ring[Purpose.KEY_FILE_MAC],
        slots={0: slot},
        now=session.clock.now(),
        generation=old_file.generation + 1,
        sheet_no=sheet_no,
    )
    for path in new.key_files:
        atomic.write_file(path, file.data)
    older = tuple(known.path.name for known in layout.all_sets(session.folder))
    _settle_database(new, ring, file, sheets.unconfirmed(sheet_no, older, left_behind))
    _prove(new, ring, file, seed, passphrase, cancelled)
    meter.tick(0)
    # Raises LOCKED when a lock could not wait and wiped the keys meanwhile: then whole files looked damaged.
    session.key(Purpose.FILES)
    return NewKey(recovery_code.encode(seed), sheet_no, left_behind)


def _check_source(session: VaultSession) -> frozenset[str]:
    """An unsound vault gets no new key, for the old set is erased later. Returns files whose bytes have to go."""
    session.checkpoint()
    with session.read() as rows:
        # The pages of the file are judged only when all of the log is in it.
        faulty_pages = 0 if session.current.has_journal else health.damaged_pages(rows)
        if faulty_pages or health.structure_faults(rows) or health.broken_references(rows):
            raise AppError(ErrorCode.DATABASE_DAMAGED)
        return frozenset(attachments.asked_removals(rows))


def _copy_files(
    session: VaultSession,
    new: SetFolder,
    ring: KeyRing,
    files: tuple[reencryption.StoredPath, ...],
    meter: Meter,
) -> tuple[tuple[reencryption.StoredPath, ...], tuple[str, ...]]:
    old_key, new_key = session.key(Purpose.FILES), ring[Purpose.FILES]
    copied, damaged = [], []
    for file in files:
        source, target = session.current.path / file.place, new.path / file.place
        target.parent.mkdir(mode=atomic.FOLDER_MODE, exist_ok=True)
        with meter.one(file.size):
            facts = reencryption.copy_file(file.file_id, source, old_key, target, new_key, meter.tick)
        if facts is None:
            damaged.append(file.file_id)
        else:
            copied.append(file)
    return tuple(copied), tuple(damaged)


def _verify_files(
    folder: Path, new: SetFolder, ring: KeyRing, copied: tuple[reencryption.StoredPath, ...], meter: Meter
) -> None:
    """Read back what was written. The hash inside each file is the one that was found in the old set."""
    store = AttachmentStore(folder, new, lambda: ring[Purpose.FILES])
    for file in copied:
        before = 0

        def moved(done: int, _: int) -> None:
            nonlocal before
            meter.tick(done - before)
            before = done

        try:
            with meter.one(file.size):
                store.verify(file.file_id, progress=moved)
        except AppError as failure:
            if failure.code in (ErrorCode.ATTACHMENT_DAMAGED, ErrorCode.ATTACHMENT_MISSING):
                raise AppError(ErrorCode.WRITE_FAILED) from None
            raise


def _settle_database(new: SetFolder, ring: KeyRing, file: KeyFile, sheet: sheets.SheetNote) -> None:
    """Let the copied database know its key file, its one slot and its unconfirmed sheet."""
    slot_ids = [slot.slot_id for slot in file.slots if not slot.is_empty]
    with database_failures(new.path):
        engine = engines.make_engine(new.database, ring[Purpose.DATABASE], lambda _: None)
        try:
            with Session(engine) as rows, rows.begin():
                seq = rows.execute(select(MetaRow.commit_seq)).scalar_one() + 1
                rows.execute(update(MetaRow).values(keyfile_generation=file.generation, commit_seq=seq))
                rows.execute(delete(KeySlotRow).where(KeySlotRow.slot_id.not_in(slot_ids)))
                sheets.store(rows, sheet.of_case(old_sets.digest(rows)))
            with engine.connect().execution_options(vault_begin="none") as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            engine.dispose()


def _prove(
    new: SetFolder, ring: KeyRing, file: KeyFile, seed: bytearray, passphrase: str, cancelled: CancelCheck
) -> None:
    """Read back what was written, as an unlock would: a set that does not open is never made current."""
    copies = keypair.read_copies(new)
    unlocked = keypair.unlock_with_passphrase(copies, passphrase, cancelled)
    same = unlocked.seed == seed
    wipe(unlocked.seed)
    engines.check_database_file(new.database)
    with database_failures(new.path):
        sound = engines.is_sound(new.database, ring[Purpose.DATABASE])
    if not (sound and same) or any(copy.data != file.data for copy in copies) or new.has_journal:
        raise AppError(ErrorCode.WRITE_FAILED)


def _sheet_numbers(folder: Path) -> list[int]:
    """The numbers of all sheets ever printed for the sets that are here, undone ones too. Not proven, only avoided."""
    found = []
    for known in layout.all_sets(folder):
        with contextlib.suppress(AppError):
            found += [copy.file.sheet_no for copy in keypair.read_copies(known) if copy.file is not None]
    return found
