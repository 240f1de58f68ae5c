"""What later entries did to an attempt: each change with the values it replaced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checkin_desktop.domain.attempts import Attempt, AttemptEntry, EntryKind
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.ui.models.attempt_words import SHOWN_FIELDS, field_value


@dataclass(frozen=True, slots=True)
class Change:
    """A later entry. `old_values` are (field, value in words before it, "" when it was empty)."""

    entry: AttemptEntry
    old_values: tuple[tuple[str, str], ...] = ()
    note: FreeText = FreeText()


def history(attempt: Attempt) -> tuple[Change, ...]:
    """The changes in the order in which they were written down."""
    found = []
    before = attempt.first.draft
    for entry in attempt.changes:
        if entry.kind is EntryKind.CORRECTION:
            after = entry.draft
            names = [name for name in SHOWN_FIELDS if getattr(after, name) != getattr(before, name)]
            if before.zone != after.zone and "happened_local" not in names:
                names.insert(0, "happened_local")
            found.append(Change(entry, tuple((name, field_value(name, before)) for name in names)))
            before = after
        else:
            note = entry.draft.note if entry.kind is EntryKind.ADDITION else FreeText()
            found.append(Change(entry, note=note))
    return tuple(found)


def last_writer(attempts: Iterable[Attempt]) -> str:
    """The name that was written last in a person's log, to be offered again; "" when nobody was named."""
    return max((named for attempt in attempts for named in attempt.writers), default=(0, ""))[1]
