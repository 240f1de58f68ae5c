"""The lock screen: open a folder with its passphrase, or with the recovery sheet, or open another folder.

Nothing heavy is imported here: this screen is what paints first. It names nobody. The work of opening is done by
`ui.unlocking`; this module only shows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.ui.folder_names import FolderKind, locked_title
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, CardButton
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label, Rule
from checkin_desktop.ui.widgets.landscape import Landscape
from checkin_desktop.ui.widgets.language_button import LanguageButton
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from checkin_desktop.ui.widgets.cards import Banner
    from checkin_desktop.ui.widgets.fields import TextField

ART_FROM_WIDTH = 1100
COLUMN_WIDTH = 420


class LockScreen(QWidget):
    """Asks for the passphrase or the recovery code. The shell connects the signals to the work."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    cancelled = Signal()
    other_folder_wanted = Signal()
    practice_wanted = Signal()
    language_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, kind: FolderKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._held = self._busy = False
        self.reading = False
        self.login_button: CardButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.art = Landscape()
        row.addWidget(self.art, 27)
        panel = QVBoxLayout()
        panel.setContentsMargins(theme.space(42), theme.space(16), theme.space(24), theme.space(16))
        panel.setSpacing(0)
        panel.addLayout(self._top())
        self._steps = QStackedWidget()
        self._steps.addWidget(scroll(self._centred(self._passphrase_step())))
        panel.addWidget(self._steps, 1)
        panel.addLayout(self._bottom())
        row.addLayout(panel, 37)
        self._code_parts: tuple[TextField, Button, Button] | None = None
        self.passphrase.take_focus()

    @property
    def code(self) -> TextField:
        """The field for the recovery code; its page is made at first use."""
        return self._code_page()[0]

    @property
    def code_button(self) -> Button:
        """Opens with the recovery code."""
        return self._code_page()[1]

    def show_note(self, text: Text, icon_name: str = "check") -> None:
        """A quiet line at the bottom, such as when and why the folder was locked."""
        self._note_icon.set_icon(icon_name, "success_ink" if icon_name == "check" else "ink2")
        self._note_icon.show()
        self._note.set_text(text)

    def show_busy(self, busy: bool) -> None:
        """While a folder opens: the button says so, and the work can be stopped."""
        self._busy = busy
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.set_text((lambda: translate("LockScreen", "Opening…")) if busy else self._unlock_words)
        self.stop_button.setVisible(busy)
        self.passphrase.edit.setReadOnly(busy)
        if self._code_parts is not None:
            field, button, stop = self._code_parts
            field.edit.setReadOnly(busy)
            button.setEnabled(not busy)
            button.set_text(
                (lambda: translate("LockScreen", "Opening…"))
                if busy
                else (lambda: translate("LockScreen", "Open with this code"))
            )
            stop.setVisible(busy)
        self.other_button.setEnabled(not busy)
        self.sheet_button.setEnabled(not busy)
        if self.login_button is not None:
            self.login_button.setEnabled(not busy)

    def set_reading(self, reading: bool) -> None:
        """Whether the passphrase leads to a view that changes nothing; the button says so."""
        self.reading = reading
        if self.unlock_button.isEnabled() or self._held:
            self.unlock_button.set_text(self._unlock_words)

    def _unlock_words(self) -> str:
        return translate("LockScreen", "Open to read") if self.reading else translate("LockScreen", "Unlock")

    def show_failure(self, what: str, *advice: str) -> None:
        """A refusal beside the field it belongs to; what was typed stays and is selected."""
        field = self.code if self._steps.currentIndex() else self.passphrase
        sentences = [what, *[sentence for sentence in advice if sentence]]
        field.set_notices([("fault", sentences[0]), *[("hint", sentence) for sentence in sentences[1:]]])
        field.edit.setFocus()
        field.edit.selectAll()

    def show_banner(self, status: str, title: Text, text: Text = "", button: Button | None = None) -> None:
        """Something about the folder itself, above the field: in use elsewhere, incomplete, not there."""
        from checkin_desktop.ui.widgets.cards import Banner

        self.clear_banner()
        # A clock would speak of a date; what stands here is a warning about the folder.
        self._banner = Banner(status, title, text, button, "warning" if status == "late" else "")
        self._banner_place.addWidget(self._banner)

    def add_login_button(self, button: CardButton) -> None:
        """Offer the login of the computer account, between the passphrase and the recovery sheet."""
        self.login_button = button
        button.setEnabled(not self._busy)
        self._login_place.addWidget(button)
        QWidget.setTabOrder(self.stop_button, button)

    def has_banner(self) -> bool:
        """Whether something is said above the field already."""
        return self._banner is not None

    def clear_banner(self) -> None:
        """Take the banner away."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def hold_back(self, held: bool) -> None:
        """After several wrong tries: no new try for a moment, with the reason in words."""
        self._held = held
        self.unlock_button.setEnabled(not held and not self._busy)
        self._held_label.setVisible(held)
        if self._code_parts is not None:
            self.code_button.setEnabled(not held)
            self._code_held_label.setVisible(held)

    def show_code_step(self, shown: bool = True) -> None:
        """Switch between passphrase and recovery code."""
        field = self.code if shown else self.passphrase
        self._steps.setCurrentIndex(1 if shown else 0)
        field.edit.setFocus()

    def wipe(self) -> None:
        """Forget everything typed."""
        self.passphrase.wipe()
        if self._code_parts is not None:
            self.code.set_value("")
            self.code.set_notices([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture only where there is room for it."""
        super().resizeEvent(event)
        self.art.setVisible(self.width() >= theme.px(ART_FROM_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """The column without the picture."""
        return QSize(theme.px(360), theme.px(320))

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.language_button = LanguageButton()
        self.language_button.chosen.connect(self.language_chosen)
        row.addWidget(self.language_button)
        return row

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        self._note_icon = IconLabel("check", "success_ink", 16)
        self._note_icon.hide()
        row.addWidget(self._note_icon)
        self._note = Label("", "small")
        row.addWidget(self._note, 1)
        practice = Button(lambda: translate("LockScreen", "Practice"), "quiet", "practice")
        practice.clicked.connect(self.practice_wanted)
        row.addWidget(practice)
        help_button = Button(lambda: translate("LockScreen", "Help"), "quiet", "help")
        help_button.clicked.connect(self.help_wanted)
        row.addWidget(help_button)
        return row

    @staticmethod
    def _centred(column: QVBoxLayout) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        row.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(theme.px(COLUMN_WIDTH))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(inner, 100)
        row.addStretch(1)
        return holder

    def _passphrase_step(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addStretch(1)
        column.addWidget(IconCircle("lock", "soft", 56, 24))
        column.addSpacing(theme.px(6))
        column.addWidget(Label(lambda: locked_title(self.kind), "title"))
        column.addWidget(
            Label(lambda: translate("LockScreen", "Type your passphrase to open it."), "body", tone="ink2")
        )
        column.addSpacing(theme.px(8))
        self._banner_place = QVBoxLayout()
        self._banner: Banner | None = None
        column.addLayout(self._banner_place)
        self.passphrase = PassphraseField(lambda: translate("LockScreen", "Passphrase"))
        self.passphrase.submitted.connect(self._give_passphrase)
        column.addWidget(self.passphrase)
        column.addSpacing(theme.px(6))
        self.unlock_button = Button(lambda: translate("LockScreen", "Unlock"), "primary")
        self.unlock_button.setMinimumHeight(theme.px(52))
        self.unlock_button.clicked.connect(self._give_passphrase)
        column.addWidget(self.unlock_button)
        self._held_label = _held_label()
        column.addWidget(self._held_label)
        self.stop_button = Button(lambda: translate("LockScreen", "Stop"), "secondary")
        self.stop_button.clicked.connect(self.cancelled)
        self.stop_button.hide()
        column.addWidget(self.stop_button)
        column.addSpacing(theme.px(4))
        column.addWidget(Rule())
        column.addSpacing(theme.px(4))
        self._login_place = QVBoxLayout()
        column.addLayout(self._login_place)
        self.sheet_button = CardButton(
            "document",
            lambda: translate("LockScreen", "Use the recovery sheet"),
            lambda: translate("LockScreen", "If you forgot the passphrase"),
        )
        self.sheet_button.clicked.connect(lambda: self.show_code_step(True))
        column.addWidget(self.sheet_button)
        self.other_button = CardButton(
            "folder",
            lambda: translate("LockScreen", "Open another folder"),
            lambda: translate("LockScreen", "Each family member can have one"),
        )
        self.other_button.clicked.connect(self.other_folder_wanted)
        column.addWidget(self.other_button)
        column.addStretch(1)
        return column

    def _code_page(self) -> tuple[TextField, Button, Button]:
        if self._code_parts is None:
            column, self._code_parts = self._code_step()
            self._steps.addWidget(scroll(self._centred(column)))
        return self._code_parts

    def _code_step(self) -> tuple[QVBoxLayout, tuple[TextField, Button, Button]]:
        from PySide6.QtCore import Qt

        from checkin_desktop.ui.widgets.fields import TextField

        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        back = Button(lambda: translate("LockScreen", "Back to the passphrase"), "quiet", "chevron-left")
        back.clicked.connect(lambda: self.show_code_step(False))
        column.addStretch(1)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(IconCircle("document", "soft", 56, 24))
        column.addWidget(Label(lambda: translate("LockScreen", "Use the recovery sheet"), "title"))
        column.addWidget(
            Label(
                lambda: translate(
                    "LockScreen",
                    "Find the paper you printed or wrote when you made this folder. Type the code from it.",
                ),
                "body",
                tone="ink2",
            )
        )
        column.addSpacing(theme.px(8))
        code = TextField(
            lambda: translate("LockScreen", "Recovery code"),
            help=lambda: translate(
                "LockScreen", "Seven groups of letters and numbers. Capital letters do not matter."
            ),
            ltr=True,
            max_length=200,
        )
        code.edit.returnPressed.connect(self._give_code)
        column.addWidget(code)
        button = Button(lambda: translate("LockScreen", "Open with this code"), "primary")
        button.setMinimumHeight(theme.px(52))
        button.clicked.connect(self._give_code)
        button.setEnabled(not self._held)
        column.addWidget(button)
        self._code_held_label = _held_label()
        column.addWidget(self._code_held_label)
        self._code_held_label.setVisible(self._held)
        stop = Button(lambda: translate("LockScreen", "Stop"), "secondary")
        stop.clicked.connect(self.cancelled)
        stop.hide()
        column.addWidget(stop)
        column.addStretch(2)
        return column, (code, button, stop)

    def _give_passphrase(self) -> None:
        self._give(self.unlock_button, self.passphrase.value(), self.passphrase_given.emit)

    def _give_code(self) -> None:
        self._give(self.code_button, self.code.value(), self.code_given.emit)

    @staticmethod
    def _give(button: Button, text: str, send: Callable[[str], None]) -> None:
        if button.isEnabled():
            send(text)


def _held_label() -> Label:
    label = Label(lambda: translate("LockScreen", "Several wrong tries. Wait a moment, then try again."), "small")
    label.hide()
    return label
