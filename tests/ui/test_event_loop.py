"""With 1,000 attempts the window still reacts, from the log over the report to the lock.

What comes again stays under 50 ms of the program's own doing; the first building of a page has a bound of its own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin_desktop.jobs.runner import Lane
from checkin_desktop.services.practice import make_practice_vault
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.pages.attempts_list import PAGE
from checkin_desktop.ui.pages.print_preview_report import ReportPreview
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.start import make_ready
from checkin_desktop.ui.widgets.row_list import RowItem
from tests.support.vaults import CHEAP
from tests.ui.conftest import PASSPHRASE, TODAY
from tests.ui.eventloop import GapMeter

pytestmark = pytest.mark.slow

ATTEMPTS = 1000
LONGEST_MS = 50
LONGEST_BUILDING_MS = 250
TRIES = 4
PATIENCE = 180_000
Then = Callable[[], object]


@pytest.fixture(scope="module")
def long_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long") / "long.cdvault"
    make_practice_vault(folder, PASSPHRASE, people=1, attempts=ATTEMPTS, today=TODAY, kdf=CHEAP).close()
    return folder


@pytest.fixture
def shell(make_shell: Callable[..., Shell], qtbot: QtBot, long_log: Path, tmp_path: Path) -> Shell:
    made = make_shell(folder=Path(shutil.copytree(long_log, tmp_path / "vaults" / "long.cdvault")))
    make_ready(made)
    qtbot.waitUntil(made.runner.idle, timeout=PATIENCE)
    lock = made.lock_screen()
    assert lock is not None
    lock.passphrase_given.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: made.main is not None and made.runner.idle(), timeout=PATIENCE)
    return made


class Stopwatch:
    """Measures steps of a journey; each is over when all work has come home and its own condition holds."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self._shell, self._qtbot = shell, qtbot

    def until(self, true: Then) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def measure(self, act: Then, then: Then = lambda: True) -> GapMeter:
        with GapMeter() as meter:
            act()
            self.until(lambda: self._shell.runner.idle() and then())
        return meter

    def best(self, name: str, act: Then, then: Then = lambda: True, *, limit: int = LONGEST_MS) -> None:
        """The best of a few tries is under the limit: a busy computer spoils single ones."""
        tries: list[GapMeter] = []
        while len(tries) < TRIES and (not tries or tries[-1].longest_ours_ms >= limit):
            tries.append(self.measure(act, then))
        best = min(tries, key=lambda meter: meter.longest_ours_ms)
        print(f"{name}: {best.longest_ours_ms:.0f} ms, by the clock {best.longest_ms:.0f} ms, tries {len(tries)}")
        assert best.longest_ours_ms < limit, f"{name}\n{best.worst()}"

    def once(self, name: str, act: Then, then: Then = lambda: True, *, limit: int) -> None:
        meter = self.measure(act, then)
        print(f"{name}: {meter.longest_ours_ms:.0f} ms, by the clock {meter.longest_ms:.0f} ms")
        assert meter.longest_ours_ms < limit, f"{name}\n{meter.worst()}"


def first_rows(page: AttemptsPage) -> bool:
    """The first page of the log stands in the list; the others come when somebody goes on."""
    rows = page.list.rows_model
    return len(page.list.keys()) >= PAGE and rows.rowCount() == len(rows.rows())


def ready(preview: ReportPreview) -> bool:
    return preview.rendered is not None and bool(preview.pages.page_count())


def choose_each(preview: ReportPreview) -> None:
    preview.attempts.which.set_value("some")
    preview.attempts.which.edited.emit("some")


def row_of(preview: ReportPreview, number: int) -> RowItem:
    return next(row for row in preview.attempts.choice.list.rows_model.rows() if row.key == number)


def attempts_page(main: MainWindow) -> AttemptsPage:
    page = main.pages["attempts"]
    assert isinstance(page, AttemptsPage)
    return page


def test_the_window_reacts_all_the_way(shell: Shell, qtbot: QtBot) -> None:
    watch, main = Stopwatch(shell, qtbot), shell.main
    assert main is not None
    watch.once("log, first time", lambda: main.navigate("attempts"), limit=LONGEST_BUILDING_MS)
    page = attempts_page(main)
    watch.until(lambda: first_rows(page))
    places = iter([page.list.keys()[place] for place in (-1, 0, 30, 50)])
    watch.best("another row", lambda: page.list.select(next(places)))
    watch.once("report, first time", lambda: page.act("print"), lambda: ready(page.preview), limit=LONGEST_BUILDING_MS)
    preview = page.preview
    choosing = preview.attempts
    watch.once("choices, first time", lambda: choosing.set_open(True), limit=LONGEST_BUILDING_MS)
    watch.once("choose one by one", lambda: choose_each(preview), choosing.choice.list.keys, limit=2 * LONGEST_MS)
    rows = choosing.choice.list
    for number in range(1, 4):
        watch.best("an attempt left out", lambda number=number: rows.turn(row_of(preview, number)))
    watch.until(lambda: shell.runner.idle() and ready(preview))
    for number in range(1, 4):
        watch.best(
            "another page",
            preview.pages.next_page,
            lambda number=number: preview.pages.page() >= number,
        )
    watch.best("back", preview.close_preview)
    watch.once(
        "lock",
        lambda: shell.lock(LockReason.ASKED),
        lambda: shell.case is None and isinstance(shell.screen_widget, LockScreen),
        limit=LONGEST_BUILDING_MS,
    )


def test_the_vault_is_free_while_pages_are_made(shell: Shell, qtbot: QtBot) -> None:
    watch, main = Stopwatch(shell, qtbot), shell.main
    assert main is not None
    assert shell.case is not None
    case = shell.case
    main.navigate("attempts")
    watch.until(shell.runner.idle)
    page = attempts_page(main)
    page.act("print")
    watch.until(lambda: page.preview.progress.maximum() > 1)  # the child tells how far it is
    names: list[str] = []
    with GapMeter() as meter:
        shell.runner.submit(
            lambda _: case.people.get(1).details.given_names, owner=main, done=names.append, lane=Lane.VAULT
        )
        watch.until(lambda: names)
        assert page.preview.rendered is None
        page.preview.close_preview()
        watch.until(shell.runner.idle)
    print(f"while pages are made: {meter.longest_ours_ms:.0f} ms, by the clock {meter.longest_ms:.0f} ms")
    watch.until(lambda: case.exports._process._child is None)
    assert meter.longest_ours_ms < 2 * LONGEST_MS, meter.worst()
