"""Damage to the database file at small counts: never wrong data without a word, always the message that fits."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from tests.support.campaign import count
from tests.support.damage import PEOPLE, SET, FullTemplate
from tests.support.vaults import PASSPHRASE, make_vault

UNREADABLE, DAMAGED = ErrorCode.DATABASE_UNREADABLE, ErrorCode.DATABASE_DAMAGED
PAGE = 4096


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FullTemplate:
    return FullTemplate(tmp_path_factory.mktemp("full") / "full.cdvault")


@pytest.fixture
def vault(full: FullTemplate, tmp_path: Path) -> Path:
    return full.copy(tmp_path / "full.cdvault")


def everything(case: CaseFile) -> tuple[object, ...]:
    """What a person can read of everybody."""
    people = [case.people.get(row.id).details for row in case.people.rows(limit=1_000)]
    return (*people, *(attempt.current for attempt in case.attempts.list(1)), *case.contacts.list(1))


def outcome(vault: Path) -> object:
    """What is read, or the failure's code, or the findings of a check."""
    try:
        with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
            return everything(case)
    except AppError as failure:
        return failure.code


def test_bit_flips_never_give_wrong_data(vault: Path, full: FullTemplate) -> None:
    path = vault / SET / "vault.db"
    whole = path.read_bytes()
    right = outcome(vault)
    whole = path.read_bytes()
    chance = random.Random(7)
    for _ in range(count(12, 12)):
        damaged = bytearray(whole)
        place = chance.randrange(len(damaged))
        damaged[place] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        assert outcome(vault) in (right, UNREADABLE, DAMAGED)
        (path.with_name("vault.db-wal")).unlink(missing_ok=True)
        (path.with_name("vault.db-shm")).unlink(missing_ok=True)


def replaced(data: bytes, first: int, second: int) -> bytes:
    """Two pages in each other's place."""
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    pages[first], pages[second] = pages[second], pages[first]
    return b"".join(pages)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (lambda _: b"", {UNREADABLE}),
        (lambda data: data[:100], {UNREADABLE}),
        (lambda data: data[:PAGE], {UNREADABLE, DAMAGED}),
        (lambda data: data[: PAGE * 20], {UNREADABLE, DAMAGED}),
        (lambda data: data[: PAGE * 20 + 999], {UNREADABLE, DAMAGED}),
        (lambda data: random.Random(1).randbytes(len(data)), {UNREADABLE}),
        (lambda data: replaced(data, 0, 10), {UNREADABLE}),
        (lambda data: replaced(data, 10, 11), {DAMAGED}),
    ],
    ids=["empty", "short", "one page", "page border", "inside a page", "random", "first swapped", "swapped"],
)
def test_each_damage_has_its_message(vault: Path, change: Callable[[bytes], bytes], codes: set[ErrorCode]) -> None:
    path = vault / SET / "vault.db"
    path.write_bytes(change(path.read_bytes()))
    before = path.read_bytes()
    assert outcome(vault) in codes
    assert path.read_bytes() == before


def test_databases_of_others(vault: Path, tmp_path: Path) -> None:
    other, _ = make_vault(tmp_path / "other.cdvault")
    other.close()
    path = vault / SET / "vault.db"
    path.write_bytes((tmp_path / "other.cdvault" / SET / "vault.db").read_bytes())
    assert outcome(vault) is UNREADABLE
    path.unlink()
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("CREATE TABLE notes (words)")
    assert outcome(vault) is UNREADABLE


def test_a_log_of_another_vault_changes_nothing(vault: Path, tmp_path: Path) -> None:
    path = vault / SET / "vault.db"
    (path.with_name("vault.db-wal")).write_bytes(random.Random(3).randbytes(PAGE * 5))
    found = outcome(vault)
    assert found is ErrorCode.JOURNAL_UNSOUND or (isinstance(found, tuple) and len(found) > PEOPLE)
