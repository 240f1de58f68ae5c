"""“If it happened tonight” on the page: one step at a time by keyboard, what is empty leads to its question, kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_reviews import ReviewKind
from checkin_desktop.domain.tonight import TonightStep
from checkin_desktop.ui.models.plan_said import Said, SaidGroup
from checkin_desktop.ui.pages.plan_said_cards import SaidCards
from checkin_desktop.ui.pages.plan_walk import BEFORE, END
from checkin_desktop.ui.pages.tonight import TonightPage
from tests.support.page_bench import PageBench, words
from tests.ui.driving import button


@pytest.fixture
def page(bench: PageBench, maria: Person) -> TonightPage:
    bench.case.contacts.add(maria.id, ContactDetails(name="Rosa Nguyễn", phone="(347) 555-0117", memorise=True))
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "en la caja azul")
    made: TonightPage = bench.show(TonightPage(bench.context), maria.id)
    return made


def enter() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


def test_it_warns_first_and_goes_on_by_enter(bench: PageBench, page: TonightPage) -> None:
    said = words(page)
    assert "This page speaks of somebody being taken. It is only practice." in said
    assert "Rosa" not in said
    assert not page.back_button.isVisibleTo(page)
    bench.until(page.next_button.hasFocus)
    seen = []
    for _ in range(len(TonightStep) + 1):
        enter()
        seen.append(page.at)
    assert seen == [*TonightStep, END]
    page.back()
    page.back()
    assert page.at == TonightStep.HOME


def test_each_step_says_what_is_written_and_what_is_not(bench: PageBench, page: TonightPage) -> None:
    page.go_to(TonightStep.CALL)
    assert "1. Rosa Nguyễn" in words(page)
    page.go_to(TonightStep.FOLDER)
    said = words(page)
    assert "en la caja azul" in said
    assert "Not written yet: where the copies are, who has the key" in said
    button(page, "Write it now: where the copies are, who has the key").click()
    assert bench.visited[-1][0] == "plan_question:papers.copies"
    page.go_to(TonightStep.COPIES)
    assert "Nobody has a copy yet" in words(page)
    button(page, "Print one: a copy").click()
    assert bench.visited[-1][0] == "print_plan"


def test_what_is_written_meanwhile_is_shown_at_the_same_step(
    bench: PageBench, page: TonightPage, maria: Person
) -> None:
    page.go_to(TonightStep.MEDICINE)
    assert "Medicine that cannot be missed" in words(page)
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.CANNOT_MISS, "Insulina a las 8")
    bench.until(lambda: "Insulina a las 8" in words(page))
    assert page.at == TonightStep.MEDICINE
    assert "Not written yet" not in words(page)


def test_it_goes_on_where_it_was_left_and_is_written_down(bench: PageBench, page: TonightPage, maria: Person) -> None:
    page.go_to(END)
    assert page.end is not None
    page.end.who.edit.setText("Rosa y los niños")
    page.flush()
    bench.settle()
    page.wipe()
    assert "Rosa" not in words(page)
    page.show_person(maria.id)
    bench.settle()
    assert page.at == BEFORE
    page.go_on()
    assert page.at == END
    assert page.end.who.value() == "Rosa y los niños"
    assert "This is not written yet:" in words(page)
    page.go_on()
    bench.until(lambda: page.at == BEFORE)
    bench.settle()
    (review,) = bench.case.plan_reviews.list(maria.id)
    assert (review.kind, review.who, review.done_on) == (ReviewKind.PRACTICE, "Rosa y los niños", today(bench))
    assert "Practiced on" in words(page)
    assert bench.case.drafts.load(f"tonight:{maria.id}") is None


def test_a_day_that_is_none_is_not_written(bench: PageBench, page: TonightPage, maria: Person) -> None:
    page.go_to(END)
    assert page.end is not None
    page.end.day.edit.setText("someday")
    page.go_on()
    bench.settle()
    assert page.at == END
    assert page.end.day.notices()
    assert bench.case.plan_reviews.list(maria.id) == ()


def today(bench: PageBench) -> date:
    return bench.case.directory.today()


def test_many_lines_come_in_turns_and_none_is_lost(bench: PageBench) -> None:
    groups = [SaidGroup(tuple(Said("What", f"line {n}-{m}.") for m in range(9)), f"Child {n}") for n in range(3)]
    cards = SaidCards(bench.context, groups, bench.window)
    assert "line 0-3." in words(cards)
    assert "line 0-4." not in words(cards)  # the window answers in between
    bench.until(lambda: cards.turns.done)
    said = words(cards)
    assert all(line.text in said for group in groups for line in group.lines)
    assert all(group.title in said for group in groups)
