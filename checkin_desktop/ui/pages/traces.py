"""What cannot be erased: an honest list, each with what the program does and what the person can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.pages.traces_words import traces
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.flow import Columns
from checkin_desktop.ui.widgets.labels import IconCircle, Label


class TracesPage(SafetySubpage):
    """Reads shipped text only."""

    page_id = "traces"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Traces", "What cannot be erased"),
            lambda: translate("Traces", "What this program keeps is encrypted. These traces are outside of it."),
            parent,
        )
        copies = Button(lambda: translate("Traces", "Copies that left"), "secondary", "send")
        copies.clicked.connect(lambda: context.navigate("copies"))
        self.header.add_action(copies)
        self.column.addWidget(
            Banner(
                "late",
                lambda: translate("Traces", "Two things help most"),
                lambda: translate(
                    "Traces",
                    "Turn on disk encryption in the computer’s settings, and turn the computer off before you travel.",
                ),
                icon_name="shield-check",
            )
        )
        sides = QWidget(), QWidget()
        for side, start in zip(sides, (0, 1), strict=True):
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for place in range(start, len(traces()), 2):
                box.addWidget(_card(place))
            box.addStretch(1)
        self.column.addWidget(Columns(*sides, ratio=(1, 1), under=760))
        self.column.addStretch(1)


def _card(place: int) -> Card:
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(theme.space(12))
    row.addWidget(IconCircle(traces()[place].icon, "soft", 40, 22), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(lambda: traces()[place].title, "section"), 1)
    card.body.addLayout(row)
    parts: tuple[tuple[Text, Text], ...] = (
        (lambda: translate("Traces", "What stays"), lambda: traces()[place].stays),
        (lambda: translate("Traces", "What this program does"), lambda: traces()[place].done),
        (lambda: translate("Traces", "What you can do"), lambda: traces()[place].advice),
    )
    for name, text in parts:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(2))
        words.addWidget(Label(name, "small_strong", tone="ink2"))
        words.addWidget(Label(text, "body"))
        card.body.addWidget(holder)
    if traces()[place].source:
        card.body.addWidget(Label(lambda: traces()[place].source, "meta", selectable=True))
    return card
