"""An older copy in the place of the newest state: it is said with what to do, and nothing more is done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.vault import layout
from tests.journeys import trouble
from tests.support.vaults import CHEAP, PASSPHRASE


def test_an_older_database_and_older_keys_are_told(visit: Callable[..., Any], folder: Path) -> None:
    found = layout.find_set(folder)
    old = {path: path.read_bytes() for path in (*found.key_files, found.database)}
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.keys.kdf = CHEAP
        case.keys.change(PASSPHRASE, "another one for the test")
        case.people.add(PersonDetails(given_names="Nueva"))
    newest = found.database.read_bytes()
    for path in found.key_files:
        path.write_bytes(old[path])
    with visit(folder) as v:
        trouble.opens(v)
        v.wait_to_see("The key files are older than the records.")
        v.wait_to_see("Nothing was deleted.")
        trouble.lock(v)
    assert found.database.read_bytes()[:16] == newest[:16]
    found.database.write_bytes(old[found.database])
    with visit(folder) as v:
        trouble.opens(v)
        v.wait_to_see("This folder is older than at its last lock on this computer.")
        shell = v.window
        v.wait(shell.runner.idle)
        v.press("Look at the saved copies")
        v.wait(lambda: shell.main.page_id == "backups", "the page of the saved copies")
