"""The emergency plan as sections, and its answers and children as records of self-saving forms."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.care_papers import CarePaper
from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.first_names import first_name
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.household import Household, HouseholdMember
from checkin_desktop.domain.interview import PlanStanding, standing
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import Child, ChildDetails, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.domain.plan_reviews import ReviewDue
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.ui.widgets.row_list import RowItem

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile


class PlanSectionId(StrEnum):
    """The sections in the order in which a helper needs them."""

    PEOPLE = "people"
    CHILDREN = "children"
    CARE_PAPERS = "care_papers"
    HEALTH = "health"
    HOME = "home"
    PETS = "pets"
    PAPERS = "papers"
    LEGAL = "legal"
    LOCATOR = "locator"
    BY_HEART = "by_heart"
    FEAR = "fear"
    TALK = "talk"
    OTHER = "other"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the page shows of one person. `contacts` and the plan's children are those of the household.

    `drilled` tells by `HeartNumber.key` when a number was last typed right; `others` are people of the folder who
    could share the plan.
    """

    person: Person
    contacts: tuple[Contact, ...]
    plan: Plan
    reference: ReferenceData
    standing: PlanStanding
    household: Household
    others: tuple[HouseholdMember, ...]
    care_papers: tuple[CarePaper, ...]
    copies: tuple[CopyState, ...]
    review: ReviewDue
    review_due: bool
    drilled: Mapping[str, date]

    def name_of(self, person_id: int) -> str:
        """The short name by which the page calls somebody of the household, "" for anybody else."""
        return short_names({one.person_id: one.display_name for one in self.household.members}).get(person_id, "")


def short_names(names: Mapping[int, str]) -> dict[int, str]:
    """First names by the same keys; where two are the same, both stay whole."""
    first = {key: first_name(name) or name for key, name in names.items()}
    heard = [fold(name) for name in first.values()]
    return {key: names[key] if heard.count(fold(name)) > 1 else name for key, name in first.items()}


def load_view(case: CaseFile, person_id: int) -> PlanView:
    """Read it. Vault lane. Raises NO_SUCH_RECORD."""
    asked = case.interview.load(person_id)
    review = case.plan_reviews.next_review(person_id)
    household = case.households.of(person_id)
    return PlanView(
        asked.person,
        asked.contacts,
        asked.plan,
        case.reference,
        standing(asked),
        household,
        _others(case, asked.person, household),
        case.care_papers.list(person_id),
        case.plan_copies.states(person_id),
        review,
        review.is_due(case.today.day()),
        case.readiness.drilled(person_id),
    )


def _others(case: CaseFile, person: Person, household: Household) -> tuple[HouseholdMember, ...]:
    """The linked family, those who share the plan already, and everybody where the folder holds a few people only."""
    found = {member.person_id: member.display_name for member in household.members}
    found |= {link.person_id: link.display_name for link in person.family}
    rows = case.people.rows(limit=_FEW + 1)
    if len(rows) <= _FEW:
        found |= {row.id: row.display_name for row in rows}
    found.pop(person.id, None)
    return tuple(HouseholdMember(person_id, name) for person_id, name in found.items())


_FEW: Final = 12

_KEY = PlanAnswerKey
ANSWERS: Final[dict[PlanSectionId, tuple[PlanAnswerKey, ...]]] = {
    PlanSectionId.HEALTH: (
        _KEY.CANNOT_MISS,
        _KEY.MEDICINES,
        _KEY.PHARMACY,
        _KEY.ALLERGIES,
        _KEY.CONDITIONS,
        _KEY.DOCTOR,
        _KEY.PREGNANCY,
        _KEY.EQUIPMENT,
        _KEY.HEALTH_CONSENT,
    ),
    PlanSectionId.HOME: (
        _KEY.LANDLORD,
        _KEY.KEYS,
        _KEY.EMPLOYER,
        _KEY.LAST_PAY,
        _KEY.BANK,
        _KEY.BILLS,
        _KEY.PHONES,
        _KEY.VEHICLE,
        _KEY.WHO_DRIVES,
        _KEY.INSURANCE,
        _KEY.VALUABLES,
    ),
    PlanSectionId.PETS: (_KEY.PETS, _KEY.DEPENDENTS),
    PlanSectionId.PAPERS: (
        _KEY.ORIGINALS_PLACE,
        _KEY.COPIES_PLACE,
        _KEY.DIGITAL_COPY_PLACE,
        _KEY.WHO_HAS_KEY,
    ),
    PlanSectionId.LEGAL: (
        _KEY.LAWYER_NAME,
        _KEY.LAWYER_PHONE,
        _KEY.LAWYER_AFTER_HOURS,
        _KEY.G28_SIGNED,
        _KEY.FORM_60_001,
        _KEY.NEXT_COURT_DATE,
        _KEY.NEXT_CHECKIN,
        _KEY.PENDING,
        _KEY.FREE_HELP,
    ),
    PlanSectionId.FEAR: (),
    PlanSectionId.TALK: (_KEY.FAMILY_READ, _KEY.CHILDREN_TOLD, _KEY.OLD_COPIES),
    PlanSectionId.OTHER: (_KEY.OTHER_WISHES,),
}
"""The free answers of each section that are always shown."""

ASKED_FOR: Final[dict[PlanSectionId, tuple[PlanAnswerKey, ...]]] = {
    PlanSectionId.LEGAL: (_KEY.CONSULATE_PLACE, _KEY.CONSULATE_PHONE, _KEY.CONSULATE_SAFE),
    PlanSectionId.FEAR: (_KEY.FEAR_HOME, _KEY.FEAR_THIRD, _KEY.FEAR_LANGUAGE),
}
"""Answers that stay hidden until somebody asks for them, for everyone, whether there are any or not."""

GAPS: Final[dict[PlanSectionId, tuple[str, ...]]] = {
    PlanSectionId.PEOPLE: ("trusted_contact",),
    PlanSectionId.CHILDREN: ("child_pickup",),
    PlanSectionId.HEALTH: ("medicines",),
    PlanSectionId.PAPERS: ("originals_place", "copies_place", "who_has_key"),
    PlanSectionId.LEGAL: ("lawyer", "form_60_001"),
    PlanSectionId.LOCATOR: ("legal_name", "a_number", "birth_date", "birth_country"),
    PlanSectionId.BY_HEART: ("memorised_number",),
}
"""Which gaps of `domain.plan.PLAN_GAPS` belong to which section."""

ICONS: Final[dict[PlanSectionId, str]] = {
    PlanSectionId.PEOPLE: "users",
    PlanSectionId.CHILDREN: "child",
    PlanSectionId.HEALTH: "health",
    PlanSectionId.HOME: "home",
    PlanSectionId.PETS: "heart",
    PlanSectionId.PAPERS: "folder",
    PlanSectionId.LEGAL: "scales",
    PlanSectionId.LOCATOR: "search",
    PlanSectionId.BY_HEART: "star",
    PlanSectionId.CARE_PAPERS: "document-check",
    PlanSectionId.FEAR: "speech",
    PlanSectionId.TALK: "book",
    PlanSectionId.OTHER: "pencil",
    PlanSectionId.HOUSEHOLD: "chain",
}

CHILD_KEYS: Final = tuple(field.name for field in dataclasses.fields(ChildDetails))

_TITLES: Final[dict[PlanSectionId, Callable[[], str]]] = {
    PlanSectionId.PEOPLE: lambda: translate("Plan", "People to call"),
    PlanSectionId.CHILDREN: lambda: translate("Plan", "Children"),
    PlanSectionId.HEALTH: lambda: translate("Plan", "Health"),
    PlanSectionId.HOME: lambda: translate("Plan", "Home and job"),
    PlanSectionId.PETS: lambda: translate("Plan", "Pets and others who need care"),
    PlanSectionId.PAPERS: lambda: translate("Plan", "Where documents are"),
    PlanSectionId.LEGAL: lambda: translate("Plan", "Legal help"),
    PlanSectionId.LOCATOR: lambda: translate("Plan", "To find a person who is detained"),
    PlanSectionId.BY_HEART: lambda: translate("Plan", "Numbers by heart"),
    PlanSectionId.CARE_PAPERS: lambda: translate("Plan", "Papers for the children’s care"),
    PlanSectionId.FEAR: lambda: translate("Plan", "If I am afraid to go back"),
    PlanSectionId.TALK: lambda: translate("Plan", "Talk it over"),
    PlanSectionId.OTHER: lambda: translate("Plan", "Other wishes"),
    PlanSectionId.HOUSEHOLD: lambda: translate("Plan", "Who shares this plan"),
}


def section_title(section: PlanSectionId) -> str:
    """The name of a section."""
    return _TITLES[section]()


def section_gaps(section: PlanSectionId, plan: Plan) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of what a section cannot do without, and of what is still open in it."""
    codes = GAPS.get(section, ())
    return tuple(code for code in codes if code in plan.missing), tuple(c for c in codes if c in plan.open_items)


def answered(section: PlanSectionId, view: PlanView) -> int:
    """How many things a section holds: people, children, papers, or answers."""
    counts: dict[PlanSectionId, Callable[[], int]] = {
        PlanSectionId.PEOPLE: lambda: len(view.contacts),
        PlanSectionId.CHILDREN: lambda: len(view.plan.children),
        PlanSectionId.CARE_PAPERS: lambda: len(view.care_papers),
        PlanSectionId.HOUSEHOLD: lambda: len(view.household.members) if view.household.shared else 0,
        PlanSectionId.BY_HEART: lambda: sum(contact.details.memorise for contact in view.contacts),
        PlanSectionId.LOCATOR: lambda: len(GAPS[section]) - len(section_gaps(section, view.plan)[0]),
    }
    if section in counts:
        return counts[section]()
    # What stays hidden until it is asked for does not show in a count either.
    said = sum(1 for key in ANSWERS[section] if view.plan.answers.get(key, "").strip())
    if section is PlanSectionId.LEGAL:
        said += sum(1 for form in ReadyForm if view.plan.ready.form(form).signed is not None)
    return said


def section_rows(view: PlanView) -> list[RowItem]:
    """The sections as rows: what is in each, and in words what is missing."""
    return [_row(section, view) for section in PlanSectionId]


def _row(section: PlanSectionId, view: PlanView) -> RowItem:
    needed, wanted = section_gaps(section, view.plan)
    count = answered(section, view)
    chips: tuple[tuple[str, str, str], ...] = ()
    if needed:
        names = ", ".join(gap_words(code) for code in needed)
        second = translate("Plan", "Needed: {things}", things=names)
        chips = ((translate("Plan", "%n missing", n=len(needed)), "late", "warning"),)
    elif wanted:
        names = ", ".join(gap_words(code) for code in wanted)
        second = translate("Plan", "Still open: {things}", things=names)
    elif section is PlanSectionId.FEAR:
        second = translate("Plan", "Only if you want to")
    elif section is PlanSectionId.HOUSEHOLD:
        second = _sharing(view)
    elif count:
        second = translate("Plan", "Filled in")
    else:
        second = translate("Plan", "Nothing here yet")
    done = bool(count) and not needed and not wanted
    return RowItem(
        title=section_title(section),
        key=section,
        second=second,
        icon="check" if done else ICONS[section],
        status="accent" if done else "neutral",
        chips=chips,
    )


def _sharing(view: PlanView) -> str:
    members = (member.person_id for member in view.household.members)
    others = [view.name_of(member) for member in members if member != view.person.id]
    return ", ".join(others) if others else translate("Plan", "Nobody else")


def stored_answers(plan: Plan) -> Stored:
    """The person's own answers as one record; those of the family's plan are not in it."""
    own = {key: text for key, text in plan.answers.items() if key not in plan.shared_from}
    values: dict[str, object] = {key.value: own.get(key, "") for key in PlanAnswerKey}
    return Stored(plan, values)


def store_answer(case: CaseFile, person_id: int, key: str, value: object) -> Stored:
    """Save one answer. Vault lane. Raises InvalidInput and AppError."""
    case.plans.set_answer(person_id, PlanAnswerKey(key), str(value or ""))
    return stored_answers(case.plans.get(person_id))


def stored_child(case: CaseFile, child: Child) -> Stored:
    """A child as a record with what there is to say about it. Vault lane."""
    values = {key: getattr(child.details, key) for key in CHILD_KEYS}
    return Stored(child, values, case.plans.validate_child(child.details))


def store_child(case: CaseFile, child_id: int, key: str, value: object) -> Stored:
    """Save one field of a child. Vault lane. Raises InvalidInput and AppError."""
    case.plans.update_child(child_id, **{key: value})
    return stored_child(case, case.plans.get_child(child_id))
