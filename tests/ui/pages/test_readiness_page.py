"""Get ready: typed on the page, kept in the vault, undone, and shown by the plan in the same words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import Outing, OutingDetails, ReadinessQuestion, TimedCall
from checkin_desktop.domain.packing import document_code, own_code
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.pages.plan import PlanPage
from checkin_desktop.ui.pages.readiness import ReadinessPage
from checkin_desktop.ui.widgets.fields import ChoiceField, TextField
from tests.support.page_bench import PageBench, words


@pytest.fixture
def rosa(bench: PageBench, maria: Person) -> Contact:
    details = ContactDetails(name="Rosa Nguyễn", phone="(347) 555-0117", memorise=True)
    return bench.case.contacts.add(maria.id, details)


@pytest.fixture
def visit(bench: PageBench, maria: Person) -> int:
    details = AppointmentDetails(day=date(2026, 11, 30), at="09:00", confirmation="CN-1")
    return bench.case.appointments.add(maria.id, details, AppointmentState.CONFIRMED).id


@pytest.fixture
def page(bench: PageBench, maria: Person, rosa: Contact, visit: int) -> ReadinessPage:
    made: ReadinessPage = bench.show(ReadinessPage(bench.context), maria.id)
    return made


def outing(case: CaseFile, visit: int) -> Outing:
    found = case.readiness.day_plan(case.appointments.get(visit).person_id, visit, None).outing
    assert found is not None
    return found


def type_into(field: object, text: str) -> None:
    assert isinstance(field, TextField)
    field.edit.setFocus()
    field.edit.clear()
    QTest.keyClicks(field.edit, text)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)


def test_the_plan_for_the_day_is_typed_and_kept(
    bench: PageBench, page: ReadinessPage, rosa: Contact, visit: int
) -> None:
    assert "Monday, 30 November 2026, 9:00" in page.header.subtitle_label.text()
    type_into(page.field("leaves_at"), "7:30")
    type_into(page.field("not_back_by"), "2 pm")
    assert page.calls.add_button.accessibleName() == "Add a call"
    page.calls.add_button.click()  # at once: it takes the time that was just typed
    bench.settle()
    first = page.calls.rows[0]
    assert (first.at.value(), first.whom.value()) == ("14:00", rosa.id)
    page.calls.add_button.click()
    type_into(page.calls.rows[1].at, "2:45 p.m.")
    bench.settle()
    calls = (TimedCall("14:00", rosa.id), TimedCall("14:45", rosa.id))
    kept = outing(bench.case, visit).details
    assert kept == OutingDetails(leaves_at="07:30", not_back_by="14:00", calls=calls)
    page.calls.rows[0].remove.click()
    bench.settle()
    assert outing(bench.case, visit).details.calls == calls[1:]
    bench.context.undo_stack.undo()
    bench.settle()
    assert outing(bench.case, visit).details.calls == calls
    assert len(page.calls.rows) == 2


def test_what_is_no_time_is_refused_beside_its_row_and_lost_nowhere(
    bench: PageBench, page: ReadinessPage, maria: Person, visit: int
) -> None:
    page.calls.add_button.click()
    type_into(page.calls.rows[0].at, "after lunch")
    bench.settle()
    assert page.calls.notices()
    assert outing(bench.case, visit).is_empty
    page.flush()
    bench.settle()
    again: ReadinessPage = bench.show(ReadinessPage(bench.context), maria.id)
    assert again.calls.rows[0].at.text() == "after lunch"
    assert again.calls.notices()


def test_things_are_ticked_added_and_put_back(bench: PageBench, page: ReadinessPage, visit: int) -> None:
    assert "Proof of time in the U.S." in words(page.packing)
    page.packing.boxes[document_code("g56")].box.click()
    bench.settle()
    type_into(page.packing.own, "Glasses")
    page.packing.add_button.click()
    bench.settle()
    page.packing.boxes[own_code("Glasses")].box.click()
    bench.settle()
    kept = outing(bench.case, visit).details
    assert (set(kept.packed), kept.own_items) == ({document_code("g56"), own_code("Glasses")}, ("Glasses",))
    assert "2 of" in words(page.packing)
    shipped = page.packing.boxes[document_code("g56")]
    page.packing.removed.emit("Glasses")
    bench.settle()
    assert own_code("Glasses") not in page.packing.boxes
    assert page.packing.boxes[document_code("g56")] is shipped, "built again for another list"
    bench.context.undo_stack.undo()
    bench.settle()
    assert outing(bench.case, visit).details.own_items == ("Glasses",)
    page.packing.pills.pill("court").click()
    bench.settle()
    page.packing.pills.pill("check_in").click()
    bench.settle()
    assert document_code("hearing") in page.packing.boxes
    page.packing.boxes[document_code("hearing")].box.click()
    bench.settle()
    assert document_code("g56") in outing(bench.case, visit).details.packed


def test_an_empty_field_leaves_undo_to_the_window(bench: PageBench, page: ReadinessPage) -> None:
    def takes_undo() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        bench.app.sendEvent(page.packing.own.edit, event)
        return event.isAccepted()

    assert not takes_undo()
    QTest.keyClicks(page.packing.own.edit, "Glas")
    assert takes_undo(), "what is being typed is undone in its field"


def test_the_number_is_compared_and_forgotten(bench: PageBench, page: ReadinessPage, maria: Person) -> None:
    type_into(page.drill.number, "347 555 0118")
    page.drill.check.click()
    assert "Not yet" in page.drill.result.text()
    assert page.drill.number.value() == ""
    type_into(page.drill.number, "+1 347-555-0117")
    page.drill.check.click()
    bench.settle()
    assert page.drill.result.text().startswith("Right")
    assert bench.case.readiness.answers(maria.id).drilled_on == date(2026, 11, 20)


def test_the_forms_have_one_answer_and_older_words_stay(bench: PageBench, page: ReadinessPage, maria: Person) -> None:
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.FORM_60_001, "In the drawer, I think")
    bench.until(lambda: "In the drawer, I think" in words(page.forms))
    field = page.forms_saver._bound[ReadinessQuestion.FORM_60_001_SIGNED.value].field
    assert isinstance(field, ChoiceField)
    field.combo.setCurrentIndex(1)
    field.combo.activated.emit(1)
    bench.settle()
    assert bench.case.readiness.answers(maria.id).form_60_001.signed is Answer.YES
    plan: PlanPage = bench.show(PlanPage(bench.context), maria.id)
    plan.show_section(PlanSectionId.LEGAL)
    said = words(plan.panels[PlanSectionId.LEGAL])
    assert "Yes, signed" in said
    assert plan.field(PlanAnswerKey.FORM_60_001).value() == "In the drawer, I think"
    assert plan.field(PlanAnswerKey.FORM_60_001).isVisibleTo(plan)
    assert not plan.field(PlanAnswerKey.G28_SIGNED).isVisibleTo(plan)


def test_without_an_appointment_it_says_so_and_wiping_leaves_nothing(
    bench: PageBench, page: ReadinessPage, maria: Person, visit: int
) -> None:
    bench.case.appointments.remove(visit)
    bench.until(lambda: page.nothing_ahead.isVisibleTo(page))
    assert not page.form.isVisibleTo(page)
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.G28_SIGNED, "In the drawer, I think")
    bench.until(lambda: "In the drawer, I think" in words(page))
    bench.settle()
    page.wipe()
    assert "drawer" not in words(page)
    assert "María" not in words(page)
    assert "Rosa" not in words(page)
