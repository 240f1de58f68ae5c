"""The program whose writes are recorded for the power-cut campaign; the shim is preloaded into it.

It forks one worker for each order and says when the worker has ended. The worker leaves out one promise, if the order
names one, and then works on a vault through the program's own code. Before each operation it notes "begin X" between
the records, and "done X" when the window would say "saved".
"""

from __future__ import annotations

import json
import os
import stat
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checkin_desktop.base import atomic
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import layout, snapshots
from checkin_desktop.vault.session import VaultSession, open_vault
from checkin_desktop.vault.set_building import adopt_files
from checkin_desktop.vault.slots import change_passphrase
from tests.campaigns import marks
from tests.support.powercut.record import note, start
from tests.support.vaults import CHEAP, PASSPHRASE

NEW_PASSPHRASE = "otras cinco palabras de prueba"
EVIDENCE_BYTES = 20_000


def lower_synchronous(level: str) -> None:
    """Commits that do not wait for the medium."""
    configure = engines.configure

    def configured(connection: Any) -> None:
        configure(connection)
        connection.execute(f"PRAGMA synchronous={level}")

    engines.configure = configured


def forget_sync(is_kind: Callable[[int], bool]) -> None:
    """No fsync of the program's own files, or of its folders; SQLite's go on."""
    sync = atomic.sync_fd

    def synced(fd: int) -> None:
        if not is_kind(os.fstat(fd).st_mode):
            sync(fd)

    atomic.sync_fd = synced


MUTANTS: dict[str, Callable[[], None]] = {
    "": lambda: None,
    "synchronous=NORMAL": lambda: lower_synchronous("NORMAL"),
    "synchronous=OFF": lambda: lower_synchronous("OFF"),
    "no fsync of files": lambda: forget_sync(stat.S_ISREG),
    "no fsync of folders": lambda: forget_sync(stat.S_ISDIR),
}


class Day:
    """What a person does with a vault, each step noted."""

    def __init__(self, folder: Path, person: int) -> None:
        self._folder, self._person, self._marker = folder, person, 0
        self._passphrase = PASSPHRASE
        self._session = self._open()

    def _open(self) -> VaultSession:
        session = open_vault(self._folder, self._passphrase, floor=None)
        self.case = CaseFile(session)
        return session

    def save(self, times: int, *, with_file: bool = False) -> None:
        """Save attempts."""
        for _ in range(times):
            self._marker += 1
            what = f"{'file' if with_file else 'row'} {self._marker}"
            files = [marks.evidence(self._marker, EVIDENCE_BYTES)] if with_file else []
            note(f"begin {what}")
            self.case.attempts.add(self._person, marks.draft(self._marker), files)
            note(f"done {what}")

    def change(self) -> None:
        """Change the passphrase."""
        new = NEW_PASSPHRASE if self._passphrase == PASSPHRASE else PASSPHRASE
        note(f"begin passphrase {new}")
        change_passphrase(self._session, self._passphrase, new, profile=CHEAP)
        note(f"done passphrase {new}")
        self._passphrase = new

    def snapshot(self) -> None:
        """Take a snapshot."""
        note("begin snapshot")
        note(f"done snapshot {snapshots.take_snapshot(self._session).name}")

    def lock(self) -> None:
        """Lock and open again."""
        self.case.close()
        self._session = self._open()

    def swap(self) -> None:
        """Publish a new set with the same contents, as putting a backup back does, and open it."""
        new = layout.start_set(self._folder)
        for path in new.key_files:
            atomic.write_file(path, self._session.current.key_files[0].read_bytes())
        os.close(atomic.create_file(new.database))
        snapshots.copy_database(self._session, new.database)
        adopt_files(self._session.current, new)
        note("begin swap")
        layout.publish_set(self._folder, new)
        note("done swap")
        self.lock()


def work(order: dict[str, Any]) -> None:
    """One recorded day."""
    folder = Path(order["folder"])
    MUTANTS[order["mutant"]]()
    start(folder, Path(order["log"]))
    day = Day(folder, order["person"])
    for _ in range(order["rounds"]):
        day.save(3)
        day.save(2, with_file=True)
        day.change()
        day.save(2)
        day.snapshot()
        day.lock()
        day.save(2)
        day.swap()
        day.save(1, with_file=True)
        day.save(1)
    day.case.close()


def main() -> None:
    """Fork a worker for each order."""
    os.write(1, b"loaded\n")
    for line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            try:
                work(json.loads(line))
                os._exit(0)
            except BaseException:  # noqa: BLE001 - whatever it is, the campaign has to see it
                traceback.print_exc()
            finally:
                os._exit(3)
        _, status = os.waitpid(worker, 0)
        os.write(1, f"ended {os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    main()
