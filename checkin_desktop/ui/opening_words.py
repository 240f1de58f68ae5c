"""What the main window says once about how the folder was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.base.settings import Settings
    from checkin_desktop.domain.notices import Notice
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.ui.main_window import MainWindow

# Notes of `vault.unlock`: the database, or both key files, are older than they were.
_OLDER = ("vault_older_than_last_lock", "key_file_older_than_data")
GIVEN_UP = "given-up"
"""The draft that says what the last lock had to stop: {"what": ["scan", "change"]}."""


def say_opening_notes(main: MainWindow, case: CaseFile, settings: Settings) -> None:
    """Practice, damaged settings, and what opening repaired or noticed; the most important one comes last."""
    if case.practice and not case.read_only:
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
    older = tuple(note for note in case.notes if note.code in _OLDER)
    notes = tuple(note for note in case.notes if note.code not in _OLDER)
    if notes:
        main.add_banner(
            "late",
            lambda: notice_lines(notes[:1])[0][1],
            lambda: " ".join(sentence for _, sentence in notice_lines(notes[1:])),
        )
    if older:
        _say_older(main, older)


def _say_older(main: MainWindow, older: tuple[Notice, ...]) -> None:
    """An older copy lies in the place of this folder, or of its keys: what that means, and where newer ones are."""
    button = Button(lambda: translate("Window", "Look at the saved copies"), small=True)
    button.clicked.connect(lambda: main.navigate("backups"))
    main.context.hold(button)
    main.add_banner(
        "fault",
        lambda: " ".join(sentence for _, sentence in notice_lines(older)),
        lambda: translate(
            "Window",
            "If you put a copy back yourself, all is well. If not, newer entries may lie in the saved copies or among "
            "the parts that were put aside. Look there before you write anything new. Nothing was deleted.",
        ),
        button,
    )


def say_given_up(main: MainWindow) -> None:
    """What the last lock had to stop, once."""
    context = main.context
    case = context.case
    if case.read_only:
        return

    def tell(draft: dict[str, Any] | None) -> None:
        what = (draft or {}).get("what", ())
        if not what:
            return
        scan = "scan" in what
        main.add_banner(
            "late",
            (lambda: translate("Window", "A scan or photo was not added, because the folder was locked first."))
            if scan
            else (lambda: translate("Window", "The last change was not saved, because the folder was locked first.")),
            lambda: translate("Window", "Everything that was saved before is there. Please do it again."),
        )
        context.drafts.save(GIVEN_UP, {})

    context.runner.submit(lambda _: case.drafts.load(GIVEN_UP), owner=main, done=tell, reading=True)
