"""Papers that others keep, on a real vault: receipt, requests and answers, the loan, the checklist, undo, search."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails, DocumentStatus, Holder
from checkin_desktop.domain.due import DueGroup, DueKind
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.withheld import RequestAnswer, RequestDetails, RequestKind, WithheldDetails
from checkin_desktop.services.case_file import CaseFile
from tests.services.conftest import Reopen
from tests.support.clocks import HandClock

WHOLE = WithheldDetails(
    document_id=0,
    holder=Holder.ICE,
    office="26 Federal Plaza, 9th floor",
    officer="Deportation officer Ríos, badge 4411",
    taken_on=date(2026, 3, 2),
    receipt="G-589 no. 77-123",
    note="La copia está en la carpeta azul.",
)
LOAN = RequestDetails(
    kind=RequestKind.LOAN,
    asked_on=date(2026, 5, 4),
    how="at the window",
    reason="to renew it at the notary",
    answer=RequestAnswer.LATER,
    answered_on=date(2026, 5, 6),
    answer_words="come back in June",
)
PASSPORT = DocumentDetails(code="passport", status=DocumentStatus.HAVE, holder=Holder.ME)


def test_what_was_written_comes_back_and_the_checklist_says_who_holds_it(
    case: CaseFile, open_case: Reopen, maria: Person, call: AttemptDraft
) -> None:
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    paper = case.withheld.add_new(maria.id, DocumentDetails(code="passport"), WHOLE)
    assert told == [frozenset({"withheld", f"withheld:{maria.id}", "documents", f"documents:{maria.id}"})]
    attempt = case.attempts.add(maria.id, call)
    letter = case.letters.add(maria.id, case.letters.draft(maria.id, LetterKind.PAPERS_BACK))
    later = case.withheld.keep_request(paper.id, RequestDetails(asked_on=date(2026, 6, 1), letter_id=letter.id))
    first = case.withheld.keep_request(paper.id, dataclasses.replace(LOAN, attempt_id=attempt.id))

    case = open_case()
    view = case.withheld.of_person(maria.id)[0]
    assert view.paper.details == dataclasses.replace(WHOLE, document_id=view.document.id)
    assert view.paper.requests == (first, later)  # by the day of the request
    assert (view.document.details.code, view.document.details.holder) == ("passport", Holder.ICE)
    # It is among the papers that the letter for their return names.
    assert "Passport" in case.letters.draft(maria.id, LetterKind.PAPERS_BACK).body


def test_the_checklist_follows_the_holder_and_the_return(case: CaseFile, maria: Person) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    paper = case.withheld.add(maria.id, dataclasses.replace(WHOLE, document_id=document.id))

    def holder() -> Holder:
        return case.documents.get(document.id).details.holder

    assert holder() is Holder.ICE
    for changes, told in (
        ({"holder": Holder.CBP}, Holder.CBP),
        ({"note": "x"}, Holder.CBP),
        ({"returned_on": date(2026, 11, 1)}, Holder.ME),
        ({"returned_on": None}, Holder.CBP),
    ):
        case.withheld.update(paper.id, **changes)
        assert holder() is told, changes
    # What was said on the checklist meanwhile stays unless the holder changes here.
    case.documents.update(document.id, holder=Holder.LAWYER)
    case.withheld.update(paper.id, office="Newark")
    assert holder() is Holder.LAWYER


def test_removed_papers_and_requests_can_be_put_back(case: CaseFile, maria: Person) -> None:
    document = case.documents.add(maria.id, PASSPORT)
    paper = case.withheld.add(maria.id, dataclasses.replace(WHOLE, document_id=document.id))
    request = case.withheld.keep_request(paper.id, LOAN)
    assert case.withheld.remove_request(request.id) == request
    assert case.withheld.get(paper.id).paper.requests == ()
    assert case.search.find("notary") == ()
    assert case.withheld.keep_request(paper.id, request.details, request.id) == request
    case.withheld.keep_request(paper.id, dataclasses.replace(LOAN, how="by mail"), request.id)
    assert [each.details.how for each in case.withheld.get(paper.id).paper.requests] == ["by mail"]

    gone = case.withheld.remove(paper.id, Holder.ME)
    assert case.withheld.of_person(maria.id) == ()
    assert case.documents.get(document.id).details.holder is Holder.ME
    with pytest.raises(AppError) as refused:
        case.withheld.keep_request(paper.id, LOAN)
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    restored = case.withheld.restore(gone)
    assert restored == case.withheld.of_person(maria.id)[0].paper == gone
    assert case.documents.get(document.id).details.holder is Holder.ICE
    # With its item of the checklist it goes out of sight, and comes back with it.
    item = case.documents.remove(document.id)
    assert case.withheld.of_person(maria.id) == ()
    case.documents.restore(item)
    assert [view.paper.id for view in case.withheld.of_person(maria.id)] == [paper.id]


def test_what_is_refused_and_what_is_only_said(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    other = case.people.add(PersonDetails(given_names="Otra", family_names="Persona"))
    theirs = case.documents.add(other.id, PASSPORT)
    with pytest.raises(AppError):
        case.withheld.add(maria.id, dataclasses.replace(WHOLE, document_id=theirs.id))
    assert case.documents.get(theirs.id).details.holder is Holder.ME
    with pytest.raises(InvalidInput):
        case.withheld.add_new(maria.id, DocumentDetails(), WHOLE)  # neither a record nor a title
    assert case.documents.list(maria.id) == ()
    paper = case.withheld.add_new(maria.id, DocumentDetails(title="Cédula"), WHOLE)
    with pytest.raises(InvalidInput):
        case.withheld.update(paper.id, receipt="\x00")
    attempt = case.attempts.add(other.id, call)
    with pytest.raises(AppError):
        case.withheld.keep_request(paper.id, RequestDetails(attempt_id=attempt.id))
    with pytest.raises(InvalidInput):
        case.withheld.keep_request(paper.id, RequestDetails(answer_words="\ud800"))
    case.withheld.keep_request(paper.id, RequestDetails(answer_words="a long answer " * 100))
    odd = dataclasses.replace(WHOLE, taken_on=date(2027, 1, 1), returned_on=date(2026, 1, 1))
    assert {(each.code, each.field) for each in case.withheld.validate(odd)} == {
        ("date_in_future", "taken_on"),
        ("before_it_was_taken", "returned_on"),
    }
    early = dataclasses.replace(LOAN, answered_on=date(2026, 5, 3))
    assert {each.code for each in case.withheld.validate_request(early)} == {"answer_before_request"}


def test_the_search_finds_receipt_officer_and_answers(case: CaseFile, maria: Person) -> None:
    paper = case.withheld.add_new(maria.id, DocumentDetails(code="passport"), WHOLE)
    case.withheld.keep_request(paper.id, LOAN)
    for words in ("77-123", "rios", "back in june", "azul"):
        hits = case.search.find(words)
        assert [(hit.kind, hit.record_id) for hit in hits] == [("withheld", paper.id)], words
    before = case.search.find("rios")
    case.integrity.check()
    assert case.search.find("rios") == before
    case.withheld.remove(paper.id)
    assert case.search.find("rios") == ()


def test_the_day_to_bring_it_back_is_due_until_it_went_back(case: CaseFile, maria: Person, clock: HandClock) -> None:
    today = case.today.day()
    paper = case.withheld.add_new(maria.id, DocumentDetails(code="passport"), WHOLE)

    def due() -> list[DueGroup]:
        return [group for group, found in case.today.load().groups for each in found if each.kind is DueKind.LOAN]

    assert due() == []
    for day, group in (
        (today, DueGroup.TODAY),
        (date.fromordinal(today.toordinal() + 7), DueGroup.WEEK),
        (date.fromordinal(today.toordinal() - 1), DueGroup.OVERDUE),
    ):
        case.withheld.update(paper.id, lent_until=day)
        assert due() == [group]
        todo = [item for item in case.overview.load(maria.id).todo if item.code == "todo_loan"]
        assert [(item.page, item.record_id, item.params["date"]) for item in todo] == [
            ("withheld", paper.id, day.isoformat())
        ]
    case.withheld.update(paper.id, lent_until=date.fromordinal(today.toordinal() + 8))
    assert due() == []
    case.withheld.update(paper.id, lent_until=today)
    (alert,) = case.alerts.near()
    assert (alert.about.id, alert.key[0], alert.is_now(clock.now())) == (paper.id, "Loan", True)
    assert alert.begins == datetime(2026, 11, 20, 5, tzinfo=UTC)  # midnight in New York
    case.withheld.update(paper.id, lent_until=date.fromordinal(today.toordinal() + 1))
    assert [each.is_now(clock.now()) for each in case.alerts.near()] == [True, False]
    for changes in ({"lent_back_on": today}, {"lent_back_on": None, "returned_on": today}):
        case.withheld.update(paper.id, **changes)
        assert due() == []
        assert not any(item.code == "todo_loan" for item in case.overview.load(maria.id).todo)
        assert case.alerts.near() == ()
    case.withheld.update(paper.id, returned_on=None)
    assert due() == [DueGroup.WEEK]
    case.people.archive(maria.id)
    assert due() == []
    assert case.alerts.near() == ()
