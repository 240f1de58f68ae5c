from __future__ import annotations

from datetime import date

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.pages.find_someone import FindSomeonePage
from tests.ui.driving import button, texts


def show(context: WindowContext, qtbot: QtBot, person_id: int) -> FindSomeonePage:
    page = FindSomeonePage(context)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.show_person(person_id)
    qtbot.waitUntil(lambda: page.finding is not None and context.runner.idle(), timeout=20_000)
    qtbot.waitUntil(lambda: "A-number, nine digits" in texts(page), timeout=20_000)
    return page


def test_everything_that_is_asked_for_can_be_copied(context: WindowContext, maria: Person, qtbot: QtBot) -> None:
    case = context.case
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A12345678")
    case.people.update(maria.id, birth_country="Honduras", birth_date=date(1987, 3, 14), address_state="NY")
    case.contacts.add(maria.id, ContactDetails(name="Lic. Ortiz", roles=(ContactRole.LAWYER,), phone="555-0100"))
    case.plans.set_answer(maria.id, PlanAnswerKey.ORIGINALS_PLACE, "con la tía")
    page = show(context, qtbot, maria.id)
    words = texts(page)
    for expected in (
        "012345678",
        "Honduras",
        "14 March 1987",
        "María Elena Reyes Núñez",
        "New York City Field Office",
        "1-888-351-4024",
        "Lic. Ortiz",
        "con la tía",
        "From: ",
    ):
        assert expected in words, expected
    button(page, "Copy: A-number, nine digits").click()
    assert QGuiApplication.clipboard().text() == "012345678"
    button(page, "Copy: 3. The ICE information line (DRIL)").click()
    assert QGuiApplication.clipboard().text() == "1-888-351-4024"
    page.wipe()
    assert "Lic. Ortiz" not in texts(page)
    assert "012345678" not in texts(page)


def test_what_is_missing_is_said(context: WindowContext, maria: Person, qtbot: QtBot) -> None:
    context.case.people.add(PersonDetails(given_names="José"))
    page = show(context, qtbot, maria.id)
    words = texts(page)
    assert "Not written yet" in words
    assert "No lawyer and no contact is written yet." in words
    assert "state is not written" in words
    wanted: list[tuple[str, int | None]] = []
    context.set_frame(lambda page_id, person_id, _: wanted.append((page_id, person_id)), lambda: None)
    button(page, "José").click()
    assert wanted == [("find_someone", maria.id + 1)]
