"""A page that is left out, or shown as a drawing alone, leaves nothing of itself with the pages beside it."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from PIL import ImageChops

from checkin_desktop.domain.binder_job import PageUse, Piece
from tests.reports.test_binder import job, jpeg, made_of, picture, tab, texts

SECRET = b"Zacarias-Nadel-7731"
OPEN = b"BT /F 12 Tf 10 300 Td (open words) Tj ET"
FIRST_OWN = 3
"""The place of the first page of a paper, after cover, contents and the sheet of its tab."""


def image(pdf: Pdf, data: bytes = SECRET) -> Object:
    return pdf.make_stream(
        data * 8, Type=Name.XObject, Subtype=Name.Image, Width=len(data), Height=8, BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
    )  # fmt: skip


def form(pdf: Pdf, content: bytes, resources: Object | None = None, **more: object) -> Object:
    made = pdf.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 300, 400]), **more)
    if resources is not None:
        made.Resources = resources
    return made


def font(pdf: Pdf) -> Object:
    return pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))


def file_of(
    *contents: bytes, resources: Callable[[Pdf], Object], change: Callable[[Pdf], None] = lambda _: None
) -> bytes:
    """Pages with these contents, which share their resources."""
    with pikepdf.new() as pdf:
        shared = pdf.make_indirect(resources(pdf))
        for content in contents:
            page = pdf.add_blank_page(page_size=(300, 400))
            page.Contents, page.Resources = pdf.make_stream(content), shared
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def everything_in(data: bytes) -> bytes:
    """All objects of a file, its streams unpacked."""
    found = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, Stream):
                packed = str(item.get("/Filter")) == "/DCTDecode"
                found.append(item.read_raw_bytes() if packed else item.read_bytes())
            found.append((item.stream_dict if isinstance(item, Stream) else item).unparse(resolved=True))
    return b"\n".join(found)


def binder_of(source: bytes, *uses: PageUse) -> bytes:
    return made_of(job(tab("A", Piece("scan.pdf", 0, uses))), [source, jpeg()]).parts[0].data


def kind(data: bytes, place: int = FIRST_OWN) -> str:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return str(pdf.pages[place].Resources.XObject.P.Subtype)


def planted(pdf: Pdf) -> Object:
    """Resources in every category of which the second page uses none that holds the secret."""
    words = b"BT /F 12 Tf (" + SECRET + b") Tj ET"
    fonts = Dictionary(F=font(pdf))
    glyphs = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 1, 1]), FontMatrix=Array([1, 0, 0, 1, 0, 0]),
        CharProcs=Dictionary(a=pdf.make_stream(words)), Encoding=Dictionary(Differences=Array([97, Name.a])),
        FirstChar=97, LastChar=97, Widths=Array([1]), Resources=Dictionary(Font=fonts),
    )  # fmt: skip
    masked = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=form(pdf, words, Dictionary(Font=fonts))))
    tile = pdf.make_stream(
        words, PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 9, 9]), XStep=9, YStep=9,
        Resources=Dictionary(Font=fonts),
    )  # fmt: skip
    resources = pdf.make_indirect(Dictionary())
    resources.Font = Dictionary(F=fonts.F, T=glyphs)
    resources.XObject = Dictionary(
        I=image(pdf),
        Q=form(pdf, words, Dictionary(Font=fonts)),
        Own=form(pdf, b"/Plain Do", resources),  # names little of what it has
        Bare=form(pdf, b"/Inner gs BT /F 9 Tf 10 40 Td (bare) Tj ET"),  # draws with what the page has
        Plain=image(pdf, b"\x00\xff"),
    )
    resources.ExtGState = Dictionary(M=masked, Inner=Dictionary(ca=0.5), O=Dictionary(ca=1, Note=String(SECRET)))
    resources.Pattern = Dictionary(P=tile)
    resources.Properties = Dictionary(L=Dictionary(Type=Name.OCG, Name=String(SECRET)))
    resources.ColorSpace = Dictionary(
        C=Array([Name.Indexed, Name.DeviceGray, 18, pdf.make_stream(SECRET)]), D=Name.DeviceGray
    )
    return resources


HIDES = b"q 200 0 0 200 20 20 cm /I Do Q /Q Do BT /T 1 Tf (a) Tj ET /M gs /Pattern cs /P scn 0 0 9 9 re f /C cs 1 sc "
SHOWS = OPEN + b" /D cs 0 sc /O gs q 50 0 0 50 100 100 cm /Own Do Q /Bare Do /OC /L BDC EMC"


@pytest.mark.parametrize("instead", [(), (PageUse(0, picture=1),)], ids=["left out", "drawn"])
@pytest.mark.parametrize("inherited", [False, True])
def test_what_only_another_page_draws_stays_behind(instead: tuple[PageUse, ...], inherited: bool) -> None:
    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            page.Thumb = pdf.make_stream(SECRET)
            page.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, Note=String(SECRET))
            if inherited:
                pdf.Root.Pages.Resources = page.Resources
                del page.obj["/Resources"]

    source = file_of(HIDES, SHOWS, resources=planted, change=change)
    assert SECRET in everything_in(source)
    data = binder_of(source, *instead, PageUse(1))
    assert SECRET not in everything_in(data)
    place = FIRST_OWN + len(instead)
    assert kind(data, place) == "/Form"
    assert "open words bare" in " ".join(texts(data)[place].split())
    whole = binder_of(source, PageUse(0), PageUse(1))
    seen = (0, 0, 300, 360)  # above the stamps
    assert (
        ImageChops.difference(picture(data, place).crop(seen), picture(whole, FIRST_OWN + 1).crop(seen)).getbbox()
        is None
    )


def test_a_page_whose_letters_are_drawings_is_drawn_beside_one_that_is_left_out() -> None:
    source = file_of(HIDES, OPEN + b" BT /T 1 Tf ET", resources=planted)
    data = binder_of(source, PageUse(1))
    assert SECRET not in everything_in(data)
    assert kind(data) == "/Image"
    assert picture(data, FIRST_OWN).crop((0, 80, 100, 105)).getextrema()[0] < 100


def halves(pdf: Pdf) -> None:
    pdf.pages[0].MediaBox, pdf.pages[1].MediaBox = Array([0, 0, 300, 400]), Array([300, 0, 600, 400])


def cropped(pdf: Pdf) -> None:
    for page, left in zip(pdf.pages, (0, 300), strict=True):
        page.MediaBox, page.CropBox = Array([0, 0, 600, 400]), Array([left, 0, left + 300, 400])


def one_content(pdf: Pdf) -> None:
    halves(pdf)
    pdf.pages[1].Contents = pdf.pages[0].Contents


WIDE = b"q 600 0 0 400 0 0 cm /I Do Q"
NESTED = b"q 1 0 0 1 0 0 cm /W Do Q"


@pytest.mark.parametrize(
    ("first", "second", "change"),
    [
        (WIDE, b"q 600 0 0 400 -300 0 cm /I Do Q", lambda _: None),
        (NESTED, b"1 0 0 1 -300 0 cm /W Do", lambda _: None),
        (WIDE, WIDE, halves),
        (WIDE, WIDE, cropped),
        (b"BT /F 9 Tf (" + SECRET + b") Tj 310 0 Td (open) Tj ET", b"", one_content),
    ],
    ids=["moved", "moved form", "boxes", "crops", "content"],
)
def test_a_half_of_a_wide_scan_does_not_bring_the_other(
    first: bytes, second: bytes, change: Callable[[Pdf], None]
) -> None:
    def resources(pdf: Pdf) -> Object:
        wide = form(pdf, WIDE, Dictionary(XObject=Dictionary(I=image(pdf))))
        return Dictionary(XObject=Dictionary(I=image(pdf), W=wide), Font=Dictionary(F=font(pdf)))

    source = file_of(first, second, resources=resources, change=change)
    data = binder_of(source, PageUse(1))
    assert kind(data) == "/Image"
    assert SECRET not in everything_in(data)
    both = binder_of(source, PageUse(0), PageUse(1))
    assert kind(both) == kind(both, FIRST_OWN + 1) == "/Form"
    seen = (2, 2, 298, 360)
    apart = ImageChops.difference(picture(data, FIRST_OWN).crop(seen), picture(both, FIRST_OWN + 1).crop(seen))
    assert apart.point(lambda value: 255 if value > 90 else 0).getbbox() is None


def test_a_letterhead_that_both_pages_show_leaves_the_page_as_it_is() -> None:
    head = b"q 90 0 0 20 10 370 cm /Plain Do Q "
    source = file_of(head + HIDES, head + OPEN, resources=planted)
    data = binder_of(source, PageUse(1))
    assert kind(data) == "/Form"
    assert "open words" in texts(data)[FIRST_OWN]
    assert SECRET not in everything_in(data)


def test_forms_that_name_each_other_many_times_are_named_and_not_drawn() -> None:
    def resources(pdf: Pdf) -> Object:
        item = image(pdf)
        for level in range(7):
            calls = b"".join(b"q 1 0 0 1 %d %d cm /A Do Q " % (place * 7**level, level) for place in range(10))
            item = form(pdf, calls, Dictionary(XObject=Dictionary(A=item)))
        return Dictionary(XObject=Dictionary(A=item), Font=Dictionary(F=font(pdf)))

    source = file_of(b"", b"/A Do " + OPEN, resources=resources)
    made = made_of(job(tab("A", Piece("scan.pdf", 0, (PageUse(1),)))), [source])
    assert made.found == (("A", "scan.pdf", "damaged"), ("A", "scan.pdf", "page_damaged"))
