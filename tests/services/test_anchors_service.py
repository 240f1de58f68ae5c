"""A request leaves as a file, its answer comes back, is checked, kept once, and covers every entry up to its own."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.support.clocks import HandClock
from tests.support.time_authority import NAME, TimeAuthority


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimeAuthority:
    return TimeAuthority(tmp_path_factory.mktemp("authority") / "tsa", kind="ec")


def answered(case: CaseFile, person: int, authority: TimeAuthority, place: Path) -> Path:
    """The person saves the request, carries it to the authority, and comes home with the answer."""
    anchor = case.anchors.ask(person)
    asked = place / f"anchor-{anchor.id}.tsq"
    case.anchors.save_request(anchor.id, asked)
    return authority.answer(asked, asked.with_suffix(".tsr"))


def code_of(call: Callable[[], object]) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        call()
    return failure.value.code


def test_a_time_stamp_goes_out_and_comes_back(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    case.attempts.add(maria.id, call)
    second = case.attempts.add(maria.id, call)
    changed: list[frozenset[str]] = []
    case.on_change(changed.append)
    reply = answered(case, maria.id, authority, tmp_path)
    assert case.anchors.state(maria.id).covered == 0
    anchor = case.anchors.take(maria.id, reply)
    assert f"anchors:{maria.id}" in changed[-1]
    state = case.anchors.state(maria.id)
    assert state.anchors == (anchor,)
    assert (state.covered, state.head.entries, state.head.chain_hash) == (2, 2, second.first.entry_hash)
    assert (anchor.number_in_chain, anchor.chain_hash) == (2, second.first.entry_hash)
    assert anchor.authority.startswith(NAME)
    assert case.anchors.check(anchor.id).trusted is None
    assert case.anchors.check(anchor.id, authority.root).trusted is True
    case.anchors.save_request(anchor.id, tmp_path / "again.tsq")
    case.anchors.save_reply(anchor.id, tmp_path / "again.tsr")
    assert authority.confirms(tmp_path / "again.tsr", "-queryfile", tmp_path / "again.tsq")
    assert authority.confirms(tmp_path / "again.tsr", "-digest", second.first.entry_hash)
    assert [copy.what for copy in case.copies.find().copies] == ["anchor_reply", "anchor_request", "anchor_request"]
    assert case.integrity.check().sound


def test_what_openssl_shows_of_a_request_is_the_hash_of_the_newest_entry(
    case: CaseFile, maria: Person, call: AttemptDraft, tmp_path: Path
) -> None:
    newest = case.attempts.add(maria.id, call)
    case.anchors.save_request(case.anchors.ask(maria.id).id, tmp_path / "asked.tsq")
    show = ["openssl", "ts", "-query", "-in", tmp_path / "asked.tsq", "-text"]
    shown = subprocess.run(show, check=True, capture_output=True, text=True).stdout
    lines = [line.split("-", 1)[1].split("   ")[0] for line in shown.splitlines() if line.strip()[:4].isdigit()]
    assert "".join(lines).replace("-", "").replace(" ", "") == newest.first.entry_hash
    assert "Certificate required: yes" in shown
    assert "Nonce: unspecified" in shown


def test_one_request_waits_until_something_is_added(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    assert code_of(lambda: case.anchors.ask(maria.id)) is ErrorCode.NO_SUCH_RECORD
    case.attempts.add(maria.id, call)
    first = case.anchors.ask(maria.id)
    assert case.anchors.ask(maria.id) == first
    case.attempts.add(maria.id, call)
    assert case.anchors.ask(maria.id).number_in_chain == 2


def test_the_same_answer_counts_once_and_another_stands_beside_it(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    case.attempts.add(maria.id, call)
    reply = answered(case, maria.id, authority, tmp_path)
    first = case.anchors.take(maria.id, reply)
    assert case.anchors.take(maria.id, reply) == first
    other = TimeAuthority(tmp_path / "other", kind="ec").answer(reply.with_suffix(".tsq"), tmp_path / "other.tsr")
    second = case.anchors.take(maria.id, other)
    assert [anchor.id for anchor in case.anchors.state(maria.id).anchors] == [second.id, first.id]
    assert second.request == first.request


def test_covering_names_every_stamp_over_an_entry(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    found = []
    for _ in range(2):
        case.attempts.add(maria.id, call)
        found.append(case.anchors.take(maria.id, answered(case, maria.id, authority, tmp_path)))
    case.attempts.add(maria.id, call)
    case.anchors.ask(maria.id)
    numbers = [[anchor.id for anchor in case.anchors.covering(maria.id, place)] for place in (1, 2, 3)]
    assert numbers == [[found[0].id, found[1].id], [found[1].id], []]


def test_what_is_not_right_is_refused_and_nothing_is_kept(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    case.attempts.add(maria.id, call)
    reply = answered(case, maria.id, authority, tmp_path)
    rosa = case.people.add(PersonDetails(given_names="Rosa")).id
    late = TimeAuthority(tmp_path / "late", kind="ec", ended=True).answer(
        reply.with_suffix(".tsq"), tmp_path / "late.tsr"
    )
    data = bytearray(reply.read_bytes())
    data[-10] ^= 1
    changed, large, junk = tmp_path / "changed.tsr", tmp_path / "large.tsr", tmp_path / "junk.tsr"
    changed.write_bytes(data)
    large.write_bytes(bytes(300_000))
    junk.write_bytes(b"<html>Sorry</html>")
    for person, path, code in (
        (rosa, reply, ErrorCode.TIMESTAMP_OTHER_HASH),
        (maria.id, late, ErrorCode.TIMESTAMP_BAD_CERTIFICATE),
        (maria.id, changed, ErrorCode.TIMESTAMP_BAD_SIGNATURE),
        (maria.id, large, ErrorCode.TIMESTAMP_NOT_A_REPLY),
        (maria.id, junk, ErrorCode.TIMESTAMP_NOT_A_REPLY),
        (maria.id, tmp_path / "none.tsr", ErrorCode.FILE_UNREADABLE),
    ):
        assert code_of(lambda person=person, path=path: case.anchors.take(person, path)) is code
    (waiting,) = case.anchors.state(maria.id).anchors
    assert waiting.reply == b""
    assert code_of(lambda: case.anchors.save_reply(waiting.id, tmp_path / "x.tsr")) is ErrorCode.NO_SUCH_RECORD
    assert code_of(lambda: case.anchors.check(waiting.id)) is ErrorCode.NO_SUCH_RECORD


def test_a_kept_stamp_cannot_be_changed(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    case.attempts.add(maria.id, call)
    anchor = case.anchors.take(maria.id, answered(case, maria.id, authority, tmp_path))
    for statement in (
        "UPDATE anchors SET chain_hash = 'x'",
        "UPDATE anchors SET number_in_chain = 9",
        "UPDATE anchors SET reply = x'00'",
        "UPDATE anchors SET stamped_at = '2020-01-01T00:00:00.000000Z'",
        "UPDATE anchors SET authority = 'somebody'",
        "DELETE FROM anchors",
    ):
        with pytest.raises((AppError, DatabaseError)), case.session.begin() as session:
            session.execute(text(statement))
    assert case.anchors.state(maria.id).anchors == (anchor,)


def test_a_saved_report_brings_the_answer_along_and_openssl_checks_it_as_the_page_says(
    case: CaseFile, maria: Person, call: AttemptDraft, authority: TimeAuthority, tmp_path: Path
) -> None:
    entry = case.attempts.add(maria.id, call).first
    case.anchors.take(maria.id, answered(case, maria.id, authority, tmp_path))
    snapshot = case.exports.report_snapshot(maria.id)
    (report,) = case.exports.sealed(snapshot, case.exports.render_report(snapshot, "en"))
    saved, inside = tmp_path / "report.pdf", tmp_path / "inside"
    inside.mkdir()
    case.exports.save(report, saved, what="report", person_id=maria.id)
    subprocess.run(["pdfdetach", "-saveall", "-o", inside, saved], check=True, capture_output=True)
    sums = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], check=True, cwd=inside, capture_output=True, text=True)
    assert "timestamp-entry-1.tsr: OK" in sums.stdout
    assert [path.name for path in inside.iterdir() if path.suffix in (".tsq", ".tsr")] == ["timestamp-entry-1.tsr"]
    assert authority.confirms(inside / "timestamp-entry-1.tsr", "-digest", entry.entry_hash)
    printed = subprocess.run(["pdftotext", "-raw", saved, "-"], check=True, capture_output=True, text=True).stdout
    for word in (entry.entry_hash, "-digest", "timestamp-entry-1.tsr"):
        assert word in "".join(printed.split()), word


def test_the_report_holds_answered_stamps_only(
    case: CaseFile,
    maria: Person,
    call: AttemptDraft,
    authority: TimeAuthority,
    clock: HandClock,
    tmp_path: Path,
) -> None:
    case.attempts.add(maria.id, call)
    anchor = case.anchors.take(maria.id, answered(case, maria.id, authority, tmp_path))
    clock.move(hours=1)
    case.attempts.add(maria.id, call)
    case.anchors.ask(maria.id)
    assert case.exports.report_snapshot(maria.id).anchors == (anchor,)
