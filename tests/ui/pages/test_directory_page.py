"""The Directory page: two lists that are never mixed, search, roles of numbers, and own copies beside the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.contact_points import NumberRole, PointKind, directory
from checkin_desktop.domain.own_details import OwnDetailDraft
from checkin_desktop.domain.people import Person
from checkin_desktop.services import reference
from checkin_desktop.ui import language
from checkin_desktop.ui.dialogs.own_detail import OwnDetailDialog
from checkin_desktop.ui.models.directory import entries
from checkin_desktop.ui.models.directory_rows import Finder
from checkin_desktop.ui.models.running_call import from_payload
from checkin_desktop.ui.pages.attempts import AttemptsPage
from checkin_desktop.ui.pages.directory import DirectoryPage
from checkin_desktop.ui.widgets.cards import Banner, Chip
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label
from tests.support.clocks import HandClock
from tests.support.desk import Desk, type_into
from tests.support.page_bench import PageBench

COPIED = OwnDetailDraft("ero_detroit", "phone", "(313) 555-0100", "ice.gov", date(2026, 11, 2))


def page_of(desk: Desk) -> DirectoryPage:
    page: DirectoryPage = desk.show(DirectoryPage(desk.context), desk.person().id, (1100, 800))
    return page


def said(widget: QWidget) -> list[str]:
    """Every visible text of a detail: labels, chips and banners."""
    texts = [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]
    return texts + [chip.text() for chip in widget.findChildren(Chip)]


def test_offices_and_check_in_places_are_two_lists(desk: Desk) -> None:
    page = page_of(desk)
    rows = page.list.rows_model.rows()
    headings = [row.title for row in rows if row.is_heading]
    assert headings == [
        "National lines and websites",
        "ICE field offices (not check-in places)",
        "ICE check-in places",
    ]
    for kind, count in ((PointKind.FIELD_OFFICE, 25), (PointKind.CHECK_IN, 110), (PointKind.LINE, 22)):
        page.filters[kind].click()
        assert len(page.list.keys()) == count
        assert len([row for row in page.list.rows_model.rows() if row.is_heading]) == 1
    page.filters[PointKind.OWN].click()
    assert page.list.keys() == ()
    assert page.nothing.isVisibleTo(page)


def test_search_by_name_place_and_number() -> None:
    finder = Finder(directory(reference.load()))

    def found(typed: str, kind: PointKind | None = None) -> list[str]:
        return [point.id for point in finder.found(typed, kind)]

    assert found("AGAÑA") == ["ci_62172"]
    assert found("st paul") == ["ero_st_paul", "ci_62111"]
    assert found("nuevo méxico albuquerque") == found("New Mexico ALBUQUERQUE") == ["ci_62069"]
    assert len(found("Carolina del Sur", PointKind.CHECK_IN)) == 1
    assert "ero_houston" in found("harris texas", PointKind.FIELD_OFFICE)
    assert found("78552") == ["ero_harlingen", "ci_62072"]
    assert found("833 383") == found("+1 (833) 383-1465") == ["ice_services_line"]
    assert found("(313) 394-2500") == ["ero_detroit", "ci_62068"]
    assert found("no such place") == []
    assert len(found("")) == 157


def test_both_numbers_stand_there_with_their_roles_and_sources(desk: Desk) -> None:
    page = page_of(desk)
    page.show_point("ero_detroit")
    texts = said(page.detail)
    for wanted in (
        "Number of the field office", "(313) 771-6601", "Number of the check-in place", "(313) 394-2500",
        "A field office is not a check-in place", "Two pages of ICE show two numbers and two addresses",
    ):  # fmt: skip
        assert wanted in texts
    notes = page.detail.findChildren(FactNote)
    assert len(notes) >= 4
    assert all(note.lines() for note in notes)
    assert "Old: confirm first" in texts
    desk.context.person_id = page.person_id
    page.detail.call_buttons[1].click()
    assert desk.gone[-1][0] == "call"
    assert desk.context.take_wanted_call() == ("ero_detroit", "(313) 394-2500", "")
    assert desk.context.take_wanted_call() == ("", "", "")
    page.detail.copy_buttons[0].click()
    assert QGuiApplication.clipboard().text() == "(313) 771-6601"
    button(page, "Show its check-in place").click()
    assert page.list.selected() == "ci_62068"
    assert "Tuesday to Thursday, 8:00\u00a0a.m. to 12:00\u00a0p.m., Eastern time" in said(page.detail)
    assert "These hours do not say if somebody answers the phone." in said(page.detail)
    assert "Not known if the phone is answered" in said(page.detail)


def test_the_tip_line_is_there_but_nothing_offers_to_call_it(desk: Desk) -> None:
    page = page_of(desk)
    page.show_point("ice_tip_line")
    assert page.detail.call_buttons == []
    assert "Not for check-ins" in said(page.detail)
    assert [banner.property("status") for banner in page.detail.findChildren(Banner)] == ["fault"]
    assert "ice_tip_line" not in {entry.id for entry in entries(reference.load())}
    own = desk.run(lambda: desk.case.directory.add(replace(COPIED, value="1-866-347-2423")))
    desk.settle()
    page.show_point("ero_detroit")
    assert (own.id, "call") not in page.detail.own.buttons  # type: ignore[union-attr]
    assert any("tip line" in text for text in said(page.detail))


def test_open_and_closed_follow_the_clock(desk: Desk, clock: HandClock) -> None:
    page = page_of(desk)
    page.show_point("ice_services_line")
    for moment, words in (
        (datetime(2026, 11, 23, 17, 0, tzinfo=UTC), "Open now"),
        (datetime(2026, 11, 23, 23, 0, tzinfo=UTC), "Open or closed: sources differ"),
        (datetime(2026, 11, 24, 2, 0, tzinfo=UTC), "Closed now"),
    ):
        clock.move(seconds=(moment - clock.now()).total_seconds())
        page._show_states()
        row = next(row for row in page.list.rows_model.rows() if row.key == "ice_services_line")
        assert [chip[0] for chip in row.chips] == [words]
        assert words in said(page.detail)
    page.show_point("eoir_acis_phone")
    assert {"Open now", "Hours not checked"} <= set(said(page.detail))


def test_a_copy_stands_beside_the_shipped_number_and_can_be_undone(desk: Desk) -> None:
    detail = desk.run(lambda: desk.case.directory.add(COPIED))
    page = page_of(desk)
    page.show_point("ero_detroit")
    assert {"(313) 771-6601", "(313) 555-0100", "Copied by you: ice.gov · 2 Nov 2026"} <= set(said(page.detail))
    assert page.detail.own is not None
    page.detail.own.buttons[detail.id, "call"].click()
    assert desk.context.take_wanted_call() == ("ero_detroit", "(313) 555-0100", "")
    page.detail.own.buttons[detail.id, "remove"].click()
    desk.settle()
    assert "(313) 555-0100" not in said(page.detail)
    desk.undo()
    assert "(313) 555-0100" in said(page.detail)
    desk.redo()
    assert desk.run(desk.case.directory.own) == ()


def test_a_search_that_finds_a_copy_leads_to_its_line_or_office(desk: Desk) -> None:
    detail = desk.case.directory.add(COPIED)
    page = DirectoryPage(desk.context)
    page.filters[PointKind.LINE].setChecked(True)
    page.show_record(detail.id)  # as the window does it, before the lists are there
    desk.show(page, desk.person().id, (1100, 800))
    assert page.list.selected() == COPIED.fact_id
    page.show_point(page.list.keys()[0])
    page.search_box.edit.setText("nobody")
    page.show_record(detail.id)
    assert page.list.selected() == COPIED.fact_id


def test_adding_a_copy_asks_where_it_was_read(desk: Desk) -> None:
    page = page_of(desk)
    dialog = OwnDetailDialog(desk.context, page, fact_id="ero_detroit", name="Detroit Field Office")
    dialog.show()
    desk.settle()
    type_into(desk, dialog.value, "(313) 555-0100")
    dialog.save()
    desk.settle()
    assert dialog.source.notices()[0][0] == "fault"
    assert dialog.value.value() == "(313) 555-0100"
    assert desk.run(desk.case.directory.own) == ()
    type_into(desk, dialog.source, "ice.gov")
    dialog.save()
    desk.settle()
    assert dialog.detail is not None
    assert dialog.detail.copied_on == desk.case.directory.today()
    assert desk.run(desk.case.drafts.keys) == ()


def test_a_copy_that_was_not_saved_survives_a_lock(desk: Desk) -> None:
    page = page_of(desk)
    dialog = OwnDetailDialog(desk.context, page)
    dialog.show()
    desk.settle()
    assert dialog.name is not None
    type_into(desk, dialog.name, "Ayuda de la parroquia")
    type_into(desk, dialog.value, "212-264-5085", leave=False)
    dialog.reject()
    desk.settle()
    desk.lock()
    desk.open()
    again = OwnDetailDialog(desk.context, page_of(desk))
    again.show()
    desk.settle()
    assert again.name is not None
    assert (again.name.value(), again.value.value()) == ("Ayuda de la parroquia", "212-264-5085")
    type_into(desk, again.source, "a leaflet")
    again.save()
    desk.settle()
    assert [point.name for point in desk.case.directory.points() if point.kind is PointKind.OWN] == [
        "Ayuda de la parroquia"
    ]


def test_the_page_follows_the_language_and_forgets_at_a_lock(desk: Desk) -> None:
    desk.run(lambda: desk.case.directory.add(COPIED))
    page = page_of(desk)
    page.show_point("ero_detroit")
    language.set_language("es")
    assert "Número de la oficina local" in said(page.detail)
    page.wipe()
    assert page.list.keys() == ()
    assert not any("555-0100" in text for text in said(page.detail))


def test_the_call_panel_opens_with_the_chosen_number(bench: PageBench, maria: Person, clock: HandClock) -> None:
    bench.case.directory.add(COPIED)
    page = AttemptsPage(bench.context, clock=clock)
    bench.show(page, maria.id)
    for point_id, number, role in (
        ("ero_detroit", "(313) 394-2500", NumberRole.CHECK_IN),
        ("ero_detroit", "(313) 555-0100", NumberRole.OWN),
        ("ice_dril", "1-888-351-4024", NumberRole.MAIN),
    ):
        bench.context.begin_call(point_id, number, "a general question")
        page.act("call")
        bench.settle()
        choice = page.call_panel._choice
        assert choice is not None
        assert (choice.called.line_id, choice.called.number, choice.role) == (point_id, number, role)
    page.call_panel.start()
    call = from_payload(page.call_panel._call.to_payload())
    assert call is not None
    assert call.attempt(Outcome.SPOKE, clock.now()).purpose == "a general question"
    bench.context.begin_call("ero_detroit", "(313) 394-2500")
    page.act("call")
    bench.settle()
    assert page.call_panel._choice is choice  # a running call goes on


def button(page: Any, words: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if found.text().strip() == words)
