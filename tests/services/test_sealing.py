"""A saved report holds its files and its seal, and programs that are not ours agree on both."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain import timestamps
from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.snapshots import OriginalFile, ReportSnapshot, SharedCopy
from checkin_desktop.reports import seal_bytes
from checkin_desktop.services import backups, repairs, vault_keys, vaults, viewing
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.rendering import RenderedPart, RenderedPdf
from checkin_desktop.services.sealing import original_name
from checkin_desktop.vault import snapshots
from checkin_desktop.vault.repositories import seal_keys
from checkin_desktop.vault.seal_key import SealKey
from tests.support import sealed_report as sealing
from tests.support.clocks import HandClock
from tests.support.damage import SET, spoil
from tests.support.sealed_report import check
from tests.support.time_authority import TimeAuthority
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate


@pytest.fixture(scope="module")
def desk(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """One open case for all tests here."""
    folder = template.copy(tmp_path_factory.mktemp("sealing") / "prueba.cdvault")
    opened = vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def snapshot(desk: CaseFile) -> ReportSnapshot:
    return sealing.snapshot_of(desk, sealing.log_something(desk))


@pytest.fixture(scope="module")
def rendered(desk: CaseFile, snapshot: ReportSnapshot) -> RenderedPdf:
    return desk.exports.render_report(snapshot, "en")


def run(*words: str | Path, folder: Path) -> str:
    told = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    command = [str(word) for word in words]
    done = subprocess.run(command, cwd=folder, env=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_other_programs_agree_on_a_fresh_report(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf, tmp_path: Path
) -> None:
    (made,) = desk.exports.sealed(snapshot, rendered)
    assert (made.page_count, made.language) == (rendered.page_count, "en")
    path = sealing.save(made.data, tmp_path)
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", path, folder=tmp_path)
    said = run("pdfsig", path, folder=tmp_path)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert said.count("Signature #") == 1
    assert f"Signing Time: {snapshot.made_at.utc:%b %d %Y}" in said, "the date on the cover, not one of 1970"
    inside = tmp_path / "inside"
    inside.mkdir()
    run("pdfdetach", "-saveall", "-o", inside, path, folder=tmp_path)
    checked = run("sha256sum", "--strict", "-c", "SHA256SUMS", folder=inside)
    names = {item.name for item in inside.iterdir()}
    assert {line.removesuffix(": OK") for line in checked.splitlines()} == names - {"SHA256SUMS", "seal.json"}
    assert names >= {"log.json", "originals.txt", "exhibit-A.txt", "original-A-foto_de_Maria.txt"}
    assert (inside / "log.json").read_bytes() == snapshot.log_json
    assert run("sha256sum", "--strict", "-c", "originals.txt", folder=inside).endswith(": OK\n")
    digits = seal_bytes.field_digits(made.data, seal_bytes.find_ranges(made.data)[0])
    (tmp_path / "seal.der").write_bytes(bytes.fromhex(digits.decode()))
    covered = b"".join(seal_bytes.covered_bytes(made.data, seal_bytes.find_ranges(made.data)[0]))
    (tmp_path / "covered").write_bytes(covered)
    cms = ("openssl", "cms", "-verify", "-inform", "DER", "-in", "seal.der", "-content", "covered", "-binary")
    assert "CMS Verification successful" in run(*cms, "-noverify", "-out", "same", folder=tmp_path)


def test_the_same_report_gets_the_same_seal(desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf) -> None:
    first, second = (desk.exports.sealed(snapshot, rendered)[0].data for _ in range(2))
    assert first == second


def test_each_part_has_its_own_files_and_its_own_seal(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf, tmp_path: Path
) -> None:
    parts = (
        RenderedPart(rendered.data, 1, rendered.page_count),
        RenderedPart(rendered.data, 1 + rendered.page_count, rendered.page_count, ("A",), ("A",)),
    )
    told: list[tuple[int, int]] = []
    whole = dataclasses.replace(rendered, parts=parts)
    made = desk.exports.sealed(snapshot, whole, progress=lambda *how_far: told.append(how_far))
    found = [check(part.data) for part in made]
    assert [(item.part, item.parts, item.sound) for item in found] == [(1, 2, True), (2, 2, True)]
    assert found[0].files == ("SHA256SUMS", "log.json", "originals.txt", "seal.json")
    assert found[1].files == (
        "SHA256SUMS",
        "exhibit-A.txt",
        "original-A-foto_de_Maria.txt",
        "originals.txt",
        "seal.json",
    )
    assert "no_log_in_this_part" in [fact.code for fact in found[1].facts]
    assert told == sorted(told)
    assert told[-1] == (2 * rendered.page_count + 2, 2 * rendered.page_count + 2)
    changed = sealing.rewritten(made[1].data, lambda pdf: pdf.pages.__delitem__(0))
    assert ("page_altered", f"{rendered.page_count + 1}–{2 * rendered.page_count - 1}") in sealing.faults(
        check(changed)
    )


def test_a_part_without_exhibits_can_be_checked_like_the_others(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf, tmp_path: Path
) -> None:
    parts = (RenderedPart(rendered.data, 1, 1, ("A",), ("A",)), RenderedPart(rendered.data, 2, rendered.page_count))
    _, last = desk.exports.sealed(snapshot, dataclasses.replace(rendered, parts=parts))
    inside = tmp_path / "inside"
    inside.mkdir()
    run("pdfdetach", "-saveall", "-o", inside, sealing.save(last.data, tmp_path), folder=tmp_path)
    assert run("sha256sum", "--strict", "-c", "SHA256SUMS", folder=inside) == "originals.txt: OK\n"


def test_the_key_is_made_once_and_goes_with_the_folder(case: CaseFile, tmp_path: Path, clock: HandClock) -> None:
    person = case.people.add(PersonDetails(given_names="Ana")).id
    with case.session.read() as session:
        assert seal_keys.current(session) is None
    snapshots.take_snapshot(case.session)
    looked = viewing.view(case.folder, PASSPHRASE)
    assert looked.exports.report_snapshot(person).seal_fingerprint == "", "none is there, and none can be made"
    looked.close()
    made = case.exports.report_snapshot(person).seal_fingerprint
    assert len(made) == 64
    assert case.exports.seal_fingerprint() == made
    snapshots.take_snapshot(case.session)
    looked = viewing.view(case.folder, PASSPHRASE)
    assert looked.exports.report_snapshot(person).seal_fingerprint == made
    looked.close()
    case.backups.export(tmp_path / "all.cdbackup")
    backups.restore(tmp_path / "all.cdbackup", PASSPHRASE, tmp_path / "again.cdvault", clock=clock)
    again = vaults.open_(tmp_path / "again.cdvault", PASSPHRASE, clock=clock, strengthen=False)
    assert again.exports.seal_fingerprint() == made
    again.close()


def test_the_key_stays_through_a_salvage_and_a_new_vault_key(open_case: Callable[[], CaseFile], folder: Path) -> None:
    case = open_case()
    made = case.exports.seal_fingerprint()
    case.close()
    spoil(folder / SET / "vault.db", 1)
    repairs.salvage(folder, PASSPHRASE)
    salvaged = open_case()
    assert salvaged.exports.seal_fingerprint() == made
    vault_keys.renew(salvaged, PASSPHRASE, kdf=CHEAP)
    assert open_case().exports.seal_fingerprint() == made


def test_without_a_key_the_files_are_there_and_the_seal_is_not(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf
) -> None:
    (made,) = desk.exports.sealed(dataclasses.replace(snapshot, seal_fingerprint=""), rendered)
    found = check(made.data)
    assert [fault.code for fault in found.faults] == ["no_seal"]
    assert b"/Sig" not in made.data


def test_another_fingerprint_than_the_printed_one_is_never_used(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf
) -> None:
    with pytest.raises(AppError) as caught:
        desk.exports.sealed(dataclasses.replace(snapshot, seal_fingerprint=SealKey().fingerprint), rendered)
    assert caught.value.code is ErrorCode.RENDER_FAILED


def test_time_stamps_go_along_and_are_checked(
    desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf, tmp_path: Path
) -> None:
    authority = TimeAuthority(tmp_path / "authority", kind="ec")
    request = timestamps.request(snapshot.chain_head_hash)
    reply = authority.answer_bytes(request)
    number = snapshot.total_entries
    anchor = Anchor(1, 1, number, snapshot.chain_head_hash, request, HandClock().now(), reply, HandClock().now())
    (made,) = desk.exports.sealed(dataclasses.replace(snapshot, anchors=(anchor, anchor)), rendered)
    found = check(made.data)
    assert found.sound
    names = [f"timestamp-entry-{number}.tsr", f"timestamp-entry-{number}-2.tsr"]
    assert set(names) <= set(found.files)
    stamped = [fact.params for fact in found.facts if fact.code == "stamp_fits"]
    assert [item["entry"] for item in stamped] == [str(number)] * 2
    path = sealing.save(made.data, tmp_path)
    run("pdfdetach", "-savefile", names[0], "-o", "stamp.tsr", path, folder=tmp_path)
    assert authority.confirms(tmp_path / "stamp.tsr", "-digest", snapshot.chain_head_hash)
    other = dataclasses.replace(anchor, number_in_chain=1)
    (made,) = desk.exports.sealed(dataclasses.replace(snapshot, anchors=(other,)), rendered)
    assert sealing.faults(check(made.data)) == [("stamp_wrong", "timestamp-entry-1.tsr")]


def test_sealing_can_be_stopped(desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf) -> None:
    with pytest.raises(Cancelled):
        desk.exports.sealed(snapshot, rendered, cancelled=lambda: True)
    (made,) = desk.exports.sealed(snapshot, rendered)
    assert check(made.data).sound


def test_large_files_do_not_stop_the_window(desk: CaseFile, snapshot: ReportSnapshot, rendered: RenderedPdf) -> None:
    """A thread that looks at the clock meanwhile is never kept waiting for long while 40 MB are sealed."""
    large = hashlib.shake_256(b"scan").digest(20_000_000)
    full = dataclasses.replace(
        snapshot,
        copies=(SharedCopy("A", "exhibit-A.jpg", "image/jpeg", large),),
        originals=(OriginalFile("A", "scan.jpg", large),),
    )
    waits: list[float] = []
    done = threading.Event()

    def look() -> None:
        last = time.perf_counter()
        while not done.wait(0.001):
            now = time.perf_counter()
            waits.append(now - last)
            last = now

    watcher = threading.Thread(target=look)
    watcher.start()
    (made,) = desk.exports.sealed(full, rendered)
    done.set()
    watcher.join()
    assert check(made.data).sound
    print(f"longest wait while sealing 40 MB: {1000 * max(waits):.0f} ms of {1000 * sum(waits):.0f} ms")
    assert max(waits) < sum(waits) / 3


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("IMG 2044.HEIC", "original-B-IMG_2044.HEIC"),
        ("../../etc/passwd", "original-B-etc_passwd"),
        ("отчёт.pdf", "original-B.pdf"),
        ("", "original-B"),
        ("a\nb  c.txt", "original-B-a_b_c.txt"),
        ("x" * 300 + ".jpeg", "original-B-" + "x" * 60 + ".jpeg"),
        (".hidden", "original-B.hidden"),
    ],
)
def test_originals_get_names_that_harm_nobody(name: str, kept: str) -> None:
    assert original_name("B", name) == kept


@pytest.mark.parametrize("size", [0, 1, 65_534, 65_535, 65_536, 200_000])
def test_stored_streams_are_what_zlib_reads(size: int) -> None:
    data = hashlib.shake_256(b"x").digest(size)
    assert zlib.decompress(seal_bytes.stored(data)) == data


def test_the_list_is_signed_in_its_place() -> None:
    unsigned = seal_bytes.unsigned_seal({"pages": []}, b"\x01")
    signed = seal_bytes.signed_seal(unsigned, bytes(range(64)))
    assert len(signed) == len(unsigned)
    assert signed == canonical_json(
        {"manifest": {"pages": []}, "public_key": "01", "signature": bytes(range(64)).hex()}
    )
