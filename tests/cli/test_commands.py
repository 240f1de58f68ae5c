"""The commands on a real practice vault: what they print, what they write, and how they end."""

from __future__ import annotations

import getpass
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checkin_desktop.__main__ import main
from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.services import vaults
from checkin_desktop.vault import snapshots
from tests.support.folders import imprint

PASSPHRASE = "práctica con ñ"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `practice` filled, by its own process as a person starts it."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "checkin_desktop", "practice", "--out", str(folder / "out"), "--attempts", "3"]
    command += ["--people", "5", "--passphrase-file", str(folder / "passphrase")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    (folder / "printed").write_text(done.stdout, encoding="utf-8")
    return folder


@pytest.fixture
def opening(made: Path) -> list[str]:
    """The words that open the vault."""
    return ["--vault", str(made / "out" / "practice.cdvault"), "--passphrase-file", str(made / "passphrase")]


def _pages(pdf: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


def test_practice_makes_a_vault_and_four_pdfs(made: Path) -> None:
    out = made / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "plan.en.pdf",
        "plan.es.pdf",
        "practice.cdvault",
        "report.en.pdf",
        "report.es.pdf",
    ]
    printed = (made / "printed").read_text(encoding="utf-8")
    for name in ("practice.cdvault", "plan.en.pdf", "plan.es.pdf", "report.en.pdf", "report.es.pdf"):
        assert str(out / name) in printed
    assert len(re.findall(r"SHA-256 [0-9a-f]{64}", printed)) == 4
    assert PASSPHRASE not in printed


@pytest.mark.parametrize("name", ["plan.en", "plan.es", "report.en", "report.es"])
def test_every_page_is_marked(made: Path, name: str) -> None:
    pages = _pages(made / "out" / f"{name}.pdf")
    assert pages
    assert all("PRACTICE" in page or "PRÁCTICA" in page for page in pages)
    assert "María Elena Reyes Núñez" in pages[0]


def test_the_attempts_of_the_practice_report(made: Path) -> None:
    text = "".join(_pages(made / "out" / "report.en.pdf"))
    assert "3 of 3" in text
    assert "call-history.png" in text


def test_practice_leaves_an_existing_vault_alone(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in (made / "out").rglob("*")}
    assert main(["practice", "--out", str(made / "out")]) == 2
    assert capsys.readouterr().err.count("\n") == 3
    assert {path: path.stat().st_mtime_ns for path in (made / "out").rglob("*")} == before


def test_people(opening: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["people", *opening]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert "    1  María Elena Reyes Núñez" in lines


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("what", ["plan", "report"])
def test_export(
    what: str, language: str, opening: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.pdf"
    words = ["export", what, *opening, "--person", "2", "--language", language, "--out", str(target)]
    assert main(words) == 0
    assert str(target) in capsys.readouterr().out
    assert "José Luis Reyes-Gómez" in "".join(_pages(target))


def test_a_print_of_the_plan_is_in_the_list_of_copies(made: Path, opening: list[str], tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    words = ["export", "plan", *opening, "--person", "2", "--out", str(target), "--mode", "fridge", "--second", "es"]
    assert main([*words, "--large", "--holder", "Tía Luz"]) == 0
    said = "".join(_pages(target))
    assert "Tía Luz" in said
    assert "Reyes-Gómez" not in said
    case = vaults.open_(made / "out" / "practice.cdvault", PASSPHRASE)
    try:
        copy = case.plan_copies.states(2)[0].copy
        line = case.exports.log(2)[0]
    finally:
        case.close()
    assert (copy.choice.mode, copy.choice.second, copy.choice.large) == (PlanMode.FRIDGE, "es", True)
    assert (copy.choice.holder, copy.export_id, line.for_whom) == ("Tía Luz", line.id, "Tía Luz")


def test_a_person_who_is_not_there(opening: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "plan", *opening, "--person", "99", "--out", str(tmp_path / "p.pdf")]) == 2
    assert capsys.readouterr().err.count("\n") == 3
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(opening: list[str], tmp_path: Path) -> None:
    words = ["export", "plan", *opening, "--person", "1", "--out", str(tmp_path / "nowhere" / "p.pdf")]
    assert main(words) == 2


def test_a_letter_that_cannot_be_printed(
    made: Path, opening: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = vaults.open_(made / "out" / "practice.cdvault", PASSPHRASE)
    try:
        case.people.update(5, other_names=("\U00012000",))
    finally:
        case.close()
    target = tmp_path / "p.pdf"
    words = ["export", "plan", *opening, "--person", "5", "--out", str(target)]
    assert main(words) == 1
    said = capsys.readouterr().err
    assert "U+12000" in said
    assert "--allow-missing" in said
    assert not target.exists()
    assert main([*words, "--allow-missing"]) == 0
    assert target.exists()


@pytest.mark.parametrize("language", ["en", "es"])
def test_check_of_a_sound_vault(opening: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *opening, "--language", language]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 2
    assert "15" in printed[0]
    assert ("Everything is as it was saved." in printed[1]) == (language == "en")


@pytest.mark.parametrize("language", ["en", "es"])
def test_check_of_a_damaged_file(
    made: Path, opening: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    victim = max((made / "out" / "practice.cdvault").rglob("*.civf"), key=lambda path: path.stat().st_size)
    whole = victim.read_bytes()
    damaged = bytearray(whole)
    damaged[len(damaged) // 2] ^= 1
    victim.write_bytes(damaged)
    try:
        assert main(["check", *opening, "--language", language]) == 1
    finally:
        victim.write_bytes(whole)
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 4
    assert "png" in printed[0] or "pdf" in printed[0]


@pytest.mark.parametrize("command", ["people", "check"])
def test_a_wrong_passphrase(command: str, made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wrong").write_text("no es esta")
    words = [command, "--vault", str(made / "out" / "practice.cdvault"), "--passphrase-file", str(tmp_path / "wrong")]
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 3


def test_a_folder_that_is_no_vault(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert main(["check", "--vault", str(folder), "--passphrase-file", str(made / "passphrase")]) == 2
        assert capsys.readouterr().err.count("\n") == 3


def test_a_passphrase_file_that_is_not_there(made: Path, tmp_path: Path) -> None:
    vault = str(made / "out" / "practice.cdvault")
    assert main(["people", "--vault", vault, "--passphrase-file", str(tmp_path / "nothing")]) == 2


def test_the_passphrase_file_may_come_from_windows(made: Path, tmp_path: Path) -> None:
    vault = str(made / "out" / "practice.cdvault")
    given = tmp_path / "given"
    given.write_bytes(f"\ufeff{PASSPHRASE}\r\nsecond line".encode())
    assert main(["people", "--vault", vault, "--passphrase-file", str(given)]) == 0


def test_what_is_written_is_for_its_owner_only(made: Path) -> None:
    """Also where the shell that starts the program lets others read new files."""
    before = os.umask(0)
    try:
        target = made / "out" / "private.pdf"
        vault, given = made / "out" / "practice.cdvault", made / "passphrase"
        words = ["export", "plan", "--vault", str(vault), "--person", "1", "--out", str(target)]
        assert main([*words, "--passphrase-file", str(given)]) == 0
    finally:
        os.umask(before)
    found = [path for path in (made / "out").rglob("*") if path.stat().st_mode & 0o077]
    assert found == []


def test_the_passphrase_is_asked(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSPHRASE)
    assert main(["people", "--vault", str(made / "out" / "practice.cdvault")]) == 0
    assert "María" in capsys.readouterr().out


def test_without_a_terminal_nothing_is_read_in_sight(made: Path) -> None:
    command = [sys.executable, "-m", "checkin_desktop", "people", "--vault", str(made / "out" / "practice.cdvault")]
    done = subprocess.run(
        command, input=PASSPHRASE, capture_output=True, text=True, check=False, start_new_session=True
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr
    assert done.stdout == ""


def test_a_terminal_without_the_letters_still_gets_its_list(opening: list[str]) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "checkin_desktop", "people", *opening]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert done.returncode == 0
    assert rb"Mar\xeda" in done.stdout


def test_whoever_stops_reading_hears_of_no_fault(opening: list[str]) -> None:
    command = [sys.executable, "-m", "checkin_desktop", "people", *opening]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_fault_of_the_program_is_told_by_type_and_place_only(
    opening: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("María Elena")

    monkeypatch.setattr(vaults, "open_", fails)
    assert main(["people", *opening]) == 70
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "María" not in said


def test_a_folder_that_is_open_elsewhere_can_be_looked_at(
    made: Path, opening: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    vault = made / "out" / "practice.cdvault"
    case = vaults.open_(vault, PASSPHRASE, strengthen=False)
    try:
        snapshots.take_snapshot(case.session)
        before = imprint(vault)
        assert main(["people", *opening]) == 1
        told = capsys.readouterr().err
        assert f"on the computer {platform.node()}." in told
        assert "With --read-only you can look at it." in told
        assert main(["people", "--read-only", *opening]) == 0
        printed = capsys.readouterr()
        assert len(printed.out.splitlines()) == 5
        assert f"Open on {platform.node()} since" in printed.err
        assert "You see the state of today" in printed.err
        assert main(["check", "--read-only", *opening]) == 0
        assert "Everything is as it was saved." in capsys.readouterr().out
        pdf = made / "look.pdf"
        assert main(["export", "plan", "--read-only", "--person", "1", "--out", str(pdf), *opening]) == 0
        assert pdf.read_bytes().startswith(b"%PDF")
        assert "does not name it" in capsys.readouterr().err
        assert imprint(vault) == before
    finally:
        case.close()
