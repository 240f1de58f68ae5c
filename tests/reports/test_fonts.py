"""The shipped fonts are the recorded ones, licensed beside them, and cover what they promise."""

from __future__ import annotations

import hashlib

import pytest

from checkin_desktop.reports.fonts import Weight, family_of, file_for, font_folder, load


def test_files_match_the_recorded_sums() -> None:
    folder = font_folder()
    recorded = dict(
        reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    )
    present = {path.name for path in folder.iterdir() if path.suffix in {".ttf", ".txt"}}
    assert present == set(recorded)
    for name, digest in recorded.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


def test_each_family_has_its_licence_beside_it() -> None:
    families = {path.name.split("-")[0] for path in font_folder().glob("*.ttf")}
    for family in families:
        text = (font_folder() / f"OFL-{family}.txt").read_text(encoding="utf-8")
        assert "SIL Open Font License, Version 1.1" in text


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ñ", "NotoSans"),
        ("Ề", "NotoSans"),
        ("Ж", "NotoSans"),
        ("’", "NotoSans"),
        ("स", "NotoSans"),
        ("ع", "NotoSansArabic"),
        ("ਸ", "NotoSansGurmukhi"),
        ("አ", "NotoSansEthiopic"),
        ("汉", "NotoSansSC"),
        ("，", "NotoSansSC"),
        ("✓", ""),
        ("\x07", ""),
        ("\ud800", ""),
    ],
)
def test_family_of_a_character(text: str, family: str) -> None:
    assert family_of(text) == family


def test_chinese_font_holds_all_of_gb2312() -> None:
    known = load(file_for("NotoSansSC", Weight.REGULAR)).characters
    missing = []
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                character = bytes((row, cell)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            if ord(character) not in known:
                missing.append(character)
    assert missing == []


def test_weights_fall_back_to_the_nearest_heavier_file() -> None:
    assert file_for("NotoSans", Weight.SEMIBOLD) == "NotoSans-SemiBold"
    assert file_for("NotoSansArabic", Weight.SEMIBOLD) == "NotoSansArabic-Bold"
    assert file_for("NotoSansSC", Weight.BOLD) == "NotoSansSC-Regular"
