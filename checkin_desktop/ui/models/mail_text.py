"""Kept e-mails and texts as plain text to read: nothing is run, fetched or shown as markup."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser
from typing import Final

MAIL: Final = "message/rfc822"
SHOWN_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")
_BLOCKS: Final = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "table", "blockquote"})
_SILENT: Final = frozenset({"script", "style", "head", "title"})
SHOWN_LIMIT: Final = 500_000


def is_text(mime: str) -> bool:
    """Whether a kept file is read as text rather than looked at as pages."""
    return mime == MAIL or mime.startswith("text/") or mime in ("application/xml", "application/json")


def readable_text(data: bytes, mime: str) -> str:
    """The text of a kept file. An e-mail gives its main headers, its body, and the names of its attachments.

    At most `SHOWN_LIMIT` characters. Never raises: bytes that are no valid text show as replacement characters.
    """
    text = _mail_text(data) if mime == MAIL else _decoded(data)
    return text[:SHOWN_LIMIT]


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace").replace("\x00", "\ufffd")


def _mail_text(data: bytes) -> str:
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        lines = [f"{name}: {message[name]}" for name in SHOWN_HEADERS if message[name]]
        files = [f"[{part.get_filename() or part.get_content_type()}]" for part in message.iter_attachments()]
        body = _body(message)
    except Exception:  # noqa: BLE001 - the parser meets whatever was ever sent as mail; the raw text is still readable
        return _decoded(data)
    return "\n".join([*lines, "", body.strip(), *(["", *files] if files else [])])


def _body(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return str(part.get_payload())
    charset = part.get_content_charset() or "utf-8"
    try:
        text = raw.decode(charset, "replace")
    except LookupError:
        text = raw.decode("utf-8", "replace")
    return _without_markup(text) if part.get_content_subtype() == "html" else text


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def _without_markup(text: str) -> str:
    words = _Words()
    words.feed(text)
    words.close()
    lines = (" ".join(line.split()) for line in "".join(words.parts).splitlines())
    return "\n".join(line for line in lines if line)
