"""The list of everybody: dates, open matters, filters that count what they list, filters that were saved."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.dues import DueKind, PeopleFilter, PeopleOrder, PeopleQuery, SavedFilter, next_due
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock

ZONE = "America/New_York"
TODAY = date(2026, 11, 20)


@pytest.fixture
def office(case: CaseFile) -> dict[str, int]:
    """Six people."""
    return {
        name: case.people.add(PersonDetails(name, "Reyes")).id for name in ("Ana", "Bea", "Cid", "Dan", "Eva", "Fé")
    }


def listed(case: CaseFile, **query: Any) -> list[str]:
    return [row.display_name.split()[0] for row in case.people_list.rows(PeopleQuery(**query))]


def appointment(case: CaseFile, who: int, day: date, at: str = "09:00", **more: Any) -> int:
    state = more.pop("state", AppointmentState.CONFIRMED)
    return case.appointments.add(who, AppointmentDetails(day=day, at=at, zone=ZONE, **more), state).id


def attempt(case: CaseFile, who: int, when: datetime) -> None:
    draft = AttemptDraft(happened_local=when, zone=ZONE, channel=Channel.CALL, outcome=Outcome.NO_ANSWER)
    case.attempts.add(who, draft)


def test_filters_count_what_they_list(case: CaseFile, office: dict[str, int], clock: HandClock) -> None:
    appointment(case, office["Bea"], TODAY + timedelta(days=10))
    appointment(case, office["Ana"], TODAY + timedelta(days=11))
    appointment(case, office["Cid"], TODAY + timedelta(days=3), state=AppointmentState.REQUESTED)
    appointment(case, office["Cid"], TODAY - timedelta(days=2))
    case.reminders.add(office["Dan"], "ICE", datetime(2026, 11, 21, 8), ZONE)
    case.moves.add(office["Eva"], MoveDetails(day=TODAY - timedelta(days=30), zone=ZONE, street="1 New St"))
    attempt(case, office["Ana"], datetime(2026, 10, 1, 9))
    attempt(case, office["Bea"], datetime(2026, 11, 19, 9))
    case.readiness.set_answer(office["Ana"], ReadinessQuestion.FORM_60_001_SIGNED, "yes")
    case.readiness.set_answer(office["Bea"], ReadinessQuestion.FORM_60_001_SIGNED, "no")
    case.plans.set_answer(office["Cid"], PlanAnswerKey.FORM_60_001, "with Rosa")
    found = {which: listed(case, filter=which) for which in PeopleFilter}
    assert found == {
        PeopleFilter.EVERYONE: ["Ana", "Bea", "Cid", "Dan", "Eva", "Fé"],
        PeopleFilter.SOON: ["Bea", "Cid", "Dan"],
        PeopleFilter.PAST: ["Cid", "Eva"],
        PeopleFilter.QUIET: ["Ana"],
        PeopleFilter.UNSIGNED: ["Bea", "Dan", "Eva", "Fé"],
    }
    counts = case.people_list.counts()
    assert {which: counts.of(which) for which in PeopleFilter} == {which: len(who) for which, who in found.items()}
    assert listed(case, order=PeopleOrder.NEXT_DATE) == ["Eva", "Dan", "Cid", "Bea", "Ana", "Fé"]
    assert listed(case, order=PeopleOrder.NEXT_DATE, filter=PeopleFilter.PAST) == ["Eva", "Cid"]
    for which in PeopleFilter:
        assert listed(case, filter=which, text="ana reyes") == [name for name in found[which] if name == "Ana"]
    rows = {row.display_name.split()[0]: row for row in case.people_list.rows(PeopleQuery())}
    first = next_due(rows["Cid"].dues)
    assert first is not None
    assert (first.kind, first.requested, first.past) == (DueKind.APPOINTMENT, True, False)
    assert sorted(due.past for due in rows["Cid"].dues) == [False, True]
    assert {due.kind for due in rows["Eva"].dues} == {DueKind.MOVE_TASK}
    assert any(due.differs for due in rows["Eva"].dues)
    assert rows["Dan"].dues[0].what == "ICE"
    assert [rows[name].unsigned for name in ("Ana", "Bea", "Cid", "Dan")] == [False, True, False, True]
    clock.move(days=31)
    assert set(listed(case, filter=PeopleFilter.QUIET)) == set(office)
    clock.move(days=-31)
    case.people.archive(office["Eva"])
    assert case.people_list.counts().past == 1
    assert listed(case, archived=True)[-1] == "Eva"


def test_the_rule_of_the_form_is_that_of_its_page(case: CaseFile, office: dict[str, int]) -> None:
    answers = {"Ana": "yes", "Bea": "no", "Cid": "unsure", "Dan": ""}
    for name, answer in answers.items():
        case.readiness.set_answer(office[name], ReadinessQuestion.FORM_60_001_SIGNED, answer)
    case.readiness.set_answer(office["Eva"], ReadinessQuestion.FORM_60_001_PLACE, "the drawer")
    rows = {row.id: row.unsigned for row in case.people_list.rows(PeopleQuery())}
    assert rows == {who: case.readiness.answers(who).form_60_001.is_open for who in office.values()}
    assert list(rows.values()) == [False, True, True, True, False, True]


def test_a_paper_without_a_date_asks_to_book_until_there_is_an_appointment(
    case: CaseFile, office: dict[str, int]
) -> None:
    case.papers.add(office["Ana"], HeldPaperDetails(code=next(iter(PaperCode)), says_nothing=True))
    assert [row.to_book for row in case.people_list.rows(PeopleQuery())][:2] == [True, False]
    appointment(case, office["Ana"], TODAY + timedelta(days=1))
    assert not case.people_list.rows(PeopleQuery())[0].to_book


def test_tags_narrow_the_list_and_pages_follow_one_another(case: CaseFile, office: dict[str, int]) -> None:
    case.tags.set(office["Dan"], ("Día", "court"))
    case.tags.set(office["Fé"], ("dia",))
    assert listed(case, tag="DIA") == ["Dan", "Fé"]
    assert case.people_list.rows(PeopleQuery(tag="court"))[0].tags == ("court", "Día")
    assert case.people_list.counts().tags == (("court", 1), ("Día", 2))
    for order in PeopleOrder:
        paged = [
            row.id
            for offset in range(0, 8, 2)
            for row in case.people_list.rows(PeopleQuery(order=order), limit=2, offset=offset)
        ]
        assert sorted(paged) == sorted(office.values())


def test_filters_and_columns_stay_in_the_vault(open_case: Any) -> None:
    case = open_case()
    query = PeopleQuery("núñez", PeopleFilter.SOON, "court", order=PeopleOrder.NEXT_DATE)
    monday = SavedFilter("  Monday   round ", query)
    case.people_list.save(monday)
    case.people_list.save(SavedFilter("Other", PeopleQuery()))
    case.people_list.save(SavedFilter("Monday round", PeopleQuery("ibáñez", archived=True)))
    case.people_list.set_columns(("name", "tags"))
    case = open_case()
    assert [(each.name, each.query.text, each.query.archived) for each in case.people_list.saved()] == [
        ("Other", "", False),
        ("Monday round", "ibáñez", True),
    ]
    assert case.people_list.columns() == ("name", "tags")
    case.people_list.forget("Other")
    case.settings.set(people_filters=[*case.settings.get("people_filters"), {"filter": "from a later version"}, 7])
    assert [each.name for each in case.people_list.saved()] == ["Monday round"]
