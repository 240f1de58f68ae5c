"""Damaging a closed vault's database on purpose, page by page."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import IdentifierKind, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault import engine
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.salvage_pages import PAGE_BYTES, PageFile
from tests.support.vaults import PASSPHRASE, VaultTemplate, reopen

SET = "set-000001"
PEOPLE, CALLS, MANY_CONTACTS = 40, 30, 5_000


class FullTemplate(VaultTemplate):
    """Forty people; the first one has thirty attempts with corrections, a scan, a contact and a number."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
            for number in range(1, PEOPLE + 1):
                notes = "a long note " * 40
                case.people.add(PersonDetails(given_names=f"Given{number}", family_names="Reyes", notes=notes))
            case.people.set_identifier(1, IdentifierKind.A_NUMBER, "A012345678")
            case.contacts.add(1, ContactDetails(name="Tía Rosa", phone="212-555-0100"))
            paper = case.documents.add(1, DocumentDetails(title="Carta azul"))
            self.scan = case.documents.attach(paper.id, NewFile("scan.txt", data=b"a scan\n")).file_id
            proof = NewFile("a.txt", data=b"answer\n")
            calls = [case.attempts.add(1, call(number), [proof] * (number == 3)) for number in range(CALLS)]
            for attempt in calls[::10]:
                case.attempts.correct(attempt.id, {"office": "Newark"}, FreeText("typo"))
        self.key = database_key(folder)

    def pages(self, table: str) -> list[int]:
        """The pages that hold rows of a table, in the order of the rows."""
        return rows_of(self.folder, self.key, table)


def rows_of(folder: Path, key: bytes, table: str) -> list[int]:
    """The pages of a closed vault that hold rows of a table, in the order of the rows."""
    whole = PageFile(folder / SET / "vault.db", key)
    leaves = whole._walk(whole.tables()[table], set())[0]
    return sorted(leaves, key=lambda leaf: next(whole._rows(leaf))[0])


def call(number: int) -> AttemptDraft:
    """An attempt to reach an office, long enough that two do not fit on a page."""
    return AttemptDraft(
        happened_local=datetime(2026, 11, 1 + number % 18, 9, number),
        zone="America/New_York",
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="New York City",
        number="212-264-5085",
        heard=FreeText(f"ring {number} " * 60),
    )


def database_key(folder: Path) -> bytes:
    """The raw key of a vault's database."""
    with closing(reopen(folder)) as session:
        return bytes(session.key(Purpose.DATABASE))


def add_many_contacts(folder: Path, amount: int = MANY_CONTACTS) -> None:
    """Rows in bulk, past the services."""
    connection = engine.connect_raw(folder / SET / "vault.db", database_key(folder))
    texts = "phone, phone_e164, phone2, phone2_e164, email, best_time"
    statement = (
        f"INSERT INTO contacts (person_id, position, name, relation, roles, languages, {texts}, notes,"
        " may_pick_up_children, knows_plan, memorise) VALUES (1, ?, ?, 'aunt', '[]', '[]', '555-0100', '', '', '', '',"
        " '', ?, 0, 0, 0)"
    )
    with closing(connection):
        connection.execute("BEGIN")
        connection.executemany(statement, [(number, f"name {number}", "x" * 135) for number in range(amount)])
        connection.execute("COMMIT")


def spoil(database: Path, *pages: int) -> None:
    """Change one bit in the middle of each page."""
    data = bytearray(database.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE_BYTES + 1500] ^= 0x10
    database.write_bytes(data)


def older_with_newer_log(folder: Path) -> bytes:
    """A cloud program brought back yesterday's database and kept today's log, which is returned."""
    path, key = folder / SET / "vault.db", database_key(folder)
    older = path.read_bytes()
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        for number in range(30):
            case.people.add(PersonDetails(given_names=f"Later {number}", notes="x" * 900))
    newer = engine.connect_raw(path, key)
    newer.execute("PRAGMA wal_autocheckpoint=0")
    newer.execute("UPDATE people SET notes = 'changed'")
    log = (folder / SET / "vault.db-wal").read_bytes()
    newer.close()
    path.write_bytes(older)
    (folder / SET / "vault.db-wal").write_bytes(log)
    return log
