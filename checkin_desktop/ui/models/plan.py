"""The emergency plan as sections, and its answers and children as records of self-saving forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.plan import Child, Plan, PlanAnswerKey
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
    HEALTH = "health"
    HOME = "home"
    PETS = "pets"
    PAPERS = "papers"
    LEGAL = "legal"
    LOCATOR = "locator"
    BY_HEART = "by_heart"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the page shows of one person, from one reading."""

    person: Person
    contacts: tuple[Contact, ...]
    plan: Plan
    reference: ReferenceData


ANSWERS: Final[dict[PlanSectionId, tuple[PlanAnswerKey, ...]]] = {
    PlanSectionId.HEALTH: (PlanAnswerKey.MEDICINES, PlanAnswerKey.ALLERGIES, PlanAnswerKey.DOCTOR),
    PlanSectionId.HOME: (
        PlanAnswerKey.LANDLORD,
        PlanAnswerKey.EMPLOYER,
        PlanAnswerKey.BILLS,
        PlanAnswerKey.VEHICLE,
        PlanAnswerKey.KEYS,
    ),
    PlanSectionId.PETS: (PlanAnswerKey.PETS, PlanAnswerKey.DEPENDENTS),
    PlanSectionId.PAPERS: (
        PlanAnswerKey.ORIGINALS_PLACE,
        PlanAnswerKey.COPIES_PLACE,
        PlanAnswerKey.DIGITAL_COPY_PLACE,
        PlanAnswerKey.WHO_HAS_KEY,
    ),
    PlanSectionId.LEGAL: (
        PlanAnswerKey.LAWYER_NAME,
        PlanAnswerKey.LAWYER_PHONE,
        PlanAnswerKey.G28_SIGNED,
        PlanAnswerKey.FORM_60_001,
        PlanAnswerKey.NEXT_COURT_DATE,
        PlanAnswerKey.NEXT_CHECKIN,
    ),
    PlanSectionId.OTHER: (PlanAnswerKey.OTHER_WISHES,),
}
"""The free answers of each section."""

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
    PlanSectionId.OTHER: "pencil",
}

CHILD_KEYS: Final = (
    "name",
    "birth_date",
    "birthplace",
    "school",
    "school_phone",
    "doctor",
    "allergies",
    "medicines",
    "papers_place",
    "other_parent",
    "pickup_contact_ids",
    "notes",
)

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
    PlanSectionId.OTHER: lambda: translate("Plan", "Other wishes"),
}


def section_title(section: PlanSectionId) -> str:
    """The name of a section."""
    return _TITLES[section]()


def section_gaps(section: PlanSectionId, plan: Plan) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of what a section cannot do without, and of what is still open in it."""
    codes = GAPS.get(section, ())
    return tuple(code for code in codes if code in plan.missing), tuple(c for c in codes if c in plan.open_items)


def answered(section: PlanSectionId, view: PlanView) -> int:
    """How many things a section holds: people, children, or answers."""
    if section is PlanSectionId.PEOPLE:
        return len(view.contacts)
    if section is PlanSectionId.CHILDREN:
        return len(view.plan.children)
    if section is PlanSectionId.BY_HEART:
        return sum(1 for contact in view.contacts if contact.details.memorise)
    if section is PlanSectionId.LOCATOR:
        return len(GAPS[section]) - len(section_gaps(section, view.plan)[0])
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


def stored_answers(case: CaseFile, person_id: int) -> Stored:
    """All answers as one record. Vault lane."""
    plan = case.plans.get(person_id)
    values: dict[str, object] = {key.value: plan.answers.get(key, "") for key in PlanAnswerKey}
    return Stored(plan, values)


def store_answer(case: CaseFile, person_id: int, key: str, value: object) -> Stored:
    """Save one answer. Vault lane. Raises InvalidInput and AppError."""
    case.plans.set_answer(person_id, PlanAnswerKey(key), str(value or ""))
    return stored_answers(case, person_id)


def stored_child(case: CaseFile, child: Child) -> Stored:
    """A child as a record with what there is to say about it. Vault lane."""
    values = {key: getattr(child.details, key) for key in CHILD_KEYS}
    return Stored(child, values, case.plans.validate_child(child.details))


def store_child(case: CaseFile, child_id: int, key: str, value: object) -> Stored:
    """Save one field of a child. Vault lane. Raises InvalidInput and AppError."""
    case.plans.update_child(child_id, **{key: value})
    return stored_child(case, case.plans.get_child(child_id))
