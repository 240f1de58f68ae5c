"""What the main window says once about how the folder was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import translate

if TYPE_CHECKING:
    from checkin_desktop.base.settings import Settings
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.main_window import MainWindow


def say_opening_notes(main: MainWindow, case: CaseFile, settings: Settings) -> None:
    """Practice, damaged settings, and what opening repaired or noticed; the most important one comes last."""
    if case.practice:
        main.add_banner(
            "soft",
            lambda: translate("Window", "This is a practice folder. Nobody in it is real."),
        )
    if settings.damaged:
        main.add_banner(
            "neutral",
            lambda: translate("Window", "The settings of this computer could not be read."),
            lambda: translate("Window", "The usual ones are used. Your folder is not touched by this."),
        )
    notes = case.notes
    if notes:
        main.add_banner(
            "late",
            lambda: notice_lines(notes[:1])[0][1],
            lambda: " ".join(sentence for _, sentence in notice_lines(notes[1:])),
        )
