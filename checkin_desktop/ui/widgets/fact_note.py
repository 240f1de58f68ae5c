"""Where a shipped fact comes from, how old it is, and how far it was checked.

An unverified fact looks unverified: dashed outline, question mark, and the words that say so. A fact older than 180
days, or without a date, carries a clock and "old: confirm first".
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.reference import Confidence, SourcedFact
from checkin_desktop.domain.reference_parsing import newest_date
from checkin_desktop.ui.language import Text, catalog, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words.dates import format_as_of
from checkin_desktop.words.labels import label


def source_names(fact: SourcedFact) -> list[str]:
    """The sources that stand behind a fact: those that have its date first, so that it stands beside them."""
    known = [source for source in fact.sources if source.provenance != "unverified"]
    if fact.checked is not None:
        known.sort(key=lambda source: newest_date(source.as_of) != fact.checked)
    return [translate("reference", source.name) for source in known]


def source_words(fact: SourcedFact, most: int | None = None) -> str:
    """One sentence: the names of the sources, or of the first `most`, and their date."""
    names = source_names(fact)
    if not names:
        return translate("Window", "No source yet")
    return translate("Window", "From: {sources} · {date}", sources="; ".join(names[:most]), date=date_words(fact))


def date_words(fact: SourcedFact) -> str:
    """The date of a fact as exact as its source gives it."""
    return format_as_of(catalog(), fact.as_of)


class FactNote(QWidget):
    """The explanation of a fact and the line with its source. `text` may be empty; `flat` draws no ground."""

    def __init__(
        self, fact: SourcedFact | None, text: Text = "", *, flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._flat = flat
        self._fact = fact
        self._text = text
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(4))
        self._words = Label(text, "small", parent=self)
        column.addWidget(self._words)
        # Made when they are first needed: a page holds many notes, and most have one line.
        self._column = column
        self._lines: list[tuple[QWidget, IconLabel, Label]] = []
        self._all_sources = False
        self._more = Button(lambda: translate("Window", "All sources"), "link", parent=self)
        self._more.clicked.connect(self._show_all)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    @property
    def unverified(self) -> bool:
        """True when nothing stands behind the fact yet."""
        return self._fact is None or self._fact.confidence in (Confidence.UNVERIFIED, Confidence.LOW)

    def set_fact(self, fact: SourcedFact | None) -> None:
        """Show another fact's source."""
        self._fact = fact
        self._all_sources = False
        self.retranslate()
        self.update()

    def set_text(self, text: Text) -> None:
        """Show another explanation."""
        self._text = text
        self._words.set_text(text)
        self.retranslate()

    def lines(self) -> list[tuple[str, str]]:
        """What stands under the text, as (icon, words). Only the first source until all are asked for."""
        fact = self._fact
        if fact is None:
            return []
        shown = [("document", source_words(fact, None if self._all_sources else 1))]
        if fact.is_old(datetime.now(UTC).astimezone().date()):
            shown.append(("clock", translate("Window", "Old: confirm first")))
        if fact.confidence is not Confidence.HIGH:
            shown.append(("help", label(translate, fact.confidence)))
        return shown

    def retranslate(self) -> None:
        """Ask for the words again."""
        edge = 0 if self._flat and not self.unverified else theme.px(10)  # the dashed line wants room, too
        self._column.setContentsMargins(edge, round(edge * 0.8), edge, round(edge * 0.8))
        self._words.retranslate()
        self._words.setVisible(bool(resolve(self._text)))
        shown = self.lines()
        while len(self._lines) < len(shown):
            self._add_line()
        for number, (row, mark, words) in enumerate(self._lines):
            row.setVisible(number < len(shown))
            if number < len(shown):
                mark.set_icon(shown[number][0])
                words.set_text(shown[number][1])
        more = self._fact is not None and not self._all_sources and len(source_names(self._fact)) > 1
        self._more.setVisible(more)

    def _add_line(self) -> None:
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(6))
        mark, words = IconLabel("document", "ink3", 16, row), Label("", "meta", parent=row)
        box.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(words, 1)
        self._lines.append((row, mark, words))
        self._column.insertWidget(len(self._lines), row)  # below the words

    def _show_all(self) -> None:
        self._all_sources = True
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground; dashed when the fact is not checked."""
        if self._flat and not self.unverified:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.unverified:
            painter.setPen(QPen(theme.color("control"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, theme.px(10), theme.px(10))
