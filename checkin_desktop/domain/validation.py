"""Rules for people, contacts, documents and children. Faults block; everything else is said kindly and saved."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.phones import phone_notices

if TYPE_CHECKING:
    from checkin_desktop.domain.plan import ChildDetails

LINE_LIMIT = 500
TEXT_LIMIT = 50_000
_LONG_FIELDS = frozenset(
    {"notes", "note", "answer", "answer_words", "text", "english", "reason", "next_step", "purpose", "routine"}
)
# A lone surrogate cannot be stored as UTF-8, and SQLite functions stop at a NUL.
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
ZIP = re.compile(r"\d{5}(?:-?\d{4})?", re.ASCII)
_EARLIEST_BIRTH_YEAR = 1900


def check_person(details: PersonDetails, today: date) -> tuple[Notice, ...]:
    """Judge the Identity form. One part of the legal name is all that is required."""
    notices = text_faults(details)
    if not details.display_name:
        notices.append(Notice("name_missing", "given_names"))
    notices += _birth_date(details.birth_date, today)
    printed, real = details.government_birthplace, details.birthplace
    if printed and real and fold(printed) != fold(real):
        notices.append(Notice("birthplace_differs", "government_birthplace", Severity.WARNING))
    if details.government_name and fold(details.government_name) != fold(details.display_name):
        notices.append(Notice("government_name_differs", "government_name", Severity.HINT))
    notices += _email(details.email)
    if details.address_zip and not ZIP.fullmatch(details.address_zip.strip()):
        notices.append(Notice("zip_unusual", "address_zip", Severity.WARNING))
    notices += phone_notices(details.phone, "phone")
    return tuple(notices)


def check_contact(details: ContactDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form of an emergency contact."""
    notices = text_faults(details)
    if not details.name.strip():
        notices.append(Notice("contact_name_missing", "name"))
    notices += phone_notices(details.phone, "phone")
    notices += phone_notices(details.phone2, "phone2")
    notices += _email(details.email)
    if not details.phone.strip() and not details.phone2.strip():
        code = "memorise_without_phone" if details.memorise else "contact_without_phone"
        notices.append(Notice(code, "phone", Severity.WARNING))
    notices += _not_in_future(details.agreed_on, "agreed_on", today)
    return tuple(notices)


def check_document(details: DocumentDetails, today: date) -> tuple[Notice, ...]:
    """Judge one item of the documents checklist."""
    notices = text_faults(details)
    if not details.code and not details.title.strip():
        notices.append(Notice("document_title_missing", "title"))
    if details.issued_on and details.expires_on and details.expires_on < details.issued_on:
        notices.append(Notice("expires_before_issued", "expires_on", Severity.WARNING))
    notices += _not_in_future(details.issued_on, "issued_on", today)
    notices += _not_in_future(details.seen_on, "seen_on", today)
    return tuple(notices)


def check_child(details: ChildDetails, today: date) -> tuple[Notice, ...]:
    """Judge the form of a child."""
    notices = text_faults(details)
    if not details.name.strip():
        notices.append(Notice("child_name_missing", "name"))
    notices += _birth_date(details.birth_date, today)
    for name in ("school_phone", "doctor_phone", "other_parent_phone"):
        notices += phone_notices(getattr(details, name), name)
    for name in ("pickup_list_on", "caregiver_agreed_on"):
        notices += _not_in_future(getattr(details, name), name, today)
    return tuple(notices)


def check_text(text: str, field: str, limit: int = TEXT_LIMIT) -> tuple[Notice, ...]:
    """Judge one text by itself: characters that cannot be stored, and its length."""
    notices = []
    if _UNUSABLE.search(text):
        notices.append(Notice("unusable_characters", field))
    if len(text) > limit:
        notices.append(Notice("too_long", field, params={"limit": str(limit)}))
    return tuple(notices)


def check_free_text(text: FreeText, field: str) -> tuple[Notice, ...]:
    """Judge a text with its translation by itself."""
    notices: list[Notice] = []
    for part, limit in _texts(field, text):
        notices += check_text(part, field, limit)
    return tuple(_once(notices))


def text_faults(details: Any) -> list[Notice]:
    """Faults of every text in a dataclass of texts, tuples of texts and free texts."""
    notices: list[Notice] = []
    for item in fields(details):
        for text, limit in _texts(item.name, getattr(details, item.name)):
            notices += check_text(text, item.name, limit)
    return _once(notices)


def refuse_faults(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """The notices that remain to be shown after saving. Raises InvalidInput when one of them is a fault."""
    found = tuple(notices)
    faults = tuple(notice for notice in found if notice.severity is Severity.FAULT)
    if faults:
        raise InvalidInput(faults)
    return found


def _once(notices: list[Notice]) -> list[Notice]:
    seen: dict[tuple[str, str], Notice] = {}
    for notice in notices:
        seen.setdefault((notice.code, notice.field), notice)
    return list(seen.values())


def _texts(name: str, value: object) -> list[tuple[str, int]]:
    if isinstance(value, FreeText):
        return [(value.text, TEXT_LIMIT), (value.english, TEXT_LIMIT), (value.translator, LINE_LIMIT)]
    limit = TEXT_LIMIT if name in _LONG_FIELDS else LINE_LIMIT
    if isinstance(value, str):
        return [(value, limit)]
    if isinstance(value, tuple):
        return [(text, limit) for text in value if isinstance(text, str)]
    return []


def _birth_date(born: date | None, today: date) -> list[Notice]:
    if born is None:
        return []
    if born > today:
        return [Notice("birth_date_in_future", "birth_date")]
    if born.year < _EARLIEST_BIRTH_YEAR:
        return [Notice("birth_date_long_ago", "birth_date", Severity.WARNING)]
    return []


def _not_in_future(value: date | None, field: str, today: date) -> list[Notice]:
    if value is None or value <= today:
        return []
    return [Notice("date_in_future", field, Severity.WARNING)]


def _email(text: str) -> list[Notice]:
    if not text.strip() or _EMAIL.fullmatch(text.strip()):
        return []
    return [Notice("email_unusual", "email", Severity.WARNING)]
