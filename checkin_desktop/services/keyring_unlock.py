"""Opening a folder with the login of the computer account. Cheap to import: the calls load what they need.

Off until somebody turns it on, and not offered for a folder that several people use: whoever is logged in to the
account could open it. It is tried only when somebody asks for it, never by itself, and never the only way in.
All calls but `available` may block for the keyring, ten seconds at most for each request: use a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class LoginOpening:
    """How it stands. `on`: a key slot is there. `shared`: several people use the folder, so it is not offered.

    `failure` is the code of what stands in the way of the keyring (KEYRING_LOCKED, KEYRING_ABSENT, …), None if nothing
    does.
    """

    on: bool
    shared: bool
    failure: ErrorCode | None = None


def available(folder: Path) -> bool:
    """Whether the folder's key file says that the computer's login may open it. Reads 8 KB; never raises."""
    from checkin_desktop.vault import keypair  # without the database library: the lock screen asks this

    return keypair.vault_with_keyring(folder) is not None


def open_(
    folder: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock | None = None,
    limit: float | None = None,
    allow_fuse: bool = False,
) -> CaseFile:
    """Open a folder with what the keyring holds for it. Raises what `keyring_slot.open_vault` raises."""
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault import keyring_slot

    time = clock or SystemClock()
    session = keyring_slot.open_vault(folder, limit=limit, cancelled=cancelled, clock=time, allow_fuse=allow_fuse)
    try:
        return CaseFile(session, clock=time)
    except BaseException:
        session.close()
        raise


def state(case: CaseFile) -> LoginOpening:
    """Whether it is on for the open folder. Asks the key file only."""
    from checkin_desktop.vault import keyring_slot

    return LoginOpening(keyring_slot.is_on(case.session), case.setup.shared_computer)


def keyring_failure(*, limit: float | None = None, cancelled: Callable[[], bool] = lambda: False) -> ErrorCode | None:
    """What stands in the way of the keyring of this computer now; None if nothing does. Needs no open folder."""
    from checkin_desktop.vault import os_keyring

    found = os_keyring.look(limit=limit, cancelled=cancelled)
    return None if found is os_keyring.KeyringState.AVAILABLE else os_keyring.failure(found).code


def enable(
    case: CaseFile,
    passphrase: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limit: float | None = None,
) -> None:
    """Turn it on; `passphrase` was asked again. Raises KEYRING_SHARED_COMPUTER and as `keyring_slot.enable` does."""
    from checkin_desktop.vault import keyring_slot

    if case.setup.shared_computer:
        raise AppError(ErrorCode.KEYRING_SHARED_COMPUTER)
    keyring_slot.enable(case.session, passphrase, limit=limit, cancelled=cancelled)


def disable(
    case: CaseFile,
    *,
    quiet: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    limit: float | None = None,
) -> bool:
    """Turn it off. Returns whether the keyring may still hold an entry; it opens nothing any more.

    `quiet`: a locked keyring is not asked to unlock. Raises as `keyring_slot.disable`.
    """
    from checkin_desktop.vault import keyring_slot

    return keyring_slot.disable(case.session, quiet=quiet, limit=limit, cancelled=cancelled).entry_left
