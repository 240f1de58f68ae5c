"""What stands under a fact on paper: its source and date, and what nobody has checked looks like that."""

from __future__ import annotations

import pytest

from checkin_desktop.reports.plan_answers import source_text
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.support.long_family import empty_plan_snapshot


@pytest.fixture(scope="module")
def said() -> dict[str, tuple[str, str]]:
    """Points of legal help, sections of the plan, and steps of the printed guides, in English and in Spanish."""
    snapshot = empty_plan_snapshot()
    facts = {point.id: point.fact for point in snapshot.legal_help}
    facts |= {section.id: section.fact for section in snapshot.sections}
    facts |= {f"{guide.id}.{step.id}": step.fact for guide in snapshot.guides for step in guide.steps}
    languages = Wording(Catalog("en")), Wording(Catalog("es"))
    plain = str.maketrans({"\u2066": None, "\u2069": None, "\xa0": " "})
    texts = {name: [source_text(words, fact).translate(plain) for words in languages] for name, fact in facts.items()}
    return {name: (english, spanish) for name, (english, spanish) in texts.items()}


def test_a_fact_without_a_source_looks_so_in_both_languages(said: dict[str, tuple[str, str]]) -> None:
    assert said["two_one_one"] == (
        "? No source yet. Not checked. Compare with your paper.",
        "? Todavía sin fuente. Sin revisar. Compare con su papel.",
    )
    assert said["rif"][0].startswith("? Source: RIF")  # little checked
    for english, spanish in said.values():
        assert "confirm before showing" not in english + spanish


def test_source_and_date_are_a_whole_sentence_without_a_date_too(said: dict[str, tuple[str, str]]) -> None:
    assert said["court_list"][0].endswith("(without a date). Checked with the source")
    assert said["court_list"][1].startswith("Fuente: EOIR")
    assert "(sin fecha). Revisado con la fuente" in said["court_list"][1]


def test_a_source_of_a_part_keeps_its_own_date(said: dict[str, tuple[str, str]]) -> None:
    assert said["talk"][0].startswith("Source: ILRC Step-by-Step Family Preparedness Plan (")
    assert "November 2026" not in said["talk"][0]


def test_what_is_our_own_is_not_called_checked(said: dict[str, tuple[str, str]]) -> None:
    assert said["home_visit.write"][0] == "Source: Our own design choice, no outside source (21 Nov 2026)."
