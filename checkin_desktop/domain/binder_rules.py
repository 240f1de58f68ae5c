"""What a binder holds by default for each audience, and why something is left out.

The story of an asylum case, notes of fear, criminal papers and papers that tell about
other people never reach a copy for ICE, a court or a caregiver unless the person takes them in; only the lawyer's and
the own copy hold everything (FACTS 4: "never put criminal papers on the bring list without a lawyer"; "notes of fear:
leave at home; give to lawyer"). Sources differ about the copy of the asylum application: the ASAP guide lists it among
what to bring to a check-in; here the safer reading comes first and it is left out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from checkin_desktop.domain.binders import (
    Audience,
    BinderDetails,
    BinderOption,
    FileChoice,
    LeftOutReason,
    TabChoice,
)
from checkin_desktop.domain.documents import NOT_NEEDED, PRESENCE, Document
from checkin_desktop.domain.reference import DocumentKind, ReferenceData

EVERYTHING: Final = frozenset({Audience.LAWYER, Audience.SELF})
"""Who gets everything that is scanned; only their copies may hold damaged files as they are."""
ALWAYS: Final = ("check_in", "time_in_us")
"""The situations of every ICE check-in (S2), whatever else a person chose."""

_NEVER_FOR_ICE: Final = frozenset({"id", "emergency"})
_COURT: Final = ("court", "pending_application", "time_in_us", "moved")
_CAREGIVER: Final = ("children", "emergency")
# The asylum application tells the story; `sensitive` of `checklists.json` marks the notes of fear alone.
_STORY: Final = frozenset({"i589_copy"})
# Their names and addresses stand on these; children's birth certificates are on the list of the ASAP guide.
_OTHER_PEOPLE: Final = frozenset({"companion", "relative", "marriage", "community", "caregiving"})
_STAYS: Final = ("leave at home", "keep safe")
_ONLY_IF_TOLD: Final = "only if told"

_PLAIN: Final = frozenset({BinderOption.TAB_SHEETS, BinderOption.OWN_LANGUAGE})
_NAMED: Final = frozenset({BinderOption.TAB_SHEETS, BinderOption.A_NUMBER, BinderOption.NAME_ON_PAGES})
_FILED: Final = _NAMED | {BinderOption.EXHIBIT_STAMPS, BinderOption.TRANSLATION_FORMS, BinderOption.PARTS}
_OPTIONS: Final[Mapping[Audience, frozenset[BinderOption]]] = {
    Audience.LAWYER: _FILED | {BinderOption.DAMAGED_ORIGINALS},
    Audience.COURT: _FILED,
    Audience.ICE: _NAMED,
    Audience.CAREGIVER: _PLAIN,
    Audience.SELF: _PLAIN | {BinderOption.DAMAGED_ORIGINALS},
}


def default_details(audience: Audience) -> BinderDetails:
    """The options of a new binder. Court markings and DETAINED are printed only when the person asks for them."""
    return BinderDetails(audience, options=_OPTIONS[audience])


def allowed_options(audience: Audience) -> frozenset[BinderOption]:
    """What can be switched on: damaged files as they are travel in the lawyer's and the own copy alone."""
    kept = frozenset(BinderOption)
    return kept if audience in EVERYTHING else kept - {BinderOption.DAMAGED_ORIGINALS}


def may_be_protected(audience: Audience) -> bool:
    """Whether a copy may have a passphrase: a court has to open its own (FACTS 6.4: "no password", unverified)."""
    return audience is not Audience.COURT


def language_of(details: BinderDetails, window: str) -> str:
    """The language of the cover and the lists: English unless the person wants that of the window."""
    return window if BinderOption.OWN_LANGUAGE in details.options else "en"


def usable_files(document: Document) -> tuple[FileChoice, ...]:
    """All scans of a document but those that were taken back, whole."""
    return tuple(FileChoice(scan.id) for scan in document.attachments if scan.withdrawn_at is None)


def default_tabs(
    audience: Audience,
    documents: Iterable[Document],
    reference: ReferenceData,
    situations: Collection[str] = (),
) -> tuple[TabChoice, ...]:
    """A tab for each document: those that are in by default first, in the order of the checklist.

    Dated papers that show time in the U.S. follow each other from the oldest to the newest, one's own documents come
    last. `situations` are those of the person; they count for the copy for ICE. A document that does not apply or was
    never given is no tab as long as it has no scan.
    """
    places = {kind.id: place for place, kind in enumerate(reference.documents)}
    asked = _asked_for(audience, reference, situations)
    tabs = []
    for document in sorted(documents, key=lambda item: _place(item, places)):
        files = usable_files(document)
        if not files and document.details.status in NOT_NEEDED:
            continue
        reason = _why_out(audience, document, reference.document(document.details.code), asked)
        tabs.append(TabChoice(document, reason is None, reason=reason, files=files))
    return _in_first(tabs)


def arranged(defaults: Sequence[TabChoice], kept: Sequence[TabChoice]) -> tuple[TabChoice, ...]:
    """The default tabs as the person chose them before (`kept`, by document, in their order).

    What is gone from the checklist goes; a document that was not there yet stands where the defaults put it: after
    the others that are in, or among those that are out. A scan that was not there yet is in.
    """
    fresh = {tab.document.id: tab for tab in defaults}
    tabs = [_as_chosen(fresh.pop(tab.document.id), tab) for tab in kept if tab.document.id in fresh]
    return _in_first([*tabs, *fresh.values()])


def reason_shown(tab: TabChoice) -> LeftOutReason | None:
    """Why a tab is out: the rule's reason, or that the person left it out. None for a tab that is in."""
    return None if tab.included else tab.reason or LeftOutReason.CHOSEN


def move(tabs: Sequence[TabChoice], document_id: int, place: int) -> tuple[TabChoice, ...]:
    """The tabs with one of those that are in at another place (from 0) among those that are in."""
    inside = [tab for tab in tabs if tab.included]
    moved = next((tab for tab in inside if tab.document.id == document_id), None)
    if moved is None:
        return tuple(tabs)
    inside.remove(moved)
    inside.insert(max(0, min(place, len(inside))), moved)
    return (*inside, *(tab for tab in tabs if not tab.included))


def include(tabs: Sequence[TabChoice], document_id: int, included: bool) -> tuple[TabChoice, ...]:
    """The tabs with one taken in, as the last of those that are in, or left out, as the first of the others."""
    changed = next(tab for tab in tabs if tab.document.id == document_id)
    changed = dataclasses.replace(changed, included=included)
    others = [tab for tab in tabs if tab.document.id != document_id]
    inside = [tab for tab in others if tab.included]
    return (*inside, changed, *(tab for tab in others if not tab.included))


def _in_first(tabs: Sequence[TabChoice]) -> tuple[TabChoice, ...]:
    """Those that are in, those that are out though they could be in, and those that have no scan yet."""
    out = [tab for tab in tabs if not tab.included]
    return (*(tab for tab in tabs if tab.included), *sorted(out, key=lambda tab: not tab.files))


def _as_chosen(fresh: TabChoice, kept: TabChoice) -> TabChoice:
    chosen = {file.attachment_id: file for file in kept.files}
    files = tuple(chosen.get(file.attachment_id, file) for file in fresh.files)
    return dataclasses.replace(fresh, included=kept.included, title=kept.title, files=files)


def _asked_for(audience: Audience, reference: ReferenceData, situations: Collection[str]) -> frozenset[str]:
    if audience is Audience.ICE:
        wanted: Iterable[str] = {*ALWAYS, *situations} - _NEVER_FOR_ICE
    else:
        wanted = _COURT if audience is Audience.COURT else _CAREGIVER
    return frozenset(code for situation in wanted for code in reference.situations.get(situation, ()))


def _why_out(
    audience: Audience, document: Document, kind: DocumentKind | None, asked: Collection[str]
) -> LeftOutReason | None:
    if audience not in EVERYTHING:
        guarded = _guarded(audience, document.details.code, kind)
        if guarded is not None:
            return guarded
    if not usable_files(document):
        return LeftOutReason.NO_SCAN
    if audience in EVERYTHING or document.details.code in asked:
        return None
    return LeftOutReason.NOT_ASKED_FOR


def _guarded(audience: Audience, code: str, kind: DocumentKind | None) -> LeftOutReason | None:
    if kind is None:
        return None
    if kind.sensitive or (code in _STORY and audience is not Audience.COURT):
        return LeftOutReason.PRIVATE
    if kind.warning:
        return LeftOutReason.LAWYER_FIRST
    if code in _OTHER_PEOPLE and audience is not Audience.CAREGIVER:
        return LeftOutReason.OTHER_PEOPLE
    if audience is Audience.CAREGIVER:
        return None
    if kind.bring.startswith(_STAYS):
        return LeftOutReason.STAYS_HOME
    if kind.bring.startswith(_ONLY_IF_TOLD) and audience is Audience.ICE:
        return LeftOutReason.NOT_ASKED_FOR
    return None


def _place(document: Document, places: Mapping[str, int]) -> tuple[int, date, int]:
    code = document.details.code
    when = document.details.issued_on if code == PRESENCE else None
    return places.get(code, len(places)), when or date.max, document.id
