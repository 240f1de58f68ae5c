"""What the lock screen says and does when its folder cannot be opened in place.

Open in another window of this computer: that window is asked to come to the front. Open elsewhere, on a network drive
or where nothing can be written: the passphrase leads to a view that changes nothing. Never "open anyway".
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from checkin_desktop.services import raising, viewing
from checkin_desktop.services.viewing import Obstacle
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.domain.errors import AppError
    from checkin_desktop.ui.lock_screen import LockScreen
    from checkin_desktop.ui.shell import Shell

ANSWER_MS: Final = 4000
_POLL_MS: Final = 50
# Whether the other window has closed the folder meanwhile.
_AGAIN_MS: Final = 3000


class SecondWindow(QObject):
    """Looks at the folder of one lock screen and lives as long as it. Main thread only."""

    def __init__(self, shell: Shell, lock: LockScreen) -> None:
        super().__init__(lock)
        assert shell.folder is not None
        self._shell, self._lock, self._folder = shell, lock, shell.folder
        self.obstacle: Obstacle | None = None
        self._token = ""
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._wait_for_answer)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(ANSWER_MS)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    def look(self, refusal: AppError | None = None) -> None:
        """Look what keeps the folder from being opened; after a `refusal` of opening something does."""
        if self._poll.isActive():
            return
        folder, fuse = self._folder, self._is_said_to_be_local()
        # In the vault's lane: looking takes the folder's lock for a moment, which must not meet this window's opening.
        self._shell.runner.submit(
            lambda _: viewing.look(folder, allow_fuse=fuse),
            owner=self,
            done=lambda found: self._found(found, refusal),
        )

    def _found(self, found: Obstacle | None, refusal: AppError | None) -> None:
        if found is None and refusal is not None:
            found = Obstacle(viewing.REASONS[refusal.code])
        before, self.obstacle = self.obstacle, found
        if found is None:
            # What somebody else said about the folder stays.
            if before is not None:
                self._forget()
        elif found.here:
            self._ask()
        else:
            self._offer_to_look()

    def _forget(self) -> None:
        self._again.stop()
        self._lock.set_reading(False)
        self._lock.clear_banner()

    # --- open in another window of this computer --------------------------------------------------------------

    def _ask(self) -> None:
        self._lock.show_banner(
            "neutral",
            lambda: translate("LockScreen", "This folder is already open on this computer."),
            lambda: translate("LockScreen", "Its window is being brought to the front."),
        )
        folder = self._folder
        self._shell.runner.submit(lambda _: raising.ask(folder), owner=self, done=self._asked)

    def _asked(self, token: str) -> None:
        self._token = token
        if not token:
            self._offer_to_look()
            return
        self._deadline.start()
        self._poll.start()

    def _wait_for_answer(self) -> None:
        if raising.is_answered(self._folder):
            self._poll.stop()
            self._deadline.stop()
            self._say_raised()
        elif not self._deadline.isActive():
            self._poll.stop()
            raising.withdraw(self._folder, self._token)
            self._offer_to_look()

    def _say_raised(self) -> None:
        close = Button(lambda: translate("LockScreen", "Close this window"), small=True)
        close.clicked.connect(self._shell.close)
        self._lock.show_banner(
            "neutral",
            lambda: translate("LockScreen", "This folder is already open on this computer."),
            lambda: translate("LockScreen", "Its window was brought to the front. Go on there; nothing is lost."),
            close,
        )
        self._again.start()

    def _look_again(self) -> None:
        folder, fuse, shell = self._folder, self._is_said_to_be_local(), self._shell
        if shell.case is None and not shell.unlocker.busy():
            shell.runner.submit(
                lambda _: viewing.look(folder, allow_fuse=fuse),
                owner=self,
                done=lambda found: self._forget() if found is None else None,
            )

    # --- elsewhere: only to look ------------------------------------------------------------------------------

    def _offer_to_look(self) -> None:
        found = self.obstacle
        assert found is not None
        self._lock.set_reading(True)
        if found.may_be_local:
            yes = Button(lambda: translate("LockScreen", "Yes, it is in this computer"), small=True)
            yes.clicked.connect(self._is_local)
            self._lock.show_banner(
                "late",
                lambda: translate("LockScreen", "Is this drive in this computer, or plugged into it?"),
                lambda: translate(
                    "LockScreen",
                    "This program cannot tell. Saving on a network drive is not reliable enough: there you can only "
                    "look at the newest saved copy.",
                ),
                yes,
            )
            return
        self._lock.show_banner("late", self._holder_words, self._look_words)
        if found.reason == viewing.IN_USE:
            self._again.start()

    def _is_local(self) -> None:
        self._shell.unlocker.local_folder = self._folder
        self._lock.set_reading(False)
        self._lock.clear_banner()
        self._lock.passphrase.edit.setFocus()
        self.look()

    def _is_said_to_be_local(self) -> bool:
        return self._shell.unlocker.local_folder == self._folder

    def _holder_words(self) -> str:
        from checkin_desktop.words.view_texts import holder_words

        found = self.obstacle
        assert found is not None
        since = found.since.astimezone() if found.since else None
        return holder_words(catalog(), found.reason, found.host, since, datetime.now().astimezone().date())

    def _look_words(self) -> str:
        found = self.obstacle
        if found is not None and found.reason == viewing.MEDIUM:
            return translate("LockScreen", "With the passphrase you can look at everything in it and print.")
        return translate(
            "LockScreen",
            "With the passphrase you can look at the newest saved copy and print. To change something, close it there "
            "first.",
        )


def look_at_folder(shell: Shell, lock: LockScreen, refusal: AppError | None = None) -> None:
    """Say on the lock screen what keeps its folder from being opened in place, if anything does."""
    found = lock.findChild(SecondWindow)
    helper = found if isinstance(found, SecondWindow) else SecondWindow(shell, lock)
    helper.look(refusal)
