from __future__ import annotations

import errno
import hashlib
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import attachments
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.session import VaultSession

DATA = random.Random(1).randbytes(300_000)


@pytest.fixture
def store(session: VaultSession) -> AttachmentStore:
    return session.attachments


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value.code


def path_of(session: VaultSession, file_id: str, shelf: str = "files") -> Path:
    return session.current.path / shelf / file_id[:2] / f"{file_id}.civf"


def test_a_file_comes_back_from_bytes_and_from_disk(store: AttachmentStore, tmp_path: Path) -> None:
    source = tmp_path / "escáner.pdf"
    source.write_bytes(DATA)
    for given in (DATA, source):
        stored = store.add(given, "escáner.pdf", "application/pdf")
        assert (stored.size, stored.sha256) == (len(DATA), hashlib.sha256(DATA).hexdigest())
        assert store.read(stored.file_id) == DATA
        assert store.verify(stored.file_id) == store.describe(stored.file_id) == stored


def test_the_same_file_twice_is_two_different_files(store: AttachmentStore, session: VaultSession) -> None:
    one, other = (store.add(DATA, "a", "b").file_id for _ in range(2))
    assert path_of(session, one).read_bytes()[64:] != path_of(session, other).read_bytes()[64:]


def test_it_is_private_and_durable_before_add_returns(
    store: AttachmentStore, session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync_fd, replace = atomic.sync_fd, atomic.replace
    monkeypatch.setattr(atomic, "sync_fd", lambda fd: (steps.append("sync"), sync_fd(fd)))
    monkeypatch.setattr(atomic, "replace", lambda a, b: (steps.append("rename and sync folder"), replace(a, b)))
    stored = store.add(DATA, "a", "b")
    assert steps[:2] == ["sync", "rename and sync folder"]
    path = path_of(session, stored.file_id)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_too_large_is_refused(
    store: AttachmentStore, session: VaultSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(attachments.LIMIT_BYTES + 1)
    with pytest.raises(AppError) as failure:
        store.add(huge, "huge", "application/pdf")
    assert failure.value.code is ErrorCode.FILE_TOO_LARGE
    assert failure.value.params == {"limit_mb": 100}
    # A file that grows while it is read is stopped too.
    monkeypatch.setattr(attachments, "LIMIT_BYTES", 200_000)
    monkeypatch.setattr(os, "fstat", lambda fd: os.stat_result((0,) * 10))
    assert code_of(lambda: store.add(tmp_path_with(tmp_path, DATA), "a", "b")) is ErrorCode.FILE_TOO_LARGE
    monkeypatch.undo()
    assert store.ids() == frozenset()
    assert not list(session.current.files.rglob("*.tmp-*"))


def tmp_path_with(folder: Path, data: bytes) -> Path:
    path = folder / "source"
    path.write_bytes(data)
    return path


def test_a_source_that_cannot_be_read_is_no_fault_of_the_vault(store: AttachmentStore, tmp_path: Path) -> None:
    assert code_of(lambda: store.add(tmp_path / "gone", "a", "b")) is ErrorCode.FILE_UNREADABLE
    assert code_of(lambda: store.add(tmp_path, "a", "b")) is ErrorCode.FILE_UNREADABLE
    assert store.ids() == frozenset()


def test_cancel_leaves_nothing(store: AttachmentStore, session: VaultSession) -> None:
    with pytest.raises(Cancelled):
        store.add(DATA, "a", "b", cancelled=lambda: True)
    assert not [path for path in session.current.files.rglob("*") if path.is_file()]


def test_progress_says_done_and_total(store: AttachmentStore) -> None:
    data = bytes(2_500_000)
    steps: list[tuple[int, int]] = []
    stored = store.add(data, "a", "b", progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1 << 20, 2_500_000), (2 << 20, 2_500_000), (2_500_000, 2_500_000)]
    steps.clear()
    store.verify(stored.file_id, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1] == (2_500_000, 2_500_000)
    with pytest.raises(Cancelled):
        store.verify(stored.file_id, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, ErrorCode.DISK_FULL), (errno.EIO, ErrorCode.WRITE_FAILED)]
)
def test_a_failed_write_leaves_nothing(
    store: AttachmentStore, session: VaultSession, monkeypatch: pytest.MonkeyPatch, number: int, code: ErrorCode
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic, "sync_fd", fail)
    assert code_of(lambda: store.add(DATA, "a", "b")) is code
    assert not [path for path in session.current.files.rglob("*") if path.is_file()]


def test_missing_damaged_and_exchanged_files_are_named(store: AttachmentStore, session: VaultSession) -> None:
    one, other = (store.add(DATA + bytes([n]), "a", "b").file_id for n in range(2))
    path_of(session, one).write_bytes(path_of(session, other).read_bytes())
    assert code_of(lambda: store.read(one)) is ErrorCode.ATTACHMENT_DAMAGED
    path_of(session, one).write_bytes(b"")
    assert code_of(lambda: store.verify(one)) is ErrorCode.ATTACHMENT_DAMAGED
    path_of(session, one).unlink()
    assert code_of(lambda: store.read(one)) is ErrorCode.ATTACHMENT_MISSING
    assert store.read(other) == DATA + b"\1"


@pytest.mark.parametrize("file_id", ["", "../../../etc/passwd", "A" * 32, "0" * 31, "0" * 33, "0" * 32 + "\n"])
def test_an_id_that_is_none_is_missing(store: AttachmentStore, file_id: str) -> None:
    for call in (store.read, store.withdraw, store.discard):
        assert code_of(lambda call=call: call(file_id)) is ErrorCode.ATTACHMENT_MISSING  # type: ignore[misc]


def test_the_trash_is_readable_and_comes_back(store: AttachmentStore, session: VaultSession) -> None:
    file_id = store.add(DATA, "a", "b").file_id
    for _ in range(2):
        store.discard(file_id)
        assert store.read(file_id) == DATA
        assert (store.ids(), store.trashed_ids()) == (frozenset(), {file_id})
    assert path_of(session, file_id, "trash").parent.stat().st_mode & 0o777 == 0o700
    for _ in range(2):
        store.restore(file_id)
        assert (store.ids(), store.trashed_ids()) == ({file_id}, frozenset())
    assert code_of(lambda: store.discard("0" * 32)) is ErrorCode.ATTACHMENT_MISSING


@pytest.mark.parametrize("shelf", ["files", "trash"])
def test_a_withdrawn_file_is_gone_wherever_it_was(store: AttachmentStore, session: VaultSession, shelf: str) -> None:
    file_id, other = store.add(DATA, "a", "b").file_id, store.add(DATA, "a", "b").file_id
    if shelf == "trash":
        store.discard(file_id)
    path = path_of(session, file_id, shelf)
    older = session.folder / "set-000000" / "files" / file_id[:2]
    older.mkdir(parents=True)
    os.link(path, older / path.name)
    witness = session.folder / "witness"
    os.link(path, witness)
    store.withdraw(file_id)
    store.withdraw(file_id)
    assert code_of(lambda: store.read(file_id)) is ErrorCode.ATTACHMENT_MISSING
    assert not list(session.folder.rglob(f"{file_id}*"))
    # What a recovery tool might still find cannot be decrypted: salt and frame 0 are overwritten.
    assert witness.read_bytes()[: 64 + 1040] == bytes(64 + 1040)
    assert store.read(other) == DATA


def test_a_file_without_a_row_is_listed_and_kept(store: AttachmentStore, session: VaultSession) -> None:
    stored = store.add(DATA, "encontrado.pdf", "application/pdf")
    strange = path_of(session, stored.file_id).with_name("notes.txt")
    strange.write_text("not ours")
    folder = session.folder
    session.close()
    from tests.support.vaults import reopen

    again = reopen(folder)
    try:
        assert again.attachments.ids() == {stored.file_id}
        assert again.attachments.describe(stored.file_id) == stored
        assert strange.exists()
    finally:
        again.close()


def test_a_shelf_that_a_cleaner_removed_is_made_again(store: AttachmentStore, session: VaultSession) -> None:
    for shelf in session.current.files.iterdir():
        shelf.rmdir()
    assert store.read(store.add(DATA, "a", "b").file_id) == DATA


def test_a_closed_vault_gives_nothing(store: AttachmentStore, session: VaultSession) -> None:
    file_id = store.add(DATA, "a", "b").file_id
    session.close()
    assert code_of(lambda: store.read(file_id)) is ErrorCode.LOCKED
    assert code_of(lambda: store.add(DATA, "a", "b")) is ErrorCode.LOCKED
    assert code_of(lambda: store.withdraw(file_id)) is ErrorCode.LOCKED
    assert code_of(lambda: store.discard(file_id)) is ErrorCode.LOCKED
