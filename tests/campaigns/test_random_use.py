"""Random sequences of everything a person does with a vault, against a model of plain dictionaries.

After each step the vault holds what the model holds: every row, every file byte for byte. Locks, closing, passphrases,
snapshots, backups, restoring and a new key come at any moment.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from checkin_desktop.base.clock import SystemClock
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import snapshots as snapshot_service
from checkin_desktop.services import vault_keys, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault import backups, snapshot_ring
from checkin_desktop.vault.slots import Secret
from tests.campaigns import marks
from tests.support.campaign import Numbers, count
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate

pytestmark = pytest.mark.campaign

NAMES = st.sampled_from(["María", "José", "Ñusta", "Ana Lucía", "李", "O'Neil <b>"])
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co", "Cf")), max_size=40)
SIZES = st.sampled_from([31, 1_000, 70_000])


@dataclass
class Model:
    """What the vault should hold.

    `attempts` by person: the marker and the file of each, in the order added. A file is None when there never was one,
    and when its bytes were taken back.
    """

    names: dict[int, str] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    contacts: dict[int, list[str]] = field(default_factory=dict)
    attempts: dict[int, list[tuple[int, bytes | None]]] = field(default_factory=dict)
    scans: dict[int, list[bytes | None]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)

    def files(self) -> set[bytes]:
        """The bytes of every file."""
        evidence = {data for found in self.attempts.values() for _, data in found if data}
        return evidence | {data for found in self.scans.values() for data in found if data}

    def without(self, files: set[bytes]) -> Model:
        """The same, when the bytes of these are gone."""
        made = copy.deepcopy(self)
        for found in made.attempts.values():
            found[:] = [(marker, None if data in files else data) for marker, data in found]
        for scans in made.scans.values():
            scans[:] = [None if data in files else data for data in scans]
        return made


@dataclass(frozen=True)
class Backup:
    """A backup file, what it holds, and what opens it. `key` counts the new vault keys before it."""

    path: Path
    model: Model
    passphrase: str
    key: int


class Use(RuleBasedStateMachine):
    """One vault and its model."""

    template: VaultTemplate
    steps = 0

    @initialize()
    def begin(self) -> None:
        self.place = Path(tempfile.mkdtemp(prefix="use-"))
        self.folder = self.template.copy(self.place / "prueba.cdvault")
        self.model, self.passphrase, self.marker = Model(), PASSPHRASE, 0
        self.ring: dict[int, Model] = {}
        self.backup: Backup | None = None
        self.key = 0
        self.erased: set[bytes] = set()
        self.case = self.opened()

    def opened(self) -> CaseFile:
        return vaults.open_(self.folder, self.passphrase, strengthen=False)

    def keys(self) -> vault_keys.KeysService:
        keys = vault_keys.KeysService(OpenVault(self.case.session, SystemClock()))
        keys.kdf = CHEAP
        return keys

    def teardown(self) -> None:
        if hasattr(self, "case"):
            self.case.close()
            shutil.rmtree(self.place)

    # -- what is written

    @rule(name=NAMES)
    def add_a_person(self, name: str) -> None:
        person = self.case.people.add(PersonDetails(given_names=name)).id
        self.model.names[person], self.model.notes[person] = name, ""
        self.model.contacts[person], self.model.attempts[person], self.model.scans[person] = [], [], []

    @precondition(lambda self: self.model.names)
    @rule(data=st.data(), notes=WORDS)
    def change_notes(self, data: st.DataObject, notes: str) -> None:
        person = data.draw(st.sampled_from(sorted(self.model.names)))
        self.case.people.update(person, notes=notes)
        self.model.notes[person] = notes

    @precondition(lambda self: self.model.names)
    @rule(data=st.data(), name=NAMES)
    def add_a_contact(self, data: st.DataObject, name: str) -> None:
        person = data.draw(st.sampled_from(sorted(self.model.names)))
        self.case.contacts.add(person, ContactDetails(name=name))
        self.model.contacts[person].append(name)

    @precondition(lambda self: any(self.model.contacts.values()))
    @rule(data=st.data())
    def remove_a_contact(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from([p for p, found in sorted(self.model.contacts.items()) if found]))
        place = data.draw(st.integers(0, len(self.model.contacts[person]) - 1))
        self.case.contacts.remove(self.case.contacts.list(person)[place].id)
        del self.model.contacts[person][place]

    @precondition(lambda self: self.model.names)
    @rule(data=st.data(), size=st.none() | SIZES)
    def add_an_attempt(self, data: st.DataObject, size: int | None) -> None:
        person = data.draw(st.sampled_from(sorted(self.model.names)))
        self.marker += 1
        files = [marks.evidence(self.marker, size)] if size else []
        self.case.attempts.add(person, marks.draft(self.marker), files)
        self.model.attempts[person].append((self.marker, files[0].data if files else None))

    @precondition(lambda self: any(data for found in self.model.attempts.values() for _, data in found))
    @rule(data=st.data())
    def withdraw_evidence(self, data: st.DataObject) -> None:
        choices = [(p, n) for p, found in sorted(self.model.attempts.items()) for n, (_, b) in enumerate(found) if b]
        person, place = data.draw(st.sampled_from(choices))
        attempt = next(a for a in self.case.attempts.list(person) if a.number == place + 1)
        self.case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, FreeText("by mistake"))
        marker, data = self.model.attempts[person][place]
        self.model.attempts[person][place] = (marker, None)
        self.erased.add(data)

    @precondition(lambda self: self.model.names)
    @rule(data=st.data(), size=SIZES)
    def add_a_scan(self, data: st.DataObject, size: int) -> None:
        person = data.draw(st.sampled_from(sorted(self.model.names)))
        self.marker += 1
        scan = marks.evidence(self.marker, size)
        self.case.documents.attach(self.case.documents.add(person, DocumentDetails(title="Acta")).id, scan)
        assert scan.data is not None
        self.model.scans[person].append(scan.data)

    @precondition(lambda self: self.model.names)
    @rule(data=st.data())
    def remove_a_person(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(sorted(self.model.names)))
        before = self.model.files()
        self.case.people.remove_whole(person, self.model.names[person])
        for known in (self.model.names, self.model.notes, self.model.contacts, self.model.attempts, self.model.scans):
            known.pop(person)
        self.erased |= before - self.model.files()

    @rule(words=WORDS)
    def keep_a_draft(self, words: str) -> None:
        self.case.drafts.save("form", {"words": words})
        self.model.drafts["form"] = words

    # -- what happens to the vault

    @rule()
    def lock_and_unlock(self) -> None:
        self.case.close()
        self.case = self.opened()
        assert self.case.notes == ()

    @rule()
    def change_the_passphrase(self) -> None:
        self.marker += 1
        new = f"palabras nuevas {self.marker}"
        self.keys().change(self.passphrase, new)
        old, self.passphrase = self.passphrase, new
        self.case.close()
        with pytest.raises(AppError) as refused:
            vaults.open_(self.folder, old, strengthen=False)
        assert refused.value.code is ErrorCode.WRONG_PASSPHRASE
        self.case = self.opened()

    @rule()
    def take_a_snapshot(self) -> None:
        snapshot_service.SnapshotsService(OpenVault(self.case.session, SystemClock())).keep()
        self.count_the_ring(copy.deepcopy(self.model))

    def count_the_ring(self, new: Model | None = None) -> None:
        """Forget the snapshots that are gone; a number not known before is that of `new`."""
        found = snapshot_ring.in_ring(self.case.session.current)
        kept = {item.number: self.ring.get(item.number, new) for item in found}
        assert None not in kept.values(), "a snapshot that nobody made"
        self.ring = {number: model for number, model in kept.items() if model is not None}

    @rule()
    def make_a_backup(self) -> None:
        path = self.place / "b.cdbackup"
        backups.export(self.case.session, path, overwrite=True)
        self.backup = Backup(path, copy.deepcopy(self.model), self.passphrase, self.key)

    @precondition(lambda self: self.ring)
    @rule(data=st.data())
    def go_back_to_a_snapshot(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.ring)))
        self.case.close()
        snapshot_service.restore_snapshot(self.folder, self.passphrase, number)
        self.case = self.opened()
        # What was taken back for good does not come back with older rows: its bytes were erased in every set.
        self.model = self.ring[number].without(self.erased)
        self.count_the_ring()

    @precondition(lambda self: self.backup is not None)
    @rule()
    def go_back_to_the_backup(self) -> None:
        assert self.backup is not None
        self.case.close()
        snapshot_service.restore_backup_here(self.folder, self.backup.path, self.backup.passphrase)
        if self.key != self.backup.key:
            self.passphrase, self.key, self.ring = self.backup.passphrase, self.backup.key, {}
        self.case = self.opened()
        self.model = copy.deepcopy(self.backup.model)
        self.erased -= self.model.files()
        self.count_the_ring()

    @precondition(lambda self: self.backup is not None)
    @rule()
    def put_the_backup_elsewhere(self) -> None:
        assert self.backup is not None
        elsewhere = self.place / "elsewhere.cdvault"
        backups.restore(self.backup.path, Secret(passphrase=self.backup.passphrase), elsewhere)
        with closing(vaults.open_(elsewhere, self.backup.passphrase, strengthen=False)) as case:
            compare(case, self.backup.model)
        shutil.rmtree(elsewhere)

    @rule()
    def renew_the_key(self) -> None:
        vault_keys.renew(self.case, self.passphrase, kdf=CHEAP)
        self.case = self.opened()
        self.keys().confirm_sheet()
        # The snapshots went over under the new key; the backup still opens with what opened it on its day.
        self.key += 1
        self.count_the_ring()

    # -- and it is always as it should be

    @invariant()
    def vault_equals_model(self) -> None:
        if hasattr(self, "case"):
            type(self).steps += 1
            compare(self.case, self.model)


def content(case: CaseFile, file: int) -> bytes | None:
    """The bytes of a file; None when they are gone."""
    try:
        return case.documents.content(file)
    except AppError as failure:
        if failure.code is not ErrorCode.ATTACHMENT_MISSING:
            raise
        return None


def compare(case: CaseFile, model: Model) -> None:
    """Row for row, file for file."""
    found = Model()
    for row in case.people.rows():
        person = case.people.get(row.id)
        found.names[row.id], found.notes[row.id] = person.details.given_names, person.details.notes
        found.contacts[row.id] = [contact.details.name for contact in case.contacts.list(row.id)]
        by_number = sorted(case.attempts.list(row.id), key=lambda attempt: attempt.number)
        found.attempts[row.id] = [
            (
                int(attempt.current.heard.text.removeprefix("marker ")),
                next((content(case, f.id) for f in attempt.attachments if f.withdrawn_at is None), None),
            )
            for attempt in by_number
        ]
        scans = [file for document in case.documents.list(row.id) for file in document.attachments]
        found.scans[row.id] = [content(case, file.id) for file in sorted(scans, key=lambda file: file.id)]
    draft = case.drafts.load("form")
    found.drafts = {"form": draft["words"]} if draft is not None else {}
    assert found == model


def test_random_use(template: VaultTemplate, numbers: Numbers) -> None:
    machine = type("UseOfThisTemplate", (Use,), {"template": template})
    examples, steps = count(4, 150), count(12, 40)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
            # Shrinking would take minutes; the failing sequence is printed as it is.
            phases=(Phase.generate,),
        ),
    )
    numbers("random use", f"{examples} sequences, {machine.steps} states compared row for row and file for file")
