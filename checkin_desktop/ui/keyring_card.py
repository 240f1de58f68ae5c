"""The card "Open with this computer's login": what it means, how it stands, turning it on and off.

It is off until somebody turns it on here with the passphrase, and not offered for a folder that several people use.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.services import keyring_unlock
from checkin_desktop.services.keyring_unlock import LoginOpening
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.pages.safety_parts import SafetyCard
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField

_ASK_AGAIN = (ErrorCode.WRONG_PASSPHRASE, ErrorCode.PASSPHRASE_EMPTY, ErrorCode.PASSPHRASE_UNUSABLE)
_ENDED = 1
# How long the card waits for the keyring only to say how it stands.
LOOK_SECONDS = 3.0
_TOPICS = frozenset({"keys"})


class TurnOnDialog(MessageDialog):
    """The warning, and the passphrase once more. `wrong` says what was wrong with the one before."""

    def __init__(self, parent: QWidget | None, wrong: str = "") -> None:
        self.passphrase = PassphraseField(lambda: translate("Safety", "Your passphrase"))
        super().__init__(
            parent,
            lambda: translate("Safety", "Open with this computer’s login?"),
            (
                lambda: translate(
                    "Safety", "Anyone who is logged in to this computer account can then open this folder."
                ),
                lambda: translate(
                    "Safety",
                    "The passphrase and the recovery sheet still open it. Keep both: this computer can break or get "
                    "lost.",
                ),
            ),
            icon_name="warning",
            status="late",
            extra=self.passphrase,
        )
        self.add_button(lambda: translate("Safety", "Turn it on"), "primary", 1)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.passphrase.submitted.connect(lambda: self.done(1))
        if wrong:
            self.passphrase.set_notices([("fault", wrong)])
        self.passphrase.edit.setFocus()


class WaitingDialog(MessageDialog):
    """While the password store of the computer is asked. Ends with 0 when the person (or locking) stops it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            lambda: translate("Safety", "Asking this computer’s password store…"),
            (lambda: translate("Safety", "If it shows a question of its own, answer that one first."),),
            icon_name="clock",
        )
        self.add_button(lambda: translate("Safety", "Stop"), "secondary", 0).setFocus()
        self.open_for_end = True

    def end(self) -> None:
        """The work is over."""
        if self.open_for_end:
            self.done(_ENDED)

    def run(self) -> int:
        """Show the dialog until the work is over or stopped."""
        try:
            return super().run()
        finally:
            self.open_for_end = False


class KeyringCard(SafetyCard):
    """Loads its state in `refresh`: the key file first, then the keyring, which may take a moment to answer."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Open with this computer’s login"),
            lambda: translate(
                "Safety",
                "When it is on, this folder can be opened without the passphrase while you are logged in to this "
                "computer. The passphrase and the recovery sheet always open it.",
            ),
            parent=parent,
        )
        self.opening: LoginOpening | None = None
        self.look_seconds = LOOK_SECONDS
        self._looking: Job[ErrorCode | None] | None = None
        self._note = Label("", "body", tone="ink2")
        self._note.hide()
        self.body.insertWidget(self.body.count() - 1, self._note)
        self.turn_on = Button(lambda: translate("Safety", "Turn it on…"), "secondary", "unlock")
        self.turn_on.clicked.connect(self._turn_on)
        self.add_action(self.turn_on)
        self.turn_off = Button(lambda: translate("Safety", "Turn it off"), "secondary", "lock")
        self.turn_off.clicked.connect(self._turn_off)
        self.add_action(self.turn_off)
        self.turn_on.hide()
        self.turn_off.hide()

    def refresh(self) -> None:
        """Ask again how it stands."""
        case = self.context.case
        self.context.runner.submit(lambda _: keyring_unlock.state(case), owner=self, done=self._show, reading=True)

    def _show(self, opening: LoginOpening) -> None:
        self.opening = opening
        self._say(opening, None)
        if self._looking is not None:
            self._looking.forget()  # a keyring that does not answer must not gather waiting threads
        if opening.on or not opening.shared:
            limit = self.look_seconds
            self._looking = self.context.runner.submit(
                lambda control: keyring_unlock.keyring_failure(limit=limit, cancelled=control.cancelled),
                owner=self,
                done=lambda failure: self._say(opening, failure),
                failed=lambda _: None,
                lane=Lane.POOL,
            )

    def _say(self, opening: LoginOpening, failure: ErrorCode | None) -> None:
        if opening is not self.opening:
            return
        self.state.set_text(
            (lambda: translate("Safety", "It is on.")) if opening.on else (lambda: translate("Safety", "It is off."))
        )
        absent = failure is ErrorCode.KEYRING_ABSENT
        self.turn_on.setVisible(not opening.on and not opening.shared and not absent)
        self.turn_off.setVisible(opening.on)
        self.actions.setVisible(opening.on or self.turn_on.isVisibleTo(self.actions))
        self._note.setVisible(opening.shared or opening.on or failure is not None)
        if opening.shared:
            self._note.set_text(
                lambda: translate(
                    "Safety",
                    "It is not offered here, because other people may use this computer too. They could then open the "
                    "folder without the passphrase.",
                )
            )
        elif failure is not None:
            self._note.set_text(lambda: error_words(AppError(failure)).what)
        elif opening.on:
            self._note.set_text(
                lambda: translate("Safety", "Anyone who is logged in to this computer account can open it.")
            )

    def _turn_on(self, _: bool = False, wrong: str = "") -> None:
        dialog = TurnOnDialog(self.window(), wrong)
        agreed = dialog.run() == 1
        passphrase = dialog.passphrase.value()
        dialog.passphrase.wipe()
        if not agreed:
            return
        case = self.context.case
        self._wait(
            lambda control: keyring_unlock.enable(case, passphrase, cancelled=control.cancelled),
            done=lambda _: self._changed(self.turn_off),
            failed=self._not_on,
        )

    def _not_on(self, error: BaseException) -> None:
        if isinstance(error, AppError) and error.code in _ASK_AGAIN:
            self._turn_on(wrong=error_words(error).what)
            return
        self.context.messages.error(error)
        self.refresh()

    def _turn_off(self) -> None:
        case = self.context.case
        self._wait(
            lambda control: keyring_unlock.disable(case, cancelled=control.cancelled),
            done=self._off,
            failed=self.context.messages.error,
        )

    def _off(self, entry_left: bool) -> None:
        if entry_left:
            self.context.messages.inform(
                lambda: translate("Safety", "It is off. Only the passphrase and the recovery sheet open this folder."),
                lambda: translate(
                    "Safety",
                    "This computer’s password store did not answer, so it may still hold an old entry. It opens "
                    "nothing any more.",
                ),
            )
        self._changed(self.turn_on)

    def _changed(self, next_button: Button) -> None:
        """Others show the ways in too. The keyboard stays on the card."""
        opening = LoginOpening(on=next_button is self.turn_off, shared=bool(self.opening and self.opening.shared))
        self._show(opening)
        if next_button.isVisible():
            next_button.setFocus()
        self.context.topics_changed.emit(_TOPICS)

    def _wait(
        self,
        work: Callable[[JobControl], object],
        *,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do it in the worker thread behind a dialog with a way to stop."""
        dialog = WaitingDialog(self.window())
        outcome: list[Callable[[], None]] = []

        def ended(told: Callable[[], None]) -> None:
            if dialog.open_for_end:
                outcome.append(told)
                dialog.end()
            else:  # stopped, yet it was too late to stop
                told()

        job = self.context.runner.submit(
            work,
            owner=self,
            done=lambda result: ended(lambda: done(result)),
            failed=lambda error: ended(lambda: failed(error)),
        )
        dialog.run()
        if outcome:
            outcome[0]()
        else:
            job.cancel()
