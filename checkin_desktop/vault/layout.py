"""The vault's folder.

    My papers.cdvault/
      vault.lock                never moved or deleted
      READ ME - LEAME.txt
      quarantine/<n>/           suspect originals, never deleted by the program
      vault.state               written at lock
      set-000001/               the highest number is the current set
        vault.key  vault.key.2  vault.db (-wal, -shm while open)
        files/xx/<32 hex>.civf  trash/xx/...  backups/
        replaces                only in a set that somebody went back to: the name of the set before

A set is built as `new-<rand>`, checked, synced and then renamed once to the next number. A folder without a set is
never taken for a new vault. Nothing here is heavy: the lock screen asks before anything is opened.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.failures import from_os_error

_log = logging.getLogger(__name__)

SUFFIX = ".cdvault"
LOCK_NAME = "vault.lock"
STATE_NAME = "vault.state"
READ_ME_NAME = "READ ME - LEAME.txt"
QUARANTINE_NAME = "quarantine"
FIRST_SET_NAME = "set-000001"
KEY_NAMES = ("vault.key", "vault.key.2")
DATABASE_NAME = "vault.db"
FILES_NAME = "files"
TRASH_NAME = "trash"
BACKUPS_NAME = "backups"
REPLACES_NAME = "replaces"
# In a quarantine folder: a copy made before a log was merged, dropped at the next clean lock.
RECOVERY_MARK = "copy-before-recovery"
SHELVES = tuple(f"{number:02x}" for number in range(256))

_SET_NAME = re.compile(r"set-(\d{6,})\Z")
_ANY_SET_NAME = re.compile(r"(set-\d{6,}|undone-.+)\Z")
_NEW_NAME = re.compile(r"new-[0-9a-f]{16}\Z")
_QUARANTINE_NUMBER = re.compile(r"\d+\Z")

READ_ME = """\
This folder is a locked vault of Check-in Desktop. Everything in it is encrypted.

- Open it with the program, not by hand.
- Do not rename, move or delete anything inside. To move it, close the program and copy the whole folder.
- You need the password, or the recovery sheet you printed. Nobody can open it without one of them.
- The database is an ordinary SQLCipher 4 file.

------------------------------------------------------------

Esta carpeta es una bóveda cerrada de Check-in Desktop. Todo lo que contiene está cifrado.

- Ábrala con el programa, no a mano.
- No cambie el nombre, no mueva ni borre nada de lo que hay dentro. Para moverla, cierre el programa y copie la
  carpeta entera.
- Hace falta la contraseña, o la hoja de recuperación que usted imprimió. Nadie puede abrirla sin una de las dos.
- La base de datos es un archivo SQLCipher 4 común.
"""


class FolderState(StrEnum):
    """What a look at a folder shows, without opening anything."""

    NONE = "none"  # nothing there, or an empty folder, or what a stopped creation left
    READY = "ready"
    INCOMPLETE = "incomplete"
    NOT_A_VAULT = "not_a_vault"


@dataclass(frozen=True, slots=True)
class SetFolder:
    """One numbered set, or a new one that is being built."""

    path: Path

    @property
    def key_files(self) -> tuple[Path, Path]:
        """The two copies of the key file, in the order in which they are written."""
        return self.path / KEY_NAMES[0], self.path / KEY_NAMES[1]

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / DATABASE_NAME

    @property
    def journal(self) -> Path:
        """The write-ahead log; with contents it means that the last close did not happen."""
        return self.path / (DATABASE_NAME + "-wal")

    @property
    def files(self) -> Path:
        """The attachments."""
        return self.path / FILES_NAME

    @property
    def trash(self) -> Path:
        """Attachments of removed documents."""
        return self.path / TRASH_NAME

    @property
    def backups(self) -> Path:
        """Snapshots of the database, by number."""
        return self.path / BACKUPS_NAME

    @property
    def shared_memory(self) -> Path:
        """The index of the write-ahead log; SQLite makes it anew whenever it is missing."""
        return self.path / (DATABASE_NAME + "-shm")

    @property
    def has_journal(self) -> bool:
        """Whether a write-ahead log with contents lies there."""
        try:
            return self.journal.stat().st_size > 0
        except OSError:
            return False


def current_set(folder: Path) -> SetFolder | None:
    """The set with the highest number."""
    best: tuple[int, Path] | None = None
    for name in _names(folder):
        match = _SET_NAME.match(name)
        if match and (folder / name).is_dir() and (best is None or int(match[1]) > best[0]):
            best = int(match[1]), folder / name
    return SetFolder(best[1]) if best else None


def all_sets(folder: Path) -> tuple[SetFolder, ...]:
    """The current set and every older or undone one that is still there."""
    return tuple(SetFolder(folder / name) for name in _names(folder) if _ANY_SET_NAME.match(name))


def find_set(folder: Path) -> SetFolder:
    """The current set of a vault. Raises NOT_A_VAULT or VAULT_INCOMPLETE(part)."""
    state = inspect(folder)
    found = current_set(folder)
    if found is None:
        if state is FolderState.INCOMPLETE:
            raise incomplete(folder)
        raise AppError(ErrorCode.NOT_A_VAULT)
    return found


def require_readable(current: SetFolder) -> None:
    """Raise FOLDER_NOT_READABLE when this account may not read what is there."""
    for path in (*current.key_files, current.database):
        if path.exists() and not os.access(path, os.R_OK):
            raise AppError(ErrorCode.FOLDER_NOT_READABLE)


def incomplete(folder: Path) -> AppError:
    """Why a folder that `inspect` calls incomplete does not open: VAULT_INCOMPLETE(part)."""
    found = current_set(folder)
    if found is None:
        return AppError(ErrorCode.VAULT_INCOMPLETE, part=FIRST_SET_NAME)
    whole = found.database.is_file()
    return AppError(ErrorCode.VAULT_INCOMPLETE, part=KEY_NAMES[0] if whole else DATABASE_NAME)


def inspect(folder: Path) -> FolderState:
    """Look at a folder. Reads names only; never raises."""
    names = _names(folder)
    if not names and not os.path.lexists(folder):
        return FolderState.NONE
    if not folder.is_dir():
        return FolderState.NOT_A_VAULT
    found = current_set(folder)
    if found is not None:
        keys = any(path.is_file() for path in found.key_files)
        return FolderState.READY if keys and found.database.is_file() else FolderState.INCOMPLETE
    if all(_left_by_creation(name) for name in names):
        return FolderState.NONE
    if STATE_NAME in names or QUARANTINE_NAME in names or LOCK_NAME in names:
        return FolderState.INCOMPLETE
    return FolderState.NOT_A_VAULT


def prepare_folder(folder: Path) -> None:
    """Make the folder of a new vault, or take an empty one; what a stopped creation left goes to quarantine.

    Raises VAULT_EXISTS when anything else is in it, FOLDER_NOT_WRITABLE, DISK_FULL.
    """
    if inspect(folder) is not FolderState.NONE:
        raise AppError(ErrorCode.VAULT_EXISTS)
    try:
        missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        for parent in reversed(missing):
            atomic.make_folder(parent)
        # A USB stick with FAT has no modes and refuses.
        with contextlib.suppress(OSError):
            folder.chmod(atomic.FOLDER_MODE)
    except OSError as error:
        failure = from_os_error(error)
        if failure.code is ErrorCode.DISK_FULL:
            raise failure from None
        raise AppError(ErrorCode.FOLDER_NOT_WRITABLE) from None


def set_aside_unfinished(folder: Path) -> None:
    """Move sets whose building was stopped into quarantine. Only while the vault's lock is held."""
    unfinished = [name for name in _names(folder) if _NEW_NAME.match(name)]
    if unfinished:
        shelf = quarantine_folder(folder)
        for name in unfinished:
            atomic.replace(folder / name, shelf / name)


def unfinished_sets(folder: Path) -> tuple[SetFolder, ...]:
    """What the building of a set that was stopped has left behind: it was never current. Never raises."""
    found = (SetFolder(folder / name) for name in sorted(_names(folder)) if _NEW_NAME.match(name))
    return tuple(new for new in found if new.path.is_dir() and not new.path.is_symlink())


def start_set(folder: Path) -> SetFolder:
    """Make `new-<rand>` with all its folders. Raises OSError."""
    new = SetFolder(folder / f"new-{secrets.token_hex(8)}")
    for path in (new.path, new.files, new.trash, new.backups):
        path.mkdir(mode=atomic.FOLDER_MODE)
    for shelf in SHELVES:
        (new.files / shelf).mkdir(mode=atomic.FOLDER_MODE)
    return new


def publish_set(folder: Path, new: SetFolder) -> SetFolder:
    """Sync everything in `new`, then rename it to the next number: the one moment in which it becomes current.

    Raises OSError while `new` is not current; once it is, a failure to sync its name is only remarked.
    """
    atomic.sync_tree(new.path)
    current = current_set(folder)
    number = int(current.path.name.removeprefix("set-")) + 1 if current else 1
    target = folder / f"set-{number:06d}"
    rename_set(new.path, target)
    return SetFolder(target)


def rename_set(source: Path, target: Path) -> None:
    """Give a set another name, which none has yet. Raises OSError only while it has the old one."""
    try:
        atomic.replace(source, target)
    except OSError:
        # The rename may be done and only the syncing of its folder have failed. Then another set is the vault: going
        # on in the one before would lose what is saved there. The next note in the folder syncs it again.
        if not target.is_dir():
            raise
        _log.warning("the folder could not be synced after a set was named")


def is_inside(folder: Path, target: Path) -> bool:
    """Whether `target`, which need not be there, lies in the vault's own folder, by whatever name. Never raises."""
    with contextlib.suppress(OSError):
        vault = folder.stat()
        return any(os.path.samestat(vault, parent.stat()) for parent in target.resolve().parents if parent.exists())
    return False


def discard_set(new: SetFolder) -> None:
    """Remove a set whose building failed. It was never current."""
    if _NEW_NAME.match(new.path.name):
        shutil.rmtree(new.path, ignore_errors=True)


def quarantine_folder(folder: Path) -> Path:
    """Make the next numbered folder for suspect originals. Raises OSError."""
    quarantine = folder / QUARANTINE_NAME
    if not quarantine.is_dir():
        atomic.make_folder(quarantine)
    numbers = [int(name) for name in _names(quarantine) if _QUARANTINE_NUMBER.match(name)]
    shelf = quarantine / str(max(numbers, default=0) + 1)
    atomic.make_folder(shelf)
    return shelf


def copy_into(shelf: Path, sources: Iterable[Path]) -> None:
    """Copy files into a quarantine folder and bring the copies to the medium. Raises OSError."""
    for source in sources:
        target = shelf / source.name
        with source.open("rb") as original:
            fd = atomic.create_file(target)
            try:
                with os.fdopen(os.dup(fd), "wb") as copy:
                    shutil.copyfileobj(original, copy, 1024 * 1024)
                atomic.sync_fd(fd)
            finally:
                os.close(fd)
    atomic.sync_folder(shelf)


def drop_recovery_copies(folder: Path) -> None:
    """Remove the copies made before a log was merged. Only after a clean close; nothing else in quarantine goes."""
    quarantine = folder / QUARANTINE_NAME
    for name in _names(quarantine):
        if _QUARANTINE_NUMBER.match(name) and (quarantine / name / RECOVERY_MARK).is_file():
            shutil.rmtree(quarantine / name, ignore_errors=True)


def sweep(folder: Path, current: SetFolder) -> None:
    """Remove the program's own temporary files, after an unlock. Never raises."""
    places = [folder, current.path, current.backups, *(current.files / shelf for shelf in SHELVES)]
    for place in places:
        with contextlib.suppress(OSError):
            atomic.sweep_temps(place)


def write_read_me(folder: Path) -> None:
    """Write the note for whoever finds the folder, if it is not there. Raises OSError."""
    path = folder / READ_ME_NAME
    if not path.exists():
        atomic.write_file(path, READ_ME.replace("\n", "\r\n").encode("utf-8"))


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []


def _left_by_creation(name: str) -> bool:
    return name in (LOCK_NAME, READ_ME_NAME) or _NEW_NAME.match(name) is not None or atomic.is_temp(name)
