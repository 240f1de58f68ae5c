"""Cells of CSV files that spreadsheets show as they are and never calculate."""

from __future__ import annotations

from typing import Final

# What makes Excel, LibreOffice and Google Sheets take a cell for a formula (OWASP, "CSV Injection"), the full-width
# forms too, which East Asian versions read alike.
_FORMULA_STARTS: Final = frozenset("=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20")


def neutral_cell(text: str) -> str:
    """`text`, with an apostrophe in front where a spreadsheet would calculate it."""
    start = text.lstrip(" \xa0\ufeff\u200b")[:1]
    return f"'{text}" if start in _FORMULA_STARTS and start else text
