"""Tables as CSV that a spreadsheet opens as text and nothing else. Pure functions.

RFC 4180: records end in CRLF, every field stands in quotation marks, a quotation mark in it is doubled. UTF-8 with a
byte-order mark, because Excel takes a file without one for the computer's old code page.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and a formula can send data away or run
programs (OWASP, "CSV Injection"). So does one that begins with a tab or a carriage return before such a sign, or with
the full-width form of one. An apostrophe is put before such a beginning: spreadsheets show the text then. Where the
list separator is not the comma, as in most Spanish-speaking countries, programs break a field at a semicolon, tab or
line end inside it, quotation marks or not: what follows one of these is treated as a beginning too. Nothing else of
what was typed is changed.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

BOM: Final = "\ufeff"
# Signs that begin a formula, plain and full-width; and what programs skip before they look for one.
_SIGNS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_SKIPPED: Final = " \"'\x00-\x08\x0e-\x1f\x7f\u00a0\u00ad\u061c\u2000-\u200f\u202a-\u202f\u2060-\u2069\u3000\ufeff"
_BEGINNING: Final = re.compile(rf"(\A|[;|\t\r\n\v\f\u0085\u2028\u2029])(?=[{_SKIPPED}\t\r\n]*[{_SIGNS}]|[\t\r](?!\n))")
_GUARDED: Final = re.compile(rf"(\A|[;|\t\r\n\v\f\u0085\u2028\u2029])'(?=[{_SKIPPED}\t\r\n]*[{_SIGNS}]|[\t\r](?!\n))")


def harmless(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula."""
    return _BEGINNING.sub(lambda found: f"{found[1]}'", text)


def as_typed(cell: str) -> str:
    """The opposite of `harmless`: a cell as it was before an apostrophe was put before its beginning.

    An apostrophe before a formula's sign is what spreadsheets ask for, too, so that they show the text.
    """
    return _GUARDED.sub(r"\1", cell)


def table(headings: Sequence[str], rows: Iterable[Sequence[str | int | None]], delimiter: str = ",") -> bytes:
    """A whole CSV file. Numbers stand as they are, None is an empty cell, texts are made harmless."""
    place = io.StringIO()
    writer = csv.writer(place, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else "" if cell is None else cell for cell in row])
    return (BOM + place.getvalue()).encode("utf-8")
