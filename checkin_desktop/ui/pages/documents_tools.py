"""What stands above the checklist: ways to the pages below it, and how many lines each part of it has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.checklist import Checklist
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.documents import Show, counts
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import FlowLayout


class DocumentsTools(QWidget):
    """`shown(Show)` when another part is wanted, `situations_wanted` for the choice of situations."""

    shown = Signal(object)
    situations_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = dict.fromkeys(Show, 0)
        self._situations = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        ways, parts = QWidget(self), QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        for widget in (self, ways, parts):
            widget.setSizePolicy(policy)
        ways_flow, parts_flow = FlowLayout(ways, 8), FlowLayout(parts, 8)
        self.binder = Button(lambda: translate("Documents", "Binder"), icon_name="book", small=True, parent=ways)
        self.proof = Button(
            lambda: translate("Documents", "Proof of time in the U.S."), icon_name="calendar", small=True, parent=ways
        )
        self.withheld = Button(
            lambda: translate("Documents", "Papers that others keep"), icon_name="building", small=True, parent=ways
        )
        for button, page in ((self.binder, "binder"), (self.proof, "proof_of_time"), (self.withheld, "withheld")):
            button.clicked.connect(lambda _=False, page=page: context.navigate(page))
        self.situations = Button(self._situations_words, icon_name="list", small=True, parent=ways)
        self.situations.clicked.connect(self.situations_wanted)
        for button in (self.binder, self.proof, self.withheld, self.situations):
            ways_flow.addWidget(button)
        self.pills: dict[Show, Button] = {}
        together = QButtonGroup(self)
        for part in Show:
            pill = Button(lambda part=part: self._part_words(part), "filter", parent=parts)
            pill.clicked.connect(lambda _=False, part=part: self.shown.emit(part))
            together.addButton(pill)
            parts_flow.addWidget(pill)
            self.pills[part] = pill
        self._parts = parts
        column.addWidget(ways)
        column.addWidget(parts)

    def show_counts(self, checklist: Checklist, only: Show) -> None:
        """Count the lines of each part. The choice of parts stands there once something is on the list."""
        self._counts = counts(checklist)
        self._situations = sum(1 for one in checklist.situations if one.is_on)
        for part, pill in self.pills.items():
            pill.setChecked(part is only)
            pill.setVisible(part is not Show.DATED or only is part or self._counts[part] > 0)
            pill.retranslate()
        self.situations.retranslate()
        self._parts.setVisible(bool(checklist.documents))

    def _situations_words(self) -> str:
        return translate("Documents", "%n situation(s)", n=self._situations)

    def _part_words(self, part: Show) -> str:
        count = self._counts[part]
        if part is Show.TO_GET:
            return translate("Documents", "Still to get or check {count}", count=count)
        if part is Show.IN_HAND:
            return translate("Documents", "In hand {count}", count=count)
        if part is Show.DATED:
            return translate("Documents", "With a reminder {count}", count=count)
        return translate("Documents", "Everything {count}", count=count)
