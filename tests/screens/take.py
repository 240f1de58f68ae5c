"""Takes pictures of every page in a real window: `python tests/screens/take.py FOLDER [--display :71]`.

Starts Xvfb and openbox unless a display is given, makes a practice vault with a cheap key derivation, and saves one
PNG for each page in each variant: English, Spanish, dark, 200 % text, 1024 x 700, mirrored right to left. The pictures
are looked at by people; nothing is compared by a machine.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "practice"
PAGES = (
    "today",
    "overview",
    "identity",
    "papers",
    "appointments",
    "calendar",
    "round",
    "attempts",
    "anchors",
    "documents",
    "binder",
    "proof_of_time",
    "withheld",
    "contacts",
    "directory",
    "plan",
    "plan_print",
    "plan_copies",
    "tonight",
    "plan_review",
    "plan_interview",
    "legal_help",
    "readiness",
    "moves",
    "guides",
    "letters",
    "people",
    "import",
    "safety",
    "keys",
    "find_someone",
    "backups",
    "moving",
    "check",
    "copies",
    "traces",
    "verify",
    "settings",
    "help",
    "facts",
    "search",
)


@dataclass(frozen=True)
class Variant:
    """One way the window may look."""

    name: str
    language: str = "en"
    colours: str = "light"
    percent: int = 100
    size: tuple[int, int] = (1280, 820)


VARIANTS = (
    Variant("en"),
    Variant("es", language="es"),
    Variant("dark", colours="dark"),
    Variant("small", size=(1024, 700)),
    Variant("large", percent=200),
    Variant("rtl", language="qps-rtl"),
)


@contextmanager
def screen(width: int = 1440, height: int = 1000) -> Iterator[str]:
    """An X server with a window manager; gives its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as line:
        display = f":{line.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


class Photographer:
    """Drives the shell and saves what the screen shows."""

    def __init__(self, folder: Path, home: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from checkin_desktop.base.settings import Settings
        from checkin_desktop.ui.fonts import load_first_fonts, load_other_scripts
        from checkin_desktop.ui.shell import Shell
        from checkin_desktop.ui.theme import theme
        from checkin_desktop.vault.kdf import KdfProfile

        self.app = QApplication.instance() or QApplication([])
        load_first_fonts()
        load_other_scripts()
        theme.apply(self.app)
        self.folder, self.home = folder, home
        self.kdf = KdfProfile(passes=1, lanes=1, memory_kib=8)
        self.shell = Shell(Settings(home / "settings.json"), home / "vaults", kdf=self.kdf)
        self.shell.settings.set("idle_minutes", 60)
        self.shell.show()

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the event loop run until `done`; gives up after a minute."""
        from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

        loop, clock, poll = QEventLoop(), QElapsedTimer(), QTimer()
        clock.start()
        poll.timeout.connect(lambda: loop.quit() if done() or clock.elapsed() > 60_000 else None)
        poll.start(30)
        loop.exec()
        poll.stop()
        if not done():
            raise TimeoutError

    def settle(self) -> None:
        """Wait until no work is under way and everything is painted."""
        looks = 0

        def quiet() -> bool:
            nonlocal looks
            looks = looks + 1 if self.shell.runner.idle() else 0
            return looks > 8

        self.wait(quiet)

    def save(self, name: str) -> None:
        """Save the window as the X server shows it."""
        self.settle()
        window = self.shell.windowHandle()
        assert window is not None
        picture = self.shell.screen().grabWindow(window.winId())
        picture.save(str(self.folder / f"{name}.png"))

    def dress(self, variant: Variant) -> None:
        """Put the window into a variant."""
        from checkin_desktop.ui.language import set_language
        from checkin_desktop.ui.theme import theme

        theme.set(scheme=variant.colours, percent=variant.percent)
        theme.apply(self.app)
        set_language(variant.language)
        self.shell.resize(*variant.size)
        self.settle()

    def take(self, variants: tuple[Variant, ...], pages: tuple[str, ...]) -> None:
        """First run and lock screen, then every page, in each variant."""
        from checkin_desktop.ui.first_run import FirstRun

        for variant in variants:
            self.dress(variant)
            self.shell.show_first_run()
            self.save(f"{variant.name}-first-run")
            run = self.shell.screen_widget
            assert isinstance(run, FirstRun)
            run.users_step.choices.set_value("mine")
            for number in (2, 3, 4):
                run._go(number - 1)
                self.save(f"{variant.name}-first-run-{number}")
        self.shell.start_practice()
        self.wait(lambda: self.shell.main is not None and bool(self.shell.main.page_id))
        for variant in variants:
            self.dress(variant)
            for page in pages:
                assert self.shell.main is not None
                if page == "search":
                    self.shell.main.header.search.edit.setText("Mar")
                    self.shell.main.header.search._send()
                else:
                    self.shell.main.navigate(page)
                self.save(f"{variant.name}-{page}")
        self.shell.lock()
        self.wait(lambda: self.shell.case is None and not self.shell.locker.covered)
        for variant in variants:
            self.dress(variant)
            self.save(f"{variant.name}-lock")
        self.shell.close()


def main() -> int:
    """Read the arguments and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--display", default="")
    parser.add_argument("--variants", default="")
    parser.add_argument("--pages", default="")
    asked = parser.parse_args()
    if not asked.display:
        with screen() as display:
            command = [sys.executable, __file__, str(asked.folder), "--display", display]
            command += ["--variants", asked.variants, "--pages", asked.pages]
            return subprocess.run(command, check=False).returncode
    os.environ["DISPLAY"] = asked.display
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    sys.path.insert(0, str(ROOT))
    asked.folder.mkdir(parents=True, exist_ok=True)
    variants = tuple(v for v in VARIANTS if not asked.variants or v.name in asked.variants.split(","))
    pages = tuple(page for page in PAGES if not asked.pages or page in asked.pages.split(","))
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        Photographer(asked.folder, Path(home)).take(variants, pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
