from __future__ import annotations

import contextlib
import hashlib
import random
import zipfile
from collections.abc import Callable
from io import FileIO
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import backup_file, backups
from checkin_desktop.vault.backup_file import Listed, Manifest
from checkin_desktop.vault.backups import BackupFacts
from checkin_desktop.vault.keys import Purpose, mac
from checkin_desktop.vault.session import VaultSession
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.stored_zip import StoredZipReader, StoredZipWriter
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.vault.backup_bench import RIGHT, refused


def test_no_bit_of_it_can_be_changed_unseen(backup: Path, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    with backup.open("rb", buffering=0) as file:
        reader = StoredZipReader(file)
        edges = [at for entry in reader.entries for at in (entry.offset, entry.data_at, entry.end - 1)]
        manifest = reader.find("manifest.json")
    rng = random.Random(7)
    places = edges + [rng.randrange(len(whole)) for _ in range(40)]
    places += [rng.randrange(manifest.offset, len(whole)) for _ in range(60)]
    altered = tmp_path / "altered.cdbackup"

    def restore() -> BackupFacts:
        return backups.restore(altered, RIGHT, tmp_path / "new.cdvault")

    for number, place in enumerate(places):
        data = bytearray(whole)
        data[place] ^= 1 << rng.randrange(8)
        altered.write_bytes(data)
        try_it = (lambda: backups.verify(altered, RIGHT)) if number % 10 else restore
        with pytest.raises(AppError) as caught:
            try_it()
        assert caught.value.code in (ErrorCode.BACKUP_DAMAGED, ErrorCode.NOT_A_BACKUP), place
        assert not (tmp_path / "new.cdvault").exists()


def test_a_cut_or_longer_one_is_refused(backup: Path, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    for length in (0, 3, 10, 500, 4200, len(whole) // 2, len(whole) - 22, len(whole) - 1):
        backup.write_bytes(whole[:length])
        with refused(ErrorCode.BACKUP_DAMAGED if length > 3 else ErrorCode.NOT_A_BACKUP):
            backups.verify(backup, RIGHT)
    backup.write_bytes(whole + b"\0")
    with refused(ErrorCode.BACKUP_DAMAGED):
        backups.restore(backup, RIGHT, tmp_path / "new.cdvault")
    assert not (tmp_path / "new.cdvault").exists()


@pytest.mark.parametrize("data", [b"%PDF-1.7 a document", b"", b"\0" * 100_000])
def test_another_file_is_called_what_it_is(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.cdbackup"
    path.write_bytes(data)
    with refused(ErrorCode.NOT_A_BACKUP):
        backups.verify(path, RIGHT)


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with refused(ErrorCode.FILE_UNREADABLE):
        backups.verify(tmp_path / "gone.cdbackup", RIGHT)
    with refused(ErrorCode.FILE_UNREADABLE):
        backups.verify(tmp_path, RIGHT)


def test_a_wrong_secret_writes_nothing(backup: Path, tmp_path: Path) -> None:
    other = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
    for secret, code in (
        (Secret(passphrase="otra cosa"), ErrorCode.WRONG_PASSPHRASE),
        (Secret(passphrase=""), ErrorCode.PASSPHRASE_EMPTY),
        (Secret(code=other), ErrorCode.CODE_OTHER_VAULT),
        (Secret(code="0004"), ErrorCode.CODE_TYPO),
    ):
        with refused(code):
            backups.restore(backup, secret, tmp_path / "new.cdvault")
        assert not (tmp_path / "new.cdvault").exists()


def test_it_opens_with_the_passphrase_of_its_day(backup: Path, session: VaultSession, tmp_path: Path) -> None:
    from checkin_desktop.vault import slots
    from tests.support.vaults import CHEAP

    slots.change_passphrase(session, PASSPHRASE, "una frase nueva", profile=CHEAP)
    backups.verify(backup, RIGHT)
    with refused(ErrorCode.WRONG_PASSPHRASE):
        backups.verify(backup, Secret(passphrase="una frase nueva"))
    backups.export(session, tmp_path / "later.cdbackup")
    backups.verify(tmp_path / "later.cdbackup", Secret(passphrase="una frase nueva"))


def rebuilt(
    backup: Path,
    session: VaultSession,
    *,
    rename: Callable[[str], str] = lambda name: name,
    extra: dict[str, bytes] | None = None,
    replace: dict[str, bytes] | None = None,
    listed: Callable[[Manifest], Manifest] = lambda manifest: manifest,
) -> Path:
    """A backup somebody with the keys made wrong on purpose: its MAC is right."""
    with zipfile.ZipFile(backup) as archive:
        contents = {info.filename: archive.read(info) for info in archive.infolist()}
    manifest = Manifest.parse(contents.pop("manifest.json"))
    contents.pop("manifest.mac")
    contents = {rename(name): (replace or {}).get(name, data) for name, data in contents.items()} | (extra or {})
    entries = {name: Listed(len(data), hashlib.sha256(data).hexdigest()) for name, data in contents.items()}
    wrong = listed(Manifest(manifest.vault_id, manifest.schema, manifest.made_at, entries, manifest.incomplete))
    target = backup.with_name("wrong.cdbackup")
    with target.open("wb", buffering=0) as file:
        assert isinstance(file, FileIO)
        writer = StoredZipWriter(file)
        text = wrong.to_bytes()
        contents |= {"manifest.json": text, "manifest.mac": mac(session.key(Purpose.BACKUP), text)}
        for name, data in contents.items():
            list(writer.add(name, (data,)))
        writer.finish()
    return target


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "files/../../evil",
        "/etc/evil",
        "files/ab/../../../evil.civf",
        "files/ab/" + "cd" * 16 + ".civf",
        "files/AB/" + "AB" * 16 + ".civf",
        "files/ab/" + "ab" * 16 + ".civf\n",
        "vault.db-wal",
        "vault.key.2",
        "C:\\evil",
    ],
)
def test_no_name_leads_out_of_the_new_folder(name: str, backup: Path, session: VaultSession, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if "new" in path.name or "evil" in path.name}
    wrong = rebuilt(backup, session, extra={name: b"evil"})
    with refused(ErrorCode.BACKUP_DAMAGED):
        backups.restore(wrong, RIGHT, tmp_path / "new.cdvault")
    assert {path for path in tmp_path.rglob("*") if "new" in path.name or "evil" in path.name} == before


def test_entries_and_manifest_have_to_agree(backup: Path, session: VaultSession, tmp_path: Path) -> None:
    def without_last(manifest: Manifest) -> Manifest:
        entries = dict(list(manifest.entries.items())[:-1])
        return Manifest(manifest.vault_id, manifest.schema, manifest.made_at, entries)

    def larger(manifest: Manifest) -> Manifest:
        entries = {name: Listed(item.size + 1, item.sha256) for name, item in manifest.entries.items()}
        return Manifest(manifest.vault_id, manifest.schema, manifest.made_at, entries)

    def of_another(manifest: Manifest) -> Manifest:
        return Manifest(bytes(16), manifest.schema, manifest.made_at, manifest.entries)

    for listed in (without_last, larger, of_another):
        with refused(ErrorCode.BACKUP_DAMAGED):
            backups.restore(rebuilt(backup, session, listed=listed), RIGHT, tmp_path / "new.cdvault")
        assert not (tmp_path / "new.cdvault").exists()


def test_a_row_without_its_file_is_refused(
    backup: Path, session: VaultSession, scans: dict[str, bytes], tmp_path: Path
) -> None:
    lost = backup_file.file_name(next(iter(scans)))
    unused = backup_file.file_name("ab" * 16)
    wrong = rebuilt(backup, session, rename=lambda name: unused if name == lost else name)
    with refused(ErrorCode.BACKUP_DAMAGED):
        backups.restore(wrong, RIGHT, tmp_path / "new.cdvault")
    assert not (tmp_path / "new.cdvault").exists()


def test_a_database_that_is_not_sound_is_refused(backup: Path, session: VaultSession, tmp_path: Path) -> None:
    for data in (b"", bytes(8192), b"SQLite format 3\0" + bytes(8192)):
        with refused(ErrorCode.BACKUP_DAMAGED):
            backups.restore(rebuilt(backup, session, replace={"vault.db": data}), RIGHT, tmp_path / "new.cdvault")
        assert not (tmp_path / "new.cdvault").exists()


def test_a_foreign_key_file_is_refused(
    backup: Path, session: VaultSession, tmp_path: Path, template: VaultTemplate
) -> None:
    from tests.support.vaults import make_vault

    other, _ = make_vault(tmp_path / "other.cdvault")
    with contextlib.closing(other):
        assert other.key_file is not None
        wrong = rebuilt(backup, session, replace={"vault.key": other.key_file.data})
    with refused(ErrorCode.BACKUP_DAMAGED):
        backups.verify(wrong, RIGHT)
    with refused(ErrorCode.CODE_OTHER_VAULT):
        backups.verify(wrong, Secret(code=template.code))


def test_a_later_format_is_refused_politely(
    backup: Path, session: VaultSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(backup_file, "FORMAT", 2)
    wrong = rebuilt(backup, session)
    monkeypatch.undo()
    with refused(ErrorCode.VAULT_NEWER):
        backups.restore(wrong, RIGHT, tmp_path / "new.cdvault")
