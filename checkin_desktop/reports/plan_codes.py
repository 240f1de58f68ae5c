"""Codes for a phone camera at the foot of a sheet: each dials a contact, whose name and number stand below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.plan_prints import PlanExtra
from checkin_desktop.reports import qr
from checkin_desktop.reports.page import LEFT, WIDTH, Cell, height_of
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.text import Style, bare, typed, whole

_MOST: Final = 3
_MOST_LARGE: Final = 2
_BETWEEN: Final = 14.0
_ABOVE: Final = 8.0
_NAME: Final = Style(10, 12.5)


def codes(page: PlanPage, contacts: Sequence[Contact]) -> None:
    """Draw the codes of the first contacts who have a number, where they were ticked and there is room."""
    if not page.snapshot.choice.has(PlanExtra.QR):
        return
    most = _MOST_LARGE if page.large else _MOST
    known = [(one, one.details.phone.strip() or one.details.phone2.strip()) for one in contacts]
    found = [(one, number, payload) for one, number in known if (payload := qr.call(number)) is not None][:most]
    if not found:
        return
    width = (WIDTH - (most - 1) * _BETWEEN) / most
    captions = []
    for contact, number, _ in found:
        name, _cut = page.clipped_to(contact.details.name, _NAME, width)
        captions.append(page.setter.lines(f"{name}\n{whole(number)}", _NAME, width))
    side = max(qr.side(payload) for _, _, payload in found)
    top = page.flow.strip(_ABOVE + side + max(height_of(lines) for lines in captions))
    if top is None:
        return
    for place, ((contact, number, payload), lines) in enumerate(zip(found, captions, strict=True)):
        x = LEFT + place * (width + _BETWEEN)
        figure = page.flow.node("Figure")
        figure.alt = f"{bare(typed(contact.details.name))}, {number}"
        qr.draw(page.flow.page, payload, x, top - _ABOVE - side, node=figure)
        cell = Cell(x, width, lines, page.flow.node("P"))
        page.flow.page.text(cell, 0, len(lines), top - _ABOVE - side)
