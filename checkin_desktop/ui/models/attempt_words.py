"""The fields of an attempt in the window's words: their names, their values, and who did what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label

_FIELDS: dict[str, Callable[[], str]] = {
    "happened_local": lambda: translate("Attempts", "When it happened"),
    "channel": lambda: translate("Attempts", "How"),
    "outcome": lambda: translate("Attempts", "How it ended"),
    "office": lambda: translate("Attempts", "Office or line"),
    "number": lambda: translate("Attempts", "Number"),
    "address_used": lambda: translate("Attempts", "Email, web or street address"),
    "purpose": lambda: translate("Attempts", "What it was about"),
    "heard": lambda: translate("Attempts", "What was said"),
    "note": lambda: translate("Attempts", "Note"),
    "note_private": lambda: translate("Attempts", "Note kept private"),
    "person_spoken": lambda: translate("Attempts", "Name or badge"),
    "reference": lambda: translate("Attempts", "Confirmation number"),
    "voicemail_words": lambda: translate("Attempts", "Words left on voicemail"),
    "number_used": lambda: translate("Attempts", "Phone or email used"),
    "duration_seconds": lambda: translate("Attempts", "Time on the call"),
    "hold_seconds": lambda: translate("Attempts", "Time on hold"),
    "made_by": lambda: translate("Attempts", "Made by"),
    "made_by_name": lambda: translate("Attempts", "Name of who made it"),
    "made_by_role": lambda: translate("Attempts", "Who that is to the person"),
    "typed_by_name": lambda: translate("Attempts", "Typed by"),
    "witness": lambda: translate("Attempts", "Witness"),
    "witness_role": lambda: translate("Attempts", "Who the witness is to the person"),
    "next_step": lambda: translate("Attempts", "Next step"),
    "late_reason": lambda: translate("Attempts", "Why it was written later"),
}
SHOWN_FIELDS: tuple[str, ...] = tuple(_FIELDS)
"""The fields that are named to a person; `zone`, `fold` and `line_id` follow others."""

_NUMBERS = frozenset({"number", "number_used"})
LEFT_TO_RIGHT = frozenset({"number", "number_used", "reference", "address_used"})


def field_label(name: str) -> str:
    """The name of a field."""
    return _FIELDS[name]()


def field_value(name: str, draft: AttemptDraft) -> str:
    """A field's value in words; "" when it is empty."""
    value = getattr(draft, name)
    if value is None:
        return ""
    if isinstance(value, FreeText):
        return value.text
    if isinstance(value, StrEnum):
        return label(translate, value)
    if isinstance(value, datetime):
        when = dates.format_local(catalog(), value)
        zone = dates.zone_name(catalog(), draft.zone)
        return translate("Attempts", "{time} · {zone}", time=when, zone=zone)
    if isinstance(value, bool):
        return translate("Attempts", "Yes") if value else ""
    if isinstance(value, int):
        return dates.format_duration(catalog(), value)
    if name in _NUMBERS and value:
        value = format_phone(value)
    return isolate_ltr(value) if value and name in LEFT_TO_RIGHT else str(value)


def quoted(text: str) -> str:
    """A person's words in quotation marks of the window's language, unless they already stand in some."""
    if text[:1] in '“«"‘„' and text[-1:] in '”»"’“':
        return text
    return translate("Attempts", "“{words}”", words=text)


def made_by_words(draft: AttemptDraft) -> str:
    """Who made the attempt: the name with the relation, or either of them. A typed relation says more than a code."""
    role = draft.made_by_role.strip() or label(translate, draft.made_by)
    if not draft.made_by_name:
        return role
    if not draft.made_by_role.strip() and draft.made_by in (MadeBy.SELF, MadeBy.OTHER):
        return draft.made_by_name
    return translate("Attempts", "{name} ({role})", name=draft.made_by_name, role=inside_sentence(role))


def witness_words(draft: AttemptDraft) -> str:
    """Who was there: the name with the relation, or either of them; "" when nobody is named."""
    name, role = draft.witness.strip(), draft.witness_role.strip()
    return translate("Attempts", "{name} ({role})", name=name, role=role) if name and role else name or role
