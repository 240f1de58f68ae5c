"""The program that campaigns kill: a loaded process that forks a worker for each order.

An order is one line of JSON: the work, the vault's folder, and what the work needs. The worker says "pid N" when it is
ready, "begin X" just before each operation and "done X" as soon as it has returned, that is, when the window would
say "saved". What is said goes out unbuffered before the next instruction.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checkin_desktop.base.clock import SystemClock
from checkin_desktop.domain.people_files import guess_fields, read_table
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.people_import import Wish
from checkin_desktop.services.snapshots import SnapshotsService
from checkin_desktop.vault import backups, new_key, salvage, set_restoring, snapshots
from checkin_desktop.vault.session import open_vault
from checkin_desktop.vault.slots import Secret, add_passphrase, change_passphrase, list_slots, remove_slot
from tests.campaigns import marks
from tests.campaigns.one_more_revision import know_one_more_revision
from tests.support.client_list import client_list
from tests.support.vaults import CHEAP

Order = dict[str, Any]
Tell = Callable[[str], None]
EVIDENCE_BYTES = 300_000
IMPORTED = 60
"""Rows of the list that `people` brings in."""


def tell(text: str) -> None:
    """One unbuffered line."""
    os.write(1, f"{text}\n".encode())


def case_of(order: Order) -> CaseFile:
    """The vault of an order, open."""
    return CaseFile(open_vault(Path(order["folder"]), order["passphrase"], floor=None))


def rows(order: Order) -> None:
    """Save attempts one after another."""
    case, marker = case_of(order), int(order["marker"])
    tell(f"pid {os.getpid()}")
    while True:
        tell(f"begin {marker}")
        case.attempts.add(order["person"], marks.draft(marker))
        tell(f"done {marker}")
        marker += 1


def files(order: Order) -> None:
    """Save attempts that each carry a file of a few hundred kilobytes."""
    case, marker = case_of(order), int(order["marker"])
    tell(f"pid {os.getpid()}")
    while True:
        tell(f"begin {marker}")
        case.attempts.add(order["person"], marks.draft(marker), [marks.evidence(marker, EVIDENCE_BYTES)])
        tell(f"done {marker}")
        marker += 1


def people(order: Order) -> None:
    """Bring a list of people in, and take all of them out again, over and over."""
    case = case_of(order)
    table = read_table(client_list(IMPORTED).data)
    wish = Wish(guess_fields(table.headings), DateOrder.DAY_FIRST)
    for past in case.people_import.past():
        case.people_import.undo(past.id)
    tell(f"pid {os.getpid()}")
    while True:
        tell("begin in")
        done = case.people_import.run(table, wish)
        tell("done in")
        assert done.import_id is not None
        tell("begin out")
        case.people_import.undo(done.import_id)
        tell("done out")


def passphrases(order: Order) -> None:
    """Change the passphrase again and again; every third time add a second one instead, and take it away."""
    session, number = open_vault(Path(order["folder"]), order["passphrase"], floor=None), 0
    now = order["passphrase"]
    # What a death between adding and taking away left would fill the key file one day.
    own = change_passphrase(session, now, now, profile=CHEAP).slot_id
    for slot in list_slots(session):
        if slot.slot_id != own:
            remove_slot(session, Secret(passphrase=now), slot.slot_id)
    tell(f"pid {os.getpid()}")
    while True:
        number += 1
        new = f"{order['stem']} {number}"
        tell(f"begin {new}")
        if number % 3:
            change_passphrase(session, now, new, profile=CHEAP)
            now = new
        else:
            added = add_passphrase(session, Secret(passphrase=now), new, profile=CHEAP)
            remove_slot(session, Secret(passphrase=now), added.slot_id)
        tell(f"done {now}")


def snapshot(order: Order) -> None:
    """Take snapshots one after another."""
    session = open_vault(Path(order["folder"]), order["passphrase"], floor=None)
    tell(f"pid {os.getpid()}")
    while True:
        tell("begin")
        tell(f"done {snapshots.take_snapshot(session).name}")


def export(order: Order) -> None:
    """Write a backup over the one before."""
    session = open_vault(Path(order["folder"]), order["passphrase"], floor=None)
    tell(f"pid {os.getpid()}")
    while True:
        tell("begin")
        backups.export(session, Path(order["target"]), overwrite=True)
        tell("done")


def migrate(order: Order) -> None:
    """Open a vault of revision 1 with a program that knows one more, so that the unlock brings it up to date."""
    know_one_more_revision(Path(order["migrations"]))
    tell(f"pid {os.getpid()}")
    tell("begin")
    open_vault(Path(order["folder"]), order["passphrase"], floor=None)
    tell("done")


def ring(order: Order) -> None:
    """Change something and keep a snapshot in the ring, again and again."""
    case, number = case_of(order), 0
    keeper = SnapshotsService(OpenVault(case.session, SystemClock()))
    tell(f"pid {os.getpid()}")
    while True:
        number += 1
        case.drafts.save("form", {"number": number})
        tell("begin")
        keeper.keep()
        tell(f"done {number}")


def restore_snapshot(order: Order) -> None:
    """Go back to a snapshot in the same folder."""
    tell(f"pid {os.getpid()}")
    tell("begin")
    set_restoring.restore_snapshot(Path(order["folder"]), Secret(passphrase=order["passphrase"]), order["number"])
    tell("done")


def restore_backup(order: Order) -> None:
    """Go back to a backup in the same folder."""
    secret = Secret(passphrase=order["passphrase"])
    tell(f"pid {os.getpid()}")
    tell("begin")
    set_restoring.restore_backup(Path(order["folder"]), Path(order["backup"]), secret)
    tell("done")


def renew(order: Order) -> None:
    """Give the vault a new key."""
    session = open_vault(Path(order["folder"]), order["passphrase"], floor=None)
    tell(f"pid {os.getpid()}")
    tell("begin")
    made = new_key.renew(session, order["passphrase"], profile=CHEAP)
    tell(f"done {made.code}")


def salvage_rows(order: Order) -> None:
    """Read what can be read of a damaged vault into a new set."""
    tell(f"pid {os.getpid()}")
    tell("begin")
    salvage.salvage(Path(order["folder"]), Secret(passphrase=order["passphrase"]))
    tell("done")


def restore(order: Order) -> None:
    """Put a backup into a folder that holds nothing yet."""
    tell(f"pid {os.getpid()}")
    tell("begin")
    backups.restore(Path(order["backup"]), Secret(passphrase=order["passphrase"]), Path(order["folder"]))
    tell("done")


WORKS: dict[str, Callable[[Order], None]] = {
    work.__name__: work
    for work in (
        rows,
        files,
        people,
        passphrases,
        snapshot,
        ring,
        export,
        migrate,
        restore,
        restore_snapshot,
        restore_backup,
        renew,
        salvage_rows,
    )
}


def main() -> None:
    """Fork a worker for each order, before any vault is open, and say when it has died."""
    gc.collect()
    gc.freeze()
    tell("loaded")
    for line in sys.stdin:
        order = json.loads(line)
        worker = os.fork()
        if worker == 0:
            try:
                WORKS[order["work"]](order)
                signal.pause()
            except BaseException:  # noqa: BLE001 - whatever it is, the campaign has to see it
                traceback.print_exc()
            finally:
                os._exit(3)
        _, status = os.waitpid(worker, 0)
        tell(f"dead {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
