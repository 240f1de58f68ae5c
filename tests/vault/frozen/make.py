"""Freezes a vault and a backup of it as this version writes them: run once for each released version.

    .venv/bin/python tests/vault/frozen/make.py

It prints what `tests/vault/test_frozen.py` has to know: the recovery code and the heads of the chains. What was frozen
is never made again: every later version has to open it.
"""

from __future__ import annotations

import shutil
import sys
import tarfile
import tempfile
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from checkin_desktop import __version__
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import IdentifierKind, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault import backups
from checkin_desktop.vault.kdf import FLOOR

FOLDER = Path(__file__).parent
PASSPHRASE = "cañón  de cinco palabras"
NOTE = "línea de una nota\n".encode() * 50


def fill(case: CaseFile) -> None:
    """Made-up people with something of everything."""
    for given, family, number in (("María Elena", "Reyes Núñez", "A087654321"), ("José", "Ñandú", "A087654322")):
        details = PersonDetails(given_names=given, family_names=family, birth_date=date(1990, 2, 28), notes="nota")
        person = case.people.add(details).id
        case.people.set_identifier(person, IdentifierKind.A_NUMBER, number)
        case.contacts.add(person, ContactDetails(name="Tía Rosa", relation="tía", phone="+1 212 555 0100"))
        case.documents.add(person, DocumentDetails(title="Acta de nacimiento"))
        for day in (3, 4):
            draft = AttemptDraft(
                happened_local=datetime(2026, 11, day, 9, 12),
                zone="America/New_York",
                channel=Channel.CALL,
                outcome=Outcome.NO_ANSWER,
                office="New York City",
                number="212-264-5085",
                heard=FreeText(f"sonó {day} veces"),
            )
            case.attempts.add(person, draft, [NewFile("log.txt", data=NOTE)] if day == 4 and person == 1 else [])


def main() -> None:
    """Make both files and print what is to be known about them."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "frozen.cdvault")
        setup = vaults.VaultSetup(language="es", label="Carpeta congelada")
        case, sheet = vaults.create(folder, PASSPHRASE, setup, kdf=FLOOR)
        with closing(case):
            fill(case)
            backup = Path(place, "frozen.cdbackup")
            backups.export(case.session, backup)
            for person in case.people.rows():
                print(person.id, case.exports.report_snapshot(person.id).chain_head_hash)
        with tarfile.open(FOLDER / f"vault-{__version__}.tar.xz", "w:xz") as archive:
            archive.add(folder, folder.name)
        shutil.copyfile(backup, FOLDER / f"backup-{__version__}.cdbackup")
    print(sheet.code)


if __name__ == "__main__":
    main()
