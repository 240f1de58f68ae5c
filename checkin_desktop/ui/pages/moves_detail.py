"""The detail pane of the page of moves: from where to where, what comes before, what after, and the end of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.moves import MoveTask, MoveTaskCode, MoveTaskState
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.moves import MoveView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, isolate_ltr, translate
from checkin_desktop.ui.models import moves as words
from checkin_desktop.ui.pages.moves_task import TaskCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.labels import label


class MoveDetail(QWidget):
    """Shows one `MoveView`. Its signals ask the page; those of the task cards pass through."""

    change_wanted = Signal()
    remove_wanted = Signal()
    receipt_wanted = Signal()
    replace_wanted = Signal()
    ask_again_wanted = Signal()
    done_wanted = Signal(object)
    not_needed_wanted = Signal(object)
    reopen_wanted = Signal(object)
    file_opened = Signal(object)
    files_changed = Signal()
    link_wanted = Signal(str)
    call_wanted = Signal(str, str)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: MoveView | None = None
        self.cards: dict[MoveTaskCode, TaskCard] = {}
        self._open: MoveTaskCode | None = None
        self._turned = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, theme.space(4), theme.space(8))
        self._column.setSpacing(theme.space(14))
        self.head = self._make_head(content)
        self._column.addWidget(self.head)
        self._made: list[QWidget] = []
        self._column.addStretch(1)
        self.scroller = scroll(content, exact=True)
        outer.addWidget(self.scroller)

    def show_view(self, view: MoveView, papers: int, reference: ReferenceData) -> None:
        """Show a move; the card that was open stays open, and the keyboard where it was."""
        another = self.view is None or self.view.move.id != view.move.id
        if another:
            self._open, self._turned = None, False
        focused = next((code for code, card in self.cards.items() if card.isAncestorOf(self._focus())), None)
        self.view = view
        self._clear()
        self._show_head(view)
        self._notes(view, papers)
        before = [task for task in view.move.tasks if view.clocks[task.code].is_before]
        after = [task for task in view.move.tasks if not view.clocks[task.code].is_before]
        self._section(lambda: translate("Moves", "Before the move"), before, view, reference)
        self._section(lambda: translate("Moves", "After the move"), after, view, reference)
        if not self._turned:
            waiting = (task.code for task in view.move.tasks if task.state is MoveTaskState.OPEN)
            self._open = next(waiting, None)
        for code, card in self.cards.items():
            card.set_open(code is self._open)
        if focused in self.cards:
            self.cards[focused].row.face.setFocus()
        if another:
            self.scroller.verticalScrollBar().setValue(0)

    def turn(self, code: MoveTaskCode) -> None:
        """Open the card of a task and close the others; close it when it was open."""
        self._turned = True
        self._open = None if self._open is code else code
        for each, card in self.cards.items():
            card.set_open(each is self._open)
        if self._open is not None:
            self.scroller.ensureWidgetVisible(self.cards[code].row)

    def keep_open(self, code: MoveTaskCode) -> None:
        """Leave the card of a task open when the move is shown again: what shows it may still be added."""
        self._open, self._turned = code, True

    def forget(self) -> None:
        """Forget everything."""
        self.view, self._open, self._turned = None, None, False
        self._clear()
        for line in (self.when, self.old, self.new, self.more):
            line.set_text("")

    def _make_head(self, parent: QWidget) -> Card:
        card = Card(parent=parent)
        card.body.setSpacing(theme.space(10))
        self.when = Label("", "section", parent=card)
        card.body.addWidget(self.when)
        old, self.old = _address(lambda: translate("Moves", "Old address"), card)
        new, self.new = _address(lambda: translate("Moves", "New address"), card)
        card.body.addWidget(side_by_side(old, new, under=380))
        self.more = Label("", "small", selectable=True, parent=card)
        card.body.addWidget(self.more)
        holder = QWidget(card)
        flow = FlowLayout(holder, 8)
        self.change = Button(lambda: translate("Moves", "Change"), "secondary", "pencil", small=True, parent=holder)
        self.change.clicked.connect(self.change_wanted)
        self.receipt = Button(
            lambda: translate("Moves", "Move receipt"), icon_name="printer", small=True, parent=holder
        )
        self.receipt.clicked.connect(self.receipt_wanted)
        self.remove = Button(lambda: translate("Moves", "Remove"), "destructive", "trash", small=True, parent=holder)
        self.remove.clicked.connect(self.remove_wanted)
        for button in (self.change, self.receipt, self.remove):
            flow.addWidget(button)
        self.context.hold(self.change, self.remove)
        card.body.addWidget(holder)
        return card

    def _show_head(self, view: MoveView) -> None:
        details = view.move.details
        self.when.set_text(lambda: words.when_words(details))
        unknown = lambda: translate("Moves", "Not written yet")  # noqa: E731 - asked again at each switch
        self.old.set_text("\n".join(map(isolate_ltr, details.old_lines)) or unknown)
        self.new.set_text("\n".join(map(isolate_ltr, details.new_lines)) or unknown)

        def more() -> str:
            lines = []
            if details.phone:
                lines.append(translate("Moves", "Phone there: {phone}", phone=isolate_ltr(details.phone)))
            if details.mail_address:
                lines.append(translate("Moves", "Mail from ICE: {address}", address=details.mail_address))
            return "\n".join([*lines, details.note] if details.note else lines)

        self.more.set_text(more)
        self.more.setVisible(bool(more()))

    def _notes(self, view: MoveView, papers: int) -> None:
        for own in view.duties.own_words:
            text = translate("Moves", "“{words}” This counts more than everything below.", words=own.text)
            self._add(Banner("neutral", label(translate, own.paper), text, icon_name="document", parent=self))
        if not papers:
            button = Button(lambda: translate("Moves", "Release papers"), small=True)
            button.clicked.connect(lambda: self.link_wanted.emit("papers"))
            self._add(
                Banner(
                    "neutral",
                    lambda: translate("Moves", "Which release papers are there?"),
                    lambda: translate("Moves", "They decide whom to tell, and what comes before a move."),
                    button,
                    "document",
                    parent=self,
                )
            )
        if view.missing and view.move.is_finished:
            names = ", ".join(label(translate, code) for code in view.missing)
            again = Button(lambda: translate("Moves", "Add it to this move"), small=True)
            again.clicked.connect(self.ask_again_wanted)
            self.context.hold(again)
            title = translate("Moves", "The papers ask for more than when this move was finished")
            self._add(Banner("neutral", title, names, again, "document", parent=self))
        if view.move.is_finished and view.replaceable:
            self.replace = Button(lambda: translate("Moves", "Replace it there"), "primary", small=True)
            self.replace.clicked.connect(self.replace_wanted)
            self.context.hold(self.replace)
            self._add(
                Banner(
                    "success",
                    lambda: translate("Moves", "Everything is marked. The Identity page still has another address."),
                    lambda: translate("Moves", "The old address stays in this move."),
                    self.replace,
                    parent=self,
                )
            )

    def _section(self, title: Text, tasks: Sequence[MoveTask], view: MoveView, reference: ReferenceData) -> None:
        if not tasks:
            return
        done = sum(task.state is not MoveTaskState.OPEN for task in tasks)
        card = SectionCard(
            title,
            lambda: translate("Moves", "{done} of {count} marked", done=done, count=len(tasks)),
            flush=True,
            parent=self,
        )
        for number, task in enumerate(tasks):
            if number:
                card.body.addWidget(Rule())
            made = TaskCard(self.context, view, task, reference, card)
            made.turned.connect(self.turn)
            for name in ("done_wanted", "not_needed_wanted", "reopen_wanted", "file_opened", "files_changed"):
                getattr(made, name).connect(getattr(self, name))
            made.link_wanted.connect(self.link_wanted)
            made.call_wanted.connect(self.call_wanted)
            self.cards[task.code] = made
            card.body.addWidget(made)
        self._add(card)

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
        widget.show()  # at once: the layout would do it only later
        self._made.append(widget)

    def _clear(self) -> None:
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made, self.cards = [], {}

    def _focus(self) -> QWidget:
        return self.focusWidget() or self


def _address(title: Text, parent: QWidget) -> tuple[QWidget, Label]:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(Label(title, "small", parent=holder))
    value = Label("", "body", selectable=True, parent=holder)
    column.addWidget(value)
    return holder, value
