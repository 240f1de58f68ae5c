"""A backup of 300 MB of scans and its way back, against `cp` and fsync of as many bytes on the same disk.

Saving decrypts each scan to prove it, writes the file, brings it to the medium, reads it back and compares every hash;
putting back does the last with a new vault. Going back to a snapshot copies no scan: its time stands for itself.
Rounds alternate, so that a busy computer slows all of them; medians are compared.
Run: python tests/benchmarks/bench_backup.py [--folder DIR] [--rounds N] [--megabytes N]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from checkin_desktop.base import atomic
from checkin_desktop.vault import backups, set_building, set_restoring, snapshot_ring
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import PASSPHRASE, make_vault, reopen

SCAN_BYTES = 10 * 1000 * 1000
SAVE_AIM, RESTORE_AIM = 8.0, 5.0
RIGHT = Secret(passphrase=PASSPHRASE)


def timed(work: Callable[[], object]) -> float:
    """Seconds for the work."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def copy(source: Path, target: Path) -> None:
    """cp of one file with all the bytes, then fsync of it and of its folder."""
    subprocess.run(["cp", str(source), str(target)], check=True)
    atomic.sync_file(target)
    atomic.sync_folder(target.parent)


def measure(folder: Path, rounds: int, megabytes: int) -> dict[str, list[float]]:
    """Seconds of each round for cp, saving, putting back into a new folder, and going back to a snapshot."""
    vault, backup, new = folder / "bench.cdvault", folder / "bench.cdbackup", folder / "new.cdvault"
    session, _ = make_vault(vault)
    with closing(session):
        for _ in range(max(1, megabytes * 1000 * 1000 // SCAN_BYTES)):
            session.attachments.add(os.urandom(SCAN_BYTES), "scan.pdf", "application/pdf")
        snapshot_ring.take(session, date(2026, 11, 1))
    os.sync()
    seconds: dict[str, list[float]] = {name: [] for name in ("cp", "save", "restore", "go back")}
    for number in range(rounds + 1):
        taken = {}
        with closing(reopen(vault)) as opened:
            taken["save"] = timed(lambda opened=opened: backups.export(opened, backup, overwrite=True))
        taken["cp"] = timed(lambda: copy(backup, folder / "copy"))
        (folder / "copy").unlink()
        taken["restore"] = timed(lambda: backups.restore(backup, RIGHT, new))
        shutil.rmtree(new)
        taken["go back"] = timed(lambda: set_restoring.restore_snapshot(vault, RIGHT, 1))
        set_building.undo_set(vault)
        for undone in vault.glob("undone-*"):
            shutil.rmtree(undone)
        if number:  # the first round only warms up
            for name, value in taken.items():
                seconds[name].append(value)
    return seconds


def main() -> int:
    """Print the ratios; exit code 1 if one misses its aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=None, help="where to measure; default: the temporary folder")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--megabytes", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        seconds = measure(Path(folder), options.rounds, options.megabytes)
    middle = {name: statistics.median(values) for name, values in seconds.items()}
    for name, value in middle.items():
        print(f"{name:8} {value * 1000:8.0f} ms (median of {options.rounds})")
    save, restore = middle["save"] / middle["cp"], middle["restore"] / middle["cp"]
    print(f"ratio save / cp: {save:.2f} (aim: at most {SAVE_AIM:.0f})")
    print(f"ratio restore / cp: {restore:.2f} (aim: at most {RESTORE_AIM:.0f})")
    return 0 if save <= SAVE_AIM and restore <= RESTORE_AIM else 1


if __name__ == "__main__":
    raise SystemExit(main())
