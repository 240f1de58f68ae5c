"""`check` on a folder that is damaged: what opens, what is saved, what is put aside, and what it writes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_desktop.__main__ import main
from tests.support.damage import SET, FullTemplate, older_with_newer_log, spoil
from tests.support.vaults import PASSPHRASE

Check = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FullTemplate:
    return FullTemplate(tmp_path_factory.mktemp("full") / "full.cdvault")


@pytest.fixture
def vault(full: FullTemplate, tmp_path: Path) -> Path:
    return full.copy(tmp_path / "full.cdvault")


@pytest.fixture
def check(vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    """The command on the vault: exit code, what it printed, what it complained of."""

    def run(*words: str, secret: str = PASSPHRASE) -> tuple[int, str, str]:
        (tmp_path / "secret").write_text(secret + "\n", encoding="utf-8")
        capsys.readouterr()
        code = main(["check", "--vault", str(vault), "--passphrase-file", str(tmp_path / "secret"), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_what_can_be_read_is_saved_and_the_report_written_out(check: Check, vault: Path, tmp_path: Path) -> None:
    spoil(vault / SET / "vault.db", 1)
    damaged = (vault / SET / "vault.db").read_bytes()
    code, printed, complaint = check()
    assert (code, printed) == (1, "")
    assert "--salvage" in complaint
    code, printed, _ = check("--salvage")
    assert code == 1
    assert "People: 40 saved" in printed
    assert SET in printed
    assert "Given1" not in printed
    assert (vault / SET / "vault.db").read_bytes() == damaged
    assert check()[0] == 0
    target = tmp_path / "report.txt"
    code, printed, _ = check("--report", str(target))
    assert code == 0
    assert "not encrypted" in printed
    assert "People: 40 saved" in target.read_text(encoding="utf-8")


def test_without_a_report_nothing_is_written(check: Check, tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    code, _, complaint = check("--report", str(target))
    assert code != 0
    assert "no report" in complaint
    assert not target.exists()


def test_the_code_of_the_sheet_saves_without_key_files(check: Check, vault: Path, full: FullTemplate) -> None:
    for name in ("vault.key", "vault.key.2"):
        (vault / SET / name).unlink()
    spoil(vault / SET / "vault.db", full.pages("contacts")[0])
    assert check("--salvage")[0] == 1
    assert not (vault / "set-000002").exists()
    code, printed, _ = check("--salvage", "--code", secret=full.code)
    assert code == 1
    assert "People: 40 saved" in printed
    assert (vault / "set-000002").is_dir()


def test_a_log_that_does_not_fit_is_left_out_and_kept(check: Check, vault: Path) -> None:
    log = older_with_newer_log(vault)
    code, printed, complaint = check()
    assert (code, printed) == (1, "")
    assert "--without-log" in complaint
    code, printed, _ = check("--without-log")
    assert code == 0
    assert "40" in printed
    assert [path.read_bytes() for path in vault.glob("quarantine/*/vault.db-wal")] == [log]
