"""Every way that the program's own code offers is tried on a log: none of them changes or deletes an entry.

The ways are found, not listed: every public function of the repositories, every public method of a case's services.
Each is called with what fits its parameters, again with other numbers; then every row that the log had is looked for.
Only `removals.remove_person` may delete one: it is what removing somebody whole does.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

import checkin_desktop
from checkin_desktop.domain.attempt_lists import ALL
from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault import repositories

FILE = NewFile("a.txt", data=b"evidence")
NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
# Whole folders, documents and processes: they reach the log through the repositories, which are all tried.
_ELSEWHERE = {"backups", "keys", "snapshots", "repairs", "exports", "comparison", "log_export", "settings"}
_FIXED = (
    "SELECT * FROM attempt_entries ORDER BY id",
    "SELECT * FROM attempt_attachments ORDER BY entry_id, position",
    "SELECT id, person_id, file_id, name, mime, size, sha256, added_at FROM attachments ORDER BY id",
    "SELECT id, person_id, number_in_chain, chain_hash, request, made_at FROM anchors ORDER BY id",
    "SELECT * FROM identifier_versions ORDER BY id",
)
_SQL_WAYS = re.compile(r"DROP TRIGGER|writable_schema|DISABLE TRIGGER|recursive_triggers", re.IGNORECASE)

REWRITES = (
    (
        "INSERT INTO attempt_entries SELECT * FROM attempt_entries WHERE id = 1"
        " ON CONFLICT (id) DO UPDATE SET entry_hash = 'x'"
    ),
    "UPDATE OR IGNORE attempt_entries SET entry_hash = 'x'",
    "UPDATE OR REPLACE attempt_entries SET id = 2 WHERE id = 1",
    "DELETE FROM attempt_entries WHERE id = 5 RETURNING id",
    "REPLACE INTO attempt_entries SELECT * FROM attempt_entries WHERE id = 5",
    "INSERT OR IGNORE INTO attempt_attachments SELECT 1, attachment_id, 9, 'ff' FROM attempt_attachments",
    "UPDATE OR REPLACE attempt_attachments SET position = 0",
    "UPDATE anchors SET number_in_chain = 2",
    "UPDATE anchors SET chain_hash = 'x'",
    "UPDATE anchors SET request = x'02'",
    "REPLACE INTO anchors SELECT * FROM anchors",
    ("INSERT INTO anchors SELECT 9, person_id, number_in_chain, 'x', request, made_at, reply, NULL, '' FROM anchors"),
    "UPDATE seal_keys SET fingerprint = 'x'",
    "DELETE FROM seal_keys",
    "REPLACE INTO seal_keys SELECT * FROM seal_keys",
)

Fixed = list[set[tuple[Any, ...]]]


@pytest.fixture
def logged(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    """A log with every kind of entry, a file, and a time stamp that was asked for."""
    first = case.attempts.add(maria.id, call, [FILE, FILE])
    case.attempts.correct(first.id, {"office": "Newark"}, FreeText("typo"))
    case.attempts.add_note(first.id, FreeText("more"), [FILE])
    case.attempts.withdraw_attachment(first.id, first.attachments[0].id, FreeText("wrong"))
    case.attempts.add(maria.id, call)
    with case.session.begin() as session:
        session.execute(
            text(
                "INSERT INTO anchors (person_id, number_in_chain, chain_hash, request, made_at, reply, authority)"
                " SELECT person_id, number_in_chain, entry_hash, x'01', '', x'', '' FROM attempt_entries LIMIT 1"
            )
        )
    return maria


def fixed(session: Any) -> Fixed:
    return [{tuple(row) for row in session.execute(text(query))} for query in _FIXED]


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for found in pkgutil.iter_modules(repositories.__path__, f"{repositories.__name__}."):
        module = importlib.import_module(found.name)
        for name, member in inspect.getmembers(module, inspect.isfunction):
            if not name.startswith("_") and member.__module__ == found.name:
                yield f"{found.name.rpartition('.')[2]}.{name}", member


def methods(case: CaseFile) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, service in vars(case).items():
        if name.startswith("_") or name in _ELSEWHERE or not type(service).__module__.startswith("checkin_desktop"):
            continue
        for method, _ in inspect.getmembers(type(service), inspect.isfunction):
            if not method.startswith("_"):
                yield f"{name}.{method}", getattr(service, method)


def fitting(parameter: inspect.Parameter, number: int, known: dict[str, Any]) -> Any:
    """Something of the kind that a parameter asks for, by its name or by how it is annotated."""
    kind = str(parameter.annotation)
    if parameter.name in known:
        return known[parameter.name]
    simple: tuple[tuple[str, Any], ...] = (
        ("Session", known.get("session")),
        ("AttemptFilter", ALL),
        ("FreeText", FreeText("w")),
        ("Callable", lambda *_: None),
        ("Mapping", {"office": "Elizabeth"}),
        ("Sequence[int]", (number,)),
        ("Sequence[str]", ("w",)),
        ("datetime", NOW),
        ("date", date(2026, 11, 20)),
        ("bytes", b"w"),
        ("bool", True),
        ("int", number),
        ("str", "w"),
    )
    for word, value in simple:
        if re.search(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])", kind):
            return value
    return None if "None" in kind else ()


def called(way: Callable[..., Any], number: int, known: dict[str, Any]) -> bool:
    """Call it; whether it came back without an error. A generator is used up."""
    arguments: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in inspect.signature(way).parameters.values():
        value = fitting(parameter, number, known)
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            named[parameter.name] = value
        elif parameter.kind is not inspect.Parameter.VAR_POSITIONAL:
            arguments.append(value)
    try:
        found = way(*arguments, **named)
        if hasattr(found, "__enter__"):
            with found:
                pass
        elif inspect.isgenerator(found):
            list(found)
    except Exception:  # noqa: BLE001 - most refuse what they get; only what they leave counts
        return False
    return True


def lost(case: CaseFile, before: Fixed) -> list[set[tuple[Any, ...]]]:
    with case.session.read() as session:
        return [old - new for old, new in zip(before, fixed(session), strict=True) if old - new]


def test_no_function_of_the_repositories_touches_an_entry(case: CaseFile, logged: Person) -> None:
    with case.session.read() as session:
        before = fixed(session)
    draft = case.attempts.list(logged.id)[-1]
    worked, deleting = 0, set()
    for name, way in functions():
        for number in (1, 2):
            known = {"draft": draft.current, "attempt": draft, "values": {}, "limit": 10}
            with contextlib.suppress(AppError), case.session.begin() as session:
                worked += called(way, number, known | {"session": session})
                gone: Fixed = []
                with contextlib.suppress(Exception):  # a refusal may have ended the transaction
                    gone = [old - new for old, new in zip(before, fixed(session), strict=True)]
                if any(gone):
                    deleting.add(name)
                raise AppError(ErrorCode.CANCELLED)  # nothing of it is kept
    assert lost(case, before) == []
    assert deleting == {"removals.remove_person"}
    assert worked > 60


def test_no_method_of_a_service_touches_an_entry(
    case: CaseFile, logged: Person, call: AttemptDraft, tmp_path: Path
) -> None:
    with case.session.read() as session:
        before = fixed(session)
    known = {
        "draft": replace(call, office="Elizabeth"),
        "changes": {"office": "Elizabeth"},
        "files": (),
        "progress": None,
        "cancelled": lambda: False,
        "person_id": logged.id,
        "attempt_id": case.attempts.list(logged.id)[-1].id,
        "path": tmp_path / "outside" / "file",
        "limit": 10,
        "newest_first": True,
    }
    worked: set[str] = set()
    for name, way in list(methods(case)):
        for number in (1, 2, 3):
            if called(way, number, known):
                worked.add(name)
            assert lost(case, before) == [], name
    assert len(worked) > 40
    assert {"attempts.add", "attempts.correct", "attempts.add_note", "attempts.withdraw_attachment"} <= worked


@pytest.mark.parametrize("setting", ["ON", "OFF"])
def test_no_statement_under_any_setting_rewrites_the_log(case: CaseFile, logged: Person, setting: str) -> None:
    seal = "INSERT INTO seal_keys (private_key, public_key, fingerprint, made_at) VALUES (x'01', x'02', 'f', '')"
    with case.session.begin() as session:
        session.execute(text(seal))
    with case.session.engine.connect().execution_options(vault_begin="none") as connection:
        connection.exec_driver_sql(f"PRAGMA recursive_triggers={setting}")
    with case.session.read() as session:
        before = fixed(session)
    for statement in REWRITES:
        with pytest.raises(AppError) as caught, case.session.begin() as session:
            session.execute(text(statement))
        assert caught.value.code is ErrorCode.APPEND_ONLY, statement
    assert lost(case, before) == []


def test_an_answer_to_a_time_stamp_is_set_once_and_stays(case: CaseFile, logged: Person) -> None:
    with case.session.begin() as session:
        session.execute(text("UPDATE anchors SET reply = x'05', stamped_at = 'then', authority = 'someone'"))
    for statement in (
        "UPDATE anchors SET reply = x'06'",
        "UPDATE anchors SET stamped_at = NULL",
        "UPDATE anchors SET authority = 'other'",
        "DELETE FROM anchors",
    ):
        with pytest.raises(AppError) as caught, case.session.begin() as session:
            session.execute(text(statement))
        assert caught.value.code is ErrorCode.APPEND_ONLY, statement
    case.people.remove_whole(logged.id, logged.details.display_name)
    with case.session.read() as session:
        assert session.execute(text("SELECT count(*) FROM anchors")).scalar() == 0


def test_only_migrations_and_repairs_speak_of_triggers() -> None:
    """What could take the guards away is written nowhere else in the program."""
    folder = Path(checkin_desktop.__file__).parent
    found = {
        str(path.relative_to(folder))
        for path in folder.rglob("*.py")
        if "migrations" not in path.parts and _SQL_WAYS.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"vault/salvage.py"}
