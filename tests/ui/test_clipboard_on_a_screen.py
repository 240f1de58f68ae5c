"""The clipboard as other programs see it: on a real X server, read and written by xclip."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.real_screen import Screen, screen
from tests.support.vaults import make_vault
from tests.ui.conftest import PASSPHRASE

NUMBER = "A-012-345-678"
HINT = "x-kde-passwordManagerHint"


class Window:
    """The program's window, and xclip beside it."""

    def __init__(self, desk: Screen, process: subprocess.Popen[str]) -> None:
        self._desk, self._process = desk, process
        self._answer()

    def do(self, line: str) -> None:
        """Ask the window for something and wait until it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        self._answer()

    def _answer(self) -> None:
        assert self._process.stdout is not None
        while not (line := self._process.stdout.readline()).startswith("ok"):
            assert line, "the window is gone"

    def see(self, selection: str, target: str = "UTF8_STRING") -> str:
        """What another program gets; "" when there is nothing."""
        words = ["xclip", "-o", "-selection", selection, "-t", target]
        done = subprocess.run(
            words, env=self._desk.environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout if done.returncode == 0 else ""

    def other_program_copies(self, text: str, selection: str = "clipboard") -> None:
        """Let another program take a selection; it keeps it until the screen goes."""
        words = ["xclip", "-i", "-selection", selection]
        subprocess.run(
            words, env=self._desk.environment, input=text, text=True, check=True, timeout=20, stdout=subprocess.DEVNULL
        )
        self.do(f"lost {selection}")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    home = tmp_path_factory.mktemp("screen")
    folder = home / "family-folder.cdvault"
    make_vault(folder, PASSPHRASE)[0].close()
    words = [sys.executable, "-m", "tests.support.clipboard_child", str(folder), PASSPHRASE]
    with (
        screen(home) as desk,
        subprocess.Popen(
            words, env=desk.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        try:
            yield Window(desk, process)
        finally:
            process.kill()


def test_a_copy_is_marked_and_gone_after_thirty_seconds(window: Window) -> None:
    window.do(f"copy {NUMBER}")
    assert window.see("clipboard") == NUMBER
    assert window.see("clipboard", HINT) == "secret"
    window.do("move 29")
    assert window.see("clipboard") == NUMBER
    window.do("move 1")
    assert window.see("clipboard") == ""
    assert window.see("clipboard", HINT) == ""


def test_what_another_program_copied_meanwhile_stays(window: Window) -> None:
    window.do(f"copy {NUMBER}")
    window.other_program_copies("theirs")
    window.do("move 31")
    assert window.see("clipboard") == "theirs"


def test_what_a_history_took_over_unchanged_goes(window: Window) -> None:
    """A clipboard manager may own the copy by now; it is ours as long as it is the same text."""
    window.do(f"copy {NUMBER}")
    window.other_program_copies(NUMBER)
    window.do("move 31")
    assert window.see("clipboard") == ""


def test_what_a_field_copies_by_itself_is_marked_and_wiped_in_both_places(window: Window) -> None:
    window.do(f"mark {NUMBER.replace('-', '')}")
    marked = window.see("primary")
    assert marked == NUMBER.replace("-", "")
    window.do(f"field {marked}")
    assert window.see("clipboard") == marked
    assert window.see("clipboard", HINT) == "secret"
    window.do("move 30")
    assert window.see("clipboard") == ""
    assert window.see("primary") == ""


@pytest.mark.parametrize("way", ["lock", "close"])
def test_both_places_are_empty_after_a_lock_and_before_the_end(window: Window, way: str) -> None:
    window.do("open")
    window.do("mark Quetzaltenango")
    window.do(f"copy {NUMBER}")
    assert window.see("primary") == "Quetzaltenango"
    assert window.see("clipboard") == NUMBER
    window.do(way)
    assert window.see("primary") == ""
    assert window.see("clipboard") == ""
