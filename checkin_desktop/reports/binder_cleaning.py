"""What a page from a stranger's PDF takes along into a binder: what draws it, and nothing else.

A page is carried over as its content with its resources (fonts, pictures, patterns); `binder_pruning` cuts these down
where not all pages of a file are taken. Each dictionary keeps a list of keys that draw something; scripts, actions,
embedded files, metadata, thumbnails, private data of programs, layers and references to other files have no key there
and stay behind.
"""

from __future__ import annotations

import binascii
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Object, Stream

from checkin_desktop.reports import binder_jpeg

_STREAM: Final = frozenset({"/Length", "/Filter", "/DecodeParms", "/Type"})
_FORM: Final = _STREAM | {"/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Group"}
_IMAGE: Final = _STREAM | {
    "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask", "/Decode",
    "/Interpolate", "/SMask", "/SMaskInData", "/Matte",
}  # fmt: skip
_TILING: Final = _STREAM | {
    "/PatternType", "/PaintType", "/TilingType", "/BBox", "/XStep", "/YStep", "/Resources", "/Matrix",
}  # fmt: skip
_RESOURCES: Final = frozenset({"/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/ProcSet"})
# ISO 32000-1, tables 58, 76, 78 to 84, 111, 112, 114, 117, 121, 122 and 124.
_STATE: Final = frozenset({
    "/Type", "/LW", "/LC", "/LJ", "/ML", "/D", "/RI", "/OP", "/op", "/OPM", "/Font", "/BG", "/BG2", "/UCR", "/UCR2",
    "/TR", "/TR2", "/HT", "/FL", "/SM", "/SA", "/BM", "/SMask", "/CA", "/ca", "/AIS", "/TK",
})  # fmt: skip
_MASK: Final = frozenset({"/Type", "/S", "/G", "/BC", "/TR"})
_SHADED: Final = frozenset({"/Type", "/PatternType", "/Shading", "/Matrix", "/ExtGState"})
_SHADING: Final = _STREAM | {
    "/ShadingType", "/ColorSpace", "/Background", "/BBox", "/AntiAlias", "/Domain", "/Matrix", "/Function", "/Coords",
    "/Extend", "/BitsPerCoordinate", "/BitsPerComponent", "/BitsPerFlag", "/Decode", "/VerticesPerRow",
}  # fmt: skip
_FONT: Final = frozenset({
    "/Type", "/Subtype", "/Name", "/BaseFont", "/FirstChar", "/LastChar", "/Widths", "/FontDescriptor", "/Encoding",
    "/ToUnicode", "/FontBBox", "/FontMatrix", "/CharProcs", "/Resources", "/DescendantFonts", "/CIDSystemInfo", "/DW",
    "/W", "/DW2", "/W2", "/CIDToGIDMap",
})  # fmt: skip
_DESCRIPTOR: Final = frozenset({
    "/Type", "/FontName", "/FontFamily", "/FontStretch", "/FontWeight", "/Flags", "/FontBBox", "/ItalicAngle",
    "/Ascent", "/Descent", "/Leading", "/CapHeight", "/XHeight", "/StemV", "/StemH", "/AvgWidth", "/MaxWidth",
    "/MissingWidth", "/FontFile", "/FontFile2", "/FontFile3", "/CharSet", "/Style", "/Lang", "/FD", "/CIDSet",
})  # fmt: skip
_DRAWN: Final = {"/Image": "image", "/Form": "form"}
_OTHERS: Final = {"/Pattern": "pattern", "/Font": "font", "/ExtGState": "state", "/Shading": "shading"}
_MASKS: Final = frozenset({"/SMask", "/Mask"})
_GROUP: Final = frozenset({"/Type", "/S", "/CS", "/I", "/K"})
_FONT_FILES: Final = ("/FontFile", "/FontFile2", "/FontFile3")
_FONT_FILE: Final = _STREAM | {"/Length1", "/Length2", "/Length3", "/Subtype"}
_JPX_EXTRA: Final = frozenset({b"uuid", b"xml ", b"uinf"})
_JPEG: Final = frozenset({"/DCTDecode", "/DCT"})
_JPX_HEAD: Final = 8
_ASCII85: Final = (["/ASCII85Decode"], ["/A85"])
_HEAD: Final = 1_500
_DIGITS_85: Final = bytes(max(0, code - 33) for code in range(256))


class Cleaner:
    """Cleans what pages of one PDF draw with; each object once, however many pages use it."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def form(self, stream: Object) -> None:
        """Clean a form, and everything that it draws with."""
        waiting: list[tuple[str, Object]] = [("form", stream)]
        while waiting:
            kind, item = waiting.pop()
            number = item.objgen
            if number != (0, 0):
                if number in self._seen:
                    continue
                self._seen.add(number)
            waiting.extend(_CLEANERS[kind](item))


def _form(stream: Object) -> Iterator[tuple[str, Object]]:
    if "/Group" in _kept(stream, _FORM) and isinstance(stream.Group, Dictionary):
        _kept(stream.Group, _GROUP)
    yield from _of(stream)


def _pattern(pattern: Object) -> Iterator[tuple[str, Object]]:
    if isinstance(pattern, Stream):
        _kept(pattern, _TILING)
        yield from _of(pattern)
        return
    _kept(pattern, _SHADED)
    for key, kind in (("/Shading", "shading"), ("/ExtGState", "state")):
        item = value(pattern, key)
        if isinstance(item, Dictionary | Stream):
            yield kind, item


def _shading(shading: Object) -> Iterator[tuple[str, Object]]:
    _kept(shading, _SHADING)
    yield from ()


def _of(stream: Object) -> Iterator[tuple[str, Object]]:
    resources = value(stream, "/Resources")
    if isinstance(resources, Dictionary):
        yield "resources", resources
    elif resources is not None:
        del stream["/Resources"]


def _resources(resources: Object) -> Iterator[tuple[str, Object]]:
    named = _kept(resources, _RESOURCES)
    if "/XObject" in named:
        objects = resources.XObject
        for name in objects.keys() if isinstance(objects, Dictionary) else ():
            item = objects[name]  # its items take ten times as long
            kind = _DRAWN.get(str(value(item, "/Subtype"))) if isinstance(item, Stream) else None
            if kind is None:
                del objects[name]
            else:
                yield kind, item
    for category in named & _OTHERS.keys():
        found = resources[category]
        if isinstance(found, Dictionary):
            yield from ((_OTHERS[category], item) for item in found.values() if isinstance(item, Dictionary | Stream))


def _state(state: Object) -> Iterator[tuple[str, Object]]:
    keys = _kept(state, _STATE)
    mask = value(state, "/SMask")
    if isinstance(mask, Dictionary):
        _kept(mask, _MASK)
        if isinstance(value(mask, "/G"), Stream):
            yield "form", mask.G
    if "/Font" in keys and isinstance(state.Font, Array) and len(state.Font) and isinstance(state.Font[0], Dictionary):
        yield "font", state.Font[0]


def _font(font: Object) -> Iterator[tuple[str, Object]]:
    if isinstance(value(font, "/Resources"), Dictionary):  # a Type 3 font draws its letters
        yield "resources", font.Resources
    for part in (font, *_descendants(font)):
        _kept(part, _FONT)
        descriptor = value(part, "/FontDescriptor")
        if isinstance(descriptor, Dictionary):
            _kept(descriptor, _DESCRIPTOR)
            for key in _FONT_FILES:
                file = value(descriptor, key)
                if isinstance(file, Stream):
                    _kept(file, _FONT_FILE)


def _descendants(font: Object) -> list[Object]:
    found = value(font, "/DescendantFonts")
    return [item for item in found if isinstance(item, Dictionary)] if isinstance(found, Array) else []


def _image(image: Object) -> Iterator[tuple[str, Object]]:
    keys = _kept(image, _IMAGE)
    for key in keys & _MASKS:
        mask = image[key]
        if isinstance(mask, Stream):
            yield "image", mask
    if "/Filter" not in keys:
        return
    filters = image.Filter
    names = [str(name) for name in filters] if isinstance(filters, Array) else [str(filters)]
    if names and names[-1] in _JPEG:
        _strip_jpeg(image, names[:-1])
    elif names == ["/JPXDecode"]:
        data = image.read_raw_bytes()
        plain = _plain_jpx(data)
        if len(plain) < len(data):
            image.write(plain, filter=Name.JPXDecode)


def _strip_jpeg(image: Object, packed: list[str]) -> None:
    # Without a copy of all of it.
    if not packed and binder_jpeg.is_known(memoryview(image.get_raw_stream_buffer())):
        return
    data = image.read_raw_bytes()
    try:
        if packed in _ASCII85 and binder_jpeg.has_plain_head(_ascii85(data[:_HEAD])):
            return  # unpacking all of it takes hundreds of times as long
        for name in packed:
            data = _UNPACKED[name](data)
        plain = binder_jpeg.stripped(data)
    except (binder_jpeg.NotAJpeg, KeyError, ValueError, zlib.error):
        return  # no picture that a reader shows
    if plain is data:
        return
    parameters = value(image, "/DecodeParms")
    last = parameters[-1] if isinstance(parameters, Array) and len(parameters) else parameters
    image.write(plain, filter=Name.DCTDecode, decode_parms=last if isinstance(last, Dictionary) else None)


def _ascii85(data: bytes) -> bytes:
    """The bytes of ISO 32000-1, 7.4.3; the standard library takes ten times as long. Raises ValueError."""
    digits = b"".join(data.split()).removesuffix(b"~>").replace(b"z", b"!!!!!")
    lacking = -len(digits) % 5
    digits = (digits + b"u" * lacking).translate(_DIGITS_85)
    groups = [digits[place::5] for place in range(5)]
    numbers = [
        (((one * 85 + two) * 85 + three) * 85 + four) * 85 + five
        for one, two, three, four, five in zip(*groups, strict=True)
    ]
    try:
        whole = struct.pack(f">{len(numbers)}I", *numbers)
    except struct.error:
        raise ValueError from None
    return whole[: len(whole) - lacking]


def _hexadecimal(data: bytes) -> bytes:
    digits = b"".join(data.split()).removesuffix(b">")
    return binascii.unhexlify(digits + b"0" * (len(digits) % 2))


_UNPACKED: Final[dict[str, Callable[[bytes], bytes]]] = {
    "/ASCII85Decode": _ascii85,
    "/A85": _ascii85,
    "/ASCIIHexDecode": _hexadecimal,
    "/AHx": _hexadecimal,
    "/FlateDecode": zlib.decompress,
    "/Fl": zlib.decompress,
}


def _plain_jpx(data: bytes) -> bytes:
    """JPEG 2000 without boxes that only tell about the picture (ISO 15444-1, annex I)."""
    kept, at = [], 0
    while at + _JPX_HEAD <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        end = at + size if size >= _JPX_HEAD else len(data)
        if kind not in _JPX_EXTRA:
            kept.append(data[at:end])
        at = end
    return b"".join(kept) if data[4:8] == b"jP  " else data


def value(item: Any, key: str) -> Any:
    """What a dictionary has under a key, or None; its own `get` takes twenty times as long to find nothing."""
    return item[key] if key in item else None  # noqa: SIM401


def _kept(item: Object, keys: frozenset[str]) -> set[str]:
    """Drop whatever has another key; the keys that are there."""
    there: set[str] = item.keys()
    for key in there - keys:
        del item[key]
    return there & keys


_CLEANERS: Final = {
    "form": _form,
    "pattern": _pattern,
    "shading": _shading,
    "resources": _resources,
    "image": _image,
    "font": _font,
    "state": _state,
}
