"""The page that checks a report: what was changed by name, whose key it is, and files that are no reports."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from checkin_desktop.services import vaults
from checkin_desktop.ui.pages.verify import VerifyPage
from checkin_desktop.ui.pages.verify_parts import in_blocks
from tests.support.page_bench import PageBench, words
from tests.support.sealed_report import flipped, log_something, save, sealed_report
from tests.support.vaults import PASSPHRASE, VaultTemplate


@pytest.fixture
def page(bench: PageBench) -> VerifyPage:
    made = VerifyPage(bench.context)
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(made)
    bench.window.resize(1040, 760)
    bench.window.show()
    made.refresh()
    return made


def choose(page: VerifyPage, bench: PageBench, path: Path) -> str:
    """Choose a file with the keyboard; what the page says then."""
    bench.messages.files = [path]
    page.zone.choose_button.setFocus()
    QTest.keyClick(page.zone.choose_button, Qt.Key.Key_Return)
    bench.settle()
    return words(page)


def test_a_report_of_this_folder(page: VerifyPage, bench: PageBench, tmp_path: Path) -> None:
    assert "Choose a PDF" in words(page)
    assert page.zone.choose_button.hasFocus()
    report = sealed_report(bench.case, log_something(bench.case))
    said = choose(page, bench, save(report, tmp_path))
    assert "Nothing in this file was changed after it was sealed." in said
    assert "report.pdf" in said
    assert page.key is not None
    assert page.key.chip is not None
    assert page.key.chip.accessibleName() == "The key of this folder"
    code = bench.case.exports.seal_fingerprint()
    assert in_blocks(code) in said
    QTest.keyClick(page.key.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == code
    assert "The fingerprint is copied." in words(page)
    inside = report.index(b"/Type /Page\n") if b"/Type /Page\n" in report else len(report) // 2
    said = choose(page, bench, save(flipped(report, inside), tmp_path, "changed.pdf"))
    assert "This file is not as it was when it was sealed." in said
    assert "report.pdf" not in said
    page.wipe()
    assert "changed.pdf" not in words(page)


def test_a_report_of_another_folder(
    page: VerifyPage, bench: PageBench, template: VaultTemplate, tmp_path: Path
) -> None:
    other = vaults.open_(template.copy(tmp_path / "other.cdvault"), PASSPHRASE, strengthen=False)
    try:
        report = sealed_report(other, log_something(other))
    finally:
        other.close()
    said = choose(page, bench, save(report, tmp_path))
    assert "This file fits its seal, but it does not fit this folder." in said
    assert page.key is not None
    assert page.key.chip is not None
    assert page.key.chip.accessibleName() == "Not the key of this folder"


def test_files_that_are_no_reports(page: VerifyPage, bench: PageBench, tmp_path: Path) -> None:
    with pikepdf.new() as plain:
        plain.add_blank_page()
        plain.save(tmp_path / "plain.pdf")
    said = choose(page, bench, tmp_path / "plain.pdf")
    assert "No integrity seal" in said
    assert page.key is None
    text = save(b"hello", tmp_path, "letter.txt")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(text))])
    page.zone.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    bench.settle()
    assert "This is not a PDF file." in words(page)
    said = choose(page, bench, tmp_path / "gone.pdf")
    assert page.trouble.isVisibleTo(page)
    assert "This is not a PDF file." not in said
    assert page.zone.choose_button.hasFocus()
