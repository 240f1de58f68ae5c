"""The Identity form as keys and values: one flat record of a person and the numbers on the papers.

A key is a field of `PersonDetails`, the value of an `IdentifierKind`, `passport_country`, `passport_expires`,
`receipt_number:<id>` for a saved receipt number, or `receipt_number:new`. A number's value is the typed text, `""`
for "not answered", or `False` for "I don't have it".
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.identifiers import check_identifier, show_identifier
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person
from checkin_desktop.domain.validation import check_person
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.models.form_saver import Stored

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

TEXT_KEYS: Final = (
    "given_names",
    "family_names",
    "government_name",
    "birth_country",
    "birthplace",
    "government_birthplace",
    "phone",
    "email",
    "address_street",
    "address_unit",
    "address_city",
    "address_state",
    "address_zip",
    "notes",
)
SINGLE_NUMBERS: Final = (
    IdentifierKind.A_NUMBER,
    IdentifierKind.SUBJECT_ID,
    IdentifierKind.FIN,
    IdentifierKind.EVENT_NUMBER,
    IdentifierKind.I94_NUMBER,
    IdentifierKind.PASSPORT_NUMBER,
)
PASSPORT_COUNTRY: Final = "passport_country"
PASSPORT_EXPIRES: Final = "passport_expires"
NEW_RECEIPT: Final = "receipt_number:new"
NOT_HAVE: Final = False


def today() -> date:
    """The day on this computer's clock."""
    return datetime.now(UTC).astimezone().date()


def receipt_key(identifier_id: int) -> str:
    """The key of a saved receipt number."""
    return f"{IdentifierKind.RECEIPT_NUMBER.value}:{identifier_id}"


def load(case: CaseFile, person_id: int) -> Stored:
    """Read the record with everything there is to say about it. Vault lane. Raises AppError."""
    return _stored(case, case.people.get(person_id))


def store(case: CaseFile, person_id: int, key: str, value: object) -> Stored:
    """Save one field and read the record again. Vault lane. Raises InvalidInput and AppError.

    Country and expiry belong to a passport number; without one they are not kept.
    """
    people = case.people
    if key in (PASSPORT_COUNTRY, PASSPORT_EXPIRES):
        _store_passport(case, people.get(person_id), key, value)
    elif key == NEW_RECEIPT or key.startswith(IdentifierKind.RECEIPT_NUMBER.value):
        _store_receipt(case, person_id, key, value)
    elif key in {kind.value for kind in SINGLE_NUMBERS}:
        _store_number(case, people.get(person_id), IdentifierKind(key), value)
    elif key == "other_names":
        names = tuple(line.strip() for line in str(value or "").splitlines() if line.strip())
        people.update(person_id, other_names=names)
    elif key in TEXT_KEYS:
        people.update(person_id, **{key: str(value or "")})
    else:
        people.update(person_id, **{key: value if value is not None or key == "birth_date" else ()})
    return load(case, person_id)


def number_value(identifier: Identifier | None) -> object:
    """What the field of a number shows for what is stored."""
    if identifier is None:
        return ""
    return identifier.typed if identifier.have else NOT_HAVE


def _store_number(case: CaseFile, person: Person, kind: IdentifierKind, value: object) -> None:
    current = person.identifier(kind)
    identifier_id = current.id if current else None
    country = current.country if current else ""
    expires_on = current.expires_on if current else None
    if value is NOT_HAVE:
        case.people.set_identifier(person.id, kind, "", identifier_id=identifier_id, have=False)
    elif str(value or "").strip():
        case.people.set_identifier(
            person.id, kind, str(value), identifier_id=identifier_id, country=country, expires_on=expires_on
        )
    elif identifier_id is not None:
        case.people.remove_identifier(identifier_id)


def _store_passport(case: CaseFile, person: Person, key: str, value: object) -> None:
    kind = IdentifierKind.PASSPORT_NUMBER
    current = person.identifier(kind)
    if current is None or not current.have:
        return
    country = str(value or "") if key == PASSPORT_COUNTRY else current.country
    expires_on = value if key == PASSPORT_EXPIRES else current.expires_on
    assert expires_on is None or isinstance(expires_on, date)
    case.people.set_identifier(
        person.id, kind, current.typed, identifier_id=current.id, country=country, expires_on=expires_on
    )


def _store_receipt(case: CaseFile, person_id: int, key: str, value: object) -> None:
    kind = IdentifierKind.RECEIPT_NUMBER
    text = str(value or "")
    if key == NEW_RECEIPT:
        if text.strip():
            case.people.set_identifier(person_id, kind, text)
        return
    identifier_id = int(key.partition(":")[2])
    if text.strip():
        case.people.set_identifier(person_id, kind, text, identifier_id=identifier_id)
    else:
        case.people.remove_identifier(identifier_id)


def _stored(case: CaseFile, person: Person) -> Stored:
    values: dict[str, object] = {key: getattr(person.details, key) for key in TEXT_KEYS}
    values["other_names"] = "\n".join(person.details.other_names)
    values["languages"] = person.details.languages
    values["birth_date"] = person.details.birth_date
    for kind in SINGLE_NUMBERS:
        values[kind.value] = number_value(person.identifier(kind))
    passport = person.identifier(IdentifierKind.PASSPORT_NUMBER)
    values[PASSPORT_COUNTRY] = passport.country if passport else ""
    values[PASSPORT_EXPIRES] = passport.expires_on if passport else None
    for receipt in person.identifiers_of(IdentifierKind.RECEIPT_NUMBER):
        values[receipt_key(receipt.id)] = receipt.typed
    values[NEW_RECEIPT] = ""
    return Stored(person, values, (*check_person(person.details, today()), *_number_notices(case, person)))


def _number_notices(case: CaseFile, person: Person) -> list[Notice]:
    found: list[Notice] = []
    for item in person.identifiers:
        if not item.have:
            continue
        check = case.people.check_identifier(person.id, item.kind, item.typed, identifier_id=item.id)
        key = receipt_key(item.id) if item.kind is IdentifierKind.RECEIPT_NUMBER else item.kind.value
        for notice in check.notices:
            moved = PASSPORT_EXPIRES if notice.code.startswith("passport_expire") else key
            found.append(Notice(notice.code, moved, notice.severity, notice.params))
    return found


def live_check(
    kind: IdentifierKind, typed: str, own: tuple[Identifier, ...]
) -> tuple[str, str, list[tuple[str, str]]]:
    """What can be said while a number is being typed: (shown form, corrected text to offer, lines for the field).

    Faults come only when the field is left, so that nobody is interrupted in the middle of a number.
    """
    if not typed.strip():
        return "", "", []
    check = check_identifier(kind, typed, own=own)
    warnings = [notice for notice in check.notices if notice.severity is not Severity.FAULT]
    return show_identifier(kind, check.normalised), check.proposal, notice_lines(warnings)
