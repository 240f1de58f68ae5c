"""The sidebar: people, pages with badges, Settings and Help. In narrow windows a rail with the word under the icon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.ui.icons import pixmap
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import PanelButton, PressedByEnter
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.focus_ring import INSIDE
from checkin_desktop.ui.widgets.labels import Avatar, IconCircle, Label
from checkin_desktop.ui.widgets.tab_order import keep_in_place

MOST_AVATARS = 5
ADD_BESIDE = 3
NARROWEST, WIDEST, RAIL = 216, 288, 76


@dataclass(frozen=True, slots=True)
class NavItem:
    """One page in the sidebar."""

    page_id: str
    icon_name: str
    label: Text


class NavButton(PressedByEnter):
    """A page: icon, word, and a badge with a count. As a rail the word stands under the icon and wraps."""

    def __init__(self, item: NavItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.badge = 0
        self.rail = False
        self.setProperty("kind", "nav")
        self.setProperty(INSIDE, True)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_badge(self, count: int) -> None:
        """Show a count; 0 shows none."""
        self.badge = count
        self.retranslate()

    def set_rail(self, rail: bool) -> None:
        """Word beside the icon, or under it."""
        self.rail = rail
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Ask for the word again."""
        self.setAccessibleName(resolve(self.item.label))
        count = translate("Window", "%n to do", n=self.badge) if self.badge else ""
        self.setAccessibleDescription(count)
        self.updateGeometry()
        self.update()

    def wanted_width(self) -> int:
        """Room for icon, word and badge on one line."""
        words = QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(resolve(self.item.label))
        return theme.px(45) + words + theme.px(52)

    def rail_word_width(self) -> int:
        """The widest single word of the label in the rail's font."""
        metrics = QFontMetrics(theme.font(12, bold=True))
        return max(metrics.horizontalAdvance(word) for word in resolve(self.item.label).split()) + theme.px(10)

    def sizeHint(self) -> QSize:
        """One line, or icon over word."""
        if not self.rail:
            return QSize(theme.px(150), theme.px(42))
        return QSize(theme.px(RAIL), theme.px(35) + self._rail_text(self.width()).height())

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return QSize(theme.px(48), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """In the rail the word may need two lines."""
        return self.rail

    def heightForWidth(self, width: int) -> int:
        """Icon over word, wrapped to `width`."""
        return theme.px(35) + self._rail_text(width).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, selection bar, icon, word, badge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        token = "ink3" if not self.isEnabled() else "accent_text" if chosen else "ink2"
        if chosen:
            bar = QRectF(0, (self.height() - theme.px(22)) / 2, 4, theme.px(22))
            if rtl:
                bar.moveRight(self.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(bar, 2, 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        painter.setPen(theme.color("ink3" if not self.isEnabled() else "accent_text" if chosen else "ink"))
        if self.rail:
            self._paint_rail(painter, token, chosen)
        else:
            self._paint_line(painter, token, chosen, rtl)

    def _rail_text(self, width: int) -> QRect:
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        room = QRect(0, 0, max(theme.px(60), width - theme.px(4)), 10_000)
        return QFontMetrics(theme.font(12, bold=True)).boundingRect(room, flags, resolve(self.item.label))

    def _paint_rail(self, painter: QPainter, token: str, chosen: bool) -> None:
        edge = theme.px(24)
        painter.drawPixmap((self.width() - edge) // 2, theme.px(6), pixmap(self.item.icon_name, token, 24))
        painter.setFont(theme.font(12, bold=chosen))
        words = QRect(theme.px(2), theme.px(31), self.width() - theme.px(4), self.height() - theme.px(31))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(words, flags, resolve(self.item.label))
        if self.badge:
            self._paint_badge(painter, QRect(self.width() // 2 + theme.px(6), theme.px(2), 0, theme.px(18)), chosen)

    def _paint_line(self, painter: QPainter, token: str, chosen: bool, rtl: bool) -> None:
        edge = theme.px(20)
        start = theme.px(13)
        x = self.width() - start - edge if rtl else start
        painter.drawPixmap(x, (self.height() - edge) // 2, pixmap(self.item.icon_name, token, 20))
        painter.setFont(theme.font(15, bold=chosen))
        side = theme.px(45)
        words = self.rect().adjusted(0 if rtl else side, 0, -side if rtl else 0, 0)
        align = Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, int(align | Qt.AlignmentFlag.AlignVCenter), resolve(self.item.label))
        if self.badge:
            height = theme.px(22)
            place = theme.px(10) if rtl else self.width() - theme.px(10)
            self._paint_badge(painter, QRect(place, (self.height() - height) // 2, 0 if rtl else -1, height), chosen)

    def _paint_badge(self, painter: QPainter, place: QRect, chosen: bool) -> None:
        text = str(self.badge)
        font = theme.font(13 if not self.rail else 12, bold=True)
        width = max(place.height(), QFontMetrics(font).horizontalAdvance(text) + theme.px(12))
        left = place.x() - width if place.width() < 0 else place.x()
        box = QRectF(left, place.y(), width, place.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral_bg" if chosen else "surface"))
        painter.drawRoundedRect(box, place.height() / 2, place.height() / 2)
        painter.setPen(theme.color("neutral_ink" if chosen else "ink"))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class _PersonButton(PanelButton):
    """One person of the family: initials and first name."""

    def __init__(self, person_id: int, name: str, index: int) -> None:
        super().__init__("plain")
        self.person_id = person_id
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(2), 0, theme.px(2), theme.px(2))
        column.setSpacing(theme.px(2))
        self.avatar = Avatar(name, index)
        self.word = Label(name.split(maxsplit=1)[0] if name.split() else name, "small", wrap=False)
        column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.word, 0, Qt.AlignmentFlag.AlignHCenter)
        self.adopt(self.avatar, self.word)
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(52))

    def set_chosen(self, chosen: bool) -> None:
        """Mark the person whose pages are shown."""
        self.avatar.ring = chosen
        self.avatar.update()
        self.word.setProperty("kind", "small_strong" if chosen else "small")
        self.word.set_tone("ink" if chosen else "")
        self.setAccessibleDescription(translate("Window", "shown now") if chosen else "")


class _AddPersonButton(PanelButton):
    """A plus in a circle."""

    def __init__(self) -> None:
        super().__init__("plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(2), theme.px(4), theme.px(2), theme.px(2))
        column.setSpacing(theme.px(6))
        mark = IconCircle("plus", "plain")
        word = Label(lambda: translate("Window", "Add", "a person"), "small", wrap=False)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(word, 0, Qt.AlignmentFlag.AlignHCenter)
        self.adopt(mark, word)
        self.setMinimumWidth(theme.px(52))
        self.setAccessibleName(translate("Window", "Add a person"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(translate("Window", "Add a person"))
        super().changeEvent(event)


class Sidebar(QWidget):
    """People and pages. `page_chosen(page_id)`, `person_chosen(id)`, `add_person_wanted()`."""

    page_chosen = Signal(str)
    person_chosen = Signal(int)
    add_person_wanted = Signal()

    def __init__(
        self,
        top: Sequence[NavItem],
        bottom: Sequence[NavItem],
        *,
        can_add: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_add = can_add
        self.setProperty("kind", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = False
        self._people: list[tuple[int, str]] = []
        self._person_id: int | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(10))
        outer.setSpacing(theme.px(8))
        self._people_box = QWidget(self)
        self._people_flow = FlowLayout(self._people_box, 4)
        outer.addWidget(self._people_box)
        content = QWidget()
        column = QVBoxLayout(content)
        self._column = column
        self._first_of_bottom = bottom[0].page_id
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._scroll: QScrollArea = scroll(content)  # in its place before it is filled: see `ui.pages.people`
        self._scroll.verticalScrollBar().setProperty("kind", "slim")
        outer.addWidget(self._scroll, 1)
        self.buttons: dict[str, NavButton] = {}
        for item in top:
            column.addWidget(self._button(item))
        column.addStretch(1)
        for item in bottom:
            column.addWidget(self._button(item))

    def set_people(self, people: Sequence[tuple[int, str]], person_id: int | None) -> None:
        """Show (id, name) of everyone when they are few; many people have a page of their own."""
        self._people, self._person_id = list(people), person_id
        while (item := self._people_flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if len(self._people) <= MOST_AVATARS:
            shown = [p for p in self._people if p[0] == person_id] if self.rail else self._people
            for found, name in shown:
                button = _PersonButton(found, name, [p[0] for p in self._people].index(found))
                button.set_chosen(found == person_id)
                button.clicked.connect(lambda _=False, chosen=found, face=button: self._pressed(chosen, face))
                self._people_flow.addWidget(button)
            if len(self._people) <= ADD_BESIDE and not self.rail and self._can_add:
                add = _AddPersonButton()
                add.clicked.connect(self.add_person_wanted)
                self._people_flow.addWidget(add)
        self._people_box.setVisible(self._people_flow.count() > 0)
        self._people_box.updateGeometry()
        faces = [self._people_flow.itemAt(place).widget() for place in range(self._people_flow.count())]
        keep_in_place(self._people_box, [face for face in faces if face is not None])

    def set_person(self, person_id: int | None) -> None:
        """Mark another person."""
        if self.rail:
            self.set_people(self._people, person_id)
            return
        self._person_id = person_id
        for button in self._people_box.findChildren(_PersonButton):
            button.set_chosen(button.person_id == person_id)

    def set_page(self, page_id: str) -> None:
        """Mark a page; an unknown one (search results) marks none."""
        for button in self.buttons.values():
            button.setAutoExclusive(False)
            button.setChecked(button.item.page_id == page_id)
            button.setAutoExclusive(True)
        self._show_marked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window keeps the marked page in sight."""
        super().resizeEvent(event)
        self._show_marked()

    def _show_marked(self) -> None:
        marked = next((button for button in self.buttons.values() if button.isChecked()), None)
        if marked is not None:
            self._column.activate()
            self._scroll.ensureWidgetVisible(marked, 0, theme.px(8))

    def set_badges(self, badges: dict[str, int]) -> None:
        """Counts per page."""
        for page_id, button in self.buttons.items():
            button.set_badge(badges.get(page_id, 0))

    def place_people(self, where: str) -> None:
        """Put the people's page "first" (an office, many people), "last" (a family), or "nowhere" (one person)."""
        button = self.buttons["people"]
        self._column.removeWidget(button)
        today = self._column.indexOf(self.buttons["today"])
        index = today + 1 if where == "first" else self._column.indexOf(self.buttons[self._first_of_bottom])
        self._column.insertWidget(index, button)
        button.setVisible(where != "nowhere")

    def full_width(self) -> int:
        """The width of the wide form: as its longest label needs, within the design's limits."""
        widest = max(button.wanted_width() for button in self.buttons.values()) + theme.px(24)
        return min(theme.px(WIDEST), max(theme.px(NARROWEST), widest))

    def rail_width(self) -> int:
        """The width of the rail: its longest word fits."""
        bar = theme.px(6)  # the slim scroll bar of small windows
        return bar + max(theme.px(RAIL), *(button.rail_word_width() + theme.px(4) for button in self.buttons.values()))

    def set_rail(self, rail: bool) -> None:
        """Switch between the wide form and the rail."""
        if rail != self.rail:
            self.rail = rail
            self.set_people(self._people, self._person_id)
        middle = (self.rail_width() - theme.px(56)) // 2 if rail else 0
        self._people_flow.setContentsMargins(max(0, middle - theme.px(2)), 0, 0, 0)
        edge = theme.px(2 if rail else 12)
        self.layout().setContentsMargins(edge, theme.px(4), edge, theme.px(10))
        for button in self.buttons.values():
            button.set_rail(rail)
        self.setFixedWidth(self.rail_width() if rail else self.full_width())

    def _button(self, item: NavItem) -> NavButton:
        button = NavButton(item)
        button.clicked.connect(lambda: self.page_chosen.emit(item.page_id))
        self.buttons[item.page_id] = button
        return button

    def _pressed(self, person_id: int, face: QWidget) -> None:
        if not self.rail:
            self.person_chosen.emit(person_id)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for found, name in self._people:
            menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, chosen=found: self.person_chosen.emit(chosen)
            )
        if self._can_add:
            menu.addSeparator()
            menu.addAction(translate("Window", "Add a person")).triggered.connect(self.add_person_wanted)
        menu.popup(face.mapToGlobal(face.rect().bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language: other words need another width."""
        if event.type() is QEvent.Type.LanguageChange:
            for button in self.buttons.values():
                button.retranslate()
            self.set_rail(self.rail)
        super().changeEvent(event)
