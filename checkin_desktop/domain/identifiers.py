"""Rules for the numbers on a person's papers: block little, warn kindly, keep the text as typed.

Source of every rule: `resources/reference/identifiers.json` (regular expressions, examples, block_if, warn_if).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people import Identifier, IdentifierKind

A_NUMBER_DIGITS = 9
LONGEST = 100
KNOWN_RECEIPT_PREFIXES = ("EAC", "WAC", "LIN", "SRC", "NBC", "MSC", "IOE", "YSC")

_A_LABEL = r"(?:(?:ALIEN|AGENCY|USCIS|FILE|REGISTRATION|NUMBER|NUM|NO|A)\b[\s#:.\-]*|A(?=\d)|#\s*)*"
_A_NUMBER = re.compile(rf"^{_A_LABEL}((?:\d[\s.\-]*){{7,9}})$", re.ASCII)
_A_ANY_LENGTH = re.compile(rf"^{_A_LABEL}((?:\d[\s.\-]*)+)$", re.ASCII)
_A_LETTERS_FOR_DIGITS = re.compile(
    rf"^{_A_LABEL.replace('A(?=', 'A(?=[OIL]*')}((?:[\dOIL][\s.\-]*){{7,9}})$", re.ASCII
)
_A_OTHER_NUMBER_LENGTHS = (10, 11)
_A_HIGHEST_USUAL_FIRST_DIGIT = 2
_SUBJECT_LABEL = re.compile(r"^(?:(?:ICE|SUBJECT|SUBJ|ID|NUMBER|NUM|NO)\b[\s#:.\-]*|#\s*)+", re.ASCII)
_FIN_LABEL = re.compile(r"^(?:(?:FINS|FIN|NUMBER|NUM|NO)\b[\s#:.\-]*|#\s*)+", re.ASCII)
_EVENT_LABEL = re.compile(r"^(?:(?:EVENT|NUMBER|NUM|NO)\b[\s#:.\-]*|#\s*)+", re.ASCII)
_THREE_LETTERS_TEN_DIGITS = re.compile(r"^[A-Z]{3}\d{10}$", re.ASCII)
_I94 = re.compile(r"^\d{9}[0-9A-Z]\d$", re.ASCII)
_PASSPORT = re.compile(r"^[A-Z0-9]{5,15}$", re.ASCII)
_SUBJECT_USUAL_DIGITS = 9
_FIN_DIGITS = range(6, 14)
_FEWEST_DIGITS_TO_COMPARE = 6
_RECEIPT_LETTERS = 3
_RECEIPT_LENGTH = 13
_PASSPORT_SOON_DAYS = 183

_DASHES = re.compile("[‐-―−﹘﹣－⁃]")
_SEPARATORS = re.compile(r"[\s\-]+")
_NOT_DIGITS = re.compile(r"\D+", re.ASCII)
_DIGITS_FOR_LETTERS = str.maketrans("OIL", "011")
_LETTERS_FOR_DIGITS = str.maketrans("01", "OI")


@dataclass(frozen=True, slots=True)
class IdentifierCheck:
    """What the rules say about a typed number. It may be saved when no notice is a fault.

    `proposal` is a corrected text that the person has to compare with the paper and choose; it is never taken over by
    itself.
    """

    kind: IdentifierKind
    typed: str
    normalised: str
    notices: tuple[Notice, ...] = ()
    proposal: str = ""

    @property
    def faults(self) -> tuple[Notice, ...]:
        """The notices that block saving."""
        return tuple(notice for notice in self.notices if notice.severity is Severity.FAULT)


@dataclass(frozen=True, slots=True)
class OtherPersonsNumber:
    """The same number, found with another person of the vault."""

    kind: IdentifierKind
    normalised: str
    display_name: str


@dataclass(frozen=True, slots=True)
class _Reading:
    normalised: str
    notices: tuple[Notice, ...] = ()
    proposal: str = ""


def check_identifier(
    kind: IdentifierKind,
    typed: str,
    *,
    have: bool = True,
    own: Sequence[Identifier] = (),
    others: Sequence[OtherPersonsNumber] = (),
    expires_on: date | None = None,
    today: date | None = None,
) -> IdentifierCheck:
    """Normalise and judge one number.

    `own` are the person's other current identifiers (without the one being edited), `others` the same normalised
    number with other people. `have=False` is the answer "I don't have it" and is always accepted.
    """
    if not have:
        return IdentifierCheck(kind, "", "")
    if len(typed) > LONGEST:
        return IdentifierCheck(kind, typed, "", (Notice("too_long", kind.value, params={"limit": str(LONGEST)}),))
    cleaned = clean(typed)
    if not cleaned:
        return IdentifierCheck(kind, typed, "", (Notice("identifier_empty", kind.value),))
    reading = _READERS[kind](cleaned)
    notices = list(reading.notices)
    if not any(notice.severity is Severity.FAULT for notice in notices):
        notices += _same_digits(kind, reading.normalised, own)
        notices += _same_number_elsewhere(kind, reading.normalised, others)
        if kind is IdentifierKind.PASSPORT_NUMBER:
            notices += _expiry(expires_on, today)
    return IdentifierCheck(kind, typed, reading.normalised, tuple(notices), reading.proposal)


def clean(typed: str) -> str:
    """NFKC, plain dashes, Cyrillic А as Latin A, any script's digits as 0–9, no invisible marks, upper case."""
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", typed))
    text = text.replace("А", "A").replace("а", "a")
    kept = (char for char in text if unicodedata.category(char) != "Cf")
    digits = (str(unicodedata.decimal(char)) if char.isdecimal() else char for char in kept)
    return " ".join("".join(digits).split()).upper()


def show_identifier(kind: IdentifierKind, normalised: str) -> str:
    """As it is shown to a person: `A 012-345-678`; other numbers as they are."""
    if kind is IdentifierKind.A_NUMBER and len(normalised) == A_NUMBER_DIGITS:
        return f"A {normalised[:3]}-{normalised[3:6]}-{normalised[6:]}"
    return normalised


def _joined(cleaned: str) -> str:
    """Without spaces and dashes; composed again, since a mark may have lost the space before it."""
    return unicodedata.normalize("NFKC", _SEPARATORS.sub("", cleaned))


def _notice(kind: IdentifierKind, code: str, severity: Severity = Severity.FAULT, **params: str) -> Notice:
    return Notice(code, kind.value, severity, params)


def _read_a_number(cleaned: str) -> _Reading:
    kind = IdentifierKind.A_NUMBER
    match = _A_NUMBER.match(cleaned)
    if match is None:
        return _refuse_a_number(cleaned)
    digits = _NOT_DIGITS.sub("", match[1])
    if not digits.strip("0"):
        return _Reading("", (_notice(kind, "a_number_all_zeros"),))
    padded = digits.zfill(A_NUMBER_DIGITS)
    notices = []
    if padded != digits:
        shown = show_identifier(kind, padded)
        notices.append(_notice(kind, "a_number_padded", Severity.WARNING, before=digits, after=shown))
    if int(padded[0]) > _A_HIGHEST_USUAL_FIRST_DIGIT:
        notices.append(_notice(kind, "a_number_first_digit", Severity.WARNING, digit=padded[0]))
    return _Reading(padded, tuple(notices))


def _refuse_a_number(cleaned: str) -> _Reading:
    kind = IdentifierKind.A_NUMBER
    letters = _A_LETTERS_FOR_DIGITS.match(cleaned)
    if letters is not None:
        digits = _NOT_DIGITS.sub("", letters[1].translate(_DIGITS_FOR_LETTERS))
        if digits.strip("0"):
            proposal = show_identifier(kind, digits) if len(digits) == A_NUMBER_DIGITS else f"A {digits}"
            return _Reading("", (_notice(kind, "a_number_letters_for_digits", proposal=proposal),), proposal)
    only_digits = _A_ANY_LENGTH.match(cleaned)
    if only_digits is None:
        if any(char.isdecimal() for char in cleaned):
            return _Reading("", (_notice(kind, "a_number_letters"),))
        return _Reading("", (_notice(kind, "a_number_too_short", count="0"),))
    count = len(_NOT_DIGITS.sub("", only_digits[1]))
    code = "a_number_too_short"
    if count > A_NUMBER_DIGITS:
        code = "a_number_maybe_other_number" if count in _A_OTHER_NUMBER_LENGTHS else "a_number_too_long"
    return _Reading("", (_notice(kind, code, count=str(count)),))


def _read_subject_id(cleaned: str) -> _Reading:
    kind = IdentifierKind.SUBJECT_ID
    bare = _joined(_SUBJECT_LABEL.sub("", cleaned))
    if not bare:
        return _Reading("", (_notice(kind, "identifier_empty"),))
    if _THREE_LETTERS_TEN_DIGITS.match(bare):
        return _Reading(bare, (_notice(kind, "subject_id_like_receipt", Severity.WARNING),))
    if bare.startswith("A") and bare[1:].isdecimal():
        return _Reading(bare, (_notice(kind, "subject_id_starts_with_a", Severity.WARNING),))
    if not bare.isdecimal():
        return _Reading(bare, (_notice(kind, "subject_id_not_digits", Severity.WARNING),))
    if len(bare) != _SUBJECT_USUAL_DIGITS:
        return _Reading(bare, (_notice(kind, "subject_id_length", Severity.WARNING, count=str(len(bare))),))
    return _Reading(bare)


def _read_fin(cleaned: str) -> _Reading:
    kind = IdentifierKind.FIN
    bare = _joined(_FIN_LABEL.sub("", cleaned))
    if not bare:
        return _Reading("", (_notice(kind, "identifier_empty"),))
    if not bare.isdecimal() or len(bare) not in _FIN_DIGITS:
        return _Reading(bare, (_notice(kind, "fin_unusual", Severity.WARNING),))
    return _Reading(bare)


def _read_event_number(cleaned: str) -> _Reading:
    kind = IdentifierKind.EVENT_NUMBER
    bare = _joined(_EVENT_LABEL.sub("", cleaned))
    if not bare:
        return _Reading("", (_notice(kind, "identifier_empty"),))
    if not _THREE_LETTERS_TEN_DIGITS.match(bare):
        return _Reading(bare, (_notice(kind, "event_number_unusual", Severity.WARNING),))
    return _Reading(bare)


def _read_receipt_number(cleaned: str) -> _Reading:
    kind = IdentifierKind.RECEIPT_NUMBER
    bare = _joined(cleaned.replace("*", ""))
    if not _THREE_LETTERS_TEN_DIGITS.match(bare):
        proposal = _receipt_proposal(bare)
        if proposal:
            return _Reading("", (_notice(kind, "receipt_letters_for_digits", proposal=proposal),), proposal)
        return _Reading("", (_notice(kind, "receipt_shape"),))
    prefix = bare[:_RECEIPT_LETTERS]
    if prefix not in KNOWN_RECEIPT_PREFIXES:
        return _Reading(bare, (_notice(kind, "receipt_unknown_prefix", Severity.WARNING, prefix=prefix),))
    return _Reading(bare)


def _receipt_proposal(bare: str) -> str:
    if len(bare) != _RECEIPT_LENGTH:
        return ""
    letters = bare[:_RECEIPT_LETTERS].translate(_LETTERS_FOR_DIGITS)
    proposal = letters + bare[_RECEIPT_LETTERS:].translate(_DIGITS_FOR_LETTERS)
    # Thirteen digits are a different number, not a receipt with three letters mistyped.
    looks_right = _THREE_LETTERS_TEN_DIGITS.match(proposal) and letters in KNOWN_RECEIPT_PREFIXES
    return proposal if looks_right else ""


def _read_i94_number(cleaned: str) -> _Reading:
    bare = _joined(cleaned)
    if not _I94.match(bare):
        return _Reading(bare, (_notice(IdentifierKind.I94_NUMBER, "i94_unusual", Severity.WARNING),))
    return _Reading(bare)


def _read_passport_number(cleaned: str) -> _Reading:
    kind = IdentifierKind.PASSPORT_NUMBER
    bare = _joined(cleaned)
    if not _PASSPORT.match(bare):
        return _Reading(bare, (_notice(kind, "passport_unusual", Severity.WARNING),))
    if ("O" in bare and "0" in bare) or ("I" in bare and "1" in bare):
        return _Reading(bare, (_notice(kind, "passport_look_alikes", Severity.WARNING),))
    return _Reading(bare)


_READERS: dict[IdentifierKind, Callable[[str], _Reading]] = {
    IdentifierKind.A_NUMBER: _read_a_number,
    IdentifierKind.SUBJECT_ID: _read_subject_id,
    IdentifierKind.FIN: _read_fin,
    IdentifierKind.EVENT_NUMBER: _read_event_number,
    IdentifierKind.RECEIPT_NUMBER: _read_receipt_number,
    IdentifierKind.I94_NUMBER: _read_i94_number,
    IdentifierKind.PASSPORT_NUMBER: _read_passport_number,
}


def _digits_to_compare(normalised: str) -> str:
    digits = _NOT_DIGITS.sub("", normalised)
    return digits.lstrip("0") if len(digits) >= _FEWEST_DIGITS_TO_COMPARE else ""


def _same_digits(kind: IdentifierKind, normalised: str, own: Sequence[Identifier]) -> list[Notice]:
    digits = _digits_to_compare(normalised)
    if not digits:
        return []
    return [
        _notice(kind, "same_digits_in_other_field", Severity.WARNING, other=item.kind.value)
        for item in own
        if _digits_to_compare(item.normalised) == digits
    ]


def _same_number_elsewhere(
    kind: IdentifierKind, normalised: str, others: Sequence[OtherPersonsNumber]
) -> list[Notice]:
    return [
        _notice(kind, "same_number_other_person", Severity.WARNING, name=item.display_name)
        for item in others
        if item.kind is kind and item.normalised == normalised
    ]


def _expiry(expires_on: date | None, today: date | None) -> list[Notice]:
    if expires_on is None or today is None:
        return []
    kind = IdentifierKind.PASSPORT_NUMBER
    if expires_on < today:
        return [_notice(kind, "passport_expired", Severity.WARNING, date=expires_on.isoformat())]
    if (expires_on - today).days <= _PASSPORT_SOON_DAYS:
        return [_notice(kind, "passport_expires_soon", Severity.WARNING, date=expires_on.isoformat())]
    return []
