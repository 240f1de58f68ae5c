"""The search for planted secrets finds them in every disguise it promises."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.support.needles import find_needles

NAME = "Núñez-O’Brien"
DISGUISES = {
    "plain": NAME.encode(),
    "utf16": NAME.encode("utf-16"),
    "utf16be": b"\0" + NAME.encode("utf-16-be"),
    "upper": NAME.upper().encode(),
    "no_accents": b"xx Nunez-O\xe2\x80\x99Brien",
    "hex": NAME.encode().hex().encode(),
    "base64_0": base64.b64encode(b"abc" + NAME.encode() + b"tail"),
    "base64_1": base64.b64encode(b"a" + NAME.encode() + b"tail"),
    "base64_2": base64.b64encode(b"ab" + NAME.encode() + b"tail"),
    "deflated": b"%PDF stream\n" + zlib.compress(b"BT " + NAME.encode() + b" ET" * 40) + b"\nendstream",
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_planted_leak_is_found(tmp_path: Path, disguise: str) -> None:
    (tmp_path / "innocent.bin").write_bytes(b"\0" * 33 + DISGUISES[disguise] + b"\0" * 7)
    assert find_needles(tmp_path, [NAME])


def test_a_leak_in_a_file_name_and_inside_a_zip_is_found(tmp_path: Path) -> None:
    (tmp_path / "plan Núñez-O’Brien.txt").write_text("nothing")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt", NAME * 3)
    (tmp_path / "other.zip").write_bytes(packed.getvalue())
    assert {hit.path.name for hit in find_needles(tmp_path, [NAME])} == {"plan Núñez-O’Brien.txt", "other.zip"}


def test_clean_files_and_left_out_folders_give_no_hit(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "file").write_text(NAME)
    (tmp_path / "clean.txt").write_text("Nothing personal here: 012-345.")
    assert find_needles(tmp_path, [NAME], leave_out=[tmp_path / "vault"]) == []
