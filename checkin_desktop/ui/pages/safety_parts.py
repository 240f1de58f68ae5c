"""What the Safety page and the pages below it share."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.reading import CLOSED_PAGES
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import PageHeader, SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label


class SafetyCard(SectionCard):
    """One matter of safety: how it stands, what it is for, and the way to its page.

    A subclass loads its state in `refresh` through the job runner and says it with `state.set_text`.
    """

    def __init__(
        self, context: WindowContext, title: Text, text: Text, page_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.context = context
        self.state = Label("", "strong")
        self.body.addWidget(self.state)
        self.body.addWidget(Label(text, "body", tone="ink2"))
        self.actions = QWidget()
        self._flow = FlowLayout(self.actions, 8)
        self.body.addWidget(self.actions)
        if page_id:
            self.open_button = Button(lambda: translate("Safety", "Open"), "secondary", "chevron-right")
            self.open_button.setAccessibleDescription(self.title_label.text())
            self.open_button.clicked.connect(lambda: context.navigate(page_id))
            self._flow.addWidget(self.open_button)
            if page_id in CLOSED_PAGES:
                context.hold(self.open_button)

    def add_action(self, button: Button, *, changes: bool = True) -> None:
        """Add a button at the end of the card; held where the folder is only looked at."""
        if changes:
            self.context.hold(button)
        self._flow.addWidget(button)

    def refresh(self) -> None:
        """Ask again how it stands."""


class SafetySubpage(Page):
    """A page below Safety: the way back, a header, and a column that scrolls."""

    needs_person = False

    def __init__(
        self, context: WindowContext, title: Text, subtitle: Text = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        self.column.setSpacing(theme.space(16))
        self.header = PageHeader(title, subtitle)
        self.header.add_action(back_button(context, lambda: translate("Safety", "Back to Safety"), "safety"))
        self.column.addWidget(self.header)
        outer.addWidget(scroll(content, exact=True))
