"""Earlier states are kept by themselves while a folder is open, and nobody waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.snapshots import RingState, SnapshotsService
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.keeping import FIRST_LOOK_MS, NEXT_LOOK_MS, Keeping
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.vault import layout
from tests.ui.test_shell import MakeShell, open_case, wait_locked


@pytest.fixture
def keeping(context: WindowContext, qtbot: Any) -> Iterator[Keeping]:
    main = MainWindow(context)
    qtbot.addWidget(main)
    qtbot.waitUntil(context.runner.idle, timeout=20_000)
    yield Keeping(main)
    main.wipe()


def states(context: WindowContext) -> list[str]:
    return sorted(path.name for path in layout.find_set(context.case.folder).backups.iterdir())


def test_it_looks_after_a_minute_and_then_every_ten(keeping: Keeping, context: WindowContext, qtbot: Any) -> None:
    assert keeping.timer.interval() == FIRST_LOOK_MS
    keeping.look()
    qtbot.waitUntil(lambda: states(context) == ["000001.db"], timeout=20_000)
    qtbot.waitUntil(lambda: keeping.timer.interval() == NEXT_LOOK_MS, timeout=20_000)
    keeping.look()
    qtbot.waitUntil(context.runner.idle, timeout=20_000)
    assert states(context) == ["000001.db"]


def test_it_waits_while_anything_else_is_to_do(keeping: Keeping, context: WindowContext, qtbot: Any) -> None:
    go = threading.Event()
    context.runner.submit(lambda _: go.wait(20), owner=keeping, done=lambda _: None)
    keeping.look()
    go.set()
    qtbot.waitUntil(context.runner.idle, timeout=20_000)
    assert states(context) == []
    assert keeping.timer.interval() == FIRST_LOOK_MS


def test_it_makes_way_for_what_a_person_does(
    keeping: Keeping, context: WindowContext, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go, seen = threading.Event(), threading.Event(), []

    def keep(_: SnapshotsService, cancelled: Callable[[], bool]) -> RingState:
        seen.append(cancelled())
        begun.set()
        go.wait(20)
        seen.append(cancelled())
        return RingState()

    monkeypatch.setattr(SnapshotsService, "keep", keep)
    keeping.look()
    assert begun.wait(20)
    context.runner.submit(lambda _: None, owner=keeping, done=lambda _: None)
    go.set()
    qtbot.waitUntil(context.runner.idle, timeout=20_000)
    assert seen == [False, True]


def test_damage_is_told_once(keeping: Keeping, context: WindowContext, qtbot: Any) -> None:
    keeping.look()
    qtbot.waitUntil(context.runner.idle, timeout=20_000)
    context.case.people.add(PersonDetails(given_names="Ana"))
    session = context.case.session
    session.checkpoint()
    data = bytearray(session.current.database.read_bytes())
    data[-1000] ^= 1
    session.current.database.write_bytes(data)
    for _ in range(2):
        keeping.look()
        qtbot.waitUntil(context.runner.idle, timeout=20_000)
    told = [banner.title_label.text() for banner in keeping.parent().findChildren(Banner)]
    assert told.count("The data of this folder did not pass its check.") == 1
    assert states(context) == ["000001.db"]


def test_a_lock_drops_it(
    make_shell: MakeShell, practice_folder: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = make_shell()
    begun = threading.Event()

    def keep(_: SnapshotsService, cancelled: Callable[[], bool]) -> RingState:
        begun.set()
        while not cancelled():
            begun.wait(0.01)
        return RingState()

    monkeypatch.setattr(SnapshotsService, "keep", keep)
    keeping = open_case(shell, qtbot).findChild(Keeping)
    assert keeping is not None
    keeping.look()
    assert begun.wait(20)
    shell.lock(LockReason.ASKED)
    wait_locked(shell, qtbot)
    assert list(layout.find_set(practice_folder).backups.iterdir()) == []
