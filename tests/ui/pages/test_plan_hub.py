"""The top of the emergency plan, what a family shares, papers for a child's care, and the drill of the numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from checkin_desktop.domain.care_papers import CarePaperDetails, CarePaperKind
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanMode, PlanPrint
from checkin_desktop.domain.plan_reviews import ReviewKind
from checkin_desktop.ui import language
from checkin_desktop.ui.dialogs.care_paper import CarePaperDialog
from checkin_desktop.ui.models.plan import ASKED_FOR, PlanSectionId
from checkin_desktop.ui.pages.plan import PlanPage
from checkin_desktop.ui.pages.plan_answers import AnswersPanel
from checkin_desktop.ui.pages.plan_by_heart import ByHeartPanel
from checkin_desktop.ui.pages.plan_care import CarePapersPanel
from checkin_desktop.ui.pages.plan_family import HouseholdPanel
from tests.support.long_family import write_long_family
from tests.support.page_bench import PageBench, words
from tests.ui.eventloop import GapMeter

Open = Callable[[int], PlanPage]
LONGEST_MS = 50
LONGEST_BUILDING_MS = 250
TRIES = 3


@pytest.fixture
def open_page(bench: PageBench) -> Open:
    def make(person_id: int) -> PlanPage:
        page = PlanPage(bench.context)
        bench.show(page, person_id)
        page.turns.finish()
        bench.settle()
        return page

    return make


def panel_of(page: PlanPage, section: PlanSectionId, kind: type[Any]) -> Any:
    page.show_section(section)
    panel = page.panels[section]
    assert isinstance(panel, kind)
    return panel


def test_the_hub_says_how_far_the_plan_is_and_leads_to_everything(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    page = open_page(maria.id)
    hub = page.hub
    assert hub.go_on.text().strip() == "Start with the questions"
    assert "One question at a time" in words(hub)
    rosa = bench.case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117", memorise=True))
    bench.settle()
    assert hub.title.text() == "4 things missing for a usable plan"
    assert hub.words.text() == ("Still missing: A-number, birth date, country of birth, where the papers are")
    assert hub.go_on.text().strip() == "Go on with the questions"
    bench.case.people.update(maria.id, birth_date=date(1990, 5, 1), birth_country="Honduras")
    bench.case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A12345678")
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "Blue box")
    bench.settle()
    assert hub.title.text() == "Usable"
    assert "questions answered" in words(hub)
    choice = PlanPrint(PlanMode.FRIDGE, holder="Rosa")
    bench.case.plan_copies.record(maria.id, choice, bench.case.exports.plan_snapshot(maria.id, choice))
    bench.case.plan_reviews.add(maria.id, ReviewKind.READ, date(2026, 8, 1))
    bench.settle()
    assert hub.ways["plan_copies"].text().strip() == "Copies"
    assert hub.ways["plan_review"].text().strip() == "Read it through: since 1 Nov 2026"
    assert "Has a copy" in words_of_chips(page)
    bench.case.contacts.update(rosa.id, phone="347-555-0199")
    bench.settle()
    assert hub.ways["plan_copies"].text().strip() == "Copies: 1 out of date"
    hub.go_on.click()
    for way in hub.ways.values():
        way.click()
    page.act("print")
    assert [place[:2] for place in bench.visited] == [
        (name, maria.id)
        for name in (
            "plan_interview",
            "plan_print",
            "tonight",
            "plan_review",
            "plan_copies",
            "legal_help",
            "plan_print",
        )
    ]
    language.set_language("es")
    assert hub.ways["plan_copies"].text().strip() == "Copias: 1 sin actualizar"
    language.set_language("en")
    page.wipe()
    assert "Rosa" not in words(page)
    assert hub.title.text() == hub.words.text() == ""


def words_of_chips(page: PlanPage) -> str:
    from checkin_desktop.ui.widgets.cards import Chip

    return " | ".join(chip.text() for chip in page.panels[PlanSectionId.PEOPLE].findChildren(Chip))


def test_what_is_hidden_until_asked_for_stays_hidden_for_everyone(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.CONSULATE_PLACE, "Honduras, New York")
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.FEAR_HOME, "my town")
    page = open_page(maria.id)
    for section, keys in ASKED_FOR.items():
        panel = panel_of(page, section, AnswersPanel)
        fields = [panel.fields[key] for key in keys]
        assert not any(field.isVisibleTo(panel) for field in fields)
        panel.hidden_part.button.click()
        assert all(field.isVisibleTo(panel) for field in fields)
    assert page.field(PlanAnswerKey.FEAR_HOME).value() == "my town"
    rows = {row.key: row for row in page.list.rows_model.rows()}
    assert (rows[PlanSectionId.FEAR].second, rows[PlanSectionId.FEAR].status) == ("Only if you want to", "neutral")
    page.wipe()
    page.show_person(maria.id)
    bench.settle()
    assert not page.field(PlanAnswerKey.FEAR_HOME).isVisibleTo(page)
    assert not page.field(PlanAnswerKey.CONSULATE_PLACE).isVisibleTo(page)


def test_a_family_shares_one_plan_and_each_may_write_another_answer(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    case = bench.case
    jose = case.people.add(PersonDetails(given_names="José", family_names="Reyes"))
    case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117"))
    case.plans.set_answer(maria.id, PlanAnswerKey.KEYS, "under the blue pot")
    case.plans.set_answer(maria.id, PlanAnswerKey.EMPLOYER, "Bakery")
    case.plans.add_child(maria.id, ChildDetails(name="Sofía", allergies="peanuts"))
    page = open_page(maria.id)
    panel_of(page, PlanSectionId.HOUSEHOLD, HouseholdPanel).boxes[jose.id].box.click()
    bench.settle()
    assert [one.person_id for one in case.households.of(jose.id).members] == [maria.id, jose.id]
    bench.context.undo_stack.undo()
    bench.settle()
    assert not case.households.of(jose.id).shared
    bench.context.undo_stack.redo()
    bench.settle()
    page.show_person(jose.id)
    bench.settle()
    home = panel_of(page, PlanSectionId.HOME, AnswersPanel)
    shared = home.shared[PlanAnswerKey.KEYS]
    assert "under the blue pot" in words(shared)
    assert "From the plan of María" in words(shared)
    field = page.field(PlanAnswerKey.KEYS)
    assert field.value() == ""
    assert not field.isVisibleTo(home)
    assert PlanAnswerKey.EMPLOYER not in home.shared  # another's work is no one else's
    assert page.field(PlanAnswerKey.EMPLOYER).value() == ""
    assert shared.button.text().strip() == "Write another for José"
    shared.button.click()
    field.edit.setPlainText("with the neighbor")
    page.flush()
    bench.settle()
    assert case.plans.get(jose.id).answers[PlanAnswerKey.KEYS] == "with the neighbor"
    assert case.plans.get(maria.id).answers[PlanAnswerKey.KEYS] == "under the blue pot"
    assert not shared.isVisibleTo(home)
    assert "Rosa" in words(page.panels[PlanSectionId.PEOPLE])
    page.show_section(PlanSectionId.CHILDREN)
    assert "peanuts" in words(page.children_panel.from_family)
    assert not page.children_panel.form.isVisibleTo(page.children_panel)
    page.children_panel.from_family.open_button.click()
    assert bench.visited[-1][:2] == ("plan", maria.id)
    panel_of(page, PlanSectionId.HOUSEHOLD, HouseholdPanel).leave_button.click()
    bench.settle()
    assert case.plans.get(jose.id).children == ()
    bench.context.undo_stack.undo()
    bench.settle()
    assert [child.details.name for child in case.plans.get(jose.id).children] == ["Sofía"]


def test_a_child_has_a_caregiver_who_agreed_and_the_day_of_the_schools_list(
    open_page: Open, bench: PageBench, maria: Person
) -> None:
    rosa = bench.case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117"))
    child = bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    page = open_page(maria.id)
    page.show_section(PlanSectionId.CHILDREN)
    bench.until(lambda: page.children_panel.saver.record_id == child.id)
    caregiver = page.children_panel.field("caregiver_id")
    assert [caregiver.combo.itemText(place) for place in range(2)] == ["Nobody chosen yet", "Rosa"]
    caregiver.combo.setCurrentIndex(1)
    caregiver.combo.activated.emit(1)
    for key in ("caregiver_agreed_on", "pickup_list_on"):
        page.children_panel.field(key).edit.setText("3 Nov 2026")
    page.flush()
    bench.settle()
    details = bench.case.plans.get_child(child.id).details
    assert details == ChildDetails(
        name="Sofía",
        caregiver_id=rosa.id,
        caregiver_agreed_on=date(2026, 11, 3),
        pickup_list_on=date(2026, 11, 3),
    )


def test_a_care_paper_is_written_down_changed_removed_and_brought_back(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any, answered: Any
) -> None:
    child = bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    page = open_page(maria.id)
    panel = panel_of(page, PlanSectionId.CARE_PAPERS, CarePapersPanel)
    assert "is not guardianship" in words(panel)

    def fill(dialog: CarePaperDialog) -> None:
        fields: dict[str, Any] = dialog.fields  # type: ignore[assignment]
        fields["kind"].set_value(CarePaperKind.CA_AFFIDAVIT.value)
        fields["state"].set_value("CA")
        fields["child_ids"].set_value((child.id,))
        fields["caregiver"].set_value("Rosa Núñez")
        fields["signed_on"].edit.setText("3 Nov 2026")
        fields["notarized"].set_value("yes")
        fields["holder"].set_value("Rosa, kitchen drawer")
        dialog.save_button.click()

    answered(CarePaperDialog, fill)
    panel.add_button.click()
    bench.settle()
    (paper,) = bench.case.care_papers.list(maria.id)
    assert paper.details == CarePaperDetails(
        CarePaperKind.CA_AFFIDAVIT,
        "CA",
        (child.id,),
        "Rosa Núñez",
        date(2026, 11, 3),
        Answer.YES,
        holder="Rosa, kitchen drawer",
    )
    bench.until(lambda: "For Sofía · cared for by Rosa Núñez" in words(panel))
    assert "Signed 3 Nov 2026 · before a notary · kept by Rosa, kitchen drawer" in words(panel)
    answered(
        CarePaperDialog,
        lambda dialog: (dialog.fields["notarized"].set_value(""), dialog.save_button.click()),
    )
    panel.edit(paper)
    bench.settle()
    assert bench.case.care_papers.get(paper.id).details.notarized is None
    undo = bench.context.undo_stack
    undo.undo()
    bench.settle()
    assert bench.case.care_papers.get(paper.id) == paper
    panel.rows.findChildren(type(panel.add_button))[-1].click()
    bench.settle()
    assert bench.case.care_papers.list(maria.id) == ()
    undo.undo()
    bench.settle()
    assert bench.case.care_papers.list(maria.id) == (paper,)


def test_the_drill_asks_for_one_number_at_a_time_and_keeps_only_the_day(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    rosa = bench.case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="347-555-0117", memorise=True))
    bench.case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A12345678")
    page = open_page(maria.id)
    panel = panel_of(page, PlanSectionId.BY_HEART, ByHeartPanel)
    bench.until(lambda: "347-555-0117" in words(panel))
    panel.practice.click()
    drill = panel.drill
    assert "347-555-0117" not in words(panel)
    assert "Rosa: type it without looking" in words(drill)
    qtbot.keyClicks(drill.number.edit, "347-555-0118")
    qtbot.keyClick(drill.number.edit, Qt.Key.Key_Return)
    assert drill.result.text() == "Not the same yet. Try once more, or look at it again."
    assert drill.number.value() == ""
    drill.again.click()
    assert "347-555-0117" in words(drill)
    qtbot.keyClicks(drill.number.edit, "3")
    assert "347-555-0117" not in words(drill)
    qtbot.keyClicks(drill.number.edit, "475550117")
    drill.compare.click()
    bench.settle()
    assert drill.result.text() == "Right. That is the number."
    assert bench.case.readiness.drilled(maria.id) == {f"contact-{rosa.id}": date(2026, 11, 20)}
    drill.next.click()
    assert "A-number: type it without looking" in words(drill)
    assert drill.next.text().strip() == "Done"
    drill.next.click()
    bench.until(lambda: "Last typed right: 20 Nov 2026" in words(panel))
    assert "Not practiced yet" in words(panel)


def test_the_page_of_the_longest_family_lets_the_window_live(open_page: Open, bench: PageBench) -> None:
    """The page appears and is filled with all its sections; what another program took does not count.

    One gap is the building and first look of the page itself, within the bound for that.
    """
    person_id = write_long_family(bench.case)
    tries: list[tuple[float, float, str]] = []
    while len(tries) < TRIES and (not tries or tries[-1][0] >= LONGEST_MS):
        page = PlanPage(bench.context)
        with GapMeter() as meter:
            bench.show(page, person_id)
            bench.until(lambda: page.turns.done)  # noqa: B023
            bench.settle()
        building, filling, *_ = sorted((gap.ours_ms for gap in meter.gaps), reverse=True)
        tries.append((filling, building, meter.worst()))
        page.wipe()
        page.hide()
    filling, building, worst = min(tries)
    print(f"gaps of the plan of the longest family: {building:.0f} ms to build, then at most {filling:.0f} ms")
    assert building < LONGEST_BUILDING_MS, worst
    assert filling < LONGEST_MS, worst
