"""A page of the window on a real vault, without the window around it, and waiting without fixed waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin_desktop.base.settings import Settings
from checkin_desktop.jobs.runner import Runner
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui import fonts, language
from checkin_desktop.ui.clipboard import Clipboard
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.messages import Messages
from tests.support.dressed import put_on_look


class ScriptedMessages(Messages):
    """Answers without a dialog; `said` holds what was asked and told, in order."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.said: list[tuple[str, object]] = []
        self.agrees = True
        self.refuses = ""
        self.files: list[Path] = []
        self.target: Path | None = None

    def inform(self, title: Any, *paragraphs: Any, **_: Any) -> None:
        self.said.append(("inform", language.resolve(title)))

    def ask(self, title: Any, *paragraphs: Any, **_: Any) -> bool:
        asked = "\n".join(language.resolve(text) for text in (title, *paragraphs))
        self.said.append(("ask", asked))
        return self.agrees and not (self.refuses and self.refuses in asked)

    def error(self, error: BaseException) -> None:
        self.said.append(("error", error))

    def open_files(self, title: Any, *, kinds: Sequence[Any] = (), several: bool = True) -> list[Path]:
        return self.files

    def save_file(self, title: Any, suggested: str, *, kinds: Sequence[Any] = ()) -> Path | None:
        self.said.append(("save_file", suggested))
        return self.target


class PageBench:
    """Runner, context and a window that holds one page at a time."""

    def __init__(self, qtbot: Any, case: CaseFile, settings: Path) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        fonts.load_first_fonts()
        put_on_look(app)
        language.set_language("en")
        self._qtbot = qtbot
        self.Timeout = qtbot.TimeoutError
        self.app = app
        self.case = case
        self.runner = Runner()
        self.unhandled: list[BaseException] = []
        self.runner.unhandled.connect(self.unhandled.append)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        self.messages = ScriptedMessages(self.window)
        self.context = WindowContext(
            case, self.runner, self.messages, Clipboard(parent=self.window), Settings(settings), self.window
        )
        self.visited: list[tuple[str, int | None, int | None]] = []
        self.context.set_frame(lambda *place: self.visited.append(place), lambda: None)

    def show(self, page: Any, person_id: int, size: tuple[int, int] = (1040, 760)) -> Any:
        """Show a page for a person and wait until it has loaded. Its topics refresh it, as in the window."""
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(page)
        self.window.resize(*size)
        self.context.person_id = person_id
        self.context.topics_changed.connect(lambda topics: self._refresh(page, topics))
        self.window.show()
        page.show_person(person_id)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until all background work has come home."""
        self._qtbot.waitUntil(self.runner.idle, timeout=20_000)

    def until(self, true: Callable[[], object]) -> None:
        """Wait until something is so. Raises pytest-qt's TimeoutError after a while."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=20_000)

    def close(self) -> None:
        """End the background work and put the language back."""
        self.runner.shutdown()
        self.window.close()
        language.set_language("en")

    def _refresh(self, page: Any, topics: frozenset[str]) -> None:
        if {topic.split(":", 1)[0] for topic in topics} & page.topics:
            page.refresh()


def words(widget: QWidget) -> str:
    """Everything that can be read in a widget."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join([*labels, *(b.text() for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget))])


def picture(path: Path) -> Path:
    """A small PNG at `path`."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return path
