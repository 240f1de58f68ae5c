"""What each kind of broken vault gets, and that nothing is changed before a secret has proved itself."""

from __future__ import annotations

import hashlib
import random
import shutil
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import keyfile, layout, unlock
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.session import VaultSession, open_vault, open_with_code
from tests.support.vaults import PASSPHRASE, VaultTemplate, make_vault, reopen
from tests.vault.test_keyfile import resealed


def failure_of(call: Callable[[], VaultSession]) -> AppError:
    with pytest.raises(AppError) as failure:
        call().close()
    return failure.value


def refused(folder: Path, code: ErrorCode, **params: object) -> None:
    failure = failure_of(lambda: reopen(folder))
    assert failure.code is code
    for name, value in params.items():
        assert failure.params[name] == value


def contents(folder: Path) -> dict[str, str]:
    """Every file but the lock with its hash."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


def codes(session: VaultSession) -> list[str]:
    return [note.code for note in session.notes]


def crash(folder: Path, tmp_path: Path, label: str = "in the log") -> None:
    """Leave the vault as a killed program would: rows in the log, nothing merged."""
    with closing(reopen(folder)) as session:
        session.checkpoint()
        with session.begin() as rows:
            rows.execute(text("UPDATE meta SET label = :label"), {"label": label})
        database, log = session.current.database, session.current.journal
        (tmp_path / "db").write_bytes(database.read_bytes())
        (tmp_path / "wal").write_bytes(log.read_bytes())
    shutil.copyfile(tmp_path / "db", database)
    shutil.copyfile(tmp_path / "wal", log)
    (folder / "vault.state").unlink()


def test_open_close_open(vault: Path) -> None:
    for _ in range(3):
        with closing(reopen(vault)) as session:
            assert session.label == "Prueba"
            assert len(session.vault_id) == 16
            assert session.notes == ()
            assert session.opened_with_code is False


def test_looking_and_failing_changes_nothing(vault: Path, template: VaultTemplate) -> None:
    before = contents(vault)
    layout.inspect(vault)
    assert failure_of(lambda: open_vault(vault, "otra")).code is ErrorCode.WRONG_PASSPHRASE
    assert failure_of(lambda: open_vault(vault, " ")).code is ErrorCode.PASSPHRASE_EMPTY
    assert failure_of(lambda: open_with_code(vault, "0004-1061")).code is ErrorCode.CODE_TYPO
    other = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
    assert failure_of(lambda: open_with_code(vault, other)).code is ErrorCode.CODE_OTHER_VAULT
    with pytest.raises(Cancelled):
        open_vault(vault, PASSPHRASE, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        open_with_code(vault, template.code, cancelled=lambda: True)
    assert contents(vault) == before


def test_the_lock_is_free_after_every_failure(vault: Path) -> None:
    for _ in range(2):
        assert failure_of(lambda: open_vault(vault, "otra")).code is ErrorCode.WRONG_PASSPHRASE
    reopen(vault).close()


def test_the_second_opener_is_told_who_has_it(vault: Path) -> None:
    import os

    with closing(reopen(vault)):
        refused(vault, ErrorCode.VAULT_IN_USE, pid=str(os.getpid()))


def test_no_vault_there(tmp_path: Path) -> None:
    refused(tmp_path / "nothing", ErrorCode.NOT_A_VAULT)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"")
    refused(tmp_path / "photos", ErrorCode.NOT_A_VAULT)
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["a.jpg"]


@pytest.mark.parametrize("part", ["vault.key", "vault.key.2", "vault.db", "files", "trash", "backups"])
def test_each_part_missing(vault: Path, part: str) -> None:
    path = layout.find_set(vault).path / part
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    if part == "vault.db":
        refused(vault, ErrorCode.VAULT_INCOMPLETE, part="vault.db")
        assert not path.exists()
        return
    with closing(reopen(vault)) as session:
        assert codes(session) == (["key_file_repaired"] if "key" in part else [])
        assert session.attachments.ids() == frozenset()
    with closing(reopen(vault)) as session:
        assert codes(session) == []


@pytest.mark.parametrize("length", [0, 1, 1000, 4095])
@pytest.mark.parametrize("part", ["vault.key", "vault.key.2"])
def test_one_key_file_cut_is_repaired(vault: Path, part: str, length: int) -> None:
    path = layout.find_set(vault).path / part
    whole = path.read_bytes()
    path.write_bytes(whole[:length])
    with closing(reopen(vault)) as session:
        assert codes(session) == ["key_file_repaired"]
    assert path.read_bytes() == whole
    assert (vault / "quarantine" / "1" / part).read_bytes() == whole[:length]


@pytest.mark.parametrize("length", [0, 1, 1000, 4095])
def test_both_key_files_cut(vault: Path, length: int) -> None:
    for path in layout.find_set(vault).key_files:
        path.write_bytes(path.read_bytes()[:length])
    before = contents(vault)
    refused(vault, ErrorCode.KEY_FILES_DAMAGED)
    assert contents(vault) == before


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_the_code_alone_opens_the_database(vault: Path, template: VaultTemplate, harm: str) -> None:
    for path in layout.find_set(vault).key_files:
        path.unlink() if harm == "missing" else path.write_bytes(b"")
    refused(vault, ErrorCode.VAULT_INCOMPLETE if harm == "missing" else ErrorCode.KEY_FILES_DAMAGED)
    with closing(open_with_code(vault, template.code.lower().replace("-", " "))) as session:
        assert session.opened_with_code
        assert session.label == "Prueba"
        assert codes(session) == ["key_files_lost"]
    other = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
    assert failure_of(lambda: open_with_code(vault, other)).code is ErrorCode.CODE_OTHER_VAULT


@pytest.mark.parametrize("length", [0, 1, 4095])
def test_a_short_database_is_unreadable(vault: Path, length: int) -> None:
    path = layout.find_set(vault).database
    path.write_bytes(path.read_bytes()[:length])
    before = contents(vault)
    refused(vault, ErrorCode.DATABASE_UNREADABLE)
    assert contents(vault) == before


@pytest.mark.parametrize("kind", ["random", "plaintext", "another vault's"])
def test_a_database_that_is_not_ours_is_unreadable(vault: Path, tmp_path: Path, kind: str) -> None:
    path = layout.find_set(vault).database
    if kind == "random":
        path.write_bytes(random.Random(1).randbytes(100_000))
    elif kind == "plaintext":
        path.write_bytes(b"SQLite format 3\0" + bytes(10_000))
    else:
        session, _ = make_vault(tmp_path / "other.cdvault")
        session.close()
        shutil.copyfile(session.current.database, path)
    before = contents(vault)
    refused(vault, ErrorCode.DATABASE_UNREADABLE)
    assert contents(vault) == before


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_a_cut_database_is_never_taken_for_a_whole_one(vault: Path, pages: int) -> None:
    path = layout.find_set(vault).database
    path.write_bytes(path.read_bytes()[: pages * 4096])
    assert failure_of(lambda: reopen(vault)).code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE)


def test_altered_key_files(vault: Path) -> None:
    for path in layout.find_set(vault).key_files:
        data = bytearray(path.read_bytes())
        data[50:52] = b"\0\x09"
        path.write_bytes(resealed(data))
    before = contents(vault)
    refused(vault, ErrorCode.KEY_FILE_ALTERED)
    assert contents(vault) == before


def test_a_vault_of_a_later_version(vault: Path) -> None:
    data = bytearray(layout.find_set(vault).key_files[1].read_bytes())
    struct.pack_into(">H", data, 8, 2)
    layout.find_set(vault).key_files[1].write_bytes(resealed(data))
    before = contents(vault)
    refused(vault, ErrorCode.VAULT_NEWER)
    assert contents(vault) == before


def test_a_later_schema_is_refused_and_names_its_program(vault: Path) -> None:
    with closing(reopen(vault)) as session, session.begin() as rows:
        rows.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        rows.execute(text("UPDATE meta SET made_by = '7.0'"))
    state = (vault / "vault.state").read_bytes()
    refused(vault, ErrorCode.VAULT_NEWER, made_by="7.0")
    assert (vault / "vault.state").read_bytes() == state


def test_key_files_older_than_the_data_are_noted(vault: Path) -> None:
    with closing(reopen(vault)) as session, session.begin() as rows:
        rows.execute(text("UPDATE meta SET keyfile_generation = 5"))
    with closing(reopen(vault)) as session:
        assert codes(session) == ["key_file_older_than_data"]


def test_an_older_database_is_noted_once(vault: Path) -> None:
    path = layout.find_set(vault).database
    old = path.read_bytes()
    with closing(reopen(vault)) as session, session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = 'newer'"))
    path.write_bytes(old)
    with closing(reopen(vault)) as session:
        assert codes(session) == ["vault_older_than_last_lock"]
    with closing(reopen(vault)) as session:
        assert codes(session) == []


def test_a_log_left_by_a_crash_is_merged_after_proof_on_a_copy(vault: Path, tmp_path: Path) -> None:
    crash(vault, tmp_path)
    session = reopen(vault)
    assert session.label == "in the log"
    assert codes(session) == ["journal_recovered"]
    copy = vault / "quarantine" / "1" / "vault.db"
    assert copy.exists()
    session.close()
    assert not copy.exists()
    assert list((vault / "quarantine").iterdir()) == []
    with closing(reopen(vault)) as session:
        assert (session.label, codes(session)) == ("in the log", [])


def test_the_code_opens_a_vault_with_a_log_and_no_key_files(
    vault: Path, tmp_path: Path, template: VaultTemplate
) -> None:
    crash(vault, tmp_path)
    for path in layout.find_set(vault).key_files:
        path.unlink()
    log = layout.find_set(vault).journal.read_bytes()
    other = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
    assert failure_of(lambda: open_with_code(vault, other)).code is ErrorCode.CODE_OTHER_VAULT
    assert layout.find_set(vault).journal.read_bytes() == log
    with closing(open_with_code(vault, template.code)) as session:
        assert session.label == "in the log"


def test_a_page_torn_while_the_log_was_merged_is_whole_in_the_log(vault: Path, tmp_path: Path) -> None:
    """A power cut during a checkpoint may leave page 1 half written; the log still has all of it."""
    with closing(reopen(vault)) as session:
        session.checkpoint()
        with session.begin() as rows:
            rows.execute(text("CREATE TABLE changes_page_one(x)"))
            rows.execute(text("UPDATE meta SET label = 'torn'"))
        database, log = session.current.database, session.current.journal
        half, wal = bytearray(database.read_bytes()), log.read_bytes()
    half[512:4096] = random.Random(2).randbytes(4096 - 512)
    database.write_bytes(half)
    log.write_bytes(wal)
    with closing(reopen(vault)) as session:
        assert session.label == "torn"


def make_unsound(vault: Path, tmp_path: Path) -> SetFolder:
    """An old database beside a newer log: side by side they pass integrity_check, merging them gives damage."""
    current = layout.find_set(vault)
    old = current.database.read_bytes()
    with closing(reopen(vault)) as session:
        with session.begin() as rows:
            rows.execute(text("CREATE TABLE big(x, y)"))
            for number in range(300):
                rows.execute(text("INSERT INTO big VALUES (:n, randomblob(2000))"), {"n": number})
            rows.execute(text("CREATE INDEX by_x ON big(x)"))
        session.checkpoint()
        with session.begin() as rows:
            rows.execute(text("UPDATE big SET x = x + 1 WHERE x % 3 = 0"))
        log = current.journal.read_bytes()
    current.database.write_bytes(old)
    current.journal.write_bytes(log)
    return current


def test_a_log_that_does_not_fit_leaves_the_originals_untouched(vault: Path, tmp_path: Path) -> None:
    current = make_unsound(vault, tmp_path)
    before = contents(vault)
    refused(vault, ErrorCode.JOURNAL_UNSOUND)
    refused(vault, ErrorCode.JOURNAL_UNSOUND)
    assert contents(vault) == before
    log = current.journal.read_bytes()
    with closing(open_vault(vault, PASSPHRASE, set_journal_aside=True, floor=None)) as session:
        assert "journal_set_aside" in codes(session)
        assert session.label == "Prueba"
    assert (vault / "quarantine" / "1" / "vault.db-wal").read_bytes() == log
    reopen(vault).close()


def test_a_log_beside_a_damaged_database_is_damage(vault: Path, tmp_path: Path) -> None:
    current = make_unsound(vault, tmp_path)
    data = bytearray(current.database.read_bytes())
    data[3 * 4096 + 50] ^= 1
    current.database.write_bytes(data)
    refused(vault, ErrorCode.DATABASE_DAMAGED)


def test_an_empty_log_is_a_clean_close(vault: Path) -> None:
    layout.find_set(vault).journal.write_bytes(b"")
    with closing(reopen(vault)) as session:
        assert codes(session) == []


def test_the_programs_own_leftovers_are_swept_after_unlock_only(vault: Path) -> None:
    current = layout.find_set(vault)
    leftovers = [
        vault / "vault.state.tmp-01234567",
        current.path / "vault.key.tmp-01234567",
        current.files / "0f" / f"{'0f' * 16}.civf.tmp-01234567",
    ]
    for path in leftovers:
        path.write_bytes(b"half")
    failure_of(lambda: open_vault(vault, "otra"))
    assert all(path.exists() for path in leftovers)
    reopen(vault).close()
    assert not any(path.exists() for path in leftovers)


def test_a_database_of_the_same_seed_but_another_vault_is_refused(vault: Path) -> None:
    with closing(reopen(vault)) as session:
        with session.begin() as rows:
            rows.execute(text("UPDATE meta SET vault_id = randomblob(16)"))
        key_file = session.key_file
        assert key_file is not None
        assert key_file.is_genuine(session.key(Purpose.KEY_FILE_MAC))
        assert keyfile.parse(key_file.data) == key_file
    refused(vault, ErrorCode.KEY_FILE_ALTERED)


def test_every_note_has_a_code_of_its_own() -> None:
    assert len(set(unlock.NOTE_CODES)) == len(unlock.NOTE_CODES) == 6
