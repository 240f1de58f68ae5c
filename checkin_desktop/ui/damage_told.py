"""What the window says when damage is met while a folder is open: one box, and a banner that stays.

At opening every page meets the same damage. Only the first reader of an opening opens the box; the others leave the
banner in its place, because what a page then shows may not be all. Whatever the person does, and a save that fails,
still says so in a box of its own.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from shiboken6 import isValid

from checkin_desktop.domain.errors import AppError
from checkin_desktop.ui.errors import error_words
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import DAMAGE
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.shell import Shell
    from checkin_desktop.ui.widgets.cards import Banner


class DamageTold:
    """Remembers for the shell what was said about the open folder. Main thread only."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._case: weakref.ref[CaseFile] | None = None
        self._banner: Banner | None = None

    def again(self, error: AppError) -> bool:
        """Whether this failure of a reader was told before, since the folder was opened; leaves the banner there."""
        main, case = self._shell.main, self._shell.case
        if error.code not in DAMAGE or main is None or case is None:
            return False
        told = self._case is not None and self._case() is case
        self._case = weakref.ref(case)
        if self._banner is None or not isValid(self._banner) or self._banner not in main.banners():
            button = Button(lambda: translate("Window", "Check this folder"), small=True)
            button.clicked.connect(lambda: main.navigate("check"))
            self._banner = main.add_banner(
                "fault",
                lambda: error_words(error).what,
                lambda: translate("Window", "What you see may not be all of it. Nothing was deleted."),
                button,
            )
        if not main.page_id:  # without the list of people the window has no page to begin with
            main.navigate("check")
        return told
