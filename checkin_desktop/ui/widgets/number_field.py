"""A number from a paper: checked while it is typed, shown in its clean form, with "I don't have it" as an answer.

`value()` is the text as typed, or `False` for "I don't have it". `check(typed)` gives (clean form to show, corrected
text to offer, lines for `set_notices`); it must be quick, because it runs at each keystroke.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin_desktop.domain.reference import SourcedFact
from checkin_desktop.ui.language import Text, isolate_ltr, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Chip
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import NoticeLine, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout

Check = Callable[[str], tuple[str, str, list[NoticeLine]]]


class NumberField(TextField):
    """One number. `answerable` adds the button "I don't have it"; `where` says where to find it on the paper."""

    def __init__(
        self,
        label: Text,
        check: Check,
        *,
        where: Text = "",
        fact: SourcedFact | None = None,
        answerable: bool = True,
        optional: bool = False,
        placeholder: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        self._check = check
        self._have = True
        self._proposal = ""
        super().__init__(label, optional=optional, placeholder=placeholder, ltr=True, max_length=120, parent=parent)
        self._answer = QWidget()
        row = QHBoxLayout(self._answer)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(Chip(lambda: translate("Identity", "I don’t have it"), "neutral", "check"))
        self.again = Button(
            lambda: translate("Identity", "I have it now"),
            "quiet",
            small=True,
            name=lambda: translate("Identity", "{number}: I have it now", number=resolve(self._label)),
        )
        row.addWidget(self.again)
        row.addStretch(1)
        self._answer.setVisible(False)
        self.column.insertWidget(2, self._answer)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, 10)
        self.not_mine = Button(
            lambda: translate("Identity", "I don’t have it"),
            small=True,
            name=lambda: translate("Identity", "{number}: I don’t have it", number=resolve(self._label)),
        )
        self.use = Button(self._offer, icon_name="check", small=True)
        self.where = Button(
            lambda: translate("Identity", "Where is it?"),
            "link",
            name=lambda: translate("Identity", "{number}: Where is it?", number=resolve(self._label)),
        )
        for button in (self.use, self.not_mine, self.where):
            flow.addWidget(button)
        self.column.addWidget(self._buttons)
        self.note = FactNote(fact, where)
        self.note.setVisible(False)
        self.column.addWidget(self.note)
        self._answerable = answerable
        self._findable = bool(resolve(where)) or fact is not None
        self.edit.textEdited.connect(self._look)
        self.not_mine.clicked.connect(self._answer_not)
        self.again.clicked.connect(self._answer_again)
        self.use.clicked.connect(self._take_offer)
        self.where.clicked.connect(self._show_where)
        self._arrange()

    def value(self) -> str | bool:  # type: ignore[override]
        """The text exactly as typed, or False for "I don't have it"."""
        return self.edit.text() if self._have else False

    def _show(self, value: object) -> None:
        self._have = value is not False
        self.edit.setText(str(value) if isinstance(value, str) else "")
        self.edit.setCursorPosition(0)
        self._look()

    def set_read_only(self, read_only: bool) -> None:
        """Selectable and copyable, not changeable; where it stands on the paper can still be asked."""
        super().set_read_only(read_only)
        for button in (self.again, self.not_mine, self.use):
            button.setEnabled(not read_only)

    def set_fact(self, fact: SourcedFact | None) -> None:
        """Show where the description of this number comes from."""
        self.note.set_fact(fact)

    def _offer(self) -> str:
        return translate("Identity", "Use {number}", number=isolate_ltr(self._proposal))

    def _look(self) -> None:
        """Say what can be said about the text as it stands."""
        shown, proposal, lines = self._check(self.edit.text()) if self._have else ("", "", [])
        self._proposal = proposal
        self.use.set_text(self._offer)
        number = isolate_ltr(shown)
        differs = bool(shown) and shown != self.edit.text()
        self.set_hint((lambda: translate("Identity", "Shown as {number}", number=number)) if differs else "")
        self.set_notices(lines)
        self._arrange()

    def _arrange(self) -> None:
        self.edit.setVisible(self._have)
        self._answer.setVisible(not self._have)
        self.use.setVisible(self._have and bool(self._proposal))
        self.not_mine.setVisible(self._answerable and self._have and not self.edit.text())
        self.where.setVisible(self._findable)
        self._buttons.setVisible(any(not button.isHidden() for button in (self.use, self.not_mine, self.where)))
        self._buttons.layout().invalidate()
        self.setFocusProxy(self.edit if self._have else self.again)

    def _answer_not(self) -> None:
        self._have = False
        self._look()
        self.again.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit(False)
        self.commit_pending()

    def _answer_again(self) -> None:
        self._have = True
        self.edit.clear()
        self._look()
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit("")
        self.commit_pending()

    def _take_offer(self) -> None:
        self.edit.setText(self._proposal)
        self._look()
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit(self.value())
        self.commit_pending()

    def _show_where(self) -> None:
        self.note.setVisible(self.note.isHidden())
