"""What the window says about a folder that is copied to other computers, or that is there in two versions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.jobs.runner import Lane
from checkin_desktop.services import synced
from checkin_desktop.services.synced import Conflict, Findings, Version
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import format_local, format_size

if TYPE_CHECKING:
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.shell import Shell

_MOST = 20


def look_at(shell: Shell, lock: LockScreen, folder: Path) -> None:
    """Look in the background while the lock screen stands, and say what was found above the passphrase."""

    def show(found: Findings) -> None:
        if found and not lock.has_banner():
            lock.show_banner("late", lambda: title(found), lambda: advice(found), _button(found, lock))

    shell.runner.submit(
        lambda _: synced.findings(folder), owner=lock, done=show, failed=lambda _: None, lane=Lane.POOL
    )


def say_in_window(main: MainWindow, *, new: bool = False) -> None:
    """Two versions are told in a line above the pages; for a `new` folder also that it is copied."""
    context = main.context
    folder = context.case.folder

    def show(found: Findings) -> None:
        if found.conflicts or (new and found):
            main.add_banner("late", lambda: title(found), lambda: advice(found), _button(found, main))

    context.runner.submit(
        lambda _: synced.findings(folder), owner=main, done=show, failed=lambda _: None, lane=Lane.POOL
    )


def title(found: Findings) -> str:
    """What was found, in one sentence; two versions are the graver news."""
    if found.conflicts:
        return translate("LockScreen", "There are two versions of parts of this folder.")
    if found.service == synced.OTHER:
        return translate("LockScreen", "This folder lies where another program copies it to the internet.")
    return translate(
        "LockScreen", "This folder lies where {service} copies it to other computers.", service=found.service
    )


def advice(found: Findings) -> str:
    """What to do about it."""
    if found.conflicts:
        return translate(
            "LockScreen",
            "A copying program made them, for example after work on two computers. Delete neither. Open each one and "
            "look which is newer.",
        )
    return translate(
        "LockScreen",
        "It stays encrypted there. But open it on one computer only, and better move it to a place that is not "
        "copied, with backups on a USB stick.",
    )


def show_versions(parent: QWidget, found: Findings) -> None:
    """List both versions of everything that is there twice, with date and size. Nothing can be pressed but Close."""
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    for conflict in found.conflicts[:_MOST]:
        column.addWidget(_card(conflict))
    if len(found.conflicts) > _MOST:
        more = len(found.conflicts) - _MOST
        column.addWidget(Label(lambda: translate("LockScreen", "And %n more.", n=more), "small"))
    dialog = MessageDialog(
        parent.window(),
        lambda: title(found),
        (
            lambda: advice(found),
            lambda: translate("LockScreen", "This program uses the one with the right name and leaves the others."),
        ),
        icon_name="warning",
        status="late",
        extra=rows,
    )
    dialog.add_button(lambda: translate("Dialogs", "Close"), "primary", 0).setFocus()
    dialog.run()


def version_words(version: Version) -> str:
    """When a version was changed, and how large it is."""
    changed = format_local(catalog(), version.changed.astimezone()) if version.changed else ""
    if not version.size:
        return changed
    size = format_size(catalog(), version.size)
    return translate("LockScreen", "{changed}, {size}", changed=changed, size=size) if changed else size


def _card(conflict: Conflict) -> Card:
    card = Card(kind="inset")
    for version in conflict.versions:
        card.body.addWidget(Label(version.path.name, "strong"))
        card.body.addWidget(Label(_words(version), "small"))
    return card


def _words(version: Version) -> Text:
    return lambda: version_words(version)


def _button(found: Findings, parent: QWidget) -> Button | None:
    if not found.conflicts:
        return None
    button = Button(lambda: translate("LockScreen", "Show both"), "secondary", small=True)
    button.clicked.connect(lambda: show_versions(parent, found))
    return button
