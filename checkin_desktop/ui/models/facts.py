"""The facts as rows of a list: searched without accents and capitals, filtered by what has to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.folding import fold, query_words
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.reference import Confidence
from checkin_desktop.domain.shown_facts import FactGroup, ShownFact
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.widgets.fact_note import date_words
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import at_sentence_start
from checkin_desktop.words.labels import label

ICONS = {
    FactGroup.PAPERS: "document",
    FactGroup.MOVES: "truck",
    FactGroup.LIMITS: "calendar",
    FactGroup.DIFFER: "fork",
    FactGroup.LINES: "phone",
    FactGroup.OFFICES: "building",
    FactGroup.PLACES: "location",
    FactGroup.NUMBERS: "hash",
    FactGroup.DOCUMENTS: "folder",
    FactGroup.PLAN: "shield-check",
    FactGroup.DAYS: "clock",
}


class FactFilter(StrEnum):
    """Which facts are listed. TO_CHECK: older than 180 days or without a date."""

    ALL = "all"
    TO_CHECK = "to_check"
    UNVERIFIED = "unverified"


class FactFinder:
    """Finds facts by typed words. Built once for a list of facts and a language."""

    def __init__(self, facts: Sequence[ShownFact]) -> None:
        self._facts = tuple(facts)
        self._texts = [fold(" ".join(_texts(fact))) for fact in facts]

    def found(self, typed: str, which: FactFilter, today: date) -> tuple[ShownFact, ...]:
        """The facts that hold every typed word, in their order."""
        words = query_words(typed)
        return tuple(
            fact
            for fact, text in zip(self._facts, self._texts, strict=True)
            if _fits(fact, which, today) and all(word in text for word in words)
        )


def fact_title(fact: ShownFact) -> str:
    """The name of a fact as shown."""
    if fact.code:
        return _number_name(fact.code)
    return fact.title if fact.as_published else at_sentence_start(translate("reference", fact.title))


def fact_texts(fact: ShownFact) -> list[str]:
    """What stands below the name."""
    own = [fact.title] if fact.code else []
    return [at_sentence_start(translate("reference", text)) for text in (*own, *fact.texts)]


def fact_rows(facts: Sequence[ShownFact], today: date) -> list[RowItem]:
    """Rows under the headings of their groups."""
    rows: list[RowItem] = []
    last = None
    for fact in facts:
        if fact.group is not last:
            rows.append(RowItem(label(translate, fact.group)))
            last = fact.group
        rows.append(_row(fact, today))
    return rows


def state_chips(fact: ShownFact, today: date) -> tuple[tuple[str, str, str], ...]:
    """What has to be said about a fact before it is used."""
    chips = []
    if fact.unverified:
        chips.append((label(translate, Confidence.UNVERIFIED), "neutral", "help"))
    if fact.to_check(today):
        chips.append((translate("Facts", "Check this"), "late", "clock"))
    return tuple(chips)


def _row(fact: ShownFact, today: date) -> RowItem:
    values, day = " · ".join(fact.values[:2]), date_words(fact.fact)
    return RowItem(
        title=fact_title(fact),
        key=fact.key,
        second=values or at_sentence_start(day),
        icon=ICONS[fact.group],
        chips=state_chips(fact, today),
        aside=day if values else "",
    )


def _fits(fact: ShownFact, which: FactFilter, today: date) -> bool:
    if which is FactFilter.TO_CHECK:
        return fact.to_check(today)
    return which is FactFilter.ALL or fact.unverified


def _texts(fact: ShownFact) -> list[str]:
    readings = [translate("reference", reading.rule) for reading in fact.readings]
    sources = [translate("reference", source.name) for source in fact.sources]
    return [fact_title(fact), *fact_texts(fact), *fact.values, *readings, *sources, label(translate, fact.group)]


def _number_name(code: str) -> str:
    if code in set(IdentifierKind):
        return label(translate, IdentifierKind(code))
    return {
        "place_of_birth": translate("Facts", "Place of birth on the papers"),
        "court_case": translate("Facts", "Number of the court case"),
        "ice_confirmation": translate("Facts", "Confirmation number of ICE"),
    }.get(code, code)
