"""The one entry: the window when no command is given, else the command line.

Reads nothing heavy before it knows which of the two is wanted: the lock screen has to paint at once.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the program with the words after its name; return its exit code (0 done, 1 a finding, 2 bad use)."""
    if sys.version_info < (3, 11):  # noqa: UP036 - a checkout can be started with any Python
        print("Python 3.11 or newer is needed.", file=sys.stderr)
        return 2
    from checkin_desktop.base.program import ASK_KEYRING, LOOK_INTO_FILES, MAKE_BINDER, RENDER_PAGES, RUN_SCANNER

    words = sys.argv[1:] if arguments is None else arguments
    if words == [RENDER_PAGES]:
        from checkin_desktop.services import render_child

        return render_child.serve()
    if words == [ASK_KEYRING]:
        from checkin_desktop.vault import os_keyring_child

        return os_keyring_child.serve()
    if words == [LOOK_INTO_FILES]:
        from checkin_desktop.services import look_child

        return look_child.serve()
    if words == [MAKE_BINDER]:
        from checkin_desktop.services import binder_child

        return binder_child.serve()
    if words[:1] == [RUN_SCANNER]:
        from checkin_desktop.services import scan_child

        return scan_child.serve(words[1:])
    from checkin_desktop.vault.process_hardening import harden_process

    harden_process()
    if not words or (len(words) == 2 and words[0] == "--vault"):
        return _window(Path(words[1]) if words else None)
    from checkin_desktop.cli import arguments as command_line

    try:
        asked = command_line.parse(words)
    except command_line.Stop as stop:
        return stop.code
    if asked.command is None:
        return _window(asked.vault)
    from checkin_desktop.cli import commands

    return commands.run(asked)


def _window(folder: Path | None) -> int:
    # What is imported now stays; looking for cycles in it would only delay the window. ui/start.py ends this.
    gc.disable()
    from checkin_desktop import app

    return app.run(folder)


if __name__ == "__main__":
    sys.exit(main())
