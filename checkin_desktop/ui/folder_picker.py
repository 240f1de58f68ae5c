"""Which folder to open: those in the usual place, one from anywhere, a backup, or a new one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.messages import MessageDialog, Messages
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import CardButton
from checkin_desktop.words.dates import format_date

NEW_FOLDER: Final = "new"
BACKUP: Final = "backup"
_BROWSE, _NEW, _BACKUP, _FIRST = 1, 2, 3, 10


def pick_folder(messages: Messages, parent: QWidget, known: list[Path]) -> Path | str | None:
    """Ask for a folder: its path, `NEW_FOLDER`, `BACKUP`, or None when the person changed their mind."""
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    dialog = MessageDialog(
        parent,
        lambda: translate("LockScreen", "Open another folder"),
        (lambda: translate("LockScreen", "Whoever opens a folder sees everyone in it."),),
        icon_name="folder-open",
        extra=rows,
    )

    def add(icon_name: str, title: Text, detail: Text, result: int) -> None:
        button = CardButton(icon_name, title, detail)
        button.clicked.connect(lambda: dialog.done(result))
        column.addWidget(button)

    for number, folder in enumerate(known):
        add("folder", folder.stem, _last_used(folder), _FIRST + number)
    add(
        "search",
        lambda: translate("LockScreen", "Look for a folder"),
        lambda: translate("LockScreen", "On this computer or on a USB stick"),
        _BROWSE,
    )
    add(
        "backup",
        lambda: translate("LockScreen", "Open a backup"),
        lambda: translate("LockScreen", "From another computer, or to get everything back"),
        _BACKUP,
    )
    add(
        "plus",
        lambda: translate("LockScreen", "Make a new folder"),
        lambda: translate("LockScreen", "With a passphrase of its own"),
        _NEW,
    )
    dialog.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
    result = dialog.run()
    if result >= _FIRST:
        return known[result - _FIRST]
    if result in (_NEW, _BACKUP):
        return NEW_FOLDER if result == _NEW else BACKUP
    return messages.choose_folder(translate("LockScreen", "Choose the folder")) if result == _BROWSE else None


def _last_used(folder: Path) -> str:
    try:
        moment = datetime.fromtimestamp(folder.stat().st_mtime).astimezone()
    except OSError:
        return ""
    return translate("LockScreen", "Changed {date}", date=format_date(catalog(), moment.date(), weekday=True))
