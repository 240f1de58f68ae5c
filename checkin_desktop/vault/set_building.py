"""Building a set out of another one, and taking a set back.

Attachments never change after they were written, so a new set gets those of the set before it as further names of the
same files (hard links): no bytes are copied, and both sets stay whole when one of them goes. Where the file system
knows no hard links (FAT, some network drives) they are copied.

Nothing here deletes a set. Everything is for whoever holds the lock of the vault.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import layout
from checkin_desktop.vault.failures import write_failures
from checkin_desktop.vault.layout import SetFolder

_PIECE_BYTES = 1024 * 1024
_LONGEST_NAME = 64
_FILE_NAME = re.compile(r"([0-9a-f]{32})\.civf\Z")
_DECIDES = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EEXIST, errno.ENOENT, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Adopted:
    """What became of the files of another set. `unreadable` are file ids that could not be read; they stay there."""

    linked: int
    copied: int
    unreadable: tuple[str, ...]


def adopt_files(
    source: SetFolder,
    new: SetFolder,
    *,
    wanted: Callable[[str], bool] = lambda _: True,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Adopted:
    """Give `new` the attachments and the trash of `source`, those that it has already left out.

    `wanted` is asked with the file id (32 hex digits). Copies are on the medium when this returns; new names are so
    after `layout.publish_set`. `progress` gets (bytes done, bytes in all). Raises DISK_FULL, WRITE_FAILED,
    VAULT_READ_ONLY, Cancelled; the caller then discards `new`. `source` is never changed.
    """
    there = {file_id for root in (new.files, new.trash) for file_id, _, _ in _files_below(root)}
    found = [
        (file_id, path, target_root, size)
        for root, target_root in ((source.files, new.files), (source.trash, new.trash))
        for file_id, path, size in _files_below(root)
        if file_id not in there and wanted(file_id)
    ]
    total, done = max(sum(size for *_, size in found), 1), 0
    linked = copied = 0
    unreadable: list[str] = []

    def tick(count: int) -> None:
        nonlocal done
        if cancelled():
            raise Cancelled
        done = min(done + count, total)
        if progress is not None:
            progress(done, total)

    with write_failures(new.path):
        for file_id, path, target_root, size in found:
            shelf = target_root / file_id[:2]
            shelf.mkdir(mode=atomic.FOLDER_MODE, exist_ok=True)
            target = shelf / path.name
            if os.path.lexists(target):
                # The file lies in `files` and in `trash`: a removal was stopped half way.
                tick(size)
            elif _link(path, target):
                linked += 1
                tick(size)
            elif _copy(path, target, tick):
                copied += 1
            else:
                unreadable.append(file_id)
    return Adopted(linked, copied, tuple(unreadable))


def adopt_file(source: Path, target: Path) -> None:
    """Give one closed file a further name, or copy it. Raises OSError as `os.link` and writing do."""
    if not _link(source, target):
        _copy(source, target, lambda _: None)


def file_ids(root: Path) -> frozenset[str]:
    """The attachments below `files` or `trash` of a set. Never raises."""
    return frozenset(file_id for file_id, _, _ in _files_below(root))


def previous_set(folder: Path) -> SetFolder | None:
    """The set that was current before the current one and that `undo_set` would put back."""
    numbered = sorted(_numbered_sets(folder))
    return numbered[-2][1] if len(numbered) > 1 else None


def note_replaced(new: SetFolder, current: SetFolder) -> None:
    """Let a new set remember that somebody goes back to it from `current`. Raises OSError."""
    atomic.write_file(new.path / layout.REPLACES_NAME, current.path.name.encode("ascii"))


def replaced_set(folder: Path) -> SetFolder | None:
    """The set before, if it is whole and the current one is what somebody went back to from there; else None.

    A new vault key and a salvage leave a set before them too: the one opens with a sheet that was seen, the other is
    damaged. Neither is ever put back as if somebody had gone back. Reads names and a note; never raises.
    """
    current, before = layout.current_set(folder), previous_set(folder)
    if current is None or before is None or not is_whole(before):
        return None
    try:
        with (current.path / layout.REPLACES_NAME).open("rb") as file:
            return before if file.read(_LONGEST_NAME) == before.path.name.encode("ascii") else None
    except OSError:
        return None


def undo_set(folder: Path) -> SetFolder:
    """Make the set before the current one current again, by one rename; returns it.

    The set that was current stays as `undone-<number>-<rand>`, whole, and so does what was noted at its last lock.
    The vault must be closed and its lock held. Raises VAULT_INCOMPLETE (there is no whole set before this one),
    DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY; nothing is changed then.
    """
    current, before = layout.current_set(folder), previous_set(folder)
    if current is None or before is None or not is_whole(before):
        raise AppError(ErrorCode.VAULT_INCOMPLETE, part=before.path.name if before else layout.FIRST_SET_NAME)
    number = current.path.name.removeprefix("set-")
    undone = folder / f"undone-{number}-{secrets.token_hex(8)}"
    with write_failures(folder):
        layout.rename_set(current.path, undone)
    # The older set is older than the last lock, as it was asked to be. A failure leaves a true remark behind.
    with contextlib.suppress(OSError):
        atomic.replace(folder / layout.STATE_NAME, undone / layout.STATE_NAME)
    return before


def is_whole(known: SetFolder) -> bool:
    """Whether a set has a database and at least one key file. Looks at names only."""
    return known.database.is_file() and any(path.is_file() for path in known.key_files)


def _numbered_sets(folder: Path) -> Iterator[tuple[int, SetFolder]]:
    for known in layout.all_sets(folder):
        name = known.path.name
        if name.startswith("set-") and known.path.is_dir():
            yield int(name.removeprefix("set-")), known


def _files_below(root: Path) -> Iterator[tuple[str, Path, int]]:
    for shelf in layout.SHELVES:
        with contextlib.suppress(OSError), os.scandir(root / shelf) as entries:
            for entry in entries:
                match = _FILE_NAME.match(entry.name)
                if match and entry.name.startswith(shelf) and entry.is_file(follow_symlinks=False):
                    yield match[1], Path(entry.path), entry.stat(follow_symlinks=False).st_size


def _link(source: Path, target: Path) -> bool:
    """Give a file a further name. False where the file system refuses; OSError when copying would fail too."""
    try:
        os.link(source, target, follow_symlinks=False)
    except NotImplementedError:
        return False
    except OSError as error:
        if error.errno in _DECIDES:
            raise
        return False
    return True


def _copy(source: Path, target: Path, tick: Callable[[int], None]) -> bool:
    """Copy a file and bring it to the medium. False when it cannot be read; nothing is left then."""
    try:
        reader = source.open("rb", buffering=0)
    except OSError:
        return False
    with reader:
        fd = atomic.create_file(target)
        try:
            while True:
                try:
                    piece = reader.read(_PIECE_BYTES)
                except OSError:
                    target.unlink()
                    return False
                if not piece:
                    break
                atomic.write_all(fd, piece)
                tick(len(piece))
            atomic.sync_fd(fd)
        finally:
            os.close(fd)
    return True
