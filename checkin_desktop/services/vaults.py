"""Making, opening and looking at vaults. Cheap to import: everything heavy is loaded by the calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop import __version__
from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.vault_facts import RecoverySheet, VaultSetup

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.rendering import RenderedPdf
    from checkin_desktop.vault.kdf import KdfProfile

__all__ = [
    "RecoverySheet",
    "VaultSetup",
    "VaultState",
    "create",
    "incomplete",
    "inspect",
    "is_unfinished",
    "open_",
    "open_with_code",
    "render_recovery_sheet",
    "verify_passphrase",
]


class VaultState(StrEnum):
    """What a look at a folder shows."""

    NONE = "none"  # nothing there yet: a vault can be made
    READY = "ready"
    INCOMPLETE = "incomplete"
    IN_USE = "in_use"
    NOT_A_VAULT = "not_a_vault"


def create(
    folder: Path,
    passphrase: str,
    setup: VaultSetup,
    *,
    kdf: KdfProfile | None = None,
    clock: Clock | None = None,
    practice: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[CaseFile, RecoverySheet]:
    """Make a vault in `folder` (new, or empty) and leave it open. Takes some seconds of key derivation.

    `kdf` is measured on this computer unless it is given. Raises VAULT_EXISTS, FOLDER_NOT_WRITABLE, DISK_FULL,
    WRITE_FAILED, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE, NOT_ENOUGH_MEMORY, VAULT_IN_USE, VAULT_ON_NETWORK, Cancelled.
    """
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.repositories import notebook
    from checkin_desktop.vault.session import create_vault

    time = clock or SystemClock()
    session, code, sheet_no = create_vault(
        folder,
        passphrase,
        label=setup.label,
        made_by=__version__,
        kdf_profile=kdf,
        clock=time,
        cancelled=cancelled,
    )
    try:
        with session.begin() as transaction:
            notebook.set_setting(transaction, "setup", asdict(setup))
            notebook.set_setting(transaction, "practice", practice)
        case = CaseFile(session, clock=time)
        sheet = RecoverySheet(code, sheet_no, setup.label, time.now().astimezone().date())
    except BaseException:
        session.close()
        raise
    return case, sheet


def open_(
    folder: Path,
    passphrase: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock | None = None,
    strengthen: bool = True,
    allow_fuse: bool = False,
) -> CaseFile:
    """Open a vault. Takes about a second of key derivation.

    A key derivation that is cheaper than this program's lowest is made anew unless `strengthen` is off. `allow_fuse`:
    the person said that this FUSE drive is a local one. Raises what `vault.unlock.open_vault` raises.
    """
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.kdf import FLOOR
    from checkin_desktop.vault.session import open_vault

    time = clock or SystemClock()
    floor = FLOOR if strengthen else None
    session = open_vault(folder, passphrase, cancelled=cancelled, clock=time, floor=floor, allow_fuse=allow_fuse)
    try:
        return CaseFile(session, clock=time)
    except BaseException:
        session.close()
        raise


def make_ready() -> None:
    """Do what the first opening would spend time on and what has nothing to do with a vault. Any thread, once."""
    from checkin_desktop.vault import warm

    warm.make_ready()


def open_with_code(
    folder: Path,
    code: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock | None = None,
    allow_fuse: bool = False,
) -> CaseFile:
    """Open a vault with the recovery code. Raises what `vault.unlock.open_with_code` raises."""
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.session import open_with_code as open_session

    time = clock or SystemClock()
    session = open_session(folder, code, cancelled=cancelled, clock=time, allow_fuse=allow_fuse)
    try:
        return CaseFile(session, clock=time)
    except BaseException:
        session.close()
        raise


def inspect(folder: Path) -> VaultState:
    """Look at a folder without opening or writing anything. Never raises; takes no measurable time."""
    from checkin_desktop.vault import layout
    from checkin_desktop.vault.lockfile import VaultLock

    state = VaultState(layout.inspect(folder).value)
    if state is VaultState.READY and (folder / layout.LOCK_NAME).exists():
        try:
            VaultLock(folder / layout.LOCK_NAME, reading=True).release()
        except AppError as failure:
            if failure.code is ErrorCode.VAULT_IN_USE:
                return VaultState.IN_USE
    return state


def is_unfinished(folder: Path) -> bool:
    """Whether a folder is empty or holds only what a stopped creation left. Never raises; opens nothing."""
    from checkin_desktop.vault import layout

    return layout.inspect(folder) is layout.FolderState.NONE


def incomplete(folder: Path) -> AppError:
    """Why a folder that `inspect` calls INCOMPLETE does not open, as far as a look shows."""
    from checkin_desktop.vault import layout

    return layout.incomplete(folder)


def verify_passphrase(case: CaseFile, passphrase: str) -> bool:
    """Whether `passphrase` opens the vault that is open. Takes about a second; asked before keys are changed."""
    from checkin_desktop.vault import slots

    return slots.verify_passphrase(case.session, passphrase)


def render_recovery_sheet(sheet: RecoverySheet, language: str) -> RenderedPdf:
    """The sheet as a PDF in memory, in `language` ("en", "es"). A file of it is made only when somebody asks.

    It is made in a child process that ends with it. Raises RENDER_FAILED.
    """
    from checkin_desktop.services.render_process import RenderProcess

    with RenderProcess() as process:
        return process.render(sheet, language)
