"""Colours, sizes and fonts of the window: `theme.px(16)`, `theme.color("ink2")`, `theme.font(15, bold=True)`.

There is one theme, `theme`. Widgets read it when they are built and when they paint. When the person picks other
colours or another text size, the shell builds the screen anew, so no widget has to follow a change by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from checkin_desktop.ui import palette
from checkin_desktop.ui.fonts import FAMILY

TEXT_SIZES = (100, 125, 150, 200)
SCHEMES = ("system", "light", "dark")


class Theme:
    """The tokens in force. `scheme` is "light" or "dark"; `percent` is the text size, 100 to 200."""

    def __init__(self) -> None:
        self.scheme = "light"
        self.percent = 100
        self.prepared = False
        self._colours: dict[str, QColor] = {}
        self._listeners: list[Callable[[], None]] = []
        self._dressed: WeakSet[QWidget] = WeakSet()

    def set(self, *, scheme: str | None = None, percent: int | None = None) -> None:
        """Choose "system", "light" or "dark" colours and a text size; call `apply` afterwards."""
        if scheme is not None:
            self.scheme = _system_scheme() if scheme == "system" else scheme
        if percent is not None:
            self.percent = min(200, max(100, percent))
        self._colours.clear()

    @property
    def dark(self) -> bool:
        """True when the dark palette is in force."""
        return self.scheme == "dark"

    def px(self, size: float) -> int:
        """`size` pixels of the design, grown by the text setting."""
        return round(size * self.percent / 100)

    def space(self, size: float) -> int:
        """A gap of `size` pixels: grows half as fast as the text, so that large text keeps room."""
        return round(size * (1 + (self.percent / 100 - 1) * 0.25))

    def hex(self, token: str) -> str:
        """The "#RRGGBB" value of a token. Raises KeyError for an unknown token."""
        return (palette.DARK if self.dark else palette.LIGHT)[token]

    def color(self, token: str) -> QColor:
        """The colour of a token. Raises KeyError for an unknown token."""
        if token not in self._colours:
            self._colours[token] = QColor(self.hex(token))
        return self._colours[token]

    def font(self, size: float = 15, *, bold: bool = False) -> QFont:
        """Noto Sans of `size` design pixels, Regular or SemiBold."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def on_change(self, listener: Callable[[], None]) -> Callable[..., None]:
        """Call `listener` after every `apply` that follows. Returns a call that ends this, fit for `destroyed`."""
        self._listeners.append(listener)

        def stop(*_: object) -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def apply(self, app: QApplication) -> None:
        """Give the application this palette and font, and its dressed windows the style sheet. Main thread only."""
        self.prepare(app)
        for window in tuple(self._dressed):
            if isValid(window):
                self.dress(window)
        for listener in tuple(self._listeners):
            listener()

    def prepare(self, app: QApplication) -> None:
        """Give the application font and palette, which widgets read while they are built."""
        self.prepared = True
        app.setFont(self.font(15))
        app.setPalette(self.qt_palette())

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet: at start once, after its first screen is built.

        What stands in the window, and the dialogs above it, inherit it. The application itself has no style sheet:
        under one Qt works out the look of a widget anew each time it moves into another one, and a page that is being
        built moves as often as it is deep; built outside of a dressed window it is worked out once.
        """
        from checkin_desktop.ui.style_sheet import style_sheet

        self._dressed.add(window)
        sheet = style_sheet(self)
        if window.styleSheet() != sheet:
            window.setStyleSheet(sheet)

    def qt_palette(self) -> QPalette:
        """The QPalette for what the style sheet does not reach."""
        role = QPalette.ColorRole
        qt = QPalette()
        plain = {
            role.Window: "canvas",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "on_accent",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.ToolTipBase: "surface",
            role.ToolTipText: "ink",
            role.PlaceholderText: "ink3",
            role.Link: "accent_text",
            role.LinkVisited: "differ_ink",
            role.Light: "surface",
            role.Midlight: "sunken",
            role.Mid: "control",
            role.Dark: "control",
            role.Shadow: "control",
            role.Accent: "accent",
        }
        for colour_role, token in plain.items():
            qt.setColor(colour_role, self.color(token))
        for colour_role in (role.WindowText, role.Text, role.ButtonText):
            qt.setColor(QPalette.ColorGroup.Disabled, colour_role, self.color("ink3"))
        return qt


def _system_scheme() -> str:
    """The scheme of the desktop. Before this program gives Qt a palette, Qt's own shows it, and costs least to ask."""
    if not theme.prepared:
        return "dark" if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    return "dark" if hints is not None and hints.colorScheme() is Qt.ColorScheme.Dark else "light"


theme = Theme()
