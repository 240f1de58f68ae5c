"""What to say about a failure, in three parts: what happened, whether the data is safe, what to do now.

Keyed by the value of `ErrorCode`, because this layer lies below it. Every code has all three parts; a test checks it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_recent
from checkin_desktop.words.facts_texts import FACTS_ERRORS
from checkin_desktop.words.keyring_texts import KEYRING_ERRORS
from checkin_desktop.words.labels import Translate
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP
from checkin_desktop.words.scanner_texts import SCANNER_ERRORS

Marked = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A failure in words, already translated and filled in."""

    what: str
    safe: str
    action: str


_NOTHING_CHANGED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Your information is safe.")
_NOT_SAVED: Final = QT_TRANSLATE_NOOP(
    "Errors", "Everything saved before is safe. Only the last step is not saved. Nothing that you typed is lost."
)
_ORIGINAL_UNTOUCHED: Final = QT_TRANSLATE_NOOP(
    "Errors", "Your file on the computer was not changed. It was not added to the folder."
)
_FROM_BACKUP: Final = QT_TRANSLATE_NOOP(
    "Errors",
    "Do not delete anything. Open your last backup, or a copy of the whole folder, if you have one.",
)
_STILL_LOCKED: Final = QT_TRANSLATE_NOOP("Errors", "The records are still there, but locked. Nothing was changed.")
_FROM_SHEET: Final = QT_TRANSLATE_NOOP(
    "Errors",
    "Use the recovery sheet: its code opens the folder. Without the sheet, open a copy of the whole folder, if you "
    "have one. Do not delete anything.",
)

ERRORS: Final[dict[str, tuple[Marked, Marked, Marked]]] = {
    "wrong_passphrase": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the folder."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check Caps Lock and the keyboard language, then type it again. If you forgot it, use the recovery sheet.",
        ),
    ),
    "passphrase_empty": (
        QT_TRANSLATE_NOOP("Errors", "The passphrase is empty."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Type a passphrase."),
    ),
    "passphrase_unusable": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase has a sign that this program cannot use."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Use only letters, numbers, spaces and the signs on your keyboard."),
    ),
    "code_typo": (
        QT_TRANSLATE_NOOP("Errors", "The recovery code has a typing mistake. Look at group {group}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Compare it with the recovery sheet, sign by sign, and type it again."),
    ),
    "code_other_vault": (
        QT_TRANSLATE_NOOP("Errors", "This recovery code does not open this folder."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Errors", "Look at the date on the sheet: a newer sheet replaces an older one. Or choose another folder."
        ),
    ),
    "key_files_damaged": (
        QT_TRANSLATE_NOOP("Errors", "Both key files of this folder are damaged. The passphrase cannot open it now."),
        _STILL_LOCKED,
        _FROM_SHEET,
    ),
    "key_file_altered": (
        QT_TRANSLATE_NOOP("Errors", "A key file of this folder was changed by something other than this program."),
        QT_TRANSLATE_NOOP("Errors", "This program has changed nothing. What is in the folder is still there."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Do not go on with this folder until you know who had it. If you have an older copy, open that copy.",
        ),
    ),
    "key_file_unsafe_parameters": (
        QT_TRANSLATE_NOOP("Errors", "The key file asks for settings that this program does not trust."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file may have been changed by someone. If you have an older copy of the folder, open that copy.",
        ),
    ),
    "not_enough_memory": (
        QT_TRANSLATE_NOOP(
            "Errors", "This computer has too little free memory. Opening the folder needs {megabytes} MB."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Close other programs and try again, or open the folder on another computer."),
    ),
    "not_a_vault": (
        QT_TRANSLATE_NOOP("Errors", "This is not a folder made by this program."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another one. Its name ends in “.cdvault”."),
    ),
    "vault_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "A part of this folder is missing or empty: {part}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. What is still in the folder stays as it is."),
        _FROM_BACKUP,
    ),
    "vault_exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a folder in this place."),
        QT_TRANSLATE_NOOP("Errors", "It was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Open that folder, or choose another place for the new one."),
    ),
    "vault_in_use": (
        QT_TRANSLATE_NOOP("Errors", "This folder is already open in another window or on another computer."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Close it there first. Then try again."),
    ),
    "vault_on_network": (
        QT_TRANSLATE_NOOP("Errors", "This folder lies on a network drive. Saving there is not reliable enough."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Copy the whole folder to this computer or to a USB stick and open it there."),
    ),
    "vault_read_only": (
        QT_TRANSLATE_NOOP("Errors", "This folder can be read but not changed here."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Copy the whole folder to a place where you can save, and open the copy."),
    ),
    "vault_newer": (
        QT_TRANSLATE_NOOP("Errors", "This folder was saved by a newer version of this program: {made_by}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open it with that version or a newer one."),
    ),
    "folder_not_readable": (
        QT_TRANSLATE_NOOP("Errors", "This computer account may not read this folder."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open it from the account that made it, or ask for a copy of the whole folder."),
    ),
    "no_snapshot": (
        QT_TRANSLATE_NOOP("Errors", "This folder cannot be opened here, and it has no copy to look at yet."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Close it where it is open. Then copy the whole folder to this computer or to a USB stick, and open the "
            "copy.",
        ),
    ),
    "database_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The records of this folder cannot be read. Their file is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Attached files are kept apart and may still be whole."),
        _FROM_BACKUP,
    ),
    "database_damaged": (
        QT_TRANSLATE_NOOP("Errors", "A part of the records in this folder is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Nothing more is written to it, so that the rest stays as it is."),
        _FROM_BACKUP,
    ),
    "journal_unsound": (
        QT_TRANSLATE_NOOP("Errors", "The last changes were not closed in the right way, and they cannot be joined."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. The records up to that point are still there."),
        _FROM_BACKUP,
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("Errors", "Free some space on the disk. Then try again."),
    ),
    "write_failed": (
        QT_TRANSLATE_NOOP("Errors", "The disk did not accept the change."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("Errors", "If the folder is on a USB stick, check that it is plugged in. Then try again."),
    ),
    "typed_not_kept": (
        QT_TRANSLATE_NOOP("Errors", "Something that you typed is not saved yet. The disk did not take it."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and nothing that you typed is lost."),
        QT_TRANSLATE_NOOP("Errors", "Make room on the disk first. Then try again."),
    ),
    "folder_not_writable": (
        QT_TRANSLATE_NOOP("Errors", "This program may not save in this place."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another place, for example your own documents or a USB stick."),
    ),
    "file_too_large": (
        QT_TRANSLATE_NOOP("Errors", "This file is too large. The limit is {limit_mb} MB."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Scan it again at a lower setting, or add it in smaller parts."),
    ),
    "vault_full": (
        QT_TRANSLATE_NOOP(
            "Errors", "There is not enough room: a folder holds {limit_gb} GB of files, and {left_mb} MB are left."
        ),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Errors", "Add fewer files, or smaller ones. To make room, withdraw scans that are not needed any more."
        ),
    ),
    "file_empty": (
        QT_TRANSLATE_NOOP("Errors", "This file is empty."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Choose another file, or scan or download it again."),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "This file could not be read."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Check that it is still there and that you can open it. Then try again."),
    ),
    "file_not_supported": (
        QT_TRANSLATE_NOOP("Errors", "This kind of file cannot be added."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Use a PDF, a photo or picture, an email file (.eml) or a text file."),
    ),
    "file_damaged": (
        QT_TRANSLATE_NOOP("Errors", "This file is damaged, or it is not what its name says."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Try to open it with another program. Scan or download it again if you can."),
    ),
    "file_locked": (
        QT_TRANSLATE_NOOP("Errors", "This PDF asks for a password of its own, so its pages cannot be shown here."),
        QT_TRANSLATE_NOOP("Errors", "The file is kept as it is. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Errors", "Open your own copy with its password. You can also save it without the password and add that."
        ),
    ),
    "file_password_wrong": (
        QT_TRANSLATE_NOOP("Errors", "This password does not open the PDF."),
        QT_TRANSLATE_NOOP("Errors", "The file is kept as it is. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Check Caps Lock, then type the password of this PDF again."),
    ),
    "picture_too_large": (
        QT_TRANSLATE_NOOP("Errors", "This picture has too many dots to be opened safely."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Scan it again at a lower setting, or make a smaller copy with another program."),
    ),
    "attachment_missing": (
        QT_TRANSLATE_NOOP("Errors", "An attached file is no longer in the folder."),
        QT_TRANSLATE_NOOP("Errors", "Its name, size and date are still in the records. The rest is safe."),
        QT_TRANSLATE_NOOP(
            "Errors", "If you have a copy of the folder, look for the file there. Or add the same file again."
        ),
    ),
    "attachment_damaged": (
        QT_TRANSLATE_NOOP("Errors", "An attached file is damaged and is not shown."),
        QT_TRANSLATE_NOOP("Errors", "Its name, size and date are still in the records. The rest is safe."),
        QT_TRANSLATE_NOOP(
            "Errors", "If you have a copy of the folder, look for the file there. Or add the same file again."
        ),
    ),
    "append_only": (
        QT_TRANSLATE_NOOP("Errors", "A written-down attempt is never changed or removed."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Add a correction instead. Both versions stay in the log."),
    ),
    "letter_sent": (
        QT_TRANSLATE_NOOP("Errors", "This letter was sent. It cannot be changed any more."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Begin a new letter from it instead."),
    ),
    "no_such_record": (
        QT_TRANSLATE_NOOP("Errors", "This entry is no longer there. It was removed before."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Go back to the list and choose another one."),
    ),
    "import_changed": (
        QT_TRANSLATE_NOOP("Errors", "These people cannot be taken out together: somebody changed {count} of them."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "The page “Import people” shows whom. You can remove people one by one."),
    ),
    "invalid": (
        QT_TRANSLATE_NOOP("Errors", "Something in the form needs a second look."),
        QT_TRANSLATE_NOOP("Errors", "It is not saved yet. What you typed is still there."),
        QT_TRANSLATE_NOOP("Errors", "Read the note beside each marked field."),
    ),
    "missing_glyphs": (
        QT_TRANSLATE_NOOP("Errors", "Some letters or signs cannot be printed with the fonts of this program."),
        QT_TRANSLATE_NOOP("Errors", "What you typed is safe. No document was saved yet."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Change those letters, or print all the same: a box stands in their place and the last page lists them.",
        ),
    ),
    "render_failed": (
        QT_TRANSLATE_NOOP("Errors", "The pages could not be made."),
        QT_TRANSLATE_NOOP("Errors", "What you typed is safe. No document was saved yet."),
        QT_TRANSLATE_NOOP("Errors", "Try again. If it happens again, close other programs first."),
    ),
    "binder_too_large": (
        QT_TRANSLATE_NOOP("Errors", "These papers are too many or too large to be put together at once."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and no document was saved yet."),
        QT_TRANSLATE_NOOP("Errors", "Leave some papers out and make a second binder of them."),
    ),
    "export_exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a file with this name."),
        QT_TRANSLATE_NOOP("Errors", "It was not changed. No document was saved yet."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name or another place."),
    ),
    "not_a_backup": (
        QT_TRANSLATE_NOOP("Errors", "This file is not a backup made by this program."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another one. Its name ends in “.cdbackup”."),
    ),
    "timestamp_not_a_reply": (
        QT_TRANSLATE_NOOP("Errors", "This file is not an answer of a time-stamp service, or it is damaged."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Choose the file that the service gave back. Its name often ends in “.tsr”."),
    ),
    "timestamp_rejected": (
        QT_TRANSLATE_NOOP("Errors", "The time-stamp service said no. It gave no time stamp."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Send the request again, or send it to another service."),
    ),
    "timestamp_other_hash": (
        QT_TRANSLATE_NOOP("Errors", "This time stamp is for something else, not for this person’s log."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Choose the answer to the request that was saved here."),
    ),
    "timestamp_no_certificate": (
        QT_TRANSLATE_NOOP(
            "Errors", "The answer does not bring the certificate that signed it, so it cannot be checked."
        ),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Send the request to another service."),
    ),
    "timestamp_bad_certificate": (
        QT_TRANSLATE_NOOP(
            "Errors", "The certificate that signed this answer had run out, or was not made for time stamps."
        ),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Send the request to another service."),
    ),
    "timestamp_bad_signature": (
        QT_TRANSLATE_NOOP("Errors", "The signature on this answer is not right. The file was changed or is damaged."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Fetch the answer from the service again."),
    ),
    "timestamp_unknown_kind": (
        QT_TRANSLATE_NOOP("Errors", "This program cannot check the kind of signature that the service uses."),
        _ORIGINAL_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Keep the file in a safe place, and send the request to another service, too."),
    ),
    "timestamp_bad_roots": (
        QT_TRANSLATE_NOOP("Errors", "There is no certificate in this file."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Errors", "Choose the certificate file of the service. Its name often ends in “.pem” or “.crt”."
        ),
    ),
    "backup_damaged": (
        QT_TRANSLATE_NOOP("Errors", "This backup is damaged, or a part of it is missing."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Your folder was not changed."),
        QT_TRANSLATE_NOOP(
            "Errors", "Try another backup, or copy this one again from where it came. If you just made it, try again."
        ),
    ),
    "backup_other_vault": (
        QT_TRANSLATE_NOOP("Errors", "This backup is of another folder."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Open it as a new folder instead: lock, then “Open another folder”."),
    ),
    "backup_inside_vault": (
        QT_TRANSLATE_NOOP("Errors", "This place is inside the folder itself. Both could be lost together."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. No backup was saved yet."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place, for example a USB stick."),
    ),
    "export_inside_vault": (
        QT_TRANSLATE_NOOP("Errors", "This place is inside the folder itself, where only the program keeps files."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was saved there, and nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place, for example a USB stick."),
    ),
    "backup_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "Some attached files in this folder are missing or damaged."),
        QT_TRANSLATE_NOOP("Errors", "The backup that is already there was not replaced. It may still have them."),
        QT_TRANSLATE_NOOP("Errors", "Save this backup under another name, and keep both."),
    ),
    "cancelled": (
        QT_TRANSLATE_NOOP("Errors", "Stopped, as you asked."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "You can start again at any time."),
    ),
    "locked": (
        QT_TRANSLATE_NOOP("Errors", "The folder is locked."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe."),
        QT_TRANSLATE_NOOP("Errors", "Unlock it with your passphrase and try again."),
    ),
    **KEYRING_ERRORS,
    **SCANNER_ERRORS,
    **FACTS_ERRORS,
}

_CODE_TYPO_UNSURE: Final = QT_TRANSLATE_NOOP(
    "Errors", "The recovery code has a typing mistake. Start with group {group}; it can also be in another group."
)

_IN_USE_ON: Final = QT_TRANSLATE_NOOP("Errors", "This folder is open since {time} on the computer {host}.")

UNEXPECTED: Final[tuple[Marked, Marked, Marked]] = (
    QT_TRANSLATE_NOOP("Errors", "Something went wrong in the program itself."),
    QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe."),
    QT_TRANSLATE_NOOP("Errors", "If it happens again, lock the folder and start the program again."),
)


def _since(catalog: Catalog, since: str) -> str:
    """A moment of the lock (ISO 8601, UTC) on this computer's clock."""
    try:
        return format_recent(catalog, datetime.fromisoformat(since).astimezone(), datetime.now().astimezone().date())
    except ValueError:
        return "?"


def error_text(words: Catalog | Translate, code: str, params: Mapping[str, object] | None = None) -> ErrorText:
    """The three parts for an error code (`AppError.code`) with its parameters filled in.

    `words` is a catalogue or a bound `translate` function. An unknown code gets the text for a program fault.
    """
    translate: Translate = words.translate if isinstance(words, Catalog) else words
    values = dict(params or {})
    what, safe, action = ERRORS.get(code, UNEXPECTED)
    if code == "code_typo" and values.get("sure") is False:
        what = _CODE_TYPO_UNSURE
    if code == "vault_in_use" and values.get("host") and isinstance(words, Catalog):
        what = _IN_USE_ON
        values["time"] = _since(words, str(values.get("since", "")))
    if code == "vault_incomplete" and str(values.get("part", "")).startswith("vault.key"):
        # The passphrase needs a key file; the code on the recovery sheet does not.
        safe, action = _STILL_LOCKED, _FROM_SHEET
    return ErrorText(translate(*what, **values), translate(*safe, **values), translate(*action, **values))
