"""Reading signed structures of others part by part, on `domain.der`: bounded, and every byte accounted for.

Nothing here calls itself: how deep a structure may go is what its reader asks for.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from checkin_desktop.domain.der import GENERALIZED_TIME, OID, BadDer, Piece, read

_MOST_PARTS: Final = 256
_MOST_NUMBER_BYTES: Final = 64
_MOST_OID_BYTES: Final = 32
_MOMENT: Final = re.compile(rb"(\d{14})(?:\.(\d{0,8}[1-9]))?Z", re.ASCII)


def tagged(number: int, *, constructed: bool = True) -> int:
    """The tag `[number]` of a structure."""
    return (0xA0 if constructed else 0x80) | number


def one(data: bytes, tag: int) -> Piece:
    """The single value that `data` is. Raises BadDer."""
    found = read(data)
    if len(found) != 1 or found[0].tag != tag:
        raise BadDer("shape")
    return found[0]


def parts(value: Piece) -> tuple[Piece, ...]:
    """The values inside a SEQUENCE, a SET or a tagged structure. Raises BadDer."""
    found = read(value.content)
    if len(found) > _MOST_PARTS:
        raise BadDer("too many parts")
    return found


class Fields:
    """The parts of a SEQUENCE in their order. Everything raises BadDer when the next part is another one."""

    def __init__(self, value: Piece) -> None:
        self._parts = parts(value)
        self._at = 0

    def take(self, tag: int) -> Piece:
        """The next part, which has to be there."""
        value = self.maybe(tag)
        if value is None:
            raise BadDer("a part is missing")
        return value

    def maybe(self, tag: int) -> Piece | None:
        """The next part if it has this tag."""
        if self._at < len(self._parts) and self._parts[self._at].tag == tag:
            self._at += 1
            return self._parts[self._at - 1]
        return None

    def end(self) -> None:
        """Nothing may be left."""
        if self._at != len(self._parts):
            raise BadDer("a part too many")


def number(value: Piece) -> int:
    """A whole number in its shortest form; it may be negative. Raises BadDer."""
    content = value.content
    if not content or len(content) > _MOST_NUMBER_BYTES:
        raise BadDer("integer")
    if len(content) > 1 and (content[0], content[1] >> 7) in ((0x00, 0), (0xFF, 1)):
        raise BadDer("integer")
    return int.from_bytes(content, "big", signed=True)


def identifier(value: Piece) -> str:
    """An object identifier in its dotted form. Raises BadDer."""
    content = value.content
    if value.tag != OID or not content or len(content) > _MOST_OID_BYTES or content[-1] & 0x80:
        raise BadDer("object identifier")
    numbers, current, fresh = [], 0, True
    for byte in content:
        if fresh and byte == 0x80:
            raise BadDer("object identifier")
        current = current << 7 | byte & 0x7F
        fresh = not byte & 0x80
        if fresh:
            numbers.append(current)
            current = 0
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def moment(value: Piece) -> datetime:
    """A GeneralizedTime as RFC 3161, 2.4.2 allows it: to the second or finer, in UTC. Raises BadDer."""
    match = _MOMENT.fullmatch(value.content)
    if value.tag != GENERALIZED_TIME or match is None:
        raise BadDer("time")
    try:
        whole = datetime.strptime(match[1].decode("ascii"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        raise BadDer("time") from None
    return whole + timedelta(microseconds=int((match[2] or b"0").ljust(6, b"0")[:6]))
