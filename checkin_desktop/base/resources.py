"""Where the shipped, read-only files are: beside a checkout, inside a wheel, or in a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _roots() -> tuple[Path, ...]:
    """Folders that may hold `resources/` and `i18n/`, the likeliest first."""
    frozen = getattr(sys, "_MEIPASS", None)
    found = [Path(frozen)] if frozen else []
    found += [_PACKAGE.parent, _PACKAGE / "_shipped", Path(sys.prefix) / "share" / "checkin-desktop"]
    return tuple(found)


@cache
def shipped_folder(name: str) -> Path:
    """The folder `name` ("resources" or "i18n").

    Raises FileNotFoundError when the installation is incomplete; that is a packaging fault, never the person's.
    """
    for root in _roots():
        folder = root / name
        if folder.is_dir() and (name != "resources" or (folder / "icons").is_dir()):
            return folder
    raise FileNotFoundError(f"this installation has no {name} folder")


def resource_path(*parts: str) -> Path:
    """A path below `resources/`, for example `resource_path("icons", "lock.svg")`. It need not exist."""
    return shipped_folder("resources").joinpath(*parts)


def i18n_path(*parts: str) -> Path:
    """A path below `i18n/`. It need not exist."""
    return shipped_folder("i18n").joinpath(*parts)
