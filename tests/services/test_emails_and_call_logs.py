"""E-mails and call logs are taken apart in the process that looks into files; what it answers is not believed."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, EntryKind, Outcome
from checkin_desktop.domain.emails import NOT_PARSED
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import call_logs, child_process, emails, frames
from checkin_desktop.services.attempts import NewAttempt
from checkin_desktop.services.call_logs import Pick, new_attempts, read_call_log, understand_calls
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.emails import read_email
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.look_process import LookProcess
from tests.domain.mails import MADE

CSV = (
    b"Date,Number,Duration,Type\n"
    b"2026-11-01 01:30:00,8333831465,0:45,Outgoing\n"
    b"2026-11-20 09:10:00,8333831465,1:00,Outgoing\n"
    b"2026-11-20 09:40:00,5552345678,1:00,Outgoing\n"
)


def test_an_email_is_read_in_the_other_process() -> None:
    mail = read_email(MADE["mixed"])
    assert (mail.subject, mail.body, mail.files[0].name) == ("shape", "The plain words.", "fish.gif")
    with pytest.raises(Cancelled):
        read_email(MADE["plain"], cancelled=lambda: True)


@pytest.mark.parametrize(
    "answer",
    [b"", frames.DONE + (2).to_bytes(8, "big") + b"{}", frames.DONE + (1).to_bytes(8, "big") + b"{"],
    ids=["nothing", "no mail", "no JSON"],
)
def test_when_the_process_dies_or_lies_the_email_is_kept_whole(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    lying = f"import sys; sys.stdin.buffer.read(20); sys.stdout.buffer.write({answer!r}); sys.stdout.flush()"
    monkeypatch.setattr(child_process, "own_command", lambda _: [sys.executable, "-c", lying])
    with LookProcess() as process:
        monkeypatch.setattr(emails, "LOOKING", process)
        monkeypatch.setattr(call_logs, "LOOKING", process)
        mail = read_email(MADE["plain"])
        assert mail.note == NOT_PARSED
        assert "The plain words." in mail.body
        with pytest.raises(AppError) as caught:
            read_call_log(NewFile("a.csv", data=CSV))
        assert caught.value.code is ErrorCode.FILE_DAMAGED


def test_a_call_log_is_read_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_bytes(CSV)
    assert [call.number for call in read_call_log(NewFile.at(path)).calls] == ["8333831465"] * 2 + ["5552345678"]
    path.write_bytes(b"%PDF-1.4")
    with pytest.raises(AppError) as caught:
        read_call_log(NewFile.at(path))
    assert caught.value.code is ErrorCode.FILE_DAMAGED


def test_picked_calls_become_attempts_and_additions_in_one_go(case: CaseFile, maria: Person) -> None:
    known = case.attempts.add(
        maria.id,
        AttemptDraft(
            happened_local=datetime(2026, 11, 20, 9, 12),
            channel=Channel.CALL,
            outcome=Outcome.BUSY,
            number="1-833-383-1465",
        ),
    )
    file = NewFile("calls.csv", data=CSV)
    found = understand_calls(case, maria.id, read_call_log(file), None, "America/New_York")
    assert [call.may_be_attempt for call in found.calls] == [True, True, False]
    assert {place: summary.id for place, summary in found.same.items()} == {2: known.id}
    picks = (Pick(found.calls[0], outcome=Outcome.NO_ANSWER), Pick(found.calls[1], adds_to=known.id))
    new = new_attempts(picks, found.zone, AttemptDraft(made_by_name="Sofía"))
    first, second = case.attempts.add_several(maria.id, new, (file,))
    assert first.current.number == "(833) 383-1465"
    assert first.current.made_by_name == "Sofía"
    assert first.happened.offset_minutes == -240, "the earlier of two half past ones"
    assert second.id == known.id
    assert (second.changes[0].kind, second.current.outcome) == (EntryKind.ADDITION, Outcome.BUSY)
    assert first.attachments == second.attachments


def test_rows_are_added_to_nobody_elses_attempt(case: CaseFile, maria: Person) -> None:
    other = case.people.add(PersonDetails(given_names="Otra"))
    draft = AttemptDraft(happened_local=datetime(2026, 11, 20, 9, 12), channel=Channel.CALL, outcome=Outcome.BUSY)
    theirs = case.attempts.add(other.id, draft)
    with pytest.raises(AppError) as caught:
        case.attempts.add_several(
            maria.id, (NewAttempt(draft), NewAttempt(draft, adds_to=theirs.id)), (NewFile("a.csv", data=CSV),)
        )
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD
    assert case.attempts.list(maria.id) == ()
    assert len(case.attempts.get(theirs.id).changes) == 0
