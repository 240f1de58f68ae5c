"""The pictures of the page editor: one page large, many small, drawn in the other process off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from checkin_desktop.domain.scan_work import Cover, PageEdit
from checkin_desktop.jobs.runner import Job, Lane
from checkin_desktop.ui.context import WindowContext

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture


class EditorPictures(QObject):
    """`large_came(QPixmap)` or `large_failed(error)` for the last large page that was asked for.

    `small_came(page, key, QPixmap)` for each small one; one that cannot be drawn comes as an empty picture. One small
    page is drawn at a time: `is_busy`.
    """

    large_came = Signal(object)
    large_failed = Signal(object)
    small_came = Signal(int, object, object)

    def __init__(self, context: WindowContext, data: bytes, mime: str, password: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._data, self._mime, self._password = data, mime, password
        self._large: Job[PagePicture] | None = None
        self._asked = 0
        self.is_busy = False

    def ask_large(self, edit: PageEdit, covers: Sequence[Cover], width: int) -> None:
        """Draw a page; the one asked for before is not waited for any more."""
        self._asked += 1
        asked = self._asked
        if self._large is not None:
            self._large.cancel()
        self._large = self._ask(
            edit,
            covers,
            width,
            lambda picture: self.large_came.emit(picture) if asked == self._asked else None,
            lambda error: self.large_failed.emit(error) if asked == self._asked else None,
        )

    def ask_small(self, edit: PageEdit, covers: Sequence[Cover], width: int, key: object) -> None:
        """Draw a small page."""
        self.is_busy = True

        def came(picture: QPixmap) -> None:
            self.is_busy = False
            self.small_came.emit(edit.page, key, picture)

        self._ask(edit, covers, width, came, lambda _: came(QPixmap()))

    def close(self) -> None:
        """The file is on the screen no more: the process that knows it ends."""
        from checkin_desktop.services import pictures

        self._asked += 1
        if self._large is not None:
            self._large.cancel()
        pictures.forget(self._data)

    def _ask(
        self,
        edit: PageEdit,
        covers: Sequence[Cover],
        width: int,
        done: Callable[[QPixmap], None],
        failed: Callable[[BaseException], None],
    ) -> Job[PagePicture]:
        from checkin_desktop.services import pictures

        data, mime, password = self._data, self._mime, self._password
        return self._context.runner.submit(
            lambda control: pictures.page_picture(
                data,
                mime,
                edit.page,
                width,
                edit=edit,
                covers=covers,
                password=password,
                cancelled=control.cancelled,
            ),
            owner=self,
            done=lambda picture: done(_pixmap(picture)),
            failed=failed,
            reading=True,
            lane=Lane.POOL,
        )


def _pixmap(picture: PagePicture) -> QPixmap:
    image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
    return QPixmap.fromImage(image.copy())
