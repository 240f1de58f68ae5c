"""Pages of a document as pictures, fetched one by one in the background and never written to disk.

`PageView(context, name)`: `show_document(fetch, lane)` starts at the first page; `fetch(page, width, cancelled)` runs
in the lane and returns a `PagePicture`; nobody waits for it once `cancelled()` is true. Page Up and Page Down turn
pages, Ctrl + and Ctrl - zoom.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from checkin_desktop.jobs.runner import Job, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import IconButton
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.services.pictures import PagePicture

Fetch = Callable[[int, int, Callable[[], bool]], "PagePicture"]
ZOOMS: Final = (50, 75, 100, 125, 150, 200, 300)
KEPT: Final = 8
RESIZE_DELAY_MS: Final = 120


def pixmap_of(picture: PagePicture, ratio: float) -> QPixmap:
    """A page for the screen, whose pixels are `ratio` to the point."""
    image = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888)
    drawn = QPixmap.fromImage(image.copy())
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _Sheet(QWidget):
    """One page on the ground of the view."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QPixmap | None = None

    def set_picture(self, picture: QPixmap | None) -> None:
        """Show a picture, or an empty sheet."""
        self._picture = picture
        if picture is not None:
            size = picture.deviceIndependentSize().toSize()
            self.setFixedSize(size + QSize(2, 2))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page with a thin edge."""
        painter = QPainter(self)
        if self._picture is not None:
            painter.drawPixmap(1, 1, self._picture)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageView(QWidget):
    """`page_shown(page, count)` follows each page that came to the screen, from 0; `met(error)` one that did not."""

    page_shown = Signal(int, int)
    met = Signal(object)

    def __init__(self, context: WindowContext, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = name
        self._fetch: Fetch | None = None
        self._lane = Lane.VAULT
        self._page, self._count, self._zoom = 0, 0, ZOOMS.index(100)
        self._asked = 0
        self._job: Job[PagePicture] | None = None
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addLayout(self._make_bar())
        self.trouble = Banner("fault", "", "")
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        self.sheet = _Sheet()
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.sheet)
        self.area.viewport().setAutoFillBackground(False)
        column.addWidget(self.area, 1)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZE_DELAY_MS)
        self._resized.timeout.connect(self._request)
        for keys, act in (
            ("PgDown", self.next_page),
            ("PgUp", self.previous_page),
            ("Ctrl++", self.zoom_in),
            ("Ctrl+=", self.zoom_in),
            ("Ctrl+-", self.zoom_out),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.retranslate()
        self._arrange()

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.space(6))
        self.back_button = IconButton("chevron-left", lambda: translate("Window", "Page before"))
        self.back_button.clicked.connect(self.previous_page)
        self.page_label = Label("", "body", wrap=False)
        self.next_button = IconButton("chevron-right", lambda: translate("Window", "Next page"))
        self.next_button.clicked.connect(self.next_page)
        self.out_button = IconButton("zoom-out", lambda: translate("Window", "Smaller"))
        self.out_button.clicked.connect(self.zoom_out)
        self.zoom_label = Label("", "small", wrap=False)
        self.in_button = IconButton("zoom-in", lambda: translate("Window", "Larger"))
        self.in_button.clicked.connect(self.zoom_in)
        for widget in (self.back_button, self.page_label, self.next_button):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self.out_button, self.zoom_label, self.in_button):
            bar.addWidget(widget)
        return bar

    def show_document(self, fetch: Fetch, lane: Lane = Lane.VAULT, page: int = 0) -> None:
        """Start with a page of another document, from 0."""
        self.clear()
        self._fetch, self._lane, self._page = fetch, lane, page
        self._request()

    def clear(self) -> None:
        """Forget all pictures."""
        self._fetch = None
        self._asked += 1
        self._stop()
        self._kept.clear()
        self._page, self._count = 0, 0
        self.sheet.set_picture(None)
        self.trouble.setVisible(False)
        self._arrange()

    def page(self) -> int:
        """The page on the screen, from 0."""
        return self._page

    def page_count(self) -> int:
        """How many pages there are; 0 until the first one came."""
        return self._count

    def go_to(self, page: int) -> None:
        """Show a page, from 0; anything outside is brought inside."""
        page = max(0, min(page, self._count - 1))
        if page != self._page and self._count:
            self._page = page
            self.area.verticalScrollBar().setValue(0)
            self._request()

    def next_page(self) -> None:
        """Turn one page on."""
        self.go_to(self._page + 1)

    def previous_page(self) -> None:
        """Turn one page back."""
        self.go_to(self._page - 1)

    def zoom_in(self) -> None:
        """Make the page larger."""
        self._set_zoom(self._zoom + 1)

    def zoom_out(self) -> None:
        """Make the page smaller."""
        self._set_zoom(self._zoom - 1)

    def zoom_percent(self) -> int:
        """The size of the page; 100 fits the width of the view."""
        return ZOOMS[self._zoom]

    def retranslate(self) -> None:
        """Ask for the words again."""
        self.area.setAccessibleName(resolve(self._name))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new width, once the size rests."""
        super().resizeEvent(event)
        if self._fetch is not None:
            self._resized.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_zoom(self, place: int) -> None:
        place = max(0, min(place, len(ZOOMS) - 1))
        if place != self._zoom:
            self._zoom = place
            self._request()

    def _wanted_width(self) -> int:
        room = max(200, self.area.width() - theme.px(24))
        fit = min(room, theme.px(900))
        return round(fit * self.zoom_percent() / 100 * self.devicePixelRatioF())

    def _request(self) -> None:
        fetch = self._fetch
        if fetch is None:
            return
        self._resized.stop()
        page, width = self._page, self._wanted_width()
        self._asked += 1
        asked = self._asked
        ready = self._kept.get((page, width))
        self._arrange()
        if ready is not None:
            self._kept.move_to_end((page, width))
            self._place(ready)
            return
        self._stop()
        self._job = self._context.runner.submit(
            lambda control: fetch(page, width, control.cancelled),
            owner=self,
            done=lambda picture: self._arrived(asked, page, width, picture),
            failed=lambda error: self._failed(asked, error),
            reading=True,
            lane=self._lane,
        )

    def _stop(self) -> None:
        """Nobody waits for the last picture any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _arrived(self, asked: int, page: int, width: int, picture: PagePicture) -> None:
        if asked != self._asked:
            return
        drawn = pixmap_of(picture, self.devicePixelRatioF())
        self._kept[page, width] = drawn
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._count = picture.page_count
        self._place(drawn)

    def _place(self, drawn: QPixmap) -> None:
        self.trouble.setVisible(False)
        self.sheet.set_picture(drawn)
        self._arrange()
        self.page_shown.emit(self._page, self._count)

    def _failed(self, asked: int, error: BaseException) -> None:
        if asked != self._asked or is_silent(error):
            return
        words = error_words(error)
        self.sheet.set_picture(None)
        self.trouble.set_texts(words.what, f"{words.safe} {words.action}")
        self.trouble.setVisible(True)
        self.met.emit(error)

    def _arrange(self) -> None:
        several = self._count > 1
        self.back_button.setEnabled(several and self._page > 0)
        self.next_button.setEnabled(several and self._page < self._count - 1)
        self.in_button.setEnabled(self._zoom < len(ZOOMS) - 1)
        self.out_button.setEnabled(self._zoom > 0)
        self.zoom_label.set_text(translate("Window", "{percent} %", percent=self.zoom_percent()))
        self.page_label.set_text(
            translate("Window", "Page {page} of {count}", page=self._page + 1, count=self._count)
            if self._count
            else translate("Window", "Loading…")
        )
        self.sheet.setVisible(bool(self._count))
