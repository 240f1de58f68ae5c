"""What was removed is gone from the medium: every page of the database is decrypted here and searched, free ones too.

A query sees rows only. Deleted text can live on in free pages, in the index of the search, in the log beside the
database, and in files nobody lists.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState, CheckResult
from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.people import IdentifierKind, PersonDetails, Relation
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.vault import recovery_code
from checkin_desktop.vault.keys import Purpose, subkey
from tests.support.vaults import VaultTemplate

NEEDLE = "Qxzvkwj"
TRIGRAMS = {NEEDLE.lower()[start : start + 3] for start in range(len(NEEDLE) - 2)}
PAGE, RESERVED, IV = 4096, 80, 16
FREE = FreeText(f"{NEEDLE} said", "es", f"{NEEDLE} in English", f"{NEEDLE} the translator")


def database_key(template: VaultTemplate) -> bytes:
    return bytes(subkey(recovery_code.decode(template.code), Purpose.DATABASE))


def decrypted_pages(database: Path, key: bytes) -> bytes:
    """Every page of an SQLCipher 4 file, as its format says: AES-256-CBC, the IV in the page's reserved end."""
    data = database.read_bytes()
    assert len(data) % PAGE == 0
    plain = bytearray()
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain += decryptor.update(page[16 if start == 0 else 0 : PAGE - RESERVED])
    assert b"CREATE TABLE" in plain
    return bytes(plain)


def remembered_trigrams(database: Path, key: bytes) -> set[str]:
    with apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY) as connection:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_fts, row)")
        return {str(term) for (term,) in connection.execute("SELECT term FROM temp.words")} & TRIGRAMS


def filled(details: Any, **known: Any) -> Any:
    """A form with the needle in every text."""
    texts = {
        item.name: NEEDLE if item.type == "str" else (FREE if item.type == "FreeText" else (NEEDLE,))
        for item in dataclasses.fields(details)
        if item.type in ("str", "FreeText", "tuple[str, ...]")
    }
    return dataclasses.replace(details, **{**texts, **known})


ATTEMPT = filled(
    AttemptDraft(
        happened_local=datetime(2026, 11, 20, 9, 12),
        channel=Channel.EMAIL,
        outcome=Outcome.EMAIL_SENT,
        made_by=MadeBy.SELF,
    ),
    zone="America/New_York",
    number="",
)


def fill(case: CaseFile, tmp_path: Path) -> int:
    """A person with the needle in every table, in current, older and removed records."""
    person = case.people.add(filled(PersonDetails(), birth_date=date(1990, 1, 2), languages=("es",)))
    other = case.people.add(PersonDetails("José", "Pérez"))
    case.people.link(person.id, other.id, Relation.SPOUSE)
    case.people.update(person.id, notes=f"{NEEDLE} " * 2000)
    case.people.update(person.id, notes="shorter")
    passport = case.people.set_identifier(person.id, IdentifierKind.PASSPORT_NUMBER, f"{NEEDLE}1")
    case.people.set_identifier(
        person.id, IdentifierKind.PASSPORT_NUMBER, f"{NEEDLE}2", identifier_id=passport.identifier.id
    )
    case.people.remove_identifier(passport.identifier.id)
    contact = filled(ContactDetails(), languages=("es",), roles=())
    case.contacts.add(person.id, contact)
    case.contacts.remove(case.contacts.add(person.id, contact).id)
    evidence = NewFile(f"{NEEDLE}.txt", data=f"{NEEDLE} wrote".encode())
    document = case.documents.add(person.id, filled(DocumentDetails(), code="", forms=()))
    scan = case.documents.attach(document.id, evidence)
    case.documents.withdraw(scan.id, f"{NEEDLE}, not mine")
    case.documents.attach(document.id, evidence)
    case.documents.remove(document.id)
    attempt = case.attempts.add(person.id, ATTEMPT, [evidence])
    case.attempts.correct(attempt.id, {"office": f"{NEEDLE} office"}, FREE, [evidence])
    case.attempts.add_note(attempt.id, FREE, [evidence])
    case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, FREE)
    case.plans.set_answer(person.id, PlanAnswerKey.KEYS, NEEDLE)
    case.plans.set_answer(person.id, PlanAnswerKey.KEYS, "")
    case.plans.set_answer(person.id, PlanAnswerKey.VEHICLE, NEEDLE)
    child = case.plans.add_child(person.id, filled(ChildDetails()))
    case.plans.remove_child(child.id)
    case.plans.add_child(person.id, filled(ChildDetails()))
    visit = filled(AppointmentDetails(), day=date(2026, 12, 1), at="", zone="America/New_York")
    live = case.appointments.add(person.id, visit, AppointmentState.CONFIRMED, [evidence])
    case.appointments.check(live.id, CheckResult.UNCHANGED, how=NEEDLE, by=NEEDLE, note=NEEDLE)
    gone = case.appointments.add(
        person.id, dataclasses.replace(visit, replaces_id=live.id), AppointmentState.REQUESTED
    )
    case.appointments.cancel(gone.id, NEEDLE)
    case.appointments.remove(gone.id)
    case.papers.add(person.id, HeldPaperDetails(PaperCode.RECOGNIZANCE, own_words=NEEDLE))
    case.moves.add(person.id, MoveDetails(day=date(2026, 12, 3), street=NEEDLE, note=NEEDLE))
    letter = case.letters.draft(person.id, LetterKind.NEW_ADDRESS)
    case.letters.add(person.id, dataclasses.replace(letter, body=f"{NEEDLE} " * 900))
    case.tags.set(person.id, (NEEDLE,))
    for key in (f"attempt:{person.id}", f"correction-{attempt.id}:{person.id}", f"plan:{person.id}"):
        case.drafts.save(key, {"note": NEEDLE * 900})
    case.exports.save(
        RenderedPdf(b"%PDF-", 1, "en"), tmp_path / f"{NEEDLE}.pdf", what="plan", person_id=person.id, for_whom=NEEDLE
    )
    return person.id


def test_nothing_of_a_removed_person_is_left_on_the_medium(
    case: CaseFile, template: VaultTemplate, open_case: Callable[[], CaseFile], tmp_path: Path
) -> None:
    key, database = database_key(template), case.session.current.database
    person_id = fill(case, tmp_path)
    case = open_case()
    case.session.checkpoint()
    assert NEEDLE.encode() in decrypted_pages(database, key)
    assert remembered_trigrams(database, key)
    vault_folder = case.folder
    assert len(list(vault_folder.rglob("*.civf"))) == 4

    case.people.remove_whole(person_id, case.people.get(person_id).details.display_name)
    case.close()

    assert list(vault_folder.rglob("*.civf")) == []
    assert not case.session.current.journal.exists()
    plain = decrypted_pages(database, key).lower()
    assert NEEDLE.lower().encode() not in plain
    assert NEEDLE.lower().encode("utf-16-le") not in plain
    assert remembered_trigrams(database, key) == set()
    assert "Pérez".lower().encode() in plain


def test_a_form_that_was_still_open_keeps_nothing_of_a_removed_person(case: CaseFile) -> None:
    gone, there = case.people.add(PersonDetails("Ana")), case.people.add(PersonDetails("Eva"))
    case.people.remove_whole(gone.id, "Ana")
    for key in (f"identity:{gone.id}", f"contact-7:{gone.id}", f"identity:{there.id}", "add_person"):
        case.drafts.save(key, {"note": NEEDLE})
    assert set(case.drafts.keys()) == {f"identity:{there.id}", "add_person"}


def test_the_search_forgets_what_a_record_said_before(
    case: CaseFile, template: VaultTemplate, open_case: Callable[[], CaseFile]
) -> None:
    person = case.people.add(PersonDetails("José", "Pérez", notes=NEEDLE))
    case.people.update(person.id, notes="something else")
    case.close()
    key, database = database_key(template), case.session.current.database
    assert NEEDLE.lower().encode() not in decrypted_pages(database, key).lower()
    assert remembered_trigrams(database, key) == set()


@pytest.mark.parametrize("how", ["document", "attempt"])
def test_the_bytes_of_a_withdrawn_file_are_gone(case: CaseFile, how: str) -> None:
    """Neither under its name nor under another one; what a link elsewhere still shows cannot be decrypted."""
    person = case.people.add(PersonDetails("José"))
    file = NewFile("a.txt", data=NEEDLE.encode() * 9000)
    document = case.documents.add(person.id, DocumentDetails(title="x"))
    attempt = case.attempts.add(person.id, dataclasses.replace(ATTEMPT, made_by_name="", typed_by_name=""), [file])
    scan = case.documents.attach(document.id, file)
    kept = {"document": scan, "attempt": attempt.attachments[0]}[how]
    path = next(case.folder.rglob(f"{kept.file_id}.civf"))
    link = case.folder.parent / "hard link"
    link.hardlink_to(path)
    header = path.read_bytes()[:1104]
    if how == "document":
        case.documents.withdraw(scan.id, "wrong one")
    else:
        case.attempts.withdraw_attachment(attempt.id, kept.id, FreeText("wrong one"))
    assert list(case.folder.rglob(f"{kept.file_id}*")) == []
    assert link.read_bytes()[:1104] == bytes(1104) != header
