"""Looking at a vault that cannot be opened in place: what is shown, and that nothing in its folder changes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import layout, network_folders, read_only, schema, slots, snapshot_ring, snapshots, view
from checkin_desktop.vault.session import VaultSession, open_vault, open_view
from checkin_desktop.vault.slots import Secret
from checkin_desktop.vault.view import ViewReason
from tests.support.clocks import HandClock
from tests.support.folders import imprint
from tests.support.vaults import PASSPHRASE, VaultTemplate, reopen
from tests.vault.test_unlock import crash, failure_of, make_unsound

SECRET = Secret(passphrase=PASSPHRASE)


def relabel(session: VaultSession, label: str) -> None:
    with session.begin() as rows:
        rows.execute(text("UPDATE meta SET label = :label"), {"label": label})


@pytest.fixture(scope="module")
def shelved_template(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with three snapshots, “one” to “three”, and newer changes; the time of number n is hour n."""
    folder = template.copy(tmp_path_factory.mktemp("shelved") / "prueba.cdvault")
    with closing(reopen(folder)) as session:
        for number, label in enumerate(("one", "two", "three"), start=1):
            relabel(session, label)
            path = snapshots.take_snapshot(session)
            moment = datetime(2026, 11, 20, number, tzinfo=UTC).timestamp()
            os.utime(path, (moment, moment))
        relabel(session, "now")
    return folder


@pytest.fixture
def shelved(shelved_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(shelved_template, tmp_path / "shelved.cdvault"))


@pytest.fixture
def network(shelved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every folder lie on a network drive, as the kernel's list of mounts would say."""
    monkeypatch.setattr(network_folders, "file_system_type", lambda *_: "cifs")


@contextmanager
def looking(folder: Path, secret: Secret = SECRET) -> Iterator[VaultSession]:
    """A view; afterwards the folder is as it was, to the byte and to the moment, and no private copy is left."""
    before = imprint(folder)
    with closing(open_view(folder, secret)) as session:
        assert session.read_only
        for write in (lambda: session.begin().__enter__(), session.require_writable):
            with pytest.raises(AppError) as failure:
                write()
            assert failure.value.code is ErrorCode.VAULT_READ_ONLY
        yield session
    assert imprint(folder) == before
    assert list(runtime().iterdir()) == []


def runtime() -> Path:
    return Path(os.environ["XDG_RUNTIME_DIR"])


def seen(session: VaultSession) -> tuple[str, ViewReason, datetime | None]:
    assert session.view is not None
    return session.label, session.view.reason, session.view.as_of


def test_in_use_shows_the_newest_snapshot_and_names_the_holder(shelved: Path) -> None:
    with closing(reopen(shelved)) as holder:
        relabel(holder, "not yet in a snapshot")
        with looking(shelved) as session:
            assert seen(session) == ("three", ViewReason.IN_USE, datetime(2026, 11, 20, 3, tzinfo=UTC))
            assert session.view is not None
            assert session.view.host == os.uname().nodename
            assert session.view.since is not None
            # Local and of this program's schema: read where it is.
            assert session.view.database.parent.name == "backups"
        relabel(holder, "the holder goes on")


def test_a_damaged_snapshot_makes_room_for_an_older_one(shelved: Path) -> None:
    found = layout.find_set(shelved)
    newest = snapshots.newest_first(found)
    data = bytearray(newest[0].read_bytes())
    data[2 * 4096 + 99] ^= 1
    newest[0].write_bytes(data)
    newest[1].write_bytes(b"")
    with closing(reopen(shelved)), looking(shelved) as session:
        assert seen(session)[0] == "one"


def test_without_a_sound_snapshot_it_says_so(vault: Path) -> None:
    with closing(reopen(vault)):
        assert failure_of(lambda: open_view(vault, SECRET)).code is ErrorCode.NO_SNAPSHOT
        (layout.find_set(vault).backups / "000001.db").write_bytes(bytes(9000))
        assert failure_of(lambda: open_view(vault, SECRET)).code is ErrorCode.NO_SNAPSHOT
    assert list(runtime().iterdir()) == []


@pytest.mark.usefixtures("network")
def test_a_network_folder_is_read_from_a_private_copy_of_its_newest_snapshot(shelved: Path) -> None:
    note = '{"pid": "7", "host": "OFICINA-2", "since": "2026-11-20T09:15:00Z"}'
    (shelved / "vault.lock").write_text(note)
    with looking(shelved) as session:
        assert seen(session) == ("three", ViewReason.NETWORK, datetime(2026, 11, 20, 3, tzinfo=UTC))
        assert session.view is not None
        assert (session.view.host, session.view.since) == ("OFICINA-2", datetime(2026, 11, 20, 9, 15, tzinfo=UTC))
        private = session.view.database.parent
        assert private.parent == runtime()
        assert [oct(path.stat().st_mode)[-3:] for path in (private, session.view.database)] == ["700", "600"]
        assert view.sweep() == 0
        assert private.exists()


def test_a_drive_that_may_be_remote_is_local_when_the_person_says_so(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_folders, "file_system_type", lambda *_: "fuse.veracrypt")
    found = read_only.look(vault)
    assert found is not None
    assert (found.reason, found.may_be_local) == (ViewReason.NETWORK, True)
    assert read_only.look(vault, allow_fuse=True) is None


def test_a_clean_vault_is_read_in_place_and_writers_are_kept_away(shelved: Path) -> None:
    with looking(shelved) as session, closing(open_view(shelved, SECRET)) as second:
        assert seen(session) == seen(second) == ("now", ViewReason.MEDIUM, None)
        assert failure_of(lambda: reopen(shelved)).code is ErrorCode.VAULT_IN_USE
    with closing(reopen(shelved)) as session:
        assert session.notes == ()


def test_a_log_is_merged_in_a_private_copy(shelved: Path, tmp_path: Path) -> None:
    crash(shelved, tmp_path, "in the log")
    with looking(shelved) as session:
        assert seen(session) == ("in the log", ViewReason.MEDIUM, None)
        assert session.view is not None
        assert not session.view.left_out
        assert session.view.database.parent.parent == runtime()


def test_a_log_that_does_not_fit_is_left_out_and_that_is_said(vault: Path, tmp_path: Path) -> None:
    make_unsound(vault, tmp_path)
    with looking(vault) as session:
        assert session.label == "Prueba"
        assert session.view is not None
        assert session.view.left_out


def test_an_older_schema_is_brought_up_to_date_in_a_private_copy(
    shelved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "is_current", lambda _: False)
    with closing(reopen(shelved)), looking(shelved) as session:
        assert session.label == "three"
        assert session.view is not None
        assert session.view.database.parent.parent == runtime()


def test_the_code_looks_too_and_only_the_right_one(shelved: Path, template: VaultTemplate) -> None:
    other = Secret(code="0004-1061-050R-3GG2-8A1C-60T3-GF99")
    for path in layout.find_set(shelved).key_files:
        path.unlink()
    with looking(shelved, Secret(code=template.code)) as session:
        assert [note.code for note in session.notes] == ["key_files_lost"]
    assert failure_of(lambda: open_view(shelved, other)).code is ErrorCode.CODE_OTHER_VAULT
    with pytest.raises(Cancelled):
        open_view(shelved, Secret(code=template.code), cancelled=lambda: True)


@pytest.mark.parametrize(
    "write",
    [
        lambda session: session.attachments.add(b"x", "a.txt", "text/plain"),
        lambda session: session.attachments.withdraw("0f" * 16),
        lambda session: session.attachments.discard("0f" * 16),
        lambda session: session.attachments.restore("0f" * 16),
        snapshots.take_snapshot,
        lambda session: slots.change_passphrase(session, PASSPHRASE, "otra frase para abrir"),
        lambda session: slots.add_passphrase(session, SECRET, "otra frase para abrir"),
    ],
)
def test_nothing_that_writes_begins(shelved: Path, write: Callable[[VaultSession], object]) -> None:
    with looking(shelved) as session:
        with pytest.raises(AppError) as failure:
            write(session)
        assert failure.value.code is ErrorCode.VAULT_READ_ONLY


@pytest.mark.usefixtures("network")
def test_private_copies_of_a_killed_program_are_swept(shelved: Path) -> None:
    left = runtime() / "checkin-desktop-view-killed00"
    left.mkdir(mode=0o700)
    shutil.copyfile(snapshots.newest_first(layout.find_set(shelved))[0], left / "000003.db")
    assert view.sweep() == 0, "a program may be making it just now"
    (left / "lock").write_bytes(b"")
    assert view.sweep() == 1
    assert not left.exists()


def test_the_wrong_passphrase_shows_nothing(shelved: Path) -> None:
    before = imprint(shelved)
    assert failure_of(lambda: open_view(shelved, Secret(passphrase="otra"))).code is ErrorCode.WRONG_PASSPHRASE
    assert imprint(shelved) == before
    reopen(shelved).close()


def test_another_accounts_folder_is_not_called_damaged(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    for call in (lambda: open_view(vault, SECRET), lambda: reopen(vault)):
        assert failure_of(call).code is ErrorCode.FOLDER_NOT_READABLE


def test_a_snapshot_of_the_ring_says_itself_when_it_was_made(vault: Path) -> None:
    clock = HandClock(datetime(2026, 11, 19, 23, 2, tzinfo=UTC))
    session = open_vault(vault, PASSPHRASE, floor=None, clock=clock)
    with closing(session):
        relabel(session, "of that evening")
        snapshot_ring.take(session, date(2026, 11, 19))
        with looking(vault) as seeing:
            assert seen(seeing) == ("of that evening", ViewReason.IN_USE, clock.now())


def test_keys_that_are_given_up_take_the_private_copy_with_them(shelved: Path, tmp_path: Path) -> None:
    crash(shelved, tmp_path, "in the log")
    session = open_view(shelved, SECRET)
    session.forget_keys()
    session.close()
    assert list(runtime().iterdir()) == []
