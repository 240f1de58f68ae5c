"""What is covered or cropped away is nowhere in the bytes that others get, whatever kind of file it was in.

Two files that differ only in what nobody is to see give the same copy, byte for byte: then nothing of it is there.
"""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from checkin_desktop.domain.scan_work import Box, Cover, PageEdit
from checkin_desktop.domain.snapshots import PagePicture
from checkin_desktop.services import decoders
from checkin_desktop.services.decoders import OpenFile
from checkin_desktop.services.jpeg_shape import plain_jpeg
from checkin_desktop.services.look_process import LookProcess
from checkin_desktop.services.look_wire import PRINT_SIDE, SHARED_SIDE, PageAsked
from checkin_desktop.services.picture_pdf import picture_pdf

PDF, PNG, JPEG = "application/pdf", "image/png", "image/jpeg"
SECRET = "Geheim-40.7128N-SN7731"
AREA = Box(0.1, 0.2, 0.9, 0.4)
"""Where the secret stands on every page here."""
BELOW = Box(0, 0.4, 1, 1)


def pdf(words: str, *, rotate: int = 0) -> bytes:
    """A page of 400 x 600 points: the words in its area, in its text, in a note and in a field."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page = document.add_blank_page(page_size=(400, 600))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    lines = "".join(f"BT /F 14 Tf 60 {place} Td ({words}) Tj ET " for place in (460, 430, 400, 370))
    page.Contents = document.make_stream(f"{lines} BT /F 14 Tf 60 200 Td (Seen by all) Tj ET".encode())
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[60, 365, 200, 380], Contents=words,
        DA=pikepdf.String("/Helv 10 Tf 0 g"),
    )  # fmt: skip
    page.Annots = document.make_indirect(pikepdf.Array([document.make_indirect(note)]))
    if rotate:
        page.Rotate = rotate
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def picture(words: str, kind: str, size: tuple[int, int] = (640, 960), **more: object) -> bytes:
    """A photographed page with the words in its area, and noise in it that depends on them."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    wide, high = size
    for line in range(8):
        draw.text((wide * 0.11, high * (0.21 + line * 0.022)), words * 4, fill="black", font_size=high * 0.02)
    image.paste("white", (round(wide * AREA.right), 0, wide, high))
    draw.text((wide * 0.2, high * 0.7), "Seen by all", fill="black", font_size=high * 0.02)
    out = io.BytesIO()
    image.save(out, kind, **more)  # type: ignore[arg-type]
    return out.getvalue()


@dataclass(frozen=True)
class Kind:
    """A way to make a file that holds these words in its area."""

    mime: str
    make: Callable[[str], bytes]


KINDS = {
    "pdf": Kind(PDF, pdf),
    "png": Kind(PNG, lambda words: picture(words, "PNG")),
    "black and white tiff": Kind(
        "image/tiff", lambda words: _converted(picture(words, "PNG"), "1", "TIFF", compression="group4")
    ),
}
EDITS = {
    "as it is": PageEdit(0),
    "straightened": PageEdit(0, angle=-3.5),
    "all at once": PageEdit(0, turn=270, angle=6, crop=Box(0.05, 0.1, 0.95, 1)),
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are drawn at a quarter of their size, as a large photo is: that spreads what is on them the most."""
    monkeypatch.setattr(decoders, "SHARED_SIDE", 220)


def _converted(data: bytes, mode: str, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    Image.open(io.BytesIO(data)).convert(mode).save(out, kind, **more)  # type: ignore[arg-type]
    return out.getvalue()


def shared(data: bytes, mime: str, edit: PageEdit, *covers: Box, fine: bool = False) -> bytes:
    opened = OpenFile(mime, data)
    try:
        return opened.shared_page(PageAsked(0, 0, edit, covers, fine=fine))[3]
    finally:
        opened.close()


def shown(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg)).convert("L")


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_cover_leaves_nothing_of_what_is_under_it(kind: Kind, edit: PageEdit) -> None:
    one, other = kind.make(SECRET), kind.make("")
    assert shared(one, kind.mime, edit) != shared(other, kind.mime, edit)
    covered = shared(one, kind.mime, edit, AREA)
    assert covered == shared(other, kind.mime, edit, AREA)
    assert plain_jpeg(covered) is not None


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("edit", [PageEdit(0, crop=BELOW), PageEdit(0, turn=180, angle=2, crop=Box(0, 0.47, 1, 1))])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_nothing_is_left_of_what_is_outside_the_crop(kind: Kind, edit: PageEdit) -> None:
    one, other = kind.make(SECRET), kind.make("")
    assert shared(one, kind.mime, edit) == shared(other, kind.mime, edit)
    assert min(shown(shared(one, kind.mime, edit)).tobytes()) < 90  # what is meant for all is there


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_areas_are_those_of_the_upright_page(rotate: int) -> None:
    """A page that its file turns is covered where the person sees it, and cropped and turned from there."""
    page = shown(shared(pdf("", rotate=rotate), PDF, PageEdit(0), Box(0, 0, 0.5, 0.25)))
    wide, high = page.size
    assert (wide > high) is (rotate in (90, 270))
    assert page.getpixel((wide // 4, high // 8)) == 0
    assert page.getpixel((wide * 3 // 4, high // 8)) == 255
    turned = shown(shared(pdf("", rotate=rotate), PDF, PageEdit(0, turn=90), Box(0, 0, 0.5, 0.25)))
    assert turned.size == (high, wide)
    assert turned.getpixel((high - high // 8, wide // 4)) == 0
    cropped = shown(shared(pdf("", rotate=rotate), PDF, PageEdit(0, crop=Box(0.5, 0, 1, 0.5)), Box(0, 0, 0.75, 0.25)))
    assert cropped.getpixel((cropped.width // 4, cropped.height // 4)) == 0
    assert cropped.getpixel((cropped.width * 3 // 4, cropped.height // 4)) == 255
    assert abs(cropped.width - wide / 2) < 5


def test_a_photo_that_lies_is_covered_where_it_is_seen() -> None:
    facts = Image.Exif()
    facts[0x0112] = 6
    out = io.BytesIO()
    Image.new("RGB", (600, 400), "white").save(out, "JPEG", exif=facts)
    page = shown(shared(out.getvalue(), JPEG, PageEdit(0), Box(0, 0, 0.5, 0.25)))
    assert page.size == (400, 600)
    assert page.getpixel((50, 50)) == 0
    assert page.getpixel((350, 50)) == 255


def test_straightening_turns_clockwise_and_keeps_the_size() -> None:
    image = Image.new("L", (400, 400), "white")
    ImageDraw.Draw(image).rectangle((0, 195, 399, 205), fill="black")
    out = io.BytesIO()
    image.save(out, "PNG")
    page = shown(shared(out.getvalue(), PNG, PageEdit(0, angle=10)))
    assert page.size == (400, 400)
    assert page.getpixel((40, 200 - 28)) < 100  # type: ignore[operator]
    assert page.getpixel((360, 200 + 28)) < 100  # type: ignore[operator]


def test_pages_for_print_have_the_resolution_of_print() -> None:
    for fine, dots, side in ((False, 150, SHARED_SIDE), (True, 300, PRINT_SIDE)):
        page = shown(shared(pdf(""), PDF, PageEdit(0), AREA, fine=fine))
        assert abs(page.width - 400 * dots / 72) <= 1
        assert abs(page.height - 600 * dots / 72) <= 1
        huge = pikepdf.new()
        huge.add_blank_page(page_size=(14_400, 20))
        out = io.BytesIO()
        huge.save(out)
        assert side - 3 < max(shown(shared(out.getvalue(), PDF, PageEdit(0, turn=90), AREA, fine=fine)).size) <= side


@pytest.fixture(scope="module")
def process() -> Iterator[LookProcess]:
    with LookProcess() as made:
        yield made


def photo_with_secrets() -> bytes:
    facts = Image.Exif()
    facts[0x010E] = facts[0xA431] = SECRET
    small = io.BytesIO()
    Image.new("RGB", (16, 16)).save(small, "JPEG", comment=SECRET.encode())
    return picture(
        SECRET,
        "JPEG",
        exif=facts.tobytes() + small.getvalue(),
        comment=SECRET.encode(),
        icc_profile=SECRET.encode() * 9,
        xmp=b"<x>" + SECRET.encode(),
    )


def pdf_with_secrets() -> bytes:
    """The words in text, Info, XMP, a thumbnail, private data of a program, an attachment and a script."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(SECRET))) as document:
        document.docinfo["/Author"] = SECRET
        document.Root.Metadata = document.make_stream(b"<x>" + SECRET.encode())
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=SECRET)
        document.attachments["a.txt"] = SECRET.encode()
        page = document.pages[0].obj
        page.Thumb = document.make_stream(SECRET.encode() * 3)
        page.PieceInfo = pikepdf.Dictionary(X=pikepdf.Dictionary(Private=SECRET))
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def expanded(data: bytes, folder: Path) -> bytes:
    """A PDF with all its streams as plain bytes."""
    (folder / "in.pdf").write_bytes(data)
    command = [
        "qpdf",
        "--qdf",
        "--object-streams=disable",
        "--decode-level=all",
        folder / "in.pdf",
        folder / "out.pdf",
    ]
    subprocess.run(command, check=True, capture_output=True)
    return (folder / "out.pdf").read_bytes()


def test_a_copy_of_covered_pages_speaks_of_nothing(process: LookProcess, tmp_path: Path) -> None:
    """Through the real process, and out of the PDF that is made of its pages, with every stream unpacked."""
    photo, paper = photo_with_secrets(), pdf_with_secrets()
    assert photo.count(SECRET.encode()) >= 5
    unpacked = expanded(paper, tmp_path)
    assert unpacked.count(SECRET.encode()) >= 9
    pages = []
    for data, mime in ((photo, JPEG), (paper, PDF)):
        covers = (Cover(0, AREA), Cover(1, Box(0, 0, 1, 1)))
        width, height, _, jpeg = process.shared_page(
            data, mime, 0, edit=PageEdit(0, turn=90), covers=covers, fine=True
        )
        assert plain_jpeg(jpeg) is not None
        assert max(shown(jpeg).tobytes()) == 255  # a cover of another page is none
        pages.append(PagePicture(jpeg, width, height))
    copy = picture_pdf(pages)
    for part in (copy, expanded(copy, tmp_path), *(page.jpeg for page in pages)):
        assert SECRET.encode() not in part


def test_the_window_shows_what_others_see(process: LookProcess) -> None:
    data = pdf(SECRET)
    edit = PageEdit(0, turn=90, crop=Box(0, 0, 1, 0.5))
    width, height, pages, rgba = process.picture(data, PDF, 0, 300, edit=edit, covers=(Cover(0, AREA),))
    assert (width, pages) == (300, 1)
    assert abs(height - 300 * 400 / 300) <= 2
    drawn = Image.frombytes("RGBA", (width, height), rgba).convert("L")
    sent = shown(process.shared_page(data, PDF, 0, edit=edit, covers=(Cover(0, AREA),))[3]).resize(drawn.size)
    differ = sum(abs(a - b) > 128 for a, b in zip(drawn.tobytes(), sent.tobytes(), strict=True))
    assert differ < 0.02 * width * height
    assert drawn.getpixel((300 - 180, 200)) == 0
