"""After a lock no name, number or note is left in any object of the window, and how many copies memory still holds."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QTextDocument, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.letters import LetterDetails
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.ui.page_list import PAGES
from checkin_desktop.ui.shell import Shell
from checkin_desktop.vault.process_hardening import give_memory_back
from tests.ui.conftest import PASSPHRASE

TYPED = "Quetzaltenango nota 7301"
SEARCHED = "Xochimilco busca 5520"
COPIED = "A 087-654-321"
MARKED = "marcado 4410 con el ratón"
PHONE = "555-014-7788"
PLACE, MOVED, LETTER, ROW = "Puerta Chapultepec 61", "9 Zapotlan Rd", "Carta Tlaxcala 88", "Reyes Huauchinango"
MOST_COPIES = 40


@pytest.fixture
def shell(make_shell: Callable[..., Shell], qtbot: QtBot, practice_folder: Path) -> Shell:
    made = make_shell(folder=practice_folder)
    lock = made.lock_screen()
    assert lock is not None
    lock.passphrase.set_value(PASSPHRASE)
    lock.unlock_button.click()
    qtbot.waitUntil(lambda: made.main is not None and bool(made.main.page_id), timeout=20_000)
    qtbot.waitUntil(made.runner.idle, timeout=20_000)
    return made


def plant(shell: Shell, qtbot: QtBot, folder: Path) -> tuple[str, ...]:
    """Look at every page, type, search, copy and mark; the words to look for afterwards."""
    main, case, context = shell.main, shell.case, shell.context
    assert main is not None
    assert case is not None
    assert context is not None
    case.contacts.add(1, ContactDetails(name="Itzel Quiroga", phone=PHONE))
    person = case.people.get(1)
    today = case.directory.today()
    due = AppointmentDetails(day=today + timedelta(days=1), at="09:00", place=PLACE, note=PLACE, confirmation=PLACE)
    case.appointments.add(1, due, AppointmentState.CONFIRMED)
    case.moves.add(1, MoveDetails(day=today, street=MOVED, city="Newark", state="NJ", zip="07102", note=MOVED))
    written = f"{LETTER}\nDear officer"
    letter = LetterDetails(subject=LETTER, sender=LETTER, to=LETTER, body=written, signed_by=LETTER)
    case.letters.add(1, letter)
    for page_id in PAGES:
        main.navigate(page_id)
        qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    table = folder / "list.csv"
    table.write_text(f"Name\n{ROW}\n", encoding="utf-8")
    listed: Any = main.pages["import"]
    listed.read(table)
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    main.navigate("attempts")
    page: Any = main.pages["attempts"]
    page.act("new")
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    for edit in page.form.findChildren(QPlainTextEdit):
        edit.setPlainText("first")
        edit.setPlainText(TYPED)  # the undo of a document keeps what was there before, too
    for line in page.form.findChildren(QLineEdit)[-3:]:
        line.setText(TYPED)
    main.header.search.findChild(QLineEdit).setText(SEARCHED)
    main.navigate("identity")
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    fields = main.pages["identity"].saver._bound
    fields["address_city"].field.edit.setText(TYPED)
    fields["address_city"].field.edit.textEdited.emit(TYPED)
    main.pages["identity"].flush()
    qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    assert context.undo_stack.count() > 0
    main.setToolTip(TYPED)
    shell.clipboard.copy(COPIED)
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.setText(MARKED, QClipboard.Mode.Selection)
    names = (person.details.family_names.split()[0], person.details.given_names.split()[0], "Quiroga")
    return (*names, PLACE, MOVED, LETTER, ROW, TYPED, SEARCHED, COPIED, MARKED, PHONE)


def words_of(thing: QObject) -> Iterator[str]:
    """Everything an object can show, say or bring back."""
    yield thing.objectName()
    for name in thing.dynamicPropertyNames():
        with contextlib.suppress(RuntimeError):  # a type of Qt's own that Python cannot be given
            yield str(thing.property(name.data().decode()))
    if isinstance(thing, QWidget):
        yield from (thing.windowTitle(), thing.toolTip(), thing.statusTip(), thing.whatsThis())
        yield from (thing.accessibleName(), thing.accessibleDescription(), thing.windowIconText())
    if isinstance(thing, QLineEdit | QLabel):
        yield thing.text()
    if isinstance(thing, QPlainTextEdit | QTextEdit):
        yield thing.toPlainText()
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
        while thing.isUndoAvailable():
            thing.undo()
            yield thing.toPlainText()
    if isinstance(thing, QComboBox):
        yield from (thing.itemText(row) for row in range(thing.count()))
    yield from _kept_words(thing)


def _kept_words(thing: QObject) -> Iterator[str]:
    if isinstance(thing, QAction):
        yield from (thing.text(), thing.toolTip())
    if isinstance(thing, QUndoStack):
        yield from (thing.text(row) for row in range(thing.count()))
    if isinstance(thing, QCompleter):
        yield thing.completionPrefix()
    if isinstance(thing, QFileDialog):
        yield from thing.history()
    if isinstance(thing, QAbstractItemModel):
        for row in range(min(thing.rowCount(QModelIndex()), 2000)):
            # A list model keeps its one column to itself.
            columns = 1 if isinstance(thing, QAbstractListModel) else thing.columnCount(QModelIndex())
            for column in range(columns):
                yield str(thing.data(thing.index(row, column), Qt.ItemDataRole.DisplayRole))


def living() -> list[QObject]:
    """Every object of Qt that Python or the window still knows, and everything below it."""
    left: list[QObject] = [thing for thing in gc.get_objects() if isinstance(thing, QObject) and isValid(thing)]
    left += QApplication.allWidgets()
    found: dict[int, QObject] = {}
    while left:
        thing = left.pop()
        if id(thing) not in found and isValid(thing):
            found[id(thing)] = thing
            left += thing.children()
    return list(found.values())


def lock(shell: Shell, qtbot: QtBot) -> None:
    main, context = shell.main, shell.context
    shell.lock()
    qtbot.waitUntil(lambda: shell.case is None and not shell.locker.covered, timeout=20_000)
    qtbot.waitUntil(lambda: not isValid(main) and not isValid(context), timeout=20_000)


def test_no_object_of_the_window_holds_a_word(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    needles = plant(shell, qtbot, tmp_path)
    there = "\n".join(word for thing in living() for word in words_of(thing))
    assert all(needle in there for needle in needles if needle not in (COPIED, MARKED)), "the search has no eyes"
    lock(shell, qtbot)
    gc.collect()
    left = {
        (needle, type(thing).__name__)
        for thing in living()
        for word in words_of(thing)
        for needle in needles
        if needle in word
    }
    assert left == set()
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Clipboard or clipboard.supportsSelection():
            assert not any(needle in clipboard.text(mode) for needle in needles)


def copies(needle: str) -> int:
    """How often the process holds a text, as UTF-8 and as UTF-16."""
    count = 0
    with Path("/proc/self/maps").open() as maps, Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \S+\s*(\S*)", line)
            if match is None or match[3].startswith(("[v", "/dev")):
                continue
            start, end = int(match[1], 16), int(match[2], 16)
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except (OSError, ValueError):
                continue
            for text in (needle.encode(), needle.encode("utf-16-le")):
                count += data.count(text)
    return count


def test_how_many_copies_of_a_number_stay_in_memory(shell: Shell, qtbot: QtBot) -> None:
    """Python's texts cannot be wiped; freed memory goes back to the system. What is left is counted, and bounded."""
    main, case = shell.main, shell.case
    assert main is not None
    assert case is not None
    # Made at run time, so that neither the code nor this test's own constants hold it.
    number = "".join(chr(ord("0") + digit) for digit in (9, 1, 7, 3, 5, 5, 2, 8, 6, 4))
    case.people.update(1, address_city=f"N{number}")
    for page_id in ("overview", "identity", "attempts"):
        main.navigate(page_id)
        qtbot.waitUntil(shell.runner.idle, timeout=30_000)
    before = copies(number)
    del case, main
    lock(shell, qtbot)
    gc.collect()
    give_memory_back()
    ctypes.CDLL(None).malloc_trim(0)
    after = copies(number)
    print(f"copies of a number in memory: {before} while open, {after} after the lock")
    assert before > 0
    assert after <= MOST_COPIES
