"""Asking the window that has a vault open to come to the front: a file `vault.raise` beside `vault.lock`.

    {"token": 32 hex digits, "at": Unix time}

The second program writes it, the first one answers by removing it; nothing else passes between them and nobody is
named. The first one watches only while it holds the lock: a window at its lock screen holds nothing that a second one
needs, so both may stand there, and whoever unlocks first has the vault. A request counts for some seconds and from the
same computer account only; one that is older does nothing and is removed.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
import time
from pathlib import Path

from checkin_desktop.base import atomic

REQUEST_NAME = "vault.raise"
FRESH_SECONDS = 10.0
_MAX_BYTES = 200


def ask(folder: Path) -> str:
    """Write a request; its token, or "" when nothing can be written there."""
    token = secrets.token_hex(16)
    body = json.dumps({"token": token, "at": time.time()}).encode("ascii")
    try:
        atomic.write_file(folder / REQUEST_NAME, body)
    except OSError:
        return ""
    return token


def is_answered(folder: Path) -> bool:
    """Whether the request is gone. Only the window that has the vault open removes a fresh one."""
    return not os.path.lexists(folder / REQUEST_NAME)


def withdraw(folder: Path, token: str) -> None:
    """Take one's own request back when nobody answered. Never raises."""
    found = _read(folder)
    if found is not None and found.get("token") == token:
        _remove(folder)


def answer(folder: Path) -> bool:
    """For the window that has the vault open: remove a request; whether it was one to follow. Never raises."""
    path = folder / REQUEST_NAME
    try:
        facts = path.lstat()
    except OSError:
        return False
    if hasattr(os, "getuid") and facts.st_uid != os.getuid():
        return False  # that person sits at another desktop, where this window cannot come to the front
    found = _read(folder)
    at = found.get("at") if found is not None else None
    _remove(folder)
    return isinstance(at, int | float) and abs(time.time() - at) <= FRESH_SECONDS


def _read(folder: Path) -> dict[str, object] | None:
    with contextlib.suppress(OSError, ValueError):
        # Whoever may write there could put a pipe in its place, and opening that would wait for ever.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        with os.fdopen(os.open(folder / REQUEST_NAME, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return None
            found = json.loads(file.read(_MAX_BYTES))
        if isinstance(found, dict):
            return found
    return None


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError):
        (folder / REQUEST_NAME).unlink()
