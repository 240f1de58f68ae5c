"""The longest family that a plan must hold: six children, ten contacts, every answer; and one hardly known.

Names have accents, marks of several languages, long words without a space, and letters that no font squeezes. What a
test prints must hold all of it without a word outside its cell; the same records can be written into a vault.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails, CarePaperKind
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus, Holder
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import OutingDetails, ReadinessQuestion, TimedCall
from checkin_desktop.domain.packing import packing_list
from checkin_desktop.domain.people import FamilyLink, Identifier, IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.plan import Child, ChildDetails, ConsulateSafe, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_audience import fitted
from checkin_desktop.domain.plan_prints import FULL_PLAN, PRINT_GUIDES, PlanPrint
from checkin_desktop.domain.readiness import Readiness, SignedForm
from checkin_desktop.domain.snapshots import PlanSnapshot, VisitSnapshot
from checkin_desktop.services import reference
from checkin_desktop.services.case_file import CaseFile

MADE_AT: Final = Moment(datetime(2026, 11, 20, 20, 0, tzinfo=UTC), "America/New_York", -300)
LONG_WORD: Final = "Tlaltenangoquetzalcoatlhuitzilopochtlixochiquetzal"
"""Fifty letters without a space."""

PERSON: Final = PersonDetails(
    given_names="María Guadalupe Concepción de los Ángeles",
    family_names="Fernández-Montenegro y Villavicencio-Ñañez",
    other_names=("Maria Fernandes Montenegro", "María Villavicencio de Ordóñez", "Мария Фернандес", "Lupita"),
    government_name="FERNANDEZ MONTENEGRO VILLAVICENCIO NANEZ, MARIA GUADALUPE CONCEPCION DE LOS ANGELES",
    birth_date=date(1987, 2, 28),
    birth_country="Saint Vincent and the Grenadines",
    birthplace="San Juan Bautista Tuxtepec de las Flores Altas, Oaxaca",
    government_birthplace="SN JUAN BAUTISTA TUXTEPEC, OAX",
    languages=("mixteco bajo", "español", "English"),
    phone="(202) 555-0147 ext. 30482",
    email="maria.guadalupe.fernandez-montenegro.villavicencio@correo-electronico.example.org",
    address_street="12345½ Old Northwest Martin Luther King Junior Memorial Boulevard",
    address_unit="Building C, Apartment 1204-B, ring twice",
    address_city="Rancho Santa Margarita de la Concepción",
    address_state="CA",
    address_zip="92688-1234",
    notes="Call after six in the evening.",
)
A_NUMBER: Final = "A 087-654-321"
PASSPORT: Final = "G 12345678"
RECEIPTS: Final = ("IOE-09-123-45678", "MSC2190012345")

_PEOPLE: Final = (
    ("Rosa Inés Montenegro viuda de Fernández-Castellanos", "grandmother", "trusted_adult caregiver school_pickup"),
    ("José Francisco “Pepe” Müller-O’Donoghue", "neighbor on the third floor", "trusted_adult driver companion"),
    ("Priya Venkataramanan-Krishnaswamy", "lawyer", "lawyer"),
    ("Nguyễn Thị Phương Thảo", "teacher of the after-school club", "school_pickup interpreter"),
    ("Đặng Văn Hiếu", "supervisor at work", "money"),
    (f"Xóchitl {LONG_WORD}", "cousin", "caregiver school_pickup"),
    ("Olúwaṣeun Adébáyọ̀", "pastor", "companion driver"),
    ("Reverend Monsignor Bartholomew Featherstonehaugh-Cholmondeley", "church office", "other"),
    ("Αλέξανδρος Παπαδόπουλος", "landlord’s son", "pets"),
    ("Ana", "", "other"),
)
CONTACTS: Final = tuple(
    ContactDetails(
        name=name,
        relation=relation,
        roles=tuple(ContactRole(role) for role in roles.split()),
        phone=f"(202) 555-01{60 + place}",
        phone2=("", f"+52 55 1234 56{place:02} ext. 4417")[place % 2],
        email=("", f"a.very.long.address.of.somebody.{place}@organization-with-a-long-name.example.org")[place % 2],
        languages=("español", "mixteco", "English")[: place % 3 + 1],
        may_pick_up_children="school_pickup" in roles,
        agreed_on=date(2026, 9, 1 + place) if place % 2 == 0 else None,
        knows_plan=place < 4,
        memorise=place < 2,
        best_time=("after six in the evening, never while the baby sleeps", "any time")[place % 2],
        notes=(f"Number {place}: has a key to the house and knows where the blue folder is.", "")[place % 3 == 2],
    )
    for place, (name, relation, roles) in enumerate(_PEOPLE)
)

_CHILDREN: Final = (
    ("Sofía Guadalupe Fernández-Montenegro", date(2011, 5, 4), "Baltimore, Maryland", "United States"),
    ("Ángel Maximiliano de Jesús Fernández-Montenegro", date(2013, 12, 31), "Tuxtepec, Oaxaca", "Mexico"),
    (f"Itzel {LONG_WORD}", date(2015, 2, 28), "Rancho Santa Margarita", "United States and Mexico"),
    ("Emiliano", date(2018, 8, 8), "", ""),
    ("María José Fernández-Montenegro y Villavicencio-Ñañez", date(2021, 1, 1), "Los Angeles", "United States"),
    ("Baby", None, "", ""),
)


def _child(place: int, contacts: tuple[int, ...]) -> ChildDetails:
    name, born, birthplace, citizenship = _CHILDREN[place]
    return ChildDetails(
        name=name,
        birth_date=born,
        birthplace=birthplace,
        school=f"{name.split()[0]}’s Elementary School of the Arts and Sciences, 100 Long Example Parkway, {place}",
        school_phone=f"(202) 555-017{place} ext. 22{place}",
        doctor="Dr. Chukwuemeka Oluwadamilare-Williams, Children’s Community Health Center",
        allergies="Peanuts and tree nuts: the pen is in the red bag by the door, call 911",
        medicines="Albuterol inhaler, two puffs before sport; methylphenidate 10 mg at seven in the morning",
        papers_place="Passport and birth certificate in the blue folder, kitchen, top drawer behind the tea towels",
        other_parent="Luis Alberto Fernández Castellanos",
        pickup_contact_ids=contacts[: place % 4],
        notes="Is afraid of dogs. Talk calmly; the stuffed rabbit helps.",
        citizenship=citizenship,
        teacher="Ms. Featherstonehaugh-Cholmondeley",
        pickup_list_on=date(2026, 9, 3),
        doctor_phone=f"(202) 555-018{place}",
        insurance="Medi-Cal 9123456789A, plan “Health Net Community Solutions”",
        routine="Bed at eight with the lamp on. Eats no eggs. Sings when afraid. Walks to school with Emiliano.",
        other_parent_phone="+52 55 9876 5432",
        caregiver_id=contacts[0] if place < 5 else None,
        caregiver_agreed_on=date(2026, 10, 1) if place < 3 else None,
    )


_LONG_ANSWERS: Final = {
    PlanAnswerKey.ORIGINALS_PLACE: "Blue folder, kitchen, top drawer on the left behind the tea towels",
    PlanAnswerKey.LAWYER_NAME: "Priya Venkataramanan-Krishnaswamy, Example Legal Aid Society of the Greater Bay Area",
    PlanAnswerKey.LAWYER_PHONE: "(202) 555-0162",
    PlanAnswerKey.LAWYER_AFTER_HOURS: "(202) 555-0199, say the A-number first",
    PlanAnswerKey.CANNOT_MISS: "Insulin glargine, 22 units at nine in the evening: it cannot be missed even once",
    PlanAnswerKey.CONSULATE_PLACE: "Saint Vincent and the Grenadines, Washington, DC",
    PlanAnswerKey.CONSULATE_PHONE: "(202) 555-0123",
    PlanAnswerKey.CONSULATE_SAFE: ConsulateSafe.ASK_LAWYER.value,
    PlanAnswerKey.FEAR_HOME: "the town where my brother was taken; I never want to go back there",
    PlanAnswerKey.FEAR_LANGUAGE: "mixteco bajo de San Juan Mixtepec, not Spanish",
}
ANSWERS: Final = {
    key: _LONG_ANSWERS.get(
        key,
        f"What was written about {key.value}: a sentence that is as long as people write when they want a helper to "
        f"find everything at once, with {LONG_WORD} in it, and a second one. (202) 555-0147.\nAnd a line of its own.",
    )
    for key in PlanAnswerKey
}
PAPERS: Final = tuple(
    CarePaperDetails(
        kind=kind,
        state=("CA", "NY", "TX", "", "MD", "DC")[place],
        caregiver="Rosa Inés Montenegro viuda de Fernández-Castellanos",
        signed_on=date(2026, 3, 1 + place),
        notarized=(*Answer, None)[place % 4],
        ends_on=date(2027, 3, 1 + place) if place % 2 == 0 else None,
        holder="Rosa has the original; a copy is with the school office and in the blue folder",
        note=f"Signed at the legal aid clinic on Example Avenue, {LONG_WORD}",
    )
    for place, kind in enumerate(CarePaperKind)
)
DOCUMENTS: Final = (
    DocumentDetails("passport", status=DocumentStatus.HAVE, holder=Holder.ICE, place="ICE keeps it, receipt 77"),
    DocumentDetails("birth_cert", status=DocumentStatus.HAVE, holder=Holder.ME, place="Blue folder, kitchen"),
    DocumentDetails("", f"Letter from the school {LONG_WORD}", DocumentStatus.HAVE, holder=Holder.FAMILY),
)
VISIT: Final = AppointmentDetails(
    day=date(2026, 12, 15),
    at="09:00",
    place="Los Angeles Field Office, Enforcement and Removal Operations, Room 7631",
    address="300 North Los Angeles Street, Los Angeles, CA 90012",
    confirmation="CN-4471",
)


def long_plan_snapshot(choice: PlanPrint = FULL_PLAN) -> PlanSnapshot:
    """The plan of the longest family as one kind of print gets it."""
    return fitted(whole_long_plan(choice))


def empty_plan_snapshot(choice: PlanPrint = FULL_PLAN) -> PlanSnapshot:
    """A plan of which only a first name is written, as one kind of print gets it."""
    nobody = Person(9, PersonDetails(given_names="Ana"))
    return fitted(_snapshot(nobody, (), Plan(9, {}), choice))


def whole_long_plan(choice: PlanPrint = FULL_PLAN) -> PlanSnapshot:
    """The same before anything is taken out, with a child for whom a caregiver is named."""
    contacts = tuple(
        Contact(20 + place, 1, place + 1, details, read_phone(details.phone).e164, read_phone(details.phone2).e164)
        for place, details in enumerate(CONTACTS)
    )
    ids = _fetching(contacts)
    children = tuple(Child(40 + place, 1, place + 1, _child(place, ids)) for place in range(len(_CHILDREN)))
    ready = Readiness(
        SignedForm(Answer.YES, "Priya Venkataramanan-Krishnaswamy", "with the lawyer", "Yes, 2 October 2026"),
        SignedForm(Answer.NO, "Rosa Inés Montenegro", "in the blue folder", "not yet"),
    )
    facts = reference.load()
    outing = _outing(contacts)
    packing = packing_list(facts, ("check_in", "children"), (), (), outing.packed, outing.own_items)
    appointment = Appointment(60, 1, VISIT, AppointmentState.CONFIRMED)
    return replace(
        _snapshot(_person(), contacts, Plan(1, dict(ANSWERS), children, ready=ready), choice),
        documents=tuple(Document(50 + place, 1, details) for place, details in enumerate(DOCUMENTS)),
        document_titles={kind.id: kind.title for kind in facts.documents},
        visit=VisitSnapshot(appointment, outing, packing, facts.situation_names),
        care_papers=tuple(
            CarePaper(70 + place, 1, replace(details, child_ids=(40, 41, 42)[: place % 4]))
            for place, details in enumerate(PAPERS)
        ),
    )


def write_long_family(case: CaseFile) -> int:
    """Write the longest family into a vault; returns the id of its person."""
    person = case.people.add(PERSON).id
    case.people.set_identifier(person, IdentifierKind.A_NUMBER, A_NUMBER)
    case.people.set_identifier(person, IdentifierKind.PASSPORT_NUMBER, PASSPORT)
    for number in RECEIPTS:
        case.people.set_identifier(person, IdentifierKind.RECEIPT_NUMBER, number)
    contacts = tuple(case.contacts.add(person, details) for details in CONTACTS)
    ids = _fetching(contacts)
    children = [case.plans.add_child(person, _child(place, ids)).id for place in range(len(_CHILDREN))]
    for key, text in ANSWERS.items():
        case.plans.set_answer(person, key, text)
    for place, details in enumerate(PAPERS):
        case.care_papers.add(person, replace(details, child_ids=tuple(children[:3][: place % 4])))
    for document in DOCUMENTS:
        case.documents.add(person, document)
    visit = case.appointments.add(person, VISIT, AppointmentState.CONFIRMED)
    outing = _outing(contacts)
    case.readiness.update_outing(
        visit.id, companion_id=outing.companion_id, not_back_by=outing.not_back_by, calls=outing.calls
    )
    case.readiness.set_answer(person, ReadinessQuestion.G28_SIGNED, Answer.YES)
    return person


def _person() -> Person:
    numbers = (
        Identifier(1, IdentifierKind.A_NUMBER, A_NUMBER, "087654321"),
        Identifier(2, IdentifierKind.PASSPORT_NUMBER, PASSPORT, "G12345678", country="Mexico"),
        *(Identifier(3 + place, IdentifierKind.RECEIPT_NUMBER, text, text) for place, text in enumerate(RECEIPTS)),
    )
    family = (FamilyLink(2, "Luis Alberto Fernández Castellanos", Relation.SPOUSE),)
    return Person(1, PERSON, numbers, family, read_phone(PERSON.phone).e164)


def _snapshot(person: Person, contacts: tuple[Contact, ...], plan: Plan, choice: PlanPrint) -> PlanSnapshot:
    facts = reference.load()
    named = ("ice_dril", "ice_services_line", "eoir_acis_phone")
    return PlanSnapshot(
        person,
        contacts,
        (),
        {},
        plan,
        tuple(line for name in named if (line := facts.line(name)) is not None),
        facts.locator,
        MADE_AT,
        choice=choice,
        sections=facts.plan_sections,
        legal_help=facts.legal_help,
        guides=tuple(guide for name in PRINT_GUIDES.get(choice.mode, ()) if (guide := facts.guide(name)) is not None),
    )


def _fetching(contacts: tuple[Contact, ...]) -> tuple[int, ...]:
    return tuple(contact.id for contact in contacts if contact.details.may_pick_up_children)


def _outing(contacts: tuple[Contact, ...]) -> OutingDetails:
    calls = tuple(TimedCall(f"{13 + place}:{15 * place:02}", contacts[place].id) for place in range(4))
    return OutingDetails(companion_id=contacts[1].id, leaves_at="07:15", not_back_by="13:00", calls=calls)
