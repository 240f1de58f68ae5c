"""The sentence for everything that the check of a folder may find.

Keyed by `Finding.code`; `domain.findings.FINDING_CODES` lists the codes with their placeholders, and a test keeps the
two alike. `person` is the number that stands beside the name in the list of people.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

FINDINGS: Final[dict[str, tuple[str, str]]] = {
    "database_pages_damaged": QT_TRANSLATE_NOOP("Notices", "The records are damaged in {count} places."),
    "database_structure_damaged": QT_TRANSLATE_NOOP(
        "Notices", "The order of the records is broken in {count} places."
    ),
    "references_broken": QT_TRANSLATE_NOOP("Notices", "{count} records point to something that is not there."),
    "chain_number_missing": QT_TRANSLATE_NOOP("Notices", "Person {person}: entry {entry} of the log is missing."),
    "chain_number_twice": QT_TRANSLATE_NOOP("Notices", "Person {person}: entry {entry} of the log is there twice."),
    "chain_link_broken": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log does not fit the entry before it."
    ),
    "chain_entry_changed": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log was changed after it was written."
    ),
    "chain_attempt_number_wrong": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log has a wrong attempt number."
    ),
    "entries_missing": QT_TRANSLATE_NOOP("Notices", "{count} entries of the log are missing."),
    "attempt_list_wrong": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: the list shows attempt {attempt} differently from the log. The log is right."
    ),
    "attachment_missing": QT_TRANSLATE_NOOP("Notices", "Person {person}: the file “{file}” is missing."),
    "attachment_damaged": QT_TRANSLATE_NOOP("Notices", "Person {person}: the file “{file}” is damaged."),
    "attachment_differs": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: the file “{file}” is not the one that was added."
    ),
    "withdrawn_bytes_left": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: the file “{file}” was withdrawn, but parts of it are still there."
    ),
    "found_paper": QT_TRANSLATE_NOOP("Notices", "Found a file that belongs to no record: “{file}”."),
    "found_paper_unreadable": QT_TRANSLATE_NOOP(
        "Notices", "Found a file that belongs to no record and cannot be read: {file}."
    ),
    "search_index_damaged": QT_TRANSLATE_NOOP("Notices", "The search may miss things. Nothing is lost."),
}


def finding_text(catalog: Catalog, code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence for a finding's code with its parameters filled in. Raises KeyError for a code without a text."""
    return catalog.translate(*FINDINGS[code], "", -1, **dict(params or {}))
