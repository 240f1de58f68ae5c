"""The shipped facts of the field, read once and shared read-only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import reference_parsing
from checkin_desktop.domain.reference import ReferenceData


@cache
def load() -> ReferenceData:
    """Every shipped fact with source, date and confidence. Cheap after the first call; safe from any thread.

    An open vault may have newer ones and closed days of its own: see `OpenVault.reference`. Raises ReferenceFault or
    FileNotFoundError when the installation itself is damaged.
    """
    return reference_parsing.parse(_files())


def with_files(changed: Mapping[str, Any]) -> ReferenceData:
    """The facts with the content of some files replaced, by name without ending. Raises ReferenceFault."""
    return reference_parsing.parse({**_files(), **changed})


def _files() -> dict[str, Any]:
    return {
        name: json.loads(resource_path("reference", f"{name}.json").read_text(encoding="utf-8"))
        for name in reference_parsing.FILES
    }
