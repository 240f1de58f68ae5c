"""Every code of a finding has a sentence with its placeholders, and no sentence is left over."""

from __future__ import annotations

import re

from checkin_desktop.domain.findings import FINDING_CODES
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.finding_texts import ADVICE, FINDINGS, finding_advice, finding_text


def test_codes_and_sentences_agree() -> None:
    assert set(FINDINGS) == {item.code for item in FINDING_CODES}
    for item in FINDING_CODES:
        assert set(re.findall(r"\{(\w+)\}", FINDINGS[item.code][1])) == set(item.params), item.code


def test_parameters_are_filled_in() -> None:
    text = finding_text(Catalog("en"), "attachment_missing", {"person": "3", "file": "a {count}.pdf"})
    assert text == "Person 3: the file “a {count}.pdf” is missing."


def test_every_finding_says_what_to_do() -> None:
    catalog = Catalog("en")
    assert set(ADVICE) == set(FINDINGS)
    assert all(finding_advice(catalog, code).endswith(".") for code in FINDINGS)
