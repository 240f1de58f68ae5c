"""What the cards of the emergency plan share: type, feet of cards and sheets, sources, one language a card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from checkin_desktop.domain.reference import Confidence, SourcedFact
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.card_face import Part, Size, Words
from checkin_desktop.reports.card_page import Card, CardSheets
from checkin_desktop.reports.compose import SMALL, Rendered
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.text import Style
from checkin_desktop.reports.wording import Both, Wording

HEAD: Final = Style(12.5, 16, Weight.BOLD)
LABEL: Final = Style(8, 10.5, Weight.SEMIBOLD)
VALUE: Final = Style(11.5, 14.5, Weight.SEMIBOLD)
NUMBER: Final = Style(15, 18.5, Weight.BOLD)
TEXT: Final = Style(9.75, 13, Weight.REGULAR)
FINE: Final = Style(8.5, 11.25, Weight.SEMIBOLD)
STRONG: Final = Style(10, 13, Weight.SEMIBOLD)
SOURCE: Final = Style(7.25, 9.25, Weight.SEMIBOLD)
BELOW: Final = 8.0
_SURE: Final = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW, Confidence.UNVERIFIED)


def sides(words: Wording) -> tuple[tuple[Wording, str], ...]:
    """Each language of a print alone, with its code where it is the second: a card for each."""
    second = () if words.second is None else ((Wording(words.second), words.second.code),)
    return (Wording(words.first), ""), *second


def made_on(words: Wording, snapshot: PlanSnapshot) -> str:
    """The day a card was made, for its foot."""
    return words.translate(
        "pdf", "Made on {date}", date=words.date(snapshot.made_at.local.date(), short=True)
    ).one_line


def source(words: Wording, facts: Sequence[SourcedFact]) -> Words:
    """The sources of some facts, each once with its own date, and how far the least sure one was checked."""
    found = {one.id: one for fact in facts for one in fact.sources}
    surest = max((fact.confidence for fact in facts), key=_SURE.index)
    text = words.translate("pdf", "Source: {sources}.", sources=words.dated(found.values()))
    return Words(f"{text.one_line} {words.label(surest).one_line}", SOURCE, above=4)


def sheets_of(snapshot: PlanSnapshot, words: Wording, size: Size, cancelled: Callable[[], bool]) -> CardSheets:
    """Sheets for cards of one size. Cards have no large print, and the practice mark stands on each of them."""
    plain = replace(snapshot, practice=False, choice=replace(snapshot.choice, large=False))
    return CardSheets(PlanPage(plain, words, cancelled), size, practice=snapshot.practice)


def finish(sheets: CardSheets, title: Both) -> Rendered:
    """The file. What did not fit on a card is said below the last ones."""
    page = sheets.page
    assert isinstance(page, PlanPage)
    if sheets.faces.cut:
        fields = ", ".join(sheets.faces.cut)
        page.flow.space(BELOW)
        page.paragraph(
            page.words.translate("pdf", "Did not fit on a card: {fields}. The full plan has it.", fields=fields), SMALL
        )
    sheets.close()
    return page.finish_plan(title)


def finish_pair(
    sheets: CardSheets, cards: Sequence[Card], title: Both, progress: Callable[[int, int], None]
) -> Rendered:
    """The file with two cards on one sheet: the only one twice, or one for each language."""
    progress(0, len(cards))
    sheets.sheet(title, (*cards, *cards)[:2])
    rendered = finish(sheets, title)
    progress(len(cards), len(cards))
    return rendered


def filled(parts: Iterable[Part | None]) -> list[Part]:
    """The parts that are there."""
    return [part for part in parts if part is not None]
