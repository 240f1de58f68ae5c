"""Where a statement stands, in one click: a button that opens the readings, their sources, dates and differences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.reference import Confidence, Conflict, Deadline, Reading, SourcedFact
from checkin_desktop.domain.reference_parsing import newest_date
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fold import Fold
from checkin_desktop.ui.widgets.labels import Label


class SourceFold(Fold):
    """`fill(column)` makes the sources when they are asked for. `differ` says that sources differ."""

    def __init__(
        self, fill: Callable[[QVBoxLayout], None], *, differ: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            fill,
            (lambda: translate("Papers", "Sources differ: show them"))
            if differ
            else (lambda: translate("Papers", "Where this stands")),
            lambda: translate("Papers", "Hide the sources"),
            "fork" if differ else "document",
            parent=parent,
        )


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
