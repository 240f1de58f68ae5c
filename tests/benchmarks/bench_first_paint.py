"""How long from the start of the process until the lock screen stands on a real X screen, against an empty window.

    .venv/bin/python tests/benchmarks/bench_first_paint.py [rounds]

Both programs are started in turn on a virtual X server (Xvfb) that keeps its picture in a file; the file is read from
outside until most of the window's pixels have changed. Nothing inside the programs takes part in the measuring, so
imports, style sheets, fonts and the first layout all count. Both read compiled byte code, as an installed program
does; the empty window imports what any PySide6 window needs and no more. Printed: the medians and ratios (aim: 1.25)
of the time on the clock and of the processor time until then (Linux' schedstat), which other work on the computer
disturbs less, and how busy the computer was.
"""

from __future__ import annotations

import mmap
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREEN = (1280, 820)
AIM = 1.25
WARM_UPS = 2
POLL_SECONDS = 0.0005
PATIENCE_SECONDS = 60.0
# A frame around the screen's edge may stay black; a painted window changes far more than this share of the pixels.
PAINTED_SHARE = 0.5

EMPTY_WINDOW = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize{SCREEN}
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Screen:
    """A running Xvfb: its display name and the file that holds its picture (XWD, 32 bits a pixel)."""

    display: str
    picture: Path


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """Start Xvfb on a free display of its own choosing; stop it at the end."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{SCREEN[0]}x{SCREEN[1]}x24",
        "-fbdir",
        str(folder),
    ]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        yield Screen(display, folder / "Xvfb_screen0")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


class Picture:
    """The pixels of the virtual screen, sampled."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, prot=mmap.PROT_READ)
        pixels = SCREEN[0] * SCREEN[1]
        self._first = len(self._map) - 4 * pixels
        self._stride = 4 * 509  # a prime number of pixels, so that the samples do not stand in columns

    def sample(self) -> list[bytes]:
        return [self._map[at : at + 3] for at in range(self._first, len(self._map), self._stride)]

    def close(self) -> None:
        self._map.close()


def processor_seconds(process_id: int) -> float:
    """What the threads of a process have spent on a processor so far."""
    tasks = Path(f"/proc/{process_id}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def first_paint(command: list[str], screen: Screen, home: Path) -> tuple[float, float]:
    """Seconds from spawning the process until its window covers the screen, on the clock and on the processor.

    The process is ended then.
    """
    picture = Picture(screen.picture)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
    }
    before = picture.sample()
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        while True:
            now = picture.sample()
            taken = time.perf_counter() - started
            if sum(a != b for a, b in zip(before, now, strict=True)) > PAINTED_SHARE * len(before):
                return taken, processor_seconds(process.pid)
            if process.poll() is not None or taken > PATIENCE_SECONDS:
                raise RuntimeError(f"no window appeared: {command}")
            time.sleep(POLL_SECONDS)
    finally:
        process.kill()
        process.wait()
        while picture.sample() != before:
            time.sleep(POLL_SECONDS)
        picture.close()


def compile_byte_code() -> None:
    """Leave no source to be compiled at start, whatever PYTHONDONTWRITEBYTECODE says."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "checkin_desktop")], check=True)


def make_vault(folder: Path) -> Path:
    """A small practice vault, so that the lock screen comes first and not the welcome."""
    command = [sys.executable, "-m", "checkin_desktop", "practice", "--out", str(folder)]
    small = ["--people", "1", "--attempts", "0"]
    subprocess.run([*command, *small], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return folder / "practice.cdvault"


def measure(rounds: int) -> dict[str, tuple[float, float]]:
    """The medians in seconds, on the clock and on the processor, of "empty" and "lock". The two take turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home, pictures = folder / "home", folder / "screen"
        home.mkdir()
        compile_byte_code()
        pictures.mkdir()
        commands = {
            "empty": [sys.executable, "-c", EMPTY_WINDOW],
            "lock": [sys.executable, "-m", "checkin_desktop", "--vault", str(make_vault(folder / "practice"))],
        }
        times: dict[str, list[tuple[float, float]]] = {which: [] for which in commands}
        with virtual_screen(pictures) as screen:
            for turn in range(WARM_UPS + rounds):
                for which, command in commands.items():
                    taken = first_paint(command, screen, home)
                    if turn >= WARM_UPS:
                        times[which].append(taken)
    return {
        which: (statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken))
        for which, taken in times.items()
    }


def main(rounds: int = 11) -> tuple[float, float]:
    """Measure, print, and return the ratios on the clock and on the processor."""
    medians = measure(rounds)
    ratios = []
    for place, what in enumerate(("clock", "processor")):
        empty, lock = medians["empty"][place], medians["lock"][place]
        ratios.append(lock / empty)
        print(
            f"first paint ratio {lock / empty:.2f} on the {what} (aim {AIM}): "
            f"lock screen {lock * 1000:.0f} ms, empty PySide6 window {empty * 1000:.0f} ms, medians of {rounds}"
        )
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    print(f"load averages {load} on {os.cpu_count()} processors; without a window manager, settings or a home in use")
    return ratios[0], ratios[1]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
