"""A round of files: what of a folder is taken, what is there already, whether there is room, one step for each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.same_files import KeptAt, Shelf
from checkin_desktop.domain.scan_work import LOCKED
from checkin_desktop.services import files, gathering
from checkin_desktop.services.adding import AddingRound, Keep
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.gathering import gather
from tests.services.test_files import image, pdf

PNG = image("PNG")


def note(name: str, size: int = 40) -> NewFile:
    """A file of `size` bytes that can be kept."""
    return NewFile(f"{name}.txt", data=name.encode().ljust(size))


def keeper(case: CaseFile, document_id: int) -> Keep:
    return lambda new, told, stop: case.documents.attach(document_id, new, progress=told, cancelled=stop)


@pytest.fixture
def lease(case: CaseFile, maria: Person) -> int:
    return case.documents.add(maria.id, DocumentDetails(title="Lease")).id


def names(case: CaseFile, document_id: int) -> list[str]:
    return [item.name for item in case.documents.get(document_id).attachments]


def on_disk(case: CaseFile) -> int:
    return len(case.session.attachments.ids())


def test_of_a_folder_the_papers_are_taken_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    inner = shelf / "b old"
    inner.mkdir(parents=True)
    for name in ("page 10.png", "page 2.png", "a.jpg"):  # a picture by its content, whatever its name says
        (shelf / name).write_bytes(PNG)
    (inner / "deed.pdf").write_bytes(pdf())
    (shelf / "list.docx").write_bytes(b"PK\x03\x04")
    (shelf / "empty.pdf").write_bytes(b"")
    for litter in (".hidden", "Thumbs.db"):
        (shelf / litter).write_bytes(b"x")
    (tmp_path / "elsewhere.png").write_bytes(PNG)
    (shelf / "link.png").symlink_to(tmp_path / "elsewhere.png")
    (shelf / "loop").symlink_to(shelf, target_is_directory=True)
    os.mkfifo(shelf / "pipe.pdf")
    alone = NewFile.at(shelf / "list.docx")
    found = gather([alone, NewFile.at(shelf)])
    assert [new.name for new in found.files] == [
        "list.docx",  # picked itself: what adds it says why not
        "a.jpg",
        "deed.pdf",
        "empty.pdf",
        "page 2.png",
        "page 10.png",
    ]
    assert sorted(found.skipped) == ["link.png", "list.docx", "loop", "pipe.pdf"]
    assert not found.cut_short


def test_a_folder_without_end_is_cut_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "deep"
    (deep / "a" / "b").mkdir(parents=True)
    for place in (deep, deep / "a", deep / "a" / "b"):
        for number in range(2):
            (place / f"z{number}.png").write_bytes(PNG)
    monkeypatch.setattr(gathering, "MOST_FILES", 3)
    few = gather([NewFile.at(deep)])
    assert (len(few.files), few.cut_short) == (3, True)
    monkeypatch.setattr(gathering, "MOST_FILES", 100)
    monkeypatch.setattr(gathering, "DEEPEST", 1)
    flat = gather([NewFile.at(deep)])
    assert (len(flat.files), flat.cut_short) == (4, True)
    monkeypatch.setattr(gathering, "MOST_ENTRIES", 2)
    assert gather([NewFile.at(deep)]).cut_short
    with pytest.raises(Cancelled):
        gather([NewFile.at(deep)], cancelled=lambda: True)


def test_the_same_file_is_found_by_its_hash_and_told_by_its_place(case: CaseFile, maria: Person, lease: int) -> None:
    other = case.people.add(PersonDetails(given_names="Rosa"))
    theirs = case.documents.add(other.id, DocumentDetails(title="Rosa’s passport"))
    gone = case.documents.add(maria.id, DocumentDetails(title="Taken off"))
    case.documents.attach(lease, note("here"))
    case.documents.attach(theirs.id, note("theirs"))
    case.documents.attach(gone.id, note("removed"))
    case.documents.remove(gone.id)
    taken_back = case.documents.attach(lease, note("withdrawn"))
    case.documents.withdraw(taken_back.id, "wrong paper")
    new = [note("here"), note("theirs"), note("removed"), note("withdrawn"), note("new"), note("new"), note("x", 9)]
    found = {(item.new.name, item.places) for item in case.adding.known(maria.id, new)}
    assert found == {
        ("here.txt", (KeptAt(Shelf.DOCUMENT, title="Lease"),)),
        ("theirs.txt", (KeptAt(Shelf.OTHER_PERSON),)),
        ("new.txt", (KeptAt(Shelf.THIS_ROUND),)),
    }
    with pytest.raises(Cancelled):
        case.adding.known(maria.id, [NewFile.at(Path(__file__)), NewFile.at(Path(__file__))], cancelled=lambda: True)


def test_a_full_folder_takes_no_file_and_keeps_nothing_of_it(
    case: CaseFile, lease: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.documents.attach(lease, note("first", 60))
    monkeypatch.setattr(files, "VAULT_LIMIT_BYTES", 100)
    case.adding.require_room([note("small", 40)])
    with pytest.raises(AppError) as caught:
        case.adding.require_room([note("one", 30), note("two", 30)])
    assert caught.value.code is ErrorCode.VAULT_FULL
    work = AddingRound([note("fits", 30), note("not", 30), note("never", 5)], keeper(case, lease))
    with pytest.raises(AppError) as caught:
        work.run()
    assert caught.value.code is ErrorCode.VAULT_FULL
    assert (work.kept, names(case, lease), on_disk(case)) == (1, ["first.txt", "fits.txt"], 2)
    growing = tmp_path / "growing.txt"
    growing.write_bytes(b"1234")
    looked = files.inspect_file(NewFile.at(growing))
    growing.write_bytes(b"1234" * 10)
    monkeypatch.setattr(files, "size_of", lambda _: 4)
    with pytest.raises(AppError) as caught:
        case.documents.attach(lease, NewFile("growing.txt", path=growing, facts=looked))
    assert caught.value.code is ErrorCode.VAULT_FULL
    assert on_disk(case) == 2


def test_each_file_is_a_step_of_its_own(case: CaseFile, lease: int) -> None:
    told: list[tuple[int, int, int]] = []
    bad = NewFile("bad.pdf", data=b"%PDF-1.7\n")
    work = AddingRound([note("a", 3000), bad, note("b", 5000), note("c", 9)], keeper(case, lease))
    work.run(lambda *how: told.append(how), lambda: True)
    assert (names(case, lease), work.left) == (["a.txt"], 3)
    work.run(lambda *how: told.append(how))
    assert names(case, lease) == ["a.txt", "b.txt", "c.txt"]
    assert [(name, failure.code) for name, failure in work.refused] == [("bad.pdf", ErrorCode.FILE_DAMAGED)]
    assert (work.kept, work.left) == (3, 0)
    assert {number for number, _, _ in told} == {1, 2, 3, 4}
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert {total for _, _, total in told} == {8}


def test_a_stopped_round_keeps_what_was_done_and_nothing_half(case: CaseFile, lease: int) -> None:
    stopped: list[bool] = []

    def keep(new: NewFile, told: object, stop: object) -> None:
        case.documents.attach(lease, new, cancelled=lambda: bool(stopped))
        stopped.append(True)

    work = AddingRound([note("a"), note("b"), note("c")], keep, lambda: bool(stopped))
    with pytest.raises(Cancelled):
        work.run()
    assert (work.kept, names(case, lease), on_disk(case)) == (1, ["a.txt"], 1)


def test_what_was_seen_when_a_scan_was_added_is_known_at_once(case: CaseFile, lease: int) -> None:
    import pikepdf

    locked = pdf(encryption=pikepdf.Encryption(user="secret", owner="secret"))
    kept = [
        case.documents.attach(lease, NewFile(name, data=data)).id
        for name, data in (("a.pdf", pdf(3)), ("b.pdf", locked), ("c.txt", b"words"))
    ]
    works = case.scans.works(kept)
    assert [works[number].page_count for number in kept] == [3, None, None]
    assert [works[number].warnings for number in kept] == [(), (LOCKED,), ()]
