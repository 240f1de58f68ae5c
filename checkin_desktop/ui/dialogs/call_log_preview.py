"""Picking calls out of a list that a phone or a carrier gave out: those to numbers of the directory are ticked.

Each ticked call becomes an attempt, or is added to one of the same number at about the same time. All of them are
saved together with the file, or none. What happened in a call is never filled in: only a person knows it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, Outcome
from checkin_desktop.domain.call_log_files import HAS_DOCTYPE
from checkin_desktop.domain.call_logs import CallLog, LoggedCall, wall_clock
from checkin_desktop.domain.errors import Cancelled, InvalidInput
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.jobs.runner import JobControl, Lane
from checkin_desktop.services.call_logs import Understood, new_attempts, read_call_log, understand_calls
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.local_zone import local_zone
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_details import PeopleSection
from checkin_desktop.ui.dialogs.call_log_preview_rows import CallRow, outcome_choices
from checkin_desktop.ui.errors import error_words, is_silent, notice_lines
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.messages import title_of
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, ProgressStrip, SectionCard
from checkin_desktop.ui.widgets.fields import ChoiceField, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import IconCircle, Label, Rule
from checkin_desktop.ui.widgets.rows import RowStack
from checkin_desktop.words import dates

BATCH = 40
"""How many rows come at a time: each is a handful of widgets."""


class CallLogPreview(QDialog):
    """`saved` carries the attempts. Open it with `open()`. `common` holds who called last time."""

    saved = Signal(object)

    def __init__(
        self,
        context: WindowContext,
        person_id: int,
        file: NewFile,
        common: AttemptDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(parent))
        self.setAccessibleName(translate("Attempts", "Calls from a phone"))
        self._context, self._person, self._file = context, person_id, file
        self._log: CallLog | None = None
        self._found = Understood((), {}, local_zone())
        self._matched: list[LoggedCall] = []
        self._others: list[LoggedCall] = []
        self.call_rows: list[CallRow] = []
        self._others_wanted = self._started = False
        self._stop: threading.Event | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(16), 0, 0)
        column.setSpacing(theme.space(10))
        column.addLayout(self._make_head())
        column.addWidget(scroll(self._make_content(), exact=True), 1)
        column.addWidget(Rule())
        column.addLayout(self._make_foot())
        self.people.show_draft(common or AttemptDraft())
        self.resize(theme.px(860), theme.px(720))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.window().size()))
        self._count()

    # --- building ------------------------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(20), 0, theme.space(20), 0)
        head.setSpacing(theme.space(12))
        head.addWidget(IconCircle("phone", size=40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(lambda: translate("Attempts", "Calls from a phone"), "section"))
        self.state_label = Label(lambda: translate("Attempts", "Looking for calls in the file…"), "small")
        words.addWidget(self.state_label)
        head.addLayout(words, 1)
        return head

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        edge = theme.space(20)
        column.setContentsMargins(edge, 0, edge, edge)
        column.setSpacing(theme.space(14))
        self.trouble = Banner("fault", "", "")
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        self.order_field = ChoiceField(
            lambda: translate("Attempts", "How does this file write dates?"),
            help=lambda: translate(
                "Attempts", "Its dates can be read in two ways. Look at a call whose day you know."
            ),
        )
        self.order_field.edited.connect(lambda _: self._understand())
        self.order_card = Card()
        self.order_card.body.addWidget(self.order_field)
        self.order_card.setVisible(False)
        column.addWidget(self.order_card)
        self.calls_card = SectionCard(lambda: translate("Attempts", "Which calls belong in the log?"), flush=True)
        self.all_field = ChoiceField(
            lambda: translate("Attempts", "What happened in all ticked calls?"), outcome_choices(), optional=True
        )
        self.all_field.edited.connect(self._offer_all)
        holder = QWidget()
        inset = QVBoxLayout(holder)
        inset.setContentsMargins(theme.space(18), theme.space(12), theme.space(18), theme.space(12))
        self.all_field.setMaximumWidth(theme.px(440))
        inset.addWidget(self.all_field)
        self.calls_card.body.addWidget(holder)
        self.all_holder = holder
        self.rows = RowStack()
        self.calls_card.body.addWidget(self.rows)
        more = QHBoxLayout()
        more.setContentsMargins(theme.space(18), theme.px(6), theme.space(18), theme.px(12))
        self.more_button = Button("", "quiet", "chevron-down", small=True)
        self.more_button.clicked.connect(self._show_more)
        more.addWidget(self.more_button)
        more.addStretch(1)
        self.calls_card.body.addLayout(more)
        column.addWidget(self.calls_card)
        self.people = PeopleSection()
        column.addWidget(self.people)
        self.late_field = TextField(
            lambda: translate("Attempts", "Why are they written down only now?"),
            help=lambda: translate("Attempts", "Calls of an earlier day will show how much later they were written."),
            optional=True,
        )
        column.addWidget(self.late_field)
        column.addStretch(1)
        for part in (self.calls_card, self.people, self.late_field):
            part.setVisible(False)
        return content

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(20), theme.px(4), theme.space(20), theme.space(14))
        foot.setSpacing(theme.space(10))
        self.count_label = Label("", "small")
        foot.addWidget(self.count_label, 1)
        self.strip = ProgressStrip()
        self.strip.setVisible(False)
        foot.addWidget(self.strip, 1)
        self.close_button = Button(lambda: translate("Attempts", "Cancel"), "quiet")
        self.close_button.clicked.connect(self.reject)
        foot.addWidget(self.close_button)
        self.save_button = Button(lambda: translate("Attempts", "Save these calls"), "primary", "check")
        self.save_button.clicked.connect(self.save)
        self._context.hold(self.save_button)
        foot.addWidget(self.save_button)
        return foot

    # --- reading -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the file once."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            file = self._file
            self._context.runner.submit(
                lambda control: read_call_log(file, cancelled=control.cancelled),
                owner=self,
                done=self._read,
                failed=self._failed,
                reading=True,
                lane=Lane.POOL,
            )

    def _read(self, log: CallLog) -> None:
        self._log = log
        if log.problem or not log.calls:
            self.state_label.set_text("")
            refused = log.problem == HAS_DOCTYPE
            self._say(
                translate("Attempts", "We found no calls in this file"),
                translate("Attempts", "It holds a document type, which call lists do not need. We did not read it.")
                if refused
                else translate("Attempts", "You can still keep the file as proof with an attempt."),
                "neutral",
            )
            return
        if log.ambiguous:
            example = next(call.when for call in log.calls if wall_clock(call.when, log.orders[0]))
            self.order_field.set_choices([(order, self._reading(example, order)) for order in log.orders])
            self.order_field.set_value(None)
            self.order_card.setVisible(True)
            self.state_label.set_text(lambda: translate("Attempts", "First say how the dates are meant."))
            self.order_field.setFocus()
            return
        self._understand()

    @staticmethod
    def _reading(example: str, order: DateOrder) -> str:
        meant = wall_clock(example, order)
        shown = dates.format_date(catalog(), meant.date()) if meant else ""
        return translate("Attempts", "“{written}” means {day}", written=example, day=shown)

    def _understand(self) -> None:
        log, person, case, zone = self._log, self._person, self._context.case, local_zone()
        if log is None:
            return
        chosen = self.order_field.value() if log.ambiguous else next(iter(log.orders), None)
        order = chosen if isinstance(chosen, DateOrder) else None
        self._context.runner.submit(
            lambda control: understand_calls(case, person, log, order, zone, cancelled=control.cancelled),
            owner=self,
            done=self._understood,
            failed=self._failed,
            reading=True,
        )

    def _understood(self, found: Understood) -> None:
        self._found = found
        self._matched = [call for call in found.calls if call.point is not None]
        self._others = [call for call in found.calls if call.point is None]
        self._others_wanted = not self._matched
        self.call_rows = []
        self.rows.clear()
        for part in (self.calls_card, self.people, self.late_field):
            part.setVisible(True)
        self.state_label.set_text(self._state)
        self._show_more(first=True)
        if self.call_rows:
            self.call_rows[0].tick.setFocus()

    def _state(self) -> str:
        count, zone = len(self._matched), dates.zone_name(catalog(), self._found.zone)
        words = [translate("Attempts", "%n call(s) to or from numbers of the list.", n=count)]
        words.append(translate("Attempts", "The file stays whole in the folder; a report shows only ticked calls."))
        words.append(translate("Attempts", "Times are read as {zone}.", zone=zone))
        if self._log is not None and self._log.cut:
            words.append(translate("Attempts", "The file is very long or damaged: not all of it is here."))
        return " ".join(words)

    # --- rows ----------------------------------------------------------------------------------------------------

    def _waiting(self) -> list[LoggedCall]:
        wanted = [*self._matched, *(self._others if self._others_wanted else ())]
        return wanted[len(self.call_rows) :]

    def _show_more(self, *, first: bool = False) -> None:
        if not first and not self._waiting():
            self._others_wanted = True
        came = [
            CallRow(call, self._found.same.get(call.row.place), ticked=call.may_be_attempt, parent=self.rows)
            for call in self._waiting()[:BATCH]
        ]
        for row in came:
            row.edited.connect(self._count)
        self.call_rows += came
        self.rows.add_rows(came)
        self._count()

    def _count(self) -> None:
        ticked = sum(row.ticked() for row in self.call_rows)
        self.count_label.set_text(translate("Attempts", "%n call(s) ticked", n=ticked) if self.call_rows else "")
        self.save_button.setEnabled(ticked > 0 and self._stop is None and not self._context.read_only)
        self.all_holder.setVisible(ticked > 1)
        waiting, others = len(self._waiting()), 0 if self._others_wanted else len(self._others)
        if waiting:
            self.more_button.set_text(lambda: translate("Attempts", "Show more calls (%n left)", n=waiting))
        else:
            self.more_button.set_text(lambda: translate("Attempts", "Show %n call(s) of other numbers", n=others))
        self.more_button.setVisible(bool(waiting or others))

    def _offer_all(self, outcome: object) -> None:
        if isinstance(outcome, Outcome):
            for row in self.call_rows:
                row.offer(outcome)

    # --- saving --------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Hand the ticked calls to the service, once somebody has said what happened in each."""
        picked = [row for row in self.call_rows if row.ticked()]
        missing = [row for row in picked if not row.answered()]
        for row in missing:
            row.show_missing()
        if missing:
            missing[0].answer.setFocus()
            return
        if self._stop is not None or not picked:
            return
        common = replace(self.people.read_into(AttemptDraft()), late_reason=FreeText(self.late_field.value().strip()))
        new = new_attempts([row.pick() for row in picked], self._found.zone, common)
        stop = self._stop = threading.Event()
        attempts, person, file = self._context.case.attempts, self._person, self._file

        def act(control: JobControl) -> Sequence[object]:
            return attempts.add_several(
                person,
                new,
                (file,),
                progress=control.progress,
                cancelled=lambda: stop.is_set() or control.cancelled(),
            )

        self._set_busy(busy=True)
        self._context.runner.submit(act, owner=self, done=self._done, failed=self._failed, progress=self._moved)

    def reject(self) -> None:
        """Stop what is being saved; else close."""
        if self._stop is not None:
            self._stop.set()
        else:
            super().reject()

    def _moved(self, done: int, total: int, _: str) -> None:
        self.strip.set_progress(done, total)

    def _set_busy(self, *, busy: bool) -> None:
        if not busy:
            self._stop = None
        self.trouble.setVisible(False)
        self.strip.setVisible(busy)
        self.close_button.set_text(lambda: translate("Attempts", "Stop") if busy else translate("Attempts", "Cancel"))
        for part in (self.calls_card, self.people, self.late_field, self.order_field):
            part.setEnabled(not busy)
        self._count()

    def _done(self, attempts: object) -> None:
        self._set_busy(busy=False)
        self.saved.emit(attempts)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        if isinstance(error, InvalidInput):
            sentences = [line if isinstance(line, str) else line[1] for line in notice_lines(error.faults)]
            self._say(translate("Attempts", "Nothing was added to the log"), " ".join(dict.fromkeys(sentences)))
        elif isinstance(error, Cancelled):
            self._say(translate("Attempts", "Stopped. Nothing was added to the log."), "", "neutral")
        elif not is_silent(error):
            self.state_label.set_text("")
            words = error_words(error)
            self._say(words.what, f"{words.safe} {words.action}")

    def _say(self, title: str, text: str, status: str = "fault") -> None:
        self.trouble.set_status(status)
        self.trouble.set_texts(title, text)
        self.trouble.setVisible(True)
