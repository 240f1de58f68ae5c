"""The cards of the plan on paper: true size, nothing outside its face, legible on a bad printer, codes are read."""

from __future__ import annotations

import ctypes
import functools
import io
import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

import pikepdf
import pypdfium2
import pypdfium2.raw as raw
import pytest
import uharfbuzz as hb
import zxingcpp
from PIL import Image

from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_prints import CARDS, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports import plan_modes
from checkin_desktop.reports.card_page import FOLDED, WALLET
from checkin_desktop.reports.compose import Rendered
from checkin_desktop.reports.fonts import font_folder
from checkin_desktop.reports.page import PAGE_HEIGHT, PAGE_WIDTH
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.support.long_family import A_NUMBER, empty_plan_snapshot, long_plan_snapshot
from tests.support.one_bit import DOTS, one_bit

MM = 72 / 25.4
TOP = 702.0
LANGUAGES = (("en", ""), ("es", ""), ("en", "es"))
HOLDER = "Rosa <aunt>"
EVERYTHING = frozenset(PlanExtra)
ROWS = {PlanMode.WALLET: 4, PlanMode.LOCATOR: 2, PlanMode.DOOR: 2, PlanMode.SHOW: 2}
MODES = sorted(CARDS)


class Box(NamedTuple):
    """A piece of text on a page: its edges in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


@functools.cache
def words(first: str, second: str) -> Wording:
    return Wording(Catalog(first), Catalog(second) if second else None)


def printed(snapshot: PlanSnapshot) -> Rendered:
    return plan_modes.render(snapshot, words(snapshot.choice.language, snapshot.choice.second))


@functools.cache
def made(mode: PlanMode, first: str, second: str, *, long: bool, extras: frozenset[PlanExtra] = EVERYTHING) -> bytes:
    choice = PlanPrint(mode, first, second, extras=extras, holder=HOLDER)
    return printed(long_plan_snapshot(choice) if long else empty_plan_snapshot(choice)).data


@functools.cache
def boxes(data: bytes, page: int = 0) -> tuple[Box, ...]:
    document = pypdfium2.PdfDocument(data)
    try:
        text = document[page].get_textpage()
        found = [text.get_rect(place) for place in range(text.count_rects())]
        return tuple(Box(*edges, text.get_text_bounded(*edges)) for edges in found)
    finally:
        document.close()


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        pages = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return re.sub(r"\s+", " ", pages.replace("\u00a0", " "))


def faces(mode: PlanMode) -> list[Box]:
    """Where the faces are: pairs side by side in the middle of the page."""
    size = WALLET if mode is PlanMode.WALLET else FOLDED
    left = PAGE_WIDTH / 2 - size.width
    return [
        Box(left + side * size.width, TOP - (row + 1) * size.height, left + (side + 1) * size.width,
            TOP - row * size.height, "")
        for row in range(ROWS[mode]) for side in (0, 1)
    ]  # fmt: skip


def within(box: Box, face: Box) -> bool:
    """Whether a text begins on a face."""
    return face.left <= box.left <= face.right and face.bottom <= (box.bottom + box.top) / 2 < face.top


def stand_apart(found: Sequence[Box]) -> None:
    """No text stands on another."""
    for one, other in itertools.combinations(found, 2):
        wide = min(one.right, other.right) - max(one.left, other.left)
        high = min(one.top, other.top) - max(one.bottom, other.bottom)
        assert wide < 0.5 or high < 0.8, (one, other)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("long", [True, False])
def test_every_line_stands_inside_its_face_and_on_no_other(mode: PlanMode, long: bool) -> None:
    for first, second in LANGUAGES:
        found = boxes(made(mode, first, second, long=long))
        for box in found:
            middle = (box.bottom + box.top) / 2
            at = [
                face
                for face in faces(mode)
                if face.left <= box.left <= face.right and face.bottom <= middle < face.top
            ]
            inner = 2.5 * MM
            edges = at[0] if at else Box(60 - inner, 36 - inner, PAGE_WIDTH - 60 + inner, PAGE_HEIGHT - 12 + inner, "")
            assert box.left >= edges.left + inner, box
            assert box.right <= edges.right - inner, box
            assert box.bottom >= edges.bottom + inner, box
            assert box.top <= edges.top - inner, box
        stand_apart(found)


def sizes_on_faces(data: bytes, mode: PlanMode) -> set[tuple[str, float]]:
    """The fonts on the faces of a sheet, each with its sizes in points."""
    found, name = set(), ctypes.create_string_buffer(80)
    document = pypdfium2.PdfDocument(data)
    try:
        text = document[0].get_textpage()
        for box in boxes(data):
            if not any(within(box, face) for face in faces(mode)):
                continue
            place = text.get_index(box.left + 1, (box.bottom + box.top) / 2, 4, 4)
            assert place is not None, box
            raw.FPDFText_GetFontInfo(text, place, name, 80, None)
            found.add((name.value.decode().split("+")[1], round(raw.FPDFText_GetFontSize(text, place), 2)))
    finally:
        document.close()
    return found


@pytest.mark.parametrize("mode", MODES)
def test_no_stroke_of_a_letter_is_finer_than_a_dot(mode: PlanMode) -> None:
    """In Latin, where a hyphen's height is the thinnest stroke of the face."""
    thin: dict[str, float] = {}
    for first, second in LANGUAGES:
        for name, size in sizes_on_faces(made(mode, first, second, long=True), mode):
            thin[name] = min(thin.get(name, 99.0), size)
    assert thin
    for name, size in thin.items():
        assert size >= 7, (name, size)
        font = hb.Font(hb.Face(hb.Blob((font_folder() / f"{name}.ttf").read_bytes())))
        extents = font.get_glyph_extents(font.get_nominal_glyph(ord("-")))
        assert extents is not None
        assert abs(extents.height) / font.face.upem * size >= 72 / DOTS - 0.005, (name, size)


def dark_runs(line: bytes, least: int) -> list[tuple[int, int]]:
    """Runs of dark dots of at least a length, as (first, length)."""
    runs, start = [], -1
    for place, shade in enumerate([*line, 255]):
        if shade < 128 and start < 0:
            start = place
        elif shade >= 128 and start >= 0:
            runs += [(start, place - start)] if place - start >= least else []
            start = -1
    return runs


def at_ten_dots_a_millimetre(data: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    try:
        return document[0].render(scale=254 / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


@pytest.mark.parametrize(("mode", "width", "height"), [(PlanMode.WALLET, 856, 540), (PlanMode.SHOW, 825, 950)])
def test_ruler_and_cards_have_their_true_size_in_the_picture(mode: PlanMode, width: int, height: int) -> None:
    picture = at_ten_dots_a_millimetre(made(mode, "en", "", long=True))
    dots = picture.tobytes()
    rows = [dots[start : start + picture.width] for start in range(0, len(dots), picture.width)]
    rulers = [run for y in range(350) for run in dark_runs(rows[y], 400)]
    assert rulers
    assert all(abs(length - 500) <= 4 for _, length in rulers)  # the line and its ends
    # A dashed line across the page has dashes of more than 2 mm along its whole length.
    cuts = [
        y
        for y in range(300, picture.height - 300)
        if sum(length for _, length in dark_runs(rows[y], 15)) > 1.2 * width
    ]
    groups = [y for place, y in enumerate(cuts) if not place or y - cuts[place - 1] > 5]
    assert len(groups) == ROWS[mode] + 1
    assert all(abs(after - before - height) <= 2 for before, after in itertools.pairwise(groups))
    dashes = dark_runs(rows[groups[1] + 1], 15)
    assert abs(dashes[-1][0] + dashes[-1][1] - dashes[0][0] - 2 * width) <= 12


def drawn_lines(data: bytes) -> list[tuple[float, float, float, float]]:
    """Straight lines of the first page as (from x, from y, to x, to y)."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found, at = [], (0.0, 0.0)
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0], "m l"):
            to = float(operands[0]), float(operands[1])
            if str(operator) == "l":
                found.append((*at, *to))
            at = to
    return found


@pytest.mark.parametrize(("mode", "wide", "high"), [(PlanMode.WALLET, 85.6, 54.0), (PlanMode.DOOR, 82.5, 95.0)])
def test_ruler_and_cards_have_their_true_size_in_the_file(mode: PlanMode, wide: float, high: float) -> None:
    lines = drawn_lines(made(mode, "es", "", long=True))
    across = sorted((round((right - left) / MM, 3), round(y / MM, 3)) for left, y, right, low in lines if y == low)
    assert sum(length == 50 for length, _ in across) == 1
    cuts = [y for length, y in across if length == round(2 * wide, 3)]
    assert len(cuts) == ROWS[mode] + 1
    assert all(abs(upper - lower - high) < 0.01 for lower, upper in itertools.pairwise(cuts))
    down = {round(x / MM, 3) for x, top, to, low in lines if x == to and abs(top - low) / MM > high}
    left, fold, right = sorted(down)
    assert abs(fold - left - wide) < 0.01 > abs(right - fold - wide)


def codes(data: bytes) -> list[str]:
    return [code.bytes.decode() for code in zxingcpp.read_barcodes(one_bit(data), formats=zxingcpp.QRCode)]


@pytest.mark.parametrize("second", ["", "es"])
def test_codes_on_cards_are_read_from_one_bit_and_hold_the_printed_numbers(second: str) -> None:
    data = made(PlanMode.WALLET, "en", second, long=True)
    read = codes(data)
    assert len(read) == 14  # ten people, and the first card again
    assert set(read) == {f"tel:+120255501{60 + place}" for place in range(10)}
    text = text_of(data)
    assert all(f"(202) 555-01{60 + place}" in text for place in range(10))
    assert codes(made(PlanMode.LOCATOR, "en", second, long=True)) == ["https://locator.ice.gov"] * 2
    assert "locator.ice.gov" in text_of(made(PlanMode.LOCATOR, "en", second, long=True))


def test_without_the_tick_there_is_no_code_and_no_number_of_a_case() -> None:
    plain = made(PlanMode.WALLET, "en", "", long=True, extras=frozenset())
    assert codes(plain) == []
    digits = re.sub(r"\D", "", A_NUMBER)
    assert digits not in re.sub(r"[^0-9a-zA-Z.]", "", text_of(plain))
    assert A_NUMBER in text_of(made(PlanMode.WALLET, "en", "", long=True))
    for mode in MODES:
        assert not [code for code in codes(made(mode, "en", "es", long=True)) if digits in code]


def test_a_number_typed_as_somebodys_phone_gets_no_code() -> None:
    whole = long_plan_snapshot(PlanPrint(PlanMode.WALLET, extras=EVERYTHING))
    people = (Contact(1, 1, 1, ContactDetails("Rosa", phone=A_NUMBER)), Contact(2, 1, 2, ContactDetails("Ana")))
    nobody = replace(whole, contacts=people, plan=replace(whole.plan, answers={}))
    data = printed(nobody).data
    assert codes(data) == []
    assert text_of(data).count("Rosa") == 4  # printed as typed, on each of the four cards


@pytest.mark.parametrize("mode", MODES)
def test_each_sheet_names_its_day_number_and_holder_and_is_sound(
    mode: PlanMode, pdf_check: Callable[[bytes], None]
) -> None:
    data = made(mode, "en", "es", long=True)
    pdf_check(data)
    text = text_of(data)
    assert f"Copy for: {HOLDER}" in text
    assert "Made on 20 November 2026" in text
    assert "page 1 of" in text
    assert "Not legal advice. Not a substitute for a lawyer. Not from the government." in text
    # A cut-out card has lost the sheet's foot: each face has the day too.
    assert text.count("Made on 20 Nov 2026") >= ROWS[mode]


def test_the_locator_card_has_both_ways_in_the_locators_order_its_limits_and_sources() -> None:
    text = text_of(made(PlanMode.LOCATOR, "en", "", long=True))
    parts = (
        "Either the number and the country", "087654321", "Saint Vincent and the Grenadines",
        "Or the exact name and the country", "FERNANDEZ MONTENEGRO VILLAVICENCIO NANEZ", "28 February 1987",
    )  # fmt: skip
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    for said in ("nyone under 18", "last 60 days", "Мария Фернандес", "1-888-351-4024", "Source: ", "25 Jan 2017"):
        assert said in text, said
    empty = text_of(made(PlanMode.LOCATOR, "en", "", long=False))
    assert "Name as the government wrote it" in re.sub(r"\s+", " ", empty)


def test_the_door_card_has_both_readings_on_one_face_with_their_sources_and_nobodys_name() -> None:
    data = made(PlanMode.DOOR, "en", "", long=True)
    by_face = [
        " ".join(
            box.text
            for box in boxes(data)
            if face.left < box.left < face.right and face.bottom < box.bottom < face.top
        )
        for face in faces(PlanMode.DOOR)
    ]
    assert by_face[0] == by_face[2]
    front, back = (" ".join(text.split()) for text in by_face[:2])
    for reading in ("no duty to open without a judge", "An ICE memo of May 2025", "Courts are looking at it."):
        assert reading in back
        assert reading not in front
    assert "do not run, fight, lie or block" in front
    assert "21 Jan 2026" in back
    for face in (front, back):
        assert "Source: " in face
        assert "Partly checked" in face
        assert "Not legal advice." in face
    assert "María" not in text_of(data)
    spanish = text_of(made(PlanMode.DOOR, "en", "es", long=True))
    assert spanish.count("ImmPolicyTracking") == 2
    assert "no hay obligación de abrir" in spanish


def show(second: str = "", extras: frozenset[PlanExtra] = EVERYTHING) -> str:
    return text_of(made(PlanMode.SHOW, "en", second, long=True, extras=extras))


def test_fear_is_on_the_card_only_when_ticked_and_only_in_the_persons_own_words() -> None:
    own = long_plan_snapshot(PlanPrint(PlanMode.SHOW, extras=EVERYTHING)).plan.answers[PlanAnswerKey.FEAR_HOME]
    ticked, plain = show(), show(extras=frozenset())
    assert " ".join(own.split()) in ticked
    assert "afraid" not in plain.lower()
    assert "may not ask" not in plain
    for text in (ticked, plain):
        assert "mixteco bajo" in text
        assert "(202) 555-0162" in text
    facing = show("es")
    assert facing.count("Tengo miedo de regresar a") == 2
    assert facing.count("Translated by") == 2 * facing.count("I am afraid to go back to") == 4
    assert "Translated by" in ticked  # the back, to fill by hand


def test_what_does_not_fit_is_cut_with_a_mark_and_named_and_a_phone_never() -> None:
    choice = PlanPrint(PlanMode.SHOW, "en", "es", extras=EVERYTHING)
    whole = long_plan_snapshot(choice)
    answers = {**whole.plan.answers, PlanAnswerKey.FEAR_HOME: "Lejos de aquí. " * 200}
    data = printed(replace(whole, plan=replace(whole.plan, answers=answers))).data
    text = text_of(data)
    assert text.count("…") >= 4
    assert "Did not fit on a card: I am afraid to go back to" in text
    assert text.count("(202) 555-0162") == 4
    for box in boxes(data):
        assert box.bottom > 30


def test_a_name_from_right_to_left_and_a_practice_case() -> None:
    choice = PlanPrint(PlanMode.WALLET, extras=EVERYTHING)
    arabic = ContactDetails("محمد عبد الرحمن العربي", "", (ContactRole.LAWYER,), "(202) 555-0199")
    snapshot = replace(long_plan_snapshot(choice), contacts=(Contact(1, 1, 1, arabic),), practice=True)
    snapshot = replace(snapshot, plan=replace(snapshot.plan, answers={}))
    made_of = printed(snapshot)
    assert made_of.missing == ()
    assert text_of(made_of.data).count("PRACTICE – not a real person") == 1 + 2 * ROWS[PlanMode.WALLET]
    assert codes(made_of.data) == ["tel:+12025550199"] * 4
    assert snapshot.person.identifier(IdentifierKind.A_NUMBER) is not None


@pytest.mark.parametrize("mode", MODES)
def test_the_head_of_a_sheet_has_room_for_two_languages_and_the_practice_mark(mode: PlanMode) -> None:
    snapshot = replace(empty_plan_snapshot(PlanPrint(mode, "en", "es", extras=EVERYTHING)), practice=True)
    found = boxes(printed(snapshot).data)
    stand_apart(found)
    lines = [box for box in found if "Imprima al 100" in box.text]
    assert len(lines) == 1
    assert lines[0].text.strip().endswith("por los puntos.")
