"""Every shipped fact has a source, a date in the source's own words and an honest level of confidence."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import reference_parsing
from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.reference import Confidence, ReferenceData
from checkin_desktop.services.reference import load

FOLDER = resource_path("reference")


@pytest.fixture(scope="module")
def facts() -> ReferenceData:
    return load()


def _content(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _walk(item)


def test_counts(facts: ReferenceData) -> None:
    assert len(facts.field_offices) == 25
    assert len(facts.check_in_places) == 110
    assert len(facts.documents) == 45
    assert len(facts.situations) == len(facts.situation_names) == 17
    assert len(facts.lines) == 22
    assert len(facts.release_papers) == 10
    assert len(facts.conflicts) == 22
    assert len(facts.deadlines) == 13
    assert len(facts.plan_sections) == 17
    assert len(facts.identifiers) == 10
    assert len(facts.before_you_go) == 9
    assert len(facts.legal_help) == 13


def test_every_file_in_the_folder_is_read() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(reference_parsing.FILES)


@pytest.mark.parametrize("name", [name for name in reference_parsing.FILES if name != "sources"])
def test_every_source_key_anywhere_resolves(name: str, facts: ReferenceData) -> None:
    used = [key for record in _walk(_content(name)) for key in record.get("sources", [])]
    assert used
    assert set(used) <= set(facts.sources)


@pytest.mark.parametrize("name", [name for name in reference_parsing.FILES if name != "sources"])
def test_source_date_and_confidence_come_together(name: str) -> None:
    for record in _walk(_content(name)):
        if "as_of" in record or "confidence" in record:
            assert record["sources"]
            assert record["as_of"]
            Confidence(record["confidence"])
        if record.get("sources") == ["unverified"] and "confidence" in record:
            assert record["confidence"] == "unverified"


def test_unused_sources_are_not_shipped(facts: ReferenceData) -> None:
    """A few sources stand for later pages (evidence rules, plain words); everything else must be used somewhere."""
    used = {
        key
        for name in reference_parsing.FILES
        for record in _walk(_content(name))
        for key in record.get("sources", [])
    }
    assert len(used) > 35
    assert {"ice-checkin-page", "asap-guide", "ice-news-2021", "ice-case-contact", "rif-guide"} <= used


def test_dates_parse(facts: ReferenceData) -> None:
    for source in facts.sources.values():
        found = reference_parsing.newest_date(source.as_of)
        assert found is not None or "undated" in source.as_of
        assert found is None or date(1970, 1, 1) < found <= date(2026, 11, 21)


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("2025-12-11", date(2025, 12, 11)),
        ("2026-02-04 (number); 2023-01-17 (hours)", date(2026, 2, 4)),
        ("2017 to 2025", date(2025, 1, 1)),
        ("2026-11", date(2026, 11, 1)),
        ("undated (copy)", None),
        ("undated copy; rule of 2021-12-13", date(2021, 12, 13)),
        ("1976 text, current", date(1976, 1, 1)),
        ("c. 20201", None),
    ],
)
def test_newest_date(wording: str, expected: date | None) -> None:
    assert reference_parsing.newest_date(wording) == expected


def test_old_facts_look_old(facts: ReferenceData) -> None:
    line = facts.line("ice_services_line")
    assert line is not None
    assert line.fact.checked == date(2025, 12, 11)
    assert not line.fact.is_old(date(2026, 6, 9))
    assert line.fact.is_old(date(2026, 6, 10))
    undated = facts.line("usps")
    assert undated is not None
    assert undated.fact.is_old(date(2026, 1, 1))


def test_both_readings_of_the_services_line_hours_stay(facts: ReferenceData) -> None:
    line = facts.line("ice_services_line")
    assert line is not None
    assert line.phone == "+18333831465"
    assert [(h.opens, h.closes, h.sources[0].id) for h in line.hours] == [
        ("08:00", "20:00", "ice-checkin-page"),
        ("08:00", "17:00", "ice-news-2021"),
    ]
    assert line.hours_text == "Mon-Fri 08:00-20:00"
    assert {reading.confidence for reading in line.hours} == {Confidence.MEDIUM}  # the number itself is surer


def test_both_readings_of_the_address_limit_stay(facts: ReferenceData) -> None:
    limit = next(d for d in facts.deadlines if d.id == "ice_address")
    assert [r.rule for r in limit.readings] == ["5 calendar days after the move", "5 business days after moving"]
    assert limit.stricter == "5 calendar days"


def test_time_zones_exist(facts: ReferenceData) -> None:
    zones = {o.zone for o in facts.field_offices + facts.check_in_places}
    zones |= {h.zone for line in facts.lines for h in line.hours}
    for zone in zones:
        ZoneInfo(zone)
    assert {"America/Phoenix", "America/Denver", "Pacific/Guam", "Pacific/Saipan"} <= zones


def test_offices_and_check_in_places_are_kept_apart(facts: ReferenceData) -> None:
    offices = {office.id for office in facts.field_offices}
    assert {place.field_office_id for place in facts.check_in_places} <= offices
    assert all(office.field_office_id == "" for office in facts.field_offices)
    assert not {p.id for p in facts.check_in_places} & offices
    for office in facts.field_offices + facts.check_in_places:
        assert re.fullmatch(r"\d{5}(-\d{4})?", office.zip), office.id
        assert re.fullmatch(r"[A-Z]{2}", office.state), office.id


def test_offices_whose_pages_differ_are_paired(facts: ReferenceData) -> None:
    assert len(facts.office_pairs) == 15
    for pair in facts.office_pairs:
        office, place = facts.office(pair.office_id), facts.office(pair.place_id)
        assert office is not None
        assert place is not None
        assert place.field_office_id == office.id
        assert office.phone != place.phone
        assert facts.counterpart(office) is place
        assert facts.counterpart(place) is office
    atlanta = facts.office("ero_atlanta")
    assert atlanta is not None
    assert facts.counterpart(atlanta) is None


def test_every_place_has_its_hours_in_parts(facts: ReferenceData) -> None:
    assert all(place.visits is not None for place in facts.check_in_places)
    monthly = [place.name for place in facts.check_in_places if place.visits is not None and place.visits.week]
    assert len(monthly) == 8
    assert [p.name for p in facts.check_in_places if p.visits is not None and not p.visits.days] == ["Miami, FL"]


def test_a_single_closed_day_needs_its_source(facts: ReferenceData) -> None:
    closed = {"day": "2026-12-24", "why": "by order", "sources": ["holiday-law"], "as_of": "2026", "confidence": "low"}
    found = reference_parsing.parse(_damaged(lambda f: f["deadlines"]["closures"].append(closed)))
    assert [closure.day for closure in found.closures] == [*(c.day for c in facts.closures), date(2026, 12, 24)]
    for key in ("sources", "as_of"):
        without = {name: value for name, value in closed.items() if name != key}
        with pytest.raises(reference_parsing.ReferenceFault):
            reference_parsing.parse(_damaged(lambda f, without=without: f["deadlines"]["closures"].append(without)))


def test_every_county_of_the_divided_states_has_one_office(facts: ReferenceData) -> None:
    counties = Counter(
        (state, county)
        for office in facts.field_offices
        for state, names in office.counties.items()
        for county in names
    )
    assert set(counties.values()) == {1}
    per_state = Counter(state for state, _ in counties)
    assert (per_state["Texas"], per_state["California"], per_state["New York"]) == (254, 58, 62)


def test_checklists_name_known_documents(facts: ReferenceData) -> None:
    known = {document.id for document in facts.documents}
    for items in facts.situations.values():
        assert set(items) <= known
    assert "passport" in known
    assert facts.document("i862").form == "I-862"  # type: ignore[union-attr]


def test_the_numbers_and_outcomes_of_the_case_file_are_described(facts: ReferenceData) -> None:
    assert {kind.value for kind in IdentifierKind} <= set(facts.identifiers)
    described = {outcome["id"] for outcome in _content("contact_log")["outcomes"]}
    assert described <= {outcome.value for outcome in Outcome}


def test_the_tip_line_is_never_offered(facts: ReferenceData) -> None:
    assert [line.id for line in facts.lines if line.never_offer] == ["ice_tip_line"]


def test_unverified_facts_are_marked(facts: ReferenceData) -> None:
    bond = facts.document("bond_receipt")
    assert bond is not None
    assert bond.fact.confidence is Confidence.UNVERIFIED
    assert {s.id for s in bond.fact.sources} == {"unverified"}


def _damaged(change: Any) -> dict[str, Any]:
    files = {name: _content(name) for name in reference_parsing.FILES}
    change(files)
    return files


@pytest.mark.parametrize(
    "change",
    [
        lambda f: f["lines"]["records"][0].update(sources=["nobody"]),
        lambda f: f["lines"]["records"][0].update(sources=[]),
        lambda f: f["lines"]["records"][0].pop("as_of"),
        lambda f: f["lines"]["records"][0].update(confidence="certain"),
        lambda f: f["lines"]["records"][0].update(sources=["unverified"]),
        lambda f: f["lines"]["records"].append(f["lines"]["records"][0]),
        lambda f: f["sources"]["records"].append(f["sources"]["records"][0]),
        lambda f: f["checklists"].update(schema=2),
        lambda f: f["deadlines"]["records"][0]["readings"][0].update(sources=["nobody"]),
        lambda f: f.pop("conflicts"),
        lambda f: f["legal_help"]["records"][0].pop("title"),
        lambda f: f["legal_help"]["records"][0].update(line="nowhere"),
    ],
)
def test_data_that_contradicts_itself_is_refused(change: Any) -> None:
    with pytest.raises(reference_parsing.ReferenceFault):
        reference_parsing.parse(_damaged(change))
