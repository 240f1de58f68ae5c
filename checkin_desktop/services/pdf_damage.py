"""What is damaged in a PDF that opens all the same. Used by the process that looks into files, and nowhere else."""

from __future__ import annotations

import contextlib
import io
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import (
    CUT_OFF,
    DAMAGED,
    OWNER_LOCKED,
    PAGE_DAMAGED,
    PAGES_MISSING,
    REBUILT,
    WARNINGS,
)
from checkin_desktop.reports.pdf_end import ended, is_open

if TYPE_CHECKING:
    from pikepdf import Pdf

_END_MARK: Final = b"%%EOF"
_END_WITHIN: Final = 2048
_REBUILT_WORDS: Final = ("xref", "cross-reference", "startxref", "trailer")
# Pages of a long PDF are looked into for so long; the window waits for the answer.
_PAGE_SECONDS: Final = 2.0
_ODD: Final = (RecursionError, ValueError, TypeError, AttributeError, KeyError)


def pdf_damage(source: bytes | Path, page_count: int, password: str) -> tuple[int, tuple[str, ...]]:
    """How many pages there are, and codes of `domain.scan_work.WARNINGS`, for a PDF that opens with `password`.

    `page_count` is what it says of itself, which may be more than can be found.
    """
    import pikepdf

    found = {CUT_OFF} if _END_MARK not in _tail(source) else set()
    try:
        with _opened(source, password) as pdf:
            if pdf.is_encrypted and not password:
                found.add(OWNER_LOCKED)
            promised, there = _promised(pdf), len(pdf.pages)
            if there < max(promised, page_count):
                found.add(PAGES_MISSING)
                page_count = there or page_count
            if _page_is_damaged(pdf):
                found.add(PAGE_DAMAGED)
            found |= {_code(str(words)) for words in pdf.get_warnings()}
    except (pikepdf.PdfError, *_ODD):
        found.add(DAMAGED)
    return page_count, tuple(code for code in WARNINGS if code in found)


def mended(source: bytes | Path, password: str) -> bytes:
    """The PDF written anew, with what can be found of it. Raises FILE_DAMAGED, FILE_UNREADABLE."""
    import pikepdf

    out = io.BytesIO()
    try:
        with _opened(source, password) as pdf:
            pdf.save(out)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    except (pikepdf.PdfError, *_ODD):
        raise AppError(ErrorCode.FILE_DAMAGED) from None
    return out.getvalue()


@contextlib.contextmanager
def _opened(source: bytes | Path, password: str) -> Iterator[Pdf]:
    import pikepdf

    logging.getLogger("pikepdf").setLevel(logging.CRITICAL)
    if is_open(_tail(source)):
        source = ended(source.read_bytes() if isinstance(source, Path) else source)
    # pikepdf refuses names that are no UTF-8, so it never gets one.
    with (
        source.open("rb") if isinstance(source, Path) else io.BytesIO(source) as file,
        pikepdf.open(file, password=password, suppress_warnings=True) as pdf,
    ):
        yield pdf


def _tail(source: bytes | Path) -> bytes:
    if isinstance(source, bytes):
        return source[-_END_WITHIN:]
    with source.open("rb") as file:
        file.seek(max(0, source.stat().st_size - _END_WITHIN))
        return file.read()


def _promised(pdf: Pdf) -> int:
    count: Any = pdf.Root.Pages.get("/Count", 0)
    return int(count)


def _page_is_damaged(pdf: Pdf) -> bool:
    import pikepdf

    until = time.process_time() + _PAGE_SECONDS
    for page in pdf.pages:
        contents: Any = page.obj.get("/Contents", [])
        try:
            for part in contents if isinstance(contents, pikepdf.Array) else [contents] if contents else []:
                part.read_bytes()
        except (pikepdf.PdfError, TypeError, AttributeError):
            return True
        if time.process_time() > until:
            break
    return False


def _code(words: str) -> str:
    said = words.lower()
    return REBUILT if any(word in said for word in _REBUILT_WORDS) else DAMAGED
