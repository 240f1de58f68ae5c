"""Emergency contacts: whom a helper calls, in which order, and for what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ContactRole(StrEnum):
    """What a contact is there for (`plan_sections.json`, people)."""

    TRUSTED_ADULT = "trusted_adult"
    LAWYER = "lawyer"
    CAREGIVER = "caregiver"
    SCHOOL_PICKUP = "school_pickup"
    COMPANION = "companion"
    INTERPRETER = "interpreter"
    DRIVER = "driver"
    MONEY = "money"
    PETS = "pets"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """What a form edits. `relation` is free text ("aunt"); phones are kept as typed."""

    name: str = ""
    relation: str = ""
    roles: tuple[ContactRole, ...] = ()
    phone: str = ""
    phone2: str = ""
    email: str = ""
    languages: tuple[str, ...] = ()
    may_pick_up_children: bool = False
    agreed_on: date | None = None
    knows_plan: bool = False
    memorise: bool = False
    best_time: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A saved contact. `position` starts at 1 and is the order in which a helper calls."""

    id: int
    person_id: int
    position: int
    details: ContactDetails
    phone_e164: str = ""
    phone2_e164: str = ""
