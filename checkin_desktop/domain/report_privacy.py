"""What a report must not even be told: taken out of its data before any page is made.

Notes marked private, and everything of the person's record that a report has no line for. Names of callers and
witnesses stay in the data, because declarations may need them; `reports.people` says where they are printed.
"""

from __future__ import annotations

from dataclasses import replace

from checkin_desktop.domain.attempts import Attempt, AttemptDraft, AttemptEntry, EntryKind
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails


def reported_person(person: Person) -> Person:
    """Names and A-number only: no address, phone, note, birth date, relative, or other number."""
    details = person.details
    kept = PersonDetails(
        given_names=details.given_names,
        family_names=details.family_names,
        other_names=details.other_names,
        government_name=details.government_name,
    )
    numbers = tuple(item for item in person.identifiers if item.kind is IdentifierKind.A_NUMBER)
    return Person(person.id, kept, numbers)


def without_private_notes(attempt: Attempt) -> Attempt:
    """The attempt with the words of private notes gone: its own, earlier ones, and added ones.

    A note that was marked private at last hides its earlier versions too; one that was private once stays hidden as
    it was then, even where a later version is open.
    """
    hidden_now = attempt.current.note_private
    return replace(
        attempt,
        first=_entry(attempt.first, hide=hidden_now),
        changes=tuple(
            _entry(change, hide=hidden_now and change.kind is EntryKind.CORRECTION) for change in attempt.changes
        ),
        current=_draft(attempt.current, hide=hidden_now),
    )


def _entry(entry: AttemptEntry, *, hide: bool) -> AttemptEntry:
    return replace(entry, draft=_draft(entry.draft, hide=hide))


def _draft(draft: AttemptDraft, *, hide: bool) -> AttemptDraft:
    return replace(draft, note=FreeText()) if (hide or draft.note_private) and draft.note else draft
