"""Printing leaves no names and no pages behind where others could find them."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from checkin_desktop.ui.print_traces import private_spool, run_print_dialog


def remembered() -> list[str]:
    memory = QSettings(QSettings.Scope.UserScope, "QtProject")
    return [key for key in memory.allKeys() if key.startswith(("FileDialog", "Qt/filedialog"))]


def test_the_print_dialog_forgets_the_folders_it_showed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def browse(_: QPrintDialog) -> int:
        memory = QSettings(QSettings.Scope.UserScope, "QtProject")
        memory.setValue("FileDialog/lastVisited", "file:///home/rosa/María Reyes")
        memory.sync()
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", browse)
    assert run_print_dialog(QPrintDialog(QPrinter(), None))
    assert remembered() == []


def test_the_file_of_a_print_job_lies_in_the_runtime_folder(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CUPS asks the C library, so Python's own view of the environment is not enough."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    getenv = ctypes.CDLL(None).getenv
    getenv.restype = ctypes.c_char_p
    for before in (None, "/var/tmp"):
        monkeypatch.delenv("TMPDIR", raising=False)
        if before:
            monkeypatch.setenv("TMPDIR", before)
        with private_spool():
            assert getenv(b"TMPDIR") == os.fsencode(runtime)
        assert os.environ.get("TMPDIR") == before
