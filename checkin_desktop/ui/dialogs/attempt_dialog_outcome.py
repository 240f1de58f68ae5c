"""How did it end? Large buttons, the likeliest first; for a call the number keys 1 to 8 choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection
from checkin_desktop.ui.dialogs.attempt_dialog_words import WordsField
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.attempts import CALL_KEYS, outcome_icon, outcomes_for
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.cards import KeyCap
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, NoticeLine
from checkin_desktop.ui.widgets.labels import IconLabel, Label
from checkin_desktop.ui.widgets.tab_order import keep_in_place
from checkin_desktop.words.labels import label


class OutcomeButton(PanelButton):
    """One answer with its icon and, for a call, the number key that chooses it. `short` are words for narrow rooms."""

    def __init__(
        self,
        outcome: Outcome,
        key: int = 0,
        *,
        short: Text = "",
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("choice", parent)
        self.outcome = outcome
        self.setCheckable(checkable)
        row = QHBoxLayout(self)
        close = 10 if short else 12
        row.setContentsMargins(theme.px(close), theme.px(7), theme.px(close - 3), theme.px(7))
        row.setSpacing(theme.px(7 if short else 10))
        mark = IconLabel(outcome_icon(outcome, None), "accent_text", 20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = Label(short or (lambda: label(translate, outcome)), "strong")
        row.addWidget(words, 1)
        self.adopt(mark, words)
        if key:
            cap = KeyCap(str(key))
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            self.adopt(cap)
        self._key = key
        # Fixed would hold the button at the height of its longest single line and cut off what wraps.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme.px(42 if short else 46))
        self.retranslate()

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.setAccessibleName(label(translate, self.outcome))
        self.setAccessibleDescription(translate("Attempts", "Key {number}", number=self._key) if self._key else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class OutcomeGrid(QWidget):
    """Answers in as many columns as fit. `chosen` carries an `Outcome`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[OutcomeButton] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(8))

    def offer(self, outcomes: tuple[Outcome, ...], *, keys: bool) -> None:
        """Offer these answers; with `keys` the first eight show their number."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, outcome in enumerate(outcomes):
            button = OutcomeButton(outcome, place + 1 if keys and place < len(CALL_KEYS) else 0)
            button.clicked.connect(lambda _=False, chosen=outcome: self.chosen.emit(chosen))
            self.buttons.append(button)
        self._arrange(max(1, self._columns))
        keep_in_place(self, self.buttons)

    def mark(self, outcome: Outcome | None) -> None:
        """Show which answer holds."""
        for button in self.buttons:
            button.setChecked(button.outcome is outcome)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        columns = max(1, min(4, (event.size().width() + theme.space(8)) // theme.px(190)))
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)
            button.show()


class OutcomeSection(FormSection):
    """The outcome, and the words left on a voicemail when there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "How did it end?"), parent=parent)
        self._outcome: Outcome | None = None
        self._channel: Channel | None = None
        self.grid = OutcomeGrid()
        self.grid.chosen.connect(self.choose)
        self.body.addWidget(self.grid)
        self.others = ChoiceField(
            lambda: translate("Attempts", "Another outcome"),
            help=lambda: translate("Attempts", "Outcomes that fit another way of trying."),
        )
        self.others.edited.connect(self._other_chosen)
        self.notice_field = _NoticeOnly()
        self.body.addWidget(self.notice_field)
        self.named["outcome"] = self.notice_field
        self.body.addWidget(self.others)
        self.voicemail = WordsField(lambda: translate("Attempts", "What did you say on the voicemail?"), lines=2)
        self.voicemail.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.voicemail)
        self.set_channel(Channel.CALL)

    def set_channel(self, channel: Channel | None) -> None:
        """Offer what fits the channel first."""
        if channel is self._channel and self.grid.buttons:
            return
        self._channel = channel
        fitting, rest = outcomes_for(channel)
        self.grid.offer(fitting, keys=channel is Channel.CALL)
        self.notice_field.setFocusProxy(self.grid.buttons[0] if self.grid.buttons else self.others)
        choices: list[tuple[object, Text]] = [(item, lambda item=item: label(translate, item)) for item in rest]
        self.others.set_choices(choices)
        self.set_aside(self._aside_words)
        self._mark()

    def choose(self, outcome: Outcome) -> None:
        """Take an answer, from a button or a number key."""
        self._outcome = outcome
        self._mark()
        self.edited.emit()

    def outcome(self) -> Outcome | None:
        """The answer that holds."""
        return self._outcome

    def channel(self) -> Channel | None:
        """The channel the answers are offered for."""
        return self._channel

    def show_draft(self, draft: AttemptDraft) -> None:
        self._outcome = draft.outcome
        self.voicemail.set_value(draft.voicemail_words)
        self.set_channel(draft.channel)
        self._mark()

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        left = self._outcome is Outcome.VOICEMAIL_LEFT
        words = self.voicemail.value() if left or draft.voicemail_words else draft.voicemail_words
        return replace(draft, outcome=self._outcome, voicemail_words=words)

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        super().set_notices(notices)
        self.voicemail.set_notices(notices.get("voicemail_words", ()))

    def retranslate(self) -> None:
        self.voicemail.retranslate()
        self.set_aside(self._aside_words)

    def _aside_words(self) -> str:
        return translate("Attempts", "Press a number") if self._channel is Channel.CALL else ""

    def _other_chosen(self, outcome: object) -> None:
        if isinstance(outcome, Outcome):
            self.choose(outcome)

    def _mark(self) -> None:
        self.grid.mark(self._outcome)
        self.others.set_value(self._outcome)
        words = bool(self.voicemail.value())
        self.voicemail.setVisible(self._outcome is Outcome.VOICEMAIL_LEFT or words)


class _NoticeOnly(Field):
    """A place for notices under the answers."""

    def __init__(self) -> None:
        super().__init__("")
        self.place(QWidget())
        self.label.setVisible(False)
        self.input().setVisible(False)

    def value(self) -> object:
        return None

    def _show(self, value: object) -> None:
        return None
