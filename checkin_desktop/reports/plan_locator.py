"""The locator card: what has to be typed to find somebody whom ICE holds, in the order in which the locator asks.

Front: number and country, or exact name and country (ICE locator, 2017; ASAP guide, 2025-12-11). Back: where, with
which limits, and whom to call where it shows nothing. One card a language; a second one to give away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan_prints import PlanExtra
from checkin_desktop.domain.reference import Line
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports import qr
from checkin_desktop.reports.card_face import Entry, Face, Fact, Part, Words
from checkin_desktop.reports.card_page import FOLDED, Card
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.plan_cards import (
    FINE,
    HEAD,
    LABEL,
    NUMBER,
    STRONG,
    VALUE,
    filled,
    finish_pair,
    made_on,
    sheets_of,
    sides,
    source,
)
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_ADDRESS: Final = "locator.ice.gov"
_HELP_LINE: Final = "ice_dril"


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The card in one language, twice, or in each of two. `progress(done, total)` counts cards. Raises Cancelled."""
    sheets = sheets_of(snapshot, words, FOLDED, cancelled)
    cards = [_Locator(snapshot, wording, language).card() for wording, language in sides(words)]
    return finish_pair(sheets, cards, words.label(snapshot.choice.mode), progress)


class _Locator:
    """The card in one language."""

    def __init__(self, snapshot: PlanSnapshot, words: Wording, language: str) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.language = language
        self.details = snapshot.person.details

    def card(self) -> Card:
        foot = made_on(self.words, self.snapshot)
        return Card(Face(self._front(), foot, self.language), Face(self._back(), foot, self.language))

    def _front(self) -> list[Part]:
        say, details = self.say, self.details
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        digits = whole(number.normalised) if number is not None and number.have and number.normalised else ""
        born = self.words.date(details.birth_date).first if details.birth_date else ""
        name = typed(details.display_name or details.government_name)
        return [
            Words(
                say("pdf", "To find {name} if ICE is holding them", name=name).first, HEAD, say("pdf", "Name").first
            ),
            Words(say("pdf", "Either the number and the country").first, STRONG, above=6),
            self._fact(say("pdf", "A-number, nine digits to type"), digits, NUMBER),
            self._fact(say("pdf", "Country of birth"), typed(details.birth_country)),
            Words(say("pdf", "Or the exact name and the country").first, STRONG, above=7),
            self._fact(say("pdf", "Name as the government wrote it"), typed(details.government_name)),
            self._fact(say("pdf", "Country of birth"), typed(details.birth_country)),
            self._fact(say("pdf", "Date of birth"), born),
        ]

    def _fact(self, label: Both, value: str, style: Style = VALUE) -> Fact:
        return Fact(Words(label.first, LABEL), Words(value, style, label.first), above=2)

    def _back(self) -> list[Part]:
        say = self.say
        where = Words(_ADDRESS, HEAD)
        page = Words(say("pdf", "The official page. This code opens it.").first, FINE)
        alt = say("pdf", "Code for a phone camera: {address}", address=_ADDRESS).first
        head: Part = where
        if self.snapshot.choice.has(PlanExtra.QR):
            head = Entry((where, page), qr.site(qr.LOCATOR), alt)
        limits = (
            say("pdf", "It does not show anyone under 18."),
            say("pdf", "It shows people held now or released in the last 60 days. New entries can take hours."),
            say("pdf", "A transfer can hide a person for a while. Try again, with every spelling of the name."),
        )
        line = next((line for line in self.snapshot.lines if line.id == _HELP_LINE), None)
        return filled(
            (
                head,
                self._spellings(),
                Words(" ".join(one.first for one in limits), FINE, above=5),
                None if line is None else self._no_result(line),
                source(self.words, [self.snapshot.locator, *(() if line is None else (line.fact,))]),
            )
        )

    def _spellings(self) -> Part | None:
        details = self.details
        names = [name for name in (details.display_name, *details.other_names) if name.strip()]
        others = [name for name in dict.fromkeys(names) if name != details.government_name]
        if not others:
            return None
        label = self.say("pdf", "Other spellings").first
        return Words(f"{label}: {', '.join(map(typed, others))}", FINE, label, above=3)

    def _no_result(self, line: Line) -> Part:
        """Whom to call where the locator shows nothing, and when."""
        text = self.say(
            "pdf",
            "No result? Also call the lawyer, or {line}: {number}",
            line=self.words.reference(line.name),
            number=whole(line.display or line.phone),
        )
        hours = (Words(one.first, FINE) for one in self.words.hours(line))
        return Entry((Words(text.first, FINE), *hours), above=5)
