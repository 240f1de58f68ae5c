"""The page of documents with 500 papers: from the request until the rows are painted, against its limit of 50 ms.

Also with the 18 papers of a usual case beside it. The page stands in a window of its own and shows somebody with 18
papers before; each figure is the median of some rounds, on the clock and in time of the processor, which a busy
computer changes less. The parts are told, too: reading the checklist from the vault, making the rows, painting them.

Run: python tests/benchmarks/bench_checklist.py [--papers N] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.documents import DocumentDetails, DocumentForm, DocumentStatus, Holder
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.jobs.runner import Runner
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui import fonts
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.messages import Messages
from checkin_desktop.ui.models.documents import Show, checklist_rows
from checkin_desktop.ui.pages.documents import DocumentsPage
from checkin_desktop.ui.theme import theme
from tests.support.vaults import PASSPHRASE, make_vault

LIMIT_MS = 50.0
USUAL = 18
_SIZE = (1000, 760)
_STATUSES = tuple(DocumentStatus)


def fill(case: CaseFile, papers: int) -> int:
    """A person with so many papers: each record of the checklist once, the rest their own."""
    person = case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez")).id
    codes = [kind.id for kind in case.reference.documents]
    for number in range(papers):
        details = DocumentDetails(
            code=codes[number] if number < len(codes) else "",
            title="" if number < len(codes) else f"Recibo de la luz {number}",
            status=_STATUSES[number % len(_STATUSES)],
            forms=(DocumentForm.ORIGINAL, DocumentForm.COPY),
            holder=tuple(Holder)[number % len(Holder)],
            place="Carpeta azul, estante de la cocina",
            issued_on=date(2025, 1, 1) + timedelta(days=number),
            expires_on=date(2026, 12, 1) + timedelta(days=number) if number % 3 == 0 else None,
        )
        case.documents.add(person, details)
    return person


class Bench(QObject):
    """One page in a window, and the figures of showing it again."""

    def __init__(self, case: CaseFile, settings: Path) -> None:
        super().__init__()
        self.window = QWidget()
        self.runner = Runner()
        context = WindowContext(
            case, self.runner, Messages(self.window), Clipboard(parent=self.window), Settings(settings), self.window
        )
        context.set_frame(lambda *_: None, lambda: None)
        self.page = DocumentsPage(context)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.window.resize(*_SIZE)
        theme.dress(self.window)  # what stands in it inherits the style sheet
        self.window.show()

    def show(self, person: int) -> None:
        """Ask for a person's papers, until their rows are painted."""
        loop = QEventLoop()
        self.page.filled.connect(loop.quit)
        self.page.show_person(person)
        loop.exec()
        self.page.filled.disconnect(loop.quit)
        self.window.repaint()

    def rest(self) -> None:
        """Let what comes after the first rows happen: the form, and the rows that nobody sees yet."""
        loop, poll = QEventLoop(), QTimer()
        poll.timeout.connect(lambda: None if self.page.list.rows_model.has_untold() else loop.quit())
        self.runner.submit(lambda _: None, owner=self, done=lambda _: poll.start(0), reading=True)
        loop.exec()


def measured(work: Callable[[], Any], rounds: int, before: Callable[[], Any] = lambda: None) -> tuple[float, float]:
    """(on the clock, of the processor) in ms: medians; `before` each round is not counted."""
    clock, processor = [], []
    for _ in range(rounds):
        before()
        begun, used = time.perf_counter(), time.process_time()
        work()
        clock.append(1000 * (time.perf_counter() - begun))
        processor.append(1000 * (time.process_time() - used))
    return statistics.median(clock), statistics.median(processor)


def told(name: str, taken: tuple[float, float], *, limit: bool = False) -> None:
    """One line of the answer."""
    clock, processor = taken
    ratio = f" | {processor / LIMIT_MS:.2f} of the limit by the processor, {clock / LIMIT_MS:.2f} by the clock"
    print(f"{name:42} {clock:7.1f} ms, processor {processor:7.1f} ms{ratio if limit else ''}", flush=True)


def main() -> None:
    """Build, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    app = QApplication([])
    fonts.load_first_fonts()
    theme.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.cdvault"
        session, _ = make_vault(path)
        session.close()
        with closing(vaults.open_(path, PASSPHRASE, strengthen=False)) as case:
            other = fill(case, USUAL)
            people = [(amount, fill(case, amount)) for amount in (USUAL, asked.papers)]
            bench = Bench(case, Path(folder) / "settings.json")

            def between() -> None:
                bench.rest()
                bench.show(other)
                bench.rest()

            for amount, person in people:
                bench.show(person)
                taken = measured(lambda person=person: bench.show(person), asked.rounds, between)
                told(f"{amount} papers: shown", taken, limit=amount == asked.papers)
            _, person = people[-1]
            found = case.checklist.load(person)
            told("  of it: read", measured(lambda: case.checklist.load(person), asked.rounds))
            today = date(2026, 11, 22)
            rows = lambda: checklist_rows(found, Show.ALL, case.reference, today)  # noqa: E731
            told("  of it: rows made", measured(rows, asked.rounds))
            told("  of it: painted", measured(bench.window.repaint, asked.rounds))
            bench.window.hide()


if __name__ == "__main__":
    main()
