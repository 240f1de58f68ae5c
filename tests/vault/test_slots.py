from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import keyfile, keypair, slots
from checkin_desktop.vault.kdf import FLOOR, KdfProfile
from checkin_desktop.vault.keyfile import SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.session import VaultSession, open_vault, open_with_code
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, reopen

OURS = Secret(passphrase=PASSPHRASE)
NEW = "otra frase nueva"


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value.code


def opens(folder: Path, passphrase: str) -> bool:
    try:
        reopen(folder, passphrase).close()
    except AppError as failure:
        if failure.code is not ErrorCode.WRONG_PASSPHRASE:
            raise
        return False
    return True


def test_a_passphrase_is_proved_again(session: VaultSession) -> None:
    assert slots.verify_passphrase(session, f" {PASSPHRASE} ")
    assert not slots.verify_passphrase(session, NEW)
    assert not slots.verify_passphrase(session, "")
    assert not slots.verify_passphrase(session, "\ud800")


def test_the_code_is_shown_for_the_passphrase_only(session: VaultSession, template: VaultTemplate) -> None:
    assert slots.show_code(session, PASSPHRASE) == (template.code, 1)
    assert code_of(lambda: slots.show_code(session, NEW)) is ErrorCode.WRONG_PASSPHRASE


def test_a_second_passphrase_opens_too(session: VaultSession) -> None:
    change = slots.add_passphrase(session, OURS, NEW, label="Rosa", profile=CHEAP)
    assert change.second_copy_pending is False
    assert [(slot.label, slot.is_keyring) for slot in slots.list_slots(session)] == [("", False), ("Rosa", False)]
    session.close()
    assert opens(session.folder, PASSPHRASE)
    assert opens(session.folder, NEW)


def test_a_changed_passphrase_replaces_the_old_one(session: VaultSession) -> None:
    slots.add_passphrase(session, OURS, "tercera", label="Rosa", profile=CHEAP)
    assert code_of(lambda: slots.change_passphrase(session, "falsa", NEW)) is ErrorCode.WRONG_PASSPHRASE
    slots.change_passphrase(session, "tercera", NEW, profile=CHEAP)
    assert [slot.label for slot in slots.list_slots(session)] == ["", "Rosa"]
    session.close()
    assert [opens(session.folder, typed) for typed in (PASSPHRASE, "tercera", NEW)] == [True, False, True]
    with closing(reopen(session.folder)) as again:
        assert again.notes == ()
        assert len(slots.list_slots(again)) == 2


def test_a_change_drops_keyring_slots_unless_they_are_kept(session: VaultSession) -> None:
    def add_keyring() -> None:
        copies = keypair.read_copies(session.current)
        unlocked = keypair.unlock_with_passphrase(copies, PASSPHRASE, lambda: False)
        slot = keyfile.seal_slot(
            unlocked.seed,
            bytes(32),
            vault_id=session.vault_id,
            salt=bytes(32),
            created=session.clock.now(),
            slot_type=SlotType.KEYRING,
            kdf=SlotKdf.HKDF,
        )
        mac_key = session.key(Purpose.KEY_FILE_MAC)
        file = keyfile.rewrite(unlocked.file, mac_key=mac_key, slots={5: slot}, now=session.clock.now())
        keypair.write_both(session.current, file)

    add_keyring()
    assert [slot.is_keyring for slot in slots.list_slots(session)] == [False, True]
    slots.change_passphrase(session, PASSPHRASE, PASSPHRASE, profile=CHEAP, keep_keyring=True)
    assert [slot.is_keyring for slot in slots.list_slots(session)] == [False, True]
    slots.change_passphrase(session, PASSPHRASE, PASSPHRASE, profile=CHEAP)
    assert [slot.is_keyring for slot in slots.list_slots(session)] == [False]


def test_a_slot_is_removed_but_never_the_last(session: VaultSession) -> None:
    first = slots.list_slots(session)[0].slot_id
    assert code_of(lambda: slots.remove_slot(session, OURS, first)) is ErrorCode.INVALID
    slots.add_passphrase(session, OURS, NEW, profile=CHEAP)
    slots.remove_slot(session, Secret(passphrase=NEW), first)
    assert code_of(lambda: slots.remove_slot(session, Secret(passphrase=NEW), first)) is ErrorCode.NO_SUCH_RECORD
    session.close()
    assert [opens(session.folder, typed) for typed in (PASSPHRASE, NEW)] == [False, True]


def test_sixteen_ways_in_and_no_more(session: VaultSession) -> None:
    for number in range(15):
        slots.add_passphrase(session, OURS, f"frase {number}", profile=CHEAP)
    assert code_of(lambda: slots.add_passphrase(session, OURS, NEW, profile=CHEAP)) is ErrorCode.INVALID
    session.close()
    assert opens(session.folder, "frase 14")


def test_the_code_lets_a_new_passphrase_in(vault: Path, template: VaultTemplate) -> None:
    with closing(open_with_code(vault, template.code)) as session:
        other = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
        assert code_of(lambda: slots.add_passphrase(session, Secret(code=other), NEW)) is ErrorCode.CODE_OTHER_VAULT
        assert code_of(lambda: slots.add_passphrase(session, Secret(code="0000"), NEW)) is ErrorCode.CODE_TYPO
        slots.add_passphrase(session, Secret(code=template.code), NEW, profile=CHEAP)
    assert opens(vault, NEW)
    assert opens(vault, PASSPHRASE)


def test_lost_key_files_are_written_anew_from_the_code(vault: Path, template: VaultTemplate) -> None:
    with closing(open_with_code(vault, template.code)) as session:
        for path in session.current.key_files:
            path.unlink()
        slots.add_passphrase(session, Secret(code=template.code), NEW, profile=CHEAP)
        assert session.key_file is not None
        assert session.key_file.generation == 2
        assert len(slots.list_slots(session)) == 1
    with closing(reopen(vault, NEW)) as session:
        assert session.notes == ()


def test_a_secret_never_shows(template: VaultTemplate) -> None:
    assert PASSPHRASE not in repr(OURS)
    assert template.code not in str(Secret(code=template.code))


def test_a_full_disk_leaves_the_old_passphrase(session: VaultSession, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(atomic, "write_temp", full)
    assert code_of(lambda: slots.change_passphrase(session, PASSPHRASE, NEW, profile=CHEAP)) is ErrorCode.DISK_FULL
    monkeypatch.undo()
    session.close()
    assert [opens(session.folder, typed) for typed in (PASSPHRASE, NEW)] == [True, False]


def test_a_pending_second_copy_is_finished_at_the_next_unlock(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = atomic.rename

    def refuse_second(source: Path, target: Path) -> None:
        if target.name == "vault.key.2":
            raise OSError(5, os.strerror(5))
        rename(source, target)

    monkeypatch.setattr(atomic, "rename", refuse_second)
    assert slots.change_passphrase(session, PASSPHRASE, NEW, profile=CHEAP).second_copy_pending is True
    monkeypatch.undo()
    session.close()
    with closing(reopen(session.folder, NEW)) as again:
        assert [note.code for note in again.notes] == ["key_file_repaired"]
    assert not opens(session.folder, PASSPHRASE)


def test_a_weak_slot_is_wrapped_anew_at_unlock(vault: Path) -> None:
    floor = KdfProfile(passes=2, lanes=1, memory_kib=64)
    with closing(open_vault(vault, PASSPHRASE, floor=floor)) as session:
        assert session.key_file is not None
        assert session.key_file.slots[0].profile == floor
        assert len(slots.list_slots(session)) == 1
        assert slots.strengthen(session, PASSPHRASE, floor) is False
    with closing(open_vault(vault, PASSPHRASE, floor=floor)) as session:
        assert session.notes == ()
        assert session.key_file is not None
        assert session.key_file.generation == 2


def test_a_weak_slot_of_someone_else_waits_for_them(session: VaultSession) -> None:
    slots.add_passphrase(session, OURS, NEW, profile=FLOOR)
    assert slots.strengthen(session, NEW, FLOOR) is False
    assert slots.strengthen(session, "falsa", FLOOR) is False
