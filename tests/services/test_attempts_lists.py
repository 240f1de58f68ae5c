"""Attempts from one call log, what is sealed of them, and long lists read a page at a time."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from checkin_desktop.domain import canonical
from checkin_desktop.domain.attempt_lists import GROUPS, AttemptCount, AttemptFilter, OutcomeGroup, summary_of
from checkin_desktop.domain.attempts import (
    AttemptDraft,
    AttemptSummary,
    CallLogRow,
    Channel,
    Corroboration,
    Outcome,
)
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.services.attempts import NewAttempt
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.repositories import attempts as repository
from checkin_desktop.vault.repositories import search

NOTE = NewFile("nota.txt", data=b"a line of a note")
ROWS = (
    CallLogRow(3, "+1 212-436-9315", "11/20/26 9:12", datetime(2026, 11, 20, 14, 12, tzinfo=UTC), 95, "outgoing"),
    CallLogRow(7, "(866) 448-6903", "11/20/26 9:20"),
)


def test_the_calls_of_one_call_log_share_its_file(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    second = dataclasses.replace(call, happened_local=datetime(2026, 11, 20, 9, 20))
    new = [NewAttempt(call, ROWS[:1]), NewAttempt(second, ROWS[1:])]
    added = case.attempts.add_several(maria.id, new, [NOTE])
    assert [item.number for item in added] == [1, 2]
    assert [item.first.call_log_rows for item in case.attempts.list(maria.id, newest_first=False)] == [
        ROWS[:1],
        ROWS[1:],
    ]
    assert added[0].attachments == added[1].attachments
    assert len(case.session.attachments.ids()) == 1
    assert case.integrity.check().sound
    gone = added[0].attachments[0]
    case.attempts.withdraw_attachment(added[1].id, gone.id, FreeText("wrong file"))
    after = case.attempts.list(maria.id)
    assert [[change.withdrawn_attachment_id for change in item.changes] for item in after] == [[gone.id], [gone.id]]
    assert case.session.attachments.ids() == frozenset()
    assert case.integrity.check().sound


def test_one_faulty_attempt_of_several_saves_none(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    bad = dataclasses.replace(ROWS[0], number="1\x00")
    for second in (NewAttempt(dataclasses.replace(call, outcome=None)), NewAttempt(call, (bad,))):
        with pytest.raises(InvalidInput):
            case.attempts.add_several(maria.id, [NewAttempt(call), second], [NOTE])
    assert case.attempts.list(maria.id) == ()
    assert case.session.attachments.ids() == frozenset()


def test_private_notes_roles_and_what_supports_an_attempt_are_sealed(
    case: CaseFile, maria: Person, call: AttemptDraft
) -> None:
    draft = dataclasses.replace(call, made_by_role="daughter", witness_role="neighbour", note_private=True)
    attempt = case.attempts.add(maria.id, draft, call_log_rows=ROWS)
    case.attempts.add_note(attempt.id, FreeText(), corroboration=Corroboration.PHONE_BILL)
    case.attempts.add_note(attempt.id, FreeText("Rosa saw it"), note_private=True, call_log_rows=ROWS[:1])
    now = case.attempts.correct(attempt.id, {"note_private": False}, FreeText("not needed"))
    assert (now.first.draft.note_private, now.current.note_private) == (True, False)
    assert (now.current.made_by_role, now.current.witness_role) == ("daughter", "neighbour")
    assert [entry.corroboration for entry in now.corroborations] == [Corroboration.PHONE_BILL]
    assert now.changes[1].draft.note_private
    assert (now.first.call_log_rows, now.changes[1].call_log_rows) == (ROWS, ROWS[:1])
    assert case.attempts.page(maria.id)[0].corroborations == 1
    with case.session.read() as session:
        names = [set(entry.private) for entry, _, _ in repository.chain(session, maria.id)]
    told = canonical.__doc__ or ""
    assert {"call_log_rows", "note_private", "made_by_role"} <= names[0]
    assert names[1] == {"note", "note_private", "corroboration", "call_log_rows", "written_by"}
    assert [name for found in names for name in sorted(found) if f"`{name}`" not in told] == []


def test_a_long_list_is_read_a_page_at_a_time(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for number in range(7):
        office = "Oficina Cañón" if number % 3 == 0 else "Newark"
        when = datetime(2026, 11, 18 if number < 4 else 19, 9 + number // 2)  # two share each moment
        channel, outcome = (Channel.FAX, Outcome.FAX_SENT) if number == 5 else (call.channel, call.outcome)
        draft = dataclasses.replace(call, office=office, happened_local=when, channel=channel, outcome=outcome)
        case.attempts.add(maria.id, draft, [NOTE] if number == 2 else ())
    ids = {item.number: item.id for item in case.attempts.list(maria.id)}
    case.attempts.correct(ids[2], {"office": "Elizabeth"}, FreeText("typo"))
    for newest_first in (True, False):
        whole_list = case.attempts.list(maria.id, newest_first=newest_first)
        read: list[AttemptSummary] = []
        while page := case.attempts.page(
            maria.id, newest_first=newest_first, limit=2, after=read[-1] if read else None
        ):
            read += page
        assert read == [summary_of(attempt) for attempt in whole_list]
    for wanted, numbers in (
        (AttemptFilter(text="canon"), {1, 4, 7}),
        (AttemptFilter(text="OFICINA cañón"), {1, 4, 7}),
        (AttemptFilter(text="elizabeth"), {2}),
        (AttemptFilter(channel=Channel.FAX), {6}),
        (AttemptFilter(group=OutcomeGroup.LEFT_WORD), {6}),
        (AttemptFilter(last_day=date(2026, 11, 18)), {1, 2, 3, 4}),
        (AttemptFilter(first_day=date(2026, 11, 19), text="canon"), {7}),
        (AttemptFilter(late=True), {1, 2, 3, 4, 5, 6, 7}),
        (AttemptFilter(corrected=True), {2}),
        (AttemptFilter(with_files=True), {3}),
        (AttemptFilter(text="nothing like it"), set()),
    ):
        assert {item.number for item in case.attempts.page(maria.id, filter=wanted)} == numbers, wanted
        assert case.attempts.numbers(maria.id, wanted) == numbers
        # A word counts as common here from its first entry on: both ways of looking find the same.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(search, "_COMMON", 1)
            assert {item.number for item in case.attempts.page(maria.id, filter=wanted)} == numbers, wanted
        assert case.attempts.count(maria.id, wanted) == AttemptCount(len(numbers), 7, 2), wanted
    around = case.attempts.around(maria.id, ids[4], limit=4)
    assert [item.number for item in around] == [6, 5, 4, 3, 2]
    assert case.attempts.around(maria.id, ids[4], filter=AttemptFilter(channel=Channel.FAX)) == ()
    assert [item.number for item in case.attempts.newest(maria.id, 2)] == [7, 6]


def test_every_outcome_but_other_is_in_one_group() -> None:
    assert sorted(outcome for group in GROUPS.values() for outcome in group) == sorted(set(Outcome) - {Outcome.OTHER})
