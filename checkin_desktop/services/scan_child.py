"""The process that becomes the system's scanning program, after it gave up what that program must not have.

It gains no rights, ends with the window, writes no file, and reaches no network unless the person asked for that.
"""

from __future__ import annotations

import os
import sys
from typing import Final

from checkin_desktop.services.network_denial import deny_network
from checkin_desktop.vault.process_hardening import die_with_parent, forbid_gains, harden_process

LOCAL: Final = "local"
NETWORK: Final = "network"
NOT_KEPT_OFF: Final = 120
"""Exit code: the network could not be taken away, so nothing was asked."""
NOT_STARTED: Final = 121
"""Exit code: the program is not there any more."""
_MEMORY_BYTES: Final = 2 << 30


def serve(words: list[str]) -> int:
    """Become the program `words[1]` with the rest as its arguments; `words[0]` is LOCAL or NETWORK."""
    reach, program, *arguments = words
    harden_process()
    die_with_parent()
    forbid_gains()
    _limit()
    if reach != NETWORK:
        try:
            deny_network()
        except OSError:
            return NOT_KEPT_OFF
    os.chdir("/")
    try:
        os.execv(program, [program, *arguments])  # noqa: S606 - no shell is wanted
    except OSError:
        return NOT_STARTED


def _limit() -> None:
    """Bound memory, and let no file be written: not a page, and not what a driver would like to remember."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
