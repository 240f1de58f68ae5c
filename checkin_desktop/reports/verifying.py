"""Measures a sealed report that may come from anybody: what `reports.seal_digests` says of it, and its own files.

Only for the bounded process that looks into files from strangers. Nothing is judged here; `services.verification`
compares what was measured with what the seal says.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
from collections.abc import Mapping
from typing import Final

import pikepdf

from checkin_desktop.domain.timestamps import MOST_REPLY_BYTES
from checkin_desktop.reports import seal_bytes
from checkin_desktop.reports.measured import Measured
from checkin_desktop.reports.seal_digests import Damaged, Digests

_HEAD: Final = re.compile(rb'"head":"([0-9a-f]{64})"')
_NO_HASH: Final = re.compile(r"[^0-9a-f]+")
_UNREADABLE: Final = (
    Damaged,
    pikepdf.PdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RuntimeError,  # what libraries in C++ raise for names that are no text, and for circles
)


def measure(data: bytes) -> Measured:
    """Read a PDF. Raises Damaged when it cannot be read at all; nothing in it is repaired."""
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _measured(pdf, data)
    except _UNREADABLE:
        raise Damaged from None


def _measured(pdf: pikepdf.Pdf, data: bytes) -> Measured:
    digests = Digests(pdf)
    pages = []
    for number in range(1, len(pdf.pages) + 1):
        page = ""
        with contextlib.suppress(*_UNREADABLE):
            page = digests.page(number)
        pages.append(page)
    structure = ""
    with contextlib.suppress(*_UNREADABLE):
        structure = digests.structure()
    files: dict[str, str] = {}
    kept: dict[str, bytes] = {}
    for name in digests.files:
        content, whole = digests.file(name)
        files[name] = hashlib.sha256(content).hexdigest() if whole else ""
        most = seal_bytes.MOST.get(name)
        if most is not None:
            kept[name] = content[: most + 1]  # one more than is read tells that there is more
        elif seal_bytes.STAMP.fullmatch(name) and len(content) <= MOST_REPLY_BYTES:
            kept[name] = content
    return Measured(tuple(pages), files, structure, digests.signatures, _head_printed(data, kept), kept)


def _head_printed(data: bytes, kept: Mapping[str, bytes]) -> bool:
    """Whether the pages name the same head as the log, spaces and line breaks aside; true where there is no log."""
    import pypdfium2

    found = _HEAD.search(kept.get(seal_bytes.LOG, b""))
    if found is None:
        return seal_bytes.LOG not in kept
    head = found[1].decode("ascii")
    if not head.strip("0"):
        return True
    with contextlib.suppress(pypdfium2.PdfiumError), contextlib.closing(pypdfium2.PdfDocument(data)) as document:
        for page in document:
            with contextlib.closing(page), contextlib.closing(page.get_textpage()) as text:
                if head in _NO_HASH.sub("", text.get_text_bounded()):
                    return True
    return False
