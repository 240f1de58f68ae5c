"""The documents checklist as rows of a list and as a form: keys are the fields of `DocumentDetails`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.documents import NOT_NEEDED, Document, DocumentDetails, DocumentStatus, Holder
from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = ("title", "status", "forms", "holder", "place", "issued_on", "expires_on", "seen_on", "note")
STARTER: Final = "check_in"
"""The situation whose documents an empty list offers first: every ICE check-in (`checklists.json`)."""
SOON: Final = timedelta(days=90)

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


def document_title(details: DocumentDetails, reference: ReferenceData | None) -> str:
    """One's own title, else the shipped one in the window's language."""
    if details.title.strip():
        return details.title
    kind = reference.document(details.code) if reference else None
    return translate("reference", kind.title) if kind else details.code


def kind_form(kind: DocumentKind | None) -> str:
    """The form of a shipped document in the window's language; `checklists.json` writes "-" where there is none."""
    return "" if kind is None or kind.form in ("none", "-", "") else translate("reference", kind.form)


def status_chip(status: DocumentStatus) -> tuple[str, str, str]:
    """(words, status, icon) of where a document stands."""
    look, icon_name = _LOOK[status]
    return label(translate, status), look, icon_name


def expiry_chip(details: DocumentDetails, today: date) -> tuple[str, str, str] | None:
    """A chip when the document has run out or runs out within 90 days; None otherwise."""
    day = details.expires_on
    if day is None or day > today + SOON:
        return None
    words = dates.format_date(catalog(), day, short=True)
    if day < today:
        return translate("Documents", "Ran out {day}", day=words), "late", "clock"
    return translate("Documents", "Until {day}", day=words), "late", "clock"


def document_rows(documents: Sequence[Document], reference: ReferenceData | None, today: date) -> list[RowItem]:
    """The list in three groups: still to get, in hand, not needed."""
    groups: dict[str, list[Document]] = {
        translate("Documents", "Still to get or check"): [],
        translate("Documents", "In hand"): [],
        translate("Documents", "Not needed"): [],
    }
    open_ones, in_hand, out = groups.values()
    for document in documents:
        status = document.details.status
        place = in_hand if status is DocumentStatus.HAVE else open_ones
        (out if status in NOT_NEEDED else place).append(document)
    rows = []
    for title, members in groups.items():
        if members:
            rows.append(RowItem(title))
            rows.extend(_row(document, reference, today) for document in members)
    return rows


def _row(document: Document, reference: ReferenceData | None, today: date) -> RowItem:
    details = document.details
    kind = reference.document(details.code) if reference else None
    where = [kind_form(kind)]
    if details.holder is not Holder.UNKNOWN:
        where.append(label(translate, details.holder))
    where.append(details.place)
    scans = sum(1 for item in document.attachments if item.withdrawn_at is None)
    chips = [status_chip(details.status)]
    expiry = expiry_chip(details, today)
    if expiry is not None and details.status not in NOT_NEEDED:
        chips.append(expiry)
    return RowItem(
        title=document_title(details, reference),
        key=document.id,
        second=" · ".join(part for part in where if part),
        aside=translate("Documents", "%n scan(s)", n=scans) if scans else "",
        aside_icon="paperclip",
        icon="document-check" if details.status is DocumentStatus.HAVE else "document",
        status="soft" if details.status is DocumentStatus.HAVE else "neutral",
        chips=tuple(chips),
    )


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
