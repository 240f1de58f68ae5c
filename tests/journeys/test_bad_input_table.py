"""Every damage that keeps a folder from opening: its message, that looking and going back change nothing, its way out.

One row each. The damage is made with real bytes; the person comes from the lock screen and ends in an open folder.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from checkin_desktop.services import vaults
from checkin_desktop.ui.messages import MessageDialog
from tests.journeys import trouble
from tests.journeys.trouble import MAIL, NAME, SCAN, SET, CaseTemplate
from tests.support.damage import older_with_newer_log, spoil
from tests.support.vaults import PASSPHRASE
from tests.support.visitor import Visitor

CALM = "There are safe ways to go on."
DATABASE, KEYS = f"{SET}/vault.db", (f"{SET}/vault.key", f"{SET}/vault.key.2")

Harm = Callable[[Path], None]
Walk = Callable[[Visitor, CaseTemplate], None]


@dataclass(frozen=True)
class Row:
    """A damage, what the lock screen says, which ways are offered, and the way that is walked to its end."""

    harm: Harm
    says: str
    ways: tuple[str, ...]
    walk: Walk


# --- damage --------------------------------------------------------------------------------------------------


def both_keys(change: Callable[[bytes], bytes]) -> Harm:
    """The same change to both key files."""

    def harm(folder: Path) -> None:
        for name in KEYS:
            (folder / name).write_bytes(change((folder / name).read_bytes()))

    return harm


def altered(data: bytes) -> bytes:
    """As somebody does who can compute a checksum but has no key."""
    body = data[:60] + b"\x01" + data[61:4064]
    return body + hashlib.sha256(body).digest()


def database(change: Callable[[bytes], bytes]) -> Harm:
    """A change to the database file."""
    return lambda folder: (folder / DATABASE).write_bytes(change((folder / DATABASE).read_bytes())) and None


def plaintext(folder: Path) -> None:
    """Somebody put a database of another program there."""
    import sqlite3

    (folder / DATABASE).unlink()
    with closing(sqlite3.connect(folder / DATABASE)) as other, other:
        other.execute("CREATE TABLE notes (words)")


def without_database(folder: Path) -> None:
    """A snapshot was made, then the database went."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.snapshots.keep()
    (folder / DATABASE).unlink()


# --- ways ----------------------------------------------------------------------------------------------------


def agree(v: Visitor, way: str, yes: str) -> None:
    """Press the button of a way and agree to what it says."""
    v.meanwhile(lambda: v.press(yes), MessageDialog)
    v.press(way)


def by_code(v: Visitor, template: CaseTemplate) -> None:
    """The recovery sheet."""
    v.press("Type the code")
    v.type("Recovery code", template.code)
    v.press("Open with this code")
    v.wait_to_see(NAME)


def by_salvage(v: Visitor, _: CaseTemplate) -> None:
    """Save what can be read: here nothing but the page that was hit is lost, and that held no row."""
    agree(v, "Save what can be read", "Save what can be read")
    trouble.tells(v, "Check this folder", "What was saved from damage", "People: 1 saved", "Kept from before")
    v.wait_to_see(NAME)


def by_salvage_of_papers(v: Visitor, _: CaseTemplate) -> None:
    """Nothing of the records is left; the files are found papers."""
    agree(v, "Save what can be read", "Save what can be read")
    trouble.tells(v, "More may be missing than is counted here.", "Found papers", SCAN, MAIL)


def by_snapshot(v: Visitor, _: CaseTemplate) -> None:
    """Go back to the newest earlier state."""
    agree(v, "Choose an earlier state", "Go back to this state")
    v.wait_to_see(NAME)


def without_log(v: Visitor, _: CaseTemplate) -> None:
    """Open without the last changes."""
    agree(v, "Open without the last changes", "Open without the last changes")
    v.wait_to_see(NAME)
    assert not v.sees("Later 1")


SALVAGE = ("Choose an earlier state…", "Choose the backup…", "Save what can be read")
UNREADABLE, DAMAGED = "The records of this folder cannot be read.", "A part of the records in this folder is damaged."
ROWS = {
    "both key files damaged": Row(
        both_keys(lambda data: data[:200] + bytes(100) + data[300:]),
        "Both key files of this folder are damaged.",
        ("Type the code", "Choose the backup…"),
        by_code,
    ),
    "key files altered": Row(
        both_keys(altered), "A key file of this folder was changed", ("Choose the backup…", "Type the code"), by_code
    ),
    "database empty": Row(database(lambda _: b""), UNREADABLE, SALVAGE, by_salvage_of_papers),
    "database of another program": Row(plaintext, UNREADABLE, SALVAGE, by_salvage_of_papers),
    "database random": Row(
        database(lambda data: bytes(range(1, 256)) * 300), UNREADABLE, SALVAGE, by_salvage_of_papers
    ),
    "first page rotten": Row(lambda folder: spoil(folder / DATABASE, 1), UNREADABLE, SALVAGE, by_salvage),
    "database cut off": Row(database(lambda data: data[:-4096]), DAMAGED, SALVAGE, by_salvage),
    "older database with a newer log": Row(
        lambda folder: bool(older_with_newer_log(folder)) and None,
        "The last changes were not closed in the right way",
        ("Open without the last changes", *SALVAGE),
        without_log,
    ),
    "database missing": Row(
        without_database, "A part of this folder is missing or empty: vault.db", SALVAGE, by_snapshot
    ),
}


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ROWS.items()])
def test_damage_is_told_changes_nothing_and_has_a_way_out(
    visit: Callable[..., Any], folder: Path, template: CaseTemplate, row: Row
) -> None:
    row.harm(folder)
    harmed = trouble.bytes_of(folder)
    with visit(folder) as v:
        trouble.unlock(v)
        trouble.tells(v, row.says, CALM)
        v.wait(lambda: not v.window.unlocker.busy())
        v.press("What can be done")
        trouble.tells(v, row.says, *row.ways)
        v.press("Back to the lock screen")
        v.wait_to_see("Type your passphrase to open it.")
        assert trouble.bytes_of(folder) == harmed
        trouble.unlock(v)
        v.wait(lambda: v.sees(CALM) and not v.window.unlocker.busy())
        v.press("What can be done")
        for way in row.ways:
            v.wait_to_see(way)
        row.walk(v, template)
    kept = trouble.bytes_of(folder)
    # Whatever was damaged is still somewhere in the folder; without its log the database is sound, and goes on.
    damaged = "-wal" if row.walk is without_log else "/vault."
    assert {value for name, value in harmed.items() if damaged in name} <= set(kept.values())


def test_a_folder_without_any_state_leads_to_a_backup(visit: Callable[..., Any], folder: Path) -> None:
    shutil.rmtree(folder / SET)
    harmed = trouble.bytes_of(folder)
    with visit(folder) as v:
        trouble.tells(v, "A part of this folder is missing or empty: set-000001", CALM)
        v.press("What can be done")
        v.wait_to_see("Choose the backup…")
        assert not v.sees("Save what can be read")
        asked: list[str] = []
        v.meanwhile(lambda: (asked.append("file"), v.front().reject()), QFileDialog)  # type: ignore[attr-defined]
        v.press("Choose the backup…")
        v.wait(lambda: asked)
    assert trouble.bytes_of(folder) == harmed
