"""Who can open a vault: labels, changes, the drill, a new key with its confirmation; and what a change writes."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.services import vault_keys, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.vault_keys import Erasing, SheetDue
from checkin_desktop.vault import keyfile, keypair, layout
from checkin_desktop.vault.keyfile import SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.session import open_with_code
from checkin_desktop.vault.slots import Secret, proven
from tests.support.clocks import HandClock
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate

NEW = "otra frase nueva"
OTHER = "la frase de la ayudante"


@pytest.fixture
def case(open_case: Callable[[], CaseFile]) -> CaseFile:
    made = open_case()
    made.keys.kdf = CHEAP
    return made


def refused(code: ErrorCode) -> Any:
    return pytest.raises(AppError, match=f"^{code.value}$")


def add_keyring_slot(case: CaseFile) -> None:
    """A keyring's way in, as turning it on writes it."""
    session = case.session
    with proven(session, Secret(passphrase=PASSPHRASE)) as proof:
        assert proof.file is not None
        slot = keyfile.seal_slot(
            proof.seed,
            bytes(32),
            vault_id=session.vault_id,
            salt=bytes(32),
            created=session.clock.now(),
            slot_type=SlotType.KEYRING,
            kdf=SlotKdf.HKDF,
        )
        mac_key = session.key(Purpose.KEY_FILE_MAC)
        file = keyfile.rewrite(proof.file, mac_key=mac_key, slots={7: slot}, now=session.clock.now())
    keypair.write_both(session.current, file)


def test_each_person_has_a_passphrase_with_a_name(case: CaseFile, open_case: Callable[[], CaseFile]) -> None:
    changes: list[frozenset[str]] = []
    case.on_change(changes.append)
    case.keys.add(PASSPHRASE, OTHER, "  la   ayudante ")
    ways = case.keys.load().ways
    assert [(way.label, way.is_keyring) for way in ways] == [("", False), ("la ayudante", False)]
    case.keys.rename(ways[1].slot_id, "Rosa")
    with refused(ErrorCode.NO_SUCH_RECORD):
        case.keys.rename(bytes(16), "nobody")
    again = open_case()
    assert [way.label for way in again.keys.load().ways] == ["", "Rosa"]
    assert {topic for topics in changes for topic in topics} == {"keys"}


def test_the_last_passphrase_never_goes(case: CaseFile) -> None:
    case.keys.add(PASSPHRASE, OTHER, "Rosa")
    first, second = case.keys.load().ways
    with refused(ErrorCode.WRONG_PASSPHRASE):
        case.keys.remove(NEW, second.slot_id)
    case.keys.remove(PASSPHRASE, second.slot_id)
    add_keyring_slot(case)
    # The keyring alone would be the only key.
    with refused(ErrorCode.INVALID):
        case.keys.remove(PASSPHRASE, first.slot_id)
    assert not vaults.verify_passphrase(case, OTHER)


def test_a_change_drops_the_keyring_and_says_so(case: CaseFile) -> None:
    assert not case.keys.change(PASSPHRASE, NEW).keyring_dropped
    assert case.keys.change(NEW, PASSPHRASE).keyring_dropped is False
    add_keyring_slot(case)
    assert case.keys.change(PASSPHRASE, NEW, keep_keyring=True).keyring_dropped is False
    assert len(case.keys.load().ways) == 2
    assert case.keys.change(NEW, PASSPHRASE).keyring_dropped
    assert [way.is_keyring for way in case.keys.load().ways] == [False]


def test_a_change_writes_one_key_file_twice_and_one_row(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, int]] = []
    real = atomic.write_temp

    def counted(target: Path, data: bytes | bytearray, **more: Any) -> Path:
        written.append((target.name, len(data)))
        return real(target, data, **more)

    monkeypatch.setattr(atomic, "write_temp", counted)
    before = total_changes(case)
    case.keys.change(PASSPHRASE, NEW)
    assert written == [("vault.key", 4096), ("vault.key.2", 4096)]
    # The one row of `meta` gets the generation of the key file, then the count of commits.
    assert total_changes(case) - before == 2
    with case.session.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM meta").scalar_one() == 1


def total_changes(case: CaseFile) -> int:
    with case.session.read() as session:
        return int(session.connection().exec_driver_sql("SELECT total_changes()").scalar_one())


def test_a_second_copy_that_waits_is_a_success(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    real = atomic.rename

    def failing(source: Path, target: Path) -> None:
        if target.name == "vault.key.2":
            raise OSError(errno.EIO, "injected")
        real(source, target)

    monkeypatch.setattr(atomic, "rename", failing)
    assert case.keys.change(PASSPHRASE, NEW).second_copy_pending
    monkeypatch.undo()
    assert vaults.verify_passphrase(case, NEW)


def test_the_drill_proves_the_sheet_and_asks_again_in_a_year(
    case: CaseFile, clock: HandClock, template: VaultTemplate
) -> None:
    keys = case.keys
    assert keys.sheet_state().due is SheetDue.NEVER_CONFIRMED
    with pytest.raises(AppError) as failure:
        keys.try_sheet(template.code[:17] + "!" + template.code[18:])
    assert (failure.value.code, failure.value.params["group"]) == (ErrorCode.CODE_TYPO, 4)
    with refused(ErrorCode.CODE_OTHER_VAULT):
        keys.try_sheet("0004-1061-050R-3GG2-8A1C-60T3-GF99")
    assert keys.sheet_state().tried_at is None
    moment = keys.try_sheet(template.code.lower())
    state = keys.sheet_state()
    assert (state.tried_at, state.confirmed_at, state.due) == (moment, moment, SheetDue.NO)
    clock.move(days=364)
    assert keys.sheet_state().due is SheetDue.NO
    clock.move(days=1)
    assert keys.sheet_state().due is SheetDue.YEARLY


def test_a_confirmation_is_remembered(case: CaseFile, open_case: Callable[[], CaseFile]) -> None:
    assert case.keys.confirm_sheet() is Erasing.NOTHING
    assert open_case().keys.sheet_state().due is SheetDue.NO


def test_a_code_adds_one_passphrase_and_is_then_forgotten(
    case: CaseFile, folder: Path, template: VaultTemplate
) -> None:
    assert not case.keys.can_add_recovered
    case.close()
    opened = vaults.open_with_code(folder, template.code)
    opened.keys.kdf = CHEAP
    seed = opened.session.recovered_seed
    assert opened.keys.can_add_recovered
    opened.keys.add_recovered(NEW)
    assert seed == bytes(16)
    assert not opened.keys.can_add_recovered
    with refused(ErrorCode.LOCKED):
        opened.keys.add_recovered(OTHER)
    opened.close()
    for passphrase in (PASSPHRASE, NEW):
        vaults.open_(folder, passphrase, strengthen=False).close()
    again = vaults.open_with_code(folder, template.code)
    kept = again.session.recovered_seed
    again.close()
    assert kept == bytes(16)


def test_a_new_key_waits_for_its_sheet_and_then_erases_the_old(
    case: CaseFile, maria: Person, folder: Path, open_case: Callable[[], CaseFile], template: VaultTemplate
) -> None:
    made = vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    assert (made.sheet.sheet_no, made.left_behind) == (2, 0)
    assert vault_keys.sheet_number(folder) == 2
    opened = open_case()
    state = opened.keys.sheet_state()
    assert (state.replaces_key, state.can_go_back, state.due) == (True, True, SheetDue.NEVER_CONFIRMED)
    opened.people.update(maria.id, notes="x")
    assert not opened.keys.sheet_state().can_go_back
    assert opened.keys.confirm_sheet() is Erasing.DONE
    state = opened.keys.sheet_state()
    assert (state.replaces_key, state.due) == (False, SheetDue.NO)
    assert [known.path.name for known in layout.all_sets(folder)] == ["set-000002"]
    opened.close()
    with refused(ErrorCode.CODE_OTHER_VAULT):
        open_with_code(folder, template.code)
    open_with_code(folder, made.sheet.code).close()


def test_erasing_that_was_stopped_goes_on_at_the_next_opening(
    case: CaseFile, folder: Path, open_case: Callable[[], CaseFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    opened = open_case()

    def failing(*_: object) -> None:
        raise AppError(ErrorCode.WRITE_FAILED)

    with monkeypatch.context() as patch:
        patch.setattr("checkin_desktop.vault.old_sets.erase_older", failing)
        assert opened.keys.confirm_sheet() is Erasing.LATER
    assert len(layout.all_sets(folder)) == 2
    assert open_case().keys.sheet_state().confirmed_at is not None
    assert [known.path.name for known in layout.all_sets(folder)] == ["set-000002"]


def test_going_back_brings_the_old_sheet_back(
    case: CaseFile, folder: Path, open_case: Callable[[], CaseFile], template: VaultTemplate
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    vault_keys.go_back(open_case(), PASSPHRASE)
    assert open_case().keys.sheet(PASSPHRASE).code == template.code


def test_new_key_files_after_a_loss_keep_the_number_of_the_sheet(
    case: CaseFile, folder: Path, open_case: Callable[[], CaseFile]
) -> None:
    made = vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    for path in layout.find_set(folder).key_files:
        path.unlink()
    opened = vaults.open_with_code(folder, made.sheet.code)
    opened.keys.kdf = CHEAP
    assert opened.keys.load().ways == ()
    assert opened.keys.sheet_state().sheet_no == 2
    opened.keys.add_recovered(PASSPHRASE, "Rosa")
    opened.close()
    assert open_case().keys.sheet(PASSPHRASE) == made.sheet
