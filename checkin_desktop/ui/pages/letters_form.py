"""The detail pane of the page of letters: one letter as plain text that saves itself, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.letters import Letter, LetterDetails, gap, gaps, letter_gaps
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.services.letters import WorkedOn
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models import letters as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.letter_notes import letter_note
from checkin_desktop.ui.pages.letters_review import ReviewCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, ChipRow
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field, MultilineField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.labels import label, language_label

_BODY_LINES = 12
_BEFORE_ALL = (-1, -1)
# Where the next gap is looked for, in the order of the page.
_WITH_GAPS = ("signed_by", "sender", "to", "subject", "body", "subject_english", "english")


class LetterForm(Card):
    """One letter. Signals ask the page to do something with it; `letter` is the one that is shown."""

    print_wanted = Signal()
    sent_wanted = Signal()
    fill_wanted = Signal()
    again_wanted = Signal()
    attempt_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        draft_key: Callable[[int], str],
        reveal: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        self._fields: dict[str, Field] = {}
        self.letter: Letter | None = None
        self._gaps: tuple[str, ...] = ()
        self._last_gap = _BEFORE_ALL
        self._reference: ReferenceData | None = None
        self.saver = FormSaver(context, self, draft_key, record.store, self._shown, reveal)
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(12))
        self.scroller = scroll(content, exact=True)
        self.body.addWidget(self.scroller)
        self.heading = Label("", "section", parent=content)
        column.addWidget(self.heading)
        self.chips = ChipRow(parent=content)
        column.addWidget(self.chips)
        column.addWidget(self._tools(content))
        column.addWidget(Rule(content))
        self.next_gap = Button(lambda: translate("Letters", "Go to the next one"), small=True, parent=content)
        self.next_gap.clicked.connect(self.show_next_gap)
        self.frozen = Banner(
            "success",
            lambda: translate("Letters", "This letter went out."),
            lambda: translate("Letters", "It stays as it is; its PDF is in the log. A change makes a new letter."),
            parent=content,
        )
        column.addWidget(self.frozen)
        self.open_points = Banner("late", self._gap_title, self._gap_text, self.next_gap, "pencil", parent=content)
        column.addWidget(self.open_points)
        self.review = ReviewCard(content)
        column.addWidget(self.review)
        self.note = FactNote(None, self._note_words, parent=content)
        column.addWidget(self.note)
        for widget in self._rows(content):
            column.addWidget(widget)
        column.addStretch(1)

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_top(self) -> None:
        """Begin at the head of the letter, with nothing marked."""
        self._last_gap = _BEFORE_ALL
        for field in self._fields.values():
            if isinstance(field, MultilineField):
                field.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.scroller.verticalScrollBar().setValue(0)

    def has_faults(self) -> bool:
        """Whether a field holds something that could not be saved; the keyboard goes to the first one."""
        for field in self._fields.values():
            if any(severity == "fault" for severity, _ in field.notices()):
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def show_facts(self, reference: ReferenceData) -> None:
        """The shipped facts that stand beside some kinds of letters."""
        self._reference = reference

    def show_next_gap(self) -> None:
        """Mark the next thing to fill in, so that typing replaces it; after the last one it begins again."""
        keys = [key for key in _WITH_GAPS if self._fields[key].isVisibleTo(self)]
        places = [(row, at, mark) for row, key in enumerate(keys) for at, mark in self._marks(key)]
        if not places:
            return
        row, at, mark = next((place for place in places if place[:2] > self._last_gap), places[0])
        self._last_gap = (row, at)
        field = self._fields[keys[row]]
        field.input().setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, MultilineField):
            cursor = field.edit.textCursor()
            cursor.setPosition(at)
            cursor.setPosition(at + _units(mark), QTextCursor.MoveMode.KeepAnchor)
            field.edit.setTextCursor(cursor)
        elif isinstance(field, TextField):
            field.edit.setSelection(at, _units(mark))
        self.scroller.ensureWidgetVisible(field.input())

    def retranslate(self) -> None:
        """Ask for texts again that no widget asks for by itself."""
        self.saver.retranslate()
        self.review.retranslate()
        if self.letter is not None:
            self._say(self.letter)

    def forget(self) -> None:
        """Empty the form."""
        self.letter, self._gaps = None, ()
        self.saver.forget()
        self.heading.set_text("")
        self.chips.set_chips(())
        for part in (self.frozen, self.open_points):
            part.setVisible(False)
        self.review.setVisible(False)
        self.note.setVisible(False)

    def _tools(self, parent: QWidget) -> QWidget:
        tools = QWidget(parent)
        flow = FlowLayout(tools, 8)
        self.print_button = Button(
            lambda: translate("Letters", "Preview and print"), "secondary", "printer", small=True, parent=tools
        )
        self.sent_button = Button(
            lambda: translate("Letters", "I sent it"), "secondary", "send", small=True, parent=tools
        )
        self.copy_text = Button(
            lambda: translate("Letters", "Copy the letter"), "secondary", "copy", small=True, parent=tools
        )
        self.copy_subject = Button(
            lambda: translate("Letters", "Copy the subject"), "quiet", "copy", small=True, parent=tools
        )
        self.fill_button = Button(
            lambda: translate("Letters", "Fill in what is known now"), "quiet", "refresh", small=True, parent=tools
        )
        self.attempt_button = Button(
            lambda: translate("Letters", "Show it in the log"), "secondary", "history", small=True, parent=tools
        )
        self.again_button = Button(
            lambda: translate("Letters", "New letter from this one"), "secondary", "plus", small=True, parent=tools
        )
        self.remove_button = Button(
            lambda: translate("Letters", "Remove letter"), "destructive", "trash", small=True, parent=tools
        )
        for button, act in (
            (self.print_button, self.print_wanted),
            (self.sent_button, self.sent_wanted),
            (self.attempt_button, self.attempt_wanted),
            (self.copy_text, self._copy_text),
            (self.copy_subject, self._copy_subject),
            (self.fill_button, self.fill_wanted),
            (self.again_button, self.again_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        self._context.hold(self.sent_button, self.fill_button, self.again_button, self.remove_button)
        return tools

    def _rows(self, parent: QWidget) -> list[QWidget]:
        dated = self._bind("dated", DateField(lambda: translate("Letters", "Date on the letter"), parent=parent))
        signed = self._text("signed_by", lambda: translate("Letters", "Who signs?"), parent)
        self.saver.bind("asked_locally_on", self.review.asked, lambda: translate("Letters", "Local request"))
        self._fields["asked_locally_on"] = self.review.asked
        sender = self._lines("sender", lambda: translate("Letters", "From"), 4, parent)
        to = self._lines("to", lambda: translate("Letters", "To"), 4, parent)
        self._subject = self._text("subject", self._in_language(lambda: translate("Letters", "Subject")), parent)
        self._body = self._lines(
            "body", self._in_language(lambda: translate("Letters", "The letter")), _BODY_LINES, parent
        )
        self._own_subject = self._text("subject_english", lambda: translate("Letters", "Subject, in English"), parent)
        self._english = self._lines(
            "english",
            lambda: translate("Letters", "The letter, in English"),
            _BODY_LINES,
            parent,
            lambda: translate("Letters", "Change both. The program does not translate what you write."),
        )
        return [
            side_by_side(dated, signed),
            side_by_side(sender, to),
            self._subject,
            self._body,
            self._own_subject,
            self._english,
        ]

    def _bind(self, key: str, field: Field, title: Text | None = None) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title or (lambda: translate("Letters", "Date on the letter")))

    def _text(self, key: str, title: Text, parent: QWidget) -> Field:
        return self._bind(key, TextField(title, max_length=LINE_LIMIT, parent=parent), title)

    def _lines(self, key: str, title: Text, lines: int, parent: QWidget, help_text: Text = "") -> Field:
        return self._bind(key, MultilineField(title, help=help_text, lines=lines, parent=parent), title)

    def _in_language(self, title: Callable[[], str]) -> Text:
        def words() -> str:
            letter = self.letter
            if letter is None or not letter.details.is_bilingual:
                return title()
            spoken = language_label(catalog(), letter.details.language)
            return translate("Letters", "{title} ({language})", title=title(), language=spoken)

        return words

    def _shown(self, stored: Stored) -> None:
        worked: WorkedOn = stored.record
        letter = self.letter = worked.letter
        bilingual = letter.details.is_bilingual
        for field in (self._own_subject, self._english):
            field.setVisible(bilingual)
        for field in self._fields.values():
            field.set_read_only(letter.is_sent or self._context.read_only)
            field.retranslate()
        self._fields["signed_by"].setVisible(letter.details.kind.is_signed)
        self._fields["sender"].setVisible(letter.details.kind.is_signed)
        self.review.setVisible(worked.missing is not None and not letter.is_sent)
        if worked.missing is not None:
            line = self._reference.line("ice_case_review") if self._reference else None
            self.review.show_missing(worked.missing, line.fact if line else None)
        self.frozen.setVisible(letter.is_sent)
        self.sent_button.setVisible(not letter.is_sent)
        for button in (self.attempt_button, self.again_button):
            button.setVisible(letter.is_sent)
        self._say(letter)

    def _say(self, letter: Letter) -> None:
        self.heading.set_text(lambda: label(translate, letter.details.kind))
        self.chips.set_chips(record.chips(letter))
        self._gaps = () if letter.is_sent else letter_gaps(letter.details)
        self.open_points.set_texts(self._gap_title, self._gap_text)
        self.open_points.setVisible(bool(self._gaps))
        self.fill_button.setVisible(bool(self._gaps))
        note = letter_note(letter.details.kind, self._reference) if self._reference else None
        self.note.set_fact(note.fact if note else None)
        self.note.setVisible(note is not None and not letter.is_sent)

    def _note_words(self) -> str:
        note = letter_note(self.letter.details.kind, self._reference) if self.letter and self._reference else None
        return note.words() if note else ""

    def _gap_title(self) -> str:
        return translate("Letters", "%n thing(s) still to fill in", n=len(self._gaps))

    def _gap_text(self) -> str:
        return record.gap_words(self.letter.details) if self.letter is not None else ""

    def _marks(self, key: str) -> list[tuple[int, str]]:
        """Where the gaps of a field stand, in Qt's UTF-16 units."""
        text = str(self._fields[key].value())
        found = []
        for mark in map(gap, gaps((text,))):
            at = text.find(mark)
            while at >= 0:
                found.append((_units(text[:at]), mark))
                at = text.find(mark, at + 1)
        return sorted(found)

    def _details(self) -> LetterDetails | None:
        return self.letter.details if self.letter is not None else None

    def _copy_text(self) -> None:
        details = self._details()
        if details is not None:
            self._context.clipboard.copy(record.letter_text(details))

    def _copy_subject(self) -> None:
        details = self._details()
        if details is not None:
            self._context.clipboard.copy(record.english_subject(details))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
