"""The recovery code: the seed itself, written so that people can copy it by hand.

A number n = version * 2^128 + seed fills 26 Crockford base-32 symbols, most significant first. Two Reed-Solomon
symbols over GF(32) follow (x^5 + x^2 + 1, alpha = 2, generator (x - alpha)(x - alpha^2), systematic): every single
wrong symbol is caught and its group named, every double error and transposition is caught.

Example, for the seed 000102...0f: 0004-1061-050R-3GG2-8A1C-60T3-GF99
"""

from __future__ import annotations

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.keys import SEED_BYTES

VERSION = 0
GROUPS = 7
GROUP_SYMBOLS = 4

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA_SYMBOLS = 26
_CODE_SYMBOLS = 28
_SEED_BITS = 8 * SEED_BYTES
_READ_AS = {"O": "0", "I": "1", "L": "1", "U": "V"}
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)}
# What people put between groups: hyphens and dashes of every length, and spaces.
_SEPARATORS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_.,:/|")


def _field_tables() -> tuple[list[int], list[int]]:
    exponents, logarithms, value = [], [0] * 32, 1
    for power in range(31):
        exponents.append(value)
        logarithms[value] = power
        value <<= 1
        if value & 32:
            value ^= 0b100101
    return exponents * 2, logarithms


_EXP, _LOG = _field_tables()


def _multiply(a: int, b: int) -> int:
    return _EXP[_LOG[a] + _LOG[b]] if a and b else 0


# (x - alpha)(x - alpha^2) = x^2 + (alpha + alpha^2) x + alpha^3
_G1, _G0 = _EXP[1] ^ _EXP[2], _EXP[3]


def _parity(data: list[int]) -> list[int]:
    high, low = 0, 0
    for symbol in data:
        feedback = symbol ^ high
        high = low ^ _multiply(feedback, _G1)
        low = _multiply(feedback, _G0)
    return [high, low]


def encode(seed: bytes | bytearray) -> str:
    """The code for a seed, in seven groups of four."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a seed has 16 bytes")
    number = (VERSION << _SEED_BITS) | int.from_bytes(seed, "big")
    data = [(number >> (5 * place)) & 31 for place in reversed(range(_DATA_SYMBOLS))]
    text = "".join(_ALPHABET[value] for value in data + _parity(data))
    return "-".join(text[start : start + GROUP_SYMBOLS] for start in range(0, _CODE_SYMBOLS, GROUP_SYMBOLS))


def groups(code: str) -> tuple[str, ...]:
    """The seven groups of a code made by `encode`."""
    return tuple(code.split("-"))


def normalise_group(typed: str) -> str:
    """One typed group as it would be printed, for comparing. Signs that no code has stay as they are."""
    kept = (sign for sign in typed.upper() if not sign.isspace() and sign not in _SEPARATORS)
    return "".join(_READ_AS.get(sign, sign) for sign in kept)


def decode(typed: str) -> bytearray:
    """The seed of a typed code. Lower case, spaces, and O, I, L, U for 0, 1, 1, V are accepted. The caller wipes it.

    Raises CODE_TYPO(group, sure): the group 1 to 7 to look at first, the first one when nothing points to any. `sure`
    means that this group is wrong for certain: it has a sign that no code has, or not four symbols. A group named by
    the Reed-Solomon symbols is right for one wrong symbol, but with two wrong ones only one time in three, so the
    message says: look there first; if it is right, compare all. Raises VAULT_NEWER for a code of a later version.
    """
    compact = normalise_group(typed)
    strange = next((place for place, sign in enumerate(compact) if sign not in _VALUES), None)
    if strange is not None:
        group = _group_of_place(typed, strange)
        raise _typo(group, sure=group > 0)
    if len(compact) != _CODE_SYMBOLS:
        group = _group_of_wrong_length(typed)
        raise _typo(group, sure=group > 0)
    symbols = [_VALUES[sign] for sign in compact]
    first = second = 0
    for symbol in symbols:
        first = _multiply(first, _EXP[1]) ^ symbol
        second = _multiply(second, _EXP[2]) ^ symbol
    if first or second:
        place = _single_error_place(first, second)
        raise _typo(0 if place is None else _group_of(place), sure=False)
    number = 0
    for symbol in symbols[:_DATA_SYMBOLS]:
        number = number << 5 | symbol
    if number >> _SEED_BITS != VERSION:
        raise AppError(ErrorCode.VAULT_NEWER, made_by="")
    return bytearray((number & ((1 << _SEED_BITS) - 1)).to_bytes(SEED_BYTES, "big"))


def _single_error_place(first: int, second: int) -> int | None:
    """The index of the one wrong symbol that explains both syndromes, if there is one."""
    if not (first and second):
        return None
    power = (_LOG[second] - _LOG[first]) % 31
    return _CODE_SYMBOLS - 1 - power if power < _CODE_SYMBOLS else None


def _group_of(place: int) -> int:
    return place // GROUP_SYMBOLS + 1


def _group_of_wrong_length(typed: str) -> int:
    """The first group that has not four symbols, if the groups were typed apart; else 0."""
    apart = _typed_groups(typed)
    wrong = [place for place, group in enumerate(apart, 1) if len(normalise_group(group)) != GROUP_SYMBOLS]
    return wrong[0] if len(apart) == GROUPS and wrong else 0


def _group_of_place(typed: str, place: int) -> int:
    """The group in which the sign at `place` of the joined code was typed; 0 when it cannot be told."""
    apart = _typed_groups(typed)
    if len(apart) != GROUPS:
        return _group_of(place) if place < _CODE_SYMBOLS else 0
    passed = 0
    for number, group in enumerate(apart, 1):
        passed += len(normalise_group(group))
        if place < passed:
            return number
    return 0


def _typed_groups(typed: str) -> list[str]:
    return "".join(" " if sign in _SEPARATORS else sign for sign in typed).split()


def _typo(group: int, *, sure: bool) -> AppError:
    return AppError(ErrorCode.CODE_TYPO, group=group or 1, sure=sure)
