"""Codes for a phone camera: a phone number, a contact's card, or an official address. Never an identifier.

Drawn as vector runs (ISO/IEC 18004: error correction level M, four light modules around). Only what this module makes
can be drawn, so that no number of a case gets into a code. Whoever draws one prints the same words beside it. Lengths
are points; safe from any thread.
"""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass
from typing import Final

import segno

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.reports.page import Page
from checkin_desktop.reports.shaping import clusters_of
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import bare, one_line

MM: Final = 72 / 25.4
MODULE: Final = 0.6 * MM
LEAST_MODULE: Final = 0.5 * MM
QUIET: Final = 4
MOST_VERSION: Final = 5
LOCATOR: Final = "https://locator.ice.gov"
_OFFICIAL: Final = frozenset({LOCATOR})
_HOME: Final = "+1"
_HOME_DIGITS: Final = 10
_NAME_BYTES: Final = 48
_MEANT: Final = frozenset('\\;:,"')


@dataclass(frozen=True, slots=True)
class Payload:
    """What a code says; made by `call`, `card` and `site` only."""

    text: str


def call(number: str) -> Payload | None:
    """A code that dials a phone number as typed; None where the text is no number."""
    dialled = _dialled(number)
    return Payload(f"tel:{dialled}") if dialled else None


def card(contact: Contact) -> Payload | None:
    """A code that puts a contact's name and first phone into a phone's address book; None without a number.

    Digits of a name are left out: none belongs to a name, and a number of a case typed there stays on paper.
    """
    dialled = _dialled(contact.details.phone) or _dialled(contact.details.phone2)
    if not dialled:
        return None
    name = _name(contact.details.name)
    return Payload(f"MECARD:N:{name};TEL:{dialled};;") if name else Payload(f"tel:{dialled}")


def site(address: str) -> Payload:
    """A code with an official address. Raises ValueError for any other."""
    if address not in _OFFICIAL:
        raise ValueError("no official address")
    return Payload(address)


def side(payload: Payload, module: float = MODULE) -> float:
    """How wide and high a code is, the light modules around it included."""
    return (len(_modules(payload)) + 2 * QUIET) * module


def draw(
    page: Page, payload: Payload, x: float, y: float, *, module: float = MODULE, node: Node | None = None
) -> float:
    """Draw a code with its lower left corner at (x, y), the light modules included; returns its side.

    `node` is a "Figure" whose `alt` says what the code holds; without one the code is an artifact. Raises ValueError
    for modules that are too small to be read from paper.
    """
    if module < LEAST_MODULE - 1e-6:
        raise ValueError("modules below half a millimetre")
    wide = side(payload, module)
    if node is not None:
        node.box = (x, y, x + wide, y + wide)
    page.operators.append(
        f"{page.mark(node)} q {module:.4f} 0 0 {module:.4f} {x:.3f} {y:.3f} cm {_path(payload)} f Q EMC"
    )
    return wide


@functools.lru_cache(maxsize=64)
def _path(payload: Payload) -> str:
    """The runs of dark modules as rectangles, a module one unit wide, from the lower left corner of the code."""
    rows = _modules(payload)
    parts = []
    for number, row in enumerate(reversed(rows), start=QUIET):
        parts += [f"{QUIET + start} {number} {end - start} 1 re" for start, end in _runs(row)]
    return " ".join(parts)


@functools.lru_cache(maxsize=64)
def _modules(payload: Payload) -> tuple[bytes, ...]:
    """The rows of a code from the top, a byte a module, 1 for dark."""
    made = segno.make_qr(payload.text, error="m", boost_error=False, encoding="utf-8")
    assert isinstance(made.version, int)
    assert made.version <= MOST_VERSION
    return tuple(bytes(row) for row in made.matrix)


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Runs of dark modules as (first, after the last)."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if not dark:
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _dialled(number: str) -> str:
    """A phone number as any phone dials it; "" for a part of one, and for a number of a case typed in its place."""
    e164 = read_phone(number).e164
    return "" if e164.startswith(_HOME) and len(e164) != len(_HOME) + _HOME_DIGITS else e164


def _name(text: str) -> str:
    """A name as a card may hold it: one line, without digits, its signs escaped, cut where a code would grow large."""
    plain = one_line(bare("".join(one for one in text if unicodedata.category(one) not in ("Nd", "Cc", "Cs"))))
    name = ""
    for cluster in clusters_of(plain):
        escaped = "".join(f"\\{one}" if one in _MEANT else one for one in cluster)
        if len((name + escaped).encode()) > _NAME_BYTES:
            break
        name += escaped
    return name.strip()
