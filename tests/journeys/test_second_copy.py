"""The program started twice on one folder, as two real processes on a real screen with a window manager."""

from __future__ import annotations

import json
import os
from pathlib import Path

from checkin_desktop.services import raising
from tests.support.real_screen import Screen, screen
from tests.support.vaults import VaultTemplate, make_vault

WORDS = "five words for the test"


def holder(folder: Path) -> int:
    """The process that has the vault open; 0 when none says so."""
    note = (folder / "vault.lock").read_bytes()
    return int(json.loads(note)["pid"]) if note else 0


def test_the_second_raises_the_first_and_takes_over_when_it_is_killed(tmp_path: Path, isolated_home: Path) -> None:
    folder = tmp_path / "family-folder.cdvault"
    session, _ = make_vault(folder, WORDS)
    session.close()
    with screen(isolated_home) as desk, desk.program("--vault", str(folder)) as first:
        window = desk.window_of(first)
        desk.type(window, WORDS)
        Screen.until(lambda: holder(folder) == first.pid, "the first did not open the folder")
        desk.tool("windowminimize", "--sync", window)
        with desk.program("--vault", str(folder)) as second:
            desk.window_of(second)
            Screen.until(lambda: desk.active_process() == first.pid, "the first did not come to the front")
            assert desk.tool("search", "--onlyvisible", "--pid", str(first.pid), "--name", ".+")
            Screen.until(lambda: raising.is_answered(folder), "the request lies there still")
            assert second.poll() is None, "it stays, until the person closes it"
            assert holder(folder) == first.pid

            first.kill()
            first.wait()
            desk.type(desk.window_of(second), WORDS)
            Screen.until(lambda: holder(folder) == second.pid, "a killed holder still holds")


def test_a_stale_request_and_one_of_another_account_do_nothing(template: VaultTemplate, tmp_path: Path) -> None:
    folder = template.copy(tmp_path / "prueba.cdvault")
    path = folder / raising.REQUEST_NAME
    assert not raising.answer(folder)
    assert raising.ask(folder)
    assert set(json.loads(path.read_bytes())) == {"token", "at"}
    assert raising.answer(folder)
    assert raising.is_answered(folder)
    for body in (b'{"token": "x", "at": 1000}', b'{"token": "x", "at": 9e12}', b"", b"[1]", b"\xff" * 5000):
        path.write_bytes(body)
        assert not raising.answer(folder)
        assert not path.exists()
    token = raising.ask(folder)
    os.chown(path, 12345, 12345)
    assert not raising.answer(folder)
    assert not raising.is_answered(folder)
    raising.withdraw(folder, "another token")
    assert path.exists()
    raising.withdraw(folder, token)
    assert not path.exists()
    assert raising.ask(folder / "nowhere") == ""
