"""What the cards of the prints promise is what the rule of the audience does."""

from __future__ import annotations

import pytest

from checkin_desktop.domain.plan_audience import PlanFact, Show, shown
from checkin_desktop.domain.plan_prints import CARDS, EXTRAS, ON_BY_DEFAULT, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.ui.models.plan_print import (
    GROUPS,
    MODES,
    PrintFacts,
    extra_reason,
    family_set,
    first_choice,
    in_languages,
)

_ABOUT_A_CASE = {PlanFact.CASE, PlanFact.LAWYER, PlanFact.CONSULATE, PlanFact.FEAR}
_NUMBERS = {PlanFact.A_NUMBER, PlanFact.OTHER_NUMBERS}
_HEALTH = {PlanFact.HEALTH, PlanFact.URGENT_HEALTH}
_CHILDREN = {PlanFact.CHILDREN, PlanFact.CHILD_CARE, PlanFact.CHILD_ORIGIN}
NEVER = {
    PlanMode.FRIDGE: _ABOUT_A_CASE | _NUMBERS | _HEALTH | {PlanFact.ADDRESS, PlanFact.PAPER_NAMES},
    PlanMode.ONE_PAGE: _HEALTH | {PlanFact.FEAR, PlanFact.ADDRESS},
    PlanMode.CAREGIVER: _ABOUT_A_CASE | _NUMBERS | _HEALTH | {PlanFact.ADDRESS, PlanFact.HOME},
    PlanMode.FULL: _HEALTH | {PlanFact.CONSULATE, PlanFact.FEAR},
    PlanMode.WALLET: _NUMBERS | _HEALTH | _CHILDREN | {PlanFact.ADDRESS},
    PlanMode.LOCATOR: _HEALTH | _CHILDREN | {PlanFact.ADDRESS, PlanFact.HELPERS},
    PlanMode.COMPANION: _NUMBERS | _HEALTH | {PlanFact.ADDRESS},
    PlanMode.SHOW: _NUMBERS | _CHILDREN | {PlanFact.ADDRESS, PlanFact.FEAR},
    PlanMode.DOOR: set(PlanFact),
    PlanMode.BLANK: set(PlanFact),
}
"""Which facts the sentence "Not on it" names, for each kind, as long as nothing is ticked."""
SHOWN = {
    PlanMode.FRIDGE: {PlanFact.NAME, PlanFact.HELPERS, PlanFact.PICKUP, PlanFact.FOLDER},
    PlanMode.ONE_PAGE: {PlanFact.NAME, PlanFact.A_NUMBER, PlanFact.BIRTH, PlanFact.HELPERS, PlanFact.FOLDER},
    PlanMode.CAREGIVER: {PlanFact.CHILDREN, PlanFact.CHILD_CARE, PlanFact.CARE_PAPERS, PlanFact.HELPERS},
    PlanMode.FULL: set(PlanFact) - _HEALTH - {PlanFact.CONSULATE, PlanFact.FEAR},
    PlanMode.WALLET: {PlanFact.HELPERS},
    PlanMode.LOCATOR: {PlanFact.PAPER_NAMES, PlanFact.A_NUMBER, PlanFact.BIRTH},
    PlanMode.COMPANION: {PlanFact.HELPERS, PlanFact.OUTING},
    PlanMode.SHOW: {PlanFact.INTERPRETER, PlanFact.LAWYER},
    PlanMode.DOOR: set(),
    PlanMode.BLANK: set(),
}


@pytest.mark.parametrize("mode", PlanMode)
def test_nothing_is_promised_that_the_rule_does_not_keep(mode: PlanMode) -> None:
    first = first_choice(mode, PrintFacts())
    assert {fact for fact in NEVER[mode] if shown(first, fact) is not Show.NO} == set()
    assert {fact for fact in SHOWN[mode] if shown(first, fact) is Show.NO} == set()
    assert first.extras == EXTRAS[mode] & ON_BY_DEFAULT


def test_every_kind_is_offered_once_and_every_tick_has_its_reason() -> None:
    offered = [mode for _, modes in GROUPS for mode in modes]
    assert sorted(offered) == sorted(MODES) == sorted(PlanMode)
    assert all(extra_reason(extra) for extra in PlanExtra)
    assert all(not choice.extras - ON_BY_DEFAULT for choice, _ in family_set(PrintFacts()))


def test_a_set_in_other_languages_keeps_cards_small_and_says_the_holder_anew() -> None:
    for choice, _ in family_set(PrintFacts()):
        made = in_languages(choice, "es", "en", large=True)
        assert made.large is (made.mode not in CARDS)
        assert (made.language, made.second) == (("en", "es") if made.mode is PlanMode.SHOW else ("es", "en"))
    fridge = in_languages(first_choice(PlanMode.FRIDGE, PrintFacts()), "es", "", large=False)
    assert fridge.holder == "Refrigerador"
    own = in_languages(PlanPrint(PlanMode.FRIDGE, holder="Tía Rosa"), "es", "", large=False)
    assert own.holder == "Tía Rosa"
