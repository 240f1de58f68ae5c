"""What the lock screen leads to when the folder is damaged: what happened, that nothing was changed, the ways out.

Nothing is done by looking, by closing, or by going back; each way says what it keeps and what may be missing before it
acts, and none of them removes the damaged records. What was typed to open the folder is kept in memory until the
screen goes, because every way has to prove it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import repairs
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.recovery_choices import Choice, Way, choice, ways_for
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconCircle, IconLabel, Label

if TYPE_CHECKING:
    from checkin_desktop.ui.context import WindowContext
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.shell import Shell

COLUMN_WIDTH = 760


def offer(shell: Shell, lock: LockScreen, error: BaseException, *, told: bool = True) -> None:
    """Above the passphrase: the way to what can be done; `told`: what is wrong stands beside the field already."""
    if not isinstance(error, AppError) or error.code not in repairs.DAMAGE:
        return
    lock.show_code_step(shown=False)
    button = Button(lambda: translate("LockScreen", "What can be done"), small=True)
    button.clicked.connect(lambda: show(shell, error, lock.passphrase.value()))
    calm = lambda: translate("LockScreen", "There are safe ways to go on.")  # noqa: E731
    if told:
        lock.show_banner("late", calm, "", button)
    else:
        lock.show_banner("fault", lambda: error_words(error).what, calm, button)


def offer_for_incomplete(shell: Shell, lock: LockScreen) -> bool:
    """The same for a folder in which a part is missing, as far as a look shows; returns whether one is."""
    from checkin_desktop.services import vaults

    folder = shell.folder
    if folder is None or vaults.inspect(folder) is not vaults.VaultState.INCOMPLETE:
        return False
    offer(shell, lock, vaults.incomplete(folder), told=False)
    return True


def show(shell: Shell, error: AppError, secret: str = "", *, code: bool = False) -> None:
    """Show the screen instead of the lock screen."""
    if not shell.unlocker.busy() and shell.case is None:
        shell.show_screen(RecoveryScreen(shell, error, secret, code=code))


class _WayCard(SectionCard):
    """One way out with what it keeps and what may be missing, and the button that begins it."""

    def __init__(self, words: Choice, *, first: bool) -> None:
        super().__init__(words.title, (lambda: translate("LockScreen", "Try this first")) if first else "")
        for text, icon_name, ink in ((words.kept, "check", "success_ink"), (words.lost, "info", "ink2")):
            row = QHBoxLayout()
            row.setSpacing(theme.space(10))
            row.addWidget(IconLabel(icon_name, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(text, "body"), 1)
            self.body.addLayout(row)
        self.button = Button(words.button, "primary" if first else "secondary", words.icon_name)
        self.button.setAccessibleDescription(self.title_label.text())
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)


class RecoveryScreen(QWidget):
    """The ways out of one failure. `secret` may be empty; it is then asked when it is needed."""

    def __init__(self, shell: Shell, error: AppError, secret: str = "", *, code: bool = False) -> None:
        super().__init__()
        self._shell, self.error = shell, error
        self.secret, self.is_code = secret, code
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("LockScreen", "What can be done"))
        self.cards: dict[Way, _WayCard] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(self._content(), exact=True))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.leave)
        self._patience.start(shell.idle_minutes() * 60_000)
        first = next(iter(self.cards.values()), None)
        if first is not None:
            first.button.setFocus()

    def leave(self) -> None:
        """Back to the lock screen; nothing was done."""
        self.secret = ""
        if self._shell.screen_widget is self:
            self._shell.show_lock()

    def begin(self, way: Way) -> None:
        """Begin one way; it asks once more before it changes anything."""
        self._patience.start()
        from checkin_desktop.ui import recovery_work

        recovery_work.begin(self._shell, self, way)

    def _content(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(theme.space(28), theme.space(28), theme.space(28), theme.space(28))
        row.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(COLUMN_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        column.addWidget(IconCircle("warning", "late", 56, 24))
        column.addWidget(Label(lambda: error_words(self.error).what, "title"))
        column.addWidget(Label(lambda: error_words(self.error).safe, "body"))
        column.addWidget(Label(self._calm, "body", tone="ink2"))
        column.addSpacing(theme.px(8))
        column.addWidget(Label(lambda: translate("LockScreen", "What can be done"), "section"))
        for number, way in enumerate(ways_for(self.error)):
            card = _WayCard(choice(way), first=number == 0)
            card.button.clicked.connect(lambda _=False, way=way: self.begin(way))
            self.cards[way] = card
            column.addWidget(card)
        holder = QWidget()
        flow = FlowLayout(holder, 10)
        for text, slot, icon_name in (
            (lambda: translate("LockScreen", "Back to the lock screen"), self.leave, "chevron-left"),
            (lambda: translate("LockScreen", "Quit the program"), self._shell.close, "door"),
        ):
            button = Button(text, "quiet", icon_name)
            button.clicked.connect(slot)
            flow.addWidget(button)
        column.addWidget(holder)
        column.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        return content

    def _calm(self) -> str:
        if self.error.code is ErrorCode.KEY_FILE_ALTERED:
            return translate(
                "LockScreen",
                "Do you know who had this folder? If somebody else could write in it, a backup is the safer way.",
            )
        return translate(
            "LockScreen", "There is no hurry. Nothing here deletes anything: the damaged records stay in the folder."
        )


def leave_for_repair(window: QWidget, context: WindowContext) -> None:
    """Lock the folder that is open and show what can be done about it. The passphrase is asked there again."""
    from checkin_desktop.ui.shell import Shell

    context.lock()
    if not isinstance(window, Shell):
        return
    _after_lock(window, AppError(ErrorCode.DATABASE_DAMAGED))


def _after_lock(shell: Shell, error: AppError) -> None:
    if shell.locker.covered:
        # The folder is being closed in the same lane; what comes home after that finds it closed.
        shell.runner.submit(lambda _: None, owner=shell, done=lambda _: _after_lock(shell, error), loss="")
        return
    lock = shell.lock_screen()
    if shell.case is None and lock is not None:
        show(shell, error)
