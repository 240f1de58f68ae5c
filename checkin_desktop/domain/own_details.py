"""What a person copied by hand from an official page, beside the shipped facts and never in their place."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.domain.phones import phone_notices
from checkin_desktop.domain.validation import text_faults


class OwnKind(StrEnum):
    """What was copied."""

    PHONE = "phone"
    EMAIL = "email"
    HOURS = "hours"
    ADDRESS = "address"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class OwnDetail:
    """One value for a line or office of the directory, of the whole vault.

    `fact_id` is the id of the shipped line or office, "" for one that is not shipped (then `name` says what it is).
    `kind` is "phone", "email", "hours", "address" or "note"; `source` is where it was read, `copied_on` when.
    """

    id: int
    fact_id: str
    kind: str
    value: str
    source: str
    copied_on: date
    name: str = ""


@dataclass(frozen=True, slots=True)
class OwnDetailDraft:
    """What the form holds: the fields of `OwnDetail` before it is saved. `copied_on` is None until a day is chosen."""

    fact_id: str = ""
    kind: str = OwnKind.PHONE
    value: str = ""
    source: str = ""
    copied_on: date | None = None
    name: str = ""


def draft_of(detail: OwnDetail) -> OwnDetailDraft:
    """The form of a saved detail."""
    return OwnDetailDraft(**{item.name: getattr(detail, item.name) for item in fields(OwnDetailDraft)})


def check_own_detail(draft: OwnDetailDraft, today: date) -> tuple[Notice, ...]:
    """Judge the form. The value, where it was read and when are required; so is a name where no line or office is."""
    notices = text_faults(draft)
    if not draft.fact_id and not draft.name.strip():
        notices.append(Notice("own_name_missing", "name"))
    if not draft.value.strip():
        notices.append(Notice("own_value_missing", "value"))
    if not draft.source.strip():
        notices.append(Notice("own_source_missing", "source"))
    if draft.copied_on is None:
        notices.append(Notice("copied_on_missing", "copied_on"))
    elif draft.copied_on > today:
        notices.append(Notice("copied_on_in_future", "copied_on"))
    if draft.kind == OwnKind.PHONE:
        notices += phone_notices(draft.value, "value")
    if draft.kind == OwnKind.EMAIL and draft.value.strip() and "@" not in draft.value:
        notices.append(Notice("email_unusual", "value", Severity.WARNING))
    return tuple(notices)


def trimmed(draft: OwnDetailDraft) -> OwnDetailDraft:
    """The draft without blanks around its texts. Raises ValueError for a kind that does not exist."""
    return replace(
        draft,
        kind=OwnKind(draft.kind).value,
        value=draft.value.strip(),
        source=draft.source.strip(),
        name=draft.name.strip(),
    )
