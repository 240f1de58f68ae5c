"""Locking while something is under way: saves get their time, readers do not, and nothing typed is lost."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import locking
from checkin_desktop.ui.locking import LockReason
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.pages.documents import DocumentsPage
from checkin_desktop.ui.pages.identity import IdentityPage
from checkin_desktop.ui.shell import Shell
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.session import VaultSession, open_vault
from tests.ui.conftest import PASSPHRASE
from tests.ui.driving import texts

CITY = "Ciudad Quetzal 417"
MakeShell = Callable[..., Shell]


@pytest.fixture
def shell(make_shell: MakeShell, qtbot: QtBot, practice_folder: Path) -> Shell:
    made = make_shell(folder=practice_folder)
    unlock(made, qtbot)
    return made


def unlock(shell: Shell, qtbot: QtBot) -> MainWindow:
    lock = shell.lock_screen()
    assert lock is not None
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)
    assert shell.main is not None
    return shell.main


def wait_locked(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.case is None and not shell.locker.covered, timeout=20_000)


def identity(shell: Shell, qtbot: QtBot) -> IdentityPage:
    assert shell.main is not None
    shell.main.navigate("identity")
    page = shell.main.pages["identity"]
    assert isinstance(page, IdentityPage)
    qtbot.waitUntil(lambda: page.saver.record_id is not None and shell.runner.idle(), timeout=20_000)
    return page


def city(page: IdentityPage) -> Any:
    return page.saver._bound["address_city"].field


def stored_city(folder: Path) -> str:
    case = CaseFile(open_vault(folder, PASSPHRASE, floor=None))
    try:
        return case.people.get(1).details.address_city
    finally:
        case.close()


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No transaction of a vault succeeds."""

    def begin(_: object) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(VaultSession, "begin", begin)
        yield


def wiped(session: VaultSession) -> bool:
    return all(not any(session._ring[purpose]) for purpose in Purpose)


def test_a_field_that_is_being_typed_is_saved(shell: Shell, qtbot: QtBot, practice_folder: Path) -> None:
    field = city(identity(shell, qtbot))
    field.edit.setText(CITY)
    field.edit.textEdited.emit(CITY)
    shell.lock()
    wait_locked(shell, qtbot)
    assert stored_city(practice_folder) == CITY


def test_what_the_disk_does_not_take_waits_sealed_while_the_vault_is_closed(
    shell: Shell, qtbot: QtBot, practice_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = city(identity(shell, qtbot))
    assert shell.case is not None
    session = shell.case.session
    field.edit.setText(CITY)
    field.edit.textEdited.emit(CITY)
    with full_disk(monkeypatch):
        shell.lock()
        wait_locked(shell, qtbot)
    assert wiped(session)
    qtbot.waitUntil(lambda: "could not be saved" in texts(shell))
    assert "All saved" not in texts(shell)
    sealed = shell.locker.sealed[practice_folder]
    assert CITY.encode() not in sealed
    assert stored_city(practice_folder) != CITY
    main = unlock(shell, qtbot)
    assert main.page_id == "identity"
    page = main.pages["identity"]
    assert isinstance(page, IdentityPage)
    qtbot.waitUntil(lambda: city(page).edit.text() == CITY and shell.runner.idle(), timeout=20_000)
    assert shell.locker.sealed == {}
    shell.lock()
    wait_locked(shell, qtbot)
    assert stored_city(practice_folder) == CITY


def test_a_disk_that_stays_full_over_two_locks_costs_nothing(
    shell: Shell, qtbot: QtBot, practice_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = city(identity(shell, qtbot))
    field.edit.setText(CITY)
    field.edit.textEdited.emit(CITY)
    with full_disk(monkeypatch):
        for _ in range(2):
            shell.lock()
            wait_locked(shell, qtbot)
            main = unlock(shell, qtbot)
            page = identity(shell, qtbot)
            qtbot.waitUntil(lambda page=page: city(page).edit.text() == CITY, timeout=20_000)
            qtbot.waitUntil(shell.runner.idle, timeout=20_000)
            main.navigate("overview")
        shell.lock()
        wait_locked(shell, qtbot)
        unlock(shell, qtbot)  # and this time the form is not even looked at
        shell.lock()
        wait_locked(shell, qtbot)
    unlock(shell, qtbot)
    assert city(identity(shell, qtbot)).edit.text() == CITY


def test_another_folder_leaves_what_is_sealed_alone(shell: Shell, tmp_path: Path) -> None:
    case = shell.case
    assert case is not None
    sealed = case.drafts.seal({"identity:1": {"address_city": CITY}})
    assert case.drafts.put_back(sealed)
    damaged = bytes([sealed[0] ^ 1]) + sealed[1:]
    assert not case.drafts.put_back(damaged)


def test_the_window_does_not_close_over_what_is_sealed(
    shell: Shell, qtbot: QtBot, practice_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = city(identity(shell, qtbot))
    field.edit.setText(CITY)
    field.edit.textEdited.emit(CITY)
    with full_disk(monkeypatch):
        shell.close()
        wait_locked(shell, qtbot)
    assert shell.isVisible()
    asked: list[Any] = []
    monkeypatch.setattr(shell.messages, "ask", lambda *words, **_: asked.append(words) or False)
    shell.close()
    assert shell.isVisible()
    assert len(asked) == 1
    monkeypatch.setattr(shell.messages, "ask", lambda *_, **__: True)


class SlowDoor:
    """Work in the vault's lane that a test lets go on."""

    def __init__(self) -> None:
        self.started, self.gate = threading.Event(), threading.Event()

    def wait(self, control: JobControl) -> None:
        self.started.set()
        while not control.cancelled() and not self.gate.wait(0.001):
            pass


def test_a_quick_save_is_waited_for(shell: Shell, qtbot: QtBot) -> None:
    door, ends = SlowDoor(), []
    shell.runner.submit(door.wait, owner=shell, done=lambda _: ends.append(shell.case is not None))
    qtbot.waitUntil(door.started.is_set)
    shell.lock()
    assert shell.lock_screen() is not None
    door.gate.set()
    wait_locked(shell, qtbot)
    assert ends == [True]


def test_a_reader_is_not_waited_for(shell: Shell, qtbot: QtBot) -> None:
    case = shell.case
    assert case is not None
    started = threading.Event()

    def endless(_: object) -> None:
        with case._vault.read() as session:
            started.set()
            session.connection().exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
            )

    shell.runner.submit(endless, owner=shell, done=lambda _: None, reading=True)
    qtbot.waitUntil(started.is_set)
    clock = QElapsedTimer()
    clock.start()
    shell.lock(LockReason.IDLE)
    wait_locked(shell, qtbot)
    assert clock.elapsed() < locking.SAVES_MS


def test_a_large_scan_on_its_way_is_stopped_within_two_seconds_and_told(
    shell: Shell, qtbot: QtBot, practice_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a scan leaves no row and no file, and the person hears of it after unlocking."""
    main, case = shell.main, shell.case
    assert main is not None
    assert case is not None
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4\n" + bytes(100 * 1024 * 1024 - 20))
    main.navigate("documents")
    page = main.pages["documents"]
    assert isinstance(page, DocumentsPage)
    qtbot.waitUntil(lambda: shell.runner.idle() and page.form.scans._record_id is not None, timeout=20_000)
    before = [attachment.id for document in case.documents.list(1) for attachment in document.attachments]
    files = set(practice_folder.rglob("*.civf*"))
    from checkin_desktop.vault import attachments

    started, never = threading.Event(), threading.Event()

    def slowly(fd: int, at: int, count: int) -> None:
        started.set()
        never.wait(0.5)  # a stick that takes 16 MB each second

    monkeypatch.setattr(attachments.atomic, "start_sync", slowly)
    monkeypatch.setattr("checkin_desktop.services.adding.inspect_file", _any_pdf)
    page.form.scans.add([NewFile.at(scan)])
    qtbot.waitUntil(lambda: started.is_set() or not page.form.scans._adding.busy(), timeout=20_000)
    assert started.is_set(), texts(page.form.scans)
    clock = QElapsedTimer()
    clock.start()
    shell.lock()
    wait_locked(shell, qtbot)
    took = clock.elapsed()
    assert locking.SAVES_MS - 100 < took < locking.SAVES_MS + 1500
    assert set(practice_folder.rglob("*.civf*")) == files
    main = unlock(shell, qtbot)
    qtbot.waitUntil(lambda: "A scan or photo was not added" in texts(main))
    assert shell.case is not None
    found = shell.case.documents.list(1)
    assert [attachment.id for document in found for attachment in document.attachments] == before
    shell.lock()
    wait_locked(shell, qtbot)
    assert "was not added" not in texts(unlock(shell, qtbot))


def _any_pdf(new: NewFile, **_: object) -> Any:
    from checkin_desktop.services.file_kinds import FileFacts

    assert new.path is not None
    return FileFacts(name=new.name, mime="application/pdf", size=new.path.stat().st_size, page_count=1)


def test_work_that_never_comes_back_does_not_keep_the_keys(
    shell: Shell, qtbot: QtBot, practice_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read from a dead network folder can neither be cancelled nor interrupted."""
    monkeypatch.setattr(locking, "SAVES_MS", 50)
    monkeypatch.setattr(locking, "ALL_MS", 100)
    monkeypatch.setattr(locking, "STUCK_MS", 200)
    field = city(identity(shell, qtbot))
    assert shell.case is not None
    session = shell.case.session
    started, gate = threading.Event(), threading.Event()

    def dead(_: object) -> None:
        started.set()
        gate.wait(30)

    shell.runner.submit(dead, owner=shell, done=lambda _: None, failed=lambda _: None)
    qtbot.waitUntil(started.is_set)
    field.edit.setText(CITY)
    field.edit.textEdited.emit(CITY)
    shell.lock()
    wait_locked(shell, qtbot)
    assert wiped(session)
    assert practice_folder in shell.locker.sealed
    main = unlock(shell, qtbot)
    page = main.pages["identity"]
    assert isinstance(page, IdentityPage)
    qtbot.waitUntil(lambda: city(page).edit.text() == CITY, timeout=20_000)
    gate.set()


def test_what_closes_at_once_is_closed_once(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Handing over what is typed may take longer than anybody waits for the vault."""
    identity(shell, qtbot)
    monkeypatch.setattr(locking, "STUCK_MS", 0)
    shell.lock()
    assert not shell.locker._timer.isActive()
    wait_locked(shell, qtbot)


def test_every_acknowledged_save_is_there_however_often_it_is_interrupted(
    case: CaseFile, qtbot: QtBot, runner: Any
) -> None:
    """What was said to be saved is saved, and what was said to be stopped is not."""
    from PySide6.QtCore import QObject

    from checkin_desktop.domain.contacts import ContactDetails

    owner, saved, stopped = QObject(), [], []
    stop = threading.Event()

    def storm() -> None:
        while not stop.is_set():
            runner.interrupt_stopped(case.interrupt)

    thread = threading.Thread(target=storm)
    thread.start()
    try:
        for number in itertools.count():
            if number % 120 == 0:
                qtbot.waitUntil(runner.idle, timeout=60_000)
                if number and (stopped or number == 2400):
                    break  # on a busy computer the storm may miss all of a round
            name = f"Contact {number:03}"
            job = runner.submit(
                lambda _, name=name: case.contacts.add(1, ContactDetails(name=name)),
                owner=owner,
                done=lambda contact: saved.append(contact.details.name),
                failed=lambda _, name=name: stopped.append(name),
            )
            if number % 3 == 0:
                job.cancel()
    finally:
        stop.set()
        thread.join()
    there = {contact.details.name for contact in case.contacts.list(1)}
    assert set(saved) <= there
    assert there.isdisjoint(stopped)
    assert len(saved) + len(stopped) == number
    assert stopped
