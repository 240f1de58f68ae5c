"""Writes laid-out pages as a PDF file: reportlab's document, our embedded fonts, the structure tree, neutral metadata.

The bytes depend on the pages and `made_at` only. Title, author and dates in the file name nobody.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.reports import structure
from checkin_desktop.reports.fonts import DocumentFont, FontBook
from checkin_desktop.reports.page import PAGE_HEIGHT, PAGE_WIDTH, Page, Picture
from checkin_desktop.reports.structure import Link, Node

PROGRAM = "checkin-desktop"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What stands in the file's own metadata. `title` is neutral ("Emergency plan"); `language` a BCP 47 tag."""

    title: str
    language: str
    made_at: Moment


class _Canvas(Canvas):  # type: ignore[misc]
    """A canvas without reportlab's own first font, which would put an unembedded Helvetica into every file."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]
    """An indirect object whose bytes are ready."""

    __RefOnly__ = 1

    def __init__(self, data: bytes) -> None:
        self.data = data

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's protocol
        return self.data


class _Image(pdfdoc.PDFStream):  # type: ignore[misc]
    """A JPEG as it is (ISO 32000-1, 7.4.8)."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(content=picture.jpeg, filters=[])
        for name, value in (
            ("Type", pdfdoc.PDFName("XObject")),
            ("Subtype", pdfdoc.PDFName("Image")),
            ("Width", picture.width),
            ("Height", picture.height),
            ("ColorSpace", pdfdoc.PDFName("DeviceGray" if picture.grey else "DeviceRGB")),
            ("BitsPerComponent", 8),
            ("Filter", pdfdoc.PDFName("DCTDecode")),
        ):
            self.dictionary[name] = value


def write(pages: Sequence[Page], root: Node, book: FontBook, facts: FileFacts, *, tagged: bool = True) -> bytes:
    """The finished file. With `tagged` it carries the structure tree and the links (the benchmark measures both).

    `pages` may be a run of a document's pages; `root` then holds only what stands on them, and the pages keep their
    numbers.
    """
    stream = io.BytesIO()
    canvas = _Canvas(stream, (PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1, invariant=1, lang=facts.language)
    document = canvas._doc
    _set_facts(canvas, facts)
    canvas.addPageLabel(0, style="ARABIC", start=pages[0].index + 1)
    above: list[int] = []
    for page in pages:
        for title, wanted, y in page.bookmarks:
            while above and above[-1] >= wanted:
                above.pop()
            level = len(above)  # a part may begin below the head of its section
            above.append(wanted)
            key = f"b{page.index}-{len(canvas._destinations)}"
            canvas.bookmarkPage(key, fit="FitH", top=y)
            canvas.addOutlineEntry(title, key, level, closed=level > 0)
        canvas.showPage()
        made = document.Pages.pages[-1]
        made.Contents = pdfdoc.PDFStream(content="\n".join(page.operators), filters=[pdfdoc.PDFZCompress])
        if page.pictures:
            made.hasImages = 1
            made.XObjects = pdfdoc.PDFDictionary(
                {
                    f"X{place}": document.Reference(_Image(picture), f"picture-{page.index}-{place}")
                    for place, picture in enumerate(page.pictures, start=1)
                }
            )
    for font in book.fonts.values():
        if font.widths:
            _embed(document, font)
    if not tagged:
        canvas.save()
        return stream.getvalue()
    nodes = structure.used_nodes(root)
    links = _links(nodes)
    first = _point_to_structure(document, pages, len(nodes), links)
    canvas.save()
    return _pack(stream.getvalue() + _structure(stream.getvalue(), document, pages, nodes, links, first))


def _links(nodes: Sequence[Node]) -> list[Link]:
    """The links of a tree that lead to a drawn place, in the order of reading."""
    return [kid for node in nodes for kid in node.kids if isinstance(kid, Link)]


def _pack(data: bytes) -> bytes:
    """The same document with its many small objects packed into compressed streams; deterministic."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return packed.getvalue()


def _set_facts(canvas: Canvas, facts: FileFacts) -> None:
    document = canvas._doc
    canvas.setTitle(facts.title)
    canvas.setAuthor(PROGRAM)
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setSubject("")
    canvas.setKeywords("")
    stamp = document._timeStamp
    local = facts.made_at.local
    stamp.lt = stamp.YMDhms = (local.year, local.month, local.day, local.hour, local.minute, local.second)
    hours, minutes = divmod(abs(facts.made_at.offset_minutes), 60)
    stamp.dhh = -hours if facts.made_at.offset_minutes < 0 else hours
    stamp.dmm = minutes
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _embed(document: pdfdoc.PDFDocument, font: DocumentFont) -> None:
    """Add the used part of a font as a Type 0 font with identity encoding and a ToUnicode table."""
    name = _subset_name(font)
    extents = font.file.font.get_font_extents("ltr")
    program = pdfdoc.PDFStream(content=font.subset(), filters=[pdfdoc.PDFZCompress])
    program.dictionary["Length1"] = len(program.content)
    unicode_map = pdfdoc.PDFStream(content=_to_unicode(font), filters=[pdfdoc.PDFZCompress])
    widths = " ".join(f"{code}[{width:g}]" for code, width in sorted(font.widths.items()))
    glyphs = pdfdoc.PDFStream(content=_glyph_map(font), filters=[pdfdoc.PDFZCompress])
    scale = font.file.scale
    descriptor = _Raw(
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-1000 -500 3000 1500]/ItalicAngle 0"
        f"/Ascent {extents.ascender * scale:g}/Descent {extents.descender * scale:g}/CapHeight 714/StemV 80"
        f"/FontFile2 {_number(document, program)} 0 R>>".encode("ascii")
    )
    descendant = _Raw(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {_number(document, descriptor)} 0 R"
        f"/CIDToGIDMap {_number(document, glyphs)} 0 R/DW 0"
        f"/W[{widths}]>>".encode("ascii")
    )
    composite = _Raw(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{_number(document, descendant)} 0 R]"
        f"/ToUnicode {_number(document, unicode_map)} 0 R>>".encode("ascii")
    )
    document.idToObject["BasicFonts"].dict[font.resource[1:]] = document.Reference(composite)


def _number(document: pdfdoc.PDFDocument, thing: pdfdoc.PDFObject) -> int:
    """Register an object and return its object number."""
    reference = document.Reference(thing)
    return int(document.idToObjectNumberAndVersion[reference.name][0])


def _subset_name(font: DocumentFont) -> str:
    """A font name with the six-letter tag of a subset, made from its glyphs."""
    digest = hashlib.sha256(repr(sorted(font.widths)).encode()).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + font.file.name


def _glyph_map(font: DocumentFont) -> bytes:
    """Two bytes for each code up to the highest: its glyph."""
    table = bytearray(2 * (max(font.glyphs) + 1))
    for code, glyph in font.glyphs.items():
        table[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(table)


def _to_unicode(font: DocumentFont) -> str:
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in sorted(font.meanings.items())
        if text
    ]
    blocks = []
    for start in range(0, len(lines), 100):
        block = lines[start : start + 100]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def _point_to_structure(
    document: pdfdoc.PDFDocument, pages: Sequence[Page], node_count: int, links: Sequence[Link]
) -> int:
    """Let catalogue and pages point to the structure tree; returns the object number where the tree will start.

    Pages get content objects while reportlab writes them, so the tree starts well above its highest number: root,
    parent tree, nodes, links.
    """
    first = int(document.objectcounter) + 4 * len(pages) + 1000
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "StructTreeRoot"]
    catalog.__Refs__ = [name for name in catalog.__Refs__ if name not in ("StructTreeRoot", "MarkInfo")]
    catalog.StructTreeRoot = f"{first} 0 R"
    catalog.MarkInfo = "<</Marked true>>"
    catalog.Metadata = _metadata(document)
    annotations: dict[int, list[str]] = {}
    for place, link in enumerate(links):
        annotations.setdefault(link.page, []).append(f"{first + 2 + node_count + place} 0 R")
    for key, (page, made) in enumerate(zip(pages, document.Pages.pages, strict=True)):
        made.__NoDefault__ = [*made.__NoDefault__, "StructParents", "Tabs"]
        made.StructParents = key
        made.Tabs = pdfdoc.PDFName("S")
        if page.index in annotations:
            made.Annots = pdfdoc.PDFArray(annotations[page.index])
    return first


def _structure(
    data: bytes,
    document: pdfdoc.PDFDocument,
    pages: Sequence[Page],
    nodes: Sequence[Node],
    links: Sequence[Link],
    first: int,
) -> bytes:
    """The structure tree as an incremental update (ISO 32000-1, 7.5.6) to append to `data`.

    Tens of thousands of small objects: written here as bytes, because reportlab takes ten times as long.
    """
    known = document.idToObjectNumberAndVersion
    numbers = structure.Numbers(
        first=first + 2,
        root=first,
        pages={
            page.index: int(known[made.__InternalName__][0])
            for page, made in zip(pages, document.Pages.pages, strict=True)
        },
        links={id(link): first + 2 + len(nodes) + place for place, link in enumerate(links)},
    )
    objects = [
        b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        % (first + 2, first + 1, len(pages) + len(links)),
        structure.parent_tree(nodes, numbers),
        *structure.serialise(nodes, numbers),
        *structure.link_objects(links, numbers),
    ]
    out: list[bytes] = []
    offsets: list[bytes] = []
    position = len(data)
    for number, body in enumerate(objects, start=first):
        piece = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        offsets.append(b"%010d 00000 n \n" % position)
        out.append(piece)
        position += len(piece)
    previous = data[data.rindex(b"startxref") + 9 : data.rindex(b"%%EOF")].strip()
    catalog = known[document.Catalog.__InternalName__][0]
    info = known[document.info.__InternalName__][0]
    out.append(b"xref\n%d %d\n%b" % (first, len(objects), b"".join(offsets)))
    out.append(
        b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/Prev %b>>\nstartxref\n%d\n%%%%EOF\n"
        % (first + len(objects), catalog, info, previous, position)
    )
    return b"".join(out)


def _metadata(document: pdfdoc.PDFDocument) -> pdfdoc.PDFStream:
    title = escape(document.info.title)
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<pdf:Producer>{PROGRAM}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="r"?>'
    ).encode()
    stream = pdfdoc.PDFStream(content=packet, filters=[])
    stream.dictionary["Type"] = pdfdoc.PDFName("Metadata")
    stream.dictionary["Subtype"] = pdfdoc.PDFName("XML")
    return stream
