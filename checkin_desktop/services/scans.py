"""Working copies of scans: what is known about a file that was looked into, and how its pages are shown.

The original bytes never change. Files are opened in the process of `services.look_process`, never in this one; a
password is kept in the vault beside the scan it opens, and nowhere else.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import LOCKED, PageEdit, ScanWork, pages_chosen
from checkin_desktop.services.file_kinds import IMAGES, PDF
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.services.look_wire import Looked
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import attachments, scans


class ScansService:
    """Topic "scans". All calls may raise what the vault session raises, and NO_SUCH_RECORD for an unknown file."""

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def work(self, attachment_id: int) -> ScanWork:
        """What is known and chosen about one scan."""
        with self._vault.read() as session:
            return scans.get(session, attachment_id)

    def works(self, attachment_ids: Sequence[int]) -> dict[int, ScanWork]:
        """The same for several scans in one statement; unknown numbers get an empty one."""
        with self._vault.read() as session:
            return scans.of_attachments(session, attachment_ids)

    def set_pages(self, attachment_id: int, pages: Sequence[PageEdit]) -> Saved:
        """Keep which pages are shown, how, and in which order; none at all shows all of them as they stand.

        Raises ValueError as `domain.scan_work.pages_chosen`.
        """
        with self._vault.write() as session:
            work = scans.get(session, attachment_id)
            chosen = pages_chosen(pages, work.page_count) if pages else ()
            scans.put(session, dataclasses.replace(work, pages=chosen), self._vault.now())
            person_id = attachments.owner(session, attachment_id)
        return self._vault.changed("scans", person_id=person_id)

    def set_password(self, attachment_id: int, password: str) -> ScanWork:
        """Keep what opens an encrypted PDF, once it has opened it.

        Raises FILE_PASSWORD_WRONG, and what `look` raises.
        """
        work = dataclasses.replace(self.work(attachment_id), password=password)
        looked = self._looked(work, lambda: False)
        if looked.locked:
            raise AppError(ErrorCode.FILE_PASSWORD_WRONG)
        return self._keep(work, looked)

    def look(self, attachment_id: int, *, cancelled: Callable[[], bool] = lambda: False) -> ScanWork:
        """Open the file in the other process, and keep its number of pages and what is damaged in it.

        Files without pages have 0. A PDF whose password is not known keeps `page_count` None and says LOCKED. Where
        nothing can be written the answer is given all the same. Raises ATTACHMENT_MISSING, ATTACHMENT_DAMAGED,
        FILE_DAMAGED, PICTURE_TOO_LARGE, Cancelled.
        """
        work = self.work(attachment_id)
        return self._keep(work, self._looked(work, cancelled))

    def _looked(self, work: ScanWork, cancelled: Callable[[], bool]) -> Looked:
        mime = self._files.attachment(work.attachment_id).mime
        if mime != PDF and mime not in IMAGES:
            return Looked(0, locked=False)
        data = self._files.content(work.attachment_id)
        try:
            return LOOKING.check(data, mime, password=work.password, cancelled=cancelled)
        except BadFrame:
            raise AppError(ErrorCode.FILE_DAMAGED) from None
        finally:
            LOOKING.forget(data)

    def _keep(self, seen: ScanWork, looked: Looked) -> ScanWork:
        found = dataclasses.replace(
            seen,
            page_count=None if looked.locked else looked.pages,
            warnings=(LOCKED,) if looked.locked else looked.warnings,
        )
        if found == self.work(seen.attachment_id) or self._vault.read_only:
            return found
        with self._vault.write() as session:
            found = dataclasses.replace(found, pages=scans.get(session, seen.attachment_id).pages)
            scans.put(session, found, self._vault.now())
            person_id = attachments.owner(session, seen.attachment_id)
        self._vault.changed("scans", person_id=person_id)
        return found
