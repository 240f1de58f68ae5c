"""Every code of a check has a sentence with its placeholders, and no sentence is left over."""

from __future__ import annotations

import re

from checkin_desktop.domain.verification import FACT_CODES, VERIFICATION_CODES, Verdict
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.verification_texts import TEXTS, VERDICTS, verdict_text, verification_text


def test_codes_and_sentences_agree() -> None:
    codes = (*VERIFICATION_CODES, *FACT_CODES)
    assert set(TEXTS) == {item.code for item in codes}
    for item in codes:
        assert set(re.findall(r"\{(\w+)\}", TEXTS[item.code][1])) == set(item.params), item.code


def test_every_verdict_has_a_sentence() -> None:
    assert set(VERDICTS) == {verdict.value for verdict in Verdict}
    assert all(verdict_text(Catalog("es"), verdict.value).endswith(".") for verdict in Verdict)


def test_parameters_are_filled_in() -> None:
    assert verification_text(Catalog("en"), "page_altered", {"pages": "3, 5–7"}) == "Changed: page 3, 5–7."
