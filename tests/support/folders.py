"""What a folder holds, to the byte and to the moment, for tests that nothing may have touched."""

from __future__ import annotations

import hashlib
from pathlib import Path


def imprint(folder: Path, *, without: tuple[str, ...] = ()) -> dict[str, tuple[int, int, str]]:
    """Every path below `folder` (and the folder itself) with mode, time of its last change (ns) and SHA-256.

    A path whose name is in `without` is left out.
    """
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        if path.name not in without:
            facts = path.lstat()
            data = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
            found[str(path.relative_to(folder))] = (facts.st_mode, facts.st_mtime_ns, data)
    return found
