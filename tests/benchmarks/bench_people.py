"""The list of people of an office: opened, searched while somebody types, narrowed by each filter, brought in.

Vaults with 200 and with 2,000 people who have dates, attempts, moves, tags and answers; among them one Núñez. The
page is shown in a process of its own. Each figure is from the request until the rows are painted: on the clock, from
the last key press with the pause before asking, and in time of the processor (of all threads), which a busy computer
changes less. It is the median of some rounds. Typing has a stated limit, to which the ratio is printed; the first
typing of each round finds nothing kept from before. The others are told beside it: opening, the filters, the numbers
on them, and the import of as many rows from a file.

Run: python tests/benchmarks/bench_people.py [--people N,N] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.dues import PeopleFilter
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.people_files import guess_fields, read_table
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.people_import import Wish
from checkin_desktop.vault.tables import CaseAnswerRow
from tests.support import long_log
from tests.support.client_list import client_list
from tests.support.vaults import PASSPHRASE, make_vault

LIMIT_SECONDS = 0.1
WINDOW = "--window"
TYPED = "nunez"
SIGNED = ReadinessQuestion.FORM_60_001_SIGNED.value
LIMITED = f"typing {TYPED}: the last key"
Taken = tuple[float, float]


def build(folder: Path, amount: int) -> float:
    """A vault with so many people; seconds of the processor that bringing them in took."""
    session, _ = make_vault(folder)
    session.close()
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        # Every tenth family name is Núñez in that list; here one person alone has it.
        data = client_list(amount * 5 // 4).data.decode("utf-8-sig").replace("Núñez", "Ñandú").encode()
        table = read_table(data)
        start = time.process_time()
        done = case.people_import.run(table, Wish(guess_fields(table.headings), DateOrder.DAY_FIRST))
        taken = time.process_time() - start
        fill(case, done.people_ids[:amount])
        one = read_table('Name\n"Núñez Reyes, María Elena"\n'.encode())
        case.people_import.run(one, Wish(guess_fields(one.headings)))
    return taken


def fill(case: CaseFile, people: tuple[int, ...]) -> None:
    """Two of three have a date, half an answer about the form, one of ten a move, all some attempts."""
    now = datetime.now(UTC)
    today = now.astimezone().date()
    kinds = list(AppointmentKind)
    for place, person in enumerate(people):
        if place % 3:
            day = today + timedelta(days=place % 60 - 5)
            details = AppointmentDetails(kinds[place % len(kinds)], day=day, at="09:00", place="26 Federal Plaza")
            case.appointments.add(person, details, AppointmentState.CONFIRMED)
        if place % 10 == 0:
            case.moves.add(person, MoveDetails(day=today - timedelta(days=1), street="1 New Street"))
        if place % 5 == 0:
            case.tags.set(person, ("court", f"group {place % 7}"))
    with case.session.begin() as rows:
        for place, person in enumerate(people):
            if place % 2:
                rows.add(CaseAnswerRow(person_id=person, key=SIGNED, answer="yes", updated_at=now))
            long_log.fill(rows, person, place % 4)


def window(folder: Path, rounds: int) -> dict[str, list[Taken]]:
    """Open the page some times, type into it and press every filter; seconds on the clock and of the processor."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
    from shiboken6 import delete

    from checkin_desktop.base.settings import Settings
    from checkin_desktop.jobs.runner import Runner
    from checkin_desktop.ui import fonts, language
    from checkin_desktop.ui.clipboard import Clipboard
    from checkin_desktop.ui.context import WindowContext
    from checkin_desktop.ui.messages import Messages
    from checkin_desktop.ui.pages.people import PeoplePage
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

    def timed(page: PeoplePage, begin: Callable[[], object]) -> Taken:
        """From `begin` until the rows are painted; then all else comes home."""
        told: list[bool] = []
        heard = page.filled.connect(lambda: told.append(True))
        clock, process = time.perf_counter(), time.process_time()
        begin()
        until(lambda: bool(told))
        frame.repaint()
        taken = time.perf_counter() - clock, time.process_time() - process
        until(runner.idle)
        page.filled.disconnect(heard)
        return taken

    found: dict[str, list[Taken]] = {}
    for _ in range(rounds):
        page = PeoplePage(context)
        column.addWidget(page)
        found.setdefault("open", []).append(timed(page, page.refresh))
        assert page.model.rowCount() > 100
        case.people_list.set_columns([column.code for column in page.table.columns()])  # what was kept is forgotten
        until(runner.idle)
        QTest.keyClicks(page.filter.edit, TYPED[:-1])
        until(lambda page=page: page.filters.query.text == TYPED[:-1] and runner.idle())
        last = timed(page, lambda page=page: QTest.keyClick(page.filter.edit, Qt.Key.Key_Z))
        found.setdefault(LIMITED, []).append(last)
        row = page.model.row_at(0)
        assert page.model.rowCount() == 1
        assert row is not None
        assert "Núñez" in row.display_name
        found.setdefault("everyone again", []).append(timed(page, page._clear_filter))
        for which in PeopleFilter:
            if which is not PeopleFilter.EVERYONE:
                taken = timed(page, page.filters.pills[which].click)
                found.setdefault(f"filter {which.value}", []).append(taken)
        clock, process = time.perf_counter(), time.process_time()
        page._count_everybody()
        until(runner.idle)
        found.setdefault("numbers on the filters", []).append(
            (time.perf_counter() - clock, time.process_time() - process)
        )
        page.wipe()
        column.removeWidget(page)
        page.deleteLater()
    runner.shutdown()
    case.close()
    delete(frame)  # in the order in which it was made, not in that of the interpreter's end
    return found


def main() -> int:
    """Print ratios to the limit; exit code 1 when one is missed."""
    if WINDOW in sys.argv:
        print(json.dumps(window(Path(sys.argv[2]), int(sys.argv[3]))))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", default="200,2000")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    worst = 0.0
    for amount in map(int, options.people.split(",")):
        with tempfile.TemporaryDirectory() as place:
            os.environ["HOME"] = place
            folder = Path(place, "bench.cdvault")
            seconds = build(folder, amount)
            print(f"{amount} people")
            command = [sys.executable, __file__, WINDOW, str(folder), str(options.rounds)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            for name, taken in json.loads(done.stdout).items():
                clock, process = (statistics.median(part) for part in zip(*taken, strict=True))
                line = f"  {name:28} {clock * 1000:7.1f} ms, processor {process * 1000:7.1f} ms"
                if name == LIMITED:
                    worst = max(worst, process / LIMIT_SECONDS)
                    line += f": {process / LIMIT_SECONDS:.2f} x limit, {clock / LIMIT_SECONDS:.2f} by the clock"
                print(line)
            print(f"  {'brought in':28} processor {seconds:7.2f} s")
    print(f"limit: {LIMIT_SECONDS * 1000:.0f} ms; worst {worst:.2f}")
    return 0 if worst <= 1 else 1


if __name__ == "__main__":
    raise SystemExit(main())
