"""Whether a line is open, in words: for the directory, the call panel and the form of an attempt.

Times are said on the wall clock of the line and, where that differs, on the person's own. Nothing here decides; see
`domain.open_hours`.
"""

from __future__ import annotations

from datetime import datetime

from checkin_desktop.domain.holidays import DayOff
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.open_hours import OpenState, OpenStatus, OpenWindow, ReadingState
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words.dates import format_as_of, format_local, format_time, zone_name
from checkin_desktop.words.hours import format_hours, format_window
from checkin_desktop.words.labels import label

STATE_LOOKS: dict[OpenState, tuple[str, str]] = {
    OpenState.OPEN: ("success", "check"),
    OpenState.CLOSED: ("late", "clock"),
    OpenState.DIFFER: ("differ", "fork"),
    OpenState.UNKNOWN: ("neutral", "help"),
}
"""State: (status of a chip or banner, icon)."""


def state_chips(status: OpenStatus) -> list[tuple[str, str, str]]:
    """The state as chips (text, status, icon); hours without a source behind them do not look certain."""
    words = label(translate, status.state)
    if status.verified:
        return [(words, *STATE_LOOKS[status.state])]
    return [(words, "neutral", "clock"), (translate("Directory", "Hours not checked"), "neutral", "help")]


def state_lines(status: OpenStatus, zone: str) -> tuple[str, ...]:
    """What else there is to say, one sentence each, the most important first. `zone` is the person's own."""
    if status.state is OpenState.UNKNOWN:
        return (translate("Directory", "No hours are published for answering this phone. You can try at any time."),)
    lines = [_holiday(status)] if status.day_off is not None else []
    if not (status.state is OpenState.DIFFER and _silent_on_holidays(status)):
        lines.insert(0, _until(status, zone))
        if status.state is OpenState.DIFFER:
            lines += [_reading(each) for each in status.readings]
    if status.next_possible is not None:
        window = _window(status.next_possible, status.zone, zone)
        lines.append(translate("Directory", "Open next by one source: {window}.", window=window))
    if status.next_open is not None and status.state is not OpenState.OPEN:
        window = _window(status.next_open, status.zone, zone)
        differ = len(status.readings) > 1
        lines.append(
            translate("Directory", "Surest time to call next: {window}.", window=window)
            if differ
            else translate("Directory", "Open next: {window}.", window=window)
        )
    if not status.verified:
        lines.append(translate("Directory", "No source stands behind these hours. Compare with your paper."))
    return tuple(line for line in lines if line)


def day_off_name(off: DayOff) -> str:
    """The name of a holiday, or why a single day is closed."""
    return translate("reference", off.why) if off.why else label(translate, off.holiday)


def time_there_and_here(at: datetime, zone: str, own_zone: str) -> str:
    """A moment as "5:00 p.m. Eastern time (2:00 p.m. your time)"; only once where both clocks agree."""
    there, here = moment_now(at, zone), moment_now(at, own_zone)
    words = translate(
        "Directory", "{time} {zone}", time=format_time(catalog(), there.local), zone=zone_name(catalog(), zone)
    )
    if there.offset_minutes == here.offset_minutes:
        return words
    same_day = there.local.date() == here.local.date()
    clock = format_time(catalog(), here.local) if same_day else format_local(catalog(), here.local)
    return translate("Directory", "{there} ({time} your time)", there=words, time=clock)


def _until(status: OpenStatus, own_zone: str) -> str:
    if status.until is None:
        return translate("Directory", "Open every day, at any hour.") if status.state is OpenState.OPEN else ""
    if status.state is OpenState.CLOSED:
        return translate(
            "Directory", "There it is {time}.", time=time_there_and_here(status.at, status.zone, own_zone)
        )
    when = time_there_and_here(status.until, status.zone, own_zone)
    if status.state is OpenState.DIFFER:
        return translate("Directory", "By one source open until {time}.", time=when)
    if status.possible_until is None:
        return translate("Directory", "Open until {time}.", time=when)
    later = time_there_and_here(status.possible_until, status.zone, own_zone)
    return translate(
        "Directory", "Open until {time}. Sources differ on the time until {later}.", time=when, later=later
    )


def _holiday(status: OpenStatus) -> str:
    assert status.day_off is not None
    name = day_off_name(status.day_off)
    if status.state is OpenState.OPEN:
        return translate("Directory", "Today is a federal holiday there: {holiday}.", holiday=name)
    if _silent_on_holidays(status):
        return translate(
            "Directory",
            "Today is a federal holiday there: {holiday}. No source says if this line is open then. Count it as "
            "closed.",
            holiday=name,
        )
    return translate("Directory", "Closed for a federal holiday: {holiday}.", holiday=name)


def _silent_on_holidays(status: OpenStatus) -> bool:
    """Whether a reading leaves open what holds on the holiday of the moment."""
    return any(each.state is OpenState.DIFFER for each in status.readings)


def _reading(each: ReadingState) -> str:
    source = each.reading.sources[0]
    return translate(
        "Directory",
        "{state} by {source} ({date}): {hours}.",
        state=label(translate, each.state),
        source=translate("reference", source.name),
        date=format_as_of(catalog(), source.as_of),
        hours=format_hours(catalog(), each.reading.published, each.reading.zone),
    )


def _window(window: OpenWindow, zone: str, own_zone: str) -> str:
    there = format_window(catalog(), moment_now(window.opens, zone), moment_now(window.closes, zone))
    opens, closes = moment_now(window.opens, own_zone), moment_now(window.closes, own_zone)
    if opens.offset_minutes == moment_now(window.opens, zone).offset_minutes:
        return there
    same_day = opens.local.date() == closes.local.date() == moment_now(window.opens, zone).local.date()
    mine = (
        translate(
            "Directory",
            "{opens} to {closes}",
            opens=format_time(catalog(), opens.local),
            closes=format_time(catalog(), closes.local),
        )
        if same_day
        else format_window(catalog(), opens, closes, zone=False)
    )
    return translate("Directory", "{there} ({time} your time)", there=there, time=mine)
