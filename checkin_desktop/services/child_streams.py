"""How a child process of this program takes over its two pipes. Imports nothing heavy."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import IO


def take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the two pipes for the orders and the answers alone; whatever a library prints goes nowhere."""
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return orders, answers
