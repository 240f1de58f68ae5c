"""A screen and a window manager of a test's own, and the program in it as a person starts it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS = 40


class Screen:
    """One X display. Windows are found by the process they belong to."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def tool(self, *words: str) -> str:
        """What xdotool answers; "" when it finds nothing."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    @contextlib.contextmanager
    def program(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program with these words after its name; killed at the end."""
        process = subprocess.Popen([sys.executable, "-m", "checkin_desktop", *words], env=self.environment)
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def window_of(self, process: subprocess.Popen[bytes]) -> str:
        """The number of the visible window of a process, as soon as there is one."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.tool("search", "--onlyvisible", "--pid", str(process.pid), "--name", ".+").split()
            return bool(found)

        self.until(look, "no window")
        return found[0]

    def active_process(self) -> int:
        """The process of the active window; 0 when there is none."""
        return int(self.tool("getactivewindow", "getwindowpid") or 0)

    def type(self, window: str, text: str) -> None:
        """Bring a window to the front and type into what has the keyboard there, then Enter."""
        self.tool("windowactivate", "--sync", window)
        self.tool("type", "--delay", "4", text)
        self.tool("key", "Return")

    @staticmethod
    def until(true: Callable[[], object], what: str) -> None:
        """Wait until something is so."""
        pause = threading.Event()
        for _ in range(SECONDS * 20):
            if true():
                return
            pause.wait(0.05)
        raise AssertionError(what)


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start Xvfb on a free number, and openbox in it."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        made = Screen(display)
        made.environment["HOME"] = str(folder)
        manager = subprocess.Popen(["openbox"], env=made.environment, stderr=subprocess.DEVNULL)
        try:
            Screen.until(lambda: made.tool("get_num_desktops"), "no window manager")
            yield made
        finally:
            manager.kill()
            manager.wait()
    finally:
        server.kill()
        server.wait()
