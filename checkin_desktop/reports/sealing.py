"""Puts the files that go along into a finished report, and prepares its seal: bytes in, bytes out.

The seal is made in two steps, because the key never leaves the process that has the vault open. `prepare` runs in the
rendering process: it embeds the files and describes what is in the document (`seal.json`). Then whoever has the key
signs that description and the document (`reports.seal_bytes`), which needs no PDF library.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from checkin_desktop.domain.canonical import Json
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.seal_container import FIELD_BYTES, fingerprint
from checkin_desktop.reports import seal_bytes
from checkin_desktop.reports.seal_bytes import Enclosed, Prepared, SealFacts
from checkin_desktop.reports.seal_digests import Digests

PROGRAM: Final = "checkin-desktop"
_PDF_DATE: Final = "D:%Y%m%d%H%M%SZ"
_PRINT_LOCKED: Final = 132
_SIGNED_APPEND_ONLY: Final = 3


def checksums(files: Sequence[Enclosed]) -> Enclosed:
    """`SHA256SUMS` over these files, as `sha256sum` writes and reads it."""
    lines = (f"{hashlib.sha256(file.data).hexdigest()}  {file.name}\n" for file in files)
    return Enclosed(seal_bytes.SUMS, "text/plain", "".join(lines).encode("ascii"))


def prepare(
    pages: bytes,
    files: Sequence[Enclosed],
    facts: SealFacts,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Prepared:
    """Embed `files` and their checksums, and describe the result. The same input gives the same bytes.

    `progress` counts pages. Raises Cancelled.
    """
    enclosed = (*files, checksums(files))
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        seal = b""
        if facts.public_key:
            room = Enclosed(seal_bytes.SEAL, "application/json", b"")
            _embed(pdf, (*enclosed, room))
            signature = _make_signature(pdf, facts)
            manifest = _manifest(pdf, enclosed, facts, progress, cancelled)
            seal = seal_bytes.unsigned_seal(manifest, facts.public_key)
            _fill(pdf, signature, seal)
        else:
            _embed(pdf, enclosed)
        out = io.BytesIO()
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            deterministic_id=True,
            min_version="1.7",
        )
        amount = len(pdf.pages)
    data = out.getvalue()
    return seal_bytes.prepared(data, amount, seal) if seal else Prepared(data, amount)


def _embed(pdf: pikepdf.Pdf, files: Sequence[Enclosed]) -> None:
    names = pdf.Root.get("/Names", None)
    if names is None:
        names = pdf.Root.Names = pdf.make_indirect(Dictionary())
    listed = []
    for file in sorted(files, key=lambda item: item.name.encode("ascii")):
        listed += [String(file.name), _specification(pdf, file)]
    names.EmbeddedFiles = Dictionary(Names=Array(listed))


def _fill(pdf: pikepdf.Pdf, signature: pikepdf.Object, seal: bytes) -> None:
    listed = pdf.Root.Names.EmbeddedFiles.Names
    place = [str(item) for item in list(listed)[::2]].index(seal_bytes.SEAL)
    stream = listed[2 * place + 1].EF.F
    stream.write(seal_bytes.stored(seal), filter=Name.FlateDecode)
    stream.Params = Dictionary(Size=len(seal))
    signature.ByteRange = Array([0, *seal_bytes.placeholders(seal)])
    signature.Contents = String(b"\0" * FIELD_BYTES)


def _specification(pdf: pikepdf.Pdf, file: Enclosed) -> pikepdf.Object:
    stream = _stored_stream(pdf, seal_bytes.stored(file.data))
    stream.Subtype = Name("/" + file.mime)
    stream.Params = Dictionary(Size=len(file.data))
    return pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(file.name), UF=String(file.name), EF=Dictionary(F=stream, UF=stream))
    )


def _stored_stream(pdf: pikepdf.Pdf, packed: bytes) -> pikepdf.Object:
    return pdf.make_stream(packed, Type=Name.EmbeddedFile, Filter=Name.FlateDecode)


def _make_signature(pdf: pikepdf.Pdf, facts: SealFacts) -> pikepdf.Object:
    """The signature field on the first page, invisible, and its value, whose places are still empty."""
    page = pdf.pages[0].obj
    signature = pdf.make_indirect(
        Dictionary(
            Type=Name.Sig,
            Filter=Name("/Adobe.PPKLite"),
            SubFilter=Name("/adbe.pkcs7.detached"),
            M=String(facts.made_at.strftime(_PDF_DATE)),
        )
    )
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(seal_bytes.FIELD_NAME),
            V=signature,
            F=_PRINT_LOCKED,
            Rect=Array([0, 0, 0, 0]),
            P=page,
        )
    )
    page.Annots = Array([*page.get("/Annots", Array()), widget])
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([widget]), SigFlags=_SIGNED_APPEND_ONLY))
    return signature


def _manifest(
    pdf: pikepdf.Pdf,
    files: Sequence[Enclosed],
    facts: SealFacts,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Json:
    digests = Digests(pdf)
    pages: list[Json] = []
    total = len(pdf.pages)
    for number in range(1, total + 1):
        if cancelled():
            raise Cancelled
        pages.append(digests.page(number))
        progress(number, total + 1)
    return {
        "format": seal_bytes.FORMAT,
        "program": PROGRAM,
        "chain_head": facts.chain_head,
        "key": fingerprint(facts.public_key),
        "first_page": facts.first_page,
        "part": facts.part,
        "parts": facts.parts,
        "pages": pages,
        "files": {file.name: hashlib.sha256(file.data).hexdigest() for file in files},
        "entries": [
            line for file in files if file.name == seal_bytes.LOG for line in seal_bytes.line_digests(file.data)
        ],
        "structure": digests.structure(),
    }


def _lines(log: bytes) -> list[Json]:
    return list(seal_bytes.line_digests(log))
