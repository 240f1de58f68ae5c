"""Where a statement stands, in one click: a button that opens the readings, their sources, dates and differences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.reference import Confidence, Conflict, Deadline, Reading, SourcedFact
from checkin_desktop.domain.reference_parsing import newest_date
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label


class SourceFold(QWidget):
    """`fill(column)` makes what is shown when it is opened first. `differ` says that sources differ."""

    def __init__(
        self, fill: Callable[[QVBoxLayout], None], *, differ: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._differ = differ
        self._inner: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.button = Button(self._words, "link", "fork" if differ else "document", parent=self)
        self.button.clicked.connect(self.turn)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def is_open(self) -> bool:
        """Whether the sources are shown."""
        return self._inner is not None and not self._inner.isHidden()

    def turn(self) -> None:
        """Open it, or close it."""
        if self._inner is None:
            self._inner = QWidget(self)
            column = QVBoxLayout(self._inner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(6))
            self._fill(column)
            self._column.addWidget(self._inner)
            self._inner.show()
        else:
            self._inner.setVisible(self._inner.isHidden())
        self.button.retranslate()

    def _words(self) -> str:
        if self.is_open:
            return translate("Papers", "Hide the sources")
        if self._differ:
            return translate("Papers", "Sources differ: show them")
        return translate("Papers", "Where this stands")


def reading_fact(reading: Reading, otherwise: SourcedFact) -> SourcedFact:
    """One reading as a fact of its own: with the dates of its sources, and the confidence of its record."""
    as_of = "; ".join(dict.fromkeys(source.as_of for source in reading.sources))
    verified = any(source.provenance != "unverified" for source in reading.sources)
    level = otherwise.confidence if verified else Confidence.UNVERIFIED
    return SourcedFact(reading.rule, reading.sources, as_of, level, newest_date(as_of))


def add_deadline(column: QVBoxLayout, deadline: Deadline) -> None:
    """Every published reading of a time limit, and what stands beside it."""
    for reading in deadline.readings:
        column.addWidget(FactNote(reading_fact(reading, deadline.fact), translate("reference", reading.rule)))
    for note in deadline.notes:
        column.addWidget(Label(translate("reference", note), "small"))


def add_conflicts(column: QVBoxLayout, conflicts: Sequence[Conflict]) -> None:
    """The points on which sources differ, with what is shown first."""
    for conflict in conflicts:
        words = [translate("reference", conflict.topic)]
        words.append(
            translate("Papers", "Shown first: {reading}", reading=translate("reference", conflict.shown_first))
        )
        words += [translate("reference", conflict.note)] if conflict.note else []
        column.addWidget(FactNote(conflict.fact, "\n".join(words)))
