"""What an e-mail says, from whatever bytes were kept as one: the main headers, its text, the names of what came along.

Only the headers a reader sees are taken; the way it went (Received), the sender's address on the network and the like
are never in an `EmailText`. Nothing is fetched. Messages come from strangers: `parse_email` bounds size, depth and
number of parts, and only the process that looks into files should call it, because that one bounds time and memory.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from email import policy
from email.errors import MissingHeaderBodySeparatorDefect
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from typing import Any, Final

from checkin_desktop.domain.html_text import PICTURE, html_to_text

MAIL: Final = "message/rfc822"
"""The media type of a kept e-mail."""
NOT_PARSED: Final = "not_parsed"
PARTLY: Final = "partly"

BYTES_LIMIT: Final = 48 * 1024 * 1024
"""Twice what mail systems take (25 MB, grown by a third in base64); only so much is looked at."""
TEXT_LIMIT: Final = 200_000
HEADER_LIMIT: Final = 2_000
MOST_PARTS: Final = 500
MOST_FILES: Final = 200
DEEPEST: Final = 30
_NAME_LIMIT: Final = 200
# Controls that no line of text needs, marks that turn the reading order round, halves of characters.
_UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HEADERS: Final = {"date": "date", "from": "sender", "to": "to", "cc": "cc", "bcc": "bcc", "subject": "subject"}
_BODIES: Final = frozenset({"text/plain", "text/html"})


@dataclass(frozen=True, slots=True)
class EmailFile:
    """Something that came along: its name (or kind, where it has none) and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class EmailText:
    """An e-mail as it is read. Headers are as written by the sender, decoded; `body` is plain text.

    In `body`, `html_text.PICTURE` stands for each picture of an HTML text. `note` is NOT_PARSED where the bytes do not
    read as a message (then `body` is the text of all that could not be told apart), PARTLY where not all of a long one
    is here, else "".
    """

    date: str = ""
    sender: str = ""
    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    body: str = ""
    files: tuple[EmailFile, ...] = ()
    note: str = ""

    def facts(self) -> dict[str, Any]:
        """The same as plain values, for `read_email_facts`."""
        return asdict(self)


def read_email_facts(facts: object) -> EmailText:
    """An `EmailText` from what another process answered, nothing of which is believed. Raises ValueError."""
    if not isinstance(facts, Mapping):
        raise ValueError("no facts")
    files = facts.get("files")
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("no files")
    made = []
    for item in files:
        if not isinstance(item, Mapping) or not isinstance(item.get("size"), int):
            raise ValueError("no file")
        made.append(EmailFile(_clean_line(str(item.get("name", "")), _NAME_LIMIT), max(0, item["size"])))
    headers = {field: _clean_line(str(facts.get(field, "")), HEADER_LIMIT) for field in _HEADERS.values()}
    note = str(facts.get("note", ""))
    body = _clean(str(facts.get("body", "")))[:TEXT_LIMIT]
    return EmailText(**headers, body=body, files=tuple(made), note=note if note in (NOT_PARSED, PARTLY) else "")


def parse_email(data: bytes) -> EmailText:
    """Read a message. Whatever its bytes are, something comes back; see `EmailText.note`."""
    try:
        return _parsed(data)
    except (Exception, RecursionError):  # noqa: BLE001 - the library meets whatever was ever sent as mail
        return unparsed(data)


def unparsed(data: bytes) -> EmailText:
    """The bytes as text, for what does not read as a message."""
    text = _clean(_lenient(data[: TEXT_LIMIT * 4], "utf-8")).replace(PICTURE, "")
    return EmailText(body=text[:TEXT_LIMIT], note=NOT_PARSED)


def _parsed(data: bytes) -> EmailText:
    message = BytesParser(policy=policy.compat32).parsebytes(data[:BYTES_LIMIT])
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        field = _HEADERS.get(str(name).lower())
        if field:
            found.setdefault(field, []).append(_header(value))
    if not found or any(isinstance(defect, MissingHeaderBodySeparatorDefect) for defect in message.defects):
        # Its headers would stand in the text, with all that is not meant for others.
        return unparsed(data)
    walk = _Walk()
    walk.part(message, 0)
    text = "\n\n".join(part for part in walk.texts if part)
    cut = walk.cut or len(data) > BYTES_LIMIT or len(text) > TEXT_LIMIT
    headers = {field: _clean_line(", ".join(values), HEADER_LIMIT) for field, values in found.items()}
    note = NOT_PARSED if walk.whole else PARTLY if cut else ""
    return EmailText(**headers, body=text[:TEXT_LIMIT].strip(), files=tuple(walk.files), note=note)


class _Walk:
    """Goes through the parts: texts to read, and files that are only named.

    `cut` where not all of them were looked at, `whole` where parts could not be told apart and stand in one text.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.files: list[EmailFile] = []
        self.cut = self.whole = False
        self._seen = 0

    def part(self, part: Message, depth: int) -> None:
        self._seen += 1
        if self._seen > MOST_PARTS or depth > DEEPEST:
            self.cut = True
            return
        kind = part.get_content_type()
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart":
            if isinstance(inside, list):
                self._several([item for item in inside if isinstance(item, Message)], kind, depth)
            elif _payload(part).strip():
                self.whole = True
                self.texts.append(_text(part, "text/plain"))
        elif kind in _BODIES and not _is_file(part) and not isinstance(inside, list):
            self.texts.append(_text(part, kind))
        elif len(self.files) < MOST_FILES:
            self.files.append(EmailFile(_file_name(part, kind), _size(part)))
        else:
            self.cut = True

    def _several(self, parts: list[Message], kind: str, depth: int) -> None:
        if kind == "multipart/alternative":
            best = _best(parts)
            # What the text is an alternative of says the same; a picture or an invitation beside it is named.
            parts = [item for item in parts if item is best or not _is_body(item)]
        for item in parts:
            self.part(item, depth + 1)


def _is_body(part: Message) -> bool:
    return part.get_content_type() in _BODIES or part.get_content_maintype() == "multipart"


def _best(parts: list[Message]) -> Message | None:
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == wanted and not part.is_multipart() and (_payload(part).strip()):
                return part
    return next((part for part in parts if part.is_multipart()), parts[0] if parts else None)


def _is_file(part: Message) -> bool:
    disposition = str(part.get("Content-Disposition", "")).split(";")[0].strip().lower()
    return disposition == "attachment" or bool(part.get_filename())


def _text(part: Message, kind: str) -> str:
    charset = part.get_content_charset() or "utf-8"
    text = _clean(_lenient(_payload(part), charset)).replace(PICTURE, "")
    if kind == "text/html":
        return html_to_text(text)
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def _payload(part: Message) -> bytes:
    try:
        raw = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - a transfer encoding that is none
        raw = None
    if isinstance(raw, bytes):
        return raw
    kept = part.get_payload()
    return kept.encode("utf-8", "surrogateescape") if isinstance(kept, str) else b""


def _size(part: Message) -> int:
    inside = part.get_payload()
    if isinstance(inside, list):
        return sum(len(item.as_bytes()) for item in inside if isinstance(item, Message))
    return len(_payload(part))


def _file_name(part: Message, kind: str) -> str:
    try:
        name = _header(part.get_filename() or "")
    except Exception:  # noqa: BLE001 - parameters cut into pieces that do not fit
        name = ""
    return _clean_line(name, _NAME_LIMIT) or _clean_line(kind, _NAME_LIMIT)


def _header(value: object) -> str:
    """A header as people read it: encoded words decoded, folded lines joined."""
    # Encoded words take at most twelve times the room of what they say.
    raw = _lenient(str(value)[: HEADER_LIMIT * 12].encode("utf-8", "surrogateescape"), "utf-8")
    try:
        parts = [
            _lenient(piece, charset or "ascii") if isinstance(piece, bytes) else piece
            for piece, charset in decode_header(raw)
        ]
    except Exception:  # noqa: BLE001 - an encoded word that is none
        parts = [raw]
    return " ".join("".join(parts).split())


def _lenient(data: bytes, charset: str) -> str:
    for name in (charset, "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _clean(text: str) -> str:
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _clean_line(text: str, limit: int) -> str:
    return " ".join(_clean(text).split())[:limit]
