"""The shipped fonts: two files before the first paint, the other scripts right after it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from checkin_desktop.base.resources import resource_path

FAMILY = "Noto Sans"
_FIRST = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
_OTHER_SCRIPTS = ("NotoSansArabic*.ttf", "NotoSansEthiopic*.ttf", "NotoSansGurmukhi*.ttf", "NotoSansSC*.ttf")


def _load(paths: Iterable[Path]) -> int:
    return sum(QFontDatabase.addApplicationFont(str(path)) >= 0 for path in paths)


def load_first_fonts() -> int:
    """Register Noto Sans Regular and SemiBold; return how many files were taken. Main thread only."""
    return _load(resource_path("fonts", name) for name in _FIRST)


def load_other_scripts() -> int:
    """Register the remaining shipped scripts, so that every name can be shown. Main thread only."""
    return _load(path for pattern in _OTHER_SCRIPTS for path in sorted(resource_path("fonts").glob(pattern)))
