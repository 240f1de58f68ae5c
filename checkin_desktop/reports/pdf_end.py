"""The end that a PDF has lost, so that its last object is read.

Where the table of objects is gone, qpdf looks for them one by one, and does not see one that nothing follows.
"""

from __future__ import annotations

from typing import Final

_END: Final = b"%%EOF"
_SPACE: Final = 64


def is_open(tail: bytes) -> bool:
    """Whether a PDF with these last bytes has no end."""
    return not tail[-_SPACE:].rstrip(b"\x00\t\n\f\r ").endswith(_END)


def ended(data: bytes) -> bytes:
    """The PDF with an end: the same object when it has one."""
    return data + b"\n" + _END + b"\n" if is_open(data[-_SPACE:]) else data
