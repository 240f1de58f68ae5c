"""Search a folder for planted secrets: in file names and contents; plain, UTF-16, base64, hex, URL, compressed.

What is found in a compressed stream is searched again, so a needle in a ZIP inside a PDF is found too.
"""

from __future__ import annotations

import base64
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

ZLIB_START = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
HEX_RUN = re.compile(rb"[0-9A-Fa-f]{16,}")
MAX_DEPTH = 3


@dataclass(frozen=True)
class Hit:
    """Where a needle was found: the file, which needle, and in what disguise."""

    path: Path
    needle: str
    disguise: str


def _spellings(needle: str) -> set[str]:
    """The needle as typed, composed, decomposed, without accents, and in lower and upper case."""
    forms = {needle, unicodedata.normalize("NFC", needle), unicodedata.normalize("NFD", needle)}
    decomposed = unicodedata.normalize("NFD", needle)
    forms.add("".join(c for c in decomposed if not unicodedata.combining(c)))
    return forms | {f.lower() for f in forms} | {f.upper() for f in forms}


def _base64_cores(data: bytes) -> Iterator[bytes]:
    """The part of the base64 text that is the same at each of the three alignments."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + data)
        start = (0, 2, 3)[shift]
        usable = (len(data) + shift) // 3 * 4
        core = encoded[start:usable]
        if len(core) >= 8:
            yield core
            yield core.replace(b"+", b"-").replace(b"/", b"_")


def _patterns(needles: Iterable[str]) -> dict[bytes, tuple[str, str]]:
    patterns: dict[bytes, tuple[str, str]] = {}
    for needle in needles:
        for form in _spellings(needle):
            for codec in ("utf-8", "utf-16-le", "utf-16-be"):
                raw = form.encode(codec)
                patterns[raw] = (needle, codec)
                for core in _base64_cores(raw):
                    patterns[core] = (needle, f"base64 of {codec}")
                patterns[raw.hex().encode()] = (needle, f"hex of {codec}")
                patterns[raw.hex().upper().encode()] = (needle, f"hex of {codec}")
            quoted = quote(form)
            if quoted != form:
                patterns[quoted.encode()] = (needle, "percent-encoded")
                patterns[quoted.lower().encode()] = (needle, "percent-encoded")
    return patterns


def _inflated(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Every deflate or gzip stream in the data that opens, and every member of a ZIP."""
    for match in ZLIB_START.finditer(data):
        try:
            out = zlib.decompressobj(wbits=47).decompress(data[match.start() :], 64 << 20)
        except zlib.error:
            continue
        if len(out) > 8:
            yield "inflated", out
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield "zip name", name.encode()
                yield "zip member", archive.read(name)


def _search(
    data: bytes, pattern: re.Pattern[bytes], meaning: dict[bytes, tuple[str, str]], depth: int
) -> set[tuple[str, str]]:
    found = {meaning[match.group(0)] for match in pattern.finditer(data)}
    if depth < MAX_DEPTH:
        for how, inner in _inflated(data):
            found |= {
                (needle, f"{how}, {disguise}") for needle, disguise in _search(inner, pattern, meaning, depth + 1)
            }
    return found


def find_needles(root: Path, needles: Iterable[str], *, leave_out: Iterable[Path] = ()) -> list[Hit]:
    """Every place under `root` where a needle shows, `leave_out` (files or folders) excepted."""
    meaning = _patterns(needles)
    pattern = re.compile(b"|".join(re.escape(p) for p in sorted(meaning, key=len, reverse=True)))
    skipped = [path.resolve() for path in leave_out]
    hits: list[Hit] = []
    for path in sorted(root.rglob("*")):
        resolved = path.resolve()
        if any(resolved == skip or skip in resolved.parents for skip in skipped):
            continue
        for needle, how in _search(str(path.relative_to(root)).encode(), pattern, meaning, MAX_DEPTH):
            hits.append(Hit(path, needle, f"file name, {how}"))
        if path.is_symlink() or not path.is_file():
            continue
        for needle, how in _search(path.read_bytes(), pattern, meaning, 0):
            hits.append(Hit(path, needle, how))
    return hits
