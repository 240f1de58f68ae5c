"""The pseudo-locales show untranslated and cut-off texts, and keep what a program needs."""

from __future__ import annotations

import pytest

from checkin_desktop.words.catalog import Catalog, available_languages
from checkin_desktop.words.pseudo import pseudo_text


@pytest.mark.parametrize("code", ["qps", "qps-rtl"])
def test_texts_are_bracketed_accented_and_longer(code: str) -> None:
    source = "Everything saved before is safe."
    shown = Catalog(code).translate("Errors", source)
    assert shown.startswith("[Évérýthíñg")
    assert shown.endswith("]")
    assert len(shown) >= len(source) * 1.35


def test_placeholders_plurals_and_mnemonics_survive() -> None:
    assert Catalog("qps").translate("Units", "in %n day(s)", n=3).startswith("[íñ 3 ")
    assert "{group}" in pseudo_text("Look at group {group}.")
    assert "&File" not in pseudo_text("&File")
    assert "&F" in pseudo_text("&File")
    assert Catalog("qps").translate("Units", "{city} time", city="Boston").startswith("[Boston ")


def test_never_offered_to_a_person() -> None:
    assert not {known.code for known in available_languages()} & {"qps", "qps-rtl"}
