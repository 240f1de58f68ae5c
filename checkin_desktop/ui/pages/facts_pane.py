"""A card that scrolls, with the facts in force that belong to a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import scroll


def column_of(content: QWidget) -> QVBoxLayout:
    """The column of a pane that scrolls inside its card."""
    column = QVBoxLayout(content)
    edge = theme.space(18)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(theme.space(12))
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column


class FactsPane(Card):
    """Made anew when other facts come into force. A kind of pane says in `_notes` what stands on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        content = QWidget(self)
        self._column = column_of(content)
        self._made: list[QWidget] = []
        self._reference: ReferenceData | None = None
        self._column.addStretch(1)
        self.body.addWidget(scroll(content, exact=True))

    def show_facts(self, reference: ReferenceData) -> None:
        """Show what the facts in force say. They are shown anew only when others are in force."""
        if reference is self._reference:
            return
        self._reference = reference
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = list(self._notes(reference))
        for place, widget in enumerate(self._made):
            self._column.insertWidget(place, widget)
            widget.show()  # at once: the layout would do it only later

    def _notes(self, reference: ReferenceData) -> Sequence[QWidget]:
        """The widgets of the pane, from the top, as children of the pane."""
        raise NotImplementedError
