"""The program's one window: lock screen, first run, main window or the cover, and the way between them.

`ui.opening` leads from the lock screen into a folder, `ui.locking` back again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from checkin_desktop.base.resources import resource_path
from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.errors import AppError
from checkin_desktop.jobs.runner import Runner
from checkin_desktop.ui import known_folders
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.errors import FaultCatcher
from checkin_desktop.ui.idle_lock import IdleLock
from checkin_desktop.ui.language import Text, current_language, set_language, translate
from checkin_desktop.ui.lock_screen import LockScreen
from checkin_desktop.ui.locking import Locker, LockReason
from checkin_desktop.ui.opening import Opening
from checkin_desktop.ui.session_watch import SessionWatch
from checkin_desktop.ui.sweeping import sweep
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.unlocking import FIRST_WAIT_MS, Unlocker

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.busy_screen import BusyScreen
    from checkin_desktop.ui.context import WindowContext
    from checkin_desktop.ui.damage_told import DamageTold
    from checkin_desktop.ui.first_run import FirstRun
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.messages import Messages


def window_icon(name: str) -> QIcon:
    """An icon for the window's frame and the taskbar."""
    return QIcon(str(resource_path("icons", f"{name}.svg")))


class Shell(QMainWindow):
    """Owns the window's long-lived parts. `home` is where new vaults go; `kdf` is for tests only."""

    def __init__(
        self,
        settings: Settings,
        home: Path,
        *,
        folder: Path | None = None,
        kdf: Any = None,
        first_wait_ms: int = FIRST_WAIT_MS,
    ) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.settings, self.home, self.kdf = settings, home, kdf
        self.folder: Path | None = folder or known_folders.start_folder(settings, home)
        self.runner = Runner(self)
        self.faults = FaultCatcher(self)
        self._messages: Messages | None = None
        self._damage_told: DamageTold | None = None
        self.clipboard = Clipboard(settings.number("clipboard_seconds"), self)
        self.idle = IdleLock(app, self)
        self.watch = SessionWatch(self)
        self.unlocker = Unlocker(self.runner, first_wait_ms=first_wait_ms, parent=self)
        self.case: CaseFile | None = None
        self.context: WindowContext | None = None
        self.main: MainWindow | None = None
        self.screen_widget: QWidget | None = None
        self.locker = Locker(self)
        self.note: Text = ""
        self.opening = Opening(self)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._connect()
        self.set_title()
        geometry = settings.text("window_geometry")
        if not (geometry and self.restoreGeometry(QByteArray.fromHex(geometry.encode()))):
            self.resize(1280, 820)

    def show(self) -> None:
        """Put on the style sheet, once the first screen is built, and show the window."""
        theme.dress(self)
        super().show()

    def _connect(self) -> None:
        self.unlocker.opened.connect(self.show_case)
        self.idle.expired.connect(lambda: self.lock(LockReason.IDLE))
        self.idle.warning.connect(self._idle_warning)
        self.watch.away.connect(lambda: self.lock(LockReason.AWAY))
        self.runner.unhandled.connect(self._work_failed)
        self.faults.caught.connect(self._fault)
        self.destroyed.connect(theme.on_change(self._look_changed))

    @property
    def messages(self) -> Messages:
        """The window's dialogs; made at first use, because the first picture needs none."""
        if self._messages is None:
            from checkin_desktop.ui.messages import Messages

            self._messages = Messages(self)
        return self._messages

    def start(self) -> None:
        """Show the first screen: the lock screen when there is a folder, else the first run."""
        if self.folder is None:
            self.show_first_run()
        else:
            self.show_lock()

    def set_title(self) -> None:
        """The window's title and icon, which say what the program is only when that is wished. They name nobody."""
        neutral = self.settings.flag("neutral_title")
        self.setWindowTitle(translate("Window", "Folder") if neutral else translate("Window", "Check-in Desktop"))
        self.setWindowIcon(window_icon("plain-folder" if neutral else "app"))

    # --- screens ---------------------------------------------------------------------------------------------

    def show_lock(self, note: Text = "") -> None:
        """Show the lock screen of the current folder."""
        assert self.folder is not None
        self.note = note
        lock = self.opening.new_lock_screen(note)
        self.show_screen(lock)
        lock.hold_back(self.unlocker.waiting())
        lock.passphrase.edit.setFocus()

    def show_first_run(self) -> None:
        """Show the first run: language, who uses it, passphrase, recovery sheet."""
        from checkin_desktop.ui.first_run import FirstRun

        run: FirstRun = FirstRun(self.runner, self.settings, self.messages, self.home, kdf=self.kdf)
        run.language_chosen.connect(self.choose_language)
        run.made.connect(lambda: self._watch_over(run))
        run.finished.connect(self._first_run_finished)
        run.practice_wanted.connect(self.start_practice)
        run.folder_wanted.connect(self.choose_folder)
        run.backup_wanted.connect(self.open_backup)
        self.show_screen(run)

    def show_case(self, case: CaseFile) -> None:
        """Show the main window of an opened vault."""
        from checkin_desktop.ui import raise_request
        from checkin_desktop.ui.context import WindowContext

        self.case = case
        self.folder = case.folder
        if self.settings.flag("keep_folder") and not case.practice:
            self.settings.set("last_folder", str(case.folder))
        self.context = WindowContext(case, self.runner, self.messages, self.clipboard, self.settings, self)
        self.context.setting_changed.connect(self._setting_changed)
        page_id, self.context.person_id = self.locker.put_back(case)
        self._make_main(page_id)
        self._watch_over()
        raise_request.watch_for_second_window(case, self, self.context)

    def _watch_over(self, run: FirstRun | None = None) -> None:
        """Lock from now on when nobody is there; in the first run with the keys of the main window, too."""
        self.idle.start(self.idle_minutes())
        if self.settings.flag("lock_with_screen"):
            self.watch.start()
        if run is not None:
            from checkin_desktop.ui.lock_keys import LockKeys

            LockKeys(lambda: self.lock(LockReason.ASKED), lambda: self.lock(LockReason.HIDE), run)

    def _make_main(self, page_id: str = "") -> None:
        from checkin_desktop.ui.main_window import MainWindow
        from checkin_desktop.ui.shortcuts import install_shortcuts

        assert self.context is not None
        self.main = MainWindow(self.context, first_page=page_id, parent=self._stack)
        self.main.lock_wanted.connect(lambda: self.lock(LockReason.ASKED))
        self.main.hide_wanted.connect(lambda: self.lock(LockReason.HIDE))
        self.main.language_chosen.connect(self.choose_language)
        install_shortcuts(self.main)
        context = self.context
        self.messages.check_folder = lambda: context.navigate("check")
        self.opening.say_notes(self.main)
        self.show_screen(self.main)
        focused = QApplication.focusWidget()
        if focused is not None and self.main.isAncestorOf(focused):
            focused.clearFocus()

    def show_screen(self, widget: QWidget) -> None:
        """Put a screen in front; the one before it is destroyed, except the main window of an open vault."""
        old = self.screen_widget
        self.screen_widget = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if old is not None and old is not widget and old is not self.main:
            self._discard(old)

    def _discard(self, widget: QWidget) -> None:
        if isinstance(widget, LockScreen):
            widget.wipe()
        self._stack.removeWidget(widget)
        widget.hide()
        sweep(self, [widget])

    def lock_screen(self) -> LockScreen | None:
        """The lock screen, when it is in front."""
        return self.screen_widget if isinstance(self.screen_widget, LockScreen) else None

    # --- locking ---------------------------------------------------------------------------------------------

    def lock(self, reason: LockReason = LockReason.ASKED) -> None:
        """Lock the folder; the screen shows it at once."""
        self.locker.lock(reason)

    def drop_case(self) -> None:
        """Wipe everything that shows the vault; the widgets go once no dialog's code is under way any more."""
        main, context = self.main, self.context
        assert main is not None
        assert context is not None
        self.messages.check_folder = None
        problems = main.wipe()
        context.release()
        self.main = self.context = self.case = None
        self.opening.forget()
        self._stack.removeWidget(main)
        main.hide()
        sweep(self, [*main.pages.values(), main, context])
        for problem in problems:
            self.faults.report(problem)

    def show_cover(self) -> None:
        """Show a clock and nothing else."""
        from checkin_desktop.ui import keyring_offer
        from checkin_desktop.ui.cover import Cover

        cover = Cover()
        cover.left.connect(self.locker.leave_cover)
        self.setWindowTitle(translate("Window", "Clock"))
        self.setWindowIcon(window_icon("plain-clock"))
        keyring_offer.withhold(self)
        self.show_screen(cover)
        cover.setFocus()

    # --- other ways in ---------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Let the person pick another vault folder or a backup, or make a new folder."""
        from checkin_desktop.ui.folder_picker import BACKUP, NEW_FOLDER, pick_folder

        picked = pick_folder(self.messages, self, known_folders.listed(self.home))
        if picked == NEW_FOLDER:
            self.show_first_run()
        elif picked == BACKUP:
            self.open_backup()
        elif isinstance(picked, Path):
            self.folder = picked
            self.show_lock()

    def open_backup(self) -> None:
        """Let the person choose a backup, and put it into a new folder."""
        from checkin_desktop.ui.restore import open_backup

        open_backup(self)

    def start_practice(self) -> None:
        """Open the practice folder; make it first when there is none."""
        from checkin_desktop.ui.practice import start_practice

        start_practice(self)

    def show_busy(self, screen: BusyScreen) -> None:
        """Show that something longer is going on."""
        self.show_screen(screen)

    def _first_run_finished(self, case: CaseFile) -> None:
        self.set_title()
        from checkin_desktop.ui import synced

        self.show_case(case)
        assert self.main is not None
        self.main.begin_with("add_person")
        synced.say_in_window(self.main, new=True)

    # --- the rest --------------------------------------------------------------------------------------------

    def choose_language(self, code: str) -> None:
        """Switch the window's language and remember it."""
        self.settings.set("language", code)
        if code != current_language():
            set_language(code)
        self.set_title()
        if self.context is not None:
            self.context.setting_changed.emit("language")

    def idle_minutes(self) -> int:
        """After how many minutes without use the folder locks."""
        return self.settings.number("idle_minutes")

    def _idle_warning(self, seconds: int) -> None:
        if self.main is not None:
            self.main.show_idle_warning(seconds)

    def _setting_changed(self, key: str) -> None:
        if key == "idle_minutes":
            self.idle.start(self.idle_minutes())
        elif key == "clipboard_seconds":
            self.clipboard.seconds = self.settings.number(key)
        elif key == "lock_with_screen" and self.settings.flag(key):
            self.watch.start()
        elif key in ("neutral_title", "language"):
            self.set_title()

    def _look_changed(self) -> None:
        """Colours or text size changed: build the screen anew once the event that changed them is over."""
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        if self.main is not None and not self.locker.covered:
            old, page_id = self.main, self.main.page_id
            old.flush()
            self.main = None
            self._make_main(page_id)
            self._discard(old)
        elif isinstance(self.screen_widget, LockScreen) and not self.locker.covered:
            self.show_lock(self.note)

    def _work_failed(self, error: BaseException) -> None:
        if self.locker.covered:
            return
        if not isinstance(error, AppError):
            self.faults.report(error)
        elif not (self.runner.reader_failed and self._damage_told_before(error)):
            self.messages.error(error)

    def _damage_told_before(self, error: AppError) -> bool:
        from checkin_desktop.ui.damage_told import DamageTold

        self._damage_told = self._damage_told or DamageTold(self)
        return self._damage_told.again(error)

    def _fault(self, error: BaseException, report: str) -> None:
        QTimer.singleShot(0, self, lambda: self.messages.fault(error, report))

    def unfinished(self) -> FirstRun | None:
        """The first run in front, when its vault is made and the recovery sheet not confirmed yet."""
        from checkin_desktop.ui.first_run import FirstRun

        run = self.screen_widget
        return run if isinstance(run, FirstRun) and run.open_case() is not None else None

    def _gives_up_what_is_sealed(self) -> bool:
        return self.messages.ask(
            lambda: translate("Window", "Close and lose what you typed last?"),
            lambda: translate("Window", "The disk did not take it. It waits only as long as this program stays open."),
            yes=lambda: translate("Window", "Close and lose it"),
            no=lambda: translate("Window", "Stay open"),
            destructive=True,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock first; the window closes when everything is saved."""
        if self.case is not None or self.locker.covered:
            event.ignore()
            from checkin_desktop.ui.keeping import close_with_state

            close_with_state(self)
            return
        if self.locker.sealed and not self._gives_up_what_is_sealed():
            event.ignore()
            return
        run = self.unfinished()
        unfinished = run.open_case() if run is not None else None
        if unfinished is not None:
            self.runner.submit(lambda _: unfinished.close(), owner=self, done=lambda _: None)
        self.settings.set("window_geometry", bytes(self.saveGeometry().toHex().data()).decode())
        self.clipboard.forget()
        self.unlocker.cancel_wait()
        self.idle.stop()
        self.runner.shutdown()
        event.accept()
