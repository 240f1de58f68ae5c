"""Reading what strace saw of a program's writes: who wrote a needle where, and which files were opened to write.

The record is made with `-xx`, so every byte stands as \\xNN and a needle is found whatever stands around it.
"""

from __future__ import annotations

import mmap
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

WRITES = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
CHANGES = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,memfd_create"
NETWORK = "socket,connect,bind"
LONGEST = 1 << 22

_ESCAPE = re.compile(r"\\x([0-9a-f]{2})")
_TARGET = re.compile(rb"\d+ +(\w+)\((\d+)<(.*?)>(?:\(deleted\))?, ")
_OPENED = re.compile(rb'\b(?:open|openat|creat)\((?:[^,]*, )?"((?:\\x[0-9a-f]{2})*)"(.*)\) = (\d+)')
_TO_WRITE = re.compile(rb"O_WRONLY|O_RDWR|O_CREAT|^$")


@dataclass(frozen=True)
class Wrote:
    """A system call that held the needle, and what it went to: a path, "pipe:[…]", or a socket."""

    call: str
    target: str

    @property
    def is_file(self) -> bool:
        """Whether it went to a file, and not to another process."""
        return self.target.startswith("/") and not self.target.startswith("/dev/pts")


def strace(record: Path) -> list[str]:
    """The beginning of a command that records a program and its children."""
    calls = f"trace={WRITES},{CHANGES},{NETWORK}"
    how = ["-f", "--seccomp-bpf", "-qq", "-yy", "-xx", "-s", str(LONGEST)]
    return ["strace", *how, "-e", calls, "-e", "signal=none", "-o", str(record)]


def plain(text: str) -> str:
    """Undo strace's escapes."""
    return (
        _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text).encode("latin-1", "replace").decode("utf-8", "replace")
    )


def _spellings(needle: str) -> Iterator[bytes]:
    for form in {needle, unicodedata.normalize("NFD", needle), needle.lower(), needle.upper()}:
        for codec in ("utf-8", "utf-16-le", "utf-16-be"):
            yield form.encode(codec)
        if quote(form) != form:
            yield quote(form).encode()


def who_wrote(record: Path, needles: Iterable[str]) -> Counter[Wrote]:
    """Every write in the record that holds a needle, in UTF-8 or UTF-16."""
    found: Counter[Wrote] = Counter()
    patterns = {
        "".join(f"\\x{byte:02x}" for byte in spelling).encode()
        for needle in needles
        for spelling in _spellings(needle)
    }
    with record.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        lines: set[int] = set()
        for pattern in patterns:
            place = data.find(pattern)
            while place >= 0:
                start = data.rfind(b"\n", 0, place) + 1
                if start not in lines:
                    lines.add(start)
                    wrote = _target(data[start : data.find(b"\n", place)])
                    if wrote is not None:
                        found[wrote] += 1
                end = data.find(b"\n", place)
                place = data.find(pattern, end) if end >= 0 else -1
    return found


def _target(line: bytes) -> Wrote | None:
    match = _TARGET.match(line)
    if match is None or match[1].decode() not in WRITES.split(","):
        return None
    return Wrote(match[1].decode(), plain(match[3].decode("ascii", "replace")))


def sockets(record: Path) -> list[str]:
    """Every socket that was made, connected or bound, as strace tells it."""
    call = re.compile(rf"\d+ +({NETWORK.replace(',', '|')})\(")
    with record.open("rb") as file:
        return [text for line in file if call.match(text := line.decode("ascii", "replace"))]


def opened_to_write(record: Path) -> set[str]:
    """Every path that was opened to be written or made."""
    found = set()
    with record.open("rb") as file:
        for line in file:
            match = _OPENED.search(line)
            if match is not None and _TO_WRITE.search(match[2]):
                found.add(plain(match[1].decode("ascii")))
    return found
