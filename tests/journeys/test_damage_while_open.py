"""Damage that is met while the folder is open: told once, checked, repaired, and opened again with the report."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from checkin_desktop.services import vaults
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.secret_dialog import SecretDialog
from checkin_desktop.vault.salvage_pages import PAGE_BYTES, PageFile
from tests.journeys import trouble
from tests.journeys.trouble import SET
from tests.support.damage import database_key, spoil
from tests.support.vaults import PASSPHRASE
from tests.support.visitor import Visitor

DAMAGED = "A part of the records in this folder is damaged."


def boxes() -> list[QDialog]:
    """Every dialog that stands open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def page(folder: Path, number: int) -> bytes:
    """A page of the first database, as it lies on the disk."""
    return (folder / SET / "vault.db").read_bytes()[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]


def harm(folder: Path, *tables: str) -> dict[int, bytes]:
    """Spoil the page on which each table begins; returns the damaged pages."""
    database = folder / SET / "vault.db"
    roots = PageFile(database, database_key(folder)).tables()
    spoil(database, *(roots[table] for table in tables))
    return {roots[table]: page(folder, roots[table]) for table in tables}


def meets_damage(v: Visitor) -> None:
    """Open the folder and wait until every part of the window has met the damage: it is one box."""
    trouble.unlock(v)
    v.wait_to_see(DAMAGED)
    v.wait(v.window.runner.idle)  # type: ignore[attr-defined]
    assert len(boxes()) == 1


@pytest.mark.parametrize(
    ("tables", "finds"),
    [
        (
            ("documents", "attempt_entries"),
            ("Damaged places in the records: 2.", "Person 1: the record or the log cannot be read."),
        ),
        (("people",), ("Damaged places in the records: 1.", "Some of the records cannot be read.")),
    ],
    ids=["a document and a log", "all people"],
)
def test_damage_in_an_open_folder_leads_to_the_check_and_the_repair(
    visit: Callable[..., Any], folder: Path, tables: tuple[str, ...], finds: tuple[str, ...]
) -> None:
    damaged = harm(folder, *tables)
    with visit(folder) as v:
        meets_damage(v)
        v.press("Check this folder")
        v.press("Check now")
        v.wait_to_see("Repair this folder")
        assert boxes() == []
        trouble.tells(v, *finds)
        v.press("Repair this folder")
        trouble.tells(v, DAMAGED, "Save what can be read")
        v.meanwhile(lambda: asked(v), SecretDialog)
        v.press("Save what can be read")
        v.wait_to_see("What was saved from damage")
        v.wait(v.window.runner.idle)
        assert boxes() == []
        trouble.lock(v)
    assert {number: page(folder, number) for number in damaged} == damaged
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        assert case.session.current.path.name == "set-000002"
        assert len(case.repairs.reports()) == 1


def asked(v: Visitor) -> None:
    """Type what opens the folder, and agree to what is said about the way."""
    v.meanwhile(lambda: v.press("Save what can be read"), MessageDialog)
    v.type("Passphrase", PASSPHRASE)
    v.press("Go on")
