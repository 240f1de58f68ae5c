"""Copies for others show what can be seen in a file; what hides in the original is in none of them."""

from __future__ import annotations

import dataclasses
import io
import struct
import subprocess
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageOps

from checkin_desktop.domain.attempts import CallLogRow
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.scan_work import PageEdit, ScanWork
from checkin_desktop.domain.snapshots import SharedCopy
from checkin_desktop.services import exhibits
from checkin_desktop.services.decoders import OpenFile
from checkin_desktop.services.exhibits import SharedCopies, shared_copy
from checkin_desktop.services.jpeg_shape import plain_jpeg
from checkin_desktop.services.look_wire import PageAsked

SECRET = b"Geheim-40.7128N-SN7731"
WHEN = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def attached(mime: str, name: str = "a") -> Attachment:
    return Attachment(1, "f" * 32, name, mime, 1, "0" * 64, WHEN)


def image(size: tuple[int, int] = (60, 40), colour: str = "teal", mode: str = "RGB") -> Image.Image:
    return Image.new("RGB", size, colour).convert(mode)


def saved(picture: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)  # type: ignore[arg-type]
    return out.getvalue()


def all_bytes(copy: SharedCopy) -> bytes:
    words = "\n".join(text for line in copy.lines for text in line).encode()
    return b"\n".join([copy.data, copy.name.encode(), words, *(page.jpeg for page in copy.pictures)])


def photo_with_secrets() -> bytes:
    facts = Image.Exif()
    facts[0x010E] = facts[0xA431] = SECRET.decode()
    facts.get_ifd(0x8825)[1] = "N"
    facts.get_ifd(0x8825)[29] = SECRET.decode()
    facts[0x0112] = 6
    small = saved(image((16, 16)), "JPEG", comment=SECRET)
    return saved(
        image(), "JPEG", exif=facts.tobytes() + small, comment=SECRET, icc_profile=SECRET * 9, xmp=b"<x>" + SECRET
    )


def test_a_photo_is_upright_and_free_of_what_the_camera_wrote() -> None:
    data = photo_with_secrets()
    assert data.count(SECRET) >= 5
    copy = shared_copy("A", attached("image/jpeg"), data)
    assert (copy.name, copy.mime, copy.problem, copy.page_count, copy.cut) == (
        "exhibit-A.jpg",
        "image/jpeg",
        "",
        1,
        False,
    )
    assert copy.data == copy.pictures[0].jpeg
    assert (copy.pictures[0].width, copy.pictures[0].height) == (40, 60)
    opened = Image.open(io.BytesIO(copy.data))
    assert not opened.getexif()
    assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert SECRET not in all_bytes(copy)


@pytest.mark.parametrize(
    ("kind", "mime"), [("PNG", "image/png"), ("WEBP", "image/webp"), ("GIF", "image/gif"), ("TIFF", "image/tiff")]
)
def test_every_kind_of_picture_becomes_a_plain_jpeg(kind: str, mime: str) -> None:
    clear = Image.new("RGBA", (50, 30), (200, 0, 0, 0))
    clear.paste((0, 0, 200, 255), (0, 0, 25, 30))
    *_, jpeg = OpenFile(mime, saved(clear, kind)).shared_page(PageAsked(0))
    shown = Image.open(io.BytesIO(jpeg)).convert("RGB")
    assert shown.getpixel((5, 15))[2] > 150  # type: ignore[index]
    assert min(shown.getpixel((45, 15))) > 240  # type: ignore[type-var]
    assert plain_jpeg(jpeg) is not None


def test_large_pictures_shrink_and_small_ones_stay() -> None:
    for size, wanted in (((4800, 1200), (2400, 600)), ((300, 2000), (300, 2000))):
        assert OpenFile("image/png", saved(image(size), "PNG")).shared_page(PageAsked(0))[:2] == wanted


def test_pages_of_a_tiff_become_one_pdf_of_pictures(tmp_path: Path) -> None:
    pages = [image((60, 40), colour) for colour in ("teal", "gray", "red")]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    copy = shared_copy("C", attached("image/tiff"), data)
    assert (copy.name, copy.mime, len(copy.pictures), copy.page_count) == ("exhibit-C.pdf", "application/pdf", 3, 3)
    with pikepdf.open(io.BytesIO(copy.data)) as pdf:
        drawn = [page.obj.Resources.XObject.P for page in pdf.pages]
        spaces = [str(picture.ColorSpace) for picture in drawn]
        assert [picture.read_raw_bytes() for picture in drawn] == [page.jpeg for page in copy.pictures]
    assert spaces == ["/DeviceRGB", "/DeviceGray", "/DeviceRGB"]
    path = tmp_path / "c.pdf"
    path.write_bytes(copy.data)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)


def pdf_with_secrets(*, pages: int = 2) -> bytes:
    """Info, XMP, a script, an attachment, an invisible layer, a note, and words under a black bar."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    layer = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=SECRET.decode()))
    for _ in range(pages):
        page = document.add_blank_page(page_size=(200, 100))
        page.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(F=font), Properties=pikepdf.Dictionary(Hidden=layer)
        )
        page.Contents = document.make_stream(
            b"BT /F 12 Tf 10 50 Td (" + SECRET + b") Tj ET 0 g 0 40 200 30 re f "
            b"/OC /Hidden BDC 1 0 0 rg 0 0 200 30 re f BT /F 12 Tf 10 80 Td (" + SECRET + b") Tj ET EMC"
        )
    document.Root.OCProperties = pikepdf.Dictionary(
        OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], BaseState=pikepdf.Name.ON)
    )
    document.docinfo["/Author"] = SECRET.decode()
    with document.open_metadata() as meta:
        meta["dc:title"] = SECRET.decode()
    document.attachments["a.txt"] = pikepdf.AttachedFileSpec(document, SECRET)
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=SECRET.decode())
    out = io.BytesIO()
    document.save(out, compress_streams=False)
    return out.getvalue()


def test_a_pdf_becomes_pictures_of_its_pages_and_nothing_else(tmp_path: Path) -> None:
    data = pdf_with_secrets()
    assert data.count(SECRET) >= 6
    copy = shared_copy("D", attached("application/pdf"), data)
    assert (copy.name, copy.page_count, len(copy.pictures), copy.cut) == ("exhibit-D.pdf", 2, 2, False)
    assert SECRET not in all_bytes(copy)
    page = ImageOps.grayscale(Image.open(io.BytesIO(copy.pictures[0].jpeg)))
    wide, high = page.size
    assert (wide, high) == (417, 209)
    assert page.getpixel((wide // 2, high * 45 // 100)) == 0
    assert page.getpixel((wide // 2, high * 90 // 100)) == 255, "the invisible layer was drawn"
    path = tmp_path / "d.pdf"
    path.write_bytes(copy.data)
    text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True).stdout
    assert text.strip() == b""
    listed = subprocess.run(["pdfdetach", "-list", path], check=True, capture_output=True).stdout
    assert listed.startswith(b"0 ")


def test_what_was_filled_into_a_form_is_seen() -> None:
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(200, 100))
    drawn = document.make_stream(b"1 0 0 rg 0 0 100 20 re f")
    drawn.Type, drawn.Subtype, drawn.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 100, 20])
    field = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T="a",
            V="b",
            Rect=[20, 20, 120, 40],
            F=4,
            AP=pikepdf.Dictionary(N=drawn),
        )
    )
    page.obj.Annots = pikepdf.Array([field])
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    out = io.BytesIO()
    document.save(out)
    jpeg = shared_copy("A", attached("application/pdf"), out.getvalue()).data
    red, green, blue = Image.open(io.BytesIO(jpeg)).convert("RGB").getpixel((139, 146))  # type: ignore[misc]
    assert red > 230
    assert max(green, blue) < 30


def test_a_phones_heic_is_upright_and_free_of_what_the_camera_wrote() -> None:
    """The sample holds four colours, lying on its side (EXIF orientation 6), and words in its EXIF."""
    data = (Path(__file__).parent / "samples" / "phone.heic").read_bytes()
    assert data.count(SECRET) == 2
    copy = shared_copy("A", attached("image/heic"), data)
    shown = Image.open(io.BytesIO(copy.data)).convert("RGB")
    assert shown.size == (64, 96)
    corners = [shown.getpixel(place) for place in ((5, 5), (58, 5), (5, 90), (58, 90))]
    for found, wanted in zip(corners, [(40, 60, 200), (200, 30, 30), (240, 240, 240), (30, 160, 60)], strict=True):
        assert max(abs(one - other) for one, other in zip(found, wanted, strict=True)) < 12  # type: ignore[arg-type]
    assert SECRET not in all_bytes(copy)


def test_the_same_file_gives_the_same_bytes() -> None:
    for mime, data in (("application/pdf", pdf_with_secrets()), ("image/jpeg", photo_with_secrets())):
        assert shared_copy("A", attached(mime), data) == shared_copy("A", attached(mime), bytes(bytearray(data)))


def test_only_so_many_pages_are_drawn_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exhibits, "MOST_PAGES", 3)
    seen: list[tuple[int, int]] = []
    copy = shared_copy(
        "A",
        attached("application/pdf"),
        pdf_with_secrets(pages=5),
        progress=lambda done, total: seen.append((done, total)),
    )
    assert (len(copy.pictures), copy.page_count, copy.cut) == (3, 5, True)
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_very_many_bytes_are_cut_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exhibits, "MOST_BYTES", 3000)
    copy = shared_copy("A", attached("application/pdf"), pdf_with_secrets(pages=5))
    assert (0 < len(copy.pictures) < 5, copy.page_count, copy.cut) == (True, 5, True)


def test_a_page_that_cannot_be_drawn_ends_what_is_shown() -> None:
    pages = [image((60, 40), colour) for colour in ("teal", "gray", "red")]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="jpeg")
    with Image.open(io.BytesIO(data)) as opened:
        opened.seek(1)
        start, length = opened.tag_v2[273][0], opened.tag_v2[279][0]  # type: ignore[attr-defined]
    copy = shared_copy("A", attached("image/tiff"), data[:start] + bytes(length) + data[start + length :])
    assert (copy.problem, len(copy.pictures), copy.page_count, copy.cut) == ("", 1, 3, True)


def locked_pdf() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    out = io.BytesIO()
    document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def huge_png() -> bytes:
    """A picture of ten thousand million points in a hundred bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("mime", "data", "problem"),
    [
        ("application/pdf", locked_pdf(), "locked"),
        ("application/pdf", b"%PDF-1.4 nothing", "damaged"),
        ("image/png", saved(Image.new("L", (50, 50)), "PNG")[:60], "damaged"),
        ("image/png", None, "missing"),
        ("image/png", huge_png(), "too_large"),
        ("audio/amr", b"#!AMR\n", "not_shown"),
        ("text/plain", b"words", "not_shown"),
        ("text/csv", b"number,date\n1,2\n", "not_shown"),
        ("message/rfc822", b"no message at all", "damaged"),
    ],
)
def test_what_cannot_be_shown_is_listed_with_the_reason(mime: str, data: bytes | None, problem: str) -> None:
    copy = shared_copy("A", attached(mime), data)
    assert (copy.label, copy.problem, copy.name, copy.data, copy.pictures, copy.lines) == (
        "A",
        problem,
        "",
        b"",
        (),
        (),
    )


def test_a_withdrawn_file_is_not_looked_at() -> None:
    gone = dataclasses.replace(attached("image/png"), withdrawn_at=WHEN)
    assert shared_copy("A", gone, saved(image(), "PNG")).problem == "withdrawn"


FORWARDED = b"From: " + SECRET + b"@example.com\nReceived: " + SECRET + b"\n\n" + SECRET
MAIL = b"""Received: from [203.0.113.9] by mail.example (SECRET)
X-Originating-IP: [SECRET]
Message-ID: <SECRET@phone.example>
User-Agent: SECRET
Bcc: SECRET <lawyer@example.com>
Date: Mon, 2 Mar 2026 09:15:00 -0500
From: =?utf-8?q?Mar=C3=ADa?= Reyes <maria@example.com>
To: checkin@example.gov
Subject: Check-in =?utf-8?b?5rGJ?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b1

--b1
Content-Type: text/html; charset=utf-8
X-Secret: SECRET

<html><head><style>SECRET</style><title>SECRET</title><body onload="SECRET"><p>I called three times.</p>
<!-- SECRET --><img src="https://example.com/SECRET.gif"><a href="tel:+12025550123">Call</a></html>
--b1
Content-Type: image/png; name="door.png"
Content-Transfer-Encoding: base64

U0VDUkVU
--b1
Content-Type: message/rfc822

FORWARDED
--b1--
""".replace(b"FORWARDED", FORWARDED).replace(b"SECRET", SECRET)


def test_of_an_email_only_what_a_reader_sees_goes_along() -> None:
    copy = shared_copy("E", attached("message/rfc822"), MAIL)
    assert copy.lines == (
        ("date", "Mon, 2 Mar 2026 09:15:00 -0500"),
        ("from", "María Reyes <maria@example.com>"),
        ("to", "checkin@example.gov"),
        ("subject", "Check-in 汉"),
        ("attachment", "door.png (6 bytes)"),
        ("attachment", f"message/rfc822 ({len(FORWARDED)} bytes)"),
        ("body", "I called three times.\n[picture not loaded] Call <+12025550123>"),
    )
    assert (copy.name, copy.mime) == ("exhibit-E.txt", "text/plain")
    assert copy.data.decode().startswith("Date: Mon, 2 Mar 2026 09:15:00 -0500\nFrom: María Reyes")
    assert SECRET not in all_bytes(copy)


def test_of_a_call_log_only_the_chosen_rows_go_along() -> None:
    data = b"number,date\n" + SECRET + b",2026-11-20 09:12\n"
    rows = (
        CallLogRow(7, "=cmd()", "2026-11-20 09:40;=1", None, None, "missed"),
        CallLogRow(3, "8333831465", "1", WHEN, 45, "outgoing"),
    )
    copy = shared_copy("F", attached("text/csv", SECRET.decode()), data, rows)
    assert copy.data.decode() == (
        '\ufeff"row","began","began_utc","number","seconds","direction"\r\n'
        '"3","1","2026-11-20T14:00:00Z","8333831465","45","outgoing"\r\n'
        '"7","2026-11-20 09:40;\'=1","","\'=cmd()","","missed"\r\n'
    )
    assert [kind for kind, _ in copy.lines] == ["call", "call"]
    assert copy.lines[1][1] == "#7 · 2026-11-20 09:40;=1 · =cmd() · missed"
    assert SECRET not in all_bytes(copy)


def test_a_copy_is_made_once_for_each_file_and_choice() -> None:
    data, read = saved(image(), "PNG"), []

    def content(number: int) -> bytes:
        read.append(number)
        return data

    copies = SharedCopies(content, ScanWork)
    first = copies.make("A", attached("image/png"))
    again = copies.make("B", attached("image/png"))
    assert read == [1]
    assert (again.label, again.name, again.data) == ("B", "exhibit-B.jpg", first.data)
    copies.clear()
    copies.make("A", attached("image/png"))
    assert read == [1, 1]


def test_a_copy_shows_the_pages_of_the_working_copy_and_follows_it() -> None:
    pages = [image((60, 40), colour) for colour in ("teal", "gray", "red")]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    works = [ScanWork(1), ScanWork(1, pages=(PageEdit(2, turn=90), PageEdit(0)))]
    copies = SharedCopies(lambda _: data, lambda _: works[0])
    assert copies.make("A", attached("image/tiff")).page_count == 3
    del works[0]
    copy = copies.make("A", attached("image/tiff"))
    assert (copy.page_count, copy.cut) == (2, False)
    assert [(page.width, page.height) for page in copy.pictures] == [(40, 60), (60, 40)]
    red = Image.open(io.BytesIO(copy.pictures[0].jpeg)).convert("RGB").getpixel((20, 20))
    assert isinstance(red, tuple)
    assert red[0] > 200
    assert red[1] < 60


def test_missing_bytes_are_said_and_cancelling_stops() -> None:
    def gone(_: int) -> bytes:
        raise AppError(ErrorCode.ATTACHMENT_MISSING)

    assert SharedCopies(gone, ScanWork).make("A", attached("image/png")).problem == "missing"
    with pytest.raises(Cancelled):
        SharedCopies(gone, ScanWork).make("A", attached("image/png"), cancelled=lambda: True)


def drawn_text() -> bytes:
    page = Image.new("RGB", (600, 200), "white")
    ImageDraw.Draw(page).text((20, 20), "Called 9:12", fill="black")
    return saved(page, "JPEG")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data + SECRET,
        lambda data: data[:2] + b"\xff\xfe\x00\x08SECRET" + data[2:],
        lambda data: data[:2] + b"\xff\xe1\x00\x08Exif\0\0" + data[2:],
        lambda data: data[:-2],
        lambda data: data[2:],
        lambda data: data[:30],
    ],
)
def test_a_jpeg_with_anything_beside_the_picture_is_not_believed(spoil: object) -> None:
    data = drawn_text()
    found = plain_jpeg(data)
    assert found is not None
    assert (found.width, found.height, found.grey) == (600, 200, False)
    assert plain_jpeg(spoil(data)) is None  # type: ignore[operator]
