"""The keys of the panel beside a call: where it stands, what a key says, and keys pressed before it is loaded."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.ui.models.attempts import key_outcome

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
ESCAPE = Qt.Key.Key_Escape
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stage(Enum):
    """Where the panel stands. EMPTY: nothing is loaded yet."""

    EMPTY = auto()
    READY = auto()
    RUNNING = auto()
    SAVING = auto()
    SAVED = auto()


def outcome_of(key: int) -> Outcome | None:
    """What a number key says of a call."""
    return key_outcome(key - Qt.Key.Key_0)


def plain_key(event: QKeyEvent) -> int:
    """The key, 0 where it was pressed with another one."""
    return event.key() if event.modifiers() in _PLAIN else 0


class EarlyKeys:
    """What is pressed for a person's panel before it is loaded, in order. Nothing is kept unless it is `wanted`."""

    def __init__(self) -> None:
        self._keys: list[int] = []
        self.wanted = False

    def forget(self) -> None:
        """Nothing is awaited any more."""
        self._keys, self.wanted = [], False

    def takes(self, event: QKeyEvent) -> bool:
        """Keep a number key, Return or Escape for later; whether it was kept or passed over."""
        key = plain_key(event)
        if not self.wanted or not (key == ESCAPE or key in ENTER or outcome_of(key) is not None):
            return False
        self._keys += [] if event.isAutoRepeat() else [key]
        return True

    def give(self) -> list[int]:
        """All that was kept, once."""
        keys = self._keys
        self.forget()
        return keys
