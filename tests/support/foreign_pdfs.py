"""Sound PDFs by many producers: their fonts, streams, colours and ways to write the same thing differ."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import img2pdf
import pikepdf
import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from tests.support.foreign_base import LETTER, PDF, SECRET, ForeignFile, lines, maker, run
from tests.support.foreign_pictures import SHEET, as_jpeg, fax, fax_tiff, sheet

_FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_QT = """
import sys
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter
app = QGuiApplication([])
family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(sys.argv[1]))[0]
buffer = QBuffer()
buffer.open(QIODevice.OpenModeFlag.WriteOnly)
writer = QPdfWriter(buffer)
writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
painter = QPainter(writer)
painter.setFont(QFont(family, 20))
for place, text in enumerate(sys.argv[2:]):
    if place:
        writer.newPage()
    painter.drawText(600, 1200, text)
painter.end()
sys.stdout.buffer.write(bytes(buffer.data()))
"""


def canvas_pdf(texts: tuple[str, ...], size: tuple[float, float] = LETTER, **options: object) -> bytes:
    """A PDF by reportlab with one text on each page, near its top."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, **options)
    for text in texts:
        canvas.setFont("Helvetica", 18)
        canvas.drawString(size[0] / 8, size[1] * 0.85, text)
        canvas.rect(size[0] / 8, size[1] / 4, size[0] / 2, size[1] / 3)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(data: bytes, **how: object) -> tuple[pikepdf.Pdf, io.BytesIO, dict[str, object]]:
    """The document opened for a change, where to save it, and how."""
    return pikepdf.open(io.BytesIO(data)), io.BytesIO(), how


def pictures_pdf(image: pikepdf.Dictionary, data: bytes, pages: int = 1) -> bytes:
    """A PDF whose pages are one picture that is stored as its scanner compressed it."""
    pdf = pikepdf.new()
    stored = pdf.make_indirect(pikepdf.Stream(pdf, data, image))
    for _ in range(pages):
        pdf.add_blank_page(page_size=LETTER)
        page = pdf.pages[-1]
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=stored))
        page.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Im0 Do Q")
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@maker("reportlab.pdf")
def reportlab_pdf() -> ForeignFile:
    texts = lines("reportlab", 3)
    return ForeignFile("reportlab.pdf", PDF, canvas_pdf(texts, pageCompression=1), 3, texts)


@maker("qt.pdf")
def qt_pdf() -> ForeignFile:
    texts = lines("Qt", 2)
    font = next(iter(sorted(_FONTS.rglob("*.ttf"))))
    command = [sys.executable, "-c", _QT, str(font), *texts]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(command, capture_output=True, check=True, env=surroundings)
    return ForeignFile("qt.pdf", PDF, made.stdout, 2, texts)


@maker("ghostscript.pdf")
def ghostscript_pdf() -> ForeignFile:
    texts = lines("Ghostscript", 2)
    program = "".join(f"/Times-Roman findfont 20 scalefont setfont 72 650 moveto ({t}) show showpage\n" for t in texts)
    data = run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-sPAPERSIZE=letter", "-sOutputFile=-", "-",
               given=program.encode("ascii"))  # fmt: skip
    return ForeignFile("ghostscript.pdf", PDF, data, 2, texts)


@maker("cairo.pdf")
def cairo_pdf() -> ForeignFile:
    texts = lines("cairo", 2)
    data = run("pdftocairo", "-pdf", "-", "-", given=canvas_pdf(texts))
    return ForeignFile("cairo.pdf", PDF, data, 2, texts)


@maker("img2pdf.pdf")
def img2pdf_pdf() -> ForeignFile:
    data = img2pdf.convert([as_jpeg(sheet("one").convert("RGB")), fax_tiff().data])
    assert data is not None
    return ForeignFile("img2pdf.pdf", PDF, data, 5, secrets=(SECRET,))


@maker("pdfium.pdf")
def pdfium_pdf() -> ForeignFile:
    texts = lines("PDFium", 3)
    document = pypdfium2.PdfDocument.new()
    source = pypdfium2.PdfDocument(canvas_pdf(texts))
    document.import_pages(source)
    out = io.BytesIO()
    document.save(out)
    source.close()
    document.close()
    return ForeignFile("pdfium.pdf", PDF, out.getvalue(), 3, texts)


@maker("pillow.pdf")
def pillow_pdf() -> ForeignFile:
    out = io.BytesIO()
    first, second = (sheet(f"Pillow {number}").convert("RGB") for number in (1, 2))
    first.save(out, "PDF", save_all=True, append_images=[second], title=SECRET.decode("ascii"), resolution=100)
    return ForeignFile("pillow.pdf", PDF, out.getvalue(), 2, secrets=(SECRET,))


@maker("packed.pdf")
def packed_pdf() -> ForeignFile:
    """As newer programs write: objects packed into streams, no table of objects, made for the web."""
    texts = lines("packed", 12)
    pdf, out, how = changed(canvas_pdf(texts), object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=True)
    with pdf:
        pdf.save(out, **how)  # type: ignore[arg-type]
    return ForeignFile("packed.pdf", PDF, out.getvalue(), 12, texts)


@maker("jbig2.pdf")
def jbig2_pdf() -> ForeignFile:
    """As office copiers write black and white: JBIG2, here one region in the fax coding that JBIG2 allows."""
    wide, high = (side.to_bytes(4, "big") for side in SHEET)
    region = wide + high + bytes(8) + b"\x00" + b"\x01" + fax("copier")
    page = wide + high + bytes(8) + b"\x00\x00\x00"
    data = _segment(0, 48, page) + _segment(1, 38, region)
    image = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=SHEET[0], Height=SHEET[1],
        ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=1, Filter=pikepdf.Name.JBIG2Decode,
    )  # fmt: skip
    return ForeignFile("jbig2.pdf", PDF, pictures_pdf(image, data, 2), 2)


def _segment(number: int, kind: int, body: bytes) -> bytes:
    """A part of a JBIG2 stream (ITU-T T.88, 7.2), on page 1."""
    return number.to_bytes(4, "big") + bytes((kind, 0, 1)) + len(body).to_bytes(4, "big") + body


@maker("jpeg2000.pdf")
def jpeg2000_pdf() -> ForeignFile:
    out = io.BytesIO()
    sheet("wavelets").convert("RGB").save(out, "JPEG2000", quality_mode="rates", quality_layers=[20])
    image = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=SHEET[0], Height=SHEET[1],
        Filter=pikepdf.Name.JPXDecode,
    )  # fmt: skip
    return ForeignFile("jpeg2000.pdf", PDF, pictures_pdf(image, out.getvalue()), 1)


@maker("four_inks.pdf")
def four_inks_pdf() -> ForeignFile:
    """A picture in four inks whose values are turned round, as picture programs for print write them."""
    jpeg = as_jpeg(sheet("inks").convert("CMYK"))
    image = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=SHEET[0], Height=SHEET[1], BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceCMYK, Filter=pikepdf.Name.DCTDecode, Decode=[1, 0, 1, 0, 1, 0, 1, 0],
    )  # fmt: skip
    return ForeignFile("four_inks.pdf", PDF, pictures_pdf(image, jpeg), 1)


@maker("thousand.pdf")
def thousand_pdf() -> ForeignFile:
    texts = lines("thousand", 1000)
    return ForeignFile("thousand.pdf", PDF, canvas_pdf(texts, pageCompression=0), 1000, texts)


@maker("pdf_named.jpg")
def pdf_named_jpg() -> ForeignFile:
    texts = lines("wrong name", 1)
    return ForeignFile("pdf_named.jpg", PDF, canvas_pdf(texts), 1, texts)


@maker("junk_before.pdf")
def junk_before() -> ForeignFile:
    """As some mail programs save it: lines before the mark, so every offset of its table is wrong."""
    texts = lines("junk before", 2)
    junk = b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    return ForeignFile("junk_before.pdf", PDF, junk + canvas_pdf(texts), 2, texts)


@maker("added_to.pdf")
def added_to() -> ForeignFile:
    """Saved twice: the second time only what is new was written behind the first."""
    texts = ("second version",)
    old = canvas_pdf(("first version",), pageCompression=0, invariant=1)
    with pikepdf.open(io.BytesIO(old)) as pdf:
        root, size, number = pdf.Root.objgen[0], int(pdf.trailer.Size), pdf.pages[0].Contents.objgen[0]
    place = len(old)
    stream = b"BT /F1 18 Tf 76 673 Td (second version) Tj ET"
    body = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(stream), stream)
    before = int(old.rsplit(b"startxref", 1)[1].split()[0])
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, place)
    end = b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, root, before, place + len(body),
    )  # fmt: skip
    return ForeignFile("added_to.pdf", PDF, old + body + table + end, 1, texts, secrets=(b"first version",))
