"""Reading the plan through: still right or passed over, kept in between, written down, in the history and undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_reviews import ReviewKind
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.pages.plan_review import PlanReviewPage
from checkin_desktop.ui.pages.plan_walk import BEFORE, END
from checkin_desktop.ui.widgets.cards import Chip
from tests.support.page_bench import PageBench, words
from tests.ui.driving import button
from tests.ui.test_tab_order import tab_stops


@pytest.fixture
def page(bench: PageBench, maria: Person) -> PlanReviewPage:
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.FEAR_HOME, "Mi pueblo")
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "en la caja azul")
    made: PlanReviewPage = bench.show(PlanReviewPage(bench.context), maria.id)
    return made


def chips(page: PlanReviewPage) -> list[str]:
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisibleTo(page)]


def test_it_says_when_it_is_due_and_that_the_months_are_not_checked(page: PlanReviewPage) -> None:
    said = words(page)
    assert "Nobody has written down a reading yet" in said
    assert "read it every three months" in said
    assert "The three months were not checked." in said
    assert "Not checked. Compare with your paper." in said


def test_a_section_is_still_right_or_passed_over(bench: PageBench, page: PlanReviewPage, maria: Person) -> None:
    page.go_on()
    first, second, third = page.steps()[:3]
    assert page.at == first
    assert page.next_button.text() == "Still right"
    page.go_on()
    assert page.at == second
    page.skip.click()
    assert page.at == third
    page.flush()
    bench.settle()
    page.wipe()
    page.show_person(maria.id)
    bench.settle()
    page.go_on()
    assert page.at == third
    page.back()
    page.back()
    assert chips(page) == ["Read: still right"]
    page.go_to(END)
    said = words(page)
    assert "Passed over this time:" in said
    assert "People to call" not in said
    assert "Where documents are" in said


def test_what_was_written_about_fear_stands_there_only_after_it_was_asked_for(page: PlanReviewPage) -> None:
    page.go_to(PlanSectionId.FEAR)
    assert "Mi pueblo" not in words(page)
    button(page, "Show it").click()
    assert "Mi pueblo" in words(page)


def test_a_change_leads_to_its_section(bench: PageBench, page: PlanReviewPage) -> None:
    page.go_to(PlanSectionId.PAPERS)
    assert "en la caja azul" in words(page)
    button(page, "Change it").click()
    assert bench.visited[-1][0] == "plan_section:papers"
    page.go_to(PlanSectionId.PEOPLE)
    button(page, "Change it").click()
    assert bench.visited[-1][0] == "contacts"


def test_a_reading_is_written_down_told_when_it_is_due_and_undone(
    bench: PageBench, page: PlanReviewPage, maria: Person
) -> None:
    page.go_to(END)
    assert page.end is not None
    page.end.who.edit.setText("toda la familia")
    page.end.note.edit.setPlainText("leer con la abuela")
    page.go_on()
    bench.until(lambda: page.at == BEFORE and "toda la familia" in words(page))
    bench.settle()
    said = words(page)
    assert "To read again by" in said
    assert "leer con la abuela" in said
    (review,) = bench.case.plan_reviews.list(maria.id)
    assert review.kind is ReviewKind.READ

    bench.case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "con la tía")
    bench.until(lambda: "1 part changed since the last reading." in words(page))
    page.go_to(PlanSectionId.PAPERS)
    assert chips(page) == ["Changed since 20 Nov 2026"]

    page.show_step(BEFORE)
    page._remove(review)
    bench.until(lambda: "toda la familia" not in words(page))
    assert bench.case.plan_reviews.list(maria.id) == ()
    bench.context.undo_stack.undo()
    bench.until(lambda: "toda la familia" in words(page))


def test_three_months_later_it_is_due(bench: PageBench, page: PlanReviewPage, maria: Person) -> None:
    day = bench.case.directory.today() - timedelta(days=100)
    bench.case.plan_reviews.add(maria.id, ReviewKind.READ, day, "María")
    bench.until(lambda: "To read again since" in words(page))


def test_tab_goes_through_a_step_before_the_buttons_below(bench: PageBench, page: PlanReviewPage) -> None:
    for step in (BEFORE, *page.steps(), END):
        page.go_to(step)
        bench.settle()
        shown = [stop for stop in tab_stops(bench.window) if page.isAncestorOf(stop) and stop.isVisibleTo(page)]
        below = [button for button in page._foot_order if button.isVisibleTo(page)]
        assert shown[-len(below) :] == below, step
