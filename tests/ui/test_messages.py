"""Message and file dialogs: answers, typed confirmation, errors in three parts, no memory of visited folders."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.base.logs import RedactingFormatter
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.ui.errors import FaultCatcher, error_words, fault_report, notice_lines
from checkin_desktop.ui.messages import MessageDialog, Messages, forget_visited_folders
from checkin_desktop.ui.widgets.fields import TextField
from tests.ui.driving import answering, button, choose_files, dismiss, press, texts

SECRET = "A012345678"


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Messages(window)


def test_answers(messages: Messages) -> None:
    with answering(press("Remove"), press("Keep"), dismiss):
        assert messages.ask("Remove it?", "For good.", yes="Remove", no="Keep", destructive=True)
        assert not messages.ask("Remove it?", yes="Remove", no="Keep")
        assert not messages.ask("Remove it?", yes="Remove", no="Keep")
    with answering(press("Second"), dismiss):
        assert messages.choose("Which?", answers=["First", "Second"]) == 1
        assert messages.choose("Which?", answers=["First", "Second"]) is None


def test_the_safe_answer_has_the_keyboard_before_a_removal(messages: Messages) -> None:
    def step(dialog: QWidget) -> None:
        assert dialog.focusWidget() is button(dialog, "Cancel")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    with answering(step):
        assert not messages.ask("Remove it?", yes="Remove", destructive=True)


def test_what_the_words_advise_against_is_not_the_answer_that_return_gives(messages: Messages) -> None:
    def step(dialog: QWidget) -> None:
        leave = button(dialog, "Leave it out")
        assert dialog.focusWidget() is leave
        assert leave.property("kind") == "primary"
        assert button(dialog, "Add it again").property("kind") == "secondary"
        QTest.keyClick(leave, Qt.Key.Key_Return)

    with answering(step):
        assert not messages.ask("It is here already", yes="Add it again", no="Leave it out", rather_no=True)


def test_markup_in_messages_stays_text(messages: Messages) -> None:
    def step(dialog: QWidget) -> None:
        assert "<b>x</b> &amp;" in texts(dialog)
        dialog.reject()

    with answering(step):
        messages.inform("<b>x</b> &amp;")


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_failure_has_three_sentences(code: ErrorCode) -> None:
    words = error_words(AppError(code, part="x", group=1, sure=True, megabytes=1, limit_mb=1, made_by="2"))
    assert all((words.what, words.safe, words.action)) or code in (ErrorCode.CANCELLED, ErrorCode.LOCKED)


def test_a_failure_is_told_in_full(messages: Messages) -> None:
    def step(dialog: QWidget) -> None:
        words = error_words(AppError(ErrorCode.DISK_FULL))
        assert all(sentence in texts(dialog) for sentence in (words.what, words.safe, words.action))
        dialog.reject()

    with answering(step):
        messages.error(AppError(ErrorCode.DISK_FULL))


def test_stopping_needs_no_message(messages: Messages) -> None:
    messages.error(Cancelled())
    messages.error(AppError(ErrorCode.LOCKED))
    assert QApplication.activeModalWidget() is None


def test_the_report_of_a_fault_holds_no_values(messages: Messages) -> None:
    def step(dialog: QWidget) -> None:
        assert SECRET not in texts(dialog)
        button(dialog, "Copy the report").click()
        button(dialog, "Close").click()

    with answering(step):
        messages.error(KeyError(SECRET))
    copied = QApplication.clipboard().text()
    assert "builtins.KeyError" in copied
    assert SECRET not in copied
    QApplication.clipboard().clear()


def test_uncaught_exceptions_are_caught_with_a_redacted_report(qtbot: QtBot) -> None:
    faults = FaultCatcher()
    with qtbot.waitSignal(faults.caught) as heard:
        faults.report(ValueError(SECRET))
    error, report = heard.args
    assert isinstance(error, ValueError)
    assert SECRET not in report
    assert fault_report(ValueError(SECRET)).splitlines()[0].startswith("Check-in Desktop ")


def test_failures_in_clean_ups_are_logged_without_their_texts(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stubborn:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    before = qInstallMessageHandler(None)
    records: list[logging.LogRecord] = []
    monkeypatch.setattr(logging.getLogger("checkin_desktop.ui.errors"), "handle", records.append)
    try:
        FaultCatcher().install()
        stubborn = Stubborn()
        del stubborn
    finally:
        qInstallMessageHandler(before)
    assert [record.levelname for record in records] == ["ERROR"]
    assert SECRET not in RedactingFormatter().format(records[0])
    assert SECRET not in capsys.readouterr().err


def test_notices_become_sentences() -> None:
    lines = notice_lines([Notice("a_number_too_short", "a_number", Severity.FAULT, {"count": "4"})])
    assert lines[0][0] == "fault"
    assert "You typed 4" in lines[0][1]


def test_choosing_files_leaves_no_trace(messages: Messages, tmp_path: Path, isolated_home: Path) -> None:
    folder = tmp_path / "Nguyễn family"
    folder.mkdir()
    paths = [folder / "scan one.png", folder / "two.png"]
    for path in paths:
        path.write_bytes(b"x")
    with answering(choose_files(*paths)):
        assert sorted(messages.open_files("Choose", kinds=[("Pictures", "*.png")])) == paths
    with answering(choose_files(folder / "plan.pdf")):
        assert messages.save_file("Save", "plan.pdf", kinds=[("PDF", "*.pdf")]) == folder / "plan.pdf"
    with answering(dismiss):
        assert messages.save_file("Save", "plan.pdf") is None
    forget_visited_folders()
    memory = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not [key for key in memory.allKeys() if key.startswith("FileDialog")]
    for path in isolated_home.rglob("*"):
        if path.is_file():
            assert "Nguy" not in path.read_bytes().decode("utf-8", "replace")


def test_closing_all_dialogs_answers_no(messages: Messages) -> None:
    with answering(lambda _: messages.close_all()):
        assert not messages.ask("Go on?", yes="Go on")


def test_the_file_dialog_speaks_the_windows_language(messages: Messages) -> None:
    from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

    from checkin_desktop.ui.language import set_language

    heard: list[str] = []

    def step(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        heard.append(box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", ""))
        dialog.reject()

    set_language("es")
    with answering(step):
        messages.choose_folder("Carpeta")
    set_language("en")
    with answering(step):
        messages.choose_folder("Folder")
    assert heard == ["Cancelar", "Cancel"]


def test_a_dialog_bears_the_title_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Folder")
    assert MessageDialog(window, "Question").windowTitle() == "Folder"


def test_a_dialog_grows_with_what_it_has_to_say_later(messages: Messages, qtbot: QtBot) -> None:
    field = TextField("Recovery code", help="Seven groups.")
    dialog = MessageDialog(messages.window, "Try the sheet", ("Type the code.",), extra=field)
    dialog.add_button("Try it", "primary", 1)
    dialog.fit()
    dialog.show()
    qtbot.waitExposed(dialog)
    before = dialog.height()
    field.set_notices(["The code has a slip. " * 8, ("hint", "Compare it with the paper.")])
    dialog.fit()
    qtbot.waitUntil(lambda: dialog.height() > before)
    qtbot.waitUntil(lambda: dialog._scroll.verticalScrollBar().maximum() == 0)
    dialog.close()
