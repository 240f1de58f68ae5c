"""Households, care papers, copies and reviews of the plan in a real vault: saved, shared, due, undone and removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.care_papers import CarePaperDetails, CarePaperKind
from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.due import DueGroup, DueKind
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import SHARED_KEYS, ChildDetails, PlanAnswerKey
from checkin_desktop.domain.plan_prints import EXTRAS, FULL_PLAN, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.domain.plan_reviews import ReviewKind
from checkin_desktop.services.case_file import CaseFile
from tests.services.conftest import Reopen
from tests.support.clocks import HandClock
from tests.support.long_family import ANSWERS, CONTACTS, write_long_family

FRIDGE = PlanPrint(PlanMode.FRIDGE, "es", "en", large=True, extras=frozenset({PlanExtra.QR}), holder="Rosa")
WITH_HEALTH = PlanPrint(extras=frozenset({PlanExtra.HEALTH}))


def add(case: CaseFile, name: str) -> int:
    return case.people.add(PersonDetails(given_names=name)).id


def members(case: CaseFile, person_id: int) -> list[int]:
    return [member.person_id for member in case.households.of(person_id).members]


def test_a_household_has_one_lead_and_ends_with_it(case: CaseFile, maria: Person) -> None:
    juan, ana, luz = (add(case, name) for name in ("Juan", "Ana", "Luz"))
    assert members(case, juan) == [juan]
    assert not case.households.of(juan).shared
    heard: list[frozenset[str]] = []
    case.on_change(heard.append)
    saved = case.households.set_members(maria.id, (juan, ana))
    assert heard == [saved.topics]
    assert {f"plan:{person}" for person in (maria.id, juan, ana)} < saved.topics
    assert members(case, ana) == [maria.id, juan, ana]
    assert case.households.of(ana).lead_id == maria.id
    # Who leads another household takes it along; who was in another one leaves it.
    case.households.set_members(luz, (ana,))
    assert members(case, maria.id) == [maria.id, juan]
    case.households.set_members(maria.id, (juan, luz))
    assert members(case, ana) == [ana]
    case.households.leave(luz)
    assert members(case, juan) == [maria.id, juan]
    case.households.leave(maria.id)
    assert not case.households.of(juan).shared
    case.households.set_members(maria.id, (juan, ana))
    case.households.leave(maria.id)
    assert [members(case, each) for each in (maria.id, juan, ana)] == [[maria.id], [juan], [ana]]
    case.households.set_members(maria.id, (juan, ana))
    case.households.set_members(maria.id, (maria.id,))
    assert not case.households.of(maria.id).shared
    with pytest.raises(AppError) as refused:
        case.households.set_members(maria.id, (999,))
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    case.households.set_members(maria.id, (juan, ana))
    case.people.remove_whole(maria.id, maria.details.display_name)
    assert [members(case, juan), members(case, ana)] == [[juan], [ana]]


def test_a_members_plan_and_print_hold_the_leads_but_not_the_leads_lawyer(case: CaseFile, maria: Person) -> None:
    lead = write_long_family(case)
    case.plans.set_answer(maria.id, PlanAnswerKey.PETS, "no pets")
    own = case.contacts.add(maria.id, ContactDetails(name="Luz", phone="(202) 555-0190"))
    assert case.plans.get(maria.id).missing
    case.households.set_members(lead, (maria.id,))
    plan = case.plans.get(maria.id)
    assert plan.answers[PlanAnswerKey.PETS] == "no pets"
    assert plan.shared_from[PlanAnswerKey.KEYS] == lead
    assert PlanAnswerKey.MEDICINES not in plan.answers
    assert len(plan.children) == 6
    assert "originals_place" not in plan.missing
    assert "lawyer" in plan.open_items
    contacts = case.plans.contacts(maria.id)
    assert contacts[0].id == own.id
    assert [each.position for each in contacts] == list(range(1, len(CONTACTS) + 1))
    assert not any(ContactRole.LAWYER in each.details.roles for each in contacts)
    assert len(case.care_papers.list(maria.id)) == len(CarePaperKind)
    snapshot = case.exports.plan_snapshot(maria.id)
    assert ANSWERS[PlanAnswerKey.ORIGINALS_PLACE] in repr(snapshot)
    everything = [PlanPrint(mode, extras=EXTRAS[mode]) for mode in PlanMode]
    said = repr([replace(one, sections=()) for one in case.exports.plan_snapshots(maria.id, everything)])
    theirs = case.people.get(lead)
    secrets = {text[:40] for key, text in ANSWERS.items() if key not in SHARED_KEYS}
    secrets |= {number.normalised for number in theirs.identifiers} | {each.notes for each in CONTACTS if each.notes}
    secrets |= {theirs.details.government_name, theirs.details.phone, theirs.details.address_street} - {""}
    assert [secret for secret in secrets if secret in said] == []
    day = case.readiness.day_plan(maria.id, None, None)
    assert [each.id for each in day.contacts] == [each.id for each in contacts]
    assert case.plans.get(lead).shared_from == {}
    assert len(case.plans.contacts(lead)) == len(CONTACTS)


def test_copies_tell_what_changed_since(case: CaseFile, maria: Person, open_case: Reopen, clock: HandClock) -> None:
    rosa = case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="(202) 555-0160"))
    ana = case.plans.add_child(maria.id, ChildDetails(name="Ana"))
    paper = case.care_papers.add(maria.id, CarePaperDetails(CarePaperKind.PARENTAL_CONSENT, "MD"))
    juan = add(case, "Juan")
    case.households.set_members(maria.id, (juan,))
    for person in (maria.id, juan):
        for choice in (WITH_HEALTH, FRIDGE):
            case.plan_copies.record(person, choice, case.exports.plan_snapshot(person, choice))
    case = open_case()

    def changed(person: int = maria.id) -> list[tuple[str, ...]]:
        return [state.changed for state in case.plan_copies.states(person)]

    first = case.plan_copies.states(maria.id)
    assert [state.copy.choice for state in first] == [FRIDGE, WITH_HEALTH]
    assert changed() == changed(juan) == [(), ()]
    phone = f"contact_phone:{rosa.id}"
    case.contacts.update(rosa.id, phone="(202) 555-0161")
    assert changed() == changed(juan) == [(phone,), (phone,)]
    case.contacts.update(rosa.id, phone="(202) 555-0160")
    assert changed() == [(), ()]
    case.care_papers.update(paper.id, holder="Rosa")
    case.plans.update_child(ana.id, school="PS 22")
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "A 087 654 321")
    case.plans.set_answer(maria.id, PlanAnswerKey.MEDICINES, "Insulin")
    fridge, full = changed()
    assert fridge == ()
    assert set(full) == {
        *(f"care_paper:{paper.id}", f"child:{ana.id}", "identifier:a_number", "answer:health.medicines"),
    }
    assert set(changed(juan)[1]) == {f"care_paper:{paper.id}", f"child:{ana.id}"}
    case.plans.remove_child(ana.id)
    assert f"child:{ana.id}" in changed()[0]
    out = [
        (each.kind, each.person_id, each.what) for each in case.today.with_copies(case.today.load()).of(DueGroup.STALE)
    ]
    assert sorted(out) == [(DueKind.PLAN_COPY, maria.id, "2"), (DueKind.PLAN_COPY, juan, "2")]
    case.plan_copies.note(case.plan_copies.states(juan)[0].copy.id, given_on=None)
    before = case.overview.load(juan)
    assert not any(item.code == "todo_plan_copy" for item in before.todo)
    after = case.overview.with_copies(before)
    assert (after.todo[-1].code, after.todo[-1].params["count"]) == ("todo_plan_copy", "2")
    assert case.overview.load(juan) == after
    for state in case.plan_copies.states(maria.id):
        case.plan_copies.note(state.copy.id, holder="Luz", given_on=date(2026, 11, 2), gone_on=date(2026, 11, 20))
    assert case.plan_copies.out_of_date(maria.id) == 0
    (again, _) = case.plan_copies.states(maria.id)
    assert (again.copy.choice, again.copy.given_on) == (replace(FRIDGE, holder="Luz"), date(2026, 11, 2))
    case.plan_copies.note(again.copy.id, gone_on=None)
    assert (case.plan_copies.out_of_date(maria.id), case.plan_copies.states(maria.id)[0].copy.given_on) == (
        1,
        date(2026, 11, 2),
    )
    today = case.today.day()
    for day in (today, today + timedelta(days=9)):
        case.appointments.add(maria.id, AppointmentDetails(day=day), AppointmentState.CONFIRMED)
    case.plan_copies.record(maria.id, FULL_PLAN, case.exports.plan_snapshot(maria.id))
    assert case.plan_copies.states(maria.id)[0].changed == ()
    clock.move(days=1)
    assert case.plan_copies.states(maria.id)[0].changed == ("visit",)
    case.people.remove_whole(maria.id, maria.details.display_name)
    assert case.plan_copies.states(juan)


def test_the_plan_is_read_again_after_three_months(case: CaseFile, maria: Person, clock: HandClock) -> None:
    today = case.today.day()
    assert case.plan_reviews.next_review(maria.id).day is None
    case.plan_reviews.add(maria.id, ReviewKind.PRACTICE, today - timedelta(days=200))
    assert case.plan_reviews.next_review(maria.id).last is None
    read = case.plan_reviews.add(maria.id, ReviewKind.READ, date(2026, 8, 31), "todos", "with the children")
    case.contacts.add(maria.id, ContactDetails(name="Rosa"))
    due = case.plan_reviews.next_review(maria.id)
    assert (due.day, due.last, due.is_due(today)) == (date(2026, 11, 30), read, False)
    assert [code.split(":")[0] for code in due.changed] == ["contact", "contact_order"]

    def shown() -> list[str]:
        stale = [each.kind.value for each in case.today.load().of(DueGroup.STALE)]
        todo = [item.code for item in case.overview.load(maria.id).todo if item.code == "todo_plan_review"]
        return stale + todo

    assert shown() == []
    clock.move(days=9)
    assert shown() == []
    assert [(alert.about.id, alert.begins > clock.now()) for alert in case.alerts.near()] == [(read.id, True)]
    clock.move(days=1)
    assert shown() == ["plan_review", "todo_plan_review"]
    gone = case.plan_reviews.remove(read.id)
    assert shown() == []
    assert case.plan_reviews.restore(gone) == read
    assert [each.kind for each in case.plan_reviews.list(maria.id)] == [ReviewKind.READ, ReviewKind.PRACTICE]
    case.plan_reviews.add(maria.id, ReviewKind.READ, case.today.day())
    assert shown() == []
    with pytest.raises(InvalidInput):
        case.plan_reviews.add(maria.id, ReviewKind.READ, today, "a\x00b")


def test_a_care_paper_is_kept_found_and_ends(case: CaseFile, maria: Person) -> None:
    today = case.today.day()
    details = CarePaperDetails(
        CarePaperKind.POWER_OF_ATTORNEY, "NY", (1,), "Rosa Inés", today - timedelta(days=9), holder="Azul la vecina"
    )
    paper = case.care_papers.add(maria.id, details)
    assert case.care_papers.get(paper.id) == paper
    assert paper.details == details
    assert [(hit.kind, hit.record_id, hit.code) for hit in case.search.find("azul")] == [
        ("care_paper", paper.id, "power_of_attorney")
    ]
    before = case.search.find("azul")
    case.integrity.check()
    assert case.search.find("azul") == before
    for days, group, severity in ((90, DueGroup.PAPERS, "hint"), (-1, DueGroup.OVERDUE, "warning")):
        case.care_papers.update(paper.id, ends_on=today + timedelta(days=days))
        assert [(each.kind, each.record_id) for each in case.today.load().of(group)] == [
            (DueKind.CARE_PAPER, paper.id)
        ]
        (todo,) = (item for item in case.overview.load(maria.id).todo if item.code == "todo_care_paper")
        assert (todo.severity.value, todo.params["paper"]) == (severity, "power_of_attorney")
    case.care_papers.update(paper.id, ends_on=today)
    assert [alert.key[0] for alert in case.alerts.near()] == ["EndingPaper"]
    gone = case.care_papers.remove(paper.id)
    assert (case.care_papers.list(maria.id), case.search.find("azul"), case.alerts.near()) == ((), (), ())
    assert case.care_papers.restore(gone).details == replace(details, ends_on=today)
    for changes in ({"state": "XX"}, {"note": "\ud800"}):
        with pytest.raises(InvalidInput):
            case.care_papers.update(paper.id, **changes)
