"""The checklist by situation on a real vault: what follows from the case, what the person says, and how it groups."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.checklist import OTHER, OWN, UNNEEDED, Standing
from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.documents import PRESENCE, DocumentDetails, DocumentStatus, ProofKind
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile

BARE = {"check_in", "time_in_us", "id"}


def on(case: CaseFile, person_id: int) -> set[str]:
    return {one.code for one in case.checklist.situations(person_id) if one.is_on}


def grouped(case: CaseFile, person_id: int) -> dict[str, list[str]]:
    return {
        group.situation: [item.kind.id if item.kind else item.document.details.title for item in group.items]  # type: ignore[union-attr]
        for group in case.checklist.groups(person_id)
    }


def test_situations_follow_from_the_case(case: CaseFile, maria: Person) -> None:
    assert on(case, maria.id) == BARE
    case.papers.add_all(maria.id, (HeldPaperDetails(PaperCode.SUPERVISION), HeldPaperDetails(PaperCode.MONITORING)))
    case.papers.set_answer(maria.id, CaseQuestion.USCIS_FILED, Answer.YES)
    assert on(case, maria.id) == BARE | {"order", "atd", "pending_application"}
    case.plans.add_child(maria.id, ChildDetails(name="Sofía"))
    case.plans.set_answer(maria.id, PlanAnswerKey.MEDICINES, "insulin")
    case.moves.add(maria.id, MoveDetails(city="Newark"))
    case.contacts.add(maria.id, ContactDetails(name="Ana", roles=(ContactRole.LAWYER,)))
    hearing = AppointmentDetails(kind=AppointmentKind.COURT_MASTER, day=date(2026, 12, 1))
    case.appointments.add(maria.id, hearing, AppointmentState.CONFIRMED)
    missed = case.appointments.add(maria.id, AppointmentDetails(day=date(2026, 11, 2)), AppointmentState.CONFIRMED)
    case.appointments.miss(missed.id, "No bus came.")
    added = {"children", "medical", "moved", "helper", "court", "missed"}
    assert on(case, maria.id) == BARE | {"order", "atd", "pending_application"} | added


def test_who_helps_is_told_from_who_only_knows(case: CaseFile, maria: Person) -> None:
    case.contacts.add(maria.id, ContactDetails(name="Rosa", roles=(ContactRole.DRIVER,)))
    gone = case.contacts.add(maria.id, ContactDetails(name="Ana", roles=(ContactRole.LAWYER,)))
    case.contacts.remove(gone.id)
    assert "helper" not in on(case, maria.id)
    case.contacts.add(maria.id, ContactDetails(name="Eva", roles=(ContactRole.DRIVER, ContactRole.COMPANION)))
    assert "helper" in on(case, maria.id)


def test_a_checklist_is_read_in_a_handful_of_statements(case: CaseFile, maria: Person) -> None:
    seen: list[str] = []
    event.listen(case.session.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    case.checklist.load(maria.id)
    assert len([sql for sql in seen if sql.startswith("SELECT")]) <= 8


def test_a_situation_is_taken_on_and_off_and_given_back_to_the_case(case: CaseFile, maria: Person) -> None:
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    case.checklist.set_situation(maria.id, "tps", True)
    case.checklist.set_situation(maria.id, "check_in", False)
    assert told[-1] == {"checklist", f"checklist:{maria.id}"}
    assert on(case, maria.id) == (BARE | {"tps"}) - {"check_in"}
    state = {one.code: (one.suggested, one.decided) for one in case.checklist.situations(maria.id)}
    assert (state["tps"], state["check_in"], state["court"]) == ((False, True), (True, False), (False, None))
    case.checklist.set_situation(maria.id, "check_in", True)
    case.checklist.set_situation(maria.id, "tps", None)
    assert on(case, maria.id) == BARE
    with pytest.raises(ValueError, match="moon"):
        case.checklist.set_situation(maria.id, "moon", True)
    with pytest.raises(AppError) as caught:
        case.checklist.set_situation(9999, "tps", True)
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


def test_each_record_stands_once_and_what_nobody_asks_for_stands_apart(case: CaseFile, maria: Person) -> None:
    case.documents.add(maria.id, DocumentDetails(code="court_criminal", status=DocumentStatus.HAVE))
    case.documents.add(maria.id, DocumentDetails(title="Carta de la parroquia"))
    case.documents.add(maria.id, DocumentDetails(code="i94", status=DocumentStatus.NEVER_GIVEN))
    case.checklist.set_situation(maria.id, "parole", True)
    found = grouped(case, maria.id)
    assert found[OTHER] == ["court_criminal"]
    assert found[OWN] == ["Carta de la parroquia"]
    assert found[UNNEEDED] == ["i94"]
    assert "g56" in found["check_in"]
    assert found["parole"] == ["parole", "ead"]
    every = [code for codes in found.values() for code in codes]
    assert len(set(every)) == len(every)


def test_other_release_papers_are_left_off_until_something_is_said_of_them(case: CaseFile, maria: Person) -> None:
    assert {"i220a", "i220b", "i385"} <= set(grouped(case, maria.id)["check_in"])
    case.papers.add(maria.id, HeldPaperDetails(PaperCode.RECOGNIZANCE))
    assert "i385" not in grouped(case, maria.id)["check_in"]
    case.documents.add(maria.id, DocumentDetails(code="i385", status=DocumentStatus.MISSING))
    assert "i385" in grouped(case, maria.id)["check_in"]


def test_dated_papers_share_one_line_and_count_once(case: CaseFile, maria: Person) -> None:
    case.documents.add(maria.id, DocumentDetails(code=PRESENCE, kind=ProofKind.BILL, issued_on=date(2026, 9, 1)))
    case.documents.add(
        maria.id, DocumentDetails(code=PRESENCE, status=DocumentStatus.HAVE, issued_on=date(2026, 10, 1))
    )
    case.documents.add(maria.id, DocumentDetails(code="i94", status=DocumentStatus.HAVE))
    lines = [item for item in case.checklist.load(maria.id).items if item.kind and item.kind.id == PRESENCE]
    assert [(item.dated, item.standing) for item in lines] == [(2, Standing.IN_HAND)]
    for progress in (case.documents.progress(maria.id), case.checklist.load(maria.id).progress):
        assert (progress.in_hand, progress.needed) == (2, 2)


def test_a_line_knows_where_it_stands_and_what_is_due(case: CaseFile, maria: Person) -> None:
    case.documents.add(
        maria.id, DocumentDetails(code="passport", status=DocumentStatus.HAVE, expires_on=date(2026, 12, 24))
    )
    case.documents.add(maria.id, DocumentDetails(code="natid", status=DocumentStatus.ASKED_FOR))
    items = {item.kind.id: item for item in case.checklist.load(maria.id).items if item.kind}
    standing = {code: items[code].standing for code in ("passport", "natid", "license")}
    assert standing == {"passport": Standing.IN_HAND, "natid": Standing.WANTED, "license": Standing.OPEN}
    assert items["passport"].reminder is not None
    assert items["license"].document is None
