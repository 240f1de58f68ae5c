"""Keys that sealed reports, and time stamps of entries still there, outlast going back to an earlier state."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import set_restoring, snapshot_ring
from checkin_desktop.vault.slots import Secret
from tests.support import long_log
from tests.support.vaults import PASSPHRASE, make_vault, reopen

CALL = AttemptDraft(happened_local=datetime(2026, 11, 18, 9), channel=Channel.CALL, outcome=Outcome.BUSY)
SEAL = "INSERT INTO seal_keys (private_key, public_key, fingerprint, made_at) VALUES (x'01', x'02', 'ab', 'then')"
ANCHOR = (
    "INSERT INTO anchors (person_id, number_in_chain, chain_hash, request, made_at, reply, authority)"
    " SELECT person_id, number_in_chain, entry_hash, x'0{0}', 'then', x'', '' FROM attempt_entries WHERE id = {0}"
)


@pytest.mark.parametrize("first_revision", [False, True])
def test_seals_and_time_stamps_outlast_going_back(tmp_path: Path, first_revision: bool) -> None:
    folder = tmp_path / "v.cdvault"
    with closing(CaseFile(make_vault(folder)[0])) as case:
        person = case.people.add(PersonDetails("María")).id
        case.attempts.add(person, CALL)
        if first_revision:
            with case.session.engine.connect().execution_options(vault_begin="none") as connection:
                long_log.as_first_revision(connection.connection.driver_connection)
        else:
            with case.session.begin() as session:
                session.execute(text(ANCHOR.format(1)))
        snapshot_ring.take(case.session, date(2026, 11, 19))
    with closing(CaseFile(reopen(folder))) as case:
        case.attempts.add(person, CALL)
        with case.session.begin() as session:
            session.execute(text(SEAL))
            if first_revision:
                session.execute(text(ANCHOR.format(1)))
            session.execute(text("UPDATE anchors SET reply = x'09', stamped_at = NULL, authority = 'someone'"))
            session.execute(text(ANCHOR.format(2)))
    set_restoring.restore_snapshot(folder, Secret(passphrase=PASSPHRASE), 1)
    with closing(CaseFile(reopen(folder))) as case:
        assert case.attempts.count(person).total == 1
        with case.session.read() as session:
            seals = session.execute(text("SELECT id, fingerprint, private_key FROM seal_keys")).all()
            stamps = session.execute(text("SELECT number_in_chain, request, reply, authority FROM anchors")).all()
        assert [tuple(row) for row in seals] == [(1, "ab", b"\x01")]
        assert [tuple(row) for row in stamps] == [(1, b"\x01", b"\x09", "someone")]
        assert case.integrity.check().sound
