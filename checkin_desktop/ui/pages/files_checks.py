"""What is found out about the shown files one after the other, in the background: are they unchanged, how many pages
have they, what is damaged, and how does the first page look. The vault is asked for one file at a time, so that a page
that is opened meanwhile need not wait for many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from checkin_desktop.domain.scan_work import LOCKED, PageEdit, ScanWork
from checkin_desktop.jobs.runner import JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import pixmap_of
from checkin_desktop.ui.dialogs.file_viewer_row import SMALL_PAGE, FileRow
from checkin_desktop.ui.theme import theme

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture


class FileChecks(QObject):
    """`follow` the rows that are shown; whatever is found is told to them."""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[FileRow] = []
        self._wanted: list[FileRow] = []
        self._compared: list[FileRow] = []
        self._looked: set[int] = set()
        self._working = False
        self._held = False

    def follow(self, rows: Sequence[FileRow]) -> None:
        """These rows are shown now."""
        for row in rows:
            if not any(row is known for known in self._rows):
                row.picture_wanted.connect(lambda row=row: self._want(row))
        self._rows = list(rows)
        self._wanted = [row for row in self._wanted if any(row is shown for shown in rows)]
        self._compared = [row for row in self._compared if any(row is shown for shown in rows)]
        self.reload()

    def hold(self, held: bool) -> None:
        """Wait while files are being added."""
        self._held = held
        if not held:
            self._next()

    def reload(self) -> None:
        """Ask again what is known about all of them; for all together."""
        ids = [row.attachment.id for row in self._rows if row.has_pages and row.attachment.withdrawn_at is None]
        scans = self._context.case.scans
        if ids:
            self._context.runner.submit(
                lambda _: scans.works(ids), owner=self, done=self._known, failed=lambda _: None, reading=True
            )
        else:
            self._next()

    def _known(self, works: dict[int, ScanWork]) -> None:
        for row in self._rows:
            if row.attachment.id in works and isValid(row):
                row.set_work(works[row.attachment.id])
        self._next()

    def _want(self, row: FileRow) -> None:
        self._wanted.append(row)
        self._next()

    def _next(self) -> None:
        if self._working or self._held:
            return
        while self._wanted:
            row = self._wanted.pop(0)
            if self._is_shown(row):
                self._draw(row)
                return
        for row in self._rows:
            if row.attachment.withdrawn_at is None and not any(row is done for done in self._compared):
                self._compare(row)
                return
        for row in self._rows:
            if self._needs_look(row):
                self._look(row)
                return

    def _compare(self, row: FileRow) -> None:
        documents, file = self._context.case.documents, row.attachment.id
        self._compared.append(row)
        self._submit(lambda _: documents.is_unchanged(file), row, row.set_checked)

    def _needs_look(self, row: FileRow) -> bool:
        work, file = row.work, row.attachment
        unseen = work is not None and work.page_count is None and LOCKED not in work.warnings
        return unseen and row.has_pages and file.withdrawn_at is None and file.id not in self._looked

    def _look(self, row: FileRow) -> None:
        scans, file = self._context.case.scans, row.attachment.id
        self._looked.add(file)
        self._submit(lambda control: scans.look(file, cancelled=control.cancelled), row, row.set_work)

    def _draw(self, row: FileRow) -> None:
        documents, file = self._context.case.documents, row.attachment.id
        self._submit(lambda _: documents.content(file), row, lambda data: self._draw_from(row, data))

    def _draw_from(self, row: FileRow, data: bytes) -> None:
        from checkin_desktop.services import pictures

        work = row.work or ScanWork(row.attachment.id)
        edit = work.pages[0] if work.pages else PageEdit(0)
        ratio, mime = row.devicePixelRatioF(), row.attachment.mime
        width = round(theme.px(SMALL_PAGE[0]) * ratio)

        def show(picture: PagePicture) -> None:
            row.set_picture(pixmap_of(picture, ratio))

        self._submit(
            lambda control: pictures.thumbnail(
                data, mime, edit.page, width, edit=edit, password=work.password, cancelled=control.cancelled
            ),
            row,
            show,
            lane=Lane.POOL,
        )

    def _submit(
        self,
        work: Callable[[JobControl], Any],
        row: FileRow,
        done: Callable[[Any], None],
        lane: Lane = Lane.VAULT,
    ) -> None:
        """What is found of one row; what is wrong with it is told where it is opened."""
        self._working = True

        def ended(*found: Any) -> None:
            self._working = False
            if found and self._is_shown(row):
                done(*found)
            self._next()

        self._context.runner.submit(
            work,
            owner=self,
            done=ended,
            failed=lambda _: ended(),
            reading=True,
            lane=lane,
        )

    def _is_shown(self, row: FileRow) -> bool:
        return isValid(row) and any(row is shown for shown in self._rows)
