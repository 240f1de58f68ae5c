"""dev.py where the network, the rights or the libraries are missing. Setting up itself is tried on bare systems."""

from __future__ import annotations

import importlib.util
import os
import stat
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system with the tools of Debian, on which only libgl1 and the renamed glib are installed."""
    tools = tmp_path / "tools"
    tools.mkdir()
    log = tmp_path / "apt.log"
    for name, script in {
        "dpkg-query": 'echo "libgl1 installed"; echo "libglib2.0-0t64 installed"; echo "libegl1 config-files"',
        "apt-get": f'echo "$@" >> "{log}"',
    }.items():
        tool = tools / name
        tool.write_text(f"#!/bin/sh\n{script}\n")
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return log


def test_without_the_right_one_line_is_printed(
    dev: ModuleType, debian: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        dev.install_system_packages(dev.WINDOW_PACKAGES)
    assert stopped.value.code == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if "apt-get" in line]
    assert len(lines) == 1
    assert lines[0].strip().startswith("sudo apt-get install -y --no-install-recommends libegl1 libdbus-1-3 ")
    assert "libgl1 " not in lines[0]
    assert "libglib" not in lines[0]
    assert not debian.exists()


def test_root_installs_what_is_missing(dev: ModuleType, debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.install_system_packages([("libgl1",), ("qpdf",)])
    assert debian.read_text().splitlines() == ["update -q", "install -y --no-install-recommends qpdf"]


def test_nothing_missing_touches_nothing(dev: ModuleType, debian: Path) -> None:
    dev.install_system_packages([("libgl1",), ("libglib2.0-0", "libglib2.0-0t64")])
    assert not debian.exists()


def test_another_system_is_told_what_to_look_for(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dev.install_system_packages(dev.WINDOW_PACKAGES)
    assert "libxcb-cursor0" in capsys.readouterr().out


def test_a_second_time_needs_no_network(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "venv_works", lambda: True)
    calls: list[object] = []
    monkeypatch.setattr(dev, "run", lambda command, **more: calls.append(command))
    dev.install_wheels()
    assert len(calls) == 1
    dev.install_wheels()
    assert len(calls) == 1
    (tmp_path / "stamp").write_text("another lock")
    dev.install_wheels()
    assert len(calls) == 2


def test_a_broken_virtual_environment_is_seen(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    assert not dev.venv_works()
    (tmp_path / "python").symlink_to("/bin/false")
    assert not dev.venv_works()
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    assert dev.venv_works()


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True), ({"DISPLAY": ""}, False)],
)
def test_where_there_is_a_screen(
    dev: ModuleType, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dev.has_screen() is expected


def test_the_main_job_with_and_without_a_screen(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "hand_over", lambda command, **more: started.append([str(c) for c in command]) or 0)
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    dev.start_program([])
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    dev.start_program([])
    dev.start_program(["people", "--vault", "v"])
    assert started[0][1:] == ["-m", "checkin_desktop"]
    assert started[1][3:5] == ["practice", "--out"]
    assert Path(started[1][5]).parent == ROOT / "build"
    assert started[2][3:] == ["people", "--vault", "v"]


def test_campaigns_run_at_full_counts_and_can_be_chosen(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev, "start_tests", lambda options: started.append(options) or 0)
    monkeypatch.setattr(dev, "ROOT", Path("/nonexistent"))
    monkeypatch.setenv("CHECKIN_CAMPAIGN", "")
    assert dev.start_campaigns(["kill", "power"]) == 0
    assert os.environ["CHECKIN_CAMPAIGN"] == "full"
    assert started[0][:2] == ["-m", "campaign"]
    assert started[0][-2:] == ["-k", "kill or power"]
    dev.start_campaigns([])
    assert "-k" not in started[1]


def test_without_a_word_it_explains_itself(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert "dev.py run" in capsys.readouterr().out
    assert dev.main(["dance"]) == 2
