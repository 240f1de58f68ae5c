"""A report in parts: each below its limit with what goes into it, cut at exhibits, numbered as pages of the whole."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from checkin_desktop.domain.report_choices import PART_RESERVE, ReportChoices
from checkin_desktop.domain.snapshots import Exhibit, OriginalFile, ReportSnapshot, SharedCopy
from checkin_desktop.reports import attempt_proof
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

LIMIT = 4_000_000
LABELS = "ABCD"
# Pages of each exhibit, of about 430 kB; the third is larger than a part.
PAGES = (2, 1, 10, 2)
LOG = b"{}" * 100_000


@pytest.fixture(scope="module")
def large() -> ReportSnapshot:
    picture = samples.picture("scan", 700, 900, noise=90)
    one, two, three = samples.attempts()
    files = tuple(replace(samples.attachment(20 + place, f"{label}.pdf"), size=200_000) for place, label in
                  enumerate(LABELS))  # fmt: skip
    copies = tuple(
        SharedCopy(label, f"exhibit-{label}.pdf", "application/pdf", bytes(len(picture.jpeg) * count),
                   (picture,) * count, page_count=count)
        for label, count in zip(LABELS, PAGES, strict=True)
    )  # fmt: skip
    return samples.report_snapshot(
        attempts=(one, two, replace(three, first=replace(three.first, attachments=files), changes=())),
        exhibits=tuple(Exhibit(label, 3, file) for label, file in zip(LABELS, files, strict=True)),
        copies=copies,
        originals=(OriginalFile("A", "A.pdf", b""),),
        log_json=LOG,
        choices=ReportChoices(part_limit=LIMIT),
    )


def test_every_part_stays_below_the_limit_with_what_goes_into_it(
    large: ReportSnapshot, english: Catalog, pdf_check: Callable[[bytes], None], pdf_words: Callable[..., list]
) -> None:
    whole = attempt_proof.render(large, english)
    sizes = {copy.label: len(copy.data) for copy in large.copies}
    assert len(whole.parts) >= 3
    assert [page for part in whole.parts for page in part.pages] == list(range(whole.page_count))
    for number, part in enumerate(whole.parts, start=1):
        beside = sum(sizes[label] for label in part.copies) + 200_000 * len(part.originals)
        beside += len(LOG) if number == 1 else 0
        assert len(part.data) + beside + PART_RESERVE <= LIMIT
        pdf_check(part.data)
        pages = [" ".join(word for _, _, word in page) for page in pdf_words(part.data)]
        assert f"Part {number} of {len(whole.parts)}" in pages[0]
        for page, text in zip(part.pages, pages, strict=True):
            assert f"page {page + 1} of {whole.page_count}" in text
        with pikepdf.open(io.BytesIO(part.data)) as pdf:
            own = {page.obj.objgen for page in pdf.pages}
            for page in pdf.pages:
                assert all(item.Dest[0].objgen in own for item in page.obj.get("/Annots", []))
            if number > 1:
                with pdf.open_outline() as outline:
                    assert not [
                        entry for entry in outline.root if entry.title.startswith("Exhibit") and entry.children
                    ]
    assert sorted(label for part in whole.parts for label in part.copies) == ["A", "B", "D"]
    assert [label for part in whole.parts for label in part.originals] == ["A"]
    # The one that fits into no part is cut between its pages, and its page says what stays out.
    cut = [part for part in whole.parts if "C" not in part.copies and len(part.pages) > 1]
    assert len(cut) >= 2
    texts = [" ".join(word for _, _, word in page) for page in pdf_words(whole.data)]
    assert [("too large to go along" in text) for text in texts if "Exhibit C – page 1 of" in text] == [True]
    assert sum("too large" in text for text in texts) == 1
    assert f"{whole.page_count}, in {len(whole.parts)} files" in texts[0]


def test_a_small_report_and_one_without_a_limit_stay_in_one_piece(large: ReportSnapshot, english: Catalog) -> None:
    assert attempt_proof.render(samples.report_snapshot(choices=ReportChoices(part_limit=LIMIT)), english).parts == ()
    unlimited = attempt_proof.render(replace(large, choices=ReportChoices()), english)
    assert unlimited.parts == ()


def test_a_picture_that_fits_into_no_part_is_named(english: Catalog, pdf_words: Callable[..., list]) -> None:
    huge = samples.picture("scan", 2000, 2600, noise=120)
    assert len(huge.jpeg) > LIMIT - PART_RESERVE - 1_600_000
    copy = SharedCopy("A", "exhibit-A.jpg", "image/jpeg", huge.jpeg, (huge,), page_count=1)
    snapshot = samples.report_snapshot(copies=(copy,), choices=ReportChoices(part_limit=LIMIT))
    made = attempt_proof.render(snapshot, english)
    assert len(made.data) < LIMIT
    text = " ".join(word for page in pdf_words(made.data) for _, _, word in page)
    assert "This picture is too large to be shown." in text
