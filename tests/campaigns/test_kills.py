"""kill -9 of a real process at a random moment of each thing that is written: nothing acknowledged is ever lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import backups, keypair, layout
from checkin_desktop.vault.engine import is_sound
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.slots import Secret
from tests.campaigns import marks
from tests.campaigns.kills import Killer, check_everything
from tests.campaigns.one_more_revision import NEXT, know_one_more_revision, write_migrations
from tests.campaigns.victim import IMPORTED
from tests.support.campaign import Numbers, count
from tests.support.client_list import client_list
from tests.support.vaults import PASSPHRASE, VaultTemplate, reopen

pytestmark = pytest.mark.campaign

KILLS = count(3, 200)
# A vault grows with each kill; after so many the next one begins with a fresh vault.
KILLS_PER_VAULT = 25


def new_person(folder: Path) -> int:
    with closing(CaseFile(reopen(folder))) as case:
        return case.people.add(PersonDetails(given_names="Práctica", family_names="Uno")).id


def vaults(template: VaultTemplate, place: Path) -> Iterator[tuple[Path, int, range]]:
    """Fresh vaults with one person, and the kills that fall on each."""
    for start in range(0, KILLS, KILLS_PER_VAULT):
        folder = template.copy(place / f"{start}.cdvault")
        yield folder, new_person(folder), range(start, min(start + KILLS_PER_VAULT, KILLS))
        shutil.rmtree(folder)


@pytest.mark.parametrize("work", ["rows", "files"])
def test_kill_saving(work: str, template: VaultTemplate, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    acknowledged = files = 0
    for folder, person, kills in vaults(template, tmp_path):
        saved: set[int] = set()
        for number in kills:
            death = killer.kill(work, folder, person=person, marker=1000 * (number + 1))
            saved |= {int(marker) for marker in death.done}
            present = check_everything(folder, person=person)
            assert saved <= present.keys(), f"acknowledged, then lost: {saved - present.keys()}"
            if work == "files":
                assert all(len(found) == 1 for found in present.values()), "a row came without its file"
        with closing(CaseFile(reopen(folder))) as case:
            for marker, attachments in marks.markers(case, person).items():
                for attachment in attachments:
                    assert case.attempts.content(attachment) == marks.evidence(marker, 300_000).data
                    files += 1
        acknowledged += len(saved)
    assert killer.inside >= KILLS // 3, "the kills missed the operation"
    numbers(f"kill {work}", f"{killer.summary()}, {acknowledged} acknowledged, {files} files compared, 0 lost")


def test_kill_import(template: VaultTemplate, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    counts = client_list(IMPORTED).counts
    whole = counts["ready"] + counts["two readings"]
    there = 0
    for folder, _, kills in vaults(template, tmp_path):
        for _ in kills:
            death = killer.kill("people", folder)
            with closing(CaseFile(reopen(folder))) as case:
                amount, past = case.people.count() - 1, case.people_import.past()
                assert {finding.code for finding in case.integrity.check().findings} == set()
                assert amount in (0, whole), "half imported"
                assert len(past) == (amount > 0)
                if death.during is None and death.done:
                    assert (amount > 0) == (death.done[-1] == "in"), "acknowledged, then lost"
            there += amount > 0
    numbers("kill import", f"{killer.summary()}, {there} with everybody, the others with nobody")


def test_kill_passphrase_change(template: VaultTemplate, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    folder = template.copy(tmp_path / "prueba.cdvault")
    person = new_person(folder)
    works, old, new = PASSPHRASE, 0, 0
    for number in range(KILLS):
        death = killer.kill("passphrases", folder, passphrase=works, stem=f"palabra {number}")
        last = death.done[-1] if death.done else works
        for candidate in (death.during, last):
            if candidate is not None and opens(folder, candidate):
                old, new = old + (candidate == last), new + (candidate != last)
                works = candidate
                break
        else:
            pytest.fail("neither the old nor the new passphrase opens the vault")
        check_everything(folder, works, person)
        with closing(reopen(folder, works)) as session:
            copies = keypair.read_copies(session.current)
            assert session.key_file is not None
            assert copies[0].data == copies[1].data == session.key_file.data
    assert killer.inside >= KILLS // 3
    numbers("kill key file", f"{killer.summary()}, old passphrase {old}, new {new}, neither 0")


def opens(folder: Path, passphrase: str) -> bool:
    try:
        reopen(folder, passphrase).close()
    except AppError as failure:
        if failure.code is not ErrorCode.WRONG_PASSPHRASE:
            raise
        return False
    return True


def test_kill_snapshot(template: VaultTemplate, tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    snapshots = 0
    for folder, person, kills in vaults(template, tmp_path):
        with closing(CaseFile(reopen(folder))) as case:
            for marker in range(20):
                case.attempts.add(person, marks.draft(marker))
        acknowledged: set[str] = set()
        for _ in kills:
            death = killer.kill("snapshot", folder)
            acknowledged |= set(death.done)
            assert check_everything(folder, person=person).keys() == set(range(20))
            with closing(reopen(folder)) as session:
                there = {path.name for path in session.current.backups.iterdir()}
                assert acknowledged <= there
                for name in there:
                    assert is_sound(session.current.backups / name, session.key(Purpose.DATABASE))
        snapshots += len(there)
    assert killer.inside >= KILLS // 3
    numbers("kill snapshot", f"{killer.summary()}, {snapshots} snapshots, all sound, 0 lost")


@pytest.fixture
def filled(vault: Path) -> tuple[Path, int]:
    """A vault with a person and three attempts with files."""
    person = new_person(vault)
    with closing(CaseFile(reopen(vault))) as case:
        for marker, size in ((1, 2_000_000), (2, 50_000), (3, 100)):
            case.attempts.add(person, marks.draft(marker), [marks.evidence(marker, size)])
    return vault, person


def test_kill_backup(filled: tuple[Path, int], tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    folder, person = filled
    target = tmp_path / "stick" / "b.cdbackup"
    target.parent.mkdir()
    with closing(reopen(folder)) as session:
        backups.export(session, target)
    for _ in range(KILLS):
        killer.kill("export", folder, target=str(target))
        assert backups.verify(target, Secret(passphrase=PASSPHRASE)).files == 3
        assert check_everything(folder, person=person).keys() == {1, 2, 3}
    assert killer.inside >= KILLS // 3
    numbers("kill backup", f"{killer.summary()}, a whole backup each time")
    with closing(reopen(folder)) as session:
        backups.export(session, target, overwrite=True)
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


def test_kill_restore(filled: tuple[Path, int], tmp_path: Path, killer: Killer, numbers: Numbers) -> None:
    folder, person = filled
    backup, new = tmp_path / "b.cdbackup", tmp_path / "new.cdvault"
    with closing(reopen(folder)) as session:
        facts = backups.export(session, backup)
    whole = none = 0
    for _ in range(KILLS):
        shutil.rmtree(new, ignore_errors=True)
        death = killer.kill("restore", new, backup=str(backup))
        state = layout.inspect(new)
        if state is layout.FolderState.READY:
            whole += 1
            assert check_everything(new, person=person).keys() == {1, 2, 3}
        else:
            none += 1
            assert not death.done, "what was acknowledged is not there"
            assert state is layout.FolderState.NONE
    assert killer.inside >= KILLS // 3
    numbers("kill restore", f"{killer.summary()}, whole vault {whole}, none {none}, half 0")
    shutil.rmtree(new, ignore_errors=True)
    assert backups.restore(backup, Secret(passphrase=PASSPHRASE), new) == facts


def test_kill_migration(
    filled: tuple[Path, int], tmp_path: Path, killer: Killer, numbers: Numbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, person = filled
    migrations = write_migrations(tmp_path / "migrations")
    with closing(CaseFile(reopen(folder))) as case:
        for marker in range(10, 60):
            case.attempts.add(person, marks.draft(marker))
    expected = {1, 2, 3, *range(10, 60)}
    old = new = 0
    for number in range(KILLS):
        copy = tmp_path / f"copy-{number}.cdvault"
        shutil.copytree(folder, copy)
        death = killer.kill("migrate", copy, migrations=str(migrations))
        # First by the program of before: it opens an old vault and refuses a new one politely.
        try:
            reopen(copy).close()
        except AppError as failure:
            if failure.code is not ErrorCode.VAULT_NEWER:
                raise
            new += 1
        else:
            old += 1
            assert not death.done
            assert check_everything(copy, person=person).keys() == expected
        with monkeypatch.context() as later:
            know_one_more_revision(migrations, later.setattr)
            assert check_everything(copy, person=person).keys() == expected
            with closing(reopen(copy)) as session, session.read() as rows:
                connection = rows.connection()
                assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == NEXT
                assert connection.exec_driver_sql("SELECT extra FROM people").scalar() == "Práctica"
                assert len(list(session.current.backups.iterdir())) >= 1
        shutil.rmtree(copy)
    assert killer.inside >= KILLS // 3
    numbers("kill migration", f"{killer.summary()}, old schema {old}, new {new}, half 0")
