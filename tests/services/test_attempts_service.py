"""The log of attempts: all or nothing, chained, corrected only by new entries."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from checkin_desktop.domain.attempts import (
    AttemptDraft,
    Channel,
    EntryKind,
    MadeBy,
    Outcome,
)
from checkin_desktop.domain.canonical import FIRST_PREVIOUS, verify_chain
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.repositories import attempt_summaries
from checkin_desktop.vault.repositories import attempts as repository
from tests.support.clocks import HandClock
from tests.support.long_log import fill

NOTE = NewFile("nota.txt", data="Marqué tres veces".encode())
MAIL = NewFile("correo.eml", data=b"From: a@example.org\r\nTo: b@example.org\r\nSubject: cita\r\n\r\nHola")
WHY = FreeText("I wrote the wrong hour", "en")
ODD = "<esposa> a <b c &amp; </para> <img src=x> Núñez ’ 汉 🧑 %n {name}"


def whole(call: AttemptDraft) -> AttemptDraft:
    """The form with every field filled."""
    said = FreeText("Sonó " + ODD, "es", "It rang", "Ana Ruiz")
    return dataclasses.replace(
        call,
        line_id="ice_services_line",
        address_used="a@ice.dhs.gov",
        purpose=ODD,
        heard=said,
        note=said,
        person_spoken="Officer ’X’",
        reference="R-1",
        voicemail_words=said,
        number_used="347-555-0142",
        duration_seconds=95,
        hold_seconds=60,
        made_by=MadeBy.FAMILY,
        made_by_name="José",
        typed_by_name="Sofía",
        witness="Ana",
        next_step="call at 2",
        late_reason=said,
    )


def chain_of(case: CaseFile, person_id: int) -> list[Any]:
    with case.session.read() as session:
        return [(entry, stored) for entry, stored, _ in repository.chain(session, person_id)]


def test_an_attempt_comes_back_as_typed(open_case: Any, call: AttemptDraft, clock: HandClock) -> None:
    case = open_case()
    person = case.people.add(PersonDetails("María"))
    attempt = case.attempts.add(person.id, whole(call))
    (again,) = open_case().attempts.list(person.id)
    assert again == attempt
    assert again.current == again.first.draft == whole(call)
    assert again.number == again.first.number_in_chain == 1
    assert again.happened.utc == datetime(2026, 11, 20, 14, 12, tzinfo=UTC)
    assert (again.happened.zone, again.happened.offset_minutes) == ("America/New_York", -300)
    assert again.first.recorded.utc == clock.now()
    assert again.first.recorded.zone == "America/New_York"
    assert again.first.previous_hash == FIRST_PREVIOUS


def test_a_faulty_form_names_its_fields_and_writes_nothing(case: CaseFile, maria: Person) -> None:
    with pytest.raises(InvalidInput) as caught:
        case.attempts.add(maria.id, AttemptDraft(), [NOTE])
    assert {notice.field for notice in caught.value.faults} == {"happened_local", "channel", "outcome"}
    assert case.attempts.list(maria.id) == ()
    assert case.session.attachments.ids() == frozenset()


def test_files_come_with_the_attempt_or_not_at_all(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    attempt = case.attempts.add(maria.id, call, [NOTE, MAIL])
    assert [item.name for item in attempt.attachments] == ["nota.txt", "correo.eml"]
    assert case.attempts.content(attempt.attachments[0].id) == NOTE.data
    before = case.session.attachments.ids()
    with pytest.raises(AppError) as caught:
        case.attempts.add(99, call, [NOTE])
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD
    with pytest.raises(AppError):
        case.attempts.add(maria.id, call, [NOTE, NewFile("x.pdf", data=b"")])
    assert case.session.attachments.ids() == before
    assert len(case.attempts.list(maria.id)) == 1


def test_a_failure_in_the_middle_leaves_neither_rows_nor_files(
    case: CaseFile, maria: Person, call: AttemptDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(attempt_summaries, "put", full)
    with pytest.raises(AppError, match="disk_full"):
        case.attempts.add(maria.id, call, [NOTE])
    monkeypatch.undo()
    assert case.attempts.list(maria.id) == ()
    assert case.session.attachments.ids() == frozenset()
    assert case.integrity.check().sound


def test_attempts_are_listed_by_when_they_happened(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for hour in (9, 7, 8):
        case.attempts.add(maria.id, dataclasses.replace(call, happened_local=datetime(2026, 11, 20, hour)))
    assert [item.number for item in case.attempts.list(maria.id)] == [1, 3, 2]
    assert [item.number for item in case.attempts.list(maria.id, newest_first=False)] == [2, 3, 1]


def test_a_correction_is_a_new_entry_and_the_old_one_stays(
    case: CaseFile, maria: Person, call: AttemptDraft, clock: HandClock
) -> None:
    first = case.attempts.add(maria.id, call)
    clock.move(hours=2)
    changes = {"happened_local": datetime(2026, 11, 20, 8, 12), "outcome": Outcome.BUSY, "office": call.office}
    attempt = case.attempts.correct(first.id, changes, WHY, [NOTE])
    assert attempt.first == first.first
    (change,) = attempt.changes
    assert change.kind is EntryKind.CORRECTION
    assert change.changed_fields == ("happened_local", "outcome")
    assert (change.change_reason, change.corrects_id, change.number_in_chain) == (WHY, first.id, 2)
    assert change.recorded.utc == clock.now()
    assert (attempt.current.outcome, attempt.current.number) == (Outcome.BUSY, call.number)
    assert attempt.happened.local == datetime(2026, 11, 20, 8, 12)
    assert attempt.is_corrected
    assert [item.name for item in attempt.attachments] == ["nota.txt"]
    again = case.attempts.correct(first.id, {"outcome": Outcome.CUT_OFF}, WHY)
    assert again.current.happened_local == datetime(2026, 11, 20, 8, 12)
    assert [item.draft.outcome for item in again.changes] == [Outcome.BUSY, Outcome.CUT_OFF]
    assert case.attempts.get(first.id) == again
    assert case.people.rows()[0].last_outcome == "cut_off"


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        ({"outcome": Outcome.BUSY}, FreeText(), "reason_missing"),
        ({"outcome": Outcome.NO_ANSWER}, WHY, "nothing_changed"),
        ({}, WHY, "nothing_changed"),
        ({"happened_local": datetime(2027, 1, 1)}, WHY, "happened_in_future"),
        ({"outcome": None}, WHY, "outcome_missing"),
    ],
)
def test_a_correction_without_sense_is_refused(
    case: CaseFile, maria: Person, call: AttemptDraft, changes: Any, reason: FreeText, code: str
) -> None:
    attempt = case.attempts.add(maria.id, call)
    with pytest.raises(InvalidInput) as caught:
        case.attempts.correct(attempt.id, changes, reason)
    assert code in {notice.code for notice in caught.value.faults}
    assert case.attempts.get(attempt.id).changes == ()


def test_words_and_files_are_added_as_a_new_entry(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    first = case.attempts.add(maria.id, call)
    attempt = case.attempts.add_note(first.id, FreeText("They called back", "en"), [MAIL])
    (change,) = attempt.changes
    assert (change.kind, change.draft.note.text) == (EntryKind.ADDITION, "They called back")
    assert attempt.current == first.current
    assert [item.name for item in attempt.attachments] == ["correo.eml"]
    with pytest.raises(InvalidInput):
        case.attempts.add_note(first.id, FreeText())
    assert case.attempts.add_note(first.id, FreeText(), [NOTE]).changes[1].attachments[0].name == "nota.txt"


def test_a_wrong_file_is_withdrawn(case: CaseFile, maria: Person, call: AttemptDraft, clock: HandClock) -> None:
    first = case.attempts.add(maria.id, call, [NOTE, MAIL])
    wrong, right = first.attachments
    with pytest.raises(InvalidInput):
        case.attempts.withdraw_attachment(first.id, wrong.id, FreeText(" "))
    attempt = case.attempts.withdraw_attachment(first.id, wrong.id, FreeText("my sister's paper"))
    assert attempt.changes[0].kind is EntryKind.WITHDRAWAL
    assert attempt.changes[0].withdrawn_attachment_id == wrong.id
    left = attempt.attachments[0]
    assert (left.name, left.sha256, left.size) == (wrong.name, wrong.sha256, wrong.size)
    assert (left.withdrawn_at, left.withdrawn_reason) == (clock.now(), "my sister's paper")
    assert case.session.attachments.ids() == {right.file_id}
    assert not case.attempts.is_unchanged(wrong.id)
    assert case.attempts.is_unchanged(right.id)
    for attachment_id in (wrong.id, 99):
        with pytest.raises(AppError):
            case.attempts.withdraw_attachment(first.id, attachment_id, WHY)
    with pytest.raises(AppError):
        case.documents.withdraw(right.id, "not this way")
    assert case.integrity.check().sound


def test_the_chain_of_a_person_is_whole_and_their_own(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    jose = case.people.add(PersonDetails("José"))
    for person in (maria, jose, maria):
        attempt = case.attempts.add(person.id, call, [NOTE])
        case.attempts.correct(attempt.id, {"office": "Newark"}, WHY)
        case.attempts.add_note(attempt.id, FreeText("x"))
        case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, WHY)
    chain = chain_of(case, maria.id)
    assert [entry.number for entry, _ in chain] == list(range(1, 9))
    assert verify_chain(chain) == ()
    assert verify_chain(chain_of(case, jose.id)) == ()
    assert len({entry.chain for entry, _ in chain + chain_of(case, jose.id)}) == 2
    assert [item.number for item in case.attempts.list(maria.id, newest_first=False)] == [1, 2]
    salts = [sealed.salt for entry, _ in chain for sealed in entry.private.values()]
    assert len(set(salts)) == len(salts)


def test_a_correction_commits_only_to_what_changed(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    attempt = case.attempts.add(maria.id, whole(call))
    case.attempts.correct(attempt.id, {"office": "Newark"}, WHY)
    names = [set(entry.private) for entry, _ in chain_of(case, maria.id)]
    assert len(names[0]) == len(dataclasses.fields(AttemptDraft)) - 3 + 1  # the rows of a call log
    assert names[1] == {"office", "change_reason", "changed_fields", "written_by"}


def test_each_later_entry_says_who_wrote_it(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    first = case.attempts.add(maria.id, whole(call), [NOTE])
    case.attempts.correct(first.id, {"typed_by_name": "Sofía Reyes"}, WHY, written_by="José, son")
    case.attempts.add_note(first.id, FreeText("They called back"), written_by=ODD)
    attempt = case.attempts.withdraw_attachment(first.id, first.attachments[0].id, WHY, written_by="Ana")
    unnamed = case.attempts.add_note(first.id, FreeText("x"))
    assert [change.written_by for change in attempt.changes] == ["José, son", ODD, "Ana"]
    assert unnamed.changes[3].written_by == ""
    assert (attempt.first.draft.typed_by_name, attempt.current.typed_by_name) == ("Sofía", "Sofía Reyes")
    assert (attempt.first.written_by, attempt.current.made_by_name) == ("", "José")
    assert unnamed.writers == ((1, "Sofía Reyes"), (2, "José, son"), (3, ODD), (4, "Ana"))
    later = [entry for entry, _ in chain_of(case, maria.id)][1:]
    assert [entry.private["written_by"].value for entry in later] == ["José, son", ODD, "Ana", ""]
    assert len({entry.private["written_by"].salt for entry in later}) == 4
    assert verify_chain(chain_of(case, maria.id)) == ()


@pytest.mark.parametrize("name", ["x" * 501, "José\0"])
def test_a_writer_that_cannot_be_kept_is_refused(case: CaseFile, maria: Person, call: AttemptDraft, name: str) -> None:
    attempt = case.attempts.add(maria.id, call, [NOTE])
    for act in (
        lambda: case.attempts.correct(attempt.id, {"office": "Newark"}, WHY, written_by=name),
        lambda: case.attempts.add_note(attempt.id, WHY, written_by=name),
        lambda: case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, WHY, written_by=name),
    ):
        with pytest.raises(InvalidInput) as caught:
            act()
        assert [notice.field for notice in caught.value.faults] == ["written_by"]
    assert case.attempts.get(attempt.id) == attempt


def test_an_outsider_comes_to_the_same_hashes_from_the_bare_rows(
    case: CaseFile, maria: Person, call: AttemptDraft
) -> None:
    """Written from the description in `domain.canonical` alone, with SQL, json and hashlib."""
    attempt = case.attempts.add(maria.id, whole(call), [NOTE, MAIL])
    case.attempts.correct(attempt.id, {"office": ODD, "happened_local": datetime(2026, 11, 20, 8)}, WHY, [NOTE])
    case.attempts.add_note(attempt.id, FreeText("x"), [MAIL], written_by=ODD)
    case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, WHY, written_by="José")
    case.attempts.add(maria.id, call)

    def canonical(value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")

    def committed(salt: str, value: Any) -> str:
        return hashlib.sha256(bytes.fromhex(salt) + canonical(value)).hexdigest()

    with case.session.read() as session:
        chain = session.execute(text("SELECT lower(hex(chain_id)) FROM people")).scalar_one()
        rows = session.execute(text("SELECT * FROM attempt_entries ORDER BY number_in_chain")).all()
        files = session.execute(
            text(
                "SELECT * FROM attempt_attachments JOIN attachments ON id = attachment_id ORDER BY entry_id, position"
            )
        ).all()
    names = {row.id: row.entry_uuid for row in rows}
    previous = "0" * 64
    for row in rows:
        values, salts = json.loads(row.private_values), json.loads(row.salts)
        entry = {
            "format": 1,
            "chain": chain,
            "entry": row.entry_uuid,
            "number": row.number_in_chain,
            "kind": row.kind,
            "corrects": names.get(row.corrects_id),
            "happened": {
                "utc": row.happened_utc[:19] + "Z",
                "zone": row.happened_zone,
                "offset_minutes": row.happened_offset,
            },
            "recorded": {
                "utc": row.recorded_utc[:19] + "Z",
                "zone": row.recorded_zone,
                "offset_minutes": row.recorded_offset,
            },
            "previous": previous,
            "private": {name: committed(salts[name], value) for name, value in values.items()},
            "attachments": [
                committed(file.salt, {"name": file.name, "mime": file.mime, "size": file.size, "sha256": file.sha256})
                for file in files
                if file.entry_id == row.id
            ],
        }
        previous = hashlib.sha256(canonical(entry)).hexdigest()
        assert (row.previous_hash, row.entry_hash) == (entry["previous"], previous)
    assert len(rows) == 5


def test_a_thousand_attempts_are_read_in_a_handful_of_statements(case: CaseFile, maria: Person) -> None:
    with case.session.begin() as session:
        fill(session, maria.id, 1000)
    seen: list[str] = []
    event.listen(case.session.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    start = time.process_time()
    found = case.attempts.list(maria.id)
    spent = time.process_time() - start
    assert len(found) == 1000
    assert len([sql for sql in seen if sql.startswith("SELECT")]) == 3
    assert spent < 1.0


def test_days_with_and_without_an_attempt(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for day, hour in ((20, 9), (20, 11), (18, 23), (1, 9)):
        case.attempts.add(maria.id, dataclasses.replace(call, happened_local=datetime(2026, 11, day, hour)))
    seen = case.overview.load(maria.id, date(2026, 11, 20)).attempts
    days = seen.strip
    assert len(days) == 14
    assert (days[0][0], days[-1]) == (date(2026, 11, 7), (date(2026, 11, 20), 2))
    assert dict(days)[date(2026, 11, 18)] == 1
    assert sum(count for _, count in days) == 3
    assert (seen.count, seen.days) == (4, 3)


def test_an_attempt_counts_on_the_day_where_it_happened(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for day, hour, zone in ((1, 0, "Pacific/Kiritimati"), (14, 23, "Pacific/Honolulu"), (14, 9, "America/New_York")):
        happened = datetime(2026, 11, day, hour, 30)
        case.attempts.add(maria.id, dataclasses.replace(call, happened_local=happened, zone=zone))
    seen = case.overview.load(maria.id, date(2026, 11, 14)).attempts
    assert (seen.strip[0], seen.strip[-1]) == ((date(2026, 11, 1), 1), (date(2026, 11, 14), 2))
    assert seen.last is not None
    assert seen.last.zone == "Pacific/Honolulu"


def test_the_doubled_hour_keeps_its_reading(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for fold in (0, 1):
        draft = dataclasses.replace(call, happened_local=datetime(2026, 11, 1, 1, 30), fold=fold)
        attempt = case.attempts.add(maria.id, draft)
        assert attempt.current.fold == fold
        assert case.attempts.get(attempt.id).happened.offset_minutes == -240 - 60 * fold


def test_a_file_from_disk_is_taken_with_progress(
    case: CaseFile, maria: Person, call: AttemptDraft, tmp_path: Path
) -> None:
    path = tmp_path / "llamadas.csv"
    path.write_text("when,number\n", encoding="utf-8")
    steps: list[tuple[int, int]] = []
    attempt = case.attempts.add(
        maria.id, call, [NOTE, NewFile.at(path)], progress=lambda done, total: steps.append((done, total))
    )
    assert attempt.attachments[1].mime == "text/csv"
    assert steps[-1] == (30, 30)
    assert all(done <= total for done, total in steps)


def test_channels_other_than_a_call_are_kept(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    for channel in Channel:
        attempt = case.attempts.add(maria.id, dataclasses.replace(call, channel=channel, outcome=Outcome.OTHER))
        assert case.attempts.get(attempt.id).current.channel is channel
