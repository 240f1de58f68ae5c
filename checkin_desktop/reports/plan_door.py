"""The card for the door: what sources say if officers come, both readings of whether it can stay shut side by side.

Its sentences are the steps of the shipped guide "If officers come to the door", each face with its sources and dates.
It promises nothing and says nothing about the person.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.domain.guides import Guide, GuideStep
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.card_face import Face, Part, Words
from checkin_desktop.reports.card_page import FOLDED, Card
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.plan_cards import HEAD, STRONG, TEXT, finish_pair, made_on, sheets_of, sides, source
from checkin_desktop.reports.wording import Wording

_GUIDE: Final = "home_visit"
_READINGS: Final = "readings"
_AFTERWARDS: Final = "write"


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The card in one language, twice, or in each of two. `progress(done, total)` counts cards. Raises Cancelled."""
    sheets = sheets_of(snapshot, words, FOLDED, cancelled)
    guide = {one.id: one for one in snapshot.guides}[_GUIDE]
    cards = [_card(guide, wording, made_on(wording, snapshot), language) for wording, language in sides(words)]
    return finish_pair(sheets, cards, words.label(snapshot.choice.mode), progress)


def _card(guide: Guide, words: Wording, made: str, language: str) -> Card:
    """Front: what can be done and seen. Back: the readings that differ, together, and what comes afterwards."""
    limits = words.translate("pdf", "Not legal advice. Not a substitute for a lawyer. Not from the government.").first
    back = [step for step in guide.steps if step.id in (_READINGS, _AFTERWARDS)]
    front = [step for step in guide.steps if step not in back]
    head = Words(words.reference(guide.title).first, HEAD)
    foot = f"{made} · {limits}"
    return Card(Face([head, *_face(words, front)], foot, language), Face(_face(words, back), foot, language))


def _face(words: Wording, steps: Sequence[GuideStep]) -> list[Part]:
    parts: list[Part] = []
    for step in steps:
        parts.append(Words(words.reference(step.fact.text).first, STRONG, above=5))
        if step.more:
            parts.append(Words(words.reference(step.more).first, TEXT, above=1))
    sourced = [step.fact for step in steps if step.id != _AFTERWARDS]
    return [*parts, source(words, sourced)]
