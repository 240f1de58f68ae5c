"""Properties every document has, whatever it says: margins, fonts, tags, metadata, determinism, practice marks."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.reports import attempt_proof, emergency_plan, recovery_sheet
from checkin_desktop.reports.compose import Rendered
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

Words = Callable[[bytes], list[list[tuple[float, float, str]]]]
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 3 + " de la Santísima Trinidad" * 5
CODE = "0004-1061-050R-3GG2-8A1C-60T3-GF99"


def variants(english: Catalog, spanish: Catalog) -> dict[str, Rendered]:
    """One of each kind: two languages, both, practice, long names, almost empty, six children, other scripts."""
    practice = samples.report_snapshot(practice=True, declarants=samples.declarants(), choices=samples.ALL_SIGN)
    arabic = samples.person(given_names="محمد الأمين", family_names="حسن", notes="اتصل 1 (833) 383-1465 الآن " * 9)
    chinese = samples.person(given_names="小明", family_names="王", address_street="北京市朝阳区建国路八十八号" * 6)
    return {
        "plan en": emergency_plan.render(samples.plan_snapshot(), Wording(english)),
        "plan es": emergency_plan.render(samples.plan_snapshot(practice=True), Wording(spanish)),
        "plan both": emergency_plan.render(samples.plan_snapshot(), Wording(english, spanish)),
        "plan empty": emergency_plan.render(samples.empty_plan_snapshot(), Wording(spanish)),
        "plan six": emergency_plan.render(samples.plan_snapshot(plan=samples.plan(6)), Wording(english)),
        "plan long": emergency_plan.render(
            samples.plan_snapshot(person=samples.person(given_names=LONG, notes="word " * 3000)), Wording(english)
        ),
        "plan arabic": emergency_plan.render(samples.plan_snapshot(person=arabic), Wording(english)),
        "plan chinese": emergency_plan.render(samples.plan_snapshot(person=chinese), Wording(spanish)),
        "plan missing": emergency_plan.render(
            samples.plan_snapshot(person=samples.person(notes="✂ ✓ 𓀀")), Wording(english)
        ),
        "report en": attempt_proof.render(samples.report_snapshot(), english),
        "report es": attempt_proof.render(practice, english, spanish),
        "report long": attempt_proof.render(samples.report_snapshot(person=samples.person(given_names=LONG)), english),
        "sheet": recovery_sheet.render(recovery_sheet.SheetFacts(CODE, 2, LONG, date(2026, 11, 21)), english, spanish),
    }


@pytest.fixture(scope="module")
def rendered(english: Catalog, spanish: Catalog) -> dict[str, Rendered]:
    return variants(english, spanish)


def test_nothing_stands_outside_the_side_margins(rendered: dict[str, Rendered], pdf_words: Words) -> None:
    for name, document in rendered.items():
        pages = pdf_words(document.data)
        assert len(pages) == document.page_count, name
        outside = [word for page in pages for word in page if word[0] < 71.5 or word[1] > 540.6]
        assert outside == [], name


def test_text_stands_above_the_lower_edge_and_below_the_upper(rendered: dict[str, Rendered]) -> None:
    for name, document in rendered.items():
        with pypdfium2.PdfDocument(document.data) as pdf:
            for page in pdf:
                boxes = [text.get_bounds() for text in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])]
                assert min(bottom for _, bottom, _, _ in boxes) > 18, name
                assert max(top for _, _, _, top in boxes) < 792 - 30, name


def test_qpdf_finds_no_fault(rendered: dict[str, Rendered], pdf_check: Callable[[bytes], None]) -> None:
    for document in rendered.values():
        pdf_check(document.data)


def test_every_font_is_ours_embedded_and_subset(rendered: dict[str, Rendered], pdf_tool: Callable[..., str]) -> None:
    for name, document in rendered.items():
        rows = pdf_tool("pdffonts", document.data).splitlines()[2:]
        assert rows, name
        for row in rows:
            assert "+NotoSans" in row, name
            assert row.split()[-5:-2] == ["yes", "yes", "yes"], (name, row)


def test_metadata_names_nobody(rendered: dict[str, Rendered], pdf_tool: Callable[..., str]) -> None:
    for name, document in rendered.items():
        facts = pdf_tool("pdfinfo", document.data)
        assert "Title:           " in facts
        for personal in ("García", "GARCIA", "012345678", "012-345-678", "محمد", "Wolfe", "anonymous", "unspecified"):
            assert personal not in facts, name
        assert "Author:          checkin-desktop" in facts
        assert "Tagged:          yes" in facts
        assert "JavaScript:      no" in facts
        assert "Page size:       612 x 792 pts (letter)" in facts
    assert "Title:           Emergency plan" in pdf_tool("pdfinfo", rendered["plan en"].data)
    assert b"Garc" not in pikepdf.open(io.BytesIO(rendered["plan en"].data)).Root.Metadata.read_bytes()


def test_the_same_snapshot_gives_the_same_bytes(
    rendered: dict[str, Rendered], english: Catalog, spanish: Catalog
) -> None:
    again = variants(english, spanish)
    assert {name: document.data for name, document in again.items()} == {
        name: document.data for name, document in rendered.items()
    }


def test_practice_pages_say_so_and_others_do_not(rendered: dict[str, Rendered], pdf_words: Words) -> None:
    for name, document in rendered.items():
        for page in pdf_words(document.data):
            marked = any(word in ("PRACTICE", "PRÁCTICA") for _, _, word in page)
            assert marked == (name in ("plan es", "report es")), name


def test_every_page_says_what_it_is_not_and_counts_pages(rendered: dict[str, Rendered], pdf_words: Words) -> None:
    wanted = {"en": "Not legal advice. Not a substitute for a lawyer.", "es": "No es consejo legal."}
    for name, document in rendered.items():
        for number, page in enumerate(pdf_words(document.data), start=1):
            text = " ".join(word for _, _, word in page)
            assert any(sentence in text for sentence in wanted.values()), name
            assert f"{number} of {document.page_count}" in text or f"{number} de {document.page_count}" in text, name


def test_bookmarks_lead_to_each_section_and_attempt(rendered: dict[str, Rendered]) -> None:
    with pikepdf.open(io.BytesIO(rendered["report en"].data)) as pdf:
        with pdf.open_outline() as outline:
            titles = [item.title for root in outline.root for item in (root, *root.children)]
            inner = [item.title for root in outline.root for child in root.children for item in child.children]
        assert titles[0] == "Record of contact attempts"
        assert "What this report does not prove" in titles
        assert [title.split(" –")[0] for title in inner] == [
            *(f"Attempt {number}" for number in (1, 2, 3)),
            *(f"Exhibit {letter}" for letter in "ABC"),
        ]
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.PageLabels is not None
        assert all(title.isprintable() for title in titles + inner)


def test_structure_reads_as_headings_paragraphs_and_tables(
    rendered: dict[str, Rendered], pdf_tool: Callable[..., str]
) -> None:
    text = pdf_tool("pdfinfo", rendered["report en"].data, "-struct-text")
    assert 'H1 (block)\n    "Record of contact attempts"' in text
    for wanted in (
        "H2 (block)",
        "H3 (block)",
        "Table (block)",
        "TR\n",
        "TD\n",
        "Scope /Column",
        "Scope /Row",
        "L (block)",
        "LBody",
    ):
        assert wanted in pdf_tool("pdfinfo", rendered["report en"].data, "-struct") + text, wanted
    assert '"Baltimore Field Office ' in text or '"Baltimore Field Office"' in text


def test_phone_numbers_stand_from_left_to_right_in_arabic(rendered: dict[str, Rendered], pdf_words: Words) -> None:
    seen = 0
    for page in pdf_words(rendered["plan arabic"].data):
        for place, (left, _, word) in enumerate(page):
            if word == "(833)":
                seen += 1
                before = [other for other in page[max(0, place - 6) : place + 7] if other[2] == "1"]
                after = [other for other in page[max(0, place - 6) : place + 7] if other[2] == "383-1465"]
                assert any(0 < left - other[0] < 20 for other in before)
                assert any(0 < other[0] - left < 60 for other in after)
    assert seen >= 9


def test_missing_characters_are_listed_on_the_last_page(rendered: dict[str, Rendered], pdf_words: Words) -> None:
    document = rendered["plan missing"]
    assert [(glyph.field, glyph.code_point) for glyph in document.missing] == [
        ("Notes", "U+2702"),
        ("Notes", "U+2713"),
        ("Notes", "U+13000"),
    ]
    last = " ".join(word for _, _, word in pdf_words(document.data)[-1])
    assert "Characters this document could not print" in last
    assert last.count("Notes U+") == 3
    assert all(not document.missing for name, document in rendered.items() if name != "plan missing")


def test_cancelling_stops_the_work(english: Catalog) -> None:
    calls = iter(range(10_000))
    with pytest.raises(Cancelled):
        attempt_proof.render(samples.report_snapshot(), english, cancelled=lambda: next(calls) > 20)
    with pytest.raises(Cancelled):
        emergency_plan.render(samples.plan_snapshot(), Wording(english), cancelled=lambda: True)


def test_progress_counts_up_to_its_total(english: Catalog) -> None:
    for render, snapshot, words in (
        (attempt_proof.render, samples.report_snapshot(), english),
        (emergency_plan.render, samples.plan_snapshot(), Wording(english)),
    ):
        steps: list[tuple[int, int]] = []
        render(snapshot, words, progress=lambda done, total, steps=steps: steps.append((done, total)))
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1]


def test_a_thousand_attempts_print_in_order_with_a_head_on_every_table_page(
    english: Catalog, pdf_tool: Callable[..., str], pdf_check: Callable[[bytes], None]
) -> None:
    shown = samples.many_attempts(1000)
    snapshot = samples.report_snapshot(attempts=tuple(reversed(shown)), total_attempts=1000, exhibits=(), left_out=())
    document = attempt_proof.render(snapshot, english)
    pdf_check(document.data)
    with pikepdf.open(io.BytesIO(document.data)) as pdf, pdf.open_outline() as outline:
        records = [item.title for root in outline.root for child in root.children for item in child.children]
    assert [title.split(" –")[0] for title in records] == [f"Attempt {number}" for number in range(1, 1001)]


def test_a_report_without_attempts_and_without_numbers(english: Catalog) -> None:
    nobody = replace(samples.person(), identifiers=())
    empty = samples.report_snapshot(
        person=nobody, attempts=(), total_attempts=0, total_entries=0, exhibits=(), left_out=(),
        chain_first_hash="", chain_head_hash="", period_first=None, period_last=None, prepared_by="",
    )  # fmt: skip
    assert attempt_proof.render(empty, english).page_count >= 2
