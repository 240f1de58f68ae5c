"""What was measured in a sealed report, and how it is told from one process to the other; see `reports.verifying`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found in a PDF. A digest is "" where the thing is damaged.

    `kept` has the bytes of the files that the check itself reads. `signatures` counts signature fields;
    `head_printed` is whether the chain's head that `log.json` names stands on a page.
    """

    pages: tuple[str, ...]
    files: Mapping[str, str]
    structure: str
    signatures: int
    head_printed: bool
    kept: Mapping[str, bytes]


def packed(measured: Measured) -> tuple[bytes, ...]:
    """The answer that goes up: a JSON line, then the kept files one after the other."""
    head = {
        "pages": measured.pages,
        "files": dict(measured.files),
        "structure": measured.structure,
        "signatures": measured.signatures,
        "head_printed": measured.head_printed,
        "kept": [[name, len(content)] for name, content in measured.kept.items()],
    }
    return json.dumps(head).encode("ascii"), b"\n", *measured.kept.values()


def unpacked(body: bytes) -> Measured:
    """The answer read again. Raises ValueError, TypeError or KeyError for anything else."""
    line, _, rest = body.partition(b"\n")
    head = json.loads(line)
    kept = {}
    place = 0
    for name, size in head["kept"]:
        kept[str(name)] = rest[place : place + int(size)]
        place += int(size)
    files = {str(name): str(digest) for name, digest in head["files"].items()}
    pages = tuple(str(digest) for digest in head["pages"])
    return Measured(pages, files, str(head["structure"]), int(head["signatures"]), bool(head["head_printed"]), kept)
