"""Numbers to know by heart: which they are, and whether one was typed right.

Two phone numbers, the lawyer's and the A-number (ASAP guide, 2025-12-11; `plan_sections.json`, memorize). What is
typed is compared and kept nowhere; only the day of the last right answer stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import PlanAnswerKey

PREFIX: Final = "heart."
"""What the keys of `case_answers` begin with; the rest is `HeartNumber.key`, the answer an ISO day."""
A_NUMBER: Final = "a_number"
LAWYER: Final = "lawyer"


@dataclass(frozen=True, slots=True)
class HeartNumber:
    """One number. `name` is whose it is, as typed, "" where the case names nobody; `also` is right as well."""

    key: str
    name: str
    number: str
    also: str = ""


def numbers_by_heart(
    person: Person, contacts: Sequence[Contact], answers: Mapping[PlanAnswerKey, str]
) -> tuple[HeartNumber, ...]:
    """Those of the contacts that are to be learned, the lawyer's unless it is among them, and the A-number."""
    found = [heart_number(item) for item in contacts if item.details.memorise and phone_of(item)]
    lawyer = answers.get(PlanAnswerKey.LAWYER_PHONE, "").strip()
    if lawyer and not any(is_right(number, lawyer) for number in found):
        found.append(HeartNumber(LAWYER, answers.get(PlanAnswerKey.LAWYER_NAME, "").strip(), lawyer))
    number = person.identifier(IdentifierKind.A_NUMBER)
    if number is not None and number.have:
        found.append(HeartNumber(A_NUMBER, "", number.normalised))
    return tuple(found)


def heart_number(contact: Contact) -> HeartNumber:
    """A contact's number; the second phone is right as well."""
    return HeartNumber(
        f"contact-{contact.id}", contact.details.name, phone_of(contact), contact.details.phone2.strip()
    )


def phone_of(contact: Contact) -> str:
    """The first phone of a contact, or the second, as typed; "" without any."""
    return contact.details.phone.strip() or contact.details.phone2.strip()


def is_right(number: HeartNumber, typed: str) -> bool:
    """Whether the digits are those of the number. Spaces, dashes and the country's 1 do not matter."""
    digits = _digits(typed, number.key)
    return bool(digits) and digits in {_digits(one, number.key) for one in (number.number, number.also) if one}


def right_days(answers: Mapping[str, str]) -> dict[str, date]:
    """By the key of a number, when it was last typed right. `answers` are those of the case."""
    days: dict[str, date] = {}
    for key, text in answers.items():
        if key.startswith(PREFIX):
            try:
                days[key.removeprefix(PREFIX)] = date.fromisoformat(text)
            except ValueError:
                continue
    return days


def _digits(text: str, key: str) -> str:
    digits = re.sub(r"\D", "", text)
    if key == A_NUMBER:
        return digits.lstrip("0")  # zeros in front are added to make nine
    return digits[1:] if len(digits) == len("12125550100") and digits.startswith("1") else digits
