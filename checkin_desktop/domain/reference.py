"""Shipped facts of the field: every record carries source, date and confidence.

The loader is `checkin_desktop.base.resources` for bytes and `parse_*` here for meaning; no input or output here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    """How far a fact may be trusted. UNVERIFIED must look unverified wherever it is shown."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `as_of` is the wording of the source list ("2025-12-11", "undated (copy)")."""

    id: str
    name: str
    url: str
    as_of: str
    provenance: str


@dataclass(frozen=True, slots=True)
class SourcedFact:
    """Text plus where it comes from. `checked` is the newest date in `as_of`, or None when it has none."""

    text: str
    sources: tuple[Source, ...]
    as_of: str
    confidence: Confidence
    checked: date | None = None

    def is_old(self, today: date, days: int = 180) -> bool:
        """Older than `days` (the project's own limit of 180), or without any date at all."""
        return self.checked is None or (today - self.checked).days > days


@dataclass(frozen=True, slots=True)
class Line:
    """A phone line, office or web address of the directory.

    `hours_text` quotes the published hours ("Mon-Fri 08:00-20:00 America/New_York"); empty when none are published.
    """

    id: str
    name: str
    kind: str
    phone: str
    display: str
    address: str
    hours_text: str
    zone: str
    use_for: tuple[str, ...]
    warning: str
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document of the shipped checklist. `title` is English; its translation is in the catalogue."""

    id: str
    title: str
    form: str
    what: str
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """Everything under `resources/reference/`, parsed once and shared read-only."""

    sources: dict[str, Source]
    lines: tuple[Line, ...]
    documents: tuple[DocumentKind, ...]
    situations: dict[str, tuple[str, ...]]
    identifiers: dict[str, SourcedFact]
    locator: SourcedFact

    def line(self, line_id: str) -> Line | None:
        """The line with this id, or None."""
        return next((line for line in self.lines if line.id == line_id), None)

    def document(self, code: str) -> DocumentKind | None:
        """The document kind with this id, or None."""
        return next((kind for kind in self.documents if kind.id == code), None)
