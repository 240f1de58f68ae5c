"""Earlier states of a vault, as the window uses them: open, closed, and damaged."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import snapshots, vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.services.conftest import Reopen
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate


def refused(code: ErrorCode) -> object:
    return pytest.raises(AppError, match=f"^{code.value}$")


def database_of(case: CaseFile) -> Path:
    return case.session.current.database


def spoil(case: CaseFile) -> None:
    """Damage the open database on the disk."""
    case.session.checkpoint()
    data = bytearray(database_of(case).read_bytes())
    for at in range(len(data) // 2, len(data), 4096):
        data[at] ^= 1
    database_of(case).write_bytes(data)
    case.session.engine.dispose()


def test_a_state_is_kept_only_after_a_change(case: CaseFile, maria: Person) -> None:
    first = case.snapshots.keep()
    assert (first.count, first.failed) == (1, False)
    assert case.snapshots.keep() == first == case.snapshots.state()
    case.people.add(PersonDetails(given_names="Ana"))
    case.snapshots.keep()
    [facts] = case.snapshots.list(check=True)
    assert (facts.number, facts.people, facts.sound) == (2, 2, True)
    assert facts.made_at == first.newest


def test_each_day_has_its_state(case: CaseFile, clock: HandClock) -> None:
    for number in range(15):
        case.people.add(PersonDetails(given_names=f"P{number}"))
        case.snapshots.keep()
        clock.move(days=1)
    listed = case.snapshots.list()
    assert len(listed) == 11
    assert [facts.people for facts in listed][:7] == list(range(15, 8, -1))


def test_damage_is_told_and_nothing_kept_goes(case: CaseFile, maria: Person, clock: HandClock) -> None:
    case.snapshots.keep()
    case.people.add(PersonDetails(given_names="Ana"))
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    spoil(case)
    clock.move(days=1)
    state = case.snapshots.keep()
    assert (state.count, state.failed) == (1, True)
    assert told == [frozenset({"backups"})]
    case.snapshots.keep()
    assert len(told) == 1


def test_going_back_says_first_what_is_lost_and_what_comes_back(
    case: CaseFile, maria: Person, call: AttemptDraft, folder: Path, clock: HandClock
) -> None:
    gone = case.people.add(PersonDetails(given_names="Ana"))
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta"))
    scan = case.documents.attach(paper.id, NewFile("carta.txt", data=b"text"))
    case.attempts.add(maria.id, call)
    case.snapshots.keep()
    assert case.snapshots.compare(1).loses_nothing
    for _ in range(3):
        case.attempts.add(maria.id, call)
    case.people.remove_whole(gone.id, gone.details.display_name)
    case.people.add(PersonDetails(given_names="Luz"))
    case.documents.remove(paper.id)
    case.documents.add(maria.id, DocumentDetails(title="Otra"))
    seen = case.snapshots.compare(1)
    assert (seen.attempts_lost, seen.people_lost, seen.people_back) == (3, 1, 1)
    assert (seen.documents_lost, seen.documents_back, seen.additions_lost) == (1, 1, 0)
    assert not seen.loses_nothing
    assert seen.then.attempts == 1
    case.close()
    assert snapshots.list_snapshots(folder, PASSPHRASE, check=True)[0].sound
    assert not snapshots.can_undo(folder)
    result = snapshots.restore_snapshot(folder, PASSPHRASE, 1, clock=clock)
    assert (result.missing, result.found, result.unreadable) == (0, 0, 0)
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.notes == ()
        assert len(again.attempts.list(maria.id)) == 1
        assert again.documents.content(scan.id) == b"text"
        assert again.integrity.check().sound
    assert snapshots.can_undo(folder)
    snapshots.undo(folder)
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert len(again.attempts.list(maria.id)) == 4


def test_a_vault_that_does_not_open_any_more(
    case: CaseFile, maria: Person, folder: Path, template: VaultTemplate, clock: HandClock
) -> None:
    case.snapshots.keep()
    case.close()
    database_of(case).write_bytes(b"\0" * 20_000)
    with refused(ErrorCode.DATABASE_UNREADABLE):
        vaults.open_(folder, PASSPHRASE, strengthen=False)
    for secret, code in ((PASSPHRASE, False), (template.code, True)):
        assert [facts.number for facts in snapshots.list_snapshots(folder, secret, code=code)] == [1]
    with refused(ErrorCode.WRONG_PASSPHRASE):
        snapshots.list_snapshots(folder, "wrong words here")
    snapshots.restore_snapshot(folder, PASSPHRASE, 1, clock=clock)
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.people.get(maria.id).details == maria.details


def test_a_backup_of_this_vault_comes_back_in_the_same_folder(
    case: CaseFile, maria: Person, folder: Path, tmp_path: Path, clock: HandClock
) -> None:
    case.backups.export(tmp_path / "b.cdbackup")
    case.people.add(PersonDetails(given_names="Ana"))
    case.close()
    snapshots.restore_backup_here(folder, tmp_path / "b.cdbackup", PASSPHRASE, clock=clock)
    with closing(vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)) as again:
        assert again.people.count() == 1
        assert again.backups.last() is None


def test_scans_stay_as_long_as_a_kept_state_shows_their_document(
    open_case: Reopen, maria: Person, clock: HandClock
) -> None:
    case = open_case()

    def days(count: int) -> None:
        for _ in range(count):
            clock.move(days=1)
            case.settings.set(test=str(clock.now()))
            case.snapshots.keep()

    days(6)
    paper = case.documents.add(maria.id, DocumentDetails(title="Carta"))
    scan = case.documents.attach(paper.id, NewFile("carta.txt", data=b"text"))
    days(1)
    case.documents.remove(paper.id)
    days(32)
    assert any(facts.documents for facts in case.snapshots.list())
    case = open_case()
    assert scan.file_id in case.session.attachments.ids()
    days(5)
    assert not any(facts.documents for facts in case.snapshots.list())
    case = open_case()
    assert scan.file_id not in case.session.attachments.ids()
