"""Adding a 50 MB scan to a vault, against `cp` and fsync of the same file on the same disk.

Both put the bytes on the medium before the clock stops. Rounds alternate, so that a busy computer slows both; the
medians are compared. Run: python tests/benchmarks/bench_attach.py [--folder DIR] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.support.vaults import make_vault

SCAN_BYTES = 50 * 1000 * 1000
AIM = 3.0


def time_copy(source: Path, folder: Path) -> float:
    """Seconds for cp, then fsync of the copy and of its folder."""
    target = folder / "copy"
    start = time.perf_counter()
    subprocess.run(["cp", str(source), str(target)], check=True)
    for path in (target, folder):
        fd = os.open(path, os.O_RDONLY)
        os.fsync(fd)
        os.close(fd)
    seconds = time.perf_counter() - start
    target.unlink()
    return seconds


def measure(folder: Path, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Seconds of each round for adding, for reading back, and for cp with fsync."""
    source = folder / "scan"
    source.write_bytes(os.urandom(SCAN_BYTES))
    os.sync()
    added, read, copied = [], [], []
    session, _ = make_vault(folder / "bench.cdvault")
    with closing(session):
        for number in range(rounds + 1):
            copy = time_copy(source, folder)
            start = time.perf_counter()
            stored = session.attachments.add(source, "scan.pdf", "application/pdf")
            add = time.perf_counter() - start
            start = time.perf_counter()
            data = session.attachments.read(stored.file_id)
            back = time.perf_counter() - start
            assert len(data) == SCAN_BYTES
            del data
            session.attachments.withdraw(stored.file_id)
            if number:  # the first round only warms up
                added.append(add)
                read.append(back)
                copied.append(copy)
    return added, read, copied


def main() -> int:
    """Print the ratio; exit code 1 if it misses the aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=None, help="where to measure; default: the temporary folder")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        added, read, copied = measure(Path(folder), options.rounds)
    add, back, copy = (statistics.median(times) for times in (added, read, copied))
    print(f"cp + fsync of 50 MB:       {copy * 1000:7.1f} ms (median of {options.rounds})")
    print(f"add to the vault, durable: {add * 1000:7.1f} ms")
    print(f"read back and verify:      {back * 1000:7.1f} ms")
    print(f"ratio add / cp: {add / copy:.2f} (aim: at most {AIM:.0f})")
    return 0 if add / copy <= AIM else 1


if __name__ == "__main__":
    raise SystemExit(main())
