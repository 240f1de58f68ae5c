"""Pages to fill in and sign by hand: check boxes, lines to write on, and the rule a form follows."""

from __future__ import annotations

from collections.abc import Sequence

from checkin_desktop.reports.compose import BODY, SMALL, SMALL_STRONG, Composer
from checkin_desktop.reports.page import LEFT, RIGHT, WIDTH, Cell, Row
from checkin_desktop.reports.text import Style
from checkin_desktop.reports.wording import Both

_BOX_INDENT = 22.0
_BETWEEN = 24.0
_SECOND = Style(11, 15)
_RULE = Style(9, 11.5)


def unsigned_notice(page: Composer) -> None:
    """That nobody has signed."""
    say = page.words.translate
    page.paragraph(
        say(
            "pdf", "Not signed by the program. Read every line, change what is not so, then sign and date it by hand."
        ),
        SMALL,
    )


def rule_notice(page: Composer, law: Both, as_of: Both) -> None:
    """Which rule a form follows, how old the text was that it was made from, and that the court decides."""
    text = page.words.translate(
        "pdf", "Form made from {law} ({as_of}). The court or office may want another.", law=law, as_of=as_of
    )
    # In one paragraph and small, so that it does not reach a page of its own where two languages fill the form.
    page.paragraph(Both(text.one_line), _RULE, below=0)


def check_line(page: Composer, text: Both, label: Both | None = None, *, below: float = 8) -> None:
    """An empty check box, what it is for, and the sentence it stands for."""
    left = LEFT + _BOX_INDENT
    lines = page.setter.lines(label.one_line, SMALL_STRONG, RIGHT - left) if label else ()
    both = page.setter.lines(text.one_line, BODY, RIGHT - left)
    if len(both) > 1:
        both = page.setter.lines(text.first, BODY, RIGHT - left)
        if text.second and text.second != text.first:
            both += page.setter.lines(text.second, _SECOND, RIGHT - left)
    page.flow.add(Row((Cell(left, RIGHT - left, lines + both, page.flow.node("P"), box=True),), below=below))


def lines_to_fill(page: Composer, labels: Sequence[Both]) -> None:
    """Lines to write on, two side by side, each with its label below. They stay together on one page."""
    width = (WIDTH - _BETWEEN) / 2
    for start in range(0, len(labels), 2):
        _pair(page, labels[start : start + 2], width, last=start + 2 >= len(labels))


def wide_line(page: Composer, label: Both) -> None:
    """One line across the page, with its label below."""
    _pair(page, (label,), WIDTH, last=True)


def _pair(page: Composer, labels: Sequence[Both], width: float, *, last: bool) -> None:
    places = [LEFT + place * (width + _BETWEEN) for place in range(len(labels))]
    page.flow.add(Row([Cell(x, width, blank=True) for x in places], above=16, least=16, keep_next=True))
    named = [
        Cell(x, width, page.setter.lines(label.one_line, SMALL, width), page.flow.node("P"))
        for x, label in zip(places, labels, strict=True)
    ]
    page.flow.add(Row(named, keep_next=not last))
