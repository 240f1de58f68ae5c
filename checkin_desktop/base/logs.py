"""A log that cannot hold anything personal.

A line has time (UTC), level, the place in the program and the message as it stands in the source. Arguments are
filled in only when they are numbers, codes or truth values; every other argument becomes "…". Of an exception only
the types and the places are written, never its text, because texts may hold names and numbers
(`KeyError('A012…')`).
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from types import TracebackType

LIMIT_BYTES = 500_000
_HIDDEN = "…"


def _harmless(value: object) -> object:
    if isinstance(value, Enum) or value is None or isinstance(value, (bool, int, float)):
        return value.value if isinstance(value, Enum) else value
    return _HIDDEN


def place(path: str) -> str:
    """A source file's name without the folders of this computer: from the package or library name on."""
    parts = Path(path).parts
    for anchor in ("checkin_desktop", "site-packages", "tests"):
        if anchor in parts:
            start = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[start if anchor != "site-packages" else start + 1 :])
    return parts[-1] if parts else ""


def redacted_trace(error: BaseException | None, trace: TracebackType | None = None) -> list[str]:
    """The types of an exception and its causes, with file, line and function of each frame. No texts."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        frames = traceback.extract_tb(trace if trace is not None else error.__traceback__)
        lines += [f"  {place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        trace = None
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


class RedactingFormatter(logging.Formatter):
    """Writes a record as described at the top of this module."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and more for an exception."""
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        head = f"{moment} {record.levelname} {place(record.pathname)}:{record.lineno}"
        lines = [f"{head} {self._message(record)}"]
        if record.exc_info:
            lines += redacted_trace(record.exc_info[1])
        return "\n".join(lines)

    @staticmethod
    def _message(record: logging.LogRecord) -> str:
        if not isinstance(record.msg, str):
            return _HIDDEN
        arguments = record.args
        # Other libraries also pass sentences that are put together already; only ours are known to be fixed texts.
        ready_made = record.msg if record.name.split(".")[0] == "checkin_desktop" else _HIDDEN
        if not arguments:
            return ready_made
        if isinstance(arguments, Mapping):
            return record.msg if "%(" in record.msg else ready_made
        try:
            text = record.msg.replace("%d", "%s").replace("%i", "%s")
            return text % tuple(_harmless(argument) for argument in arguments)
        except (TypeError, ValueError):
            return ready_made


def start(folder: Path) -> Path | None:
    """Send warnings of all libraries and everything of ours to `folder`/log.txt; None when it cannot be written.

    Then they go nowhere: unasked, Python would write them to standard error, which desktops keep in a file.
    The log is begun anew when it has grown past `LIMIT_BYTES`; one older file is kept.
    """
    path = folder / "log.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > LIMIT_BYTES:
            path.replace(folder / "log.old.txt")
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    handler.setFormatter(RedactingFormatter())
    # A line that cannot be written (a full disk) is dropped: Python would print it, arguments and all.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("checkin_desktop").setLevel(logging.INFO)
    return path
