"""The page of guides on a real vault: what is copied, where steps lead, what is kept, and the calm line first."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from checkin_desktop.domain.guides import GuideField, WayKind, WeeklyTime
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.services.reference import load
from checkin_desktop.ui import language
from checkin_desktop.ui.models.guide_words import FIELD_NAMES, asked, icon_of, way_face, way_place, weekly_words
from checkin_desktop.ui.page_list import PAGES, destination
from checkin_desktop.ui.pages.guides import GuidesPage
from checkin_desktop.ui.pages.guides_step import StepCard
from tests.support.page_bench import PageBench, words

FILLED = PersonDetails(
    given_names="María Elena",
    family_names="Reyes Núñez",
    government_name="REYES-NUNES, MARIA E",
    birthplace="Tegucigalpa, Honduras",
    government_birthplace="TEGUSIGALPA, HND",
    birth_country="Honduras",
    birth_date=date(1987, 3, 14),
    phone="(212) 555-0100",
    address_street="12 Elm St",
    address_city="Queens",
    address_state="NY",
    address_zip="11368",
)


def open_page(bench: PageBench, person_id: int) -> Any:
    return bench.show(GuidesPage(bench.context), person_id)


def step(page: Any, step_id: str) -> StepCard:
    found: StepCard = next(card for card in page.detail.steps if card.step.id == step_id)
    return found


def copied(card: StepCard) -> list[str]:
    """Press every copy button of a step, from the top."""
    found = []
    for line in card.copies:
        if line.copy is not None:
            line.copy.click()
            found.append(QGuiApplication.clipboard().text())
    return found


def test_the_portal_gets_exactly_what_stands_on_the_papers(bench: PageBench) -> None:
    case = bench.case
    person = case.people.add(FILLED)
    case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "A 12 345 678")
    case.people.set_identifier(person.id, IdentifierKind.SUBJECT_ID, "123456789")
    page = open_page(bench, person.id)
    page.act("show:book_online")
    assert copied(step(page, "type")) == ["123456789", "TEGUSIGALPA, HND"]
    assert copied(step(page, "address")) == ["12 Elm St", "Queens", "NY", "11368"]
    page.act("show:locator")
    assert page.detail.steps == []  # the calm line stands alone
    page.detail.go_on.click()
    assert copied(step(page, "number")) == ["012345678", "Honduras"]
    assert copied(step(page, "name"))[0] == "REYES-NUNES, MARIA E"
    assert copied(step(page, "name"))[-1] == "03/14/1987"
    assert "your own spelling" not in words(page)


def test_what_is_missing_leads_to_identity_and_no_subject_id_to_the_phone(bench: PageBench, maria: Person) -> None:
    bench.case.people.set_identifier(maria.id, IdentifierKind.SUBJECT_ID, "", have=False)
    bench.case.people.update(maria.id, birthplace="San Salvador")
    page = open_page(bench, maria.id)
    page.act("show:change_online")
    card = step(page, "type")
    assert "You answered: I don’t have it" in words(card)
    assert "This is your own spelling" in words(card)
    page.detail.identity_wanted.emit()
    assert bench.visited[-1][0] == "identity"
    card.ways[0].click()
    assert page.detail.guide.id == "no_subject_id"
    line = step(page, "line").place
    assert line is not None
    assert "1-833-383-1465" in words(line)
    assert "another page says" in words(line) or "Sources differ" in words(line)
    line.call.click()
    assert bench.visited[-1][0] == "call"
    assert bench.context.take_wanted_call() == ("ice_services_line", "1-833-383-1465", "")
    step(page, "write").ways[1].click()
    assert page.detail.guide.id == "nobody_answers"
    assert "My name is María Elena Reyes Núñez." in words(step(page, "voicemail"))
    step(page, "usual").ways[0].click()
    assert bench.visited[-1][0] == "add_attempt"


def test_ticks_stay_and_can_be_taken_back(bench: PageBench, maria: Person) -> None:
    page = open_page(bench, maria.id)
    page.list.setFocus()
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.guide.id == "by_phone"
    first, second = page.detail.steps[0], page.detail.steps[1]
    assert page.window().focusWidget() is first.ways[0]
    QTest.keyClick(first.ways[0], Qt.Key.Key_Tab)
    assert page.window().focusWidget() is first.done
    QTest.keyClick(first.done, Qt.Key.Key_Space)
    second.done.click()  # before the first one is saved
    bench.settle()
    today = bench.case.directory.today()
    saved = {first.step.id: today, second.step.id: today}
    assert bench.case.guides.desk(maria.id).ticks == {"by_phone": saved}
    assert page.detail.steps[0] is first  # nothing was built again
    assert first.done.text().strip().startswith("Done on")
    assert "2 of 7 steps done" in words(page.detail)
    page.detail.again.click()
    bench.settle()
    assert bench.case.guides.desk(maria.id).ticks == {}
    bench.context.undo_stack.undo()
    bench.settle()
    assert bench.case.guides.desk(maria.id).ticks == {"by_phone": saved}
    assert bench.visited[-1][0] == "guide:by_phone"
    page.wipe()
    assert page.detail.steps == []


def test_pages_are_opened_after_a_question_and_unverified_steps_look_so(bench: PageBench, maria: Person) -> None:
    opened: list[str] = []
    bench.context.open_address = lambda address: opened.append(address) is None
    page = open_page(bench, maria.id)
    page.act("show:book_online")
    card = step(page, "open")
    assert "https://checkin.ice.gov" in words(card)
    bench.messages.agrees = False
    card.place.link.click()
    assert opened == []
    bench.messages.agrees = True
    card.place.link.click()
    assert opened == ["https://checkin.ice.gov"]
    assert [kind for kind, _ in bench.messages.said] == ["ask", "ask"]
    card.more.click()
    assert "https://www.ice.gov/check-in" in words(card)
    assert "From: " in words(card)
    page.act("show:portal_address")
    assert "Not checked. Compare with your paper." in words(step(page, "type"))
    assert "Not checked" not in words(step(page, "mail"))


def test_custody_begins_with_a_calm_line_and_topics_become_sentences(bench: PageBench, maria: Person) -> None:
    page = open_page(bench, maria.id)
    page.act("show:home_visit")
    assert "taken into custody" in words(page.detail)
    assert "warrant" not in words(page.detail)
    page.detail.go_back.click()
    assert page.detail.guide.calm == ""
    page.act("show:home_visit")
    page.detail.go_on.click()
    assert "warrant" in words(page.detail)
    topic = next(found.topic for found in bench.case.reference.conflicts if found.id == "C14")
    assert f"Sources differ: {topic}" in words(page.detail)
    page.act("show:dril")
    page.detail.go_on.click()
    picker = step(page, "topic").topics
    assert picker is not None
    picker.group.button(5).click()
    assert picker.said.text() == "Say: “I am calling about this: a general question.”"
    place = step(page, "call").place
    assert place is not None
    assert place.call is not None
    place.call.click()
    assert bench.context.take_wanted_call() == ("ice_dril", "1-888-351-4024", "a general question")
    language.set_language("es")
    picker = step(page, "topic").topics
    assert picker is not None
    picker.group.button(5).click()
    assert "una pregunta general" in picker.said.text()
    assert "“I am calling about this: a general question.”" in picker.said.text()


def test_every_way_and_field_has_its_words_and_its_place() -> None:
    reference = load()
    icons = {icon_of(guide) for guide in reference.guides}
    assert "list" not in icons
    assert set(FIELD_NAMES) == set(GuideField)
    nobody = Person(1, PersonDetails(given_names="X"))
    for guide in reference.guides:
        for each in guide.steps:
            for way in each.ways:
                icon, said = way_face(way, reference)
                assert icon
                assert said()
                page_id, action = destination(way_place(way))
                assert page_id in PAGES, way
                assert bool(action) == (way.kind is not WayKind.PAGE)
            for field in each.fields:
                asked(field, nobody)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 11, 20, 15, tzinfo=UTC), "Thursday, 26 November 2026, 12:00 p.m. Eastern time (9:00 a.m."),
        (datetime(2026, 11, 26, 16, 59, tzinfo=UTC), "26 November 2026"),
        (datetime(2026, 11, 26, 17, 1, tzinfo=UTC), "3 December 2026"),
        (datetime(2026, 10, 30, 15, tzinfo=UTC), "5 November 2026, 12:00 p.m. Eastern time (9:00 a.m."),
        (datetime(2027, 3, 12, 15, tzinfo=UTC), "18 March 2027, 12:00 p.m. Eastern time (9:00 a.m."),
    ],
)
def test_the_weekly_time_is_said_on_both_clocks(now: datetime, said: str) -> None:
    language.set_language("en")
    weekly = WeeklyTime(3, datetime(2026, 1, 1, 12).time(), "America/New_York")
    assert said in weekly_words(weekly, now, "America/Los_Angeles").replace("\u00a0", " ")
