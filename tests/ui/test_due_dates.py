"""A date that is near says so above the page, in plain words unless told otherwise; behind the lock nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.ui.due_dates import DueDates, LockedDates
from checkin_desktop.ui.main_window import MainWindow
from checkin_desktop.ui.shell import Shell
from tests.support.clocks import HandClock
from tests.ui.driving import texts
from tests.ui.test_shell import open_case


class Window:
    """An open practice folder without dates, in which a visit can be put one hour ahead."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self.qtbot = shell, qtbot
        self.main: MainWindow = open_case(shell, qtbot)
        self.owner = QObject(shell)
        self.run(lambda case: [case.appointments.remove(one.id) for _, _, one in case.appointments.ahead()])
        self.run(lambda case: [case.reminders.remove(one.id) for n in (1, 2, 3, 4) for one in case.reminders.list(n)])
        self.settle()

    def run(self, work: Callable[[Any], Any]) -> Any:
        found: list[Any] = []
        case = self.shell.case
        self.shell.runner.submit(lambda _: work(case), owner=self.owner, done=found.append, failed=found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=20_000)
        assert not isinstance(found[0], BaseException)
        return found[0]

    def settle(self) -> None:
        self.qtbot.waitUntil(self.shell.runner.idle, timeout=20_000)

    def visit(self, person_id: int) -> int:
        """A visit one hour from now. Its seconds are cut off, which keeps it within two hours."""
        zone = self.run(lambda case: case.zone)
        local = moment_now(datetime.now(UTC) + timedelta(hours=1), zone).local
        details = AppointmentDetails(day=local.date(), at=f"{local:%H:%M}", zone=zone, place="Federal Plaza")
        state = AppointmentState.CONFIRMED
        return int(self.run(lambda case: case.appointments.add(person_id, details, state).id))

    def said(self) -> str:
        self.settle()
        return "\n".join(texts(banner) for banner in self.main.banners())


def _in_two_days(zone: str) -> AppointmentDetails:
    day = moment_now(datetime.now(UTC) + timedelta(days=2), zone).local.date()
    return AppointmentDetails(day=day, at="10:00", zone=zone)


@pytest.fixture
def window(make_shell: Callable[..., Shell], practice_folder: Path, qtbot: QtBot) -> Window:
    return Window(make_shell(), qtbot)


def look_button(window: Window) -> Any:
    (button,) = [b.button for b in window.main.banners() if b.button and b.button.text() == "Look"]
    return button


def test_the_line_is_plain_and_names_nobody_until_the_setting_is_off(window: Window) -> None:
    number = window.visit(1)
    window.qtbot.waitUntil(lambda: "Something is due." in window.said(), timeout=20_000)
    assert "María" not in window.said()
    assert "ICE" not in window.said()
    context = window.main.context
    context.settings.set("neutral_reminders", value=False)
    context.setting_changed.emit("neutral_reminders")
    assert "Check-in with ICE: " in window.said()
    assert "María" in window.said()
    asked: list[tuple[Any, ...]] = []
    window.main.navigate = lambda *place: asked.append(place)  # type: ignore[method-assign]
    look_button(window).click()
    assert asked == [("appointments", 1, number)]
    assert "Check-in" not in window.said()
    window.run(lambda case: case.appointments.update(number, note="bring the letter"))
    assert "Check-in" not in window.said()  # it was looked at
    window.visit(2)
    window.visit(3)
    window.qtbot.waitUntil(lambda: "2 dates are near." in window.said(), timeout=20_000)
    look_button(window).click()
    assert asked[-1] == ("everybody_calendar",)


def test_a_cancelled_visit_takes_its_line_away_and_two_lines_leave_no_room(window: Window) -> None:
    number = window.visit(1)
    window.qtbot.waitUntil(lambda: "Something is due." in window.said(), timeout=20_000)
    window.run(lambda case: case.appointments.cancel(number, "called off"))
    window.qtbot.waitUntil(lambda: "Something is due." not in window.said(), timeout=20_000)
    keeper = window.shell.findChild(LockedDates)
    assert keeper is not None
    assert keeper.moments == ()
    window.run(lambda case: case.appointments.add(1, _in_two_days(case.zone), AppointmentState.CONFIRMED))
    window.settle()
    assert [type(moment) for moment in keeper.moments] == [datetime, datetime]
    more = [window.main.add_banner("neutral", title) for title in ("one", "two")]
    window.visit(1)
    assert "Something is due." not in window.said()
    window.main.remove_banner(more[0])
    (watch,) = window.main.findChildren(DueDates)
    watch.look()
    assert "Something is due." in window.said()


def test_behind_the_lock_there_are_moments_and_nothing_else(
    make_shell: Callable[..., Shell], practice_folder: Path, qtbot: QtBot
) -> None:
    shell, clock = make_shell(), HandClock()
    lock = shell.lock_screen()
    assert lock is not None
    keeper = LockedDates(shell, clock=clock)
    keeper.keep((clock.now() + timedelta(hours=1),))
    keeper.look()
    assert not lock.has_banner()
    clock.move(hours=2)
    keeper.look()
    said = "It is time to open this folder.\nSomething in it is due."
    qtbot.waitUntil(lambda: said in texts(lock), timeout=20_000)
    assert keeper.moments == ()
    lock.clear_banner()
    keeper.look()
    assert not lock.has_banner()
