"""Where Tab goes: widgets that are made later stand where the eye finds them; Enter presses what is in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.attempts import Channel
from checkin_desktop.ui.dialogs.attempt_dialog_outcome import OutcomeSection
from checkin_desktop.ui.models.appointments import KEYS
from checkin_desktop.ui.pages.appointments_fields import in_order, make_field, put_rows
from checkin_desktop.ui.sidebar import NavItem, Sidebar
from checkin_desktop.ui.widgets.buttons import Button


def tab_stops(window: QWidget) -> list[QWidget]:
    """Every widget that Tab reaches, in its order."""
    found, widget = [], window.nextInFocusChain()
    while widget is not window:
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_outcomes_stay_before_the_rest_when_the_channel_changes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    section = OutcomeSection()
    column.addWidget(section)
    save = Button("Save")
    column.addWidget(save)
    for channel in (Channel.CALL, Channel.EMAIL):
        section.set_channel(channel)
        stops = tab_stops(window)
        buttons = [stops.index(button) for button in section.grid.buttons]
        assert buttons == sorted(buttons)
        assert buttons[-1] < stops.index(section.others.input()) < stops.index(save)


def test_an_appointment_is_walked_through_as_it_is_read(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = {key: make_field(key, window) for key in in_order(KEYS)}
    put_rows(fields, column)
    column.addWidget(Button("Save"))
    stops = tab_stops(window)
    order = ["kind", "way", "day", "at", "zone", "officer", "place", "address", "confirmation", "set_by", "source"]
    places = [stops.index(fields[key].input()) for key in (*order, "seen_on", "note")]
    assert places == sorted(places)
    assert isinstance(stops[-1], Button)


def test_people_stand_before_the_pages(qtbot: QtBot) -> None:
    sidebar = Sidebar([NavItem("overview", "home", "Overview")], [NavItem("help", "help", "Help")])
    qtbot.addWidget(sidebar)
    sidebar.set_people([(1, "Ana"), (2, "Luis")], 1)
    names = [widget.accessibleName() for widget in tab_stops(sidebar)]
    assert names == ["Ana", "Luis", "Add a person", "Overview", "Help"]


def test_enter_presses_the_button_in_focus(qtbot: QtBot) -> None:
    button = Button("Next")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 3
