"""Whether a line is open, in words: in the line's zone and in the computer's, with what the sources say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin_desktop.domain.moments import zone_info
from checkin_desktop.domain.open_hours import OpenState, OpenStatus, OpenWindow
from checkin_desktop.domain.reference import Hours
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.open_words import STATE_LOOKS, day_off_name
from checkin_desktop.words.dates import format_as_of, format_day_month, format_time, zone_name
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import label


@dataclass(frozen=True, slots=True)
class HoursLine:
    """A chip and what stands beside it. `icon` and `status` are those of the chip."""

    chip: str
    status: str
    icon: str
    words: str = ""


def state_line(status: OpenStatus, here: str) -> HoursLine:
    """Open, closed, differing or not known, and until when; `here` is the computer's zone.

    Hours without a source behind them do not look certain.
    """
    look = STATE_LOOKS[status.state] if status.verified else ("neutral", "help")
    if status.state is OpenState.OPEN:
        until = translate("Attempts", "until {time}", time=_when(status.until, status, here)) if status.until else ""
        words = [until] if until else []
        words += [] if status.verified else [translate("Directory", "Hours not checked")]
        return HoursLine(label(translate, status.state), *look, " · ".join(words))
    if status.state is OpenState.CLOSED:
        words = [day_off_name(status.day_off)] if status.day_off is not None else []
        opens = _opens(status, here)
        words += [opens] if opens else []
        words += [] if status.verified else [translate("Directory", "Hours not checked")]
        return HoursLine(label(translate, status.state), *look, " · ".join(words))
    if status.state is OpenState.DIFFER:
        words = translate("Attempts", "Open by one source, closed by another.")
        return HoursLine(translate("Attempts", "Sources differ"), *look, words)
    words = translate("Attempts", "No hours are published for this phone.")
    return HoursLine(translate("Attempts", "Not known"), *look, words)


def differ_line(status: OpenStatus) -> HoursLine | None:
    """That sources publish other hours, with what the other one says; None when all agree."""
    readings = [item.reading for item in status.readings]
    if len({(reading.opens, reading.closes) for reading in readings}) < 2:
        return None
    if status.state is OpenState.DIFFER:
        return HoursLine(translate("Attempts", "What they say"), "differ", "fork")
    if status.state is OpenState.CLOSED:
        return HoursLine(
            translate("Attempts", "Sources differ"), "differ", "fork", translate("Attempts", "on its hours")
        )
    # Beside the safest time stands the reading that says another one.
    safest = min(reading.closes for reading in readings)
    other = next((reading for reading in readings if reading.closes != safest), readings[-1])
    words = translate("Attempts", "another page says {time}", time=_clock(other.closes))
    return HoursLine(translate("Attempts", "Sources differ"), "differ", "fork", words)


def next_line(status: OpenStatus, here: str) -> str:
    """The next time at which it is open by every source, as a sentence; "" while it is open or nothing is known."""
    window = status.next_open
    if status.state is not OpenState.DIFFER or window is None:
        return ""
    return translate("Attempts", "Surely open {window}", window=_window(window, status, here))


def published_lines(readings: tuple[Hours, ...]) -> list[str]:
    """Every published reading with its source and date."""
    found = []
    for reading in readings:
        hours = format_hours(catalog(), reading.published, reading.zone)
        source = reading.sources[0] if reading.sources else None
        if source is None or not reading.verified:
            found.append(translate("Attempts", "{hours}. Not checked. Compare with your paper.", hours=hours))
        else:
            found.append(
                translate(
                    "Attempts",
                    "{source} ({date}): {hours}.",
                    source=translate("reference", source.name),
                    date=format_as_of(catalog(), source.as_of),
                    hours=hours,
                )
            )
    return found


def _opens(status: OpenStatus, here: str) -> str:
    if status.next_open is None:
        return ""
    return translate("Attempts", "opens {time}", time=_when(status.next_open.opens, status, here))


def _window(window: OpenWindow, status: OpenStatus, here: str) -> str:
    opens = _when(window.opens, status, here, zone=False)
    closes = _when(window.closes, status, here)
    return translate("Attempts", "{opens} to {closes}", opens=opens, closes=closes)


def _when(moment: datetime, status: OpenStatus, here: str, *, zone: bool = True) -> str:
    """A moment on the line's clock, with its day when that is not today there; then on the computer's clock."""
    place = ZoneInfo(status.zone)
    local, today = moment.astimezone(place), status.at.astimezone(place).date()
    words = format_time(catalog(), local)
    if local.date() != today:
        words = f"{format_day_month(catalog(), local.date())}, {words}"
    if not zone:
        return words
    words = translate("Attempts", "{time} {zone}", time=words, zone=zone_name(catalog(), status.zone))
    info = zone_info(here)
    own = moment.astimezone(info) if info is not None else local
    if own.utcoffset() != local.utcoffset():
        mine = format_time(catalog(), own)
        if own.date() != local.date():
            mine = f"{format_day_month(catalog(), own.date())}, {mine}"
        words = translate("Attempts", "{time} ({here} here)", time=words, here=mine)
    return words


def _clock(published: str) -> str:
    hour, minute = int(published[:2]) % 24, int(published[3:])
    return format_time(catalog(), datetime(2000, 1, 1, hour, minute))  # noqa: DTZ001 - a clock, no moment
