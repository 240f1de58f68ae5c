"""What to say about a folder that can only be looked at: who has it open, and what is shown.

Moments are on the clock of this computer. `reason` is "in_use", "network" or "medium".
"""

from __future__ import annotations

from datetime import date, datetime

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_recent


def holder_words(catalog: Catalog, reason: str, host: str, since: datetime | None, today: date) -> str:
    """Why the folder cannot be opened as usual, naming the computer that has it open and since when."""
    if host and since is not None:
        return catalog.translate(
            "Window", "Open on {computer} since {time}", computer=host, time=format_recent(catalog, since, today)
        )
    if reason == "network":
        return catalog.translate("Window", "This folder lies on a network drive.")
    if reason == "in_use":
        return catalog.translate("Window", "This folder is open in another window.")
    return catalog.translate("Window", "This folder cannot be changed here.")


def state_words(catalog: Catalog, as_of: datetime | None, *, left_out: bool, today: date) -> str:
    """Which state is shown: the one of `as_of`, or everything that was saved."""
    if as_of is not None:
        moment = format_recent(catalog, as_of, today)
        if as_of.date() == today:
            moment = catalog.translate("Window", "today, {time}", time=moment)
        return catalog.translate(
            "Window", "You see the state of {moment}; nothing can be changed here.", moment=moment
        )
    if left_out:
        return catalog.translate(
            "Window", "The last changes could not be read and are not shown. Nothing can be changed here."
        )
    return catalog.translate("Window", "You see everything that was saved; nothing can be changed here.")
