"""Who can open the folder: every dialog walked through as a person would, with the keyboard where it is one line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.services import vaults
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.key_dialog import KeyDialog
from checkin_desktop.ui.dialogs.new_key import NewKeyDialog
from checkin_desktop.ui.dialogs.recovery_sheet import TryDialog
from checkin_desktop.ui.first_run_steps import PassphraseStep
from checkin_desktop.ui.language import resolve
from checkin_desktop.ui.pages.keys import KeysPage
from checkin_desktop.ui.recovery_sheet_step import RecoverySheetStep
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.rows import ListRow
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.ui.driving import answering, button, dismiss, in_turn, texts

STRONG = "otra frase nueva con cinco palabras"


@pytest.fixture
def page(context: WindowContext, qtbot: QtBot) -> Iterator[KeysPage]:
    context.case.keys.kdf = CHEAP
    made = KeysPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.keys is not None, timeout=20_000)
    yield made
    qtbot.waitUntil(context.runner.idle, timeout=20_000)


def settled(page: KeysPage, qtbot: QtBot) -> None:
    page.refresh()
    qtbot.waitUntil(page.context.runner.idle, timeout=20_000)
    newest = page.findChildren(ListRow)[-1]
    qtbot.waitUntil(newest.isVisible, timeout=20_000)


def type_into(line: QWidget, text: str) -> None:
    edit = line.edit
    edit.setText(text)
    edit.textEdited.emit(text)


def fill(dialog: QWidget, passphrase: str, *, new: str = "", name: str = "") -> None:
    assert isinstance(dialog, KeyDialog)
    dialog.passphrase.edit.setText(passphrase)
    if new:
        step = dialog.findChild(PassphraseStep)
        for field in (step.passphrase, step.again):
            type_into(field, new)
    if name:
        type_into(dialog.findChild(TextField), name)


def enter(dialog: QWidget) -> None:
    focused = dialog.focusWidget()
    press_key(focused, Qt.Key.Key_Return)


def press_key(widget: QWidget, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)


def names(page: KeysPage) -> list[str]:
    assert page.keys is not None
    return [way.label for way in page.keys.ways]


def test_a_passphrase_is_added_named_and_removed(page: KeysPage, qtbot: QtBot) -> None:
    def wrong(dialog: QWidget) -> None:
        fill(dialog, "not it", new=STRONG, name="Paralegal")
        button(dialog, "Add the passphrase").click()
        qtbot.waitUntil(lambda: bool(dialog.passphrase.notices()), timeout=20_000)
        assert "does not open" in dialog.passphrase.notices()[0][1]
        dialog.passphrase.edit.setText(PASSPHRASE)
        enter(dialog)

    with answering(wrong):
        page.add_button.click()
    settled(page, qtbot)
    assert names(page) == ["", "Paralegal"]
    assert "Passphrase 1" in texts(page)

    def rename(dialog: QWidget) -> None:
        type_into(dialog.findChild(TextField), "Supervisor")
        enter(dialog)

    with answering(rename):
        button(page, "Rename Paralegal").click()
    settled(page, qtbot)
    assert names(page) == ["", "Supervisor"]

    def remove(dialog: QWidget) -> None:
        assert "make a new key" in texts(dialog)
        fill(dialog, PASSPHRASE)
        button(dialog, "Remove it").click()

    def stay(dialog: QWidget) -> None:
        fill(dialog, PASSPHRASE)
        press_key(dialog.passphrase.edit, Qt.Key.Key_Return)
        assert not dialog.busy  # Return only brings the button to the keyboard
        assert dialog.focusWidget() is button(dialog, "Remove it")
        press_key(dialog, Qt.Key.Key_Escape)

    with answering(stay):
        button(page, "Remove Supervisor").click()
    assert names(page) == ["", "Supervisor"]

    with answering(remove):
        button(page, "Remove Supervisor").click()
    settled(page, qtbot)
    assert names(page) == [""]
    # The last one has no way to remove it.
    assert not [
        b for b in page.findChildren(QWidget) if b.accessibleName().startswith("Remove ") and b.isVisibleTo(page)
    ]


def test_a_passphrase_is_changed_and_a_weak_one_is_not(page: KeysPage, qtbot: QtBot) -> None:
    def change(dialog: QWidget) -> None:
        assert "still open with the old passphrase" in texts(dialog)
        fill(dialog, PASSPHRASE, new="abc")
        button(dialog, "Change it").click()
        assert dialog.isVisible()
        assert not dialog.busy
        fill(dialog, PASSPHRASE, new=STRONG)
        button(dialog, "Change it").click()

    with answering(change):
        page.change_button.click()
    settled(page, qtbot)
    assert not vaults.verify_passphrase(page.context.case, PASSPHRASE)
    assert vaults.verify_passphrase(page.context.case, STRONG)


def test_the_drill_names_the_group_and_remembers_the_day(page: KeysPage, qtbot: QtBot) -> None:
    code = page.context.case.keys.sheet(PASSPHRASE).code
    slip, other = code[:16] + "?" + code[17:], "0004-1061-050R-3GG2-8A1C-60T3-GF99"

    def attempt(dialog: QWidget) -> None:
        assert isinstance(dialog, TryDialog)
        for typed, said in ((slip, "group 4"), (other, "older sheet")):
            dialog.code.edit.setText(typed)
            enter(dialog)
            qtbot.waitUntil(lambda: not dialog.busy and bool(dialog.code.notices()), timeout=20_000)
            words = " ".join(sentence for _, sentence in dialog.code.notices()).lower()
            assert said in words, words
        dialog.code.edit.setText(code.lower().replace("-", " "))
        enter(dialog)

    told: list[str] = []
    page.context.messages.inform = lambda title, *_, **__: told.append(resolve(title))  # type: ignore[method-assign]
    with answering(attempt):
        page.try_button.click()
    assert told == ["Your sheet opens this folder."]
    settled(page, qtbot)
    assert page.keys is not None
    assert page.keys.sheet.tried_at is not None


def test_the_sheet_is_shown_for_the_passphrase_and_forgotten(page: KeysPage, qtbot: QtBot) -> None:
    code = page.context.case.keys.sheet(PASSPHRASE).code
    steps: list[RecoverySheetStep] = []

    def ask(dialog: QWidget) -> None:
        fill(dialog, PASSPHRASE)
        enter(dialog)

    def look(dialog: QWidget) -> None:
        step = dialog.findChild(RecoverySheetStep)
        assert code.split("-")[3] in texts(dialog)
        assert step.language is not None
        assert step.language.value() == "en"
        steps.append(step)
        button(dialog, "Close").click()

    with in_turn(("Show the recovery sheet", ask), ("Recovery sheet no. 1", look)):
        page.show_button.click()
    assert len(steps) == 1
    with answering(dismiss):
        page.show_button.click()


def test_the_progress_of_a_new_key_is_seen_whole(page: KeysPage, qtbot: QtBot) -> None:
    dialog = NewKeyDialog(page.context, page, ["Ana", "Paralegal"])
    dialog.fit()
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog._show_work(True)
    dialog.show_progress(3_000_000, 12_000_000)
    dialog.fit()
    for _ in range(4):  # from the words up to the part that scrolls
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert dialog._scroll.verticalScrollBar().maximum() == 0
    dialog.close()
