"""Failures that users of other programs suffered, each as a test that would fail on that behaviour.

Cryptomator: a wrong recovery key was accepted and gave an empty vault. KeePassXC: a full disk cut the database off,
and the message spoke of a lock. Signal Desktop: closing the error box deleted everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import repairs, snapshots, vaults
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.vault import layout, recovery_code
from tests.journeys import trouble
from tests.journeys.trouble import NAME, SET, CaseTemplate
from tests.support.damage import database_key, spoil
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import PASSPHRASE, make_vault

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
OTHER_SEEDS = (bytes(16), b"\xff" * 16, bytes(range(16)), b"\x00" * 15 + b"\x01")


def refused(folder: Path, code: str) -> ErrorCode:
    """What opening with a code says; it must not open."""
    try:
        vaults.open_with_code(folder, code).close()
    except AppError as failure:
        return failure.code
    raise AssertionError("a wrong code opened the folder")


@pytest.mark.parametrize("lost", [(), ("vault.key", "vault.key.2")])
def test_cryptomator_wrong_recovery_key_is_never_accepted(
    folder: Path, template: CaseTemplate, tmp_path: Path, lost: tuple[str, ...]
) -> None:
    other, foreign = make_vault(tmp_path / "other.cdvault")
    other.close()
    for name in lost:
        (folder / SET / name).unlink()
    before = trouble.bytes_of(folder)
    sound = [recovery_code.encode(seed) for seed in OTHER_SEEDS]
    for code in (foreign, *sound):
        assert refused(folder, code) is ErrorCode.CODE_OTHER_VAULT
        for way in (
            lambda code=code: repairs.salvage(folder, code, code=True),
            lambda code=code: snapshots.list_snapshots(folder, code, code=True),
            lambda code=code: repairs.open_without_log(folder, code, code=True),
        ):
            with pytest.raises(AppError) as caught:
                way()
            assert caught.value.code is ErrorCode.CODE_OTHER_VAULT
    plain = template.code.replace("-", "")
    tried = 0
    for place, right in enumerate(plain):
        for sign in SIGNS:
            if sign != right:
                tried += 1
                wrong = plain[:place] + sign + plain[place + 1 :]
                with pytest.raises(AppError) as caught:
                    recovery_code.decode(wrong)
                assert caught.value.code is ErrorCode.CODE_TYPO
                if tried % 100 == 0:
                    assert refused(folder, wrong) is ErrorCode.CODE_TYPO
    assert tried == 28 * 31
    assert trouble.bytes_of(folder) == before
    assert len(layout.all_sets(folder)) == 1
    with closing(vaults.open_with_code(folder, template.code)) as case:
        assert case.people.count() == 1


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", kib=6144) as point:
        yield point


def test_keepassxc_full_disk_never_truncates(template: CaseTemplate, disk: Path) -> None:
    folder = template.copy(disk / "family-folder.cdvault")
    database = folder / SET / "vault.db"
    size = database.stat().st_size
    saved = 0
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        ballast = fill(disk, leave=200_000)
        said: list[str] = []
        for number in range(2_000):
            try:
                case.people.add(PersonDetails(given_names=f"Person {number}", notes="x" * 2_000))
            except AppError as failure:
                said.append(failure.code.value)
                break
            saved += 1
        assert said == [ErrorCode.DISK_FULL.value]
        assert saved > 1
        assert case.people.count() == saved + 1
    assert database.stat().st_size >= size
    ballast.unlink()
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        names = {row.display_name for row in case.people.rows(limit=3_000)}
        assert names == {NAME, *(f"Person {number}" for number in range(saved))}
        assert case.integrity.check().sound


def test_signal_closing_the_error_box_destroys_nothing(visit: Callable[..., Any], folder: Path) -> None:
    spoil(folder / SET / "vault.db", 1)
    harmed = trouble.bytes_of(folder)
    with visit(folder) as v:
        trouble.unlock(v)
        trouble.tells(v, "The records of this folder cannot be read.", "There are safe ways to go on.")
        v.wait(lambda: not v.window.unlocker.busy())
        v.press("What can be done")
        for way in ("Save what can be read", "Save what can be read"):
            v.wait_to_see(way)
            asked: list[str] = []
            v.meanwhile(
                lambda asked=asked: (asked.append("asked"), QTest.keyClick(v.front(), Qt.Key.Key_Escape)),
                MessageDialog,
            )
            v.press(way)
            v.wait(lambda asked=asked: asked)
        assert trouble.bytes_of(folder) == harmed
        v.press("Back to the lock screen")
        v.wait_to_see("Type your passphrase to open it.")
        assert trouble.bytes_of(folder) == harmed
    assert trouble.bytes_of(folder) == harmed


def test_signal_closing_the_box_of_an_open_folder_destroys_nothing(visit: Callable[..., Any], folder: Path) -> None:
    from checkin_desktop.vault.salvage_pages import PageFile

    pages = PageFile(folder / SET / "vault.db", database_key(folder))
    spoil(folder / SET / "vault.db", pages.tables()["documents"])
    damaged = (folder / SET / "vault.db").read_bytes()
    with visit(folder) as v:
        said: list[str] = []

        def close() -> None:
            # Each part of the window that meets the damage says so.
            v.meanwhile(close, MessageDialog)
            assert v.sees("A part of the records in this folder is damaged.")
            assert v.sees("Check this folder")
            said.append("said")
            QTest.keyClick(v.front(), Qt.Key.Key_Escape)

        v.meanwhile(close, MessageDialog)
        trouble.unlock(v)
        v.wait(lambda: said)
        v.press("Contact attempts")
        v.wait_to_see("Add an attempt")
    assert len((folder / SET / "vault.db").read_bytes()) == len(damaged)
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        assert case.people.count() == 1
        assert len(case.attempts.list(1)) == 1
