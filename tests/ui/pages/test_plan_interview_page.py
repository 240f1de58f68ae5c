"""The plan's questions on a real vault: saved at once, skipped and come back to, never lost, children by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.interview import InterviewSection, Mark, PlanStanding, SectionStanding
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models.interview_store import CHOICE
from checkin_desktop.ui.pages.plan_interview import PlanInterviewPage
from checkin_desktop.ui.pages.plan_interview_cards import CardsField
from checkin_desktop.ui.pages.plan_interview_steps import StepsColumn
from checkin_desktop.ui.theme import theme
from tests.support.page_bench import PageBench, words

Open = Callable[..., PlanInterviewPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person) -> Open:
    def make(question: str = "") -> PlanInterviewPage:
        page = PlanInterviewPage(bench.context)
        bench.context.person_id = maria.id
        bench.show(page, maria.id)
        bench.settle()
        if question:
            page.act(f"show:{question}")
            bench.settle()
        return page

    return make


def cards(page: PlanInterviewPage) -> CardsField:
    assert page.answer is not None
    assert page.answer.cards is not None
    return page.answer.cards


def line(page: PlanInterviewPage, name: str) -> QLineEdit:
    assert page.question is not None
    assert page.answer is not None
    edit = page.answer.fields[f"{page.question.id}|{name}"].input()
    assert isinstance(edit, QLineEdit)
    return edit


def at(page: PlanInterviewPage) -> str:
    assert page.question is not None
    return page.question.id


def test_somebody_new_is_added_by_keyboard_and_is_the_answer(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    assert at(page) == "people.first"
    QTest.keyClick(cards(page).card("else"), Qt.Key.Key_Return)
    form = page.answer.form  # type: ignore[union-attr]
    assert form is not None
    for name, typed in (("name", "Rosa Núñez"), ("phone", "347-555-0117")):
        form.fields[name].input().setText(typed)  # type: ignore[attr-defined]
    QTest.keyClick(form.fields["phone"].input(), Qt.Key.Key_Return)
    bench.settle()
    assert [item.details.name for item in bench.case.contacts.list(maria.id)] == ["Rosa Núñez"]
    assert at(page) == "people.second"
    page.back()
    bench.settle()
    assert cards(page).value() == bench.case.contacts.list(maria.id)[0].id
    assert "Rosa Núñez" in page.sheet.paper.accessibleDescription()


def test_a_refused_answer_stays_in_front_and_what_the_disk_refused_is_kept(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page("papers.originals")

    def full(*_: object) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(bench.case.plans, "set_answer", full)
        line(page, PlanAnswerKey.ORIGINALS_PLACE).setText("Caja azul")
        page.next()
        bench.settle()
    assert at(page) == "papers.originals"
    assert line(page, PlanAnswerKey.ORIGINALS_PLACE).text() == "Caja azul"
    page.next()
    bench.settle()
    assert bench.case.plans.get(maria.id).answers[PlanAnswerKey.ORIGINALS_PLACE] == "Caja azul"
    assert at(page) == "papers.copies"
    page.back()
    bench.settle()
    QTest.keyClicks(line(page, PlanAnswerKey.ORIGINALS_PLACE), ", cocina")
    assert line(page, PlanAnswerKey.ORIGINALS_PLACE).text() == "Caja azul, cocina"


def test_the_same_question_comes_back_with_what_was_typed(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page("locator.number")
    typed = page.answer.fields["locator.number|a_number"].input()  # type: ignore[union-attr]
    typed.setText("A 12")  # type: ignore[attr-defined]
    page.next()
    bench.settle()
    assert at(page) == "locator.number"
    assert bench.case.people.get(maria.id).identifier(IdentifierKind.A_NUMBER) is None
    page.wipe()
    bench.settle()
    again = open_page()
    assert at(again) == "locator.number"
    assert again.answer.fields["locator.number|a_number"].input().text() == "A 12"  # type: ignore[union-attr]


def test_skip_not_known_and_none_are_kept_and_asked_again_when_wanted(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page("papers.copies")
    page.skip()
    bench.settle()
    assert at(page) == "papers.key"
    cards(page).card(Mark.UNKNOWN.value).click()
    page.next()
    bench.settle()
    assert bench.case.interview.load(maria.id).marks == {"papers.copies": "skipped", "papers.key": "unknown"}
    page.act("show:pets.pets")
    bench.settle()
    cards(page).card(Mark.NONE.value).click()
    bench.settle()
    page.act("show:review")
    bench.settle()
    page.frame.review.again_button.click()
    bench.settle()
    for wanted in ("papers.copies", "papers.key"):
        page.act(f"show:{wanted}")
        bench.settle()
    bench.context.undo_stack.undo()
    bench.settle()
    assert "pets.pets" not in bench.case.interview.load(maria.id).marks


def test_pick_up_of_each_child_takes_several_people_and_hints_at_the_schools_list(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    people = [bench.case.contacts.add(maria.id, ContactDetails(name=name, phone="212-555-0101")).id for name in "AB"]
    child = bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía", school="P.S. 24"))
    page = open_page(f"child.{child.id}.pickup")
    assert "Sofía" in page.frame.title.text()
    for number in people:
        cards(page).card(number).click()
        bench.settle()
    assert bench.case.plans.get_child(child.id).details.pickup_contact_ids == tuple(people)
    assert page.answer is not None
    assert page.answer.hint.isVisibleTo(page)
    page.next()
    bench.settle()
    assert at(page) == f"child.{child.id}.list"
    line(page, "pickup_list_on").setText("3 Nov 2026")
    page.next()
    bench.settle()
    assert bench.case.plans.get_child(child.id).details.pickup_list_on == date(2026, 11, 3)


def test_fear_and_a_consulate_are_hidden_until_they_are_asked_for(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page("pause.fear")
    page.next()
    bench.settle()
    assert bench.case.interview.load(maria.id).marks["pause.fear"] == Mark.NONE
    assert at(page) != "fear.own"
    page.act("show:pause.fear")
    bench.settle()
    cards(page).card(Mark.WANTED.value).click()
    page.next()
    bench.settle()
    assert at(page) == "fear.own"
    page.act("show:consulate.own")
    bench.settle()
    assert at(page) != "consulate.own"
    page.frame.review.asked_for.emit("consulate.own")
    bench.settle()
    assert at(page) == "consulate.own"
    safe = page.answer.fields[f"consulate.own|{PlanAnswerKey.CONSULATE_SAFE.value}"]  # type: ignore[union-attr]
    assert isinstance(safe, CardsField)
    safe.card("ask_lawyer").click()
    bench.settle()
    assert bench.case.plans.get(maria.id).answers[PlanAnswerKey.CONSULATE_SAFE] == "ask_lawyer"


def test_the_review_names_what_is_missing_and_leads_there(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page("review")
    review = page.frame.review
    missing = bench.case.plans.get(maria.id).missing
    assert set(review.gap_buttons) == set(missing)
    review.gap_buttons["originals_place"].click()
    bench.settle()
    assert at(page) == "papers.originals"
    page.open_section(InterviewSection.HEALTH)
    bench.settle()
    assert at(page) == "health.cannot_miss"


def test_a_break_names_somebody_to_call_and_wiping_leaves_no_word_of_the_case(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    bench.case.contacts.add(maria.id, ContactDetails(name="Rosa Needle", phone="347-555-0117"))
    page = open_page("legal.form_60_001")
    cards(page).card("yes").click()
    bench.settle()
    assert not bench.case.readiness.answers(maria.id).form_60_001.is_open
    assert page.answer is not None
    assert page.answer.fields[f"{at(page)}|{CHOICE}"].value() == "yes"
    page.frame.break_button.click()
    assert "Needle" in words(page.frame.pause)
    page.frame.pause.button.click()
    assert page.frame.holder.isVisibleTo(page)
    page.act("show:review")
    bench.settle()
    assert "Needle" in words(page)
    page.wipe()
    bench.settle()
    assert "Needle" not in words(page)
    assert "Needle" not in page.sheet.paper.accessibleDescription()


def test_the_keyboard_stays_where_it_is_when_an_answer_changes_what_its_cards_say(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    bench.case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117"))
    page = open_page("by_heart.number")
    rosa = bench.case.contacts.list(maria.id)[0]
    cards(page).card(rosa.id).setFocus()
    bench.case.contacts.update(rosa.id, knows_plan=True)
    bench.settle()
    card = cards(page).card(rosa.id)
    assert QApplication.focusWidget() is card
    QTest.keyClick(card, Qt.Key.Key_Return)
    bench.settle()
    assert bench.case.contacts.list(maria.id)[0].details.memorise
    QTest.keyClick(card, Qt.Key.Key_Return)
    bench.settle()
    assert at(page) != "by_heart.number"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_step_with_a_name_of_several_lines_shows_each_of_them(qtbot: Any, percent: int) -> None:
    theme.set(percent=percent)
    set_language("qps")  # a third longer than English
    steps = StepsColumn()
    qtbot.addWidget(steps)
    steps.setFixedWidth(theme.px(256))
    steps.resize(steps.width(), 900)
    steps.show()
    found = tuple(SectionStanding(section, 1, 6, 1, 0) for section in InterviewSection)
    steps.show_standing(PlanStanding((), (), found, "", True), InterviewSection.HOME, "Question 3 of 24", "María")
    labels = [label for button in steps.buttons.values() for label in (button.title, button.state)]
    assert any(label.heightForWidth(label.width()) > 1.5 * label.fontMetrics().height() for label in labels)

    def cut() -> list[str]:
        """A pixel may be lost to rounding; a line is more."""
        return [
            label.text()
            for label in labels
            if label.isVisible() and label.height() + 1 < label.heightForWidth(label.width())
        ]

    qtbot.waitUntil(lambda: not cut())
