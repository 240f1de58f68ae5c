"""What the first page needs and what has nothing to do with a vault, made while somebody types the passphrase.

Icons are drawn, letters measured, and the binding makes an enumeration when it is first named. All that would stand
between Unlock and the first page. It is done in small pieces, each in a turn of the event loop of its own, so that no
key press waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

Piece = Callable[[], object]


def warm_up(owner: QObject) -> None:
    """Begin; it ends by itself, or with `owner`. Main thread only."""
    _turn(owner, _pieces())


def _turn(owner: QObject, pieces: Iterator[Piece]) -> None:
    piece = next(pieces, None)
    if piece is not None:
        piece()
        QTimer.singleShot(0, owner, lambda: _turn(owner, pieces))


def _pieces() -> Iterator[Piece]:
    from checkin_desktop.ui.icons import pixmap

    for name in ("users", "home", "identity", "phone", "document", "user", "shield-check", "lock", "settings", "help"):
        yield lambda name=name: (pixmap(name, "ink2"), pixmap(name, "accent_text"))
    for name, token in (
        ("globe", "ink2"),
        ("globe", "ink3"),
        ("eye-off", "ink2"),
        ("eye-off", "ink3"),
        ("lock", "ink"),
        ("lock", "ink3"),
        ("search", "ink2"),
        ("folder", "on_accent"),
        ("plus", "on_accent"),
        ("plus", "ink3"),
    ):
        yield lambda name=name, token=token: pixmap(name, token)
    for name in ("archive", "phone", "user-plus", "document", "check", "backup", "clock", "lock"):
        yield lambda name=name: (pixmap(name, "neutral_ink", 16), pixmap(name, "ink2", 16))
    yield _letters
    yield from _table()


def _letters() -> None:
    from PySide6.QtGui import QFontMetrics

    from checkin_desktop.ui.style_sheet import LABEL_SIZES
    from checkin_desktop.ui.theme import theme

    letters = "".join(chr(code) for code in range(32, 127))
    for size, bold in set(LABEL_SIZES.values()):
        QFontMetrics(theme.font(size, bold=bold)).horizontalAdvance(letters)


def _table() -> Iterator[Piece]:
    """A list of people with one row that is nobody, painted into a picture that nobody sees."""
    from PySide6.QtGui import QPixmap

    from checkin_desktop.domain.people import PersonRow
    from checkin_desktop.ui.models.people import PeopleModel
    from checkin_desktop.ui.pages.people_table import PeopleTable

    nobody = PersonRow(0, "A B", "B, A", "000000000")

    def answer(*question: object) -> None:
        done = question[-1]
        if callable(done):
            done((nobody,))

    model = PeopleModel(answer)
    table = PeopleTable(model)
    yield lambda: table.resize(900, 200)
    yield model.ask
    yield lambda: table.render(QPixmap(900, 200))
    yield table.deleteLater
    yield model.deleteLater
