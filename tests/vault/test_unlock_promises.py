"""Each sentence of what opening promises, on the project's own code.

Nothing is written before a secret has proved itself: the whole folder is compared to the byte and to the moment, the
lock's file apart (its contents serve a message only).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import keyfile, layout, unlock
from checkin_desktop.vault.session import VaultSession, open_vault, open_with_code
from tests.support.folders import imprint
from tests.support.vaults import VaultTemplate, reopen
from tests.vault.test_keyfile import resealed
from tests.vault.test_unlock import codes, contents, crash, failure_of, make_unsound

OTHER_CODE = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
# The folder itself changes its time while a trial copy comes and goes; names and files in it may not.
_LEFT_OUT = ("vault.lock",)


def untouched(folder: Path) -> dict[str, tuple[int, int, str]]:
    found = imprint(folder, without=_LEFT_OUT)
    for name in (".", layout.QUARANTINE_NAME):
        found.pop(name, None)
    return found


@pytest.mark.parametrize("hot_log", [False, True], ids=["closed properly", "log left by a crash"])
@pytest.mark.parametrize("key_files", ["both", "one damaged", "older second", "none"])
def test_nothing_is_written_before_a_secret_proved_itself(
    vault: Path, tmp_path: Path, hot_log: bool, key_files: str
) -> None:
    found = layout.find_set(vault)
    if hot_log:
        crash(vault, tmp_path)
    if key_files == "one damaged":
        found.key_files[1].write_bytes(found.key_files[1].read_bytes()[:1000])
    elif key_files == "older second":
        data = bytearray(found.key_files[1].read_bytes())
        data[32:40] = bytes(8)
        found.key_files[1].write_bytes(resealed(data))
    elif key_files == "none":
        for path in found.key_files:
            path.unlink()
    (found.path / "vault.key.tmp-01234567").write_bytes(b"left by a kill")
    before = untouched(vault)
    wrong = {
        ErrorCode.CODE_TYPO: lambda: open_with_code(vault, "0004-1061-050R-3GG2-8A1C-60T3-GF98"),
        ErrorCode.CODE_OTHER_VAULT: lambda: open_with_code(vault, OTHER_CODE),
    }
    if key_files != "none":
        wrong[ErrorCode.WRONG_PASSPHRASE] = lambda: open_vault(vault, "otra")
        wrong[ErrorCode.PASSPHRASE_EMPTY] = lambda: open_vault(vault, "  ")
    for code, attempt in wrong.items():
        assert failure_of(attempt).code is code
        assert untouched(vault) == before
    assert found.has_journal is hot_log


@pytest.mark.parametrize("copy", [0, 1])
def test_a_newer_major_in_either_copy_refuses_and_changes_nothing(vault: Path, copy: int) -> None:
    path = layout.find_set(vault).key_files[copy]
    data = bytearray(path.read_bytes())
    data[8:10] = (2).to_bytes(2, "big")
    path.write_bytes(resealed(data))
    before = untouched(vault)
    assert failure_of(lambda: reopen(vault)).code is ErrorCode.VAULT_NEWER
    assert untouched(vault) == before


def test_a_forged_copy_of_a_higher_generation_loses_and_goes_to_quarantine(vault: Path) -> None:
    """The slot opens, the MAC is wrong: the other copy is tried, and only then is the losing one moved."""
    found = layout.find_set(vault)
    genuine = found.key_files[1].read_bytes()
    forged = bytearray(genuine)
    forged[32:40] = (99).to_bytes(8, "big")
    found.key_files[0].write_bytes(resealed(forged))
    with closing(reopen(vault)) as session:
        assert codes(session) == ["key_file_repaired"]
    assert [path.read_bytes() for path in found.key_files] == [genuine, genuine]
    assert keyfile.parse((vault / "quarantine" / "1" / "vault.key").read_bytes()).generation == 99


def test_the_losing_copy_stays_when_the_database_is_another_vaults(vault: Path) -> None:
    """MAC right, `meta.vault_id` not: nothing is repaired."""
    from sqlalchemy import text

    found = layout.find_set(vault)
    with closing(reopen(vault)) as session, session.begin() as rows:
        rows.execute(text("UPDATE meta SET vault_id = randomblob(16)"))
    found.key_files[1].write_bytes(b"damaged")
    assert failure_of(lambda: reopen(vault)).code is ErrorCode.KEY_FILE_ALTERED
    assert found.key_files[1].read_bytes() == b"damaged"
    assert not list((vault / "quarantine").iterdir()) if (vault / "quarantine").exists() else True


def test_an_unsound_log_leaves_the_originals_and_no_copy_behind(vault: Path, tmp_path: Path) -> None:
    make_unsound(vault, tmp_path)
    before = untouched(vault)
    assert failure_of(lambda: reopen(vault)).code is ErrorCode.JOURNAL_UNSOUND
    assert untouched(vault) == before


def test_a_sound_log_is_merged_and_its_copy_kept_until_the_next_clean_lock(vault: Path, tmp_path: Path) -> None:
    crash(vault, tmp_path)
    database, log = (path.read_bytes() for path in (layout.find_set(vault).database, layout.find_set(vault).journal))
    session = reopen(vault)
    shelf = vault / "quarantine" / "1"
    assert database != log
    assert sorted(path.name for path in shelf.iterdir()) == ["copy-before-recovery", "vault.db"]
    assert engines.is_sound(shelf / "vault.db", session.key(unlock.Purpose.DATABASE))
    session.close()
    assert not shelf.exists()


def test_the_recovery_code_is_tried_without_opening_a_database_that_has_a_log(
    vault: Path, tmp_path: Path, template: VaultTemplate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the code has proved itself every connection to the original is immutable."""
    crash(vault, tmp_path)
    for path in layout.find_set(vault).key_files:
        path.unlink()
    connected: list[tuple[Path, bool]] = []
    original = engines.connect_raw

    def watch(path: Path, key: bytes | bytearray, *, mode: str = "rw", immutable: bool = False) -> object:
        connected.append((path, immutable))
        return original(path, key, mode=mode, immutable=immutable)

    monkeypatch.setattr(engines, "connect_raw", watch)
    assert failure_of(lambda: open_with_code(vault, OTHER_CODE)).code is ErrorCode.CODE_OTHER_VAULT
    assert connected
    assert all(immutable for path, immutable in connected if "quarantine" not in path.parts)
    with closing(open_with_code(vault, template.code)) as session:
        assert session.label == "in the log"


def test_only_own_temporary_files_are_swept_and_only_after_unlock(vault: Path) -> None:
    found = layout.find_set(vault)
    own = [found.path / "vault.key.tmp-01234567", vault / "vault.state.tmp-0123abcd"]
    strange = [found.path / "vault.key.tmp-XYZ", found.path / "notes.tmp", found.files / "0f" / "scan.tmp"]
    for path in (*own, *strange):
        path.write_bytes(b"x")
    for attempt in (lambda: open_vault(vault, "otra"), lambda: open_with_code(vault, OTHER_CODE)):
        failure_of(attempt)
        assert all(path.exists() for path in (*own, *strange))
    reopen(vault).close()
    assert not any(path.exists() for path in own)
    assert all(path.exists() for path in strange)


def test_a_clean_vault_is_opened_without_any_check_that_reads_all_of_it(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise AssertionError("an integrity check at the opening of a clean vault")

    monkeypatch.setattr(engines, "is_sound", refuse)
    for _ in range(2):
        with closing(reopen(vault)) as session:
            assert session.notes == ()


def test_a_failed_opening_leaves_no_lock_and_no_note(vault: Path) -> None:
    call: Callable[[], VaultSession] = lambda: open_vault(vault, "otra")  # noqa: E731 - as in the table above
    with pytest.raises(AppError):
        call()
    assert (vault / "vault.lock").read_bytes() == b""
    before = contents(vault)
    reopen(vault).close()
    assert contents(vault).keys() >= before.keys()
