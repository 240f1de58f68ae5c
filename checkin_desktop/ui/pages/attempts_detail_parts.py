"""Parts of the pane that shows one attempt: was the line open then, picked calls, and support from outside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.attempts import Attempt, CallLogRow, Channel, Corroboration
from checkin_desktop.domain.moments import zone_info
from checkin_desktop.domain.open_hours import OpenState, OpenStatus
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.open_words import STATE_LOOKS
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, Chip
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words import dates
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import label


class OpenThen(QWidget):
    """Whether the line was open when the call was made, by the hours that it publishes itself."""

    def __init__(self, status: OpenStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 8)
        look, icon = STATE_LOOKS[status.state]
        flow.addWidget(Chip(_state_words(status.state), look, icon, self))
        for line in _hours_lines(status):
            words = Label(line, "small", parent=self)
            words.ensurePolished()
            # Beside the chip as long as it stays on one line, else below it.
            words.setMinimumWidth(min(words.fontMetrics().horizontalAdvance(line) + 2, theme.px(240)))
            flow.addWidget(words)


def asks_for_hours(attempt: Attempt) -> bool:
    """Whether it means something to ask if the line was open then: only a call reaches a line of the directory."""
    return attempt.current.channel is Channel.CALL and bool(attempt.current.line_id)


def _state_words(state: OpenState) -> str:
    return {
        OpenState.OPEN: lambda: translate("Attempts", "The line was open"),
        OpenState.CLOSED: lambda: translate("Attempts", "The line was closed"),
        OpenState.DIFFER: lambda: translate("Attempts", "Open or closed: sources differ"),
        OpenState.UNKNOWN: lambda: translate("Attempts", "Not known if it was open"),
    }[state]()


def _hours_lines(status: OpenStatus) -> list[str]:
    if status.state is OpenState.UNKNOWN:
        return [translate("Attempts", "No hours are published for this phone.")]
    seen: list[str] = []
    for item in status.readings:
        reading = item.reading
        hours = format_hours(catalog(), reading.published, reading.zone)
        if status.state is OpenState.DIFFER and reading.sources:
            source = translate("reference", reading.sources[0].name)
            hours = translate("Attempts", "{source}: {hours}", source=source, hours=hours)
        if hours not in seen:
            seen.append(hours)
    return seen if status.state is OpenState.DIFFER else seen[:1]


class PickedCalls(Card):
    """The calls that somebody picked out of an attached call log, as the file has them."""

    def __init__(self, rows: Sequence[CallLogRow], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(12, kind="inset", parent=parent)
        self.body.setSpacing(theme.px(2))
        head = translate("Attempts", "Picked from the call log of the phone")
        self.body.addWidget(Label(head, "small_strong"))
        for row in rows:
            self.body.addWidget(Label(call_words(row, zone), "body", selectable=True))


def call_words(row: CallLogRow, zone: str) -> str:
    """One call of a phone's log; its moment on the clock of `zone` where the file says a moment."""
    when = row.began
    info = zone_info(zone)
    if row.began_utc is not None and info is not None:
        when = dates.format_local(catalog(), row.began_utc.astimezone(info).replace(tzinfo=None))
    parts = [isolate_ltr(row.number), when]
    if row.duration_seconds is not None:
        parts.append(dates.format_duration(catalog(), row.duration_seconds))
    return " · ".join(part for part in parts if part)


class Supports(QWidget):
    """How much from outside the log supports the attempt, and the way to add to it."""

    def __init__(self, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(attempt.corroborations)
        box = AsideLayout(self, main_min=theme.px(150), gap=theme.space(10), centred=True)
        face = QWidget(self)
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        mark = IconLabel("shield-check", "success_ink" if count else "ink3", 20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        self.title_label = Label(translate("Attempts", "Supported from outside: {count}", count=count), "strong")
        words.addWidget(self.title_label)
        kinds = [entry.corroboration for entry in attempt.corroborations if entry.corroboration is not None]
        words.addWidget(Label(_kinds_words(kinds), "small"))
        row.addLayout(words, 1)
        box.addWidget(face)
        self.button = Button(lambda: translate("Attempts", "Add support"), "secondary", "plus", small=True)
        box.addWidget(self.button)


def _kinds_words(kinds: Sequence[Corroboration]) -> str:
    if not kinds:
        return translate("Attempts", "Something that others hold: a bill, a receipt, a reply.")
    return ", ".join(dict.fromkeys(label(translate, kind) for kind in kinds))


class Stamped(QWidget):
    """The earliest time stamp from outside that covers the first entry: since when it was there at the latest."""

    def __init__(self, stamp: Anchor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel("clock", "success_ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(_stamp_words(stamp), "small"), 1)


def _stamp_words(stamp: Anchor) -> str:
    at = stamp.stamped_at or stamp.made_at
    when = dates.format_local(catalog(), at.astimezone().replace(tzinfo=None))
    if not stamp.authority:
        return translate("Attempts", "A time stamp from outside shows that this entry was there on {when}.", when=when)
    return translate(
        "Attempts",
        "A time stamp from outside shows that this entry was there on {when} ({authority}).",
        when=when,
        authority=stamp.authority,
    )


class PrivateMark(QWidget):
    """Says that a note stays out of reports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel("lock", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(translate("Attempts", "Private. Stays out of reports unless you tick it."), "small"), 1)
