"""Compiles the shim, and reads what it recorded."""

from __future__ import annotations

import ctypes
import functools
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

_HEADER = struct.Struct("=6Q")


class Op(IntEnum):
    """What a record says; the numbers are those of shim.c."""

    WRITE = 1
    TRUNCATE = 2
    SYNC = 3
    CREATE = 4
    RENAME = 5
    LINK = 6
    UNLINK = 7
    MKDIR = 8
    RMDIR = 9
    NOTE = 10
    UNKNOWN = 11


@dataclass(frozen=True, slots=True)
class Record:
    """One call. `offset` is the new length for TRUNCATE; `data` is the text of a NOTE."""

    op: Op
    inode: int
    offset: int
    path: str
    other: str
    data: bytes


@functools.cache
def compile_shim() -> Path:
    """The shim as a library, compiled once per process by the system's C compiler."""
    library = Path(tempfile.mkdtemp(prefix="powercut-")) / "shim.so"
    source = Path(__file__).with_name("shim.c")
    command = ["cc", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library), str(source)]
    subprocess.run([*command, "-lpthread"], check=True)
    return library


def start(folder: Path, log: Path) -> None:
    """In a child with the shim preloaded: record what happens below `folder` from now on."""
    ctypes.CDLL(None).powercut_start(bytes(folder), bytes(log))


def note(text: str) -> None:
    """In such a child: put a line of text between the records."""
    ctypes.CDLL(None).powercut_note(text.encode())


def read_log(log: Path) -> Iterator[Record]:
    """The records in order."""
    data = log.read_bytes()
    at = 0
    while at < len(data):
        op, inode, offset, path, other, size = _HEADER.unpack_from(data, at)
        at += _HEADER.size
        texts = [data[at : at + path].decode(), data[at + path : at + path + other].decode()]
        at += path + other
        yield Record(Op(op), inode, offset, *texts, data[at : at + size])
        at += size
