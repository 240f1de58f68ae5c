"""Finding anything in the vault by what was typed; accents and case do not matter."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from checkin_desktop.domain.folding import fold, fold_for_index, query_words
from checkin_desktop.domain.own_details import OwnDetail
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import own_details, search
from checkin_desktop.vault.repositories.search import Found

_DETAIL_LENGTH = 160


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something found. `kind` is person, identifier, contact, child, document, withheld (a paper that others keep),
    appointment, letter, move, plan, care_paper or attempt.

    `title` is the person's name; `detail` the line in which it was found, as typed. `code` names what the record is:
    an identifier kind, a checklist record, a plan question, an outcome. "own_detail" is a copy in the directory, which
    belongs to nobody: `person_id` is 0, `title` the line or office it is for, `detail` what was copied.
    """

    kind: str
    person_id: int
    record_id: int
    title: str
    detail: str
    code: str = ""


class SearchService:
    """Searches everything. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def find(self, text: str, limit: int = 50, *, codes: Collection[str] = ()) -> tuple[SearchHit, ...]:
        """What holds every word of `text`, people first: at most `limit` records, and as many own copies.

        `codes` are codes whose label in the window's language matches the text: records with such a code are found
        too, because their wording is not in the vault.
        """
        words = query_words(text)
        with self._vault.read() as session:
            found = search.find(session, words, limit, codes=codes)
            own = own_details.every(session) if words else ()
        # Few, and of nobody: the index of records, each of which belongs to a person, has no place for them.
        copied = [detail for detail in own if self._is_meant(detail, words)][:limit]
        return (*(_hit(item, words) for item in found), *map(self._own_hit, copied))

    def _is_meant(self, detail: OwnDetail, words: tuple[str, ...]) -> bool:
        folded = fold_for_index(self._name(detail), detail.value, detail.source)
        return all(word in folded for word in words)

    def _own_hit(self, detail: OwnDetail) -> SearchHit:
        return SearchHit("own_detail", 0, detail.id, self._name(detail), detail.value)

    def _name(self, detail: OwnDetail) -> str:
        """The line or office it is for; as it was named by hand where that is not shipped."""
        facts = self._vault.reference
        point = facts.line(detail.fact_id) or facts.office(detail.fact_id)
        return point.name if point is not None else detail.name


def _hit(found: Found, words: tuple[str, ...]) -> SearchHit:
    lines = found.shown.splitlines()
    line = next((line for line in lines if _holds(line, words)), lines[0] if lines else "")
    if found.kind == "person" and line == found.display_name:
        line = ""
    if len(line) > _DETAIL_LENGTH:
        line = _around(line, words)
    return SearchHit(found.kind, found.person_id, found.record_id, found.display_name, line, found.code)


def _holds(line: str, words: tuple[str, ...]) -> bool:
    folded = fold(line)
    digits = "".join(char for char in folded if char.isdecimal())
    return any(word in folded or (word.isdecimal() and word in digits) for word in words)


def _around(line: str, words: tuple[str, ...]) -> str:
    place = min((at for word in words if (at := line.casefold().find(word)) >= 0), default=0)
    start = max(0, place - _DETAIL_LENGTH // 3)
    cut = line[start : start + _DETAIL_LENGTH].strip()
    return ("…" if start else "") + cut + ("…" if start + _DETAIL_LENGTH < len(line) else "")
