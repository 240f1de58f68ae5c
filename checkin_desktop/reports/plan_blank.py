"""The sections of the emergency plan as empty forms to fill by hand. Nobody's facts are on them.

Whether a consulate can be called stays hidden until asked for (`plan_sections.json`, consulate), here too.
"""

from __future__ import annotations

from collections.abc import Callable

from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.emergency_plan import PlanDocument
from checkin_desktop.reports.wording import Wording


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The forms as a PDF in one or two languages. `progress(done, total)` counts sections. Raises Cancelled."""
    return PlanDocument(snapshot, words, cancelled, bare=True).render(progress)
