"""Going back to an earlier state from the window, undoing it, and two versions of a folder."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.ui import keeping
from checkin_desktop.vault import layout
from tests.journeys import trouble
from tests.journeys.test_backup import in_file_dialog, lock, once
from tests.journeys.trouble import NAME
from tests.support.vaults import PASSPHRASE
from tests.support.visitor import Visitor


def people(folder: Path) -> int:
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        return case.people.count()


def keep_and_add(folder: Path) -> None:
    """A state of one person, and a second person since."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.snapshots.keep()
        case.people.add(PersonDetails(given_names="Ana", family_names="Solís"))


def type_and(v: Visitor, button: str) -> Callable[[], None]:
    def act() -> None:
        v.type("Your passphrase now", PASSPHRASE)
        v.press(button)

    return act


def test_going_back_is_told_first_done_and_undone(visit: Callable[..., Any], folder: Path) -> None:
    keep_and_add(folder)
    with visit(folder) as v:
        trouble.opens(v)
        v.press("Safety")
        v.press("Open", next(card for card in v.window.main.pages["safety"].cards if "Backup" in type(card).__name__))
        v.wait_to_see("1 person, 1 attempt, 1 document")
        once(v, lambda: v.sees("1 person added since then would be missing."), type_and(v, "Go back"))
        v.press("Go back…")
        v.wait_to_see("You went back to an earlier state.")
        v.wait_to_see("Undo")
        assert layout.find_set(folder).path.name == "set-000002"
        assert v.window.case.people.count() == 1
        once(v, lambda: v.sees("The folder will be as it was before you went back."), type_and(v, "Undo"))
        v.press("Undo")
        v.wait_to_see("The folder is as it was before you went back.")
        assert v.window.case.people.count() == 2
        lock(v)
    assert people(folder) == 2


def test_a_wrong_passphrase_changes_nothing(visit: Callable[..., Any], folder: Path) -> None:
    keep_and_add(folder)
    with visit(folder) as v:
        trouble.opens(v)
        v.window.context.navigate("backups")
        v.wait_to_see("1 person, 1 attempt, 1 document")

        def wrong() -> None:
            once(v, lambda: v.sees("This passphrase does not open the folder."), lambda: v.press("Cancel"))
            v.type("Your passphrase now", "some other words")
            v.press("Go back")

        once(v, lambda: v.sees("would be missing"), wrong)
        v.press("Go back…")
        v.wait_to_see("1 person, 1 attempt, 1 document")
        assert v.window.case.people.count() == 2
        lock(v)
    assert layout.find_set(folder).path.name == "set-000001"


def test_a_full_disk_is_told_and_the_folder_opens_as_it_was(
    visit: Callable[..., Any], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_and_add(folder)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    told: list[bool] = []

    def read() -> None:
        told.append(v.sees("The disk is full."))
        v.press("OK")

    with visit(folder) as v:
        trouble.opens(v)
        v.window.context.navigate("backups")
        v.wait_to_see("1 person, 1 attempt, 1 document")
        monkeypatch.setattr(layout, "start_set", full)
        once(v, lambda: v.sees("would be missing"), type_and(v, "Go back"))
        once(v, lambda: v.sees("The disk is full."), read)
        v.press("Go back…")
        v.wait(lambda: told, "the failure was not told")
        assert v.window.case.people.count() == 2
        lock(v)
    assert layout.find_set(folder).path.name == "set-000001"


def test_a_backup_is_checked_and_brought_back_in_place(
    visit: Callable[..., Any], folder: Path, tmp_path: Path
) -> None:
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.backups.export(tmp_path / "b.cdbackup")
    keep_and_add(folder)
    with visit(folder) as v:
        trouble.opens(v)
        v.window.context.navigate("backups")
        v.wait_to_see("Last checked backup:")

        def secret(button: str) -> Callable[[], None]:
            def act() -> None:
                once(v, lambda: v.sees("Passphrase of the backup"), answer)
                in_file_dialog(tmp_path / "b.cdbackup")

            def answer() -> None:
                v.type("Passphrase of the backup", PASSPHRASE)
                v.press(button)

            return act

        v.meanwhile(secret("Check it"))
        once(v, lambda: v.sees("The backup is complete."), lambda: v.press("OK"))
        v.press("Check a backup…")
        v.meanwhile(secret("Continue"))
        once(v, lambda: v.sees("Go back to this backup?"), type_and(v, "Go back"))
        v.press("Go back to a backup…")
        v.wait_to_see("You went back to an earlier state.")
        assert v.window.case.people.count() == 1
        lock(v)


def test_closing_the_window_keeps_the_state_of_now(visit: Callable[..., Any], folder: Path) -> None:
    keep_and_add(folder)
    with visit(folder) as v:
        trouble.opens(v)
        v.wait_to_see(NAME)
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        assert [facts.people for facts in case.snapshots.list()] == [2]


def test_damage_is_told_above_the_pages_and_on_the_card(visit: Callable[..., Any], folder: Path) -> None:
    keep_and_add(folder)
    with visit(folder) as v:
        trouble.opens(v)
        before = {p.name: p.read_bytes() for p in layout.find_set(folder).backups.iterdir()}
        v.wait(v.window.runner.idle)  # what is still read for a page would meet the damage first, and say so in a box
        session = v.window.case.session
        session.checkpoint()
        data = bytearray(session.current.database.read_bytes())
        data[-2000] ^= 1
        session.current.database.write_bytes(data)
        v.window.main.findChild(keeping.Keeping).look()
        v.wait_to_see("The data of this folder did not pass its check.")
        v.press("Safety")
        v.wait_to_see("no earlier one was thrown away")
        assert {p.name: p.read_bytes() for p in layout.find_set(folder).backups.iterdir()} == before
        lock(v)


def test_two_versions_are_listed_and_left_alone(visit: Callable[..., Any], folder: Path) -> None:
    database = layout.find_set(folder).database
    other = database.with_name("vault (2).db")
    shutil.copyfile(database, other)
    before = other.read_bytes()
    seen: list[bool] = []
    with visit(folder) as v:
        v.wait_to_see("There are two versions of parts of this folder.")

        def look() -> None:
            seen.append(v.sees("vault.db") and v.sees("vault (2).db"))
            v.press("Close")

        once(v, lambda: v.sees("leaves the others"), look)
        v.press("Show both")
        assert seen == [True]
        trouble.opens(v)
        v.wait_to_see("There are two versions of parts of this folder.")
        lock(v)
    assert other.read_bytes() == before


def test_the_page_for_moving_says_what_to_compare(visit: Callable[..., Any], folder: Path) -> None:
    with visit(folder) as v:
        trouble.opens(v)
        v.window.context.navigate("moving")
        v.wait_to_see("1 person, 1 attempt, 1 document, 2 attached files")
        v.wait_to_see("There is no backup in another place yet.")
        lock(v)
