"""Folders that another program copies to other computers, and what such programs leave behind when two copies differ.

A vault in such a folder works, but the copying may take a half-written state, and two computers that change it at the
same time make two vaults out of one. So it is told, with what to do; nothing is blocked, moved or removed, and of two
copies none is ever chosen for the person. Looks at names, sizes and small marker files only; nothing leaves the
computer and nothing is written.

How services are recognised:
- OneDrive: the environment variables OneDrive, OneDriveConsumer, OneDriveCommercial of Windows; folder names.
- Dropbox: `~/.dropbox/info.json` ("path"), marker `.dropbox` or `.dropbox.cache` in its root; folder names.
- iCloud Drive: `Library/Mobile Documents` on macOS, `iCloudDrive` on Windows.
- Google Drive: `Library/CloudStorage/GoogleDrive-…`, `My Drive` beside `.shortcut-targets-by-id`; folder names.
- Nextcloud and ownCloud: `.sync_<digits>.db` or `._sync_<hex>.db` in its root; folder names.
- Syncthing: marker `.stfolder` in its root.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from checkin_desktop.vault import layout

ONEDRIVE, DROPBOX, ICLOUD, GOOGLE = "OneDrive", "Dropbox", "iCloud Drive", "Google Drive"
NEXTCLOUD, SYNCTHING, OTHER = "Nextcloud", "Syncthing", "cloud"

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MAX_INFO_BYTES = 65_536
_MOST_ENTRIES = 5_000
_MARKERS = {".stfolder": SYNCTHING, ".dropbox": DROPBOX, ".dropbox.cache": DROPBOX}
_NAMES = (
    (re.compile(r"onedrive(\s*-\s*.+)?\Z", re.IGNORECASE), ONEDRIVE),
    (re.compile(r"dropbox(\s*[-(].+)?\Z", re.IGNORECASE), DROPBOX),
    (re.compile(r"(icloud ?drive|com~apple~clouddocs|mobile documents)\Z", re.IGNORECASE), ICLOUD),
    (re.compile(r"(google ?drive|googledrive-.+|drivefs|my drive|mi unidad)\Z", re.IGNORECASE), GOOGLE),
    (re.compile(r"(nextcloud|owncloud)\d*\Z", re.IGNORECASE), NEXTCLOUD),
    (
        re.compile(r"(syncthing|megasync|pcloud ?drive|box sync|proton ?drive|cloudstorage)\Z", re.IGNORECASE),
        OTHER,
    ),
)
_NEXTCLOUD_MARK = re.compile(r"\.(_sync_[0-9a-f]+|sync_[0-9a-f]+)\.db\Z")

# How services name the second version of a file, each with the part that they add to the name.
_COPY = re.compile(
    r"""(
      \s?\((\d{1,3}|[^()]*(conflict|conflicto|konflikt|conflit|conflitto)[^()]*)\)   # Dropbox, Nextcloud, Google Drive
    | \.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?                                     # Syncthing
    | _conflict-\d{8}-\d{6}                                                          # ownCloud
    | \s?-\s?(DESKTOP|LAPTOP|PC|MacBook|iMac)[-\w’' ]*                               # OneDrive: the computer
    | \s+(copia|copy|kopie|copie|conflicted\ copy|copia\ en\ conflicto)(\s[-\w .]*)? # file managers
    | \s\d{1,2}                                                                      # iCloud Drive, Finder
    )\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_OWN_NAMES = frozenset((*layout.KEY_NAMES, layout.DATABASE_NAME, layout.STATE_NAME, layout.LOCK_NAME))


@dataclass(frozen=True, slots=True)
class Sibling:
    """A file or folder that looks like a second version of something. `changed` is UTC; `size` bytes of a file."""

    path: Path
    size: int
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something of the vault, as it should be called, and what lies beside it under a name made from it.

    `original` is None when nothing has the right name.
    """

    name: str
    original: Sibling | None
    copies: tuple[Sibling, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found. `service` is a proper name, `OTHER` for one without, or "" when the folder is not copied."""

    service: str = ""
    conflicts: tuple[Conflict, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.service or self.conflicts)


def findings(folder: Path, *, environment: Mapping[str, str] = os.environ, home: Path | None = None) -> Findings:
    """Look at a vault's folder, and beside it. Never raises; `folder` need not exist yet."""
    return Findings(service_of(folder, environment=environment, home=home), tuple(_conflicts(folder)))


def service_of(folder: Path, *, environment: Mapping[str, str] = os.environ, home: Path | None = None) -> str:
    """The service that copies this folder to other computers, as far as names and marker files tell. Never raises."""
    try:
        place = Path(os.path.realpath(folder))
    except (OSError, ValueError):
        return ""
    user = home or _home()
    for root, service in _declared(environment, user):
        if place == root or place.is_relative_to(root):
            return service
    for level in (place, *place.parents):
        found = _marked(level)
        if found:
            return found
        if level in (user, level.parent):
            continue
        for pattern, service in _NAMES:
            if pattern.match(level.name) and level.suffix != layout.SUFFIX:
                return service
    return ""


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.sep)


def _declared(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """Folders that the services themselves name."""
    for variable in _ONEDRIVE_VARIABLES:
        if environment.get(variable):
            yield Path(os.path.realpath(environment[variable])), ONEDRIVE
    for base in (
        home / ".dropbox",
        *(Path(environment[v]) / "Dropbox" for v in ("APPDATA", "LOCALAPPDATA") if v in environment),
    ):
        with contextlib.suppress(OSError, ValueError, LookupError, AttributeError, TypeError):
            with (base / "info.json").open("rb") as file:
                accounts = json.loads(file.read(_MAX_INFO_BYTES))
            for account in accounts.values():
                yield Path(os.path.realpath(account["path"])), DROPBOX


def _marked(folder: Path) -> str:
    for name, service in _MARKERS.items():
        # `~/.dropbox` holds the settings of Dropbox and marks no folder as copied.
        if os.path.lexists(folder / name) and not (name == ".dropbox" and (folder / name).is_dir()):
            return service
    if os.path.lexists(folder / ".shortcut-targets-by-id"):
        return GOOGLE
    for entry in _entries(folder, hidden=True):
        if _NEXTCLOUD_MARK.match(entry.name):
            return NEXTCLOUD
    return ""


def _conflicts(folder: Path) -> Iterator[Conflict]:
    """Second versions beside the vault, in it, in its current set, and of its attachments."""
    current = layout.current_set(folder)
    yield from _in(folder.parent, {folder.name}, folders=True)
    yield from _in(folder, {*_OWN_NAMES, *(known.path.name for known in layout.all_sets(folder))}, folders=True)
    if current is not None:
        yield from _in(current.path, set(_OWN_NAMES), folders=False)
        for shelf in layout.SHELVES:
            names = [entry.name for entry in _entries(current.files / shelf)]
            if any(_base(name) for name in names):
                yield from _in(current.files / shelf, {name for name in names if not _base(name)}, folders=False)


def _in(folder: Path, known: set[str], *, folders: bool) -> Iterator[Conflict]:
    found: dict[str, list[Sibling]] = {}
    for entry in _entries(folder):
        name = _base(entry.name)
        if name is None or entry.name in known:
            continue
        if name in known and (folders or not _is_folder(entry)):
            found.setdefault(name, []).append(_sibling(entry))
    for name, copies in sorted(found.items()):
        path = folder / name
        original = _sibling(path) if os.path.lexists(path) else None
        yield Conflict(name, original, tuple(sorted(copies, key=lambda copy: copy.path.name)))


def _base(name: str) -> str | None:
    """The name that a second version was made from; None for a name that is nobody's second version."""
    for stem, rest in _splits(name):
        match = _COPY.search(stem)
        if match and match.start() > 0:
            return stem[: match.start()] + rest
    return None


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """A name without its endings, one after the other: services write before the last one, or at the very end."""
    yield name, ""
    cut = name.rfind(".")
    while cut > 0:
        yield name[:cut], name[cut:]
        cut = name.rfind(".", 0, cut)


def _entries(folder: Path, *, hidden: bool = False) -> list[Path]:
    found: list[Path] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if len(found) >= _MOST_ENTRIES:
                break
            if hidden or not entry.name.startswith("."):
                found.append(Path(entry.path))
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _sibling(path: Path) -> Sibling:
    try:
        facts = path.stat()
    except OSError:
        return Sibling(path, 0, None)
    size = 0 if path.is_dir() else facts.st_size
    return Sibling(path, size, datetime.fromtimestamp(_changed(path, facts.st_mtime), UTC))


def _changed(path: Path, own: float) -> float:
    """When a vault was changed last: its databases tell, not its folder."""
    if not path.is_dir():
        return own
    known = layout.current_set(path) or layout.SetFolder(path)
    try:
        return known.database.stat().st_mtime
    except OSError:
        return own
