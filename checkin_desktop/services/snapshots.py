"""Earlier states of a vault: made by themselves while it is open, listed, and gone back to.

Cheap to import; the calls load what they need. The functions take the folder of a closed vault, also of one that does
not open because it is damaged, and what opens it: `secret` is the passphrase or, with `code`, the recovery code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.errors import AppError, ErrorCode

if TYPE_CHECKING:
    from checkin_desktop.services.opened import OpenVault
    from checkin_desktop.vault.layout import SetFolder
    from checkin_desktop.vault.slots import Secret
    from checkin_desktop.vault.snapshot_facts import Contents
    from checkin_desktop.vault.snapshot_ring import Snapshot

Progress = Callable[[int, int], None]
CancelCheck = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class SnapshotFacts:
    """One earlier state. `made_at` and `last_change` are UTC by the clocks of that day; None where it does not say.

    `sound` is False when it cannot be opened or, where that was asked for, did not pass its check.
    """

    number: int
    made_at: datetime | None
    size: int
    sound: bool
    people: int = 0
    attempts: int = 0
    documents: int = 0
    last_change: datetime | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What going back means. What was written since would be lost, what was removed since would be there again.

    None for all counts where the present state cannot be read. `people_back` are people removed whole meanwhile;
    `files_missing` are attached files whose bytes were erased since and stay erased.
    """

    then: SnapshotFacts
    people_lost: int | None = None
    attempts_lost: int | None = None
    additions_lost: int | None = None
    documents_lost: int | None = None
    appointments_lost: int | None = None
    moves_lost: int | None = None
    letters_lost: int | None = None
    people_back: int | None = None
    documents_back: int | None = None
    files_missing: int = 0

    @property
    def loses_nothing(self) -> bool:
        """Whether everything that can be counted is in the earlier state too."""
        written = (self.people_lost, self.attempts_lost, self.additions_lost, self.documents_lost)
        return not any((*written, self.appointments_lost, self.moves_lost, self.letters_lost))


@dataclass(frozen=True, slots=True)
class SwapResult:
    """A restored state is the current one; the state before is kept beside it until somebody removes it.

    `missing` attached files are in the lists without their bytes, `found` ones are there without a line in the lists,
    `unreadable` ones could not be read out of the state before, which still has them.
    """

    missing: int
    found: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class RingState:
    """How the earlier states stand. `failed`: the last try found the database damaged, and nothing made room."""

    count: int = 0
    newest: datetime | None = None
    failed: bool = False


class SnapshotsService:
    """Makes and lists the earlier states of an open vault. Used from the vault's worker thread."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._failed = False

    def keep(self, cancelled: CancelCheck = lambda: False) -> RingState:
        """Make a snapshot if anything changed since the last one. Asks `cancelled` often; a lock never waits for it.

        A damaged database is told by `failed` and by the topic "backups"; what is kept stays as it is. Raises
        DISK_FULL, WRITE_FAILED, LOCKED, Cancelled.
        """
        from checkin_desktop.vault import snapshot_ring

        session = self._vault.session
        if session.read_only:
            return self.state()
        failed = self._failed
        try:
            if snapshot_ring.is_due(session):
                snapshot_ring.take(session, self._vault.today(), cancelled)
            elif self._failed:
                snapshot_ring.prove_source(session, cancelled)
            self._failed = False
        except AppError as failure:
            if failure.code not in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE):
                raise
            self._failed = True
        state = self.state()
        if failed != self._failed:
            self._vault.changed("backups")
        return state

    def state(self) -> RingState:
        """How the earlier states stand. Never raises for a damaged one."""
        from checkin_desktop.vault import snapshot_ring
        from checkin_desktop.vault.keys import Purpose

        session = self._vault.session
        kept = snapshot_ring.in_ring(session.current)
        record = snapshot_ring.read_record(kept[-1].path, session.key(Purpose.DATABASE)) if kept else None
        return RingState(len(kept), record.made_at if record else None, self._failed)

    def list(self, *, check: bool = False, cancelled: CancelCheck = lambda: False) -> tuple[SnapshotFacts, ...]:
        """The earlier states, the newest first; with `check` each one is read whole. Raises LOCKED, Cancelled."""
        from checkin_desktop.vault import snapshot_ring
        from checkin_desktop.vault.keys import Purpose

        session = self._vault.session
        key = session.key(Purpose.DATABASE)
        kept = snapshot_ring.in_ring(session.current)
        return tuple(_facts(item, key, cancelled, check=check) for item in reversed(kept))

    def compare(self, number: int) -> Difference:
        """What going back to a snapshot means. Raises NO_SNAPSHOT, LOCKED, and what the vault session raises."""
        from checkin_desktop.vault import snapshot_facts
        from checkin_desktop.vault.keys import Purpose

        session = self._vault.session
        key = session.key(Purpose.DATABASE)
        session.checkpoint()
        now = None
        if not session.current.has_journal:
            now = snapshot_facts.read_contents(session.current.database, key)
        there = session.attachments.ids() | session.attachments.trashed_ids()
        return _compare(_find(session.current, number), key, now, there)


def list_snapshots(
    folder: Path,
    secret: str,
    *,
    code: bool = False,
    check: bool = False,
    cancelled: CancelCheck = lambda: False,
) -> tuple[SnapshotFacts, ...]:
    """The earlier states of a closed vault, the newest first; with `check` each one is read whole.

    Raises WRONG_PASSPHRASE, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE, CODE_TYPO, CODE_OTHER_VAULT, NOT_A_VAULT,
    KEY_FILES_DAMAGED, KEY_FILE_ALTERED, NOT_ENOUGH_MEMORY, VAULT_NEWER, Cancelled. Nothing is written.
    """
    from checkin_desktop.vault import layout, set_restoring, snapshot_ring
    from checkin_desktop.vault.keys import Purpose

    with set_restoring.owned(folder, _secret(secret, code), cancelled) as owner:
        current = layout.current_set(folder)
        kept = snapshot_ring.in_ring(current) if current else ()
        return tuple(_facts(item, owner.ring[Purpose.DATABASE], cancelled, check=check) for item in reversed(kept))


def restore_snapshot(
    folder: Path,
    secret: str,
    number: int,
    *,
    code: bool = False,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
) -> SwapResult:
    """Go back to a snapshot, in the same folder. The vault must be closed; it may be damaged.

    The state before stays and `undo` puts it back. Raises what `vault.set_restoring.restore_snapshot` raises; the
    vault is as it was then.
    """
    from checkin_desktop.vault import set_restoring

    given = _secret(secret, code)
    result = set_restoring.restore_snapshot(folder, given, number, progress=progress, cancelled=cancelled, clock=clock)
    return SwapResult(len(result.missing), len(result.found), len(result.unreadable))


def restore_backup_here(
    folder: Path,
    path: Path,
    secret: str,
    *,
    code: bool = False,
    progress: Progress | None = None,
    cancelled: CancelCheck = lambda: False,
    clock: Clock | None = None,
) -> SwapResult:
    """Go back to a backup of this vault, in the same folder. The vault must be closed; it may be damaged.

    `secret` is the passphrase of the day of the backup or the recovery code. Afterwards the passphrase of today opens
    the folder, as long as one of its key files is whole. The state before stays and `undo` puts it back. Raises what
    `vault.set_restoring.restore_backup` raises; the vault is as it was then.
    """
    from checkin_desktop.vault import set_restoring

    given = _secret(secret, code)
    result = set_restoring.restore_backup(folder, path, given, progress=progress, cancelled=cancelled, clock=clock)
    return SwapResult(len(result.missing), len(result.found), len(result.unreadable))


def can_undo(folder: Path) -> bool:
    """Whether somebody went back to the current state, and the one before is still there, whole. Never raises.

    What a new vault key or a salvage replaced is not put back by this.
    """
    from checkin_desktop.vault import set_building

    return set_building.replaced_set(folder) is not None


def undo(folder: Path) -> None:
    """Put the state back that was there before the last restore; the restored one is kept beside it.

    The vault must be closed. Raises VAULT_INCOMPLETE (there is nothing to put back), VAULT_IN_USE, VAULT_ON_NETWORK,
    DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY; nothing is changed then.
    """
    from checkin_desktop.vault import layout, set_building
    from checkin_desktop.vault.lockfile import VaultLock

    with VaultLock(folder / layout.LOCK_NAME):
        if set_building.replaced_set(folder) is None:
            raise AppError(ErrorCode.VAULT_INCOMPLETE, part=layout.FIRST_SET_NAME)
        set_building.undo_set(folder)


def _secret(secret: str, code: bool) -> Secret:
    from checkin_desktop.vault.slots import Secret

    return Secret(code=secret) if code else Secret(passphrase=secret)


def _find(current: SetFolder, number: int) -> Snapshot:
    from checkin_desktop.vault import snapshot_ring

    found = next((item for item in snapshot_ring.in_ring(current) if item.number == number), None)
    if found is None:
        raise AppError(ErrorCode.NO_SNAPSHOT)
    return found


def _facts(item: Snapshot, key: bytearray, cancelled: CancelCheck = lambda: False, *, check: bool) -> SnapshotFacts:
    from checkin_desktop.vault import snapshot_facts, snapshot_ring

    record = snapshot_ring.read_record(item.path, key)
    contents = snapshot_facts.read_contents(item.path, key, cancelled) if record else None
    size = item.path.stat().st_size
    if record is None or contents is None:
        return SnapshotFacts(item.number, record.made_at if record else None, size, sound=False)
    sound = not check or snapshot_ring.passes_check(item.path, key, cancelled)
    return SnapshotFacts(
        item.number,
        record.made_at,
        size,
        sound,
        people=len(contents.people),
        attempts=len(contents.attempts),
        documents=len(contents.documents),
        last_change=contents.last_change,
    )


def _compare(item: Snapshot, key: bytearray, now: Contents | None, there: frozenset[str]) -> Difference:
    from checkin_desktop.vault import snapshot_facts

    then = snapshot_facts.read_contents(item.path, key)
    facts = _facts(item, key, check=True)
    if then is None or not facts.sound:
        raise AppError(ErrorCode.NO_SNAPSHOT)
    missing = len(then.files - there)
    if now is None:
        return Difference(facts, files_missing=missing)
    added = len(now.entries - then.entries) - len(now.attempts - then.attempts)
    return Difference(
        facts,
        people_lost=len(now.people - then.people),
        attempts_lost=len(now.attempts - then.attempts),
        additions_lost=added,
        documents_lost=len(now.documents - then.documents),
        appointments_lost=len(now.appointments - then.appointments),
        moves_lost=len(now.moves - then.moves),
        letters_lost=len(now.letters - then.letters),
        people_back=len(then.people - now.people),
        documents_back=len(then.documents - now.documents),
        files_missing=missing,
    )
