"""`log.json` can be checked with thirty lines that know nothing of this program, and tells no more than was chosen."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile

# What an outsider may write after reading the description; it imports the standard library only.
OUTSIDER = """
import hashlib, json, sys

def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")

def committed(opened):
    return hashlib.sha256(bytes.fromhex(opened["salt"]) + canonical(opened["value"])).hexdigest()

log = json.load(open(sys.argv[1], encoding="utf-8"))
previous, computed = "0" * 64, 0
for place, entry in enumerate(log["entries"], start=1):
    assert entry["number"] == place and entry["previous"] == previous, place
    if "entry" in entry:
        private = {name: committed(opened) for name, opened in entry["disclosed"].items()}
        assert not private.keys() & entry["withheld"].keys(), place
        names = ("entry", "number", "kind", "corrects", "happened", "recorded", "previous")
        hashed = {name: entry[name] for name in names}
        hashed |= {"format": 1, "chain": log["chain"], "private": private | entry["withheld"]}
        hashed["attachments"] = [committed(opened) for opened in entry["attachments"]]
        assert hashlib.sha256(canonical(hashed)).hexdigest() == entry["hash"], place
        computed += 1
    previous = entry["hash"]
assert previous == log["head"] and len(log["entries"]) == log["entries_total"]
print(computed, len(log["entries"]))
"""


@pytest.fixture
def logged(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    """Three attempts, a correction, an addition, a withdrawal; names, a private note, files with awkward names."""
    file = NewFile("foto «de» María.txt", data=b"a")
    first = case.attempts.add(
        maria.id, dataclasses.replace(call, note=FreeText("secreto \u0007 \U0001f4de"), note_private=True), [file]
    )
    second = dataclasses.replace(
        call,
        made_by=MadeBy.FAMILY,
        made_by_name="José Reyes",
        made_by_role="hijo",
        witness="Ana Ruiz",
        typed_by_name="Berta Paz",
        heard=FreeText("No hay citas", "es", "No appointments", "Lía Sol"),
        happened_local=datetime(2026, 11, 20, 8),
    )
    other = case.attempts.add(maria.id, second)
    case.attempts.add(maria.id, dataclasses.replace(call, office="Left out of the report"))
    case.attempts.correct(other.id, {"office": "Newark"}, FreeText("typo"), written_by="Carla Mar")
    case.attempts.withdraw_attachment(
        first.id, first.attachments[0].id, FreeText("wrong file"), written_by="Carla Mar"
    )
    return maria


def _log(case: CaseFile, person: Person, choices: ReportChoices) -> bytes:
    return case.exports.report_snapshot(person.id, choices).log_json


def _outsider(data: bytes, folder: Path) -> subprocess.CompletedProcess[str]:
    path = folder / "log.json"
    path.write_bytes(data)
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", OUTSIDER, str(path)], capture_output=True, text=True, check=False
    )


def test_the_file_itself_says_how_its_hashes_are_computed(case: CaseFile, logged: Person) -> None:
    log = json.loads(case.exports.report_snapshot(logged.id).log_json)
    not_hashed = {"attempt"}
    words = set(re.findall(r"\w+", log["about"]))
    for entry in log["entries"]:
        assert entry.keys() - not_hashed - words == set()
    assert {"format", "chain", "private", "salt", "head", "ensure_ascii", "sort_keys", "separators"} <= words


def test_an_outsider_computes_every_hash(case: CaseFile, logged: Person, tmp_path: Path) -> None:
    assert len(OUTSIDER.strip().splitlines()) <= 30
    snapshot = case.exports.report_snapshot(logged.id)
    done = _outsider(snapshot.log_json, tmp_path)
    assert done.stdout == "5 5\n", done.stderr
    log = json.loads(snapshot.log_json)
    assert log["head"] == snapshot.chain_head_hash
    assert (log["attempts_shown"], log["attempts_total"], log["entries_total"]) == (3, 3, 5)
    changed = snapshot.log_json.replace(b"Newark", b"Nevark")
    assert changed != snapshot.log_json
    assert "AssertionError: 4" in _outsider(changed, tmp_path).stderr


def test_what_is_left_out_leaves_its_hash_only(case: CaseFile, logged: Person, tmp_path: Path) -> None:
    data = _log(case, logged, ReportChoices(attempt_numbers=frozenset((1, 2))))
    assert _outsider(data, tmp_path).stdout == "4 5\n"
    log = json.loads(data)
    assert (log["attempts_shown"], log["attempts_total"]) == (2, 3)
    assert log["entries"][2].keys() == {"number", "previous", "hash"}
    assert b"Left out of the report" not in data


def test_names_and_private_notes_stay_commitments_unless_chosen(
    case: CaseFile, logged: Person, tmp_path: Path
) -> None:
    sparing = _log(case, logged, ReportChoices()).decode("utf-8")
    every = ReportChoices(caller_names=True, witness_names=True, private_notes=True)
    telling = _log(case, logged, every)
    for words, choices in (
        ("José Reyes", ReportChoices(caller_names=True)),
        ("Berta Paz", ReportChoices(caller_names=True)),
        ("Carla Mar", ReportChoices(caller_names=True)),
        ("Ana Ruiz", ReportChoices(witness_names=True)),
        ("secreto", ReportChoices(private_notes=True)),
    ):
        assert words not in sparing
        assert words in _log(case, logged, choices).decode("utf-8")
        assert words in telling.decode("utf-8")
    assert "hijo" in sparing
    assert "No hay citas" in sparing
    assert _outsider(telling, tmp_path).stdout == "5 5\n"


def test_the_same_log_gives_the_same_bytes_a_line_for_each_entry(case: CaseFile, logged: Person) -> None:
    first, second = (_log(case, logged, ReportChoices()) for _ in range(2))
    assert first == second
    assert len(first.splitlines()) == 5 + 2
    assert all(json.loads(line.removesuffix(b","))["number"] for line in first.splitlines()[1:-1])


def test_an_empty_log_is_a_file_too(case: CaseFile, maria: Person, tmp_path: Path) -> None:
    assert _outsider(_log(case, maria, ReportChoices()), tmp_path).stdout == "0 0\n"
