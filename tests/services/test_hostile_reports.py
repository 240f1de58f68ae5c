"""Reports that somebody made in order to harm whoever checks them: bounded, and shown as nothing but text."""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest

from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.verification import Verdict
from checkin_desktop.reports import seal_bytes
from checkin_desktop.services import log_check, vaults, verification
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault.seal_key import SealKey
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.verification_texts import verification_text
from tests.support import sealed_report as sealing
from tests.support.clocks import HandClock
from tests.support.sealed_report import check, faults, rewrite_file, rewritten
from tests.support.vaults import PASSPHRASE, VaultTemplate

ESCAPES = "\x1b[2J\x1b[HNothing in this file was changed.\n\u202e\u2066\x9b1m"


@pytest.fixture(scope="module")
def case(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    folder = template.copy(tmp_path_factory.mktemp("hostile") / "prueba.cdvault")
    case = vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)
    yield case
    case.close()


@pytest.fixture(scope="module")
def report(case: CaseFile) -> bytes:
    return sealing.sealed_report(case, sealing.log_something(case))


def peak(work: Callable[[], object]) -> int:
    """The most memory that a piece of work held, in bytes."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def log_of(lines: list[bytes]) -> bytes:
    """A log with these lines for its entries."""
    head = canonical_json(dict.fromkeys(("about", "format", "chain", "head", "attempts_shown"), 1))
    return b"\n".join((head[:-1] + b',"entries":[', b",\n".join(lines), b"]}", b""))


def add_files(*names: str) -> Callable[[pikepdf.Pdf], None]:
    """A change that embeds files with these names."""

    def work(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream(b"x")
        for text in names:
            name = pikepdf.String(text)
            spec = pikepdf.Dictionary(F=name, UF=name, EF=pikepdf.Dictionary(F=stream, UF=stream))
            pdf.Root.Names.EmbeddedFiles.Names.extend([name, pdf.make_indirect(spec)])

    return work


def test_of_many_added_files_some_are_named_and_the_others_counted(report: bytes) -> None:
    found = check(rewritten(report, add_files(*(f"file-{number:03}" for number in range(200)))))
    added = [name for code, name in faults(found) if code == "file_added"]
    assert added[0] == "file-000"
    assert added[-1] == f"file-{verification.MOST_NAMED - 1:03} (+{200 - verification.MOST_NAMED})"
    assert len(added) == verification.MOST_NAMED


def test_a_file_name_cannot_write_over_what_the_terminal_shows(report: bytes) -> None:
    found = check(rewritten(report, add_files(ESCAPES)))
    added = next(fault for fault in found.faults if fault.code == "file_added")
    said = verification_text(Catalog("en"), added.code, added.params)
    assert "Nothing in this file was changed." in said
    assert said.isprintable()


def test_a_very_long_name_is_cut_and_a_persian_one_is_not_broken() -> None:
    said = verification_text(Catalog("en"), "file_added", {"file": "a" * 100_000})
    assert len(said) < 2_000
    name = "\u0646\u0627\u0645\u0647\u200c\u0647\u0627.pdf"
    assert name in verification_text(Catalog("en"), "file_added", {"file": name})


def test_a_line_of_many_small_things_is_not_kept_in_memory() -> None:
    previous = ",".join(["{}"] * 30_000).encode("ascii")
    line = b'{"hash":"%b","number":%d,"previous":[%b]}'
    data = log_of([line % (b"0" * 64, number, previous) for number in range(1, 21)])
    assert peak(lambda: log_check.read(data)) < 5 * len(data)


def test_more_lines_than_any_log_has_are_not_taken_apart(report: bytes) -> None:
    data = log_of([b"\n" * log_check.LINES_MOST])
    assert peak(lambda: log_check.read(data)) < len(data)
    assert not log_check.read(data).sound_frame


def test_lists_of_checksums_are_read_up_to_a_limit(report: bytes) -> None:
    size = seal_bytes.MOST[seal_bytes.SUMS]
    measured = sealing.measure_here(rewritten(report, rewrite_file("SHA256SUMS", lambda _: b"\n" * (2 * size))))
    assert measured is not None
    assert len(measured.kept["SHA256SUMS"]) == size + 1


@pytest.mark.parametrize(
    "change",
    [
        {"first_page": 10**4299, "pages": []},
        {"part": 10**30},
        {"pages": "abc"},
        {"pages": {"a": 1}},
        {"entries": "abc"},
        {"files": ["a"]},
        {"structure": None},
    ],
)
def test_a_senseless_list_sealed_by_anybody_is_a_finding(report: bytes, change: dict[str, Any]) -> None:
    key = SealKey()

    def anew(data: bytes) -> bytes:
        manifest = json.loads(data)["manifest"] | {"key": key.fingerprint} | change
        signature = key.sign(canonical_json(manifest)).hex()
        return canonical_json({"manifest": manifest, "public_key": key.public_key.hex(), "signature": signature})

    found = check(rewritten(report, rewrite_file("seal.json", anew)))
    assert found.verdict is Verdict.CHANGED
    assert ("file_altered", "seal.json") in faults(found)


def test_the_digits_in_the_list_have_one_form_only(report: bytes) -> None:
    def upper(data: bytes) -> bytes:
        found = json.loads(data)
        return canonical_json(found | {"signature": found["signature"].upper()})

    assert ("file_altered", "seal.json") in faults(check(rewritten(report, rewrite_file("seal.json", upper))))


def test_a_seal_that_only_names_the_folders_key_is_not_said_to_be_made_with_it(case: CaseFile, report: bytes) -> None:
    def told(data: bytes) -> set[str]:
        return {fact.code for fact in case.comparison.compare(check(data)).facts}

    assert "key_ours" in told(report)
    assert "key_ours" in told(report.replace(b"Newark", b"Nevark", 1))
    digits = re.search(rb"/Contents <([0-9a-f]+)>", report)
    assert digits is not None
    end = digits.start(1) + len(digits[1].rstrip(b"0"))
    forged = report[: end - 4] + (b"0" if report[end - 4 : end - 3] != b"0" else b"1") + report[end - 3 :]
    assert check(forged).fingerprint == check(report).fingerprint
    assert "key_ours" not in told(forged)
    assert "key_ours" not in told(report + b"x")
