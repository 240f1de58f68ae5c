"""A folder that is only looked at, in the window: what stands above every page, and what cannot be pressed or typed.

Pages name the buttons that would change something with `context.hold(…)`; forms are held by their `FormSaver`. The
folder refuses by itself too (`VaultSession.begin`): this only says so before somebody tries.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.services import viewing
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PressedByEnter
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fields import Field, MultilineField, TextField
from checkin_desktop.words.view_texts import holder_words, state_words

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

CHANGING_ACTIONS: Final = frozenset({"new", "call"})
"""What a page can be told to begin (`Page.act`) and that would change the folder."""

CLOSED_PAGES: Final = frozenset({"keys", "backups", "moving"})
"""Pages that only serve to change the folder or to copy its newest state."""


def reason() -> str:
    """Why a button cannot be pressed."""
    return translate("Window", "Nothing can be changed here: you only look at this folder.")


def hold(*widgets: QWidget) -> None:
    """Keep these from being pressed, for good, and say why."""
    for widget in widgets:
        if isinstance(widget, PressedByEnter):
            widget.hold(reason)
        else:
            widget.setEnabled(False)


def hold_field(field: Field) -> None:
    """Let a field be read, and copied where it is text, but not changed."""
    if isinstance(field, TextField | MultilineField):
        field.set_read_only(True)
    else:
        field.setEnabled(False)


def banner_words(case: CaseFile) -> tuple[str, str]:
    """Why the folder is only looked at, and which state of it is shown."""
    today = datetime.now().astimezone().date()
    found, as_of = case.obstacle, case.as_of
    since = found.since.astimezone() if found and found.since else None
    why, host = (found.reason, found.host) if found else (viewing.MEDIUM, "")
    state = state_words(catalog(), as_of.astimezone() if as_of else None, left_out=case.left_out, today=today)
    return holder_words(catalog(), why, host, since, today), state


class ReadingBanner(QWidget):
    """Stands above every page as long as the folder is open; nothing takes its place."""

    def __init__(self, case: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner("late", lambda: banner_words(case)[0], lambda: banner_words(case)[1], icon_name="eye")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(28), theme.space(12), theme.space(28), 0)
        column.addWidget(self.banner)

    def set_low(self, *, low: bool) -> None:
        """Take less height, where large text leaves little."""
        self.banner.set_low(low=low)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(theme.space(28), theme.space(4 if low else 12), theme.space(28), 0)
