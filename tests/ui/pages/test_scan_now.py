"""Scanning in the window with SANE's test scanner: pages come one by one, are looked at, and added to a paper."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.scanners import ScannerHint
from checkin_desktop.services import scanning
from checkin_desktop.services.scanners_linux import SaneScanners
from checkin_desktop.ui.dialogs.scan_now import ScanNow
from checkin_desktop.ui.pages.documents_scans import scans_section
from checkin_desktop.ui.pages.files_section import FilesSection
from tests.support.desk import Desk
from tests.support.scanners import scanner_settings
from tests.ui.driving import button, texts

PATIENCE_SECONDS = 60
Step = tuple[Callable[[ScanNow], bool], Callable[[ScanNow], object]]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings with one scanner plugged in; asking the network too finds another one."""
    plugged = scanner_settings(tmp_path / "plugged")
    everywhere = scanner_settings(tmp_path / "everywhere", "number_of_devices 2")
    monkeypatch.setattr(scanning, "this_computer", lambda: SaneScanners(plugged, everywhere))
    return plugged


def _section(desk: Desk) -> tuple[FilesSection, int]:
    person = desk.person()
    document = desk.run(lambda: desk.case.documents.add(person.id, DocumentDetails(title="Letter from school")))
    section = scans_section(desk.context)
    desk.qtbot.addWidget(section)
    section.resize(600, 400)
    section.show()
    section.show_files(document.id, ())
    return section, document.id


@contextmanager
def _doing(*steps: Step) -> Iterator[None]:
    """Do each step in the dialog as soon as it is its time; the last one has to close it.

    Whatever is still in front when the time is over is closed, and what it said is told: else nobody would come back.
    """
    waiting, owner = list(steps), QObject()
    failures: list[BaseException] = []
    timer, until = QTimer(owner), time.monotonic() + PATIENCE_SECONDS

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        try:
            if waiting and isinstance(dialog, ScanNow) and waiting[0][0](dialog):
                waiting.pop(0)[1](dialog)
            elif time.monotonic() > until:
                raise AssertionError(f"{len(waiting)} steps are left: {texts(dialog)}")
        except BaseException as problem:  # noqa: BLE001 - raised again where the test waits
            failures.append(problem)
            dialog.reject()

    timer.timeout.connect(look)
    timer.start(10)
    try:
        yield
    finally:
        timer.stop()
        owner.deleteLater()
    if failures:
        raise failures[0]
    assert not waiting


def _pages(count: int) -> Callable[[ScanNow], bool]:
    """The scanner rests, and the last of so many pages is on the screen."""

    def ready(dialog: ScanNow) -> bool:
        shown = dialog.face.pages
        seen = (shown.page_count(), shown.page()) == (count, count - 1) if count else True
        return dialog.face.scan_button.isEnabled() and seen

    return ready


def _enter(dialog: ScanNow) -> None:
    focus = dialog.focusWidget()
    assert focus is dialog.face.scan_button
    QTest.keyClick(focus, Qt.Key.Key_Return)


def _press(words: str) -> Callable[[ScanNow], Any]:
    def press(dialog: ScanNow) -> None:
        pressed = button(dialog, words)
        assert pressed.isEnabled(), words
        pressed.click()

    return press


def test_pages_are_scanned_by_keyboard_and_added_as_one_pdf(desk: Desk, settings: Path) -> None:
    section, document_id = _section(desk)
    with _doing(
        (_pages(0), _enter),
        (_pages(1), _enter),
        (_pages(2), _press("Remove this page")),
        (_pages(1), _enter),
        (_pages(2), _press("Add as one PDF")),
    ):
        button(section, "Scan now").click()
    desk.settle()
    (kept,) = desk.run(lambda: desk.case.documents.get(document_id)).attachments
    assert kept.name.startswith("Scan 20")
    data = desk.run(lambda: desk.case.documents.content(kept.id))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 2


def test_what_goes_wrong_keeps_the_pages_and_leaving_asks(desk: Desk, settings: Path) -> None:
    section, document_id = _section(desk)
    told: list[str] = []

    def jam(dialog: ScanNow) -> None:
        scanner_settings(settings, "read-status-code SANE_STATUS_JAMMED")
        _enter(dialog)

    def read(dialog: ScanNow) -> None:
        told.append(texts(dialog))
        dialog.face.network.box.click()

    with _doing(
        (_pages(0), _enter),
        (_pages(1), jam),
        (lambda dialog: dialog.face.trouble.isVisible(), read),
        (lambda dialog: _pages(1)(dialog) and dialog.face.device.combo.count() == 2, _press("Cancel")),
    ):
        button(section, "Scan now").click()
    desk.settle()
    assert "The paper is stuck in the scanner." in told[0]
    assert "1 page. Kept only when added." in told[0]
    assert [what for what, _ in desk.messages.said] == ["ask"]
    assert "Throw away 1 scanned page?" in str(desk.messages.said[0][1])
    assert desk.run(lambda: desk.case.documents.get(document_id)).attachments == ()


def test_where_nothing_can_be_scanned_it_is_said_and_no_button_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "this_computer", lambda: ScannerHint.INSTALL_SANE)
    section, _ = _section(desk)
    assert any("needs the package “sane-utils”" in label.text() for label in section.findChildren(QLabel))
    assert "Scan now" not in [one.accessibleName() for one in section.findChildren(QPushButton)]
