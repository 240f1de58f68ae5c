"""How it was tried and when: the channel, the date, the time, the zone, and why it is written down later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, Channel
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.moments import WallClock, moment_now, wall_clock, zone_info
from checkin_desktop.services.local_zone import local_zone
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection, side_by_side
from checkin_desktop.ui.dialogs.attempt_dialog_words import WordsField
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.attempts import channel_icon
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, NoticeLine
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label


def zone_choices(*extra: str) -> list[tuple[object, Text]]:
    """The zones to choose from, one for each name, this computer's and `extra` among them."""
    zones = dict.fromkeys((*extra, local_zone(), *dates.ZONES))
    named: dict[str, str] = {}
    for zone in zones:
        if zone:
            named.setdefault(dates.zone_name(catalog(), zone) if zone not in extra else zone, zone)
    return [(zone, lambda zone=zone: dates.zone_name(catalog(), zone)) for zone in dict.fromkeys(named.values())]


class WhenSection(FormSection):
    """`channel_changed` carries a `Channel`. `now` gives the time in UTC."""

    channel_changed = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "How and when did you try?"), parent=parent)
        self._now = now
        self._channels = QButtonGroup(self)
        self.channel_buttons: dict[Channel, Button] = {}
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for number, channel in enumerate(Channel):
            words = Button(lambda channel=channel: label(translate, channel), "filter", channel_icon(channel))
            self.channel_buttons[channel] = words
            self._channels.addButton(words, number)
            flow.addWidget(words)
        self._channels.idClicked.connect(lambda number: self._channel_chosen(tuple(Channel)[number]))
        self._channels.idToggled.connect(lambda *_: self._tint())
        self.body.addWidget(holder)
        self.date = DateField(lambda: translate("Attempts", "Date"))
        self.time = TimeField(lambda: translate("Attempts", "Time"))
        self.zone = ChoiceField(lambda: translate("Attempts", "Time zone"), zone_choices())
        self.name_field("happened_local", self.date)
        self.name_field("time", self.time)
        self.name_field("zone", self.zone)
        self.body.addWidget(side_by_side(self.date, self.time, self.zone, under=640))
        self.fold = CheckField(
            lambda: translate("Attempts", "It was the second time that clocks showed this hour"),
            help=lambda: translate("Attempts", "Clocks went back that night, so this hour came twice."),
        )
        self.name_field("fold", self.fold)
        self.body.addWidget(self.fold)
        self.late = WordsField(
            lambda: translate("Attempts", "Why is it written down on another day?"),
            help=lambda: translate("Attempts", "One short sentence is enough. It stands in the report."),
            lines=2,
        )
        self.late.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.late)
        self.edited.connect(self._arrange)

    def channel(self) -> Channel | None:
        """The chosen channel."""
        number = self._channels.checkedId()
        return tuple(Channel)[number] if number >= 0 else None

    def happened_local(self) -> datetime | None:
        """The wall-clock time that was typed, or None while it is not complete."""
        day, clock = self.date.value(), self.time.value()
        return datetime.combine(day, clock) if day is not None and clock is not None else None

    def is_late(self) -> bool:
        """Whether the date is another day than today where it happened."""
        day = self.date.value()
        return day is not None and day != self._today()

    def show_draft(self, draft: AttemptDraft) -> None:
        self.zone.set_choices(zone_choices(draft.zone))
        self.zone.set_value(draft.zone)
        self.date.set_value(draft.happened_local.date() if draft.happened_local else None)
        self.time.set_value(draft.happened_local.time() if draft.happened_local else None)
        self.fold.set_value(bool(draft.fold))
        self.late.set_value(draft.late_reason)
        if draft.channel is not None:
            self.channel_buttons[draft.channel].setChecked(True)
        self._arrange()

    def show_now(self) -> None:
        """Set date and time to now in the chosen zone."""
        local = moment_now(self._now(), str(self.zone.value() or local_zone())).local
        self.date.set_value(local.date())
        self.time.set_value(local.time().replace(second=0))
        self._arrange()

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return replace(
            draft,
            channel=self.channel(),
            happened_local=self.happened_local(),
            zone=str(self.zone.value() or draft.zone),
            fold=int(self._twice() and self.fold.value()),
            late_reason=self.late.value() if self.is_late() else FreeText(),
        )

    def unreadable(self) -> dict[str, list[NoticeLine]]:
        """Faults of dates and times that are typed but cannot be read, and of parts that are missing."""
        found: dict[str, list[NoticeLine]] = {}
        if self.date.value() is None:
            found["happened_local"] = [translate("Attempts", "Write the date, such as {date}.", date=self._example())]
        if self.time.value() is None:
            clock = dates.format_time(catalog(), time(9, 15))
            found["time"] = [translate("Attempts", "Write the time, such as {time}.", time=clock)]
        return found

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        super().set_notices(notices)
        self.late.set_notices(notices.get("late_reason", ()))

    def retranslate(self) -> None:
        self.late.retranslate()

    def _channel_chosen(self, channel: Channel) -> None:
        self.channel_changed.emit(channel)
        self.edited.emit()

    def _tint(self) -> None:
        for channel, button in self.channel_buttons.items():
            button.set_icon(channel_icon(channel), "on_accent" if button.isChecked() else "ink")

    def _arrange(self) -> None:
        self.fold.setVisible(self._twice())
        self.late.setVisible(self.is_late())

    def _twice(self) -> bool:
        local, zone = self.happened_local(), zone_info(str(self.zone.value() or ""))
        return local is not None and zone is not None and wall_clock(local, zone) is WallClock.TWICE

    def _today(self) -> date:
        return moment_now(self._now(), str(self.zone.value() or "UTC")).local.date()

    def _example(self) -> str:
        return dates.format_date(catalog(), self._now().astimezone(UTC).date())
