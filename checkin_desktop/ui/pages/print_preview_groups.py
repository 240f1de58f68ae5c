"""Options of a document in groups: each says in one line what holds now, and opens to let it be changed.

What a group holds is built when it is first opened, so that a preview with many options appears as fast as one with
a few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.ui.language import Text, follow_language, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from checkin_desktop.domain.snapshots import ReportSnapshot

INSET = 8
"""How far the words of a group stand from its edge, in design pixels."""


class GroupHead(PanelButton):
    """The line to press: icon, name, what holds now, and which way it opens."""

    def __init__(self, icon_name: str, title: Text, parent: QWidget | None = None) -> None:
        super().__init__("nav", parent)
        self.setCheckable(True)
        self._title = title
        self._summary: Text = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(INSET), theme.px(8), theme.px(INSET), theme.px(8))
        row.setSpacing(theme.px(10))
        mark = IconLabel(icon_name, "accent_text", 20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        name = Label(title, "strong")
        self.summary_label = Label("", "small")
        words.addWidget(name)
        words.addWidget(self.summary_label)
        row.addLayout(words, 1)
        self._arrow = IconLabel("chevron-down", "ink2", 20)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        self.adopt(mark, name, self.summary_label, self._arrow)
        self.setMinimumHeight(theme.px(52))
        self.toggled.connect(self._turn)
        self.retranslate()
        follow_language(self)

    def set_summary(self, text: Text) -> None:
        """Say what holds now."""
        self._summary = text
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.summary_label.set_text(self._summary)
        self.setAccessibleName(resolve(self._title))
        state = translate("Attempts", "shown below") if self.isChecked() else translate("Attempts", "not shown")
        self.setAccessibleDescription(f"{resolve(self._summary)} ({state})")

    def _turn(self, opened: bool) -> None:
        self._arrow.set_icon("chevron-up" if opened else "chevron-down")
        self.retranslate()


class ChoiceGroup(QWidget):
    """One group. `changed` is sent at each choice; `choices` are then read with `taken`.

    A subclass builds its fields in `fill`, shows what holds in `put`, reads them in `read` and says them in `summary`.
    """

    changed = Signal()

    def __init__(self, icon_name: str, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: ReportChoices = EVERYTHING
        self.snapshot: ReportSnapshot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.head = GroupHead(icon_name, title, self)
        self.head.toggled.connect(self._show_body)
        self._column.addWidget(self.head)
        self._body: QWidget | None = None
        self._say()

    # What a subclass says.

    def fill(self, column: QVBoxLayout) -> None:
        """Build the fields, in the group."""
        raise NotImplementedError

    def put(self) -> None:
        """Show `self.choices` and `self.snapshot` in the fields."""
        raise NotImplementedError

    def read(self, choices: ReportChoices) -> ReportChoices:
        """`choices` with what the fields hold."""
        raise NotImplementedError

    def summary(self) -> str:
        """What holds now, in a few words."""
        raise NotImplementedError

    # What the preview asks.

    @property
    def built(self) -> bool:
        """Whether it was opened once, so that there are fields."""
        return self._body is not None

    def set_open(self, opened: bool) -> None:
        """Show or hide what can be chosen."""
        self.head.setChecked(opened)

    def show_choices(self, choices: ReportChoices, snapshot: ReportSnapshot | None) -> None:
        """Show what is chosen; `snapshot` is what the document was made of last, None while there is none."""
        self.choices, self.snapshot = choices, snapshot
        if self.built:
            self.put()
        self._say()

    def show_snapshot(self, snapshot: ReportSnapshot) -> None:
        """The document was made anew; what is being typed is not touched."""
        self.snapshot = snapshot
        self._say()

    def taken(self, choices: ReportChoices) -> ReportChoices:
        """`choices` with what this group holds."""
        self.choices = self.read(choices) if self.built else choices
        self._say()
        return self.choices

    def retranslate(self) -> None:
        """Say the line again in the window's language."""
        self._say()

    def _say(self) -> None:
        self.head.set_summary(self.summary)

    def _show_body(self, opened: bool) -> None:
        if opened and self._body is None:
            self._body = QWidget(self)
            column = QVBoxLayout(self._body)
            column.setContentsMargins(theme.px(INSET), theme.px(4), theme.px(INSET), theme.px(12))
            column.setSpacing(theme.space(12))
            self._column.addWidget(self._body)
            self.fill(column)
            self.put()
            self._put_in_tab_order(self._body)
        if self._body is not None:
            self._body.setVisible(opened)

    def _put_in_tab_order(self, body: QWidget) -> None:
        before: QWidget = self.head
        for child in body.findChildren(QWidget):
            if child.window() is not self.window():
                continue  # the list of a drop-down field is a window of its own
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
                QWidget.setTabOrder(before, child)
                before = child
