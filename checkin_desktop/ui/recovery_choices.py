"""What can be done about a folder that does not open, in words: what each way keeps, and what may be lost by it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.ui.language import Text, translate


class Way(StrEnum):
    """One way out."""

    WITHOUT_LOG = "without_log"
    SNAPSHOT = "snapshot"
    BACKUP = "backup"
    SALVAGE = "salvage"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Choice:
    """A way with its words."""

    way: Way
    icon_name: str
    title: Text
    kept: Text
    lost: Text
    button: Text


def ways_for(error: AppError) -> tuple[Way, ...]:
    """The ways out of a failure, the one that loses least first."""
    part = str(error.params.get("part", ""))
    if error.code is ErrorCode.JOURNAL_UNSOUND:
        return Way.WITHOUT_LOG, Way.SNAPSHOT, Way.BACKUP, Way.SALVAGE
    if error.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE):
        return Way.SNAPSHOT, Way.BACKUP, Way.SALVAGE
    if error.code is ErrorCode.KEY_FILE_ALTERED:
        return Way.BACKUP, Way.CODE
    if error.code is ErrorCode.KEY_FILES_DAMAGED or part.startswith("vault.key"):
        return Way.CODE, Way.BACKUP
    if error.code is ErrorCode.VAULT_INCOMPLETE and part == "vault.db":
        return Way.SNAPSHOT, Way.BACKUP, Way.SALVAGE
    return (Way.BACKUP,)


def choice(way: Way) -> Choice:
    """The words of a way."""
    return _CHOICES[way]


_CHOICES = {
    Way.WITHOUT_LOG: Choice(
        Way.WITHOUT_LOG,
        "unlock",
        lambda: translate("LockScreen", "Open without the last changes"),
        lambda: translate(
            "LockScreen",
            "Kept: all records up to the last time the folder was closed in the right way, and all files.",
        ),
        lambda: translate(
            "LockScreen",
            "May be missing: what was typed after that. The file that holds it is put aside and is never deleted.",
        ),
        lambda: translate("LockScreen", "Open without the last changes"),
    ),
    Way.SNAPSHOT: Choice(
        Way.SNAPSHOT,
        "history",
        lambda: translate("LockScreen", "Go back to an earlier state"),
        lambda: translate("LockScreen", "Kept: everything as it was on that day, and all attached files."),
        lambda: translate(
            "LockScreen", "Missing afterwards: what was written since. The damaged records stay beside it."
        ),
        lambda: translate("LockScreen", "Choose an earlier state…"),
    ),
    Way.BACKUP: Choice(
        Way.BACKUP,
        "backup",
        lambda: translate("LockScreen", "Open a backup file"),
        lambda: translate(
            "LockScreen", "Kept: everything in the backup. It goes into a new folder; this one stays as it is."
        ),
        lambda: translate("LockScreen", "Missing afterwards: what was written since the backup was made."),
        lambda: translate("LockScreen", "Choose the backup…"),
    ),
    Way.SALVAGE: Choice(
        Way.SALVAGE,
        "search",
        lambda: translate("LockScreen", "Save what can still be read"),
        lambda: translate(
            "LockScreen",
            "Kept: every record on a part that is still whole, and all attached files. A report says what was saved.",
        ),
        lambda: translate(
            "LockScreen", "Lost: records on the damaged parts. The damaged records stay beside it, untouched."
        ),
        lambda: translate("LockScreen", "Save what can be read"),
    ),
    Way.CODE: Choice(
        Way.CODE,
        "key",
        lambda: translate("LockScreen", "Use the recovery sheet"),
        lambda: translate("LockScreen", "Kept: everything. The code opens the folder without the key files."),
        lambda: translate("LockScreen", "Lost: nothing. Afterwards you choose a new passphrase."),
        lambda: translate("LockScreen", "Type the code"),
    ),
}
