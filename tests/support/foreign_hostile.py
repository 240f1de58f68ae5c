"""PDFs that act, hide, lock, lie or are broken: forms, scripts, attachments, passwords, cut and twisted files."""

from __future__ import annotations

import functools
import io
import re
import zlib
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.support.foreign_base import PDF, SECRET, ForeignFile, lines, maker
from tests.support.foreign_pages import edited
from tests.support.foreign_pdfs import canvas_pdf

_WORD = SECRET.decode("ascii")


def _acting(name: str, edit: Callable[[pikepdf.Pdf], None], *more: str) -> ForeignFile:
    texts = (name.removesuffix(".pdf").replace("_", " "),)
    data = edited(canvas_pdf(texts), edit)
    return ForeignFile(name, PDF, data, 1, (" ".join((*texts, *more)).strip(),) if more else texts, secrets=(SECRET,))


def _script(code: str = _WORD) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{code}')"))


def _link(action: Dictionary) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([70, 600, 300, 700]), A=action)


def _appearance(pdf: pikepdf.Pdf, text: str) -> pikepdf.Object:
    stream = pdf.make_stream(f"BT /Helv 12 Tf 2 4 Td ({text}) Tj ET".encode("ascii"))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
    stream.Resources = Dictionary(Font=Dictionary(Helv=font))
    return stream


@maker("scripted.pdf")
def scripted() -> ForeignFile:
    def act(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = _script()
        pdf.Root.AA = Dictionary(WC=_script(), WP=_script())
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("start"), _script()])))
        pdf.pages[0].AA = Dictionary(O=_script())

    return _acting("scripted.pdf", act)


@maker("launching.pdf")
def launching() -> ForeignFile:
    def act(pdf: pikepdf.Pdf) -> None:
        there = Dictionary(Type=Name.Filespec, F=String(_WORD + ".exe"))
        pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=there, Win=Dictionary(F=String(_WORD)))
        actions = (
            Dictionary(S=Name.Launch, F=there),
            Dictionary(S=Name.GoToR, F=there, D=Array([0, Name.Fit])),
            Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=String(f"https://example.com/{_WORD}"))),
            Dictionary(S=Name.URI, URI=String("https://example.com/"), Next=_script()),
        )
        pdf.pages[0].Annots = Array([pdf.make_indirect(_link(action)) for action in actions])

    return _acting("launching.pdf", act)


@maker("carrying.pdf")
def carrying() -> ForeignFile:
    """Files inside, in each of the places where a PDF can hide one."""

    def act(pdf: pikepdf.Pdf) -> None:
        inside = pdf.make_indirect(
            Dictionary(Type=Name.Filespec, F=String("inside.txt"), UF=String("inside.txt"),
                       EF=Dictionary(F=pdf.make_stream(SECRET, Type=Name.EmbeddedFile)))
        )  # fmt: skip
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("inside.txt"), inside])))
        pdf.Root.AF = Array([inside])
        pdf.Root.Collection = Dictionary(View=Name.T, D=String("inside.txt"))
        pdf.pages[0].AF = Array([inside])
        clip = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([0, 0, 20, 20]), FS=inside)
        pdf.pages[0].Annots = Array([pdf.make_indirect(clip)])

    return _acting("carrying.pdf", act)


@maker("talkative.pdf")
def talkative() -> ForeignFile:
    """Metadata, thumbnails and private data of the program that made it."""

    def act(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo[Name.Author] = String(_WORD)
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = [_WORD]
        private = pdf.make_stream(SECRET)
        page = pdf.pages[0]
        page.PieceInfo = Dictionary(Editor=Dictionary(LastModified=String("D:2026"), Private=private))
        page.Metadata = pdf.make_stream(SECRET, Type=Name.Metadata)
        page.Thumb = pdf.make_stream(SECRET, Width=1, Height=1, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
        pdf.Root.PieceInfo = Dictionary(Editor=Dictionary(LastModified=String("D:2026"), Private=private))

    return _acting("talkative.pdf", act)


@maker("form_filled.pdf")
def form_filled() -> ForeignFile:
    """A form as it is filled in on a screen, with scripts behind its field. The answer must stay to be read."""

    def act(pdf: pikepdf.Pdf) -> None:
        _field(pdf, appearance=True)

    return _acting("form_filled.pdf", act, "ANSWER GARCIA")


@maker("form_undrawn.pdf")
def form_undrawn() -> ForeignFile:
    """The answer was filled in by a program that left the drawing to the reader."""

    def act(pdf: pikepdf.Pdf) -> None:
        _field(pdf, appearance=False)
        pdf.Root.AcroForm.NeedAppearances = True

    return _acting("form_undrawn.pdf", act, "ANSWER GARCIA")


def _field(pdf: pikepdf.Pdf, *, appearance: bool) -> None:
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String("ANSWER GARCIA"), F=4,
        Rect=Array([100, 400, 300, 420]), DA=String("/Helv 12 Tf 0 g"), AA=Dictionary(K=_script(), F=_script()),
        P=pdf.pages[0].obj,
    )  # fmt: skip
    if appearance:
        field.AP = Dictionary(N=_appearance(pdf, "ANSWER GARCIA"))
    made = pdf.make_indirect(field)
    pdf.pages[0].Annots = Array([made])
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(Fields=Array([made]), DR=Dictionary(Font=Dictionary(Helv=font)), DA=String("/Helv 12 Tf 0 g"),
                   XFA=pdf.make_stream(b"<xdp>" + SECRET + b"</xdp>"), CO=Array([made]))
    )  # fmt: skip


@maker("commented.pdf")
def commented() -> ForeignFile:
    """Words typed onto the page, which are to be seen, and a yellow note whose words only open on a click."""

    def act(pdf: pikepdf.Pdf) -> None:
        typed = Dictionary(
            Type=Name.Annot, Subtype=Name.FreeText, Rect=Array([100, 400, 300, 420]), F=4,
            DA=String("/Helv 12 Tf 0 g"), Contents=String("TYPED ON TOP"),
            AP=Dictionary(N=_appearance(pdf, "TYPED ON TOP")),
        )  # fmt: skip
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([20, 20, 40, 40]), Contents=String(_WORD))
        popup = Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=Array([50, 20, 90, 60]), Contents=String(_WORD))
        pdf.pages[0].Annots = Array([pdf.make_indirect(one) for one in (typed, note, popup)])

    return _acting("commented.pdf", act, "TYPED ON TOP")


@maker("annotations_broken.pdf")
def annotations_broken() -> ForeignFile:
    def act(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots = Array([String(_WORD), 7, Dictionary(Subtype=Name.Link), Dictionary(Rect=3)])

    return _acting("annotations_broken.pdf", act)


def _locked(name: str, encryption: pikepdf.Encryption, password: str, problem: str) -> ForeignFile:
    texts, out = lines(name.removesuffix(".pdf").replace("_", " "), 2), io.BytesIO()
    with pikepdf.open(io.BytesIO(canvas_pdf(texts))) as pdf:
        pdf.save(out, encryption=encryption)
    return ForeignFile(name, PDF, out.getvalue(), 2, texts, problem=problem, password=password)


@maker("locked.pdf")
def locked() -> ForeignFile:
    return _locked("locked.pdf", pikepdf.Encryption(user="open sesame", owner="boss", R=6), "open sesame", "locked")


@maker("locked_old.pdf")
def locked_old() -> ForeignFile:
    """With the weak encryption of the nineties, as court systems still make."""
    weak = pikepdf.Encryption(user="1234", owner="boss", R=3, aes=False, metadata=False)
    return _locked("locked_old.pdf", weak, "1234", "locked")


@maker("owner_only.pdf")
def owner_only() -> ForeignFile:
    """Opens without a password, but says that nobody may print or assemble it, as payslips do."""
    nothing = pikepdf.Permissions(extract=False, modify_assembly=False, modify_other=False, print_highres=False)
    return _locked("owner_only.pdf", pikepdf.Encryption(user="", owner="boss", R=4, allow=nothing), "", "")


@maker("half.pdf")
def half() -> ForeignFile:
    texts = lines("half", 8)
    data = canvas_pdf(texts, pageCompression=0)
    return ForeignFile("half.pdf", PDF, data[: len(data) // 2], 8, problem="damaged", either=True)


@maker("tail_lost.pdf")
def tail_lost() -> ForeignFile:
    """The download broke off just before the end: the table of objects is gone, all pages are there."""
    texts = lines("tail lost", 3)
    data = canvas_pdf(texts)
    return ForeignFile("tail_lost.pdf", PDF, data[: data.rindex(b"xref\n0 ")], 3, texts, "damaged", True)


@maker("xref_broken.pdf")
def xref_broken() -> ForeignFile:
    """Sent as text once: every place in the table of objects is off."""
    texts = lines("xref broken", 3)
    data = canvas_pdf(texts)
    start = data.rindex(b"xref\n0 ")
    off = re.sub(rb"(\d{10}) 00000 n", lambda entry: b"%010d 00000 n" % (int(entry[1]) + 7), data[start:])
    return ForeignFile("xref_broken.pdf", PDF, data[:start] + off, 3, texts)


@maker("startxref_wrong.pdf")
def startxref_wrong() -> ForeignFile:
    texts = lines("startxref wrong", 2)
    head, tail = canvas_pdf(texts).rsplit(b"startxref", 1)
    return ForeignFile("startxref_wrong.pdf", PDF, head + b"startxref\n7\n" + tail.split(b"\n", 2)[2], 2, texts)


@maker("no_pages.pdf")
def no_pages() -> ForeignFile:
    out = io.BytesIO()
    pikepdf.new().save(out)
    return ForeignFile("no_pages.pdf", PDF, out.getvalue(), 0, problem="damaged")


@maker("only_mark.pdf")
def only_mark() -> ForeignFile:
    return ForeignFile("only_mark.pdf", PDF, b"%PDF-1.7\n", 0, problem="damaged")


@maker("noise.pdf")
def noise() -> ForeignFile:
    """The mark of a PDF, then bytes of a broken disk."""
    seed, out = b"noise", bytearray(b"%PDF-1.5\n")
    for _ in range(500):
        seed = zlib.crc32(seed).to_bytes(4, "big") * 2
        out += seed
    return ForeignFile("noise.pdf", PDF, bytes(out), 0, problem="damaged")


@maker("page_broken.pdf")
def page_broken() -> ForeignFile:
    """The second of three pages has content that cannot be unpacked; the others are sound."""
    texts = lines("page broken", 3)

    def spoil(pdf: pikepdf.Pdf) -> None:
        packed = zlib.compress(b"BT /F1 18 Tf 76 673 Td (page broken) Tj ET" * 50)
        pdf.pages[1].Contents = pdf.make_indirect(
            pikepdf.Stream(pdf, packed[:20] + b"\xff" * 30, Dictionary(Filter=Name.FlateDecode))
        )

    return ForeignFile("page_broken.pdf", PDF, edited(canvas_pdf(texts), spoil), 3, (texts[0], "", texts[2]))


@maker("page_missing.pdf")
def page_missing() -> ForeignFile:
    """The tree speaks of a third page that is not in the file."""
    texts = lines("page missing", 2)
    data = canvas_pdf(texts, pageCompression=0)
    start = data.index(b"/Kids [")
    kids = data[start : data.index(b"]", start)]
    spoiled = data.replace(kids, kids + b" 999 0 R").replace(b"/Count 2", b"/Count 3")
    return ForeignFile("page_missing.pdf", PDF, spoiled, 3, problem="damaged", either=True)


@maker("tree_loops.pdf")
def tree_loops() -> ForeignFile:
    """The tree of pages is its own child."""

    def twist(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)
        pdf.Root.Pages.Count = 2

    data = edited(canvas_pdf(("tree loops",)), twist)
    return ForeignFile("tree_loops.pdf", PDF, data, 1, problem="damaged", either=True)


@maker("count_lies.pdf")
def count_lies() -> ForeignFile:
    """Says it has two thousand million pages."""
    texts = ("count lies",)
    data = canvas_pdf(texts, pageCompression=0).replace(b"/Count 1 ", b"/Count 2000000000 ")
    return ForeignFile("count_lies.pdf", PDF, data, 1, texts, "damaged", True)


@maker("bomb.pdf")
def bomb_pdf() -> ForeignFile:
    """A page of some kilobytes that becomes a gigabyte of blanks when it is unpacked."""

    def arm(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Contents = pdf.make_indirect(
            pikepdf.Stream(pdf, _blanks(64), Dictionary(Filter=Name.FlateDecode))
        )

    data = edited(canvas_pdf(("bomb",)), arm)
    return ForeignFile("bomb.pdf", PDF, data, 1, problem="too_large", either=True)


@functools.cache
def _blanks(blocks: int, size: int = 1 << 24) -> bytes:
    """`blocks` times 16 MiB of zeros, packed; each block stands alone, so one is packed and repeated."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(size)) + packer.flush(zlib.Z_FULL_FLUSH)
    total = blocks * size
    return head + block * blocks + b"\x03\x00" + ((total % 65521) << 16 | 1).to_bytes(4, "big")


@maker("page_named.pdf")
def web_page() -> ForeignFile:
    """A web page saved as a PDF by its name alone: what a login page does to a download."""
    data = b"<!DOCTYPE html><html><body>Please sign in to see your document.</body></html>"
    return ForeignFile("page_named.pdf", "text/html", data, 0, problem="not_supported")


@maker("empty.pdf")
def empty() -> ForeignFile:
    return ForeignFile("empty.pdf", PDF, b"", 0, problem="empty")
