"""Today: everybody's matters in groups, narrowed by a pill, and opened where they are dealt with."""

from __future__ import annotations

from datetime import date, datetime

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.due import Due, DueGroup, DueKind, in_groups
from checkin_desktop.domain.people import Person
from checkin_desktop.services import reference
from checkin_desktop.services.today import TodayView
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.models.today import page_of, today_rows
from checkin_desktop.ui.page_list import PAGES
from checkin_desktop.ui.pages.today import TodayPage
from tests.support.page_bench import PageBench, words

TODAY = date(2026, 11, 20)
WHAT = {
    DueKind.MOVE_TASK: "ice_address",
    DueKind.REMINDER: "the office",
    DueKind.SILENT: "no_answer",
    DueKind.DOCUMENT: "passport",
    DueKind.DOCUMENT_OLD: "medical",
    DueKind.FEE: "aaf_receipt",
    DueKind.REPORT: "attempt_report",
    DueKind.LOAN: "passport",
    DueKind.PAPER_DATE: "g56",
    DueKind.PAPER_END: "parole_atd",
    DueKind.CARE_PAPER: "parental_consent",
    DueKind.PLAN_COPY: "2",
}


def due(kind: DueKind, day: date | None = TODAY) -> Due:
    what = WHAT.get(kind, AppointmentKind.ICE_CHECK_IN.value)
    return Due(kind, 7, "Ana Prueba", day, what, "09:00", "America/New_York", 3)


def test_every_kind_has_words_an_icon_and_a_page_in_both_languages() -> None:
    view = TodayView(TODAY, in_groups([(DueGroup.TODAY, due(kind)) for kind in DueKind]))
    english = today_rows(view, None, reference.load())
    set_language("es")
    spanish = today_rows(view, None, reference.load())
    set_language("en")
    assert len(english) == len(DueKind) + 1
    for here, there in zip(english[1:], spanish[1:], strict=True):
        assert here.icon
        assert here.second != there.second
        assert "Ana Prueba" in here.spoken
    assert {page_of(due(kind)) for kind in DueKind} <= set(PAGES)


def test_what_nobody_looked_after_says_since_when() -> None:
    stale = [(DueGroup.STALE, due(DueKind.UNCHECKED, None)), (DueGroup.STALE, due(DueKind.SILENT, date(2026, 10, 1)))]
    rows = today_rows(TodayView(TODAY, in_groups(stale)), DueGroup.STALE, reference.load())
    assert rows[1].third == "Nobody has looked yet"
    assert "50 days ago" in rows[2].third


def test_groups_are_shown_narrowed_and_opened(bench: PageBench, maria: Person) -> None:
    case = bench.case
    seen = AppointmentDetails(day=date(2026, 11, 20), at="09:00", confirmation="CN-1", seen_on=TODAY)
    page: TodayPage = bench.show(TodayPage(bench.context), maria.id)
    page.refresh()
    bench.settle()
    assert page.nothing.isVisibleTo(page)
    visit = case.appointments.add(maria.id, seen, AppointmentState.CONFIRMED)
    case.reminders.add(maria.id, "the office", datetime(2026, 11, 19, 9), "America/New_York")
    bench.until(lambda: len(page.list.keys()) == 2)
    bench.settle()
    assert "2 things for 1 person" in page.header.subtitle_label.text()
    assert "7 days" in words(page)
    page.pills[DueGroup.TODAY].click()
    (key,) = page.list.keys()
    page.list.opened.emit(key)
    assert bench.visited[-1] == ("appointments", maria.id, visit.id)
    page.pills[None].click()
    assert len(page.list.keys()) == 2
    page.walk.click()
    assert bench.visited[-1][0] == "round"
    page.wipe()
    assert not page.list.keys()
    assert "María" not in words(page)
