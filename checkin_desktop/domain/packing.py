"""What to take along to a visit: copies by situation (S2, `checklists.json`), and the person's own things.

Papers that a lawyer should see first never stand on the list (FACTS 4): they are named apart, so that nothing vanishes
silently. Papers the person was never given, or cannot get, are left off.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.documents import NOT_NEEDED, Document, DocumentStatus
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, PaperCode
from checkin_desktop.domain.reference import DocumentKind, ReferenceData

_PAPER_DOCUMENTS: Final[Mapping[PaperCode, str]] = {
    PaperCode.NTA: "i862",
    PaperCode.RECOGNIZANCE: "i220a",
    PaperCode.EXPEDITED_REMOVAL: "i860",
    PaperCode.PAROLE: "parole",
    PaperCode.NOTICE_TO_REPORT: "i385",
    PaperCode.SUPERVISION: "i220b",
    PaperCode.BOND: "bond_receipt",
    PaperCode.MONITORING: "atd",
    PaperCode.CALL_IN_LETTER: "g56",
}
_ICE: Final = (AppointmentKind.ICE_CHECK_IN, AppointmentKind.ISAP)
_BY_PAPER: Final = {
    PaperCode.SUPERVISION: "order",
    PaperCode.PAROLE: "parole",
    PaperCode.MONITORING: "atd",
    PaperCode.BOND: "bond",
    PaperCode.NTA: "court",
}
_BY_ANSWER: Final = {
    CaseQuestion.COURT_CASE: "court",
    CaseQuestion.USCIS_FILED: "pending_application",
    CaseQuestion.WORK_PERMIT_ASKED: "pending_application",
    CaseQuestion.CREDIBLE_FEAR: "pending_application",
    CaseQuestion.MONITORED: "atd",
}
LAWYER_FIRST: Final = frozenset({"court_criminal"})
"""Papers that never stand on a bring list: a lawyer decides (FACTS 4)."""
_STAYS: Final = ("leave at home", "keep safe")  # how `bring` of `checklists.json` begins for what stays behind
_LEFT_OUT_STATES: Final = NOT_NEEDED | {DocumentStatus.CANNOT_GET}


@dataclass(frozen=True, slots=True)
class PackItem:
    """One thing to take along. `code` is what `OutingDetails.packed` names.

    `kind` is the shipped record, None for a thing of the person's own, whose words are `words`. `document` is the item
    of the person's checklist, None where it is not on it.
    """

    code: str
    words: str = ""
    kind: DocumentKind | None = None
    document: Document | None = None
    packed: bool = False


@dataclass(frozen=True, slots=True)
class PackGroup:
    """What one situation asks for. `situation` is its code, "" for the person's own things."""

    situation: str
    items: tuple[PackItem, ...]


@dataclass(frozen=True, slots=True)
class PackingList:
    """The whole list. `left_out` are papers of the situations that belong in front of a lawyer first.

    `stays` are those that the checklist leaves at home.
    """

    groups: tuple[PackGroup, ...] = ()
    left_out: tuple[DocumentKind, ...] = ()
    stays: tuple[DocumentKind, ...] = ()

    @property
    def items(self) -> tuple[PackItem, ...]:
        """Everything on it, in its order."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def packed(self) -> int:
        """How much of it is in the bag."""
        return sum(1 for item in self.items if item.packed)


def document_code(code: str) -> str:
    """What `OutingDetails.packed` calls a record of the checklist."""
    return f"doc:{code}"


def own_code(words: str) -> str:
    """What `OutingDetails.packed` calls a thing of the person's own."""
    return f"own:{words}"


def suggested_situations(
    kind: AppointmentKind | None,
    papers: Iterable[PaperCode],
    answers: Mapping[CaseQuestion, Answer],
    *,
    children: bool = False,
    health: bool = False,
) -> tuple[str, ...]:
    """The situations that follow from the case, while the person chose none. Codes of `ReferenceData.situations`.

    For an ICE visit those that S2 names: what every check-in asks for, and proof of time in the U.S.
    """
    found = ["check_in", "time_in_us"] if kind is None or kind in _ICE else []
    if kind is not None and kind.is_court:
        found.append("court")
    if kind is AppointmentKind.USCIS:
        found += ["pending_application", "id"]
    found += [_BY_PAPER[paper] for paper in papers if paper in _BY_PAPER]
    found += [code for question, code in _BY_ANSWER.items() if answers.get(question) is Answer.YES]
    if children:
        found.append("children")
    if health:
        found.append("medical")
    return tuple(dict.fromkeys(found or ["id"]))


def held_documents(papers: Iterable[PaperCode]) -> frozenset[str]:
    """The records of the checklist for the release papers that a person holds."""
    return frozenset(_PAPER_DOCUMENTS[paper] for paper in papers if paper in _PAPER_DOCUMENTS)


def may_apply(code: str, held: Collection[str]) -> bool:
    """Whether a record may concern a person who holds these release papers: then the other release papers do not."""
    return not held or code in held or code not in _PAPER_DOCUMENTS.values()


def packing_list(
    reference: ReferenceData,
    situations: Sequence[str],
    documents: Sequence[Document],
    papers: Iterable[PaperCode],
    packed: Collection[str] = (),
    own_items: Sequence[str] = (),
) -> PackingList:
    """The list for these situations. A paper that several of them ask for stands under the first.

    Once it is known which release papers the person holds, the other release papers are left off, as are those that
    the checklist marks as not applying or not to be had.
    """
    held = held_documents(papers)
    listed = {item.details.code: item for item in documents if item.details.code}
    groups, left_out, stays, seen = [], [], [], set()
    for situation in situations:
        items = []
        for code in reference.situations.get(situation, ()):
            kind = reference.document(code)
            if kind is None or code in seen or not _applies(code, held, listed.get(code)):
                continue
            seen.add(code)
            if kind.sensitive or code in LAWYER_FIRST:
                left_out.append(kind)
                continue
            if kind.bring.startswith(_STAYS):
                stays.append(kind)
                continue
            name = document_code(code)
            items.append(PackItem(name, kind=kind, document=listed.get(code), packed=name in packed))
        if items:
            groups.append(PackGroup(situation, tuple(items)))
    own = tuple(PackItem(own_code(words), words, packed=own_code(words) in packed) for words in own_items)
    if own:
        groups.append(PackGroup("", own))
    return PackingList(tuple(groups), tuple(left_out), tuple(stays))


def _applies(code: str, held: Collection[str], document: Document | None) -> bool:
    if document is not None:
        return document.details.status not in _LEFT_OUT_STATES
    return may_apply(code, held)
