"""A PDF whose download broke off keeps its last page, wherever it is opened."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.scan_work import CUT_OFF, PAGE_DAMAGED
from checkin_desktop.services.pdf_damage import mended, pdf_damage
from tests.reports.test_binder import file_of, job, made_of, piece, tab, texts
from tests.support.foreign_files import foreign


def torn() -> bytes:
    """It ends with the end of the object that draws its last page."""
    with pikepdf.open(io.BytesIO(file_of("one", "two", "three"))) as pdf:
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    whole = out.getvalue()
    return whole[: whole.rindex(b"endobj") + len(b"endobj")]


@pytest.mark.parametrize("as_path", [False, True])
def test_the_last_object_of_a_file_that_broke_off_is_read(tmp_path: Path, as_path: bool) -> None:
    source = tmp_path / "torn.pdf"
    source.write_bytes(torn())
    asked = source if as_path else torn()
    assert texts(mended(asked, ""))[2] == "three"
    pages, found = pdf_damage(asked, 3, "")
    assert pages == 3
    assert CUT_OFF in found
    assert PAGE_DAMAGED not in found


def test_a_binder_shows_the_last_page_of_a_file_that_broke_off() -> None:
    lost = foreign("tail_lost.pdf")
    made = made_of(job(tab("A", piece(0, 3), piece(1, 3))), [torn(), lost.data])
    read = texts(made.parts[0].data)[3:]
    for text, expected in zip(read, ("one", "two", "three", *lost.texts), strict=True):
        assert expected in text
