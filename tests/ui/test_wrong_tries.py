"""Patience after wrong tries: codes and passphrases count together, and nothing is ever wiped."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pytestqt.qtbot import QtBot

from checkin_desktop.jobs.runner import Runner
from checkin_desktop.ui.unlocking import FREE_TRIES, Unlocker
from tests.support.vaults import PASSPHRASE, make_vault

FOREIGN = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
TYPO = "0004-1061-050R-3GG2-8A1C-60T3-GF98"


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


def test_wrong_codes_and_passphrases_count_together_and_wipe_nothing(
    qtbot: QtBot, runner: Runner, tmp_path: Path
) -> None:
    folder = tmp_path / "prueba.cdvault"
    session, code = make_vault(folder)
    session.close()
    before = contents(folder)
    unlocker = Unlocker(runner, first_wait_ms=40)
    tries = [(TYPO, True), (FOREIGN, True), ("wrong", False), (TYPO, True), (FOREIGN, True), (TYPO, True)]
    assert len(tries) == FREE_TRIES + 1
    for number, (secret, is_code) in enumerate(tries, 1):
        assert not unlocker.waiting(), number
        with qtbot.waitSignal(unlocker.failed, timeout=20_000):
            unlocker.open(folder, secret, code=is_code)
        if number >= FREE_TRIES:
            # Neither the right code nor the right passphrase is taken while one has to wait.
            assert unlocker.waiting()
            unlocker.open(folder, code, code=True)
            unlocker.open(folder, PASSPHRASE)
            assert not unlocker.busy()
            with qtbot.waitSignal(unlocker.held, timeout=20_000):
                pass
    assert contents(folder) == before
    with qtbot.waitSignal(unlocker.opened, timeout=20_000) as opened:
        unlocker.open(folder, code, code=True)
    runner.submit(lambda _: opened.args[0].close(), owner=runner, done=lambda _: None)
    qtbot.waitUntil(runner.idle, timeout=20_000)
