"""What the call panel shows: number, hours, clock, voicemail words and outcomes. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.attempt_words import made_by_words
from checkin_desktop.ui.models.call_choices import Choice, role_words
from checkin_desktop.ui.models.running_call import Caller, RunningCall, clock_text
from checkin_desktop.ui.pages.attempts_call_parts import CallOutcomes, HoursView, LineButton, VoicemailCard, heading
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label, Rule
from checkin_desktop.words import dates
from checkin_desktop.words.error_texts import ErrorText


class CallFace(QWidget):
    """`caller_chosen` carries a `Caller`."""

    caller_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._callers: tuple[Caller, ...] = ()
        self._person = ""
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(8))
        self._column = column
        self.failure = Banner("fault", "", "", parent=self)
        self.failure.setVisible(False)
        column.addWidget(self.failure)
        self.line = LineButton(self)
        column.addWidget(self.line)
        column.addLayout(self._make_number())
        self.warning = Banner("late", "", "", parent=self)
        self.warning.setVisible(False)
        column.addWidget(self.warning)
        self.hours = HoursView(self)
        column.addWidget(self.hours)
        self._rule = Rule(self)
        column.addWidget(self._rule)
        self.ended = Button(lambda: translate("Attempts", "It has ended"), small=True, parent=self)
        self.resumed = Banner("neutral", "", "", self.ended, "history", parent=self)
        self.resumed.setVisible(False)
        column.addWidget(self.resumed)
        column.addWidget(self._make_start())
        column.addWidget(self._make_clock())
        self.voicemail = VoicemailCard(self)
        column.addWidget(self.voicemail)
        column.addWidget(self._make_end())
        column.addStretch(1)

    def _make_number(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(0)
        row = QHBoxLayout()
        self.number = Label("", "number", selectable=True, parent=self)
        self.number.setAccessibleDescription(translate("Attempts", "Number to call"))
        row.addWidget(self.number, 1)
        self.copy = IconButton(
            "copy", lambda: translate("Attempts", "Copy the number"), token="accent_text", parent=self
        )
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(row)
        self.role = Label("", "small", parent=self)
        box.addWidget(self.role)
        return box

    def _make_start(self) -> QWidget:
        self._before = QWidget(self)
        box = QVBoxLayout(self._before)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(6))
        self.start = Button(lambda: translate("Attempts", "Start the call"), "primary", "phone", parent=self._before)
        box.addWidget(self.start)
        box.addWidget(
            Label(
                lambda: translate("Attempts", "Press it when you dial. The program calls nobody."),
                "small",
                parent=self._before,
            )
        )
        return self._before

    def _make_clock(self) -> QWidget:
        self._clock = QWidget(self)
        row = QHBoxLayout(self._clock)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(lambda: translate("Attempts", "Time on this call"), "small", parent=self._clock))
        self.time = Label("", "number", wrap=False, parent=self._clock)
        words.addWidget(self.time)
        self.held = Label("", "small", parent=self._clock)
        words.addWidget(self.held)
        row.addLayout(words, 1)
        self.hold = Button("", icon_name="clock", parent=self._clock)
        row.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._clock

    def _make_end(self) -> QWidget:
        self._end = QWidget(self)
        box = QVBoxLayout(self._end)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addWidget(heading(lambda: translate("Attempts", "How did it end? Press a number"), self._end))
        self.outcomes = CallOutcomes(self._end)
        box.addWidget(self.outcomes)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(6))
        self._foot_mark = IconLabel("check", "success_ink", 16, self._end)
        foot.addWidget(self._foot_mark)
        self.foot = Label("", "small", parent=self._end)
        foot.addWidget(self.foot, 1)
        box.addLayout(foot)
        self.caller = Button("", "quiet", "user", small=True, parent=self._end)
        self.caller.clicked.connect(self._ask_caller)
        self.drop = Button(
            lambda: translate("Attempts", "No call was made"), "quiet", "undo", small=True, parent=self._end
        )
        last = QWidget(self._end)
        flow = FlowLayout(last, 4)
        flow.addWidget(self.drop)
        flow.addWidget(self.caller)
        box.addWidget(last)
        return self._end

    def place(self, saved_part: QWidget) -> None:
        """Put the part that is shown after saving below the number."""
        self._saved_part = saved_part
        self._column.insertWidget(1, saved_part)
        saved_part.setVisible(False)

    def show_stage(self, *, running: bool, saving: bool, saved: bool) -> None:
        """Show what belongs to this moment."""
        self._saved_part.setVisible(saved)
        for part in (self.line, self.hours, self._rule, self.voicemail, self._end):
            part.setVisible(not saved)
        for part in (self.number, self.copy):
            part.setVisible(not saved)
        self._before.setVisible(not running and not saved)
        self._clock.setVisible(running)
        self._foot_mark.setVisible(running)
        self.drop.setVisible(running)
        self.drop.setEnabled(not saving)
        self.hold.setEnabled(not saving)
        self.outcomes.set_enabled(running and not saving)
        self.foot.setVisible(running)
        if not running:
            self.resumed.setVisible(False)
        if saved or not running:
            self.failure.setVisible(False)
        if saved:
            self.warning.setVisible(False)
            self.role.setVisible(False)

    def show_choice(self, choice: Choice, warnings: Sequence[str]) -> None:
        """Show whom and which number."""
        if self._before.isHidden() and self._clock.isHidden():
            return
        self.line.set_name(choice.name, own=choice.point is None)
        self.number.set_text(isolate_ltr(format_phone(choice.called.number)))
        role = role_words(choice)
        self.role.set_text(role[:1].upper() + role[1:])
        self.role.setVisible(bool(role))
        self.warning.set_texts("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    def show_time(self, call: RunningCall, now: datetime) -> None:
        """Show how long it has lasted, and since when."""
        self.time.set_text("—" if call.ended_before else clock_text(call.seconds(now)))
        held = call.hold_seconds(now)
        self.held.set_text(translate("Attempts", "On hold: {time}", time=clock_text(held)))
        self.held.setVisible(bool(held or call.on_hold) and not call.ended_before)
        self.hold.set_text(
            (lambda: translate("Attempts", "Back from hold"))
            if call.on_hold
            else (lambda: translate("Attempts", "On hold"))
        )
        self.hold.setVisible(not call.ended_before)
        self.ended.setVisible(not call.ended_before)
        began = dates.format_recent(catalog(), call.began_moment.local, moment_now(now, call.zone).local.date())
        self.foot.set_text(translate("Attempts", "Began {time} · saved when you choose", time=began))

    def say_resumed(self, call: RunningCall) -> None:
        """Say that this call was running when the folder was locked."""
        title = translate("Attempts", "This call is not in the log yet")
        words = (
            translate("Attempts", "It began long ago, so its length is not known. How did it end?")
            if call.ended_before
            else translate("Attempts", "It was running when the window closed. If it has ended, say so.")
        )
        self.resumed.set_texts(title, words)
        self.resumed.setVisible(True)

    def offer_callers(self, callers: Sequence[Caller]) -> None:
        """Who may be calling, the likeliest first."""
        self._callers = tuple(callers)

    def show_caller(self, caller: Caller, person: str) -> None:
        """Show who is calling; nothing where it can only be the person, whose name is `person`."""
        self._person = person
        self.caller.set_text(translate("Attempts", "Calling: {name}", name=_caller_words(caller, person)))
        self.caller.setVisible(len(self._callers) > 1)

    def say_copied(self) -> None:
        """Say that the number is on the clipboard."""
        self.role.set_text(lambda: translate("Attempts", "Copied. It is wiped after a while."))
        self.role.setVisible(True)

    def tell(self, words: ErrorText) -> None:
        """Say what went wrong."""
        self.failure.set_texts(words.what, f"{words.safe} {words.action}")
        self.failure.setVisible(True)

    def wipe(self) -> None:
        """Forget names and numbers."""
        self._callers, self._person = (), ""
        self.number.set_text("")
        self.line.set_name("")
        for banner in (self.failure, self.warning, self.resumed):
            banner.set_texts("")
            banner.setVisible(False)
        for label in (self.voicemail.words, self.voicemail.english, self.foot, self.role):
            label.set_text("")
        self.caller.set_text("")
        self.hours.fold()

    def _ask_caller(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for caller in self._callers:
            action = menu.addAction(_caller_words(caller, self._person))
            action.triggered.connect(lambda _=False, caller=caller: self.caller_chosen.emit(caller))
        menu.popup(self.caller.mapToGlobal(self.caller.rect().bottomLeft()))


def _caller_words(caller: Caller, person: str) -> str:
    if caller.made_by is MadeBy.SELF and not caller.name:
        return person
    return made_by_words(AttemptDraft(made_by=caller.made_by, made_by_name=caller.name))
