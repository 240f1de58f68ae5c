from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.session import VaultSession
from tests.support.vaults import PASSPHRASE, reopen

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n LIMIT 1000000000) SELECT sum(x) FROM n"
SAVE_ONCE = """
import os, sys
from pathlib import Path
from sqlalchemy import text
from checkin_desktop.vault.session import open_vault
session = open_vault(Path(sys.argv[1]), sys.argv[2], floor=None)
os.write(1, b"BEGIN-SAVE")
with session.begin() as rows:
    rows.execute(text("UPDATE meta SET label = 'x'"))
os.write(1, b"SAID-SAVED")
os._exit(0)
"""


def label(session: VaultSession) -> str:
    with session.read() as rows:
        return str(rows.execute(text("SELECT label FROM meta")).scalar())


def set_label(session: VaultSession, value: str, *, and_then: Callable[[], object] = lambda: None) -> None:
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = :value"), {"value": value})
        and_then()


def test_a_block_that_ends_is_saved_and_one_that_fails_is_not(session: VaultSession) -> None:
    set_label(session, "uno")
    with pytest.raises(ZeroDivisionError):
        set_label(session, "dos", and_then=lambda: 1 / 0)
    assert label(session) == "uno"


def test_every_commit_counts(session: VaultSession) -> None:
    before = session.commit_seq()
    for number in range(3):
        set_label(session, str(number))
    assert session.commit_seq() == before + 3


def test_what_is_saved_is_synced(vault: Path, tmp_path: Path) -> None:
    """The commit returns only after the log was written and synced."""
    trace = tmp_path / "trace"
    calls = "trace=write,pwrite64,fsync,fdatasync"
    subprocess.run(
        [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-e",
            calls,
            "-o",
            trace,
            sys.executable,
            "-c",
            SAVE_ONCE,
            str(vault),
            PASSPHRASE,
        ],
        check=True,
        cwd=Path(__file__).parents[2],
        capture_output=True,
    )
    lines = trace.read_text().splitlines()
    start = next(place for place, line in enumerate(lines) if "BEGIN-SAVE" in line)
    end = next(place for place, line in enumerate(lines) if "SAID-SAVED" in line)
    saving = [line for line in lines[start:end] if "vault.db-wal" in line]
    assert any("pwrite64" in line for line in saving)
    assert "sync(" in saving[-1]


def test_a_write_in_a_read_block_fails(session: VaultSession) -> None:
    with pytest.raises(AppError) as failure, session.read() as rows:
        rows.execute(text("UPDATE meta SET label = 'x'"))
    assert failure.value.code is ErrorCode.VAULT_READ_ONLY
    set_label(session, "still writable")
    assert label(session) == "still writable"


def test_interrupt_stops_a_long_statement_and_nothing_of_it_stays(session: VaultSession) -> None:
    started, done = threading.Event(), threading.Event()

    def stop() -> None:
        started.wait()
        # The statement may not have begun yet when the first interrupt comes.
        while not done.wait(0.01):
            session.interrupt()

    def run_long() -> None:
        with session.begin() as rows:
            rows.execute(text("UPDATE meta SET label = 'half'"))
            started.set()
            rows.execute(text(ENDLESS))

    stopper = threading.Thread(target=stop)
    stopper.start()
    try:
        with pytest.raises(Cancelled):
            run_long()
    finally:
        done.set()
        stopper.join()
    assert label(session) == "Prueba"
    set_label(session, "después")
    assert label(session) == "después"


def test_close_leaves_one_file_and_frees_the_lock(vault: Path) -> None:
    session = reopen(vault)
    set_label(session, "kept")
    assert session.current.has_journal
    session.close()
    session.close()
    assert not session.current.journal.exists()
    assert not session.current.shared_memory.exists()
    session = reopen(vault)
    assert label(session) == "kept"
    session.close()


def test_keys_are_zero_after_close(vault: Path) -> None:
    session = reopen(vault)
    keys = [session.key(purpose) for purpose in Purpose]
    assert all(any(key) for key in keys)
    session.close()
    assert not any(any(key) for key in keys)


def test_a_closed_session_is_locked(vault: Path) -> None:
    session = reopen(vault)
    session.close()
    for block in (session.begin, session.read):
        with pytest.raises(AppError) as failure, block():
            pass
        assert failure.value.code is ErrorCode.LOCKED
    with pytest.raises(AppError):
        session.key(Purpose.DRAFT)
    session.interrupt()


def test_close_goes_on_when_nothing_can_be_written(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = reopen(vault)
    set_label(session, "committed")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(atomic, "write_file", full)
    session.close()
    monkeypatch.undo()
    again = reopen(vault)
    assert label(again) == "committed"
    again.close()


def test_append_only_triggers_are_told_by_their_code(session: VaultSession) -> None:
    with session.begin() as rows:
        rows.execute(text("CREATE TABLE log(x)"))
        rows.execute(text("CREATE TRIGGER keep BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'append_only'); END"))
        rows.execute(text("INSERT INTO log VALUES (1)"))
    with pytest.raises(AppError) as failure, session.begin() as rows:
        rows.execute(text("DELETE FROM log"))
    assert failure.value.code is ErrorCode.APPEND_ONLY


def test_a_damaged_page_is_named_and_the_session_goes_on(vault: Path) -> None:
    session = reopen(vault)
    with session.begin() as rows:
        rows.execute(text("CREATE TABLE big(x)"))
        rows.execute(text("INSERT INTO big VALUES (zeroblob(200000))"))
        page = rows.execute(text("SELECT rootpage FROM sqlite_schema WHERE name = 'big'")).scalar_one()
    session.close()
    with session.current.database.open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"damage")
    session = reopen(vault)
    try:
        for _ in range(2):
            with pytest.raises(AppError) as failure, session.read() as rows:
                rows.execute(text("SELECT * FROM big")).all()
            assert failure.value.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE)
            assert label(session) == "Prueba"
        set_label(session, "other tables still work")
    finally:
        session.close()


def test_only_one_connection_is_ever_made_at_a_time(session: VaultSession) -> None:
    from sqlalchemy.exc import TimeoutError as PoolTimeout

    with session.read(), pytest.raises(PoolTimeout), session.read():
        pass
