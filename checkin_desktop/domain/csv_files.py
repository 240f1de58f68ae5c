"""Tables from strangers as rows of text: which encoding, which separator, and no more than is allowed.

Five encodings are told apart: UTF-8 with and without its mark, UTF-16 of either order (with its mark, or by the zeros
between the letters), and Windows-1252, which takes whatever is none of the others.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

DELIMITERS: Final = (",", ";", "\t", "|")
REPLACED: Final = "\ufffd"
"""Stands in a text for bytes that its encoding does not have."""


class BadTable(Exception):
    """The text is no table: a quotation mark is not closed, or a cell is endless. `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def decode(data: bytes, *, cut: bool = False) -> str:
    """The text of a table. Whatever the bytes are, something comes back; `REPLACED` shows what could not be read.

    `cut`: the end may have been cut within a letter, which is then left out.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    head = data[:4000]
    if head.count(b"\x00") * 3 > len(head):
        return data.decode("utf-16-le" if head[1:2] == b"\x00" else "utf-16-be", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if cut and error.start >= len(data) - 3:
            return data.decode("utf-8-sig", "ignore")
        return data.decode("cp1252", "replace")


def rows(text: str, delimiter: str, *, most_cells: int, strict: bool = False) -> Iterator[list[str]]:
    """Row by row, each cut at `most_cells` cells. Raises BadTable; with `strict` also for stray quotation marks."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    try:
        for row in reader:
            yield row[:most_cells]
    except csv.Error:
        raise BadTable(reader.line_num) from None
