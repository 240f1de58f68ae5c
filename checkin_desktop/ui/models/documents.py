"""The documents checklist as rows of a list and as a form: keys are the fields of `DocumentDetails`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.checklist import OTHER, OWN, UNNEEDED, Checklist, ChecklistItem, Standing
from checkin_desktop.domain.documents import NOT_NEEDED, Document, DocumentDetails, DocumentStatus, Holder
from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.paper_words import reminder_chip
from checkin_desktop.ui.widgets.row_items import RowItem
from checkin_desktop.words.labels import LANGUAGES, label, language_label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = (
    "title",
    "status",
    "forms",
    "holder",
    "place",
    "issued_on",
    "expires_on",
    "seen_on",
    "language",
    "translated",
    "note",
)
STARTER: Final = "check_in"
"""The situation whose documents an empty list offers first: every ICE check-in (`checklists.json`)."""


class Show(StrEnum):
    """Which part of the checklist is listed."""

    ALL = "all"
    TO_GET = "to_get"
    IN_HAND = "in_hand"
    DATED = "dated"


_PARTS: Final = {
    Standing.IN_HAND: Show.IN_HAND,
    Standing.WANTED: Show.TO_GET,
    Standing.OPEN: Show.TO_GET,
}
_LOOK: Final = {
    DocumentStatus.UNKNOWN: ("neutral", "help"),
    DocumentStatus.HAVE: ("success", "check"),
    DocumentStatus.MISSING: ("late", "warning"),
    DocumentStatus.ASKED_FOR: ("correction", "send"),
    DocumentStatus.CANNOT_GET: ("neutral", "minus"),
    DocumentStatus.DOES_NOT_APPLY: ("neutral", "minus"),
    DocumentStatus.NEVER_GIVEN: ("neutral", "minus"),
}


def stored(case: CaseFile, document: Document) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    values = {key: getattr(document.details, key) for key in KEYS}
    return Stored(document, values, case.documents.validate(document.details))


def store(case: CaseFile, document_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    case.documents.update(document_id, **{key: value})
    return stored(case, case.documents.get(document_id))


def language_choices() -> list[tuple[object, Text]]:
    """Languages a paper may be in: English or not said first, then Spanish, then by name in the window's language."""
    rest = (tag for tag in LANGUAGES if tag not in ("en", "es"))
    tags = ("es", *sorted(rest, key=lambda tag: language_label(translate, tag)))
    choices: list[tuple[object, Text]] = [("", lambda: translate("Documents", "English, or not said"))]
    return choices + [(tag, lambda tag=tag: language_label(translate, tag)) for tag in tags]


def document_title(details: DocumentDetails, reference: ReferenceData | None) -> str:
    """One's own title, else the shipped one in the window's language."""
    if details.title.strip():
        return details.title
    kind = reference.document(details.code) if reference else None
    return translate("reference", kind.title) if kind else details.code


def kind_form(kind: DocumentKind | None) -> str:
    """The form of a shipped document in the window's language; `checklists.json` writes "-" where there is none.

    What this program makes itself it calls "app output" there, which are no words for a person.
    """
    if kind is not None and kind.form == "app output":
        return translate("Documents", "made with this program")
    return "" if kind is None or kind.form in ("none", "-", "") else translate("reference", kind.form)


def status_chip(status: DocumentStatus) -> tuple[str, str, str]:
    """(words, status, icon) of where a document stands."""
    look, icon_name = _LOOK[status]
    return label(translate, status), look, icon_name


def shown_group(situation: str, reference: ReferenceData) -> str:
    """The heading of a group of the checklist."""
    if situation == OWN:
        return translate("Documents", "Own papers")
    if situation == OTHER:
        return translate("Documents", "Other papers")
    if situation == UNNEEDED:
        return translate("Documents", "Not needed")
    return translate("reference", reference.situation_names[situation])


def item_key(item: ChecklistItem) -> int | str:
    """The key of a line: the id of the saved item, or the code of a record that nobody said anything of."""
    if item.document is None or item.dated:
        return item.kind.id if item.kind is not None else ""
    return item.document.id


def parts_of(item: ChecklistItem) -> tuple[Show, ...]:
    """The parts of the checklist in which a line stands."""
    part = _PARTS.get(item.standing)
    found = (Show.ALL,) if part is None else (Show.ALL, part)
    return found if item.reminder is None else (*found, Show.DATED)


def counts(checklist: Checklist) -> Counter[Show]:
    """How many lines each part has."""
    found: Counter[Show] = Counter()
    for group in checklist.groups:
        found[Show.ALL] += len(group.items)
        found[Show.DATED] += sum(item.reminder is not None for item in group.items)
        for standing, number in Counter(item.standing for item in group.items).items():
            if standing in _PARTS:
                found[_PARTS[standing]] += number
    return found


def checklist_rows(checklist: Checklist, only: Show, reference: ReferenceData, today: date) -> list[RowItem]:
    """The lines under their situations, all of them or a part."""
    words = _Words(
        {status: status_chip(status) for status in DocumentStatus},
        {who: label(translate, who) for who in Holder if who is not Holder.UNKNOWN},
    )
    rows = []
    for group in checklist.groups:
        members = [item for item in group.items if only is Show.ALL or only in parts_of(item)]
        if members:
            rows.append(RowItem(shown_group(group.situation, reference)))
            rows.extend([_row(item, reference, today, words) for item in members])
    return rows


@dataclass(frozen=True, slots=True)
class _Words:
    """What many lines say, asked for once."""

    statuses: dict[DocumentStatus, tuple[str, str, str]]
    holders: dict[Holder, str]


def _row(item: ChecklistItem, reference: ReferenceData, today: date, words: _Words) -> RowItem:
    details = item.document.details if item.document is not None else DocumentDetails()
    kind = item.kind
    status = details.status
    if item.dated:
        where = [translate("Documents", "%n dated paper(s)", n=item.dated)]
    else:
        where = [kind_form(kind), words.holders.get(details.holder, ""), details.place]
    attachments = item.document.attachments if item.document is not None and not item.dated else ()
    scans = sum(1 for file in attachments if file.withdrawn_at is None)
    chips = [words.statuses[status], reminder_chip(item.reminder, today), translation_chip(details)]
    return RowItem(
        title=translate("reference", kind.title) if kind and not details.title else document_title(details, reference),
        key=item_key(item),
        second=" · ".join(part for part in where if part),
        aside=translate("Documents", "%n scan(s)", n=scans) if scans else "",
        aside_icon="paperclip",
        icon="document-check" if status is DocumentStatus.HAVE else "document",
        status="soft" if status is DocumentStatus.HAVE else "neutral",
        chips=tuple(chip for chip in chips if chip is not None),
    )


def translation_chip(details: DocumentDetails) -> tuple[str, str, str] | None:
    """A chip for a paper in another language; None for one in English, or where nothing was said."""
    if details.language in ("", "en") or details.status in NOT_NEEDED:
        return None
    name = language_label(translate, details.language)
    if details.translated:
        return translate("Documents", "{language}, with translation", language=name), "neutral", "language"
    return translate("Documents", "{language}, no certified translation", language=name), "late", "language"


def kind_rows(kinds: Sequence[DocumentKind], text: str) -> list[RowItem]:
    """Shipped documents whose title, form or description holds every word of `text`, accents aside."""
    from checkin_desktop.domain.folding import fold

    words = fold(text).split()
    rows = []
    for kind in kinds:
        title, what = translate("reference", kind.title), translate("reference", kind.what)
        known = fold(f"{title} {kind.form} {what} {kind.title}")
        if all(word in known for word in words):
            rows.append(RowItem(title, kind.id, second=what, number=kind_form(kind), icon="document-plus"))
    return rows
