"""No dialog, menu, list, drag or preview can keep the folder open when nobody uses the computer.

Every class of dialog and every place that makes a menu is found in the program's source. A new dialog is built from
the names of what it asks for (`_given`); what that cannot build, and every new menu, needs an entry here. What waits
for an answer is opened in stacks, one over the other, and all of a stack has to go in one lock; what only the front
can have (menus, lists, a drag) stands alone.
"""

from __future__ import annotations

import importlib
import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.moves import MoveTask, MoveTaskCode
from checkin_desktop.domain.withheld import RequestDetails, WithheldRequest
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import open_windows
from checkin_desktop.ui.dialogs.fields_dialog import FieldsForm
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.pages.attempts_call_keys import Stage
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.vault.keys import Purpose
from tests.support.clocks import HandClock
from tests.support.fronts import dialog_classes, front_makers
from tests.support.vault_fixtures import quick_collections  # noqa: F401 - a lock collects garbage
from tests.support.vaults import CHEAP
from tests.ui.conftest import PASSPHRASE

FAILSAFE_MS = 15_000
"""How long a stack may take to open and to be locked, on a busy computer too."""
CALLS = b"""<?xml version="1.0" encoding="UTF-8"?>
<calls count="1"><call number="+18333831465" duration="45" date="1795183920000" type="2" /></calls>"""


# --- how it is opened ------------------------------------------------------------------------------------------


@dataclass
class Desk:
    """The window with an open practice folder."""

    shell: Shell
    clock: HandClock
    kept: list[QEventLoop] = field(default_factory=list)

    @property
    def main(self) -> Any:
        assert self.shell.main is not None
        return self.shell.main

    def page(self, page_id: str) -> Any:
        self.main.navigate(page_id)
        return self.main.pages[page_id]


def _given(desk: Desk, name: str, annotation: str) -> Any:
    """Something to build a dialog with, by the name or the type of what it asks for."""
    case = desk.shell.case
    assert case is not None
    by_name: dict[str, Callable[[], Any]] = {
        "context": lambda: desk.shell.context,
        "parent": lambda: desk.shell,
        "person": lambda: case.people.get(1),
        "error": lambda: AppError(ErrorCode.DISK_FULL),
        "attachment": lambda: next(
            file for entry in case.documents.list(1) for file in entry.attachments if file.withdrawn_at is None
        ),
    }
    by_type: dict[str, Callable[[], Any]] = {
        "str": lambda: "María Reyes",
        "Text": lambda: "María Reyes",
        "bool": lambda: False,
        "int": lambda: 1,
        "Sequence[str]": lambda: ("María Reyes",),
        "Sequence[Text]": lambda: ("María Reyes",),
        "tuple[PersonRow, ...]": lambda: case.people.rows(limit=10),
        "Work": lambda: lambda *_: None,
        "Swap": lambda: lambda *_: None,
        "ScanWork": lambda: case.scans.work(by_name["attachment"]().id),
        "date | None": lambda: date(2026, 3, 1),
        "FieldsForm": _form,
        "Callable[[], Save]": lambda: lambda: lambda _: None,
        "WithheldRequest | None": lambda: WithheldRequest(1, RequestDetails(reason="María Reyes")),
        "CarePaper | None": lambda: CarePaper(1, 1, CarePaperDetails(caregiver="María Reyes")),
        "Sequence[Child]": lambda: case.plans.get(1).children,
        "Sequence[AttemptSummary]": lambda: case.attempts.page(1, limit=5),
        "Sequence[Letter]": lambda: case.letters.of_person(1),
        "MoveTask": lambda: MoveTask(0, 1, MoveTaskCode.ICE_ADDRESS),
        "NewFile": lambda: NewFile("calls.xml", data=CALLS),
        "Letter": lambda: case.letters.add(1, case.letters.draft(1, LetterKind.RESCHEDULE)),
    }
    if name in by_name:
        return by_name[name]()
    assert annotation in by_type, f"how is {name}: {annotation} made? Say it in _given()."
    return by_type[annotation]()


def _form() -> FieldsForm:
    form = FieldsForm()
    form.add_row(words=TextField("María Reyes", parent=form))
    return form


def _run_dialog(desk: Desk, where: str) -> None:
    module, _, name = where.partition(":")
    kind = getattr(importlib.import_module(f"checkin_desktop.ui.{module}"), name)
    asked = inspect.signature(kind.__init__).parameters.values()
    needed = [p for p in asked if p.name != "self" and (p.default is p.empty or p.name == "parent")]
    dialog = kind(**{p.name: _given(desk, p.name, str(p.annotation)) for p in needed})
    dialog.run() if isinstance(dialog, MessageDialog) else dialog.exec()


def _sidebar_menu(desk: Desk) -> None:
    bar = desk.main.sidebar
    bar.rail = True
    bar._pressed(1, bar)


def _completer(desk: Desk) -> None:
    page = desk.page("attempts")
    whom = page.form.whom
    page.views.setCurrentWidget(page.form)
    whom._names.setStringList(["María Reyes", "José Reyes"])
    whom.office.edit.setFocus()
    whom.completer.setCompletionPrefix("")
    whom.completer.complete()


def _print_dialog(desk: Desk) -> None:
    from checkin_desktop.ui.print_traces import choose_printer

    choose_printer(desk.shell, 1)


def _file_dialog(desk: Desk) -> None:
    desk.shell.messages.open_files("María Reyes")


def _once(owner: QWidget, ready: Callable[[], bool], act: Callable[[], object]) -> None:
    """Do it as soon as what a page loads has come."""
    looking = QTimer(owner, interval=10)

    def look() -> None:
        if ready():
            looking.stop()
            act()

    looking.timeout.connect(look)
    looking.start()


def _who_calls(desk: Desk) -> None:
    """The menu of the panel beside a call: who is calling."""
    page = desk.page("attempts")
    page.act("call")
    panel = page.call_panel
    _once(panel, lambda: panel.stage is Stage.READY and panel.face.caller.isVisible(), panel.face.caller.click)


def _calendar(desk: Desk) -> None:
    """The calendar of the form for a reminder, after something was typed there."""
    case = desk.shell.case
    assert case is not None
    bar = desk.page("attempts").reminders
    case.reminders.add(1, "María Reyes", datetime(2030, 1, 7, 9, 0), case.zone)
    bar.load(1)

    def change() -> None:
        bar.rows[0].buttons["change"].click()
        bar.form.what.edit.setText("José Reyes")
        assert bar.form.unkept() is not None
        bar.form.date.button.click()

    _once(bar, lambda: bool(bar.rows) and bar.isVisible(), change)


FRONTS: dict[str, Callable[[Desk], object]] = {
    "sidebar:QMenu": _sidebar_menu,
    "pages.attempts_saving:QMenu": lambda desk: desk.page("attempts").listing.save_menu.click(),
    "pages.dates_menu:QMenu": lambda desk: desk.page("calendar").save_menu.click(),
    "pages.attempts_call_face:QMenu": _who_calls,
    "widgets.date_fields:QFrame": _calendar,
    "widgets.language_button:QMenu": lambda desk: desk.main.header.findChild(
        importlib.import_module("checkin_desktop.ui.widgets.language_button").LanguageButton
    )._offer(),
    "messages:QFileDialog": _file_dialog,
    "print_traces:QPrintDialog": _print_dialog,
    "dialogs.attempt_dialog_whom:QCompleter": _completer,
}
"""How to open each menu, list and dialog that is Qt's own."""


def _combo_box(desk: Desk) -> None:
    box = desk.page("settings").findChild(QComboBox)
    box.showPopup()


def _context_menu(desk: Desk) -> None:
    line = desk.main.header.findChild(QLineEdit)
    where = QPoint(4, 4)
    QApplication.sendEvent(line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, line.mapToGlobal(where)))


def _five_nested(desk: Desk) -> None:
    """A question over a question, a message box that wants no "no", a file dialog, and a list on top."""
    shell = desk.shell

    def level(number: int) -> None:
        if number == 1:
            shell.messages.ask("María Reyes", yes="Yes")
        elif number == 2:
            box = QMessageBox(shell)
            box.setText("María Reyes")
            box.addButton("Only this", QMessageBox.ButtonRole.AcceptRole)
            box.exec()
        elif number == 3:
            shell.messages.open_files("María Reyes")
        elif number == 4:
            dialog = QDialog(shell)
            list_ = QComboBox(dialog)
            list_.addItems(["María Reyes", "José Reyes"])
            QTimer.singleShot(0, list_, list_.showPopup)
            dialog.exec()

    for number in (2, 3, 4):
        QTimer.singleShot(40 * number, shell, lambda number=number: level(number))
    level(1)


class _Stubborn(QDialog):
    """Does not want to be closed."""

    def reject(self) -> None:
        """Stay."""

    def closeEvent(self, event: Any) -> None:
        """Stay."""
        event.ignore()


def _loop(desk: Desk) -> None:
    """What a drag is for the program: an event loop that only a mouse button ends."""
    loop = QEventLoop()
    desk.kept.append(loop)
    loop.exec()


def _preview(desk: Desk) -> None:
    page = desk.page("attempts")
    QTimer.singleShot(0, page, lambda: page.act("print"))


_WAITING: dict[str, Callable[[Desk], object]] = {
    "a dialog that wants to stay": lambda desk: _Stubborn(desk.shell).exec(),
    "a message box without a no": lambda desk: QMessageBox(desk.shell).exec(),
}
_ALONE: dict[str, Callable[[Desk], object]] = {
    "a combo box's list": _combo_box,
    "a context menu": _context_menu,
    "five nested": _five_nested,
    "a drag": _loop,
    "a preview on its way": _preview,
}
ALL = {where: (lambda desk, where=where: _run_dialog(desk, where)) for where in dialog_classes()}
ALL |= FRONTS | _WAITING | _ALONE
STACK = 12


def stacks() -> list[tuple[str, ...]]:
    """All of `ALL`: dialogs in stacks, the rest one by one."""
    high = sorted(what for what in ALL if what in _WAITING or what.endswith("Dialog") or what in dialog_classes())
    alone = sorted(set(ALL) - set(high))
    return [tuple(high[at : at + STACK]) for at in range(0, len(high), STACK)] + [(what,) for what in alone]


# --- the tests -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(_practice_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(_practice_template, tmp_path_factory.mktemp("vaults") / "family-folder.cdvault"))


@pytest.fixture(scope="module")
def long_desk(qapp: QApplication, _fonts: None, folder: Path) -> Iterator[Desk]:
    """One window for all of these tests: each opens the folder again and leaves it locked."""
    clock = HandClock()
    shell = Shell(Settings(folder.parent / "settings.json"), folder.parent, folder=folder, kdf=CHEAP)
    shell.idle.since_use.clock = clock
    shell.resize(1280, 820)
    shell.start()
    shell.show()
    for lane in Lane:  # their threads belong to all of these tests
        shell.runner.submit(lambda _: None, owner=shell, done=lambda _: None, lane=lane)
    yield Desk(shell, clock)
    shell.close()
    shell.deleteLater()


@pytest.fixture
def desk(long_desk: Desk, qtbot: QtBot) -> Iterator[Desk]:
    shell = long_desk.shell
    unlock(shell, qtbot)
    main, context = shell.main, shell.context
    yield long_desk
    long_desk.kept.clear()
    shell.lock()
    qtbot.waitUntil(lambda: shell.case is None and not shell.locker.covered, timeout=20_000)
    qtbot.waitUntil(lambda: not isValid(main) and not isValid(context), timeout=20_000)


def unlock(shell: Shell, qtbot: QtBot) -> None:
    lock = shell.lock_screen()
    assert lock is not None
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: shell.main is not None and bool(shell.main.page_id), timeout=20_000)
    qtbot.waitUntil(shell.runner.idle, timeout=20_000)


def fronts(shell: Shell) -> list[QWidget]:
    """What is in front of the window."""
    found = [w for w in QApplication.topLevelWidgets() if w is not shell and w.isVisible() and w.isWindow()]
    popup = QApplication.activePopupWidget()
    return found if popup is None or popup in found else [*found, popup]


def test_every_menu_and_dialog_of_qt_has_an_entry() -> None:
    assert front_makers() == set(FRONTS)
    assert len(dialog_classes()) >= 12
    assert sorted(what for stack in stacks() for what in stack) == sorted(ALL)


@pytest.mark.parametrize("stack", stacks(), ids=" + ".join)
def test_keepassxc_open_dialog_cannot_block_auto_lock(desk: Desk, qtbot: QtBot, stack: tuple[str, ...]) -> None:
    """KeePassXC #721, #2336, #4037, #2555, #13: a dialog that stood open kept the database open all night."""
    shell = desk.shell
    assert shell.case is not None
    session = shell.case.session
    seen: dict[str, Any] = {}
    turns = iter(range(10_000))
    looking = QTimer(shell)
    to_open = list(stack)
    several = 4 if stack == ("five nested",) else len(stack)

    def nobody_is_there() -> None:
        """Open one thing after the other; let the idle time pass as soon as all of them are open."""
        there = len(fronts(shell))
        if to_open and there == len(stack) - len(to_open):
            open_next = ALL[to_open.pop(0)]
            QTimer.singleShot(0, shell, lambda: open_next(desk))
            return
        open_ = there >= several or bool(desk.kept) or (stack == ("a preview on its way",) and next(turns) > 5)
        if "front" in seen or to_open or not open_:
            return
        seen["front"] = [type(w).__name__ for w in fronts(shell)]
        desk.clock.move(minutes=shell.idle_minutes(), seconds=1)
        shell.idle._look()
        seen["covered"] = shell.locker.covered and isinstance(shell.screen_widget, LockScreen)
        seen["left"] = [type(w).__name__ for w in fronts(shell)]

    def give_up() -> None:
        seen["stuck"] = True
        seen.setdefault("front", [])
        for loop in desk.kept:
            loop.quit()
        for widget in reversed(fronts(shell)):
            QDialog.done(widget, 0) if isinstance(widget, QDialog) else widget.hide()

    def watch_keys() -> None:
        if "front" in seen and shell.case is None and not shell.locker.covered:
            watching.stop()
            seen["keys gone"] = all(not any(session._ring[purpose]) for purpose in Purpose)
            for kept in desk.kept:
                kept.quit()

    watching = QTimer(shell)
    watching.timeout.connect(watch_keys)
    watching.start(10)
    looking.timeout.connect(nobody_is_there)
    looking.start(10)
    failsafe = QTimer(shell, singleShot=True)
    failsafe.timeout.connect(give_up)
    failsafe.start(FAILSAFE_MS)
    qtbot.waitUntil(lambda: "keys gone" in seen or "stuck" in seen, timeout=30_000)
    for timer in (watching, looking, failsafe):
        timer.stop()
        timer.deleteLater()
    assert "stuck" not in seen, f"{seen['front']} kept the folder open; not opened: {to_open}"
    assert {what.partition(":")[2] for what in stack if what in dialog_classes()} <= set(seen["front"])
    assert seen["covered"]
    assert seen["left"] == []
    assert seen["keys gone"]
    assert shell.case is None


def test_what_comes_up_while_the_folder_is_being_locked_is_answered_no(desk: Desk, qtbot: QtBot) -> None:
    answers: list[bool] = []
    shell = desk.shell
    shell.lock()
    QTimer.singleShot(0, shell, lambda: answers.append(shell.messages.ask("María Reyes", yes="Yes")))
    shown: list[QWidget] = []
    timer = QTimer(shell)
    timer.timeout.connect(lambda: shown.extend(w for w in fronts(shell) if w.windowHandle() is not None))
    timer.start(1)
    qtbot.waitUntil(lambda: bool(answers) and shell.case is None and not shell.locker.covered, timeout=20_000)
    timer.stop()
    timer.deleteLater()
    assert answers == [False]


def test_closing_gives_up_on_nothing(long_desk: Desk) -> None:
    stubborn = _Stubborn(long_desk.shell)
    stubborn.show()
    open_windows.close_all(long_desk.shell)
    assert not stubborn.isVisible()
