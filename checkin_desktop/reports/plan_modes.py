"""The kinds of prints of the emergency plan: which module draws which, and the one way to ask for any of them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.wording import Wording

MODES: Final[dict[PlanMode, str]] = {
    PlanMode.FULL: "emergency_plan",
    PlanMode.CAREGIVER: "plan_caregiver",
    PlanMode.FRIDGE: "plan_fridge",
    PlanMode.ONE_PAGE: "plan_one_page",
    PlanMode.COMPANION: "plan_companion",
    PlanMode.LOCATOR: "plan_locator",
    PlanMode.WALLET: "plan_wallet",
    PlanMode.DOOR: "plan_door",
    PlanMode.SHOW: "plan_show",
    PlanMode.BLANK: "plan_blank",
}
"""The module beside this one whose `render(snapshot, words, *, progress, cancelled)` draws it; read when asked for."""


def import_modules() -> None:
    """Read all of these modules, so that the first print does not wait for its own."""
    for name in MODES.values():
        import_module(f"checkin_desktop.reports.{name}")


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The print that `snapshot.choice` asks for, of a snapshot that `domain.plan_audience.fitted` gave.

    `progress(done, total)` counts parts of it. Raises Cancelled when `cancelled()` turns true.
    """
    module = import_module(f"checkin_desktop.reports.{MODES[snapshot.choice.mode]}")
    made: Rendered = module.render(snapshot, words, progress=progress, cancelled=cancelled)
    return made
