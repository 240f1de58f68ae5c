"""One contact attempt in full: what happened, when it was written down, what was changed later, and the evidence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, Channel, EntryKind, MadeBy
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.open_hours import OpenStatus, open_status
from checkin_desktop.jobs.runner import Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_row import FileRow
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.attempt_history import Change, history
from checkin_desktop.ui.models.attempt_list import attempt_title
from checkin_desktop.ui.models.attempt_words import (
    SHOWN_FIELDS,
    field_label,
    field_value,
    made_by_words,
    quoted,
    witness_words,
)
from checkin_desktop.ui.models.attempts import outcome_icon
from checkin_desktop.ui.pages.attempts_detail_parts import (
    OpenThen,
    PickedCalls,
    PrivateMark,
    Stamped,
    Supports,
    asks_for_hours,
)
from checkin_desktop.ui.pages.attempts_timeline import Timeline
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, FactLine
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label, Rule
from checkin_desktop.ui.widgets.tab_order import keep_in_place
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label, language_label

_PAIRS = (("office", "number"), ("person_spoken", "reference"), ("number_used", "address_used"))
_PAIRS += (("duration_seconds", "hold_seconds"),)


class AttemptDetail(Card):
    """The detail pane. Nothing here edits or deletes: `correct_requested` leads to a new, linked entry.

    `support_requested` asks for an entry that names something outside the log, `stamps_requested` for the time stamps.
    `person` is the given name to show where the person made an attempt.
    """

    correct_requested = Signal(int)
    support_requested = Signal(int)
    file_opened = Signal(object)
    stamps_requested = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        self._attempt: Attempt | None = None
        self._open_then: OpenStatus | None = None
        self._stamps: tuple[Anchor, ...] = ()
        self._hours_place, self._stamps_place = QVBoxLayout(), QVBoxLayout()
        self.support_button: Button | None = None
        self._total = 0
        self._checked: dict[int, bool] = {}
        self._first_open = False
        self.evidence: dict[int, FileRow] = {}
        self.first_button: Button | None = None
        self.stamps_button: Button | None = None
        self.person = ""
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        edge = theme.space(18)
        self._column.setContentsMargins(edge, theme.space(12), edge, theme.space(12))
        self._column.setSpacing(theme.space(12))
        self.view = scroll(self._content, exact=True)
        self.body.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(edge, theme.space(10), edge, theme.space(12))
        self.correct_button = Button(lambda: translate("Attempts", "Correct or add to this"), icon_name="pencil")
        self.correct_button.clicked.connect(self._correct)
        foot.addWidget(self.correct_button, 1)
        self.body.addLayout(foot)
        self.show_attempt(None, 0)

    def show_attempt(self, attempt: Attempt | None, total: int) -> None:
        """Show an attempt as number n of `total`, or nothing."""
        if attempt is None or self._attempt is None or attempt.id != self._attempt.id:
            self._first_open = False
            self.view.verticalScrollBar().setValue(0)
            self._open_then, self._stamps = None, ()
        self._attempt, self._total = attempt, total
        self.retranslate()
        if attempt is not None:
            self._look_up(attempt)

    def attempt(self) -> Attempt | None:
        """The attempt that is shown."""
        return self._attempt

    def set_checked(self, attachment_id: int, unchanged: bool) -> None:
        """Say whether a file's bytes still give the fingerprint they had when they were added."""
        self._checked[attachment_id] = unchanged
        if attachment_id in self.evidence:
            self.evidence[attachment_id].set_checked(unchanged)

    def unchecked(self) -> tuple[Attachment, ...]:
        """The shown files whose bytes were not compared yet."""
        files = self._attempt.attachments if self._attempt else ()
        return tuple(item for item in files if item.withdrawn_at is None and item.id not in self._checked)

    def wipe(self) -> None:
        """Forget everything."""
        self.person = ""
        self._checked.clear()
        self.show_attempt(None, 0)

    def retranslate(self) -> None:
        """Build the pane anew in the window's language."""
        _clear(self._column)
        self.evidence = {}
        self.first_button = self.support_button = self.stamps_button = None
        self.correct_button.setVisible(self._attempt is not None)
        if self._attempt is None:
            hint = Label(translate("Attempts", "Choose an attempt in the list to read it here."), "body", tone="ink2")
            self._column.addWidget(hint)
            self._column.addStretch(1)
            return
        attempt, now = self._attempt, self._attempt.current
        self._add_head(attempt)
        self._column.addWidget(Timeline(attempt.happened, attempt.first, now.late_reason.text))
        called = now.channel is Channel.CALL
        self._add_pair(now, *_PAIRS[0], names=(translate("Attempts", "Called") if called else "", ""))
        self._hours_place = self._place()
        self._show_hours()
        for change in history(attempt):
            self._add_change(change)
        if attempt.changes:
            self._add_first_entry(attempt)
        self._add_words(attempt)
        for first, second in _PAIRS[1:]:
            self._add_pair(now, first, second)
        self._add_people(now)
        if now.next_step:
            self._column.addWidget(FactLine(field_label("next_step"), now.next_step))
        self._add_evidence(attempt)
        self._add_supports(attempt)
        self._add_fingerprint(attempt)
        self._column.addStretch(1)
        keep_in_place(self.view, _tab_stops(self._column))

    def _add_head(self, attempt: Attempt) -> None:
        draft = attempt.current
        head = QHBoxLayout()
        head.setSpacing(theme.space(12))
        circle = IconCircle(outcome_icon(draft.outcome, draft.channel), "soft", 44, 24)
        head.addWidget(circle, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(attempt_title(attempt), "section"))
        place = translate("Attempts", "Attempt {number} of {total}", number=attempt.number, total=self._total)
        if draft.channel is not None:
            way = inside_sentence(label(translate, draft.channel))
            place = translate("Attempts", "{place} · {channel}", place=place, channel=way)
        words.addWidget(Label(place, "small"))
        head.addLayout(words, 1)
        self._column.addLayout(head)

    def _add_pair(self, draft: AttemptDraft, first: str, second: str, names: tuple[str, str] = ("", "")) -> None:
        facts = []
        for field, name in ((first, names[0]), (second, names[1])):
            value = field_value(field, draft)
            if value:
                fact = FactLine(name or field_label(field), value)
                if field == "number":
                    fact.value_label.setProperty("kind", "strong")
                facts.append(fact)
        if len(facts) == 2:
            self._column.addWidget(Columns(facts[0], facts[1], ratio=(1, 1), under=260))
        elif facts:
            self._column.addWidget(facts[0])

    def _add_change(self, change: Change) -> None:
        entry = change.entry
        line = dates.format_local(catalog(), entry.recorded.local)
        if entry.written_by:
            line = translate("Attempts", "{when}, by {name}", when=line, name=entry.written_by)
        if entry.kind is EntryKind.CORRECTION:
            titles = [
                translate("Attempts", "{field} corrected: was {old}", field=field_label(name), old=old)
                if old
                else translate("Attempts", "{field} corrected: was empty", field=field_label(name))
                for name, old in change.old_values
            ]
            if entry.change_reason.text:
                reason = quoted(entry.change_reason.text)
                line = f"{line} · {translate('Attempts', 'Reason: {reason}', reason=reason)}"
            line = f"{line} · {translate('Attempts', 'The first entry stays in the log.')}"
            self._column.addWidget(Banner("correction", "\n".join(titles), line))
        elif entry.kind is EntryKind.ADDITION:
            self._add_addition(change, line)
        else:
            title = translate("Attempts", "A file was withdrawn")
            self._column.addWidget(Banner("neutral", title, line, icon_name="archive"))

    def _add_addition(self, change: Change, line: str) -> None:
        kind = change.entry.corroboration
        if kind is None:
            self._column.addWidget(Banner("neutral", translate("Attempts", "Added later"), line, icon_name="plus"))
        else:
            title = translate("Attempts", "From outside: {kind}", kind=inside_sentence(label(translate, kind)))
            self._column.addWidget(Banner("success", title, line, icon_name="shield-check"))
        if change.note.text:
            self._add_quote(translate("Attempts", "Added note"), change.note, private=change.entry.draft.note_private)

    def _add_first_entry(self, attempt: Attempt) -> None:
        words = (
            translate("Attempts", "Hide the first entry")
            if self._first_open
            else translate("Attempts", "Show the first entry")
        )
        self.first_button = Button(words, "quiet", "history", small=True)
        self.first_button.clicked.connect(self._toggle_first)
        self._column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeading)
        if not self._first_open:
            return
        card = Card(12, kind="inset")
        card.body.addWidget(Label(translate("Attempts", "The first entry, as it was written down"), "strong"))
        for name in SHOWN_FIELDS:
            value = field_value(name, attempt.first.draft)
            if value:
                card.body.addWidget(FactLine(field_label(name), value))
        self._column.addWidget(card)

    def _add_words(self, attempt: Attempt) -> None:
        draft = attempt.current
        self._add_quote(translate("Attempts", "What was said"), draft.heard)
        self._add_quote(field_label("voicemail_words"), draft.voicemail_words)
        self._add_quote(field_label("note"), draft.note, private=draft.note_private)
        if draft.purpose:
            self._column.addWidget(FactLine(field_label("purpose"), draft.purpose))

    def _add_quote(self, title: str, words: FreeText, *, private: bool = False) -> None:
        if not words:
            return
        block = QVBoxLayout()
        block.setSpacing(theme.px(2))
        if words.language and (words.language != "en" or words.english):
            spoken = language_label(translate, words.language)
            title = translate("Attempts", "{title} · in {language}", title=title, language=spoken)
        block.addWidget(Label(title, "small"))
        block.addWidget(Label(quoted(words.text), "body", selectable=True))
        if words.english:
            by = (
                translate("Attempts", "In English, translated by {name}", name=words.translator)
                if words.translator
                else translate("Attempts", "In English, translator not named")
            )
            block.addSpacing(theme.px(4))
            block.addWidget(Label(by, "small"))
            block.addWidget(Label(quoted(words.english), "body", selectable=True))
        if private:
            block.addWidget(PrivateMark())
        self._column.addLayout(block)

    def _add_people(self, draft: AttemptDraft) -> None:
        called = draft.channel is Channel.CALL
        name = translate("Attempts", "Called by") if called else translate("Attempts", "Made by")
        facts = [FactLine(name, self._maker(draft))]
        if draft.typed_by_name:
            facts.append(FactLine(translate("Attempts", "Typed by"), draft.typed_by_name))
        if witness_words(draft):
            facts.append(FactLine(translate("Attempts", "Witness"), witness_words(draft)))
        self._column.addWidget(Columns(*facts[:2], ratio=(1, 1), under=260) if len(facts) > 1 else facts[0])
        for fact in facts[2:]:
            self._column.addWidget(fact)

    def _maker(self, draft: AttemptDraft) -> str:
        if draft.made_by is MadeBy.SELF and not draft.made_by_name and not draft.made_by_role.strip() and self.person:
            return self.person
        return made_by_words(draft)

    def _add_evidence(self, attempt: Attempt) -> None:
        for item in attempt.attachments:
            row = FileRow(item, self._checked.get(item.id))
            row.opened.connect(self.file_opened)
            self.evidence[item.id] = row
            self._column.addWidget(row)
        rows = [row for entry in (attempt.first, *attempt.changes) for row in entry.call_log_rows]
        if rows:
            self._column.addWidget(PickedCalls(rows, attempt.happened.zone))

    def _add_supports(self, attempt: Attempt) -> None:
        supports = Supports(attempt)
        self._column.addWidget(supports)
        self._stamps_place = self._place()
        self._show_stamps()
        self.support_button = supports.button
        self._context.hold(supports.button)
        supports.button.clicked.connect(lambda: self.support_requested.emit(attempt.id))

    def _add_fingerprint(self, attempt: Attempt) -> None:
        code = attempt.first.entry_hash
        if not code:
            return
        self._column.addWidget(Rule())
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconLabel("hash", "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
        blocks = " ".join(code[start : start + 8] for start in range(0, len(code), 8))
        words = translate("Attempts", "Fingerprint of this entry: {code}", code=blocks)
        line.addWidget(Label(words, "meta", selectable=True), 1)
        self._column.addLayout(line)
        self.stamps_button = Button(lambda: translate("Attempts", "Time stamps"), "quiet", "chain", small=True)
        self.stamps_button.clicked.connect(self.stamps_requested)
        self._column.addWidget(self.stamps_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _look_up(self, attempt: Attempt) -> None:
        case, now, first = self._context.case, attempt.current, attempt.first
        if asks_for_hours(attempt):
            self._context.runner.submit(
                lambda _: open_status(case.reference, now.line_id, attempt.happened.utc),
                owner=self,
                done=lambda status: self._hours_known(attempt, status),
                lane=Lane.POOL,
            )
        self._context.runner.submit(
            lambda _: case.anchors.covering(first.person_id, first.number_in_chain),
            owner=self,
            done=lambda stamps: self._stamps_known(attempt, stamps),
            failed=lambda _: None,
            reading=True,
        )

    def _hours_known(self, attempt: Attempt, status: OpenStatus) -> None:
        if self._attempt is attempt and status != self._open_then:
            self._open_then = status
            self._show_hours()

    def _stamps_known(self, attempt: Attempt, stamps: tuple[Anchor, ...]) -> None:
        if self._attempt is attempt and stamps != self._stamps:
            self._stamps = stamps
            self._show_stamps()

    def _place(self) -> QVBoxLayout:
        """A place for something that is looked up later; it takes no room while it is empty."""
        place = QVBoxLayout()
        self._column.addLayout(place)
        return place

    def _show_hours(self) -> None:
        _clear(self._hours_place)
        if self._open_then is not None:
            shown = OpenThen(self._open_then, self._content)
            self._hours_place.addWidget(shown)
            shown.show()

    def _show_stamps(self) -> None:
        _clear(self._stamps_place)
        if self._stamps:
            shown = Stamped(self._stamps[0], self._content)
            self._stamps_place.addWidget(shown)
            shown.show()

    def _toggle_first(self) -> None:
        self._first_open = not self._first_open
        self.retranslate()
        if self.first_button is not None:
            self.first_button.setFocus()

    def _correct(self) -> None:
        if self._attempt is not None:
            self.correct_requested.emit(self._attempt.id)


def _tab_stops(layout: QLayout) -> Iterator[QWidget]:
    """What Tab reaches below a layout, in its order; what is on its way out stands in no layout any more."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            yield from _tab_stops(inner)
        elif widget is not None:
            parts = (widget, *widget.findChildren(QWidget))
            yield from (part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _clear(inner)  # type: ignore[arg-type]
            inner.deleteLater()
