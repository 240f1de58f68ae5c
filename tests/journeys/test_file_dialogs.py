"""The file dialogs in a real X session, in a process that nobody may look into: they work and leave nothing behind.

A process with PR_SET_DUMPABLE=0 is refused by the desktop's portals, which would show no dialog at all. So the program
uses Qt's own, also where the desktop asks for portals.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.screens.take import screen
from tests.support.needles import find_needles

ROOT = Path(__file__).parents[2]
NEEDLE = "Núñez-O’Brien"
SECONDS = 120

DIALOGS = """
import ctypes, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from checkin_desktop.vault.process_hardening import harden_process
harden_process()
assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0, "others may look into this process"
app = QApplication(["x", "-style", "Fusion"])
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.messages import Messages
load_first_fonts()
papers, messages = Path(sys.argv[1]), Messages()

def answered(name, ask):
    def look():
        dialog = app.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        timer.stop()
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(papers))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
        dialog.accept() if name else dialog.reject()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    return ask()

assert answered("scan.pdf", lambda: messages.open_files("Choose")) == [papers / "scan.pdf"]
assert answered("new.pdf", lambda: messages.save_file("Save", "plan.pdf")) == papers / "new.pdf"
assert answered(str(papers), lambda: messages.choose_folder("Folder")) == papers
assert answered("", lambda: messages.open_files("Choose")) == []
print("done")
"""


@pytest.mark.parametrize("desktop", ["", "xdgdesktopportal"], ids=["plain", "portals"])
def test_file_dialogs_work_and_leave_nothing(tmp_path: Path, desktop: str) -> None:
    home = tmp_path / "home"
    papers = home / "Documents" / NEEDLE
    papers.mkdir(parents=True)
    (papers / "scan.pdf").write_bytes(b"%PDF-")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    conf = home / ".config" / "QtProject.conf"
    conf.parent.mkdir()
    conf.write_text("[FileDialog]\nlastVisited=file:///home/rosa/N%C3%BA%C3%B1ez-O%E2%80%99Brien\n\n[Qt]\nkept=yes\n")
    assert find_needles(home, [NEEDLE], leave_out=[papers]) != []
    kept = {name: os.environ[name] for name in ("PATH", "VIRTUAL_ENV") if name in os.environ}
    with screen() as display:
        env = kept | {
            "HOME": str(home),
            "TMPDIR": str(runtime),
            "XDG_RUNTIME_DIR": str(runtime),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": desktop,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-c", DIALOGS, str(papers)],
            cwd=ROOT,
            env=env,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
    assert (done.stdout.strip(), done.returncode) == ("done", 0), done.stderr[-2000:]
    assert find_needles(tmp_path, [NEEDLE], leave_out=[papers]) == []
    assert "kept=yes" in conf.read_text()
    assert "FileDialog" not in conf.read_text()
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    files -= {name for name in files if "/fontconfig/" in name}
    assert files == {f"home/Documents/{NEEDLE}/scan.pdf", "home/.config/QtProject.conf"}
