"""`verify`: what a saved report is, in words and as an exit code, with a folder and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin_desktop.__main__ import main
from checkin_desktop.domain.seal_container import in_groups
from checkin_desktop.services import vaults
from tests.support import sealed_report as sealing
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a vault, a report and a secret; and the fingerprint of the vault's key."""
    folder = tmp_path_factory.mktemp("verify")
    vault = VaultTemplate(folder / "prueba.cdvault").folder
    case = vaults.open_(vault, PASSPHRASE, clock=HandClock(), strengthen=False)
    sealing.save(sealing.sealed_report(case, sealing.log_something(case)), folder)
    fingerprint = case.exports.seal_fingerprint()
    case.close()
    VaultTemplate(folder / "other.cdvault")
    (folder / "secret").write_text(PASSPHRASE, encoding="utf-8")
    return folder, fingerprint


def test_a_sound_report_shows_its_fingerprint(desk: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, fingerprint = desk
    assert main(["verify", str(folder / "report.pdf"), "--language", "en"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Nothing in this file was changed")
    assert in_groups(fingerprint) in said
    assert "Attempts shown: 3 of 4" in said
    assert "Anybody can make a seal" in said


def test_with_the_folder_it_says_whose_key_it_is(desk: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, _ = desk
    secret = ["--passphrase-file", str(folder / "secret"), "--language", "en"]
    words = ["verify", str(folder / "report.pdf"), "--vault"]
    assert main([*words, str(folder / "prueba.cdvault"), *secret]) == 0
    said = capsys.readouterr().out
    assert "made with the key of this folder" in said
    assert "Anybody can make a seal" not in said
    assert main([*words, str(folder / "other.cdvault"), *secret]) == 1
    said = capsys.readouterr().out
    assert said.startswith("This file fits its seal, but it does not fit this folder.")
    assert "not made with the key of this folder" in said


def test_a_changed_report_is_a_finding(desk: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, _ = desk
    data = (folder / "report.pdf").read_bytes()
    changed = sealing.save(data.replace(b"Newark", b"Nevark", 1), folder, "changed.pdf")
    assert main(["verify", str(changed), "--language", "en"]) == 1
    assert "- Changed in log.json: entry 2." in capsys.readouterr().out
    assert main(["verify", str(changed), "--language", "es"]) == 1
    assert "- Cambió en log.json: anotación 2." in capsys.readouterr().out


def test_what_cannot_be_asked_is_bad_use(desk: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, _ = desk
    assert main(["verify"]) == 2
    assert main(["verify", str(folder / "nothing.pdf")]) == 2
    assert "Traceback" not in capsys.readouterr().err
