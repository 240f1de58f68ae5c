"""The filter above the list of attempts: words, how, how it ended, days, and what an attempt has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkin_desktop.domain.attempt_lists import ALL, AttemptFilter, OutcomeGroup
from checkin_desktop.domain.attempts import Channel
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import follow_language, translate
from checkin_desktop.ui.models.attempts import channel_icon
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ComboBox
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import label

_PAUSE_MS: Final = 120
_TEXT_LIMIT: Final = 200


class FilterBar(QWidget):
    """`changed` carries the new `AttemptFilter`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ALL
        self._told: tuple[int, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(10), theme.px(10), theme.px(10), theme.px(6))
        column.setSpacing(theme.px(8))
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.text.setMaxLength(_TEXT_LIMIT)
        self.text.addAction(icon("search", "ink2"), QLineEdit.ActionPosition.LeadingPosition)
        column.addWidget(self.text)
        # The pause lets somebody type on without a search for every letter.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.take)
        self.text.textEdited.connect(lambda _: self._pause.start())
        self.channel, self.group = ComboBox(self), ComboBox(self)
        for box in (self.channel, self.group):
            box.activated.connect(self.take)
            column.addWidget(box)
        days = QHBoxLayout()
        days.setSpacing(theme.px(8))
        self.first_day = DateField(lambda: translate("Attempts", "From"), calendar=False, parent=self)
        self.last_day = DateField(lambda: translate("Attempts", "Until"), calendar=False, parent=self)
        for day in (self.first_day, self.last_day):
            day.committed.connect(self.take)
            days.addWidget(day, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(days)
        column.addWidget(self._make_pills())
        foot = QHBoxLayout()
        self.found = Label("", "small", parent=self)
        self.reset = Button(lambda: translate("Attempts", "Show all"), "link", parent=self)
        self.reset.clicked.connect(lambda: self.set_value(ALL))
        foot.addWidget(self.found, 1)
        foot.addWidget(self.reset)
        column.addLayout(foot)
        follow_language(self)
        self.retranslate()

    def _make_pills(self) -> QWidget:
        pills = QWidget(self)
        flow = FlowLayout(pills, 6)
        texts: dict[str, Callable[[], str]] = {
            "late": lambda: translate("Attempts", "Late"),
            "corrected": lambda: translate("Attempts", "Corrected"),
            "with_files": lambda: translate("Attempts", "With files"),
        }
        self.pills = {name: Button(text, "filter", parent=pills) for name, text in texts.items()}
        for pill in self.pills.values():
            pill.clicked.connect(self.take)
            flow.addWidget(pill)
        return pills

    def value(self) -> AttemptFilter:
        """What the list is narrowed to."""
        return self._value

    def set_value(self, value: AttemptFilter) -> None:
        """Narrow the list to this."""
        self._pause.stop()
        self.text.setText(value.text)
        self.channel.setCurrentIndex(self.channel.findData(value.channel.value if value.channel else ""))
        self.group.setCurrentIndex(self.group.findData(value.group.value if value.group else ""))
        self.first_day.set_value(value.first_day)
        self.last_day.set_value(value.last_day)
        for name, pill in self.pills.items():
            pill.setChecked(getattr(value, name))
        self._change(value)

    def tell(self, told: tuple[int, int] | None) -> None:
        """Say how many attempts of how many are left; None while they are being counted."""
        self._told = told
        words = translate("Attempts", "{shown} of {total} shown", shown=told[0], total=told[1]) if told else ""
        self.found.set_text(words)

    def take(self) -> None:
        """Read the fields; an unreadable date narrows nothing."""
        self._pause.stop()
        channel, group = self.channel.currentData(), self.group.currentData()
        self._change(
            AttemptFilter(
                channel=Channel(channel) if channel else None,
                group=OutcomeGroup(group) if group else None,
                first_day=self.first_day.value(),
                last_day=self.last_day.value(),
                text=self.text.text().strip(),
                **{name: pill.isChecked() for name, pill in self.pills.items()},
            )
        )

    def retranslate(self) -> None:
        """Ask for all texts again."""
        words = translate("Attempts", "Search in the attempts")
        self.text.setPlaceholderText(words)
        self.text.setAccessibleName(words)
        self.channel.setAccessibleName(translate("Attempts", "How"))
        self.group.setAccessibleName(translate("Attempts", "How it ended"))
        self.channel.clear()
        self.channel.addItem(translate("Attempts", "By any way"), "")
        for channel in Channel:
            self.channel.addItem(icon(channel_icon(channel)), label(translate, channel), channel.value)
        self.group.clear()
        self.group.addItem(translate("Attempts", "However it ended"), "")
        for group in OutcomeGroup:
            self.group.addItem(label(translate, group), group.value)
        self.channel.setCurrentIndex(self.channel.findData(self._value.channel.value if self._value.channel else ""))
        self.group.setCurrentIndex(self.group.findData(self._value.group.value if self._value.group else ""))
        self.tell(self._told)

    def _change(self, value: AttemptFilter) -> None:
        self.reset.setEnabled(value.narrows)
        if value != self._value:
            self._value = value
            self.changed.emit(value)
