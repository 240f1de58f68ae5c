"""Copies of attached files for other people: what can be seen in a file, made anew, and nothing that hides in it.

Pictures and pages of PDFs are drawn afresh in the process that looks into files, so GPS places, serial numbers,
thumbnails, scripts, attachments, layers and text under black bars stay behind. A picture is shared as one JPEG;
several pages as one new PDF of JPEGs, because then an exhibit is one file with one hash, and its pages keep their
order. Pages are those of the working copy (`domain.scan_work`), turned, cropped and in its order. Of an
e-mail the date, sender, recipients, subject, text and the names of what came along are shared; of a call log the rows
that were chosen. The same file always gives the same bytes.

Kinds of lines (`SharedCopy.lines`): "date", "from", "to", "cc", "subject", "body", "attachment", "call".
"""

from __future__ import annotations

import dataclasses
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.domain.attempts import CallLogRow
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.scan_work import PageEdit, ScanWork
from checkin_desktop.domain.snapshots import PagePicture, SharedCopy
from checkin_desktop.domain.spreadsheets import table
from checkin_desktop.services import picture_pdf
from checkin_desktop.services.file_kinds import CALL_LOGS, EMAIL, IMAGES, JPEG, PDF, TEXT
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING

Progress = Callable[[int, int], None]
Lines = tuple[tuple[str, str], ...]
_Key = tuple[str, str, tuple[CallLogRow, ...], tuple[PageEdit, ...], str]

MOST_PAGES: Final = 100
MOST_BYTES: Final = 40_000_000
"""Where the pages of one exhibit end, whatever is left of them: a report is to be opened on any computer."""
CACHE_BYTES: Final = 96 * 1024 * 1024
LOCKED, DAMAGED, MISSING, WITHDRAWN = "locked", "damaged", "missing", "withdrawn"
TOO_LARGE, NOT_SHOWN = "too_large", "not_shown"

PROBLEMS: Final = {
    ErrorCode.FILE_LOCKED: LOCKED,
    ErrorCode.FILE_DAMAGED: DAMAGED,
    ErrorCode.ATTACHMENT_DAMAGED: DAMAGED,
    ErrorCode.ATTACHMENT_MISSING: MISSING,
    ErrorCode.PICTURE_TOO_LARGE: TOO_LARGE,
}
_LATER_PAGES: Final = frozenset({ErrorCode.FILE_DAMAGED, ErrorCode.PICTURE_TOO_LARGE, ErrorCode.NO_SUCH_RECORD})
PICTURE_WORDS: Final = "[picture not loaded]"


def shared_copy(
    label: str,
    attachment: Attachment,
    data: bytes | None,
    rows: Sequence[CallLogRow] = (),
    *,
    work: ScanWork | None = None,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SharedCopy:
    """The copy of a file for others; see the module. Waits for another process; safe from any thread.

    `data` are the original bytes, None where they are gone. `rows` are the calls that were chosen out of a call log;
    without any its contents are not shown. `work` says how its pages are shown; without, as they are. At
    most `MOST_PAGES` pages and about `MOST_BYTES` are drawn; `SharedCopy.page_count` says how many there are.
    `progress` gets (pages done, pages in all). Raises Cancelled, LOCKED; whatever is wrong with the file becomes
    `SharedCopy.problem`.
    """
    if attachment.withdrawn_at is not None:
        return _without(label, WITHDRAWN)
    if data is None:
        return _without(label, MISSING)
    try:
        if attachment.mime == PDF or attachment.mime in IMAGES:
            return _pages(label, data, attachment.mime, work or ScanWork(attachment.id), progress, cancelled)
        if attachment.mime == EMAIL:
            return _email(label, data, cancelled)
        if attachment.mime in CALL_LOGS and rows:
            return _calls(label, rows)
    except AppError as failure:
        if failure.code in PROBLEMS:
            return _without(label, PROBLEMS[failure.code])
        raise
    return _without(label, NOT_SHOWN)


class SharedCopies:
    """Makes copies and remembers the last ones, because a report is drawn anew with each choice. Safe from any thread.

    `content` gives the original bytes of an attachment's id, as `AttemptsService.content` does, `work` its working
    copy, as `ScansService.work` does.
    """

    def __init__(self, content: Callable[[int], bytes], work: Callable[[int], ScanWork]) -> None:
        self._content, self._work = content, work
        self._state = threading.Lock()
        self._kept: OrderedDict[_Key, SharedCopy] = OrderedDict()

    def make(
        self,
        label: str,
        attachment: Attachment,
        rows: Sequence[CallLogRow] = (),
        *,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> SharedCopy:
        """As `shared_copy`, reading the bytes only when they are needed. Raises also what reading raises."""
        if cancelled():
            raise Cancelled
        if attachment.withdrawn_at is not None:
            return _without(label, WITHDRAWN)
        work = self._work(attachment.id)
        key = (attachment.sha256, attachment.mime, tuple(rows), work.pages, work.password)
        with self._state:
            known = self._kept.get(key)
            if known is not None:
                self._kept.move_to_end(key)
        if known is not None:
            return _relabelled(known, label)
        try:
            data = self._content(attachment.id)
        except AppError as failure:
            if failure.code in PROBLEMS:
                return _without(label, PROBLEMS[failure.code])
            raise
        made = shared_copy(label, attachment, data, rows, work=work, progress=progress, cancelled=cancelled)
        if not made.problem:
            self._keep(key, made)
        return made

    def clear(self) -> None:
        """Forget everything: the vault is being closed, or no report is open any more."""
        with self._state:
            self._kept.clear()

    def _keep(self, key: _Key, made: SharedCopy) -> None:
        with self._state:
            self._kept[key] = made
            while self._kept and sum(_weight(copy) for copy in self._kept.values()) > CACHE_BYTES:
                self._kept.popitem(last=False)


def _weight(copy: SharedCopy) -> int:
    return len(copy.data) + sum(len(picture.jpeg) for picture in copy.pictures)


def _name(label: str, ending: str) -> str:
    return f"exhibit-{label}.{ending}"


def _relabelled(copy: SharedCopy, label: str) -> SharedCopy:
    name = _name(label, copy.name.rpartition(".")[2]) if copy.name else ""
    return dataclasses.replace(copy, label=label, name=name)


def _without(label: str, problem: str) -> SharedCopy:
    return SharedCopy(label=label, name="", mime="", data=b"", problem=problem)


def _pages(
    label: str, data: bytes, mime: str, work: ScanWork, progress: Progress, cancelled: Callable[[], bool]
) -> SharedCopy:
    pictures: list[PagePicture] = []
    count, size = len(work.pages) or 1, 0
    while len(pictures) < min(count, MOST_PAGES) and size < MOST_BYTES:
        edit = work.pages[len(pictures)] if work.pages else PageEdit(len(pictures))
        try:
            width, height, pages, jpeg = _page(data, mime, edit, work.password, cancelled)
        except AppError as failure:
            if pictures and failure.code in _LATER_PAGES:
                break
            raise
        count = len(work.pages) or pages
        pictures.append(PagePicture(jpeg, width, height))
        size += len(jpeg)
        progress(len(pictures), min(count, MOST_PAGES))
    LOOKING.forget(data)
    if count == 1:
        name, kind, body = _name(label, "jpg"), JPEG, pictures[0].jpeg
    else:
        name, kind, body = _name(label, "pdf"), PDF, picture_pdf.picture_pdf(pictures)
    return SharedCopy(
        label=label,
        name=name,
        mime=kind,
        data=body,
        pictures=tuple(pictures),
        page_count=count,
        cut=len(pictures) < count,
    )


def _page(
    data: bytes, mime: str, edit: PageEdit, password: str, cancelled: Callable[[], bool]
) -> tuple[int, int, int, bytes]:
    try:
        return LOOKING.shared_page(data, mime, edit.page, edit=edit, password=password, cancelled=cancelled)
    except BadFrame:
        raise AppError(ErrorCode.FILE_DAMAGED) from None


def _email(label: str, data: bytes, cancelled: Callable[[], bool]) -> SharedCopy:
    from checkin_desktop.domain.emails import NOT_PARSED, PARTLY
    from checkin_desktop.domain.html_text import name_pictures
    from checkin_desktop.services.emails import read_email

    said = read_email(data, cancelled=cancelled)
    LOOKING.forget(data)
    if said.note == NOT_PARSED:
        # Its text may hold headers that are not meant for others.
        return _without(label, DAMAGED)
    heads = (("date", said.date), ("from", said.sender), ("to", said.to), ("cc", said.cc), ("subject", said.subject))
    lines = [(kind, text) for kind, text in heads if text]
    lines += [("attachment", f"{file.name} ({file.size:,} bytes)") for file in said.files]
    lines.append(("body", name_pictures(said.body, PICTURE_WORDS)))
    words = [f"{kind.capitalize()}: {text}" for kind, text in lines[:-1]]
    return SharedCopy(
        label=label,
        name=_name(label, "txt"),
        mime=TEXT,
        data="\n".join([*words, "", lines[-1][1], ""]).encode("utf-8"),
        lines=tuple(lines),
        cut=said.note == PARTLY,
    )


def _calls(label: str, rows: Sequence[CallLogRow]) -> SharedCopy:
    cells, lines = [], []
    for row in sorted(set(rows), key=lambda item: item.place):
        seconds = "" if row.duration_seconds is None else str(row.duration_seconds)
        utc = "" if row.began_utc is None else row.began_utc.strftime("%Y-%m-%dT%H:%M:%SZ")
        cells.append((row.place, row.began, utc, row.number, row.duration_seconds, row.direction))
        shown = (f"#{row.place}", row.began, utc, row.number, f"{seconds} s" if seconds else "", row.direction)
        lines.append(("call", " · ".join(part for part in shown if part)))
    return SharedCopy(
        label=label,
        name=_name(label, "csv"),
        mime="text/csv",
        data=table(("row", "began", "began_utc", "number", "seconds", "direction"), cells),
        lines=tuple(lines),
    )
