"""What a read-only session looks at, and the private folder for what has to be copied first.

A copy is as encrypted as its original. It lies in a folder of its own with mode 0700 in the user's runtime folder, or
in the system's temporary one where there is none or it is full; it goes at close, and what a killed program left goes
at the next start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.failures import from_os_error
from checkin_desktop.vault.lockfile import VaultLock

_PREFIX = "checkin-desktop-view-"
_LOCK_NAME = "lock"
# A program that is just making its folder has not locked it yet.
_YOUNG_SECONDS = 60
_SPARE_BYTES = 1024 * 1024


class ViewReason(StrEnum):
    """Why a vault is only read."""

    IN_USE = "in_use"  # another program has it open
    NETWORK = "network"  # it lies on another computer
    MEDIUM = "medium"  # it lies where nothing can be written, or the person only wants to look


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at and why.

    `host` and `since` (UTC): which computer has the vault open and since when; "" and None where nobody says so.
    `as_of` (UTC) is when the snapshot that is shown was made; None: it is all that was saved. `left_out`: the changes
    after the last proper close could not be joined and are not shown.
    """

    database: Path
    reason: ViewReason
    host: str = ""
    since: datetime | None = None
    as_of: datetime | None = None
    left_out: bool = False
    drop: Callable[[], None] = lambda: None


class PrivateFolder:
    """A folder that only this user can read, locked while it is in use."""

    def __init__(self, needed: int) -> None:
        """Make one where `needed` bytes fit. Raises DISK_FULL, WRITE_FAILED."""
        failure = AppError(ErrorCode.DISK_FULL)
        for place in _places():
            try:
                if shutil.disk_usage(place).free < needed + _SPARE_BYTES:
                    continue
                self.path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
            except OSError as error:
                failure = from_os_error(error)
                continue
            self._lock = VaultLock(self.path / _LOCK_NAME)
            return
        raise failure

    def drop(self) -> None:
        """Remove it with all that is in it. Calling it twice does no harm."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.release()


def sweep() -> int:
    """Remove the folders that killed programs of this user left; returns how many. Never raises."""
    gone = 0
    for place in _places():
        with contextlib.suppress(OSError):
            for entry in list(os.scandir(place)):
                if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                    gone += _sweep_one(Path(entry.path))
    return gone


def _sweep_one(folder: Path) -> int:
    with contextlib.suppress(OSError, AppError):
        facts = folder.stat()
        if hasattr(os, "getuid") and facts.st_uid != os.getuid():
            return 0
        if (folder / _LOCK_NAME).exists():
            # Raises VAULT_IN_USE while another program looks at it.
            VaultLock(folder / _LOCK_NAME).release()
        elif time.time() - facts.st_mtime < _YOUNG_SECONDS:
            return 0
        shutil.rmtree(folder, ignore_errors=True)
        return 1
    return 0


def _places() -> Iterable[Path]:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        yield Path(runtime)
    yield Path(tempfile.gettempdir())
