"""What the checklist says of one paper: what it is, where that stands, original or copy, and its dates."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.paper_dates import PaperReminder
from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.documents import kind_form
from checkin_desktop.ui.models.paper_words import (
    bring_words,
    deadline_of,
    original_step,
    rule_words,
    usual_marks_words,
)
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import ChipRow
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.source_fold import SourceFold, add_deadline


class PaperFacts(QWidget):
    """Shipped facts with source and date. Nothing of it is advice; where sources differ, both stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[DocumentKind, ReferenceData] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(8))
        self.chips = ChipRow()
        self.what = Label("", "body", tone="ink2", parent=self)
        self.source = FactNote(None, parent=self)
        self.differ = FactNote(None, parent=self)
        self.usual = Label("", "small", parent=self)
        for widget in (self.chips, self.what, self.source, self.differ, self.usual):
            self._column.addWidget(widget)
        self._fold: SourceFold | None = None

    def show_kind(self, kind: DocumentKind | None, reference: ReferenceData | None) -> None:
        """Show a record; None for a paper of one's own."""
        shown = (kind, reference) if kind is not None and reference is not None else None
        if shown == self._shown:
            self._say()
            return
        self._shown = shown
        if self._fold is not None:
            self._fold.deleteLater()
            self._fold = None
        step = original_step(*shown) if shown is not None else None
        deadline = deadline_of(*shown) if shown is not None else None
        self.source.set_fact(kind.fact if kind is not None else None)
        self.differ.set_fact(step.fact if step is not None else None)
        self.differ.setVisible(step is not None)
        if deadline is not None:
            self._fold = SourceFold(lambda column: add_deadline(column, deadline), parent=self)
            self._column.insertWidget(3, self._fold)
        for widget in (self.what, self.source):
            widget.setVisible(shown is not None)
        self._say()

    def show_reminder(self, reminder: PaperReminder | None) -> None:
        """Say where the usual reminder days come from, where something is due."""
        self.usual.set_text(lambda: usual_marks_words(reminder))
        self.usual.setVisible(bool(usual_marks_words(reminder)))

    def _say(self) -> None:
        kind, reference = self._shown or (None, None)
        form = kind_form(kind)
        self.chips.set_chips([(form, "neutral", "document")] if form else [])
        self.setVisible(self._shown is not None or not self.usual.isHidden())
        if kind is None or reference is None:
            self.what.set_text("")
            return
        self.what.set_text(lambda: _about(kind))
        step = original_step(kind, reference)
        if step is not None:
            self.differ.set_text(
                lambda: f"{translate('reference', step.fact.text)}\n{translate('reference', step.more)}"
            )


def _about(kind: DocumentKind) -> str:
    """What it is, its warning, what goes along to a visit, and what the checklist says of its dates."""
    warning = translate("reference", kind.warning) if kind.warning else ""
    parts = (translate("reference", kind.what), warning, bring_words(kind), rule_words(kind))
    return "\n".join(part for part in parts if part)
