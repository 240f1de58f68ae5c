"""The process that looks into files from strangers: gets their bytes on its standard input, answers with pictures,
and with the plain words of e-mails and call logs.

A file that takes a library over finds no key and no other file of the vault here, may write to no file, gain no
rights, and use only so much memory and time. Files that are being added are read where they lie. What it makes of its
answers is checked in the window's process.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import IO, Any, Final

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import frames, look_wire
from checkin_desktop.services.child_streams import take_streams
from checkin_desktop.services.decoders import OpenFile
from checkin_desktop.vault.process_hardening import die_with_parent, forbid_gains, harden_process

MEMORY_BYTES: Final = 2 << 30
# Processor time for one question. The window waits longer by the clock, because the computer may be busy.
CPU_SECONDS: Final = 30
_OPEN_FILES: Final = 64


def serve() -> int:
    """Answer until the input ends."""
    harden_process()
    die_with_parent()
    forbid_gains()
    orders, answers = take_streams()
    import PIL.Image  # noqa: F401
    import pypdfium2  # noqa: F401

    _limit()
    gc.freeze()
    shown, mime = OpenFile("", b""), ""
    while frame := frames.receive(orders):
        kind, body = frame
        if kind == look_wire.KIND:
            mime = body.decode("ascii")
        elif kind in (look_wire.FILE, look_wire.FILE_AT):
            shown.close()
            shown = OpenFile(mime, Path(os.fsdecode(body)) if kind == look_wire.FILE_AT else body)
        else:
            _allow_time()
            _answer(kind, body, shown, answers)
    return 0


def _answer(kind: bytes, body: bytes, shown: OpenFile, answers: IO[bytes]) -> None:
    try:
        if kind == look_wire.CHECK:
            looked = shown.check(look_wire.read_check(body))
            frames.send(answers, frames.DONE, look_wire.checked(looked))
        elif kind == look_wire.MAIL:
            frames.send(answers, frames.DONE, look_wire.facts(_email(shown)))
        elif kind == look_wire.CALLS:
            frames.send(answers, frames.DONE, look_wire.facts(_calls(shown)))
        elif kind == look_wire.MEASURE:
            frames.send(answers, frames.DONE, *_measured(shown.content()))
        elif kind == look_wire.SHARED:
            *numbers, jpeg = shown.shared_page(look_wire.read_page(body))
            frames.send(answers, frames.DONE, look_wire.picture_head(*numbers), jpeg)
        else:
            *numbers, rgba = shown.picture(look_wire.read_page(body))
            frames.send(answers, frames.DONE, look_wire.picture_head(*numbers), rgba)
    except AppError as failure:
        frames.send(answers, frames.FAILED, frames.failed(failure))
    except MemoryError:
        frames.send(answers, frames.FAILED, frames.failed(AppError(ErrorCode.PICTURE_TOO_LARGE)))
    except Exception as error:  # noqa: BLE001 - told to the other process without its text
        frames.send(answers, frames.FAULT, frames.fault(redacted_trace(error)))


def _measured(data: bytes) -> tuple[bytes, ...]:
    from checkin_desktop.reports import measured, verifying
    from checkin_desktop.reports.seal_digests import Damaged

    try:
        return measured.packed(verifying.measure(data))
    except Damaged:
        raise AppError(ErrorCode.FILE_DAMAGED) from None


def _email(shown: OpenFile) -> dict[str, Any]:
    # Here, because most files are none, and each file on the screen waits for its process to start.
    from checkin_desktop.domain.emails import parse_email

    return parse_email(shown.content()).facts()


def _calls(shown: OpenFile) -> dict[str, Any]:
    from checkin_desktop.domain.call_log_files import parse_call_log

    return parse_call_log(shown.content()).facts()


def _limit() -> None:
    """Bound memory; no file can be written, not even an empty one be filled."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        resource.setrlimit(what, (most, most))


def _allow_time() -> None:
    """Let the system kill this process when the next question takes too much processor time."""
    if sys.platform == "win32":
        return
    import resource

    used = sum(os.times()[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used) + CPU_SECONDS, hard))
