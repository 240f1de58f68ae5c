"""No widget of a page may ever be a window of its own, not even for a moment: it would flash and take the keyboard."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.people import Person
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.pages.documents import DocumentsPage
from checkin_desktop.ui.pages.plan import PlanPage
from tests.support.page_bench import PageBench


@dataclasses.dataclass
class Seen:
    kinds: list[str] = dataclasses.field(default_factory=list)


class Watch(QObject):
    """Notes every window that is shown but the one that is meant to be."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.seen = Seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self.seen.kinds.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("kind", [AttemptsPage, DocumentsPage, PlanPage])
def test_building_and_using_a_page_shows_no_other_window(kind: Any, bench: PageBench, maria: Person) -> None:
    bench.window.show()
    watch = Watch(bench.window)
    bench.app.installEventFilter(watch)
    page = bench.show(kind(bench.context), maria.id)
    page.act("new")
    bench.settle()
    page.act("print")
    bench.settle()
    page.wipe()
    bench.app.removeEventFilter(watch)
    assert watch.seen.kinds == []
