"""Carries out the ways of the recovery screen: asks, works off the main thread, and opens the folder afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.errors import AppError
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.services import repairs, snapshots
from checkin_desktop.ui.busy_screen import BusyScreen
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.recovery_choices import Way, choice
from checkin_desktop.ui.secret_dialog import SecretDialog
from checkin_desktop.ui.widgets.buttons import ChoiceList
from checkin_desktop.words.dates import format_local, format_size

if TYPE_CHECKING:
    from checkin_desktop.domain.salvage import SalvageReport
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.snapshots import SnapshotFacts
    from checkin_desktop.ui.recovery_screen import RecoveryScreen
    from checkin_desktop.ui.shell import Shell


def begin(shell: Shell, screen: RecoveryScreen, way: Way) -> None:
    """Begin a way out. Nothing is changed before the person agreed to it."""
    if way is Way.CODE:
        screen.leave()
        lock = shell.lock_screen()
        if lock is not None:
            lock.show_code_step()
        return
    if way is Way.BACKUP:
        from checkin_desktop.ui.restore import open_backup

        open_backup(shell)
        return
    if not screen.secret and not _ask_secret(shell, screen):
        return
    {Way.WITHOUT_LOG: _without_log, Way.SNAPSHOT: _list_snapshots, Way.SALVAGE: _salvage}[way](shell, screen)


def _ask_secret(shell: Shell, screen: RecoveryScreen) -> bool:
    dialog = SecretDialog(
        shell,
        lambda: translate("LockScreen", "Passphrase"),
        lambda: translate("LockScreen", "Type your passphrase"),
        lambda: translate("LockScreen", "It is needed to read the folder. Nothing is changed by this."),
        lambda: translate("LockScreen", "Go on"),
    )
    agreed = dialog.run() == 1
    screen.secret, screen.is_code = dialog.secret.value() if agreed else "", bool(dialog.is_code.value())
    dialog.secret.wipe()
    return agreed and bool(screen.secret)


def _agrees(shell: Shell, way: Way) -> bool:
    words = choice(way)
    return shell.messages.ask(words.title, words.kept, words.lost, yes=words.button, icon_name=words.icon_name)


def _run(
    shell: Shell,
    screen: RecoveryScreen,
    busy: BusyScreen,
    work: Callable[[JobControl], Any],
    done: Callable[[Any, str, bool], None],
) -> None:
    """Work behind a quiet screen; a failure leads back to the ways, with the message."""
    error, secret, code = screen.error, screen.secret, screen.is_code

    def failed(failure: BaseException) -> None:
        from checkin_desktop.ui import recovery_screen

        again = failure if isinstance(failure, AppError) and failure.code in repairs.DAMAGE else error
        assert isinstance(again, AppError)
        recovery_screen.show(shell, again)
        shell.messages.error(failure)

    job = shell.runner.submit(
        work, owner=shell, done=lambda found: done(found, secret, code), failed=failed, progress=busy.show_progress
    )
    busy.stopped.connect(job.cancel)
    shell.show_busy(busy)


def _open(shell: Shell, note: Text, secret: str, code: bool, page_id: str = "") -> None:
    """Open the mended folder the usual way, and show a page of it once it is open."""
    shell.show_lock(note)
    lock = shell.lock_screen()
    assert lock is not None
    if page_id:

        def there(case: CaseFile) -> None:
            shell.unlocker.opened.disconnect(there)
            if shell.main is not None and shell.case is case:
                shell.main.begin_with(page_id)

        shell.unlocker.opened.connect(there)
    (lock.code_given if code else lock.passphrase_given).emit(secret)


def _without_log(shell: Shell, screen: RecoveryScreen) -> None:
    folder, secret, code = shell.folder, screen.secret, screen.is_code
    assert folder is not None
    facts = repairs.log_facts(folder)
    words = choice(Way.WITHOUT_LOG)

    def size() -> str:
        if facts is None or facts.written_at is None:
            return ""
        moment, much = format_local(catalog(), facts.written_at.astimezone()), format_size(catalog(), facts.size)
        return translate(
            "LockScreen", "The log was last written to on {moment} and holds {size}.", moment=moment, size=much
        )

    if not shell.messages.ask(words.title, words.kept, words.lost, size, yes=words.button, icon_name="unlock"):
        return
    busy = BusyScreen(
        "unlock",
        lambda: translate("LockScreen", "Opening the folder"),
        lambda: translate("LockScreen", "The records are checked once more without the last changes."),
    )
    _run(
        shell,
        screen,
        busy,
        lambda control: repairs.open_without_log(folder, secret, code=code, cancelled=control.cancelled),
        lambda case, *_: shell.show_case(case),
    )


def _list_snapshots(shell: Shell, screen: RecoveryScreen) -> None:
    folder, secret, code = shell.folder, screen.secret, screen.is_code
    assert folder is not None
    busy = BusyScreen(
        "history",
        lambda: translate("LockScreen", "Looking for earlier states"),
        lambda: translate("LockScreen", "Each one is read whole before it is offered."),
    )

    def done(found: tuple[SnapshotFacts, ...], secret: str, code: bool) -> None:
        from checkin_desktop.ui import recovery_screen

        recovery_screen.show(shell, screen_error, secret, code=code)
        sound = [item for item in found if item.sound]
        if not sound:
            shell.messages.inform(
                lambda: translate("LockScreen", "There is no earlier state in this folder."),
                lambda: translate("LockScreen", "Nothing was changed. Try the next way."),
            )
            return
        number = _choose_snapshot(shell, sound)
        again = shell.screen_widget
        if number is not None and isinstance(again, recovery_screen.RecoveryScreen):
            _restore(shell, again, number)

    screen_error = screen.error
    _run(
        shell,
        screen,
        busy,
        lambda control: snapshots.list_snapshots(folder, secret, code=code, check=True, cancelled=control.cancelled),
        done,
    )


def _choose_snapshot(shell: Shell, sound: list[SnapshotFacts]) -> int | None:
    """Which of the earlier states; the newest one is chosen already."""

    def when(item: SnapshotFacts) -> Text:
        return lambda: (
            format_local(catalog(), item.made_at.astimezone())
            if item.made_at
            else translate("LockScreen", "State no. {number}", number=item.number)
        )

    def what(item: SnapshotFacts) -> Text:
        return lambda: " · ".join(
            (
                translate("LockScreen", "%n person(s)", n=item.people),
                translate("LockScreen", "%n attempt(s)", n=item.attempts),
                translate("LockScreen", "%n document(s)", n=item.documents),
            )
        )

    answers = ChoiceList(
        [(item.number, when(item), what(item), "") for item in sound],
        lambda: translate("LockScreen", "Earlier states"),
    )
    answers.set_value(sound[0].number)
    words = choice(Way.SNAPSHOT)
    dialog = MessageDialog(shell, words.title, (words.kept, words.lost), icon_name="history", extra=answers)
    dialog.add_button(lambda: translate("LockScreen", "Go back to this state"), "primary", 1)
    dialog.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
    agreed = dialog.run() == 1
    number = answers.value()
    return number if agreed and isinstance(number, int) else None


def _restore(shell: Shell, screen: RecoveryScreen, number: int) -> None:
    folder, secret, code = shell.folder, screen.secret, screen.is_code
    assert folder is not None
    busy = BusyScreen(
        "history",
        lambda: translate("LockScreen", "Going back to the earlier state"),
        lambda: translate("LockScreen", "The damaged records stay beside it. This can take a few minutes."),
    )
    _run(
        shell,
        screen,
        busy,
        lambda control: snapshots.restore_snapshot(
            folder, secret, number, code=code, progress=control.progress, cancelled=control.cancelled
        ),
        lambda _, secret, code: _open(
            shell, lambda: translate("LockScreen", "The earlier state is back."), secret, code
        ),
    )


def _salvage(shell: Shell, screen: RecoveryScreen) -> None:
    folder, secret, code = shell.folder, screen.secret, screen.is_code
    assert folder is not None
    if not _agrees(shell, Way.SALVAGE):
        return
    busy = BusyScreen(
        "search",
        lambda: translate("LockScreen", "Saving what can be read"),
        lambda: translate(
            "LockScreen", "Record by record, into a new place beside the damaged one. This can take a few minutes."
        ),
    )

    def done(report: SalvageReport, secret: str, code: bool) -> None:
        note = lambda: translate(  # noqa: E731
            "LockScreen", "%n record(s) were saved. The report is on the page “Check this folder”.", n=report.read
        )
        _open(shell, note, secret, code, "check")

    _run(
        shell,
        screen,
        busy,
        lambda control: repairs.salvage(
            folder, secret, code=code, progress=control.progress, cancelled=control.cancelled
        ),
        done,
    )
