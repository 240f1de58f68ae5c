"""A binder is put together in another process: whatever a paper does to it, the window lives and says what it was."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator

import pytest

from checkin_desktop.domain.binder_job import BinderMade, BinderPart
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.reports import binder
from checkin_desktop.services import binder_wire as wire
from checkin_desktop.services import frames
from checkin_desktop.services.binder_process import BinderProcess
from checkin_desktop.words.catalog import Catalog
from tests.reports.test_binder import file_of, job, piece, tab

SOURCES = [file_of("one", "two"), b"no paper at all"]
ASKED = job(tab("A", piece(0, 2)), tab("B", piece(1)))


@pytest.fixture
def process() -> Iterator[BinderProcess]:
    with BinderProcess() as made:
        yield made


def test_the_process_makes_what_the_engine_makes_and_lives_for_one_binder(process: BinderProcess) -> None:
    told: list[tuple[int, int]] = []
    made = process.assemble(ASKED, SOURCES, "es", progress=lambda done, total: told.append((done, total)))
    assert made == binder.assemble(ASKED, SOURCES, Catalog("es"))
    assert told[-1] == (7, 7)
    assert process._child is None


def test_a_process_that_dies_is_told_and_the_next_binder_is_made(process: BinderProcess) -> None:
    process.warm_up()
    child = process._running()
    child._started.wait()
    assert child._process is not None
    os.kill(child._process.pid, signal.SIGKILL)
    child.wait()
    with pytest.raises(AppError) as failure:
        process._wait(child, ASKED, lambda _done, _total: None, lambda: False)
    assert failure.value.code is ErrorCode.RENDER_FAILED
    assert process.assemble(ASKED, SOURCES, "en").page_count == 6


def test_a_binder_that_is_given_up_ends_its_process(process: BinderProcess) -> None:
    told: list[int] = []
    with pytest.raises(Cancelled):
        process.assemble(
            ASKED, SOURCES, "en", progress=lambda done, _total: told.append(done), cancelled=lambda: bool(told)
        )
    assert process._child is None


def test_a_closed_one_says_so() -> None:
    process = BinderProcess()
    process.close()
    with pytest.raises(AppError) as failure:
        process.assemble(ASKED, SOURCES, "en")
    assert failure.value.code is ErrorCode.LOCKED


SOUND = BinderMade((BinderPart(b"%PDF-1.7 x %%EOF", 1, 6, ("A", "B")),), 6, (("B", "scan-1.pdf", "damaged"),))


@pytest.mark.parametrize(
    "change",
    [
        lambda facts: facts["parts"][0].__setitem__(0, 2),
        lambda facts: facts["parts"][0].__setitem__(1, 0),
        lambda facts: facts["parts"][0].__setitem__(1, 10_000_000),
        lambda facts: facts["parts"][0].__setitem__(2, ["Z"]),
        lambda facts: facts["parts"].clear(),
        lambda facts: facts["found"].append(["B", "scan-1.pdf", "<b>"]),
        lambda facts: facts["found"].append(["A", "/etc/passwd", "damaged"]),
        lambda facts: facts["found"].append(["A"]),
    ],
)
def test_an_answer_that_does_not_belong_to_the_job_is_not_believed(change) -> None:  # type: ignore[no-untyped-def]
    files = [SOUND.parts[0].data]
    body = wire.done(SOUND)
    assert wire.read_done(body, files, ASKED) == SOUND
    facts = json.loads(body)
    change(facts)
    with pytest.raises(frames.BadFrame):
        wire.read_done(json.dumps(facts).encode("ascii"), files, ASKED)


@pytest.mark.parametrize("data", [b"", b"MZ %%EOF", b"%PDF-1.7 cut off"])
def test_a_file_that_is_no_whole_pdf_is_not_believed(data: bytes) -> None:
    with pytest.raises(frames.BadFrame):
        wire.read_done(wire.done(SOUND), [data], ASKED)
