"""A log of 100,000 attempts: opening its page, narrowing it, what it needs of memory, and its migration.

The page is shown in a process of its own, on a vault whose chain holds. Each figure is from the request until the rows
and the numbers beside them are painted, in time of the processor (of all threads), which a busy computer changes less
than the clock: the median of some rounds, as a ratio to the stated limit. Beside it stands the time until the attempt
that the list then chooses is shown in full, too. Memory is the peak of that process. Without a limit are told: a word
of two letters, which the index does not know; the whole chain verified; and the migration of the same log as version
0.1.0 would have left it.

Run: python tests/benchmarks/bench_log.py [--attempts N] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from checkin_desktop.domain.attempt_lists import ALL, AttemptFilter, OutcomeGroup
from checkin_desktop.domain.attempts import Channel
from checkin_desktop.domain.canonical import verify_chain
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.vault import schema
from checkin_desktop.vault.engine import make_engine
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.repositories import attempts, people
from tests.support import long_log
from tests.support.vaults import PASSPHRASE, make_vault, reopen

LIMIT_SECONDS = 0.1
LIMIT_MEGABYTES = 300
WINDOW = "--window"
FILTERS = {
    "a word in every second attempt": AttemptFilter(text="hold"),
    "a word in one of five hundred": AttemptFilter(text="about the fax"),
    "a number": AttemptFilter(text="212-555-0042"),
    "a word in none": AttemptFilter(text="zzzz"),
    "e-mails": AttemptFilter(channel=Channel.EMAIL),
    "nobody was reached": AttemptFilter(group=OutcomeGroup.NOBODY),
    "late": AttemptFilter(late=True),
    "corrected (none)": AttemptFilter(corrected=True),
    "one month": AttemptFilter(first_day=date(2018, 3, 1), last_day=date(2018, 3, 31)),
    "late calls of one year with a word": AttemptFilter(
        channel=Channel.CALL, late=True, first_day=date(2018, 1, 1), last_day=date(2018, 12, 31), text="mailbox"
    ),
    "two letters": AttemptFilter(text="xz"),
    "everything again": ALL,
}
UNLIMITED = frozenset({"two letters"})


def window(folder: Path, rounds: int) -> dict[str, object]:
    """Open the page some times and narrow its list in every way; seconds of each."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    from checkin_desktop.base.settings import Settings
    from checkin_desktop.jobs.runner import Runner
    from checkin_desktop.ui import fonts, language
    from checkin_desktop.ui.clipboard import Clipboard
    from checkin_desktop.ui.context import WindowContext
    from checkin_desktop.ui.messages import Messages
    from checkin_desktop.ui.pages.attempts import AttemptsPage
    from checkin_desktop.ui.theme import theme

    app = QApplication([])
    fonts.load_first_fonts()
    theme.apply(app)
    language.set_language("en")
    case = vaults.open_(folder, PASSPHRASE, strengthen=False)
    runner, frame = Runner(), QWidget()
    column = QVBoxLayout(frame)
    context = WindowContext(
        case, runner, Messages(frame), Clipboard(parent=frame), Settings(folder.parent / "settings.json"), frame
    )
    context.set_frame(lambda *_: None, lambda: None)
    frame.resize(1040, 760)
    theme.dress(frame)  # what stands in it inherits the style sheet
    frame.show()
    loop = QEventLoop()

    def until(condition: Callable[[], bool]) -> None:
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if condition() else None)
        timer.start(1)
        loop.exec()
        timer.stop()

    def timed(page: AttemptsPage, begin: Callable[[], object], *, counted: bool = False) -> tuple[float, float]:
        """From `begin` until the list is painted, and until all work has come home."""
        told: list[str] = []
        heard = (
            page.listing.settled.connect(lambda _: told.append("settled")),
            page.listing.counted.connect(lambda _: told.append("counted")),
        )
        start = time.process_time()
        begin()
        until(lambda: "settled" in told and (not counted or "counted" in told))
        frame.repaint()
        listed = time.process_time() - start
        until(runner.idle)
        frame.repaint()
        taken = listed, time.process_time() - start
        for connection in heard:
            page.listing.disconnect(connection)
        return taken

    found: dict[str, list[tuple[float, float]]] = {}

    def note(name: str, taken: tuple[float, float]) -> None:
        found.setdefault(name, []).append(taken)

    for _ in range(rounds):
        page = AttemptsPage(context)
        column.addWidget(page)
        context.person_id = 1
        note("open", timed(page, lambda page=page: page.show_person(1), counted=True))
        assert page.list.keys()
        for name, wanted in FILTERS.items():
            note(name, timed(page, lambda page=page, wanted=wanted: page.listing.bar.set_value(wanted)))
            assert page.listing.filter == wanted
        note("the oldest from a search", timed(page, lambda page=page: page.show_record(1)))
        assert page.list.selected() == 1
        page.wipe()
        column.removeWidget(page)
        page.deleteLater()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    runner.shutdown()
    case.close()
    medians = {name: [statistics.median(part) for part in zip(*taken, strict=True)] for name, taken in found.items()}
    return {"seconds": medians, "megabytes": peak}


def build(folder: Path, amount: int) -> None:
    """A vault with one person and a long log."""
    session, _ = make_vault(folder)
    with closing(session), session.begin() as rows:
        people.add(rows, PersonDetails("María Elena", "Reyes Núñez"), datetime.now(UTC))
        long_log.fill(rows, 1, amount)


def verified(folder: Path) -> float:
    """Seconds to verify the whole chain."""
    with closing(reopen(folder)) as session, session.read() as rows:
        start = time.perf_counter()
        faults = verify_chain((entry, stored) for entry, stored, _ in attempts.chain(rows, 1))
        assert not faults
        return time.perf_counter() - start


def migrated(folder: Path) -> float:
    """Seconds to bring the log from the first revision to the newest."""
    with closing(reopen(folder)) as session:
        database, key = session.current.database, bytearray(session.key(Purpose.DATABASE))
        with session.engine.connect().execution_options(vault_begin="none") as connection:
            long_log.as_first_revision(connection.connection.driver_connection)
    engine = make_engine(database, key, lambda _: None)
    try:
        start = time.perf_counter()
        assert schema.upgrade(engine)
        return time.perf_counter() - start
    finally:
        engine.dispose()


def main() -> int:
    """Print ratios to the limits; exit code 1 when one is missed."""
    if WINDOW in sys.argv:
        print(json.dumps(window(Path(sys.argv[2]), int(sys.argv[3]))))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attempts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["HOME"] = place
        folder = Path(place, "bench.cdvault")
        start = time.perf_counter()
        build(folder, options.attempts)
        print(f"{options.attempts} attempts, built in {time.perf_counter() - start:.1f} s")
        command = [sys.executable, __file__, WINDOW, str(folder), str(options.rounds)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        result = json.loads(done.stdout)
        for name, (listed, shown) in result["seconds"].items():
            ratio = f"{listed / LIMIT_SECONDS:5.2f} x limit" if name not in UNLIMITED else "no limit"
            print(f"{name:40} {listed * 1000:7.1f} ms, {ratio}; {shown * 1000:7.1f} ms with the attempt in full")
        memory = result["megabytes"]
        print(f"{'peak memory':40} {memory:7.0f} MB, {memory / LIMIT_MEGABYTES:5.2f} x limit")
        print(f"{'the whole chain verified':40} {verified(folder):7.1f} s")
        print(f"{'migrated from version 0.1.0':40} {migrated(folder):7.1f} s")
    limited = [listed for name, (listed, _) in result["seconds"].items() if name not in UNLIMITED]
    worst = max(limited) / LIMIT_SECONDS
    print(f"limits: {LIMIT_SECONDS * 1000:.0f} ms and {LIMIT_MEGABYTES} MB; worst {max(worst, memory / 300):.2f}")
    return 0 if worst <= 1 and memory <= LIMIT_MEGABYTES else 1


if __name__ == "__main__":
    raise SystemExit(main())
