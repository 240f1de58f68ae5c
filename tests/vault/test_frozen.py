"""Vaults and backups that released versions wrote. Every later version opens them, with all that is in them.

`frozen/make.py` makes the files of a new version; those of an old one are never made again.
"""

from __future__ import annotations

import shutil
import tarfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import backups
from checkin_desktop.vault.slots import Secret

FOLDER = Path(__file__).parent / "frozen"
# As somebody might type it on another keyboard: other spaces, and the marks as letters of their own.
PASSPHRASE = "can\u0303o\u0301n\u00a0de cinco palabras "
NOTE = "línea de una nota\n".encode() * 50


@dataclass(frozen=True)
class Frozen:
    version: str
    code: str
    heads: tuple[str, str]

    def vault(self, place: Path) -> Path:
        with tarfile.open(FOLDER / f"vault-{self.version}.tar.xz") as archive:
            archive.extractall(place, filter="data")
        return place / "frozen.cdvault"

    @property
    def backup(self) -> Path:
        return FOLDER / f"backup-{self.version}.cdbackup"


VERSIONS = [
    Frozen(
        "0.1.0",
        "2HKZ-RWTC-2QGC-QVJ7-RSN9-ER9Z-VPC4",
        (
            "fd50b28633f6a040af75a2ab60b701f2b1a30744f9cbc0d0445c752239bd3f62",
            "c31b5830bc7ac93033f86d6cc491ef4b684816c9b24e3177c85ef4445e9d6360",
        ),
    )
]


def holds_everything(case: CaseFile, frozen: Frozen, *found: str) -> None:
    report = case.integrity.check()
    assert [finding.code for finding in report.findings] == list(found)
    assert (report.people, report.attempts, report.attachments) == (2, 4, 1)
    assert case.label == "Carpeta congelada"
    assert case.setup.language == "es"
    assert [case.people.get(number).details.display_name for number in (1, 2)] == [
        "María Elena Reyes Núñez",
        "José Ñandú",
    ]
    assert [item.kind for item in case.people.get(1).identifiers] == [IdentifierKind.A_NUMBER]
    assert case.contacts.list(1)[0].details.relation == "tía"
    assert case.documents.list(2)[0].details.title == "Acta de nacimiento"
    assert tuple(case.exports.report_snapshot(number).chain_head_hash for number in (1, 2)) == frozen.heads
    attempts = {item.current.heard.text: item for item in case.attempts.list(1)}
    assert attempts.keys() == {"sonó 3 veces", "sonó 4 veces"}
    assert case.attempts.content(attempts["sonó 4 veces"].attachments[0].id) == NOTE


@pytest.mark.parametrize("frozen", VERSIONS, ids=lambda frozen: frozen.version)
def test_a_frozen_vault_opens_with_its_passphrase_and_with_its_code(frozen: Frozen, tmp_path: Path) -> None:
    folder = frozen.vault(tmp_path)
    with closing(vaults.open_(folder, PASSPHRASE)) as case:
        assert case.notes == ()
        holds_everything(case, frozen)
    with closing(vaults.open_with_code(folder, frozen.code.lower().replace("-", " "))) as case:
        holds_everything(case, frozen)
    for name in ("vault.key", "vault.key.2"):
        (folder / "set-000001" / name).unlink()
    with closing(vaults.open_with_code(folder, frozen.code)) as case:
        holds_everything(case, frozen, "key_files_bad")


@pytest.mark.parametrize("frozen", VERSIONS, ids=lambda frozen: frozen.version)
def test_a_frozen_backup_is_put_back(frozen: Frozen, tmp_path: Path) -> None:
    backup = shutil.copyfile(frozen.backup, tmp_path / "b.cdbackup")
    backups.restore(backup, Secret(code=frozen.code), tmp_path / "moved.cdvault")
    with closing(vaults.open_(tmp_path / "moved.cdvault", PASSPHRASE)) as case:
        holds_everything(case, frozen)
