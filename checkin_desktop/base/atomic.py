"""Files that are either the old ones or the new ones, also after a power cut.

The order is always: temporary file beside the target, fsync, rename, fsync of the folder. A temporary name contains
`TEMP_MARK` and eight hex digits, so that leftovers of a killed program can be told from everything else.

On macOS `fsync` leaves data in the drive's cache, so F_FULLFSYNC is used (fsync(2) of Darwin). On Windows a rename is
made durable by MoveFileExW(MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH); folders cannot be synced there.

Every function raises OSError as the system gave it. All may be used from any thread.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
import threading
from pathlib import Path

TEMP_MARK = ".tmp-"
# A temporary database has SQLite's own files beside it while it is written.
_TEMP_NAME = re.compile(r".\.tmp-[0-9a-f]{8}(-wal|-shm|-journal)?\Z", re.DOTALL)

FILE_MODE = 0o600
FOLDER_MODE = 0o700

# Virus scanners hold a fresh file open for a moment, and Windows then refuses to rename it.
_WINDOWS_RETRIES = 10
_WINDOWS_PAUSE_SECONDS = 0.1


def sync_fd(fd: int) -> None:
    """Bring what was written to `fd` to the medium."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
        except OSError:
            # Some file systems do not know F_FULLFSYNC; plain fsync is then the best there is.
            os.fsync(fd)
    else:
        os.fsync(fd)


def start_sync(fd: int, start: int, length: int) -> None:
    """Let the system begin to bring a part of a large file to the medium while more of it is being prepared.

    A hint only, where the system knows it (on Linux this advice starts the writing); `sync_fd` still has to follow.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(fd, start, length, os.POSIX_FADV_DONTNEED)


def sync_file(path: Path) -> None:
    """Bring a closed file's contents to the medium."""
    fd = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        sync_fd(fd)
    finally:
        os.close(fd)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable. Does nothing on Windows, where renames are written through instead."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        sync_fd(fd)
    finally:
        os.close(fd)


def sync_tree(folder: Path) -> None:
    """Bring every file and every name below `folder`, and `folder` itself, to the medium. Links are not followed."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                sync_tree(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                sync_file(Path(entry.path))
    sync_folder(folder)


def rename(source: Path, target: Path) -> None:
    """Rename `source` to `target`, replacing it. Durable only after `sync_folder` (on Windows: at once)."""
    if sys.platform == "win32":
        _windows_replace(source, target)
    else:
        source.replace(target)


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target`, replacing it, and make the rename durable."""
    rename(source, target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def temp_path(target: Path) -> Path:
    """A fresh temporary name beside `target`."""
    return target.with_name(f"{target.name}{TEMP_MARK}{secrets.token_hex(4)}")


def is_temp(name: str) -> bool:
    """Whether `name` is one that `temp_path` gives, or one that SQLite puts beside it."""
    return _TEMP_NAME.search(name) is not None


def create_file(path: Path, *, mode: int = FILE_MODE) -> int:
    """Create a new file and return its descriptor, open for reading and writing. FileExistsError if it is there."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(path, flags, mode)


def write_all(fd: int, data: bytes | bytearray | memoryview) -> None:
    """Write all of `data`; os.write may write less than it was given."""
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def write_temp(target: Path, data: bytes | bytearray, *, mode: int = FILE_MODE) -> Path:
    """Write `data` to a temporary file beside `target`, bring it to the medium and return its path.

    On failure the temporary file is gone.
    """
    path = temp_path(target)
    fd = create_file(path, mode=mode)
    try:
        try:
            write_all(fd, data)
            sync_fd(fd)
        finally:
            os.close(fd)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    return path


def write_file(target: Path, data: bytes | bytearray, *, mode: int = FILE_MODE) -> None:
    """Replace `target` by `data`: after a crash at any moment it is wholly old or wholly new."""
    path = write_temp(target, data, mode=mode)
    try:
        replace(path, target)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def make_folder(folder: Path, *, mode: int = FOLDER_MODE) -> None:
    """Make one folder and make its name durable. FileExistsError if it is there."""
    folder.mkdir(mode=mode)
    sync_folder(folder.parent)


def sweep_temps(folder: Path) -> int:
    """Remove leftover temporary files from `folder` (not below it) and return how many went."""
    removed = 0
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if is_temp(entry.name) and entry.is_file(follow_symlinks=False)]
    for name in names:
        with contextlib.suppress(OSError):
            (folder / name).unlink()
            removed += 1
    return removed


if sys.platform == "win32":
    import ctypes

    def _windows_replace(source: Path, target: Path) -> None:
        """MoveFileExW with REPLACE_EXISTING and WRITE_THROUGH, tried again while a scanner holds the file."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        sharing_errors = (5, 32, 33)  # ACCESS_DENIED, SHARING_VIOLATION, LOCK_VIOLATION
        replace_existing, write_through = 0x1, 0x8
        pause = threading.Event()
        for attempt in range(_WINDOWS_RETRIES):
            if kernel.MoveFileExW(str(source), str(target), replace_existing | write_through):
                return
            error = ctypes.get_last_error()
            if error not in sharing_errors or attempt == _WINDOWS_RETRIES - 1:
                raise ctypes.WinError(error)
            pause.wait(_WINDOWS_PAUSE_SECONDS)
