"""Help and About: reads shipped text only, never opens a browser and never goes on the internet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QButtonGroup, QTextBrowser, QVBoxLayout, QWidget

from checkin_desktop import __version__
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.models.help_topics import help_topics
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, PageHeader
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll


class HelpPage(Page):
    """Topics as pills, the chosen topic below, and what this program is not, always in sight."""

    page_id = "help"
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(12))
        header = PageHeader(
            lambda: translate("Window", "Help"),
            lambda: translate("Window", "Version {version}. Works without internet.", version=__version__),
        )
        traces = Button(lambda: translate("Window", "What cannot be erased"), "quiet", "info")
        traces.clicked.connect(lambda: context.navigate("traces"))
        header.add_action(traces)
        facts = Button(lambda: translate("Facts", "Facts and their dates"), "quiet", "book")
        facts.clicked.connect(lambda: context.navigate("facts"))
        header.add_action(facts)
        find = Button(lambda: translate("Safety", "Find someone"), "secondary", "search")
        find.clicked.connect(lambda: context.navigate("find_someone"))
        header.add_action(find)
        column.addWidget(header)
        lawyers = Button(lambda: translate("Tonight", "Free legal help"), small=True)
        lawyers.clicked.connect(lambda: context.navigate("legal_help"))
        self.disclaimer = Banner(
            "neutral",
            lambda: translate("Window", "Not legal advice. Not a substitute for a lawyer. Not from the government."),
            lambda: translate("Window", "A lawyer or a representative approved by the DOJ can give legal advice."),
            lawyers,
            "scales",
        )
        column.addWidget(self.disclaimer)
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills, 8)
        column.addWidget(self._pills)
        card = Card(8)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card.body.addWidget(self.text)
        card.setMinimumHeight(theme.px(280))
        column.addWidget(card, 1)
        outer.addWidget(scroll(content, exact=True))
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.show_topic)
        self._chosen = 0
        self.retranslate()

    def show_topic(self, number: int) -> None:
        """Show the topic with this place in the list."""
        topics = help_topics(current_language())
        self._chosen = min(max(number, 0), len(topics) - 1)
        self._group.button(self._chosen).setChecked(True)
        document = QTextDocument(self.text)
        document.setDefaultFont(theme.font(15))
        document.setDefaultStyleSheet(_style())
        document.setDocumentMargin(theme.space(12))
        document.setHtml(topics[self._chosen].html)
        _size_headings(document)
        self.text.setDocument(document)
        self.text.setAccessibleName(topics[self._chosen].title)

    def retranslate(self) -> None:
        """Build the topics again in the window's language."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number, topic in enumerate(help_topics(current_language())):
            pill = Button(topic.title, "filter")
            self._group.addButton(pill, number)
            self._flow.addWidget(pill)
        self.show_topic(self._chosen)


def _style() -> str:
    ink, small = theme.hex("ink"), theme.hex("ink3")
    return (
        f"h1{{color:{ink};margin-top:0;margin-bottom:{theme.px(8)}px;}}"
        f"h2{{color:{ink};margin-top:{theme.px(18)}px;margin-bottom:{theme.px(4)}px;}}"
        f"p{{color:{ink};line-height:135%;margin-top:{theme.px(6)}px;margin-bottom:{theme.px(6)}px;}}"
        f"li{{color:{ink};line-height:135%;margin-top:{theme.px(3)}px;margin-bottom:{theme.px(3)}px;}}"
        f"p.source{{color:{small};font-size:{theme.px(13)}px;}}"
        "b{font-weight:600;}"
    )


def _size_headings(document: QTextDocument) -> None:
    """Qt grows headings by its own steps; ours have the sizes of the design."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            # A fresh format: a size adjustment that merely becomes 0 still overrules the size.
            look = QTextCharFormat()
            look.setFont(theme.font(22 if level == 1 else 18, bold=True))
            look.setForeground(theme.color("ink"))
            cursor.setCharFormat(look)
        block = block.next()
