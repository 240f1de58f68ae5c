"""Looking at a kept file: pages come from another process, and the window neither waits for it nor falls with it."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.documents import Attachment, DocumentDetails
from checkin_desktop.services import rendering
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer import FileViewer
from tests.reports import samples
from tests.ui.eventloop import GapMeter

LONGEST_MS = 50
TRIES = 4
PATIENCE = 60_000


@pytest.fixture(scope="module")
def report() -> bytes:
    """A PDF of several full pages."""
    attempts = samples.many_attempts(12)
    snapshot = samples.report_snapshot(attempts=attempts, total_attempts=12, exhibits=(), left_out=())
    return rendering.render(snapshot, "en").data


def kept(context: WindowContext, data: bytes) -> Attachment:
    document = context.case.documents.add(1, DocumentDetails(title="x"))
    return context.case.documents.attach(document.id, NewFile("a.pdf", data=data))


def shown(qtbot: QtBot, context: WindowContext, data: bytes) -> FileViewer:
    viewer = FileViewer(context, kept(context, data))
    viewer.open()
    qtbot.waitUntil(lambda: bool(viewer.pages.page_count() or viewer.pages.trouble.isVisible()), timeout=PATIENCE)
    return viewer


def test_turning_pages_lets_the_window_live(qtbot: QtBot, context: WindowContext, report: bytes) -> None:
    viewer = shown(qtbot, context, report)
    best = []
    for number in range(1, 5):
        tries: list[GapMeter] = []
        while len(tries) < TRIES and (not tries or tries[-1].longest_ours_ms >= LONGEST_MS):
            viewer.pages.go_to(0)
            viewer.pages._kept.clear()
            qtbot.waitUntil(context.runner.idle, timeout=PATIENCE)
            with GapMeter() as meter:
                viewer.pages.go_to(number)
                qtbot.waitUntil(context.runner.idle, timeout=PATIENCE)
            assert viewer.pages.page() == number
            tries.append(meter)
        best.append(min(tries, key=lambda meter: meter.longest_ours_ms))
    print("gaps of turning a page:", ", ".join(f"{meter.longest_ours_ms:.0f} ms" for meter in best))
    for meter in best:
        assert meter.longest_ours_ms < LONGEST_MS, meter.worst()
    viewer.close()


def test_the_window_outlives_the_process_that_reads_a_page(
    qtbot: QtBot, context: WindowContext, report: bytes
) -> None:
    viewer = shown(qtbot, context, report)
    qtbot.waitUntil(context.runner.idle, timeout=PATIENCE)  # the small pages are drawn by the same process
    child = LOOKING._child
    assert child is not None
    assert child._process is not None
    os.kill(child._process.pid, signal.SIGSTOP)  # as if the page took for ever
    viewer.pages.go_to(1)
    qtbot.waitUntil(lambda: child.owing, timeout=PATIENCE)
    os.kill(child._process.pid, signal.SIGSEGV)
    os.kill(child._process.pid, signal.SIGCONT)
    qtbot.waitUntil(viewer.pages.trouble.isVisible, timeout=PATIENCE)
    assert "damaged" in viewer.pages.trouble.title_label.text()
    viewer.pages.go_to(2)
    qtbot.waitUntil(lambda: not viewer.pages.trouble.isVisible(), timeout=PATIENCE)
    assert viewer.pages.page() == 2
    viewer.close()


def test_closing_the_viewer_ends_the_process_that_knows_the_file(
    qtbot: QtBot, context: WindowContext, report: bytes
) -> None:
    viewer = shown(qtbot, context, report)
    child = LOOKING._child
    assert child is not None
    viewer.close()
    child.wait()
    assert LOOKING._held is None
    assert child.ended()
