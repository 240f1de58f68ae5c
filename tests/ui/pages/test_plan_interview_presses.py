"""Questions of the plan when somebody presses faster than the vault answers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.pages.plan_interview import PlanInterviewPage
from tests.support.page_bench import PageBench


def test_a_press_that_comes_too_late_skips_no_question_and_leads_nobody_else_away(
    bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = bench.show(PlanInterviewPage(bench.context), maria.id)
    page.act("show:papers.originals")
    bench.settle()
    field = page.answer.fields[f"papers.originals|{PlanAnswerKey.ORIGINALS_PLACE}"].input()
    assert isinstance(field, QLineEdit)
    field.setText("Caja azul")
    show = page._show_question

    def pressed_again(*found: Any, back: bool) -> None:
        monkeypatch.undo()
        page.next()
        show(*found, back=back)

    monkeypatch.setattr(page, "_show_question", pressed_again)
    page.next()
    bench.settle()
    assert page.question.id == "papers.copies"
    assert bench.case.interview.load(maria.id).marks == {}
    ana = bench.case.people.add(PersonDetails(given_names="Ana", family_names="Paz"))
    page.skip()
    page.show_person(ana.id)
    bench.settle()
    assert page.view.person.id == ana.id
    assert page.question.id == "people.first"


def test_after_a_child_was_added_by_the_button_the_next_name_can_be_typed(bench: PageBench, maria: Person) -> None:
    page = bench.show(PlanInterviewPage(bench.context), maria.id)
    page.act("show:children.any")
    for name in ("Sofía", "Luis"):
        bench.settle()
        typed = bench.window.focusWidget()
        assert typed is page.answer.form.fields["name"].input()
        typed.setText(name)
        page.answer.form.button.setFocus()
        page.answer.form.button.click()
    bench.settle()
    assert [child.details.name for child in bench.case.plans.get(maria.id).children] == ["Sofía", "Luis"]
