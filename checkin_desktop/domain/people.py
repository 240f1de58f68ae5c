"""A person, the numbers on their papers, and how people in one vault belong together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.dues import Due


class IdentifierKind(StrEnum):
    """The numbers of `resources/reference/identifiers.json` that the case file keeps."""

    A_NUMBER = "a_number"
    SUBJECT_ID = "subject_id"
    FIN = "fin"
    EVENT_NUMBER = "event_number"
    RECEIPT_NUMBER = "receipt_number"
    I94_NUMBER = "i94_number"
    PASSPORT_NUMBER = "passport_number"


class Relation(StrEnum):
    """What the second person of a family link is to the first."""

    SPOUSE = "spouse"
    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER_FAMILY = "other_family"

    @property
    def reverse(self) -> Relation:
        """What the first person is to the second."""
        return {Relation.PARENT: Relation.CHILD, Relation.CHILD: Relation.PARENT}.get(self, self)


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What a form edits. All text as typed; nothing here is required except one part of the legal name.

    `government_name` and `government_birthplace` hold the wording on the government's papers, wrong spellings
    included: the locator and the scheduler want exactly those (ICE check-in page; ICE locator FAQ 2017).
    """

    given_names: str = ""
    family_names: str = ""
    other_names: tuple[str, ...] = ()
    government_name: str = ""
    birth_date: date | None = None
    birth_country: str = ""
    birthplace: str = ""
    government_birthplace: str = ""
    languages: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    address_street: str = ""
    address_unit: str = ""
    address_city: str = ""
    address_state: str = ""
    address_zip: str = ""
    notes: str = ""

    @property
    def display_name(self) -> str:
        """Given names, then family names, as in the window's titles."""
        return f"{self.given_names} {self.family_names}".strip()

    @property
    def address_lines(self) -> tuple[str, ...]:
        """The postal address, one line each, without empty lines."""
        return postal_lines(
            self.address_street, self.address_unit, self.address_city, self.address_state, self.address_zip
        )


def postal_lines(street: str, unit: str, city: str, state: str, zip_code: str) -> tuple[str, ...]:
    """An address as it is written, one line each, without empty lines."""
    first = ", ".join(part for part in (street, unit) if part)
    region = " ".join(part for part in (state, zip_code) if part)
    second = ", ".join(part for part in (city, region) if part)
    return tuple(line for line in (first, second) if line)


@dataclass(frozen=True, slots=True)
class Identifier:
    """One number as it stands on a paper. `normalised` is what is compared, copied and counted.

    `have` is False when the person answered "I don't have it"; `typed` and `normalised` are then empty.
    """

    id: int
    kind: IdentifierKind
    typed: str
    normalised: str
    have: bool = True
    country: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class FamilyLink:
    """`person_id` is `relation` of the person whose record holds the link."""

    person_id: int
    display_name: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the vault with everything the Identity page shows. Times are UTC."""

    id: int
    details: PersonDetails
    identifiers: tuple[Identifier, ...] = ()
    family: tuple[FamilyLink, ...] = ()
    phone_e164: str = ""
    created_at: datetime | None = None
    archived_at: datetime | None = None

    def identifier(self, kind: IdentifierKind) -> Identifier | None:
        """The first current identifier of a kind, or None when the question was never answered."""
        return next((item for item in self.identifiers if item.kind is kind), None)

    def identifiers_of(self, kind: IdentifierKind) -> tuple[Identifier, ...]:
        """All current identifiers of a kind (a person may hold several receipt numbers)."""
        return tuple(item for item in self.identifiers if item.kind is kind)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the people list. `number` is the stable number that `checkin-desktop people` prints.

    `last_attempt` carries the zone and offset of the attempt, so that its day is the day the person lived. `unsigned`:
    Form 60-001 is still to be looked at. `to_book`: a paper without a date, and no appointment ahead.
    """

    id: int
    display_name: str
    sort_name: str
    a_number: str = ""
    archived: bool = False
    attempt_count: int = 0
    last_attempt: Moment | None = None
    last_outcome: str = ""
    documents_in_hand: int = 0
    documents_needed: int = 0
    contact_count: int = 0
    tags: tuple[str, ...] = ()
    dues: tuple[Due, ...] = ()
    unsigned: bool = False
    to_book: bool = False

    @property
    def number(self) -> int:
        """The number a command line uses for this person: the record's id, never reused."""
        return self.id
