"""Looking at a vault that cannot be opened in place: open elsewhere, on a network drive, on a read-only medium.

Cheap to import; the calls load what they need.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

IN_USE, NETWORK, MEDIUM = "in_use", "network", "medium"
REASONS = {
    ErrorCode.VAULT_IN_USE: IN_USE,
    ErrorCode.VAULT_ON_NETWORK: NETWORK,
    ErrorCode.VAULT_READ_ONLY: MEDIUM,
}
"""Refusals of opening after which something can still be shown, and the reason that is then named."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a folder can only be looked at: `reason` is IN_USE, NETWORK or MEDIUM.

    `host` and `since` (UTC): which computer has it open and since when; "" and None where nobody says so. `here`: that
    is this computer. `may_be_local`: a kind of drive that may be in this computer after all; the person is asked.
    """

    reason: str
    host: str = ""
    since: datetime | None = None
    here: bool = False
    may_be_local: bool = False


def look(folder: Path, *, allow_fuse: bool = False) -> Obstacle | None:
    """What keeps a folder from being opened in place, as far as a look shows; None when nothing does.

    Never raises: a folder that is no vault, or not whole, has no obstacle of this kind.
    """
    from checkin_desktop.vault import read_only

    try:
        found = read_only.look(folder, allow_fuse=allow_fuse)
    except AppError:
        return None
    if found is None:
        return None
    here = found.reason.value == IN_USE and found.host == _this_computer()
    return Obstacle(found.reason.value, found.host, found.since, here, found.may_be_local)


def view(
    folder: Path,
    secret: str,
    *,
    code: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> CaseFile:
    """Look at a vault without changing anything in its folder. Takes about a second of key derivation.

    `secret` is a passphrase or, with `code`, the recovery code. Raises what `vault.read_only.open_view` raises.
    """
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.session import open_view
    from checkin_desktop.vault.slots import Secret

    time = clock or SystemClock()
    given = Secret(code=secret) if code else Secret(passphrase=secret)
    session = open_view(folder, given, cancelled=cancelled, clock=time, allow_fuse=allow_fuse)
    try:
        return CaseFile(session, clock=time)
    except BaseException:
        session.close()
        raise


def sweep_left_behind() -> int:
    """Remove private copies that a killed program of this user left; returns how many folders. Never raises."""
    from checkin_desktop.vault import view as views

    return views.sweep()


def _this_computer() -> str:
    import platform

    return platform.node()
