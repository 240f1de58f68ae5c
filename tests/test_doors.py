"""Each way out of the program has one door: files, printers, clipboard tricks and other programs pass nowhere else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "checkin_desktop"
DOORS = {
    "QFileDialog": {"ui/messages.py"},
    "QPrintDialog": {"ui/print_traces.py"},
    "QPrinter": {"ui/print_traces.py", "ui/printing.py"},
    "QPrinterInfo": {"ui/print_traces.py"},
    "QPrintPreviewDialog": set(),
    "QPageSetupDialog": set(),
    "QPdfWriter": set(),
    "QFontDialog": set(),
    "QColorDialog": set(),
    "QDesktopServices": {"ui/dialogs/open_link.py"},
    "QProcess": set(),
    "QSystemTrayIcon": set(),
    "QImageReader": set(),
    "openUrl": {"ui/dialogs/open_link.py"},
    "startDetached": set(),
    "startfile": set(),
    "setOpenExternalLinks": set(),
    "grabWindow": set(),
}
"""A name of Qt or Python: the modules that may use it."""
STARTERS = {"services/child_process.py", "services/scan_process.py", "vault/os_keyring.py", "words/compiled.py"}
"""Where other processes may be started: this program itself, Windows' own scanning objects, and in a checkout the tool
that compiles its words."""


def _names(source: bytes) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name.rpartition(".")[2])
    return found


def _wrong(inside: str, source: bytes) -> list[str]:
    names = _names(source)
    wrong = [f"{inside} uses {name}" for name, doors in DOORS.items() if name in names and inside not in doors]
    if "subprocess" in names and inside not in STARTERS:
        wrong.append(f"{inside} starts a process")
    return wrong


def test_nothing_leaves_by_another_door() -> None:
    found = [
        fault
        for path in sorted(PACKAGE.rglob("*.py"))
        for fault in _wrong(path.relative_to(PACKAGE).as_posix(), path.read_bytes())
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        b"from PySide6.QtWidgets import QFileDialog",
        b"from PySide6 import QtWidgets\nQtWidgets.QFileDialog.getOpenFileName()",
        b"from PySide6.QtGui import QDesktopServices",
        b"def f():\n    import subprocess",
        b"from PySide6.QtPrintSupport import QPrinter as P",
    ],
)
def test_a_planted_way_out_is_seen(source: bytes) -> None:
    assert _wrong("ui/pages/x.py", source)
