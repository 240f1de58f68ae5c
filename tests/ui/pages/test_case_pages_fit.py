"""What holds for all pages of the case: named controls, room at 200 % text, nothing cut off in the pseudo-locale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QScrollArea, QWidget

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages.anchors import AnchorsPage
from checkin_desktop.ui.pages.contacts import ContactsPage
from checkin_desktop.ui.pages.directory import DirectoryPage
from checkin_desktop.ui.pages.help import HelpPage
from checkin_desktop.ui.pages.identity import IdentityPage
from checkin_desktop.ui.pages.overview import OverviewPage
from checkin_desktop.ui.pages.people import PeoplePage
from checkin_desktop.ui.pages.plan_print import PlanPrintPage
from checkin_desktop.ui.pages.search_results import SearchResultsPage
from checkin_desktop.ui.pages.settings import SettingsPage
from checkin_desktop.ui.theme import theme
from tests.support.desk import Desk

PAGES = (
    AnchorsPage,
    ContactsPage,
    DirectoryPage,
    HelpPage,
    IdentityPage,
    OverviewPage,
    PeoplePage,
    PlanPrintPage,
    SearchResultsPage,
    SettingsPage,
)
CANVAS_AT_200 = (862, 330)


@pytest.fixture
def maria(desk: Desk) -> Person:
    person = desk.person(birthplace="Santa Rosa de Copán", government_birthplace="STA ROSA")

    def fill() -> None:
        desk.case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "A 12345678")
        desk.case.people.set_identifier(person.id, IdentifierKind.SUBJECT_ID, "", have=False)
        desk.case.people.set_identifier(person.id, IdentifierKind.PASSPORT_NUMBER, "C0123")
        roles = (ContactRole.SCHOOL_PICKUP, ContactRole.MONEY)
        desk.case.contacts.add(person.id, ContactDetails(name="Siobhán O’Neill-Rivera", roles=roles, memorise=True))

    desk.run(fill)
    return person


@pytest.fixture
def look() -> Iterator[Any]:
    """Choose colours, text size and language; put back afterwards."""

    def choose(percent: int = 100, language: str = "en") -> None:
        theme.set(percent=percent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app)
        set_language(language)

    yield choose
    choose()


def visible(page: QWidget, kind: type[QWidget]) -> list[Any]:
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def cut_off(page: QWidget) -> list[tuple[str, int, int]]:
    """Every text that has less room than it needs, with what it has and what it needs."""
    cut = [
        (label.text(), label.width(), label.sizeHint().width())
        for label in visible(page, QLabel)
        if label.text() and not label.wordWrap() and label.width() < label.sizeHint().width()
    ]
    cut += [
        (label.text(), label.height(), label.heightForWidth(label.width()))
        for label in visible(page, QLabel)
        if label.text() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
    cut += [
        (button.text(), button.width(), button.sizeHint().width())
        for button in visible(page, QPushButton)
        if button.text() and button.width() < button.sizeHint().width()
    ]
    return cut


@pytest.mark.parametrize("kind", PAGES)
def test_every_control_has_a_name_for_screen_readers(desk: Desk, maria: Person, kind: Any) -> None:
    page = desk.show(kind(desk.context), maria.id)
    nameless = [
        widget
        for widget in visible(page, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


@pytest.mark.parametrize("kind", PAGES)
def test_every_page_fits_at_200_percent_on_a_small_screen(desk: Desk, maria: Person, look: Any, kind: Any) -> None:
    look(percent=200)
    page = desk.show(kind(desk.context), maria.id, size=CANVAS_AT_200)
    assert page.minimumSizeHint().width() <= CANVAS_AT_200[0]
    assert page.width() == CANVAS_AT_200[0]


@pytest.mark.parametrize("kind", PAGES)
def test_no_word_is_cut_off_in_the_longest_language(desk: Desk, maria: Person, look: Any, kind: Any) -> None:
    look(language="qps")
    page = desk.show(kind(desk.context), maria.id, size=(936, 620))
    desk.qtbot.waitUntil(lambda: cut_off(page) == [])
