"""Is somebody new the same as somebody who is known here: a person, a relative, a child, a contact, another row?

Names are compared as sets of folded words, so that order, accents and commas do not matter. Fewer words are enough
where the date of birth or the phone number is the same. Every conflict says whom it is with and why; none of them
blocks anything, since two people may bear one name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from itertools import chain

from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.people_table import PersonRow
from checkin_desktop.domain.phones import read_phone

_FEWEST_SHARED = 2
MOST = 12
"""With how many at most one person's conflicts are told: a file may give thousands of rows one name."""
FIELD = "conflict"
"""The field of a notice that speaks of a conflict."""


class KnownAs(StrEnum):
    """As what somebody stands in the folder."""

    PERSON = "person"
    CHILD = "child"
    CONTACT = "contact"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Known:
    """A name that is known. `of` is whose child or contact it is, or whose relative the person is.

    `relation` is a Relation value for a person, and what was typed for a contact. `phones` are E.164. For a row `line`
    is its number. `names` are all spellings of the name; `shown` is what a message calls it.
    """

    known_as: KnownAs
    shown: str
    names: tuple[str, ...]
    of: str = ""
    relation: str = ""
    birth_date: date | None = None
    phones: tuple[str, ...] = ()
    a_number: str = ""
    line: int = 0


class KnownPeople:
    """Everybody who is known, found by number and by name."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._by_number: dict[str, list[Known]] = {}
        self._by_name: dict[frozenset[str], list[Known]] = {}
        self._near: dict[tuple[str, object, str], list[tuple[Known, frozenset[str]]]] = {}
        for each in known:
            self.add(each)

    def add(self, known: Known) -> None:
        """Know one more."""
        if known.a_number:
            self._by_number.setdefault(known.a_number, []).append(known)
        for words in _spellings(known):
            self._by_name.setdefault(words, []).append(known)
            for reason, value in _keys(known):
                for word in words:
                    self._near.setdefault((reason, value, word), []).append((known, words))

    def conflicts(self, person: Known) -> tuple[Notice, ...]:
        """With whom `person` may be the same, and why; each of the known once, the strongest reason first."""
        found: dict[int, Notice] = {}
        for known, reason in self._reasons(person):
            if id(known) not in found:
                found[id(known)] = reason(known)
            if len(found) == MOST:
                break
        return tuple(found.values())

    def _reasons(self, person: Known) -> Iterator[tuple[Known, Callable[[Known], Notice]]]:
        """With whom, and what says why, the strongest reason first; one may come more than once."""
        if person.a_number:
            yield from ((known, _same_number) for known in self._by_number.get(person.a_number, ()))
        spellings = _spellings(person)
        for words in spellings:
            yield from ((known, _same_name) for known in self._by_name.get(words, ()))
        for reason, value in _keys(person):
            for words in spellings:
                # Whoever shares two words stands below one of them, without looking below the commonest.
                near = sorted((self._near.get((reason, value, word), []) for word in words), key=len)
                for known, other in chain.from_iterable(near[: 1 - _FEWEST_SHARED]):
                    if _is_part(words, other):
                        yield known, partial(_part, reason=reason)


def known_row(person: PersonRow) -> Known:
    """A row as somebody whom later rows may be the same as."""
    details = person.details
    return Known(
        KnownAs.ROW,
        details.display_name,
        tuple(name for name in (details.display_name, *details.other_names, details.government_name) if name),
        birth_date=details.birth_date,
        phones=tuple(phone for phone in (read_phone(details.phone).e164,) if phone),
        a_number=person.a_number,
        line=person.row.line,
    )


def with_conflicts(rows: Sequence[PersonRow], known: KnownPeople) -> tuple[PersonRow, ...]:
    """The rows with what they may be the same as: in the folder, or an earlier row of the file.

    Where several rows have one A-number under different names, nobody knows whose it is: the first one says so, too.
    """
    found: list[PersonRow] = []
    earlier = KnownPeople()
    first_with: dict[str, int] = {}
    for person in rows:
        if person.faults:
            found.append(person)
            continue
        itself = known_row(person)
        conflicts = (*known.conflicts(itself), *earlier.conflicts(itself))
        place = first_with.setdefault(person.a_number, len(found)) if person.a_number else len(found)
        first = found[place] if place < len(found) else None
        if (
            first is not None
            and len(first.conflicts) < MOST
            and _words(first.details.display_name) != _words(itself.shown)
        ):
            told = _same_number(itself)
            found[place] = replace(first, conflicts=(*first.conflicts, told))
        earlier.add(itself)
        found.append(replace(person, conflicts=conflicts))
    return tuple(found)


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


def _spellings(known: Known) -> list[frozenset[str]]:
    return [words for words in dict.fromkeys(map(_words, known.names)) if words]


def _keys(known: Known) -> list[tuple[str, object]]:
    """What makes a part of a name enough: the reason, and the date or number that is the same."""
    births = [("birth_date", known.birth_date)] if known.birth_date is not None else []
    return [*births, *(("phone", phone) for phone in known.phones)]


def _is_part(mine: frozenset[str], other: frozenset[str]) -> bool:
    return (mine <= other or other <= mine) and min(len(mine), len(other)) >= _FEWEST_SHARED


def _params(known: Known) -> Mapping[str, str]:
    if known.known_as is KnownAs.ROW:
        return {"name": known.shown, "line": str(known.line)}
    return {"name": known.shown}


def _notice(code: str, params: Mapping[str, str]) -> Notice:
    return Notice(code, FIELD, Severity.WARNING, params)


def _same_number(known: Known) -> Notice:
    code = "conflict_number_row" if known.known_as is KnownAs.ROW else "conflict_number"
    return _notice(code, _params(known))


def _same_name(known: Known) -> Notice:
    if known.known_as is KnownAs.ROW:
        return _notice("conflict_row", _params(known))
    if known.known_as is KnownAs.CHILD:
        return _notice("conflict_child", {"name": known.shown, "of": known.of})
    if known.known_as is KnownAs.CONTACT:
        return _notice("conflict_contact", {"name": known.shown, "of": known.of})
    if known.of:
        return _notice("conflict_relative", {"name": known.shown, "of": known.of, "relation": known.relation})
    return _notice("conflict_person", _params(known))


def _part(known: Known, reason: str) -> Notice:
    if known.known_as is KnownAs.ROW:
        return _notice("conflict_part_row", _params(known))
    params = {"name": known.shown}
    if not known.of:
        return _notice("conflict_part_phone" if reason == "phone" else "conflict_part_birth", params)
    params["of"] = known.of
    return _notice("conflict_part_phone_of" if reason == "phone" else "conflict_part_birth_of", params)
