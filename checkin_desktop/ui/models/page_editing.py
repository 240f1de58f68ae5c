"""The pages of a scan while they are put in order, turned, cropped and covered, with undo. Nothing is saved here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from checkin_desktop.domain.binders import FileChoice
from checkin_desktop.domain.scan_work import MOST_DEGREES, Box, Cover, PageEdit, ScanWork, pages_shown

SMALLEST: Final = 0.01
"""An area has at least this part of the page in each direction."""
_NEW_COVER: Final = Box(0.3, 0.44, 0.7, 0.56)


@dataclass(frozen=True, slots=True)
class Slot:
    """One page and whether others see it."""

    edit: PageEdit
    shown: bool = True


@dataclass(frozen=True, slots=True)
class _State:
    slots: tuple[Slot, ...]
    covers: tuple[Cover, ...] = ()


class PageEditing:
    """Pages (`slots`) in their order. Without a `choice` the working copy is edited: order, turn, angle, crop.

    With one, that of a binder: pages left out, and `covers`. The working copy stays as it is then. `changed` is called
    after each change, also by `undo` and `redo`.
    """

    def __init__(
        self, work: ScanWork, page_count: int, choice: FileChoice | None, changed: Callable[[], None]
    ) -> None:
        self._work, self._choice, self._changed = work, choice, changed
        shown = pages_shown(work, page_count)
        if choice is None:
            there = {edit.page for edit in shown}
            left_out = tuple(Slot(PageEdit(page), shown=False) for page in range(page_count) if page not in there)
            self._states = [_State((*map(Slot, shown), *left_out))]
        else:
            slots = tuple(Slot(edit, edit.page not in choice.hidden) for edit in shown)
            self._states = [_State(slots, choice.covers)]
        self._at = 0
        self._step = ""

    @property
    def arranges(self) -> bool:
        """Whether pages can be moved, turned, straightened and cropped; else they can be covered."""
        return self._choice is None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All pages."""
        return self._states[self._at].slots

    @property
    def covers(self) -> tuple[Cover, ...]:
        """All covered areas."""
        return self._states[self._at].covers

    @property
    def is_changed(self) -> bool:
        """Whether something differs from the beginning."""
        return self._states[self._at] != self._states[0]

    def covers_of(self, place: int) -> tuple[Cover, ...]:
        """The covered areas of the page in a place."""
        page = self.slots[place].edit.page
        return tuple(cover for cover in self.covers if cover.page == page)

    def shown_count(self) -> int:
        """How many pages others see."""
        return sum(slot.shown for slot in self.slots)

    def can_leave_out(self, place: int) -> bool:
        """Whether the page in a place can be taken out or in; the last one that is shown stays."""
        return not self.slots[place].shown or self.shown_count() > 1

    def pages(self) -> tuple[PageEdit, ...]:
        """The pages to be kept as the working copy."""
        return tuple(slot.edit for slot in self.slots if slot.shown)

    def choice(self) -> FileChoice:
        """What of the scan goes into the binder. What was hidden before and is not among the pages stays hidden."""
        assert self._choice is not None
        here = {slot.edit.page for slot in self.slots}
        hidden = {slot.edit.page for slot in self.slots if not slot.shown} | (set(self._choice.hidden) - here)
        return replace(self._choice, hidden=tuple(sorted(hidden)), covers=self.covers)

    # --- changes -----------------------------------------------------------------------------------------------

    def move(self, place: int, to: int) -> int:
        """Move a page; returns where it is then."""
        to = max(0, min(to, len(self.slots) - 1))
        if to != place and self.arranges:
            slots = list(self.slots)
            slots.insert(to, slots.pop(place))
            self._do(_State(tuple(slots), self.covers))
            return to
        return place

    def set_shown(self, place: int, *, shown: bool) -> None:
        """Take a page in or leave it out."""
        if self.can_leave_out(place):
            self._set(place, replace(self.slots[place], shown=shown))

    def turn(self, place: int, degrees: int) -> None:
        """Turn a page clockwise by a quarter or more."""
        edit = self.slots[place].edit
        self._edit(place, replace(edit, turn=(edit.turn + degrees) % 360))

    def straighten(self, place: int, degrees: float) -> None:
        """Straighten a page to so many degrees clockwise; steps in a row are undone as one."""
        angle = max(-MOST_DEGREES, min(degrees, MOST_DEGREES))
        self._edit(place, replace(self.slots[place].edit, angle=angle), step=f"angle {place}")

    def crop(self, place: int, box: Box | None) -> None:
        """Choose what stays of a page; None for all of it. Steps in a row are undone as one."""
        whole = box is None or (box.left <= 0 and box.top <= 0 and box.right >= 1 and box.bottom >= 1)
        self._edit(place, replace(self.slots[place].edit, crop=None if whole else box), step=f"crop {place}")

    def add_cover(self, place: int, box: Box = _NEW_COVER) -> int:
        """Cover an area; returns its number among those of the page."""
        page = self.slots[place].edit.page
        self._do(_State(self.slots, (*self.covers, Cover(page, box))))
        return len(self.covers_of(place)) - 1

    def change_cover(self, place: int, number: int, box: Box) -> None:
        """Move or resize a covered area; steps in a row are undone as one."""
        old = self.covers_of(place)[number]
        covers = tuple(Cover(old.page, box) if cover is old else cover for cover in self.covers)
        self._do(_State(self.slots, covers), step=f"cover {place} {number}")

    def remove_cover(self, place: int, number: int) -> None:
        """Show an area again."""
        old = self.covers_of(place)[number]
        self._do(_State(self.slots, tuple(cover for cover in self.covers if cover is not old)))

    def settle(self) -> None:
        """What follows is another step, even if it is like the last one."""
        self._step = ""

    # --- undo --------------------------------------------------------------------------------------------------

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._at > 0

    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._at < len(self._states) - 1

    def undo(self) -> None:
        """Take the last step back."""
        self._go(self._at - 1)

    def redo(self) -> None:
        """Make the step again."""
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self._states):
            self._at, self._step = at, ""
            self._changed()

    def _edit(self, place: int, edit: PageEdit, step: str = "") -> None:
        if self.arranges:
            self._set(place, replace(self.slots[place], edit=edit), step)

    def _set(self, place: int, slot: Slot, step: str = "") -> None:
        slots = self.slots
        self._do(_State((*slots[:place], slot, *slots[place + 1 :]), self.covers), step)

    def _do(self, state: _State, step: str = "") -> None:
        if state == self._states[self._at]:
            return
        del self._states[self._at + 1 :]
        if step and step == self._step:
            self._states[self._at] = state
        else:
            self._states.append(state)
            self._at += 1
        self._step = step
        self._changed()
