"""A file that brings newer facts, made by the owner of this program and signed by them; no internet is needed for it.

The file: the line `checkin-facts-1`, a line with the base64 of an Ed25519 signature (RFC 8032), then JSON in UTF-8:
`{"schema": 1, "number": 7, "issued": "2027-01-31", "files": {"deadlines": {…}, …}}`. The signature is over the first
line and the JSON. `files` replaces whole files of `resources/reference/`; the others stay. `number` grows with every
update. Nothing of the JSON is looked at before the signature was found good (`vault.facts_signature`).
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.moments import zone_info
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.reference_parsing import FILES

PUBLIC_KEY: Final[str] = ""
"""The owner's Ed25519 public key, 64 hexadecimal digits. Empty: update files are switched off."""
SHIPPED_ON: Final = date(2026, 11, 21)
"""The day on which the facts under `resources/reference/` were compiled; an older update brings nothing."""
SIZE_LIMIT: Final = 8 * 1024 * 1024  # bytes; all shipped facts are a quarter of a megabyte
SCHEMA: Final = 1
_FIRST_LINE: Final = b"checkin-facts-1\n"
_SIGNATURE_BYTES: Final = 64
_OF_TEXTS: Final = frozenset({"str", "tuple[str, ...]", "dict[str, str]"})
_CLOCK: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_LONGEST_TEXT: Final = 10_000  # letters; the longest shipped text has some seven hundred
# Controls but line end and tab, marks that turn a text or cannot be seen, and halves of letters.
_HIDING: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class FactsUpdate:
    """An update whose signature was good. `files` is the new content by file name without ending."""

    number: int
    issued: date
    files: Mapping[str, Any]


def split(data: bytes) -> tuple[bytes, bytes]:
    """The signature, and the bytes it is over. Raises FACTS_NOT_AN_UPDATE."""
    first, _, rest = data[: len(_FIRST_LINE)], None, data[len(_FIRST_LINE) :]
    line, newline, content = rest.partition(b"\n")
    try:
        signature = base64.b64decode(line, validate=True)
    except binascii.Error:
        signature = b""
    if first != _FIRST_LINE or not newline or len(signature) != _SIGNATURE_BYTES:
        raise AppError(ErrorCode.FACTS_NOT_AN_UPDATE)
    return signature, first + content


def read(signed: bytes) -> FactsUpdate:
    """The update in signed bytes. Raises FACTS_UNREADABLE, and FACTS_NEWER for one of a later version's kind."""
    try:
        content = json.loads(signed[len(_FIRST_LINE) :].decode("utf-8"), object_pairs_hook=_each_once)
        if content["schema"] > SCHEMA:
            raise AppError(ErrorCode.FACTS_NEWER)
        update = FactsUpdate(int(content["number"]), date.fromisoformat(content["issued"]), dict(content["files"]))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise AppError(ErrorCode.FACTS_UNREADABLE) from None
    if not update.files or set(update.files) - set(FILES):
        raise AppError(ErrorCode.FACTS_UNREADABLE)
    return update


def refuse_older(update: FactsUpdate, installed: FactsUpdate | None) -> None:
    """Raises FACTS_OLDER for an update that is not newer than what is there already."""
    if update.issued < SHIPPED_ON or (installed is not None and update.number <= installed.number):
        raise AppError(ErrorCode.FACTS_OLDER)


def refuse_gaps(facts: ReferenceData, shipped: ReferenceData) -> None:
    """Raises FACTS_INCOMPLETE when a record is missing that the program counts on."""
    if _ids(shipped) - _ids(facts):
        raise AppError(ErrorCode.FACTS_INCOMPLETE)


def refuse_unshowable(facts: ReferenceData) -> None:
    """Raises FACTS_UNREADABLE where a text is none, is endless, or has signs that hide or turn what stands there.

    An hour that is none and a zone that this computer does not know are refused, too: what is let through here is in
    force at each opening, and a slip of the owner must not keep anybody from their pages.
    """
    if not _is_showable(facts):
        raise AppError(ErrorCode.FACTS_UNREADABLE)


def _is_showable(record: Any) -> bool:
    for item in dataclasses.fields(record):
        value = getattr(record, item.name)
        parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else (value,)
        if item.type in _OF_TEXTS and not all(map(_is_text, (value,) if item.type == "str" else parts)):
            return False
        if item.name == "zone" and value and zone_info(value) is None:
            return False
        if item.name in ("opens", "closes") and not _CLOCK.fullmatch(value):
            return False
        if not all(_is_showable(part) for part in parts if dataclasses.is_dataclass(part)):
            return False
    return True


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT and _HIDING.search(value) is None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of the file. Raises ValueError for a key that stands there twice: which one counts differs."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(pairs[0][0])
    return found


def _ids(facts: ReferenceData) -> set[tuple[str, str]]:
    found = {("source", key) for key in facts.sources} | {("identifier", key) for key in facts.identifiers}
    found |= {("situation", key) for key in facts.situations} | {("booking", key) for key in facts.booking_rules}
    for name in (
        "lines", "documents", "release_papers", "duty_rules", "conflicts", "deadlines", "plan_sections", "legal_help",
    ):  # fmt: skip
        found |= {(name, record.id) for record in getattr(facts, name)}
    return found
