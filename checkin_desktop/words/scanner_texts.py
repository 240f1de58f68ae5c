"""What to say when a scanner does not do what it should, and where there is none; part of `words.error_texts`.

Keyed by the values of `ErrorCode` and `ScannerHint`, because this layer lies below them.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import Translate
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

Marked = tuple[str, str]

_PAGES_KEPT: Final = QT_TRANSLATE_NOOP("Errors", "The pages scanned before are still here.")

SCANNER_ERRORS: Final[dict[str, tuple[Marked, Marked, Marked]]] = {
    "scanner_gone": (
        QT_TRANSLATE_NOOP("Errors", "The scanner does not answer any more."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Check its cable and that it is switched on. Then look for scanners again."),
    ),
    "scanner_busy": (
        QT_TRANSLATE_NOOP("Errors", "The scanner is busy."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Close other programs that scan, wait a moment, and try again."),
    ),
    "scanner_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is no paper in the feeder."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Put the pages in, or lay the page on the glass and choose the glass."),
    ),
    "scanner_jammed": (
        QT_TRANSLATE_NOOP("Errors", "The paper is stuck in the scanner."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Take it out with care. For important papers the glass is safer."),
    ),
    "scanner_open": (
        QT_TRANSLATE_NOOP("Errors", "The cover of the scanner is open."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Close it and try again."),
    ),
    "scanner_denied": (
        QT_TRANSLATE_NOOP("Errors", "This computer account may not use the scanner."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP("Errors", "Ask the person who looks after this computer to allow scanning for you."),
    ),
    "scanner_failed": (
        QT_TRANSLATE_NOOP("Errors", "The page could not be scanned."),
        _PAGES_KEPT,
        QT_TRANSLATE_NOOP(
            "Errors", "Try again. If it happens again, switch the scanner off and on, or take a photo of the page."
        ),
    ),
    "scanner_not_kept_off": (
        QT_TRANSLATE_NOOP("Errors", "On this computer, scanners cannot be looked for without asking the network too."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was asked."),
        QT_TRANSLATE_NOOP("Errors", "If that is all right with you, allow the network below and look again."),
    ),
}

HINTS: Final[dict[str, Marked]] = {
    "install_sane": QT_TRANSLATE_NOOP(
        "Scanner",
        "To scan from here, this computer needs the package “sane-utils”. Until then, take a photo with a phone, or "
        "scan with another program, and add the file.",
    ),
    "use_image_capture": QT_TRANSLATE_NOOP(
        "Scanner", "To scan, use the program Image Capture that is on every Mac. Then add the file here."
    ),
    "not_on_this_system": QT_TRANSLATE_NOOP(
        "Scanner", "This program cannot scan on this computer. Scan with another program and add the file here."
    ),
}
"""What to do where nothing can be scanned from here."""


def hint_text(words: Catalog | Translate, hint: str) -> str:
    """The sentence for a `ScannerHint`, translated."""
    translate: Translate = words.translate if isinstance(words, Catalog) else words
    return translate(*HINTS[hint])
