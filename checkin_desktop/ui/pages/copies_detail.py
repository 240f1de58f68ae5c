"""One copy that left the folder, in full; for whom it was can be written down here later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.pages import copies_words as words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, FactLine
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.domain.copies import Copy

LONGEST = 500


class CopyDetail(Card):
    """`noted` carries the copy's id and for whom it was. `show_copy` shows another one, or none."""

    noted = Signal(int, str)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.copy: Copy | None = None
        self._nothing = Label(lambda: translate("Safety", "Choose a copy from the list."), "body", tone="ink2")
        self.body.addWidget(self._nothing)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.title = Label("", "section")
        column.addWidget(self.title)
        self.person = FactLine(lambda: translate("Safety", "Whose papers"))
        self.when = FactLine(lambda: translate("Safety", "When"))
        self.where = FactLine(lambda: translate("Safety", "Where to"))
        self.about = FactLine(lambda: translate("Safety", "Language and size"))
        self.code = FactLine(lambda: translate("Safety", "Fingerprint (SHA-256)"))
        column.addWidget(self.person)
        self.for_whom = TextField(
            lambda: translate("Safety", "For whom?"),
            help=lambda: translate(
                "Safety", "You can write it down later or correct it. The line in the list stays as it was saved."
            ),
            optional=True,
            max_length=LONGEST,
        )
        self.for_whom.committed.connect(self._commit)
        if context.read_only:
            self.for_whom.set_read_only(True)
        column.addWidget(self.for_whom)
        self._state = Label("", "small", tone="success_ink")
        column.addWidget(self._state)
        for line in (self.when, self.where, self.about, self.code):
            column.addWidget(line)
        actions = QWidget()
        flow = FlowLayout(actions, 8)
        self.copy_button = Button(lambda: translate("Safety", "Copy the fingerprint"), "secondary", "copy", small=True)
        self.copy_button.clicked.connect(self._copy_code)
        flow.addWidget(self.copy_button)
        column.addWidget(actions)
        self.body.addWidget(self._content)
        self.body.addStretch(1)
        self.show_copy(None)

    def show_copy(self, copy: Copy | None) -> None:
        """Show one; what is being typed about the same one is not touched."""
        same = copy is not None and self.copy is not None and copy.id == self.copy.id
        self.copy = copy
        self._nothing.setVisible(copy is None)
        self._content.setVisible(copy is not None)
        if not same:
            self._say("")
        if copy is None:
            self.for_whom.set_value("")
            for line in (self.person, self.when, self.where, self.about, self.code):
                line.set_value("")
            return
        self.title.set_text(lambda: words.what_words(copy.what))
        self.person.setVisible(bool(copy.person))
        self.person.set_value(copy.person)
        self.when.set_value(lambda: words.when_words(copy.saved_at))
        self.where.set_value(lambda: words.where_words(copy))
        self.about.set_value(lambda: words.about_words(copy))
        self.about.setVisible(bool(words.about_words(copy)))
        self.code.set_value(words.short_fingerprint(copy.sha256))
        self.code.value_label.setAccessibleName(copy.sha256)
        if not (same and self.for_whom.is_dirty()):
            self.for_whom.set_value(copy.for_whom)

    def show_noted(self) -> None:
        """What was typed is in the folder."""
        self._say(lambda: translate("Safety", "Written down."))

    def flush(self) -> None:
        """Hand over what is typed."""
        self.for_whom.commit_pending()

    def _copy_code(self) -> None:
        if self.copy is not None:
            self._context.clipboard.copy(self.copy.sha256)
            self._say(lambda: translate("Safety", "The fingerprint is copied."))

    def _say(self, text: Text) -> None:
        self._state.set_text(text)
        self._state.setVisible(bool(resolve(text)))

    def _commit(self, value: object) -> None:
        if self.copy is not None and str(value).strip() != self.copy.for_whom:
            self.noted.emit(self.copy.id, str(value))
