"""The frame around the pages of one open vault: header, sidebar, canvas, footer. The pages do the work.

Pages are made when they are first shown. `navigate` takes a page or an action of `page_list`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.folder_names import folder_label
from checkin_desktop.ui.footer import Footer
from checkin_desktop.ui.header import Header
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.page_list import FOR_NOBODY, NUMBERED, PAGES, PARENTS, bottom_items, destination, top_items
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.reading import CHANGING_ACTIONS, CLOSED_PAGES, ReadingBanner
from checkin_desktop.ui.sidebar import MOST_AVATARS, Sidebar
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.way_back import WayBack
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.ground import Ground

if TYPE_CHECKING:
    from checkin_desktop.domain.people import PersonRow
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.overview import Overview

ROOMY_CANVAS: Final = 800
LOW_WINDOW: Final = 560


class MainWindow(QWidget):
    """Everything a person sees of an open vault. The shell owns it and handles `lock_wanted` and `hide_wanted`."""

    lock_wanted = Signal()
    hide_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: WindowContext, *, first_page: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._first_page = first_page
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages: dict[str, Page] = {}
        self.page_id = ""
        self.people: tuple[PersonRow, ...] = ()
        self.people_count = 0
        self._stale: set[str] = set()
        self._low = False
        self._before_search = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = Header(lambda: folder_label(context.case.label), self._search_hint, self)
        outer.addWidget(self.header)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.sidebar = Sidebar(top_items(), bottom_items(), can_add=not context.read_only, parent=self)
        body.addWidget(self.sidebar)
        self._canvas = canvas = Ground(self)
        body.addWidget(canvas, 1)
        outer.addLayout(body, 1)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.reading = ReadingBanner(context.case) if context.read_only else None
        if self.reading is not None:
            column.addWidget(self.reading)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(theme.space(8))
        self._place_banners()
        column.addLayout(self._banners)
        self._stack = QStackedWidget(canvas)
        column.addWidget(self._stack, 1)
        self.footer = Footer(context.settings.number("idle_minutes"), reading=context.read_only, parent=canvas)
        self.header.state.label.set_text(self.footer.saved_text)
        column.addWidget(self.footer)
        self._idle_banner: Banner | None = None
        self.way_back = WayBack(self)
        self._connect()
        self._office = context.case.setup.office
        self.sidebar.place_people("first" if self._office else "nowhere")
        self.sidebar.buttons["today"].setVisible(self._office)
        self._load_people(first=True)
        self._load_backup()

    def _connect(self) -> None:
        self.header.language_chosen.connect(self.language_chosen)
        self.header.hide_wanted.connect(self.hide_wanted)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.header.search.searched.connect(self._search)
        self.sidebar.page_chosen.connect(self.navigate)
        self.sidebar.person_chosen.connect(self.choose_person)
        self.sidebar.add_person_wanted.connect(lambda: self.navigate("add_person"))
        self.context.set_frame(self.navigate, self.lock_wanted.emit, self.way_back.offer)
        self.context.topics_changed.connect(self._topics_changed)
        self.context.setting_changed.connect(self._setting_changed)

    def navigate(self, page_id: str, person_id: int | None = None, record_id: int | None = None) -> None:
        """Show a page, or begin an action on its page; for another person and with a record in front, if given."""
        page_id, action = destination(page_id)
        if self.reading is not None:
            page_id = "safety" if page_id in CLOSED_PAGES else page_id
            action = "" if action.partition(":")[0] in CHANGING_ACTIONS else action
        if person_id is not None and person_id != self.context.person_id:
            self._set_person(person_id)
        if self.page_id and self.page_id != page_id:
            self.pages[self.page_id].flush()
        fresh = page_id not in self.pages
        page = self._page(page_id)
        self.page_id = page_id
        self._stack.setCurrentWidget(page)
        self.way_back.arrived(page_id)
        self.sidebar.set_page(PARENTS.get(page_id, page_id))
        self.sidebar.setVisible(not page.covers_sidebar)
        self._canvas.set_bare(bare=page.covers_sidebar)
        self._place_banners()
        if page.needs_person and (fresh or page.person_id != self.context.person_id):
            page.show_person(self.context.person_id)
        elif fresh or page_id in self._stale:
            page.refresh()
        self._stale.discard(page_id)
        if record_id is not None:
            page.show_record(record_id)
        if action == "call":  # at once: a key that comes before a timer would go to the list
            page.act(action)
        elif action:
            QTimer.singleShot(0, page, lambda: page.act(action))

    def begin_with(self, page_id: str) -> None:
        """Show this page, or begin this action, as soon as the people are known."""
        self._first_page = page_id

    def choose_person(self, person_id: int) -> None:
        """Show the same page for another person."""
        if self.page_id:
            self.pages[self.page_id].flush()
        self._set_person(person_id)
        page = self.pages.get(self.page_id)
        if page is None or not page.needs_person:
            self.navigate("overview")
        else:
            page.show_person(person_id)

    def act(self, action: str) -> None:
        """Tell the page in front to begin something ("new", "print")."""
        if self.page_id and not (self.reading is not None and action in CHANGING_ACTIONS):
            self.pages[self.page_id].act(action)

    def flush(self) -> list[Exception]:
        """Let every page hand over what is typed. A page that fails does not keep the others from it."""
        return self._each(lambda page: page.flush())

    def wipe(self) -> list[Exception]:
        """Let every page forget, and empty the search. A page that fails must not keep the folder open."""
        self.header.search.clear()
        self.context.undo_stack.clear()
        return self._each(lambda page: page.wipe())

    def _each(self, do: Callable[[Page], None]) -> list[Exception]:
        problems = []
        for page in self.pages.values():
            try:
                do(page)
            except Exception as problem:  # noqa: BLE001 - reported by the caller
                problems.append(problem)
        return problems

    def show_idle_warning(self, seconds: int) -> None:
        """Say that the folder locks in a moment; 0 takes it back."""
        if self._idle_banner is not None:
            self.remove_banner(self._idle_banner)
            self._idle_banner = None
        if seconds:
            self._idle_banner = self.add_banner(
                "late",
                lambda: translate("Window", "The folder locks in one minute."),
                lambda: translate("Window", "Press any key or move the mouse to go on. What you typed is kept."),
            )

    def add_banner(self, status: str, title: Text, text: Text = "", button: Button | None = None) -> Banner:
        """Say something above the page. Never more than two: an older one makes room."""
        for old in self.banners()[:-1]:
            self.remove_banner(old)
        banner = Banner(status, title, text, button)
        banner.set_low(low=self._low)
        self._banners.addWidget(banner)
        self._place_banners()
        return banner

    def remove_banner(self, banner: Banner) -> None:
        """Take a banner away."""
        self._banners.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self._place_banners()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose sidebar or rail."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Small windows scroll; nothing is cut off."""
        return QSize(theme.px(420), theme.px(320))

    def _arrange(self) -> None:
        rail = self.width() - self.sidebar.full_width() < theme.px(ROOMY_CANVAS)
        self.sidebar.set_rail(rail)
        self._low = self.height() < theme.px(LOW_WINDOW)
        self.footer.setVisible(not self._low)
        self.header.set_low(low=self._low)
        self.header.align_to(self.sidebar.width(), rail=rail)
        for banner in (*self.banners(), *([self.reading] if self.reading is not None else [])):
            banner.set_low(low=self._low)
        self._place_banners()

    def banners(self) -> list[Banner]:
        """What is said above the page, the older one first."""
        found = [self._banners.itemAt(place).widget() for place in range(self._banners.count())]
        return [banner for banner in found if isinstance(banner, Banner)]

    def _place_banners(self) -> None:
        above = theme.space(4 if self._low else 12) if self._banners.count() else 0
        self._banners.setContentsMargins(theme.space(28), above, theme.space(28), above if self._canvas.bare else 0)

    def _page(self, page_id: str) -> Page:
        if page_id not in self.pages:
            module_name, class_name = PAGES[page_id]
            module = importlib.import_module(f"checkin_desktop.ui.pages.{module_name}")
            page: Page = getattr(module, class_name)(self.context, parent=self._stack)
            self.pages[page_id] = page
            self._stack.addWidget(page)
        return self.pages[page_id]

    def _search_hint(self) -> str:
        return translate("Window", "Search everything")

    def _search(self, text: str) -> None:
        if not text:
            if self.page_id == "search" and self._before_search:
                self.navigate(self._before_search)
            return
        if self.page_id != "search":
            self._before_search = self.page_id
            self.navigate("search")
        self._page("search").search(text)

    def _set_person(self, person_id: int | None) -> None:
        self._choose(person_id)
        self._load_badges()

    def _choose(self, person_id: int | None) -> None:
        self.context.person_id = person_id
        self.context.undo_stack.clear()
        self.sidebar.set_person(person_id)
        self.context.person_changed.emit(person_id)

    def _load_people(self, *, first: bool = False) -> None:
        case, person_id = self.context.case, self.context.person_id

        def look(_: object) -> tuple[tuple[PersonRow, ...], int, int | None]:
            rows, count = case.people.rows(limit=MOST_AVATARS + 1), case.people.count()
            return rows, count, None if person_id is None or _is_there(case, person_id) else person_id

        self.context.runner.submit(
            look, owner=self, done=lambda found: self._show_people(*found, first=first), reading=True
        )

    def _show_people(self, rows: tuple[PersonRow, ...], count: int, gone: int | None, *, first: bool) -> None:
        many = count > MOST_AVATARS
        if not many:  # a family stands in the order in which its people were added
            rows = tuple(sorted(rows, key=lambda row: row.id))
        self.people, self.people_count = rows, count
        # Only who was removed whole has to go; an archived person may stay in front.
        if self.context.person_id is None or self.context.person_id == gone:
            self._choose(rows[0].id if rows else None)
        people = [] if many else [(row.id, row.display_name) for row in rows]
        self.sidebar.set_people([(0, "")] * (MOST_AVATARS + 1) if many else people, self.context.person_id)
        on_top = many or not rows or self._office  # an office brings lists of people in from there
        self.sidebar.place_people("first" if on_top else "last" if len(rows) > 1 else "nowhere")
        self.sidebar.buttons["today"].setVisible(len(rows) > 1 or self._office)
        for page_id in NUMBERED:
            self.sidebar.buttons[page_id].setEnabled(self.context.person_id is not None or page_id in FOR_NOBODY)
        if first:
            self.navigate(self._first_page or ("people" if many or not rows else "overview"))
        # What the page asked for is answered and painted first; a family's first page needs the same and no list.
        if first and self.page_id == "people":
            self.pages["people"].filled.connect(self._load_badges_soon, Qt.ConnectionType.SingleShotConnection)
        else:
            self._load_badges()

    def _load_backup(self) -> None:
        backups = self.context.case.backups
        self.context.runner.submit(
            lambda _: backups.last(),
            owner=self,
            done=lambda last: self.footer.show_backup(last.made_at if last else None),
            reading=True,
        )

    def _load_badges_soon(self) -> None:
        QTimer.singleShot(0, self, self._load_badges)

    def _load_badges(self) -> None:
        person_id, case, count = self.context.person_id, self.context.case, self.people_count
        if person_id is None:
            self.sidebar.set_badges({})
            return
        self.context.runner.submit(
            lambda _: case.overview.load(person_id),
            owner=self,
            done=lambda overview: self._show_badges(overview, count),
            reading=True,
        )

    def _show_badges(self, overview: Overview, count: int) -> None:
        badges = {
            "documents": overview.documents.needed - overview.documents.in_hand,
            "people": count if count > MOST_AVATARS else 0,
        }
        badges["plan"] = len(overview.plan_missing)
        self.sidebar.set_badges({page_id: max(0, number) for page_id, number in badges.items()})

    def _topics_changed(self, topics: frozenset[str]) -> None:
        names = {topic.split(":", 1)[0] for topic in topics}
        self.footer.show_saved(datetime.now(UTC))
        if "backups" in names:
            self._load_backup()
        self.header.state.label.retranslate()
        if names & {"people", "identity"}:
            self._load_people()
        elif names & {"documents", "plan", "contacts"}:
            self._load_badges()
        for page_id, page in self.pages.items():
            if page.topics and not names & page.topics:
                continue
            if page_id == self.page_id:
                page.refresh()
            else:
                self._stale.add(page_id)

    def _setting_changed(self, key: str) -> None:
        if key == "idle_minutes":
            self.footer.show_idle_minutes(self.context.settings.number(key))
        elif key == "language":
            self._arrange()


def _is_there(case: CaseFile, person_id: int) -> bool:
    try:
        case.people.get(person_id)
    except AppError:
        return False
    return True
