"""Proof that goes with an attempt: picked, dropped, pasted, refused, stopped half-way, and withdrawn."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.people import Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import files_from
from checkin_desktop.ui.dialogs.withdraw_dialog import WithdrawDialog
from checkin_desktop.ui.pages import attempts as attempts_module
from tests.support.attempts_page import CALL, MAIL, Open
from tests.support.page_bench import PageBench, picture, words


def test_evidence_is_kept_and_shown_as_unchanged(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    shot = picture(tmp_path / "call-history.png")
    bench.messages.files = [shot]
    page.form.evidence.pick()
    page.form.evidence.add([NewFile("sent.eml", data=MAIL)])
    page.form.outcome.choose(Outcome.NO_ANSWER)
    page.form.save()
    bench.settle()
    attempt = bench.case.attempts.list(maria.id)[0]
    assert [item.name for item in attempt.attachments] == ["call-history.png", "sent.eml"]
    assert bench.case.attempts.content(attempt.attachments[0].id) == shot.read_bytes()
    bench.until(lambda: all("Unchanged" in words(row) for row in page.detail.evidence.values()))
    page.detail.set_checked(attempt.attachments[0].id, False)
    assert "Damaged" in words(page.detail.evidence[attempt.attachments[0].id])


def test_a_file_that_cannot_be_kept_says_why_and_is_never_left_out_in_silence(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ\x90\x00" + bytes(500))
    empty = tmp_path / "empty.pdf"
    empty.touch()
    page.form.evidence.add([NewFile.at(program), NewFile.at(empty), NewFile.at(tmp_path / "gone.png")])
    bench.settle()
    assert page.form.evidence.refused()
    assert page.form.evidence.files() == ()
    page.form.outcome.choose(Outcome.BUSY)
    page.form.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id) == ()
    assert "Remove it, then save" in words(page.form.evidence)

    def removers() -> list[QPushButton]:
        found = page.form.evidence.rows.findChildren(QPushButton)
        return [button for button in found if button.text() == "Remove" and button.isVisibleTo(page.form)]

    for left in (3, 2, 1):
        bench.until(lambda left=left: len(removers()) == left)
        removers()[0].click()
    page.form.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id)[0].attachments == ()


def test_pictures_can_be_dropped_and_pasted(tmp_path: Path, open_page: Open, bench: PageBench) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    shot = picture(tmp_path / "screen.png")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(shot)), QUrl("https://example.org/not-fetched.png")])
    assert [item.path for item in files_from(dropped, "pasted.png")] == [shot]
    QApplication.clipboard().setImage(QImage(str(shot)))
    page.form.evidence.paste()
    bench.settle()
    pasted = page.form.evidence.files()
    assert len(pasted) == 1
    assert pasted[0].data is not None
    assert pasted[0].data.startswith(b"\x89PNG")
    QApplication.clipboard().clear()


def test_a_file_attached_by_mistake_is_withdrawn_with_its_reason(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = replace(CALL, typed_by_name="Sofía")
    attempt = bench.case.attempts.add(maria.id, call, (NewFile("wrong.eml", data=MAIL),))
    page = open_page()
    asked: list[str] = []

    def answer(_: object, __: object, offered: str) -> tuple[str, str]:
        asked.append(offered)
        return "Another person’s email.", "José, son"

    monkeypatch.setattr(attempts_module, "ask_withdrawal", answer)
    page.detail.evidence[attempt.attachments[0].id].click()
    bench.settle()
    viewer = next(w for w in QApplication.topLevelWidgets() if isinstance(w, attempts_module.FileViewer))
    assert "Please call me." in viewer.text.toPlainText()
    viewer.withdraw_button.click()
    bench.settle()
    kept = bench.case.attempts.list(maria.id)[0].attachments[0]
    assert kept.withdrawn_at is not None
    bench.until(lambda: "Another person’s email." in words(page.detail))
    assert kept.name in words(page.detail)
    assert asked == ["Sofía"]
    assert bench.case.attempts.list(maria.id)[0].changes[0].written_by == "José, son"
    assert ", by José, son" in words(page.detail)


def test_the_withdrawal_asks_why_and_who(bench: PageBench, qtbot: Any) -> None:
    file = Attachment(1, "0" * 32, "wrong.eml", "message/rfc822", 10, "0" * 64, datetime(2026, 11, 20, tzinfo=UTC))
    dialog = WithdrawDialog(file, bench.window, "José")
    qtbot.addWidget(dialog)
    dialog.fit()
    dialog.show()
    assert "Who writes this?" in words(dialog)
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog.field.edit, "Wrong person")
    assert (dialog.yes.isEnabled(), dialog.reason(), dialog.writer()) == (True, "Wrong person", "José")
    dialog.writer_field.set_value("")
    assert (dialog.yes.isEnabled(), dialog.writer()) == (True, "")
    for_scans = WithdrawDialog(file, bench.window)
    qtbot.addWidget(for_scans)
    for_scans.show()
    assert not for_scans.writer_field.isVisible()


def test_saving_big_files_shows_progress_and_can_be_stopped(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    page.act("new")
    bench.settle()
    form = page.form
    form.outcome.choose(Outcome.BUSY)
    real = bench.case.attempts.add
    reached, asked_to_stop = threading.Event(), threading.Event()

    def slow(*args: Any, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Any:
        progress(3, 10)
        reached.set()
        assert asked_to_stop.wait(20)
        return real(*args, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(bench.case.attempts, "add", slow)
    form.evidence.add([NewFile("sent.eml", data=MAIL)])
    form.save()
    bench.until(lambda: reached.is_set() and form.progress.value() == 3)
    assert form.progress.isVisibleTo(form)
    assert not form.save_button.isEnabled()
    form.stop_button.click()
    asked_to_stop.set()
    bench.settle()
    assert page.views.currentWidget() is form
    assert "Nothing was added" in form.state_label.text()
    assert form.outcome.outcome() is Outcome.BUSY
    assert bench.case.attempts.list(maria.id) == ()
