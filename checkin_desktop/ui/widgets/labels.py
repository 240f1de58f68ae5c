"""Text and small pictures.

- `Label(text, kind="body", tone="", wrap=True, selectable=False)`: kinds tiny, meta, small, small_strong, body,
  strong, section, title, question, number; `tone` is a text token such as "accent_text". Always plain text: what a
  person typed is never read as markup. Never elides; a label that wraps takes the height it needs.
- `IconLabel(name, token="ink2", size=20)`: a decorative icon, hidden from screen readers.
- `IconCircle(name, status="neutral", size=40)`: an icon on a round ground.
- `Avatar(name, index, size=40)`: initials on one of four grounds.
- `Rule()`: a thin line.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from checkin_desktop.ui.icons import disc, pixmap
from checkin_desktop.ui.language import Text, follow_language, resolve
from checkin_desktop.ui.style_sheet import repolish
from checkin_desktop.ui.theme import theme

# Qt::PlainText, and Qt::AlignLeft or Qt::AlignRight with Qt::AlignAbsolute and Qt::AlignVCenter, as numbers: the
# binding makes some ninety enumerations when `Qt` is first named, which would delay the first picture by a tenth.
_PLAIN_TEXT = 0
_AT_LEFT = 0x01 | 0x10 | 0x80
_AT_RIGHT = 0x02 | 0x10 | 0x80

AVATAR_STATUSES = ("soft", "late", "differ", "correction", "success", "neutral")


class Label(QLabel):
    """Plain text of one kind; a `Text` given as a function follows the window's language."""

    def __init__(
        self,
        text: Text = "",
        kind: str = "body",
        *,
        tone: str = "",
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._placed = False
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setProperty("kind", kind)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            flag = QtCore.Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.set_text(text)
        follow_language(self)

    def set_text(self, text: Text) -> None:
        """Show another text."""
        self._text = text
        self.retranslate()

    def set_tone(self, tone: str) -> None:
        """Change the colour to a text token; "" is the kind's own."""
        self.setProperty("tone", tone)
        repolish(self)

    def setAlignment(self, alignment: QtCore.Qt.AlignmentFlag) -> None:
        """Place the text otherwise than at the reading side."""
        self._placed = True
        super().setAlignment(alignment)

    def retranslate(self) -> None:
        """Ask for the text again. Texts stand at the window's reading side, whatever script they are in."""
        self.setText(resolve(self._text))
        if not self._placed:
            self.setProperty("alignment", _AT_RIGHT if QGuiApplication.isRightToLeft() else _AT_LEFT)


class IconLabel(QWidget):
    """A decorative icon beside words."""

    def __init__(
        self,
        name: str,
        token: str = "ink2",  # noqa: S107 - a colour token
        size: float = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setFixedSize(theme.px(size), theme.px(size))

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._token = token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, self._token, self._size))


class IconCircle(QWidget):
    """An icon on a round ground in the colours of a status ("neutral", "soft", "late", …)."""

    def __init__(
        self,
        name: str,
        status: str = "neutral",
        size: float = 40,
        icon_size: float = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._status = status
        self._icon_size = icon_size
        self.setFixedSize(theme.px(size), theme.px(size))

    def set_icon(self, name: str, status: str | None = None) -> None:
        """Show another icon or status."""
        self._name = name
        self._status = status or self._status
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and icon."""
        ground, ink = ground_and_ink(self._status)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, disc(ground, self.width()))
        edge = (self.width() - theme.px(self._icon_size)) // 2
        painter.drawPixmap(edge, edge, pixmap(self._name, ink, self._icon_size))


class Avatar(QWidget):
    """A person's initials in a circle; `ring` marks the chosen person, and takes `room` around the circle."""

    def __init__(
        self, name: str, index: int = 0, size: float = 40, *, room: float = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.initials = initials(name)
        self._status = AVATAR_STATUSES[index % len(AVATAR_STATUSES)]
        self._size = size
        self._room = room
        self.ring = False
        self.setFixedSize(theme.px(size + 2 * room), theme.px(size + 2 * room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, initials and ring."""
        ground, ink = ground_and_ink(self._status)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.px(self._room)
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(circle)
        if self.ring:
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font(self._size * 0.375, bold=True))
        painter.drawText(circle, QtCore.Qt.AlignmentFlag.AlignCenter, self.initials)

    def sizeHint(self) -> QSize:
        """The circle with room for its ring."""
        return QSize(theme.px(self._size + 2 * self._room), theme.px(self._size + 2 * self._room))


class Rule(QFrame):
    """A thin decorative line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)


def ground_and_ink(status: str) -> tuple[str, str]:
    """The background and text tokens of a status; "soft" is the selection colour, "accent" the filled one."""
    if status == "soft":
        return "soft", "soft_ink"
    if status == "accent":
        return "accent", "on_accent"
    if status == "plain":
        return "surface", "ink2"
    return f"{status}_bg", f"{status}_ink"


def initials(name: str) -> str:
    """At most two letters: of the first word and of the first family name, as far as one can tell."""
    words = [word for word in name.split() if word[:1].isalpha()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][0].upper()
    second = words[2] if len(words) >= 4 else words[1] if len(words) == 2 else words[-2]
    if len(words) == 3:
        second = words[1]
    return (words[0][0] + second[0]).upper()
