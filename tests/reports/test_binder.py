"""A binder: every page carries its number where it can be seen, and nothing of a stranger's file but what it shows."""

from __future__ import annotations

import io
import random
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageChops

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.binder_job import BinderJob, BinderMade, BinderTab, PageUse, Piece
from checkin_desktop.domain.binders import Audience, BinderDetails, BinderOption, Custody
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.reports import binder
from checkin_desktop.words.catalog import Catalog

MADE_AT = Moment(datetime(2026, 11, 5, 15, 0, tzinfo=UTC), "America/New_York", -300)
SECRET = "Zacarias-Nadel-7731"
ALL = frozenset(BinderOption)
Check = Callable[[bytes], None]


def details(**changes: object) -> BinderDetails:
    return replace(BinderDetails(Audience.LAWYER, "Papers for the lawyer", options=ALL), **changes)  # type: ignore[arg-type]


def job(*tabs: BinderTab, limit: int | None = None, **changes: object) -> BinderJob:
    return BinderJob(details(**changes), "María Prueba", "A 012-345-678", tabs, MADE_AT, limit)


def tab(label: str, *pieces: Piece, **more: object) -> BinderTab:
    return BinderTab(label, f"Paper {label}", pieces, **more)  # type: ignore[arg-type]


def piece(source: int, count: int = 1, **more: object) -> Piece:
    return Piece(f"scan-{source}.pdf", source, tuple(PageUse(page) for page in range(count)), **more)  # type: ignore[arg-type]


def words_on(pdf: Pdf, text: str) -> bytes:
    return f"BT /F1 14 Tf 40 300 Td ({text}) Tj ET".encode("ascii")


def file_of(
    *texts: str, size: tuple[int, int] = (300, 400), change: Callable[[Pdf], None] = lambda _pdf: None
) -> bytes:
    """A PDF with a page for each text."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for text in texts:
            page = pdf.add_blank_page(page_size=size)
            page.Contents = pdf.make_stream(words_on(pdf, text))
            page.Resources = Dictionary(Font=Dictionary(F1=font))
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def made_of(asked: BinderJob, sources: Sequence[bytes], language: str = "en") -> BinderMade:
    return binder.assemble(asked, sources, Catalog(language))


def texts(data: bytes) -> list[str]:
    """What can be read on each page."""
    document = pypdfium2.PdfDocument(data)
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_range()) for page in document]


def picture(data: bytes, page: int, scale: float = 1.0) -> Image.Image:
    shown: Image.Image = pypdfium2.PdfDocument(data)[page].render(scale=scale).to_pil().convert("L")
    return shown


def unpacked(data: bytes, folder: Path) -> bytes:
    """The file with every stream open, as qpdf does it."""
    packed, plain = folder / "packed.pdf", folder / "plain.pdf"
    packed.write_bytes(data)
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(packed), str(plain)], check=True)
    return plain.read_bytes()


def jpeg(secret: bytes = b"", size: tuple[int, int] = (40, 60)) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    if secret:
        exif[0x010E] = secret.decode("ascii")
    Image.new("L", size, 90).save(out, "JPEG", exif=exif.tobytes() if secret else b"", comment=secret)
    return out.getvalue() + secret


def test_contents_bookmarks_labels_and_stamps_name_the_page_that_is_there(pdf_check: Check) -> None:
    sources = [file_of("first", "second"), file_of("third"), jpeg()]
    asked = job(
        tab("A", piece(0, 2), translation_form=True, language="es"),
        tab("B", piece(1), Piece("photo.jpg", None, (PageUse(0, picture=2),))),
        custody=Custody.NON_DETAINED, court="Newark", judge="Judge Prueba",
    )  # fmt: skip
    made = made_of(asked, sources)
    (part,) = made.parts
    pdf_check(part.data)
    read = texts(part.data)
    assert made.page_count == part.page_count == len(read) == 9
    assert made.found == ()
    assert "NON-DETAINED" in read[0]
    assert "Judge Prueba" in read[0]
    for number, text in enumerate(read, start=1):
        assert f"p. {number} of 9" in text or f"page {number} of 9" in text
    assert [("Exhibit A" in text, "Exhibit B" in text) for text in read[3:5]] == [(True, False)] * 2
    assert "Translation certificate" in read[5]
    assert "Spanish" in read[5]
    with pikepdf.open(io.BytesIO(part.data)) as pdf:
        pages = [page.objgen for page in pdf.pages]
        links = {str(link.Contents): pages.index(link.Dest[0].objgen) + 1 for link in pdf.pages[1].Annots}
        assert links == {"Paper A": 3, "3": 3, "Paper B": 7, "7": 7}
        for label, number in (("A", 3), ("B", 7)):
            assert read[number - 1].startswith(f"{label} Paper {label}")
            assert str(number) in read[1].split()
        with pdf.open_outline() as outline:
            leads = {item.title: pages.index(item.destination[0].objgen) + 1 for item in outline.root}
        assert leads == {"Papers for the lawyer": 1, "Contents": 2, "A  Paper A": 3, "B  Paper B": 7}
        assert pdf.Root.PageLabels.Nums[1].St == 1


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("boxes", ["plain", "cropped", "origin", "unit", "swapped"])
def test_a_stamp_stands_upright_inside_what_is_seen(turn: int, boxes: str) -> None:
    wide, high = (400, 300) if turn in (90, 270) else (300, 400)
    left, low, unit = {"plain": (0, 0, 1), "swapped": (0, 0, 1), "cropped": (50, 70, 1), "origin": (-90, 37, 1)}.get(
        boxes, (0, 0, 2)
    )

    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        box = [left, low, left + wide / unit, low + high / unit]
        page.MediaBox = Array([box[2], box[3], box[0], box[1]] if boxes == "swapped" else box)
        if boxes == "cropped":
            page.MediaBox, page.CropBox = Array([0, 0, 700, 700]), Array(box)
        page.Rotate = turn
        if unit != 1:
            page.UserUnit = unit
        page.Contents = pdf.make_stream(b"q q q 7 0 0 7 40 40 cm BT")  # never closed

    sources = [file_of("", change=change), file_of("")]
    asked = job(tab("A", piece(0)), tab("B", piece(1)), options=frozenset({BinderOption.NAME_ON_PAGES}))
    data = made_of(asked, sources).parts[0].data
    odd, plain = (picture(data, page, scale=unit if page == 2 else 1.0) for page in (2, 3))
    # The upright page says "p. 4 of 4": all but the number of the page is the same.
    assert odd.size == plain.size == (300, 400)
    assert ImageChops.difference(odd, plain).getbbox() is None or _differs_in_the_number_only(odd, plain)
    assert plain.crop((0, 360, 300, 400)).getextrema()[0] < 100


def _differs_in_the_number_only(one: Image.Image, other: Image.Image) -> bool:
    box = ImageChops.difference(one, other).point(lambda value: 255 if value > 60 else 0).getbbox()
    return box is None or (box[0] > 230 and box[1] > 365 and box[2] - box[0] < 12 and box[3] - box[1] < 12)


def test_nothing_travels_that_is_not_seen(tmp_path: Path, pdf_check: Check) -> None:
    def change(pdf: Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS=String(SECRET))
        page = pdf.pages[0]
        image = pdf.make_stream(
            jpeg(SECRET.encode()), Type=Name.XObject, Subtype=Name.Image, Width=40, Height=60, BitsPerComponent=8,
            ColorSpace=Name.DeviceGray, Filter=Name.DCTDecode, Metadata=pdf.make_stream(SECRET.encode()),
            PieceInfo=Dictionary(X=String(SECRET)),
        )  # fmt: skip
        page.Resources.XObject = Dictionary(Im=image)
        page.Resources.Properties = Dictionary(MC0=Dictionary(Note=String(SECRET)))
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" q 40 0 0 60 0 0 cm /Im Do Q")
        for key in ("Metadata", "Thumb", "PieceInfo", "LastModified", "VP"):
            page.obj[f"/{key}"] = pdf.make_stream(SECRET.encode())
        page.AA = Dictionary(O=script)
        corner = Array([0, 0, 9, 9])
        actions = [Dictionary(S=kind, URI=String(SECRET)) for kind in (Name.URI, Name.Launch, Name.GoToR)]
        links = [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=corner, A=action) for action in actions]
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=corner, Contents=String(SECRET))
        page.Annots = Array([*links, note])
        pdf.Root.OpenAction, pdf.Root.AA = script, Dictionary(WC=script)
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String(SECRET), script])))
        pdf.attachments["x.txt"] = SECRET.encode()
        pdf.docinfo.Author = SECRET

    source = file_of("what the paper says", change=change)
    assert SECRET.encode() in unpacked(source, tmp_path)
    photo = jpeg(SECRET.encode())
    asked = job(tab("A", piece(0)), tab("B", Piece("photo", None, (PageUse(0, picture=1),))))
    data = made_of(asked, [source, photo]).parts[0].data
    pdf_check(data)
    open_ = unpacked(data, tmp_path)
    assert SECRET.encode() not in open_
    assert SECRET.encode("utf-16-be") not in open_
    for word in (b"/JavaScript", b"/Launch", b"/URI", b"/EmbeddedFile", b"/OpenAction", b"/Metadata", b"/PieceInfo"):
        assert word not in open_
    assert "what the paper says" in texts(data)[3]
    assert picture(data, 3).getpixel((20, 350)) == pytest.approx(90, abs=4)


def filled(needed: bool) -> Callable[[Pdf], None]:
    """A form with a value, drawn in the file or left for the reader to draw."""

    def change(pdf: Pdf) -> None:
        drawing = pdf.make_stream(
            b"/Tx BMC BT /Helv 12 Tf 2 4 Td (ANSWER) Tj ET EMC", Type=Name.XObject, Subtype=Name.Form,
            BBox=Array([0, 0, 120, 20]), Resources=Dictionary(Font=Dictionary(Helv=pdf.pages[0].Resources.Font.F1)),
        )  # fmt: skip
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("t"), V=String("ANSWER"),
                Rect=Array([40, 200, 160, 220]), F=4, DA=String("/Helv 12 Tf 0 g"),
            )
        )  # fmt: skip
        if not needed:
            widget.AP = Dictionary(N=drawing)
        pdf.pages[0].Annots = Array([widget])
        pdf.Root.AcroForm = Dictionary(
            Fields=Array([widget]), NeedAppearances=needed, DR=drawing.Resources, DA=String("/Helv 12 Tf 0 g")
        )

    return change


def layered(pdf: Pdf) -> None:
    """A layer that is switched off, with a word on it."""
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("hidden")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([])))
    page = pdf.pages[0]
    page.Resources.Properties = Dictionary(L=layer)
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" /OC /L BDC 0 g 100 100 100 100 re f EMC")


def test_what_was_filled_in_stays_to_be_seen_and_what_was_hidden_stays_hidden(pdf_check: Check) -> None:
    sources = [file_of("form", change=filled(needed=False)), file_of("form", change=filled(needed=True)),
               file_of("layers", change=layered)]  # fmt: skip
    data = made_of(job(tab("A", piece(0), piece(1), piece(2))), sources).parts[0].data
    pdf_check(data)
    assert "ANSWER" in texts(data)[3]
    field = (40, 180, 160, 200)
    assert picture(data, 3).crop(field).getextrema()[0] < 120
    assert picture(data, 4).crop(field).getextrema()[0] < 120
    assert picture(data, 5).crop((110, 210, 190, 290)).getextrema()[0] > 240
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert not any("/Annots" in page.obj for page in list(pdf.pages)[3:])


def locked_file(password: str) -> bytes:
    with pikepdf.open(io.BytesIO(file_of("locked paper"))) as pdf:
        out = io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(user=password, owner=password, R=6))
        return out.getvalue()


def broken_page(pdf: Pdf) -> None:
    pdf.pages[1].Contents = pdf.make_stream(b"no flate at all", Filter=Name.FlateDecode)


def test_what_cannot_be_shown_is_named_on_its_tab_and_goes_along_only_when_that_was_chosen(pdf_check: Check) -> None:
    locked, noise = locked_file("right"), b"no paper at all"
    sources = [locked, noise, file_of("one", "two", change=broken_page)]
    tabs = (
        tab("A", piece(0, password="right"), piece(0, password="wrong")),
        tab("B", piece(1, original=1, original_name="noise.pdf")),
        tab("C", piece(2, 5, warnings=("page_damaged",))),
        tab("D", Piece("gone.pdf", problem="missing")),
    )
    made = made_of(job(*tabs, options=ALL - {BinderOption.TAB_SHEETS}), sources)
    data = made.parts[0].data
    pdf_check(data)
    assert made.found == (
        ("A", "scan-0.pdf", "locked"), ("B", "scan-1.pdf", "damaged"), ("C", "scan-2.pdf", "page_damaged"),
        ("C", "scan-2.pdf", "pages_missing"), ("D", "gone.pdf", "missing"),
    )  # fmt: skip
    read = texts(data)
    assert "asks for a password" in read[2]
    assert "locked paper" in read[3]
    assert "is damaged" in read[4]
    assert "goes along as B-noise.pdf" in read[4]
    assert "more pages than can be found" in read[5]
    assert "one" in read[6]
    assert "The bytes of this file are not there" in read[8]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        kinds = [str(page.Resources.XObject.P.Subtype) for page in list(pdf.pages)[6:8]]
        assert kinds == ["/Form", "/Image"]  # what cannot be unpacked is drawn anew
        assert {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()} == {"B-noise.pdf": noise}
    without = made_of(job(*tabs, options=ALL - {BinderOption.DAMAGED_ORIGINALS}), sources).parts[0].data
    assert noise not in without
    with pikepdf.open(io.BytesIO(without)) as pdf:
        assert not pdf.attachments


def heavy(pages: int) -> bytes:
    """Pages of about 40 kB each that no packing makes smaller."""

    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            image = Image.effect_noise((200, 200), 90)
            out = io.BytesIO()
            image.save(out, "JPEG", quality=95)
            page.Resources = Dictionary(
                Font=page.Resources.Font,
                XObject=Dictionary(
                    Im=pdf.make_stream(
                        out.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=200, Height=200,
                        BitsPerComponent=8, ColorSpace=Name.DeviceGray, Filter=Name.DCTDecode,
                    )
                ),
            )  # fmt: skip

    return file_of(*(f"heavy {number}" for number in range(pages)), change=change)


def test_parts_stay_below_the_limit_are_cut_at_tabs_and_number_the_whole(pdf_check: Check) -> None:
    sources = [heavy(2), heavy(2), heavy(14), file_of("last")]
    limit = 480_000
    tabs = tuple(tab(label, piece(place, count)) for place, (label, count) in enumerate(
        (("A", 2), ("B", 2), ("C", 14), ("D", 1))
    ))  # fmt: skip
    made = made_of(job(*tabs, limit=limit), sources)
    assert len(made.parts) > 2
    assert all(len(part.data) < limit for part in made.parts)
    assert made.parts[0].tabs == ("A", "B")
    assert [label for part in made.parts for label in part.tabs if label == "C"] == ["C"] * (len(made.parts) - 1)
    read = []
    for number, part in enumerate(made.parts, start=1):
        pdf_check(part.data)
        assert part.first == len(read) + 1
        pages = texts(part.data)
        assert len(pages) == part.page_count
        assert f"Part {number} of {len(made.parts)}" in pages[0]
        read += pages
        with pikepdf.open(io.BytesIO(part.data)) as pdf:
            assert pdf.Root.PageLabels.Nums[1].St == part.first
    assert len(read) == made.page_count
    for number, text in enumerate(read, start=1):
        assert f" {number} of {made.page_count}" in text
    sheet = next(text for text in read if text.startswith("C Paper C"))
    assert f"It goes on in part {len(made.parts)}" in sheet
    heavies = [re.findall(r"heavy \d+", text)[0] for text in read if "heavy" in text]
    assert heavies[4:] == [f"heavy {number}" for number in range(14)]


def test_no_file_comes_above_the_limit_with_large_originals_or_a_page_larger_than_a_file(pdf_check: Check) -> None:
    def change(pdf: Pdf) -> None:
        out = io.BytesIO()
        Image.effect_noise((1200, 1200), 90).save(out, "JPEG", quality=96)
        pdf.pages[0].Resources.XObject = Dictionary(
            Im=pdf.make_stream(
                out.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=1200, Height=1200, BitsPerComponent=8,
                ColorSpace=Name.DeviceGray, Filter=Name.DCTDecode,
            )
        )  # fmt: skip
        pdf.pages[0].Contents = pdf.make_stream(b"q 300 0 0 400 0 0 cm /Im Do Q")

    noise = random.Random(7).randbytes(500_000)
    sources = [noise, heavy(3), file_of("large", change=change)]
    limit = 1_000_000
    asked = job(
        tab(
            "A", piece(1, 3), piece(0, original=0, original_name="a.pdf"), piece(0, original=0, original_name="b.pdf")
        ),
        tab("B", piece(2, original=0, original_name="c.pdf")),
        limit=limit,
    )
    assert len(sources[2]) > limit
    made = made_of(asked, sources)
    for part in made.parts:
        pdf_check(part.data)
        assert len(part.data) < limit
    read = [text for part in made.parts for text in texts(part.data)]
    assert "goes along as A-a.pdf" in read[2]
    assert "too large to go along" in read[2]
    with pikepdf.open(io.BytesIO(made.parts[0].data)) as pdf:
        assert list(pdf.attachments) == ["A-a.pdf"]
    with pikepdf.open(io.BytesIO(made.parts[-1].data)) as pdf:
        assert pdf.pages[-1].Resources.XObject.P.Subtype == Name.Image


def test_bytes_depend_on_the_job_alone_unless_a_passphrase_protects_them() -> None:
    sources = [file_of("paper")]
    asked = job(tab("A", piece(0)))
    assert made_of(asked, sources) == made_of(asked, sources)
    protected = binder.assemble(asked, sources, Catalog("en"), passphrase="open sesame").parts[0].data
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(protected))
    with pikepdf.open(io.BytesIO(protected), password="open sesame") as pdf:
        assert pdf.encryption.R == 6
        assert str(pdf.encryption.stream_method).endswith("aesv3")
    plain = made_of(asked, sources).parts[0].data
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        assert str(pdf.docinfo.Title) == "Documents"
        assert {str(pdf.docinfo[f"/{key}"]) for key in ("Author", "Creator", "Producer")} == {"checkin-desktop"}


def test_a_spanish_binder_keeps_the_english_of_the_form() -> None:
    asked = job(tab("A", piece(0), translation_form=True, language="es"))
    read = texts(made_of(asked, [file_of("papel")], "es").parts[0].data)
    assert "Contenido" in read[1]
    assert "I can translate well" in read[-1]
    assert "Puedo" in read[-1] or "Certifico" in read[-1]


def test_a_binder_that_is_given_up_stops() -> None:
    seen: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        binder.assemble(
            job(tab("A", piece(0, 3))), [file_of("1", "2", "3")], Catalog("en"),
            progress=lambda done, total: seen.append((done, total)), cancelled=lambda: len(seen) > 2,
        )  # fmt: skip
    assert seen[-1][0] < seen[-1][1] == 7
