"""Asks another process about files from strangers, so that a bad one can end that process and never the window's.

A process that has looked into one file draws no other one: pages of the program's own documents, files being added,
and each file on the screen have one for themselves. The next one takes about a tenth of a second to start.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from checkin_desktop.base.program import LOOK_INTO_FILES
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.scan_work import Box, Cover, PageEdit
from checkin_desktop.services import frames, look_wire
from checkin_desktop.services.child_process import POLL_SECONDS, Child, ChildProcess
from checkin_desktop.services.look_wire import Looked, PageAsked

# By the clock; its processor time is bounded in the child. A busy computer may take many times as long.
LOOK_SECONDS: Final = 120.0
OWN: Final = "own"
ADDING: Final = "adding"

_log = logging.getLogger(__name__)


class LookProcess(ChildProcess):
    """Answers one question after the other. All calls are safe from any thread; each waits its turn."""

    word = LOOK_INTO_FILES

    def __init__(self) -> None:
        super().__init__()
        self._held: bytes | Path | None = None
        self._holder: Child | None = None
        self._seen: object = None
        self._releases = 0

    def check(
        self,
        data: bytes | Path,
        mime: str,
        *,
        password: str = "",
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Looked:
        """Pages of a file, whether it asks for a password, and what is damaged; a path is read where it lies.

        `password` opens a PDF that asks for one; `locked` says that it did not. Raises FILE_DAMAGED, also when the
        process died of it or took too long, PICTURE_TOO_LARGE, Cancelled also when `release` was called meanwhile.
        """
        body = self._ask(data, mime, ADDING, look_wire.CHECK, look_wire.check(password), cancelled)
        return look_wire.read_checked(body)

    def picture(
        self,
        data: bytes,
        mime: str,
        page: int,
        width: int,
        *,
        own: bool = False,
        edit: PageEdit | None = None,
        covers: Sequence[Cover] = (),
        password: str = "",
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[int, int, int, bytes]:
        """Width, height, number of pages and RGBA bytes of a page; `own` for documents the program made itself.

        With `edit` and `covers` it is drawn as others see it, `width` wide after turning and cropping; covers of other
        pages are none. Raises as `check`, and FILE_LOCKED, NO_SUCH_RECORD.
        """
        seen: object = OWN if own else data
        asked = PageAsked(page, width, edit, _boxes(covers, page), password)
        body = self._ask(data, mime, seen, look_wire.PAGE, look_wire.page(asked), cancelled)
        return look_wire.read_picture(body)

    def shared_page(
        self,
        data: bytes,
        mime: str,
        page: int,
        *,
        edit: PageEdit | None = None,
        covers: Sequence[Cover] = (),
        password: str = "",
        fine: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[int, int, int, bytes]:
        """Width, height, number of pages and plain JPEG of a page (from 0) as others may see it. Raises as `picture`.

        With `fine` it is as sharp as print, 300 to the inch; without, half of that, for reports of many pages. What
        is covered or cropped away is not in the bytes. Raises BadFrame when the answer is no plain JPEG.
        """
        asked = PageAsked(page, 0, edit, _boxes(covers, page), password, fine)
        body = self._ask(data, mime, data, look_wire.SHARED, look_wire.page(asked), cancelled)
        return look_wire.read_shared(body)

    def facts(
        self, data: bytes | Path, mime: str, question: bytes, *, cancelled: Callable[[], bool] = lambda: False
    ) -> object:
        """Plain values out of a file, unchecked; `question` is MAIL or CALLS of `look_wire`.

        Raises as `check`, and BadFrame.
        """
        seen: object = ADDING if isinstance(data, Path) else data
        return look_wire.read_facts(self._ask(data, mime, seen, question, b"", cancelled))

    def measured(self, data: bytes, *, cancelled: Callable[[], bool] = lambda: False) -> bytes:
        """What `reports.measured.packed` says about a report, unchecked. Raises as `check`."""
        return self._ask(data, "application/pdf", data, look_wire.MEASURE, b"", cancelled)

    def release(self) -> None:
        """End the process and forget its file, without waiting; who waits for an answer gets Cancelled."""
        with self._state:
            self._releases += 1
        super().release()
        self._drop()

    def forget(self, data: bytes) -> None:
        """This file is not on the screen any more: end the process that knows it."""
        if self._held is data:
            super().release()
            self._drop()

    def _drop(self) -> None:
        self._held, self._holder, self._seen = None, None, None

    def _ask(
        self, data: bytes | Path, mime: str, seen: object, kind: bytes, body: bytes, cancelled: Callable[[], bool]
    ) -> bytes:
        releases = self._releases
        with self._in_turn(cancelled):
            if releases != self._releases:
                raise Cancelled
            child = self._give(data, mime, seen, kind, body)
            return self._wait(child, cancelled)

    def _give(self, data: bytes | Path, mime: str, seen: object, kind: bytes, body: bytes) -> Child:
        for _ in range(2):  # the one that waits may have been killed meanwhile
            child = self._child_for(seen)
            try:
                if self._held is not data or self._holder is not child:
                    if isinstance(data, Path):
                        how, sent = look_wire.FILE_AT, os.fsencode(data.absolute())
                    else:
                        how, sent = look_wire.FILE, data
                    child.send(look_wire.KIND, mime.encode("ascii"))
                    child.send(how, sent)
                    self._held, self._holder = data, child
                child.send(kind, body)
            except OSError:
                child.end()
            else:
                child.owing = True
                return child
        raise self._broken(child)

    def _child_for(self, seen: object) -> Child:
        child = self._free()
        if child is self._holder and self._seen is not seen:
            child.end()
            child = self._running()
        self._seen = seen
        return child

    def _wait(self, child: Child, cancelled: Callable[[], bool]) -> bytes:
        until = time.monotonic() + LOOK_SECONDS
        while True:
            with contextlib.suppress(queue.Empty):
                frame = child.answer(POLL_SECONDS)
                if frame is None:
                    child.end()
                    raise self._broken(child)
                child.owing = False
                return self._result(child, frame)
            if cancelled():
                raise Cancelled
            if time.monotonic() > until:
                child.end()
                raise self._broken(child)

    def _result(self, child: Child, frame: frames.Frame) -> bytes:
        kind, body = frame
        with contextlib.suppress(frames.BadFrame):
            if kind == frames.DONE:
                return body
            if kind == frames.FAILED:
                raise frames.read_failed(body)
            if kind == frames.FAULT:
                # Types and places only, so the lines may stand in the log as they are.
                _log.error("\n".join(["a file could not be looked into", *frames.read_fault(body)]).replace("%", ""))
                raise AppError(ErrorCode.FILE_DAMAGED)
        child.end()
        raise self._broken(child)

    def _broken(self, child: Child) -> AppError | Cancelled:
        """What to say when the child is gone: whoever dismissed it knows, nobody else does."""
        self._drop()
        with self._state:
            if self._closed or child.dismissed:
                return Cancelled()
        _log.error("the process that looks into files ended before its answer")
        return AppError(ErrorCode.FILE_DAMAGED)


def _boxes(covers: Sequence[Cover], page: int) -> tuple[Box, ...]:
    return tuple(cover.box for cover in covers if cover.page == page)


LOOKING: Final = LookProcess()
"""The one of this program; every use goes through `services.pictures` or `services.file_kinds`."""
