"""Shipped facts of the field: every record carries source, date and confidence.

`reference_parsing` makes these records from the files' content; `services.reference` reads the files.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from checkin_desktop.domain.guides import Guide, GuideGroup
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.legal_help import HelpPoint

if TYPE_CHECKING:
    from checkin_desktop.domain.agencies import Agency, Basis
    from checkin_desktop.domain.held_papers import CaseQuestion, PaperCode
    from checkin_desktop.domain.moves import MoveTaskCode


class Confidence(StrEnum):
    """How far a fact may be trusted. UNVERIFIED must look unverified wherever it is shown."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `as_of` is the wording of the source list ("2025-12-11", "undated (copy)")."""

    id: str
    name: str
    url: str
    as_of: str
    provenance: str


@dataclass(frozen=True, slots=True)
class SourcedFact:
    """Text plus where it comes from. `checked` is the newest date in `as_of`, or None when it has none."""

    text: str
    sources: tuple[Source, ...]
    as_of: str
    confidence: Confidence
    checked: date | None = None

    def is_old(self, today: date, days: int = 180) -> bool:
        """Older than `days` (the project's own limit of 180), or without any date at all."""
        return self.checked is None or (today - self.checked).days > days


@dataclass(frozen=True, slots=True)
class Hours:
    """One published reading of opening hours, wall-clock time in `zone`. Where sources differ, each has its own.

    `days` is as published ("Mon-Fri", "not stated"); `opens` and `closes` are "HH:MM", 24-hour, "24:00" is midnight.
    `confidence` is set where the hours may be trusted less, or more, than the rest of the line.
    """

    days: str
    opens: str
    closes: str
    zone: str
    purpose: str
    closed: str
    sources: tuple[Source, ...]
    confidence: Confidence | None = None

    @property
    def published(self) -> str:
        """The reading in the compact form that `words.hours` puts into words."""
        return f"{self.days} {self.opens}-{self.closes}"

    @property
    def verified(self) -> bool:
        """Whether a source stands behind the reading."""
        return any(source.provenance != "unverified" for source in self.sources)


@dataclass(frozen=True, slots=True)
class VisitHours:
    """When a check-in place receives people, wall-clock time there. It says nothing about its phone.

    `days` are weekdays (0 is Monday), empty when the page names none. `week` is 0 for every week, 1 to 4 for the first
    to fourth such day of a month, -1 for the last. `opens` and `closes` are "HH:MM".
    """

    days: tuple[int, ...]
    opens: str
    closes: str
    week: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A phone line, office or web address of the directory.

    `hours_text` quotes the first published reading ("Mon-Fri 08:00-20:00"), in `zone`; empty when none is published.
    `hours` holds every reading, the current one first. `never_offer` marks a number that no page may suggest.
    `phone_for` says what the number is for where that is less than what the record is for; `not_for` what no source
    says it can do; `automated` when a recording answers.
    """

    id: str
    name: str
    kind: str
    phone: str
    display: str
    address: str
    hours_text: str
    zone: str
    use_for: tuple[str, ...]
    warning: str
    fact: SourcedFact
    hours: tuple[Hours, ...] = ()
    other_numbers: tuple[str, ...] = ()

    @property
    def hours_differ(self) -> bool:
        """Whether sources publish different hours."""
        return len({(reading.opens, reading.closes) for reading in self.hours}) > 1

    @property
    def surest_hours(self) -> str:
        """The window inside every published reading, compact, on the days of the first; empty when there is none."""
        if not self.hours:
            return ""
        opens, closes = max(reading.opens for reading in self.hours), min(reading.closes for reading in self.hours)
        return f"{self.hours[0].days} {opens}-{closes}" if opens < closes else ""

    never_offer: bool = False
    also_called: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    not_for: str = ""
    phone_for: str = ""
    automated: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An ICE field office, or a place where people check in: two lists that must not be mixed.

    ICE says that field offices are not check-in places and that their mailboxes are for recruiting only, so `email`
    may only be used to write down what somebody tried. `field_office_id` is empty for a field office itself.
    `hours_text` are the posted hours as published, `visits` the same in parts. `capital` marks the surroundings of
    Washington, DC, where Inauguration Day is a holiday.
    """

    id: str
    name: str
    street: str
    city: str
    state: str
    zip: str
    phone: str
    email: str
    zone: str
    area: str
    fact: SourcedFact
    field_office_id: str = ""
    hours_text: str = ""
    instructions: str = ""
    warnings: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    counties: dict[str, tuple[str, ...]] = field(default_factory=dict)
    visits: VisitHours | None = None
    capital: bool = False

    @property
    def is_field_office(self) -> bool:
        """Whether it belongs to the list of field offices, which are not check-in places."""
        return not self.field_office_id


@dataclass(frozen=True, slots=True)
class OfficePair:
    """A field office and the check-in place of its city, whose pages show different numbers: each has its role."""

    office_id: str
    place_id: str
    differ: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source says about a rule."""

    rule: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit with every published reading; `stricter` is the one that satisfies all of them."""

    id: str
    what: str
    readings: tuple[Reading, ...]
    stricter: str
    applies_to: tuple[str, ...]
    notes: tuple[str, ...]
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class DetailsPlace:
    """The paper on which the date, time and place of a check-in stand.

    `on` is its kind, or None where the record only describes it in words (`reading.rule`).
    """

    on: PaperCode | None
    reading: Reading
    basis: Basis


@dataclass(frozen=True, slots=True)
class ReleasePaper:
    """A paper a person was released with. `form` is the number printed on it, empty when it has none.

    `look` says in words what it looks like.
    """

    id: str
    name: str
    form: str
    look: str
    details_on: tuple[DetailsPlace, ...]
    notes: tuple[str, ...]
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class DutyRule:
    """Whom to tell of a move, or what comes before it: one row of the published tables, or one line beside them.

    It holds for whoever has one of `papers` (empty: for everybody), and where `when` is not empty only after one of
    these questions was answered with yes. `before_moving` is a task of a move, or None. A rule whose `basis` is
    PROJECT is this project's own and must look unverified.
    """

    id: str
    papers: tuple[PaperCode, ...]
    when: tuple[CaseQuestion, ...]
    tell: tuple[Agency, ...]
    before_moving: MoveTaskCode | None
    basis: Basis
    conflicts: tuple[str, ...]
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class Conflict:
    """A point on which sources differ. `shown_first` is the reading that is inside every other one."""

    id: str
    topic: str
    shown_first: str
    note: str
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class PlanSection:
    """A section of the emergency plan and what it asks for."""

    id: str
    title: str
    fields: tuple[str, ...]
    fact: SourcedFact


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document of the shipped checklist. `title` is English; its translation is in the catalogue."""

    id: str
    title: str
    form: str
    what: str
    fact: SourcedFact
    expiry: str = ""
    bring: str = ""
    also: str = ""
    warning: str = ""
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """Everything under `resources/reference/`, parsed once and shared read-only."""

    sources: dict[str, Source]
    lines: tuple[Line, ...]
    documents: tuple[DocumentKind, ...]
    situations: dict[str, tuple[str, ...]]
    identifiers: dict[str, SourcedFact]
    locator: SourcedFact
    situation_names: dict[str, str] = field(default_factory=dict)
    field_offices: tuple[Office, ...] = ()
    check_in_places: tuple[Office, ...] = ()
    release_papers: tuple[ReleasePaper, ...] = ()
    duty_rules: tuple[DutyRule, ...] = ()
    booking_rules: dict[str, SourcedFact] = field(default_factory=dict)
    counting_rule: SourcedFact | None = None
    conflicts: tuple[Conflict, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    plan_sections: tuple[PlanSection, ...] = ()
    before_you_go: tuple[SourcedFact, ...] = ()
    office_pairs: tuple[OfficePair, ...] = ()
    closures: tuple[Closure, ...] = ()
    holiday_rule: SourcedFact | None = None
    guide_groups: tuple[GuideGroup, ...] = ()
    guides: tuple[Guide, ...] = ()
    legal_help: tuple[HelpPoint, ...] = ()

    def line(self, line_id: str) -> Line | None:
        """The line with this id, or None."""
        return next((line for line in self.lines if line.id == line_id), None)

    def office(self, office_id: str) -> Office | None:
        """The field office or check-in place with this id, or None."""
        both = (*self.field_offices, *self.check_in_places)
        return next((office for office in both if office.id == office_id), None)

    def counterpart(self, office: Office) -> Office | None:
        """The office of the same city in the other list, where the two pages show different numbers or addresses."""
        for pair in self.office_pairs:
            if office.id in (pair.office_id, pair.place_id):
                return self.office(pair.place_id if office.id == pair.office_id else pair.office_id)
        return None

    def document(self, code: str) -> DocumentKind | None:
        """The document kind with this id, or None."""
        return next((kind for kind in self.documents if kind.id == code), None)

    def release_paper(self, code: str) -> ReleasePaper | None:
        """The release paper with this id, or None."""
        return next((paper for paper in self.release_papers if paper.id == code), None)

    def deadline(self, deadline_id: str) -> Deadline | None:
        """The time limit with this id, or None."""
        return next((deadline for deadline in self.deadlines if deadline.id == deadline_id), None)

    def conflict(self, conflict_id: str) -> Conflict | None:
        """The point on which sources differ with this id ("C01"), or None."""
        return next((conflict for conflict in self.conflicts if conflict.id == conflict_id), None)

    def guide(self, guide_id: str) -> Guide | None:
        """The guide with this id, or None."""
        return next((guide for guide in self.guides if guide.id == guide_id), None)
