"""Rules for the plan of the day of an appointment. Only what is no time of day is refused."""

from __future__ import annotations

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.outings import OutingDetails, clock_time
from checkin_desktop.domain.validation import text_faults


def check_outing(details: OutingDetails) -> tuple[Notice, ...]:
    """Judge the form. Times that are none are faults; an order that cannot be meant is a warning."""
    notices = text_faults(details)
    notices += [
        Notice("time_unreadable", field)
        for field, text in (("leaves_at", details.leaves_at), ("not_back_by", details.not_back_by))
        if text and clock_time(text) is None
    ]
    if any(clock_time(call.at) is None for call in details.calls):
        notices.append(Notice("time_unreadable", "calls"))
    if details.leaves_at and details.not_back_by and details.not_back_by <= details.leaves_at:
        notices.append(Notice("outing_back_before_leaving", "not_back_by", Severity.WARNING))
    if details.not_back_by and any(call.at < details.not_back_by for call in details.calls):
        notices.append(Notice("outing_call_too_early", "calls", Severity.WARNING))
    return tuple(notices)
