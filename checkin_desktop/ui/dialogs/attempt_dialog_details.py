"""What was said, who tried, and the details that only some attempts have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection, side_by_side
from checkin_desktop.ui.dialogs.attempt_dialog_words import WordsField
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, NoticeLine, TextField
from checkin_desktop.words.labels import label

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})")
_UNITS = re.compile(r"(\d+)\s*(h|m|s)[^\W\d_]*", re.IGNORECASE)


def parse_duration(text: str) -> int | None:
    """Seconds from "2:14", "1:02:14", "2 min 14 s", "1 h" or "90" (minutes); None when it is none of these."""
    plain = text.strip().lower()
    clock = _CLOCK.fullmatch(plain)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    if plain.isdecimal() and len(plain) <= 4:
        return int(plain) * 60
    found = _UNITS.findall(plain)
    if found and not _UNITS.sub("", plain).strip(" ,;.y"):
        return sum(int(amount) * {"h": 3600, "m": 60, "s": 1}[unit] for amount, unit in found)
    return None


def duration_text(seconds: int | None) -> str:
    """Seconds as a person types them: "2:14", "1:02:14"; "" for none."""
    if seconds is None:
        return ""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"


class SaidSection(FormSection):
    """What was heard or read, close to the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "What was said"), parent=parent)
        self.heard = WordsField(
            lambda: translate("Attempts", "What did you hear or read?"),
            help=lambda: translate("Attempts", "Write it as close to the words as you can."),
        )
        self.heard.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.heard)

    def show_draft(self, draft: AttemptDraft) -> None:
        self.heard.set_value(draft.heard)

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return replace(draft, heard=self.heard.value())

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        self.heard.set_notices(notices.get("heard", ()))

    def retranslate(self) -> None:
        self.heard.retranslate()


class PeopleSection(FormSection):
    """Who made the attempt and who typed it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "Who tried, and who typed it?"), parent=parent)
        choices = [(member, lambda member=member: label(translate, member)) for member in MadeBy]
        self.made_by = ChoiceField(lambda: translate("Attempts", "Who tried?"), choices)
        self.made_by_name = TextField(lambda: translate("Attempts", "Name of who tried"), optional=True)
        self.typed_by = TextField(
            lambda: translate("Attempts", "Who typed it?"),
            help=lambda: translate("Attempts", "Name, and relation if it helps: “José, son”."),
            optional=True,
        )
        self.role = TextField(
            lambda: translate("Attempts", "Who is that to the person?"),
            help=lambda: translate("Attempts", "Like: daughter, neighbor. A report can show this and not the name."),
            optional=True,
        )
        self.name_field("made_by", self.made_by)
        self.name_field("made_by_name", self.made_by_name)
        self.name_field("made_by_role", self.role)
        self.name_field("typed_by_name", self.typed_by)
        self.body.addWidget(side_by_side(self.made_by, self.made_by_name))
        self.body.addWidget(side_by_side(self.role, self.typed_by))
        self.edited.connect(self._arrange)

    def show_draft(self, draft: AttemptDraft) -> None:
        self.made_by.set_value(draft.made_by)
        self.made_by_name.set_value(draft.made_by_name)
        self.role.set_value(draft.made_by_role)
        self.typed_by.set_value(draft.typed_by_name)
        self._arrange()

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        member = self.made_by.value()
        return replace(
            draft,
            made_by=member if isinstance(member, MadeBy) else MadeBy.SELF,
            made_by_name=self.made_by_name.value(),
            made_by_role=self.role.value(),
            typed_by_name=self.typed_by.value(),
        )

    def _arrange(self) -> None:
        """Nobody is anything to themselves; what was typed stays in sight."""
        other = self.made_by.value() is not MadeBy.SELF
        self.role.setVisible(other or bool(self.role.value()))


class MoreSection(FormSection):
    """The details that only some attempts have; folded away until one is filled or asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "More details"), parent=parent)
        self.toggle = Button("", "quiet", "chevron-down", small=True)
        self.toggle.clicked.connect(lambda: self.set_open(not self._open))
        self.body.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self._open = False
        self.inner = QWidget()
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.purpose = TextField(lambda: translate("Attempts", "What was it about?"), optional=True)
        self.person = TextField(lambda: translate("Attempts", "Name or badge of the person"), optional=True)
        self.reference = TextField(lambda: translate("Attempts", "Confirmation number"), optional=True, ltr=True)
        self.used = TextField(lambda: translate("Attempts", "Phone or email you used"), optional=True, ltr=True)
        example = lambda: translate("Attempts", "Minutes and seconds, for example 2:14")  # noqa: E731
        self.duration = TextField(lambda: translate("Attempts", "Time on the call"), help=example, optional=True)
        self.hold = TextField(lambda: translate("Attempts", "Time on hold"), help=example, optional=True)
        self.witness = TextField(lambda: translate("Attempts", "Did someone hear or see it?"), optional=True)
        self.witness_role = TextField(
            lambda: translate("Attempts", "Who is the witness to the person?"),
            help=lambda: translate("Attempts", "Like: sister, neighbor."),
            optional=True,
        )
        self.next_step = TextField(lambda: translate("Attempts", "What will you do next?"), optional=True)
        self.note = WordsField(lambda: translate("Attempts", "Your own note"), lines=2)
        self.private = CheckField(
            lambda: translate("Attempts", "Keep this note private"),
            help=lambda: translate("Attempts", "It stays out of every report, unless you tick it there."),
        )
        self._plain = {
            "purpose": self.purpose,
            "person_spoken": self.person,
            "reference": self.reference,
            "number_used": self.used,
            "witness": self.witness,
            "witness_role": self.witness_role,
            "next_step": self.next_step,
        }
        for name, field in self._plain.items():
            self.name_field(name, field)
        self.name_field("duration_seconds", self.duration)
        self.name_field("hold_seconds", self.hold)
        self.note.edited.connect(lambda _: self._note_edited())
        self.private.edited.connect(lambda _: self.edited.emit())
        column.addWidget(self.purpose)
        column.addWidget(side_by_side(self.person, self.reference))
        column.addWidget(side_by_side(self.duration, self.hold))
        column.addWidget(side_by_side(self.witness, self.witness_role))
        column.addWidget(side_by_side(self.used, self.next_step))
        column.addWidget(self.note)
        column.addWidget(self.private)
        self.body.addWidget(self.inner)
        self.set_open(False)

    def set_open(self, opened: bool) -> None:
        """Fold the details out or away."""
        self._open = opened
        self.inner.setVisible(opened)
        self.retranslate()

    def show_draft(self, draft: AttemptDraft) -> None:
        for name, field in self._plain.items():
            field.set_value(getattr(draft, name))
        self.duration.set_value(duration_text(draft.duration_seconds))
        self.hold.set_value(duration_text(draft.hold_seconds))
        self.note.set_value(draft.note)
        self.private.set_value(draft.note_private)
        self.private.setVisible(bool(draft.note) or draft.note_private)
        filled = any(str(field.value()) for field in self.named.values()) or bool(draft.note)
        self.set_open(filled)

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        values = {name: field.value() for name, field in self._plain.items()}
        return replace(
            draft,
            note=self.note.value(),
            note_private=self.private.value(),
            duration_seconds=parse_duration(self.duration.value()),
            hold_seconds=parse_duration(self.hold.value()),
            **values,
        )

    def unreadable(self) -> dict[str, list[NoticeLine]]:
        """Faults of lengths of time that cannot be read."""
        sentence = translate("Attempts", "We could not read this length. Write it like 2:14.")
        fields = {"duration_seconds": self.duration, "hold_seconds": self.hold}
        return {
            name: [sentence]
            for name, field in fields.items()
            if field.value().strip() and parse_duration(field.value()) is None
        }

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        super().set_notices(notices)
        self.note.set_notices(notices.get("note", ()))
        if any(name in notices for name in (*self.named, "note")):
            self.set_open(True)

    def _note_edited(self) -> None:
        self.private.setVisible(bool(self.note.value()) or self.private.value())
        self.edited.emit()

    def retranslate(self) -> None:
        self.toggle.set_icon("chevron-up" if self._open else "chevron-down")
        self.toggle.set_text(
            (lambda: translate("Attempts", "Hide these fields"))
            if self._open
            else (lambda: translate("Attempts", "Name, confirmation number, length, witness, note"))
        )
        self.note.retranslate()
