"""One page for the folder, never for the refrigerator: what a helper needs first (`plan_sections.json`, one_page).

It is always one page. Where the facts are too long, typed text is cut with "…", then the least needed lines are left
out; what did not fit is named at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_audience import PlanFact, Show, shown, trusted_two
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import FACT, FACT_STRONG, LABEL, SMALL, Part, Rendered, ignore_progress
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import LEFT, RIGHT, WIDTH, Cell, Row
from checkin_desktop.reports.plan_codes import codes
from checkin_desktop.reports.plan_page import VALUE_LEFT, PlanPage
from checkin_desktop.reports.plan_people import pickup_people
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_TITLE: Final = Style(20, 26, Weight.BOLD)
_NUMBER: Final = Style(14, 18, Weight.SEMIBOLD)
_EXACT: Final = Style(12, 15.5, Weight.SEMIBOLD)
_UNCUT: Final = (_NUMBER, _EXACT)
_HALF_GAP: Final = 16.0
_SIDE_BY_SIDE: Final = 2


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much is let onto the page: lines for each typed text, room for translations, how many lines are left out.

    `spare` leaves out second numbers and further lines of one fact.
    """

    most: int = 99
    translated: bool = True
    left_out: int = 0
    spare: bool = False


_FITS: Final = (
    _Fit(),
    _Fit(3),
    _Fit(2),
    _Fit(1),
    *(_Fit(1, translated=False, left_out=count) for count in range(4)),
    _Fit(1, translated=False, left_out=3, spare=True),
)


@dataclass(frozen=True, slots=True)
class _Item:
    """A line: its label and its parts, of which numbers and what the locator asks for are never cut.

    With a rank it may be left out, 1 first. A `wide` one stands alone in large print, others two side by side.
    `least` is how many lines of each part are shown in any case.
    """

    label: Both
    parts: tuple[tuple[str, Style], ...]
    rank: int = 0
    own: bool = False
    wide: bool = False
    least: int = 1


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The page as a PDF in one or two languages. `progress(done, total)` counts tries to fit it. Raises Cancelled."""
    for done, fit in enumerate(_FITS):
        progress(done, len(_FITS))
        page = _OnePage(snapshot, words, fit, cancelled)
        page.draw()
        if len(page.page.flow.pages) == 1:
            break
    rendered = page.page.finish_plan(page.title)
    progress(len(_FITS), len(_FITS))
    return rendered


class _OnePage:
    def __init__(self, snapshot: PlanSnapshot, words: Wording, fit: _Fit, cancelled: Callable[[], bool]) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.fit = fit
        self.page = PlanPage(snapshot, words, cancelled)
        self.title = words.label(snapshot.choice.mode)
        self.cut = False

    def draw(self) -> None:
        """Everything that is on the page."""
        say = self.say
        self.page.title(Both(self.title.first) if self.fit.spare else self.title, _TITLE)
        if not self.fit.spare:
            only = say("pdf", "For the folder with the papers. Not for the refrigerator.")
            self.page.paragraph(only, SMALL, below=3)
        self.page.rule()
        items = list(self._items())
        leaving = sorted((item for item in items if item.rank), key=lambda item: item.rank)[: self.fit.left_out]
        with self.page.form():
            self._draw([item for item in items if item not in leaving])
        self._missing([item.label for item in leaving])
        codes(self.page, [*trusted_two(self.snapshot.contacts), *self._lawyers()])
        self.page.flow.flush()

    def _draw(self, items: list[_Item]) -> None:
        """The lines; in large print two of them side by side."""
        waiting: list[_Item] = []
        for item in items:
            if not self.page.large:
                parts = self._parts(item, RIGHT - VALUE_LEFT)
                self.page.fact(item.label, parts, own=item.own and self.fit.translated)
            elif item.wide:
                self._beside(waiting)
                self._beside([item])
                waiting = []
            else:
                waiting.append(item)
                if len(waiting) == _SIDE_BY_SIDE:
                    self._beside(waiting)
                    waiting = []
        self._beside(waiting)

    def _beside(self, items: list[_Item]) -> None:
        if not items:
            return
        wide = items[0].wide
        width = WIDTH if wide else (WIDTH - _HALF_GAP) / _SIDE_BY_SIDE
        flow, setter = self.page.flow, self.page.setter
        heads, bodies = [], []
        row = flow.node("TR")
        for place, item in enumerate(items):
            x = LEFT + place * (width + _HALF_GAP)
            heads.append(Cell(x, width, setter.lines(item.label.one_line, LABEL, width), row.add("TH", scope="Row")))
            parts = self._parts(item, width)
            lines = tuple(line for part in parts for line in setter.lines(part.text, part.style, width, part.field))
            bodies.append(Cell(x, width, lines, row.add("TD"), blank=not parts))
        flow.add(Row(heads, above=3, keep_next=True))
        flow.add(Row(bodies, below=2, rule_below=0.4, least=0 if all(cell.lines for cell in bodies) else 24))
        for item in items:
            if item.own and self.fit.translated and item.parts:
                self.page.translation(item.parts[0][0])

    def _parts(self, item: _Item, width: float) -> list[Part]:
        parts: list[Part] = []
        numbers = 0
        for text, style in item.parts:
            numbers += style is _NUMBER
            if self.fit.spare and (numbers > 1 or (parts and style is FACT)):
                self.cut = True
                break
            shown_text = typed(text) if style is _EXACT else text
            if style not in _UNCUT:
                shown_text, cut = self.page.clipped_to(
                    text, style, width, max(self.fit.most, min(item.least, 2) if self.fit.spare else item.least)
                )
                self.cut = self.cut or cut
            parts.append(Part(shown_text, style, item.label.first))
        return parts

    def _missing(self, left_out: list[Both]) -> None:
        """What did not fit, and what "…" means."""
        say, notes = self.say, []
        if left_out:
            notes.append(say("pdf", "There was no room for: {what}.", what=self.words.listed(left_out)))
        if self.cut:
            notes.append(say("pdf", "“…”: more in the full plan."))
        if notes:
            said = self.words.listed(notes, " ")
            self.page.flow.space(3)
            self.page.paragraph(Both(said.first) if self.fit.spare else said, SMALL, below=0)

    def _items(self) -> Iterator[_Item]:
        say, words, details = self.say, self.words, self.snapshot.person.details
        answers = self.snapshot.plan.answers
        name = details.government_name.strip() or details.display_name
        yield _Item(say("pdf", "Full legal name as on the papers"), _texts(name, style=_EXACT), wide=True)
        others = dict.fromkeys((details.display_name, *details.other_names))
        spelled = "; ".join(other for other in others if other.strip() and other != name)
        if spelled:
            yield _Item(say("pdf", "Other spellings"), _texts(spelled), rank=3, wide=True)
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        digits = whole(number.normalised) if number and number.have and number.normalised else ""
        yield _Item(say("pdf", "A-number, nine digits to type"), _numbers(digits))
        born = words.date(details.birth_date).one_line if details.birth_date else ""
        birth = (*_texts(born, _EXACT), *_texts(details.birth_country, _EXACT))
        yield _Item(say("pdf", "Date and country of birth"), birth)
        first_two = trusted_two(self.snapshot.contacts)
        for place in range(max(2, len(first_two))):
            label = say("pdf", "Trusted person {number}", number=str(place + 1))
            yield _Item(label, _person(first_two[place]) if place < len(first_two) else ())
        yield _Item(say("pdf", "Lawyer"), self._lawyer())
        if self.snapshot.plan.children:
            yield _Item(say("pdf", "May pick up the children"), self._pickup())
        yield _Item(
            say("pdf", "The folder is here"), _texts(answers.get(PlanAnswerKey.ORIGINALS_PLACE, "")), own=True, least=2
        )
        if shown(self.snapshot.choice, PlanFact.URGENT_HEALTH) is not Show.NO:
            medicine = answers.get(PlanAnswerKey.CANNOT_MISS, "")
            yield _Item(words.label(PlanAnswerKey.CANNOT_MISS), _texts(medicine, style=FACT_STRONG), own=True, least=3)
            allergies = answers.get(PlanAnswerKey.ALLERGIES, "")
            yield _Item(words.label(PlanAnswerKey.ALLERGIES), _texts(allergies), rank=2, own=True)
        if details.address_lines:
            yield _Item(say("pdf", "Address"), _texts(", ".join(details.address_lines)), rank=1)

    def _lawyers(self) -> list[Contact]:
        return [one for one in self.snapshot.contacts if ContactRole.LAWYER in one.details.roles]

    def _lawyer(self) -> tuple[tuple[str, Style], ...]:
        answers = self.snapshot.plan.answers
        name, phone = answers.get(PlanAnswerKey.LAWYER_NAME, ""), answers.get(PlanAnswerKey.LAWYER_PHONE, "")
        if name.strip() or phone.strip():
            return (*_texts(name), *_numbers(whole(phone) if phone.strip() else ""))
        return next((_person(one) for one in self._lawyers()), ())

    def _pickup(self) -> tuple[tuple[str, Style], ...]:
        """Who may pick up the children; by name of the child where it is not the same for all."""
        groups: dict[tuple[int, ...], list[str]] = {}
        by_id = {contact.id: contact for contact in self.snapshot.contacts}
        for child in self.snapshot.plan.children:
            people = pickup_people(self.snapshot, child.details)
            groups.setdefault(tuple(one.id for one in people), []).append(child.details.name)
        lines = []
        for ids, names in groups.items():
            fetching = ", ".join(by_id[number].details.name for number in ids)
            lines.append(fetching if len(groups) == 1 else f"{', '.join(filter(None, names))}: {fetching or '–'}")
        return tuple((line, FACT) for line in lines if line)


def _texts(text: str, style: Style = FACT) -> tuple[tuple[str, Style], ...]:
    return ((text, style),) if text.strip() else ()


def _numbers(*numbers: str) -> tuple[tuple[str, Style], ...]:
    return tuple((number, _NUMBER) for number in numbers if number)


def _person(contact: Contact) -> tuple[tuple[str, Style], ...]:
    details = contact.details
    about = ", ".join(filter(None, (details.name.strip(), details.relation.strip())))
    numbers = [whole(phone) for phone in (details.phone, details.phone2) if phone.strip()]
    return (*_texts(about, FACT_STRONG), *_numbers(*numbers))
