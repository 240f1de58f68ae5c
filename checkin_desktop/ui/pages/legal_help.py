"""Free legal help: where it is listed, who is no lawyer, and how a name is checked. Nobody is recommended.

Every line is a shipped fact with its source and date; an address opens only after the question that shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.legal_help import HelpKind, HelpPoint, of_kind
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import Text, isolate_ltr, translate
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader, SectionCard
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconLabel, Label, Rule


class LegalHelpPage(Page):
    """The lists on the one side; what to look at before anybody is paid, and how to check a name, on the other."""

    page_id = "legal_help"
    needs_person = False
    topics = frozenset({"facts"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: tuple[HelpPoint, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        header = PageHeader(
            lambda: translate("Tonight", "Free legal help"),
            lambda: translate("Tonight", "Lists and groups, in no order. The program recommends nobody."),
            content,
        )
        header.add_action(back_button(context, lambda: translate("Tonight", "Back to the plan"), "plan"))
        self.questions = Button(
            lambda: translate("Tonight", "Questions for a lawyer"), "secondary", "pencil", parent=header
        )
        self.questions.clicked.connect(lambda: context.navigate("new_letter:lawyer_questions"))
        context.hold(self.questions)
        header.add_action(self.questions)
        column.addWidget(header)
        self.places = SectionCard(lambda: translate("Tonight", "Where help is listed"), parent=content)
        self.warning = SectionCard(lambda: translate("Tonight", "A notario is not a lawyer"), parent=content)
        self.checks = SectionCard(lambda: translate("Tonight", "How to check a name"), parent=content)
        self._cards = {
            HelpKind.PLACE: self.places,
            HelpKind.NOT_A_LAWYER: self.warning,
            HelpKind.CHECK: self.checks,
        }
        self._bodies = {kind: QWidget(card) for kind, card in self._cards.items()}
        for kind, card in self._cards.items():
            card.body.addWidget(self._bodies[kind])
        sides = QWidget(content), QWidget(content)
        for side, cards in zip(sides, ((self.places,), (self.warning, self.checks)), strict=True):
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        column.addWidget(Columns(*sides, ratio=(1, 1), under=760))
        column.addWidget(
            Banner(
                "neutral",
                lambda: translate(
                    "Window", "Not legal advice. Not a substitute for a lawyer. Not from the government."
                ),
                lambda: translate("Tonight", "The program contacts nobody. An address opens only after you say yes."),
                icon_name="scales",
                parent=content,
            )
        )
        column.addStretch(1)
        outer.addWidget(scroll(content, exact=True))
        self.refresh()

    def refresh(self) -> None:
        """Show the facts in force; they are in memory."""
        points = self.context.case.reference.legal_help
        if points == self._shown:
            return
        self._shown = points
        for kind, card in self._cards.items():
            old = self._bodies[kind]
            self._bodies[kind] = body = QWidget(card)
            column = QVBoxLayout(body)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.space(14))
            make = self._places if kind is HelpKind.PLACE else self._facts
            for widget in make(of_kind(points, kind), body):
                column.addWidget(widget)
            card.body.replaceWidget(old, body)
            old.hide()
            old.deleteLater()

    def _places(self, points: Sequence[HelpPoint], parent: QWidget) -> Iterator[QWidget]:
        for number, point in enumerate(points):
            if number:
                yield Rule(parent)
            yield self._place(point, parent)

    def _place(self, point: HelpPoint, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        title: Text = lambda: translate("reference", point.title)  # noqa: E731
        column.addWidget(Label(title, "strong", parent=holder))
        column.addWidget(Label(lambda: translate("reference", point.fact.text), "body", tone="ink2", parent=holder))
        if point.address:
            column.addWidget(Label(isolate_ltr(point.address), "small", selectable=True, parent=holder))
        ways = QWidget(holder)
        flow = FlowLayout(ways, 8)
        if point.address:
            flow.addWidget(LinkButton(self.context, point.address, title, parent=ways))
        if point.number:
            copy = Button(
                lambda: translate("Tonight", "Copy {number}", number=isolate_ltr(point.number)),
                "secondary",
                "copy",
                small=True,
                parent=ways,
            )
            copy.clicked.connect(lambda: self.context.clipboard.copy(point.number))
            flow.addWidget(copy)
        column.addWidget(ways)
        column.addWidget(FactNote(point.fact, flat=True, parent=holder))
        return holder

    def _facts(self, points: Sequence[HelpPoint], parent: QWidget) -> Iterator[QWidget]:
        """Each sentence; those of one source and date share the line that says so."""
        for _, same in groupby(points, lambda point: (point.fact.sources, point.fact.as_of, point.fact.confidence)):
            found = list(same)
            for point in found:
                yield _sentence(point, parent)
            yield FactNote(found[-1].fact, flat=True, parent=parent)


def _sentence(point: HelpPoint, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(10))
    mark = IconLabel("search" if point.kind is HelpKind.CHECK else "info", "ink3", 20, holder)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(lambda: translate("reference", point.fact.text), "body", parent=holder), 1)
    return holder
