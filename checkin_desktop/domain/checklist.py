"""The checklist of papers by situation: which situations a person is in, and what stands under each.

The 17 situations and 45 records are those of `checklists.json` (FACTS 4). Which a person is in follows from the
case; the person can take each on or off. Counts are facts, no score: a paper that was never given is not missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.documents import NOT_NEEDED, PRESENCE, Document, DocumentProgress, DocumentStatus
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, PaperCode
from checkin_desktop.domain.packing import held_documents, may_apply, suggested_situations
from checkin_desktop.domain.paper_dates import PaperReminder, paper_reminder
from checkin_desktop.domain.reference import DocumentKind, ReferenceData

OWN: Final = ""
"""The group of a person's own papers."""
OTHER: Final = "other"
"""The group of shipped records that no chosen situation asks for."""
UNNEEDED: Final = "not_needed"
"""The group of what does not apply or was never given."""

_ALWAYS: Final = ("id",)  # everybody has papers that say who they are (the project's own choice)


class Standing(StrEnum):
    """Where an item stands, for the count at a glance. OPEN: nobody said anything of it yet."""

    IN_HAND = "in_hand"
    WANTED = "wanted"
    OPEN = "open"
    UNNEEDED = "unneeded"


@dataclass(frozen=True, slots=True)
class CaseSigns:
    """What of a case tells which situations a person is in. `visits` are the kinds of the appointments ahead."""

    papers: tuple[PaperCode, ...] = ()
    answers: Mapping[CaseQuestion, Answer] | None = None
    visits: frozenset[AppointmentKind] = frozenset()
    missed: bool = False
    children: bool = False
    health: bool = False
    moved: bool = False
    helped: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """One situation. `suggested`: it follows from the case. `decided` is what the person said of it, None: nothing."""

    code: str
    suggested: bool
    decided: bool | None = None

    @property
    def is_on(self) -> bool:
        """Whether its papers are on the checklist."""
        return self.suggested if self.decided is None else self.decided


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One line. `kind` is the shipped record, None for a paper of one's own.

    `document` is the saved item, None while nothing was said of it. `dated` counts the dated papers of PRESENCE, which
    share one line.
    """

    kind: DocumentKind | None
    document: Document | None = None
    reminder: PaperReminder | None = None
    dated: int = 0

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        status = self.document.details.status if self.document is not None else DocumentStatus.UNKNOWN
        if status in NOT_NEEDED:
            return Standing.UNNEEDED
        if status is DocumentStatus.HAVE:
            return Standing.IN_HAND
        return Standing.OPEN if status is DocumentStatus.UNKNOWN else Standing.WANTED


@dataclass(frozen=True, slots=True)
class ChecklistGroup:
    """What stands under one situation: its code, or OWN, OTHER, UNNEEDED."""

    situation: str
    items: tuple[ChecklistItem, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """The whole checklist of a person. Each record stands once, under the first situation that asks for it.

    `documents` are the saved items, the dated papers among them.
    """

    situations: tuple[Situation, ...] = ()
    groups: tuple[ChecklistGroup, ...] = ()
    documents: tuple[Document, ...] = ()

    @property
    def items(self) -> tuple[ChecklistItem, ...]:
        """All lines in their order."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def progress(self) -> DocumentProgress:
        """How many of the saved items are in hand; dated papers of PRESENCE count as one."""
        details = [document.details for document in self.documents if document.details.status not in NOT_NEEDED]
        had = [one for one in details if one.status is DocumentStatus.HAVE]
        in_hand, needed = (
            sum(one.code != PRESENCE for one in part) + any(one.code == PRESENCE for one in part)
            for part in (had, details)
        )
        return DocumentProgress(in_hand, needed)


def situations_of(signs: CaseSigns, decided: Mapping[str, bool], reference: ReferenceData) -> tuple[Situation, ...]:
    """All situations in the order of the checklist, with what follows from the case and what the person said."""
    found = set(_ALWAYS)
    for kind in (None, *signs.visits):
        found |= set(
            suggested_situations(kind, signs.papers, signs.answers or {}, children=signs.children, health=signs.health)
        )
    if signs.moved:
        found.add("moved")
    if signs.helped:
        found.add("helper")
    if signs.missed:
        found.add("missed")
    return tuple(Situation(code, code in found, decided.get(code)) for code in reference.situations)


def make_checklist(
    situations: Sequence[Situation],
    documents: Sequence[Document],
    papers: Iterable[PaperCode],
    reference: ReferenceData,
    today: date,
    visit: date | None = None,
) -> Checklist:
    """Group what the situations ask for with what the person saved. `visit` is the day of the next visit.

    Once it is known which release papers the person holds, the other ones are left off while nothing was said of them.
    """
    kinds = {kind.id: kind for kind in reference.documents}
    held = held_documents(papers)
    saved: dict[str, list[Document]] = {}
    own = []
    for document in documents:
        if document.details.code in kinds:
            saved.setdefault(document.details.code, []).append(document)
        else:
            own.append(document)

    def item(document: Document | None, kind: DocumentKind | None) -> ChecklistItem:
        reminder = paper_reminder(document.details, kind, today, visit=visit) if document is not None else None
        return ChecklistItem(kind, document, reminder)

    def lines(code: str) -> list[ChecklistItem]:
        kind, there = kinds[code], saved.get(code, [])
        if code == PRESENCE and _are_dated(there):
            return [ChecklistItem(kind, _best(there), dated=len(there))]
        return [item(document, kind) for document in there] or [item(None, kind)]

    groups, unneeded, seen = [], [], set()
    named = [(one.code, reference.situations[one.code]) for one in situations if one.is_on]
    for name, codes in (*named, (OTHER, tuple(saved))):
        found = []
        for code in codes:
            if code in seen or code not in kinds or (code not in saved and not may_apply(code, held)):
                continue
            seen.add(code)
            found += lines(code)
        kept = [one for one in found if one.standing is not Standing.UNNEEDED]
        unneeded += [one for one in found if one.standing is Standing.UNNEEDED]
        if kept:
            groups.append(ChecklistGroup(name, tuple(kept)))
    mine = [item(document, None) for document in own]
    unneeded += [one for one in mine if one.standing is Standing.UNNEEDED]
    for name, kept in ((OWN, [one for one in mine if one.standing is not Standing.UNNEEDED]), (UNNEEDED, unneeded)):
        if kept:
            groups.append(ChecklistGroup(name, tuple(kept)))
    return Checklist(tuple(situations), tuple(groups), tuple(documents))


def _are_dated(papers: Sequence[Document]) -> bool:
    return len(papers) > 1 or any(paper.details.kind or paper.details.issued_on for paper in papers)


def _best(papers: Sequence[Document]) -> Document:
    """The paper that says where all of them stand: one in hand, where there is one."""
    return next((paper for paper in papers if paper.details.status is DocumentStatus.HAVE), papers[0])
