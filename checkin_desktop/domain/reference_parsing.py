"""Turns the content of `resources/reference/*.json` into the records of `domain.reference`; reads no file itself.

Every record has `sources` (keys of sources.json), `as_of` (the wording of the source) and `confidence`; a missing key,
an unknown source or an unknown level raises ReferenceFault, because a fact without its source must not be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from checkin_desktop.domain.agencies import Agency, Basis
from checkin_desktop.domain.guide_parsing import parse_guides
from checkin_desktop.domain.held_papers import CaseQuestion, PaperCode
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.legal_help import parse_legal_help
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.reference import (
    Confidence,
    Conflict,
    Deadline,
    DetailsPlace,
    DocumentKind,
    DutyRule,
    Hours,
    Line,
    Office,
    OfficePair,
    PlanSection,
    Reading,
    ReferenceData,
    ReleasePaper,
    Source,
    SourcedFact,
    VisitHours,
)

SCHEMA: Final = 1
FILES: Final = (
    "sources",
    "lines",
    "field_offices",
    "check_in_places",
    "release_papers",
    "conflicts",
    "checklists",
    "deadlines",
    "identifiers",
    "plan_sections",
    "contact_log",
    "guides",
    "legal_help",
)

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DATE = re.compile(r"\b((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\b")

Json = Mapping[str, Any]


class ReferenceFault(Exception):
    """The shipped data contradicts itself. A fault of the program, never of the person who uses it."""


def newest_date(as_of: str) -> date | None:
    """The newest date that the wording of a source names, or None ("undated").

    A year or a month alone counts from its first day: a fact is never shown as younger than it is known to be.
    """
    found = [date(int(y), int(m or 1), int(d or 1)) for y, m, d in _DATE.findall(as_of)]
    return max(found, default=None)


def parse_sources(content: Json) -> dict[str, Source]:
    """The source list by key. Raises ReferenceFault when a key stands there twice."""
    sources: dict[str, Source] = {}
    for record in _records(content):
        source = Source(record["id"], record["name"], record["url"], record["as_of"], record["provenance"])
        if source.id in sources:
            raise ReferenceFault(f"source {source.id} stands there twice")
        sources[source.id] = source
    return sources


def parse(files: Mapping[str, Json]) -> ReferenceData:
    """All records from the files' content, by file name without ending. Raises ReferenceFault."""
    try:
        return _Parser(parse_sources(files["sources"])).everything(files)
    except (KeyError, TypeError, ValueError) as fault:
        raise ReferenceFault(f"reference data: {fault!r}") from fault


def _records(content: Json, name: str = "records") -> list[Json]:
    if content["schema"] != SCHEMA:
        raise ReferenceFault(f"schema {content['schema']} instead of {SCHEMA}")
    records: list[Json] = content[name]
    ids = [record["id"] for record in records]
    if len(set(ids)) != len(ids):
        raise ReferenceFault(f"an id stands twice among {name}")
    return records


class _Parser:
    """Holds the source list while the records are read."""

    def __init__(self, sources: dict[str, Source]) -> None:
        self._sources = sources

    def everything(self, files: Mapping[str, Json]) -> ReferenceData:
        checklists, papers, limits = files["checklists"], files["release_papers"], files["deadlines"]
        situations = _records(checklists, "situations")
        lines, conflicts = tuple(map(self._line, _records(files["lines"]))), _records(files["conflicts"])
        guide_groups, guides = parse_guides(
            _records(files["guides"], "groups"),
            _records(files["guides"]),
            self._fact,
            {line.id for line in lines},
            {record["id"] for record in conflicts},
        )
        return ReferenceData(
            sources=self._sources,
            lines=lines,
            documents=tuple(self._document(record) for record in _records(checklists, "documents")),
            situations={record["id"]: tuple(record["documents"]) for record in situations},
            identifiers={r["id"]: self._fact(r, r["what"]) for r in _records(files["identifiers"])},
            locator=self._fact(files["identifiers"]["locator"], files["identifiers"]["locator"]["summary"]),
            situation_names={record["id"]: self._fact(record, record["name"]).text for record in situations},
            field_offices=tuple(self._office(record) for record in _records(files["field_offices"])),
            check_in_places=tuple(self._office(record) for record in _records(files["check_in_places"])),
            release_papers=tuple(self._release_paper(r) for r in _records(papers)),
            duty_rules=tuple(self._duty_rule(r) for r in _records(papers, "duty_rules")),
            booking_rules={r["id"]: self._fact(r, r["text"]) for r in _records(papers, "booking_rules")},
            conflicts=tuple(self._conflict(record) for record in conflicts),
            deadlines=tuple(self._deadline(record) for record in _records(files["deadlines"])),
            plan_sections=tuple(self._plan_section(r) for r in _records(files["plan_sections"])),
            before_you_go=tuple(self._fact(r, r["text"]) for r in _records(checklists, "before_you_go")),
            office_pairs=tuple(
                OfficePair(pair["field_office_id"], pair["check_in_id"], tuple(pair["differ"]))
                for pair in files["field_offices"]["known_mismatches"]
            ),
            closures=tuple(self._closure(record) for record in limits["closures"]),
            holiday_rule=self._fact(limits["holiday_rules"], limits["holiday_rules"]["observed"]),
            counting_rule=self._fact(limits["counting"], limits["counting"]["last_day_weekend"]),
            guide_groups=guide_groups,
            guides=guides,
            legal_help=parse_legal_help(_records(files["legal_help"]), self._fact, lines),
        )

    def _resolve(self, keys: Iterable[str]) -> tuple[Source, ...]:
        keys = tuple(keys)
        unknown = [key for key in keys if key not in self._sources]
        if unknown or not keys:
            raise ReferenceFault(f"unknown or missing source: {unknown}")
        return tuple(self._sources[key] for key in keys)

    def _fact(self, record: Json, text: str) -> SourcedFact:
        sources = self._resolve(record["sources"])
        confidence = Confidence(record["confidence"])
        if all(source.provenance == "unverified" for source in sources) and confidence is not Confidence.UNVERIFIED:
            raise ReferenceFault(f"a fact without a verified source is called {confidence}")
        return SourcedFact(text, sources, record["as_of"], confidence, newest_date(record["as_of"]))

    def _hours(self, record: Json) -> Hours:
        return Hours(
            days=record["days"],
            opens=record["from"],
            closes=record["to"],
            zone=record["zone"],
            purpose=record.get("for", ""),
            closed=record.get("closed", ""),
            sources=self._resolve(record["sources"]),
            confidence=Confidence(record["confidence"]) if "confidence" in record else None,
        )

    def _line(self, record: Json) -> Line:
        hours = tuple(self._hours(reading) for reading in record.get("hours", ()))
        use_for = tuple(record["use_for"])
        return Line(
            id=record["id"],
            name=record["name"],
            kind=record["kind"],
            phone=record.get("phone", "").replace("-", ""),
            display=record.get("display", ""),
            address=record.get("url", ""),
            hours_text=f"{hours[0].days} {hours[0].opens}-{hours[0].closes}" if hours else "",
            zone=hours[0].zone if hours else "",
            use_for=use_for,
            warning=record.get("warning", ""),
            fact=self._fact(record, "; ".join(use_for)),
            hours=hours,
            other_numbers=tuple(record.get("other_numbers", ())),
            never_offer=record.get("never_offer", False),
            also_called=tuple(record.get("also_called", ())),
            needs=tuple(record.get("needs", ())),
            languages=tuple(record.get("languages", ())),
            steps=tuple(record.get("steps", ())),
            not_for=record.get("not_for", ""),
            phone_for=record.get("phone_for", ""),
            automated=record.get("automated_answers", ""),
        )

    def _office(self, record: Json) -> Office:
        address = record["address"]
        return Office(
            id=record["id"],
            name=record["name"],
            street=address["street"],
            city=address["city"],
            state=address["state"],
            zip=address["zip"],
            phone=record["phone"],
            email=record["email"],
            zone=record["zone"],
            area=record["area"],
            fact=self._fact(record, record["area"]),
            field_office_id=record.get("field_office_id", ""),
            hours_text=record.get("hours_text", ""),
            instructions=record.get("instructions", ""),
            warnings=tuple(record.get("warnings", ())),
            states=tuple(record.get("states", ())),
            counties={state: tuple(names) for state, names in record.get("counties", {}).items()},
            visits=self._visits(record["hours"]) if "hours" in record else None,
            capital=record.get("capital_area", False),
        )

    def _visits(self, record: Json) -> VisitHours:
        days = tuple(_DAYS.index(day) for day in record["days"] or ())
        return VisitHours(days, record["from"], record["to"], record.get("week", 0))

    def _closure(self, record: Json) -> Closure:
        return Closure(date.fromisoformat(record["day"]), self._fact(record, record["why"]).text)

    def _document(self, record: Json) -> DocumentKind:
        return DocumentKind(
            id=record["id"],
            title=record["title"],
            form=record["form"],
            what=record["what"],
            fact=self._fact(record, record["what"]),
            expiry=record["expiry"],
            bring=record["bring"],
            also=record.get("also", ""),
            warning=record.get("warning", ""),
            sensitive=bool(record.get("sensitive", False)),
        )

    def _reading(self, record: Json, name: str) -> Reading:
        return Reading(record[name], self._resolve(record["sources"]))

    def _deadline(self, record: Json) -> Deadline:
        return Deadline(
            id=record["id"],
            what=record["what"],
            readings=tuple(self._reading(reading, "rule") for reading in record["readings"]),
            stricter=record["stricter"],
            applies_to=tuple(record["applies_to"]),
            notes=tuple(record.get("notes", ())),
            fact=self._fact(record, record["what"]),
        )

    def _release_paper(self, record: Json) -> ReleasePaper:
        return ReleasePaper(
            id=PaperCode(record["id"]).value,
            name=record["name"],
            form=record["form"],
            look=record["look"],
            details_on=tuple(self._details_place(place) for place in record["reporting_details_on"]),
            notes=tuple(record.get("notes", ())),
            fact=self._fact(record, record["name"]),
        )

    def _details_place(self, place: Json) -> DetailsPlace:
        on = PaperCode(place["code"]) if place["code"] else None
        return DetailsPlace(on, self._reading(place, "paper"), Basis(place["basis"]))

    def _duty_rule(self, record: Json) -> DutyRule:
        fact, basis = self._fact(record, record["text"]), Basis(record["basis"])
        if (basis is Basis.PROJECT) != (fact.confidence is Confidence.UNVERIFIED):
            raise ReferenceFault(f"the rule {record['id']} is called {fact.confidence}")
        task = record.get("before_moving")
        return DutyRule(
            id=record["id"],
            papers=tuple(PaperCode(code) for code in record["papers"]),
            when=tuple(CaseQuestion(f"duty.{question}") for question in record["when"]),
            tell=tuple(Agency(agency) for agency in record["tell"]),
            before_moving=MoveTaskCode(task) if task is not None else None,
            basis=basis,
            conflicts=tuple(record["conflicts"]),
            fact=fact,
        )

    def _conflict(self, record: Json) -> Conflict:
        fact = self._fact(record, record["topic"])
        return Conflict(record["id"], record["topic"], record["shown_first"], record.get("note", ""), fact)

    def _plan_section(self, record: Json) -> PlanSection:
        fact = self._fact(record, record["title"])
        return PlanSection(record["id"], record["title"], tuple(record["fields"]), fact)
