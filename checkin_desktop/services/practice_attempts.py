"""The attempts of the practice vault: eight written out, as many more as are asked for drawn from the seed.

Days are counted back from `today` over weekdays; times are in the zone of the offices. The public numbers and
addresses are those of `resources/reference/`; nobody is ever called.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.practice_papers import ListedCall, call_history_png, sent_email

ZONE: Final = "America/New_York"
_OFFICE: Final = AttemptDraft(
    zone=ZONE,
    channel=Channel.CALL,
    line_id="ero_new_york_city",
    office="New York City Field Office",
    number="212-436-9315",
    purpose="Move the date of my check-in",
    number_used="347-555-0142",
)
_SERVICES_LINE: Final = replace(
    _OFFICE, line_id="ice_services_line", office="ICE Services Line", number="1-833-383-1465"
)
_MAIL_TO: Final = "NewYork.Outreach@ice.dhs.gov"
_TYPIST: Final = "José Luis Reyes-Gómez"
_PER_DAY: Final = 3


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right later, why, and by whom."""

    changes: dict[str, object]
    reason: FreeText
    written_by: str = ""


@dataclass(frozen=True, slots=True)
class Scripted:
    """An attempt to be written down: the form, how long after it, what is attached, what is corrected."""

    draft: AttemptDraft
    written_after: timedelta = timedelta(minutes=4)
    files: tuple[NewFile, ...] = ()
    correction: Correction | None = None

    @property
    def happened(self) -> datetime:
        """When it happened, aware, in UTC."""
        assert self.draft.happened_local is not None
        return self.draft.happened_local.replace(tzinfo=ZoneInfo(self.draft.zone)).astimezone(UTC)


def weekday_before(day: date, count: int) -> date:
    """The weekday `count` working days before `day` (holidays count as working days here)."""
    while count > 0:
        day -= timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _website(at: datetime) -> Scripted:
    said = FreeText(
        "La página dice que no encuentra mi número.", "es", "The page says it cannot find my number.", "Ánh Tuyết"
    )
    draft = replace(
        _OFFICE,
        happened_local=at,
        channel=Channel.WEB_PORTAL,
        outcome=Outcome.WEBSITE_ERROR,
        line_id="ice_scheduler",
        office="ICE Appointment Scheduler",
        number="",
        address_used="https://checkin.ice.gov",
        number_used="",
        heard=said,
    )
    return Scripted(draft)


def _mailbox_full(at: datetime) -> Scripted:
    heard = FreeText("“The mailbox is full and cannot accept messages. Goodbye.”", "en")
    return Scripted(
        replace(_OFFICE, happened_local=at, outcome=Outcome.MAILBOX_FULL, heard=heard, duration_seconds=47)
    )


def _no_answer(at: datetime) -> Scripted:
    return Scripted(
        replace(_OFFICE, happened_local=at, outcome=Outcome.NO_ANSWER, note=FreeText("It rang for two minutes.", "en"))
    )


def _email(at: datetime) -> Scripted:
    body = (
        "Hello,\n\nMy name is María Elena Reyes Núñez. My A-number is A 012 345 678 and my phone is 347-555-0142.\n"
        "My check-in is on 30 November at 9:00 a.m. I have called five times since last week and nobody answered.\n"
        "May I come on another day that week? My daughter has an operation that morning.\n\n"
        "Thank you,\nMaría Elena Reyes Núñez\n"
    )
    sent = at.replace(tzinfo=ZoneInfo(ZONE))
    message = sent_email(
        sender="maria.reyes@example.org",
        name="María Elena Reyes Núñez",
        to=_MAIL_TO,
        subject="Check-in on 30 November: María Elena Reyes Núñez",
        body=body,
        sent=sent,
        number=1,
    )
    draft = replace(
        _OFFICE,
        happened_local=at,
        channel=Channel.EMAIL,
        outcome=Outcome.EMAIL_SENT,
        number="",
        number_used="maria.reyes@example.org",
        address_used=_MAIL_TO,
        note=FreeText("No reply yet.", "en"),
    )
    return Scripted(draft, files=(NewFile("message to the office.eml", data=message),))


def _voicemail(at: datetime) -> Scripted:
    calls = [
        ListedCall("New York office", "212-436-9315", at, 68),
        ListedCall("New York office", "212-436-9315", at - timedelta(days=1, hours=7, minutes=33), 0),
        ListedCall("New York office", "212-436-9315", at - timedelta(days=4, hours=2, minutes=5), 0),
        ListedCall("Tuyết", "347-555-0117", at - timedelta(days=4, hours=5), 312),
        ListedCall("New York office", "212-436-9315", at - timedelta(days=5, hours=1, minutes=40), 47),
    ]
    draft = replace(
        _OFFICE,
        happened_local=at,
        outcome=Outcome.VOICEMAIL_LEFT,
        number="212-436-9135",
        heard=FreeText("“Mailbox of Deportation Unit. Leave your name and A-number.”", "en"),
        voicemail_words=FreeText(
            "I said my name, my phone number and my A-number, and asked to be called back.", "en"
        ),
        typed_by_name=_TYPIST,
        duration_seconds=68,
        late_reason=FreeText("My shift ended at midnight.", "en"),
    )
    correction = Correction({"number": "212-436-9315"}, FreeText("Two digits were swapped.", "en"), _TYPIST)
    picture = NewFile("call-history.png", data=call_history_png(calls))
    return Scripted(draft, timedelta(hours=15, minutes=30), (picture,), correction)


def _cut_off(at: datetime) -> Scripted:
    calls = [ListedCall("ICE Services Line", "1-833-383-1465", at, 1274)]
    draft = replace(
        _SERVICES_LINE,
        happened_local=at,
        outcome=Outcome.CUT_OFF,
        duration_seconds=1274,
        hold_seconds=1230,
        heard=FreeText("Music, then a click.", "en"),
        next_step="Call again tomorrow morning",
    )
    return Scripted(draft, files=(NewFile("services-line-call.png", data=call_history_png(calls)),))


# Working days before today, hour and minute, what happened; oldest first.
_SCRIPT: Final[tuple[tuple[int, int, int, Callable[[datetime], Scripted]], ...]] = (
    (8, 9, 20, _no_answer),
    (6, 14, 55, _mailbox_full),
    (5, 14, 40, _website),
    (4, 9, 2, _no_answer),
    (4, 11, 20, _email),
    (3, 16, 35, _voicemail),
    (2, 10, 5, _cut_off),
    (1, 9, 12, _no_answer),
)
# Which of them come first when fewer are wanted: the greatest variety.
_FIRST: Final = (0, 5, 4, 6, 2, 1, 7, 3)


def scripted_attempts(count: int, today: date, chance: random.Random) -> list[Scripted]:
    """The first person's attempts, in the order in which they are written down."""
    chosen = sorted(_FIRST[:count])
    script = [
        make(datetime.combine(weekday_before(today, days), time(hour, minute)))
        for days, hour, minute, make in (_SCRIPT[index] for index in chosen)
    ]
    earlier = weekday_before(today, _SCRIPT[0][0])
    return drawn_attempts(count - len(script), earlier, chance) + script


def drawn_attempts(count: int, today: date, chance: random.Random, *, by: str = "") -> list[Scripted]:
    """Plain attempts on the working days before `today`, oldest first. `by` names a relative who made them."""
    kinds = (
        (_OFFICE, (Outcome.NO_ANSWER, Outcome.BUSY, Outcome.MAILBOX_FULL, Outcome.MENU_ONLY, Outcome.VOICEMAIL_LEFT)),
        (_SERVICES_LINE, (Outcome.CUT_OFF, Outcome.HOLD_GAVE_UP, Outcome.NO_ANSWER, Outcome.TOLD_OTHER_NUMBER)),
    )
    drafts = []
    for number in range(count):
        base, outcomes = kinds[chance.random() < 0.3]
        slot = number % _PER_DAY
        clock = time(8 + 3 * slot + chance.randrange(3), chance.randrange(60))
        day = weekday_before(today, 1 + number // _PER_DAY)
        outcome = chance.choice(outcomes)
        waited = outcome in (Outcome.CUT_OFF, Outcome.HOLD_GAVE_UP)
        drafts.append(
            replace(
                base,
                happened_local=datetime.combine(day, clock),
                outcome=outcome,
                duration_seconds=chance.randrange(300, 2400) if waited else None,
                made_by=MadeBy.FAMILY if by else MadeBy.SELF,
                made_by_name=by,
            )
        )
    return sorted((Scripted(draft) for draft in drafts), key=lambda attempt: attempt.happened)
