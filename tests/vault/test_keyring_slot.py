"""A vault that the computer account's login opens too: with a real GNOME keyring, and with each way it can fail."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import backups, keyfile, keypair, keyring_slot, layout, os_keyring, slots
from checkin_desktop.vault.keyfile import SlotType
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.os_keyring import KeyringState
from checkin_desktop.vault.repositories import notebook
from checkin_desktop.vault.session import VaultSession, open_with_code
from checkin_desktop.vault.slots import Secret
from tests.support.keyrings import KeyringDesk
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, reopen

OURS = Secret(passphrase=PASSPHRASE)
SHORT = 0.5
PATIENT = 30.0


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value.code


def types_of(folder: Path) -> list[int]:
    """The kinds of slots in use, which must be the same in both key files."""
    first, second = keypair.read_copies(layout.find_set(folder))
    assert first.data == second.data
    assert first.file is not None
    return [slot.type for slot in first.file.slots if not slot.is_empty]


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_words: object, **_more: object) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_temp", full)
        yield


@pytest.fixture(scope="module")
def enabled_template(
    tmp_path_factory: pytest.TempPathFactory, template: VaultTemplate
) -> Callable[[], tuple[Path, bytearray]]:
    """Copies of one vault that has a keyring slot, with the secret of that slot."""
    folder = template.copy(tmp_path_factory.mktemp("enabled") / "prueba.cdvault")
    secret = bytearray(secrets.token_bytes(32))
    with closing(reopen(folder)) as session, slots.proven(session, OURS) as proof:
        keyring_slot._put(session, proof, secret)

    def copy() -> tuple[Path, bytearray]:
        target = tmp_path_factory.mktemp("copy") / "prueba.cdvault"
        shutil.copytree(folder, target)
        return target, bytearray(secret)

    return copy


@pytest.fixture
def enabled(enabled_template: Callable[[], tuple[Path, bytearray]]) -> tuple[Path, bytearray]:
    return enabled_template()


def test_turned_on_locked_opened_by_login_turned_off(session: VaultSession, keyring: KeyringDesk) -> None:
    folder = session.folder
    assert keypair.vault_with_keyring(folder) is None
    assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_NOTHING
    with session.begin() as rows:
        notebook.set_setting(rows, "kept", "Ñandú")
    change = keyring_slot.enable(session, PASSPHRASE)
    assert (change.second_copy_pending, change.entry_left) == (False, False)
    assert [(facts.slot_id == change.slot_id, facts.is_keyring) for facts in slots.list_slots(session)] == [
        (False, False),
        (True, True),
    ]
    vault_id = session.vault_id
    session.close()
    assert keypair.vault_with_keyring(folder) == vault_id
    with closing(keyring_slot.open_vault(folder)) as again:
        assert again.notes == ()
        with again.read() as rows:
            assert notebook.setting(rows, "kept", None) == "Ñandú"
        assert keyring_slot.is_on(again)
        assert not keyring_slot.disable(again).entry_left
        assert not keyring_slot.is_on(again)
        assert [facts.is_keyring for facts in slots.list_slots(again)] == [False]
    assert keyring.secret_of(vault_id) is None
    assert types_of(folder) == [SlotType.PASSPHRASE]
    reopen(folder).close()


def test_turning_it_on_again_replaces_slot_and_secret(session: VaultSession, keyring: KeyringDesk) -> None:
    keyring_slot.enable(session, PASSPHRASE)
    first = keyring.secret_of(session.vault_id)
    keyring_slot.enable(session, PASSPHRASE)
    assert types_of(session.folder) == [SlotType.PASSPHRASE, SlotType.KEYRING]
    assert keyring.secret_of(session.vault_id) != first
    assert first is not None
    copies = keypair.read_copies(session.current)
    assert code_of(lambda: keypair.unlock_with_keyring(copies, first)) is ErrorCode.KEYRING_STALE


def test_a_wrong_passphrase_turns_nothing_on(session: VaultSession, keyring: KeyringDesk) -> None:
    assert code_of(lambda: keyring_slot.enable(session, "otra cosa")) is ErrorCode.WRONG_PASSPHRASE
    assert types_of(session.folder) == [SlotType.PASSPHRASE]
    assert keyring.secret_of(session.vault_id) is None


def test_a_changed_passphrase_takes_slot_and_secret_away(session: VaultSession, keyring: KeyringDesk) -> None:
    keyring_slot.enable(session, PASSPHRASE)
    change = slots.change_passphrase(session, PASSPHRASE, "una nueva", profile=CHEAP)
    assert not change.entry_left
    assert types_of(session.folder) == [SlotType.PASSPHRASE]
    assert keyring.secret_of(session.vault_id) is None
    keyring_slot.enable(session, "una nueva")
    slots.change_passphrase(session, "una nueva", PASSPHRASE, profile=CHEAP, keep_keyring=True)
    folder = session.folder
    session.close()
    keyring_slot.open_vault(folder).close()


# --- never the only key ---------------------------------------------------------------------------------------


def test_signal_key_only_in_keyring_is_impossible(
    session: VaultSession, template: VaultTemplate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signal Desktop kept its key in the keyring alone: a new system, desktop or keyring lost every message.

    Everything is tried to make the keyring the only key; then the keyring goes, in every way it can go.
    """
    folder = session.folder
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.start_daemon()
        with session.begin() as rows:
            for number in range(50):
                notebook.set_setting(rows, f"row {number}", number)
        keyring_slot.enable(session, PASSPHRASE)
        for facts in slots.list_slots(session):
            for secret in (OURS, Secret(code=template.code)):
                if not facts.is_keyring:
                    refused = code_of(lambda s=secret, f=facts: slots.remove_slot(session, s, f.slot_id))
                    assert refused is ErrorCode.KEYRING_NOT_ALONE
        session.close()
        desk.wipe()
        _everything_is_there(folder, template.code)
        desk.start_daemon()  # another keyring, made anew
        assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_NOTHING
        _everything_is_there(folder, template.code)
    # No bus at all any more.
    assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_ABSENT
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_ABSENT
    _everything_is_there(folder, template.code)


def _everything_is_there(folder: Path, code: str) -> None:
    for opener in (lambda: reopen(folder), lambda: open_with_code(folder, code)):
        with closing(opener()) as session, session.read() as rows:
            assert [notebook.setting(rows, f"row {number}", None) for number in range(50)] == list(range(50))


def test_no_key_file_is_written_that_only_the_keyring_opens(enabled: tuple[Path, bytearray]) -> None:
    folder, _ = enabled
    with closing(reopen(folder)) as session, slots.proven(session, OURS) as proof:
        assert proof.place is not None
        empty = {proof.place: keyfile.empty_slot()}
        assert code_of(lambda: slots.write_slots(session, proof, empty)) is ErrorCode.KEYRING_NOT_ALONE
    assert types_of(folder) == [SlotType.PASSPHRASE, SlotType.KEYRING]


def test_where_there_is_no_passphrase_it_cannot_be_turned_on(
    enabled: tuple[Path, bytearray], template: VaultTemplate, keyring: KeyringDesk
) -> None:
    folder, _ = enabled
    with closing(reopen(folder)) as session, slots.proven(session, OURS) as proof:
        assert proof.file is not None
        assert proof.place is not None
        alone = keyfile.rewrite(
            proof.file,
            mac_key=session.key(Purpose.KEY_FILE_MAC),
            slots={proof.place: keyfile.empty_slot()},
            now=session.clock.now(),
        )
        keypair.write_both(session.current, alone)
    with closing(open_with_code(folder, template.code)) as session:
        assert code_of(lambda: keyring_slot.enable(session, PASSPHRASE)) is ErrorCode.KEYRING_NOT_ALONE
    for path in layout.find_set(folder).key_files:
        path.unlink()
    with closing(open_with_code(folder, template.code)) as session:
        assert code_of(lambda: keyring_slot.enable(session, PASSPHRASE)) is ErrorCode.KEYRING_NOT_ALONE
        assert keyring.secret_of(session.vault_id) is None


# --- a keyring that fails -------------------------------------------------------------------------------------


def test_a_stale_secret_opens_nothing_and_changes_nothing(
    enabled: tuple[Path, bytearray], keyring: KeyringDesk
) -> None:
    folder, secret = enabled
    vault_id = keypair.vault_with_keyring(folder)
    assert vault_id is not None
    for stale in (secrets.token_bytes(32), b"too short"):
        keyring.plant(vault_id, stale)
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_STALE
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    keyring.plant(vault_id, secret)
    keyring_slot.open_vault(folder).close()
    assert keyring_slot.forget(vault_id)
    assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_NOTHING


def test_a_silent_keyring_leaves_nothing_behind(
    session: VaultSession, enabled: tuple[Path, bytearray], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_slot, "_TAKE_BACK_SECONDS", SHORT)
    folder, _ = enabled
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.fall_silent()
        timed_out = ErrorCode.KEYRING_TIMED_OUT
        assert code_of(lambda: keyring_slot.enable(session, PASSPHRASE, limit=SHORT)) is timed_out
        assert code_of(lambda: keyring_slot.open_vault(folder, limit=SHORT)) is timed_out
        with closing(reopen(folder)) as other:
            assert keyring_slot.disable(other, limit=SHORT).entry_left
    assert types_of(session.folder) == [SlotType.PASSPHRASE]
    assert types_of(folder) == [SlotType.PASSPHRASE]


@pytest.mark.parametrize(
    ("step", "answer", "told"),
    [
        ("keep", KeyringState.LOCKED, ErrorCode.KEYRING_LOCKED),
        ("keep", KeyringState.NOT_KEPT, ErrorCode.KEYRING_NOT_KEPT),
        ("fetch", os_keyring.Answer(KeyringState.NOTHING), ErrorCode.KEYRING_NOT_KEPT),
        ("fetch", os_keyring.Answer(KeyringState.AVAILABLE, bytearray(32)), ErrorCode.KEYRING_NOT_KEPT),
        ("fetch", Cancelled(), ErrorCode.CANCELLED),
    ],
)
def test_turning_on_that_fails_halfway_leaves_neither_slot_nor_secret(
    step: str,
    answer: object,
    told: ErrorCode,
    session: VaultSession,
    keyring: KeyringDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The keyring's answer to one step is played; the keyring behind it is real and did what it was asked.

    One that answered is not hurried while the secret is taken back; only a person who stops is not kept waiting.
    """
    monkeypatch.setattr(keyring_slot, "_TAKE_BACK_SECONDS", PATIENT if told is ErrorCode.CANCELLED else 0.0)
    real = getattr(os_keyring, step)

    def played(*words: object, **more: object) -> object:
        real(*words, **more)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(os_keyring, step, played)
        assert code_of(lambda: keyring_slot.enable(session, PASSPHRASE)) is told
    assert types_of(session.folder) == [SlotType.PASSPHRASE]
    assert [facts.is_keyring for facts in slots.list_slots(session)] == [False]
    assert keyring.secret_of(session.vault_id) is None


def test_a_disk_that_refuses_the_slot_keeps_the_secret_out(
    session: VaultSession, keyring: KeyringDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full_disk(monkeypatch):
        assert code_of(lambda: keyring_slot.enable(session, PASSPHRASE)) is ErrorCode.DISK_FULL
    assert keyring.secret_of(session.vault_id) is None
    assert types_of(session.folder) == [SlotType.PASSPHRASE]


def test_a_disk_that_refuses_while_turning_off_leaves_a_slot_that_says_so(
    session: VaultSession, keyring: KeyringDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring_slot.enable(session, PASSPHRASE)
    with full_disk(monkeypatch):
        assert code_of(lambda: keyring_slot.disable(session)) is ErrorCode.DISK_FULL
    folder = session.folder
    session.close()
    assert code_of(lambda: keyring_slot.open_vault(folder)) is ErrorCode.KEYRING_NOTHING
    with closing(reopen(folder)) as again:
        assert keyring_slot.is_on(again)
        assert not keyring_slot.disable(again).entry_left
    assert types_of(folder) == [SlotType.PASSPHRASE]


def test_the_slot_is_written_before_the_secret_and_goes_after_it(
    session: VaultSession, keyring: KeyringDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a stop in between never leaves a secret that nobody knows about."""
    order: list[str] = []

    def watched(name: str, module: object) -> None:
        real = getattr(module, name)

        def noted(*words: object, **more: object) -> object:
            order.append(name)
            return real(*words, **more)

        monkeypatch.setattr(module, name, noted)

    watched("write_both", keypair)
    watched("keep", os_keyring)
    watched("fetch", os_keyring)
    watched("forget", os_keyring)
    keyring_slot.enable(session, PASSPHRASE)
    assert order == ["write_both", "keep", "fetch"]
    order.clear()
    keyring_slot.disable(session)
    assert order == ["forget", "write_both"]


@pytest.mark.parametrize("damage", ["none", "empty", "one", "foreign"])
def test_a_look_at_a_folder_never_fails(damage: str, enabled: tuple[Path, bytearray], tmp_path: Path) -> None:
    folder, _ = enabled
    first, second = layout.find_set(folder).key_files
    if damage == "none":
        assert keypair.vault_with_keyring(tmp_path / "nothing") is None
        assert keypair.vault_with_keyring(first) is None
    elif damage == "one":
        first.write_bytes(bytes(4096))
        assert keypair.vault_with_keyring(folder) is not None
    else:
        for path in (first, second):
            path.write_bytes(b"" if damage == "empty" else secrets.token_bytes(4096))
        assert keypair.vault_with_keyring(folder) is None


def test_an_altered_key_file_is_told_apart_from_a_stale_secret(enabled: tuple[Path, bytearray]) -> None:
    folder, secret = enabled
    file = keypair.read_copies(layout.find_set(folder))[0].file
    assert file is not None
    forged = keyfile.rewrite(file, mac_key=bytes(32), slots={9: keyfile.empty_slot()}, now=datetime.now(UTC))
    for path in layout.find_set(folder).key_files:
        path.write_bytes(forged.data)
    copies = keypair.read_copies(layout.find_set(folder))
    assert code_of(lambda: keypair.unlock_with_keyring(copies, secret)) is ErrorCode.KEY_FILE_ALTERED


def test_a_backup_brings_no_keyring_slot_to_another_folder(enabled: tuple[Path, bytearray], tmp_path: Path) -> None:
    folder, _ = enabled
    path = tmp_path / "backup.cdbackup"
    with closing(reopen(folder)) as session:
        backups.export(session, path)
    elsewhere = tmp_path / "elsewhere.cdvault"
    backups.restore(path, OURS, elsewhere)
    assert types_of(elsewhere) == [SlotType.PASSPHRASE]
    with closing(reopen(elsewhere)) as session:
        assert session.notes == ()
    assert types_of(folder) == [SlotType.PASSPHRASE, SlotType.KEYRING]
