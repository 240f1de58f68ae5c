"""Parts of the panel beside a call: whom, open or closed, what to say to a voicemail, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.phones import format_phone
from checkin_desktop.services.calling import VoicemailFacts
from checkin_desktop.ui.dialogs.attempt_dialog_outcome import OutcomeButton
from checkin_desktop.ui.language import Text, catalog, current_language, isolate_ltr, translate
from checkin_desktop.ui.models.attempts import CALL_KEYS, SHORT_OUTCOMES
from checkin_desktop.ui.models.call_hours import HoursLine
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, PanelButton
from checkin_desktop.ui.widgets.cards import Card, Chip
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.words.catalog import Catalog


class LineButton(PanelButton):
    """Whom the call goes to, like a drop-down list; pressing it leads to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(10), theme.px(6))
        row.setSpacing(theme.px(10))
        self._mark = IconLabel("building", "ink2", 20, self)
        self._words = Label("", "body", parent=self)
        arrow = IconLabel("chevron-down", "ink2", 20, self)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(arrow)
        self.adopt(self._mark, self._words, arrow)
        self.setMinimumHeight(theme.px(42))
        self.set_name("")

    def set_name(self, name: str, *, own: bool = False) -> None:
        """Show who is called; `own` says that it is a number without a name."""
        self._words.set_text(name or (lambda: translate("Attempts", "Choose a line or office")))
        self._mark.set_icon("phone" if own else "building")
        self.setAccessibleName(translate("Attempts", "Line or office: {name}", name=name))
        self.setAccessibleDescription(translate("Attempts", "Press to choose another one"))


class ChipLine(QWidget):
    """A chip with words beside it that wrap. As a button it shows more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.chip = Chip("", parent=self)
        self.words = Label("", "small", parent=self)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)

    def show_line(self, line: HoursLine) -> None:
        """Say this."""
        self.chip.set_chip(line.chip, line.status, line.icon)
        self.words.set_text(line.words)


class HoursView(QWidget):
    """Open now, closed, or not known; what sources say when they differ, all of it on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self.state = ChipLine(self)
        column.addWidget(self.state)
        self.next = Label("", "small", parent=self)
        column.addWidget(self.next)
        self.differ = PanelButton("plain", self)
        self._line = ChipLine(self.differ)
        row = QHBoxLayout(self.differ)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        self.differ.adopt(self._line)
        self.differ.clicked.connect(self._turn)
        column.addWidget(self.differ)
        self.details = Label("", "small", parent=self)
        self.details.setVisible(False)
        column.addWidget(self.details)

    def show_lines(self, state: HoursLine, differ: HoursLine | None, following: str, published: Sequence[str]) -> None:
        """Say what is known. `published` are the readings that the chip opens."""
        self.state.show_line(state)
        self.next.set_text(following)
        self.next.setVisible(bool(following))
        self.differ.setVisible(differ is not None)
        if differ is not None:
            self._line.show_line(differ)
            self.differ.setAccessibleName(f"{differ.chip}: {differ.words}" if differ.words else differ.chip)
            self.differ.setAccessibleDescription(translate("Attempts", "Press to read what each source says"))
        else:
            self.details.setVisible(False)
        self.details.set_text("\n".join(published))

    def fold(self) -> None:
        """Hide what each source says."""
        self.details.setVisible(False)

    def _turn(self) -> None:
        self.details.setVisible(self.details.isHidden())


class VoicemailCard(Card):
    """What to say to a voicemail. `identity_wanted` leads to where a gap is filled."""

    identity_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent=parent)
        self.body.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(IconLabel("speech", "accent_text", 20, self))
        title = Label(lambda: translate("Attempts", "If you can leave a voicemail, say"), "small_strong", parent=self)
        head.addWidget(title, 1)
        self.body.addLayout(head)
        self.words = Label("", "body", selectable=True, parent=self)
        self.body.addWidget(self.words)
        self.english = Label("", "small", selectable=True, parent=self)
        self.body.addWidget(self.english)
        self.gaps = Label("", "small", tone="late_ink", parent=self)
        self.body.addWidget(self.gaps)
        self.fill = Button(lambda: translate("Attempts", "Fill it in on Identity"), "link", parent=self)
        self.fill.clicked.connect(self.identity_wanted)
        self.body.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeading)

    def show_facts(self, facts: VoicemailFacts, *, for_other: bool) -> None:
        """The words in the window's language and, if that is another one, in English, which every office speaks."""
        self.words.set_text(_quoted(voicemail_words(facts, for_other=for_other)))
        foreign = current_language() != "en"
        spoken = voicemail_words(facts, for_other=for_other, language="en") if foreign else ""
        self.english.set_text(translate("Attempts", "In English: {words}", words=_quoted(spoken)) if foreign else "")
        self.english.setVisible(foreign)
        names = {
            "phone": translate("Attempts", "phone number"),
            "a_number": translate("Attempts", "A-number"),
        }
        gaps = [names[gap] for gap in facts.missing]
        self.gaps.set_text(translate("Attempts", "Not written down yet: {names}.", names=", ".join(gaps)))
        self.gaps.setVisible(bool(gaps))
        self.fill.setVisible(bool(gaps))


class CallOutcomes(QWidget):
    """The eight ways a call ends, in two columns. `chosen` carries an `Outcome`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(8))
        self.buttons: list[OutcomeButton] = []
        for place, outcome in enumerate(CALL_KEYS):
            button = OutcomeButton(outcome, place + 1, short=SHORT_OUTCOMES[outcome], checkable=False, parent=self)
            button.clicked.connect(lambda _=False, ended=outcome: self.chosen.emit(ended))
            grid.addWidget(button, place // 2, place % 2)
            self.buttons.append(button)
        for column in range(2):
            grid.setColumnStretch(column, 1)

    def set_enabled(self, enabled: bool) -> None:
        """Let the answers be pressed."""
        for button in self.buttons:
            button.setEnabled(enabled)


def voicemail_words(facts: VoicemailFacts, *, for_other: bool, language: str = "") -> str:
    """Name, phone and A-number as sentences; what is not known is left out. `language` is the window's by default."""
    spoken = Catalog(language) if language else catalog()
    number = isolate_ltr(format_a_number(facts.a_number)) if facts.a_number else ""
    phone = isolate_ltr(format_phone(facts.phone)) if facts.phone else ""
    parts = [
        spoken.translate("Attempts", "I am calling for {name}.", name=facts.name)
        if for_other
        else spoken.translate("Attempts", "My name is {name}.", name=facts.name)
    ]
    if phone:
        parts.append(
            spoken.translate("Attempts", "The phone number is {phone}.", phone=phone)
            if for_other
            else spoken.translate("Attempts", "My phone is {phone}.", phone=phone)
        )
    if number:
        parts.append(
            spoken.translate("Attempts", "The A-number is {number}.", number=number)
            if for_other
            else spoken.translate("Attempts", "My A-number is {number}.", number=number)
        )
    return " ".join(parts)


def heading(text: Text, parent: QWidget) -> Label:
    """The line above a group of the panel."""
    return Label(text, "strong", parent=parent)


def _quoted(words: str) -> str:
    return f"\u201c{words}\u201d"
