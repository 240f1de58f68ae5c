"""After opening with the recovery sheet: choose a passphrase that works from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkin_desktop.ui.first_run_steps import PassphraseStep
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog

if TYPE_CHECKING:
    from checkin_desktop.ui.shell import Shell


def choose_new_passphrase(shell: Shell, code: str) -> None:
    """Ask for a passphrase and add it to the open vault with the recovery code; the old ones keep working."""
    case, kdf = shell.case, shell.kdf
    if case is None:
        return
    step = PassphraseStep(shell.runner)
    dialog = MessageDialog(shell, lambda: translate("Window", "Choose a new passphrase"), icon_name="key", extra=step)
    save = dialog.add_button(lambda: translate("Window", "Use this passphrase"), "primary", 1)
    dialog.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
    save.clicked.disconnect()
    save.clicked.connect(lambda: dialog.done(1) if step.check() else None)
    step.ready_changed.connect(lambda: save.setEnabled(step.ready()))
    save.setEnabled(False)
    step.begin()
    agreed = dialog.run() == 1
    passphrase = step.passphrase.value()
    step.wipe()
    if not agreed or shell.case is not case:
        return

    def work(_: object) -> bool:
        from checkin_desktop.services import vaults

        return vaults.add_passphrase_with_code(case, code, passphrase, kdf=kdf)

    shell.runner.submit(work, owner=shell, done=lambda _: shell.passphrase_added(), failed=shell.messages.error)
