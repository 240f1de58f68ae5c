"""What validation has to say about one field: a fault blocks saving, a warning never does."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How strongly a notice speaks. Only FAULT blocks."""

    FAULT = "fault"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Notice:
    """One remark on `field`. `code` is looked up in `words.notice_texts`; `params` fill its placeholders."""

    code: str
    field: str
    severity: Severity = Severity.FAULT
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
