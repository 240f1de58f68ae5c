"""DER (ITU-T X.690), as much of it as certificates and signature containers need: writing, and strict reading.

Reading takes the one form only that writing gives: definite lengths in their shortest form, integers without
superfluous bytes. What reads back therefore writes back to the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BOOLEAN: Final = 0x01
INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTET_STRING: Final = 0x04
NULL: Final = 0x05
OID: Final = 0x06
UTF8: Final = 0x0C
UTC_TIME: Final = 0x17
GENERALIZED_TIME: Final = 0x18
SEQUENCE: Final = 0x30
SET: Final = 0x31
_LONG: Final = 0x80
_LENGTH_BYTES: Final = 4


class BadDer(ValueError):
    """The bytes are no DER, or not of the expected shape."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One value: its tag and its content."""

    tag: int
    content: bytes

    def encoded(self) -> bytes:
        """Tag, length, content."""
        return wrap(self.tag, self.content)


def wrap(tag: int, *parts: bytes) -> bytes:
    """A value of `tag` with the joined parts as its content."""
    content = b"".join(parts)
    size = len(content)
    if size < _LONG:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG | len(length))) + length + content


def sequence(*parts: bytes) -> bytes:
    """A SEQUENCE."""
    return wrap(SEQUENCE, *parts)


def set_of(*parts: bytes) -> bytes:
    """A SET OF: DER sorts its elements by their bytes."""
    return wrap(SET, *sorted(parts))


def integer(value: int) -> bytes:
    """An INTEGER that is not negative."""
    return wrap(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def octets(data: bytes) -> bytes:
    """An OCTET STRING."""
    return wrap(OCTET_STRING, data)


def oid(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER from its dotted form."""
    first, second, *rest = (int(part) for part in dotted.split("."))
    content = bytearray()
    for number in (40 * first + second, *rest):
        digits = [number & 0x7F]
        while number := number >> 7:
            digits.append(_LONG | number & 0x7F)
        content += bytes(reversed(digits))
    return wrap(OID, bytes(content))


def read(data: bytes) -> tuple[Piece, ...]:
    """The values that stand one after the other in `data`. Raises BadDer."""
    found = []
    place = 0
    while place < len(data):
        if place + 2 > len(data):
            raise BadDer("cut off")
        tag, size = data[place], data[place + 1]
        start = place + 2
        if size >= _LONG:
            count = size - _LONG
            length = data[start : start + count]
            size = int.from_bytes(length, "big")
            if not 0 < count <= _LENGTH_BYTES or len(length) != count or length[0] == 0 or size < _LONG:
                raise BadDer("length")
            start += count
        if start + size > len(data):
            raise BadDer("cut off")
        found.append(Piece(tag, data[start : start + size]))
        place = start + size
    return tuple(found)


def read_one(data: bytes, tag: int) -> bytes:
    """The content of the only value in `data`, which is of `tag`. Raises BadDer."""
    pieces = read(data)
    if len(pieces) != 1 or pieces[0].tag != tag:
        raise BadDer("shape")
    return pieces[0].content


def read_integer(piece: Piece) -> int:
    """The number in an INTEGER that is not negative and in its shortest form. Raises BadDer."""
    content = piece.content
    if piece.tag != INTEGER or not content or content[0] >= _LONG:
        raise BadDer("integer")
    if len(content) > 1 and content[0] == 0 and content[1] < _LONG:
        raise BadDer("integer")
    return int.from_bytes(content, "big")
