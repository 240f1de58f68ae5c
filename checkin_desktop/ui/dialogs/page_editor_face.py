"""The face of the page editor: pages at the reading side, one page large, tools, and the buttons that end it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from checkin_desktop.ui.dialogs.page_editor_canvas import PageCanvas, Tool
from checkin_desktop.ui.dialogs.page_editor_list import PageList
from checkin_desktop.ui.dialogs.page_editor_tools import StraightenRow, ToolRow
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.page_editing import PageEditing
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.labels import Label


class EditorFace(QWidget):
    """Widgets only; `PageEditor` decides what they do. `name` is that of the file, `arranges` as in `PageEditing`."""

    def __init__(self, parent: QWidget, name: str, *, arranges: bool) -> None:
        super().__init__(parent)
        self._arranges = arranges
        column = QVBoxLayout(self)
        edge = theme.space(20)
        column.setContentsMargins(edge, theme.space(16), edge, theme.space(16))
        column.setSpacing(theme.space(10))
        column.addWidget(Label(self.title, "section", parent=self))
        column.addWidget(Label(name, "small", parent=self))
        self.hint = Label("", "small", parent=self)
        column.addWidget(self.hint)
        self.trouble = Banner("fault", "", "", parent=self)
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        middle = QHBoxLayout()
        middle.setSpacing(theme.space(16))
        middle.addLayout(self._make_left())
        middle.addLayout(self._make_right(), 1)
        column.addLayout(middle, 1)
        column.addLayout(self._make_foot())

    def title(self) -> str:
        """What the editor is for."""
        if self._arranges:
            return translate("Papers", "Pages of this scan")
        return translate("Papers", "Pages of this scan in the binder")

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(theme.space(8))
        self.list = PageList(self, arranges=self._arranges)
        self.list.setFixedWidth(theme.px(232))
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(6))
        self.leave_out_button = Button("", "secondary", small=True, parent=self)
        self.up_button = IconButton("arrow-up", lambda: translate("Papers", "Earlier (Alt+Up)"), parent=self)
        self.down_button = IconButton("arrow-down", lambda: translate("Papers", "Later (Alt+Down)"), parent=self)
        row.addWidget(self.leave_out_button, 1)
        for button in (self.up_button, self.down_button):
            row.addWidget(button)
            button.setVisible(self._arranges)
        left.addLayout(row)
        return left

    def _make_right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(theme.space(8))
        self.tools = ToolRow(self, arranges=self._arranges)
        right.addWidget(self.tools)
        self.canvas = PageCanvas(self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.canvas)
        right.addWidget(self.area, 1)
        self.straighten = StraightenRow(self)
        self.straighten.setVisible(self._arranges)
        right.addWidget(self.straighten)
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        self.add_button = Button(lambda: translate("Papers", "Add an area"), "quiet", "plus", small=True, parent=self)
        self.next_button = Button(lambda: translate("Papers", "Next area"), "quiet", small=True, parent=self)
        self.remove_button = Button(
            lambda: translate("Papers", "Remove this area"), "quiet", "trash", small=True, parent=self
        )
        self.whole_button = Button(
            lambda: translate("Papers", "Keep the whole page"), "quiet", small=True, parent=self
        )
        for button in (self.add_button, self.next_button, self.remove_button, self.whole_button):
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        return right

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(10))
        self.count_label = Label("", "small", parent=self)
        foot.addWidget(self.count_label, 1)
        self.cancel_button = Button(lambda: translate("Dialogs", "Cancel"), parent=self)
        self.save_button = Button(
            lambda: translate("Dialogs", "Save") if self._arranges else translate("Papers", "Use these pages"),
            "primary",
            parent=self,
        )
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        return foot

    def show_state(self, editing: PageEditing | None, place: int, tool: Tool, *, busy: bool) -> None:
        """Fit words and buttons to what is chosen."""
        ready = editing is not None and not busy
        self.hint.set_text(lambda: _hint(tool, self._arranges))
        self.tools.show_tool(tool)
        for widget in (self.list, self.tools, self.canvas, self.straighten, self.leave_out_button):
            widget.setEnabled(ready)
        for button in (self.add_button, self.next_button, self.remove_button):
            button.setVisible(tool is Tool.COVER)
        self.whole_button.setVisible(tool is Tool.CROP)
        self.save_button.setEnabled(ready and editing is not None and editing.is_changed)
        for button in (self.up_button, self.down_button, self.whole_button, self.next_button, self.remove_button):
            button.setEnabled(False)
        if editing is None:
            self.count_label.set_text("" if self.trouble.isVisible() else translate("Window", "Loading…"))
            self.leave_out_button.set_text(lambda: translate("Papers", "Leave this page out"))
            return
        slot, areas = editing.slots[place], len(editing.covers_of(place))
        self.up_button.setEnabled(ready and place > 0)
        self.down_button.setEnabled(ready and place < len(editing.slots) - 1)
        self.leave_out_button.setEnabled(ready and editing.can_leave_out(place))
        self.leave_out_button.set_text(
            lambda: (
                translate("Papers", "Leave this page out") if slot.shown else translate("Papers", "Take it in again")
            )
        )
        self.tools.undo_button.setEnabled(editing.can_undo())
        self.tools.redo_button.setEnabled(editing.can_redo())
        self.straighten.show_degrees(slot.edit.angle)
        self.straighten.setEnabled(ready and slot.shown)
        self.whole_button.setEnabled(ready and slot.edit.crop is not None)
        self.next_button.setEnabled(ready and areas > 1)
        self.remove_button.setEnabled(ready and areas > 0)
        shown, count = editing.shown_count(), len(editing.slots)
        self.count_label.set_text(lambda: _count_words(shown, count))


def _hint(tool: Tool, arranges: bool) -> str:
    if tool is Tool.CROP:
        return translate(
            "Papers",
            "Draw what is to stay. Arrow keys move the frame, with Shift they make it larger or smaller, with Ctrl in "
            "small steps.",
        )
    if tool is Tool.COVER:
        return translate(
            "Papers",
            "Draw over what nobody else is to see. The page becomes a picture: the words under the black are gone "
            "from the copy. Arrow keys move an area, with Shift they resize it, Delete removes it.",
        )
    if arranges:
        return translate(
            "Papers",
            "Copies for others show the pages like this. The file that you added stays as it is. Drag the pages, or "
            "move them with Alt and the arrow keys.",
        )
    return translate("Papers", "The binder will show the pages exactly like this. Your file stays as it is.")


def _count_words(shown: int, count: int) -> str:
    if shown == count:
        return translate("Papers", "%n page(s), all shown", n=count)
    return translate("Papers", "{shown} of %n page(s) shown, the others left out", n=count, shown=shown)
