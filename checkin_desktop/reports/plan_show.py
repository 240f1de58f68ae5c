"""A card to show: language, an interpreter, the lawyer's phone; what the person fears only in their own ticked words.

Where two languages are chosen, the second stands on the back, and typed words have room for a translation and for who
made it. Nothing here writes or completes a sentence about fear: a label, and what was typed, or a line to write on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.contacts import ContactRole
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanExtra
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.card_face import Entry, Face, Fact, Part, Words
from checkin_desktop.reports.card_page import FOLDED, Card, CardSheets
from checkin_desktop.reports.compose import SMALL, SMALL_STRONG, Rendered, ignore_progress
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.plan_cards import (
    BELOW,
    HEAD,
    LABEL,
    NUMBER,
    TEXT,
    VALUE,
    finish,
    made_on,
    sheets_of,
    sides,
    source,
)
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_OWN: Final = Style(13, 17, Weight.SEMIBOLD)
_FEARS: Final = (PlanAnswerKey.FEAR_HOME, PlanAnswerKey.FEAR_THIRD)
_GUIDE: Final = "if_detained"
_LINES: Final = 7
_TO_KNOW: Final = "fear"


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """Two cards, and below them what sources say to the person. `progress(done, total)` counts 1. Raises Cancelled."""
    sheets = sheets_of(snapshot, words, FOLDED, cancelled)
    both = words.second is not None
    faces = [
        Face(_Side(snapshot, wording, both=both).parts(), made_on(wording, snapshot), language)
        for wording, language in sides(words)
    ]
    title = words.label(snapshot.choice.mode)
    progress(0, 1)
    card = Card(faces[0], faces[1] if both else _by_hand(snapshot, words))
    sheets.sheet(title, (card, card))
    if snapshot.choice.has(PlanExtra.FEAR):
        _to_know(sheets, snapshot)
    rendered = finish(sheets, title)
    progress(1, 1)
    return rendered


def _by_hand(snapshot: PlanSnapshot, words: Wording) -> Face:
    """The back where no second language was chosen: lines for a translation, and for who made it."""
    say = words.translate
    lines = [Words("", TEXT, above=4, write=True) for _ in range(_LINES)]
    by = Fact(Words(say("pdf", "Translated by").first, LABEL), Words("", VALUE), above=6)
    return Face([Words(say("pdf", "The same in another language").first, LABEL), *lines, by], made_on(words, snapshot))


class _Side:
    """One side, in one language. `both`: the other side has another one."""

    def __init__(self, snapshot: PlanSnapshot, words: Wording, *, both: bool) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.both = both
        self.answers = snapshot.plan.answers

    def parts(self) -> list[Part]:
        say = self.say
        parts: list[Part] = [Words(say("pdf", "Please read this card").first, HEAD), *self._language()]
        if self.snapshot.choice.has(PlanExtra.FEAR):
            for key in _FEARS:
                parts += self._fear(key)
        return [*parts, *self._lawyer()]

    def _language(self) -> list[Part]:
        """What is spoken, and which interpreter is wanted; a line to write on where neither is known."""
        say, languages = self.say, self.snapshot.person.details.languages
        wanted = self.answers.get(PlanAnswerKey.FEAR_LANGUAGE, "").strip()
        spoken = self.words.listed([self.words.language(tag) for tag in languages]).first
        label = self.words.label(PlanAnswerKey.FEAR_LANGUAGE)
        parts: list[Part] = [self._fact(say("pdf", "I speak"), spoken)] if spoken or not wanted else []
        if wanted:
            parts.append(self._fact(label, typed(wanted)))
        return parts

    def _fear(self, key: PlanAnswerKey) -> list[Part]:
        """A label, and the person's own words as written. The second of two questions is left out while empty."""
        words, label = self.answers.get(key, "").strip(), self.words.label(key)
        if not words and key is not _FEARS[0]:
            return []
        parts: list[Part] = [Words(label.first, LABEL, above=6)]
        parts.append(Words(typed(words), _OWN, label.first, write=not words))
        if words and self.both:
            parts += [self._to_fill(self.say("pdf", "Translation")), self._to_fill(self.say("pdf", "Translated by"))]
        return parts

    def _lawyer(self) -> list[Part]:
        label = self.say("pdf", "My lawyer’s phone")
        name, phone = self._known_lawyer()
        if not phone:
            return [self._fact(label, "")]
        lines = (Words(whole(phone), NUMBER), Words(typed(name), LABEL, label.first))
        return [Words(label.first, LABEL, above=8), Entry(lines)]

    def _known_lawyer(self) -> tuple[str, str]:
        """Name and phone of the plan's lawyer, else of the first contact who is one."""
        phone = self.answers.get(PlanAnswerKey.LAWYER_PHONE, "").strip()
        if phone:
            return self.answers.get(PlanAnswerKey.LAWYER_NAME, "").strip(), phone
        for contact in self.snapshot.contacts:
            number = contact.details.phone.strip() or contact.details.phone2.strip()
            if ContactRole.LAWYER in contact.details.roles and number:
                return contact.details.name, number
        return "", ""

    def _fact(self, label: Both, value: str) -> Fact:
        return Fact(Words(label.first, LABEL), Words(value, VALUE, label.first), above=6)

    def _to_fill(self, label: Both) -> Fact:
        return Fact(Words(label.first, LABEL), Words("", VALUE), above=2)


def _to_know(sheets: CardSheets, snapshot: PlanSnapshot) -> None:
    """What sources say to somebody who is afraid; below the cards, because it is not for showing."""
    words, page = sheets.words, sheets.page
    guide = next((one for one in snapshot.guides if one.id == _GUIDE), None)
    step = guide.step(_TO_KNOW) if guide is not None else None
    if step is None:
        return
    page.flow.space(BELOW)
    page.paragraph(words.reference(step.fact.text), SMALL_STRONG, below=1, keep_next=True)
    if step.more:
        page.paragraph(words.reference(step.more), SMALL, below=1, keep_next=True)
    page.typed(source(words, (step.fact,)).text, "", SMALL)
