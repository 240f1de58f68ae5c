"""A disk that fills up, at everything the program writes: said in the right words, nothing lost, and it works later.

Each way of writing is tried three times: with space, to see that it works; on the full disk, where it says DISK_FULL
and changes nothing; and again after space was freed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import raising, vault_keys, vaults
from checkin_desktop.services import snapshots as snapshot_service
from checkin_desktop.vault import layout
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.error_texts import error_text
from tests.campaigns import marks, small_vault
from tests.campaigns.small_vault import Small, everything, keep_a_snapshot
from tests.campaigns.writing_steps import STEPS, Desk
from tests.support.campaign import Numbers, count
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate

REPOSITORY = Path(__file__).parents[2]
pytestmark = pytest.mark.campaign


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Three megabytes, but for what asks for more before it begins."""
    roomy = {"restore_snapshot", "restore_backup_here", "restore_elsewhere", "new_key", "save_backup", "salvage_rows"}
    kib = 40_960 if any(name in request.node.name for name in (*roomy, "undo", "erasing")) else 3072
    with small_disk(tmp_path / "disk", kib=kib) as point:
        yield point


def full(call: Callable[[], object]) -> None:
    """The call says that the disk is full, in words that a person understands."""
    with pytest.raises(AppError) as failure:
        call()
    assert failure.value.code is ErrorCode.DISK_FULL
    shown = error_text(Catalog("en"), failure.value.code.value)
    assert "disk is full" in shown.what
    assert "safe" in shown.safe
    assert "space" in shown.action


def test_full_disk_rows(disk: Path, template: VaultTemplate, numbers: Numbers) -> None:
    folder = template.copy(disk / "prueba.cdvault")
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        desk = Desk(case, case.people.add(PersonDetails(given_names="María", family_names="Reyes")).id)
        for name, prepare in STEPS.items():
            call = prepare(desk)
            before = everything(case)
            case.session.checkpoint()
            ballast = fill(disk)
            full(call)
            assert everything(case) == before, f"{name} changed something on the full disk"
            ballast.unlink()
            call()
            assert everything(case) != before, f"{name} did nothing"
        assert case.integrity.check().sound
    numbers("full disk, rows", f"{len(STEPS)} kinds of saving: all refused cleanly, all work after space was freed")


def sound(folder: Path, passphrase: str = PASSPHRASE) -> dict[str, str]:
    """Open, check everything, and say what is there."""
    with closing(vaults.open_(folder, passphrase, strengthen=False)) as case:
        findings = {finding.code for finding in case.integrity.check().findings}
        assert findings <= {"found_paper"}, findings
        return everything(case)


@pytest.fixture
def small(disk: Path, template: VaultTemplate, tmp_path: Path) -> Small:
    made = Small(disk, template.copy(disk / "prueba.cdvault"), tmp_path, 0, tmp_path / "b.cdbackup")
    with closing(made.open()) as case:
        made.person = case.people.add(PersonDetails(given_names="María", family_names="Reyes")).id
        for marker in (1, 2):
            case.attempts.add(made.person, marks.draft(marker), [marks.evidence(marker, 100_000)])
            keep_a_snapshot(case)
        case.backups.export(made.backup)
    return made


# The log of a vault that could not be merged at the lock, and what marks a folder in which a vault was to be made.
HARMLESS = {"vault.db-wal", "vault.db-shm", layout.READ_ME_NAME, layout.LOCK_NAME}

# How much is left free when it is tried: nothing, and enough for a part of the work.
LEAVES = (0, 60_000)
FILE_STEPS: list[tuple[Callable[[Small], None], tuple[int, ...]]] = [
    (small_vault.attach, (0, 8192, 100_000)),
    (small_vault.save_pdf, (0, 100_000)),
    (small_vault.save_pdf_elsewhere, (0,)),
    (small_vault.save_backup, LEAVES),
    (small_vault.save_backup_elsewhere, (0,)),
    (small_vault.snapshot_before_a_migration, LEAVES),
    (small_vault.ring, LEAVES),
    (small_vault.change_passphrase, (0, 4096)),
    (small_vault.add_passphrase, (0, 4096)),
    (small_vault.remove_passphrase, (0, 4096)),
    (small_vault.rename_passphrase, (0,)),
    (small_vault.confirm_sheet, (0,)),
    (small_vault.new_key, LEAVES),
    (small_vault.restore_snapshot, LEAVES),
    (small_vault.restore_backup_here, LEAVES),
    (small_vault.restore_elsewhere, LEAVES),
    (small_vault.salvage_rows, LEAVES),
    (small_vault.migrate, LEAVES),
    (small_vault.check_backup, (0,)),
    (small_vault.save_report, (0, 30_000)),
    (small_vault.create, LEAVES),
]


@pytest.mark.parametrize("step", [step for step, _ in FILE_STEPS], ids=lambda step: step.__name__)
def test_full_disk_files(step: Callable[[Small], None], small: Small, numbers: Numbers) -> None:
    # In the suite only where there is room for a part of the work; a disk without any is the easier case.
    leaves = next(amounts for known, amounts in FILE_STEPS if known is step)[-count(1, 9) :]
    if step is small_vault.remove_passphrase:
        small_vault.add_passphrase(small)
    before = sound(small.folder)
    for leave in leaves:
        ballast = fill(small.disk, leave=leave)
        names = set(small.disk.rglob("*"))
        full(lambda: step(small))
        appeared = [path.name for path in set(small.disk.rglob("*")) - names if path.is_file()]
        ballast.unlink()
        assert set(appeared) <= HARMLESS, f"left behind: {appeared}"
        assert sound(small.folder) == before
    step(small)
    numbers(
        f"full disk, {step.__name__.replace('_', ' ')}", f"{len(leaves)} refused cleanly, works after space is freed"
    )


def test_full_disk_lock(small: Small) -> None:
    """A lock never fails for want of space: what could not be merged or noted is there at the next opening."""
    case = small.open()
    case.people.update(small.person, notes="saved before the disk was full")
    before = everything(case)
    ballast = fill(small.disk)
    case.close()
    ballast.unlink()
    assert sound(small.folder) == before


def test_full_disk_state_at_lock(small: Small) -> None:
    """`vault.state` stays whole, old or new."""
    state = small.folder / layout.STATE_NAME
    case = small.open()
    case.people.update(small.person, notes="one commit more")
    case.session.checkpoint()
    old = state.read_bytes()
    ballast = fill(small.disk)
    case.close()
    assert state.read_bytes() == old
    ballast.unlink()
    with closing(small.open()) as again:
        assert again.notes == ()
    assert len(state.read_bytes()) == len(old)


def test_full_disk_unclean_open(small: Small) -> None:
    """The copy that is made before a log is merged finds no space: nothing is touched, and it opens later."""
    case = small.open()
    case.session.checkpoint()
    case.people.update(small.person, notes="only in the log")
    before = everything(case)
    files = (case.session.current.database, case.session.current.journal)
    kept = [path.read_bytes() for path in files]
    case.close()
    for path, data in zip(files, kept, strict=True):
        path.write_bytes(data)
    ballast = fill(small.disk)
    full(small.open)
    assert [path.read_bytes() for path in files] == kept
    ballast.unlink()
    assert sound(small.folder) == before


@pytest.mark.parametrize("leave", [0, 36_864])
def test_full_disk_key_file_repair(leave: int, small: Small) -> None:
    """With one damaged key file on a full disk it opens or says why not; the good copy stays, the repair waits."""
    current = layout.current_set(small.folder)
    assert current is not None
    good = current.key_files[0].read_bytes()
    current.key_files[1].write_bytes(good[:100])
    ballast = fill(small.disk, leave=leave)
    if leave:
        small.open().close()
    else:
        full(small.open)
    assert current.key_files[0].read_bytes() == good
    ballast.unlink()
    small.open().close()
    assert current.key_files[1].read_bytes() == good


def test_full_disk_drafts_are_sealed_in_memory(small: Small) -> None:
    with closing(small.open()) as case:
        case.session.checkpoint()
        ballast = fill(small.disk)
        sealed = case.drafts.keep_or_seal({"form": {"notes": "half a sentence"}})
        assert sealed
        assert b"sentence" not in sealed
    ballast.unlink()
    with closing(small.open()) as case:
        assert case.drafts.put_back(sealed)
        assert case.drafts.load("form") == {"notes": "half a sentence"}


def test_full_disk_settings(disk: Path) -> None:
    settings = Settings(disk / "settings.json")
    assert settings.set("last_folder", "/a/folder")
    ballast = fill(disk)
    assert not settings.set("last_folder", "/another/folder")
    assert Settings(disk / "settings.json").get("last_folder") == "/a/folder"
    assert [path.name for path in disk.iterdir() if "tmp" in path.name] == []
    ballast.unlink()
    assert settings.set("last_folder", "/a third folder")
    assert Settings(disk / "settings.json").get("last_folder") == "/a third folder"


def test_full_disk_log(disk: Path) -> None:
    """A log that cannot be written is no reason to fail, nor to print somewhere else what was to be logged."""
    source = f"""
import logging, pathlib, sys
from checkin_desktop.base import logs
from tests.support.small_disk import fill
folder = pathlib.Path({str(disk)!r})
logs.start(folder)
log = logging.getLogger("checkin_desktop.test")
log.warning("before")
ballast = fill(folder)
for _ in range(3000):
    log.warning("on a full disk")
ballast.unlink()
log.warning("after")
"""
    done = subprocess.run([sys.executable, "-c", source], cwd=REPOSITORY, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""
    lines = (disk / "log.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].endswith("before")
    assert lines[-1].endswith("after")


def test_full_disk_request_to_the_first_window(small: Small) -> None:
    ballast = fill(small.disk)
    assert raising.ask(small.folder) == ""
    assert raising.is_answered(small.folder), "half a request stayed"
    ballast.unlink()
    assert raising.ask(small.folder)
    assert raising.answer(small.folder)


def test_full_disk_undo(small: Small) -> None:
    """Taking a restore back is two renames: it works on a full disk, or says so and changes nothing."""
    before = sound(small.folder)
    small_vault.restore_backup_here(small)
    restored = sound(small.folder)
    ballast = fill(small.disk)
    try:
        snapshot_service.undo(small.folder)
    except AppError as failure:
        if failure.code is not ErrorCode.DISK_FULL:
            raise
        ballast.unlink()
        assert sound(small.folder) == restored
        snapshot_service.undo(small.folder)
    ballast.unlink(missing_ok=True)
    assert sound(small.folder) == before


def test_full_disk_erasing_an_older_set(small: Small) -> None:
    """A sheet is not confirmed while that cannot be noted; what its key replaced is erased at the next chance."""
    with closing(small.open()) as case:
        vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    before = sound(small.folder)
    ballast = fill(small.disk)
    full(lambda: small_vault.confirm_sheet(small))
    assert len(layout.all_sets(small.folder)) == 2
    ballast.unlink()
    assert sound(small.folder) == before
    small_vault.confirm_sheet(small)
    assert len(layout.all_sets(small.folder)) == 1
    sound(small.folder)


def test_full_disk_upkeep(small: Small) -> None:
    """Opening never fails because old removals could not be finished."""
    with closing(small.open()) as case:
        attempt = case.attempts.list(small.person)[0]
        case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, FreeText("by mistake"))
    before = sound(small.folder)
    ballast = fill(small.disk, leave=40_960)
    small.open().close()
    ballast.unlink()
    assert sound(small.folder) == before
