"""Whatever is changed in a sealed report is refused, and what can be named is named."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import random
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.verification import Verdict, in_ranges
from checkin_desktop.reports import seal_bytes
from checkin_desktop.services import vaults, verification
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.vault.seal_key import SealKey
from tests.support import sealed_report as sealing
from tests.support.campaign import Numbers, count
from tests.support.clocks import HandClock
from tests.support.sealed_report import check, faults, flipped, rewrite_file, rewritten
from tests.support.vaults import PASSPHRASE, VaultTemplate

STREAM = re.compile(rb"stream\n")


@dataclasses.dataclass(frozen=True)
class Sealed:
    """An open case, its person, and the sealed report of both: one with everything, one as small as can be."""

    case: CaseFile
    person: int
    report: bytes
    small: bytes


@pytest.fixture(scope="module")
def sealed(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sealed]:
    folder = template.copy(tmp_path_factory.mktemp("sealed") / "prueba.cdvault")
    case = vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)
    person = sealing.log_something(case)
    other = case.people.add(PersonDetails(given_names="Ana")).id
    case.attempts.add(other, sealing.CALL)
    snapshot = case.exports.report_snapshot(other)
    (small,) = case.exports.sealed(snapshot, case.exports.render_report(snapshot, "en"))
    yield Sealed(case, person, sealing.sealed_report(case, person), small.data)
    case.close()


@pytest.fixture(scope="module")
def report(sealed: Sealed) -> bytes:
    return sealed.report


def stream_of(data: bytes, name: str) -> tuple[int, int]:
    """Where the packed bytes of an embedded file begin and end in the PDF."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        raw = bytes(sealing.embedded(pdf, name).read_raw_bytes())
    assert data.count(raw) == 1
    return data.index(raw), data.index(raw) + len(raw)


def test_an_untouched_report_is_sound(sealed: Sealed) -> None:
    found = check(sealed.report)
    assert found.sound
    assert found.verdict is Verdict.UNCHANGED
    assert found.fingerprint == sealed.case.exports.seal_fingerprint()
    assert found.log is not None
    assert (len(found.log.hashes), found.log.attempts_shown, found.log.attempts_total) == (5, 3, 4)
    assert [fact.code for fact in found.facts] == ["whole", "log_fits", "compare_fingerprint"]


@pytest.mark.campaign
def test_a_thousand_of_a_thousand_changed_bytes_are_refused(sealed: Sealed, numbers: Numbers) -> None:
    data, chance = sealed.small, random.Random(20261120)
    assert check(data).sound
    named = 0
    tries = count(120, 1000)
    for _ in range(tries):
        place, mask = chance.randrange(len(data)), 1 << chance.randrange(8)
        found = check(flipped(data, place, mask))
        assert found.faults, (place, mask)
        assert not found.sound
        named += found.faults[0].code != "structure_altered"
    assert named > tries / 2
    numbers(
        "changed bytes of a sealed report", f"{tries} of {tries} refused, {named} named more exactly than a structure"
    )


@pytest.mark.parametrize("name", ["log.json", "SHA256SUMS", "originals.txt", "exhibit-A.txt", "seal.json"])
def test_a_changed_byte_in_a_file_names_the_file(report: bytes, name: str) -> None:
    start, end = stream_of(report, name)
    chance = random.Random(name)
    for place in (start, end - 1, *(chance.randrange(start, end) for _ in range(6))):
        found = faults(check(flipped(report, place, 1 << chance.randrange(8))))
        allowed = {("file_altered", name)} | {("entry_altered", str(number)) for number in range(1, 6)}
        assert found[0] in (allowed if name == "log.json" else {("file_altered", name)}), (place, found)
        assert len(found) == 1


def test_a_changed_byte_in_an_entry_names_the_entry(report: bytes) -> None:
    start, end = stream_of(report, "log.json")
    line = report.index(b"\n", start) + 1
    chance = random.Random(5)
    for number in range(1, 6):
        stop = report.index(b"\n", line)
        assert stop < end
        assert b'"number":%d' % number in report[line:stop]
        for place in (line, *(chance.randrange(line, stop - 1) for _ in range(5))):
            found = faults(check(flipped(report, place, 1 << chance.randrange(7))))
            assert found in ([("entry_altered", str(number))], [("file_altered", "log.json")]), place
            assert found[0][0] == "entry_altered" or flipped(report, place)[place] in b"\n\v"
        line = stop + 1


def test_a_changed_byte_on_a_page_names_the_page(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as pdf:
        contents = [bytes(page.Contents.read_raw_bytes()) for page in pdf.pages]
    chance = random.Random(7)
    for number, raw in enumerate(contents, start=1):
        assert report.count(raw) == 1
        for _ in range(2):
            place = report.index(raw) + chance.randrange(2, len(raw))
            assert faults(check(flipped(report, place)))[0] == ("page_altered", str(number))


def _other_words(pdf: pikepdf.Pdf) -> None:
    stream = pdf.pages[2].Contents
    stream.write(stream.read_bytes() + b"\n0 0 1 rg 10 10 5 5 re f\n")


def _note_on_a_page(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[0, 0, 9, 9], Contents="Approved"
    )
    pdf.pages[3].obj.Annots = pikepdf.Array([*pdf.pages[3].get("/Annots", []), pdf.make_indirect(note)])


def _swap(pdf: pikepdf.Pdf) -> None:
    second, fourth = pdf.pages[1].obj, pdf.pages[3].obj
    for key in second.keys() | fourth.keys():
        first, other = second.get(key), fourth.get(key)
        for page, value in ((second, other), (fourth, first)):
            if value is None:
                del page[key]
            else:
                page[key] = value


def _new_entry(data: bytes) -> bytes:
    assert data.count(b"Newark") == 1
    return data.replace(b"Newark", b"Boston")


def _other_bookmark(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = pikepdf.String("Approved by ICE")


CHANGES: dict[str, tuple[Callable[[pikepdf.Pdf], None], tuple[str, str]]] = {
    "words on a page": (_other_words, ("page_altered", "3")),
    "a note on a page": (_note_on_a_page, ("page_altered", "4")),
    "two pages swapped": (_swap, ("page_altered", "2, 4")),
    "an entry": (rewrite_file("log.json", _new_entry), ("entry_altered", "2")),
    "the last hash": (
        rewrite_file("log.json", lambda data: re.sub(rb'"head":"..', b'"head":"00', data)),
        ("file_altered", "log.json"),
    ),
    "an exhibit": (
        rewrite_file("exhibit-A.txt", lambda data: data.replace(b"note", b"vote", 1)),
        ("file_altered", "exhibit-A.txt"),
    ),
    "an original": (
        rewrite_file("original-A-foto_de_Maria.txt", lambda data: data + b"."),
        ("file_altered", "original-A-foto_de_Maria.txt"),
    ),
    "the checksums": (rewrite_file("SHA256SUMS", lambda data: data.upper()), ("file_altered", "SHA256SUMS")),
    "the signed list": (
        rewrite_file("seal.json", lambda data: data.replace(b'"part":1', b'"part":2')),
        ("file_altered", "seal.json"),
    ),
    "a bookmark": (_other_bookmark, ("structure_altered", "")),
    "nothing but the way it is written": (lambda pdf: None, ("structure_altered", "")),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_was_changed_and_packed_again_is_named(report: bytes, what: str) -> None:
    change, named = CHANGES[what]
    found = check(rewritten(report, change))
    assert found.verdict is Verdict.CHANGED
    codes = [fault for fault in faults(found) if fault[0] not in ("seal_altered", "cut_off", "appended")]
    assert (codes or [("structure_altered", "")]) == [named], faults(found)


def test_pages_and_files_that_come_and_go_are_named(report: bytes) -> None:
    def add_page(pdf: pikepdf.Pdf) -> None:
        pdf.pages.append(pdf.pages[0])

    def drop(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[-1]

    def add_file(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["new.txt"] = b"new"

    def drop_file(pdf: pikepdf.Pdf) -> None:
        del pdf.attachments["exhibit-A.txt"]

    pages = check(report).pages
    assert ("pages_added", str(pages + 1)) in faults(check(rewritten(report, add_page)))
    assert ("pages_removed", str(pages)) in faults(check(rewritten(report, drop)))
    assert ("file_added", "new.txt") in faults(check(rewritten(report, add_file)))
    assert ("file_removed", "exhibit-A.txt") in faults(check(rewritten(report, drop_file)))


def test_an_appended_revision_is_refused(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as pdf:
        root, size = pdf.Root.objgen[0], int(pdf.trailer.Size)
        previous = int(report[report.rindex(b"startxref") + 9 :].split()[0])
    body = b"%d 0 obj\n<</Type/Catalog>>\nendobj\n" % size
    revision = (
        body + b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
    )
    revision %= (size, len(report), size + 1, root, previous, len(report) + len(body))
    for more in (revision, b"\n", b" ", b"%comment\n", report):
        assert ("appended", "") in faults(check(report + more))


def test_every_truncation_is_refused(report: bytes) -> None:
    chance = random.Random(3)
    for size in (len(report) - 1, len(report) - 2, *(chance.randrange(5, len(report)) for _ in range(count(20, 200)))):
        assert not check(report[:size]).sound


def test_the_digits_of_the_seal_have_one_form_only(report: bytes) -> None:
    (covered,) = seal_bytes.find_ranges(report)
    digits = seal_bytes.field_digits(report, covered)
    start = covered.before + 1
    used = len(digits.rstrip(b"0"))
    assert digits == digits.lower()
    assert set(digits[used:]) == {ord("0")}
    assert used < len(digits) - 100
    changed = [flipped(report, start + place, 0x20) for place in range(used) if digits[place : place + 1].isalpha()]
    changed += [flipped(report, start + place) for place in (*range(used), *range(used, len(digits), 9))]
    changed.append(report[:start] + digits.upper() + report[covered.after - 1 :])
    changed.append(report[: start + used] + b" " * (len(digits) - used) + report[covered.after - 1 :])
    for data in changed:
        assert verification.read_seal(data).fault == "seal_altered"
    assert verification.read_seal(report).whole


def test_the_byte_range_has_one_form_only(report: bytes) -> None:
    (covered,) = seal_bytes.find_ranges(report)
    start = report.rindex(b"/ByteRange", 0, covered.before)
    text = report[start : covered.before]
    assert text.count(b"  ") >= 1
    for other in (text.replace(b"[ 0", b"[ 1"), text.replace(b"[ 0 ", b"[ 00", 1)[: len(text)], text[1:] + b" "):
        assert not check(report[:start] + other + report[covered.before :]).sound


def _sealed_anew(data: bytes, key: SealKey, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """A forgery: changed by somebody who knows this program, and sealed with another key."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        del pdf.Root.AcroForm
        page = pdf.pages[0].obj
        page.Annots = pikepdf.Array([item for item in page.Annots if item.get("/FT") != "/Sig"])
        files = []
        listed = list(pdf.Root.Names.EmbeddedFiles.Names)
        for name, spec in zip(map(str, listed[::2]), listed[1::2], strict=True):
            if name not in (seal_bytes.SEAL, seal_bytes.SUMS):
                files.append(seal_bytes.Enclosed(name, "text/plain", spec.EF.F.read_bytes()))
        del pdf.Root.Names.EmbeddedFiles
        pdf.save(out)
    head = json.loads(next(file.data for file in files if file.name == seal_bytes.LOG))["head"]
    return sealing.seal_with(key, out.getvalue(), tuple(files), head)


def test_a_forgery_sealed_with_another_key_shows_another_fingerprint(sealed: Sealed) -> None:
    forger = SealKey()
    forged = _sealed_anew(sealed.report, forger, rewrite_file("exhibit-A.txt", lambda data: data[::-1]))
    alone = check(forged)
    assert alone.sound
    assert alone.fingerprint == forger.fingerprint != sealed.case.exports.seal_fingerprint()
    here = sealed.case.comparison.compare(alone)
    assert here.verdict is Verdict.DIFFERS
    assert (here.ours, faults(here)) == (False, [("key_not_ours", "")])
    assert not here.sound


def _other_previous_hash(data: bytes) -> bytes:
    """Another first digit in the hash before entry 3, whichever digit stood there."""
    return re.sub(
        rb'("number":3,"previous":")(.)', lambda found: found[1] + (b"1" if found[2] == b"0" else b"0"), data
    )


def test_a_forged_log_does_not_fit_itself_whoever_seals_it(sealed: Sealed) -> None:
    for change, named in (
        (_new_entry, ("chain_broken", "2")),
        (lambda data: data.replace(b'"attempts_total":4', b'"attempts_total":2'), ("log_wrong", "")),
        (_other_previous_hash, ("chain_broken", "3")),
    ):
        forged = _sealed_anew(sealed.report, SealKey(), rewrite_file("log.json", change))
        assert named in faults(check(forged))


@pytest.mark.parametrize(("words", "entry", "printed"), [(b"973-776-3274", 5, True), (b"Newark", 2, False)])
def test_a_log_written_anew_does_not_fit_the_pages_nor_the_folder(
    sealed: Sealed, words: bytes, entry: int, printed: bool
) -> None:
    """Whoever writes the chain anew gets another last hash than the printed one, unless a left-out entry follows.

    The folder tells in both cases, and so does the fingerprint.
    """

    def anew(data: bytes) -> bytes:
        assert data.count(words) == 1
        lines = data.replace(words, words[::-1]).split(b"\n")
        log = json.loads(b"\n".join(lines))
        previous = "0" * 64
        for place, entry in enumerate(log["entries"], start=1):
            entry["previous"] = previous
            if "entry" in entry:
                entry["hash"] = _hash(entry, log["chain"])
            previous = entry["hash"]
            lines[place] = canonical_json(entry) + (b"," if place < len(log["entries"]) else b"")
        lines[-2] = re.sub(rb'"head":"[0-9a-f]+"', b'"head":"%b"' % previous.encode(), lines[-2])
        return b"\n".join(lines)

    forged = check(_sealed_anew(sealed.report, SealKey(), rewrite_file("log.json", anew)))
    told = [("head_not_printed", "")] if printed else []
    assert faults(forged) == told
    here = faults(sealed.case.comparison.compare(forged))
    assert here == [*told, ("key_not_ours", ""), ("entries_differ", str(entry))]


def _hash(entry: dict[str, object], chain: str) -> str:
    def committed(opened: dict[str, object]) -> str:
        return hashlib.sha256(bytes.fromhex(str(opened["salt"])) + canonical_json(opened["value"])).hexdigest()  # type: ignore[arg-type]

    names = ("entry", "number", "kind", "corrects", "happened", "recorded", "previous")
    disclosed, withheld, files = entry["disclosed"], entry["withheld"], entry["attachments"]
    assert isinstance(disclosed, dict)
    assert isinstance(withheld, dict)
    assert isinstance(files, list)
    value = {name: entry[name] for name in names} | {"format": 1, "chain": chain}
    value["private"] = {name: committed(opened) for name, opened in disclosed.items()} | withheld
    value["attachments"] = [committed(opened) for opened in files]
    return hashlib.sha256(canonical_json(value)).hexdigest()  # type: ignore[arg-type]


def test_a_foreign_signature_or_none_is_no_seal(report: bytes, tmp_path: Path) -> None:
    def bare(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.Names.EmbeddedFiles

    assert check(rewritten(report, bare)).verdict is Verdict.NO_SEAL
    assert check(b"GIF89a").verdict is Verdict.NO_SEAL
    with pytest.raises(AppError) as caught:
        verification.read_file(tmp_path / "nothing.pdf")
    assert caught.value.code is ErrorCode.FILE_UNREADABLE


def test_a_damaged_pdf_that_never_had_a_seal_is_not_called_changed(sealed: Sealed) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    plain = out.getvalue()
    unsealed = sealed.case.exports.render_report(sealed.case.exports.report_snapshot(sealed.person), "en").data
    for damaged in (plain[: len(plain) // 2], b"%PDF-1.7\nno more\n", unsealed[: len(unsealed) // 3]):
        found = check(damaged)
        assert found.verdict is Verdict.NO_SEAL
        assert faults(found) == [("no_seal_damaged", "")]
        assert not found.sound


def test_a_damaged_report_with_any_trace_of_a_seal_is_called_changed(sealed: Sealed) -> None:
    report = sealed.small
    for part in (0.3, 0.5, 0.7, 0.9):  # what is missing, too, may be the whole signature
        assert faults(check(report[: int(len(report) * part)])) == [("cut_off", "")], part
    listed = report.index(b'{"manifest":{')
    torn = b"%PDF-1.7\n" + report[listed - 200 :].replace(b"/ByteRange", b"/ByteRanqe")
    assert check(torn).verdict is Verdict.CHANGED


def test_other_programs_refuse_what_is_changed_outside_the_digits(report: bytes, tmp_path: Path) -> None:
    assert shutil.which("pdfsig"), "pdfsig is missing: apt-get install poppler-utils"
    (covered,) = seal_bytes.find_ranges(report)
    chance = random.Random(11)
    path = tmp_path / "changed.pdf"
    places = [place for place in chance.sample(range(len(report)), 14) if not covered.before <= place < covered.after]
    for place in places:
        path.write_bytes(flipped(report, place, 1 << chance.randrange(8)))
        done = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False, errors="replace")
        assert not ("Signature is Valid" in done.stdout and "Total document signed" in done.stdout), place


def test_the_process_for_files_from_strangers_finds_the_same(sealed: Sealed, tmp_path: Path) -> None:
    path = sealing.save(sealed.report, tmp_path)
    here = sealed.case.comparison.verify(path)
    assert here.sound
    assert here.ours
    assert [fact.code for fact in here.facts] == ["whole", "log_fits", "key_ours", "log_still_here", "originals_here"]
    changed = rewritten(sealed.report, _other_words)
    assert verification.verify(changed) == check(changed)
    assert faults(verification.verify(sealed.report[:-40])) == faults(check(sealed.report[:-40]))


def test_what_came_later_in_the_folder_is_told_and_nothing_else(sealed: Sealed) -> None:
    case, data = sealed.case, sealed.report
    attempt = case.attempts.list(sealed.person)[0]
    case.attempts.add_note(attempt.id, FreeText("one more thing"), [NewFile("more.txt", data=b"more")])
    here = case.comparison.compare(check(data))
    assert here.sound
    assert ("entries_since", "1") in [(fact.code, " ".join(fact.params.values())) for fact in here.facts]


def test_numbers_are_told_in_ranges() -> None:
    assert in_ranges([]) == ""
    assert in_ranges([5, 1, 2, 3, 9]) == "1–3, 5, 9"
    assert in_ranges([4, 5]) == "4–5"
