"""What was found in a scan that opens all the same, in words. Keyed by `domain.scan_work.WARNINGS`."""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.labels import Translate
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

SCAN_WARNINGS: Final[dict[str, tuple[str, str]]] = {
    "locked": QT_TRANSLATE_NOOP("Notices", "This PDF asks for a password before it shows its pages."),
    "owner_locked": QT_TRANSLATE_NOOP(
        "Notices", "Whoever made this PDF asked that it not be printed or copied. It opens without a password."
    ),
    "cut_off": QT_TRANSLATE_NOOP("Notices", "The end of this file is missing. Some pages may be gone."),
    "rebuilt": QT_TRANSLATE_NOOP(
        "Notices", "This file is damaged and was repaired to be shown. Look at every page before you use it."
    ),
    "pages_missing": QT_TRANSLATE_NOOP("Notices", "This file says that it has more pages than can be found in it."),
    "page_damaged": QT_TRANSLATE_NOOP("Notices", "A page of this file is damaged. Something on it may not show."),
    "damaged": QT_TRANSLATE_NOOP("Notices", "A part of this file is damaged. Look at every page before you use it."),
}


def scan_warning(translate: Translate, code: str) -> str:
    """The sentence for a code of `domain.scan_work.WARNINGS`."""
    return translate(*SCAN_WARNINGS[code])
