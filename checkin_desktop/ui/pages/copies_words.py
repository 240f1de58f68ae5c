"""What the list of copies says about one of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import format_local, format_size
from checkin_desktop.words.labels import language_label

if TYPE_CHECKING:
    from checkin_desktop.domain.copies import Copy

_ICONS = {
    "plan": "shield-check",
    "report": "document-check",
    "csv": "list",
    "ics": "calendar",
    "people_rows": "list",
    "backup": "backup",
    "recovery_sheet": "key",
    "letter": "mail",
    "move-receipt": "truck",
    "binder": "book",
}
_SHORT = 8


def what_words(what: str) -> str:
    """What kind of copy it is."""
    known = {
        "plan": translate("Safety", "Emergency plan"),
        "report": translate("Safety", "Proof-of-attempt report"),
        "letter": translate("Safety", "Letter"),
        "move-receipt": translate("Safety", "Move receipt"),
        "binder": translate("Safety", "Binder"),
        "csv": translate("Safety", "Attempts as a table"),
        "ics": translate("Safety", "Reminders for a calendar"),
        "people_rows": translate("Safety", "Rows of an imported list"),
        "backup": translate("Safety", "Backup"),
        "recovery_sheet": translate("Safety", "Recovery sheet"),
        "salvage_report": translate("Safety", "Report of what was saved"),
        "anchor_request": translate("Safety", "Request for a time stamp"),
        "anchor_reply": translate("Safety", "Time stamp"),
        "fingerprint_letter": translate("Safety", "Email with the fingerprint of the log"),
    }
    return known.get(what, translate("Safety", "Document"))


def when_words(moment: datetime) -> str:
    """When it left, by this computer's clock."""
    return format_local(catalog(), moment.astimezone())


def where_words(copy: Copy) -> str:
    """Where it went to."""
    return translate("Safety", "Printed on paper") if copy.printed else copy.path


def for_whom_words(copy: Copy) -> str:
    """For whom it was."""
    return copy.for_whom or translate("Safety", "Nobody is noted")


def about_words(copy: Copy) -> str:
    """Language, pages and size in one line."""
    parts = []
    if copy.language:
        parts.append(language_label(catalog(), copy.language))
    if copy.page_count:
        parts.append(translate("Safety", "%n page(s)", n=copy.page_count))
    if not copy.printed:
        parts.append(format_size(catalog(), copy.size))
    return " · ".join(parts)


def short_fingerprint(sha256: str) -> str:
    """The beginning and the end of a fingerprint, enough to compare by eye."""
    return f"{sha256[:_SHORT]} … {sha256[-_SHORT:]}" if sha256 else ""


def row_of(copy: Copy) -> RowItem:
    """The copy as a row of the list."""
    place = translate("Safety", "Printed on paper") if copy.printed else PurePath(copy.path).name
    return RowItem(
        what_words(copy.what),
        copy.id,
        second=" · ".join(part for part in (copy.person, when_words(copy.saved_at)) if part),
        third=" · ".join(part for part in (copy.for_whom, place) if part),
        icon="printer" if copy.printed else _ICONS.get(copy.what, "document"),
        status="soft",
    )
