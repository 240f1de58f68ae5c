"""Copies of the open database: a numbered one before its schema is changed, and one for a backup."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.opened import VaultSession

_PAGES_AT_ONCE = 1024
_NUMBERED = re.compile(r"(\d{6,})\.db\Z")


def take_snapshot(session: VaultSession) -> Path:
    """Copy the open database into `backups/` under the next number, under the same key, and check the copy.

    Snapshots are ordered by number, never by a clock. Raises DISK_FULL, WRITE_FAILED, DATABASE_DAMAGED (the copy is
    not sound, so the database is not); no half-made copy stays.
    """
    session.require_writable()
    folder = session.current.backups
    with write_failures(session.folder):
        if not folder.is_dir():
            atomic.make_folder(folder)
        taken = [int(match[1]) for entry in folder.iterdir() if (match := _NUMBERED.match(entry.name))]
        target = folder / f"{max(taken, default=0) + 1:06d}.db"
        temp = atomic.temp_path(target)
        os.close(atomic.create_file(temp))
    try:
        copy_database(session, temp)
        with database_failures(session.folder):
            if not engines.is_sound(temp, session.key(Purpose.DATABASE)):
                raise AppError(ErrorCode.DATABASE_DAMAGED)
        with write_failures(session.folder):
            atomic.sync_file(temp)
            atomic.replace(temp, target)
    finally:
        with contextlib.suppress(OSError):
            temp.unlink(missing_ok=True)
    return target


def newest_first(current: SetFolder) -> tuple[Path, ...]:
    """The snapshots of a set, the highest number first. None of them is checked. Never raises."""
    found: list[tuple[int, Path]] = []
    with contextlib.suppress(OSError):
        entries = list(current.backups.iterdir())
        found = [(int(match[1]), entry) for entry in entries if (match := _NUMBERED.match(entry.name))]
    return tuple(path for _, path in sorted(found, reverse=True))


def copy_database(session: VaultSession, target: Path, asked: Callable[[], object] = lambda: None) -> None:
    """Copy the open database into the empty file `target`, under the same key and as of one moment.

    `asked` is called between pieces and may raise Cancelled. Nothing is brought to the medium. Raises DISK_FULL,
    WRITE_FAILED, DATABASE_DAMAGED, LOCKED.
    """
    with database_failures(target.parent):
        copy = engines.connect_raw(target, session.key(Purpose.DATABASE))
        try:
            # No journal beside the copy: a half-made one is thrown away.
            copy.execute("PRAGMA journal_mode=MEMORY")
            with session.engine.connect().execution_options(vault_begin="none") as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: asked(), sleep=0)
        finally:
            copy.close()
