"""Where vaults are looked for at start, and where a new one goes. File names are neutral: they name nobody."""

from __future__ import annotations

from pathlib import Path

from checkin_desktop.base.settings import Settings
from checkin_desktop.ui.folder_names import FolderKind

SUFFIX = ".cdvault"
_STEMS = {
    FolderKind.MINE: "my-folder",
    FolderKind.FAMILY: "family-folder",
    FolderKind.OFFICE: "office-folder",
    FolderKind.PRACTICE: "practice",
}


def is_practice_path(folder: Path) -> bool:
    """Whether a folder is the one that practice uses."""
    return folder.name == f"{_STEMS[FolderKind.PRACTICE]}{SUFFIX}"


def listed(home: Path) -> list[Path]:
    """The vault folders in the usual place, by name; neither the practice one nor what a stopped creation left."""
    from checkin_desktop.services import vaults

    try:
        found = [path for path in home.iterdir() if path.suffix == SUFFIX and path.is_dir()]
    except OSError:
        return []
    return sorted(path for path in found if not is_practice_path(path) and not vaults.is_unfinished(path))


def start_folder(settings: Settings, home: Path) -> Path | None:
    """The folder to offer at start: the remembered one, else the last used in the usual place, else None."""
    last = settings.text("last_folder")
    if last:
        return Path(last)
    return max(listed(home), key=_last_locked, default=None)


def _last_locked(folder: Path) -> float:
    # Each lock renames a file inside, so the folder itself tells; no list of what was open has to be kept.
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


def new_folder(kind: FolderKind, home: Path) -> Path:
    """A free path for a new vault; what a stopped creation left is no obstacle."""
    from checkin_desktop.services import vaults

    stem = _STEMS[kind]
    path = home / f"{stem}{SUFFIX}"
    number = 2
    while path.exists() and not vaults.is_unfinished(path):
        path = home / f"{stem}-{number}{SUFFIX}"
        number += 1
    return path


def kind_of(folder: Path, settings: Settings) -> FolderKind:
    """Which neutral name the lock screen shows for a folder."""
    if is_practice_path(folder):
        return FolderKind.PRACTICE
    for kind, stem in _STEMS.items():
        if folder.name.startswith(stem):
            return kind
    return FolderKind(settings.text("folder_kind"))
