"""Reads the `.ts` files for the tests."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "i18n"


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue with its translations (several for a plural)."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    translations: tuple[str, ...]


def entries(code: str) -> Iterator[Entry]:
    """All entries of `checkin_<code>.ts`."""
    root = ET.parse(FOLDER / f"checkin_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Entry(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
                translation.get("type") is None,
                forms or (translation.text or "",),
            )


def update_tool() -> ModuleType:
    """The module `i18n/update.py`."""
    spec = importlib.util.spec_from_file_location("i18n_update", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
