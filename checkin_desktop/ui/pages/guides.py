"""Guides: what to do step by step, chosen by situation; what was ticked stays with the person.

`context.navigate("guide:<id>")` brings one guide to the front. The page opens nothing and calls nobody by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.guides import Guide, Way, WayKind
from checkin_desktop.services.guides import GuideDesk, Ticks
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.guide_words import guide_rows, way_place
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.guides_detail import GuideDetail
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList

_LOOK_MS = 30_000
"""How often open and closed are looked at again while the page is in front."""


class GuidesPage(Page):
    """The list by situation, the chosen guide beside it."""

    page_id = "guides"
    topics = frozenset({"guides", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._desk: GuideDesk | None = None
        self._chosen = ""
        self._build()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.detail.show_states)
        self._show()

    def act(self, action: str) -> None:
        """Bring the guide to the front that `action` ("show:<id>") names."""
        name, _, guide_id = action.partition(":")
        if name == "show" and self._guide(guide_id) is not None:
            self.show_guide(guide_id)

    def show_guide(self, guide_id: str) -> None:
        """Bring a guide to the front."""
        self._chosen = guide_id
        self._show()
        self.panes.show_detail()
        self.detail.focus_first()

    def refresh(self) -> None:
        """Load the person's data and ticks again. Without a person the steps stand there alone."""
        person_id, guides = self.person_id, self.context.case.guides
        if person_id is None:
            self._loaded(None)
            return
        self.context.runner.submit(lambda _: guides.desk(person_id), owner=self, done=self._loaded, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._show_rows()
        self.detail.retranslate()

    def wipe(self) -> None:
        """Forget the person."""
        self._desk, self._chosen = None, ""
        self.list.set_rows(())
        self.detail.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while the page is in front."""
        super().showEvent(event)
        self._look.start()
        self.detail.show_states()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        self._look.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(
            lambda: translate("Guides", "Guides"),
            lambda: translate("Guides", "Step by step, with source and date. This program contacts nobody by itself."),
        )
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Guides", "Guides by situation"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        card = Card(1)
        card.body.addWidget(self.list, 1)
        CornerClip(self.list)
        card.setFocusProxy(self.list)
        self.detail = GuideDetail(self.context)
        self.detail.ticked.connect(self._tick)
        self.detail.again_wanted.connect(lambda: self._set_ticks({}, translate("Guides", "Begin again")))
        self.detail.way_wanted.connect(self._go)
        self.detail.identity_wanted.connect(lambda: self.context.navigate("identity"))
        self.detail.back_wanted.connect(self._back)
        self.panes = ListDetail(card, self.detail, list_width=320, under=720)
        self.panes.setMinimumHeight(theme.px(320))
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        column.addWidget(self.panes, 1)
        outer.addWidget(scroll(content, exact=True))

    def _loaded(self, desk: GuideDesk | None) -> None:
        self._desk = desk
        self._show()

    def _guide(self, guide_id: str) -> Guide | None:
        return self.context.case.reference.guide(guide_id)

    def _show(self) -> None:
        if not self._chosen:
            self._chosen = self.context.case.reference.guides[0].id
        self._show_rows()
        self.list.select(self._chosen)
        self._show_chosen()

    def _show_rows(self) -> None:
        self.list.set_rows(guide_rows(self.context.case.reference, self._desk.ticks if self._desk else {}))

    def _show_chosen(self) -> None:
        self.detail.show_guide(self._guide(self._chosen), self._desk, self._today())

    def _today(self) -> date:
        return self.context.case.directory.today()

    def _choose(self, guide_id: str) -> None:
        self._chosen = guide_id
        self._show_chosen()

    def _open(self, guide_id: str) -> None:
        self._choose(guide_id)
        self.panes.show_detail()
        self.detail.focus_first()

    def _back(self) -> None:
        """Away from a calm line: to the first guide, which is none of these, and to the list."""
        self._chosen = ""
        self._show()
        self.panes.show_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, way: Way) -> None:
        if way.kind is WayKind.GUIDE:
            self.show_guide(way.target)
        else:
            self.context.navigate(way_place(way))

    def _tick(self, step_id: str, done: bool) -> None:
        ticks = dict(self._ticks())
        if done:
            ticks[step_id] = self._today()
        else:
            ticks.pop(step_id, None)
        self._set_ticks(ticks, translate("Guides", "Tick a step"))

    def _ticks(self) -> Ticks:
        return self._desk.ticks.get(self._chosen, {}) if self._desk is not None else {}

    def _set_ticks(self, ticks: Ticks, text: str) -> None:
        person_id, guide_id, before = self.person_id, self._chosen, dict(self._ticks())
        if person_id is None:
            return
        context, guides = self.context, self.context.case.guides
        if self._desk is not None:  # shown at once; the next tick counts on it
            self._loaded(replace(self._desk, ticks={**self._desk.ticks, guide_id: dict(ticks)}))

        def shown() -> None:
            context.navigate(f"guide:{guide_id}")

        def done(_: None) -> None:
            context.undo_stack.push(
                SavedChange(
                    context,
                    text,
                    back=lambda case: case.guides.set_ticks(person_id, guide_id, before),
                    again=lambda case: case.guides.set_ticks(person_id, guide_id, ticks),
                    shown=shown,
                )
            )

        context.runner.submit(
            lambda _: guides.set_ticks(person_id, guide_id, ticks), owner=self, done=done, failed=self._not_saved
        )

    def _not_saved(self, error: BaseException) -> None:
        """What is shown is what is saved."""
        self.context.messages.error(error)
        self.refresh()
