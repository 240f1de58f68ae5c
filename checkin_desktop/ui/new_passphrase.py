"""After opening with the recovery sheet: choose a passphrase that works from now on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from checkin_desktop.ui.first_run_steps import PassphraseStep
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog

if TYPE_CHECKING:
    from checkin_desktop.ui.shell import Shell


def choose_new_passphrase(shell: Shell, added: Callable[[], None]) -> None:
    """Ask for a passphrase and add it to the open vault; the old ones keep working. `added` hears of it.

    The code itself is not needed any more: the open vault remembers what it proved, until this has served or the lock.
    """
    case = shell.case
    if case is None:
        return
    step = PassphraseStep(shell.runner)
    dialog = MessageDialog(
        shell,
        lambda: translate("Window", "Choose a new passphrase"),
        (lambda: translate("Window", "Several words are best. The passphrases of others keep working."),),
        icon_name="key",
        extra=step.without_head(),
    )
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
    shell.runner.submit(
        lambda _: case.keys.add_recovered(passphrase),
        owner=shell,
        done=lambda _: added(),
        failed=shell.messages.error,
    )
