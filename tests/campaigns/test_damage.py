"""Damage to the database, through the program's own opening and check: never wrong data, and always the right message.

The same flips are done to the same rows in a plain SQLite file, which gives wrong data without a word.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault.engine import connect_raw
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder, current_set
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.error_texts import error_text
from tests.campaigns import marks
from tests.support.campaign import Numbers, count
from tests.support.vaults import PASSPHRASE, VaultTemplate, make_vault, reopen

pytestmark = pytest.mark.campaign

PAGE = 4096
FLIPS = count(12, 400)
_TABLES = text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")


class Bench:
    """A vault whose database can be harmed and made whole again, with what it says when it is whole."""

    def __init__(self, folder: Path, older: Path) -> None:
        current = current_set(folder)
        assert current is not None
        self.folder, self.current, self.older = folder, current, older
        self.database = current.database.read_bytes()
        self.outside = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        with closing(CaseFile(reopen(folder))) as case:
            self.rows = everything(case)
            self._key = bytes(case.session.key(Purpose.DATABASE))
        assert current.database.read_bytes() == self.database

    def heal(self) -> None:
        """As it was."""
        self.current.database.write_bytes(self.database)
        for path in (self.current.journal, self.current.shared_memory):
            path.unlink(missing_ok=True)
        for path, data in self.outside.items():
            path.write_bytes(data)
        shutil.rmtree(self.folder / "quarantine", ignore_errors=True)

    def pages_named(self) -> int:
        """How many pages of the file fail their authentication."""
        with closing(connect_raw(self.current.database, self._key, mode="ro", immutable=True)) as raw:
            return len(raw.execute("PRAGMA cipher_integrity_check").fetchall())

    def judge(self) -> str:
        """What opening and checking said: a code, or "" for nothing. Wrong data fails the test."""
        try:
            case = vaults.open_(self.folder, PASSPHRASE, strengthen=False)
        except AppError as failure:
            return failure.code.value
        with closing(case):
            try:
                rows = everything(case)
            except AppError as failure:
                if failure.code is not ErrorCode.DATABASE_DAMAGED:
                    raise
                rows = None
            assert rows is None or rows == self.rows, "wrong data"
            try:
                findings = case.integrity.check().findings
            except AppError as failure:
                return failure.code.value
            return "found by the check" if findings or rows is None else ""


def everything(case: CaseFile) -> dict[str, str]:
    """Each table of the vault with a hash of all of its rows."""
    with case.session.read() as rows:
        return {
            name: hashlib.sha256(repr(rows.execute(text(f'SELECT * FROM "{name}"')).all()).encode()).hexdigest()
            for name in rows.execute(_TABLES).scalars().all()
        }


@pytest.fixture(scope="module")
def bench(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    place = tmp_path_factory.mktemp("damage")
    folder = template.copy(place / "prueba.cdvault")
    with closing(CaseFile(reopen(folder))) as case:
        for number in range(8):
            person = case.people.add(PersonDetails(given_names=f"Práctica {number}", notes="palabras " * 200)).id
            for marker in range(8):
                case.attempts.add(person, marks.draft(marker))
    current = current_set(folder)
    assert current is not None
    older = place / "older.db"
    shutil.copyfile(current.database, older)
    with closing(CaseFile(reopen(folder))) as case:
        for person in range(1, 9):
            case.attempts.add(person, marks.draft(100))
            case.people.update(person, notes="otras palabras " * 150)
    return Bench(folder, older)


@pytest.fixture(autouse=True)
def healed(bench: Bench) -> Iterator[None]:
    bench.heal()
    yield
    bench.heal()


def said(counts: Counter[str]) -> str:
    return ", ".join(f"{code or 'nothing'} {number}" for code, number in counts.most_common())


def flip(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_damage_flips(bench: Bench, tmp_path: Path, numbers: Numbers) -> None:
    chance = random.Random(61)
    places = [chance.randrange(len(bench.database) * 8) for _ in range(FLIPS)]
    counts: Counter[str] = Counter()
    one_named = 0
    for bit in places:
        bench.heal()
        bench.current.database.write_bytes(flip(bench.database, bit))
        one_named += bench.pages_named() == 1
        code = bench.judge()
        counts[code] += 1
        assert code in ("database_unreadable", "database_damaged", "found by the check"), f"bit {bit}"
    plain_wrong = flips_of_a_plain_file(bench, tmp_path, places)
    numbers(
        "damage flips",
        f"{FLIPS} single-bit flips, wrong data 0, unnoticed {counts['']}; {said(counts)};"
        f" exactly one page named {one_named};"
        f" plain SQLite gave wrong data without a word {plain_wrong} times",
    )
    assert one_named == FLIPS


def flips_of_a_plain_file(bench: Bench, tmp_path: Path, places: list[int]) -> int:
    """How often the same rows in a plain SQLite file are read wrongly without an error."""
    bench.heal()
    plain = tmp_path / "plain.db"
    with closing(reopen(bench.folder)) as session:
        raw = connect_raw(session.current.database, session.key(Purpose.DATABASE), mode="ro")
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (f"file:{plain}?mode=rwc",))
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.close()

    def rows() -> str | None:
        try:
            with closing(sqlite3.connect(plain)) as connection:
                names = [name for (name,) in connection.execute(str(_TABLES)) if not name.startswith("search_")]
                return repr([connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names])
        except (sqlite3.DatabaseError, UnicodeDecodeError, ValueError):
            return None

    data = plain.read_bytes()
    right = rows()
    assert right is not None
    wrong = 0
    for bit in places:
        plain.write_bytes(flip(data, bit % (len(data) * 8)))
        found = rows()
        wrong += found is not None and found != right
    return wrong


def test_damage_cut(bench: Bench, numbers: Numbers) -> None:
    chance = random.Random(62)
    size = len(bench.database)
    lengths = [0, 1, PAGE - 1, PAGE, *(chance.randrange(size) for _ in range(count(6, 120)))]
    lengths += [PAGE * chance.randrange(1, size // PAGE) for _ in range(count(6, 120))]
    counts: Counter[str] = Counter()
    for length in lengths:
        bench.heal()
        bench.current.database.write_bytes(bench.database[:length])
        code = bench.judge()
        counts[code] += 1
        assert code in ("database_unreadable", "database_damaged", "found by the check"), f"cut to {length}"
        if length < PAGE:
            assert code == ErrorCode.DATABASE_UNREADABLE
    numbers("damage cut", f"{len(lengths)} lengths, wrong data 0, unnoticed 0; {said(counts)}")


def test_damage_swapped_pages(bench: Bench, numbers: Numbers) -> None:
    chance = random.Random(63)
    pages = len(bench.database) // PAGE
    counts: Counter[str] = Counter()
    for _ in range(count(6, 150)):
        first, second = chance.sample(range(pages), 2)
        data = bytearray(bench.database)
        data[first * PAGE : (first + 1) * PAGE] = bench.database[second * PAGE : (second + 1) * PAGE]
        data[second * PAGE : (second + 1) * PAGE] = bench.database[first * PAGE : (first + 1) * PAGE]
        bench.heal()
        bench.current.database.write_bytes(data)
        assert bench.pages_named() == 2
        code = bench.judge()
        counts[code] += 1
        assert code in ("database_unreadable", "database_damaged", "found by the check")
    numbers("damage swapped pages", f"{sum(counts.values())} swaps, wrong data 0, unnoticed 0; {said(counts)}")


def test_damage_rolled_back_pages(bench: Bench, numbers: Numbers) -> None:
    """One page replaced by its own older version is genuine: only what refers to it can tell. A known limit."""
    older = bench.older.read_bytes()
    pages = [
        page
        for page in range(min(len(older), len(bench.database)) // PAGE)
        if older[page * PAGE : (page + 1) * PAGE] != bench.database[page * PAGE : (page + 1) * PAGE]
    ]
    noticed = Counter[str]()
    for page in pages[: count(4, 200)]:
        bench.heal()
        data = bytearray(bench.database)
        data[page * PAGE : (page + 1) * PAGE] = older[page * PAGE : (page + 1) * PAGE]
        bench.current.database.write_bytes(data)
        try:
            code = bench.judge()
        except AssertionError as error:
            if "wrong data" not in str(error):
                raise
            code = "older rows, unnoticed by the read"
        noticed[code] += 1
    numbers("damage rolled-back pages", f"{sum(noticed.values())} pages put back one by one; {said(noticed)}")


def foreign_database(bench: Bench, other: SetFolder) -> None:
    bench.current.database.write_bytes(other.database.read_bytes())


def foreign_keys(bench: Bench, other: SetFolder) -> None:
    for mine, theirs in zip(bench.current.key_files, other.key_files, strict=True):
        mine.write_bytes(theirs.read_bytes())


def random_bytes(bench: Bench, _: SetFolder) -> None:
    bench.current.database.write_bytes(random.Random(64).randbytes(len(bench.database)))


def plain_database(bench: Bench, _: SetFolder) -> None:
    bench.current.database.unlink()
    with closing(sqlite3.connect(bench.current.database)) as connection:
        connection.execute("CREATE TABLE meta (id, vault_id)")
        connection.execute("VACUUM")


def empty_database(bench: Bench, _: SetFolder) -> None:
    bench.current.database.write_bytes(b"")


def no_database(bench: Bench, _: SetFolder) -> None:
    bench.current.database.unlink()


def log_of(bench: Bench, folder: Path) -> bytes:
    """A log with a commit in it, as a killed program leaves one."""
    with closing(reopen(folder)) as session:
        session.checkpoint()
        with session.begin() as rows:
            rows.execute(text("UPDATE meta SET label = label || '!'"))
        return session.current.journal.read_bytes()


def foreign_log(bench: Bench, other: SetFolder) -> None:
    log = log_of(bench, other.path.parent)
    bench.heal()
    bench.current.journal.write_bytes(log)


def random_log(bench: Bench, _: SetFolder) -> None:
    bench.current.journal.write_bytes(random.Random(65).randbytes(50_000))


def log_lost_after_a_crash(bench: Bench, _: SetFolder) -> None:
    """What was only in the log is gone, and nothing can tell; what was in the file is all there."""
    log_of(bench, bench.folder)
    bench.heal()


def newer_log_beside_an_older_database(bench: Bench, _: SetFolder) -> None:
    log = log_of(bench, bench.folder)
    bench.heal()
    bench.current.database.write_bytes(bench.older.read_bytes())
    bench.current.journal.write_bytes(log)


def older_database(bench: Bench, _: SetFolder) -> None:
    bench.current.database.write_bytes(bench.older.read_bytes())


# What each gets. "": it opens and holds all that was in the database file. In brackets: a note of the opening.
FOREIGN: list[tuple[Callable[[Bench, SetFolder], None], set[str]]] = [
    (foreign_database, {"database_unreadable"}),
    (foreign_keys, {"database_unreadable"}),
    (random_bytes, {"database_unreadable"}),
    (plain_database, {"database_unreadable"}),
    (empty_database, {"database_unreadable"}),
    (no_database, {"vault_incomplete"}),
    (foreign_log, {"journal_unsound"}),
    (random_log, {"", "journal_unsound"}),
    (log_lost_after_a_crash, {""}),
    (newer_log_beside_an_older_database, {"journal_unsound", "[vault_older_than_last_lock]"}),
    (older_database, {"[vault_older_than_last_lock]"}),
]


@pytest.mark.parametrize(("harm", "expected"), FOREIGN, ids=lambda value: getattr(value, "__name__", ""))
def test_damage_foreign_files(
    harm: Callable[[Bench, SetFolder], None], expected: set[str], bench: Bench, tmp_path: Path, numbers: Numbers
) -> None:
    session, _ = make_vault(tmp_path / "other.cdvault")
    session.close()
    keys = {path: path.read_bytes() for path in bench.current.key_files}
    harm(bench, session.current)
    files = (bench.current.database, bench.current.journal)
    before = [path.read_bytes() if path.exists() else None for path in files]
    try:
        case = vaults.open_(bench.folder, PASSPHRASE, strengthen=False)
    except AppError as failure:
        found = failure.code.value
        assert [path.read_bytes() if path.exists() else None for path in files] == before, "an original was changed"
        words = Catalog("es")
        shown = error_text(words, failure.code.value, failure.params)
        assert shown.what
        assert shown.safe
    else:
        with closing(case):
            note = {item.code for item in case.notes} & {"vault_older_than_last_lock"}
            found = f"[{note.pop()}]" if note else ""
            if not found:
                assert everything(case) == bench.rows
    for path, data in keys.items():
        path.write_bytes(data)
    assert found in expected
    numbers(f"damage {harm.__name__.replace('_', ' ')}", found or "opens, all rows there")


def test_damage_does_not_take_the_passphrase_for_wrong(bench: Bench) -> None:
    bench.current.database.write_bytes(flip(bench.database, 100))
    with pytest.raises(AppError) as failure:
        reopen(bench.folder, PASSPHRASE)
    assert failure.value.code is not ErrorCode.WRONG_PASSPHRASE
