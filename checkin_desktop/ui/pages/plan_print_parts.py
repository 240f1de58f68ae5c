"""What the pages of printed plans are made of: the card of a kind of print, and a sentence with a mark before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.ui.language import Text, follow_language, resolve, translate
from checkin_desktop.ui.models.plan_print import MODES
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label
from checkin_desktop.words.labels import inside_sentence, label


class Marked(QWidget):
    """A sentence with an icon before it."""

    def __init__(self, icon_name: str, token: str, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.mark = IconLabel(icon_name, token, 16, self)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(text, "small", parent=self)
        row.addWidget(self.words, 1)

    def set_text(self, text: Text) -> None:
        """Say something else."""
        self.words.set_text(text)


class ModeCard(PanelButton):
    """A kind of print to choose: who sees it, what it is called, what it shows, what is never on it."""

    def __init__(self, mode: PlanMode, parent: QWidget | None = None) -> None:
        super().__init__("tile", parent)
        self._mode, self._said = mode, MODES[mode]
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        circle = IconCircle(self._said.icon, "soft", parent=self)
        head.addWidget(circle, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        who = Label(self._said.who, "strong", parent=self)
        kind = Label(lambda: label(translate, mode), "small", tone="accent_text", parent=self)
        words.addWidget(who)
        words.addWidget(kind)
        words.addStretch(1)
        head.addLayout(words, 1)
        column.addLayout(head)
        shows = Marked("check", "success_ink", self._said.shows, self)
        never = Marked("eye-off", "ink2", self._never, self)
        column.addWidget(shows)
        column.addWidget(never)
        column.addStretch(1)
        self.adopt(circle, who, kind, shows, never)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as its neighbours
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()
        follow_language(self)

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.setAccessibleName(f"{resolve(self._said.who)}: {label(translate, self._mode)}")
        self.setAccessibleDescription(f"{resolve(self._said.shows)} {self._never()}")

    def _never(self) -> str:
        return never_words(self._mode)


def never_words(mode: PlanMode) -> str:
    """What is never on a kind of print, as a sentence."""
    return translate("Plan", "Not on it: {what}", what=inside_sentence(resolve(MODES[mode].never)))
