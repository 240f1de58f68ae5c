"""A case that is only looked at: what it says of itself, what it refuses, and what it still can do."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan_prints import PlanPrint
from checkin_desktop.services import vaults, viewing
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import network_folders, snapshots
from tests.support.clocks import HandClock
from tests.support.folders import imprint
from tests.support.vaults import PASSPHRASE


@pytest.fixture
def saved(folder: Path, clock: HandClock) -> Path:
    """A closed vault with one person in its snapshot and a second one after it."""
    case = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    case.people.add(PersonDetails(given_names="Ana"))
    snapshots.take_snapshot(case.session)
    case.people.add(PersonDetails(given_names="Benito"))
    case.close()
    return folder


@pytest.fixture
def open_here(saved: Path) -> Iterator[CaseFile]:
    case = vaults.open_(saved, PASSPHRASE, strengthen=False)
    yield case
    case.close()


def names(case: CaseFile) -> list[str]:
    return sorted(row.display_name for row in case.people.rows())


def test_open_elsewhere_shows_the_snapshot_and_who_has_it(open_here: CaseFile, saved: Path) -> None:
    before = imprint(saved)
    found = viewing.look(saved)
    assert found is not None
    assert (found.reason, found.host, found.here) == (viewing.IN_USE, platform.node(), True)
    case = viewing.view(saved, PASSPHRASE)
    assert (case.read_only, names(case), case.left_out) == (True, ["Ana"], False)
    assert case.as_of is not None
    assert case.obstacle is not None
    assert (case.obstacle.reason, case.obstacle.host) == (viewing.IN_USE, platform.node())
    case.close()
    assert imprint(saved) == before
    assert names(open_here) == ["Ana", "Benito"]


def test_it_is_not_asked_for_a_backup_that_it_cannot_make(open_here: CaseFile, saved: Path) -> None:
    def asked(case: CaseFile) -> list[str]:
        return [item.code for item in case.overview.load(1).todo if item.page == "backups"]

    open_here.documents.add(1, DocumentDetails(title="Carta"))
    snapshots.take_snapshot(open_here.session)
    assert asked(open_here) == ["todo_first_backup"]
    case = viewing.view(saved, PASSPHRASE)
    assert asked(case) == []
    case.close()


def test_a_network_folder_is_named(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert viewing.look(saved) is None
    monkeypatch.setattr(network_folders, "file_system_type", lambda *_: "nfs4")
    found = viewing.look(saved)
    assert found is not None
    assert (found.reason, found.may_be_local) == (viewing.NETWORK, False)
    assert viewing.look(saved.parent) is None, "no folder of this program"


@pytest.mark.parametrize(
    "change",
    [
        lambda case, _: case.people.add(PersonDetails(given_names="Carla")),
        lambda case, _: case.people.archive(1),
        lambda case, _: case.drafts.save("identity:1", {"given_names": "x"}),
        lambda case, _: case.settings.set(answer=1),
        lambda case, out: case.backups.export(out / "b.cdbackup"),
    ],
)
def test_nothing_can_be_changed(saved: Path, tmp_path: Path, change: Callable[[CaseFile, Path], object]) -> None:
    before = imprint(saved)
    case = viewing.view(saved, PASSPHRASE)
    with pytest.raises(AppError) as failure:
        change(case, tmp_path)
    assert failure.value.code is ErrorCode.VAULT_READ_ONLY
    case.close()
    assert imprint(saved) == before
    assert not list(tmp_path.glob("*.cdbackup"))


def test_a_pdf_can_be_saved_but_is_not_noted(saved: Path, tmp_path: Path) -> None:
    before = imprint(saved)
    case = viewing.view(saved, PASSPHRASE)
    rendered = case.exports.render_plan(case.exports.plan_snapshot(1, PlanPrint(language="es")))
    copy = case.exports.save(rendered, tmp_path / "plan.pdf", what="plan", person_id=1)
    assert (copy.noted, copy.path.read_bytes()) == (False, rendered.data)
    assert case.exports.log() == ()
    assert case.integrity.check().findings == ()
    case.close()
    assert imprint(saved) == before
