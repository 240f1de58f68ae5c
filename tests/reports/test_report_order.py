"""The whole report: its order, the page numbers of its contents, its links, stamps and pictures."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
import pytest

from checkin_desktop.reports import attempt_proof
from checkin_desktop.reports.compose import Rendered
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

Words = Callable[[bytes], list[list[tuple[float, float, str]]]]

SECTIONS = [
    "Short timeline",
    "Days and hours tried",
    "All attempts shown",
    "Every attempt in full",
    "Exhibits",
    "Hashes",
    "Declaration: caller 1, the person of this record",
    "Declaration: caller 2, a family member",
    "Interpreter’s certificate",
    "Translation certificate",
    "Custodian’s certificate",
    "Proof of service",
    "How to check this, and what it does not prove",
]


@pytest.fixture(scope="module")
def full(english: Catalog) -> Rendered:
    return attempt_proof.render(samples.full_report(), english)


@pytest.fixture(scope="module")
def facing(english: Catalog, spanish: Catalog) -> Rendered:
    return attempt_proof.render(samples.full_report(), english, spanish)


def pages_of(data: bytes, pdf_words: Words) -> list[str]:
    return [" ".join(word for _, _, word in page) for page in pdf_words(data)]


def links(pdf: pikepdf.Pdf) -> list[tuple[int, str, int]]:
    """Every link as (page it stands on, what it says, page it leads to), pages from 0."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return [
        (number, str(item.Contents), numbers[item.Dest[0].objgen])
        for number, page in enumerate(pdf.pages)
        for item in page.obj.get("/Annots", [])
    ]


def test_sections_come_in_their_order_and_all_tools_agree(
    full: Rendered, facing: Rendered, pdf_check: Callable[[bytes], None]
) -> None:
    for made in (full, facing):
        pdf_check(made.data)
        assert made.missing == ()
    with pikepdf.open(io.BytesIO(full.data)) as pdf, pdf.open_outline() as outline:
        heads = [item.title for root in outline.root for item in root.children]
    assert [head for head in heads if head in SECTIONS] == SECTIONS
    assert heads[0] == "Contents"
    assert heads[-1] == "What this report does not prove"


@pytest.mark.parametrize("which", ["full", "facing"])
def test_every_printed_page_number_is_true(which: str, request: pytest.FixtureRequest, pdf_words: Words) -> None:
    made = request.getfixturevalue(which)
    pages = pages_of(made.data, pdf_words)
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        found = links(pdf)
    numbered = [(at, int(text), to) for at, text, to in found if text.isdigit() and len(text) < 4]
    assert [(at, number) for at, number, to in numbered if number != to + 1] == []
    # One for each section, one for each exhibit in the list, one for each attempt in the table.
    assert len(numbered) >= len(SECTIONS) + 6 + 3
    heads = {text.split(" / ")[0]: to for at, text, to in found if text.split(" / ")[0] in SECTIONS and at < 4}
    assert set(heads) >= set(SECTIONS) - {text for text in SECTIONS if len(text) > 30}
    for title, page in heads.items():
        assert title in pages[page], title
        assert f"page {page + 1} of {made.page_count}" in pages[page]
    if which == "full":
        for title in SECTIONS:
            line = re.search(rf"{re.escape(title)} (\d+)", pages[1])
            assert line is not None, title
            assert title in pages[int(line[1]) - 1]


def test_every_page_of_an_exhibit_is_stamped(full: Rendered, pdf_words: Words) -> None:
    pages = pages_of(full.data, pdf_words)
    stamps = re.findall(r"Exhibit ([A-F]) – page (\d) of (\d)", " ".join(pages))
    assert stamps == [
        ("A", "1", "1"), ("B", "1", "3"), ("B", "2", "3"), ("B", "3", "3"),
        ("C", "1", "1"), ("D", "1", "1"), ("E", "1", "1"), ("F", "1", "1"),
    ]  # fmt: skip
    assert all(len(re.findall(r"Exhibit [A-F] – page", page)) <= 1 for page in pages)
    for words in (
        "Shown are the first 3 of 5 pages.",
        "asks for a password",
        "This file was withdrawn",
        "Reason: Wrong file",
        "My A-number is A 012 345 678; my phone is (202) 555-0147.",
        "Nguyễn Thị Ánh, Мария Гарсия, 王小明",
        "#3 · 17/11/2026 16:35 · 134 s",
        "Example Time Authority",
    ):
        assert any(words in page for page in pages), words


def test_pictures_have_words_and_links_have_their_place_in_the_structure(full: Rendered) -> None:
    with pikepdf.open(io.BytesIO(full.data)) as pdf:
        alts, objects = [], 0
        waiting = [pdf.Root.StructTreeRoot.K]
        while waiting:
            node = waiting.pop()
            if isinstance(node, pikepdf.Array):
                waiting.extend(node)
            elif isinstance(node, pikepdf.Dictionary):
                if node.get("/S") == "/Figure":
                    alts.append(str(node.Alt))
                objects += node.get("/Type") == "/OBJR"
                waiting.append(node.get("/K", pikepdf.Array()))
        assert sorted(alts) == [
            "Exhibit A, picture 1 of 1, from the file history.png",
            *(f"Exhibit B, picture {number} of 3, from the file letter.pdf" for number in (1, 2, 3)),
        ]
        assert objects == len(links(pdf))


def test_nobody_signs_a_page_without_the_words_that_are_signed(
    full: Rendered, facing: Rendered, pdf_words: Words
) -> None:
    for made in (full, facing):
        pages = [page for page in pages_of(made.data, pdf_words) if "Name in print" in page]
        assert len(pages) == 6
        for page in pages:
            assert re.search("penalty of perjury|I certify|served", page), page


def test_how_to_check_says_only_what_is_so_of_this_file(full: Rendered, english: Catalog, pdf_words: Words) -> None:
    sealed = " ".join(pages_of(full.data, pdf_words))
    assert "“pdfsig report.pdf” answers “Signature is Valid”" in sealed
    assert "-digest HASH -in timestamp-entry-5.tsr -CAfile AUTHORITY.pem" in sealed
    assert "originals.txt" in sealed
    bare = samples.full_report(seal_fingerprint="", anchors=(), exhibits=(), copies=())
    text = " ".join(pages_of(attempt_proof.render(bare, english).data, pdf_words))
    assert "This file has no seal" in text
    assert re.search("pdfsig|Signature is Valid|verify report|Fingerprint of the key|openssl|originals", text) is None


def test_it_counts_and_never_judges(full: Rendered, pdf_words: Words) -> None:
    text = " ".join(pages_of(full.data, pdf_words))
    assert re.search("sufficient|enough|refused|diligent", text, re.IGNORECASE) is None
    assert "3 of 4 attempts shown" in text
    assert "Days: 1 Nov 2026 to …" in text
    assert "Tuesday – – – – – 1 – 1" in text
    assert "Wednesday – 1 1 – – – – 2" in text
    assert "Tue 17 Nov 2026 1 Phone call: No answer" in text
    assert "Yes, by the published hours of the line." in text
    assert "1: Phone bill" in text
    assert "Luis García (caller 2, a family member)" in text
    # The sealed file alone can be checked, and the page says so.
    assert "A paper print shows the same words and numbers, but cannot be checked in these ways" in text
