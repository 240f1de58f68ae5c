"""What to say when the keyring of the computer account does not do what it should; part of `words.error_texts`.

In the window it is "this computer's password store". A failure never costs anything: the passphrase opens as always.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

Marked = tuple[str, str]

_NOTHING_CHANGED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Your information is safe.")
_PASSPHRASE_OPENS: Final = QT_TRANSLATE_NOOP("Errors", "Type your passphrase: it opens the folder as always.")
_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Errors", "Your passphrase opens the folder as always. You can try again at any time."
)

KEYRING_ERRORS: Final[dict[str, tuple[Marked, Marked, Marked]]] = {
    "keyring_locked": (
        QT_TRANSLATE_NOOP("Errors", "This computer’s password store is locked."),
        _NOTHING_CHANGED,
        _AGAIN,
    ),
    "keyring_absent": (
        QT_TRANSLATE_NOOP("Errors", "This computer has no password store that can be used."),
        _NOTHING_CHANGED,
        _PASSPHRASE_OPENS,
    ),
    "keyring_refused": (
        QT_TRANSLATE_NOOP("Errors", "This computer’s password store did not allow it."),
        _NOTHING_CHANGED,
        _AGAIN,
    ),
    "keyring_timed_out": (
        QT_TRANSLATE_NOOP("Errors", "This computer’s password store did not answer."),
        _NOTHING_CHANGED,
        _AGAIN,
    ),
    "keyring_not_kept": (
        QT_TRANSLATE_NOOP("Errors", "This computer’s password store did not keep what it was given."),
        _NOTHING_CHANGED,
        _PASSPHRASE_OPENS,
    ),
    "keyring_nothing": (
        QT_TRANSLATE_NOOP("Errors", "This computer’s password store has nothing for this folder."),
        _NOTHING_CHANGED,
        _PASSPHRASE_OPENS,
    ),
    "keyring_stale": (
        QT_TRANSLATE_NOOP("Errors", "What this computer’s password store has for this folder is out of date."),
        _NOTHING_CHANGED,
        _PASSPHRASE_OPENS,
    ),
    "keyring_shared_computer": (
        QT_TRANSLATE_NOOP("Errors", "This is off because other people use this computer too."),
        _NOTHING_CHANGED,
        _PASSPHRASE_OPENS,
    ),
    "keyring_not_alone": (
        QT_TRANSLATE_NOOP("Errors", "The computer’s login may not be the only way to open this folder."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "Keep one passphrase, or first turn off opening with the computer’s login."),
    ),
}
