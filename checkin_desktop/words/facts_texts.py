"""What to say when an update file for the facts is refused; a part of `words.error_texts`."""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_STILL_THE_SAME: Final = QT_TRANSLATE_NOOP("Errors", "The facts in this folder are the same as before.")
_ASK_FOR_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "Errors", "Ask the people who make this program for the file once more, on a way you trust."
)

FACTS_ERRORS: Final = {
    "facts_off": (
        QT_TRANSLATE_NOOP("Errors", "Update files are switched off in this program."),
        _STILL_THE_SAME,
        QT_TRANSLATE_NOOP("Errors", "Newer facts come with a newer version of the program."),
    ),
    "facts_not_an_update": (
        QT_TRANSLATE_NOOP("Errors", "This is not an update file for the facts."),
        _STILL_THE_SAME,
        QT_TRANSLATE_NOOP("Errors", "Choose the file that came from the people who make this program."),
    ),
    "facts_bad_signature": (
        QT_TRANSLATE_NOOP(
            "Errors", "The signature of this file is not good. It was changed, or somebody else made it."
        ),
        _STILL_THE_SAME,
        _ASK_FOR_ANOTHER,
    ),
    "facts_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The signature is good, but what the file holds cannot be read."),
        _STILL_THE_SAME,
        _ASK_FOR_ANOTHER,
    ),
    "facts_newer": (
        QT_TRANSLATE_NOOP("Errors", "This update is made for a newer version of the program."),
        _STILL_THE_SAME,
        QT_TRANSLATE_NOOP("Errors", "Use a newer version of the program, then choose the file again."),
    ),
    "facts_older": (
        QT_TRANSLATE_NOOP("Errors", "This update is not newer than the facts that are here."),
        _STILL_THE_SAME,
        QT_TRANSLATE_NOOP("Errors", "There is nothing to do. The newer facts stay."),
    ),
    "facts_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "The signature is good, but facts are missing that the program needs."),
        _STILL_THE_SAME,
        _ASK_FOR_ANOTHER,
    ),
}
