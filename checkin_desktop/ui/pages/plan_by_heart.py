"""Numbers to know by heart, and a gentle drill: one at a time, typed, without a score."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain import by_heart
from checkin_desktop.domain.by_heart import HeartNumber, numbers_by_heart
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.models.plan import PlanSectionId, PlanView
from checkin_desktop.ui.pages.plan_sections import SectionPanel, clear
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import PhoneField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates


class NumberDrill(Card):
    """Asks for one number after the other. What is typed is compared and forgotten; `passed` carries its key."""

    passed = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, kind="inset", parent=parent)
        self._numbers: tuple[HeartNumber, ...] = ()
        self._place = 0
        self.body.setSpacing(theme.space(12))
        self.count = Label("", "small", parent=self)
        self.number = PhoneField(self._question, parent=self)
        self.result = Label("", "strong", parent=self)
        self.shown = Label("", "number", selectable=True, parent=self)
        for widget in (self.count, self.number, self.result, self.shown):
            self.body.addWidget(widget)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8)
        self.compare = Button(lambda: translate("Plan", "Compare"), icon_name="check", small=True, parent=buttons)
        self.again = Button(lambda: translate("Plan", "Show it again"), icon_name="eye", small=True, parent=buttons)
        self.next = Button(self._next_words, icon_name="chevron-right", small=True, parent=buttons)
        self.stop = Button(lambda: translate("Plan", "Stop for today"), "quiet", small=True, parent=buttons)
        for button in (self.compare, self.again, self.next, self.stop):
            flow.addWidget(button)
        self.body.addWidget(buttons)
        self.compare.clicked.connect(self._compare)
        self.number.edit.returnPressed.connect(self._compare)
        self.number.edited.connect(lambda _: self._hide_answer())
        self.again.clicked.connect(self._show_number)
        self.next.clicked.connect(self._go_on)
        self.stop.clicked.connect(self.ended)

    def begin(self, numbers: tuple[HeartNumber, ...]) -> None:
        """Ask for these, the first one now."""
        self._numbers, self._place = numbers, 0
        self._ask()

    def forget(self) -> None:
        """Forget the numbers and what is typed."""
        self._numbers, self._place = (), 0
        self.number.set_value("")
        self._hide_answer()
        self._say_where()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._say_where()

    def _current(self) -> HeartNumber | None:
        return self._numbers[self._place] if self._place < len(self._numbers) else None

    def _ask(self) -> None:
        self.number.set_value("")
        self._hide_answer()
        self._say_where()
        self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_where(self) -> None:
        place, total = self._place + 1, len(self._numbers)
        self.count.set_text(translate("Plan", "Number {place} of {total}", place=place, total=total) if total else "")
        self.number.retranslate()
        self.next.retranslate()

    def _question(self) -> str:
        number = self._current()
        return translate("Plan", "{whose}: type it without looking", whose=whose(number)) if number else ""

    def _next_words(self) -> str:
        if self._place + 1 < len(self._numbers):
            return translate("Plan", "Next number")
        return translate("Plan", "Done")

    def _compare(self) -> None:
        number, typed = self._current(), self.number.value()
        if number is None or not typed.strip():
            return
        self.number.set_value("")
        self.shown.set_text("")
        if by_heart.is_right(number, typed):
            self._say("success_ink", lambda: translate("Plan", "Right. That is the number."))
            self.passed.emit(number.key)
            self.next.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._say("", lambda: translate("Plan", "Not the same yet. Try once more, or look at it again."))
            self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_number(self) -> None:
        number = self._current()
        if number is not None:
            self._say("", "")
            self.shown.set_text(spelled(number))
            self.shown.setVisible(True)
            self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        if self._place + 1 < len(self._numbers):
            self._place += 1
            self._ask()
        else:
            self.ended.emit()

    def _hide_answer(self) -> None:
        self._say("", "")
        self.shown.set_text("")
        self.shown.setVisible(False)

    def _say(self, tone: str, text: Text) -> None:
        self.result.set_tone(tone)
        self.result.set_text(text)
        self.result.setVisible(bool(self.result.text()))


class ByHeartPanel(SectionPanel):
    """The numbers, large, each with the day on which it was last typed right; and the drill in their place."""

    contacts_wanted = Signal()
    passed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.BY_HEART, parent)
        self._numbers: tuple[HeartNumber, ...] = ()
        self.none = Label(
            lambda: translate("Plan", "No number is chosen yet. Mark a contact with “Learn this number by heart”."),
            "body",
            tone="ink2",
            parent=self,
        )
        self.column.addWidget(self.none)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8)
        self.practice = Button(lambda: translate("Plan", "Practice the numbers"), icon_name="play", parent=buttons)
        self.practice.clicked.connect(self.begin)
        self.button = Button(lambda: translate("Plan", "Open Contacts"), icon_name="users", parent=buttons)
        self.button.clicked.connect(self.contacts_wanted)
        flow.addWidget(self.practice)
        flow.addWidget(self.button)
        self.buttons = buttons
        self.column.addWidget(buttons)
        self.list = QWidget(self)
        self.numbers = QVBoxLayout(self.list)
        self.numbers.setContentsMargins(0, 0, 0, 0)
        self.numbers.setSpacing(theme.space(14))
        self.column.addWidget(self.list)
        self.drill = NumberDrill(self)
        self.drill.hide()
        self.drill.passed.connect(self.passed)
        self.drill.ended.connect(self._end)
        self.column.addWidget(self.drill)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Show the numbers; a drill that is under way goes on."""
        super().show_plan(view)
        self._numbers = numbers_by_heart(view.person, view.contacts, view.plan.answers)
        clear(self.numbers)
        for number in self._numbers:
            self.numbers.addWidget(_Number(number, _last_words(number, view), self.list))
        self.none.setVisible(not self._numbers)
        self.practice.setVisible(bool(self._numbers))

    def begin(self) -> None:
        """Put the drill in place of the numbers."""
        self.list.hide()
        self.buttons.hide()
        self.drill.show()
        self.drill.begin(self._numbers)

    def forget(self) -> None:
        """Forget the numbers, and end the drill."""
        super().forget()
        self._numbers = ()
        clear(self.numbers)
        self._put_back()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.drill.retranslate()

    def _end(self) -> None:
        self._put_back()
        self.practice.setFocus(Qt.FocusReason.TabFocusReason)

    def _put_back(self) -> None:
        self.drill.forget()
        self.drill.hide()
        self.list.show()
        self.buttons.show()


class _Number(QWidget):
    """A number large enough to learn."""

    def __init__(self, number: HeartNumber, last: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(whose(number), "small", parent=self))
        column.addWidget(Label(spelled(number), "number", selectable=True, parent=self))
        column.addWidget(Label(last, "meta", parent=self))


def whose(number: HeartNumber) -> str:
    """Whose number it is."""
    if number.key == by_heart.A_NUMBER:
        return translate("Plan", "A-number")
    return number.name or translate("Plan", "Lawyer")


def spelled(number: HeartNumber) -> str:
    """The number as it is read."""
    return isolate_ltr(format_a_number(number.number) if number.key == by_heart.A_NUMBER else number.number)


def _last_words(number: HeartNumber, view: PlanView) -> str:
    day = view.drilled.get(number.key)
    if day is None:
        return translate("Plan", "Not practiced yet")
    return translate("Plan", "Last typed right: {date}", date=dates.format_date(catalog(), day, short=True))
