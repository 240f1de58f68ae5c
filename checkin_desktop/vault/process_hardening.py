"""What one process can do for itself: no core dumps, no reading by others, no files for others, memory given back.

On Linux, PR_SET_DUMPABLE=0 also makes /proc/<pid>/mem, maps and environ unreadable to the same user's programs, and
desktop portals refuse file dialogs: the window uses Qt's own.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_PRIVATE_UMASK = 0o077


def harden_process() -> None:
    """Do all of it, once, at start. What a system does not know is left out."""
    os.umask(_PRIVATE_UMASK)
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def die_with_parent() -> None:
    """Let the system kill this process when the thread that started it ends (Linux only).

    A child also has to watch its input for the end, because the parent may have ended before this was asked for.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def forbid_gains() -> None:
    """Let nothing that this process starts have more rights than it has, whatever the program's file says (Linux)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def give_memory_back() -> None:
    """Return freed memory to the system, so that rows that were read do not linger in this process (glibc only)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
