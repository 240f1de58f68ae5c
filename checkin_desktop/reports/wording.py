"""The words of a document in its language, or in two languages side by side.

A `Wording` is called like a catalogue and answers with both texts, so a sentence is written once in the code. The
second language never comes alone: a reader of the first language finds everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.reference import Hours, Line, Source, SourcedFact
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.words import dates, labels
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.hours import format_hours


class Both(NamedTuple):
    """A text in the document's first language and, if it has one, in its second."""

    first: str
    second: str = ""

    @property
    def one_line(self) -> str:
        """Both texts in one line, the same text only once."""
        return f"{self.first} / {self.second}" if self.second and self.second != self.first else self.first


class Wording:
    """Texts, dates and labels in one or two languages. Read-only; safe from any thread."""

    def __init__(self, first: Catalog, second: Catalog | None = None) -> None:
        self.first = first
        self.second = second

    def translate(
        self, context: str, source: str, /, comment: str = "", n: int = -1, **params: str | int | Both
    ) -> Both:
        """The text for `source`. A parameter that is itself a `Both` is filled in by language."""

        def fill(catalog: Catalog) -> str:
            chosen = {name: self._side(value, catalog) for name, value in params.items()}
            return catalog.translate(*(context, source), comment, n, **chosen)

        return self.each(fill)

    def _side(self, value: str | int | Both, catalog: Catalog) -> str | int:
        """The side of a parameter that belongs to the catalogue's language."""
        if isinstance(value, Both):
            return value.first if catalog is self.first else value.second or value.first
        return value

    def reference(self, text: str) -> Both:
        """A text of the shipped reference data, translated where the catalogue has it."""
        return self.each(lambda catalog: catalog.translate(*("reference", text)) if text else "")

    def hours(self, line: Line) -> list[Both]:
        """The published hours of a line in words, one sentence each; the safest first where sources differ."""
        if not line.hours_differ:
            found = [self._hours(line.hours_text, line)] if line.hours_text else []
        else:
            found = [self._reading(reading, line) for reading in line.hours]
            if line.surest_hours:
                found.insert(0, self.translate("pdf", "Surest: {hours}", hours=self._hours(line.surest_hours, line)))
        if any(not reading.verified for reading in line.hours):
            found.append(self.translate("pdf", "Not checked. Compare with your paper."))
        return found

    def _hours(self, published: str, line: Line) -> Both:
        return self.each(lambda catalog: format_hours(catalog, published, line.zone))

    def _reading(self, reading: Hours, line: Line) -> Both:
        source = reading.sources[0]
        return self.translate(
            "pdf",
            "Sources differ. {source} ({date}): {hours}",
            source=self.reference(source.name),
            date=self.each(lambda catalog: whole(dates.format_as_of(catalog, source.as_of))),
            hours=self._hours(reading.published, line),
        )

    def reading(self, hours: Hours) -> Both:
        """One published reading of opening hours in words, with its zone, sources and their dates."""
        said = self.each(lambda catalog: format_hours(catalog, hours.published, hours.zone))
        if not hours.sources:
            return said
        return self.translate("pdf", "{hours}. Source: {sources}", hours=said, sources=self.dated(hours.sources))

    def dated(self, sources: Iterable[Source]) -> Both:
        """The names of sources, each with its own date."""
        named = [
            self.translate(
                "pdf",
                "{source} ({date})",
                source=self.reference(source.name),
                date=self.each(lambda catalog, as_of=source.as_of: whole(dates.format_as_of(catalog, as_of))),  # type: ignore[misc]
            )
            for source in sources
        ]
        return self.listed(named, "; ")

    def sources(self, fact: SourcedFact) -> Both:
        """The names of a fact's sources, each once."""
        names = dict.fromkeys(source.name for source in fact.sources)
        return self.listed([self.reference(name) for name in names], "; ")

    def as_of(self, fact: SourcedFact) -> Both:
        """The date of a fact as exactly as its source gives it."""
        return self.each(lambda catalog: whole(dates.format_as_of(catalog, fact.as_of)))

    def label(self, member: StrEnum | None) -> Both:
        """The label of an enumeration member; empty for None."""
        if member is None:
            return Both("")
        return self.each(lambda catalog: labels.label(catalog, member))

    def language(self, tag: str) -> Both:
        """The name of a spoken language."""
        return self.each(lambda catalog: typed(labels.language_label(catalog, tag)))

    def date(self, day: date, *, short: bool = False) -> Both:
        """A date with its month in words; `short` for narrow places."""
        return self.each(lambda catalog: whole(dates.format_date(catalog, day, short=short)))

    def moment(self, moment: Moment) -> Both:
        """A moment with its UTC offset."""
        return self.each(lambda catalog: whole(dates.format_moment_report(catalog, moment)))

    def duration(self, seconds: int) -> Both:
        """A length of time."""
        return self.each(lambda catalog: dates.format_duration(catalog, seconds))

    def size(self, size: int) -> Both:
        """A file size."""
        return self.each(lambda catalog: dates.format_size(catalog, size))

    def listed(self, items: list[Both], separator: str = ", ") -> Both:
        """Several texts in a row."""
        first = separator.join(item.first for item in items)
        return Both(first, separator.join(item.second or item.first for item in items) if self.second else "")

    def each(self, say: Callable[[Catalog], str]) -> Both:
        """What `say` answers for each language of the document."""
        return Both(say(self.first), say(self.second) if self.second else "")
