"""How this program starts itself again for work that belongs in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

# The one word after the program's name that makes it a rendering process; no command that a person types.
RENDER_PAGES: Final = "render-pages"
# The same for the process that asks the keyring of the computer account.
ASK_KEYRING: Final = "ask-keyring"
# The same for the process that looks into files from strangers.
LOOK_INTO_FILES: Final = "look-into-files"
# The same for the process that puts a binder together out of papers from strangers.
MAKE_BINDER: Final = "make-binder"
# The same for the process that becomes the system's scanning program; more words follow it.
RUN_SCANNER: Final = "run-scanner"

_START: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from checkin_desktop.__main__ import main; sys.exit(main(sys.argv[2:]))"
)


def own_command(word: str) -> list[str]:
    """The command that starts this program with `word` alone, from a checkout, an installation or a frozen folder.

    It names the interpreter and the program's own folder, never a file of the person. The current folder is kept off
    the module search path, so that a file lying there cannot take a library's place.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, "-P", "-c", _START, str(Path(__file__).resolve().parents[2]), word]
