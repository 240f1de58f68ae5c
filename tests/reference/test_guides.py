"""Every system the design names has a guide; each step has its source; nothing in them advises or repeats a number."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import reference_parsing
from checkin_desktop.domain.guides import Guide, GuideField, GuideStep, WayKind
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.reference import Confidence, ReferenceData
from checkin_desktop.services.reference import load
from checkin_desktop.ui.models.moves import GUIDES

SYSTEMS = {
    "checkin.ice.gov scheduler": {"book_online", "no_subject_id"},
    "reschedule, cancel, other time": {"change_online"},
    "date on release paper": {"date_on_paper"},
    "portal: address": {"portal_address"},
    "portal: hearing": {"portal_hearing"},
    "ICE Services Line": {"by_phone"},
    "local office, your officer": {"by_phone", "nobody_answers"},
    "attempt record": {"write_it_down", "nobody_answers"},
    "ICE Case Review": {"icr"},
    "DRIL": {"dril"},
    "G-28, Form 60-001": {"g28"},
    "EOIR": {"court_address"},
    "USCIS": {"uscis_address"},
    "USPS": {"post_office"},
    "moving permission": {"before_moving"},
    "detainee locator": {"locator"},
    "emergency plan": {"emergency_plan"},
    "day packet": {"day_packet"},
    "if detained": {"if_detained"},
    "missed check-in": {"missed_check_in"},
    "ISAP": {"isap"},
    "ankle monitor": {"ankle_monitor"},
    "passport, held papers": {"passport_held"},
    "parole ends": {"parole_ending"},
    "home visit": {"home_visit"},
    "free consultation": {"free_consultation"},
    "OPLA field location": {"opla"},
    "not for check-ins": {"by_phone"},
}
"""System: the guides that cover it."""
CUSTODY = {"missed_check_in", "icr", "emergency_plan", "locator", "dril", "if_detained", "home_visit"}
NEVER = re.compile(
    r"must attend|do not attend|don.t attend|safe to go|safest path|risk score|cannot deport|can.t deport|Title 42"
    r"|not comfortable|feel comfortable|has to go to (the|a) judge|you (must|should|have to)",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def facts() -> ReferenceData:
    return load()


def texts(guide: Guide) -> list[str]:
    found = [guide.title, guide.summary, guide.calm]
    for step in guide.steps:
        found += [step.fact.text, step.more, *step.topics]
    return [text for text in found if text]


def test_every_system_has_its_guides(facts: ReferenceData) -> None:
    assert {guide.id for guide in facts.guides} == set().union(*SYSTEMS.values())
    assert {guide.group for guide in facts.guides} == {group.id for group in facts.guide_groups}
    assert all(len(guide.steps) >= 3 for guide in facts.guides)


def test_every_step_has_source_date_and_confidence(facts: ReferenceData) -> None:
    for guide in facts.guides:
        for step in guide.steps:
            assert step.fact.sources, (guide.id, step.id)
            assert step.fact.as_of, (guide.id, step.id)
            unverified = {source.provenance for source in step.fact.sources} == {"unverified"}
            assert unverified == (step.fact.confidence is Confidence.UNVERIFIED), (guide.id, step.id)


def test_no_guide_advises_or_repeats_what_is_not_to_be_said(facts: ReferenceData) -> None:
    told = [(guide.id, text) for guide in facts.guides for text in texts(guide) if NEVER.search(text)]
    assert told == []


def test_numbers_and_addresses_stand_in_the_directory_alone(facts: ReferenceData) -> None:
    written = re.compile(r"\d{3}[-. ]\d{4}|https?:|www\.|\.gov|@")
    assert [(g.id, text) for g in facts.guides for text in texts(g) if written.search(text)] == []
    lines = {step.line_id for guide in facts.guides for step in guide.steps} - {""}
    assert {"ice_scheduler", "ice_services_line", "ice_address_web", "eoir_acis_web", "eoir_acis_phone"} <= lines
    assert {"ice_dril", "ice_locator", "eoir_respondent_access", "uscis_address", "usps", "opla"} <= lines
    assert not any(line.never_offer for line in facts.lines if line.id in lines)


def test_the_portal_is_asked_in_its_own_order(facts: ReferenceData) -> None:
    """ICE check-in page: Subject ID and birthplace, then the address, the soonest time, and Confirm twice."""
    guide = facts.guide("book_online")
    assert guide is not None
    assert [step.id for step in guide.steps] == ["open", "type", "address", "slot", "confirm", "keep", "failed"]
    asked = [name for step in guide.steps for name in step.fields]
    assert asked[:2] == [GuideField.SUBJECT_ID, GuideField.BIRTHPLACE]
    assert asked[2:] == [GuideField.STREET, GuideField.UNIT, GuideField.CITY, GuideField.STATE, GuideField.ZIP]


def test_nobody_stands_at_a_dead_end(facts: ReferenceData) -> None:
    """Without a Subject ID there is the phone; a call that nobody answers leads to the log and on."""
    for start, wanted in (("book_online", "no_subject_id"), ("change_online", "no_subject_id"),
                          ("no_subject_id", "nobody_answers"), ("by_phone", "nobody_answers")):  # fmt: skip
        guide = facts.guide(start)
        assert guide is not None
        assert wanted in {way.target for step in guide.steps for way in step.ways if way.kind is WayKind.GUIDE}
    without = facts.guide("no_subject_id")
    assert without is not None
    assert "ice_services_line" in {step.line_id for step in without.steps}
    unanswered = facts.guide("nobody_answers")
    assert unanswered is not None
    assert any(step.voicemail for step in unanswered.steps)
    assert {way.kind for step in unanswered.steps for way in step.ways} >= {WayKind.ATTEMPT, WayKind.GUIDE}
    for guide in facts.guides:
        assert any(step.ways for step in guide.steps), guide.id


def test_a_calm_line_stands_before_custody(facts: ReferenceData) -> None:
    assert {guide.id for guide in facts.guides if guide.calm} == CUSTODY
    assert {guide.id for guide in facts.guides if guide.group == "custody"} <= CUSTODY


def test_letters_are_reached(facts: ReferenceData) -> None:
    led = {
        way.target for guide in facts.guides for step in guide.steps for way in step.ways if way.kind is WayKind.LETTER
    }
    assert led == {kind.value for kind in LetterKind} - {LetterKind.NEW_ADDRESS}  # that one belongs to a move


def test_topics_are_the_eight_that_ice_names(facts: ReferenceData) -> None:
    guide = facts.guide("dril")
    assert guide is not None
    topics = [topic for step in guide.steps for topic in step.topics]
    assert len(topics) == len(set(topics)) == 8


def _first_step(files: dict[str, Any]) -> dict[str, Any]:
    step: dict[str, Any] = files["guides"]["records"][0]["steps"][0]
    return step


@pytest.mark.parametrize(
    "spoil",
    [
        lambda files: _first_step(files).pop("sources"),
        lambda files: _first_step(files).update(sources=["nobody"]),
        lambda files: _first_step(files).update(line="no_such_line"),
        lambda files: _first_step(files).update(ways=["guide:no_such_guide"]),
        lambda files: _first_step(files).update(ways=["letter:no_such_letter"]),
        lambda files: _first_step(files).update(ways=["elsewhere:x"]),
        lambda files: _first_step(files).update(ways=["page:no_such_page"]),
        lambda files: _first_step(files).update(ways=["attempt:no_such_form"]),
        lambda files: _first_step(files).update(clock={"weekday": 3, "at": "12:00", "zone": "Nowhere/City"}),
        lambda files: _first_step(files).update(clock={"weekday": 7, "at": "12:00", "zone": "America/New_York"}),
        lambda files: _first_step(files).update(clock={"weekday": 3, "at": "noon", "zone": "America/New_York"}),
        lambda files: _first_step(files).update(fields=["shoe_size"]),
        lambda files: _first_step(files).update(id=files["guides"]["records"][0]["steps"][1]["id"]),
        lambda files: files["guides"]["records"][0].update(group="none"),
        lambda files: files["guides"]["records"][0].update(conflicts=["C99"]),
        lambda files: files["guides"]["records"][0].update(id=files["guides"]["records"][1]["id"]),
    ],
)
def test_a_guide_that_leads_nowhere_is_refused(spoil: Callable[[dict[str, Any]], object]) -> None:
    files = copy.deepcopy(_CONTENT)
    spoil(files)
    with pytest.raises(reference_parsing.ReferenceFault):
        reference_parsing.parse(files)


_CONTENT = {
    name: json.loads(resource_path("reference", f"{name}.json").read_text(encoding="utf-8"))
    for name in reference_parsing.FILES
}


def test_the_guides_that_pages_lead_to_exist(facts: ReferenceData) -> None:
    package = resource_path("reference").parent.parent / "checkin_desktop"
    named = {
        guide_id
        for path in package.rglob("*.py")
        for guide_id in re.findall(r"[\"']guide:(\w+)[\"']", path.read_text(encoding="utf-8"))
    }
    assert named
    assert named | set(GUIDES.values()) <= {guide.id for guide in facts.guides}


def _step(facts: ReferenceData, guide_id: str, step_id: str) -> GuideStep:
    guide = facts.guide(guide_id)
    assert guide is not None
    return next(step for step in guide.steps if step.id == step_id)


def test_nothing_lets_a_booking_sound_like_longer_parole(facts: ReferenceData) -> None:
    for guide in facts.guides:
        for step in guide.steps:
            if "after parole ends" in f"{step.fact.text} {step.more}":
                near = " ".join(text for each in guide.steps for text in (each.fact.text, each.more))
                assert "makes parole longer" in near or "not make parole longer" in near, guide.id
    paper = facts.release_paper("parole_atd")
    assert paper is not None
    assert any("No source says that a booking makes parole longer" in note for note in paper.notes)


def test_the_lawyers_of_ice_are_not_looked_for_among_check_in_offices(facts: ReferenceData) -> None:
    assert [way for way in _step(facts, "opla", "copy").ways if way.target == "directory"] == []


def test_conflicts_stand_where_they_matter(facts: ReferenceData) -> None:
    shown = {conflict for guide in facts.guides for conflict in guide.conflicts}
    # Tasks, offices and what is not repeated at all show the others.
    assert {conflict.id for conflict in facts.conflicts} - shown == {"C18", "C19"}
    assert "registration" in {source.id for source in _step(facts, "day_packet", "original").fact.sources}
    time = _step(facts, "day_packet", "time").more
    assert time.index("2 full years") < time.index("14 days")
