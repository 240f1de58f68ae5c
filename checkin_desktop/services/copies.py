"""Every copy that left the vault: what, when, where to, for whom; and whether a file is one of them.

The log itself is never changed: whom a copy was for can be noted again, and the last note counts. Used from the
vault's worker thread, except `fingerprint`, which needs no vault.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.copies import Copy
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.folding import fold

if TYPE_CHECKING:
    from checkin_desktop.services.opened import OpenVault, Saved
    from checkin_desktop.services.rendering import RenderedPdf

PAGE_ROWS: Final = 50
LONGEST_NOTE: Final = 500
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class CopiesPage:
    """A stretch of the list, and how many there are in all that fit the question."""

    copies: tuple[Copy, ...]
    total: int


class Match(StrEnum):
    """What a file turned out to be."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Identified:
    """A file compared with the list: the copies with its very bytes, else those that were written to its place.

    The likeliest one is the first: at the file's own place, then other files, then prints.
    """

    match: Match
    sha256: str
    copies: tuple[Copy, ...]


class CopiesService:
    """The list of copies of one open vault."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def find(
        self, *, person_id: int | None = None, text: str = "", offset: int = 0, limit: int = PAGE_ROWS
    ) -> CopiesPage:
        """Copies of one person or of all, the newest first, that hold `text` in person, reader, place or fingerprint.

        Accents and capitals do not matter.
        """
        found = [copy for copy in self._all(person_id=person_id) if _holds(copy, fold(text))]
        return CopiesPage(tuple(found[offset : offset + limit]), len(found))

    def people(self) -> tuple[tuple[int, str], ...]:
        """Id and name of everybody of whom there are copies, by name."""
        named = {copy.person_id: copy.person for copy in self._all() if copy.person_id is not None}
        return tuple(sorted(named.items(), key=lambda item: fold(item[1])))

    def note(self, copy_id: int, for_whom: str) -> Saved:
        """Write down for whom a copy was; the line of the log stays as it was. Raises NO_SUCH_RECORD."""
        from checkin_desktop.vault.repositories import copies, notebook

        with self._vault.write() as session:
            known = copies.rows(session, copy_id=copy_id)
            if not known:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            record = notebook.ExportRecord(
                id=0,
                person_id=known[0].person_id,
                what=copies.NOTE,
                language="",
                path=f"#{copy_id}",
                sha256="",
                size=0,
                page_count=0,
                for_whom=" ".join(for_whom.split())[:LONGEST_NOTE],
                saved_at=self._vault.now(),
            )
            notebook.log_export(session, record)
        return self._vault.changed("exports", person_id=known[0].person_id)

    def log_print(
        self, rendered: RenderedPdf, *, what: str, pages: int, person_id: int | None, for_whom: str = ""
    ) -> Saved:
        """Log that `pages` of a document went to a printer, with the fingerprint of its PDF."""
        from checkin_desktop.vault.repositories import copies, notebook

        record = notebook.ExportRecord(
            id=0,
            person_id=person_id,
            what=what,
            language=rendered.language,
            path=copies.PRINTED,
            sha256=hashlib.sha256(rendered.data).hexdigest(),
            size=len(rendered.data),
            page_count=pages,
            for_whom=for_whom,
            saved_at=self._vault.now(),
        )
        with self._vault.write() as session:
            notebook.log_export(session, record)
        return self._vault.changed("exports", person_id=person_id)

    def identify(self, path: Path, sha256: str) -> Identified:
        """Which copy a file is, from its fingerprint; see `fingerprint`."""
        every, there = self._all(), str(Path(path).absolute())
        same = [copy for copy in every if copy.sha256 == sha256]
        if same:
            same.sort(key=lambda copy: (copy.path != there, copy.printed))
            return Identified(Match.UNCHANGED, sha256, tuple(same))
        moved = tuple(copy for copy in every if copy.path == there)
        return Identified(Match.CHANGED if moved else Match.UNKNOWN, sha256, moved)

    def _all(self, *, person_id: int | None = None) -> list[Copy]:
        from checkin_desktop.vault.repositories import copies

        with self._vault.read() as session:
            return copies.rows(session, person_id=person_id)


def fingerprint(
    path: Path,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """The SHA-256 of a file in lower-case hex. Raises FILE_UNREADABLE, Cancelled."""
    digest, done = hashlib.sha256(), 0
    try:
        total = path.stat().st_size
        with path.open("rb") as file:
            while part := file.read(_CHUNK):
                if cancelled():
                    raise Cancelled
                digest.update(part)
                done += len(part)
                progress(done, max(total, done))
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    return digest.hexdigest()


def _holds(copy: Copy, text: str) -> bool:
    return not text or any(text in fold(part) for part in (copy.person, copy.for_whom, copy.path, copy.sha256))
