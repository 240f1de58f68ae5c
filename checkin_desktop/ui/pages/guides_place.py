"""A phone line or web page inside a step: the number and hours of the directory, or the address and the way to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.reference import Line
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models.call_hours import differ_line, next_line, published_lines, state_line
from checkin_desktop.ui.pages.attempts_call_parts import HoursView
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label


class PlaceCard(Card):
    """A line of the directory. Its buttons lead into the panel beside a call, copy, or ask before a page is opened.

    `purpose` is asked for what a call is about when one begins.
    """

    def __init__(self, context: WindowContext, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(14, kind="inset", parent=parent)
        self.context, self.line = context, line
        self.purpose: Callable[[], str] = str
        self.call: Button | None = None
        self.link: LinkButton | None = None
        self._hours: HoursView | None = None
        self.body.setSpacing(theme.space(8))
        self.body.addWidget(Label(lambda: translate("reference", line.name), "small_strong", parent=self))
        if line.address:
            self._add_address()
        if line.display:
            self._add_number()
        for step in line.steps:
            self.body.addWidget(Label(lambda step=step: f"• {translate('reference', step)}", "small", parent=self))
        if line.warning:
            self.body.addWidget(Banner("late", lambda: translate("reference", line.warning), icon_name="warning"))
        self.body.addWidget(FactNote(line.fact, flat=True, parent=self))

    def show_state(self) -> None:
        """Say again whether somebody answers now."""
        if self._hours is not None:
            case = self.context.case
            status = case.directory.status(self.line.id)
            self._hours.show_lines(
                state_line(status, case.zone),
                differ_line(status),
                next_line(status, case.zone),
                published_lines(self.line.hours),
            )

    def _add_address(self) -> None:
        line, context = self.line, self.context
        self.body.addWidget(Label(lambda: isolate_ltr(line.address), "strong", selectable=True, parent=self))
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        self.link = LinkButton(context, line.address, lambda: translate("reference", line.name), parent=holder)
        flow.addWidget(self.link)
        copy = Button(lambda: translate("Guides", "Copy address"), "secondary", "copy", small=True, parent=holder)
        copy.clicked.connect(lambda: context.clipboard.copy(line.address))
        flow.addWidget(copy)
        self.body.addWidget(holder)

    def _add_number(self) -> None:
        line, context = self.line, self.context
        kind = "strong" if line.address else "number"
        if line.phone_for:
            self.body.addWidget(Label(lambda: translate("reference", line.phone_for), "small", parent=self))
        self.body.addWidget(Label(lambda: isolate_ltr(line.display), kind, selectable=True, parent=self))
        self._hours = HoursView(self)
        self.body.addWidget(self._hours)
        self.show_state()
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        self.call = Button(
            lambda: translate("Guides", "I’m calling now"),
            "secondary",
            "phone",
            small=True,
            name=lambda: translate("Guides", "I’m calling now: {number}", number=line.display),
            parent=holder,
        )
        self.call.clicked.connect(lambda: context.begin_call(line.id, line.display, self.purpose()))
        context.hold(self.call)
        flow.addWidget(self.call)
        copy = Button(lambda: translate("Guides", "Copy number"), "secondary", "copy", small=True, parent=holder)
        copy.clicked.connect(lambda: context.clipboard.copy(line.display))
        flow.addWidget(copy)
        self.body.addWidget(holder)
