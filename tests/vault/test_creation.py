from __future__ import annotations

import errno
import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import creation, kdf, keypair, layout, recovery_code
from checkin_desktop.vault.keyfile import SlotType
from checkin_desktop.vault.layout import FolderState, inspect
from checkin_desktop.vault.session import create_vault, open_with_code
from tests.support.vaults import CHEAP, PASSPHRASE, make_vault, reopen


def test_a_new_vault_is_open_and_opens_again(tmp_path: Path) -> None:
    folder = tmp_path / "neu" / "Mis papeles.cdvault"
    session, code, sheet_no = create_vault(folder, PASSPHRASE, label="Casa", made_by="1.0", kdf_profile=CHEAP)
    with closing(session):
        assert (session.label, sheet_no, session.opened_with_code) == ("Casa", 1, False)
        assert session.key_file is not None
        assert [slot.type for slot in session.key_file.slots].count(SlotType.PASSPHRASE) == 1
    with closing(reopen(folder)) as again:
        assert again.vault_id == session.vault_id
    with closing(open_with_code(folder, code)) as again:
        assert again.label == "Casa"


def test_two_vaults_share_nothing(tmp_path: Path) -> None:
    vaults = [make_vault(tmp_path / name) for name in ("a", "b")]
    for session, _ in vaults:
        session.close()
    assert vaults[0][1] != vaults[1][1]
    assert vaults[0][0].vault_id != vaults[1][0].vault_id


def test_private_even_under_a_careless_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        session, _ = make_vault(tmp_path / "v.cdvault")
    finally:
        os.umask(old)
    with closing(session):
        for path in (session.folder, *session.folder.rglob("*")):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_an_empty_folder_is_taken_and_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    folder.mkdir(mode=0o755)
    session, _ = make_vault(folder)
    session.close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("passphrase", ["", "  ", "a\ud800"])
def test_an_unusable_passphrase_touches_no_disk(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(AppError) as failure:
        create_vault(tmp_path / "v", passphrase, kdf_profile=CHEAP)
    assert failure.value.code in (ErrorCode.PASSPHRASE_EMPTY, ErrorCode.PASSPHRASE_UNUSABLE)
    assert not (tmp_path / "v").exists()


def test_an_existing_vault_is_never_written_over(vault: Path) -> None:
    with pytest.raises(AppError) as failure:
        create_vault(vault, PASSPHRASE, kdf_profile=CHEAP)
    assert failure.value.code is ErrorCode.VAULT_EXISTS
    reopen(vault).close()


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(AppError) as failure:
        create_vault(tmp_path, PASSPHRASE, kdf_profile=CHEAP)
    assert failure.value.code is ErrorCode.VAULT_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


def test_everything_is_synced_before_the_one_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    sync_fd, rename = atomic.sync_fd, atomic.rename

    def note_sync(fd: int) -> None:
        steps.append(str(Path(f"/proc/self/fd/{fd}").readlink()))
        sync_fd(fd)

    def note_rename(source: Path, target: Path) -> None:
        steps.append(f"rename to {target.name}")
        rename(source, target)

    monkeypatch.setattr(atomic, "sync_fd", note_sync)
    monkeypatch.setattr(atomic, "rename", note_rename)
    folder = tmp_path / "v"
    session, _ = make_vault(folder)
    session.close()
    moment = steps.index("rename to set-000001")
    built = [step for step in steps[:moment] if "/new-" in step]
    for name in ("vault.key", "vault.key.2", "vault.db", "files", "files/00", "files/ff", "trash", "backups"):
        assert any(step.endswith(f"/{name}") for step in built), name
    assert steps[moment + 1] == str(folder)


@pytest.mark.parametrize("failing", ["_build", "_prove"])
def test_a_failed_creation_leaves_no_vault_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    folder = tmp_path / "v"
    monkeypatch.setattr(creation, failing, full)
    with pytest.raises(AppError) as failure:
        make_vault(folder)
    assert failure.value.code is ErrorCode.DISK_FULL
    assert inspect(folder) is FolderState.NONE
    assert not [path for path in folder.iterdir() if path.name.startswith("new-")]
    monkeypatch.undo()
    session, _ = make_vault(folder)
    session.close()
    reopen(folder).close()


def test_a_vault_that_does_not_prove_itself_is_not_handed_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_file = atomic.write_file

    def corrupting(target: Path, data: bytes, **how: int) -> None:
        harmed = bytearray(data)
        if target.name == "vault.key.2":
            harmed[200] ^= 1
        write_file(target, harmed, **how)

    monkeypatch.setattr(atomic, "write_file", corrupting)
    with pytest.raises(AppError) as failure:
        make_vault(tmp_path / "v")
    assert failure.value.code is ErrorCode.WRITE_FAILED
    assert layout.current_set(tmp_path / "v") is None


def test_cancel_leaves_no_vault(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        create_vault(tmp_path / "v", PASSPHRASE, kdf_profile=CHEAP, cancelled=lambda: True)
    assert inspect(tmp_path / "v") is FolderState.NONE


def test_what_a_killed_creation_left_goes_to_quarantine(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    (folder / "vault.lock").touch()
    (folder / "new-0123456789abcdef").mkdir()
    session, _ = make_vault(folder)
    session.close()
    assert (folder / "quarantine" / "1" / "new-0123456789abcdef").is_dir()
    reopen(folder).close()


def test_without_a_profile_the_key_derivation_is_measured_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "calibrate", lambda: kdf.FLOOR)
    session, _, _ = create_vault(tmp_path / "v", PASSPHRASE)
    with closing(session):
        assert session.key_file is not None
        assert session.key_file.slots[0].profile == kdf.FLOOR


def test_the_code_is_the_seed_of_this_vault(tmp_path: Path) -> None:
    session, code = make_vault(tmp_path / "v")
    with closing(session):
        copies = keypair.read_copies(session.current)
        assert keypair.find_genuine(copies, recovery_code.decode(code)) == session.key_file
