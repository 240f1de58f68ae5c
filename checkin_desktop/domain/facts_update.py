"""A file that brings newer facts, made by the owner of this program and signed by them; no internet is needed for it.

The file: the line `checkin-facts-1`, a line with the base64 of an Ed25519 signature (RFC 8032), then JSON in UTF-8:
`{"schema": 1, "number": 7, "issued": "2027-01-31", "files": {"deadlines": {…}, …}}`. The signature is over the first
line and the JSON. `files` replaces whole files of `resources/reference/`; the others stay. `number` grows with every
update. Nothing of the JSON is looked at before the signature was found good (`vault.facts_signature`).
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from checkin_desktop.domain.errors import AppError, ErrorCode
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
        content = json.loads(signed[len(_FIRST_LINE) :].decode("utf-8"))
        if content["schema"] > SCHEMA:
            raise AppError(ErrorCode.FACTS_NEWER)
        update = FactsUpdate(int(content["number"]), date.fromisoformat(content["issued"]), dict(content["files"]))
    except (ValueError, TypeError, KeyError, RecursionError):
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


def _ids(facts: ReferenceData) -> set[tuple[str, str]]:
    found = {("source", key) for key in facts.sources} | {("identifier", key) for key in facts.identifiers}
    found |= {("situation", key) for key in facts.situations} | {("booking", key) for key in facts.booking_rules}
    for name in ("lines", "documents", "release_papers", "duty_rules", "conflicts", "deadlines", "plan_sections"):
        found |= {(name, record.id) for record in getattr(facts, name)}
    return found
