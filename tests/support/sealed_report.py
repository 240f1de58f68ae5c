"""A sealed report of a made-up log, and ways to change one."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pikepdf

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import OriginalFile, ReportSnapshot, SharedCopy
from checkin_desktop.domain.verification import Verification
from checkin_desktop.reports import sealing, verifying
from checkin_desktop.reports.measured import Measured
from checkin_desktop.reports.seal_bytes import Enclosed, SealFacts
from checkin_desktop.services import verification
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.sealing import signed
from checkin_desktop.vault.seal_key import SealKey

CALL = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 9, 12),
    channel=Channel.CALL,
    outcome=Outcome.NO_ANSWER,
    office="New York City",
    number="212-264-5085",
    heard=FreeText("Nadie contestó: “/ByteRange [ 0 1 2 3 ] /Contents <”", "es"),
)


def log_something(case: CaseFile) -> int:
    """Four attempts, the second corrected, the third meant to be left out; returns the person."""
    person = case.people.add(PersonDetails(given_names="María Elena", family_names="Reyes Núñez")).id
    case.attempts.add(person, CALL, [NewFile("foto de María.txt", data=b"a note\n")])
    second = case.attempts.add(person, dataclasses.replace(CALL, office="Newark"))
    case.attempts.add(person, dataclasses.replace(CALL, office="El Paso"))
    case.attempts.add(person, dataclasses.replace(CALL, note=FreeText("a private word"), note_private=True))
    case.attempts.correct(second.id, {"number": "973-776-3274"}, FreeText("typo"))
    return person


def snapshot_of(case: CaseFile, person: int) -> ReportSnapshot:
    """The report's data without attempt 3, with one shared copy and one original."""
    made = case.exports.report_snapshot(person, ReportChoices(attempt_numbers=frozenset((1, 2, 4))))
    exhibit = made.exhibits[0]
    copy = SharedCopy(exhibit.label, "exhibit-A.txt", "text/plain", b"a shared copy of the note\n" * 40)
    return dataclasses.replace(
        made, copies=(copy,), originals=(OriginalFile(exhibit.label, exhibit.attachment.name, b"a note\n"),)
    )


def sealed_report(case: CaseFile, person: int) -> bytes:
    """A whole sealed report, made as the program makes it."""
    snapshot = snapshot_of(case, person)
    (made,) = case.exports.sealed(snapshot, case.exports.render_report(snapshot, "en"))
    return made.data


def measure_here(data: bytes) -> Measured | None:
    """Measure in this process, which takes a hundredth of the time that another process takes to start."""
    try:
        return verifying.measure(data)
    except Exception:  # noqa: BLE001 - the process would answer that the file is damaged
        return None


def check(data: bytes) -> Verification:
    """Check a report by itself."""
    return verification.judge(data, measure_here)


def faults(found: Verification) -> list[tuple[str, str]]:
    """The faults as (code, what they name)."""
    return [(fault.code, " ".join(fault.params.values())) for fault in found.faults]


def flipped(data: bytes, place: int, mask: int = 1) -> bytes:
    """The same bytes with one changed."""
    return data[:place] + bytes((data[place] ^ mask,)) + data[place + 1 :]


def rewritten(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The file as another program saves it after a change."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def embedded(pdf: pikepdf.Pdf, name: str) -> pikepdf.Object:
    """The stream of an embedded file."""
    listed = list(pdf.Root.Names.EmbeddedFiles.Names)
    return dict(zip(map(str, listed[::2]), listed[1::2], strict=True))[name].EF.F


def rewrite_file(name: str, change: Callable[[bytes], bytes]) -> Callable[[pikepdf.Pdf], None]:
    """A change of an embedded file: unpacked, changed, packed again."""

    def work(pdf: pikepdf.Pdf) -> None:
        stream = embedded(pdf, name)
        stream.write(change(stream.read_bytes()))

    return work


def save(data: bytes, folder: Path, name: str = "report.pdf") -> Path:
    """Write it where other programs find it."""
    path = folder / name
    path.write_bytes(data)
    return path


def seal_with(key: SealKey, pages: bytes, files: tuple[Enclosed, ...], head: str) -> bytes:
    """Seal a PDF with any key, as somebody who has this program's source could."""
    facts = SealFacts(key.public_key, head, datetime(2026, 11, 20, tzinfo=UTC))
    prepared = sealing.prepare(pages, files, facts, progress=lambda _done, _total: None, cancelled=lambda: False)
    return signed(prepared, key)
