"""Files are known by their content, never by their name; a bad one is refused in words."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.services import files
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.file_kinds import decode_text
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.services.look_wire import MAX_SIDE
from checkin_desktop.services.pictures import page_picture

MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: cita\r\n\r\nHola"


def image(kind: str, size: tuple[int, int] = (60, 40), **options: Any) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", size, (200, 10, 10)).save(out, kind, **options)
    return out.getvalue()


def pdf(pages: int = 2, **options: Any) -> bytes:
    import pikepdf

    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(200, 100))
    out = io.BytesIO()
    document.save(out, **options)
    return out.getvalue()


def multipage_tiff() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("1", (80, 40)).save(out, "TIFF", save_all=True, append_images=[Image.new("1", (80, 40), 1)] * 2)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "mime", "pages"),
    [
        (pdf(), "x.jpg", "application/pdf", 2),
        (b"junk before\n" + pdf(1), "x", "application/pdf", 1),
        (image("PNG"), "photo.pdf", "image/png", 1),
        (image("JPEG"), "IMG_1", "image/jpeg", 1),
        (image("WEBP"), "x", "image/webp", 1),
        (multipage_tiff(), "fax", "image/tiff", 3),
        (MAIL, "correo", "message/rfc822", 0),
        (b"From sender Mon\nReceived: x\n y\nFrom: a\nDate: b\n\nbody \xff", "m.txt", "message/rfc822", 0),
        (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "datos", "application/xml", 0),
        ("día;número\n".encode("cp1252"), "llamadas.csv", "text/csv", 0),
        ("Marqué".encode("utf-16"), "nota.txt", "text/plain", 0),
        (b"when: 9\nwho: me\nNot a mail", "nota.txt", "text/plain", 0),
    ],
)
def test_kinds_are_told_by_content(data: bytes, name: str, mime: str, pages: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    for new in (NewFile(name, data=data), NewFile(name, path=path)):
        facts = inspect_file(new)
        assert (facts.mime, facts.page_count, facts.size, facts.name) == (mime, pages, len(data), name)


def test_a_heic_photo_is_read(tmp_path: Path) -> None:
    """No encoder is at hand, so the smallest container that says HEIC has to be told damaged, not unknown."""
    data = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1"
    with pytest.raises(AppError) as caught:
        inspect_file(NewFile("photo.heic", data=data))
    assert caught.value.code is ErrorCode.FILE_DAMAGED


def test_a_pdf_with_a_password_is_kept_and_marked() -> None:
    import pikepdf

    data = pdf(encryption=pikepdf.Encryption(user="secret", owner="secret"))
    assert inspect_file(NewFile("a.pdf", data=data)).locked
    with pytest.raises(AppError) as caught:
        page_picture(data, "application/pdf", 0, 100)
    assert caught.value.code is ErrorCode.FILE_LOCKED


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.pdf", ErrorCode.FILE_EMPTY),
        (b"%PDF-1.7\nnothing else", "a.pdf", ErrorCode.FILE_DAMAGED),
        (image("PNG")[:-40], "a.png", ErrorCode.FILE_DAMAGED),
        (image("JPEG", (900, 900), quality=95)[:2000], "a.jpg", ErrorCode.FILE_DAMAGED),
        (image("TIFF")[:60], "a.tif", ErrorCode.FILE_DAMAGED),
        (b"PK\x03\x04zip", "a.docx", ErrorCode.FILE_NOT_SUPPORTED),
        (b"just words", "a.docx", ErrorCode.FILE_NOT_SUPPORTED),
        (b"\x00\x01\x02", "a.txt", ErrorCode.FILE_NOT_SUPPORTED),
    ],
)
def test_bad_files_are_refused_for_their_reason(data: bytes, name: str, code: ErrorCode) -> None:
    with pytest.raises(AppError) as caught:
        inspect_file(NewFile(name, data=data))
    assert caught.value.code is code


def test_folders_missing_files_and_huge_ones_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals = ((tmp_path, ErrorCode.FILE_NOT_SUPPORTED), (tmp_path / "missing", ErrorCode.FILE_UNREADABLE))
    for path, code in refusals:
        with pytest.raises(AppError) as caught:
            inspect_file(NewFile.at(path))
        assert caught.value.code is code
    monkeypatch.setattr(files, "LIMIT_BYTES", 10)
    with pytest.raises(AppError) as caught:
        inspect_file(NewFile("a.txt", data=b"x" * 11))
    assert (caught.value.code, caught.value.params) == (ErrorCode.FILE_TOO_LARGE, {"limit_mb": 100})


def test_text_is_decoded() -> None:
    assert decode_text("día".encode()) == "día"
    assert decode_text("día".encode("cp1252")) == "día"
    assert decode_text("día".encode("utf-16")) == "día"
    with pytest.raises(AppError):
        decode_text(b"\x00")


def test_pages_become_pictures_of_the_asked_width() -> None:
    picture = page_picture(pdf(), "application/pdf", 1, 300)
    assert (picture.width, picture.height, picture.page_count) == (300, 150, 2)
    assert len(picture.rgba) == 300 * 150 * 4
    assert picture.rgba[:4] == b"\xff\xff\xff\xff"
    red = page_picture(image("PNG"), "image/png", 0, 30)
    assert (red.width, red.height, red.rgba[:4]) == (30, 20, bytes((200, 10, 10, 255)))
    assert page_picture(multipage_tiff(), "image/tiff", 2, 40).page_count == 3


def test_a_photo_is_shown_upright() -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6
    picture = page_picture(image("JPEG", (60, 40), exif=exif), "image/jpeg", 0, 40)
    assert (picture.width, picture.height) == (40, 60)


def test_absurd_sizes_are_held_within_bounds() -> None:
    assert page_picture(image("PNG", (4, 4)), "image/png", 0, 10**9).width == MAX_SIDE
    tall = page_picture(image("PNG", (1, 3000)), "image/png", 0, 100)
    assert tall.height == MAX_SIDE


@pytest.mark.parametrize(
    ("data", "mime", "page", "code"),
    [
        (pdf(), "application/pdf", 2, ErrorCode.NO_SUCH_RECORD),
        (pdf(), "application/pdf", -1, ErrorCode.NO_SUCH_RECORD),
        (image("PNG"), "image/png", 1, ErrorCode.NO_SUCH_RECORD),
        (b"%PDF", "application/pdf", 0, ErrorCode.FILE_DAMAGED),
        (b"x", "image/png", 0, ErrorCode.FILE_DAMAGED),
        (MAIL, "message/rfc822", 0, ErrorCode.FILE_NOT_SUPPORTED),
    ],
)
def test_what_cannot_be_shown_says_why(data: bytes, mime: str, page: int, code: ErrorCode) -> None:
    with pytest.raises(AppError) as caught:
        page_picture(data, mime, page, 100)
    assert caught.value.code is code


def test_previews_come_from_the_vault(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    document = case.documents.add(maria.id, DocumentDetails(title="x"))
    scan = case.documents.attach(document.id, NewFile("a.pdf", data=pdf()))
    assert page_picture(case.documents.content(scan.id), scan.mime, 0, 200).page_count == 2
    attempt = case.attempts.add(maria.id, call, [NewFile("s.png", data=image("PNG"))])
    shot = attempt.attachments[0]
    assert page_picture(case.attempts.content(shot.id), shot.mime, 0, 30).height == 20
