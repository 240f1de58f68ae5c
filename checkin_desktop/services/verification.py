"""Checks a sealed report, which may come from anybody, and names what was changed.

Two questions are answered apart. Whether every byte is as it was sealed is computed here, from the bytes alone
(`reports.seal_bytes`, `domain.seal_container`): no library that reads PDFs is asked. What was changed, if anything, is
found by comparing the signed list in `seal.json` with what the bounded process for files from strangers measured.

A seal proves that the file is as it was when some key sealed it. Whose key that is, tells only its fingerprint.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain import seal_container
from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.der import BadDer
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.findings import Finding
from checkin_desktop.domain.verification import VERIFICATION_CODES, LogFacts, Verdict, Verification, in_ranges
from checkin_desktop.services import log_check
from checkin_desktop.services.look_process import LOOKING

if TYPE_CHECKING:
    from checkin_desktop.reports.measured import Measured
    from checkin_desktop.reports.seal_bytes import Range

FILE_MOST: Final = 512 << 20
NUMBER_MOST: Final = 1_000_000
MOST_STAMPS: Final = 1_000
MOST_NAMED: Final = 50
"""Files of strangers that are named one by one; the last name is followed by how many more there are."""
_STEP: Final = 1 << 20
_MAGIC: Final = b"%PDF-"
_SUM: Final = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9._-]+)")
_NO_SEAL: Final = "no_seal"
_STAMP_WRONG: Final = "stamp_wrong"
_END: Final = b"startxref"
_TAIL_BYTES: Final = 1024
_FRAME_LINES: Final = 2
_ORDER: Final = {code.code: place for place, code in enumerate(VERIFICATION_CODES)}

Measure = Callable[[bytes], "Measured | None"]


@dataclass(frozen=True, slots=True)
class Seal:
    """What the signature over the whole file says.

    `fault` is a code where the signature itself is not as it was made, else ""; `whole` is whether it is right and
    every other byte is as it was. `parts` is None where they cannot be read.
    """

    fault: str
    parts: seal_container.Parts | None = None
    whole: bool = False


def read_file(path: Path) -> bytes:
    """The bytes of a report. Raises FILE_UNREADABLE, FILE_TOO_LARGE."""
    try:
        with path.open("rb") as file:
            data = file.read(FILE_MOST + 1)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    if len(data) > FILE_MOST:
        raise AppError(ErrorCode.FILE_TOO_LARGE, limit_mb=FILE_MOST >> 20)
    return data


def verify(data: bytes, *, cancelled: Callable[[], bool] = lambda: False) -> Verification:
    """Check a report by itself. Safe from any thread. Raises Cancelled; whatever the file is like is a finding."""
    return judge(data, lambda content: _measured(content, cancelled))


def judge(data: bytes, measure: Measure) -> Verification:
    """Check a report; `measure` reads it as a PDF, or gives None where it cannot be read."""
    if not data.startswith(_MAGIC):
        return Verification(Verdict.NO_SEAL, (Finding("not_a_pdf"),))
    seal = read_seal(data)
    measured = measure(data)
    from checkin_desktop.reports import seal_bytes

    if measured is None:
        if seal.fault == _NO_SEAL and not seal_bytes.has_traces(data):
            return Verification(Verdict.NO_SEAL, (Finding("no_seal_damaged"),))
        fault = seal.fault
        if fault in ("", _NO_SEAL):
            fault = "structure_altered" if _END in data[-_TAIL_BYTES:] else "cut_off"
        return _result(seal, [Finding(fault)], None, {}, None)
    if seal.fault == _NO_SEAL and seal_bytes.SEAL not in measured.files:
        return Verification(Verdict.NO_SEAL, (Finding(_NO_SEAL),), pages=len(measured.pages))
    faults = [Finding("seal_altered" if seal.fault == _NO_SEAL else seal.fault)] if seal.fault else []
    manifest = _manifest(measured, seal, faults)
    if manifest:
        faults += _compared_files(measured, manifest)
    if manifest and not seal.whole:
        # Where every byte is as it was, a difference would only tell of another release of qpdf.
        faults += _compared_pages(measured, manifest)
    if measured.signatures > 1:
        faults.append(Finding("second_signature"))
    log = measured.kept.get(seal_bytes.LOG)
    facts = log_check.read(log) if log is not None else None
    stamps: list[Finding] = []
    if facts is not None:
        faults += _log_faults(facts, measured, manifest, faults)
        known = {fault.params.get("file") for fault in faults}
        names = [name for name in measured.kept if seal_bytes.STAMP.fullmatch(name)]
        stamps = [_stamp(name, measured.kept[name], facts) for name in names[:MOST_STAMPS]]
        faults += [found for found in stamps if found.code == _STAMP_WRONG and found.params["file"] not in known]
    return _result(seal, faults, measured, manifest, facts, [found for found in stamps if found.code != _STAMP_WRONG])


def _measured(data: bytes, cancelled: Callable[[], bool]) -> Measured | None:
    from checkin_desktop.reports import measured

    try:
        return measured.unpacked(LOOKING.measured(data, cancelled=cancelled))
    except AppError as failure:
        if failure.code in (ErrorCode.FILE_DAMAGED, ErrorCode.PICTURE_TOO_LARGE):
            return None
        raise
    except (ValueError, TypeError, KeyError):
        return None
    finally:
        LOOKING.forget(data)


def read_seal(data: bytes) -> Seal:
    """Judge the signature: where it stands, every byte of its container, and the hash of everything else."""
    from checkin_desktop.reports import seal_bytes
    from checkin_desktop.vault import seal_key

    ranges = seal_bytes.find_ranges(data)
    if not ranges:
        return Seal(_NO_SEAL)
    covered = ranges[0]
    parts = _parts(seal_bytes.field_digits(data, covered))
    if len(ranges) > 1:
        return Seal("second_signature", parts)
    end = covered.after + covered.length
    if end != len(data):
        return Seal("appended" if end < len(data) else "cut_off", parts)
    if parts is None or not seal_bytes.is_canonical(data, covered):
        return Seal("seal_altered", parts)
    if seal_container.field(parts) != seal_bytes.field_digits(data, covered) or not seal_key.is_sealed_by(parts):
        return Seal("seal_altered", parts)
    return Seal("", parts, parts.digest == _digest(data, covered))


def _parts(digits: bytes) -> seal_container.Parts | None:
    try:
        return seal_container.read(bytes.fromhex(digits.decode("ascii")))
    except (BadDer, ValueError):
        return None


def _digest(data: bytes, covered: Range) -> bytes:
    from checkin_desktop.reports import seal_bytes

    digest = hashlib.sha256()
    for stretch in seal_bytes.covered_bytes(data, covered):
        for place in range(0, len(stretch), _STEP):
            digest.update(stretch[place : place + _STEP])
    return digest.digest()


def _manifest(measured: Measured, seal: Seal, faults: list[Finding]) -> Mapping[str, Any]:
    """The signed list in `seal.json`; empty, with a fault, where it is not what its own signature says."""
    from checkin_desktop.reports import seal_bytes
    from checkin_desktop.vault import seal_key

    if seal_bytes.SEAL not in measured.files:
        faults.append(Finding("file_removed", {"file": seal_bytes.SEAL}))
        return {}
    data = measured.kept.get(seal_bytes.SEAL, b"")
    altered = Finding("file_altered", {"file": seal_bytes.SEAL})
    try:
        if len(data) > seal_bytes.MOST[seal_bytes.SEAL]:
            raise ValueError("too long")
        found: Any = json.loads(data)
        manifest, key, signature = found["manifest"], bytes.fromhex(found["public_key"]), found["signature"]
        whole = _canonical(found, key, bytes.fromhex(signature)) == data and measured.files[seal_bytes.SEAL] != ""
        signed = seal_key.verifies(key, bytes.fromhex(signature), canonical_json(manifest))
        fits = manifest["key"] == seal_container.fingerprint(key) and _is_manifest(manifest)
    except (ValueError, TypeError, KeyError, RecursionError):
        faults.append(altered)
        return {}
    if not (whole and signed and fits):
        faults.append(altered)
        return {}
    if seal.parts is not None and seal.parts.public_key != key:
        faults.append(Finding("seal_other_key"))
    return dict(manifest)


def _canonical(found: Mapping[str, Any], key: bytes, signature: bytes) -> bytes:
    """The only form of the list: its digits are lower-case and closed up."""
    return canonical_json({**found, "public_key": key.hex(), "signature": signature.hex()})


def _is_manifest(manifest: Mapping[str, Any]) -> bool:
    lists, files = (manifest["pages"], manifest["entries"]), manifest["files"]
    if not (isinstance(files, dict) and all(isinstance(found, list) for found in lists)):
        return False
    numbers = [manifest[name] for name in ("format", "first_page", "part", "parts")]
    texts = [manifest["structure"], manifest["chain_head"], *manifest["pages"], *manifest["entries"]]
    texts += [*files.keys(), *files.values()]
    return all(type(number) is int and 0 <= number <= NUMBER_MOST for number in numbers) and all(
        isinstance(text, str) for text in texts
    )


def _compared_pages(measured: Measured, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    """Which pages, and whether the structure, are not as the signed list says."""
    first: int = manifest["first_page"]
    pages: list[str] = manifest["pages"]
    changed = [
        first + place for place, (was, now) in enumerate(zip(pages, measured.pages, strict=False)) if was != now
    ]
    if changed:
        yield Finding("page_altered", {"pages": in_ranges(changed)})
    for code, some, others in (
        ("pages_removed", len(pages), len(measured.pages)),
        ("pages_added", len(measured.pages), len(pages)),
    ):
        if some > others:
            yield Finding(code, {"pages": in_ranges(range(first + others, first + some))})
    if measured.structure != manifest["structure"]:
        yield Finding("structure_altered")


def _compared_files(measured: Measured, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    """Which embedded files are not as the signed list says."""
    from checkin_desktop.reports import seal_bytes

    files: dict[str, str] = manifest["files"]
    for name, digest in files.items():
        if name not in measured.files:
            yield Finding("file_removed", {"file": name})
        elif measured.files[name] != digest:
            yield from _named(name, measured, manifest)
    added = [name for name in measured.files if name not in files and name != seal_bytes.SEAL]
    more = len(added) - MOST_NAMED
    for place, name in enumerate(added[:MOST_NAMED], start=1):
        yield Finding("file_added", {"file": f"{name} (+{more})" if more > 0 and place == MOST_NAMED else name})


def _named(name: str, measured: Measured, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    """A changed file: of `log.json` the changed entries, where they can be told."""
    from checkin_desktop.reports import seal_bytes

    if name == seal_bytes.LOG:
        was, log = manifest["entries"], measured.kept.get(name, b"")
        now = seal_bytes.line_digests(log) if log.count(b"\n") <= len(was) + _FRAME_LINES else ()
        if len(was) == len(now):
            changed = [number for number, pair in enumerate(zip(was, now, strict=True), start=1) if pair[0] != pair[1]]
            if changed:
                yield Finding("entry_altered", {"entries": in_ranges(changed)})
                return
    yield Finding("file_altered", {"file": name})


def _log_faults(
    facts: LogFacts, measured: Measured, manifest: Mapping[str, Any], told: list[Finding]
) -> Iterator[Finding]:
    """What does not fit within a log and the files beside it, whoever sealed them. A changed file is told already."""
    from checkin_desktop.reports import seal_bytes

    codes = {finding.code for finding in told}
    known = {finding.params.get("file") for finding in told}
    if "entry_altered" in codes:
        known.add(seal_bytes.LOG)
    if seal_bytes.LOG not in known:
        if facts.wrong:
            yield Finding("chain_broken", {"entries": in_ranges(facts.wrong)})
        if not facts.sound_frame or (manifest and (manifest["chain_head"] or facts.head) != facts.head):
            yield Finding("log_wrong")
    if not measured.head_printed and seal_bytes.LOG not in known and not codes & {"page_altered", "pages_removed"}:
        yield Finding("head_not_printed")
    for name in (seal_bytes.SUMS, seal_bytes.ORIGINALS):
        if name not in known:
            yield from _sum_faults(name, measured, known)


def _sum_faults(name: str, measured: Measured, known: set[str | None]) -> Iterator[Finding]:
    """Lines of a list of checksums that are no such lines, or say something else than the file beside it."""
    lines = measured.kept.get(name, b"").decode("ascii", "replace").split("\n")
    found = [_SUM.fullmatch(line) for line in lines[:-1]]
    sound = all(
        match is not None and (match[2] in known or measured.files.get(match[2], match[1]) == match[1])
        for match in found
    )
    if lines[-1] or not sound:
        yield Finding("sums_wrong", {"file": name})


def _stamp(name: str, reply: bytes, log: LogFacts) -> Finding:
    """What the answer of a time-stamp service says about the entry in its name."""
    from checkin_desktop.domain import timestamps
    from checkin_desktop.reports import seal_bytes
    from checkin_desktop.vault import timestamp_signatures

    match = seal_bytes.STAMP.fullmatch(name)
    number = int(match[1]) if match else 0
    try:
        stamp = timestamp_signatures.prove(timestamps.check_reply(reply, log.hashes.get(number, "")))
    except AppError:
        return Finding(_STAMP_WRONG, {"file": name})
    moment = f"{stamp.stamped_at:%Y-%m-%d %H:%M:%S} UTC"
    return Finding("stamp_fits", {"entry": str(number), "moment": moment, "authority": stamp.authority or "–"})


def _result(
    seal: Seal,
    faults: list[Finding],
    measured: Measured | None,
    manifest: Mapping[str, Any],
    log: LogFacts | None,
    stamps: Sequence[Finding] = (),
) -> Verification:
    """Put together what was found; a changed file in which nothing else can be named has another structure."""
    from checkin_desktop.reports import seal_bytes

    if not seal.whole and not faults:
        faults = [Finding("structure_altered")]
    told = [fault for place, fault in enumerate(faults) if fault not in faults[:place]]
    told.sort(key=lambda fault: _ORDER[fault.code])
    pages = measured.pages if measured is not None else ()
    files = tuple(sorted(measured.files)) if measured is not None else ()
    facts: list[Finding] = []
    if not told:
        facts.append(Finding("whole", {"pages": str(len(pages)), "files": str(len(files))}))
        if log is not None:
            counts = {"entries": str(len(log.hashes)), "shown": str(log.attempts_shown)}
            facts.append(Finding("log_fits", {**counts, "total": str(log.attempts_total)}))
        elif seal_bytes.LOG not in files:
            facts.append(Finding("no_log_in_this_part"))
        facts += stamps
    if seal.parts is not None:
        facts.append(Finding("compare_fingerprint"))
    return Verification(
        Verdict.CHANGED if told else Verdict.UNCHANGED,
        tuple(told),
        tuple(facts),
        seal_container.fingerprint(seal.parts.public_key) if seal.parts is not None else "",
        len(pages),
        files,
        manifest.get("part", 1),
        manifest.get("parts", 1),
        log=log,
    )
