"""What a sealed report consists of, as SHA-256 values that do not depend on how the file is written.

**An object** is the text that qpdf writes for it: keys in order, without the numbers of other objects. In place of a
reference stands `page N`, `file` and the name of an embedded file, `signature`, or the SHA-256 of the object. A
stream is its dictionary without `Length` and, where it is packed with FlateDecode alone, without `Filter`, followed by
the SHA-256 of its unpacked bytes; any other stream is taken as it stands.

**A page** is its dictionary without `Parent`, with what it inherits, and all it refers to: content, fonts, pictures,
annotations. **The structure** is the rest that can be reached from the catalog and the document information:
bookmarks, the tree of tags, names, metadata, the form with its signature. There objects are counted in the order in
which they are reached, because they refer to each other in circles.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Final

import pikepdf

Key = tuple[int, int]

UNPACKED_MOST: Final = 1 << 29
"""Bytes that all streams of one file may unpack to; more is refused as damaged."""

_REFERENCE: Final = re.compile(rb"\((?:[^()\\]|\\.)*\)|(\d+) (\d+) R", re.DOTALL)
_INHERITED: Final = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_DEPTH: Final = 100
_ZLIB_HEAD: Final = 2


class Damaged(Exception):
    """The file is not built like one of ours."""


class Digests:
    """The SHA-256 values of one open PDF. Raises Damaged for anything that is not built like a document of ours."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages: dict[Key, int] = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        if len(self._pages) != len(pdf.pages):
            raise Damaged
        self._labels: dict[Key, bytes] = {}
        self._known: dict[Key, bytes] = {}
        self._within: set[Key] = set()
        self._left = UNPACKED_MOST
        self.files = dict(self._embedded())
        self.signatures = self._signature_fields()

    def file(self, name: str) -> tuple[bytes, bool]:
        """The bytes of an embedded file as far as they can be unpacked, and whether they are whole."""
        stream = self.files[name]
        data = self.unpacked(stream)
        if data is not None:
            return data, True
        raw = bytes(stream.read_raw_bytes())[_ZLIB_HEAD:]
        return (self._inflated(raw, -zlib.MAX_WBITS) or b"") if _is_flate(stream) else b"", False

    def page(self, number: int) -> str:
        """The digest of page `number`, from 1, in hex."""
        page = self._pdf.pages[number - 1].obj
        own = {key: value for key, value in page.items() if key != "/Parent"}
        for key in _INHERITED:
            value = _inherited(page, key)
            if value is not None:
                own[key] = value
        return hashlib.sha256(self._with_digests(pikepdf.Dictionary(own).unparse())).hexdigest()

    def structure(self) -> str:
        """The digest of everything but the pages and the embedded bytes, in hex. Ask for the pages first."""
        names = {key: b"page %d" % number for key, number in self._pages.items()}
        names = {**self._known, **self._labels, **names}
        counted = len(names)
        waiting: deque[Key] = deque()

        def named(key: Key) -> bytes:
            name = names.get(key)
            if name is None:
                name = names[key] = b"#%d" % (len(names) - counted)
                waiting.append(key)
            return name

        whole = hashlib.sha256()
        trailer = self._pdf.trailer
        for key in ("/Root", "/Info"):
            whole.update(_replaced(_text(trailer.get(key, pikepdf.Dictionary())), named))
        while waiting:
            text = _replaced(self._own_text(self._pdf.get_object(waiting.popleft())), named)
            whole.update(b"\n%d:" % len(text))
            whole.update(text)
        return whole.hexdigest()

    def unpacked(self, stream: pikepdf.Object) -> bytes | None:
        """The bytes of a stream, as far as FlateDecode alone packs it; None when they are damaged."""
        raw = bytes(stream.read_raw_bytes())
        if not _is_flate(stream):
            return raw if "/Filter" not in stream else None
        return self._inflated(raw)

    def _inflated(self, raw: bytes, form: int = zlib.MAX_WBITS) -> bytes | None:
        """What is packed in `raw`; without a head and a checksum where `form` says so, and whatever stands behind."""
        engine = zlib.decompressobj(form)
        try:
            found = engine.decompress(raw, self._left)
        except zlib.error:
            return None
        self._left = max(1, self._left - len(found))  # 0 would mean: no limit
        if not engine.eof or (engine.unused_data and form > 0):
            return None
        return found

    def _embedded(self) -> Iterator[tuple[str, pikepdf.Object]]:
        """Every embedded file by its name, with its stream; the stream is known by its name from then on."""
        names = self._pdf.Root.get("/Names", pikepdf.Dictionary()).get("/EmbeddedFiles", pikepdf.Dictionary())
        pairs = list(names.get("/Names", pikepdf.Array()))
        seen = set()
        for label, spec in zip(pairs[::2], pairs[1::2], strict=True):
            name, stream = str(label), spec.EF.F
            if str(spec.UF) != name or name in seen or not isinstance(stream, pikepdf.Stream):
                raise Damaged
            seen.add(name)
            self._labels[stream.objgen] = b"file " + name.encode("utf-8")
            yield name, stream

    def _signature_fields(self) -> int:
        """How many there are; what they hold is known as such, because it is signed by itself."""
        form = self._pdf.Root.get("/AcroForm", pikepdf.Dictionary())
        found = [field for field in form.get("/Fields", pikepdf.Array()) if field.get("/FT") == "/Sig"]
        for field in found:
            if "/V" in field:
                self._labels[field.V.objgen] = b"signature"
        return len(found)

    def _label(self, key: Key) -> bytes | None:
        if key in self._pages:
            return b"page %d" % self._pages[key]
        return self._labels.get(key)

    def _with_digests(self, text: bytes) -> bytes:
        return _replaced(text, self._digest)

    def _digest(self, key: Key) -> bytes:
        label = self._label(key)
        if label is not None:
            return label
        if key not in self._known:
            if key in self._within or len(self._within) > _DEPTH:
                raise Damaged
            self._within.add(key)
            text = self._with_digests(self._own_text(self._pdf.get_object(key)))
            self._within.discard(key)
            self._known[key] = hashlib.sha256(text).hexdigest().encode("ascii")
        return self._known[key]

    def _own_text(self, found: Any) -> bytes:
        if isinstance(found, pikepdf.Stream):
            return self._stream_text(found)
        return _text(found)

    def _stream_text(self, stream: pikepdf.Stream) -> bytes:
        data = self.unpacked(stream)
        left_out = {"/Length"}
        if data is None:
            raw = bytes(stream.read_raw_bytes())
            text = b"packed " + hashlib.sha256(raw).hexdigest().encode("ascii")
        else:
            left_out.add("/Filter")
            text = hashlib.sha256(data).hexdigest().encode("ascii")
        kept = {key: value for key, value in stream.stream_dict.items() if key not in left_out}
        return _text(pikepdf.Dictionary(kept)) + text


def _text(found: Any) -> bytes:
    return bytes(found.unparse(resolved=True)) if isinstance(found, pikepdf.Object) else repr(found).encode("ascii")


def _replaced(text: bytes, named: Callable[[Key], bytes]) -> bytes:
    def swap(match: re.Match[bytes]) -> bytes:
        number = match[1]
        return match[0] if number is None else b"{%b}" % named((int(number), int(match[2])))

    return _REFERENCE.sub(swap, text)


def _is_flate(stream: pikepdf.Object) -> bool:
    return stream.get("/Filter") == "/FlateDecode" and "/DecodeParms" not in stream


def _inherited(page: pikepdf.Object, key: str) -> Any:
    holder: Any = page
    for _ in range(_DEPTH):
        if key in holder:
            return holder[key]
        if "/Parent" not in holder:
            return None
        holder = holder.Parent
    raise Damaged
