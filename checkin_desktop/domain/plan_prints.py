"""What a printed emergency plan is made as: for whose eyes, in which languages, with what beyond the default.

The choice comes before the print, because who will see a copy decides what is on it (`plan_sections.json`, rules).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PlanMode(StrEnum):
    """One kind of print. The value is kept in the list of copies."""

    FULL = "full"
    CAREGIVER = "caregiver"
    FRIDGE = "fridge"
    ONE_PAGE = "one_page"
    LOCATOR = "locator"
    WALLET = "wallet"
    COMPANION = "companion"
    DOOR = "door"
    SHOW = "show"
    BLANK = "blank"


class PlanExtra(StrEnum):
    """Something that is on a print only when it was ticked for it."""

    A_NUMBER = "a_number"
    ADDRESS = "address"
    HEALTH = "health"
    CONSULATE = "consulate"
    FEAR = "fear"
    QR = "qr"


EXTRAS: Final[dict[PlanMode, frozenset[PlanExtra]]] = {
    PlanMode.FULL: frozenset({PlanExtra.HEALTH, PlanExtra.CONSULATE, PlanExtra.FEAR}),
    PlanMode.CAREGIVER: frozenset(),
    PlanMode.FRIDGE: frozenset({PlanExtra.QR}),
    PlanMode.ONE_PAGE: frozenset({PlanExtra.ADDRESS, PlanExtra.HEALTH, PlanExtra.QR}),
    PlanMode.LOCATOR: frozenset({PlanExtra.QR}),
    PlanMode.WALLET: frozenset({PlanExtra.A_NUMBER, PlanExtra.QR}),
    PlanMode.COMPANION: frozenset({PlanExtra.A_NUMBER, PlanExtra.QR}),
    PlanMode.DOOR: frozenset(),
    PlanMode.SHOW: frozenset({PlanExtra.FEAR}),
    PlanMode.BLANK: frozenset(),
}
"""What may be ticked for each kind; anything else never gets onto it."""
ON_BY_DEFAULT: Final = frozenset({PlanExtra.QR})
LONGEST_HOLDER: Final = 500
"""Letters in the name of who keeps a copy."""
CARDS: Final = frozenset({PlanMode.LOCATOR, PlanMode.WALLET, PlanMode.DOOR, PlanMode.SHOW})
"""Kinds that are cut out, in true size; they have no large print."""
PRINT_GUIDES: Final = {
    PlanMode.FULL: ("if_detained", "home_visit"),
    PlanMode.BLANK: ("if_detained", "home_visit"),
    PlanMode.DOOR: ("home_visit",),
    PlanMode.SHOW: ("if_detained",),
}
"""The shipped guides whose steps a print repeats, with their sources."""


@dataclass(frozen=True, slots=True)
class PlanPrint:
    """What was chosen for one print. `language` and `second` are codes of shipped languages, `second` "" for none.

    `child_ids` are the children of a caregiver's copy, none for all. `holder` is who keeps the copy, as typed; it
    stands on each page.
    """

    mode: PlanMode = PlanMode.FULL
    language: str = "en"
    second: str = ""
    large: bool = False
    extras: frozenset[PlanExtra] = frozenset()
    child_ids: tuple[int, ...] = ()
    holder: str = ""

    def has(self, extra: PlanExtra) -> bool:
        """Whether it was ticked and this kind may have it."""
        return extra in self.extras and extra in EXTRAS[self.mode]


FULL_PLAN: Final = PlanPrint()
"""The whole plan in English for a lawyer, without what has to be ticked."""
