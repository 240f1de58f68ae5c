"""The only way to a web page: a question first, with the whole address, which can also be copied.

    open_link(context, "https://www.example.org/page", lambda: translate("Guides", "What stands there"))

- `open_link(context, address, about="")` asks, and after a yes hands `address` to the system's browser; True when the
  browser took it. `about` says in a few words what the page is; the address stands below it as text that can be
  marked, with a button that copies it. Escape, closing and locking mean no. Main thread only; it waits for the answer.
- `is_web_address(text)` says whether there is anything to open: http or https, with a host, without a name and a
  password in it, and of a length that can be read. Ask it before a button is shown for an address that somebody typed;
  `open_link` says so by itself.
- What is shown, copied and opened is the address in plain signs: a host with letters of other alphabets stands as
  `xn--…`, so that it cannot pass for another one, and signs that turn or hide a text stand as `%…`.
- `LinkButton(context, address, about="", text=…)` is a button that does it; the address is in its tool tip and in what
  a screen reader says.

The question goes through `context.messages.ask`, so a test's scripted messages answer it. What opens the browser is
`context.open_address` when somebody set it (a test does: `context.open_address = opened.append` with any function
that takes the address and says whether that worked), otherwise `system_browser`. Nothing of the folder is handed over
but the address, and nothing is written down.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, isolate_ltr, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, plain_tip
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

_SCHEMES = frozenset({"http", "https"})
_LONGEST = 2000  # letters; more than browsers show, and than anybody reads before saying yes


def is_web_address(address: str) -> bool:
    """Whether a browser can be asked for it: http or https, a host, no user name or password, not endless."""
    if len(address) > _LONGEST:
        return False
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    named = url.isValid() and url.scheme().lower() in _SCHEMES and bool(url.host())
    return named and "@" not in url.authority()


def _in_plain_signs(address: str) -> str:
    """The address in ASCII, as the browser asks for it. One that is none comes without what cannot be seen."""
    address = address.strip()
    if not is_web_address(address):
        return "".join(sign if sign.isprintable() else "\ufffd" for sign in address[:_LONGEST])
    return bytes(QUrl(address, QUrl.ParsingMode.StrictMode).toEncoded().data()).decode("ascii")


def system_browser(address: str) -> bool:
    """Ask the system to show the page in its browser; False when it has none."""
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def open_link(context: WindowContext, address: str, about: Text = "") -> bool:
    """Ask, and after a yes open `address` in the system's browser. True when the browser took it."""
    address = _in_plain_signs(address)
    if not is_web_address(address):
        context.messages.inform(
            lambda: translate("Dialogs", "This is not the address of a web page"),
            isolate_ltr(address),
            lambda: translate("Dialogs", "Nothing was opened."),
        )
        return False
    agreed = context.messages.ask(
        lambda: translate("Dialogs", "Open this page in your browser?"),
        about,
        lambda: translate(
            "Dialogs",
            "This program sends nothing along. Your browser may remember the visit. On a shared computer other "
            "people could see that.",
        ),
        yes=lambda: translate("Dialogs", "Open in the browser"),
        no=lambda: translate("Dialogs", "Stay here"),
        icon_name="external",
        extra=_Address(context, address),
    )
    if not agreed:
        return False
    opened = (context.open_address or system_browser)(address)
    if not opened:
        context.messages.inform(
            lambda: translate("Dialogs", "The browser did not open"),
            lambda: translate("Dialogs", "You can type or copy the address into any browser, also on another device:"),
            isolate_ltr(address),
        )
    return opened


class LinkButton(Button):
    """A button that asks, then opens `address`; see the module."""

    def __init__(
        self,
        context: WindowContext,
        address: str,
        about: Text = "",
        *,
        text: Text | None = None,
        kind: str = "secondary",
        small: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        address = _in_plain_signs(address)
        words = text or (lambda: translate("Dialogs", "Open the page…"))
        super().__init__(
            words,
            kind,
            "external",
            small=small,
            name=lambda: " ".join(part for part in (resolve(words), resolve(about), address) if part),
            parent=parent,
        )
        self.address = address
        self.setToolTip(plain_tip(address))
        self.clicked.connect(lambda: open_link(context, address, about))


class _Address(Card):
    """The whole address, and a way to take it along."""

    def __init__(self, context: WindowContext, address: str) -> None:
        super().__init__(14)
        self.body.setSpacing(theme.space(10))
        self.body.addWidget(Label(isolate_ltr(address), "strong", selectable=True))
        copy = Button(lambda: translate("Dialogs", "Copy the address"), "secondary", "copy", small=True)
        copy.clicked.connect(lambda: context.clipboard.copy(address))
        holder = QWidget()
        FlowLayout(holder, 8).addWidget(copy)
        self.body.addWidget(holder)
