"""What the main window says about keys after opening: the offer of a new passphrase, and the reminder of the sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.services.vault_keys import SheetDue, SheetState, sheet_number
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.shell import Shell
    from checkin_desktop.ui.widgets.cards import Banner


def say_keys(shell: Shell, main: MainWindow, case: CaseFile, *, first: bool) -> None:
    """Begin with "Find someone" after the recovery code; else remind of the sheet where that is due.

    `first` is False when the window is only built again, for example in another language.
    """
    case.keys.kdf = shell.kdf
    if case.opened_with_code:
        if first:
            main.begin_with("find_someone")
        if case.keys.can_add_recovered:
            _offer_passphrase(shell, main)
        return
    main.context.runner.submit(
        lambda _: case.keys.sheet_state(), owner=main, done=lambda sheet: _remind(main, sheet), failed=lambda _: None
    )


def say_sheet_number(lock: LockScreen, folder: Path) -> None:
    """Beside the field for the code: which sheet opens this folder, once there was more than one."""
    number = sheet_number(folder) or 1
    if number > 1:
        lock.code.set_help(
            lambda: " ".join(
                (
                    translate("LockScreen", "Seven groups of letters and numbers. Capital letters do not matter."),
                    translate("LockScreen", "You need sheet no. {number}.", number=number),
                )
            )
        )


def _offer_passphrase(shell: Shell, main: MainWindow) -> None:
    from checkin_desktop.ui.new_passphrase import choose_new_passphrase

    def taken() -> None:
        if shell.main is main:
            main.remove_banner(banner)

    choose = Button(lambda: translate("Window", "Choose a new passphrase"), small=True)
    choose.clicked.connect(lambda: choose_new_passphrase(shell, taken))
    banner = main.add_banner(
        "late",
        lambda: translate("Window", "You opened this folder with the recovery sheet."),
        lambda: translate("Window", "Choose a passphrase that you will remember. Those of others keep working."),
        choose,
    )


def _remind(main: MainWindow, sheet: SheetState) -> None:
    # At most two banners fit, and what opening repaired or noticed matters more.
    # The page of keys says all this itself.
    if sheet.due is SheetDue.NO or len(main.banners()) > 1 or main.page_id == "keys":
        return
    look = Button(lambda: translate("Window", "Look"), small=True)
    banner: list[Banner] = []

    def go() -> None:
        main.remove_banner(banner[0])
        main.navigate("keys")

    look.clicked.connect(go)
    if sheet.replaces_key:
        title = lambda: translate("Window", "The new recovery sheet is not confirmed yet.")  # noqa: E731
        text = lambda: translate("Window", "Until then the old copy on this computer opens with the old sheet.")  # noqa: E731
    elif sheet.due is SheetDue.NEVER_CONFIRMED:
        title = lambda: translate("Window", "Is the recovery sheet on paper?")  # noqa: E731
        text = lambda: translate("Window", "Nobody has tried it yet. It takes a minute.")  # noqa: E731
    else:
        title = lambda: translate("Window", "Time to try the recovery sheet.")  # noqa: E731
        text = lambda: translate("Window", "Once a year is enough. It takes a minute.")  # noqa: E731
    banner.append(main.add_banner("neutral", title, text, look))
