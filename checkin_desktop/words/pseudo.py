"""Pseudo-locales for tests: every text accented, bracketed and about 35 % longer, so that a cut-off label shows.

`qps` is left to right, `qps-rtl` the same texts in a mirrored window. Both are made from the source texts of the
Spanish catalogue and go through `lrelease` like any language; neither is ever offered to a person.
"""

from __future__ import annotations

import functools
import math
import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from checkin_desktop.base.resources import i18n_path
from checkin_desktop.words import compiled

STRETCH: Final = 0.35
_KEPT: Final = re.compile(r"(\{\w+\}|%n|&(?=\w)|<[^>]*>)")
_ACCENTS: Final = str.maketrans("AaEeIiOoUuNnCcYySsZz", "ÂáÉéÍíÔóÛúÑñÇçÝýŠšŽž")


def pseudo_text(source: str) -> str:
    """The pseudo form of one text. Placeholders, `%n` and mnemonics survive untouched."""
    parts = _KEPT.split(source)
    accented = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
    visible = sum(len(part) for part in parts[::2])
    return f"[{accented}{' ~' * math.ceil(visible * STRETCH / 2)}]"


@functools.lru_cache(maxsize=2)
def pseudo_catalogue(source: bytes, code: str) -> bytes:
    """Turn the text of a `.ts` file into the `.ts` text of a pseudo-locale."""
    root = ET.fromstring(source)  # noqa: S314 - our own file, shipped with the program
    root.set("language", "en")
    root.set("pseudo", code)
    for message in root.iter("message"):
        text = pseudo_text(message.findtext("source") or "")
        old = message.find("translation")
        if old is not None:
            message.remove(old)
        new = ET.SubElement(message, "translation")
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(new, "numerusform").text = text
        else:
            new.text = text
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def compiled_pseudo(code: str) -> Path | None:
    """The compiled pseudo-locale, or None when the `.ts` files are not at hand."""
    source = i18n_path("checkin_es.ts")
    if not source.is_file():
        return None
    return compiled.compile_cached(code, pseudo_catalogue(source.read_bytes(), code))
