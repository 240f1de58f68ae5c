"""Backups of the whole vault: one encrypted file that opens with the passphrase of that day or the recovery sheet.

Cheap to import; the calls load what they need.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock

if TYPE_CHECKING:
    from checkin_desktop.services.opened import OpenVault

SUFFIX = ".cdbackup"
# What the log of exports calls a backup.
WHAT = "backup"
_SETTING = "last_verified_backup"


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was read back and found right. `made_at` is UTC, `size` in bytes.

    `incomplete` attachments were missing or damaged in the vault already.
    """

    made_at: datetime
    size: int
    incomplete: int


class BackupsService:
    """Saves backups of the open vault. Used from the vault's worker thread."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

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
        last = LastBackup(facts.made_at, facts.size, len(facts.incomplete))
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
            made_at = facts.made_at.astimezone(UTC).isoformat()
            value = {"made_at": made_at, "size": last.size, "incomplete": last.incomplete}
            notebook.set_setting(session, _SETTING, value)
        self._vault.changed("exports", "backups")
        return last

    def last(self) -> LastBackup | None:
        """The last backup that was found right, or None. Raises what the vault session raises."""
        from checkin_desktop.vault.repositories import notebook

        with self._vault.read() as session:
            stored = notebook.setting(session, _SETTING)
        if not isinstance(stored, dict):
            return None
        made_at = datetime.fromisoformat(stored["made_at"])
        return LastBackup(made_at, int(stored["size"]), int(stored["incomplete"]))


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
