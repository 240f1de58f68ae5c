"""Killing workers of `victim.py` at random moments of what they do."""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from checkin_desktop.services.case_file import CaseFile
from tests.campaigns import marks
from tests.support.vaults import PASSPHRASE, reopen

REPOSITORY = Path(__file__).parents[2]
# A file whose row was never committed is listed as found and stays: that is the promise, not damage.
NO_DAMAGE = {"found_paper"}
_PATIENCE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Death:
    """What a worker had said when it was killed. `during` is what had begun and not returned, None between two."""

    done: tuple[str, ...]
    during: str | None

    @property
    def inside(self) -> bool:
        """Whether the kill came in the middle of the operation."""
        return self.during is not None


class Killer:
    """One victim program; `kill` runs one worker of it and kills it."""

    def __init__(self) -> None:
        self.begin("")
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaigns.victim"],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._pending = b""

    def __enter__(self) -> Self:
        assert self._line() == "loaded"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()

    def begin(self, campaign: str) -> None:
        """Count from zero, with the chances of this campaign."""
        self.chance = random.Random(campaign)
        self.deaths: list[Death] = []
        self._longest: dict[str, float] = {}

    @property
    def inside(self) -> int:
        """How many kills came in the middle of an operation."""
        return sum(death.inside for death in self.deaths)

    def summary(self) -> str:
        """The numbers so far."""
        return f"{len(self.deaths)} kills, {self.inside} inside the operation"

    def kill(self, work: str, folder: Path, **more: Any) -> Death:
        """Let a worker do `work`; kill it a random time after a random operation of its own has begun.

        The first worker of each kind is watched for one whole operation, to learn how long one takes; it works on a
        copy and does not count.
        """
        if work not in self._longest:
            self._longest[work] = self._measure(work, folder, more)
        pid = self._start(work, folder, more)
        said: list[str] = []
        wanted = self.chance.randint(1, 3) if work not in _ONCE else 1
        while sum(line.startswith("begin") for line in said) < wanted:
            said.append(self._line())
        select.select([], [], [], self.chance.uniform(0, self._longest[work] * 1.05))
        death = _death(said + self._end(pid))
        self.deaths.append(death)
        return death

    def _measure(self, work: str, folder: Path, more: dict[str, Any]) -> float:
        copy = folder.with_name("measured.cdvault")
        if folder.exists():
            shutil.copytree(folder, copy)
        pid = self._start(work, copy, more)
        self._line()
        began = time.monotonic()
        self._line()
        took = time.monotonic() - began
        self._end(pid)
        shutil.rmtree(copy)
        return took

    def _start(self, work: str, folder: Path, more: dict[str, Any]) -> int:
        order = {"work": work, "folder": str(folder), "passphrase": PASSPHRASE, **more}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._line().removeprefix("pid "))

    def _end(self, pid: int) -> list[str]:
        """Kill, and return what was still on its way."""
        os.kill(pid, signal.SIGKILL)
        said: list[str] = []
        while not (line := self._line(dying=True)).startswith("dead"):
            said.append(line)
        return said

    def _line(self, *, dying: bool = False) -> str:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        assert self._process.stdout is not None
        while b"\n" not in self._pending:
            left = deadline - time.monotonic()
            ready = left > 0 and select.select([self._process.stdout], [], [], left)[0]
            read = os.read(self._process.stdout.fileno(), 65536) if ready else b""
            assert read, f"the victim says nothing more: {self._complaint()}"
            self._pending += read
        line, _, self._pending = self._pending.partition(b"\n")
        text = line.decode()
        assert dying or not text.startswith("dead"), f"the worker ended by itself: {self._complaint()}"
        return text

    def _complaint(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")[-3000:]


# Works that do one operation and then wait to be killed.
_ONCE = frozenset({"restore", "migrate", "restore_snapshot", "restore_backup", "renew", "salvage_rows"})


def _death(said: list[str]) -> Death:
    done = tuple(line.removeprefix("done").strip() for line in said if line.startswith("done"))
    last = said[-1] if said else ""
    return Death(done, last.removeprefix("begin").strip() if last.startswith("begin") else None)


def check_everything(
    folder: Path, passphrase: str = PASSPHRASE, person: int | None = None, allowed: Collection[str] = ()
) -> dict[int, list[int]]:
    """Open through the program's own unlock, check database, chains and every file; the markers that are there.

    `allowed` are findings that do not count as damage here.
    """
    case = CaseFile(reopen(folder, passphrase))
    try:
        report = case.integrity.check()
        assert {finding.code for finding in report.findings} <= NO_DAMAGE.union(allowed), report.findings
        left = [path.name for path in case.session.current.path.rglob("*") if ".tmp-" in path.name]
        assert not left, f"a temporary file stayed after the unlock: {left}"
        return marks.markers(case, person) if person is not None else {}
    finally:
        case.close()
