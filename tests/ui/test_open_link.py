"""No page is opened without a question that shows its whole address, and nothing but web pages is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.services.reference import load
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton, is_web_address, open_link
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.widgets.buttons import IconButton
from checkin_desktop.ui.widgets.labels import Label

ADDRESS = "https://checkin.ice.gov"


@pytest.fixture
def opened(context: WindowContext) -> list[str]:
    """The addresses that reached the browser."""
    found: list[str] = []
    context.open_address = lambda address: found.append(address) is None
    return found


def _answer(act: Callable[[MessageDialog], object]) -> list[list[str]]:
    """Do it in the next dialog; the texts of each dialog that came are in the list."""
    seen: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MessageDialog)
        seen.append([label.text() for label in dialog.findChildren(Label)])
        act(dialog)

    QTimer.singleShot(0, look)
    return seen


def _press(words: str) -> Callable[[MessageDialog], object]:
    def press(dialog: MessageDialog) -> None:
        next(button for button in dialog.findChildren(QPushButton) if button.accessibleName() == words).click()

    return press


def test_the_whole_address_stands_there_before_anything_is_opened(
    context: WindowContext, opened: list[str], qtbot: QtBot
) -> None:
    seen = _answer(_press("Stay here"))
    assert not open_link(context, ADDRESS, "The scheduler")
    assert ADDRESS in seen[0]
    assert "The scheduler" in seen[0]
    assert opened == []
    _answer(lambda dialog: dialog.reject())  # Escape, closing, locking
    assert not open_link(context, ADDRESS)
    assert opened == []
    _answer(_press("Open in the browser"))
    assert open_link(context, f" {ADDRESS} ")
    assert opened == [ADDRESS]


def test_the_address_can_be_taken_along_instead(context: WindowContext, opened: list[str], qtbot: QtBot) -> None:
    def copy(dialog: MessageDialog) -> None:
        _press("Copy the address")(dialog)
        assert dialog.isVisible()
        dialog.reject()

    _answer(copy)
    assert not open_link(context, ADDRESS)
    assert QApplication.clipboard().text() == ADDRESS
    assert opened == []


def test_a_browser_that_does_not_open_is_told_with_the_address(context: WindowContext, qtbot: QtBot) -> None:
    context.open_address = lambda _: False
    told: list[list[list[str]]] = []

    def agree(dialog: MessageDialog) -> None:
        told.append(_answer(_press("OK")))
        _press("Open in the browser")(dialog)

    _answer(agree)
    assert not open_link(context, ADDRESS)
    assert ADDRESS in told[0][0]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:someone@example.org",
        "smb://server/share",
        "checkin.ice.gov",
        "https://",
        "https://ice.gov@evil.example/",
        "https://@evil.example/",
        "https://ice.gov\\@evil.example/",
        "https://checkin.ice.gov/a\nb",
        "https://checkin.ice.gov/" + "a" * 2000,
        "https://a b.example/",
        "",
    ],
)
def test_only_web_pages_have_a_web_address(address: str) -> None:
    assert not is_web_address(address)


def test_nothing_else_is_opened(context: WindowContext, opened: list[str], qtbot: QtBot) -> None:
    seen = _answer(_press("OK"))
    assert not open_link(context, "file:///etc/passwd")
    assert seen
    assert opened == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("https://\u0456ce.gov/x", "https://xn--ce-goc.gov/x"),  # a letter of another alphabet
        ("https://ice.gov/\u202egnp.exe", "https://ice.gov/%E2%80%AEgnp.exe"),
        ("https://ice.gov\u200b.evil.example", "https://ice.gov.evil.example"),
    ],
)
def test_what_is_shown_is_where_it_leads(
    context: WindowContext, opened: list[str], qtbot: QtBot, typed: str, shown: str
) -> None:
    seen = _answer(_press("Open in the browser"))
    assert open_link(context, typed)
    assert shown in seen[0]
    assert opened == [shown]
    holder = QWidget()
    qtbot.addWidget(holder)
    assert LinkButton(context, typed, parent=holder).toolTip() == shown


def test_a_tool_tip_is_no_markup(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    name = "Remove <img src='/etc/hostname'><b>x</b>\n<h1>.pdf"
    tip = IconButton("trash", name, parent=holder).toolTip()
    assert QTextDocumentFragment.fromHtml(tip).toPlainText() == " ".join(name.split())
    assert IconButton("trash", "Rosa & Luis", parent=holder).toolTip() == "Rosa & Luis"


def test_every_shipped_address_is_a_web_address() -> None:
    shipped = [line.address for line in load().lines if line.address]
    assert len(shipped) > 8
    assert all(map(is_web_address, shipped))


def test_the_button_asks_and_says_where_it_leads(context: WindowContext, opened: list[str], qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = LinkButton(context, ADDRESS, "The scheduler", parent=holder)
    assert ADDRESS in button.accessibleName()
    assert "The scheduler" in button.accessibleName()
    _answer(_press("Open in the browser"))
    button.click()
    assert opened == [ADDRESS]
