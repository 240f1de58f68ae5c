"""Frozen data that a document is printed from. Built by `services.exports`, read by `reports`.

A snapshot holds everything its document says about the case, so that a report never reaches into a vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.appointments import Appointment
from checkin_desktop.domain.attempts import Attempt, MadeBy, Moment
from checkin_desktop.domain.care_papers import CarePaper
from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.documents import Attachment, Document
from checkin_desktop.domain.guides import Guide
from checkin_desktop.domain.legal_help import HelpPoint
from checkin_desktop.domain.letters import LetterDetails
from checkin_desktop.domain.move_clocks import TaskClock
from checkin_desktop.domain.moves import Move
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.outings import OutingDetails
from checkin_desktop.domain.packing import PackingList
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import Plan
from checkin_desktop.domain.plan_prints import FULL_PLAN, PlanPrint
from checkin_desktop.domain.reference import Hours, Line, PlanSection, SourcedFact
from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices


@dataclass(frozen=True, slots=True)
class VisitSnapshot:
    """The next appointment with its plan for the day. `situation_names` are those of the packing list, by code."""

    appointment: Appointment
    outing: OutingDetails
    packing: PackingList
    situation_names: dict[str, str]


@dataclass(frozen=True, slots=True)
class PlanSnapshot:
    """The emergency plan of one person. `made_at` carries the zone of the computer.

    `visit` is None where no appointment is ahead. `choice` is what it is printed as; what that kind of print may not
    show is not in the snapshot (`domain.plan_audience`). `sections` are the shipped sections whose facts are printed,
    `legal_help` says where free help is listed, `guides` are the shipped ones whose steps it repeats.
    """

    person: Person
    contacts: tuple[Contact, ...]
    documents: tuple[Document, ...]
    document_titles: dict[str, str]
    plan: Plan
    lines: tuple[Line, ...]
    locator: SourcedFact
    made_at: Moment
    practice: bool = False
    visit: VisitSnapshot | None = None
    choice: PlanPrint = FULL_PLAN
    care_papers: tuple[CarePaper, ...] = ()
    sections: tuple[PlanSection, ...] = ()
    legal_help: tuple[HelpPoint, ...] = ()
    guides: tuple[Guide, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveSnapshot:
    """What was done about a move. `clocks` belong to the tasks by their codes.

    `attempt_numbers` are the numbers of the contact attempts that tasks name, by their ids.
    """

    person: Person
    move: Move
    clocks: tuple[TaskClock, ...]
    attempt_numbers: dict[int, int]
    made_at: Moment
    practice: bool = False


@dataclass(frozen=True, slots=True)
class LetterSnapshot:
    """One letter. It says nothing but its own words, so that it stays the same whatever the case says later."""

    details: LetterDetails
    made_at: Moment
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One attached file as the report lists it: label ("A"), which attempt it belongs to, and its fingerprint.

    `others` are further attempts that the same file belongs to, as a call log does that shows several calls.
    """

    label: str
    attempt_number: int
    attachment: Attachment
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page of an exhibit as a JPEG without EXIF; width and height in pixels."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """An exhibit as others may see it: made anew from the original, without anything hidden in it.

    `name` is neutral ("exhibit-A.jpg"). What is shown is either `pictures` (pages of images and PDFs) or `lines`
    (an e-mail or picked rows of a call log, as label and text; `services.exhibits` names the labels). `page_count` is
    how many pages or pictures the original has, 0 where it has none; `cut` says that not all of it is shown.

    `problem` is a code saying why nothing can be shown ("locked", "damaged", "missing", "withdrawn", "too_large",
    "not_shown"), "" when all is well; with a problem `name`, `mime` and `data` are empty.
    """

    label: str
    name: str
    mime: str
    data: bytes
    pictures: tuple[PagePicture, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    page_count: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """An attached file that goes along untouched because the person ticked it; without `data` it is read in time."""

    label: str
    name: str
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that the report does not show. Its hash stays visible so that nothing vanishes silently."""

    number_in_chain: int
    attempt_number: int
    entry_hash: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom a log names as one who tried or was there; see `domain.report_people`.

    `identity` is what the log tells them apart by, and may hold a name. `role` are the typed words ("daughter").
    """

    identity: str
    number: int
    name: str
    role: str = ""
    made_by: MadeBy | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class OpenThen:
    """Whether the line of an attempt was open when it happened, and the published hours that say so."""

    attempt_number: int
    state: OpenState
    hours: tuple[Hours, ...] = ()


@dataclass(frozen=True, slots=True)
class Declarant:
    """Somebody who made attempts and may sign for exactly those numbers.

    `key` tells people apart who made attempts and holds no name; `name` is empty where none was written down.
    `number` and `role` are what a report without names calls them: "caller 2, daughter".
    """

    name: str
    attempt_numbers: tuple[int, ...]
    key: str = ""
    number: int = 0
    made_by: MadeBy = MadeBy.SELF
    role: str = ""


@dataclass(frozen=True, slots=True)
class ReportSnapshot:
    """The proof-of-attempt report of one person. `attempts` are ordered by number.

    `total_attempts` counts every try in the chain, shown or not. `declarants` is everybody who made shown attempts;
    only those whose keys are among `choices.declarants` get a page to sign. `callers` and `witnesses` are those whom
    the log names, now or before a correction. `open_then` is empty unless the hours were chosen. `copies` belong to
    `exhibits` by their labels. `log_json` is the file of that name that goes into the PDF; it obeys the same choices.
    `seal_fingerprint` is that of the vault's sealing key.
    """

    person: Person
    attempts: tuple[Attempt, ...]
    total_attempts: int
    total_entries: int
    left_out: tuple[LeftOut, ...]
    exhibits: tuple[Exhibit, ...]
    chain_first_hash: str
    chain_head_hash: str
    period_first: datetime | None
    period_last: datetime | None
    prepared_by: str
    made_at: Moment
    declarants: tuple[Declarant, ...] = ()
    practice: bool = False
    choices: ReportChoices = EVERYTHING
    copies: tuple[SharedCopy, ...] = ()
    originals: tuple[OriginalFile, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    seal_fingerprint: str = ""
    log_json: bytes = b""
    callers: tuple[KnownPerson, ...] = ()
    witnesses: tuple[KnownPerson, ...] = ()
    open_then: tuple[OpenThen, ...] = ()
