"""What every page of the main window is.

A page gets the `WindowContext` in its constructor and loads data only through
`context.runner.submit(lambda _: context.case.…, owner=self, done=self._show)`, so that the window never freezes. The
window calls `show_person` when another person is chosen, `refresh` when the page comes to the front or its topics
changed, `flush` before leaving or locking, and `wipe` at lock. A page with a person's data overrides `_forget`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.widgets.buttons import Button


class Page(QWidget):
    """Base of all pages. `topics` names what the page shows, for example {"attempts"}.

    `filled` tells that an answer to `refresh` is shown; so far the list of people and Documents emit it.
    """

    filled = Signal()

    page_id = ""
    topics: frozenset[str] = frozenset()
    needs_person = True
    covers_sidebar = False
    """Whether it stands in the sidebar's place too, with its own way back."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.person_id: int | None = None
        self.setProperty("kind", "canvas")

    def show_person(self, person_id: int | None) -> None:
        """Show this person. When it is another one, what was typed before is saved and what was shown is forgotten."""
        if person_id != self.person_id:
            self.flush()
            self._forget()
        self.person_id = person_id
        self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one record of the page to the front, for example a search hit."""

    def act(self, action: str) -> None:
        """Begin something right after the page came to the front: "new" (Ctrl+N), "print" (Ctrl+P), "call"."""

    def search(self, text: str) -> None:
        """Only the page of search results: show what is found for `text`."""

    def refresh(self) -> None:
        """Load what is shown again, without touching what the person is typing."""

    def retranslate(self) -> None:
        """Ask for texts again that no widget asks for by itself."""

    def flush(self) -> None:
        """Hand every uncommitted edit to the services. Called before the page is left and before locking."""

    def wipe(self) -> None:
        """Forget everything that is shown or typed. Called at lock, after `flush`."""
        self._forget()
        self.person_id = None

    def _forget(self) -> None:
        """Empty what belongs to the person who was shown."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def back_button(context: WindowContext, text: Text, page_id: str) -> Button:
    """The quiet button in the header of a page below another one that leads back up to it."""
    button = Button(text, "quiet", "chevron-left")
    button.setObjectName("back")
    button.clicked.connect(lambda: context.navigate(page_id))
    return button


def back_to_appointments(context: WindowContext) -> Button:
    """The same for the pages below Appointments."""
    return back_button(context, lambda: translate("Appointments", "Back to the appointments"), "appointments")


def back_to_documents(context: WindowContext) -> Button:
    """The same for the pages below Documents."""
    return back_button(context, lambda: translate("Papers", "Back to the documents"), "documents")
