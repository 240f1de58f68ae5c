"""The program as a wheel lays it out: everything below the package, and no compiler for texts needed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checkin_desktop.words import compiled

ROOT = Path(__file__).parent.parent
WITHOUT_CACHES = shutil.ignore_patterns("__pycache__")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages as the wheel's build makes it (pyproject.toml, packaging/hatch_build.py)."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "checkin_desktop", site / "checkin_desktop", ignore=WITHOUT_CACHES)
    shipped = site / "checkin_desktop" / "_shipped"
    shutil.copytree(ROOT / "resources", shipped / "resources")
    for source in (ROOT / "i18n").glob("checkin_*.ts"):
        compiled.compile_catalogue(source, shipped / "i18n" / f"{source.stem}.qm")
    return site


def _run(site: Path, *words: str, **environment: str) -> str:
    command = [sys.executable, *words]
    settings = {**os.environ, "PYTHONPATH": str(site), **environment}
    done = subprocess.run(command, cwd=site, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_texts_are_found(site: Path) -> None:
    english = _run(site, "-m", "checkin_desktop", "--help", LANG="en_US.UTF-8")
    spanish = _run(site, "-m", "checkin_desktop", "--help", LANG="es_HN.UTF-8")
    assert "usage: checkin-desktop" in english
    assert english != spanish


def test_facts_and_fonts_are_found(site: Path) -> None:
    program = (
        "import checkin_desktop, pathlib\n"
        "from checkin_desktop.base.resources import resource_path\n"
        "from checkin_desktop.services.reference import load\n"
        "print(pathlib.Path(checkin_desktop.__file__).parent.parent)\n"
        "print(len(load().documents), resource_path('fonts', 'NotoSans-Regular.ttf').is_file())\n"
    )
    place, found = _run(site, "-c", program).splitlines()
    assert Path(place) == site
    assert found == "45 True"
