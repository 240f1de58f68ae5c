"""Power cuts: states that the medium could be left in are rebuilt from a record of writes and syncs, and opened.

"Saved" has to survive each of them. The same campaign has to find losses as soon as one promise is left out: if it
could not see a loss it would prove nothing.
"""

from __future__ import annotations

import copy
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault.engine import is_sound
from checkin_desktop.vault.keys import Purpose
from tests.campaigns import marks
from tests.campaigns.power_victim import EVIDENCE_BYTES, MUTANTS
from tests.support.campaign import Numbers, count
from tests.support.powercut.record import Op, Record, compile_shim, read_log
from tests.support.powercut.replay import Disk
from tests.support.vaults import PASSPHRASE, VaultTemplate, reopen

pytestmark = pytest.mark.campaign

REPOSITORY = Path(__file__).parents[2]
STATES = count(16, 1500)
MUTANT_STATES = count(150, 300)
Recorder = Callable[[str, int], tuple[Disk, list[Record], int]]


@dataclass
class Told:
    """What had been acknowledged, and what was under way, when the power went."""

    rows: set[int] = field(default_factory=set)
    files: set[int] = field(default_factory=set)
    begun: set[int] = field(default_factory=set)
    snapshots: set[str] = field(default_factory=set)
    passphrases: list[str] = field(default_factory=lambda: [PASSPHRASE])
    swapping: bool = False

    def hear(self, note: str) -> None:
        word, what, *rest = note.split(" ", 2)
        if what in ("row", "file"):
            marker = int(rest[0])
            self.begun.add(marker)
            if word == "done":
                self.rows.add(marker)
                if what == "file":
                    self.files.add(marker)
        elif what == "passphrase":
            if word == "begin":
                self.passphrases.append(rest[0])
            else:
                self.passphrases = [rest[0]]
        elif what == "snapshot" and word == "done":
            self.snapshots.add(rest[0])
        elif what == "swap":
            self.swapping = word == "begin"
            if word == "done":
                self.snapshots.clear()  # they are in the set before


@pytest.fixture(scope="module")
def recorder(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorder]:
    """Records one day of work on a vault, with one promise left out: the disk before, the records, the person."""
    place = tmp_path_factory.mktemp("recorded")
    environment = {**os.environ, "LD_PRELOAD": str(compile_shim())}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaigns.power_victim"],
        cwd=REPOSITORY,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as victim:
        assert victim.stdin is not None
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"loaded\n"

        def record_day(mutant: str, rounds: int) -> tuple[Disk, list[Record], int]:
            folder = template.copy(place / "prueba.cdvault")
            with closing(CaseFile(reopen(folder))) as case:
                person = case.people.add(PersonDetails(given_names="Práctica", family_names="Uno")).id
            disk, log = Disk(folder), place / "log"
            order = {"folder": str(folder), "log": str(log), "mutant": mutant, "person": person, "rounds": rounds}
            victim.stdin.write(json.dumps(order).encode() + b"\n")
            victim.stdin.flush()
            assert victim.stdout.readline() == b"ended 0\n"
            records = list(read_log(log))
            twin = copy.deepcopy(disk)
            for record in records:
                twin.feed(record)
            assert twin.contents() == contents(folder), "the shim missed a write"
            shutil.rmtree(folder)
            log.unlink()
            return disk, records, person

        yield record_day
        victim.stdin.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def losses(folder: Path, told: Told, person: int) -> list[str]:
    """What is not as it was promised; empty when all is well."""
    wrong: list[str] = []
    for passphrase in reversed(told.passphrases):
        try:
            session = reopen(folder, passphrase)
            break
        except AppError as failure:
            wrong.append(f"does not open: {failure.code.value}")
    else:
        return wrong
    with closing(CaseFile(session)) as case:
        try:
            found = marks.markers(case, person)
            report = case.integrity.check()
        except AppError as failure:
            return [f"unreadable: {failure.code.value}"]
        wrong = [finding.code for finding in report.findings if finding.code != "found_paper"]
        wrong += [f"row lost: {marker}" for marker in told.rows - found.keys()]
        wrong += [f"row from nowhere: {marker}" for marker in found.keys() - told.begun]
        for marker in told.files & found.keys():
            attachments = [case.attempts.content(item) for item in found[marker]] if not wrong else []
            if not wrong and attachments != [marks.evidence(marker, EVIDENCE_BYTES).data]:
                wrong.append(f"file lost or exchanged: {marker}")
        for name in told.snapshots:
            # While another set is put in its place, they may be in the set before already.
            places = folder.rglob(name) if told.swapping else [session.current.backups / name]
            key = session.key(Purpose.DATABASE)
            if not any(path.exists() and is_sound(path, key) for path in places):
                wrong.append(f"snapshot lost: {name}")
    return wrong


@dataclass
class Outcome:
    states: int = 0
    in_flight: int = 0
    acknowledged: int = 0
    losses: Counter[str] = field(default_factory=Counter)


def cut_the_power(
    recorded: tuple[Disk, list[Record], int], place: Path, states: int, seed: int, *, enough: int = 10**9
) -> Outcome:
    """Cut the power at random records and open what is left; stop after `enough` states with a loss."""
    disk, records, person = recorded
    chance, told, outcome = random.Random(seed), Told(), Outcome()
    moments = Counter(chance.randrange(1, len(records) + 1) for _ in range(states))
    for number, record in enumerate(records, 1):
        disk.feed(record)
        if record.op is Op.NOTE:
            told.hear(record.data.decode())
        for _ in range(moments[number]):
            folder = place / f"{outcome.states}.cdvault"
            disk.cut(folder, chance)
            wrong = losses(folder, told, person)
            outcome.states += 1
            outcome.in_flight += len(told.begun) != len(told.rows) or len(told.passphrases) > 1
            outcome.acknowledged += len(told.rows)
            if wrong:
                outcome.losses[wrong[0].split(":")[0] if "open" not in wrong[0] else wrong[0]] += 1
            shutil.rmtree(folder)
            if outcome.losses.total() >= enough:
                return outcome
    return outcome


def test_power_cut_loses_nothing(recorder: Recorder, tmp_path: Path, numbers: Numbers) -> None:
    outcome = cut_the_power(recorder("", count(1, 3)), tmp_path, STATES, 41)
    assert outcome.losses == {}
    assert outcome.states == STATES
    assert outcome.acknowledged > STATES
    numbers(
        "power cut",
        f"{outcome.states} states under FULL, {outcome.in_flight} inside an operation,"
        f" {outcome.acknowledged} acknowledged rows looked for, 0 lost",
    )


@pytest.mark.parametrize("mutant", [name for name in MUTANTS if name])
def test_power_cut_sees_a_promise_left_out(mutant: str, recorder: Recorder, tmp_path: Path, numbers: Numbers) -> None:
    recorded = recorder(mutant, 1)
    # In the suite one loss is proof enough.
    outcome = cut_the_power(recorded, tmp_path, MUTANT_STATES, 42, enough=count(1, 10**9))
    numbers(f"power cut, {mutant}", f"{outcome.states} states, losses: {dict(outcome.losses)}")
    assert outcome.losses.total() >= 1, "the campaign does not see what is lost"
