"""Rules for the form of a contact attempt, and its values as they enter the chain.

Sources: `contact_log.json` (fields, outcomes, tests, source_minimum); ASAP guide 2025-12-11 (date and time, number
called, answer, copy of each e-mail; a voicemail says name, phone number and A-number).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from checkin_desktop.domain.attempts import AttemptDraft, CallLogRow, Channel, MadeBy, Moment, Outcome
from checkin_desktop.domain.canonical import Json
from checkin_desktop.domain.contact_points import number_warnings
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.moments import WallClock, moment_at, moment_now, wall_clock, zone_info
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, text_faults

# Clocks of phone and computer differ a little; more than this is a mistake.
FUTURE_TOLERANCE = timedelta(minutes=5)
_LONG_AGO_YEAR = 2000
_UTC = "%Y-%m-%dT%H:%M:%SZ"
_VOICE_OUTCOMES = frozenset(
    {
        Outcome.BUSY,
        Outcome.CUT_OFF,
        Outcome.HOLD_GAVE_UP,
        Outcome.MENU_ONLY,
        Outcome.MAILBOX_FULL,
        Outcome.VOICEMAIL_NOT_SET_UP,
        Outcome.VOICEMAIL_LEFT,
    }
)
_USUAL_CHANNELS: dict[Outcome, frozenset[Channel]] = {
    **{outcome: frozenset({Channel.CALL}) for outcome in _VOICE_OUTCOMES},
    Outcome.EMAIL_SENT: frozenset({Channel.EMAIL}),
    Outcome.EMAIL_BOUNCED: frozenset({Channel.EMAIL}),
    Outcome.EMAIL_REPLY: frozenset({Channel.EMAIL}),
    Outcome.WEBSITE_ERROR: frozenset({Channel.WEB_PORTAL}),
    Outcome.NO_APPOINTMENT_SHOWN: frozenset({Channel.WEB_PORTAL}),
    Outcome.FORM_SUBMITTED: frozenset({Channel.WEB_PORTAL}),
    Outcome.TURNED_AWAY: frozenset({Channel.IN_PERSON}),
    Outcome.SEEN_NEW_DATE: frozenset({Channel.IN_PERSON}),
    Outcome.LETTER_MAILED: frozenset({Channel.MAIL}),
    Outcome.LETTER_DELIVERED: frozenset({Channel.MAIL}),
    Outcome.MESSAGE_SENT: frozenset({Channel.TEXT}),
    Outcome.FAX_SENT: frozenset({Channel.FAX}),
}
_FREE_TEXTS = ("heard", "note", "voicemail_words", "late_reason")
# These make up the moment, which is public in the chain; every other field of the form is private.
MOMENT_FIELDS = ("happened_local", "zone", "fold")
PRIVATE_FIELDS = tuple(item.name for item in dataclasses.fields(AttemptDraft) if item.name not in MOMENT_FIELDS)


def check_attempt(draft: AttemptDraft, now: datetime, *, files: int = 0) -> tuple[Notice, ...]:
    """Judge the form. `now` is aware; `files` is how many files come with the attempt."""
    notices = text_faults(draft)
    notices += _happened(draft, now)
    if draft.channel is None:
        notices.append(Notice("channel_missing", "channel"))
    if draft.outcome is None:
        notices.append(Notice("outcome_missing", "outcome"))
    notices += _lengths(draft)
    notices += _reached(draft, files)
    notices += _answer(draft)
    if draft.made_by is not MadeBy.SELF and not draft.made_by_name.strip():
        notices.append(Notice("made_by_name_missing", "made_by_name", Severity.WARNING))
    for name in _FREE_TEXTS:
        text: FreeText = getattr(draft, name)
        if text.english.strip() and not text.translator.strip():
            notices.append(Notice("translator_missing", name, Severity.WARNING))
    return tuple(notices)


def draft_moment(draft: AttemptDraft) -> Moment:
    """The moment of a draft that passed `check_attempt`."""
    if draft.happened_local is None:
        raise ValueError("a draft without a time has no moment")
    return moment_at(draft.happened_local, draft.zone, draft.fold)


def draft_values(draft: AttemptDraft, names: tuple[str, ...] = PRIVATE_FIELDS) -> dict[str, Json]:
    """The private fields as canonical JSON values: a free text is an object, an empty choice is null."""
    return {name: _to_json(getattr(draft, name)) for name in names if name not in MOMENT_FIELDS}


def apply_values(draft: AttemptDraft, values: Mapping[str, Any]) -> AttemptDraft:
    """`draft` with the stored `values` of `draft_values` laid over it; unknown names are ignored."""
    known = {name: _from_json(name, value) for name, value in values.items() if name in PRIVATE_FIELDS}
    return dataclasses.replace(draft, **known)


def check_call_log_rows(rows: Sequence[CallLogRow]) -> tuple[Notice, ...]:
    """Judge rows that were picked out of a call log: their texts come from a file and may be anything."""
    found: dict[str, Notice] = {}
    for row in rows:
        for text in (row.number, row.began, row.direction):
            for notice in check_text(text, "call_log_rows", LINE_LIMIT):
                found.setdefault(notice.code, notice)
    return tuple(found.values())


def call_log_values(rows: Iterable[CallLogRow]) -> Json:
    """Rows of a call log as canonical JSON values."""
    return [
        {
            "place": row.place,
            "number": row.number,
            "began": row.began,
            "began_utc": row.began_utc.astimezone(UTC).strftime(_UTC) if row.began_utc is not None else None,
            "duration_seconds": row.duration_seconds,
            "direction": row.direction,
        }
        for row in rows
    ]


def call_log_rows(values: Iterable[Mapping[str, Any]]) -> tuple[CallLogRow, ...]:
    """The rows of `call_log_values`."""
    return tuple(
        CallLogRow(
            place=value["place"],
            number=value["number"],
            began=value["began"],
            began_utc=datetime.fromisoformat(value["began_utc"]) if value["began_utc"] else None,
            duration_seconds=value["duration_seconds"],
            direction=value["direction"],
        )
        for value in values
    )


def at_moment(draft: AttemptDraft, moment: Moment) -> AttemptDraft:
    """`draft` with the wall-clock fields of `moment`."""
    fold = 0
    info = zone_info(moment.zone)
    if info is not None and wall_clock(moment.local, info) is WallClock.TWICE:
        fold = int(moment_at(moment.local, moment.zone, 0).offset_minutes != moment.offset_minutes)
    return dataclasses.replace(draft, happened_local=moment.local, zone=moment.zone, fold=fold)


def _to_json(value: object) -> Json:
    if isinstance(value, FreeText):
        return {
            "text": value.text,
            "language": value.language,
            "english": value.english,
            "translator": value.translator,
        }
    if value is None or isinstance(value, int):
        return value
    return str(value)


def _from_json(name: str, value: Any) -> Any:
    if name in _FREE_TEXTS:
        return FreeText(**value)
    if name == "channel":
        return None if value is None else Channel(value)
    if name == "outcome":
        return None if value is None else Outcome(value)
    if name == "made_by":
        return MadeBy(value)
    return value


def _happened(draft: AttemptDraft, now: datetime) -> list[Notice]:
    if draft.happened_local is None:
        return [Notice("happened_missing", "happened_local")]
    info = zone_info(draft.zone)
    if info is None:
        return [Notice("zone_unknown", "zone")]
    local = draft.happened_local.replace(tzinfo=None)
    if local.year < _LONG_AGO_YEAR:
        return [Notice("happened_long_ago", "happened_local", Severity.WARNING)]
    state = wall_clock(local, info)
    if state is WallClock.NEVER:
        return [Notice("time_skipped", "happened_local")]
    moment = moment_at(local, draft.zone, draft.fold)
    if moment.utc > now + FUTURE_TOLERANCE:
        return [Notice("happened_in_future", "happened_local")]
    notices = []
    if state is WallClock.TWICE:
        notices.append(Notice("time_twice", "happened_local", Severity.HINT))
    recorded = moment_now(now, draft.zone)
    if recorded.local.date() != moment.local.date() and not draft.late_reason:
        notices.append(Notice("late_reason_missing", "late_reason", Severity.HINT))
    return notices


def _lengths(draft: AttemptDraft) -> list[Notice]:
    notices = []
    for name in ("duration_seconds", "hold_seconds"):
        seconds = getattr(draft, name)
        if seconds is not None and seconds < 0:
            notices.append(Notice("duration_negative", name))
    if None not in (draft.duration_seconds, draft.hold_seconds) and not notices:
        assert draft.duration_seconds is not None
        assert draft.hold_seconds is not None
        if draft.hold_seconds > draft.duration_seconds:
            notices.append(Notice("hold_longer_than_call", "hold_seconds", Severity.WARNING))
    return notices


def _reached(draft: AttemptDraft, files: int) -> list[Notice]:
    notices = []
    if draft.channel in (Channel.CALL, Channel.FAX, Channel.TEXT) and not draft.number.strip():
        notices.append(Notice("number_missing", "number", Severity.WARNING))
    if draft.channel is Channel.EMAIL and not draft.address_used.strip():
        notices.append(Notice("address_missing", "address_used", Severity.WARNING))
    if draft.channel is Channel.EMAIL and not files:
        notices.append(Notice("email_copy_missing", "attachments", Severity.HINT))
    return [*notices, *number_warnings(draft.number)]


def _answer(draft: AttemptDraft) -> list[Notice]:
    notices = []
    outcome = draft.outcome
    if outcome is None or draft.channel is None:
        return []
    usual = _USUAL_CHANNELS.get(outcome)
    if usual is not None and draft.channel not in usual:
        notices.append(Notice("outcome_unlikely_for_channel", "outcome", Severity.WARNING))
    if outcome is Outcome.VOICEMAIL_LEFT and not draft.voicemail_words:
        notices.append(Notice("voicemail_words_missing", "voicemail_words", Severity.HINT))
    if outcome is Outcome.REQUEST_NOT_ACCEPTED and not draft.heard:
        notices.append(Notice("write_the_words", "heard", Severity.WARNING))
    if outcome is Outcome.BOOKING_CONFIRMED and not draft.reference.strip():
        notices.append(Notice("reference_missing", "reference", Severity.WARNING))
    return notices
