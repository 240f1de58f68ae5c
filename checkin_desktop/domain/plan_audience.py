"""What each kind of print of the emergency plan may show: the table below is the rule, `fitted` carries it out.

Who will see a copy decides what is on it (`plan_sections.json`, rules; its records "one_page" and "fridge"). What may
not be shown is taken out of the snapshot before anything is drawn, so that nothing is decided in the renderer.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.first_names import first_name
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails
from checkin_desktop.domain.plan import Child, ChildDetails, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanExtra, PlanMode, PlanPrint
from checkin_desktop.domain.readiness import NOT_ASKED
from checkin_desktop.domain.reference import Line
from checkin_desktop.domain.snapshots import PlanSnapshot, VisitSnapshot


class PlanFact(StrEnum):
    """A kind of fact of the plan."""

    NAME = "name"
    PAPER_NAMES = "paper_names"
    A_NUMBER = "a_number"
    OTHER_NUMBERS = "other_numbers"
    BIRTH = "birth"
    BIRTHPLACE = "birthplace"
    SPOKEN = "spoken"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    FAMILY = "family"
    PERSON_NOTES = "person_notes"
    HELPERS = "helpers"
    LAWYER = "lawyer"
    HELPER_ABOUT = "helper_about"
    HELPER_ROLES = "helper_roles"
    HELPER_NOTES = "helper_notes"
    CHILDREN = "children"
    PICKUP = "pickup"
    CHILD_CARE = "child_care"
    CHILD_ORIGIN = "child_origin"
    CARE_PAPERS = "care_papers"
    FOLDER = "folder"
    PAPERS = "papers"
    DOCUMENTS = "documents"
    CASE = "case"
    URGENT_HEALTH = "urgent_health"
    HEALTH = "health"
    HOME = "home"
    WISHES = "wishes"
    TALK = "talk"
    CONSULATE = "consulate"
    FEAR = "fear"
    INTERPRETER = "interpreter"
    OUTING = "outing"
    PACKING = "packing"
    OFFICES = "offices"


class Show(StrEnum):
    """How much of a kind of fact is shown."""

    YES = "yes"
    NO = "no"
    FIRST = "first"
    CHOSEN = "chosen"


_YES, _NOT, _FIRST, _SOME = Show.YES, Show.NO, Show.FIRST, Show.CHOSEN
_NUM, _ADR, _HEA = PlanExtra.A_NUMBER, PlanExtra.ADDRESS, PlanExtra.HEALTH
_CON, _FEA = PlanExtra.CONSULATE, PlanExtra.FEAR
_MODES: Final = (
    PlanMode.FULL, PlanMode.CAREGIVER, PlanMode.FRIDGE, PlanMode.ONE_PAGE, PlanMode.COMPANION,
    PlanMode.LOCATOR, PlanMode.WALLET, PlanMode.SHOW, PlanMode.DOOR, PlanMode.BLANK,
)  # fmt: skip
_Rule = Show | PlanExtra
# YES: shown. NOT: never on this kind. FIRST: first names only. SOME: only those whom this copy is about.
# Anything else is a tick: shown when the person ticked it for this copy.
_TABLE: Final[dict[PlanFact, tuple[_Rule, ...]]] = {
    #                        full  care-  fridge  one   com-   loca- wal-   show  door  blank
    #                              giver          page  panion tor   let
    PlanFact.NAME:          (_YES, _YES,  _FIRST, _YES, _YES,  _YES, _FIRST, _NOT, _NOT, _NOT),
    PlanFact.PAPER_NAMES:   (_YES, _NOT,  _NOT,   _YES, _NOT,  _YES, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.A_NUMBER:      (_YES, _NOT,  _NOT,   _YES, _NUM,  _YES, _NUM,  _NOT, _NOT, _NOT),
    PlanFact.OTHER_NUMBERS: (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.BIRTH:         (_YES, _NOT,  _NOT,   _YES, _NOT,  _YES, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.BIRTHPLACE:    (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.SPOKEN:        (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _YES, _NOT, _NOT),
    PlanFact.PHONE:         (_YES, _NOT,  _NOT,   _NOT, _YES,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.EMAIL:         (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.ADDRESS:       (_YES, _NOT,  _NOT,   _ADR, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.FAMILY:        (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.PERSON_NOTES:  (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.HELPERS:       (_YES, _SOME, _FIRST, _SOME, _SOME, _NOT, _YES,  _NOT, _NOT, _NOT),
    PlanFact.LAWYER:        (_YES, _NOT,  _NOT,   _YES, _YES,  _NOT, _YES,  _YES, _NOT, _NOT),
    PlanFact.HELPER_ABOUT:  (_YES, _YES,  _NOT,   _YES, _YES,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.HELPER_ROLES:  (_YES, _NOT,  _NOT,   _YES, _YES,  _NOT, _YES,  _YES, _NOT, _NOT),
    PlanFact.HELPER_NOTES:  (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CHILDREN:      (_YES, _SOME, _FIRST, _FIRST, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.PICKUP:        (_YES, _YES,  _YES,   _YES, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CHILD_CARE:    (_YES, _YES,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CHILD_ORIGIN:  (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CARE_PAPERS:   (_YES, _YES,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.FOLDER:        (_YES, _NOT,  _YES,   _YES, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.PAPERS:        (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.DOCUMENTS:     (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CASE:          (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.URGENT_HEALTH: (_HEA, _NOT,  _NOT,   _HEA, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.HEALTH:        (_HEA, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.HOME:          (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.WISHES:        (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.TALK:          (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.CONSULATE:     (_CON, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.FEAR:          (_FEA, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _FEA, _NOT, _NOT),
    PlanFact.INTERPRETER:   (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _YES, _NOT, _NOT),
    PlanFact.OUTING:        (_YES, _NOT,  _NOT,   _NOT, _YES,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.PACKING:       (_YES, _NOT,  _NOT,   _NOT, _NOT,  _NOT, _NOT,  _NOT, _NOT, _NOT),
    PlanFact.OFFICES:       (_YES, _NOT,  _NOT,   _NOT, _SOME, _SOME, _NOT,  _NOT, _NOT, _NOT),
}  # fmt: skip
AUDIENCE: Final[dict[PlanMode, dict[PlanFact, _Rule]]] = {
    mode: {fact: row[place] for fact, row in _TABLE.items()} for place, mode in enumerate(_MODES)
}
"""mode: {fact: how much of it is shown, or the tick that shows it}."""

ANSWER_FACTS: Final[dict[PlanAnswerKey, PlanFact]] = {
    PlanAnswerKey.ORIGINALS_PLACE: PlanFact.FOLDER,
    PlanAnswerKey.COPIES_PLACE: PlanFact.PAPERS,
    PlanAnswerKey.DIGITAL_COPY_PLACE: PlanFact.PAPERS,
    PlanAnswerKey.WHO_HAS_KEY: PlanFact.PAPERS,
    PlanAnswerKey.LAWYER_NAME: PlanFact.LAWYER,
    PlanAnswerKey.LAWYER_PHONE: PlanFact.LAWYER,
    PlanAnswerKey.LAWYER_AFTER_HOURS: PlanFact.LAWYER,
    PlanAnswerKey.G28_SIGNED: PlanFact.CASE,
    PlanAnswerKey.FORM_60_001: PlanFact.CASE,
    PlanAnswerKey.NEXT_COURT_DATE: PlanFact.CASE,
    PlanAnswerKey.NEXT_CHECKIN: PlanFact.CASE,
    PlanAnswerKey.PENDING: PlanFact.CASE,
    PlanAnswerKey.FREE_HELP: PlanFact.CASE,
    PlanAnswerKey.CANNOT_MISS: PlanFact.URGENT_HEALTH,
    PlanAnswerKey.ALLERGIES: PlanFact.URGENT_HEALTH,
    PlanAnswerKey.CONDITIONS: PlanFact.HEALTH,
    PlanAnswerKey.MEDICINES: PlanFact.HEALTH,
    PlanAnswerKey.PHARMACY: PlanFact.HEALTH,
    PlanAnswerKey.DOCTOR: PlanFact.HEALTH,
    PlanAnswerKey.PREGNANCY: PlanFact.HEALTH,
    PlanAnswerKey.EQUIPMENT: PlanFact.HEALTH,
    PlanAnswerKey.HEALTH_CONSENT: PlanFact.HEALTH,
    PlanAnswerKey.LANDLORD: PlanFact.HOME,
    PlanAnswerKey.EMPLOYER: PlanFact.HOME,
    PlanAnswerKey.LAST_PAY: PlanFact.HOME,
    PlanAnswerKey.BANK: PlanFact.HOME,
    PlanAnswerKey.BILLS: PlanFact.HOME,
    PlanAnswerKey.PHONES: PlanFact.HOME,
    PlanAnswerKey.VEHICLE: PlanFact.HOME,
    PlanAnswerKey.WHO_DRIVES: PlanFact.HOME,
    PlanAnswerKey.INSURANCE: PlanFact.HOME,
    PlanAnswerKey.VALUABLES: PlanFact.HOME,
    PlanAnswerKey.KEYS: PlanFact.HOME,
    PlanAnswerKey.PETS: PlanFact.HOME,
    PlanAnswerKey.DEPENDENTS: PlanFact.HOME,
    PlanAnswerKey.CONSULATE_PLACE: PlanFact.CONSULATE,
    PlanAnswerKey.CONSULATE_PHONE: PlanFact.CONSULATE,
    PlanAnswerKey.CONSULATE_SAFE: PlanFact.CONSULATE,
    PlanAnswerKey.FEAR_HOME: PlanFact.FEAR,
    PlanAnswerKey.FEAR_THIRD: PlanFact.FEAR,
    PlanAnswerKey.FEAR_LANGUAGE: PlanFact.INTERPRETER,
    PlanAnswerKey.FAMILY_READ: PlanFact.TALK,
    PlanAnswerKey.CHILDREN_TOLD: PlanFact.TALK,
    PlanAnswerKey.OLD_COPIES: PlanFact.TALK,
    PlanAnswerKey.OTHER_WISHES: PlanFact.WISHES,
}
"""Which kind of fact each answer is."""

DETENTION_LINE: Final = "ice_dril"
"""The line of the directory for somebody who is detained."""
_FOR_CHILDREN: Final = frozenset({ContactRole.TRUSTED_ADULT, ContactRole.CAREGIVER, ContactRole.SCHOOL_PICKUP})


def shown(choice: PlanPrint, fact: PlanFact) -> Show:
    """How much of a kind of fact this print shows; a tick that is not set is NO, one that is set YES."""
    rule = AUDIENCE[choice.mode][fact]
    if isinstance(rule, PlanExtra):
        return Show.YES if choice.has(rule) else Show.NO
    return rule


def trusted_two(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """The two people to call first who can be reached: trusted adults, or else the first who are not the lawyer."""
    reached = [one for one in contacts if one.details.phone.strip() or one.details.phone2.strip()]
    trusted = [one for one in reached if ContactRole.TRUSTED_ADULT in one.details.roles]
    others = [one for one in reached if one not in trusted and ContactRole.LAWYER not in one.details.roles]
    return tuple((trusted + others)[:2])


def fitted(snapshot: PlanSnapshot) -> PlanSnapshot:
    """The snapshot without what its kind of print may not show; of a whole one, whose roles say who is needed."""
    return _Fitting(snapshot).snapshot()


class _Fitting:
    def __init__(self, snapshot: PlanSnapshot) -> None:
        self.whole = snapshot
        self.choice = snapshot.choice
        self.children = self._children()

    def has(self, fact: PlanFact) -> bool:
        return shown(self.choice, fact) is not Show.NO

    def first(self, fact: PlanFact) -> bool:
        return shown(self.choice, fact) is Show.FIRST

    def snapshot(self) -> PlanSnapshot:
        whole, has = self.whole, self.has
        return replace(
            whole,
            person=self._person(),
            contacts=tuple(self._contact(contact) for contact in whole.contacts if self._calls(contact)),
            documents=whole.documents if has(PlanFact.DOCUMENTS) else (),
            document_titles=whole.document_titles if has(PlanFact.DOCUMENTS) else {},
            plan=self._plan(),
            lines=self._lines(),
            visit=self._visit(),
            care_papers=self._care_papers(),
        )

    def _person(self) -> Person:
        has, details = self.has, self.whole.person.details
        kept = PersonDetails()
        if self.first(PlanFact.NAME):
            kept = replace(kept, given_names=first_name(details.given_names) or first_name(details.family_names))
        elif has(PlanFact.NAME):
            kept = replace(kept, given_names=details.given_names, family_names=details.family_names)
        if has(PlanFact.PAPER_NAMES):
            kept = replace(kept, government_name=details.government_name, other_names=details.other_names)
        if has(PlanFact.BIRTH):
            kept = replace(kept, birth_date=details.birth_date, birth_country=details.birth_country)
        if has(PlanFact.BIRTHPLACE):
            places = (details.birthplace, details.government_birthplace)
            kept = replace(kept, birthplace=places[0], government_birthplace=places[1])
        if has(PlanFact.SPOKEN):
            kept = replace(kept, languages=details.languages)
        if has(PlanFact.PHONE):
            kept = replace(kept, phone=details.phone)
        if has(PlanFact.EMAIL):
            kept = replace(kept, email=details.email)
        if has(PlanFact.ADDRESS):
            kept = replace(
                kept, address_street=details.address_street, address_unit=details.address_unit,
                address_city=details.address_city, address_state=details.address_state,
                address_zip=details.address_zip,
            )  # fmt: skip
        if has(PlanFact.PERSON_NOTES):
            kept = replace(kept, notes=details.notes)
        numbers = tuple(
            number
            for number in self.whole.person.identifiers
            if has(PlanFact.A_NUMBER if number.kind is IdentifierKind.A_NUMBER else PlanFact.OTHER_NUMBERS)
        )
        family = self.whole.person.family if has(PlanFact.FAMILY) else ()
        phone = self.whole.person.phone_e164 if has(PlanFact.PHONE) else ""
        return Person(self.whole.person.id, kept, numbers, family, phone)

    # People to call.

    def _calls(self, contact: Contact) -> bool:
        """Whether somebody to call is on this print. A lawyer follows the lawyer's rule, or is there for a child."""
        if ContactRole.LAWYER in contact.details.roles:
            if self.has(PlanFact.LAWYER):
                return True
            if not self._for_children(contact):
                return False
        if shown(self.choice, PlanFact.HELPERS) is not Show.CHOSEN:
            return self.has(PlanFact.HELPERS)
        if self.choice.mode is PlanMode.COMPANION:
            return self._for_outing(contact)
        if self.choice.mode is PlanMode.ONE_PAGE:
            return contact in trusted_two(self.whole.contacts) or self._picks_up(contact)
        return self._for_children(contact)

    def _for_children(self, contact: Contact) -> bool:
        cares = contact.id in {child.details.caregiver_id for child in self.children}
        return bool(cares or _FOR_CHILDREN.intersection(contact.details.roles) or self._picks_up(contact))

    def _picks_up(self, contact: Contact) -> bool:
        """Whether somebody may fetch the children this print is about."""
        named = any(contact.id in child.details.pickup_contact_ids for child in self.children)
        return bool(self.children) and (named or contact.details.may_pick_up_children)

    def _for_outing(self, contact: Contact) -> bool:
        visit = self.whole.visit
        named: set[int | None] = set()
        if visit is not None:
            named = {visit.outing.companion_id, *(call.contact_id for call in visit.outing.calls)}
        return contact.id in named or ContactRole.TRUSTED_ADULT in contact.details.roles

    def _contact(self, contact: Contact) -> Contact:
        has, details = self.has, contact.details
        name = first_name(details.name) if self.first(PlanFact.HELPERS) else details.name
        kept = ContactDetails(name=name, phone=details.phone, phone2=details.phone2, memorise=details.memorise)
        if has(PlanFact.PICKUP):
            kept = replace(kept, may_pick_up_children=details.may_pick_up_children)
        if has(PlanFact.HELPER_ABOUT):
            kept = replace(kept, relation=details.relation, languages=details.languages, best_time=details.best_time)
        if has(PlanFact.HELPER_ROLES):
            kept = replace(kept, roles=details.roles)
        if has(PlanFact.HELPER_NOTES):
            kept = replace(
                kept, email=details.email, agreed_on=details.agreed_on, knows_plan=details.knows_plan,
                notes=details.notes,
            )  # fmt: skip
        return Contact(contact.id, contact.person_id, contact.position, kept, contact.phone_e164, contact.phone2_e164)

    # Children, and the papers about them.

    def _children(self) -> tuple[Child, ...]:
        """The children this print is about."""
        if not self.has(PlanFact.CHILDREN):
            return ()
        wanted = self.choice.child_ids
        some = shown(self.choice, PlanFact.CHILDREN) is Show.CHOSEN and wanted
        return tuple(child for child in self.whole.plan.children if not some or child.id in wanted)

    def _child(self, child: Child) -> Child:
        has, details = self.has, child.details
        kept = ChildDetails(name=first_name(details.name) if self.first(PlanFact.CHILDREN) else details.name)
        if has(PlanFact.PICKUP):
            kept = replace(kept, pickup_contact_ids=details.pickup_contact_ids)
        if has(PlanFact.CHILD_CARE):
            kept = replace(
                details, name=kept.name, pickup_contact_ids=kept.pickup_contact_ids, birthplace="", citizenship=""
            )
        if has(PlanFact.CHILD_ORIGIN):
            kept = replace(kept, birthplace=details.birthplace, citizenship=details.citizenship)
        return replace(child, details=kept)

    def _care_papers(self) -> tuple[CarePaper, ...]:
        if not self.has(PlanFact.CARE_PAPERS):
            return ()
        ids = frozenset(child.id for child in self.children)
        if shown(self.choice, PlanFact.CHILDREN) is not Show.CHOSEN:
            return self.whole.care_papers
        return tuple(
            replace(paper, details=_about(paper.details, ids))
            for paper in self.whole.care_papers
            if not paper.details.child_ids or ids.intersection(paper.details.child_ids)
        )

    # Answers, and the day of the next appointment.

    def _plan(self) -> Plan:
        plan, has = self.whole.plan, self.has
        case = has(PlanFact.CASE)
        answers = {key: text for key, text in plan.answers.items() if has(ANSWER_FACTS[key])}
        return replace(
            plan,
            answers=answers,
            shared_from={key: whose for key, whose in plan.shared_from.items() if key in answers},
            children=tuple(self._child(child) for child in self.children),
            missing=plan.missing if case else (),
            open_items=plan.open_items if case else (),
            ready=plan.ready if case else NOT_ASKED,
        )

    def _lines(self) -> tuple[Line, ...]:
        """The lines to call; of a sheet or card about one who was taken only the one for that."""
        if shown(self.choice, PlanFact.OFFICES) is not Show.CHOSEN:
            return self.whole.lines if self.has(PlanFact.OFFICES) else ()
        return tuple(line for line in self.whole.lines if line.id == DETENTION_LINE)

    def _visit(self) -> VisitSnapshot | None:
        visit = self.whole.visit
        if visit is None or not self.has(PlanFact.OUTING):
            return None
        if self.has(PlanFact.PACKING):
            return visit
        appointment = replace(
            visit.appointment,
            details=replace(
                visit.appointment.details, point_id="", confirmation="", set_by="", officer="", note="", seen_on=None
            ),
            proofs=(), checks=(), outcome="", outcome_at=None,
        )  # fmt: skip
        outing = replace(visit.outing, packed=(), own_items=())
        packing = replace(visit.packing, groups=(), left_out=(), stays=())
        return VisitSnapshot(appointment, outing, packing, {})


def _about(details: CarePaperDetails, ids: Collection[int]) -> CarePaperDetails:
    """A care paper of a copy about these children: other children are not named."""
    return replace(details, child_ids=tuple(one for one in details.child_ids if one in ids))
