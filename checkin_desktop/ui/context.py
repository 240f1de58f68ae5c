"""What the window hands to its pages: the open case file, the job runner, and the few ways to reach the frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from checkin_desktop.jobs.runner import Runner
from checkin_desktop.ui.models.draft_desk import DraftDesk
from checkin_desktop.ui.theme import Theme, theme

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from checkin_desktop.base.settings import Settings
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.clipboard import Clipboard
    from checkin_desktop.ui.language import Text
    from checkin_desktop.ui.messages import Messages


class WindowContext(QObject):
    """One open vault as the pages see it. Main thread only.

    Signals: `topics_changed(frozenset[str])` after any saved change; `person_changed(object)` with an id or None;
    `setting_changed(str)` with the key of a setting after `settings.set`.
    """

    topics_changed = Signal(object)
    person_changed = Signal(object)
    setting_changed = Signal(str)
    _arrived = Signal(object)

    def __init__(
        self,
        case: CaseFile,
        runner: Runner,
        messages: Messages,
        clipboard: Clipboard,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.case = case
        self.runner = runner
        self.messages = messages
        self.clipboard = clipboard
        self.settings = settings
        self.theme: Theme = theme
        self.undo_stack = QUndoStack(self)
        self.drafts = DraftDesk(case, runner, self)
        self.person_id: int | None = None
        self.told_alerts: set[tuple[str, int, datetime]] = set()
        self.open_address: Callable[[str], bool] | None = None  # in place of the system's browser; see open_link
        self._wanted_call = ("", "", "")
        self._wanted_check: Path | None = None
        self._navigator: Callable[[str, int | None, int | None], None] | None = None
        self._way_back: Callable[[str, Text], None] | None = None
        self._locker: Callable[[], None] | None = None
        self._arrived.connect(self.topics_changed)
        self._stop_listening = case.on_change(self._arrived.emit)

    def set_frame(
        self,
        navigator: Callable[[str, int | None, int | None], None],
        locker: Callable[[], None],
        way_back: Callable[[str, Text], None] | None = None,
    ) -> None:
        """The main window tells how to reach a page, how to lock, and how a way back is offered."""
        self._navigator = navigator
        self._locker = locker
        self._way_back = way_back

    @property
    def read_only(self) -> bool:
        """Whether the folder is only looked at; see `ui.reading`."""
        return self.case.read_only

    def hold(self, *widgets: QWidget) -> None:
        """Where the folder is only looked at, keep these, which would change it, from being pressed, and say why."""
        if self.read_only:
            from checkin_desktop.ui import reading

            reading.hold(*widgets)

    def navigate(self, page_id: str, person_id: int | None = None, record_id: int | None = None) -> None:
        """Show a page, for a person or the current one, with a record in front.

        `page_id` is a page of `page_list.PAGES`, such as "people" or "directory", or one of the actions of
        `page_list.ACTIONS`, such as "add_attempt" or "print_plan", some with what they are about after a colon.
        """
        if self._navigator is not None:
            self._navigator(page_id, person_id, record_id)

    def lead_away(self, page_id: str, back_to: str, words: Text) -> None:
        """Show another page, with a line above it that leads back to the page `back_to`, called `words`."""
        self.navigate(page_id, self.person_id)
        if self._way_back is not None:
            self._way_back(back_to, words)

    def begin_call(self, point_id: str, number: str, purpose: str = "") -> None:
        """Open the panel beside a call of the chosen person with this line and number; see `take_wanted_call`.

        `purpose` says what the call is about; the entry will hold it.
        """
        self._wanted_call = (point_id, number, purpose)
        self.navigate("people" if self.person_id is None else "call")

    def take_wanted_call(self) -> tuple[str, str, str]:
        """(id of a point of the directory, number, purpose) that `begin_call` asked for, once; all "" without any."""
        wanted, self._wanted_call = self._wanted_call, ("", "", "")
        return wanted

    def begin_check(self, path: Path) -> None:
        """Open the page that checks a report with this file; see `take_wanted_check`."""
        self._wanted_check = path
        self.navigate("check_report")

    def take_wanted_check(self) -> Path | None:
        """The file that `begin_check` asked for, once; it is remembered nowhere."""
        wanted, self._wanted_check = self._wanted_check, None
        return wanted

    def release(self) -> None:
        """Let go of the case file and the frame; called when the vault is being locked."""
        self._wanted_check = None
        self._stop_listening()
        self._navigator = self._locker = self._way_back = None
        self.undo_stack.clear()
        self.drafts.forget()

    def lock(self) -> None:
        """Lock the vault now."""
        if self._locker is not None:
            self._locker()
