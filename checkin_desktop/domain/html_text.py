"""The readable text of HTML from strangers: nothing is run or fetched, scripts and styles are left out.

A picture becomes U+FFFC with its description, a link its words and its address. Only the process that looks into
files from strangers should call this on what they sent: it bounds the time.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

PICTURE: Final = "\ufffc"
"""Stands where a picture is (OBJECT REPLACEMENT CHARACTER); whoever shows the text says that it was not loaded."""

_LONGEST_MARKUP: Final = 2_000_000
_LONGEST_ADDRESS: Final = 300
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "td", "th", "tr", "ul"),
    }
)
_SILENT: Final = frozenset(
    ("head", "math", "noembed", "noframes", "script", "style", "svg", "template", "textarea", "title")
)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = ""
        self._link = ""
        self._link_from = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._silent = ""  # a head that nobody closed ends here
        if self._silent:
            return
        if tag in _SILENT:
            self._silent = tag
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag == "img":
            named = " ".join((dict(attrs).get("alt") or "").split())
            self.parts.append(f" {PICTURE}{named} ")
        elif tag == "a":
            self._end_link()
            self._link, self._link_from = (dict(attrs).get("href") or "").strip(), len(self.parts)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS and not self._silent:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " ").replace("\r", " "))

    def _end_link(self) -> None:
        link, self._link = self._link, ""
        words = "".join(self.parts[self._link_from :]).strip()
        if not link or link.startswith(("#", "javascript:", "data:")):
            return
        named = link.removeprefix("mailto:").removeprefix("tel:")
        if named.rstrip("/") not in words:
            self.parts.append(f" <{named[:_LONGEST_ADDRESS]}>")


def name_pictures(text: str, words: str) -> str:
    """The text with `words` wherever a picture is."""
    return re.sub(f"{PICTURE} ?", lambda _: f"{words} ", text).strip()


def html_to_text(markup: str) -> str:
    """The text of `markup`, its white space folded, a line for each block; at most 2,000,000 characters are read."""
    words = _Words()
    words.feed(markup[:_LONGEST_MARKUP])
    words.close()
    lines = (" ".join(line.split()) for line in "".join(words.parts).splitlines())
    return "\n".join(line for line in lines if line)
