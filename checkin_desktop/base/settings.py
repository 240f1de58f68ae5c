"""The program's settings: one table with type, default and validator. Nothing personal is ever kept here.

A folder's place is remembered only when the person asked for it (`keep_folder`), because a path can name somebody.
Unknown keys of the file are kept, so that an older program does not lose what a newer one wrote. A damaged file
gives the defaults, and `Settings.damaged` says so as long as the program runs. Main thread only.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

Value = str | int | bool


class Setting(NamedTuple):
    """One line of the table. A value of another type, or one that `valid` refuses, counts as the default."""

    default: Value
    valid: Callable[[Value], bool]


def _one_of(*allowed: Value) -> Callable[[Value], bool]:
    return lambda value: value in allowed


def _between(low: int, high: int) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, int) and low <= value <= high


def _text(limit: int) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, str) and len(value) <= limit and "\0" not in value


def _code(value: Value) -> bool:
    return isinstance(value, str) and (value == "" or value.replace("-", "").isalnum())


def _yes_or_no(value: Value) -> bool:
    return isinstance(value, bool)


TABLE: dict[str, Setting] = {
    "language": Setting("", _code),
    "colours": Setting("system", _one_of("system", "light", "dark")),
    "text_percent": Setting(100, _one_of(100, 125, 150, 200)),
    "idle_minutes": Setting(5, _between(1, 60)),
    "clipboard_seconds": Setting(30, _between(5, 120)),
    "lock_with_screen": Setting(default=True, valid=_yes_or_no),
    "neutral_title": Setting(default=True, valid=_yes_or_no),
    "neutral_reminders": Setting(default=True, valid=_yes_or_no),
    "folder_kind": Setting("family", _one_of("mine", "family", "office")),
    "keep_folder": Setting(default=False, valid=_yes_or_no),
    "last_folder": Setting("", _text(4096)),
    "window_geometry": Setting("", _text(2000)),
}
"""Every setting. `window_geometry` is Qt's own record of size and place, in hexadecimal."""


class Settings:
    """The settings of this computer's user, read at once and written whole after each change."""

    def __init__(self, path: Path) -> None:
        """Read `path`; a missing or damaged file gives the defaults."""
        self._path = path
        self.damaged = False
        self._values: dict[str, object] = {}
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
            if not isinstance(read, dict):
                raise ValueError(type(read).__name__)
            self._values = read
        except FileNotFoundError:
            pass
        except (OSError, ValueError):
            self.damaged = True

    def get(self, key: str) -> Value:
        """The value of a setting. Raises KeyError for a key that is not in the table."""
        setting = TABLE[key]
        value = self._values.get(key, setting.default)
        if type(value) is not type(setting.default) or not setting.valid(value):
            return setting.default
        return value

    def text(self, key: str) -> str:
        """The value of a text setting."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """The value of a number setting."""
        return int(self.get(key))

    def flag(self, key: str) -> bool:
        """The value of a yes-or-no setting."""
        return bool(self.get(key))

    def set(self, key: str, value: Value) -> bool:
        """Change a setting and write the file; False when it could not be written (the value holds all the same).

        Raises KeyError for an unknown key, ValueError for a value that the table refuses.
        """
        setting = TABLE[key]
        if type(value) is not type(setting.default) or not setting.valid(value):
            raise ValueError(key)
        if self._values.get(key) == value:
            return True
        self._values[key] = value
        return self._write()

    def forget_folder(self) -> bool:
        """Remove the remembered place of the vault."""
        return self.set("last_folder", "")

    def _write(self) -> bool:
        from checkin_desktop.base import atomic

        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic.write_file(self._path, text.encode())
        except OSError:
            return False
        return True
