"""Guides: what to do step by step with an office, a page or a line, in our own words, each step with its source.

A guide leads; it never contacts anybody and decides nothing. What is filled in comes from the person's own data; whom
to call and which page to open are the lines of the directory, so that no number stands in two places.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import SourcedFact


class GuideField(StrEnum):
    """What a portal or an officer asks for and the person's data can fill in."""

    NAME = "name"
    OTHER_NAMES = "other_names"
    A_NUMBER = "a_number"
    SUBJECT_ID = "subject_id"
    RECEIPTS = "receipts"
    BIRTHPLACE = "birthplace"
    BIRTH_COUNTRY = "birth_country"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    UNIT = "unit"
    CITY = "city"
    STATE = "state"
    ZIP = "zip"


class WayKind(StrEnum):
    """Where a step leads: a page, another guide, a letter of a kind (`domain.letters`), or an empty form."""

    PAGE = "page"
    GUIDE = "guide"
    LETTER = "letter"
    ATTEMPT = "attempt"
    APPOINTMENT = "appointment"


WEBSITE_ERROR = "website_error"


class GuidePage(StrEnum):
    """The pages of the program that a step may lead to."""

    PAPERS = "papers"
    APPOINTMENTS = "appointments"
    MOVES = "moves"
    PLAN = "plan"
    DOCUMENTS = "documents"
    WITHHELD = "withheld"
    CONTACTS = "contacts"
    DIRECTORY = "directory"
    IDENTITY = "identity"
    READINESS = "readiness"
    FIND_SOMEONE = "find_someone"
    ATTEMPTS = "attempts"


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a step; `target` is the page's, guide's or letter's id, empty for a form.

    An attempt may have the target WEBSITE_ERROR: its form begins with a website that failed.
    """

    kind: WayKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class WeeklyTime:
    """A time of each week on the wall clock of the IANA `zone`; `weekday` 0 is Monday."""

    weekday: int
    at: time
    zone: str


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step. `fact.text` says it in a sentence, `more` what else there is to know.

    `fields` are asked there, in the portal's own order; `line_id` is the line of the directory that is reached;
    `topics` are what a call can be about; `voicemail` shows the words for one.
    """

    id: str
    fact: SourcedFact
    more: str = ""
    fields: tuple[GuideField, ...] = ()
    line_id: str = ""
    ways: tuple[Way, ...] = ()
    topics: tuple[str, ...] = ()
    voicemail: bool = False
    weekly: WeeklyTime | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps for one situation. `calm` is what stands alone before a page about arrest, to go on from or back.

    `conflicts` are ids of `conflicts.json`: points on which the sources of its steps differ.
    """

    id: str
    group: str
    title: str
    summary: str
    steps: tuple[GuideStep, ...]
    conflicts: tuple[str, ...] = ()
    calm: str = ""

    def step(self, step_id: str) -> GuideStep | None:
        """The step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)


@dataclass(frozen=True, slots=True)
class GuideGroup:
    """Guides that belong together in the list."""

    id: str
    name: str
