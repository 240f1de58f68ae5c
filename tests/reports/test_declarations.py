"""Declarations: asked for only, unsigned, and each for one person's own attempts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checkin_desktop.reports import attempt_proof
from checkin_desktop.reports.declarations import number_ranges
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

Words = Callable[[bytes], list[list[tuple[float, float, str]]]]


def declarations(data: bytes, pdf_words: Words) -> list[str]:
    pages = [" ".join(word for _, _, word in page) for page in pdf_words(data)]
    return [page for page in pages if "under penalty of perjury" in page]


def test_none_unless_asked_for(english: Catalog, pdf_words: Words) -> None:
    assert declarations(attempt_proof.render(samples.report_snapshot(), english).data, pdf_words) == []


def test_one_page_each_with_own_numbers_and_both_sentences(
    english: Catalog, spanish: Catalog, pdf_words: Words
) -> None:
    snapshot = samples.report_snapshot(declarants=samples.declarants(), choices=samples.ALL_SIGN)
    for facing in (None, spanish):
        maria, luis = declarations(attempt_proof.render(snapshot, english, facing).data, pdf_words)
        assert "Declaration: caller 1, the person of this record" in maria
        assert "I, María Ánh García-López O’Neill, say:" in maria
        assert "attempts with these numbers: 1, 3." in maria
        assert "Declaration: caller 2, hermano" in luis
        assert "Luis García" not in luis
        assert "I, ______________________________, say:" in luis
        assert "attempts with these numbers: 2." in luis
        for page in (maria, luis):
            assert "I declare under penalty of perjury that the foregoing is true and correct." in page
            assert (
                "I declare under penalty of perjury under the laws of the United States of America that the foregoing "
                "is true and correct."
            ) in page
            assert "Executed on (date)" in page
            assert "Signature" in page


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((1,), "1"), ((3, 1), "1, 3"), ((1, 2, 3, 5, 8, 9), "1–3, 5, 8–9"), ((2, 2), "2"), ((), "")],
)
def test_number_ranges(numbers: tuple[int, ...], text: str) -> None:
    assert number_ranges(numbers) == text
