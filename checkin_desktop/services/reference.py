"""The shipped facts of the field, read once and shared read-only."""

from __future__ import annotations

import json
from functools import cache

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import reference_parsing
from checkin_desktop.domain.reference import ReferenceData


@cache
def load() -> ReferenceData:
    """Every shipped fact with source, date and confidence. Cheap after the first call; safe from any thread.

    Raises ReferenceFault or FileNotFoundError when the installation itself is damaged.
    """
    files = {
        name: json.loads(resource_path("reference", f"{name}.json").read_text(encoding="utf-8"))
        for name in reference_parsing.FILES
    }
    return reference_parsing.parse(files)
