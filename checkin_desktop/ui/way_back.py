"""A line above the page that leads back to where somebody came from: “write it now”, and then go on there.

    context.lead_away("identity", "tonight", lambda: translate("Tonight", "If it happened tonight"))

shows `identity`, and above it a banner with the words and a button back to `tonight`. The banner goes with the page:
whoever goes on to another one has gone on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from checkin_desktop.ui.main_window import MainWindow
    from checkin_desktop.ui.widgets.cards import Banner


class WayBack(QObject):
    """The one way back of a window. Main thread only."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._banner: Banner | None = None
        self._there = ""

    def offer(self, page_id: str, words: Text) -> None:
        """Lead back to `page_id`; `words` are its title. A way offered before goes."""
        self.forget()
        main, person_id = self._main, self._main.context.person_id
        button = Button(lambda: translate("Window", "Go back there"), "secondary", "chevron-left", small=True)
        button.clicked.connect(lambda: main.navigate(page_id, person_id))
        self._there = main.page_id
        self._banner = main.add_banner(
            "soft", lambda: translate("Window", "You came from “{page}”.", page=resolve(words)), "", button
        )

    def arrived(self, page_id: str) -> None:
        """A page came to the front: the line stays only with the page it stands above."""
        if self._banner is not None and page_id != self._there:
            self.forget()

    def forget(self) -> None:
        """Take the line away."""
        banner, self._banner = self._banner, None
        if banner is not None and isValid(banner):  # a newer line may have taken its place
            self._main.remove_banner(banner)
