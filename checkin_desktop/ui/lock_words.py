"""What the lock screen says about the folder itself, and its help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import translate

if TYPE_CHECKING:
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.messages import Messages


def say_folder_state(lock: LockScreen, folder: Path) -> None:
    """Say above the passphrase when the folder cannot be opened as it is: not there, incomplete."""
    from checkin_desktop.services import vaults

    state = vaults.inspect(folder)
    if state not in (vaults.VaultState.READY, vaults.VaultState.IN_USE):
        incomplete = state is vaults.VaultState.INCOMPLETE
        words = error_words(vaults.incomplete(folder) if incomplete else AppError(ErrorCode.NOT_A_VAULT))
        lock.show_banner("fault", words.what, f"{words.safe} {words.action}")


def show_help(messages: Messages) -> None:
    """Help for somebody who stands before the lock."""
    messages.inform(
        lambda: translate("LockScreen", "Help with opening the folder"),
        lambda: translate(
            "LockScreen", "Nobody can open this folder without the passphrase or the recovery sheet. Not we either."
        ),
        lambda: translate("LockScreen", "Forgot the passphrase? Use the recovery sheet you printed or wrote by hand."),
        lambda: translate("LockScreen", "Not legal advice. Not a substitute for a lawyer. Not from the government."),
    )
