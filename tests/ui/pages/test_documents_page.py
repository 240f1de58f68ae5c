"""The documents checklist on a real vault: starter list, form that saves itself, scans, undo, and failures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.documents import DocumentDetails, DocumentForm, DocumentStatus, Holder
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import language
from checkin_desktop.ui.dialogs import withdraw_dialog
from checkin_desktop.ui.dialogs.file_viewer import FileViewer
from checkin_desktop.ui.models.documents import Show
from checkin_desktop.ui.pages.documents import DocumentsPage
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench

Open = Callable[[], DocumentsPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person, clock: HandClock) -> Open:
    def make() -> DocumentsPage:
        page = DocumentsPage(bench.context, clock=clock)
        bench.show(page, maria.id)
        return page

    return make


def scan(path: Path) -> Path:
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(path))
    return path


def test_an_empty_checklist_offers_the_list_for_every_check_in(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    assert page.stack.currentWidget() is page.empty
    page.starter.click()
    bench.settle()
    codes = [document.details.code for document in bench.case.documents.list(maria.id)]
    assert tuple(codes) == bench.case.reference.situations["check_in"]
    assert page.stack.currentWidget() is page.panes
    keys = page.list.keys()
    assert sum(isinstance(key, int) for key in keys) == len(codes)
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.documents.list(maria.id) == ()


def test_each_answer_is_saved_by_itself(open_page: Open, bench: PageBench, maria: Person) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(code="i220a"))
    page = open_page()
    status = page.form.field("status")
    status.set_value(DocumentStatus.HAVE)
    status.committed.emit(DocumentStatus.HAVE)
    place = page.form.field("place")
    place.edit.setText("Carpeta azul <cocina>")
    place.commit_pending()
    page.form.field("forms").pill(DocumentForm.COPY).click()
    page.form.field("holder").set_value(Holder.LAWYER)
    page.form.field("holder").committed.emit(Holder.LAWYER)
    bench.settle()
    saved = bench.case.documents.get(document.id).details
    assert saved.status is DocumentStatus.HAVE
    assert saved.place == "Carpeta azul <cocina>"
    assert saved.forms == (DocumentForm.COPY,)
    assert saved.holder is Holder.LAWYER
    assert "1 of 1 in hand" in page.header.subtitle_label.text()


def test_typing_is_saved_on_leaving_and_undo_brings_the_old_word_back(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(title="Birth certificate", place="At home"))
    page = open_page()
    page.form.field("place").edit.setText("With Rosa")
    page.flush()
    bench.settle()
    assert bench.case.documents.get(document.id).details.place == "With Rosa"
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.documents.get(document.id).details.place == "At home"


def test_a_document_is_found_in_the_shipped_list_and_added(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.documents.add(maria.id, DocumentDetails(code="i220a"))
    page = open_page()
    page.act("new")
    bench.settle()
    assert page.adder.list.place_of("i220a") < 0
    assert len(page.adder.list.keys()) == len(bench.case.reference.documents) - 1
    page.adder.filter.edit.setText("i-94")
    page.adder._show()
    page.adder.list.select("i94")
    page.adder.add_one.click()
    bench.settle()
    assert {item.details.code for item in bench.case.documents.list(maria.id)} == {"i220a", "i94"}
    page.adder.own.edit.setText("Letter from the priest")
    page.adder.add_own.click()
    bench.settle()
    assert [item.details.title for item in bench.case.documents.list(maria.id)][-1] == "Letter from the priest"
    page.adder.close_button.click()
    bench.settle()
    assert page.detail.currentWidget() is page.form


def test_a_whole_list_for_a_situation_is_added_once(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.documents.add(maria.id, DocumentDetails(code="medical"))
    page = open_page()
    page.add()
    page.adder.situation.set_value("special")
    page.adder._show()
    page.adder.add_all.click()
    bench.settle()
    codes = [item.details.code for item in bench.case.documents.list(maria.id)]
    assert sorted(codes) == sorted(bench.case.reference.situations["special"])


def test_removing_can_be_undone_with_its_scans(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(title="Passport"))
    bench.case.documents.attach(document.id, NewFile.at(scan(tmp_path / "passport.png")))
    page = open_page()
    page.form.remove.click()
    bench.settle()
    assert bench.case.documents.list(maria.id) == ()
    bench.context.undo_stack.undo()
    bench.settle()
    back = bench.case.documents.list(maria.id)
    assert [item.details.title for item in back] == ["Passport"]
    assert len(back[0].attachments) == 1


def test_a_scan_is_added_looked_at_and_withdrawn(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(title="Passport"))
    page = open_page()
    picture = scan(tmp_path / "passport.png")
    bench.messages.files = [picture]
    page.form.scans.pick()
    bench.settle()
    kept = bench.case.documents.get(document.id).attachments[0]
    assert bench.case.documents.content(kept.id) == picture.read_bytes()
    bench.until(lambda: page.form.scans.rows)
    page.form.scans.rows[0].click()
    viewer = next(w for w in QApplication.topLevelWidgets() if isinstance(w, FileViewer))
    bench.until(lambda: viewer.pages.page_count() == 1)
    viewer.pages.zoom_in()
    bench.settle()
    assert viewer.pages.zoom_percent() == 125
    monkeypatch.setattr(withdraw_dialog, "ask_reason", lambda *_: "Wrong person")
    viewer.withdraw_button.click()
    bench.settle()
    gone = bench.case.documents.get(document.id).attachments[0]
    assert gone.withdrawn_reason == "Wrong person"
    with pytest.raises(AppError):
        bench.case.documents.content(kept.id)


def test_a_full_disk_is_told_beside_the_scans_and_nothing_else_is_lost(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(title="Passport", place="Drawer"))
    page = open_page()

    def full(*_: Any, **__: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(bench.case.documents, "attach", full)
    page.form.scans.add([NewFile.at(scan(tmp_path / "passport.png"))])
    bench.settle()
    assert page.form.scans.trouble.isVisibleTo(page)
    assert "disk" in page.form.scans.trouble.title_label.text().lower()
    assert page.form.scans.add_button.isEnabled()
    assert bench.case.documents.get(document.id).details.place == "Drawer"


def test_a_damaged_or_foreign_file_is_refused_with_its_reason(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(title="Passport"))
    page = open_page()
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing here")
    page.form.scans.add([NewFile.at(broken)])
    bench.settle()
    assert page.form.scans.trouble.isVisibleTo(page)
    assert bench.case.documents.get(document.id).attachments == ()


def shown_rows(page: DocumentsPage) -> dict[str, list[str]]:
    """The headings of the list with the titles under them."""
    found: dict[str, list[str]] = {}
    for row in page.list.rows_model.rows():
        if row.is_heading:
            found[row.title] = []
        else:
            found[list(found)[-1]].append(row.title)
    return found


def test_dates_running_out_and_groups_are_said_in_words(open_page: Open, bench: PageBench, maria: Person) -> None:
    have = DocumentStatus.HAVE
    bench.case.documents.add(maria.id, DocumentDetails(title="Old card", status=have, expires_on=date(2026, 11, 1)))
    bench.case.documents.add(maria.id, DocumentDetails(title="Not mine", status=DocumentStatus.NEVER_GIVEN))
    bench.case.documents.add(maria.id, DocumentDetails(title="Work card", expires_on=date(2027, 1, 15)))
    bench.case.documents.add(maria.id, DocumentDetails(code="medical", status=have, issued_on=date(2026, 1, 2)))
    bench.case.documents.add(maria.id, DocumentDetails(code="i94", status=DocumentStatus.MISSING, language="es"))
    page = open_page()
    rows = shown_rows(page)
    assert list(rows) == [
        "Every ICE check-in",
        "Proof of time in the U.S.",
        "Identity",
        "Other papers",
        "Own papers",
        "Not needed",
    ]
    assert rows["Own papers"] == ["Old card", "Work card"]
    chips = {row.title: [chip[0] for chip in row.chips] for row in page.list.rows_model.rows() if not row.is_heading}
    assert chips["Old card"] == ["Have it", "Ran out 1 Nov 2026"]
    assert "Until 15 Jan 2027" in chips["Work card"]
    assert chips["Medical letters"] == ["Have it", "Older than 6 months since 2 Jul 2026"]
    assert chips["I-94 record"] == ["Missing", "Can perhaps be printed again", "Spanish, no certified translation"]
    assert chips["Not mine"] == ["Never given to me"]
    parts = {part: page.tools.pills[part].text() for part in Show}
    assert parts[Show.IN_HAND] == "In hand 2"
    assert parts[Show.DATED] == "With a reminder 4"
    page.tools.pills[Show.DATED].click()
    assert shown_rows(page) == {
        "Every ICE check-in": ["I-94 record"],
        "Other papers": ["Medical letters"],
        "Own papers": ["Old card", "Work card"],
    }


def test_one_press_says_whether_a_paper_is_there(open_page: Open, bench: PageBench, maria: Person, qtbot: Any) -> None:
    bench.case.documents.add(maria.id, DocumentDetails(title="Letter"))
    page = open_page()
    assert page.list.select("i94")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.currentWidget() is page.first
    assert page.first.heading.text() == "I-94 record"
    told = page.first.facts.what.text() + page.first.facts.differ._words.text()
    assert "For a visit: copy" in told
    assert "A lawyer can tell you whether to carry the original" in told
    assert page.first.answers[DocumentStatus.HAVE].hasFocus()
    page.first.answers[DocumentStatus.NEVER_GIVEN].click()
    bench.settle()
    saved = bench.case.documents.list(maria.id)[-1]
    assert (saved.details.code, saved.details.status) == ("i94", DocumentStatus.NEVER_GIVEN)
    assert page.detail.currentWidget() is page.form
    assert page.list.hasFocus()
    assert shown_rows(page)["Not needed"] == ["I-94 record"]
    bench.context.undo_stack.undo()
    bench.settle()
    assert "I-94 record" in shown_rows(page)["Every ICE check-in"]


def test_situations_are_changed_with_undo_and_given_back_to_the_case(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    page.tools.situations.click()
    pane = page.situations
    assert pane.pills.value() == ("check_in", "time_in_us", "id")
    assert pane.words.text() == "From the case: Every ICE check-in, Proof of time in the U.S., Identity"
    assert pane.back.isHidden()
    pane.pills.pill("court").click()
    bench.settle()
    pane.pills.pill("check_in").click()
    bench.settle()
    assert list(shown_rows(page)) == ["Proof of time in the U.S.", "I have immigration court", "Identity"]
    decided = {one.code: one.decided for one in bench.case.checklist.situations(maria.id) if one.decided is not None}
    assert decided == {"court": True, "check_in": False}
    bench.context.undo_stack.undo()
    bench.settle()
    assert "Every ICE check-in" in shown_rows(page)
    pane.back.click()
    bench.settle()
    assert not any(one.decided is not None for one in bench.case.checklist.situations(maria.id))
    pane.close_button.click()
    bench.settle()
    assert page.stack.currentWidget() is page.empty


def test_language_and_translation_are_kept(open_page: Open, bench: PageBench, maria: Person) -> None:
    document = bench.case.documents.add(maria.id, DocumentDetails(code="natid"))
    page = open_page()
    translated, language_field = page.form.field("translated"), page.form.field("language")
    assert translated.isHidden()
    language_field.set_value("es")
    language_field.committed.emit("es")
    bench.settle()
    assert not translated.isHidden()
    translated.box.click()
    bench.settle()
    saved = bench.case.documents.get(document.id).details
    assert (saved.language, saved.translated) == ("es", True)


def test_the_pages_below_are_one_press_away(open_page: Open, bench: PageBench, maria: Person) -> None:
    bench.case.documents.add(maria.id, DocumentDetails(code="presence", issued_on=date(2026, 10, 2)))
    page = open_page()
    for button in (page.tools.binder, page.tools.proof, page.tools.withheld):
        button.click()
    assert page.list.select("presence")
    page._open("presence")
    assert not page.first.answers[DocumentStatus.HAVE].isVisibleTo(page)
    page.first.dated.click()
    assert [place[0] for place in bench.visited] == ["binder", "proof_of_time", "withheld", "proof_of_time"]


def test_keyboard_opens_the_form_and_lock_forgets(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    bench.case.documents.add(maria.id, DocumentDetails(title="Secreto de María", place="Cocina"))
    page = open_page()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.form.field("status").input().hasFocus()
    language.set_language("es")
    assert "María" in page.header.subtitle_label.text()
    language.set_language("en")
    page.wipe()
    assert page.list.keys() == ()
    assert page.form.field("place").value() == ""
    assert page.form.heading.text() == ""
    assert page.header.subtitle_label.text() == ""
