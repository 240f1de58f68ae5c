"""Every control of the log, the documents, the plan and the previews has a name, room, and a way to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QScrollBar, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui import language
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.pages.documents import DocumentsPage
from checkin_desktop.ui.pages.plan import PlanPage
from checkin_desktop.ui.theme import theme
from tests.support.page_bench import PageBench

MAIL = b"From: a@example.org\r\nSubject: x\r\n\r\nhello\r\n"


@pytest.fixture
def filled(bench: PageBench, maria: Person) -> Person:
    call = AttemptDraft(
        happened_local=datetime(2026, 11, 18, 9, 12),
        channel=Channel.CALL,
        outcome=Outcome.VOICEMAIL_LEFT,
        office="New York City Field Office",
        number="212-436-9315",
    )
    bench.case.attempts.add(maria.id, call, (NewFile("sent.eml", data=MAIL),))
    document = bench.case.documents.add(maria.id, DocumentDetails(code="i220a"))
    bench.case.documents.attach(document.id, NewFile("sent.eml", data=MAIL))
    bench.case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117", memorise=True))
    bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    return maria


def views(bench: PageBench, person: Person) -> Iterator[tuple[str, QWidget]]:
    """Each view of the pages in turn, loaded and on the screen."""
    log = bench.show(AttemptsPage(bench.context), person.id)
    yield "log", log
    log.act("new")
    bench.settle()
    log.form.more.set_open(True)
    log.form.when.channel_buttons[Channel.EMAIL].click()
    yield "form", log
    log.form.close_form()
    log.correct_attempt(log.list.keys()[0])
    bench.settle()
    yield "correction", log
    log.correction.close_form()
    log.act("print")
    bench.until(log.preview.pages.page_count)
    yield "report", log
    log.hide()
    papers = bench.show(DocumentsPage(bench.context), person.id)
    yield "documents", papers
    papers.add()
    bench.settle()
    yield "adding", papers
    papers.hide()
    plan = bench.show(PlanPage(bench.context), person.id)
    for section in PlanSectionId:
        plan.show_section(section)
        bench.settle()
        yield section.value, plan
    plan.hide()


def named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())


def test_every_control_has_a_name(bench: PageBench, filled: Person) -> None:
    nameless = []
    for view, page in views(bench, filled):
        for widget in page.findChildren(QWidget):
            structure = isinstance(widget, QScrollArea | QScrollBar | QLabel)
            takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible()
            if takes_keys and not structure and widget.focusProxy() is None and not named(widget):
                nameless.append((view, type(widget).__name__, widget.objectName()))
    assert nameless == []


def cut_off(page: QWidget) -> list[tuple[str, int, int]]:
    """What has less room than its words need."""
    found = []
    for label in page.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.isVisible() and label.text() and label.height() < needed - 1:
            found.append((label.text()[:40], label.height(), needed))
    for button in page.findChildren(QAbstractButton):
        needed = button.minimumSizeHint().width()
        if button.isVisible() and button.text() and button.width() < needed - 1:
            found.append((button.text()[:40], button.width(), needed))
    return found


@pytest.mark.parametrize(("percent", "code"), [(100, "qps"), (200, "en")])
def test_no_word_is_cut_off(bench: PageBench, filled: Person, percent: int, code: str) -> None:
    theme.set(percent=percent)
    theme.apply(bench.app)
    language.set_language(code)
    for view, page in views(bench, filled):
        try:
            bench.until(lambda page=page: not cut_off(page))
        except bench.Timeout:
            pytest.fail(f"{view}: {cut_off(page)}")
    theme.set(percent=100)
    theme.apply(bench.app)


def test_the_keyboard_reaches_every_control_of_the_log(bench: PageBench, filled: Person, qtbot: Any) -> None:
    page = bench.show(AttemptsPage(bench.context), filled.id)
    bench.until(lambda: page.detail.evidence)
    page.report_button.setFocus()
    seen: list[QWidget] = []
    while (focused := bench.app.focusWidget()) not in seen and focused is not None:
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    listing, detail = page.listing, page.detail
    wanted = [page.add_button, listing.order_button, listing.filter_button, page.list, detail.correct_button]
    wanted += [*detail.evidence.values(), detail.support_button]
    missing = [widget for widget in wanted if widget not in seen]
    assert [type(widget).__name__ + ":" + widget.accessibleName() for widget in missing] == []
    order = [seen.index(widget) for widget in (page.list, *detail.evidence.values(), detail.support_button)]
    assert [*order, seen.index(detail.correct_button)] == sorted([*order, seen.index(detail.correct_button)])
