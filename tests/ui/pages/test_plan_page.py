"""The emergency plan on a real vault: answers that save themselves, children, what is missing, and the preview."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.ui import language
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.pages.plan import PlanPage
from checkin_desktop.ui.widgets.fields import ChoiceField
from tests.support.page_bench import PageBench

Open = Callable[[], PlanPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person) -> Open:
    def make() -> PlanPage:
        page = PlanPage(bench.context)
        bench.show(page, maria.id)
        page.turns.finish()
        bench.settle()
        return page

    return make


def test_what_is_missing_is_said_in_words(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    rows = {row.key: row for row in page.list.rows_model.rows()}
    assert "a person to call" in rows[PlanSectionId.PEOPLE].second
    assert rows[PlanSectionId.PEOPLE].chips
    assert page.panels[PlanSectionId.PEOPLE].gap.isVisibleTo(page.panels[PlanSectionId.PEOPLE])
    bench.case.contacts.add(maria.id, ContactDetails(name="Rosa Núñez", phone="347-555-0117", memorise=True))
    bench.settle()
    rows = {row.key: row for row in page.list.rows_model.rows()}
    assert rows[PlanSectionId.PEOPLE].chips == ()
    assert rows[PlanSectionId.BY_HEART].second == "Filled in"


def test_each_answer_is_saved_when_it_is_left_and_can_be_undone(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page()
    page.show_section(PlanSectionId.PAPERS)
    field = page.field(PlanAnswerKey.ORIGINALS_PLACE)
    field.edit.setPlainText("Caja <metal>, armario & cocina")
    page.show_section(PlanSectionId.HEALTH)
    bench.settle()
    assert bench.case.plans.get(maria.id).answers[PlanAnswerKey.ORIGINALS_PLACE] == "Caja <metal>, armario & cocina"
    bench.context.undo_stack.undo()
    bench.settle()
    assert not bench.case.plans.get(maria.id).answers.get(PlanAnswerKey.ORIGINALS_PLACE)


def test_every_answer_of_the_plan_has_its_field(open_page: Open, bench: PageBench, maria: Person) -> None:
    page = open_page()
    given = {key: key.value for key in PlanAnswerKey} | {PlanAnswerKey.CONSULATE_SAFE: "ask_lawyer"}
    for key, text in given.items():
        field = page.field(key)
        if isinstance(field, ChoiceField):
            field.combo.setCurrentIndex(3)
            field.combo.activated.emit(3)
        else:
            edit = field.input()
            edit.setPlainText(text) if hasattr(edit, "setPlainText") else edit.setText(text)
    page.flush()
    bench.settle()
    answers = bench.case.plans.get(maria.id).answers
    assert {key: answers.get(key) for key in PlanAnswerKey} == given


def test_children_are_added_filled_in_removed_and_brought_back(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    rosa = bench.case.contacts.add(maria.id, ContactDetails(name="Rosa Núñez", phone="347-555-0117"))
    page = open_page()
    page.show_section(PlanSectionId.CHILDREN)
    panel = page.children_panel
    panel.add_button.click()
    bench.settle()
    panel.save_new_button.click()
    bench.settle()
    assert panel.new_name.notices()
    panel.new_name.edit.setText("Sofía")
    panel.save_new_button.click()
    bench.settle()
    assert [child.details.name for child in bench.case.plans.get(maria.id).children] == ["Sofía"]
    panel.field("allergies").edit.setPlainText("peanuts")
    panel.field("pickup_contact_ids").pills[rosa.id].click()
    page.flush()
    bench.settle()
    child = bench.case.plans.get(maria.id).children[0].details
    assert child.allergies == "peanuts"
    assert child.pickup_contact_ids == (rosa.id,)
    panel.remove_button.click()
    bench.settle()
    assert bench.case.plans.get(maria.id).children == ()
    bench.context.undo_stack.undo()
    bench.settle()
    assert [each.details.allergies for each in bench.case.plans.get(maria.id).children] == ["peanuts"]


def test_going_from_child_to_child_loses_nothing(open_page: Open, bench: PageBench, maria: Person) -> None:
    first = bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    second = bench.case.plans.add_child(maria.id, ChildDetails(name="Diego"))
    page = open_page()
    page.show_section(PlanSectionId.CHILDREN)
    panel = page.children_panel
    panel.field("school").edit.setText("P.S. 24")
    panel.pills[second.id].click()
    bench.settle()
    assert panel.field("name").value() == "Diego"
    assert panel.field("school").value() == ""
    assert bench.case.plans.get_child(first.id).details.school == "P.S. 24"


def test_the_locator_block_comes_from_identity_with_its_source(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    bench.case.people.update(maria.id, birth_country="Honduras", government_name="REYES NUNEZ, MARIA")
    bench.case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A12345678")
    page = open_page()
    page.show_section(PlanSectionId.LOCATOR)
    panel = page.panels[PlanSectionId.LOCATOR]
    shown = [panel.facts.itemAt(place).widget().value_label.text() for place in range(panel.facts.count())]
    assert shown[0].replace("\u00a0", " ") == "A 012-345-678"
    assert shown[1] == "REYES NUNEZ, MARIA"
    assert shown[2] == "Honduras"
    assert panel.source.lines()
    panel.button.click()
    assert bench.visited[-1][0] == "identity"


def test_a_refused_answer_stays_with_its_fault_and_survives_a_lock(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()

    def full(*_: Any, **__: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(bench.case.plans, "set_answer", full)
    field = page.field(PlanAnswerKey.MEDICINES)
    field.edit.setPlainText("insulin, 8 a.m.")
    field.commit_pending()
    bench.settle()
    assert field.notices()
    assert field.value() == "insulin, 8 a.m."


def test_sections_open_by_keyboard_follow_the_language_and_are_forgotten(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.PETS, "Luna, a cat")
    page = open_page()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.panel_stack.currentWidget() is page.panels[PlanSectionId.CHILDREN]
    language.set_language("es")
    assert page.list.rows_model.rows()
    language.set_language("en")
    page.wipe()
    assert page.field(PlanAnswerKey.PETS).value() == ""
    assert page.list.keys() == ()
    assert page.header.subtitle_label.text() == ""
