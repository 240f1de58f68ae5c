"""Correct an attempt or add to it. Both make a new, linked entry with its reason; the first entry stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QWidget

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, Corroboration
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.notices import Notice
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog import FILES, TYPED, AttemptFields
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection
from checkin_desktop.ui.dialogs.attempt_dialog_shell import Progress
from checkin_desktop.ui.dialogs.attempt_dialog_words import WordsField
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.attempt_payload import changes, from_payload, to_payload
from checkin_desktop.ui.widgets.buttons import ChoiceList
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, NoticeLine, TextField
from checkin_desktop.words.labels import label


class Mode(StrEnum):
    """What the person wants to do."""

    CORRECT = "correct"
    ADD = "add"
    SUPPORT = "support"


class ModeSection(FormSection):
    """The three ways to say more than the first entry says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "What do you want to do?"), parent=parent)
        self.choice = ChoiceList(
            [
                (
                    Mode.ADD,
                    lambda: translate("Attempts", "Add a note or a file"),
                    lambda: translate("Attempts", "Something to add. Nothing that is written changes."),
                    "plus",
                ),
                (
                    Mode.SUPPORT,
                    lambda: translate("Attempts", "Add support from outside"),
                    lambda: translate("Attempts", "Something that others hold: a bill, a receipt, a reply."),
                    "shield-check",
                ),
                (
                    Mode.CORRECT,
                    lambda: translate("Attempts", "Correct something"),
                    lambda: translate("Attempts", "Something is wrong. The first entry stays and can be read."),
                    "pencil",
                ),
            ],
            lambda: translate("Attempts", "What do you want to do?"),
        )
        self.choice.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.choice)

    def show_draft(self, draft: AttemptDraft) -> None:
        """The choice is no part of an attempt."""

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return draft


class WordsSection(FormSection):
    """One text in a card: the reason of a correction, or a note."""

    def __init__(self, title: Text, words: WordsField, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.words = words
        self.words.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(words)
        self.named["change_reason"] = words.text
        self.named["reason"] = words.text

    def show_draft(self, draft: AttemptDraft) -> None:
        """The words are no part of an attempt."""

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return draft

    def retranslate(self) -> None:
        self.words.retranslate()


class NoteSection(WordsSection):
    """What is added, and whether it stays out of reports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = WordsField(lambda: translate("Attempts", "Note"), lines=3)
        super().__init__(lambda: translate("Attempts", "What do you want to add?"), words, parent)
        self.private = CheckField(
            lambda: translate("Attempts", "Keep this note private"),
            help=lambda: translate("Attempts", "It then stays out of reports unless you tick it."),
        )
        self.private.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.private)


class SupportSection(FormSection):
    """What supports the attempt from outside the log, and the words to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "What supports this attempt?"), parent=parent)
        kinds: list[tuple[object, Text]] = [(kind, lambda kind=kind: label(translate, kind)) for kind in Corroboration]
        self.kind = ChoiceField(
            lambda: translate("Attempts", "What is it?"),
            kinds,
            help=lambda: translate("Attempts", "It has to come from somebody else than the one who keeps this log."),
        )
        self.words = WordsField(lambda: translate("Attempts", "In a few words"), lines=2)
        self.name_field("corroboration", self.kind)
        self.kind.edited.connect(lambda _: self._say_example())
        self.words.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.kind)
        self.body.addWidget(self.words)
        self.show_kind(None)

    def show_kind(self, kind: Corroboration | None) -> None:
        """Choose a kind without a signal."""
        self.kind.set_value(kind)
        self._say_example()

    def chosen(self) -> Corroboration | None:
        """The chosen kind."""
        value = self.kind.value()
        return value if isinstance(value, Corroboration) else None

    def show_draft(self, draft: AttemptDraft) -> None:
        """Support is no part of an attempt."""

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return draft

    def retranslate(self) -> None:
        self.words.retranslate()

    def _say_example(self) -> None:
        self.words.text.set_help(_examples().get(self.chosen(), ""))


def _examples() -> Mapping[Corroboration | None, Text]:
    """What is worth writing down about each kind of support."""
    return {
        Corroboration.CONFIRMATION_NUMBER: lambda: translate("Attempts", "Write the number as you got it."),
        Corroboration.PHONE_BILL: lambda: translate(
            "Attempts", "Add the page of the bill below. Phone companies keep calls for a short time only."
        ),
        Corroboration.CALL_HISTORY: lambda: translate("Attempts", "Add a screenshot or the exported list below."),
        Corroboration.SENT_TO_LAWYER: lambda: translate("Attempts", "Write to whom, when, and what you sent."),
        Corroboration.REPLY_OR_BOUNCE: lambda: translate("Attempts", "Add the reply, or the message that came back."),
        Corroboration.MAIL_RECEIPT: lambda: translate("Attempts", "Write its number and add a picture below."),
        Corroboration.WITNESS: lambda: translate("Attempts", "Write who was there. They may be asked one day."),
    }


class WriterSection(FormSection):
    """Who writes the new entry. It may be another person than the one who tried or who typed the first entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "Who writes this?"), parent=parent)
        self.name = TextField(
            lambda: translate("Attempts", "Your name"),
            help=lambda: translate(
                "Attempts", "Name, and relation if it helps: “José, son”. It stands in the report."
            ),
            optional=True,
        )
        self.name_field("written_by", self.name)
        self.body.addWidget(self.name)

    def show_draft(self, draft: AttemptDraft) -> None:
        """The name is no part of an attempt."""

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return draft


class CorrectionForm(AttemptFields):
    """`saved` carries what the service returned for the new entry."""

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Attempts", "Correct or add to this attempt"),
            lambda: translate("Attempts", "This makes a new entry beside the first one. Both stay in the log."),
            lambda: translate("Attempts", "Save the new entry"),
            clock=clock,
            parent=parent,
        )
        self._attempt: Attempt | None = None
        self._offered_writer = ""
        self._first_mode = Mode.ADD
        self.mode = ModeSection()
        self.reason = WordsSection(
            lambda: translate("Attempts", "Why is it corrected?"),
            WordsField(
                lambda: translate("Attempts", "Reason"),
                help=lambda: translate("Attempts", "For example: “I mixed up two digits.” It stands in the report."),
                lines=2,
                optional=False,
            ),
        )
        self.note = NoteSection()
        self.support = SupportSection()
        self.add_section(self.mode)
        self.add_section(self.reason)
        self.add_section(self.support)
        self.writer = WriterSection()
        self.add_section(self.note)
        self.add_section(self.writer)
        self.add_fields()
        self.offer_calls(lambda: self._attempt.first.person_id if self._attempt else 0)
        self.mode.edited.connect(self._arrange)
        self.start_empty()

    def open_for(self, attempt: Attempt, writer: str = "", mode: Mode = Mode.ADD) -> None:
        """Open for an attempt, with the values that hold now; `writer` is offered as who writes this."""
        self._attempt = attempt
        self._first_mode = mode
        self._offered_writer = writer
        self.load_directory()
        self.open_form()
        (self.support.kind if mode is Mode.SUPPORT else self.mode.choice).setFocus()

    def draft_key(self) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        first = self._attempt.first if self._attempt else None
        return f"correction-{first.id}:{first.person_id}" if first else "correction"

    def current_mode(self) -> Mode:
        """What was chosen; adding is the gentlest one."""
        chosen = self.mode.choice.value()
        return chosen if isinstance(chosen, Mode) else Mode.ADD

    def start_empty(self) -> None:
        self.mode.choice.set_value(self._first_mode)
        self.support.show_kind(None)
        self.support.words.set_value(FreeText())
        self.note.private.set_value(False)
        self.reason.words.set_value(FreeText())
        self.note.words.set_value(FreeText())
        self.writer.name.set_value(self._offered_writer)
        self.show_draft(self._attempt.current if self._attempt else AttemptDraft())
        self.evidence.clear()
        self._arrange()

    def payload(self) -> dict[str, object]:
        return {
            **to_payload(self.draft()),
            FILES: self.evidence.payload(),
            TYPED: self.typed(),
            "mode": self.current_mode().value,
            "reason": to_payload(AttemptDraft(note=self.reason.words.value()))["note"],
            "added": to_payload(AttemptDraft(note=self.note.words.value()))["note"],
            "private": self.note.private.value(),
            "support": self.support.chosen() or "",
            "supporting": to_payload(AttemptDraft(note=self.support.words.value()))["note"],
            "written_by": self.writer.name.value(),
        }

    def restore(self, payload: Mapping[str, object]) -> None:
        self.show_draft(from_payload(payload))
        self.restore_typed(payload.get(TYPED))
        self.evidence.restore(payload.get(FILES))
        self.mode.choice.set_value(_known(Mode, payload.get("mode")) or Mode.ADD)
        self.support.show_kind(_known(Corroboration, payload.get("support")))
        self.support.words.set_value(from_payload({"note": payload.get("supporting")}).note)
        self.note.private.set_value(payload.get("private") is True)
        self.reason.words.set_value(from_payload({"note": payload.get("reason")}).note)
        self.note.words.set_value(from_payload({"note": payload.get("added")}).note)
        self.writer.name.set_value(payload.get("written_by", self._offered_writer))
        self._arrange()

    def unreadable(self) -> dict[str, list[NoticeLine]]:
        if self.current_mode() is Mode.SUPPORT:
            if self.support.chosen() is None:
                return {"corroboration": [translate("Attempts", "Choose what it is.")]}
            return {}
        if self.current_mode() is Mode.ADD:
            if not self.note.words.value() and not self.evidence.files():
                return {"reason": [translate("Attempts", "Write a note or add a file first.")]}
            return {}
        found = super().unreadable()
        if not self.reason.words.value():
            found["reason"] = [translate("Attempts", "Write the reason in a few words.")]
        elif not found and not self._changes():
            found["reason"] = [translate("Attempts", "Nothing is different yet. Change the part that is wrong.")]
        return found

    def checking(self) -> Callable[[], Sequence[Notice]] | None:
        if self.current_mode() is not Mode.CORRECT:
            return None
        draft = self.draft()
        return lambda: self.context.case.attempts.validate(draft)

    def saving(self) -> Callable[[Callable[[], bool], Progress], object]:
        attempts, files, writer = self.context.case.attempts, self.evidence.files(), self.writer.name.value().strip()
        attempt_id = self._attempt.id if self._attempt else 0
        mode, kind = self.current_mode(), self.support.chosen()
        if mode is Mode.SUPPORT:
            words = self.support.words.value()
            return lambda cancelled, progress: attempts.add_note(
                attempt_id,
                words,
                files,
                corroboration=kind,
                written_by=writer,
                progress=progress,
                cancelled=cancelled,
            )
        if mode is Mode.ADD:
            note, private = self.note.words.value(), self.note.private.value()
            return lambda cancelled, progress: attempts.add_note(
                attempt_id,
                note,
                files,
                note_private=private,
                written_by=writer,
                progress=progress,
                cancelled=cancelled,
            )
        changed, reason = self._changes(), self.reason.words.value()
        return lambda cancelled, progress: attempts.correct(
            attempt_id, changed, reason, files, written_by=writer, progress=progress, cancelled=cancelled
        )

    def wipe(self) -> None:
        self._attempt = None
        self._offered_writer = ""
        self._first_mode = Mode.ADD
        super().wipe()

    def _changes(self) -> dict[str, object]:
        return changes(self._attempt.current, self.draft()) if self._attempt else {}

    def _arrange(self) -> None:
        mode = self.current_mode()
        correcting = mode is Mode.CORRECT
        self.reason.setVisible(correcting)
        self.note.setVisible(mode is Mode.ADD)
        self.support.setVisible(mode is Mode.SUPPORT)
        self.evidence.ask_for(outside=mode is Mode.SUPPORT)
        for section in (self.when, self.whom, self.outcome, self.said, self.people, self.more):
            section.setVisible(correcting)


def _known(kind: type[StrEnum], code: object) -> Any:
    """The member with a code; None for what this program does not know."""
    return next((member for member in kind if member.value == code), None)
