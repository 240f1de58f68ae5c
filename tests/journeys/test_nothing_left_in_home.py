"""After a long day with the program, what was typed is found only in what was exported.

The day runs in a real window under Xvfb with a session bus, from the first run over imports, previews, prints,
exports, Hide, lock and unlock to a crash in the middle of a sentence; in the evening it is opened again. Every write
and every socket of the program and its children is recorded, and everything they may have written to is searched.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys import first_evening as evening
from tests.journeys.one_day import TYPED
from tests.screens.take import screen
from tests.support.needles import find_needles
from tests.support.traced import Wrote, opened_to_write, plain, sockets, strace, who_wrote

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NEEDLES = (
    evening.GIVEN,
    evening.FAMILY,
    evening.A_NUMBER_DIGITS,
    evening.A_NUMBER_SHOWN.removeprefix("A "),
    evening.CONTACT["Name"],
    evening.PASSPHRASE,
    TYPED,
)
SECONDS = 240
DEVICES = ("/dev/null", "/dev/tty", "/dev/urandom", "/proc/self/", "/dev/pts/", "/dev/dri/")


@dataclass
class Day:
    """What a day left: the sandbox, the folder of what was exported, and the records of both halves."""

    box: Path
    papers: Path
    records: tuple[Path, Path]
    steps: list[str]

    @property
    def wrote(self) -> Counter[Wrote]:
        return sum((who_wrote(record, NEEDLES) for record in self.records), Counter())


def live(stage: str, papers: Path, record: Path, env: dict[str, str], log: Path) -> list[str]:
    """Run half a day; the morning is killed while it types."""
    command = ["dbus-run-session", "--", *strace(record)]
    command += [sys.executable, "-u", "-m", "tests.journeys.one_day", stage, str(papers)]
    steps: list[str] = []
    with log.open("w") as errors:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=errors, text=True)
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                steps.append(line.strip())
                if steps[-1] == "typing":
                    os.kill(int(steps[0].removeprefix("pid ")), signal.SIGKILL)
        process.wait(SECONDS)
    return steps


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    outside = tmp_path_factory.mktemp("day")
    box = outside / "box"
    papers = box / "home" / "Documents" / f"{evening.FAMILY} papers"
    papers.mkdir(parents=True)
    for name in ("tmp", "run"):
        (box / name).mkdir(mode=0o700)
    records = (outside / "morning.strace", outside / "evening.strace")
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "VIRTUAL_ENV") if name in os.environ}
    with screen() as display:
        env = kept | {
            "HOME": str(box / "home"),
            "TMPDIR": str(box / "tmp"),
            "XDG_RUNTIME_DIR": str(box / "run"),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        steps = live("morning", papers, records[0], env, outside / "morning.log")
        steps += live("evening", papers, records[1], env, outside / "evening.log")
    said = "".join((outside / f"{half}.log").read_text(errors="replace") for half in ("morning", "evening"))
    steps = [step for step in steps if not step.startswith("pid ")]
    wanted = ["created", "imported", "previewed", "dated", "saved", "searched", "locked", "exported", "typing"]
    assert steps == [*wanted, "opened", "looked", "left"], said[-3000:]
    yield Day(box, papers, records, steps)
    for record in records:
        record.unlink()


def test_what_was_typed_is_found_only_in_what_was_exported(day: Day) -> None:
    assert find_needles(day.box, NEEDLES, leave_out=[day.papers]) == []
    assert {path.name for path in day.papers.iterdir()} >= {"plan.pdf", "report.pdf", "paper.pdf", "family.cdbackup"}
    (day.box / "tmp" / "planted").write_bytes(zlib.compress(f"Call {evening.FAMILY}".encode() * 3))
    found = find_needles(day.box, NEEDLES, leave_out=[day.papers])
    (day.box / "tmp" / "planted").unlink()
    assert {hit.path.name for hit in found} == {"planted"}


def test_the_file_for_a_calendar_names_nobody(day: Day) -> None:
    dates = (day.papers / "dates.ics").read_text(encoding="utf-8")
    assert "DTSTART" in dates
    assert [needle for needle in NEEDLES if needle in dates] == []


def test_a_backup_that_left_holds_nothing_readable(day: Day) -> None:
    backups = day.papers / "backups"
    backups.mkdir()
    (backups / "family.cdbackup").write_bytes((day.papers / "family.cdbackup").read_bytes())
    assert find_needles(backups, NEEDLES) == []


def test_only_what_everybody_needs_is_left_in_the_home_folder(day: Day) -> None:
    """No list of recent files, no thumbnails, no caches with contents; settings and log without a name."""
    left = {
        path.relative_to(day.box).as_posix()
        for path in day.box.rglob("*")
        if path.is_file() and day.papers not in path.parents and ".cdvault" not in path.as_posix()
    }
    for name in left:
        assert "recently-used" not in name, name
        assert "thumbnails" not in name, name
    assert not {name for name in left if name.startswith(("tmp/", "run/"))}
    qt = day.box / "home" / ".config" / "QtProject.conf"
    assert not qt.exists() or "FileDialog" not in qt.read_text()
    assert {name for name in left if "checkin-desktop" not in name} <= {"home/.config/QtProject.conf"} | {
        name for name in left if "/fontconfig/" in name or "/mesa" in name or name.endswith("/dconf/user")
    }


def test_no_write_to_a_file_holds_what_was_typed(day: Day) -> None:
    """The needle goes to the screen and to the program's own children; to files only inside the exports."""
    wrote = day.wrote
    files = Counter({item: times for item, times in wrote.items() if item.is_file})
    others = Counter({item: times for item, times in wrote.items() if not item.is_file})
    exported = [item for item in files if item.target.startswith(str(day.papers))]
    print("\nsaw it, and are no files:")
    for item, times in others.most_common():
        print(f"  {times:5d} {item.call} to {item.target}")
    assert {item.target for item in files} - {item.target for item in exported} == set()
    assert exported, "the record did not even see the message that was brought along"
    assert any(item.target.startswith("pipe:") for item in others), "the record did not see the child's order"


def test_nothing_was_opened_to_be_written_anywhere_else(day: Day) -> None:
    opened = set().union(*(opened_to_write(record) for record in day.records))
    assert any(".cdvault" in path for path in opened)
    elsewhere = {path for path in opened if not path.startswith((str(day.box), *DEVICES))}
    assert elsewhere == set()


def test_nothing_was_asked_but_the_printing_service_of_this_computer(day: Day) -> None:
    """Printing asks for printers at the door that CUPS has on the computer itself; nothing goes further."""
    seen = [plain(line) for record in day.records for line in sockets(record)]
    assert any("AF_UNIX" in line for line in seen), "the record saw no socket at all, and there are the screen's"
    beyond = [line for line in seen if "AF_INET" in line or "AF_PACKET" in line]
    own_printing = re.compile(r"port=htons\(631\).*(\"127\.0\.0\.1\"|\"::1\")")
    stream = re.compile(r"socket\(AF_INET6?, SOCK_STREAM")
    assert [line for line in beyond if not (own_printing.search(line) or stream.search(line))] == []
