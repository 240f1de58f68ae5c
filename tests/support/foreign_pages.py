"""PDFs whose pages are not what they seem: turned, cropped, off the origin, huge, tiny, and boxes out of a hat."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name

from tests.support.foreign_base import LETTER, PDF, ForeignFile, lines, maker
from tests.support.foreign_pdfs import canvas_pdf


def edited(data: bytes, edit: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The document after `edit`, saved again by qpdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        edit(pdf)
        pdf.save(out)
    return out.getvalue()


def _with_page(name: str, text: str, edit: Callable[[pikepdf.Page], None]) -> ForeignFile:
    texts = (text,)
    return ForeignFile(name, PDF, edited(canvas_pdf(texts), lambda pdf: edit(pdf.pages[0])), 1, texts)


def _turned(angle: int) -> ForeignFile:
    def turn(page: pikepdf.Page) -> None:
        page.Rotate = angle

    return _with_page(f"turned_{angle}.pdf", f"turned {angle}", turn)


@maker("turned_0.pdf")
def turned_0() -> ForeignFile:
    return _turned(0)


@maker("turned_90.pdf")
def turned_90() -> ForeignFile:
    return _turned(90)


@maker("turned_180.pdf")
def turned_180() -> ForeignFile:
    return _turned(180)


@maker("turned_270.pdf")
def turned_270() -> ForeignFile:
    return _turned(270)


@maker("turned_odd.pdf")
def turned_odd() -> ForeignFile:
    """One turn and a quarter, backwards, as some programs add turns up."""

    def turn(page: pikepdf.Page) -> None:
        page.Rotate = -450

    return _with_page("turned_odd.pdf", "turned odd", turn)


@maker("turned_and_cropped.pdf")
def turned_and_cropped() -> ForeignFile:
    def change(page: pikepdf.Page) -> None:
        page.Rotate = 90
        page.CropBox = Array([50, 200, 500, 750])

    return _with_page("turned_and_cropped.pdf", "turned and cropped", change)


@maker("cropped.pdf")
def cropped() -> ForeignFile:
    def crop(page: pikepdf.Page) -> None:
        page.CropBox = Array([60, 396, 552, 730])

    return _with_page("cropped.pdf", "cropped", crop)


@maker("cropped_outside.pdf")
def cropped_outside() -> ForeignFile:
    """A crop box larger than the sheet: readers show the sheet."""

    def crop(page: pikepdf.Page) -> None:
        page.CropBox = Array([-500, -500, 2000, 2000])

    return _with_page("cropped_outside.pdf", "cropped outside", crop)


@maker("origin.pdf")
def origin() -> ForeignFile:
    """The sheet does not begin at zero."""
    texts = ("off the origin",)

    def move(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.MediaBox = Array([-300, 1000, 312, 1792])
        page.contents_add(b"q 1 0 0 1 -300 1000 cm", prepend=True)
        page.contents_add(b"Q")

    return ForeignFile("origin.pdf", PDF, edited(canvas_pdf(texts), move), 1, texts)


@maker("boxes_swapped.pdf")
def boxes_swapped() -> ForeignFile:
    """Corners in the other order, which the format allows."""

    def swap(page: pikepdf.Page) -> None:
        page.MediaBox = Array([612, 792, 0, 0])

    return _with_page("boxes_swapped.pdf", "boxes swapped", swap)


@maker("user_unit.pdf")
def user_unit() -> ForeignFile:
    """A plan on a large sheet: each unit is ten points."""
    texts = ("user unit",)

    def enlarge(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].UserUnit = 10

    return ForeignFile("user_unit.pdf", PDF, edited(canvas_pdf(texts, (240, 160)), enlarge), 1, texts)


@maker("inherited.pdf")
def inherited() -> ForeignFile:
    """Sheet, turn and fonts stand at the tree of pages, not at the pages."""
    texts = lines("inherited", 4)

    def raise_up(pdf: pikepdf.Pdf) -> None:
        root = pdf.Root.Pages
        root.MediaBox, root.Rotate, root.Resources = Array([0, 0, 612, 792]), 270, pdf.pages[0].Resources
        for page in pdf.pages:
            for key in ("/MediaBox", "/Rotate", "/Resources"):
                if key in page.obj:
                    del page.obj[key]

    return ForeignFile("inherited.pdf", PDF, edited(canvas_pdf(texts), raise_up), 4, texts)


@maker("deep_tree.pdf")
def deep_tree() -> ForeignFile:
    """Forty branches above one page."""
    texts = ("deep tree",)

    def deepen(pdf: pikepdf.Pdf) -> None:
        below = pdf.pages[0].obj
        for _ in range(40):
            branch = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=1, Kids=Array([below])))
            below.Parent = branch
            below = branch
        below.Parent = pdf.Root.Pages
        pdf.Root.Pages.Kids = Array([below])

    return ForeignFile("deep_tree.pdf", PDF, edited(canvas_pdf(texts), deepen), 1, texts)


@maker("same_page_twice.pdf")
def same_page_twice() -> ForeignFile:
    texts = ("same page", "same page")

    def double(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Pages.Kids.append(pdf.Root.Pages.Kids[0])
        pdf.Root.Pages.Count = 2

    return ForeignFile("same_page_twice.pdf", PDF, edited(canvas_pdf(texts[:1]), double), 2, texts)


@maker("sizes_mixed.pdf")
def sizes_mixed() -> ForeignFile:
    texts = lines("mixed", 4)

    def resize(pdf: pikepdf.Pdf) -> None:
        for page, size in zip(pdf.pages, ((612, 792), (792, 612), (595, 842), (612, 1008)), strict=True):
            page.MediaBox = Array([0, 0, *size])

    return ForeignFile("sizes_mixed.pdf", PDF, edited(canvas_pdf(texts, (595, 600)), resize), 4, texts)


@maker("huge_page.pdf")
def huge_page() -> ForeignFile:
    """Two hundred inches to each side: the most that the format's first versions allow."""
    texts = ("huge page",)
    return ForeignFile("huge_page.pdf", PDF, canvas_pdf(texts, (14400, 14400)), 1, texts)


@maker("monster_page.pdf")
def monster_page() -> ForeignFile:
    """A kilometre to each side."""
    texts = ("monster page",)
    return ForeignFile("monster_page.pdf", PDF, canvas_pdf(texts, (2834646, 2834646)), 1, texts, "too_large", True)


@maker("tiny_page.pdf")
def tiny_page() -> ForeignFile:
    """A stamp: half an inch."""
    return ForeignFile("tiny_page.pdf", PDF, canvas_pdf(("t",), (36, 36)), 1)


@maker("speck_page.pdf")
def speck_page() -> ForeignFile:
    return ForeignFile("speck_page.pdf", PDF, canvas_pdf(("t",), (1, 1)), 1)


@maker("no_size.pdf")
def no_size() -> ForeignFile:
    """A sheet without any area: readers take Letter."""

    def flatten(page: pikepdf.Page) -> None:
        page.MediaBox = Array([0, 0, 0, 0])

    made = _with_page("no_size.pdf", "no size", flatten)
    return ForeignFile(made.name, PDF, made.data, 1, made.texts, "damaged", True)


@maker("blank.pdf")
def blank() -> ForeignFile:
    """A page with nothing on it, not even an empty stream."""
    pdf, out = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page(page_size=LETTER)
    for key in ("/Contents", "/Resources"):
        if key in pdf.pages[0].obj:
            del pdf.pages[0].obj[key]
    pdf.save(out)
    return ForeignFile("blank.pdf", PDF, out.getvalue(), 1)


@maker("unbalanced.pdf")
def unbalanced() -> ForeignFile:
    """Leaves its scale, colour and clip behind, and restores once too often: a stamp after it must not suffer."""
    texts = ("unbalanced",)

    def unsettle(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_add(b"Q Q q", prepend=True)
        page.contents_add(b"q .1 0 0 .1 300 300 cm 1 1 1 rg 1 1 1 RG 0 0 5 5 re W n q")

    return ForeignFile("unbalanced.pdf", PDF, edited(canvas_pdf(texts), unsettle), 1, texts)
