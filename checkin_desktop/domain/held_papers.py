"""The release papers a person holds, and the answers that decide together with them what has to be done.

The kinds are the records of `resources/reference/release_papers.json`, and the call-in letter on which the reporting
date of most of them stands. A person may hold several; duties are the union (`domain.duties`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.outings import clock_time
from checkin_desktop.domain.validation import text_faults

_MOST_DAYS: Final = 3650


class PaperCode(StrEnum):
    """A release paper. UNKNOWN answers "I do not know which papers I have"."""

    NTA = "nta_i862"
    RECOGNIZANCE = "i220a"
    EXPEDITED_REMOVAL = "er_i860"
    PAROLE = "parole_atd"
    NOTICE_TO_REPORT = "ntr_i385"
    SUPERVISION = "osup_i220b"
    BOND = "bond"
    MONITORING = "isap_only"
    CALL_IN_LETTER = "g56"
    UNKNOWN = "unknown"


class Answer(StrEnum):
    """An answer to a question about the case. A question without one was not asked yet."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class CaseQuestion(StrEnum):
    """A question whose answer adds duties to those of the papers. The value is also the key in the vault."""

    COURT_CASE = "duty.court_case"
    USCIS_FILED = "duty.uscis_filed"
    WORK_PERMIT_ASKED = "duty.work_permit_asked"
    CREDIBLE_FEAR = "duty.credible_fear"
    TOLD_BEFORE_MOVING = "duty.told_before_moving"
    FIRST_CHECK_IN_DONE = "duty.first_check_in_done"
    MONITORED = "duty.monitored"


@dataclass(frozen=True, slots=True)
class HeldPaperDetails:
    """What the form edits. Dates are those printed on the paper, in the paper's own place.

    `reports_on`, `reports_at` ("HH:MM", 24-hour, empty when no time is printed) and `reports_place` are what the paper
    says about reporting; `says_nothing` is True when somebody looked and found no date, time or place on it.
    `within_days` is a limit the paper gives ("report within 60 days"), `ends_on` the end of parole. `own_words` is
    what the paper or the officer says about moving or reporting; it outranks every shipped rule.
    """

    code: PaperCode = PaperCode.UNKNOWN
    issued_on: date | None = None
    reports_on: date | None = None
    reports_at: str = ""
    reports_place: str = ""
    says_nothing: bool = False
    within_days: int | None = None
    ends_on: date | None = None
    own_words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A saved release paper of a person."""

    id: int
    person_id: int
    details: HeldPaperDetails


def check_held_paper(details: HeldPaperDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form of a release paper. Only a time or a limit that is none, or unusable text, is a fault."""
    notices = text_faults(details)
    if details.reports_at and clock_time(details.reports_at) is None:
        notices.append(Notice("time_unreadable", "reports_at"))
    if details.within_days is not None and not 0 < details.within_days <= _MOST_DAYS:
        notices.append(Notice("paper_limit_unusual", "within_days"))
    if details.says_nothing and (details.reports_on is not None or details.reports_at):
        notices.append(Notice("paper_says_both", "says_nothing", Severity.WARNING))
    if details.issued_on and details.ends_on and details.ends_on < details.issued_on:
        notices.append(Notice("expires_before_issued", "ends_on", Severity.WARNING))
    if details.issued_on and details.issued_on > today:
        notices.append(Notice("date_in_future", "issued_on", Severity.WARNING))
    return tuple(notices)
