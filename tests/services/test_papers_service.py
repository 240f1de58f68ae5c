"""Release papers and answers on a real vault: kept, changed, taken away and put back, and what they bring."""

from __future__ import annotations

from datetime import date

import pytest

from checkin_desktop.domain.duties import Agency, Booking
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.services.conftest import Reopen

WHOLE = HeldPaperDetails(
    code=PaperCode.RECOGNIZANCE,
    issued_on=date(2026, 9, 1),
    reports_on=date(2026, 12, 3),
    reports_at="10:00",
    reports_place="26 Federal Plaza, 9th floor",
    within_days=60,
    ends_on=date(2027, 9, 1),
    own_words="Preguntar antes de mudarse.",
    note="Foto en el teléfono",
)


def test_a_paper_comes_back_as_it_was(case: CaseFile, open_case: Reopen, maria: Person) -> None:
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    first = case.papers.add(maria.id, WHOLE)
    second = case.papers.add(maria.id, HeldPaperDetails(PaperCode.NTA, says_nothing=True))
    case.papers.set_answer(maria.id, CaseQuestion.COURT_CASE, Answer.YES)
    case.papers.set_answer(maria.id, CaseQuestion.COURT_CASE, Answer.UNSURE)
    case.papers.set_answer(maria.id, CaseQuestion.MONITORED, Answer.NO)
    case.papers.set_answer(maria.id, CaseQuestion.MONITORED, None)
    assert set(told) == {frozenset({"papers", f"papers:{maria.id}"})}

    case = open_case()
    assert case.papers.of_person(maria.id) == (first, second)
    assert case.papers.get(first.id).details == WHOLE
    assert case.papers.answers(maria.id) == {CaseQuestion.COURT_CASE: Answer.UNSURE}
    found = case.papers.duties(maria.id)
    assert [duty.agency for duty in found.tell] == [
        Agency.ICE,
        Agency.COURT,
        Agency.USCIS,
        Agency.MONITORING,
        Agency.MAIL,
    ]
    assert [step.task for step in found.before_moving] == [MoveTaskCode.ICE_PERMISSION]
    assert found.booking is Booking.DATE_PRINTED


def test_a_removed_paper_brings_nothing_and_can_be_put_back(case: CaseFile, maria: Person) -> None:
    paper = case.papers.add(maria.id, WHOLE)
    gone = case.papers.remove(paper.id)
    assert case.papers.of_person(maria.id) == ()
    assert case.papers.duties(maria.id).before_moving == ()
    with pytest.raises(AppError) as refused:
        case.papers.update(paper.id, note="x")
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    assert case.papers.restore(gone) == paper
    assert case.papers.of_person(maria.id) == (paper,)


def test_what_the_form_refuses(case: CaseFile, maria: Person) -> None:
    paper = case.papers.add(maria.id, HeldPaperDetails(PaperCode.NOTICE_TO_REPORT, reports_on=date(2026, 12, 3)))
    for change in ({"reports_at": "25:00"}, {"reports_at": "9"}, {"within_days": 0}, {"note": "\x00"}):
        with pytest.raises(InvalidInput):
            case.papers.update(paper.id, **change)
    case.papers.update(paper.id, says_nothing=True)
    codes = {notice.code for notice in case.papers.validate(case.papers.get(paper.id).details)}
    assert codes == {"paper_says_both"}


def test_answers_stay_with_their_person(case: CaseFile, maria: Person) -> None:
    other = case.people.add(PersonDetails(given_names="Otra", family_names="Persona"))
    case.papers.add(maria.id, WHOLE)
    case.papers.set_answer(maria.id, CaseQuestion.COURT_CASE, Answer.YES)
    assert case.papers.answers(other.id) == {}
    assert case.papers.of_person(other.id) == ()
    case.people.remove_whole(maria.id, maria.details.display_name)
    with pytest.raises(AppError):
        case.papers.set_answer(maria.id, CaseQuestion.COURT_CASE, Answer.YES)
