"""Pages as pictures: what the window shows of a PDF or an image, without a temporary file.

The files are read in a process of their own (`services.look_process`), never in this one. All calls are safe from any
thread and wait for the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import Cover, PageEdit
from checkin_desktop.services.file_kinds import IMAGES, PDF
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING, LookProcess

# Beside the one of the file on the screen, which would have to be sent to a new process again after each small one.
_SMALL: Final = LookProcess()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as `rgba` bytes, four a pixel, rows from the top without padding."""

    width: int
    height: int
    rgba: bytes
    page_count: int


def page_picture(
    data: bytes,
    mime: str,
    page: int,
    width: int,
    *,
    edit: PageEdit | None = None,
    covers: Sequence[Cover] = (),
    password: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> PagePicture:
    """Page `page` (from 0) of a PDF or an image, `width` pixels wide; with `edit` and `covers` as others see it.

    Give the same `data` object for each page: it is sent only once. Raises FILE_NOT_SUPPORTED for other kinds,
    FILE_LOCKED for a PDF with a password, FILE_DAMAGED, PICTURE_TOO_LARGE, NO_SUCH_RECORD for a page that is not
    there, Cancelled.
    """
    if mime != PDF and mime not in IMAGES:
        raise AppError(ErrorCode.FILE_NOT_SUPPORTED)
    return _picture(
        lambda: LOOKING.picture(
            data, mime, page, width, edit=edit, covers=covers, password=password, cancelled=cancelled
        )
    )


def own_page_picture(
    data: bytes, page: int, width: int, *, cancelled: Callable[[], bool] = lambda: False
) -> PagePicture:
    """Page `page` (from 0) of a PDF that this program made itself. Raises as `page_picture` does."""
    return _picture(lambda: LOOKING.picture(data, PDF, page, width, own=True, cancelled=cancelled))


def thumbnail(
    data: bytes,
    mime: str,
    page: int,
    width: int,
    *,
    edit: PageEdit | None = None,
    password: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> PagePicture:
    """As `page_picture`, for one page of a file that is not on the screen: by a process that ends with it."""
    try:
        return _picture(
            lambda: _SMALL.picture(data, mime, page, width, edit=edit, password=password, cancelled=cancelled)
        )
    finally:
        _SMALL.forget(data)


def warm_up() -> None:
    """A file will be looked into in a moment: start the process, without waiting."""
    LOOKING.warm_up()


def forget(data: bytes) -> None:
    """This file is not on the screen any more."""
    LOOKING.forget(data)


def release() -> None:
    """End the process and what it remembers, without waiting; whoever waits for an answer gets Cancelled."""
    LOOKING.release()
    _SMALL.release()


def _picture(ask: Callable[[], tuple[int, int, int, bytes]]) -> PagePicture:
    try:
        made = ask()
    except BadFrame:
        raise AppError(ErrorCode.FILE_DAMAGED) from None
    return PagePicture(made[0], made[1], made[3], made[2])
