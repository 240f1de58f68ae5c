"""Catalogues and PDF readers for the document tests."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_desktop.words.catalog import Catalog

Read = Callable[..., str]


@pytest.fixture(scope="session")
def english() -> Catalog:
    return Catalog("en")


@pytest.fixture(scope="session")
def spanish() -> Catalog:
    return Catalog("es")


def _need(program: str, package: str) -> str:
    path = shutil.which(program)
    assert path, f"{program} is missing: apt-get install {package}"
    return path


@pytest.fixture
def pdf_text(tmp_path: Path) -> Read:
    """The text of a PDF as poppler gives it, white space squeezed to single spaces; `options` are pdftotext's."""

    def read(data: bytes, *options: str) -> str:
        path = tmp_path / "read.pdf"
        path.write_bytes(data)
        done = subprocess.run(
            [_need("pdftotext", "poppler-utils"), *options, str(path), "-"], capture_output=True, check=True, text=True
        )
        assert done.stderr == ""
        return re.sub(r"\s+", " ", unicodedata.normalize("NFC", done.stdout))

    return read


@pytest.fixture
def pdf_check(tmp_path: Path) -> Callable[[bytes], None]:
    """Fails when qpdf finds anything wrong with a PDF."""

    def check(data: bytes) -> None:
        path = tmp_path / "check.pdf"
        path.write_bytes(data)
        done = subprocess.run(
            [_need("qpdf", "qpdf"), "--check", str(path)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return check


@pytest.fixture
def pdf_words(tmp_path: Path) -> Callable[[bytes], list[list[tuple[float, float, str]]]]:
    """For each page its words as (left edge, right edge, text), as poppler finds them on the paper."""

    def read(data: bytes) -> list[list[tuple[float, float, str]]]:
        path = tmp_path / "words.pdf"
        path.write_bytes(data)
        done = subprocess.run(
            [_need("pdftotext", "poppler-utils"), "-bbox", str(path), "-"], capture_output=True, check=True, text=True
        )
        pages = done.stdout.split("<page ")[1:]
        pattern = re.compile(r'<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)</word>')
        return [[(float(a), float(b), word) for a, b, word in pattern.findall(page)] for page in pages]

    return read


@pytest.fixture
def pdf_tool(tmp_path: Path) -> Callable[..., str]:
    """What a poppler program prints about a PDF."""

    def run(program: str, data: bytes, *options: str) -> str:
        path = tmp_path / "tool.pdf"
        path.write_bytes(data)
        done = subprocess.run(
            [_need(program, "poppler-utils"), *options, str(path)], capture_output=True, check=True, text=True
        )
        assert done.stderr == ""
        return done.stdout

    return run
