"""The shipped fonts: two files before the first paint, the other scripts right after it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from checkin_desktop.base.resources import resource_path

FAMILY = "Noto Sans"
_FIRST = ("NotoSans*Regular.ttf", "NotoSans*SemiBold.ttf")
_OTHER_SCRIPTS = ("NotoSansArabic*", "NotoSansEthiopic*", "NotoSansGurmukhi*", "NotoSansSC*")


def _load(patterns: tuple[str, ...], *, skip_scripts: bool) -> int:
    loaded = 0
    folder = resource_path("fonts")
    for pattern in patterns:
        for path in sorted(folder.rglob(pattern)):
            other_script = any(path.match(script) for script in _OTHER_SCRIPTS)
            if path.suffix == ".ttf" and other_script != skip_scripts:
                loaded += QFontDatabase.addApplicationFont(str(path)) >= 0
    return loaded


def load_first_fonts() -> int:
    """Register Noto Sans Regular and SemiBold; return how many files were taken. Main thread only."""
    return _load(_FIRST, skip_scripts=True)


def load_other_scripts() -> int:
    """Register the remaining shipped scripts, so that every name can be shown. Main thread only."""
    return _load(_OTHER_SCRIPTS, skip_scripts=False)
