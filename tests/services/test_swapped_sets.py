"""Sets that stand beside each other: which one may be put back, which one may go, and who may touch them at all."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import raising, repairs, snapshots, vault_keys, viewing
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import layout, old_sets, sheets
from tests.services.conftest import Reopen
from tests.support.folders import imprint
from tests.support.vaults import CHEAP, PASSPHRASE


def refused(code: ErrorCode) -> object:
    return pytest.raises(AppError, match=f"^{code.value}$")


def names(folder: Path) -> list[str]:
    return sorted(known.path.name for known in layout.all_sets(folder))


def test_a_new_key_is_never_undone_as_if_somebody_had_gone_back(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    open_case().people.add(PersonDetails(given_names="Ana"))
    open_case().close()
    assert not snapshots.can_undo(folder)
    with refused(ErrorCode.VAULT_INCOMPLETE):
        snapshots.undo(folder)
    assert names(folder) == ["set-000001", "set-000002"]
    assert open_case().people.count() == 2


def test_a_salvage_is_never_undone_as_if_somebody_had_gone_back(case: CaseFile, maria: Person, folder: Path) -> None:
    case.close()
    repairs.salvage(folder, PASSPHRASE)
    assert names(folder) == ["set-000001", "set-000002"]
    assert not snapshots.can_undo(folder)


def test_going_back_is_undone_once_and_not_to_states_from_before(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    opened = open_case()
    opened.snapshots.keep()
    opened.close()
    snapshots.restore_snapshot(folder, PASSPHRASE, 1)
    assert snapshots.can_undo(folder)
    snapshots.undo(folder)
    assert layout.find_set(folder).path.name == "set-000002"
    assert not snapshots.can_undo(folder)


def test_whoever_only_looks_makes_no_new_key_and_erases_nothing(
    case: CaseFile, maria: Person, folder: Path, open_case: Reopen
) -> None:
    vault_keys.renew(case, PASSPHRASE, kdf=CHEAP)
    writer = open_case()
    writer.snapshots.keep()
    before = imprint(folder)
    with closing(viewing.view(folder, PASSPHRASE)) as looking:
        with refused(ErrorCode.VAULT_READ_ONLY):
            vault_keys.renew(looking, PASSPHRASE, kdf=CHEAP)
        with refused(ErrorCode.VAULT_READ_ONLY):
            vault_keys.go_back(looking, PASSPHRASE)
        with refused(ErrorCode.VAULT_READ_ONLY):
            old_sets.erase_older(looking.session, sheets.SheetNote(2, older=("set-000001",)))
    assert imprint(folder) == before
    writer.people.add(PersonDetails(given_names="Ana"))


def test_a_pipe_in_place_of_a_request_keeps_nobody_waiting(folder: Path) -> None:
    os.mkfifo(folder / raising.REQUEST_NAME)
    raising.withdraw(folder, "whatever")
    assert not raising.answer(folder)
