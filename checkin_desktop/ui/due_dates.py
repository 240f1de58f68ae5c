"""Reminders while the program is open: a line above the page when a date is near or a reminder is due.

With the setting "plain words in reminders" the line says only that something is due. It stays until somebody looks,
and each date speaks once for each of its two times. Nothing is read from the folder to know the time: what is near is
read when the folder opens and when dates change, and compared with the clock here.

While the folder is locked only the moments are known here, nothing of what they are about: the lock screen then says
that it is time to open the folder, and nothing else.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QTimerEvent

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.alerts import Alert
from checkin_desktop.domain.appointments import Appointment
from checkin_desktop.domain.care_papers import EndingPaper
from checkin_desktop.domain.plan_reviews import ReviewDay
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.domain.withheld import Loan
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.shell import Shell
    from checkin_desktop.ui.widgets.cards import Banner

LOOK_MS: Final = 20_000
"""How often the clock is compared with what is near."""
_FIRST_MS: Final = 400
_READ_AGAIN: Final = timedelta(hours=6)
_TOPICS: Final = frozenset(
    {"appointments", "reminders", "withheld", "people", "identity", "care_papers", "plan_reviews"}
)
_MOST_NAMES: Final = 3


class DueDates(QObject):
    """Watches over the dates of an open folder for its main window, and ends with it. Main thread only.

    What was looked at is remembered in the context, which outlives the window: that is built anew in other colours.
    """

    def __init__(self, main: MainWindow, keeper: LockedDates, *, clock: Clock | None = None) -> None:
        super().__init__(main)
        self._main, self._keeper, self._told = main, keeper, main.context.told_alerts
        self._clock: Clock = clock or SystemClock()
        self._near: tuple[Alert, ...] = ()
        self._read_at: datetime | None = None
        self._banner: Banner | None = None
        self._shown: tuple[Alert, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        main.context.topics_changed.connect(self._topics_changed)
        main.context.setting_changed.connect(self._setting_changed)
        QTimer.singleShot(_FIRST_MS, self, self.read)  # after the first page has its answer
        self._timer.start()

    def read(self) -> None:
        """Read what is near, then look at the clock."""
        alerts = self._main.context.case.alerts
        self._read_at = self._clock.now()
        self._main.context.runner.submit(
            lambda _: alerts.near(), owner=self, done=self._take, failed=lambda _: None, reading=True
        )

    def look(self) -> None:
        """Say what is due now, where it was not said yet."""
        now = self._clock.now()
        if self._read_at is not None and now - self._read_at > _READ_AGAIN:
            self.read()
        due = tuple(alert for alert in self._near if alert.is_now(now) and alert.key not in self._told)
        if due == self._shown and self._banner in self._main.banners():
            return
        self._take_back()
        # At most two lines fit above a page, and what opening repaired or noticed matters more.
        if due and len(self._main.banners()) < 2:
            self._say(due)

    def _take(self, near: tuple[Alert, ...]) -> None:
        self._near = near
        self._keeper.keep(tuple(sorted({alert.begins for alert in near if alert.begins > self._clock.now()})))
        self.look()

    def _say(self, due: tuple[Alert, ...]) -> None:
        plain = self._main.context.settings.flag("neutral_reminders")
        button = Button(lambda: translate("Window", "Look"), small=True)
        button.clicked.connect(lambda: self._go(due))
        title = plain_title if plain else title_words(due)
        self._banner = self._main.add_banner("late", title, plain_text if plain else text_words(due), button)
        self._shown = due

    def _go(self, due: tuple[Alert, ...]) -> None:
        self._told.update(alert.key for alert in due)
        self._take_back()
        people = {alert.person_id for alert in due}
        if len(due) == 1 and isinstance(due[0].about, Appointment):
            self._main.navigate("appointments", due[0].person_id, due[0].about.id)
        elif len(due) == 1 and isinstance(due[0].about, Loan):
            self._main.navigate("withheld", due[0].person_id, due[0].about.id)
        elif len(due) == 1 and isinstance(due[0].about, EndingPaper):
            self._main.navigate("plan", due[0].person_id)
        elif len(due) == 1 and isinstance(due[0].about, ReviewDay):
            self._main.navigate("plan_review", due[0].person_id)
        elif len(people) == 1 and all(isinstance(alert.about, Reminder) for alert in due):
            self._main.navigate("attempts", due[0].person_id)
        else:
            self._main.navigate("everybody_calendar")

    def _take_back(self) -> None:
        if self._banner is not None and self._banner in self._main.banners():
            self._main.remove_banner(self._banner)
        self._banner, self._shown = None, ()

    def _topics_changed(self, topics: frozenset[str]) -> None:
        if {topic.split(":", 1)[0] for topic in topics} & _TOPICS:
            self.read()

    def _setting_changed(self, key: str) -> None:
        if key == "neutral_reminders":
            self._take_back()
            self.look()


class LockedDates(QObject):
    """Keeps when the next dates are near, and nothing else, while the folder is locked. Main thread only."""

    def __init__(self, shell: Shell, *, clock: Clock | None = None) -> None:
        super().__init__(shell)
        self._shell = shell
        self._clock: Clock = clock or SystemClock()
        self._moments: tuple[datetime, ...] = ()
        self._folder = shell.folder
        self._tick = 0

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When the next dates are near (UTC), the earliest first."""
        return self._moments

    def keep(self, moments: tuple[datetime, ...]) -> None:
        """Watch for these of the folder in hand from now on; without any the clock is left alone."""
        self._moments, self._folder = moments, self._shell.folder
        if moments and not self._tick:
            self._tick = self.startTimer(LOOK_MS)
        elif self._tick and not moments:
            self.killTimer(self._tick)
            self._tick = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        """Look at the clock."""
        self.look()

    def look(self) -> None:
        """On the lock screen say that it is time, where nothing more important stands there."""
        lock = self._shell.lock_screen()
        if lock is None or self._shell.case is not None or self._shell.folder != self._folder or lock.has_banner():
            return
        now = self._clock.now()
        if any(moment <= now for moment in self.moments):
            self.keep(tuple(moment for moment in self.moments if moment > now))
            lock.show_banner(
                "neutral",
                lambda: translate("LockScreen", "It is time to open this folder."),
                lambda: translate("LockScreen", "Something in it is due."),
            )


def watch_dates(shell: Shell, main: MainWindow) -> None:
    """Begin to watch over the dates of the folder that `main` shows."""
    keeper = shell.findChild(LockedDates) or LockedDates(shell)
    DueDates(main, keeper)


def plain_title() -> str:
    """What is said where others may read along."""
    return translate("Window", "Something is due.")


def plain_text() -> str:
    """How to hear more."""
    return translate("Window", "Press “Look” when nobody reads along.")


def title_words(due: tuple[Alert, ...]) -> Text:
    """What is due, in one sentence."""
    if len(due) > 1:
        return lambda: translate("Window", "%n date(s) are near.", n=len(due))
    return lambda: _what(due[0])


def text_words(due: tuple[Alert, ...]) -> Text:
    """Whose it is."""
    names = list(dict.fromkeys(alert.name for alert in due))
    shown = ", ".join(names[:_MOST_NAMES])
    if len(names) <= _MOST_NAMES:
        return shown
    return lambda: translate("Window", "{names} and others", names=shown)


def _what(alert: Alert) -> str:
    if isinstance(alert.about, Loan):
        day = dates.format_date(catalog(), alert.about.day, weekday=True, short=True)
        return translate("Window", "A borrowed paper goes back: {when}", when=day)
    if isinstance(alert.about, EndingPaper):
        day = dates.format_date(catalog(), alert.about.day, weekday=True, short=True)
        paper = label(translate, alert.about.kind)
        return translate("Window", "{what} ends: {when}", what=paper, when=day)
    if isinstance(alert.about, ReviewDay):
        return translate("Window", "Read the emergency plan again")
    if isinstance(alert.about, Reminder):
        return translate("Attempts", "Try again: {what}", what=alert.about.what)
    starts, day = alert.about.starts, alert.about.details.day
    assert day is not None  # only those with a day speak
    when = (
        dates.format_moment(catalog(), starts)
        if starts is not None
        else dates.format_date(catalog(), day, weekday=True, short=True)
    )
    return translate("Window", "{what}: {when}", what=label(translate, alert.about.details.kind), when=when)
