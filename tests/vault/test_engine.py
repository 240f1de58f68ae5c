"""The database as SQLCipher 4 keeps it: settings, key handling, and an independent reader."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import apsw
import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import layout, recovery_code
from checkin_desktop.vault.keys import Purpose, subkey
from checkin_desktop.vault.session import VaultSession
from tests.support.vaults import VaultTemplate, reopen


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("cache_size", -65536),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("query_only", 0),
        ("cipher_version", "4.19.0 community"),
    ],
)
def test_every_connection_is_set_up(session: VaultSession, pragma: str, value: object) -> None:
    for _ in range(2):
        with session.engine.connect() as connection:
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        session.engine.dispose()


def test_an_independent_reader_opens_a_fresh_vault(template: VaultTemplate, vault: Path) -> None:
    with closing(reopen(vault)) as session, session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = 'Đặng-Gómez’s papers'"))
    seed = recovery_code.decode(template.code)
    key = subkey(seed, Purpose.DATABASE)
    connection = apsw.Connection(str(layout.find_set(vault).database), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    assert connection.execute("SELECT id, label FROM meta").fetchall() == [(1, "Đặng-Gómez’s papers")]
    assert connection.execute("SELECT count(*) FROM sqlite_schema").get > 10
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_the_file_is_noise_from_the_first_byte(vault: Path) -> None:
    data = layout.find_set(vault).database.read_bytes()
    assert b"SQLite" not in data
    assert b"CREATE" not in data
    assert len(set(data[:4096])) > 200


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33), bytes(64)])
def test_a_key_of_another_length_is_never_used(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        engines.connect_raw(tmp_path / "db", key)
    assert not (tmp_path / "db").exists()


def test_open_never_creates(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        engines.connect_raw(tmp_path / "db", bytes(32))
    assert not (tmp_path / "db").exists()


@pytest.mark.parametrize("name", ["a b.db", "ñ%20?#&.db", "weird;'\".db", "\udcff.db"])
def test_any_file_name_is_opened_as_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()
    connection = engines.connect_raw(path, bytes(32))
    connection.execute("CREATE TABLE t(x)")
    connection.close()
    assert path.stat().st_size >= 4096
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "data", [b"", b"x", bytes(4095), b"SQLite format 3\0" + bytes(8192)], ids=["empty", "one", "short", "plaintext"]
)
def test_a_file_that_is_no_encrypted_database_is_refused_unopened(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "vault.db").write_bytes(data)
    with pytest.raises(AppError) as failure:
        engines.check_database_file(tmp_path / "vault.db")
    assert failure.value.code is ErrorCode.DATABASE_UNREADABLE


def test_a_missing_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failure:
        engines.check_database_file(tmp_path / "vault.db")
    assert (failure.value.code, failure.value.params) == (ErrorCode.VAULT_INCOMPLETE, {"part": "vault.db"})


def test_a_wrong_key_does_not_touch_a_log_left_by_a_crash(session: VaultSession, tmp_path: Path) -> None:
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = 'in the log'"))
    copy = tmp_path / "copy.db"
    copy.write_bytes(session.current.database.read_bytes())
    log = tmp_path / "copy.db-wal"
    log.write_bytes(session.current.journal.read_bytes())
    before = log.read_bytes()
    assert len(before) > 4096
    assert engines.fits_key(copy, bytes(32)) is False
    assert engines.fits_key(copy, session.key(Purpose.DATABASE)) is True
    assert log.read_bytes() == before
    assert engines.is_sound(copy, session.key(Purpose.DATABASE), with_journal=True)
    assert not log.exists()


def test_single_bit_errors_in_the_database_never_give_wrong_rows(session: VaultSession, tmp_path: Path) -> None:
    session.checkpoint()
    data = session.current.database.read_bytes()
    key = session.key(Purpose.DATABASE)
    rng = random.Random(11)
    for _ in range(100):
        flipped = bytearray(data)
        flipped[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        (tmp_path / "db").write_bytes(flipped)
        connection = engines.connect_raw(tmp_path / "db", key, mode="ro", immutable=True)
        assert connection_finds_damage(connection)
        connection.close()


def connection_finds_damage(connection: engines.RawConnection) -> bool:
    try:
        return bool(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    except driver.DatabaseError:
        return True


def test_errors_name_neither_values_nor_keys(session: VaultSession) -> None:
    from sqlalchemy.exc import DBAPIError

    needle = "A123456789"
    with pytest.raises(DBAPIError) as failure, session.begin() as rows:
        rows.execute(text("INSERT INTO nowhere VALUES (:x)"), {"x": needle})
    assert needle not in str(failure.value)
    assert session.key(Purpose.DATABASE).hex() not in str(failure.value)
    assert str(session.folder) not in str(failure.value)


def test_nothing_is_printed_for_a_wrong_key(vault: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert engines.fits_key(layout.find_set(vault).database, bytes(32)) is False
    assert capfd.readouterr() == ("", "")


def test_what_is_committed_is_ciphertext_in_the_log_too(session: VaultSession) -> None:
    needle = "Nguyễn Thị Hoa"
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = :x"), {"x": needle * 50})
    log = session.current.journal.read_bytes()
    assert needle.encode() not in log
    assert needle.encode() not in session.current.shared_memory.read_bytes()
