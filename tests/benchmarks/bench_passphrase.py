"""A change of the passphrase: what it writes, and what it takes beyond the key derivation.

What is written is counted with strace, by file: two key files of 4,096 bytes, and the pages of one short transaction.
The time is compared with writing two files of 4 KB with the same syncs and one row into a bare SQLCipher database.

Run: python tests/benchmarks/bench_passphrase.py [--folder DIR] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from checkin_desktop.base import atomic
from checkin_desktop.vault import slots
from checkin_desktop.vault.engine import configure, connect_raw
from tests.support.vaults import CHEAP, PASSPHRASE, make_vault, reopen

NEW = "otras cinco palabras"
KEY_FILE_BYTES = 4096
_WRITE = re.compile(r"(?:write|pwrite64)\(\d+<([^>]*)>.* = (\d+)$")

CHILD = """
import os, sys
from pathlib import Path
from checkin_desktop.vault import slots
from tests.benchmarks.bench_passphrase import NEW
from tests.support.vaults import CHEAP, PASSPHRASE, reopen
session = reopen(Path(sys.argv[1]))
session.checkpoint()
os.path.exists("/marker-of-the-beginning")
slots.change_passphrase(session, PASSPHRASE, NEW, profile=CHEAP)
os.path.exists("/marker-of-the-end")
session.close()
"""


def writes(folder: Path) -> Counter[str]:
    """Bytes written by one change, by the name of the file; temporary names count for what they become."""
    with tempfile.NamedTemporaryFile() as trace:
        command = [
            "strace",
            "-f",
            "-y",
            "-e",
            "trace=write,pwrite64,stat,newfstatat,access,faccessat2",
            "-o",
            trace.name,
        ]
        root = Path(__file__).parents[2]
        subprocess.run([*command, sys.executable, "-c", CHILD, str(folder)], check=True, cwd=root)
        lines = Path(trace.name).read_text(encoding="utf-8", errors="replace").splitlines()
    inside = False
    found: Counter[str] = Counter()
    for line in lines:
        if "/marker-of-the-beginning" in line:
            inside = True
        if "/marker-of-the-end" in line:
            break
        match = _WRITE.search(line)
        if inside and match and str(folder) in match[1]:
            found[Path(match[1]).name.split(atomic.TEMP_MARK)[0]] += int(match[2])
    return found


def time_floor(folder: Path) -> float:
    """Two files of 4 KB, synced and renamed, and one row in a bare SQLCipher database."""
    key = bytes(32)
    database = folder / "bare.db"
    if not database.exists():
        database.touch()
        with closing(connect_raw(database, key)) as made:
            made.execute("CREATE TABLE a (b)")
            made.execute("INSERT INTO a VALUES (1)")
    with closing(connect_raw(database, key)) as connection:
        configure(connection)
        start = time.perf_counter()
        for name in ("one", "two"):
            atomic.write_file(folder / name, os.urandom(KEY_FILE_BYTES))
        connection.execute("UPDATE a SET b = b + 1")
        return time.perf_counter() - start


def main() -> int:
    """Print what is written and the ratio; exit code 1 if a key file is written more than once each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=None, help="where to measure; default: the temporary folder")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as place:
        folder = Path(place, "bench.cdvault")
        make_vault(folder)[0].close()
        found = writes(folder)
        session = reopen(folder, NEW)
        changed, floor = [], []
        with closing(session):
            old, new = NEW, PASSPHRASE
            for number in range(options.rounds + 1):
                bare = time_floor(Path(place))
                start = time.perf_counter()
                slots.change_passphrase(session, old, new, profile=CHEAP)
                seconds = time.perf_counter() - start
                old, new = new, old
                if number:
                    changed.append(seconds)
                    floor.append(bare)
    for name, size in found.most_common():
        print(f"{name:16} {size:7} bytes written")
    change, least = statistics.median(changed), statistics.median(floor)
    print(f"change, with a key derivation of microseconds: {change * 1000:6.1f} ms (median of {options.rounds})")
    print(f"two files of 4 KB and one row, with syncs:     {least * 1000:6.1f} ms")
    print(f"ratio: {change / least:.2f}")
    keys = {name: size for name, size in found.items() if name.startswith("vault.key")}
    return 0 if keys == {"vault.key": KEY_FILE_BYTES, "vault.key.2": KEY_FILE_BYTES} else 1


if __name__ == "__main__":
    raise SystemExit(main())
