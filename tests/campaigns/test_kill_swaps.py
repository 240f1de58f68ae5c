"""kill -9 while a new set is built and made current: restoring in the same folder, a new key, salvage, the ring.

After each kill the vault opens with what opened it before or with the new secret, whole, old or new; the next try
works.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkin_desktop.base.clock import SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import snapshots as snapshot_service
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault import backups, layout, new_key, salvage, set_restoring, snapshot_ring
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.slots import Secret
from tests.campaigns import marks
from tests.campaigns.kills import Killer, check_everything
from tests.support.campaign import Numbers, count
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, reopen

pytestmark = pytest.mark.campaign

KILLS = count(3, 200)
# Rows that stood on a damaged page are missing afterwards, and the check goes on saying so: gaps in the log, and
# entries that cannot prove themselves any more because the list of their files is gone. None may seem changed.
GAPS = ("entries_missing", "chain_number_missing", "chain_link_broken", "attempt_list_wrong", "chain_files_lost")
SECRET = Secret(passphrase=PASSPHRASE)
BEFORE, SINCE = {1, 2, 3}, {4, 5}


@dataclass(frozen=True)
class Old:
    """A vault with an earlier state (a snapshot and a backup hold it) and two attempts since then."""

    folder: Path
    person: int
    backup: Path
    number: int


@pytest.fixture(scope="module")
def old(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Old:
    place = tmp_path_factory.mktemp("old")
    folder = template.copy(place / "prueba.cdvault")
    with closing(CaseFile(reopen(folder))) as case:
        person = case.people.add(PersonDetails(given_names="Práctica", family_names="Uno")).id
        for marker, size in ((1, 400_000), (2, 50_000), (3, 100)):
            case.attempts.add(person, marks.draft(marker), [marks.evidence(marker, size)])
        snapshot_service.SnapshotsService(OpenVault(case.session, SystemClock())).keep()
        number = snapshot_ring.in_ring(case.session.current)[-1].number
        backups.export(case.session, place / "b.cdbackup")
        for marker in SINCE:
            case.attempts.add(person, marks.draft(marker), [marks.evidence(marker, 20_000)])
    return Old(folder, person, place / "b.cdbackup", number)


def copies(old: Old, place: Path) -> Iterator[Path]:
    """A fresh copy for each kill."""
    for number in range(KILLS):
        folder = place / f"{number}.cdvault"
        shutil.copytree(old.folder, folder)
        yield folder
        shutil.rmtree(folder)


def files_are_right(folder: Path, person: int) -> None:
    with closing(CaseFile(reopen(folder))) as case:
        for marker, attachments in marks.markers(case, person).items():
            for attachment in attachments:
                assert case.attempts.content(attachment).startswith(marks.evidence_bytes(marker, 31))


@pytest.mark.parametrize("work", ["restore_snapshot", "restore_backup"])
def test_kill_restoring_in_the_same_folder(
    work: str, old: Old, tmp_path: Path, killer: Killer, numbers: Numbers
) -> None:
    kept = restored = 0
    for folder in copies(old, tmp_path):
        death = killer.kill(work, folder, number=old.number, backup=str(old.backup))
        found = check_everything(folder, person=old.person).keys()
        files_are_right(folder, old.person)
        if found == BEFORE:
            restored += 1
        else:
            kept += 1
            assert found == BEFORE | SINCE
            assert not death.done, "what was acknowledged is not there"
            if work == "restore_snapshot":
                set_restoring.restore_snapshot(folder, SECRET, old.number)
            else:
                set_restoring.restore_backup(folder, old.backup, SECRET)
            assert check_everything(folder, person=old.person).keys() == BEFORE
    assert killer.inside >= KILLS // 3
    numbers(
        f"kill {work.replace('_', ' ')} swap", f"{killer.summary()}, state before {kept}, restored {restored}, half 0"
    )


def test_kill_new_key(old: Old, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    kept = renewed = 0
    with closing(reopen(old.folder)) as session:
        before = bytes(session.key(Purpose.DATABASE))
    for folder in copies(old, tmp_path):
        death = killer.kill("renew", folder)
        with closing(reopen(folder)) as session:
            same = bytes(session.key(Purpose.DATABASE)) == before
        kept, renewed = kept + same, renewed + (not same)
        assert not (same and death.done), "what was acknowledged is not there"
        assert check_everything(folder, person=old.person).keys() == BEFORE | SINCE
        files_are_right(folder, old.person)
        if death.done:
            vaults.open_with_code(folder, death.done[0]).close()
        if same:
            session = reopen(folder)
            made = new_key.renew(session, PASSPHRASE, profile=CHEAP)
            vaults.open_with_code(folder, made.code).close()
            assert not [path for path in folder.iterdir() if path.name.startswith("new-")]
    assert killer.inside >= KILLS // 3
    numbers("kill new key", f"{killer.summary()}, old key {kept}, new key {renewed}, neither 0, half 0")


def test_kill_salvage(old: Old, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    chance = random.Random(23)
    kept = salvaged = 0
    for folder in copies(old, tmp_path):
        current = layout.current_set(folder)
        assert current is not None
        data = bytearray(current.database.read_bytes())
        data[chance.randrange(8192, len(data))] ^= 1
        current.database.write_bytes(data)
        death = killer.kill("salvage_rows", folder)
        now = layout.current_set(folder)
        assert now is not None
        if now.path == current.path:
            kept += 1
            assert not death.done
            assert current.database.read_bytes() == data, "the damaged original was changed"
            salvage.salvage(folder, SECRET)
        else:
            salvaged += 1
        # What one bad page took is said in the report; what opens now is sound.
        try:
            found = check_everything(folder, person=old.person, allowed=GAPS).keys()
        except AppError as failure:
            if failure.code is not ErrorCode.NO_SUCH_RECORD:
                raise
            found = set()
        assert found <= BEFORE | SINCE
        kept_original = [path for path in folder.rglob("vault.db") if path.read_bytes() == data]
        assert kept_original, "the damaged original is gone"
    assert killer.inside >= KILLS // 3
    numbers("kill salvage", f"{killer.summary()}, before {kept}, salvaged {salvaged}, half 0, original kept each time")


def test_kill_ring(old: Old, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    snapshots = 0
    folder = tmp_path / "ring.cdvault"
    shutil.copytree(old.folder, folder)
    for _ in range(KILLS):
        killer.kill("ring", folder)
        assert check_everything(folder, person=old.person).keys() == BEFORE | SINCE
        with closing(reopen(folder)) as session:
            key = session.key(Purpose.DATABASE)
            kept = snapshot_ring.in_ring(session.current)
            assert kept, "the ring is empty"
            for item in kept:
                assert snapshot_ring.passes_check(item.path, key), item.number
                snapshots += 1
    assert killer.inside >= KILLS // 3
    numbers("kill snapshot ring", f"{killer.summary()}, {snapshots} snapshots looked at, all sound, never none")
