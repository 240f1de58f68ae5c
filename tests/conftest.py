"""What holds for every test: an own empty home, no screen unless asked for, and nothing left behind in Qt."""

from __future__ import annotations

import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.campaign import numbers, pytest_configure  # noqa: F401 - pytest looks for them here

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

_started_timers: weakref.WeakSet[Any] = weakref.WeakSet()


@pytest.fixture(autouse=True)
def isolated_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a HOME of its own, so that none reads or writes the developer's settings."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    return home


def pytest_collection_finish() -> None:
    """What thousands of collected tests hold stays: the collector, which runs often, need not walk through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def collected_before() -> None:
    """What earlier files left for good stays, too: each closing of a vault would walk through all of it."""
    gc.collect()
    gc.freeze()


def _alive_threads() -> set[threading.Thread]:
    # Threads that Qt started show up as dummies and never leave the list, even when they have ended. The process that
    # looks into files is kept from file to file, as in the program; its thread waits for it.
    kept = "look-into-files"
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread) and t.name != kept}


def _parentless_windows() -> list[Any]:
    widgets = sys.modules["PySide6.QtWidgets"]
    if widgets.QApplication.instance() is None:
        return []
    return [w for w in widgets.QApplication.topLevelWidgets() if w.parent() is None]


def _remember_timers() -> None:
    core = sys.modules["PySide6.QtCore"]
    original = core.QTimer.start
    if getattr(original, "remembers", False):
        return

    def start(timer: Any, *args: Any) -> None:
        _started_timers.add(timer)
        original(timer, *args)

    start.remembers = True  # type: ignore[attr-defined]
    core.QTimer.start = start


def _left_behind(windows_before: set[int], timers_before: set[int]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    new_windows = [w for w in _parentless_windows() if id(w) not in windows_before]
    new_timers = [t for t in list(_started_timers) if id(t) not in timers_before and isValid(t) and t.isActive()]
    return [f"window {w!r}" for w in new_windows] + [f"timer {t!r} of {t.parent()!r}" for t in new_timers]


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a parentless window or a running timer behind."""
    threads = _alive_threads()
    qt = "PySide6.QtWidgets" in sys.modules
    windows, timers = set[int](), set[int]()
    if qt:
        _remember_timers()
        windows = {id(w) for w in _parentless_windows()}
        timers = {id(t) for t in _started_timers}
    yield
    if qt:
        found = _left_behind(windows, timers)
        if found:
            # Only Python's cycle collector may stand between a closed window and its end.
            gc.collect()
            found = _left_behind(windows, timers)
        assert not found, f"left behind: {found}"
    for thread in _alive_threads() - threads:
        thread.join(timeout=5)
    new_threads = [t.name for t in _alive_threads() - threads]
    assert not new_threads, f"threads still running: {new_threads}"
