"""The dates of the practice family: a check-in that went well, the next one, a hearing, and one that was asked for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentWay, DateSource
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode

_MONDAY: Final = 0
_BETWEEN_VISITS: Final = timedelta(weeks=26)
OUTCOME: Final = "Showed the papers, got a new date. Waited two hours. The officer asked for the new phone number."
CHECK_IN: Final = AppointmentDetails(
    kind=AppointmentKind.ICE_CHECK_IN,
    at="09:00",
    zone="America/New_York",
    place="26 Federal Plaza, 9th floor",
    address="26 Federal Plaza, New York, NY 10278",
    source=DateSource.PAPER,
)
HEARING: Final = AppointmentDetails(
    kind=AppointmentKind.COURT_MASTER,
    at="08:30",
    zone="America/New_York",
    place="Immigration court, room 1237",
    address="26 Federal Plaza, New York, NY 10278",
    source=DateSource.LETTER,
    officer="Judge Example",
)
LAWYER: Final = AppointmentDetails(
    kind=AppointmentKind.LAWYER,
    way=AppointmentWay.PHONE,
    zone="America/New_York",
    source=DateSource.PHONE,
    note="Asked for a talk about the hearing. They call back with a day.",
)


def check_in_day(today: date, place: int = 0) -> date:
    """The Monday of the next check-in, at least eight days ahead; further people (`place`) follow by weeks."""
    earliest = today + timedelta(days=8 + 7 * (place % 8))
    return earliest + timedelta(days=(_MONDAY - earliest.weekday()) % 7)


def release_papers(visit: date) -> tuple[HeldPaperDetails, ...]:
    """What the first person was released with; the date of the first check-in stands on one of them."""
    return (
        HeldPaperDetails(PaperCode.NTA, issued_on=visit - timedelta(days=62), says_nothing=True),
        HeldPaperDetails(
            PaperCode.RECOGNIZANCE,
            issued_on=visit - timedelta(days=62),
            reports_on=visit,
            reports_at=CHECK_IN.at,
            reports_place=CHECK_IN.address,
            own_words="Practice text: written permission of the officer comes before any change of address.",
        ),
    )


def visit_before(today: date) -> date:
    """The Monday of the check-in half a year before the next one."""
    return check_in_day(today) - _BETWEEN_VISITS


def hearing_day(today: date) -> date:
    """The day of the hearing, a Wednesday some seven weeks ahead."""
    return check_in_day(today) + timedelta(days=37)
