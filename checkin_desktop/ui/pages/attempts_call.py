"""The panel beside a call: pick a line, start, press how it ended; that moment it is in the log.

Keyboard alone: Ctrl+Shift+C opens the panel with the number that was called last, Return starts the clock, a number
key ends the call and saves it. A running call is kept as a draft from its first second, so it outlasts a lock.
The panel warns (closed, tip line) and never blocks. The program calls nobody itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.attempts import Attempt, MadeBy, Outcome
from checkin_desktop.domain.contact_points import ContactPoint
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.calling import CallDesk
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.models.call_choices import Choice, callers, choices, wanted_choice, warnings
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.models.running_call import Called, Caller, RunningCall, from_payload
from checkin_desktop.ui.pages.attempts_call_frame import CallFrame
from checkin_desktop.ui.pages.attempts_call_keys import ENTER, ESCAPE, EarlyKeys, Stage, outcome_of, plain_key

CALL = "call"
KEYS = "Ctrl+Shift+C"
_SECOND_MS = 1000


class CallPanel(CallFrame):
    """`saved` carries the new `Attempt`; `closed` nothing; `wanted` asks to be shown: a call is still running.

    `correction_wanted` carries the id of an attempt. Main thread only.
    """

    saved = Signal(object)
    closed = Signal()
    wanted = Signal()
    correction_wanted = Signal(int)

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, clock or SystemClock(), parent)
        self.person_id: int | None = None
        self.stage = Stage.EMPTY
        self._early = EarlyKeys()
        self._desk: CallDesk | None = None
        self._choices: tuple[Choice, ...] = ()
        self._used = 0
        self._choice: Choice | None = None
        self._caller = Caller()
        self._call: RunningCall | None = None
        self._ended: datetime | None = None
        self._kept: dict[str, object] = {}
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._show_time)
        context.drafts.register(self)

    def _connect(self) -> None:
        self.picker.picked.connect(self._picked)
        self.picker.left.connect(self._leave_picker)
        face = self.face
        face.line.clicked.connect(self.pick)
        face.copy.clicked.connect(self.copy_number)
        face.start.clicked.connect(self.start)
        face.hold.clicked.connect(self.turn_hold)
        face.ended.clicked.connect(self._ended_before)
        face.drop.clicked.connect(self.drop)
        face.caller_chosen.connect(self._take_caller)
        face.outcomes.chosen.connect(self.finish)
        face.voicemail.identity_wanted.connect(lambda: self.context.navigate("identity", self.person_id))
        self.saved_part.again.connect(self.call_again)
        self.saved_part.correction_wanted.connect(self.correction_wanted)
        self.context.hold(face.start)

    # What the page asks for.

    def open_for(self, person_id: int) -> None:
        """Be ready for a call of this person; a call that is still running goes on."""
        if person_id == self.person_id and self.stage is not Stage.EMPTY:
            if self.stage is Stage.SAVED and not self.saved_part.is_dirty():
                self.call_again()
            self._take_wanted()
            self.focus()
            return
        self._load(person_id, opening=True)

    def look_for(self, person_id: int) -> None:
        """Ask to be shown if a call of this person is still running, as after a lock."""
        if person_id != self.person_id:
            self._load(person_id, opening=False)

    def leave(self) -> None:
        """Keep what is not in the log yet, and forget the person."""
        self.keep()
        self.wipe()

    def close_panel(self) -> None:
        """Close; a running call goes on and is there again when the panel is opened."""
        self.keep()
        if self.stage is not Stage.RUNNING:
            self.wipe()
        self.closed.emit()

    def wipe(self) -> None:
        """Forget everything, without touching the draft."""
        self._tick.stop()
        self.person_id, self.stage = None, Stage.EMPTY
        self._early.forget()
        self._desk = self._choice = self._call = self._ended = None
        self._choices, self._used, self._caller, self._kept = (), 0, Caller(), {}
        self.picker.forget()
        self.saved_part.wipe()
        self.face.wipe()
        self._leave_picker(focus=False)

    def focus(self) -> None:
        """Put the keyboard where the next step is."""
        if self.picking.isVisibleTo(self):
            self.picker.field.setFocus()
        elif self.stage is Stage.RUNNING:
            self.face.hold.setFocus()
        elif self.stage is Stage.SAVED:
            self.saved_part.focus()
        elif self.stage is Stage.READY:
            self.face.start.setFocus()
        else:
            self.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self.picker.retranslate()
        self._show()

    # The draft.

    def keep(self) -> None:
        """Keep a running call, or words that are not added yet, as a draft."""
        found = self.unkept()
        if found is not None:
            self._save_draft(*found)

    def unkept(self) -> Unkept | None:
        """What is not in the vault: a running call, words typed for the last one."""
        payload = self._payload()
        if self.person_id is None or self.stage in (Stage.EMPTY, Stage.SAVING) or payload == self._kept:
            return None
        return _key(self.person_id), payload

    def _payload(self) -> dict[str, object]:
        if self.stage is Stage.RUNNING and self._call is not None:
            return {CALL: self._call.to_payload()}
        return self.saved_part.payload() if self.stage is Stage.SAVED else {}

    def _save_draft(self, key: str, payload: dict[str, object]) -> None:
        self._kept = payload
        self.context.drafts.save(key, payload, failed=self._draft_failed)

    def _draft_failed(self, error: BaseException) -> None:
        self._kept = {}
        self.face.tell(error_words(error))

    # The life of a call.

    def start(self) -> None:
        """Start the clock: the number is being dialled."""
        if self.stage is not Stage.READY or self._choice is None or self.context.read_only:
            return
        now, choice = self._now(), self._choice
        self._call = RunningCall(choice.called, self._caller, now, self.context.case.zone, purpose=choice.purpose)
        self._ended = None
        self.stage = Stage.RUNNING
        self._show()
        self.keep()
        self.focus()
        self.view.verticalScrollBar().setValue(0)  # hiding the button that had the keyboard let Qt scroll to another

    def turn_hold(self) -> None:
        """On hold, or back from it."""
        if self.stage is Stage.RUNNING and self._call is not None:
            self._call = self._call.hold_turned(self._now())
            self._show_time()
            self.keep()

    def finish(self, outcome: Outcome) -> None:
        """The call ended like this: save it now."""
        if self.stage is not Stage.RUNNING or self._call is None or self.person_id is None:
            return
        self.keep()
        self._ended = self._ended or self._now()
        draft, case = self._call.attempt(outcome, self._ended), self.context.case
        person_id, key = self.person_id, _key(self.person_id)
        self.stage = Stage.SAVING
        self._tick.stop()
        self._show()

        def act(_: JobControl) -> tuple[Attempt, bool]:
            attempt = case.attempts.add(person_id, draft)
            try:
                case.drafts.discard(key)
            except AppError:  # it is in the log; a lock that comes here must not let it look unsaved
                return attempt, True
            return attempt, False

        self.context.runner.submit(
            act,
            owner=self,
            done=lambda found: self._finished(person_id, *found),
            failed=lambda error: self._not_saved(person_id, error),
            loss="",
        )

    def drop(self) -> None:
        """There was no call after all: nothing is written down."""
        if self.stage is Stage.RUNNING and self.person_id is not None:
            self._call, self._ended = None, None
            self.stage = Stage.READY
            self._save_draft(_key(self.person_id), {})
            self._show()
            self.focus()

    def call_again(self) -> None:
        """Ready for the same line once more; words that were typed are kept with their attempt."""
        if self.stage is not Stage.SAVED or self.person_id is None:
            return
        self.saved_part.add_words()
        self._call, self._ended, self.stage = None, None, Stage.READY
        self._kept = {}
        self._show()
        self.focus()

    def pick(self) -> None:
        """Choose another line or office."""
        if self.stage in (Stage.READY, Stage.RUNNING):
            self.show_picker(shown=True)
            self.picker.offer(self._choices, self._used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys end a running call; Escape closes the panel when no call is running.

        Until the panel is loaded, these and Return wait for it.
        """
        if not (self._early.takes(event) or self._pressed(plain_key(event), again=event.isAutoRepeat())):
            super().keyPressEvent(event)

    def _pressed(self, key: int, *, again: bool = False) -> bool:
        outcome = outcome_of(key)
        if outcome is not None and self.stage is Stage.RUNNING and self.view.isVisible():
            if not again:
                self.finish(outcome)
            return True
        if key == ESCAPE and self.stage not in (Stage.RUNNING, Stage.SAVING):
            self.close_panel()
            return True
        return False

    def _press_early(self) -> None:
        """Do what was pressed while the panel was being loaded."""
        for key in self._early.give():
            if key in ENTER:
                self.start()
            else:
                self._pressed(key)

    def showEvent(self, event: QShowEvent) -> None:
        """The clock is shown again."""
        super().showEvent(event)
        if self.stage in (Stage.READY, Stage.RUNNING):
            self._show_time()
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._tick.stop()

    # Loading and showing.

    def _load(self, person_id: int, *, opening: bool) -> None:
        if person_id != self.person_id or not self._early.wanted:
            self.wipe()
        self.person_id = person_id
        if opening:
            self._early.wanted = True
            self.focus()
        case, key = self.context.case, _key(person_id)
        self.context.runner.submit(
            lambda _: (case.calling.desk(person_id), case.directory.contact_points(), case.drafts.load(key)),
            owner=self,
            done=lambda found: self._loaded(person_id, *found),
            failed=self._not_loaded,
            reading=True,
        )

    def _loaded(
        self,
        person_id: int,
        desk: CallDesk,
        points: tuple[ContactPoint, ...],
        draft: Mapping[str, object] | None,
    ) -> None:
        if person_id != self.person_id or self.stage is not Stage.EMPTY:
            return
        self._desk = desk
        self._choices, self._used = choices(points, desk.last_calls)
        self._choice = self._choices[0] if self._choices else None
        known = callers(desk.last_calls)
        self._caller = known[0]
        self.face.offer_callers(known)
        self.stage = Stage.READY
        kept = dict(draft or {})
        running = kept.get(CALL)
        call = from_payload(running) if isinstance(running, Mapping) else None
        if call is not None:
            self._resume(call)
            self._kept = kept
        elif self.saved_part.restore(kept):
            self.stage = Stage.SAVED
            self._kept = kept
        elif not self._early.wanted:
            self.wipe()
            return
        self._show()
        if self._early.wanted:
            self._take_wanted()
            self.focus()
            self._press_early()
        else:
            self.wanted.emit()

    def _take_wanted(self) -> None:
        """Choose the number that the directory asked for, unless a call is running."""
        wanted = wanted_choice(self._choices, *self.context.take_wanted_call())
        if wanted is not None and self.stage is Stage.READY:
            self._picked(wanted)

    def _resume(self, call: RunningCall) -> None:
        if call.is_stale(self._now()):
            call = replace(call, ended_before=True)
        self._call, self._caller = call, call.caller
        found = (choice for choice in self._choices if choice.called == call.called)
        self._choice = next(found, Choice(call.called))
        self.stage = Stage.RUNNING
        self.face.say_resumed(call)

    def _show(self) -> None:
        """Everything as it stands."""
        face, choice = self.face, self._choice
        face.show_stage(
            running=self.stage in (Stage.RUNNING, Stage.SAVING),
            saving=self.stage is Stage.SAVING,
            saved=self.stage is Stage.SAVED,
        )
        if choice is None or self._desk is None:
            return
        face.show_choice(choice, warnings(choice))
        face.show_caller(self._caller, self._desk.voicemail.given_name)
        face.voicemail.show_facts(self._desk.voicemail, for_other=self._caller.made_by is not MadeBy.SELF)
        self.show_hours(choice, self._now())
        self._show_time()
        if self.stage in (Stage.READY, Stage.RUNNING) and self.isVisible():
            self._tick.start()

    def _show_time(self) -> None:
        now = self._ended or self._now()
        if self.stage in (Stage.RUNNING, Stage.SAVING) and self._call is not None:
            self.face.show_time(self._call, now)
        elif self.stage is not Stage.READY:
            self._tick.stop()
        if now.second == 0 and self._choice is not None:
            self.show_hours(self._choice, self._now())

    def _change_call(self, **changes: Any) -> bool:
        if self._call is not None:
            self._call = replace(self._call, **changes)
            self.keep()
        return self._call is not None

    def _picked(self, choice: Choice) -> None:
        self._choice = choice
        self._change_call(called=choice.called)
        self.face.hours.fold()
        self._leave_picker()
        self._show()
        self.focus()

    def _leave_picker(self, *, focus: bool = True) -> None:
        self.show_picker(shown=False)
        if focus:
            self.face.line.setFocus()

    def _take_caller(self, caller: Caller) -> None:
        self._caller = caller
        self._change_call(caller=caller)
        self._show()

    def _ended_before(self) -> None:
        if self._change_call(ended_before=True):
            self._show_time()
            self.face.outcomes.buttons[0].setFocus()

    def _finished(self, person_id: int, attempt: Attempt, left_draft: bool) -> None:
        if left_draft:
            self.context.drafts.save(_key(person_id), {})
        if person_id == self.person_id:
            self._kept = {}
            self.stage = Stage.SAVED
            called = self._call.called if self._call else Called("", "", "")
            self.saved_part.show_saved(attempt, called)
            self._show()
            self.view.verticalScrollBar().setValue(0)
            if self.isVisible():
                self.focus()
        self.saved.emit(attempt)

    def _not_loaded(self, error: BaseException) -> None:
        self._tell(error)
        self._press_early()

    def _not_saved(self, person_id: int, error: BaseException) -> None:
        if person_id != self.person_id:
            return
        self.stage = Stage.RUNNING
        self._show()
        if not (isinstance(error, AppError) and error.code is ErrorCode.LOCKED):
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        self.face.tell(error_words(error))
        if not isinstance(error, AppError):
            self.context.runner.unhandled.emit(error)

    def _now(self) -> datetime:
        return self.clock.now().astimezone(UTC).replace(microsecond=0)


def _key(person_id: int) -> str:
    return f"call:{person_id}"
