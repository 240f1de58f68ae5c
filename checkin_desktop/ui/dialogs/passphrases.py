"""Adding, changing, naming and removing passphrases of the open folder."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.vault_keys import LONGEST_LABEL, Changed, WayIn
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.first_run_steps import PassphraseStep
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.widgets.fields import TextField


def label_field() -> TextField:
    """Who a passphrase belongs to."""
    return TextField(
        lambda: translate("Safety", "Whose passphrase is it?"),
        help=lambda: translate("Safety", "For example “Paralegal” or “Supervisor”. Only seen in this folder."),
        max_length=LONGEST_LABEL,
    )


def new_words() -> str:
    """The label of the field for the passphrase that is new, beside the one for the old."""
    return translate("Safety", "The new passphrase")


def add_passphrase(context: WindowContext, parent: QWidget) -> bool:
    """Ask for a label and a passphrase and add it. Returns whether it was added."""
    keys, step, name = context.case.keys, PassphraseStep(context.runner, new_words), label_field()
    typed = ["", ""]

    def work(_: JobControl, passphrase: str) -> Changed:
        changed: Changed = keys.add(passphrase, *typed)
        return changed

    def check() -> bool:
        typed[:] = step.passphrase.value(), name.value()
        return _complete(step)

    dialog = KeyDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Add a passphrase"),
        (
            lambda: translate(
                "Safety", "Everyone with a passphrase of their own can open this folder, read it and change it."
            ),
        ),
        yes=lambda: translate("Safety", "Add the passphrase"),
        work=work,
        below=(name, step.without_head()),
        check=check,
    )
    return _run(context, dialog, step) is not None


def change_passphrase(context: WindowContext, parent: QWidget) -> bool:
    """Ask for the old and a new passphrase. Returns whether it was changed."""
    keys, step = context.case.keys, PassphraseStep(context.runner, new_words)
    new = [""]

    def work(_: JobControl, passphrase: str) -> Changed:
        changed: Changed = keys.change(passphrase, new[0])
        return changed

    def check() -> bool:
        new[0] = step.passphrase.value()
        return _complete(step)

    dialog = KeyDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Change a passphrase"),
        (
            lambda: translate(
                "Safety", "Backups and copies made before still open with the old passphrase. Make a new backup after."
            ),
            lambda: translate("Safety", "Other people’s passphrases and the recovery sheet stay as they are."),
        ),
        yes=lambda: translate("Safety", "Change it"),
        work=work,
        label=lambda: translate("Safety", "The passphrase to change"),
        below=(step.without_head(),),
        check=check,
    )
    changed = _run(context, dialog, step)
    if changed is not None and changed.keyring_dropped:
        context.messages.inform(
            lambda: translate("Safety", "The passphrase is changed."),
            lambda: translate(
                "Safety",
                "This computer’s login no longer opens the folder. You can turn that on again on this page.",
            ),
            icon_name="check",
        )
    return changed is not None


def remove_passphrase(context: WindowContext, parent: QWidget, way: WayIn, name: str) -> bool:
    """Say what removing does not do, ask, and remove. Returns whether it was removed."""
    keys = context.case.keys
    dialog = KeyDialog(
        context,
        parent.window(),
        lambda: translate("Safety", "Remove “{name}”?", name=name),
        (
            lambda: translate("Safety", "This passphrase will not open the folder any more."),
            lambda: translate(
                "Safety",
                "But whoever opened this folder may have kept its key or a copy. If you do not trust that person, "
                "make a new key as well.",
            ),
        ),
        yes=lambda: translate("Safety", "Remove it"),
        work=lambda _, passphrase: keys.remove(passphrase, way.slot_id),
        label=lambda: translate("Safety", "Any passphrase of this folder"),
        destructive=True,
        icon_name="warning",
    )
    return _run(context, dialog) is not None


def rename_passphrase(context: WindowContext, parent: QWidget, way: WayIn) -> None:
    """Ask for another label and keep it."""
    name = label_field()
    name.set_value(way.label)
    dialog = MessageDialog(
        parent.window(), lambda: translate("Safety", "Rename the passphrase"), icon_name="pencil", extra=name
    )
    dialog.add_button(lambda: translate("Safety", "Save the name"), "primary", 1)
    dialog.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
    name.edit.returnPressed.connect(lambda: dialog.done(1))
    name.edit.setFocus()
    name.edit.selectAll()
    agreed, label = dialog.run() == 1, name.value()
    if agreed:
        keys = context.case.keys
        context.runner.submit(lambda _: keys.rename(way.slot_id, label), owner=parent, done=lambda _: None)


def _complete(step: PassphraseStep) -> bool:
    if step.ready():
        return step.check()
    (step.again if step.passphrase.value().strip() else step.passphrase).edit.setFocus()
    return False


def _run(context: WindowContext, dialog: KeyDialog, step: PassphraseStep | None = None) -> Changed | None:
    if step is not None:
        step.begin()
        step.again.submitted.connect(dialog.start)
        dialog.passphrase.edit.setFocus()
    try:
        done = dialog.run() == 1
    finally:
        if step is not None:
            step.wipe()
    changed = dialog.outcome
    if not done or not isinstance(changed, Changed):
        return None
    if changed.second_copy_pending:
        context.messages.inform(
            lambda: translate("Safety", "The change is made. One of two copies is still the old one."),
            lambda: translate("Safety", "It is replaced by itself the next time the folder is opened."),
            icon_name="check",
        )
    return changed
