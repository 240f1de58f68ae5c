"""The emergency plan: children and the answers a helper needs. Sections follow `plan_sections.json`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.readiness import NOT_ASKED, Readiness, ReadyForm


class PlanAnswerKey(StrEnum):
    """One free-text answer of the plan. The value is also the key in the vault."""

    ORIGINALS_PLACE = "papers.originals_place"
    COPIES_PLACE = "papers.copies_place"
    DIGITAL_COPY_PLACE = "papers.digital_copy_place"
    WHO_HAS_KEY = "papers.who_has_key"
    LAWYER_NAME = "legal.lawyer_name"
    LAWYER_PHONE = "legal.lawyer_phone"
    LAWYER_AFTER_HOURS = "legal.lawyer_after_hours"
    G28_SIGNED = "legal.g28_signed"
    FORM_60_001 = "legal.form_60_001"
    NEXT_COURT_DATE = "legal.next_court_date"
    NEXT_CHECKIN = "legal.next_checkin"
    PENDING = "legal.pending"
    FREE_HELP = "legal.free_help"
    CANNOT_MISS = "health.cannot_miss"
    CONDITIONS = "health.conditions"
    MEDICINES = "health.medicines"
    PHARMACY = "health.pharmacy"
    ALLERGIES = "health.allergies"
    DOCTOR = "health.doctor"
    PREGNANCY = "health.pregnancy"
    EQUIPMENT = "health.equipment"
    HEALTH_CONSENT = "health.consent"
    LANDLORD = "home.landlord"
    EMPLOYER = "home.employer"
    LAST_PAY = "home.last_pay"
    BANK = "home.bank"
    BILLS = "home.bills"
    PHONES = "home.phones"
    VEHICLE = "home.vehicle"
    WHO_DRIVES = "home.who_drives"
    INSURANCE = "home.insurance"
    VALUABLES = "home.valuables"
    KEYS = "home.keys"
    PETS = "pets.pets"
    DEPENDENTS = "pets.dependents"
    CONSULATE_PLACE = "consulate.place"
    CONSULATE_PHONE = "consulate.phone"
    CONSULATE_SAFE = "consulate.safe"
    FEAR_HOME = "fear.home"
    FEAR_THIRD = "fear.third"
    FEAR_LANGUAGE = "fear.language"
    FAMILY_READ = "talk.family_read"
    CHILDREN_TOLD = "talk.children_told"
    OLD_COPIES = "talk.old_copies"
    OTHER_WISHES = "other.wishes"


class ConsulateSafe(StrEnum):
    """The person's own answer to "safe to call?"; kept under `PlanAnswerKey.CONSULATE_SAFE`."""

    YES = "yes"
    NO = "no"
    ASK_LAWYER = "ask_lawyer"


SHARED_KEYS: Final = frozenset(
    {
        PlanAnswerKey.ORIGINALS_PLACE,
        PlanAnswerKey.COPIES_PLACE,
        PlanAnswerKey.DIGITAL_COPY_PLACE,
        PlanAnswerKey.WHO_HAS_KEY,
        PlanAnswerKey.LANDLORD,
        PlanAnswerKey.BILLS,
        PlanAnswerKey.PHONES,
        PlanAnswerKey.VEHICLE,
        PlanAnswerKey.WHO_DRIVES,
        PlanAnswerKey.INSURANCE,
        PlanAnswerKey.VALUABLES,
        PlanAnswerKey.KEYS,
        PlanAnswerKey.PETS,
        PlanAnswerKey.DEPENDENTS,
        PlanAnswerKey.FAMILY_READ,
        PlanAnswerKey.CHILDREN_TOLD,
        PlanAnswerKey.OLD_COPIES,
    }
)
"""Answers of a household that hold for each member who has none of their own. Health, law, work, money and fear are
each person's own: another's lawyer or illness is never printed as theirs."""


EARLIER_WORDS: Final = {
    ReadyForm.G28: PlanAnswerKey.G28_SIGNED,
    ReadyForm.FORM_60_001: PlanAnswerKey.FORM_60_001,
}
"""Where the plan once asked about the forms. `domain.readiness` holds the answers; these words stay as typed."""


@dataclass(frozen=True, slots=True)
class ChildDetails:
    """A child as the plan needs it. `pickup_contact_ids` and `caregiver_id` name contacts of the same person.

    `pickup_list_on` is the day on which the school's list of who may fetch the child was last brought up to date.
    """

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
    citizenship: str = ""
    teacher: str = ""
    pickup_list_on: date | None = None
    doctor_phone: str = ""
    insurance: str = ""
    routine: str = ""
    other_parent_phone: str = ""
    caregiver_id: int | None = None
    caregiver_agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Child:
    """A saved child of the plan."""

    id: int
    person_id: int
    position: int
    details: ChildDetails


@dataclass(frozen=True, slots=True)
class Plan:
    """All answers for one person.

    `missing` lists codes of what a usable plan still lacks, `open_items` codes of what would make it better; both are
    codes of `PLAN_GAPS`. `ready` is what is known of the two forms, with what the plan said of them before.
    `shared_from` tells whose an answer is that comes from the household's plan; any other answer is the person's own.
    Children of another person come from there, too.
    """

    person_id: int
    answers: dict[PlanAnswerKey, str]
    children: tuple[Child, ...] = ()
    missing: tuple[str, ...] = ()
    open_items: tuple[str, ...] = ()
    ready: Readiness = NOT_ASKED
    shared_from: dict[PlanAnswerKey, int] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        """Whether a helper could act on it tonight: nothing essential is missing."""
        return not self.missing


PLAN_GAPS: tuple[str, ...] = (
    "legal_name",
    "a_number",
    "birth_date",
    "birth_country",
    "trusted_contact",
    "memorised_number",
    "originals_place",
    "child_pickup",
    "lawyer",
    "form_60_001",
    "copies_place",
    "who_has_key",
    "medicines",
)


def plan_gaps(
    person: Person,
    contacts: Sequence[Contact],
    answers: Mapping[PlanAnswerKey, str],
    children: Sequence[Child],
    ready: Readiness = NOT_ASKED,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a helper could not do without, and what else is still open: two lists of codes of `PLAN_GAPS`.

    Needed are what the locator asks for (A-number or exact name, country of birth, birth date), somebody to call, a
    number known by heart, where the papers are, and who fetches the children (ASAP guide, 2025-12-11;
    `plan_sections.json`, one_page). "I don't have it" is an answer to the A-number.
    """
    reachable = [item for item in contacts if item.details.phone.strip() or item.details.phone2.strip()]
    picked_up = any(item.details.may_pick_up_children for item in reachable) or all(
        child.details.pickup_contact_ids for child in children
    )
    has_lawyer = any(ContactRole.LAWYER in item.details.roles for item in reachable)
    answered = {key for key, text in answers.items() if text.strip()}
    needed = {
        "legal_name": bool(person.details.display_name),
        "a_number": person.identifier(IdentifierKind.A_NUMBER) is not None,
        "birth_date": person.details.birth_date is not None,
        "birth_country": bool(person.details.birth_country.strip()),
        "trusted_contact": bool(reachable),
        "memorised_number": any(item.details.memorise for item in reachable),
        "originals_place": PlanAnswerKey.ORIGINALS_PLACE in answered,
        "child_pickup": not children or picked_up,
    }
    wanted = {
        "lawyer": has_lawyer or bool(answered & {PlanAnswerKey.LAWYER_NAME, PlanAnswerKey.LAWYER_PHONE}),
        "form_60_001": not ready.form_60_001.is_open,
        "copies_place": PlanAnswerKey.COPIES_PLACE in answered,
        "who_has_key": PlanAnswerKey.WHO_HAS_KEY in answered,
        "medicines": PlanAnswerKey.MEDICINES in answered,
    }
    return _absent(needed), _absent(wanted)


def _absent(present: Mapping[str, bool]) -> tuple[str, ...]:
    return tuple(code for code, there in present.items() if not there)
