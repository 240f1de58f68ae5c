"""Backups of the whole vault: one encrypted file that opens with the passphrase of that day or the recovery sheet.

Cheap to import; the calls load what they need.
"""

from __future__ import annotations

import os.path
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock

if TYPE_CHECKING:
    from checkin_desktop.services.opened import OpenVault

SUFFIX = ".cdbackup"
# What the log of exports calls a backup.
WHAT = "backup"
_SETTING = "last_verified_backup"
OLD_AFTER = timedelta(days=30)
"""After this time a backup is called old: a month of entries would be lost with the computer."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was read back and found right. `made_at` is UTC, `size` in bytes.

    `incomplete` attachments were missing or damaged in the vault already. `same_disk`: it was written to the disk
    that the vault is on, which may break with both.
    """

    made_at: datetime
    size: int
    incomplete: int
    same_disk: bool = field(default=False, compare=False)

    def is_old(self, now: datetime) -> bool:
        """Whether it is time for a new one. A day that has not come yet counts as old: a clock was wrong."""
        return not timedelta(days=-1) <= now - self.made_at <= OLD_AFTER


@dataclass(frozen=True, slots=True)
class CheckedBackup:
    """A backup that was read from end to end. `of_this_folder` is None where no folder was open to compare with."""

    made_at: datetime
    size: int
    files: int
    incomplete: int
    of_this_folder: bool | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is in a vault, to compare two computers: people, attempts, documents and attached files."""

    people: int
    attempts: int
    documents: int
    files: int


class BackupsService:
    """Saves backups of the open vault. Used from the vault's worker thread."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def prove(self, secret: str) -> bool:
        """Ask again for what opens the vault, before a copy of everything leaves it. Takes about a second.

        Opened with the recovery code, the code will do as well; returns whether it was the code. Raises
        WRONG_PASSPHRASE and what unlocking raises.
        """
        from checkin_desktop.domain.errors import AppError, ErrorCode
        from checkin_desktop.vault import slots

        session = self._vault.session
        if slots.verify_passphrase(session, secret):
            return False
        if session.opened_with_code:
            try:
                with slots.proven(session, slots.Secret(code=secret)):
                    return True
            except AppError:
                pass
        raise AppError(ErrorCode.WRONG_PASSPHRASE)

    def export(
        self,
        path: Path,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        overwrite: bool = False,
    ) -> LastBackup:
        """Write a backup to `path`, outside the vault's folder, read it back, and note it in the vault.

        Raises what `vault.backups.export` raises; what was at `path` is unchanged then.
        """
        from checkin_desktop.vault import backups
        from checkin_desktop.vault.repositories import notebook

        # A copy of an older state must not pass for the newest backup.
        self._vault.session.require_writable()
        target = Path(path).absolute()
        facts = backups.export(
            self._vault.session, target, progress=progress, cancelled=cancelled, overwrite=overwrite
        )
        same_disk = on_same_disk(self._vault.session.folder, target)
        last = LastBackup(facts.made_at, facts.size, len(facts.incomplete), same_disk)
        record = notebook.ExportRecord(
            id=0,
            person_id=None,
            what=WHAT,
            language="",
            path=str(target),
            sha256=facts.sha256,
            size=facts.size,
            page_count=0,
            for_whom="",
            saved_at=facts.made_at,
        )
        with self._vault.write() as session:
            notebook.log_export(session, record)
            notebook.set_setting(session, _SETTING, _stored(last))
        self._vault.changed("exports", "backups")
        return last

    def check(
        self,
        path: Path,
        secret: str,
        *,
        code: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> CheckedBackup:
        """Read an existing backup whole. One of this vault, outside its folder, counts as the last one if it is newer.

        `secret` is the passphrase of the day of the backup or, with `code`, the recovery code. Raises what `check`
        raises.
        """
        from checkin_desktop.vault.repositories import notebook

        found, vault_id = _read_whole(path, secret, code, progress, cancelled)
        session = self._vault.session
        ours = vault_id == session.vault_id
        last, inside = self.last(), is_inside(session.folder, path)
        if ours and not inside and not session.read_only and (last is None or last.made_at < found.made_at):
            same_disk = on_same_disk(session.folder, path)
            newer = LastBackup(found.made_at, found.size, found.incomplete, same_disk)
            with self._vault.write() as rows:
                notebook.set_setting(rows, _SETTING, _stored(newer))
            self._vault.changed("backups")
        return CheckedBackup(found.made_at, found.size, found.files, found.incomplete, ours)

    def counts(self) -> Counts:
        """What there is, to compare with another computer. Raises what the vault session raises."""
        from checkin_desktop.vault.repositories import attachments, health

        with self._vault.read() as session:
            people, attempts, documents = health.counts(session)
            files = sum(1 for _, item in attachments.all_rows(session) if item.withdrawn_at is None)
        return Counts(people, attempts, documents, files)

    def last(self) -> LastBackup | None:
        """The last backup that was found right, or None. Raises what the vault session raises."""
        from checkin_desktop.vault.repositories import notebook

        with self._vault.read() as session:
            stored = notebook.setting(session, _SETTING)
        if not isinstance(stored, dict):
            return None
        made_at = datetime.fromisoformat(stored["made_at"])
        same_disk = bool(stored.get("same_disk", False))
        return LastBackup(made_at, int(stored["size"]), int(stored["incomplete"]), same_disk)


def _stored(last: LastBackup) -> dict[str, object]:
    made_at = last.made_at.astimezone(UTC).isoformat()
    return {"made_at": made_at, "size": last.size, "incomplete": last.incomplete, "same_disk": last.same_disk}


def on_same_disk(folder: Path, path: Path) -> bool:
    """Whether a file is, or would be, on the disk that a folder is on. False where that cannot be told."""
    try:
        return folder.stat().st_dev == _existing(path).stat().st_dev
    except OSError:
        return False


def is_inside(folder: Path, path: Path) -> bool:
    """Whether a file is, or would be, inside a folder, by whichever name. False where that cannot be told."""
    try:
        known = folder.stat()
        return any(os.path.samestat(known, parent.stat()) for parent in _existing(path).resolve().parents)
    except OSError:
        return False


def _existing(path: Path) -> Path:
    return path if path.exists() else path.parent


def check(
    path: Path,
    secret: str,
    *,
    code: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CheckedBackup:
    """Read a backup from end to end, as opening it would, and keep nothing.

    Raises NOT_A_BACKUP, BACKUP_DAMAGED, FILE_UNREADABLE, WRONG_PASSPHRASE, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE,
    CODE_TYPO, CODE_OTHER_VAULT, NOT_ENOUGH_MEMORY, VAULT_NEWER, DISK_FULL, Cancelled.
    """
    return _read_whole(path, secret, code, progress, cancelled)[0]


def _read_whole(
    path: Path,
    secret: str,
    code: bool,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool],
) -> tuple[CheckedBackup, bytes]:
    from checkin_desktop.vault import backups
    from checkin_desktop.vault.slots import Secret

    given = Secret(code=secret) if code else Secret(passphrase=secret)
    facts = backups.verify(path, given, progress=progress, cancelled=cancelled)
    found = CheckedBackup(facts.made_at, facts.size, facts.files, len(facts.incomplete))
    return found, facts.vault_id


def suggested_name(day: str) -> str:
    """A file name for a backup of a day (ISO 8601); it names nobody."""
    return f"backup-{day}{SUFFIX}"


def restore(
    path: Path,
    secret: str,
    folder: Path,
    *,
    code: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock | None = None,
) -> LastBackup:
    """Put a backup back into `folder` (new, or empty); it is closed afterwards.

    `secret` is the passphrase of that day or, with `code`, the recovery code. Raises what `vault.backups.restore`
    raises; nothing is left behind then.
    """
    from checkin_desktop.vault import backups
    from checkin_desktop.vault.slots import Secret

    given = Secret(code=secret) if code else Secret(passphrase=secret)
    facts = backups.restore(path, given, folder, progress=progress, cancelled=cancelled, clock=clock)
    return LastBackup(facts.made_at, facts.size, len(facts.incomplete))
