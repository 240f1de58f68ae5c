"""Files from strangers are read in another process: whatever happens to it, the window lives and says what it was."""

from __future__ import annotations

import io
import os
import select
import signal
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from checkin_desktop.base import program
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.services import child_process, frames, look_child, look_process, look_wire, pictures
from checkin_desktop.services.file_kinds import PDF
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.services.look_process import LOOKING, LookProcess
from tests.support.needles import find_needles

ROOT = Path(__file__).parent.parent.parent
SECONDS = 60
NEEDLE = "Zacarías-Nadel-7731"
PNG = "image/png"


def png(width: int, height: int, rows: bytes = b"", depth: int = 1) -> bytes:
    """A PNG whose head says this size; its data may be far less."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, depth, 0 if depth == 1 else 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def pdf(content: bytes = b"", *, width: int = 200, height: int = 100) -> bytes:
    import pikepdf

    document = pikepdf.new()
    page = document.add_blank_page(page_size=(width, height))
    page.Contents = document.make_stream(content)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def photo(colour: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def process() -> Iterator[LookProcess]:
    with LookProcess() as made:
        yield made


def pid_of(process: LookProcess) -> int:
    child = process._child
    assert child is not None
    child._started.wait(SECONDS)
    assert child._process is not None
    return child._process.pid


def code_of(act: object) -> ErrorCode:
    with pytest.raises(AppError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


# Endless work for PDFium: forms that draw forms that draw forms.
SLOW = b"q 1 0 0 1 0 0 cm " + b"0 0 m 200 100 l 5 5 100 90 30 40 c S " * 400_000 + b"Q"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_process_that_dies_of_a_page_is_said_and_the_next_page_comes(process: LookProcess, how: int) -> None:
    data = pdf(SLOW)
    process.check(photo(), PNG)
    process.picture(photo(), PNG, 0, 30)
    ended: list[ErrorCode] = []
    asked = threading.Event()

    def ask() -> None:
        ended.append(code_of(lambda: process.picture(data, PDF, 0, 5000, cancelled=lambda: asked.set() or False)))

    thread = threading.Thread(target=ask)
    thread.start()
    assert asked.wait(SECONDS)
    while process._held is not data:  # the question was sent
        assert thread.is_alive()
        asked.clear()
        assert asked.wait(SECONDS)
    os.kill(pid_of(process), how)
    thread.join(SECONDS)
    assert ended == [ErrorCode.FILE_DAMAGED]
    assert process.picture(photo(), PNG, 0, 30)[:3] == (30, 20, 1)


def test_one_killed_while_it_waits_is_replaced_unseen(process: LookProcess) -> None:
    data = photo()
    process.picture(data, PNG, 0, 30)
    child = process._child
    assert child is not None
    os.kill(pid_of(process), signal.SIGKILL)
    child.wait()
    assert process.picture(data, PNG, 0, 30)[:3] == (30, 20, 1)


def test_bombs_are_refused_in_words() -> None:
    small = zlib.compress(bytes(1 << 20), 9)
    assert len(small) < 2000
    for data in (png(100_000, 100_000, depth=8), png(18_000, 18_000, bytes(18_000 * 2251))):
        assert len(data) < 100_000
        assert code_of(lambda data=data: inspect_file(NewFile("a.png", data=data))) is ErrorCode.PICTURE_TOO_LARGE
        assert code_of(lambda data=data: pictures.page_picture(data, PNG, 0, 300)) is ErrorCode.PICTURE_TOO_LARGE
    assert pictures.page_picture(photo(), PNG, 0, 30).page_count == 1


def test_a_pdf_with_a_picture_of_ten_gigabytes_does_not_reach_the_window(process: LookProcess) -> None:
    """PDFium decodes what it draws; the picture's own bytes are a few kilobytes of nothing."""
    import pikepdf

    document = pikepdf.new()
    page = document.add_blank_page(page_size=(200, 100))
    packed = zlib.compress(zlib.compress(bytes(10 << 20), 9), 9)
    picture = document.make_stream(b"")
    picture.write(packed, filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode]))
    for name, value in (("Subtype", pikepdf.Name.Image), ("ColorSpace", pikepdf.Name.DeviceRGB)):
        picture[f"/{name}"] = value
    for name in ("Width", "Height"):
        picture[f"/{name}"] = 60_000
    picture["/Type"], picture["/BitsPerComponent"] = pikepdf.Name.XObject, 8
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
    page.Contents = document.make_stream(b"q 200 0 0 100 0 0 cm /P Do Q")
    out = io.BytesIO()
    document.save(out)
    try:
        made = process.picture(out.getvalue(), PDF, 0, 400)
        assert made[:3] == (400, 200, 1)  # PDFium leaves out what it cannot hold
    except AppError as failure:
        assert failure.code in (ErrorCode.FILE_DAMAGED, ErrorCode.PICTURE_TOO_LARGE)  # noqa: PT017
    assert process.picture(photo(), PNG, 0, 30)[:3] == (30, 20, 1)


@pytest.mark.parametrize("keep", [10, 200, -1, -30])
def test_cut_pdfs_are_damaged_or_whole(keep: int) -> None:
    data = pdf(b"0 0 m 9 9 l S")[:keep]
    try:
        assert inspect_file(NewFile("a.pdf", data=data)).page_count == 1
    except AppError as failure:
        assert failure.code in (ErrorCode.FILE_DAMAGED, ErrorCode.FILE_NOT_SUPPORTED)  # noqa: PT017


def test_endless_work_ends(process: LookProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look_process, "LOOK_SECONDS", 0.3)
    data = pdf(SLOW)
    process.warm_up()
    assert code_of(lambda: process.picture(data, PDF, 0, 5000)) is ErrorCode.FILE_DAMAGED
    monkeypatch.undo()
    assert process.picture(photo(), PNG, 0, 30)[:3] == (30, 20, 1)


LIMITED = """
import os, sys
from checkin_desktop.services import look_child
look_child.CPU_SECONDS = 1
look_child._allow_time()
print("bounded", flush=True)
while True:
    pass
"""


def test_processor_time_is_bounded_by_the_system() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED], cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert (done.stdout, done.returncode) == ("bounded\n", -signal.SIGXCPU)


def test_the_process_is_bounded_and_knows_nothing(
    process: LookProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    data = photo() + NEEDLE.encode()
    process.picture(data, PNG, 0, 30)
    place = Path("/proc") / str(pid_of(process))
    limits = {line[:26].strip(): line[26:].split()[:2] for line in (place / "limits").read_text().splitlines()}
    assert limits["Max core file size"] == ["0", "0"]
    assert limits["Max file size"] == ["0", "0"]
    assert limits["Max address space"] == [str(look_child.MEMORY_BYTES)] * 2
    assert int(limits["Max open files"][1]) <= 64
    assert limits["Max cpu time"][0] != "unlimited"
    status = (place / "status").read_text()
    assert "NoNewPrivs:\t1" in status
    opened = {str(descriptor.readlink()) for descriptor in (place / "fd").iterdir()}
    assert {name for name in opened if not name.startswith("pipe:")} <= {os.devnull}
    for name in ("cmdline", "environ"):
        assert NEEDLE.encode() not in (place / name).read_bytes()
    assert find_needles(tmp_path, [NEEDLE]) == []
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_sent_once_and_never_to_a_process_that_saw_another(process: LookProcess) -> None:
    one, other = photo(), photo("red")
    process.picture(one, PNG, 0, 30)
    first = pid_of(process)
    sent: list[bytes] = []
    child = process._child
    assert child is not None
    send = child.send
    child.send = lambda kind, *parts: (sent.append(kind), send(kind, *parts))[1]  # type: ignore[method-assign]
    process.picture(one, PNG, 0, 40)
    assert sent == [look_wire.PAGE]
    process.picture(other, PNG, 0, 30)
    assert pid_of(process) != first
    second = pid_of(process)
    process.check(one, PNG)
    third = pid_of(process)
    process.check(other, PNG)
    assert pid_of(process) == third
    process.picture(pdf(), PDF, 0, 30, own=True)
    fourth = pid_of(process)
    process.picture(pdf(b"0 0 m 9 9 l S"), PDF, 0, 30, own=True)
    assert pid_of(process) == fourth
    assert len({first, second, third, fourth}) == 4


def gone(pid: int) -> bool:
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], SECONDS)[0])
    finally:
        os.close(handle)


def test_what_was_on_the_screen_is_forgotten(process: LookProcess) -> None:
    data = photo()
    process.picture(data, PNG, 0, 30)
    pid = pid_of(process)
    process.forget(photo("red"))
    assert process._held is data
    process.forget(data)
    assert gone(pid)
    assert process._held is None


def test_releasing_stops_who_waits(process: LookProcess) -> None:
    """As at lock: neither the question under way nor one that waits starts another process with the file."""
    data, ends = pdf(SLOW), []
    polled = threading.Semaphore(0)

    def ask(cancelled: object) -> None:
        try:
            process.picture(data, PDF, 0, 5000, cancelled=cancelled)  # type: ignore[arg-type]
        except BaseException as end:  # noqa: BLE001 - compared below
            ends.append(type(end))

    threads = [threading.Thread(target=ask, args=(lambda: bool(polled.release()),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(4):
        assert polled.acquire(timeout=SECONDS)
    while process._held is not data:
        assert polled.acquire(timeout=SECONDS)
    process.release()
    for thread in threads:
        thread.join(SECONDS)
    assert ends == [Cancelled, Cancelled]
    assert process._child is None
    assert process._held is None


def test_who_turns_pages_quickly_waits_for_the_last_one_only(process: LookProcess) -> None:
    data = photo()
    process.picture(data, PNG, 0, 30)
    with pytest.raises(Cancelled):
        process.picture(data, PNG, 0, 5000, cancelled=lambda: True)
    assert process.picture(data, PNG, 0, 30)[:3] == (30, 20, 1)


@pytest.mark.parametrize(
    "answer",
    [
        frames.DONE + (12).to_bytes(8, "big") + struct.pack(">III", 9, 9, 1),
        frames.DONE + (12).to_bytes(8, "big") + struct.pack(">III", 0, 0, 1),
        frames.DONE + (3).to_bytes(8, "big") + b"abc",
        frames.FAILED + (2).to_bytes(8, "big") + b"{}",
        b"?" + (0).to_bytes(8, "big"),
        b"D" + b"\x7f" * 8,
        b"",
    ],
    ids=["too short", "no size", "no head", "no failure", "no kind", "endless", "nothing"],
)
def test_an_answer_that_is_none_is_damage(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file may have taken the other process over; what it says then is not believed."""
    lying = f"import sys; sys.stdin.buffer.read(20); sys.stdout.buffer.write({answer!r}); sys.stdout.flush()"
    monkeypatch.setattr(child_process, "own_command", lambda _: [sys.executable, "-c", lying])
    with LookProcess() as process:
        monkeypatch.setattr(pictures, "LOOKING", process)
        assert code_of(lambda: pictures.page_picture(photo(), PNG, 0, 30)) is ErrorCode.FILE_DAMAGED


IN_THE_WINDOW = """
import sys
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.services import pictures
data = open(sys.argv[1], "rb").read()
assert inspect_file(NewFile("a", data=data)).page_count == 1
assert pictures.page_picture(data, "application/pdf", 0, 90).width == 90
assert not {"PIL", "pypdfium2", "pypdfium2_raw", "pi_heif"} & set(sys.modules)
"""


def test_the_decoders_are_never_in_the_windows_process(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf())
    subprocess.run([sys.executable, "-c", IN_THE_WINDOW, path], check=True, cwd=ROOT, timeout=SECONDS)


def test_the_process_leaves_when_its_input_ends() -> None:
    child = subprocess.Popen(program.own_command(program.LOOK_INTO_FILES), stdin=subprocess.PIPE)
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(SECONDS) == 0


def test_closing_the_vault_ends_it(case: object) -> None:
    pictures.page_picture(photo(), PNG, 0, 30)
    pid = pid_of(LOOKING)
    case.close()  # type: ignore[attr-defined]
    assert gone(pid)


def test_a_file_being_added_is_read_where_it_lies(process: LookProcess, tmp_path: Path) -> None:
    """Fifty megabytes need not pass through a pipe to count their pages; afterwards no file is held open."""
    for name, data, mime in (("ñ\udcff a.pdf", pdf(), PDF), ("b.png", photo(), PNG)):
        path = tmp_path / name
        path.write_bytes(data)
        assert process.check(path, mime) == (1, False, ())
        opened = {str(fd.readlink()) for fd in Path(f"/proc/{pid_of(process)}/fd").iterdir()}
        assert not [place for place in opened if str(tmp_path) in place]
        path.unlink()
        assert code_of(lambda path=path, mime=mime: process.check(path, mime)) is ErrorCode.FILE_UNREADABLE
