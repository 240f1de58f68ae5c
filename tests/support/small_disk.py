"""A real, tiny file system for tests of a full disk."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(point: Path, *, kib: int = 3072) -> Iterator[Path]:
    """Mount a tmpfs of `kib` KiB at `point` for the block. Mounting needs root."""
    if os.geteuid() != 0:
        raise PermissionError("tests of a full disk mount a small tmpfs: run them as root (in CI: a root container)")
    point.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=0700", "tmpfs", str(point)], check=True)
    try:
        yield point
    finally:
        subprocess.run(["umount", "--lazy", str(point)], check=True)


def fill(point: Path, *, leave: int = 0) -> Path:
    """Take all space of the file system but `leave` bytes; delete the returned file to give it back."""
    ballast = point / "ballast"
    with ballast.open("ab", buffering=0) as file:
        block = bytes(4096)
        try:
            while True:
                file.write(block)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
        file.truncate(max(0, file.tell() // 4096 * 4096 - leave))
    return ballast
