"""Who lives in the practice vault: a fictional family of four, and as many further people as are asked for.

Nobody here exists. A-numbers lie in a made-up row (A 012-345-678 and on), phones in the range that is kept free for
fiction (555-0100 to 555-0199), addresses on Example Street, e-mail at example.org (RFC 2606).
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.documents import DocumentDetails, DocumentForm, DocumentStatus, Holder
from checkin_desktop.domain.people import IdentifierKind, PersonDetails, Relation
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey

FIRST_A_NUMBER: Final = 12_345_678


@dataclass(frozen=True, slots=True)
class Member:
    """A person with the numbers on their papers; None means the answer "I don't have it"."""

    details: PersonDetails
    identifiers: tuple[tuple[IdentifierKind, str | None], ...]
    passport_country: str = ""


_HOME: Final = PersonDetails(
    address_street="1200 Example Street",
    address_unit="Apt 4B",
    address_city="Queens",
    address_state="NY",
    address_zip="11372",
)

FAMILY: Final = (
    Member(
        replace(
            _HOME,
            given_names="María Elena",
            family_names="Reyes Núñez",
            other_names=("María Reyes", "Malena"),
            government_name="REYES NUNEZ, MARIA ELENA",
            birth_date=date(1987, 3, 14),
            birth_country="Honduras",
            birthplace="Santa Rosa de Copán",
            government_birthplace="STA ROSA COPAN",
            languages=("es", "en"),
            phone="347-555-0142",
            email="maria.reyes@example.org",
        ),
        (
            (IdentifierKind.A_NUMBER, "A 012 345 678"),
            (IdentifierKind.SUBJECT_ID, None),
            (IdentifierKind.I94_NUMBER, "123456789A1"),
            (IdentifierKind.RECEIPT_NUMBER, "IOE0912345678"),
            (IdentifierKind.PASSPORT_NUMBER, "C01234567"),
        ),
        "Honduras",
    ),
    Member(
        replace(
            _HOME,
            given_names="José Luis",
            family_names="Reyes-Gómez",
            government_name="REYES GOMEZ, JOSE",
            birth_date=date(1984, 11, 2),
            birth_country="Honduras",
            birthplace="Gracias",
            government_birthplace="GRACIAS LEMPIRA",
            languages=("es",),
            phone="347-555-0143",
        ),
        ((IdentifierKind.A_NUMBER, "A12345679"), (IdentifierKind.SUBJECT_ID, "345 678 901")),
    ),
    Member(
        replace(
            _HOME,
            given_names="Sofía",
            family_names="Reyes Núñez",
            birth_date=date(2010, 6, 21),
            birth_country="Honduras",
            birthplace="Santa Rosa de Copán",
            languages=("es", "en"),
        ),
        ((IdentifierKind.A_NUMBER, "012-345-680"), (IdentifierKind.SUBJECT_ID, None)),
    ),
    Member(
        replace(
            _HOME,
            given_names="Diego",
            family_names="Reyes Núñez",
            birth_date=date(2018, 9, 5),
            birth_country="United States",
            birthplace="Queens, New York",
            languages=("en", "es"),
        ),
        ((IdentifierKind.A_NUMBER, None), (IdentifierKind.SUBJECT_ID, None)),
    ),
)

# What the second person of each pair is to the first, by position in FAMILY.
LINKS: Final = (
    (0, 1, Relation.SPOUSE),
    (0, 2, Relation.CHILD),
    (0, 3, Relation.CHILD),
    (1, 2, Relation.CHILD),
    (1, 3, Relation.CHILD),
    (2, 3, Relation.SIBLING),
)

CONTACTS: Final = (
    ContactDetails(
        name="Nguyễn Thị Ánh Tuyết",
        relation="friend and neighbor",
        roles=(ContactRole.TRUSTED_ADULT, ContactRole.SCHOOL_PICKUP),
        phone="347-555-0117",
        email="tuyet@example.org",
        languages=("vi", "en"),
        may_pick_up_children=True,
        agreed_on=date(2026, 10, 4),
        knows_plan=True,
        memorise=True,
        best_time="after 4 p.m.",
    ),
    ContactDetails(
        name="Siobhán O’Neill-Rivera",
        relation="lawyer",
        roles=(ContactRole.LAWYER,),
        phone="212-555-0164",
        phone2="212-555-0165",
        email="office@example.org",
        languages=("en", "es"),
        best_time="weekdays, 9 a.m. to 5 p.m.",
        notes="G-28 signed on 9 October 2026.",
    ),
    ContactDetails(
        name="Carmen Núñez",
        relation="aunt",
        roles=(ContactRole.CAREGIVER, ContactRole.SCHOOL_PICKUP),
        phone="718-555-0188",
        languages=("es",),
        may_pick_up_children=True,
        agreed_on=date(2026, 10, 11),
        knows_plan=True,
    ),
    ContactDetails(
        name="Thomas O’Brien",
        relation="friend from church, U.S. citizen",
        roles=(ContactRole.COMPANION, ContactRole.DRIVER),
        phone="917-555-0121",
        languages=("en",),
    ),
)

_FOLDER: Final = "Blue folder, kitchen shelf"


_HAVE: Final = DocumentDetails(
    status=DocumentStatus.HAVE,
    forms=(DocumentForm.ORIGINAL, DocumentForm.COPY),
    holder=Holder.ME,
    place=_FOLDER,
)

# The first of these carries the generated scan.
DOCUMENTS: Final = (
    replace(_HAVE, code="i220a", issued_on=date(2024, 5, 17), seen_on=date(2026, 11, 1)),
    replace(_HAVE, code="g56", issued_on=date(2026, 10, 2), expires_on=date(2026, 11, 30)),
    replace(_HAVE, code="i862", issued_on=date(2024, 5, 17)),
    replace(_HAVE, code="i94", issued_on=date(2024, 5, 16)),
    replace(_HAVE, code="i589_receipt", issued_on=date(2025, 2, 3)),
    replace(_HAVE, code="hearing", issued_on=date(2026, 8, 20)),
    replace(_HAVE, code="g28", place="With the lawyer, copy in the blue folder", issued_on=date(2026, 10, 9)),
    replace(_HAVE, code="license", place="Wallet", expires_on=date(2028, 3, 14)),
    replace(_HAVE, code="uschild", note="Diego’s birth certificate"),
    replace(_HAVE, code="natid", language="es", note="Birth certificate from Santa Rosa de Copán"),
    DocumentDetails(
        code="passport",
        status=DocumentStatus.HAVE,
        forms=(DocumentForm.COPY,),
        holder=Holder.ICE,
        place="Taken on 16 May 2024; copy of the photo page in the blue folder",
        expires_on=date(2027, 4, 30),
    ),
    DocumentDetails(code="ead", status=DocumentStatus.ASKED_FOR, note="Asked for on 12 June 2026"),
    DocumentDetails(code="ice_confirm", status=DocumentStatus.MISSING),
    DocumentDetails(code="address_proof_ice", status=DocumentStatus.MISSING),
    DocumentDetails(code="i60001", status=DocumentStatus.MISSING),
    DocumentDetails(code="medical", status=DocumentStatus.ASKED_FOR, note="Sofía’s asthma letter"),
    DocumentDetails(code="bond_receipt", status=DocumentStatus.DOES_NOT_APPLY),
    DocumentDetails(code="i385", status=DocumentStatus.NEVER_GIVEN),
    DocumentDetails(
        title="Letter from Sofía’s school",
        status=DocumentStatus.HAVE,
        forms=(DocumentForm.ORIGINAL,),
        holder=Holder.ME,
        place=_FOLDER,
        issued_on=date(2026, 9, 15),
    ),
)

ANSWERS: Final = {
    PlanAnswerKey.ORIGINALS_PLACE: "Blue folder on the kitchen shelf, behind the rice",
    PlanAnswerKey.COPIES_PLACE: "With Tuyết, in a closed envelope",
    PlanAnswerKey.WHO_HAS_KEY: "Tuyết and Aunt Carmen",
    PlanAnswerKey.LAWYER_NAME: "Siobhán O’Neill-Rivera",
    PlanAnswerKey.LAWYER_PHONE: "212-555-0164",
    PlanAnswerKey.LAWYER_AFTER_HOURS: "212-555-0165",
    PlanAnswerKey.PENDING: "Form I-589, receipt IOE0912345678",
    PlanAnswerKey.CANNOT_MISS: "Sofía’s blue inhaler",
    PlanAnswerKey.PHARMACY: "Example Pharmacy, 718-555-0136",
    PlanAnswerKey.G28_SIGNED: "Yes, on 9 October 2026",
    PlanAnswerKey.NEXT_COURT_DATE: "Tuesday, 9 February 2027, 8:30 a.m., 26 Federal Plaza, 12th floor",
    PlanAnswerKey.NEXT_CHECKIN: "Monday, 30 November 2026, 9:00 a.m., 26 Federal Plaza, 9th floor",
    PlanAnswerKey.MEDICINES: "Sofía: blue inhaler, two puffs when she coughs. It hangs beside the door.",
    PlanAnswerKey.ALLERGIES: "Diego: peanuts",
    PlanAnswerKey.DOCTOR: "Dra. Ana Lucía Peña, 718-555-0132",
    PlanAnswerKey.LANDLORD: "Mr. Kowalczyk, 718-555-0175. Rent is due on the 1st.",
    PlanAnswerKey.EMPLOYER: "Panadería La Ceiba, 347-555-0190. Last pay: ask for Rosa.",
    PlanAnswerKey.LAST_PAY: "Rosa at the bakery gives it to Aunt Carmen",
    PlanAnswerKey.BILLS: "Aunt Carmen pays the rent from the envelope",
    PlanAnswerKey.PHONES: "The family plan is in José Luis’s name",
    PlanAnswerKey.FAMILY_READ: "María Elena, José Luis and Sofía",
    PlanAnswerKey.CHILDREN_TOLD: "If we are late, you go to Tuyết. You did nothing wrong.",
    PlanAnswerKey.KEYS: "A spare key is with Tuyết, apartment 4C",
    PlanAnswerKey.PETS: "Canela, a cat. Dry food, half a cup, twice a day.",
}

# Each child, and the positions in CONTACTS of who may pick the child up.
CHILDREN: Final = (
    (
        ChildDetails(
            name="Sofía Reyes Núñez",
            birth_date=date(2010, 6, 21),
            birthplace="Santa Rosa de Copán, Honduras",
            school="Practice High School, 10th grade",
            school_phone="718-555-0150",
            doctor="Dra. Ana Lucía Peña",
            medicines="Blue inhaler",
            papers_place=_FOLDER,
            other_parent="José Luis Reyes-Gómez",
            citizenship="Honduras",
            teacher="Ms. Okafor",
            pickup_list_on=date(2026, 9, 9),
            doctor_phone="718-555-0132",
            insurance="Example Health, number 90210-7",
            routine="Swims on Fridays. Text her, she does not answer calls in class.",
            other_parent_phone="347-555-0143",
            caregiver_agreed_on=date(2026, 10, 11),
        ),
        (0, 2),
    ),
    (
        ChildDetails(
            name="Diego Reyes Núñez",
            birth_date=date(2018, 9, 5),
            birthplace="Queens, New York",
            school="Practice Elementary School, room 12. Out at 2:40 p.m.",
            school_phone="718-555-0151",
            doctor="Dra. Ana Lucía Peña",
            allergies="Peanuts",
            papers_place=_FOLDER,
            other_parent="José Luis Reyes-Gómez",
            citizenship="United States",
            teacher="Mr. Castellano",
            doctor_phone="718-555-0132",
            insurance="Example Health, number 90210-8",
            routine="Sleeps with the lamp on. The stuffed rabbit goes everywhere.",
            other_parent_phone="347-555-0143",
            caregiver_agreed_on=date(2026, 10, 11),
        ),
        (0, 2),
    ),
)

_GIVEN: Final = (
    "Ana", "Bình", "Chidi", "Darío", "Élise", "Fátima", "Gaëlle", "Héctor", "Inês", "Jean-Marc", "Kwame", "Lucía",
    "Mateus", "Ngọc", "Óscar", "Paola", "Quỳnh", "Raúl", "Şule", "Tomás", "Úrsula", "Vinícius", "Wisline", "Yaretzi",
)  # fmt: skip
_FAMILY_NAMES: Final = (
    "Álvarez", "Baptiste", "Castañeda", "Đặng", "Espinoza", "Ferreira", "Güell", "Hernández", "Ibáñez", "Joseph",
    "Lê", "Muñoz", "Nogueira", "O’Connell-Paz", "Pérez", "Quiñónez", "Rodríguez", "Solís", "Trần", "Ulloa", "Yáñez",
)  # fmt: skip
_COUNTRIES: Final = ("Honduras", "Guatemala", "El Salvador", "Vietnam", "Haiti", "Brazil", "Venezuela", "Nicaragua")


def further_member(position: int, chance: random.Random) -> Member:
    """The person at `position` (counted from 0, after the family of four), drawn with `chance`."""
    family = " ".join(chance.sample(_FAMILY_NAMES, 2))
    country = chance.choice(_COUNTRIES)
    details = PersonDetails(
        given_names=chance.choice(_GIVEN),
        family_names=family,
        birth_date=date(chance.randint(1955, 2005), chance.randint(1, 12), chance.randint(1, 28)),
        birth_country=country,
        birthplace=country,
        languages=("es",),
        phone=f"{chance.choice((212, 347, 718, 917))}-555-{100 + position % 100:04d}",
        address_street=f"{100 + position} Example Street",
        address_city="Queens",
        address_state="NY",
        address_zip="11372",
    )
    number = f"A{FIRST_A_NUMBER + position:09d}"
    return Member(details, ((IdentifierKind.A_NUMBER, number), (IdentifierKind.SUBJECT_ID, None)))
