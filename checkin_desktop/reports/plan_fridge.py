"""The page for the refrigerator: first names, whom to call, who picks up the children, where the folder is.

Nothing else (`plan_sections.json`, fridge): everybody who comes into the kitchen reads it. It is set large, and
smaller only as far as that keeps it on one page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import LEFT, RIGHT, WIDTH, Cell, Row
from checkin_desktop.reports.plan_codes import codes
from checkin_desktop.reports.plan_page import LARGE_SHEET, LARGER, PlanPage
from checkin_desktop.reports.plan_people import pickup_people
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_SIZES: Final = (1.0, 0.85, 0.7)
_LARGE_SIZES: Final = (0.86, 0.75, 0.6)
_LARGE_LEAST: Final = 0.52
_LEADING: Final = 1.28
_TIGHT_LEADING: Final = 1.15
_GAP: Final = 14.0
_NAME_SHARE: Final = 0.42


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The page as a PDF in one or two languages. `progress(done, total)` counts tries at a size. Raises Cancelled."""
    sizes = _LARGE_SIZES if snapshot.choice.large else _SIZES
    least = _LARGE_LEAST if snapshot.choice.large else sizes[-1]
    tries = [*((size, 2, False) for size in sizes), (sizes[-1], 1, False), (least, 1, True)]
    for done, (size, numbers, tight) in enumerate(tries):
        progress(done, len(tries))
        fridge = _Fridge(snapshot, words, size, cancelled, numbers=numbers, tight=tight)
        fridge.draw()
        if len(fridge.page.flow.pages) == 1:
            break
    rendered = fridge.page.finish_plan(fridge.title)
    progress(len(tries), len(tries))
    return rendered


class _Fridge:
    """One try at a size; 1.0 sets names and numbers in 26 points. Second numbers are left out before lines get tight.

    Nothing that is read from further away gets smaller than `LARGE_SHEET`.
    """

    def __init__(
        self,
        snapshot: PlanSnapshot,
        words: Wording,
        size: float,
        cancelled: Callable[[], bool],
        *,
        numbers: int,
        tight: bool,
    ) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = PlanPage(snapshot, words, cancelled, sheet=True)
        self.title = self.say("pdf", "If we need help")
        self.size = size
        self.numbers = numbers
        self.tight = tight

    def draw(self) -> None:
        """Everything that is on the page."""
        say = self.say
        first = typed(self.snapshot.person.details.given_names)
        self._big(self.title, 34, Weight.BOLD, kind="H1")
        if first:
            self._big(say("pdf", "Family of {name}", name=first), 24, Weight.REGULAR)
        self.page.rule()
        self._heading(say("pdf", "Call"))
        called = [one for one in self.snapshot.contacts if one.details.phone.strip() or one.details.phone2.strip()]
        for contact in called:
            self._contact(contact)
        if not called:
            self._line()
            self._line()
        if self.snapshot.plan.children:
            self._pickups()
        self._heading(say("pdf", "The folder is here"))
        place = self.snapshot.plan.answers.get(PlanAnswerKey.ORIGINALS_PLACE, "")
        if place.strip():
            self._big(Both(typed(place)), 24, Weight.REGULAR)
            self.page.translation(typed(place), LEFT)
        else:
            self._line()
        if self.numbers == 1 and any(len(_numbers(one)) > 1 for one in called):
            self._big(say("pdf", "Second numbers stand in the full plan."), 18, Weight.REGULAR)
        codes(self.page, called)
        self.page.flow.flush()

    def _style(self, size: float, weight: Weight) -> Style:
        points = max(LARGE_SHEET / LARGER if self.page.large else LARGE_SHEET, size * self.size)
        return Style(points, points * (_TIGHT_LEADING if self.tight else _LEADING), weight)

    def _big(self, text: Both, size: float, weight: Weight, *, kind: str = "P") -> None:
        both = self.page.setter.width(text.one_line, self._style(size, weight)) <= WIDTH
        for place, words in enumerate([text.one_line] if both else dict.fromkeys(part for part in text if part)):
            style = self._style(size if place == 0 else size * 0.75, weight if place == 0 else Weight.REGULAR)
            node = self.page.flow.node(kind if place == 0 else "P")
            self.page.flow.add(Row((Cell(LEFT, WIDTH, self.page.setter.lines(words, style, WIDTH), node),), below=2))

    def _heading(self, text: Both) -> None:
        lines = self.page.setter.lines(text.one_line, self._style(20, Weight.BOLD), WIDTH)
        cell = Cell(LEFT, WIDTH, lines, self.page.flow.node("H2"))
        self.page.flow.add(
            Row((cell,), above=12 * self.size, below=3, after=4 * self.size, rule_below=1.0, keep_next=True)
        )

    def _contact(self, contact: Contact) -> None:
        self._beside(typed(contact.details.name), _numbers(contact)[: self.numbers])

    def _beside(self, name: str, values: list[str]) -> None:
        width = WIDTH * _NAME_SHARE
        left = LEFT + width + _GAP
        style = self._style(26, Weight.SEMIBOLD)
        field = self.say("pdf", "Contact: name").first
        names = self.page.setter.lines(name, style, width, field)
        lines = tuple(line for value in values for line in self.page.setter.lines(value, style, RIGHT - left, field))
        with self.page.flow.inside("Table"):
            row = self.page.flow.node("TR")
            cells = (
                Cell(LEFT, width, names, row.add("TH", scope="Row")),
                Cell(left, RIGHT - left, lines, row.add("TD")),
            )
            pad = 3 if self.numbers > 1 else 1 if self.tight else 1.5
            self.page.flow.add(Row(cells, above=pad, below=pad, rule_below=0.4))

    def _pickups(self) -> None:
        """Who picks up which child, children with the same people in one line."""
        say = self.say
        self._heading(say("pdf", "Picks up the children"))
        groups: dict[tuple[str, ...], list[str]] = {}
        for child in self.snapshot.plan.children:
            names = (typed(one.details.name) for one in pickup_people(self.snapshot, child.details))
            people = tuple(filter(None, names))
            groups.setdefault(people, []).append(typed(child.details.name))
        for people, children in groups.items():
            named = ", ".join(filter(None, children))
            if people:
                self._beside(named, [", ".join(people)])
            else:
                self._big(Both(named), 24, Weight.SEMIBOLD)
                self._line()

    def _line(self) -> None:
        self.page.flow.add(Row((Cell(LEFT, WIDTH, blank=True),), least=30))


def _numbers(contact: Contact) -> list[str]:
    return [whole(number) for number in (contact.details.phone, contact.details.phone2) if number.strip()]
