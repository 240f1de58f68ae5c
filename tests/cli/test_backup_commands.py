"""`backup` and `restore` on the command line: what they print, what they write, and how they end."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.__main__ import main
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from tests.support.vaults import PASSPHRASE, VaultTemplate


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> VaultTemplate:
    made = VaultTemplate(tmp_path_factory.mktemp("template") / "prueba.cdvault")
    with closing(vaults.open_(made.folder, PASSPHRASE, strengthen=False)) as case:
        case.people.add(PersonDetails(given_names="María"))
    return made


@pytest.fixture
def secret(tmp_path: Path) -> list[str]:
    (tmp_path / "secret").write_text(PASSPHRASE, encoding="utf-8")
    return ["--passphrase-file", str(tmp_path / "secret")]


@pytest.fixture
def saved(template: VaultTemplate, tmp_path: Path, secret: list[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup that the command made."""
    monkeypatch.setattr("checkin_desktop.vault.unlock.slots.strengthen", lambda *_: False)
    folder, path = template.copy(tmp_path / "prueba.cdvault"), tmp_path / "b.cdbackup"
    assert main(["backup", "--vault", str(folder), "--out", str(path), *secret]) == 0
    return path


def test_saved_checked_and_put_back(
    saved: Path, tmp_path: Path, secret: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    again = ["backup", "--vault", str(tmp_path / "prueba.cdvault"), "--out", str(saved), "--overwrite", *secret]
    assert main(again) == 0
    out = capsys.readouterr().out
    assert f"Saved and read back: {saved}" in out
    assert "on the same disk" in out
    assert main(["restore", "--backup", str(saved), "--verify", *secret]) == 0
    assert "The backup is complete: made" in capsys.readouterr().out
    new = tmp_path / "new.cdvault"
    assert main(["restore", "--backup", str(saved), "--out", str(new), *secret]) == 0
    assert str(new) in capsys.readouterr().out
    with closing(vaults.open_(new, PASSPHRASE, strengthen=False)) as case:
        assert case.people.count() == 1
    assert main(["restore", "--backup", str(saved), "--out", str(new), *secret]) == 2


def test_the_code_of_the_sheet_will_do(saved: Path, template: VaultTemplate, tmp_path: Path) -> None:
    (tmp_path / "code").write_text(template.code.lower(), encoding="utf-8")
    given = ["--code", "--passphrase-file", str(tmp_path / "code")]
    assert main(["restore", "--backup", str(saved), "--verify", *given]) == 0
    assert main(["restore", "--backup", str(saved), "--out", str(tmp_path / "new.cdvault"), *given]) == 0
    again = ["backup", "--vault", str(tmp_path / "new.cdvault"), "--out", str(saved), *given]
    assert main(again) == 2
    assert main([*again, "--overwrite"]) == 0


def test_what_is_wrong_is_told_and_writes_nothing(
    saved: Path, tmp_path: Path, secret: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = saved.read_bytes()
    (tmp_path / "wrong").write_text("some other words", encoding="utf-8")
    wrong = ["--passphrase-file", str(tmp_path / "wrong")]
    new = str(tmp_path / "new.cdvault")
    folder = str(tmp_path / "prueba.cdvault")
    for words, code in (
        (["restore", "--backup", str(saved), "--out", new, *wrong], 2),
        (["restore", "--backup", str(tmp_path / "secret"), "--out", new, *secret], 2),
        (["restore", "--backup", str(tmp_path / "none"), "--verify", *secret], 2),
        (["restore", "--backup", str(saved), *secret], 2),
        (["restore", "--verify", *secret], 2),
        (["backup", "--vault", folder, *secret], 2),
        (["backup", "--vault", folder, "--out", str(saved), *secret], 2),
        (["backup", "--vault", folder, "--out", f"{folder}/b.cdbackup", *secret], 2),
    ):
        assert main(words) == code, words
        assert capsys.readouterr().err
    assert saved.read_bytes() == before
    assert not Path(new).exists()
    data = bytearray(before)
    data[len(data) // 2] ^= 1
    saved.write_bytes(data)
    assert main(["restore", "--backup", str(saved), "--verify", *secret]) == 1
    assert PASSPHRASE not in capsys.readouterr().err
