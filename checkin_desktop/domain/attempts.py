"""One try to reach an agency: what a person writes down, and the chained entry it becomes.

Required facts: date and time, number called, what was answered, copies of e-mails (ASAP guide, 2025-12-11).
Field list: `resources/reference/contact_log.json`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.freetext import FreeText


class Channel(StrEnum):
    """How the try was made. A voicemail is an outcome of a call, never a channel."""

    CALL = "call"
    EMAIL = "email"
    WEB_PORTAL = "web_portal"
    IN_PERSON = "in_person"
    MAIL = "mail"
    FAX = "fax"
    TEXT = "text"


class Outcome(StrEnum):
    """How it ended (`contact_log.json`, outcome_codes, plus CLOSED and OTHER of the call panel)."""

    NO_ANSWER = "no_answer"
    BUSY = "busy"
    CUT_OFF = "cut_off"
    HOLD_GAVE_UP = "hold_gave_up"
    MENU_ONLY = "menu_only"
    MAILBOX_FULL = "mailbox_full"
    VOICEMAIL_NOT_SET_UP = "voicemail_not_set_up"
    VOICEMAIL_LEFT = "voicemail_left"
    SPOKE = "spoke"
    TOLD_OTHER_NUMBER = "told_other_number"
    TOLD_WEBSITE = "told_website"
    WEBSITE_ERROR = "website_error"
    NO_APPOINTMENT_SHOWN = "no_appointment_shown"
    BOOKING_CONFIRMED = "booking_confirmed"
    REQUEST_NOT_ACCEPTED = "request_not_accepted"
    EMAIL_SENT = "email_sent"
    EMAIL_BOUNCED = "email_bounced"
    EMAIL_REPLY = "email_reply"
    FORM_SUBMITTED = "form_submitted"
    TURNED_AWAY = "turned_away"
    SEEN_NEW_DATE = "seen_new_date"
    LETTER_MAILED = "letter_mailed"
    LETTER_DELIVERED = "letter_delivered"
    MESSAGE_SENT = "message_sent"
    FAX_SENT = "fax_sent"
    CLOSED = "closed"
    OTHER = "other"


class EntryKind(StrEnum):
    """Why an entry stands in the chain."""

    ATTEMPT = "attempt"
    CORRECTION = "correction"
    ADDITION = "addition"
    WITHDRAWAL = "withdrawal"


class MadeBy(StrEnum):
    """Who made the try, as a relation to the person of the case."""

    SELF = "self"
    FAMILY = "family"
    HELPER = "helper"
    PARALEGAL = "paralegal"
    LAWYER = "lawyer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as the person lived it: wall clock, IANA zone, and the offset that held then.

    `utc` is time-zone-aware UTC; `offset_minutes` is local minus UTC. Sorting uses `utc` only.
    """

    utc: datetime
    zone: str
    offset_minutes: int

    @property
    def local(self) -> datetime:
        """The wall-clock time, naive."""
        return (self.utc + timedelta(minutes=self.offset_minutes)).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class AttemptDraft:
    """What the form holds before it becomes an entry. `happened_local` is naive wall-clock time in `zone`."""

    happened_local: datetime | None = None
    zone: str = "America/New_York"
    fold: int = 0
    channel: Channel | None = None
    outcome: Outcome | None = None
    line_id: str = ""
    office: str = ""
    number: str = ""
    address_used: str = ""
    purpose: str = ""
    heard: FreeText = FreeText()
    note: FreeText = FreeText()
    person_spoken: str = ""
    reference: str = ""
    voicemail_words: FreeText = FreeText()
    number_used: str = ""
    duration_seconds: int | None = None
    hold_seconds: int | None = None
    made_by: MadeBy = MadeBy.SELF
    made_by_name: str = ""
    made_by_role: str = ""
    typed_by_name: str = ""
    witness: str = ""
    witness_role: str = ""
    note_private: bool = False
    next_step: str = ""
    late_reason: FreeText = FreeText()


class Corroboration(StrEnum):
    """What somebody else holds that supports an attempt: it does not come from the log itself."""

    CONFIRMATION_NUMBER = "confirmation_number"
    PHONE_BILL = "phone_bill"
    CALL_HISTORY = "call_history"
    SENT_TO_LAWYER = "sent_to_lawyer"
    REPLY_OR_BOUNCE = "reply_or_bounce"
    MAIL_RECEIPT = "mail_receipt"
    WITNESS = "witness"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CallLogRow:
    """One call of a phone's exported call log, as the file has it. `began` is the file's own text of the moment.

    `began_utc` is set where the file says a moment, None where it says only a wall-clock time; seconds are None where
    the file does not say how long the call was. `place` counts the rows of the file from 1.
    """

    place: int
    number: str
    began: str
    began_utc: datetime | None = None
    duration_seconds: int | None = None
    direction: str = ""


@dataclass(frozen=True, slots=True)
class AttemptEntry:
    """One saved, unchangeable entry of a person's chain.

    `number_in_chain` counts from 1 over all entries of the person. `attempt_number` counts tries only; a
    correction, addition or withdrawal carries the number of the try it belongs to.

    `draft` of an attempt is what was typed; of a correction, all values that hold from then on, with the changed ones
    named in `changed_fields`; of an addition, an empty form with the added `note`.

    `corroboration` (of an addition) says what outside the log supports the attempt. `call_log_rows` are the rows that
    somebody picked out of an attached call log; the others stay out of every report.

    `written_by` names who wrote a later entry, "" when nobody was named; who wrote down the attempt itself is
    `draft.typed_by_name`.
    """

    id: int
    person_id: int
    number_in_chain: int
    attempt_number: int
    kind: EntryKind
    happened: Moment
    recorded: Moment
    draft: AttemptDraft
    attachments: tuple[Attachment, ...] = ()
    corrects_id: int | None = None
    change_reason: FreeText = FreeText()
    changed_fields: tuple[str, ...] = ()
    written_by: str = ""
    withdrawn_attachment_id: int | None = None
    corroboration: Corroboration | None = None
    call_log_rows: tuple[CallLogRow, ...] = ()
    previous_hash: str = ""
    entry_hash: str = ""

    @property
    def gap(self) -> timedelta:
        """How long after the event it was written down; never negative."""
        return max(self.recorded.utc - self.happened.utc, timedelta(0))

    @property
    def is_late(self) -> bool:
        """Written on another calendar day than it happened, both in the zone of the event.

        Process-serving practice wants same-day entries (`contact_log.json`, tests).
        """
        shift = timedelta(minutes=self.happened.offset_minutes)
        return (self.recorded.utc + shift).date() != self.happened.local.date()


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try as the list shows it: the first entry, what was changed later, and the values that hold now."""

    first: AttemptEntry
    changes: tuple[AttemptEntry, ...] = ()
    current: AttemptDraft = field(default_factory=AttemptDraft)

    @property
    def id(self) -> int:
        """The id of the first entry."""
        return self.first.id

    @property
    def number(self) -> int:
        """The attempt's number, from 1, in the order of recording."""
        return self.first.attempt_number

    @property
    def happened(self) -> Moment:
        """When it happened, as the last correction says."""
        moment = self.first.happened
        for change in self.changes:
            if change.kind is EntryKind.CORRECTION:
                moment = change.happened
        return moment

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """All evidence, of the first entry and of later additions."""
        return self.first.attachments + tuple(a for change in self.changes for a in change.attachments)

    @property
    def writers(self) -> tuple[tuple[int, str], ...]:
        """Who wrote each entry, as (number in the chain, name as it holds now), where a name was given."""
        named = [(self.first.number_in_chain, self.current.typed_by_name)]
        named += [(change.number_in_chain, change.written_by) for change in self.changes]
        return tuple((number, name) for number, name in named if name.strip())

    @property
    def corroborations(self) -> tuple[AttemptEntry, ...]:
        """The later entries that name something outside the log."""
        return tuple(change for change in self.changes if change.corroboration is not None)

    @property
    def is_corrected(self) -> bool:
        """Whether a later entry changed a value."""
        return any(change.kind is EntryKind.CORRECTION for change in self.changes)


@dataclass(frozen=True, slots=True)
class AttemptSummary:
    """What a list needs of an attempt, corrections considered. `channel`, `outcome` and `made_by` are codes.

    `files` counts those whose bytes were not withdrawn, `corroborations` the later entries that name something
    outside the log.
    """

    id: int
    number: int
    happened: Moment
    channel: str
    outcome: str
    line_id: str = ""
    office: str = ""
    number_called: str = ""
    address_used: str = ""
    made_by: str = ""
    made_by_name: str = ""
    late: bool = False
    corrected: bool = False
    files: int = 0
    corroborations: int = 0
