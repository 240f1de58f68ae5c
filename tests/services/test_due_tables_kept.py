"""Appointments, moves and letters with their files through everything that happens to a folder.

Clean-up, going back, backups, salvage, checks, the search, and folders of released versions.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.people import Person
from checkin_desktop.services import backups, snapshots, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault import engine, salvage_repair
from checkin_desktop.vault.repositories import attachments, reindex, search
from checkin_desktop.vault.salvage import salvage
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.tables import LetterRow, MoveRow, MoveTaskRow, Table
from tests.services.conftest import Reopen
from tests.support.clocks import HandClock
from tests.support.damage import SET, database_key, rows_of, spoil
from tests.support.vaults import PASSPHRASE
from tests.vault.test_frozen import PASSPHRASE as FROZEN_PASSPHRASE
from tests.vault.test_frozen import VERSIONS

CONFIRMED = AppointmentState.CONFIRMED
SHOWN = NewFile("página.txt", data=b"Confirmation number 4711")
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def visit(**changes: object) -> AppointmentDetails:
    return AppointmentDetails(day=date(2026, 12, 7), at="09:00", place="26 Federal Plaza", **changes)  # type: ignore[arg-type]


def run(case: CaseFile, statement: str, **values: object) -> None:
    with case.session.begin() as session:
        session.execute(text(statement), values)


def put(case: CaseFile, kind: type[Table], **known: object) -> None:
    """A row of a table whose service is not the matter here; what is not given is empty."""
    values = {
        item.name: known.get(item.name, None if item.nullable else _empty(item.type))
        for item in kind.__table__.columns
    }
    with case.session.begin() as session:
        session.execute(insert(kind).values(**values))


def _empty(kind: object) -> object:
    return {"UtcText": NOW, "Boolean": False, "Integer": 0, "TextTuple": ()}.get(type(kind).__name__, "")


def column(case: CaseFile, statement: str) -> list[object]:
    with case.session.read() as session:
        return list(session.execute(text(statement)).scalars())


def on_disk(case: CaseFile) -> int:
    return len(case.session.attachments.ids())


@pytest.fixture
def shown(case: CaseFile, maria: Person) -> Appointment:
    return case.appointments.add(maria.id, visit(), CONFIRMED, (SHOWN,))


def test_files_go_thirty_days_after_the_last_record_that_needs_them(
    open_case: Reopen, maria: Person, shown: Appointment, clock: HandClock
) -> None:
    case = open_case()
    file = shown.proofs[0].id
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta"))
    case.documents.attach(paper.id, NewFile("carta.txt", data=b"otra"))
    other = case.appointments.add(maria.id, visit(), CONFIRMED)
    put(case, MoveRow, id=1, person_id=maria.id)
    put(case, MoveTaskRow, id=1, move_id=1, code="ice_after", state="open")
    with case.session.begin() as session:
        attachments.link_document(session, paper.id, file)
        attachments.link_appointment(session, other.id, file)
        attachments.link_move_task(session, 1, file)
    for gone in (shown.id, other.id):
        case.appointments.remove(gone)
    case.documents.remove(paper.id)
    clock.move(days=29)
    case = open_case()
    assert (on_disk(case), column(case, "SELECT id FROM appointments")) == (2, [shown.id, other.id])
    clock.move(days=2)
    case = open_case()
    assert column(case, "SELECT id FROM appointments UNION ALL SELECT id FROM documents") == []
    assert column(case, "SELECT attachment_id FROM move_task_attachments") == [file]
    assert case.appointments.content(file) == SHOWN.data
    assert on_disk(case) == 1
    run(case, "UPDATE moves SET removed_at = '2026-11-21T00:00:00.000000Z'")
    clock.move(days=31)
    case = open_case()
    assert (on_disk(case), column(case, "SELECT id FROM attachments")) == (0, [])
    assert column(case, "SELECT id FROM moves UNION ALL SELECT id FROM move_tasks") == []


def test_a_kept_state_that_shows_it_keeps_its_files_and_brings_them_back(
    open_case: Reopen, maria: Person, shown: Appointment, clock: HandClock, folder: Path
) -> None:
    case = open_case()
    put(case, MoveRow, id=1, person_id=maria.id)
    case.snapshots.keep()
    run(case, "UPDATE moves SET removed_at = '2026-11-21T00:00:00.000000Z'")
    case.appointments.remove(shown.id)
    second = case.appointments.add(maria.id, visit(), CONFIRMED)
    put(case, LetterRow, id=1, person_id=maria.id, appointment_id=second.id)
    clock.move(days=40)
    case = open_case()
    assert (on_disk(case), column(case, "SELECT id FROM moves")) == (1, [1])
    seen = case.snapshots.compare(1)
    assert (seen.appointments_lost, seen.moves_lost, seen.letters_lost) == (1, 0, 1)
    assert not seen.loses_nothing
    case.close()
    snapshots.restore_snapshot(folder, PASSPHRASE, 1, clock=clock)
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.appointments.of_person(maria.id) == (shown,)
        assert again.appointments.content(shown.proofs[0].id) == SHOWN.data
        assert again.integrity.check().sound
        assert again.appointments.add(maria.id, visit(), CONFIRMED).id > second.id


def test_backup_search_and_check_know_appointments(
    case: CaseFile, maria: Person, shown: Appointment, clock: HandClock, tmp_path: Path
) -> None:
    case.backups.export(tmp_path / "b.cdbackup")
    backups.restore(tmp_path / "b.cdbackup", PASSPHRASE, tmp_path / "new.cdvault", clock=clock)
    with closing(vaults.open_(tmp_path / "new.cdvault", PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.appointments.of_person(maria.id) == (shown,)
        assert again.appointments.content(shown.proofs[0].id) == SHOWN.data
        assert again.integrity.check() == case.integrity.check()
    gone = case.appointments.add(shown.person_id, visit(officer="Zoila"), CONFIRMED)
    case.appointments.remove(gone.id)
    run(case, "UPDATE search_entries SET shown = 'x', folded = 'x'")
    with case.session.begin() as session:
        reindex.rebuild_all(session, lambda: None)
        search.rebuild(session)
    assert [(hit.kind, hit.record_id) for hit in case.search.find("federal plaza")] == [("appointment", shown.id)]
    assert case.search.find("zoila") == ()
    assert case.integrity.check().findings == ()
    proof = shown.proofs[0]
    path = case.session.attachments.path_on_disk(proof.file_id)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    findings = case.integrity.check().findings
    assert [(item.code, item.params["file"]) for item in findings] == [("attachment_damaged", SHOWN.name)]
    path.write_bytes(whole)
    case.appointments.withdraw_proof(proof.id, "De otra persona")
    assert case.integrity.check().findings == ()
    path.write_bytes(whole)
    assert [item.code for item in case.integrity.check().findings] == ["withdrawn_bytes_left"]


def test_salvage_keeps_what_is_on_whole_pages_and_marks_the_rest_as_not_confirmed(
    case: CaseFile, maria: Person, folder: Path
) -> None:
    kept = [case.appointments.add(maria.id, visit(note=f"{number} " * 900), CONFIRMED) for number in range(12)]
    proven = case.appointments.add(maria.id, visit(replaces_id=kept[3].id), AppointmentState.REQUESTED, (SHOWN,))
    put(case, MoveRow, id=1, person_id=maria.id)
    put(case, MoveTaskRow, id=1, move_id=1, code="ice_after", state="open")
    with case.session.begin() as session:
        attachments.link_move_task(session, 1, proven.proofs[0].id)
    for number, appointment in enumerate(kept, start=1):
        put(case, LetterRow, id=number, person_id=maria.id, appointment_id=appointment.id)
    case.close()
    pages = rows_of(folder, database_key(folder), "appointments")
    spoil(folder / SET / "vault.db", pages[1])
    report = salvage(folder, Secret(passphrase=PASSPHRASE))
    tables = {table.name: table for table in report.tables}
    assert (tables["appointments"].lost, tables["appointments"].partly > 0) == (0, True)
    assert (tables["letters"].read, tables["letters"].lost, tables["documents"].read) == (12, 0, 0)
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as again:
        found = {one.id: one for one in again.appointments.of_person(maria.id)}
        assert found.keys() == {one.id for one in (*kept, proven)}
        parts = [one for one in found.values() if one.details.note == "" and one.id != proven.id]
        assert len(parts) == tables["appointments"].partly
        assert {(one.details.day, one.details.place) for one in parts} == {(date(2026, 12, 7), "26 Federal Plaza")}
        assert again.appointments.content(found[proven.id].proofs[0].id) == SHOWN.data
        assert again.documents.list(maria.id) == ()
        assert again.integrity.check().sound


def test_a_letter_outlives_its_lost_appointment(case: CaseFile, maria: Person, folder: Path) -> None:
    gone = case.appointments.add(maria.id, visit(), CONFIRMED, (SHOWN,))
    put(case, LetterRow, id=1, person_id=maria.id, appointment_id=gone.id, body="Señor")
    case.close()
    with closing(engine.connect_raw(folder / SET / "vault.db", database_key(folder))) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM appointments")
    salvage(folder, Secret(passphrase=PASSPHRASE))
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as again:
        assert column(again, "SELECT body || coalesce(appointment_id, '') FROM letters") == ["Señor"]
        (paper,) = again.documents.list(maria.id)
        assert again.documents.content(paper.attachments[0].id) == SHOWN.data


def test_every_table_that_speaks_of_files_is_known_to_salvage() -> None:
    speaking = {
        table.name
        for table in Table.metadata.sorted_tables
        for key in table.foreign_keys
        # Rows that go with their file keep none.
        if key.column.table.name == "attachments" and key.ondelete != "CASCADE"
    }
    assert speaking - {"attempt_entries"} == set(salvage_repair._FILE_LINKS)


@pytest.mark.parametrize("frozen", VERSIONS, ids=lambda frozen: frozen.version)
def test_a_folder_of_a_released_version_takes_appointments(frozen: object, tmp_path: Path) -> None:
    folder = frozen.vault(tmp_path)  # type: ignore[attr-defined]
    with closing(vaults.open_(folder, FROZEN_PASSPHRASE, strengthen=False)) as case:
        assert case.appointments.of_person(1) == ()
        added = case.appointments.add(1, visit(), CONFIRMED, (SHOWN,))
    with closing(vaults.open_(folder, FROZEN_PASSPHRASE, strengthen=False)) as case:
        assert case.appointments.of_person(1) == (added,)
        assert case.appointments.content(added.proofs[0].id) == SHOWN.data
        assert case.integrity.check().sound
