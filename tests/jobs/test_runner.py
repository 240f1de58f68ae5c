"""The bridge to long work: order, results, failures, progress, cancel, and owners that are gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.jobs.runner import JobControl, Lane, Runner


@pytest.fixture
def runner(qapp: object) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.shutdown()


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def test_results_come_home_on_the_main_thread_in_order(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    got: list[tuple[int, bool]] = []
    names: set[str] = set()

    def work(number: int) -> int:
        names.add(threading.current_thread().name)
        return number

    for number in range(200):
        runner.submit(
            lambda _, n=number: work(n),
            owner=owner,
            done=lambda n: got.append((n, QThread.currentThread() is QCoreApplication.instance().thread())),
        )
    qtbot.waitUntil(runner.idle)
    assert got == [(number, True) for number in range(200)]
    assert names == {"vault-0"}


def test_the_vault_lane_waits_for_nothing_in_the_pool(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    got: list[str] = []
    runner.submit(lambda _: gate.wait(10), owner=owner, done=lambda _: got.append("pool"), lane=Lane.POOL)
    runner.submit(lambda _: None, owner=owner, done=lambda _: got.append("vault"))
    qtbot.waitUntil(lambda: got == ["vault"])
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert got == ["vault", "pool"]


def test_failures_reach_their_handler_or_everybody(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    handled: list[BaseException] = []
    lost: list[BaseException] = []
    runner.unhandled.connect(lost.append)

    def work(_: JobControl) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    runner.submit(work, owner=owner, done=lambda _: None, failed=handled.append)
    runner.submit(work, owner=owner, done=lambda _: None)
    qtbot.waitUntil(runner.idle)
    assert (len(handled), len(lost)) == (1, 1)


def test_cancelled_work_fails_with_its_own_word(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    started, got = threading.Event(), []

    def work(control: JobControl) -> None:
        started.set()
        while not control.cancelled():
            pass
        raise Cancelled

    job = runner.submit(work, owner=owner, done=lambda _: None, failed=got.append)
    qtbot.waitUntil(started.is_set)
    job.cancel()
    qtbot.waitUntil(runner.idle)
    assert isinstance(got[0], Cancelled)


def test_work_that_finished_all_the_same_says_so(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    gate, got = threading.Event(), []
    job = runner.submit(lambda _: gate.wait(10), owner=owner, done=got.append)
    job.cancel()
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert got == [True]


def test_forgotten_work_says_nothing(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    got: list[object] = []
    job = runner.submit(lambda _: 1, owner=owner, done=got.append)
    job.forget()
    qtbot.waitUntil(runner.idle)
    assert got == []


def test_nothing_is_delivered_to_a_deleted_owner(qtbot: QtBot, runner: Runner) -> None:
    gate, got = threading.Event(), []
    owner = QObject()
    runner.submit(lambda _: gate.wait(10), owner=owner, done=got.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert got == []


def test_progress_arrives_in_order(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    seen: list[tuple[int, int, str]] = []

    def work(control: JobControl) -> None:
        for number in range(3):
            control.progress(number, 3, "pages")

    runner.submit(work, owner=owner, done=lambda _: None, progress=lambda *step: seen.append(step))
    qtbot.waitUntil(runner.idle)
    assert seen == [(0, 3, "pages"), (1, 3, "pages"), (2, 3, "pages")]


def test_work_may_submit_from_its_callback(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    got: list[int] = []

    def again(number: int) -> None:
        got.append(number)
        if number < 50:
            runner.submit(lambda _: number + 1, owner=owner, done=again)

    runner.submit(lambda _: 0, owner=owner, done=again)
    qtbot.waitUntil(runner.idle)
    assert got == list(range(51))


def test_shutdown_ends_the_threads(qapp: object, owner: QObject) -> None:
    runner = Runner()
    runner.submit(lambda _: 1, owner=owner, done=lambda _: None)
    runner.submit(lambda _: 1, owner=owner, done=lambda _: None, lane=Lane.POOL)
    runner.shutdown()
    assert not [t for t in threading.enumerate() if t.name.startswith(("vault-", "pool-"))]
    assert runner.idle()
    # As a lock screen does that is painted for the first time while its window closes.
    late = [
        runner.submit(lambda _: 1, owner=owner, done=lambda _: None, lane=lane, reading=reading)
        for lane, reading in ((Lane.VAULT, True), (Lane.VAULT, False), (Lane.POOL, False))
    ]
    assert all(job.finished for job in late)
    assert not [t for t in threading.enumerate() if t.name.startswith(("vault-", "pool-"))]
    assert runner.idle()


def _wait_for_stop(control: JobControl, started: threading.Event) -> None:
    started.set()
    while not control.cancelled():
        started.wait(0.001)
    raise Cancelled


def test_a_shut_door_drops_readers_and_lets_saves_run(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    ran: list[str] = []
    failures: list[BaseException] = []
    started = threading.Event()
    runner.submit(lambda control: _wait_for_stop(control, started), owner=owner, done=ran.append, reading=True)
    for name, reading in (("reader", True), ("save", False)):
        runner.submit(
            lambda _, name=name: ran.append(name),
            owner=owner,
            done=lambda _: None,
            failed=failures.append,
            reading=reading,
        )
    qtbot.waitUntil(started.is_set)
    runner.shut_door()
    late = runner.submit(lambda _: ran.append("late"), owner=owner, done=ran.append, reading=True)
    runner.submit(lambda _: ran.append("last save"), owner=owner, done=lambda _: None)
    qtbot.waitUntil(runner.idle)
    assert ran == ["save", "last save"]
    assert late.finished
    assert failures == []
    runner.open_door()
    runner.submit(lambda _: ran.append("again"), owner=owner, done=lambda _: None, reading=True)
    qtbot.waitUntil(runner.idle)
    assert ran[-1] == "again"


def test_only_work_that_was_asked_to_stop_is_interrupted(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    interrupted: list[bool] = []
    started, gate = threading.Event(), threading.Event()

    def save(_: JobControl) -> str:
        started.set()
        gate.wait(10)
        return "saved"

    got: list[str] = []
    runner.submit(save, owner=owner, done=got.append)
    qtbot.waitUntil(started.is_set)
    runner.shut_door()
    runner.interrupt_stopped(lambda: interrupted.append(True))
    assert interrupted == []
    runner.stop_running_save()
    runner.interrupt_stopped(lambda: interrupted.append(True))
    assert interrupted == [True]
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert got == ["saved"]  # it was too late to stop, and the result counts
    runner.interrupt_stopped(lambda: interrupted.append(True))
    assert interrupted == [True]


def test_what_a_lock_had_to_give_up_is_told(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    lost: list[str] = []
    runner.lost.connect(lost.append)
    started = threading.Event()
    ran: list[str] = []
    work = lambda control: _wait_for_stop(control, started)  # noqa: E731
    runner.submit(work, owner=owner, done=ran.append, failed=lambda _: None, loss="scan")
    runner.submit(lambda _: ran.append("change"), owner=owner, done=ran.append, failed=lambda _: None)
    runner.submit(lambda _: ran.append("draft"), owner=owner, done=ran.append, failed=lambda _: None, loss="")
    qtbot.waitUntil(started.is_set)
    runner.shut_door()
    runner.drop_all()
    qtbot.waitUntil(runner.idle)
    assert lost == ["scan", "change"]
    assert ran == []


def test_a_lane_that_never_comes_back_is_left(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    started, gate = threading.Event(), threading.Event()
    failures: list[BaseException] = []
    got: list[str] = []

    def stuck(_: JobControl) -> str:
        started.set()
        gate.wait(20)
        return "too late"

    runner.submit(stuck, owner=owner, done=got.append, failed=failures.append)
    runner.submit(lambda _: "waiting", owner=owner, done=got.append, failed=failures.append)
    qtbot.waitUntil(started.is_set)
    runner.leave_vault_lane()
    assert len(failures) == 2
    assert runner.idle()
    runner.submit(lambda _: threading.current_thread().name, owner=owner, done=got.append)
    qtbot.waitUntil(runner.idle)
    assert got == ["vault-0"]
    gate.set()
