"""A copy of the database, made before its schema is changed."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault.failures import database_failures, write_failures
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.opened import VaultSession

_NUMBERED = re.compile(r"(\d{6,})\.db\Z")


def take_snapshot(session: VaultSession) -> Path:
    """Copy the open database into `backups/` under the next number, under the same key, and check the copy.

    Snapshots are ordered by number, never by a clock. Raises DISK_FULL, WRITE_FAILED, DATABASE_DAMAGED (the copy is
    not sound, so the database is not); no half-made copy stays.
    """
    folder = session.current.backups
    with write_failures(session.folder):
        if not folder.is_dir():
            atomic.make_folder(folder)
        taken = [int(match[1]) for entry in folder.iterdir() if (match := _NUMBERED.match(entry.name))]
        target = folder / f"{max(taken, default=0) + 1:06d}.db"
        temp = atomic.temp_path(target)
        os.close(atomic.create_file(temp))
    try:
        with database_failures(session.folder):
            _copy(session, temp)
            if not engines.is_sound(temp, session.key(Purpose.DATABASE)):
                raise AppError(ErrorCode.DATABASE_DAMAGED)
        with write_failures(session.folder):
            atomic.sync_file(temp)
            atomic.replace(temp, target)
    finally:
        with contextlib.suppress(OSError):
            temp.unlink(missing_ok=True)
    return target


def _copy(session: VaultSession, temp: Path) -> None:
    copy = engines.connect_raw(temp, session.key(Purpose.DATABASE))
    try:
        with session.engine.connect().execution_options(vault_begin="none") as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.backup(copy)
    finally:
        copy.close()
