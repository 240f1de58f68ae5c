"""The emergency plan: children and the answers a helper needs. Sections follow `plan_sections.json`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PlanAnswerKey(StrEnum):
    """One free-text answer of the plan. The value is also the key in the vault."""

    ORIGINALS_PLACE = "papers.originals_place"
    COPIES_PLACE = "papers.copies_place"
    DIGITAL_COPY_PLACE = "papers.digital_copy_place"
    WHO_HAS_KEY = "papers.who_has_key"
    LAWYER_NAME = "legal.lawyer_name"
    LAWYER_PHONE = "legal.lawyer_phone"
    G28_SIGNED = "legal.g28_signed"
    FORM_60_001 = "legal.form_60_001"
    NEXT_COURT_DATE = "legal.next_court_date"
    NEXT_CHECKIN = "legal.next_checkin"
    MEDICINES = "health.medicines"
    ALLERGIES = "health.allergies"
    DOCTOR = "health.doctor"
    LANDLORD = "home.landlord"
    EMPLOYER = "home.employer"
    BILLS = "home.bills"
    VEHICLE = "home.vehicle"
    KEYS = "home.keys"
    PETS = "pets.pets"
    DEPENDENTS = "pets.dependents"
    OTHER_WISHES = "other.wishes"


@dataclass(frozen=True, slots=True)
class ChildDetails:
    """A child as the plan needs it. `pickup_contact_ids` name contacts of the same person."""

    name: str = ""
    birth_date: date | None = None
    birthplace: str = ""
    school: str = ""
    school_phone: str = ""
    doctor: str = ""
    allergies: str = ""
    medicines: str = ""
    papers_place: str = ""
    other_parent: str = ""
    pickup_contact_ids: tuple[int, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """A saved child of the plan."""

    id: int
    person_id: int
    position: int
    details: ChildDetails


@dataclass(frozen=True, slots=True)
class Plan:
    """All answers for one person. `missing` lists codes of what a usable plan still lacks."""

    person_id: int
    answers: dict[PlanAnswerKey, str]
    children: tuple[Child, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether a helper could act on it tonight: nothing essential is missing."""
        return not self.missing
