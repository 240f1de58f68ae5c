"""After a call was saved: what stands in the log, and what can be added to it. Nothing here changes the entry."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.attempts import Attempt, AttemptDraft
from checkin_desktop.domain.due import NOT_REACHED
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import evidence_kinds, files_from
from checkin_desktop.ui.dialogs.attempt_dialog_words import WordsField
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.attempt_payload import from_payload, to_payload
from checkin_desktop.ui.models.attempt_words import field_value
from checkin_desktop.ui.models.running_call import Called
from checkin_desktop.ui.pages.attempts_reminder_form import ReminderForm
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.labels import IconCircle, Label
from checkin_desktop.words import dates

_ATTEMPT, _WORDS, _SAID = "added_to", "words", "said"


class SavedPart(QWidget):
    """`again` asks for another call; `correction_wanted` carries the id of the attempt."""

    again = Signal()
    correction_wanted = Signal(int)

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.clock: Clock = clock or SystemClock()
        self._attempt_id = 0
        self._person_id = 0
        self._said: tuple[str, str, str] = ("", "", "")
        self._called = Called("", "", "")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        column.addWidget(self._make_head())
        self.again_button = Button(lambda: translate("Attempts", "Call again"), "primary", "phone", parent=self)
        self.again_button.clicked.connect(self.again)
        column.addWidget(self.again_button)
        self.remind_button = self._offer(lambda: translate("Attempts", "Remind me to try again"), "clock", self.remind)
        self.words_button = self._offer(lambda: translate("Attempts", "Add words you heard"), "speech", self.ask_words)
        self.file_button = self._offer(lambda: translate("Attempts", "Add a file"), "paperclip", self.pick)
        self.correct_button = self._offer(
            lambda: translate("Attempts", "Something is wrong: correct it"),
            "pencil",
            lambda: self.correction_wanted.emit(self._attempt_id),
        )
        self.reminder = ReminderForm(context, self)
        self.reminder.saved.connect(self._reminded)
        self.reminder.left.connect(self._fold_reminder)
        column.insertWidget(3, self.reminder)
        column.insertWidget(5, self._make_words())
        self.message = Label("", "small", parent=self)
        column.addWidget(self.message)
        self.reminder.setVisible(False)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _make_head(self) -> Card:
        card = Card(12, parent=self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(IconCircle("check", "success", 40, 20, card), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        self.title = Label("", "section", parent=card)
        self.what = Label("", "body", parent=card)
        self.when = Label("", "small", parent=card)
        for line in (self.title, self.what, self.when):
            words.addWidget(line)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _make_words(self) -> QWidget:
        self._words = Card(12, parent=self)
        self.words = WordsField(lambda: translate("Attempts", "What did you hear?"), lines=2, parent=self._words)
        self._words.body.addWidget(self.words)
        self.add_button = Button(
            lambda: translate("Attempts", "Add these words"), icon_name="plus", small=True, parent=self._words
        )
        self.add_button.clicked.connect(self.add_words)
        self._words.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._words.setVisible(False)
        return self._words

    def _offer(self, text: object, icon_name: str, act: object) -> Button:
        button = Button(text, icon_name=icon_name, parent=self)  # type: ignore[arg-type]
        button.clicked.connect(act)
        self.layout().addWidget(button)
        return button

    # What the panel asks for.

    def show_saved(self, attempt: Attempt, called: Called) -> None:
        """Say what was saved."""
        self.wipe()
        draft = attempt.current
        recorded = moment_now(attempt.first.recorded.utc, self.context.case.zone).local
        title = translate("Attempts", "Saved {time}", time=dates.format_time(catalog(), recorded))
        whom = called.office or isolate_ltr(format_phone(called.number))
        what = translate("Attempts", "{outcome} · {whom}", outcome=field_value("outcome", draft), whom=whom)
        began = dates.format_recent(catalog(), attempt.happened.local, recorded.date())
        when = translate("Attempts", "Began {time}", time=began)
        if draft.duration_seconds is not None:
            when = f"{when} · {dates.format_duration(catalog(), draft.duration_seconds)}"
        if draft.hold_seconds:
            held = dates.format_duration(catalog(), draft.hold_seconds)
            when = f"{when} · {translate('Attempts', '{time} on hold', time=held)}"
        self._attempt_id, self._person_id, self._called = attempt.id, attempt.first.person_id, called
        self._show_said((title, what, when), failed=draft.outcome in NOT_REACHED)

    def focus(self) -> None:
        """Put the keyboard on the likeliest next step."""
        self.words.setFocus() if self._words.isVisibleTo(self) else self.again_button.setFocus()

    def is_dirty(self) -> bool:
        """Whether words stand here that are not in the log."""
        return bool(self.words.value())

    def payload(self) -> dict[str, object]:
        """The words that are not in the log yet, and what they belong to; nothing without words."""
        if not self.is_dirty():
            return {}
        typed = to_payload(AttemptDraft(heard=self.words.value()))["heard"]
        line = {"line_id": self._called.line_id, "office": self._called.office, "number": self._called.number}
        return {_ATTEMPT: self._attempt_id, "person": self._person_id, _WORDS: typed, _SAID: list(self._said), **line}

    def restore(self, payload: Mapping[str, object]) -> bool:
        """Bring back what `payload` gave; whether there was something."""
        attempt_id, person_id, said = payload.get(_ATTEMPT), payload.get("person"), payload.get(_SAID)
        if not isinstance(attempt_id, int) or not isinstance(person_id, int) or not isinstance(said, list):
            return False
        self.wipe()
        self._attempt_id, self._person_id = attempt_id, person_id
        self._called = Called(*(str(payload.get(name) or "") for name in ("line_id", "office", "number")))
        texts = [str(text) for text in said[:3]] + [""] * 3
        self._show_said((texts[0], texts[1], texts[2]), failed=True)
        self.words.set_value(from_payload({"heard": payload.get(_WORDS)}).heard)
        self._words.setVisible(True)
        return True

    def wipe(self) -> None:
        """Forget everything."""
        self._attempt_id = self._person_id = 0
        self._called, self._said = Called("", "", ""), ("", "", "")
        self.words.set_value(FreeText())
        self.reminder.wipe()
        self._words.setVisible(False)
        self.reminder.setVisible(False)
        for label in (self.title, self.what, self.when, self.message):
            label.set_text("")

    # What the person does.

    def ask_words(self) -> None:
        """Write down what was heard."""
        self._words.setVisible(True)
        self.words.setFocus()

    def add_words(self) -> None:
        """Add the typed words to the attempt, as a new entry beside it."""
        words = self.words.value()
        if words and self._attempt_id:
            self._add(words, (), lambda: translate("Attempts", "The words are in the log."))

    def pick(self) -> None:
        """Ask for files and add them."""
        paths = self.context.messages.open_files(
            lambda: translate("Attempts", "Choose pictures, PDF or email files"), kinds=evidence_kinds()
        )
        self.add_files([NewFile(path.name, path=path) for path in paths])

    def paste(self) -> None:
        """Add a picture from the clipboard."""
        self.add_files(
            files_from(QGuiApplication.clipboard().mimeData(), translate("Attempts", "pasted picture") + ".png")
        )

    def add_files(self, files: list[NewFile]) -> None:
        """Add files to the attempt, as a new entry beside it."""
        if files and self._attempt_id:
            count = len(files)
            self._add(FreeText(), files, lambda: translate("Attempts", "%n file(s) added.", n=count))

    def remind(self) -> None:
        """Ask when to try again."""
        number = isolate_ltr(format_phone(self._called.number))
        what = translate("Attempts", "{whom}, {number}", whom=self._called.office, number=number)
        self.reminder.setVisible(True)
        self.remind_button.setVisible(False)
        self.reminder.open_after(
            self._person_id, self._attempt_id, self._called.line_id, what if self._called.office else number
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files and pictures."""
        if self._attempt_id and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add_files(files_from(event.mimeData(), translate("Attempts", "pasted picture") + ".png"))
        event.acceptProposedAction()

    def _show_said(self, said: tuple[str, str, str], *, failed: bool) -> None:
        self._said = said
        for label, text in zip((self.title, self.what, self.when), said, strict=True):
            label.set_text(text)
        self.remind_button.setVisible(failed)

    def _add(self, words: FreeText, files: list[NewFile] | tuple[()], done: object) -> None:
        attempt_id, attempts = self._attempt_id, self.context.case.attempts

        def work(control: JobControl) -> object:
            return attempts.add_note(attempt_id, words, files, progress=control.progress, cancelled=control.cancelled)

        self._set_busy(True)
        self.message.set_text(translate("Attempts", "Saving…"))
        self.context.runner.submit(
            work, owner=self, done=lambda _: self._added(attempt_id, words, done), failed=self._failed, loss=""
        )

    def _added(self, attempt_id: int, words: FreeText, done: object) -> None:
        self._set_busy(False)
        if attempt_id != self._attempt_id:
            return
        if words and words == self.words.value():
            self.words.set_value(FreeText())
            self._words.setVisible(False)
            self.context.drafts.save(f"call:{self._person_id}", {})
        self.message.set_text(done)  # type: ignore[arg-type]
        self.again_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        words = error_words(error)
        self.message.set_text(f"{words.what} {words.safe} {words.action}")

    def _set_busy(self, busy: bool) -> None:
        for button in (self.add_button, self.file_button, self.again_button):
            button.setEnabled(not busy)

    def _reminded(self, reminder: Reminder, _: object) -> None:
        self._fold_reminder()
        when = dates.format_moment(catalog(), reminder.due)
        self.message.set_text(translate("Attempts", "Reminder: {time}", time=when))
        self.remind_button.setVisible(False)

    def _fold_reminder(self) -> None:
        self.reminder.setVisible(False)
        self.remind_button.setVisible(True)
        self.again_button.setFocus()
