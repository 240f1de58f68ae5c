"""Rebuilds states of a folder that a power cut could have left, from a log of what was written and synced.

The model is that of POSIX, without the mercies of one file system or another:

* what a file held at its last fsync is there; of each 512-byte sector written later the medium has any version since;
* a changed length that was not synced is there or not;
* a name that was made, moved or removed is so for certain only after an fsync of its folder. Names that were changed
  later come as a journal would bring them (all up to a moment, in order) or, half of the time, each by itself.

A rename within a folder is one step: both names change or neither does.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.powercut.record import Op, Record

SECTOR = 512
# How likely an unsynced sector has reached the medium, drawn anew for each state.
_LUCK = (0.0, 0.1, 0.5, 0.9, 1.0)


@dataclass(slots=True)
class _Write:
    offset: int
    data: bytes


@dataclass(slots=True)
class _Cut:
    length: int


@dataclass(slots=True)
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[_Write | _Cut] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            _apply(self.durable, step)
        self.pending.clear()

    def after_the_cut(self, chance: random.Random, luck: float) -> bytes:
        content = bytearray(self.durable)
        for step in self.pending:
            if isinstance(step, _Cut):
                if chance.random() < luck:
                    _apply(content, step)
                continue
            at = 0
            while at < len(step.data):
                size = min(SECTOR - (step.offset + at) % SECTOR, len(step.data) - at)
                if chance.random() < luck:
                    _apply(content, _Write(step.offset + at, step.data[at : at + size]))
                at += size
        return bytes(content)


def _apply(content: bytearray, step: _Write | _Cut) -> None:
    if isinstance(step, _Cut):
        del content[step.length :]
        content.extend(bytes(step.length - len(content)))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.data)] = step.data


# One change of a folder: name and what it stands for afterwards (None: gone).
_Change = tuple[tuple[str, "int | None"], ...]


@dataclass(slots=True)
class _Folder:
    durable: dict[str, int] = field(default_factory=dict)
    pending: list[_Change] = field(default_factory=list)
    # What goes from other folders once the names here are safe.
    leaving: list[tuple[_Folder, _Change]] = field(default_factory=list)

    def names(self) -> dict[str, int]:
        return self._with(self.pending)

    def sync(self) -> None:
        self.durable = self.names()
        self.pending.clear()
        for source, change in self.leaving:
            source.pending.append(change)
        self.leaving.clear()

    def after_the_cut(self, chance: random.Random, luck: float) -> dict[str, int]:
        if chance.random() < 0.5:
            kept = self.pending[: chance.randint(0, len(self.pending))]
        else:
            kept = [change for change in self.pending if chance.random() < luck]
        return self._with(kept)

    def _with(self, changes: Iterable[_Change]) -> dict[str, int]:
        names = dict(self.durable)
        for change in changes:
            for name, number in change:
                if number is None:
                    names.pop(name, None)
                else:
                    names[name] = number
        return names


class Disk:
    """A folder as the medium and the memory have it; feed it records, then ask for states after a power cut."""

    def __init__(self, folder: Path) -> None:
        """Take over what is there now, as safe on the medium."""
        self._top = folder.resolve()
        self._files: dict[int, _File] = {}
        self._folders: dict[int, _Folder] = {}
        self._by_inode: dict[int, int] = {}
        self._next = 0
        self._root = self._adopt(self._top)

    def _adopt(self, path: Path) -> int:
        number = self._new(path.stat().st_ino)
        if path.is_dir():
            folder = self._folders[number] = _Folder()
            for entry in path.iterdir():
                folder.durable[entry.name] = self._adopt(entry)
        else:
            self._files[number] = _File(bytearray(path.read_bytes()))
        return number

    def _new(self, inode: int) -> int:
        self._next += 1
        self._by_inode[inode] = self._next
        return self._next

    def _place(self, path: str) -> tuple[_Folder, str]:
        number = self._root
        *parents, name = Path(path).relative_to(self._top).parts
        for part in parents:
            number = self._folders[number].names()[part]
        return self._folders[number], name

    def feed(self, record: Record) -> None:
        """One more call happened. Raises ValueError for a call that this model does not know."""
        match record.op:
            case Op.NOTE:
                return
            case Op.WRITE:
                self._files[self._by_inode[record.inode]].pending.append(_Write(record.offset, record.data))
            case Op.TRUNCATE:
                self._files[self._by_inode[record.inode]].pending.append(_Cut(record.offset))
            case Op.SYNC:
                number = self._by_inode[record.inode]
                (self._files.get(number) or self._folders[number]).sync()
            case Op.CREATE | Op.MKDIR:
                folder, name = self._place(record.path)
                number = self._new(record.inode)
                if record.op is Op.CREATE:
                    self._files[number] = _File()
                else:
                    self._folders[number] = _Folder()
                folder.pending.append(((name, number),))
            case Op.UNLINK | Op.RMDIR:
                folder, name = self._place(record.path)
                folder.pending.append(((name, None),))
            case Op.LINK:
                source, name = self._place(record.path)
                target, new = self._place(record.other)
                target.pending.append(((new, source.names()[name]),))
            case Op.RENAME:
                self._rename(record)
            case _:
                raise ValueError(f"the replay does not know this call: {record.op.name}")

    def _rename(self, record: Record) -> None:
        source, name = self._place(record.path)
        target, new = self._place(record.other)
        number = source.names()[name]
        if source is target:
            source.pending.append(((name, None), (new, number)))
        else:
            # Between two folders the file may be found under both names for a while, never under neither.
            target.pending.append(((new, number),))
            target.leaving.append((source, ((name, None),)))

    def cut(self, target: Path, chance: random.Random) -> None:
        """Write into the new folder `target` what the medium could hold if the power went now."""
        luck = chance.choice(_LUCK)
        self._build(self._root, target, chance, luck)

    def contents(self) -> dict[str, bytes]:
        """Every file as it is without a power cut, by its path below the folder."""
        found: dict[str, bytes] = {}

        def walk(number: int, at: str) -> None:
            folder = self._folders.get(number)
            if folder is None:
                found[at] = self._files[number].after_the_cut(random.Random(0), 2.0)
                return
            for name, entry in folder.names().items():
                walk(entry, f"{at}/{name}" if at else name)

        walk(self._root, "")
        return found

    def _build(self, number: int, target: Path, chance: random.Random, luck: float) -> None:
        folder = self._folders.get(number)
        if folder is None:
            target.write_bytes(self._files[number].after_the_cut(chance, luck))
            return
        target.mkdir(mode=0o700)
        for name, entry in folder.after_the_cut(chance, luck).items():
            # The index of SQLite's log is shared memory: nothing of it is promised, and it is made anew.
            if not name.endswith("-shm"):
                self._build(entry, Path(os.path.join(target, name)), chance, luck)  # noqa: PTH118 - many of them
