"""requirements.lock: complete, hashed, tied to no index or machine, and still what pyproject.toml asks for."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENTRY = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+?)(?: ; (?P<marker>[^\\]+?))? \\$", re.MULTILINE)
PINS = {match["name"]: Version(match["version"]) for match in ENTRY.finditer(LOCK)}

INSTALLED = {canonicalize_name(d.metadata["Name"]): d.requires or [] for d in importlib.metadata.distributions()}
ASKED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


@pytest.mark.parametrize("asked", ASKED)
def test_the_lock_satisfies_the_project(asked: str) -> None:
    requirement = Requirement(asked)
    name = canonicalize_name(requirement.name)
    assert name in PINS
    assert requirement.specifier.contains(PINS[name], prereleases=True)


def test_every_entry_has_hashes_and_nothing_else_stands_there() -> None:
    logical_lines = LOCK.replace("\\\n", " ").splitlines()
    entry = re.compile(r"[a-z0-9.-]+==[^\s;]+( ; [^-]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    wrong = [line[:80] for line in logical_lines if line.strip() and not entry.fullmatch(re.sub(r" +", " ", line))]
    assert wrong == []
    assert len(PINS) == len([line for line in logical_lines if line.strip()])


def test_the_lock_names_no_index_and_no_path() -> None:
    assert not re.search(r"https?:|file:|index|find-links|trusted|/|@", LOCK)


def _environment(python: str) -> dict[str, str]:
    return {**default_environment(), "python_version": python, "python_full_version": f"{python}.1", "extra": ""}


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_nothing_is_missing_on_any_supported_python(python: str) -> None:
    """Follow what the installed packages themselves need, under each Python's markers."""
    environment = _environment(python)
    pinned = {
        match["name"]: not match["marker"] or Marker(match["marker"]).evaluate(environment)
        for match in ENTRY.finditer(LOCK)
    }
    waiting = [canonicalize_name(Requirement(asked).name) for asked in ASKED]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        assert pinned.get(name), f"{name} is not locked for Python {python}"
        needs = [Requirement(text) for text in INSTALLED.get(name, [])]
        waiting += [canonicalize_name(n.name) for n in needs if not n.marker or n.marker.evaluate(environment)]


def test_the_window_library_stays_below_the_broken_release() -> None:
    """PySide6 6.12.0 drops references to None and True and aborts Python 3.11 (seen in November 2026)."""
    assert PINS["pyside6-essentials"] < Version("6.12")
    assert PINS["pyside6-essentials"] == PINS["shiboken6"]
