"""The log as CSV, the reminders as iCalendar: the same attempts and names as the report, saved as every copy is."""

from __future__ import annotations

import csv
import dataclasses
import io
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.cli import arguments, commands
from checkin_desktop.domain import calendars
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Corroboration, MadeBy, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.log_export import COLUMNS


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.fixture
def logged(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    """Three attempts by two people, with a private note, a correction, support, files and a formula."""
    rosa = dataclasses.replace(
        call,
        made_by=MadeBy.FAMILY,
        made_by_name="Rosa Núñez",
        made_by_role="daughter",
        typed_by_name="José Ñandú",
        witness="Ana Ruiz",
        note=FreeText("secret plan"),
        note_private=True,
        office="=HYPERLINK(1)",
        late_reason=FreeText("turno de noche", "es", "night shift", "Ana"),
    )
    first = case.attempts.add(maria.id, rosa, [NewFile("captura.txt", data=b"x" * 9)])
    case.attempts.correct(first.id, {"number": "+1 212-436-9315"}, FreeText("typo"))
    case.attempts.add_note(first.id, FreeText("Bill shows it"), corroboration=Corroboration.PHONE_BILL)
    case.attempts.add(maria.id, dataclasses.replace(call, happened_local=datetime(2026, 11, 19, 8)))
    mail = dataclasses.replace(call, channel=Channel.EMAIL, outcome=Outcome.EMAIL_SENT, address_used="a@example.org")
    case.attempts.add(maria.id, mail)
    return maria


def test_a_row_says_all_of_an_attempt_and_obeys_the_defaults(case: CaseFile, logged: Person) -> None:
    export = case.log_export.csv(logged.id)
    found = rows(export.data)
    snapshot = case.exports.report_snapshot(logged.id)
    assert export.count == len(found) == case.attempts.count(logged.id).total == len(snapshot.attempts) == 3
    assert all(set(row) == set(COLUMNS) for row in found)
    first, late, mail = found
    text = export.data.decode()
    for hidden in ("Rosa", "José", "Ana Ruiz", "secret plan"):
        assert hidden not in text
    attempt = case.attempts.list(logged.id, newest_first=False)[1]
    assert first["made by"] == "caller 1, daughter"
    assert first["witness"] == "witness 1"
    assert first["typed by"] == "a person not named here"
    assert (first["number"], first["office"]) == ("'+1 212-436-9315", "'=HYPERLINK(1)")
    assert (first["corrections"], first["support from outside the log"], first["files"]) == ("1", "1", "captura.txt")
    assert first["added later"] == "Bill shows it"
    assert first["reason for writing late"] == "night shift"
    assert {row["attempt"]: row["late"] for row in found} == {"1": "no", "2": "yes", "3": "no"}
    assert late["happened (local)"] == "2026-11-19 08:00"
    assert late["happened (UTC)"] == "2026-11-19T13:00:00Z"
    assert mail["channel"] == "Email"
    by_number = {item.number: item for item in case.attempts.list(logged.id)}
    assert first["hash of the entry"] == by_number[1].first.entry_hash
    assert first["hash of the newest entry about it"] == by_number[1].changes[-1].entry_hash
    assert attempt is not None


def test_choices_leave_out_and_tick_in(case: CaseFile, logged: Person) -> None:
    only = dataclasses.replace(EVERYTHING, channels=frozenset({Channel.EMAIL}))
    assert [row["attempt"] for row in rows(case.log_export.csv(logged.id, only).data)] == ["3"]
    ticked = ReportChoices(caller_names=True, witness_names=True, private_notes=True)
    first = rows(case.log_export.csv(logged.id, ticked).data)[0]
    assert first["made by"] == "Rosa Núñez (caller 1, daughter)"
    assert (first["typed by"], first["witness"]) == ("José Ñandú", "Ana Ruiz (witness 1)")
    assert first["note"] == "secret plan"
    with pytest.raises(AppError, match="no_such_record"):
        case.log_export.csv(99)


def unfolded(data: bytes) -> list[str]:
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    return data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]


def test_reminders_are_events_that_name_nobody_unless_asked(case: CaseFile, maria: Person) -> None:
    kept = case.reminders.add(maria.id, "Call ICE; Núñez, José", datetime(2026, 11, 23, 9), "America/New_York")
    done = case.reminders.add(maria.id, "done already", datetime(2026, 11, 24, 9), "America/New_York")
    case.reminders.tick(done.id)
    export = case.log_export.ics(maria.id)
    lines = unfolded(export.data)
    assert export.count == lines.count("BEGIN:VEVENT") == lines.count("BEGIN:VALARM") == 1
    assert "DTSTART:20261123T140000Z" in lines
    assert "SUMMARY:Try again" in lines
    assert "Núñez" not in export.data.decode()
    named = unfolded(case.log_export.ics(maria.id, names=True).data)
    assert "SUMMARY:Try again: Call ICE\\; Núñez\\, José" in named
    assert "DESCRIPTION:María Elena Reyes Núñez" in named
    spanish = unfolded(case.log_export.ics(maria.id, "es").data)
    assert "SUMMARY:Try again" not in spanish
    uid = next(line for line in lines if line.startswith("UID:"))
    case.reminders.update(kept.id, "later", datetime(2026, 11, 25, 9), "America/New_York")
    again = unfolded(case.log_export.ics(maria.id).data)
    assert uid in again
    assert "DTSTART:20261125T140000Z" in again


def test_long_and_odd_texts_are_folded_inside_no_letter() -> None:
    odd = "Ñandú 王 👩‍👧 \\ ; , \n\r\n\x00\x07 BEGIN:VEVENT " * 9
    event = calendars.Event(b"k", datetime.fromisoformat("2026-11-20T10:00:00+00:00"), odd, odd)
    lines = unfolded(calendars.calendar([event], datetime.fromisoformat("2026-11-20T10:00:00+00:00")))
    assert lines.count("BEGIN:VEVENT") == 1
    (summary,) = [line for line in lines if line.startswith("SUMMARY:")]
    back = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], summary.removeprefix("SUMMARY:"))
    assert back == "\n".join(odd.splitlines()).replace("\x00", "").replace("\x07", "")


def test_both_are_saved_through_the_door_of_all_copies(case: CaseFile, logged: Person, tmp_path: Path) -> None:
    export = case.log_export.csv(logged.id)
    saved = case.log_export.save(export, tmp_path / "attempts.csv", person_id=logged.id)
    assert saved.path.read_bytes() == export.data
    assert [(item.what, item.sha256) for item in case.exports.log(logged.id)] == [("csv", saved.sha256)]
    with pytest.raises(AppError) as caught:
        case.log_export.save(export, case.folder / "x.csv", person_id=logged.id)
    assert caught.value.code is ErrorCode.EXPORT_INSIDE_VAULT
    with pytest.raises(AppError) as caught:
        case.log_export.save(export, saved.path, person_id=logged.id, overwrite=False)
    assert caught.value.code is ErrorCode.EXPORT_EXISTS


def test_the_command_line_writes_both(case: CaseFile, logged: Person, tmp_path: Path, capsys: Any) -> None:
    from checkin_desktop.cli import logs
    from checkin_desktop.words.catalog import Catalog

    for what, amount in (("csv", "3 attempts"), ("ics", "0 dates")):
        words = ["export", what, "--vault", str(case.folder), "--person", str(logged.id), "--out"]
        asked = arguments.parse([*words, str(tmp_path / f"x.{what}")])
        assert logs.export(case, Catalog("en"), asked) == 0
        assert amount in capsys.readouterr().out
        assert asked.out.read_bytes()
    assert commands.logs is logs
