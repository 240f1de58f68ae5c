"""What opens a vault, as the command line gets it: from a file or typed unseen, never from an argument."""

from __future__ import annotations

import getpass
import sys
import warnings
from typing import Final

from checkin_desktop.cli.arguments import BAD_USE, Asked, Stop
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.words.catalog import Catalog

_LONGEST_LINE: Final = 65_536


def read_secret(asked: Asked, catalog: Catalog) -> str:
    """From the file (its first line), else typed unseen. Never from the arguments: other users can read those.

    Raises FILE_UNREADABLE, and Stop where there is no terminal to type in.
    """
    if asked.passphrase_file is not None:
        try:
            with asked.passphrase_file.open("rb") as file:
                # Editors on Windows begin a file with a mark that is no part of the passphrase.
                return file.readline(_LONGEST_LINE).decode("utf-8-sig").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise AppError(ErrorCode.FILE_UNREADABLE) from None
    with warnings.catch_warnings():
        # Where there is no terminal, getpass would read on with the typed letters in sight.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(_prompt(asked, catalog))
        except (getpass.GetPassWarning, EOFError):
            hint = catalog.translate("cli", "There is no terminal to type the passphrase in. Use --passphrase-file.")
            print(hint, file=sys.stderr)
            raise Stop(BAD_USE) from None


def _prompt(asked: Asked, catalog: Catalog) -> str:
    if asked.code:
        return catalog.translate("cli", "Code of the recovery sheet: ")
    return catalog.translate("cli", "Passphrase: ")
