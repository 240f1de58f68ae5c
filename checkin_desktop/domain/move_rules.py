"""Rules for a move and its tasks. Hardly anything is refused: a move may be written down before its day is known."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from checkin_desktop.domain.moments import WallClock, wall_clock, zone_info
from checkin_desktop.domain.moves import MoveDetails, TaskDone
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.phones import phone_notices
from checkin_desktop.domain.validation import LINE_LIMIT, ZIP, check_text, text_faults

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def check_move(details: MoveDetails) -> tuple[Notice, ...]:
    """Judge the form of a move."""
    notices = text_faults(details)
    if details.day is None and not details.new_lines:
        notices.append(Notice("move_empty", "street"))
    info = zone_info(details.zone)
    if info is None:
        notices.append(Notice("zone_unknown", "zone"))
    if details.at and not _CLOCK.fullmatch(details.at):
        notices.append(Notice("time_unreadable", "at"))
    elif details.at and details.day is not None and info is not None:
        local = datetime.combine(details.day, time.fromisoformat(details.at))
        if wall_clock(local, info) is WallClock.NEVER:
            notices.append(Notice("time_skipped", "at"))
    if details.zip and not ZIP.fullmatch(details.zip.strip()):
        notices.append(Notice("zip_unusual", "zip", Severity.WARNING))
    if details.new_lines and details.new_lines == details.old_lines:
        notices.append(Notice("move_same_address", "street", Severity.WARNING))
    notices += phone_notices(details.phone, "phone")
    return tuple(notices)


def check_done(done: TaskDone, today: date) -> tuple[Notice, ...]:
    """Judge what is typed when a task is ticked; `today` is the day in its zone."""
    notices = [
        *check_text(done.how, "how", LINE_LIMIT),
        *check_text(done.confirmation, "confirmation", LINE_LIMIT),
        *check_text(done.note, "note"),
    ]
    info = zone_info(done.zone)
    if info is None:
        notices.append(Notice("zone_unknown", "local"))
    if done.local is None:
        notices.append(Notice("happened_missing", "local"))
    elif info is not None and wall_clock(done.local, info) is WallClock.NEVER:
        notices.append(Notice("time_skipped", "local"))
    elif done.local.date() > today:
        notices.append(Notice("happened_in_future", "local"))
    return tuple(notices)


def check_reason(reason: str) -> tuple[Notice, ...]:
    """Judge why a task is not needed."""
    return check_text(reason, "reason") if reason.strip() else (Notice("task_reason_missing", "reason"),)
