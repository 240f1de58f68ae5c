"""What the person copied for one line or office, beside the shipped facts: dated, with where it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.contact_points import ContactPoint, number_warnings, recruiting_mailboxes
from checkin_desktop.domain.own_details import OwnDetail, OwnKind
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.directory_rows import copied_words, is_old_copy, shown_number
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words.labels import label


class OwnCopies(QWidget):
    """A heading, one card for each copy, and the way to add one."""

    call_wanted = Signal(str)
    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, context: WindowContext, point: ContactPoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.buttons: dict[tuple[int, str], Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        column.addWidget(Label(translate("Directory", "Your copies"), "strong"))
        for detail in point.own:
            column.addWidget(self._card(detail))
        if not point.own:
            column.addWidget(
                Label(
                    translate(
                        "Directory", "Did you read a newer number or other hours? Keep them here, with source and day."
                    ),
                    "small",
                )
            )
        self.add_button = Button(lambda: translate("Directory", "Add your copy"), "secondary", "plus", small=True)
        self.add_button.clicked.connect(self.add_wanted)
        context.hold(self.add_button)
        holder = QWidget(self)
        FlowLayout(holder, 8).addWidget(self.add_button)
        column.addWidget(holder)

    def _card(self, detail: OwnDetail) -> QWidget:
        card = Card(14, kind="inset", parent=self)
        kind = OwnKind(detail.kind)
        number = kind is OwnKind.PHONE
        card.body.addWidget(Label(label(translate, kind), "small"))
        card.body.addWidget(Label(shown_number(detail.value) if number else detail.value, "strong", selectable=True))
        card.body.addWidget(_line("pencil", copied_words(detail)))
        if is_old_copy(detail, self._context.case.directory.today()):
            card.body.addWidget(_line("clock", translate("Window", "Old: confirm first")))
        for sentence in self._warnings(detail):
            card.body.addWidget(_line("warning", sentence))
        holder = QWidget(card)
        flow = FlowLayout(holder, 8)
        if number and not number_warnings(detail.value):
            self._button(flow, detail, "call", translate("Directory", "I’m calling now"), "phone")
        self._button(flow, detail, "copy", translate("Directory", "Copy"), "copy")
        self._button(flow, detail, "change", translate("Directory", "Change"), "pencil")
        self._button(flow, detail, "remove", translate("Directory", "Remove"), "trash")
        card.body.addWidget(holder)
        return card

    def _warnings(self, detail: OwnDetail) -> list[str]:
        if detail.kind == OwnKind.EMAIL and detail.value.strip().lower() in recruiting_mailboxes(
            self._context.case.reference
        ):
            return [translate("Notices", "ICE says this mailbox is for job applicants only. Try another way as well.")]
        return [sentence for _, sentence in notice_lines(number_warnings(detail.value))]

    def _button(self, flow: FlowLayout, detail: OwnDetail, what: str, text: str, icon: str) -> None:
        button = Button(
            text,
            "secondary",
            icon,
            small=True,
            name=translate("Directory", "{do}: {value}", do=text, value=detail.value),
        )
        if what == "call":
            button.clicked.connect(lambda: self.call_wanted.emit(detail.value))
        elif what == "copy":
            button.clicked.connect(lambda: self._context.clipboard.copy(detail.value))
        elif what == "change":
            button.clicked.connect(lambda: self.change_wanted.emit(detail))
        else:
            button.clicked.connect(lambda: self.remove_wanted.emit(detail))
        if what != "copy":
            self._context.hold(button)
        self.buttons[detail.id, what] = button
        flow.addWidget(button)


def _line(icon: str, words: str) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.px(6))
    box.addWidget(IconLabel(icon, "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
    box.addWidget(Label(words, "meta"), 1)
    return row
