"""Directory: every line, field office and check-in place, with source and date, and what the person copied.

The shipped facts are never changed here: what somebody copied from an official page stands beside them, dated. A field
office is not a check-in place, so the two are separate lists.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from checkin_desktop.domain.contact_points import ContactPoint, PointKind
from checkin_desktop.domain.own_details import OwnDetail, draft_of
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.header import SearchBox
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.directory_rows import Finder, rows
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.directory_detail import DirectoryDetail
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList

_LOOK_MS = 30_000
"""How often open and closed are looked at again while the page is in front."""


class DirectoryPage(Page):
    """Search and filter over one list, the chosen point in full beside it."""

    page_id = "directory"
    topics = frozenset({"directory"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._points: tuple[ContactPoint, ...] = ()
        self._finder = Finder(())
        self._chosen = ""
        self._wanted_copy: int | None = None
        self._build()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_states)

    def show_person(self, person_id: int | None) -> None:
        """The directory is the same for everybody; who is chosen is whose call the button begins."""
        self.person_id = person_id
        if not self._points:
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring the line or office of one of the person's copies to the front, once the lists are there."""
        self._wanted_copy = record_id
        self._show_wanted()

    def act(self, action: str) -> None:
        """Ctrl+N adds an entry of one's own."""
        if action == "new" and not self.context.read_only:
            self.add()

    def refresh(self) -> None:
        """Load the lists again."""
        directory = self.context.case.directory

        def work(_: object) -> tuple[tuple[ContactPoint, ...], Finder]:
            points = directory.points()
            return points, Finder(points)

        def done(found: tuple[tuple[ContactPoint, ...], Finder]) -> None:
            self._points, self._finder = found
            self._show()
            self._show_wanted()

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def wipe(self) -> None:
        """Forget the person's copies and what was searched."""
        self._points, self._finder, self._chosen = (), Finder(()), ""
        self._wanted_copy = None
        self.search_box.clear()
        self.list.set_rows(())
        self.detail.show_point(None)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self._finder = Finder(self._points)
        self._show()
        self.detail.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while the page is in front."""
        super().showEvent(event)
        self._look.start()
        if self._points:
            self._show_states()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        self._look.stop()
        super().hideEvent(event)

    def show_point(self, point_id: str) -> None:
        """Bring one line or office to the front."""
        self._chosen = point_id
        self.detail.show_point(self._point(point_id))
        self.list.select(point_id)
        self.panes.show_detail()

    def _show_wanted(self) -> None:
        """Show the copy that was asked for, whatever was searched or filtered here before."""
        if self._wanted_copy is None or not self._points:
            return
        wanted, self._wanted_copy = self._wanted_copy, None
        found = (point.id for point in self._points if any(detail.id == wanted for detail in point.own))
        point_id = next(found, "")
        if point_id:
            self.search_box.clear()
            self.filters[None].setChecked(True)
            self._show()
            self.show_point(point_id)

    def add(self) -> None:
        """Add an entry of one's own, which is not beside a shipped line or office."""
        self._ask()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(
            lambda: translate("Directory", "Directory"),
            lambda: translate("Directory", "Whom you can try to reach, with source and date"),
        )
        self.add_button = Button(lambda: translate("Directory", "Add your copy"), "secondary", "plus")
        self.add_button.clicked.connect(self.add)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.tools = self._tools()
        column.addWidget(self.tools)
        self.list = RowList(lambda: translate("Directory", "Lines and offices"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.nothing = Label(
            lambda: translate("Directory", "Nothing fits. Try part of a name, a city, a state or a number."),
            "body",
            tone="ink2",
        )
        card = Card(1)
        card.body.addWidget(self.nothing)
        self.nothing.setContentsMargins(theme.space(16), theme.space(14), theme.space(16), theme.space(14))
        self.nothing.setVisible(False)
        card.body.addWidget(self.list, 1)
        CornerClip(self.list)
        card.setFocusProxy(self.list)
        self.detail = DirectoryDetail(self.context)
        self.detail.call_wanted.connect(self._call)
        self.detail.point_wanted.connect(self.show_point)
        self.detail.add_wanted.connect(lambda: self._ask(self._point(self._chosen)))
        self.detail.change_wanted.connect(self._change)
        self.detail.remove_wanted.connect(self._remove)
        self.panes = ListDetail(card, self.detail, list_width=352, under=720)
        self.panes.setMinimumHeight(theme.px(320))
        self.panes.covered.connect(self._covered)
        column.addWidget(self.panes, 1)
        self.context.hold(self.add_button)
        outer.addWidget(scroll(content, exact=True))

    def _covered(self, covered: bool) -> None:
        """Where the detail has the room to itself, it gets the header's too."""
        self.header.setVisible(not covered)
        self.tools.setVisible(not covered)

    def _tools(self) -> QWidget:
        tools = QWidget(self)
        flow = FlowLayout(tools, 8)
        self.search_box = SearchBox(
            lambda: translate("Directory", "Name, city, state, ZIP, number"), keys="", parent=tools
        )
        self.search_box.setMinimumWidth(theme.px(352))
        self.search_box.searched.connect(lambda _: self._show())
        flow.addWidget(self.search_box)
        self.kinds = QButtonGroup(self)
        self.filters: dict[PointKind | None, Button] = {}
        for kind, text in (
            (None, lambda: translate("Directory", "All")),
            (PointKind.LINE, lambda: translate("Directory", "Lines")),
            (PointKind.FIELD_OFFICE, lambda: translate("Directory", "Field offices")),
            (PointKind.CHECK_IN, lambda: translate("Directory", "Check-in places")),
            (PointKind.OWN, lambda: translate("Directory", "Your copies")),
        ):
            pill = Button(text, "filter", parent=tools)
            self.kinds.addButton(pill)
            self.filters[kind] = pill
            flow.addWidget(pill)
        self.filters[None].setChecked(True)
        self.kinds.buttonClicked.connect(lambda _: self._show())
        return tools

    def _kind(self) -> PointKind | None:
        return next((kind for kind, pill in self.filters.items() if pill.isChecked()), None)

    def _point(self, point_id: str) -> ContactPoint | None:
        return next((point for point in self._points if point.id == point_id), None)

    def _found(self) -> tuple[ContactPoint, ...]:
        return self._finder.found(self.search_box.edit.text(), self._kind())

    def _show(self) -> None:
        """Show what fits, and the chosen point, or the first one where that no longer fits."""
        found = self._found()
        self._show_rows(found)
        ids = [point.id for point in found]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else ""
        if self._chosen:
            self.list.select(self._chosen)
        self.detail.show_point(self._point(self._chosen))

    def _show_rows(self, found: tuple[ContactPoint, ...]) -> None:
        directory = self.context.case.directory
        states = {point.id: directory.status(point.id) for point in found if point.line is not None}
        self.list.set_rows(rows(found, states, directory.today()))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found and bool(self._points))

    def _show_states(self) -> None:
        """Say again what is open, without moving anything else."""
        self._show_rows(self._found())
        self.detail.show_state()

    def _choose(self, point_id: str) -> None:
        self._chosen = point_id
        self.detail.show_point(self._point(point_id))

    def _open(self, point_id: str) -> None:
        self._choose(point_id)
        self.panes.show_detail()
        self.detail.focus_first()

    def _call(self, point_id: str, number: str) -> None:
        self.context.begin_call(point_id, number)

    def _ask(self, point: ContactPoint | None = None, changed: OwnDetail | None = None) -> None:
        from checkin_desktop.ui.dialogs.own_detail import OwnDetailDialog

        own_entry = point is None or point.kind is PointKind.OWN
        dialog = OwnDetailDialog(
            self.context,
            self.window(),
            fact_id=changed.fact_id if changed is not None else "" if own_entry or point is None else point.id,
            name=point.name if point is not None else "",
            changed=changed,
        )
        dialog.run()
        detail = dialog.detail
        if detail is None:
            return
        if changed is None:
            self._chosen = detail.fact_id or (point.id if point is not None else f"own-{detail.id}")
            self._push(
                translate("Directory", "Add your copy"),
                back=lambda case: case.directory.remove(detail.id),
                again=lambda case: case.directory.restore(detail),
            )
        else:
            before, after = draft_of(changed), draft_of(detail)
            self._push(
                translate("Directory", "Change your copy"),
                back=lambda case: case.directory.change(detail.id, before),
                again=lambda case: case.directory.change(detail.id, after),
            )
        self.refresh()

    def _change(self, detail: OwnDetail) -> None:
        self._ask(self._point(self._chosen), detail)

    def _remove(self, detail: OwnDetail) -> None:
        directory = self.context.case.directory

        def done(removed: OwnDetail) -> None:
            self._push(
                translate("Directory", "Remove your copy"),
                back=lambda case: case.directory.restore(removed),
                again=lambda case: case.directory.remove(removed.id),
            )
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self.context.runner.submit(lambda _: directory.remove(detail.id), owner=self, done=done)

    def _push(self, text: str, *, back: object, again: object) -> None:
        context, chosen = self.context, self._chosen

        def shown() -> None:
            self._chosen = chosen
            context.navigate("directory")

        context.undo_stack.push(SavedChange(context, text, back=back, again=again, shown=shown))
