"""Documents made in a child process: the same bytes, nothing left behind, and every way in which the child can end."""

from __future__ import annotations

import dataclasses
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from checkin_desktop.base import program
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.services import child_process, rendering
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.render_process import RenderProcess
from checkin_desktop.services.vaults import RecoverySheet
from tests.reports import samples
from tests.support.needles import find_needles

ROOT = Path(__file__).parent.parent.parent
NEEDLE = "Zacarías-Nadel-7731"
HOSTILE = (
    "\0\x07\u202e\u2066evil\u200f <b>&amp;</para> %n {name} ../../etc \ud800 "
    "\U0001f469\u200d\U0001f467 ꆈ 汉 سلام A\u0301\u0301\u0301 "
)
SHEET = RecoverySheet("0004-1061-050R-3GG2-8A1C-60T3-GF99", 2, "Familia", date(2026, 11, 20))
SECONDS = 60


@pytest.fixture
def process() -> Iterator[RenderProcess]:
    with RenderProcess() as made:
        yield made


@pytest.fixture(scope="module")
def kept_process() -> Iterator[RenderProcess]:
    """One child for the tests that only compare what it makes."""
    with RenderProcess() as made:
        made.warm_up()
        pid_of(made)
        yield made


@pytest.fixture(scope="module")
def long_report() -> ReportSnapshot:
    return samples.report_snapshot(attempts=samples.many_attempts(1000), total_attempts=1000, exhibits=(), left_out=())


def pid_of(process: RenderProcess) -> int:
    child = process._child
    assert child is not None
    child._started.wait(SECONDS)
    assert child._process is not None
    return child._process.pid


def gone(pid: int) -> bool:
    """Wait until a process has ended."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], SECONDS)[0])
    finally:
        os.close(handle)


def hostile_report() -> ReportSnapshot:
    first, *others = samples.attempts()
    draft = dataclasses.replace(
        first.current, heard=FreeText(HOSTILE, "ar", HOSTILE, HOSTILE), office=HOSTILE * 50, number=HOSTILE
    )
    spoiled = dataclasses.replace(first, current=draft, first=dataclasses.replace(first.first, draft=draft))
    return samples.report_snapshot(attempts=(spoiled, *others), prepared_by=HOSTILE)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "snapshot",
    [samples.plan_snapshot(), samples.empty_plan_snapshot(), samples.report_snapshot(), hostile_report(), SHEET],
    ids=["plan", "empty plan", "report", "hostile report", "recovery sheet"],
)
def test_the_child_makes_the_same_bytes(
    kept_process: RenderProcess, snapshot: rendering.Snapshot, language: str
) -> None:
    assert kept_process.render(snapshot, language) == rendering.render(snapshot, language)


def test_what_no_font_has_comes_back_with_its_field(kept_process: RenderProcess) -> None:
    missing = kept_process.render(hostile_report(), "en").missing
    assert "U+A188" in {item.code_point for item in missing}
    assert all(item.field for item in missing)


def test_one_child_makes_one_document_after_the_other(process: RenderProcess) -> None:
    process.warm_up()
    first = pid_of(process)
    told: list[tuple[int, int]] = []
    process.render(samples.report_snapshot(), "en", progress=lambda *step: told.append(step))
    process.render(samples.plan_snapshot(), "es")
    assert pid_of(process) == first
    assert told
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_threads_wait_for_their_turn(process: RenderProcess) -> None:
    made: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: made.append(process.render(samples.plan_snapshot(), "en").data))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS)
    assert len(made) == 3
    assert len(set(made)) == 1


def test_a_killed_child_is_said_and_the_next_document_is_made(
    process: RenderProcess, long_report: ReportSnapshot
) -> None:
    with pytest.raises(AppError) as caught:
        process.render(long_report, "en", progress=lambda *_: os.kill(pid_of(process), signal.SIGKILL))
    assert caught.value.code is ErrorCode.RENDER_FAILED
    assert process.render(samples.plan_snapshot(), "en").page_count


def test_a_child_killed_while_it_waits_is_replaced(process: RenderProcess) -> None:
    process.warm_up()
    child = process._child
    assert child is not None
    os.kill(pid_of(process), signal.SIGKILL)
    child.wait()
    assert process.render(samples.plan_snapshot(), "en").page_count


@pytest.mark.parametrize("while_saving", [False, True], ids=["while laying out", "while saving"])
def test_cancel_comes_at_once(process: RenderProcess, long_report: ReportSnapshot, while_saving: bool) -> None:
    asked: list[float] = []

    def step(done: int, total: int) -> None:
        # The last but one step is told when all is laid out; then fonts are cut and pikepdf saves.
        if not asked and (done == total - 1 if while_saving else done > 0):
            asked.append(time.perf_counter())

    with pytest.raises(Cancelled):
        process.render(long_report, "en", progress=step, cancelled=lambda: bool(asked))
    took = time.perf_counter() - asked[0]
    print(f"cancelled after {took * 1000:.0f} ms")
    assert took < 0.5
    assert process.render(samples.plan_snapshot(), "en") == rendering.render(samples.plan_snapshot(), "en")


def test_who_cancels_while_waiting_for_the_turn_goes_away(process: RenderProcess, long_report: ReportSnapshot) -> None:
    begun, stop = threading.Event(), threading.Event()
    ends: list[BaseException] = []

    def other() -> None:
        try:
            process.render(long_report, "en", progress=lambda *_: begun.set(), cancelled=stop.is_set)
        except Cancelled as end:
            ends.append(end)

    thread = threading.Thread(target=other)
    thread.start()
    assert begun.wait(SECONDS)
    with pytest.raises(Cancelled):
        process.render(samples.plan_snapshot(), "en", cancelled=lambda: True)
    stop.set()
    thread.join(SECONDS)
    assert len(ends) == 1


@pytest.mark.parametrize(
    ("end", "code"),
    [(RenderProcess.release, ErrorCode.RENDER_FAILED), (RenderProcess.close, ErrorCode.LOCKED)],
    ids=["release", "close"],
)
def test_ending_the_child_ends_the_document(
    process: RenderProcess, long_report: ReportSnapshot, end: Callable[[RenderProcess], None], code: ErrorCode
) -> None:
    pids: list[int] = []

    def step(*_: int) -> None:
        if not pids:
            pids.append(pid_of(process))
            end(process)

    with pytest.raises(AppError) as caught:
        process.render(long_report, "en", progress=step)
    assert caught.value.code is code
    assert gone(pids[0])


def test_after_close_nothing_is_started(process: RenderProcess) -> None:
    process.close()
    process.warm_up()
    assert process._child is None
    with pytest.raises(AppError) as caught:
        process.render(samples.plan_snapshot(), "en")
    assert caught.value.code is ErrorCode.LOCKED


def test_closing_the_vault_ends_the_child(case: CaseFile, maria: Person) -> None:
    case.exports.render_plan(case.exports.plan_snapshot(maria.id))
    pid = pid_of(case.exports._process)
    case.close()
    assert gone(pid)


def test_a_fault_in_the_child_is_said_and_logged_without_what_was_typed(
    process: RenderProcess, caplog: pytest.LogCaptureFixture
) -> None:
    broken = dataclasses.replace(samples.plan_snapshot(), person=NEEDLE)
    with pytest.raises(AppError) as caught:
        process.render(broken, "en")
    assert caught.value.code is ErrorCode.RENDER_FAILED
    assert "AttributeError" in caplog.text
    assert "checkin_desktop/reports/emergency_plan.py" in caplog.text
    assert NEEDLE not in caplog.text
    assert process.render(samples.plan_snapshot(), "en").page_count


@pytest.mark.parametrize(
    "command",
    [
        ["/nonexistent/program"],
        [sys.executable, "-c", "pass"],
        [sys.executable, "-c", "print('no frame at all, ' * 9)"],
        [sys.executable, "-c", "import sys; sys.stdout.write('D' + chr(0) * 8); sys.stdout.flush(); sys.stdin.read()"],
        [sys.executable, "-c", "import sys; sys.stdout.write('D' + chr(127) * 8); sys.stdout.flush(); input()"],
    ],
    ids=["cannot start", "ends at once", "prints", "empty answer", "endless answer"],
)
def test_a_child_that_does_not_answer_rightly_is_said(
    process: RenderProcess, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "own_command", lambda _: command)
    with pytest.raises(AppError) as caught:
        process.render(samples.plan_snapshot(), "en")
    assert caught.value.code is ErrorCode.RENDER_FAILED


def test_nothing_personal_is_in_arguments_environment_or_files(
    process: RenderProcess, long_report: ReportSnapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    seen: list[bytes] = []
    opened: set[str] = set()
    limits: list[str] = []

    def look(done: int, _: int) -> None:
        place = Path("/proc") / str(pid_of(process))
        seen.extend((place / name).read_bytes() for name in ("cmdline", "environ"))
        limits.append((place / "limits").read_text())
        for descriptor in (place / "fd").iterdir():
            opened.add(str(descriptor.readlink()))
        assert find_needles(tmp_path, [NEEDLE]) == []

    process.render(dataclasses.replace(long_report, prepared_by=NEEDLE), "en", progress=look)
    assert seen
    assert all(NEEDLE.encode() not in data and b"Nadel" not in data for data in seen)
    assert {name for name in opened if not name.startswith("pipe:")} <= {os.devnull}
    core = next(line for line in limits[0].splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert list(tmp_path.iterdir()) == []


SCRIPT = """
import sys
from checkin_desktop.services.render_process import RenderProcess
from tests.reports import samples
with RenderProcess() as process:
    made = process.render(samples.plan_snapshot(), "es")
assert made.page_count and not {"reportlab", "pikepdf", "uharfbuzz"} & set(sys.modules)
"""


def test_no_file_is_written_and_no_network_is_asked(tmp_path: Path) -> None:
    record = tmp_path / "calls"
    calls = "trace=open,openat,creat,mkdir,rename,renameat,renameat2,connect,bind,memfd_create"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", calls, "-o", record, sys.executable, "-c", SCRIPT],
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=SECONDS * 2,
    )
    lines = [line for line in record.read_text(errors="replace").splitlines() if "(" in line and " = -1 " not in line]
    assert any("NotoSans-Regular.ttf" in line for line in lines)
    writing = [line for line in lines if ("O_WRONLY" in line or "O_RDWR" in line) and '"/dev/null"' not in line]
    assert writing == []
    assert [line for line in lines if not line.split("(")[0].endswith(("open", "openat"))] == []


PARENT = """
import os, signal, sys
from checkin_desktop.services.render_process import RenderProcess
from tests.reports import samples
process = RenderProcess()
report = samples.report_snapshot(attempts=samples.many_attempts(1000), total_attempts=1000, exhibits=(), left_out=())
def die(*_):
    print(process._child._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
process.render(report, "en", progress=die)
"""


def test_the_child_dies_with_its_parent() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PARENT], cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert gone(int(done.stdout))


def test_the_child_leaves_when_its_input_ends() -> None:
    child = subprocess.Popen(program.own_command(program.RENDER_PAGES), stdin=subprocess.PIPE)
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(SECONDS) == 0


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.own_command(program.RENDER_PAGES) == [sys.executable, "render-pages"]
