"""What a file is, told from its content and never from its name alone."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.services.look_wire import Looked

PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"
TIFF = "image/tiff"
WEBP = "image/webp"
HEIC = "image/heic"
GIF = "image/gif"
EMAIL = "message/rfc822"
TEXT = "text/plain"
CSV = "text/csv"
XML = "application/xml"
IMAGES = frozenset({PNG, JPEG, TIFF, WEBP, HEIC, GIF})
SOUNDS = frozenset({"audio/mpeg", "audio/mp4", "audio/3gpp", "audio/wav", "audio/ogg", "audio/amr", "audio/flac"})
"""Recordings, kept as they are; nothing here plays or decodes them."""
CALL_LOGS = frozenset({CSV, XML, TEXT})
"""Kinds in which phones give out their list of calls; some write the table into a .txt."""

HEAD_BYTES = 4096
_PDF_MARK_WITHIN = 1024  # readers accept junk before the mark, and some mail programs write it
_SOUND_MARKS = (
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
    (b"fLaC", "audio/flac"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_HEADER_LINE = re.compile(rb"^[!-9;-~]+:[ \t]?.*$")
_MAIL_HEADERS = (b"from", b"to", b"date", b"subject", b"received", b"message-id", b"return-path", b"mime-version")
_FEWEST_MAIL_HEADERS = 2
_TEXT_KINDS = {".txt": TEXT, ".text": TEXT, ".log": TEXT, ".csv": CSV, ".xml": XML}


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file is. `page_count` is 0 where pages make no sense; `locked` means that a PDF asks for a password.

    `warnings` are codes of `domain.scan_work.WARNINGS`.
    """

    name: str
    mime: str
    size: int
    page_count: int = 0
    locked: bool = False
    warnings: tuple[str, ...] = ()


def inspect_content(
    source: Path | bytes, name: str, size: int, cancelled: Callable[[], bool] = lambda: False
) -> FileFacts:
    """Look at a file. Raises FILE_UNREADABLE, FILE_DAMAGED, FILE_NOT_SUPPORTED, PICTURE_TOO_LARGE, Cancelled."""
    try:
        with _open(source) as file:
            head = file.read(HEAD_BYTES)
        mime = _by_marks(head)
        if mime == PDF or mime in IMAGES:
            looked = _check(source, mime, cancelled)
            return FileFacts(name, mime, size, looked.pages, looked.locked, looked.warnings)
        if mime in SOUNDS:
            return FileFacts(name, mime, size)
        return FileFacts(name, _text_kind(source, head, name), size)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None


def is_paper(head: bytes) -> bool:
    """Whether a file that begins with `head` (HEAD_BYTES of it are enough) is a PDF or a picture."""
    mime = _by_marks(head)
    return mime == PDF or mime in IMAGES


def decode_text(data: bytes) -> str:
    """The text in `data`: UTF-8, UTF-16 with a mark, else Windows-1252. Raises FILE_NOT_SUPPORTED."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if wide else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(char < " " and char not in "\t\n\r\f\x1b" for char in text):
            return text
    raise AppError(ErrorCode.FILE_NOT_SUPPORTED)


def _open(source: Path | bytes) -> IO[bytes]:
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _by_marks(head: bytes) -> str:
    if b"%PDF-" in head[:_PDF_MARK_WITHIN]:
        return PDF
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    if head.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return TIFF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return HEIC
    return _by_sound_marks(head)


def _by_sound_marks(head: bytes) -> str:
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return "audio/wav"
    if head[4:8] == b"ftyp" and head[8:11] in (b"M4A", b"3gp"):
        return "audio/mp4" if head[8:11] == b"M4A" else "audio/3gpp"
    return next((mime for mark, mime in _SOUND_MARKS if head.startswith(mark)), "")


def _check(source: Path | bytes, mime: str, cancelled: Callable[[], bool]) -> Looked:
    try:
        return LOOKING.check(source, mime, cancelled=cancelled)
    except BadFrame:
        raise AppError(ErrorCode.FILE_DAMAGED) from None


def _text_kind(source: Path | bytes, head: bytes, name: str) -> str:
    kind = _TEXT_KINDS.get(Path(name).suffix.lower(), "")
    mail = _looks_like_mail(head)
    xml = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")
    if not (kind or mail or xml):
        raise AppError(ErrorCode.FILE_NOT_SUPPORTED)
    with _open(source) as file:
        data = file.read()
    if mail and kind in ("", TEXT):
        # A message may carry any bytes; its own headers say how to read them.
        return EMAIL
    decode_text(data)
    return XML if xml else kind


def _looks_like_mail(head: bytes) -> bool:
    lines = head.lstrip(b"\xef\xbb\xbf").splitlines()
    found: set[bytes] = set()
    for line in lines:
        if not line.strip():
            break
        if line.startswith((b" ", b"\t", b"From ")):
            continue
        if not _HEADER_LINE.match(line):
            return False
        found.add(line.split(b":", 1)[0].lower())
    return len(found.intersection(_MAIL_HEADERS)) >= _FEWEST_MAIL_HEADERS
