"""Working copies of scans: kept beside untouched originals; damage is named, passwords are tried first."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.scan_work import (
    CUT_OFF,
    LOCKED,
    OWNER_LOCKED,
    PAGE_DAMAGED,
    PAGES_MISSING,
    REBUILT,
    Box,
    PageEdit,
    ScanWork,
    pages_chosen,
    pages_shown,
)
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.decoders import OpenFile
from checkin_desktop.services.files import NewFile

PDF = "application/pdf"
FOURTH_TURNED = (PageEdit(3, turn=90), PageEdit(0), PageEdit(2, angle=-1.5, crop=Box(0.1, 0, 0.9, 1)))


def pdf(pages: int = 4, **more: object) -> bytes:
    document = pikepdf.new()
    for number in range(pages):
        page = document.add_blank_page(page_size=(200, 300))
        page.Contents = document.make_stream(b"0 0 1 rg 20 20 %d 40 re f\n" % (100 + number) * 50)
    out = io.BytesIO()
    document.save(out, compress_streams=True, **more)  # type: ignore[arg-type]
    return out.getvalue()


def encrypted(user: str) -> bytes:
    return pdf(encryption=pikepdf.Encryption(owner="the owner", user=user))


def kept(case: CaseFile, person: Person, name: str, data: bytes) -> int:
    document = case.documents.add(person.id, DocumentDetails(title="Acta"))
    return case.documents.attach(document.id, NewFile(name, data=data)).id


def code_of(failure: pytest.ExceptionInfo[AppError]) -> ErrorCode:
    return failure.value.code


def test_pages_are_kept_and_the_original_stays(case: CaseFile, maria: Person, open_case) -> None:  # type: ignore[no-untyped-def]
    data = pdf()
    scan = kept(case, maria, "a.pdf", data)
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    assert case.scans.look(scan) == ScanWork(scan, page_count=4) == case.scans.work(scan)
    saved = case.scans.set_pages(scan, FOURTH_TURNED)
    assert saved.topics == {"scans", f"scans:{maria.id}"} == told[-1]
    case = open_case()
    assert case.scans.work(scan) == ScanWork(scan, page_count=4, pages=FOURTH_TURNED)
    assert case.documents.content(scan) == data
    assert case.documents.is_unchanged(scan)
    other = kept(case, maria, "b.pdf", pdf(1))
    assert case.scans.works((other, scan)) == {number: case.scans.work(number) for number in (other, scan)}
    case.scans.set_pages(scan, [PageEdit(page) for page in range(4)])
    assert case.scans.work(scan).pages == ()
    with pytest.raises(AppError) as failure:
        case.scans.work(9_999)
    assert code_of(failure) is ErrorCode.NO_SUCH_RECORD


def test_a_password_is_tried_before_it_is_kept(case: CaseFile, maria: Person) -> None:
    scan = kept(case, maria, "a.pdf", encrypted("árbol 7"))
    assert case.scans.look(scan) == ScanWork(scan, warnings=(LOCKED,))
    with pytest.raises(AppError) as failure:
        case.scans.set_password(scan, "arbol 7")
    assert code_of(failure) is ErrorCode.FILE_PASSWORD_WRONG
    assert case.scans.work(scan).password == ""
    wanted = ScanWork(scan, "árbol 7", page_count=4)
    assert case.scans.set_password(scan, "árbol 7") == wanted == case.scans.work(scan) == case.scans.look(scan)


def test_a_file_without_pages_has_none(case: CaseFile, maria: Person) -> None:
    assert case.scans.look(kept(case, maria, "a.txt", b"a note\n")).page_count == 0
    out = io.BytesIO()
    Image.new("L", (30, 20)).save(out, "TIFF", save_all=True, append_images=[Image.new("L", (30, 20))])
    assert case.scans.look(kept(case, maria, "a.tif", out.getvalue())).page_count == 2


def missing_pages() -> bytes:
    return pdf(2).replace(b"/Count 2", b"/Count 5")


def damaged_page() -> bytes:
    """A stream that says it is packed and is not."""
    document = pikepdf.open(io.BytesIO(pdf(2)))
    document.pages[1].Contents.write(b"\x00 no zlib stream", filter=pikepdf.Name.FlateDecode)
    out = io.BytesIO()
    document.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (pdf(), ()),
        (pdf(object_stream_mode=pikepdf.ObjectStreamMode.generate), ()),
        (encrypted(""), (OWNER_LOCKED,)),
        (pdf()[:-60], (CUT_OFF, REBUILT)),
        (pdf().replace(b"startxref\n", b"startxref\n7"), (REBUILT,)),
        (damaged_page(), (PAGE_DAMAGED,)),
    ],
    ids=("sound", "packed", "owner only", "cut off", "wrong table", "broken page"),
)
def test_damage_is_named_though_the_file_opens(data: bytes, found: tuple[str, ...]) -> None:
    looked = OpenFile(PDF, data).check()
    assert looked.pages in (2, 4)
    assert set(found) <= set(looked.warnings)
    assert bool(found) is bool(looked.warnings)


def test_pages_that_the_file_promises_and_has_not_are_missed() -> None:
    assert OpenFile(PDF, missing_pages()).check() == (2, False, (PAGES_MISSING,))


def test_what_was_left_out_never_comes_back() -> None:
    work = ScanWork(1, pages=(PageEdit(7), PageEdit(1)))
    assert pages_shown(ScanWork(1), 2) == (PageEdit(0), PageEdit(1))
    assert pages_shown(work, 8) == work.pages
    assert pages_shown(work, 5) == (PageEdit(1),)
    assert pages_shown(work, 1) == ()


@pytest.mark.parametrize(
    "pages",
    [
        (),
        (PageEdit(0), PageEdit(0)),
        (PageEdit(4),),
        (PageEdit(-1),),
        (PageEdit(0, turn=45),),
        (PageEdit(0, angle=15.1),),
        (PageEdit(0, angle=float("nan")),),
        (PageEdit(0, crop=Box(0.5, 0, 0.5, 1)),),
        (PageEdit(0, crop=Box(0, -0.1, 1, 1)),),
    ],
)
def test_pages_that_cannot_be_are_refused(pages: tuple[PageEdit, ...]) -> None:
    with pytest.raises(ValueError, match=r"page"):
        pages_chosen(pages, 4)
