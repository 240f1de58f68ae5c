"""The letter went out: how, when, and to whom. It becomes a contact attempt with the PDF of the letter."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.letters import Letter
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.services.letters import SENT_BY
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import EvidenceSection
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.letters import office
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.domain.attempts import Attempt
    from checkin_desktop.jobs.runner import Job

LONGEST = 500


class LetterSentDialog(MessageDialog):
    """`attempt` is set once it is written down. What was typed survives a lock as a draft."""

    def __init__(
        self, context: WindowContext, parent: QWidget | None, letter: Letter, *, clock: Clock | None = None
    ) -> None:
        self._context, self._letter = context, letter
        self._clock: Clock = clock or SystemClock()
        self.attempt: Attempt | None = None
        self._job: Job[Any] | None = None
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        for widget in self._make_fields():
            column.addWidget(widget)
        super().__init__(
            parent,
            lambda: translate("Letters", "Write down that you sent it"),
            (
                lambda: translate("Letters", "The log keeps the letter as a PDF. After that it cannot be changed."),
                lambda: translate("Letters", "The program itself sends nothing."),
            ),
            icon_name="send",
            extra=form,
        )
        self.save_button = self.add_button(lambda: translate("Letters", "Write it into the log"), "primary", 1)
        self.save_button.clicked.disconnect()
        self.save_button.clicked.connect(self.save)
        self.cancel_button = self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self.reject)
        self._fill()

    def _make_fields(self) -> list[QWidget]:
        self.channel = ChoiceField(
            lambda: translate("Letters", "How did it go out?"),
            [(channel, lambda channel=channel: label(translate, channel)) for channel in SENT_BY],
        )
        self.channel.edited.connect(lambda _: self._arrange())
        self.date = DateField(lambda: translate("Letters", "Day"))
        self.time = TimeField(lambda: translate("Letters", "Time"))
        self.date.edited.connect(lambda _: self._arrange())
        self.late_reason = TextField(
            lambda: translate("Letters", "Why is it written down on another day?"), optional=True, max_length=LONGEST
        )
        self.office = TextField(lambda: translate("Letters", "To whom?"), max_length=LONGEST)
        self.address_used = TextField(
            lambda: translate("Letters", "Email address it went to"), ltr=True, max_length=LONGEST
        )
        self.number = TextField(lambda: translate("Letters", "Fax number"), ltr=True, max_length=LONGEST)
        self.reference = TextField(
            lambda: translate("Letters", "Tracking number, or number on the receipt"),
            optional=True,
            ltr=True,
            max_length=LONGEST,
        )
        self.heard = TextField(
            lambda: translate("Letters", "What did they say there?"), optional=True, max_length=LONGEST
        )
        self.made_by = ChoiceField(
            lambda: translate("Letters", "Who sent it?"),
            [(who, lambda who=who: label(translate, who)) for who in MadeBy],
        )
        self.made_by.edited.connect(lambda _: self._arrange())
        self.made_by_name = TextField(lambda: translate("Letters", "Name of the sender"), max_length=LONGEST)
        self.proof = EvidenceSection(self._context, lambda: translate("Letters", "Receipts and proof"))
        self.state = Label("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self._fields: dict[str, Field] = {
            "channel": self.channel,
            "happened_local": self.date,
            "time": self.time,
            "late_reason": self.late_reason,
            "office": self.office,
            "address_used": self.address_used,
            "number": self.number,
            "reference": self.reference,
            "heard": self.heard,
            "made_by": self.made_by,
            "made_by_name": self.made_by_name,
        }
        return [
            self.channel,
            side_by_side(self.date, self.time, under=460),
            self.late_reason,
            self.office,
            self.address_used,
            self.number,
            self.reference,
            self.heard,
            self.made_by,
            self.made_by_name,
            self.proof,
            self.state,
            self.progress,
        ]

    def _fill(self) -> None:
        now = self._now()
        self.channel.set_value(Channel.MAIL)
        self.date.set_value(now.date())
        self.time.set_value(now.time().replace(second=0, microsecond=0))
        self.office.set_value(office(self._letter.details)[:LONGEST])
        self.made_by.set_value(MadeBy.SELF)
        typed = {
            key: self._fields[key]
            for key in ("address_used", "number", "reference", "heard", "made_by_name", "late_reason")
        }
        self.keeper = DraftKeeper(self._context, self, typed)
        self.keeper.open(f"letter-sent-{self._letter.id}:{self._letter.person_id}", lambda _: None)
        self._rest()
        self.channel.setFocus()

    def draft(self) -> AttemptDraft:
        """What is in the form."""
        channel = Channel(str(self.channel.value()))
        day, clock = self.date.value(), self.time.value()
        made_by = MadeBy(str(self.made_by.value()))
        return AttemptDraft(
            happened_local=datetime.combine(day, clock) if day is not None and clock is not None else None,
            zone=self._context.case.zone,
            channel=channel,
            outcome=SENT_BY[channel],
            office=self.office.value().strip(),
            number=self.number.value().strip() if channel is Channel.FAX else "",
            address_used=self.address_used.value().strip() if channel is Channel.EMAIL else "",
            reference=self.reference.value().strip(),
            made_by=made_by,
            made_by_name="" if made_by is MadeBy.SELF else self.made_by_name.value().strip(),
            heard=_words(self.heard.value()) if channel is Channel.IN_PERSON else FreeText(),
            late_reason=_words(self.late_reason.value()) if self._is_late() else FreeText(),
        )

    def save(self) -> None:
        """Write it down; faults stand beside their fields, and what was typed stays."""
        if self._job is not None or self.proof.refused():
            return
        self.keeper.keep()
        draft, files = self.draft(), self.proof.files()
        letters, letter_id = self._context.case.letters, self._letter.id
        self.save_button.setEnabled(False)
        self.state.set_text(lambda: translate("Letters", "Making the PDF and writing it down…"))
        self.state.setVisible(True)
        self.progress.setVisible(True)
        self._job = self._context.runner.submit(
            lambda control: letters.sent(
                letter_id, draft, files, progress=control.progress, cancelled=control.cancelled
            ),
            owner=self,
            done=self._saved,
            failed=self._refused,
            loss="",
        )

    def reject(self) -> None:
        """Stop what is under way; else keep what was typed for the next time, and close."""
        if self._job is not None:
            self._job.cancel()
            return
        self.keeper.keep()
        super().reject()

    def _saved(self, attempt: Attempt) -> None:
        self._job = None
        self.attempt = attempt
        self.keeper.discard()
        self.done(1)

    def _refused(self, problem: BaseException) -> None:
        self._job = None
        self._rest()
        show_refusal(problem, self._fields, self._context.messages)
        self.fit()

    def _rest(self) -> None:
        self.save_button.setEnabled(True)
        self.state.setVisible(False)
        self.progress.setVisible(False)
        self._arrange()

    def _arrange(self) -> None:
        channel = self.channel.value()
        self.address_used.setVisible(channel is Channel.EMAIL)
        self.number.setVisible(channel is Channel.FAX)
        self.heard.setVisible(channel is Channel.IN_PERSON)
        self.made_by_name.setVisible(self.made_by.value() is not MadeBy.SELF)
        self.late_reason.setVisible(self._is_late())
        self.fit()

    def _is_late(self) -> bool:
        day = self.date.value()
        return isinstance(day, date) and day != self._now().date()

    def _now(self) -> datetime:
        return moment_now(self._clock.now(), self._context.case.zone).local


def _words(typed: str) -> FreeText:
    return FreeText(typed.strip(), current_language()) if typed.strip() else FreeText()
