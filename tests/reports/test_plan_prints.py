"""Every kind of print of the plan, of the longest family and of an empty plan: each word stays in its place.

Measured where text is drawn, not guessed from the file: each line against the cell it belongs to, against the page,
and against all other lines of the page.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.plan_prints import CARDS, EXTRAS, PlanMode, PlanPrint
from checkin_desktop.reports.page import BOTTOM, FOOT, LEFT, RIGHT, TOP, Cell, Page
from checkin_desktop.reports.plan_modes import render
from checkin_desktop.reports.plan_page import LARGE, LARGE_SHEET
from checkin_desktop.reports.text import Line
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.support.long_family import empty_plan_snapshot, long_plan_snapshot

HOLDER = "Rosa Inés Montenegro viuda de Fernández-Castellanos"
PAPERS = [mode for mode in PlanMode if mode not in CARDS]
SHEETS = (PlanMode.FRIDGE, PlanMode.COMPANION)
VARIANTS = {
    "en": PlanPrint(holder=HOLDER),
    "es": PlanPrint(language="es", holder=HOLDER),
    "both": PlanPrint(second="es", holder=HOLDER),
    "large": PlanPrint(language="es", large=True, holder=HOLDER),
    "both large": PlanPrint(language="es", second="en", large=True, holder=HOLDER),
}
# The long prints are measured where both languages stand beside one another, and in large print in Spanish.
CASES = [
    (mode, variant)
    for mode in PAPERS
    for variant in VARIANTS
    if variant in ("both", "large") or mode in (*SHEETS, PlanMode.ONE_PAGE)
]
SMALLEST_FOOT = 28.0  # points from the edge: printers keep a quarter of an inch and more


Placed = tuple[Cell, float, float, Line]


class Drawn:
    """What was put on pages: for each page its lines with their cells and baselines."""

    def __init__(self) -> None:
        self._pages: list[tuple[Page, list[Placed]]] = []

    def add(self, page: Page, placed: list[Placed]) -> None:
        if not self._pages or self._pages[-1][0] is not page:
            known = next((lines for one, lines in self._pages if one is page), [])
            if not known:
                self._pages.append((page, known))
            known += placed
        else:
            self._pages[-1][1].extend(placed)

    def pages(self) -> list[list[Placed]]:
        """The pages that are in the file: those that have a foot. Others are tries that did not fit."""
        return [lines for _, lines in self._pages if any(y < BOTTOM - 0.5 for _, _, y, _ in lines)]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Watches where text is put on pages, and changes nothing."""
    seen, draw = Drawn(), Page.text

    def watch(page: Page, cell: Cell, first: int, last: int, top: float, *, artifact: bool = False) -> None:
        before = len(page.lines)
        draw(page, cell, first, last, top, artifact=artifact)
        seen.add(page, [(cell, x, y, line) for x, y, line in page.lines[before:]])

    monkeypatch.setattr(Page, "text", watch)
    return seen


def words_of(choice: PlanPrint) -> Wording:
    return Wording(Catalog(choice.language), Catalog(choice.second) if choice.second else None)


def problems(page: list[Placed], least: float) -> list[str]:
    """Lines that are wider than their cell, leave the page, stand over one another, or are too small."""
    found = []
    boxes: list[tuple[float, float, float, float, str]] = []
    for cell, x, y, line in page:
        if line.width > cell.width + 0.01 or x < LEFT - 0.01 or x + line.width > RIGHT + 0.01:
            found.append(f"wide: {line.text!r}")
        if y < SMALLEST_FOOT or y > TOP:
            found.append(f"outside: {line.text!r} at {y:.0f}")
        if y > BOTTOM and line.size < least:
            found.append(f"small: {line.text!r} {line.size}")
        right, low, high = x + line.width, y - 0.2 * line.size, y + 0.7 * line.size
        found += [
            f"over: {line.text!r} and {other!r}"
            for left, other_right, other_low, other_high, other in boxes
            if left < right and x < other_right and other_low < high and low < other_high
        ]
        boxes.append((x, right, low, high, line.text))
    return found


def marked(page: list[Placed], number: int, pages: int, choice: PlanPrint) -> bool:
    """Whether the foot of a page has the day, its number and who keeps the copy."""
    foot = " ".join(line.text for _, _, y, line in page if y < BOTTOM - 0.5)
    of = {"en": f"page {number} of {pages}", "es": f"página {number} de {pages}"}[choice.language]
    day = {"en": "20 November 2026", "es": "20 de noviembre de 2026"}[choice.language]
    return of in foot and day in foot and "Rosa Inés Montenegro viuda de" in foot


@pytest.mark.parametrize(("mode", "variant"), CASES)
def test_each_line_stays_in_its_cell_and_each_page_is_marked(
    mode: PlanMode, variant: str, drawn: Drawn, pdf_check: Callable[[bytes], None]
) -> None:
    choice = replace(VARIANTS[variant], mode=mode, extras=EXTRAS[mode])
    least = (LARGE_SHEET if mode in SHEETS else LARGE) if choice.large else FOOT.size
    count = 0
    families = (long_plan_snapshot, empty_plan_snapshot)
    for make in families[1:] if mode is PlanMode.BLANK else families:
        made = render(make(choice), words_of(choice))
        assert made.missing == ()
        pages = drawn.pages()[count:]
        count += made.page_count
        assert len(pages) == made.page_count
        for number, page in enumerate(pages, start=1):
            assert problems(page, least) == []
            assert marked(page, number, made.page_count, choice)
    if mode is PlanMode.ONE_PAGE:
        assert count == len(families)
    if variant == "both":
        pdf_check(made.data)


@pytest.mark.parametrize("mode", PAPERS)
def test_a_print_is_tagged_counts_its_parts_and_can_be_stopped(mode: PlanMode) -> None:
    choice = PlanPrint(mode, extras=EXTRAS[mode])
    snapshot, words = empty_plan_snapshot(choice), words_of(choice)
    steps: list[tuple[int, int]] = []
    made = render(snapshot, words, progress=lambda done, total: steps.append((done, total)))
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.StructTreeRoot.K
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    with pytest.raises(Cancelled):
        render(snapshot, words, cancelled=lambda: True)


def test_own_words_have_room_for_a_translation_and_its_maker(drawn: Drawn) -> None:
    choice = PlanPrint(PlanMode.CAREGIVER, second="es")
    snapshot = long_plan_snapshot(choice)
    render(snapshot, words_of(choice))
    text = [line.text.strip() for page in drawn.pages() for _, _, _, line in page]
    own = [
        words
        for child in snapshot.plan.children
        for words in (child.details.allergies, child.details.medicines, child.details.routine,
                      child.details.papers_place, child.details.notes)
    ]  # fmt: skip
    own += [words for paper in snapshot.care_papers for words in (paper.details.holder, paper.details.note)]
    wanted = sum(bool(words.strip()) for words in own)
    assert text.count("Translation / Traducción") == text.count("Translated by / Traducido por") == wanted
    assert own[0].split()[0] in " ".join(text)


def test_the_refrigerator_says_which_numbers_it_leaves_out(drawn: Drawn) -> None:
    choice = PlanPrint(PlanMode.FRIDGE)
    snapshot = long_plan_snapshot(choice)
    made = render(snapshot, words_of(choice))
    assert made.page_count == 1
    (page,) = drawn.pages()
    text = " ".join(line.text for _, _, _, line in page)
    assert all(contact.details.phone in text for contact in snapshot.contacts)
    assert "Second numbers stand in the full plan." in text
    assert min(line.size for _, _, y, line in page if y > BOTTOM) >= LARGE_SHEET


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_refrigerator_has_one_page_in_type_to_read_from_further_away(variant: str, drawn: Drawn) -> None:
    choice = replace(VARIANTS[variant], mode=PlanMode.FRIDGE)
    made = render(replace(long_plan_snapshot(choice), practice=True), words_of(choice))
    assert made.page_count == 1
    (page,) = drawn.pages()
    captions = ("Translat", "Traduc")  # beside lines to write on
    read = [line for _, _, y, line in page if BOTTOM < y <= TOP and not line.text.startswith(captions)]
    assert min(line.size for line in read) >= LARGE_SHEET
    mark = " ".join(line.text.strip() for _, _, y, line in page if y > TOP)
    named = {"es": "PRÁCTICA – no es una persona real", "en": "PRACTICE – not a real person"}
    assert all(named[one] in mark for one in (choice.language, choice.second) if one)


def test_lines_for_a_translation_stand_on_the_page_of_the_words(drawn: Drawn) -> None:
    choice = PlanPrint(PlanMode.CAREGIVER, second="es")
    render(long_plan_snapshot(choice), words_of(choice))
    firsts = [max(page, key=lambda placed: placed[2])[3].text for page in drawn.pages()]
    assert not [text for text in firsts if text.startswith(("Translat", "Traduc"))]


def test_a_long_caption_stands_whole_above_its_line(drawn: Drawn) -> None:
    choice = PlanPrint(large=True, second="es")
    render(empty_plan_snapshot(choice), words_of(choice))
    text = " ".join(line.text.strip() for page in drawn.pages() for _, _, _, line in page)
    words = words_of(choice).translate("pdf", "Who was told: lawyer, caregiver, school, work")
    assert words.one_line in text


def test_a_clock_in_two_languages_is_never_divided(drawn: Drawn) -> None:
    choice = PlanPrint(PlanMode.COMPANION, second="es")
    render(long_plan_snapshot(choice), words_of(choice))
    text = [line.text.strip().replace("\xa0", " ") for page in drawn.pages() for _, _, _, line in page]
    assert [line for line in text if line.startswith("2:15")] == ["2:15 p.m.", "2:15 p. m."]
    asked = " ".join(text)
    assert "Not back by 1:00 p.m.? Make" in asked
    assert "a las 1:00 p. m.? Haga" in asked


def test_what_nobody_wrote_about_fear_has_no_heading(drawn: Drawn) -> None:
    choice = PlanPrint(extras=EXTRAS[PlanMode.FULL])
    render(empty_plan_snapshot(choice), words_of(choice))
    text = [line.text for page in drawn.pages() for _, _, _, line in page]
    assert "Consulate" in text
    assert "What I am afraid of, in my own words" not in text


def test_what_does_not_fit_on_the_one_page_is_said_and_what_finds_a_person_is_never_cut(drawn: Drawn) -> None:
    choice = PlanPrint(PlanMode.ONE_PAGE, "es", "en", large=True, extras=EXTRAS[PlanMode.ONE_PAGE])
    snapshot = long_plan_snapshot(choice)
    render(snapshot, words_of(choice))
    (page,) = drawn.pages()
    text = " ".join(" ".join(line.text for _, _, _, line in page).split())
    details = snapshot.person.details
    assert all(word in text for word in details.government_name.split())
    assert details.birth_country in text
    assert snapshot.person.identifiers[0].normalised in text
    assert "No hubo lugar para: Dirección, Alergias, Otras formas de escribirlo" in text
    assert "“…”: más en el plan completo." in text
    assert snapshot.contacts[0].details.phone in text
