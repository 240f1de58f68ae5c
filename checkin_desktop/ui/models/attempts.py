"""How contact attempts are shown: icons, the outcomes that fit a channel, number keys, and the list's groups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from checkin_desktop.domain.attempts import Channel, Outcome
from checkin_desktop.ui.language import translate

CALL_KEYS: tuple[Outcome, ...] = (
    Outcome.NO_ANSWER,
    Outcome.VOICEMAIL_LEFT,
    Outcome.MAILBOX_FULL,
    Outcome.BUSY,
    Outcome.CUT_OFF,
    Outcome.SPOKE,
    Outcome.CLOSED,
    Outcome.OTHER,
)
"""The outcomes of a call on the number keys 1 to 8, in this order."""

SHORT_OUTCOMES: dict[Outcome, Callable[[], str]] = {
    Outcome.NO_ANSWER: lambda: translate("Attempts", "No answer"),
    Outcome.VOICEMAIL_LEFT: lambda: translate("Attempts", "Voicemail"),
    Outcome.MAILBOX_FULL: lambda: translate("Attempts", "Mailbox full"),
    Outcome.BUSY: lambda: translate("Attempts", "Busy"),
    Outcome.CUT_OFF: lambda: translate("Attempts", "Cut off"),
    Outcome.SPOKE: lambda: translate("Attempts", "Spoke"),
    Outcome.CLOSED: lambda: translate("Attempts", "Closed"),
    Outcome.OTHER: lambda: translate("Attempts", "Other"),
}
"""How a call ended, in a word or two, for keys and narrow columns."""

_FITTING: dict[Channel, tuple[Outcome, ...]] = {
    Channel.CALL: (
        *CALL_KEYS,
        Outcome.HOLD_GAVE_UP,
        Outcome.MENU_ONLY,
        Outcome.VOICEMAIL_NOT_SET_UP,
        Outcome.TOLD_OTHER_NUMBER,
        Outcome.TOLD_WEBSITE,
        Outcome.REQUEST_NOT_ACCEPTED,
        Outcome.BOOKING_CONFIRMED,
    ),
    Channel.EMAIL: (Outcome.EMAIL_SENT, Outcome.EMAIL_BOUNCED, Outcome.EMAIL_REPLY, Outcome.OTHER),
    Channel.WEB_PORTAL: (
        Outcome.WEBSITE_ERROR,
        Outcome.NO_APPOINTMENT_SHOWN,
        Outcome.BOOKING_CONFIRMED,
        Outcome.REQUEST_NOT_ACCEPTED,
        Outcome.FORM_SUBMITTED,
        Outcome.OTHER,
    ),
    Channel.IN_PERSON: (
        Outcome.TURNED_AWAY,
        Outcome.SEEN_NEW_DATE,
        Outcome.SPOKE,
        Outcome.CLOSED,
        Outcome.TOLD_OTHER_NUMBER,
        Outcome.TOLD_WEBSITE,
        Outcome.REQUEST_NOT_ACCEPTED,
        Outcome.BOOKING_CONFIRMED,
        Outcome.OTHER,
    ),
    Channel.MAIL: (Outcome.LETTER_MAILED, Outcome.LETTER_DELIVERED, Outcome.OTHER),
    Channel.FAX: (Outcome.FAX_SENT, Outcome.BUSY, Outcome.NO_ANSWER, Outcome.OTHER),
    Channel.TEXT: (Outcome.MESSAGE_SENT, Outcome.OTHER),
}

_OUTCOME_ICONS: dict[Outcome, str] = {
    Outcome.NO_ANSWER: "phone-missed",
    Outcome.BUSY: "busy",
    Outcome.CUT_OFF: "phone-down",
    Outcome.HOLD_GAVE_UP: "phone-down",
    Outcome.MENU_ONLY: "list",
    Outcome.MAILBOX_FULL: "inbox-full",
    Outcome.VOICEMAIL_NOT_SET_UP: "voicemail",
    Outcome.VOICEMAIL_LEFT: "voicemail",
    Outcome.SPOKE: "speech",
    Outcome.TOLD_OTHER_NUMBER: "speech",
    Outcome.TOLD_WEBSITE: "speech",
    Outcome.WEBSITE_ERROR: "browser",
    Outcome.NO_APPOINTMENT_SHOWN: "browser",
    Outcome.BOOKING_CONFIRMED: "calendar",
    Outcome.FORM_SUBMITTED: "browser",
    Outcome.EMAIL_SENT: "mail",
    Outcome.EMAIL_BOUNCED: "mail",
    Outcome.EMAIL_REPLY: "mail",
    Outcome.TURNED_AWAY: "door",
    Outcome.SEEN_NEW_DATE: "building",
    Outcome.LETTER_MAILED: "send",
    Outcome.LETTER_DELIVERED: "mail",
    Outcome.MESSAGE_SENT: "speech",
    Outcome.FAX_SENT: "fax",
    Outcome.CLOSED: "door",
    Outcome.OTHER: "pencil",
}

_CHANNEL_ICONS: dict[Channel, str] = {
    Channel.CALL: "phone",
    Channel.EMAIL: "mail",
    Channel.WEB_PORTAL: "browser",
    Channel.IN_PERSON: "building",
    Channel.MAIL: "send",
    Channel.FAX: "fax",
    Channel.TEXT: "speech",
}


class WeekGroup(StrEnum):
    """Where an attempt stands in the list."""

    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    EARLIER = "earlier"
    LATER = "later"


def outcome_icon(outcome: Outcome | None, channel: Channel | None) -> str:
    """The icon of an attempt: by how it ended, else by how it was made."""
    if outcome in _OUTCOME_ICONS:
        return _OUTCOME_ICONS[outcome]
    return channel_icon(channel)


def channel_icon(channel: Channel | None) -> str:
    """The icon of a channel."""
    return _CHANNEL_ICONS[channel] if channel else "phone"


def outcomes_for(channel: Channel | None) -> tuple[tuple[Outcome, ...], tuple[Outcome, ...]]:
    """The outcomes that fit a channel, the likeliest first, and all the others."""
    fitting = _FITTING[channel] if channel else ()
    return fitting, tuple(outcome for outcome in Outcome if outcome not in fitting)


def key_outcome(key: int) -> Outcome | None:
    """The outcome on a number key (1 to 8), or None."""
    return CALL_KEYS[key - 1] if 1 <= key <= len(CALL_KEYS) else None


def week_group(day: date, today: date, first_weekday: int = 0) -> WeekGroup:
    """The group of a day seen from `today`. `first_weekday` is 0 for Monday to 6 for Sunday."""
    start = today - timedelta(days=(today.weekday() - first_weekday) % 7)
    if day >= start + timedelta(days=7):
        return WeekGroup.LATER
    if day >= start:
        return WeekGroup.THIS_WEEK
    return WeekGroup.LAST_WEEK if day >= start - timedelta(days=7) else WeekGroup.EARLIER
