"""Every fact in force as one list: for the page that shows each rule, number and limit with its source and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.reference import (
    Confidence,
    Line,
    Office,
    Reading,
    ReferenceData,
    Source,
    SourcedFact,
)


class FactGroup(StrEnum):
    """What kind of fact it is, in the order of the list."""

    PAPERS = "papers"
    MOVES = "moves"
    LIMITS = "limits"
    DIFFER = "differ"
    LINES = "lines"
    OFFICES = "offices"
    PLACES = "places"
    NUMBERS = "numbers"
    DOCUMENTS = "documents"
    PLAN = "plan"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class ShownFact:
    """One record. `title` and `texts` are English texts of the reference data; with `as_published` they are names.

    `code` is a value of an enumeration that names it where the record has no name of its own. `values` are numbers,
    addresses and hours as published. `readings` are what single sources say where they differ.
    """

    key: str
    group: FactGroup
    title: str
    fact: SourcedFact
    texts: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    as_published: bool = False
    code: str = ""

    @property
    def unverified(self) -> bool:
        """Whether no source stands behind it, or behind one of its readings."""
        return self.fact.confidence is Confidence.UNVERIFIED or any(
            all(source.provenance == "unverified" for source in reading.sources) for reading in self.readings
        )

    def to_check(self, today: date) -> bool:
        """Whether it is older than 180 days, or has no date."""
        return self.fact.is_old(today)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source behind it and its readings, each once."""
        every = (*self.fact.sources, *(source for reading in self.readings for source in reading.sources))
        return tuple({source.id: source for source in every}.values())


def shown_facts(reference: ReferenceData) -> tuple[ShownFact, ...]:
    """All of them, by group. The step-by-step guides show their own sources, step by step."""
    return tuple(sorted(_every(reference), key=lambda shown: list(FactGroup).index(shown.group)))


def _every(reference: ReferenceData) -> Iterable[ShownFact]:
    for paper in reference.release_papers:
        readings = tuple(place.reading for place in paper.details_on)
        yield ShownFact(
            f"paper:{paper.id}", FactGroup.PAPERS, paper.name, paper.fact, (paper.look, *paper.notes), (), readings
        )
    for key, fact in reference.booking_rules.items():
        yield ShownFact(f"booking:{key}", FactGroup.PAPERS, fact.text, fact)
    for rule in reference.duty_rules:
        yield ShownFact(f"rule:{rule.id}", FactGroup.MOVES, rule.fact.text, rule.fact)
    for limit in reference.deadlines:
        texts = (limit.stricter, *limit.notes)
        yield ShownFact(f"limit:{limit.id}", FactGroup.LIMITS, limit.what, limit.fact, texts, (), limit.readings)
    for conflict in reference.conflicts:
        texts = tuple(text for text in (conflict.shown_first, conflict.note) if text)
        yield ShownFact(f"differ:{conflict.id}", FactGroup.DIFFER, conflict.topic, conflict.fact, texts)
    yield from (_line(line) for line in reference.lines)
    for group, offices in (
        (FactGroup.OFFICES, reference.field_offices),
        (FactGroup.PLACES, reference.check_in_places),
    ):
        yield from (_office(group, office) for office in offices)
    for key, fact in reference.identifiers.items():
        yield ShownFact(f"number:{key}", FactGroup.NUMBERS, fact.text, fact, code=key)
    yield ShownFact("locator", FactGroup.NUMBERS, reference.locator.text, reference.locator)
    for kind in reference.documents:
        texts = tuple(text for text in (kind.what, kind.warning) if text)
        yield ShownFact(f"document:{kind.id}", FactGroup.DOCUMENTS, kind.title, kind.fact, texts)
    for place, fact in enumerate(reference.before_you_go):
        yield ShownFact(f"before:{place}", FactGroup.DOCUMENTS, fact.text, fact)
    for section in reference.plan_sections:
        yield ShownFact(f"plan:{section.id}", FactGroup.PLAN, section.title, section.fact)
    for point in reference.legal_help:
        texts = (point.fact.text,) if point.title else ()
        values = tuple(value for value in (point.number, point.address) if value)
        yield ShownFact(f"help:{point.id}", FactGroup.PLAN, point.title or point.fact.text, point.fact, texts, values)
    for key, rule_of_days in (("holidays", reference.holiday_rule), ("counting", reference.counting_rule)):
        if rule_of_days is not None:
            yield ShownFact(key, FactGroup.DAYS, rule_of_days.text, rule_of_days)


def _line(line: Line) -> ShownFact:
    values = tuple(value for value in (line.display or line.phone, *line.other_numbers, line.address) if value)
    texts = tuple(text for text in (*line.use_for, line.not_for, line.warning) if text)
    readings = tuple(Reading(f"{reading.published} {reading.zone}", reading.sources) for reading in line.hours)
    return ShownFact(f"line:{line.id}", FactGroup.LINES, line.name, line.fact, texts, values, readings)


def _office(group: FactGroup, office: Office) -> ShownFact:
    address = f"{office.street}, {office.city}, {office.state} {office.zip}"
    values = tuple(value for value in (address, office.phone, office.hours_text) if value)
    return ShownFact(
        f"office:{office.id}", group, office.name, office.fact, office.warnings, values, as_published=True
    )
