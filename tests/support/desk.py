"""A window context over a real vault for tests of pages: everything but the frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.base.clock import Clock
from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.jobs.runner import Runner
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui import fonts, language
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.context import WindowContext
from tests.support.dressed import put_on_look
from tests.support.page_bench import ScriptedMessages
from tests.support.vaults import PASSPHRASE

T = TypeVar("T")


class Desk:
    """The open case, its context, and where the pages asked to go (`gone`, as (page, person, record))."""

    def __init__(self, qtbot: Any, folder: Path, home: Path, clock: Clock) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        fonts.load_first_fonts()
        put_on_look(app)
        language.set_language("en")
        self.qtbot = qtbot
        self.folder, self._clock = folder, clock
        self.runner = Runner()
        self.owner = QObject()
        self.unhandled: list[BaseException] = []
        self.runner.unhandled.connect(self.unhandled.append)
        self.settings = Settings(home / "settings.json")
        self.clipboard = Clipboard()
        self.pages: list[Any] = []
        self.open()

    def open(self) -> None:
        """Open the vault and build a fresh context, as after a lock."""
        self.case: CaseFile = self.run(
            lambda: vaults.open_(self.folder, PASSPHRASE, clock=self._clock, strengthen=False)
        )
        self.gone: list[tuple[str, int | None, int | None]] = []
        self.messages = ScriptedMessages()
        self.context = WindowContext(self.case, self.runner, self.messages, self.clipboard, self.settings)
        self.context.topics_changed.connect(self._refresh)
        self.context.set_frame(lambda *where: self.gone.append(where), lambda: None)

    def run(self, work: Callable[[], T]) -> T:
        """Run something in the vault lane and wait for it."""
        results: list[Any] = []
        failures: list[BaseException] = []
        self.runner.submit(lambda _: work(), owner=self.owner, done=results.append, failed=failures.append)
        self.qtbot.waitUntil(lambda: bool(results or failures), timeout=20_000)
        if failures:
            raise failures[0]
        return results[0]

    def settle(self) -> None:
        """Wait until all work has come home."""
        self.qtbot.waitUntil(self.runner.idle, timeout=20_000)
        assert self.unhandled == []

    def show(self, page: Any, person_id: int | None = None, size: tuple[int, int] = (1000, 760)) -> Any:
        """Show a page of this desk, for a person, and wait for its data."""
        self.pages.append(page)
        page.resize(*size)
        page.show()
        if page.needs_person:
            self.context.person_id = person_id
            page.show_person(person_id)
        else:
            page.refresh()
        self.settle()
        return page

    def person(self, given: str = "María Elena", family: str = "Reyes Núñez", **more: Any) -> Person:
        """Add a person."""
        details = PersonDetails(given_names=given, family_names=family, **more)
        return self.run(lambda: self.case.people.add(details))

    def undo(self) -> None:
        """What Ctrl+Z does in the window."""
        self.context.undo_stack.undo()
        self.settle()

    def redo(self) -> None:
        """What Ctrl+Shift+Z does in the window."""
        self.context.undo_stack.redo()
        self.settle()

    def lock(self) -> None:
        """Do to the pages what locking does: hand over, wait, forget, close the vault."""
        for page in self.pages:
            page.flush()
        self.settle()
        for page in self.pages:
            page.wipe()
            page.close()
            page.deleteLater()
        self.pages.clear()
        self.context.release()
        self.context.deleteLater()
        self.run(self.case.close)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Put everything away."""
        self.lock()
        self.clipboard.clear_if_ours()
        self.runner.shutdown()
        language.set_language("en")

    def _refresh(self, topics: frozenset[str]) -> None:
        for page in self.pages:
            if {topic.split(":", 1)[0] for topic in topics} & page.topics:
                page.refresh()


def type_into(desk: Desk, field: Any, text: str, *, leave: bool = True) -> None:
    """Replace what a field holds, in any script, and leave it with Return unless told otherwise."""
    field.edit.setFocus()
    field.edit.selectAll()
    if text:
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QCoreApplication.sendEvent(field.edit, typed)
    else:
        QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    if leave:
        field.commit_pending()
        desk.settle()
