"""Many files on their way into the vault: what is there already, whether there is room, and one after the other."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.same_files import KeptAt, Shelf
from checkin_desktop.services.evidence import sha256_of
from checkin_desktop.services.file_kinds import FileFacts
from checkin_desktop.services.files import FileKeeper, NewFile, inspect_file, size_of
from checkin_desktop.services.opened import OpenVault

_KB: Final = 1000
# What is wrong with one file says nothing about the next one.
_ABOUT_ONE_FILE: Final = frozenset(
    {
        ErrorCode.FILE_EMPTY,
        ErrorCode.FILE_TOO_LARGE,
        ErrorCode.FILE_UNREADABLE,
        ErrorCode.FILE_NOT_SUPPORTED,
        ErrorCode.FILE_DAMAGED,
        ErrorCode.PICTURE_TOO_LARGE,
    }
)

Told = Callable[[int, int, int], None]
Keep = Callable[[NewFile, Callable[[int, int], None], Callable[[], bool]], object]
"""(file, progress(bytes done, bytes in all), cancelled): keep one file."""


@dataclass(frozen=True, slots=True)
class Again:
    """A file that is in the vault already, byte for byte, and where."""

    new: NewFile
    places: tuple[KeptAt, ...]


class AddingService:
    """Looks at a round of files before the first of them is kept."""

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def require_room(self, files: Sequence[NewFile]) -> None:
        """Raise VAULT_FULL(limit_gb, left_mb) when these files together are more than the vault may hold."""
        self._files.require_room(sum(_size(new) or 0 for new in files))

    def known(
        self, person_id: int, files: Sequence[NewFile], *, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Again, ...]:
        """Which of these files are in the vault already, or twice among them; told by their hash.

        Only files whose size occurs more than once are read. Raises Cancelled. One that cannot be read is no double:
        what adds it says what is wrong with it.
        """
        from checkin_desktop.vault.repositories import same_files

        sizes = [_size(new) for new in files]
        with self._vault.read() as session:
            kept = same_files.hashes_of_size(session, [size for size in sizes if size])
        found: list[Again] = []
        seen: set[tuple[int, str]] = set()
        for new, size in zip(files, sizes, strict=True):
            if not size or (size not in kept and sizes.count(size) == 1):
                continue
            try:
                sha256 = sha256_of(new, cancelled)
            except Cancelled:
                raise
            except AppError:
                continue
            if sha256 in kept.get(size, ()):
                with self._vault.read() as session:
                    places = same_files.places(session, person_id, sha256)
                if places:
                    found.append(Again(new, places))
                    continue
            if (size, sha256) in seen:
                found.append(Again(new, (KeptAt(Shelf.THIS_ROUND),)))
            seen.add((size, sha256))
        return tuple(found)


class AddingRound:
    """Keeps files one after the other, each in a step of its own; while one is kept, the next one is looked into.

    `kept` counts, `refused` holds (name, reason) of what cannot be kept. `run` belongs to one thread at a time.
    """

    def __init__(self, files: Sequence[NewFile], keep: Keep, cancelled: Callable[[], bool] = lambda: False) -> None:
        """`keep` puts one file into the vault and may raise; `cancelled` is asked from other threads, too."""
        self.kept = 0
        self.refused: list[tuple[str, AppError]] = []
        self._files = files
        self._keep = keep
        self._cancelled = cancelled
        self._sizes = [_size(new) or 0 for new in files]
        self._looker = ThreadPoolExecutor(1, thread_name_prefix="look-ahead")
        self._ahead: Future[FileFacts] | None = None
        self._place = 0

    @property
    def left(self) -> int:
        """How many files were not taken up yet."""
        return len(self._files) - self._place

    def run(self, told: Told = lambda *_: None, pause: Callable[[], bool] = lambda: False) -> None:
        """Keep what is left; after each file `pause` is asked whether to come back here later.

        `told` gets (number of the file from 1, kilobytes done, kilobytes in all). What is wrong with one file is noted
        and the next one follows; anything else is raised, as is Cancelled: the file under way is not kept then.
        """
        try:
            while self.left:
                self._next(told)
                if pause():
                    break
        finally:
            if self._cancelled() or not self.left:
                self.stop()

    def stop(self) -> None:
        """Nothing more is wanted. Does not wait."""
        self._looker.shutdown(wait=False, cancel_futures=True)

    def _next(self, told: Told) -> None:
        new, looked = self._files[self._place], self._ahead or self._look(self._place)
        before, total = sum(self._sizes[: self._place]), max(1, sum(self._sizes) // _KB)
        number = self._place + 1
        told(number, before // _KB, total)
        self._ahead, self._place = None, number
        try:
            facts = looked.result()
            self._ahead = self._look(number) if self.left else None
            self._keep(
                dataclasses.replace(new, facts=facts),
                lambda done, _: told(number, min(total, (before + done) // _KB), total),
                self._cancelled,
            )
        except AppError as failure:
            if failure.code not in _ABOUT_ONE_FILE:
                raise
            self.refused.append((new.name, failure))
        else:
            self.kept += 1

    def _look(self, place: int) -> Future[FileFacts]:
        return self._looker.submit(inspect_file, self._files[place], cancelled=self._cancelled)


def _size(new: NewFile) -> int | None:
    try:
        return size_of(new)
    except AppError:
        return None
