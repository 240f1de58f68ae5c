"""The page of time stamps: a request is saved, the answer is dropped or picked, checked, listed, and told in words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages.anchors import AnchorsPage
from checkin_desktop.ui.pages.anchors_parts import StampRow
from tests.support.page_bench import PageBench, words
from tests.support.time_authority import NAME, TimeAuthority
from tests.ui.driving import button

DRAFT = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 9), channel=Channel.CALL, outcome=Outcome.NO_ANSWER, number="212-264-5085"
)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimeAuthority:
    return TimeAuthority(tmp_path_factory.mktemp("authority") / "tsa", kind="ec")


@pytest.fixture
def page(bench: PageBench, maria: Person) -> AnchorsPage:
    bench.case.attempts.add(maria.id, DRAFT)
    made = AnchorsPage(bench.context)
    bench.show(made, maria.id)
    return made


@pytest.fixture
def reply(page: AnchorsPage, bench: PageBench, authority: TimeAuthority, tmp_path: Path) -> Path:
    """The person saves the request and comes back from the authority with an answer."""
    bench.messages.target = tmp_path / "anchor.tsq"
    page.ask_button.click()
    bench.settle()
    return authority.answer(tmp_path / "anchor.tsq", tmp_path / "anchor.tsr")


def row(page: AnchorsPage) -> StampRow:
    (found,) = page.rows()
    return found


def drop(page: AnchorsPage, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    QApplication.sendEvent(page.zone, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page.zone, QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_an_empty_log_has_nothing_to_stamp(bench: PageBench, maria: Person) -> None:
    page = AnchorsPage(bench.context)
    bench.show(page, maria.id)
    assert "There is nothing to stamp yet." in words(page)
    assert not page.ask_button.isEnabled()
    assert not page.letter.isVisibleTo(page)


def test_nothing_is_asked_by_itself(page: AnchorsPage, bench: PageBench, maria: Person) -> None:
    assert "No time stamp yet. The log has 1 entry." in words(page)
    assert bench.case.anchors.state(maria.id).anchors == ()
    assert not page.take_button.isEnabled()


def test_the_way_without_commands_comes_first(page: AnchorsPage) -> None:
    assert page.copy_body.mapTo(page, QPoint()).y() < page.ask_button.mapTo(page, QPoint()).y()
    assert "openssl" not in words(page)
    assert "curl" not in words(page)
    page.commands.button.setFocus()
    QTest.keyClick(page.commands.button, Qt.Key.Key_Space)
    assert "openssl ts -verify" in words(page)
    assert "curl -H" in words(page)
    QTest.keyClick(page.commands.button, Qt.Key.Key_Space)
    assert "openssl" not in words(page)


def test_a_request_is_saved_and_waits(page: AnchorsPage, reply: Path, bench: PageBench) -> None:
    assert bench.messages.said == [("save_file", "anchor.tsq")]
    assert "Waiting for the answer." in words(row(page))
    assert str(reply.with_suffix(".tsq")) in words(page.told)
    assert page.take_button.isEnabled()


@pytest.mark.parametrize("way", ["drop", "pick"])
def test_the_answer_is_checked_and_listed(page: AnchorsPage, reply: Path, bench: PageBench, way: str) -> None:
    bench.messages.files = [reply]
    if way == "drop":
        drop(page, reply)
    else:
        page.take_button.click()
    bench.settle()
    said = words(row(page))
    assert said.startswith("Not later than")
    assert f"Entries 1 to 1 · {NAME}" in said
    assert "The whole log has a time stamp: 1 entry." in words(page)
    assert "The answer was checked" in words(page.told)


def test_a_newer_entry_is_not_covered(page: AnchorsPage, reply: Path, bench: PageBench, maria: Person) -> None:
    page.take(reply)
    bench.settle()
    bench.case.attempts.add(maria.id, DRAFT)
    bench.settle()
    assert "Entries 1 to 1 have a time stamp. 1 newer entry does not." in words(page)


def test_a_wrong_answer_is_told_and_the_request_goes_on_waiting(
    page: AnchorsPage, reply: Path, bench: PageBench
) -> None:
    data = bytearray(reply.read_bytes())
    data[-5] ^= 1
    reply.write_bytes(data)
    drop(page, reply)
    bench.settle()
    error = bench.messages.said[-1][1]
    assert isinstance(error, AppError)
    assert error.code is ErrorCode.TIMESTAMP_BAD_SIGNATURE
    assert "Waiting for the answer." in words(row(page))


def test_a_kept_answer_is_checked_again_with_and_without_a_certificate(
    page: AnchorsPage, reply: Path, bench: PageBench, authority: TimeAuthority, tmp_path: Path
) -> None:
    page.take(reply)
    bench.settle()
    stranger = TimeAuthority(tmp_path / "stranger", kind="ec")
    for words_on_it, files, expected in (
        ("Check again", [], "Whether the service can be trusted was not checked."),
        ("Check with a certificate…", [authority.root], "comes from a service of this certificate."),
        ("Check with a certificate…", [stranger.root], "It does not come from this certificate."),
    ):
        bench.messages.files = files
        button(row(page), words_on_it).click()
        bench.settle()
        assert expected in row(page).result.text()


def test_both_files_leave_again(page: AnchorsPage, reply: Path, bench: PageBench, tmp_path: Path) -> None:
    page.take(reply)
    bench.settle()
    for words_on_it, name in (("Save the request…", "again.tsq"), ("Save the answer…", "again.tsr")):
        bench.messages.target = tmp_path / name
        button(row(page), words_on_it).click()
        bench.settle()
    assert (tmp_path / "again.tsq").read_bytes() == reply.with_suffix(".tsq").read_bytes()
    assert (tmp_path / "again.tsr").read_bytes() == reply.read_bytes()


def test_the_words_for_the_lawyer_hold_hash_count_and_day_and_no_name(
    page: AnchorsPage, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    newest = bench.case.anchors.state(maria.id).head.chain_hash
    page.copy_subject.click()
    assert QGuiApplication.clipboard().text() == "Fingerprint of a log, 20 November 2026"
    page.copy_body.click()
    body = QGuiApplication.clipboard().text()
    assert newest in body
    assert "had 1 entry" in body
    assert "20 November 2026" in body
    bench.messages.target = tmp_path / "fingerprint.txt"
    page.save_letter.click()
    bench.settle()
    saved = (tmp_path / "fingerprint.txt").read_text(encoding="utf-8")
    assert saved == f"Fingerprint of a log, 20 November 2026\n\n{body}\n"
    assert "Reyes" not in saved
    assert newest in words(page.letter).replace(" ", "")


def test_another_language_says_all_of_it(page: AnchorsPage, reply: Path, bench: PageBench) -> None:
    page.take(reply)
    bench.settle()
    set_language("es")
    assert "A más tardar el" in words(row(page))
    assert "Código de control de un registro" in words(page.letter)


def test_locking_forgets_it(page: AnchorsPage, reply: Path, bench: PageBench) -> None:
    page.take(reply)
    bench.settle()
    page.wipe()
    assert page.rows() == []
    assert page.body.text() == page.subject.text() == page.covered.text() == ""
