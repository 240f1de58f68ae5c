"""Prints of the plan: who sees a copy comes first, what it shows is said before it leaves, and who has it is noted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanExtra, PlanMode, PlanPrint
from checkin_desktop.services.exports import ExportsService
from checkin_desktop.ui import language
from checkin_desktop.ui.pages import plan_print_work
from checkin_desktop.ui.pages.plan_copies import PlanCopiesPage
from checkin_desktop.ui.pages.plan_print import PlanPrintPage
from checkin_desktop.ui.pages.print_preview_plan import PlanPreview
from tests.support.long_family import write_long_family
from tests.support.page_bench import PageBench, words
from tests.ui.eventloop import GapMeter

Open = Callable[[], PlanPrintPage]
LONGEST_MS = 50
LONGEST_BUILDING_MS = 250
TODAY = date(2026, 11, 20)


@pytest.fixture
def rosa(bench: PageBench, maria: Person) -> int:
    details = ContactDetails(name="Rosa Núñez", phone="347-555-0117", roles=(ContactRole.CAREGIVER,))
    return bench.case.contacts.add(maria.id, details).id


@pytest.fixture
def open_page(bench: PageBench, maria: Person, rosa: int) -> Open:
    def make() -> PlanPrintPage:
        page = PlanPrintPage(bench.context)
        bench.show(page, maria.id)
        return page

    return make


@pytest.fixture
def unmade(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn: only what is chosen matters."""
    monkeypatch.setattr(PlanPreview, "render", lambda _: None)
    monkeypatch.setattr(ExportsService, "warm_up", lambda _: None)


def shown(page: PlanPrintPage, bench: PageBench) -> None:
    bench.until(lambda: page.preview.save_button.isEnabled() and page.preview.pages.page_count())
    bench.settle()


def test_a_copy_is_made_for_its_reader_and_noted_with_who_has_it(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    bench.case.plans.set_answer(maria.id, PlanAnswerKey.LAWYER_NAME, "Ana Ortiz")
    page = open_page()
    assert "Not on it:" in page.cards[PlanMode.FRIDGE].accessibleDescription()
    page.cards[PlanMode.FULL].click()
    shown(page, bench)
    preview = page.preview
    assert preview.for_whom.value() == "Ana Ortiz"
    assert not preview.choice().extras  # nothing that has to be ticked
    preview._ticks[PlanExtra.FEAR].box.click()
    preview.language.set_value("es")
    preview.language.edited.emit("es")
    preview.for_whom.edit.setText(" Ana  Ortiz, lawyer")
    preview.render()
    shown(page, bench)
    bench.messages.target = tmp_path / "out.pdf"
    preview.save_button.click()
    bench.settle()
    asked = next(str(text) for kind, text in bench.messages.said if kind == "ask")
    assert "This file is not encrypted" in asked
    assert "Full plan: Everything that the plan says" in asked
    assert "What I am afraid of" in asked
    copy = bench.case.plan_copies.states(maria.id)[0].copy
    assert copy.choice == PlanPrint(
        PlanMode.FULL, "es", extras=frozenset({PlanExtra.FEAR}), holder="Ana Ortiz, lawyer"
    )
    log = bench.case.exports.log(maria.id)[0]
    assert (copy.export_id, log.for_whom, log.language) == (log.id, "Ana Ortiz, lawyer", "es")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    preview.back_button.click()
    assert preview.rendered is None
    assert page.cards[PlanMode.FULL].hasFocus()


def test_the_second_language_is_another_one_and_cards_have_no_large_print(open_page: Open, unmade: None) -> None:
    page = open_page()
    page.act("choose:full")
    preview = page.preview
    preview.second.set_value("es")
    preview.language.set_value("es")
    preview._chosen()
    assert preview.choice().second == ""
    preview.large.set_value(True)
    assert preview.choice().large
    page.act("choose:wallet")
    assert not preview.large.isVisibleTo(preview)
    assert not preview.choice().large
    assert preview.choice().extras == {PlanExtra.QR}  # the only tick that is set by itself
    page.act("choose:show")
    assert (preview.choice().language, preview.choice().second) == ("en", "")
    language.set_language("es")
    page.act("choose:show")
    assert (preview.choice().language, preview.choice().second) == ("en", "es")
    page.act("choose:fridge")
    assert preview.choice().holder == "Refrigerador"


def test_a_press_before_the_case_is_read_is_not_lost(bench: PageBench, maria: Person, unmade: None) -> None:
    page = PlanPrintPage(bench.context)
    bench.show(page, maria.id)
    page.facts = None
    page.cards[PlanMode.DOOR].click()
    assert page.views.currentIndex() == 0
    page.act("choose")  # comes from the timer of the way here
    page.refresh()
    bench.settle()
    page.act("choose")
    assert page.views.currentWidget() is page.preview
    assert page.preview.mode is PlanMode.DOOR
    page.hide()
    page.show()
    page.act("choose")
    assert page.views.currentIndex() == 0


def test_a_caregivers_copy_is_about_chosen_children_and_never_about_all_by_mistake(
    open_page: Open, bench: PageBench, maria: Person, rosa: int, unmade: None
) -> None:
    sofia = bench.case.plans.add_child(maria.id, ChildDetails(name="Sofía", caregiver_id=rosa)).id
    diego = bench.case.plans.add_child(maria.id, ChildDetails(name="Diego")).id
    page = open_page()
    page.act("choose:caregiver")
    preview = page.preview
    field = preview.children_field
    assert field is not None
    assert preview.choice().child_ids == ()
    assert preview.for_whom.value() == "Rosa Núñez"
    field.pill(diego).click()
    assert preview.choice().child_ids == (sofia,)
    field.pill(sofia).click()
    assert field.value() == (sofia,)  # none would have been all
    page.act("choose:family")
    copies = [choice for choice in page.family.chosen() if choice.mode is PlanMode.CAREGIVER]
    assert [(choice.holder, choice.child_ids) for choice in copies] == [("Rosa Núñez", (sofia,))]


def test_several_copies_are_saved_and_printed_in_one_go(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    family = page.family
    both = tuple((PlanPrint(PlanMode.FULL, holder=name), True) for name in ("Ana", "Rosa"))
    page.views.setCurrentWidget(family)
    family.open_set(maria.id, both, again=True)
    monkeypatch.setattr(bench.messages, "choose_folder", lambda _: tmp_path)
    family.save_button.click()
    assert family.faces.currentIndex() == 1
    bench.until(lambda: not family.work.busy)
    day = date.today().isoformat()  # noqa: DTZ011 - the names have the day of this computer
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [f"plan-full-{day}-2.pdf", f"plan-full-{day}.pdf"]
    assert [state.copy.choice.holder for state in bench.case.plan_copies.states(maria.id)] == ["Rosa", "Ana"]
    assert family.result.title_label.text() == "2 copies saved"
    family.save_button.click()
    family.work.cancel()
    bench.until(lambda: not family.work.busy)
    assert len(bench.case.plan_copies.states(maria.id)) == 2
    print_both(page, bench, maria, tmp_path / "paper.pdf", monkeypatch)
    family.back_button.click()
    assert family.chosen() == ()


def test_what_changed_since_a_copy_was_made_is_said_and_it_is_printed_again_as_it_was(
    bench: PageBench, maria: Person, rosa: int
) -> None:
    case, choice = bench.case, PlanPrint(PlanMode.FULL, "es", "en", large=True, holder="Tía Rosa")
    copy = case.plan_copies.record(maria.id, choice, case.exports.plan_snapshot(maria.id, choice))
    page: Any = bench.show(PlanCopiesPage(bench.context), maria.id)
    assert not page.stale.isVisible()
    case.contacts.update(rosa, phone="347-555-0118")
    case.contacts.add(maria.id, ContactDetails(name="Luis", phone="347-555-0119"))
    case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "Blue box")
    bench.settle()
    said = page.detail.stale.text_label.text().split("\n")
    assert "The phone of Rosa Núñez changed." in said
    assert "Luis was added to the people to call." in said
    assert not [line for line in said if "first" in line]
    assert len(said) == 3
    assert "1 copy out of date" in words(page)
    page.detail.again_button.click()
    assert bench.visited[-1][:2] == (f"print_plan:copy-{copy.id}", maria.id)
    page.again_button.click()
    assert bench.visited[-1][:2] == ("print_plan:again", maria.id)
    page.detail.gone.edit.setText("Nov 20, 2026")
    page.flush()
    bench.settle()
    assert case.plan_copies.states(maria.id)[0].copy.gone_on == TODAY
    assert not page.stale.isVisible()
    bench.context.undo_stack.undo()
    bench.settle()
    assert case.plan_copies.states(maria.id)[0].copy.gone_on is None
    page.wipe()
    assert page.detail.holder.value() == ""
    assert page.list.keys() == ()


def test_a_copy_that_is_out_of_date_opens_with_the_same_choice(
    open_page: Open, bench: PageBench, maria: Person, unmade: None
) -> None:
    case, choice = bench.case, PlanPrint(PlanMode.FULL, "es", "en", large=True, holder="Tía Rosa")
    copy = case.plan_copies.record(maria.id, choice, case.exports.plan_snapshot(maria.id, choice))
    case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "Blue box")
    page = open_page()
    assert page.stale.isVisible()
    page.show_record(copy.id)
    assert page.preview.choice() == choice
    page.act("choose:again")
    assert page.family.chosen() == (choice,)
    assert page.preview.rendered is None
    bench.settle()


def test_the_window_reacts_while_every_print_of_the_longest_family_is_made(
    bench: PageBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = write_long_family(bench.case)
    page: Any = bench.show(PlanPrintPage(bench.context), person)
    page.act("choose:family")
    bench.settle()
    monkeypatch.setattr(bench.messages, "choose_folder", lambda _: tmp_path)
    for tick in page.family.ticks[1:]:
        tick.set_value(False)
    first = save_all(page, bench)  # builds what it shows: a bound of its own
    assert first.longest_ours_ms < LONGEST_BUILDING_MS, first.worst()
    for tick in page.family.ticks:
        tick.set_value(True)
    tries: list[GapMeter] = []
    while len(tries) < 3 and (not tries or tries[-1].longest_ours_ms >= LONGEST_MS):
        tries.append(save_all(page, bench))  # a busy computer spoils single ones
    best = min(tries, key=lambda meter: meter.longest_ours_ms)
    made = [state.copy.choice.mode for state in bench.case.plan_copies.states(person)]
    assert set(made) == set(PlanMode)
    assert len(list(tmp_path.glob("plan-*.pdf"))) == len(made) == 1 + len(tries) * len(page.family.ticks)
    print(f"all prints: {best.longest_ours_ms:.0f} ms, by the clock {best.longest_ms:.0f} ms, tries {len(tries)}")
    assert best.longest_ours_ms < LONGEST_MS, best.worst()


def print_both(
    page: PlanPrintPage, bench: PageBench, maria: Person, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after another, with one question for a printer; nothing is printed before what they show was agreed to."""
    asked: list[int] = []

    def printer(_: Any, pages: int) -> QPrinter:
        asked.append(pages)
        paper = QPrinter()
        paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        paper.setOutputFileName(str(target))
        return paper

    monkeypatch.setattr(plan_print_work, "choose_printer", printer)
    monkeypatch.setattr(plan_print_work, "has_printer", lambda: False)
    both = tuple((PlanPrint(PlanMode.FRIDGE, code, holder="Kitchen"), True) for code in ("en", "es"))
    page.family.open_set(maria.id, both, again=True)
    bench.messages.agrees = False
    page.family.print_button.click()
    assert "No printer was found" in str(bench.messages.said[-1])
    monkeypatch.setattr(plan_print_work, "has_printer", lambda: True)
    page.family.print_button.click()
    assert "Page for the refrigerator: First names" in str(bench.messages.said[-1])
    assert not page.family.work.busy
    bench.messages.agrees = True
    page.family.print_button.click()
    bench.until(lambda: page.family.result.isVisibleTo(page.family))
    bench.settle()
    assert page.family.result.title_label.text() == "2 copies sent to the printer"
    assert asked == [2]
    copies = [state.copy.choice for state in bench.case.plan_copies.states(maria.id)]
    assert copies[:2] == [choice for choice, _ in reversed(both)]
    assert [record.for_whom for record in bench.case.exports.log(maria.id)][:2] == ["Kitchen", "Kitchen"]


def save_all(page: PlanPrintPage, bench: PageBench) -> GapMeter:
    with GapMeter() as meter:
        page.family.save_files()
        bench.until(lambda: not page.family.work.busy)
    bench.settle()
    return meter
