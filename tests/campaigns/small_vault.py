"""What writes files on a small disk: a vault with a person, two scans and two snapshots, and each way of writing."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.base.clock import SystemClock
from checkin_desktop.services import snapshots as snapshot_service
from checkin_desktop.services import vault_keys, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.vault import backups, layout, salvage, snapshot_ring, snapshots
from checkin_desktop.vault.slots import Secret
from tests.campaigns import marks
from tests.campaigns.one_more_revision import know_one_more_revision, write_migrations
from tests.support.vaults import CHEAP, PASSPHRASE

_TABLES = text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")


def everything(case: CaseFile) -> dict[str, str]:
    """Each table of the vault with a hash of all of its rows."""
    with case.session.read() as rows:
        return {
            name: hashlib.sha256(repr(rows.execute(text(f'SELECT * FROM "{name}"')).all()).encode()).hexdigest()
            for name in rows.execute(_TABLES).scalars().all()
        }


@dataclass
class Small:
    """A vault with a person, two scans and two snapshots on a small disk, with a backup and other files elsewhere."""

    disk: Path
    folder: Path
    away: Path
    person: int
    backup: Path

    def open(self, passphrase: str = PASSPHRASE) -> CaseFile:
        return vaults.open_(self.folder, passphrase, strengthen=False)


def keys_of(case: CaseFile) -> vault_keys.KeysService:
    keys = vault_keys.KeysService(OpenVault(case.session, SystemClock()))
    keys.kdf = CHEAP
    return keys


def keep_a_snapshot(case: CaseFile) -> None:
    snapshot_service.SnapshotsService(OpenVault(case.session, SystemClock())).keep()


def attach(small: Small) -> None:
    with closing(small.open()) as case:
        case.attempts.add(small.person, marks.draft(3), [marks.evidence(3, 200_000)])


def save_pdf(small: Small) -> None:
    target = small.disk / "plan.pdf"
    with closing(small.open()) as case:
        case.exports.save(RenderedPdf(b"x" * 200_000, 1, "en"), target, what="plan", person_id=small.person)


def save_pdf_elsewhere(small: Small) -> None:
    """The file itself finds space, the note of it in the vault does not."""
    with closing(small.open()) as case:
        pdf = RenderedPdf(b"x" * 200_000, 1, "en")
        case.exports.save(pdf, small.away / "plan.pdf", what="plan", person_id=small.person)


def save_backup(small: Small) -> None:
    with closing(small.open()) as case:
        case.backups.export(small.disk / "b.cdbackup", overwrite=True)


def save_backup_elsewhere(small: Small) -> None:
    with closing(small.open()) as case:
        case.backups.export(small.away / "c.cdbackup", overwrite=True)


def snapshot_before_a_migration(small: Small) -> None:
    with closing(small.open()) as case:
        snapshots.take_snapshot(case.session)


def ring(small: Small) -> None:
    with closing(small.open()) as case:
        keep_a_snapshot(case)


def change_passphrase(small: Small) -> None:
    with closing(small.open()) as case:
        keys_of(case).change(PASSPHRASE, PASSPHRASE)


def add_passphrase(small: Small) -> None:
    with closing(small.open()) as case:
        keys_of(case).add(PASSPHRASE, "la de la abogada", "abogada")


def remove_passphrase(small: Small) -> None:
    with closing(small.open()) as case:
        if len(keys_of(case).load().passphrases) == 1:
            pytest.fail("add one first")
        keys_of(case).remove(PASSPHRASE, keys_of(case).load().passphrases[-1].slot_id)


def rename_passphrase(small: Small) -> None:
    with closing(small.open()) as case:
        keys_of(case).rename(keys_of(case).load().passphrases[0].slot_id, "mine")


def confirm_sheet(small: Small) -> None:
    with closing(small.open()) as case:
        keys_of(case).confirm_sheet()


def new_key(small: Small) -> None:
    with closing(small.open()) as case:
        vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)


def restore_snapshot(small: Small) -> None:
    current = layout.current_set(small.folder)
    assert current is not None
    newest = snapshot_ring.in_ring(current)[-1].number
    snapshot_service.restore_snapshot(small.folder, PASSPHRASE, newest)


def restore_backup_here(small: Small) -> None:
    snapshot_service.restore_backup_here(small.folder, small.backup, PASSPHRASE)


def restore_elsewhere(small: Small) -> None:
    backups.restore(small.backup, Secret(passphrase=PASSPHRASE), small.disk / "moved.cdvault")


def salvage_rows(small: Small) -> None:
    salvage.salvage(small.folder, Secret(passphrase=PASSPHRASE))


def migrate(small: Small) -> None:
    with pytest.MonkeyPatch.context() as later:
        folder = small.away / "migrations"
        know_one_more_revision(folder if folder.exists() else write_migrations(folder), later.setattr)
        small.open().close()


def check_backup(small: Small) -> None:
    """A backup that was read is noted in the vault."""
    with closing(small.open()) as case:
        case.backups.check(small.backup, PASSPHRASE)


def save_report(small: Small) -> None:
    with closing(small.open()) as case:
        case.repairs.save_report(small.disk / "report.txt", "what was found\n" * 5000)


def create(small: Small) -> None:
    setup = vaults.VaultSetup(label="Nueva")
    case, _ = vaults.create(small.disk / "nueva.cdvault", PASSPHRASE, setup, kdf=CHEAP)
    case.close()
