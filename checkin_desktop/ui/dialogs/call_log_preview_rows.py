"""One call of an exported list: ticked or not, and what happened in it, which only a person can say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptSummary, Channel, Outcome
from checkin_desktop.domain.call_logs import LoggedCall
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.services.call_logs import Pick
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.models.attempts import outcomes_for
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label


def outcome_choices() -> list[tuple[object, Text]]:
    """How a call may have ended, the likeliest first."""
    fitting, _ = outcomes_for(Channel.CALL)
    return [(outcome, lambda outcome=outcome: label(translate, outcome)) for outcome in fitting]


def direction_words(code: str) -> str:
    """What the phone wrote about a call."""
    words = {
        "outgoing": translate("Attempts", "outgoing"),
        "incoming": translate("Attempts", "incoming"),
        "missed": translate("Attempts", "missed"),
        "rejected": translate("Attempts", "rejected"),
        "blocked": translate("Attempts", "blocked"),
        "voicemail": translate("Attempts", "voicemail"),
    }
    return words.get(code, "")


def call_words(call: LoggedCall) -> str:
    """When it was and whose number it is."""
    when = dates.format_local(catalog(), call.local) if call.local else call.row.began
    if call.point is None:
        return f"{when} · {_number(call)}"
    name = translate("reference", call.point.name) if call.point.line is not None else call.point.name
    return f"{when} · {name}"


def call_details(call: LoggedCall) -> str:
    """Number, length and direction; says so where a date could not be read."""
    row = call.row
    parts = [_number(call)] if call.point is not None else []
    if row.duration_seconds is not None:
        parts.append(dates.format_duration(catalog(), row.duration_seconds))
    if row.direction:
        parts.append(direction_words(row.direction))
    if call.local is None:
        parts.append(translate("Attempts", "We could not read the date of this call."))
    return " · ".join(parts)


def _number(call: LoggedCall) -> str:
    return isolate_ltr(format_phone(call.row.number))


class CallRow(QWidget):
    """`edited` is sent when it is ticked, left, or its answer changes. Without a moment it cannot be ticked."""

    edited = Signal()

    def __init__(
        self, call: LoggedCall, same: AttemptSummary | None, *, ticked: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.call = call
        self._same = same
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(18), theme.px(8), theme.space(18), theme.px(8))
        self.tick = CheckField(lambda: call_words(call))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.tick)
        under = QHBoxLayout()
        under.addSpacing(theme.px(34))  # under the words, beside the box
        under.addWidget(Label(lambda: call_details(call), "small"), 1)
        lines.addLayout(under)
        self.answer = ChoiceField(lambda: translate("Attempts", "What happened?"), self._choices())
        if same is not None:
            self.answer.set_value(same.id)
        column.addWidget(side_by_side(words, self.answer, under=560))
        self.tick.edited.connect(lambda _: self._changed())
        self.answer.edited.connect(lambda _: self._changed())
        self.tick.set_value(ticked and call.utc is not None)
        self.tick.box.setEnabled(call.utc is not None)
        self.answer.setVisible(self.tick.value())

    def ticked(self) -> bool:
        """Whether it is to be kept."""
        return self.tick.value()

    def answered(self) -> bool:
        """Whether somebody said what happened, or it goes to an attempt that says so."""
        return self.answer.value() is not None

    def offer(self, outcome: Outcome) -> None:
        """Take the answer for all ticked calls; one that goes to an attempt of the log stays with it."""
        if self.ticked() and not isinstance(self.answer.value(), int):
            self.answer.set_value(outcome)
            self.answer.set_notices(())

    def show_missing(self) -> None:
        """Say beside the answer that it is missing."""
        self.answer.set_notices([translate("Attempts", "Please say what happened in this call.")])

    def pick(self) -> Pick:
        """What is to be kept of it."""
        value = self.answer.value()
        if isinstance(value, Outcome):
            return Pick(self.call, outcome=value)
        return Pick(self.call, adds_to=value if isinstance(value, int) else None)

    def _choices(self) -> Sequence[tuple[object, Text]]:
        same = self._same
        if same is None:
            return outcome_choices()
        clock = dates.format_time(catalog(), same.happened.local)
        add = lambda: translate("Attempts", "Add to attempt {number} ({time})", number=same.number, time=clock)  # noqa: E731
        return [(same.id, add), *outcome_choices()]

    def _changed(self) -> None:
        self.answer.setVisible(self.ticked())
        self.answer.set_notices(())
        self.edited.emit()
