"""The language of the window: `translate("Window", "Lock")`, and the switch that needs no restart.

Every visible text is a literal inside a call of `translate`, so that the catalogue's update tool finds it. Widgets
take texts as `Text`: a string (for data, such as a name) or a function without arguments, usually a lambda around
`translate`, that is asked again after a switch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from checkin_desktop.words.catalog import Catalog, Language, available_languages

Text = str | Callable[[], str]


class Retranslated(Protocol):
    """Something with texts of its own."""

    def retranslate(self) -> None:
        """Ask for all texts again."""


_followers: WeakSet[Retranslated] = WeakSet()
_state: dict[str, Catalog] = {}


def catalog() -> Catalog:
    """The catalogue of the window's language."""
    if "now" not in _state:
        _state["now"] = Catalog("en")
    return _state["now"]


def translate(context: str, source: str, /, comment: str = "", n: int = -1, **params: object) -> str:
    """`source` in the window's language; `{name}` placeholders take `params`, `%n` takes `n`."""
    return catalog().translate(context, source, comment, n, **params)


def resolve(text: Text) -> str:
    """The string behind a `Text`."""
    return text if isinstance(text, str) else text()


def current_language() -> str:
    """The code of the window's language."""
    return catalog().code


def languages() -> tuple[Language, ...]:
    """The languages a person can choose, each with its own name."""
    return available_languages()


def locale() -> QLocale:
    """The Qt locale for dates and sorting in the window's language (English and Spanish as in the United States)."""
    return {"en": QLocale("en_US"), "es": QLocale("es_US")}.get(current_language(), QLocale(current_language()))


def follow_language(widget: Retranslated) -> None:
    """Call `widget.retranslate()` after each switch as long as the widget lives.

    Small widgets use this instead of a changeEvent of their own: Qt sends hundreds of change events while a screen is
    built, and each one would be a call into Python before the first picture.
    """
    _followers.add(widget)


def set_language(code: str) -> None:
    """Switch the window. Every widget gets QEvent.LanguageChange. Main thread only. Raises KeyError when unknown."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    _state["now"] = Catalog(code)
    QLocale.setDefault(locale())
    app = QGuiApplication.instance()
    if isinstance(app, QApplication):
        rtl = catalog().language.direction == "rtl"
        if rtl != QGuiApplication.isRightToLeft():
            from PySide6.QtCore import Qt

            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        for widget in list(_followers):
            if not isinstance(widget, QObject) or isValid(widget):
                widget.retranslate()
        for window in app.topLevelWidgets():
            # What one window does now can delete the next one: the list below a drop-down is a window too. Qt made
            # that one, so its wrapper need not know that it is gone; only Qt knows which windows are left.
            if any(window is left for left in app.topLevelWidgets()):
                QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def isolate_ltr(text: str) -> str:
    """A number, phone or code wrapped so that it reads left to right inside right-to-left text (UAX #9 isolates)."""
    return f"\u2066{text}\u2069" if catalog().language.direction == "rtl" else text
