"""A log as version 0.1.0 left it is brought to the newest revision: nothing lost, the lists filled from the chain."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.session import VaultSession
from tests.support import long_log
from tests.support.vaults import PASSPHRASE, make_vault, reopen

CALL = AttemptDraft(
    happened_local=datetime(2026, 11, 18, 23, 50),
    channel=Channel.CALL,
    outcome=Outcome.NO_ANSWER,
    line_id="ice_services_line",
    office="Oficina Cañón",
    number="212-436-9315",
    made_by=MadeBy.FAMILY,
    made_by_name="Rosa",
)
W = FreeText("why")
_SUMMARIES = text("SELECT * FROM attempt_summaries ORDER BY entry_id")
_SCHEMA = text("SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'search_fts%' ORDER BY 1, 2, 3")


def rows(session: VaultSession, query: Any) -> list[tuple[Any, ...]]:
    with session.read() as reading:
        return [tuple(row) for row in reading.execute(query)]


def go_back(session: VaultSession) -> None:
    with session.engine.connect().execution_options(vault_begin="none") as connection:
        long_log.as_first_revision(connection.connection.driver_connection)


def test_the_summaries_are_filled_from_the_chain(tmp_path: Path) -> None:
    folder = tmp_path / "v.cdvault"
    make_vault(folder)[0].close()
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        person = case.people.add(PersonDetails("María")).id
        files = [NewFile("a.txt", data=b"a"), NewFile("b.txt", data=b"b")]
        first = case.attempts.add(person, CALL, files)
        case.attempts.correct(first.id, {"office": "Newark", "happened_local": datetime(2026, 11, 19, 0, 5)}, W)
        case.attempts.add_note(first.id, W, [NewFile("c.txt", data=b"c")])
        case.attempts.withdraw_attachment(first.id, first.attachments[0].id, W)
        today = datetime.now(ZoneInfo(case.zone)).replace(tzinfo=None, microsecond=0)
        case.attempts.add(person, dataclasses.replace(CALL, happened_local=today, zone=case.zone, made_by=MadeBy.SELF))
        wanted, schema = rows(case.session, _SUMMARIES), rows(case.session, _SCHEMA)
        go_back(case.session)
        assert len(rows(case.session, _SUMMARIES)[0]) < len(wanted[0])
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        assert rows(case.session, _SUMMARIES) == wanted
        assert rows(case.session, _SCHEMA) == schema
        assert case.integrity.check().sound
        assert [(item.late, item.corrected, item.files) for item in case.attempts.page(person)] == [
            (False, False, 0),
            (True, True, 2),
        ]


def test_what_makes_no_sense_in_an_entry_does_not_stop_the_migration(tmp_path: Path) -> None:
    folder = tmp_path / "v.cdvault"
    make_vault(folder)[0].close()
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        person = case.people.add(PersonDetails("María")).id
        for _ in range(2):
            case.attempts.add(person, CALL)
        go_back(case.session)
        with case.session.begin() as session:
            session.execute(text("DROP TRIGGER attempt_entries_no_update"))
            session.execute(text("UPDATE attempt_entries SET private_values = '[', recorded_utc = 'x' WHERE id = 1"))
    with closing(reopen(folder)) as session:
        found = rows(session, text("SELECT office, day, late FROM attempt_summaries ORDER BY entry_id"))
    assert [(office, day) for office, day, _ in found] == [("", "2026-11-18"), ("Oficina Cañón", "2026-11-18")]


def test_a_long_log_is_written_for_tests_as_the_program_writes_it(tmp_path: Path) -> None:
    """So that what is measured on such logs is true of real ones."""
    session, _ = make_vault(tmp_path / "v.cdvault")
    with closing(CaseFile(session)) as case:
        person = case.people.add(PersonDetails("María")).id
        with case.session.begin() as writing:
            long_log.fill(writing, person, 60, at_once=25)
        assert case.integrity.check().sound
        assert case.attempts.count(person).total == 60
        case.attempts.add(person, CALL)
        assert case.integrity.check().sound
