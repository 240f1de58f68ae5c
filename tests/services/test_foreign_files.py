"""Papers as other programs make them, all the way into a binder: each one is in it, or named with the reason.

In the suite a choice of files goes through the folder, and all PDFs go through the process that puts binders together;
the campaign sends all files through the folder.
"""

from __future__ import annotations

import dataclasses
import io
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from checkin_desktop.domain.binder_job import BinderJob, BinderMade, BinderTab, PageUse, Piece
from checkin_desktop.domain.binders import Audience, BinderDetails, BinderOption
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.people import Person
from checkin_desktop.services.binder_process import BinderProcess
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.words.catalog import Catalog
from tests.support.campaign import Numbers, is_full
from tests.support.foreign_base import PDF
from tests.support.foreign_files import ForeignFile, foreign, foreign_names

CHOICE = (
    "bomb.png", "empty.pdf", "half.jpg", "page_named.pdf", "noise.pdf", "no_pages.pdf", "locked.pdf",
    "locked_old.pdf", "tail_lost.pdf", "sideways.jpg", "four_inks.jpg", "fax.tif", "chat.webp", "phone.heic",
    "clear.png", "picture_named.pdf", "pdf_named.jpg", "carrying.pdf",
)  # fmt: skip
NEVER_OPENED = "locked_old.pdf"  # nobody types its password
MADE_AT = moment_now(datetime(2026, 11, 22, 15, tzinfo=UTC), "America/New_York")
STRANGE = ("one_point.png", "ribbon.png", "phone.heic")  # all white, all dark, or nearly
OPTIONS = frozenset({BinderOption.TAB_SHEETS, BinderOption.EXHIBIT_STAMPS, BinderOption.PARTS})
REFUSED = {
    ErrorCode.FILE_DAMAGED: "damaged",
    ErrorCode.PICTURE_TOO_LARGE: "too_large",
    ErrorCode.FILE_NOT_SUPPORTED: "not_supported",
    ErrorCode.FILE_EMPTY: "empty",
}
ACTS = {
    "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/EmbeddedFiles", "/SubmitForm", "/GoToR",
    "/XFA", "/PieceInfo", "/Thumb", "/Collection", "/AF", "/FileAttachment",
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    LOOKING.release()


class Binder:
    """A finished binder, opened."""

    def __init__(self, made: BinderMade, folder: Path) -> None:
        (part,) = made.parts
        self.found = {(tab, code) for tab, _, code in made.found}
        self.path = folder / "binder.pdf"
        self.path.write_bytes(part.data)
        self.document = pypdfium2.PdfDocument(part.data)
        with pikepdf.open(io.BytesIO(part.data)) as pdf:
            self.names = {name for each in pdf.objects for name in _names(each)}
            out = io.BytesIO()
            pdf.save(
                out, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
            )  # fmt: skip
            self.plain = out.getvalue()
            count = len(pdf.pages)
            with pdf.open_outline() as outline:
                items = [(item.title, pdf.pages.index(pikepdf.Page(item.destination[0]))) for item in outline.root]
        ends = [page for _, page in items[1:]] + [count]
        self.tabs = {title.split()[0]: range(first + 1, end) for (title, first), end in zip(items, ends, strict=True)}
        """Of each tab its pages, from 0, without its sheet."""

    def text(self, page: int) -> str:
        sheet = self.document[page].get_textpage()
        return " ".join(sheet.get_text_range().split())

    def kinds(self, page: int) -> list[int]:
        """What the page is made of."""
        return [each.type for each in self.document[page].get_objects(max_depth=4)]

    def darkness(self, page: int) -> float:
        """How much of the middle of a page is not white, where no stamp stands."""
        picture = self.document[page].render(scale=0.5).to_pil().convert("L")
        middle = picture.crop((0, picture.height // 12, picture.width, picture.height * 11 // 12))
        counts = middle.histogram()
        return sum(counts[:200]) / sum(counts)

    def close(self) -> None:
        self.document.close()


def _names(value: pikepdf.Object) -> Iterator[str]:
    """Names in a dictionary or list, as keys and as values, but not in what it refers to."""
    if isinstance(value, pikepdf.Stream | pikepdf.Dictionary):
        for key, inner in value.items():
            yield key
            yield from _direct(inner)
    elif isinstance(value, pikepdf.Array):
        for inner in value:
            yield from _direct(inner)
    elif isinstance(value, pikepdf.Name):
        yield str(value)


def _direct(inner: object) -> Iterator[str]:
    if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
        yield from _names(inner)


def _faults(file: ForeignFile, label: str, binder: Binder) -> list[str]:
    """What is wrong with one file in the binder."""
    pages, named = binder.tabs[label], {code for tab, code in binder.found if tab == label}
    shown = len(pages)
    if shown == 0:
        expected = file.either or bool(file.problem)
        return [] if expected and named else [f"{file.name}: nothing of it, named {named}"]
    faults = []
    if file.problem and not file.either and not (file.problem == "locked" and file.password):
        faults.append(f"{file.name}: shown, though it is {file.problem}")
    if shown != file.pages and not (file.either and named):
        faults.append(f"{file.name}: {shown} of {file.pages} pages, named {named}")
    for page, text in zip(pages, file.texts, strict=False):
        if shown == file.pages and not _is_there(binder, page, text) and not (file.either and named):
            faults.append(f"{file.name}: “{text}” is not on its page, but: {binder.text(page)[:80]}")
    if file.mime != PDF and file.name not in STRANGE and not 0.002 < binder.darkness(pages[0]) < 0.5:
        faults.append(f"{file.name}: {binder.darkness(pages[0]):.0%} of its picture is dark")
    return faults


def _is_there(binder: Binder, page: int, text: str) -> bool:
    """Whether the text can be found, or the page became a picture with something on it."""
    said = binder.text(page)
    if all(word in said for word in text.split()):
        return True
    return (
        any(kind == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE for kind in binder.kinds(page)) and binder.darkness(page) > 0.002
    )


def _whole(binder: Binder, files: list[ForeignFile]) -> list[str]:
    """What is wrong with the binder as a whole."""
    checked = subprocess.run(["qpdf", "--check", str(binder.path)], capture_output=True, text=True, check=False)
    faults = [f"qpdf: {checked.stdout}{checked.stderr}"] if checked.returncode else []
    faults += [
        f"{file.name}: its secret came along" for file in files for secret in file.secrets if secret in binder.plain
    ]
    return faults + [f"{name} came along" for name in sorted(binder.names & ACTS)]


@pytest.mark.campaign
def test_every_file_that_is_added_is_in_the_binder_or_named(
    case: CaseFile, maria: Person, tmp_path: Path, numbers: Numbers
) -> None:
    names = foreign_names() if is_full() else [*CHOICE]
    added, refused, faults = [], 0, []
    for name in names:
        file = foreign(name)
        document = case.documents.add(maria.id, DocumentDetails(title=name))
        try:
            scan = case.documents.attach(document.id, NewFile(name, data=file.data))
        except AppError as failure:
            refused += 1
            if not (file.problem and (file.either or REFUSED.get(failure.code) == file.problem)):
                faults.append(f"{name}: refused as {failure.code}")
            continue
        added.append(file)
        assert scan.mime == file.mime
        if file.password and name != NEVER_OPENED:
            case.scans.set_password(scan.id, file.password)
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    plan = dataclasses.replace(
        plan, details=dataclasses.replace(plan.details, options=OPTIONS),
        tabs=tuple(dataclasses.replace(tab, included=bool(tab.files)) for tab in plan.tabs),
    )  # fmt: skip
    job, sources = case.binders.gather(plan, Catalog("en"))
    binder = Binder(case.binders.assemble(job, sources, "en"), tmp_path)
    labels = {tab.title: tab.label for tab in job.tabs}
    assert sorted(labels) == sorted(file.name for file in added)
    for file in added:
        if file.name == NEVER_OPENED:
            assert (labels[file.name], "locked") in binder.found
            assert len(binder.tabs[labels[file.name]]) == 0
        else:
            faults += _faults(file, labels[file.name], binder)
    faults += _whole(binder, added)
    numbers("foreign files", f"{len(names)} files: {len(added)} in the binder, {refused} refused by name")
    binder.close()
    assert faults == [], "\n".join(faults)


def test_every_pdf_by_whomever_is_merged_or_named(tmp_path: Path, letters: Callable[[int], str]) -> None:
    """All PDFs in one round of the real process, as if somebody had added them unseen."""
    files = [file for name in foreign_names() if (file := foreign(name)).mime == PDF and file.data]
    # The bomb is refused when it is added; its gigabyte is nothing to look through here.
    files = [file for file in files if file.name != "bomb.pdf" and (file.name != "thousand.pdf" or is_full())]
    tabs = tuple(
        BinderTab(
            letters(place),
            file.name,
            (_piece(file, place),),
        )
        for place, file in enumerate(files)
    )
    details = BinderDetails(Audience.LAWYER, options=OPTIONS)
    job = BinderJob(details, "María", "", tabs, MADE_AT, limit_bytes=None)
    with BinderProcess() as process:
        binder = Binder(process.assemble(job, [file.data for file in files], "en"), tmp_path)
    faults = [fault for tab, file in zip(tabs, files, strict=True) for fault in _faults(file, tab.label, binder)]
    faults += _whole(binder, files)
    binder.close()
    assert faults == [], "\n".join(faults)


def _piece(file: ForeignFile, place: int) -> Piece:
    """All of a file; what was cut or twisted comes with the warning that looking at it gave."""
    pages = tuple(PageUse(page) for page in range(max(1, file.pages)))
    return Piece(file.name, place, pages, file.password, warnings=("damaged",) if file.either else ())


@pytest.fixture
def letters() -> Callable[[int], str]:
    """The label of a tab by its place: A to Z, then AA."""

    def label(place: int) -> str:
        first, last = divmod(place, 26)
        return (chr(64 + first) if first else "") + chr(65 + last)

    return label


def test_the_collection_is_as_wide_as_it_says() -> None:
    """Each producer wrote its own file, and nothing was made by the one library that reads them all."""
    said = {
        "qt.pdf": rb"Qt \d", "ghostscript.pdf": rb"Ghostscript", "cairo.pdf": rb"cairo",
        "reportlab.pdf": rb"ReportLab", "pillow.pdf": rb"DCTDecode",
    }  # fmt: skip
    for name, mark in said.items():
        with pikepdf.open(io.BytesIO(foreign(name).data)) as pdf:
            producer = str(pdf.docinfo.get("/Producer", "")).encode("utf-8", "replace")
        assert re.search(mark, producer + foreign(name).data), name
