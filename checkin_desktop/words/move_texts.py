"""How the time limits of a move are said, in the window and on paper: the safe date first, each reading under it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import MomentLike, format_as_of, format_date, format_moment

_MIDNIGHT = (0, 0)


def do_it_by(catalog: Catalog, safe: date, until: MomentLike | None) -> str:
    """Until when: a day, or the moment before which it has to be there. 00:00 means the end of the day before."""
    if until is None:
        return catalog.translate("Moves", "By {date}", date=format_date(catalog, safe, weekday=True))
    if (until.local.hour, until.local.minute) == _MIDNIGHT:
        day = until.local.date() - timedelta(days=1)
        return catalog.translate("Moves", "By the end of {date}", date=format_date(catalog, day, weekday=True))
    return catalog.translate("Moves", "Before {moment}", moment=format_moment(catalog, until, short=False))


def reading_line(catalog: Catalog, rule: str, day: date | None, sources: Iterable[tuple[str, str]]) -> str:
    """One published reading: its words, its date, and where it stands. `sources` are pairs of name and date."""
    said = catalog.translate(*("reference", rule))
    if day is not None:
        said = catalog.translate(
            "Moves", "{rule}: {date}", rule=said, date=format_date(catalog, day, weekday=True, short=True)
        )
    named = "; ".join(_source(catalog, name, as_of) for name, as_of in sources)
    if not named:
        return catalog.translate("Moves", "{reading} (no source yet)", reading=said)
    return catalog.translate("Moves", "{reading} ({sources})", reading=said, sources=named)


def rolled_line(catalog: Catalog, rolled: date) -> str:
    """What the rule may allow where five calendar days end on a closed day."""
    return catalog.translate(
        "Moves",
        "The 5 calendar days end on a closed day. The rule may allow {date}. This was not checked.",
        date=format_date(catalog, rolled, weekday=True, short=True),
    )


def _source(catalog: Catalog, name: str, as_of: str) -> str:
    said = catalog.translate(*("reference", name))
    return catalog.translate("Moves", "{source} · {date}", source=said, date=format_as_of(catalog, as_of))
