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
    "database_pages_damaged": QT_TRANSLATE_NOOP("Notices", "Damaged places in the records: {count}."),
    "database_structure_damaged": QT_TRANSLATE_NOOP(
        "Notices", "Places where the order of the records is broken: {count}."
    ),
    "records_unreadable": QT_TRANSLATE_NOOP("Notices", "Some of the records cannot be read."),
    "references_broken": QT_TRANSLATE_NOOP("Notices", "Records that point to something that is not there: {count}."),
    "person_unreadable": QT_TRANSLATE_NOOP("Notices", "Person {person}: the record or the log cannot be read."),
    "chain_number_missing": QT_TRANSLATE_NOOP("Notices", "Person {person}: entry {entry} of the log is missing."),
    "chain_number_twice": QT_TRANSLATE_NOOP("Notices", "Person {person}: entry {entry} of the log is there twice."),
    "chain_link_broken": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log does not fit the entry before it."
    ),
    "chain_entry_changed": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log was changed after it was written."
    ),
    "chain_files_lost": QT_TRANSLATE_NOOP(
        "Notices",
        "Person {person}: entry {entry} of the log cannot be checked any more. The list of its files was lost when"
        " this folder was damaged.",
    ),
    "chain_attempt_number_wrong": QT_TRANSLATE_NOOP(
        "Notices", "Person {person}: entry {entry} of the log has a wrong attempt number."
    ),
    "entries_missing": QT_TRANSLATE_NOOP("Notices", "Entries of the log that are missing: {count}."),
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
    "key_file_bad": QT_TRANSLATE_NOOP("Notices", "One of the two key files is damaged or missing: {file}."),
    "key_files_bad": QT_TRANSLATE_NOOP("Notices", "Both key files are damaged or missing."),
    "snapshot_damaged": QT_TRANSLATE_NOOP("Notices", "Earlier state no. {number} is damaged."),
    "conflict_copy": QT_TRANSLATE_NOOP("Notices", "There is a second copy of a part of this folder: {file}."),
    "search_index_damaged": QT_TRANSLATE_NOOP("Notices", "The search may miss things. Nothing is lost."),
}


_REPAIR: Final = QT_TRANSLATE_NOOP(
    "Notices",
    "Change nothing more here. Press “Repair this folder” below: it shows what can be done, and loses nothing.",
)
_STAYS: Final = QT_TRANSLATE_NOOP(
    "Notices", "Nothing can be added in that place any more. The log shows this openly, and so does the report."
)
_FILE_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Notices", "Look for it in a backup or in a copy of the folder. If you have the paper, add it again."
)
_BELONGS: Final = QT_TRANSLATE_NOOP("Notices", "It is in the list of found papers below. There you can put it back.")

# What a finding means and what to do about it.
ADVICE: Final[dict[str, tuple[str, str]]] = {
    "database_pages_damaged": _REPAIR,
    "database_structure_damaged": _REPAIR,
    "records_unreadable": _REPAIR,
    "references_broken": _REPAIR,
    "person_unreadable": _REPAIR,
    "chain_number_missing": _STAYS,
    "chain_number_twice": _STAYS,
    "chain_link_broken": _STAYS,
    "chain_entry_changed": _STAYS,
    "chain_files_lost": QT_TRANSLATE_NOOP(
        "Notices",
        "A backup from before the damage still has the whole entry. Files without an entry are in the list of"
        " documents.",
    ),
    "chain_attempt_number_wrong": _STAYS,
    "entries_missing": _STAYS,
    "attempt_list_wrong": QT_TRANSLATE_NOOP("Notices", "Open the attempt: there you see what the log says."),
    "attachment_missing": _FILE_AGAIN,
    "attachment_damaged": _FILE_AGAIN,
    "attachment_differs": _FILE_AGAIN,
    "withdrawn_bytes_left": QT_TRANSLATE_NOOP("Notices", "Lock the folder and open it again: then they go."),
    "found_paper": _BELONGS,
    "found_paper_unreadable": QT_TRANSLATE_NOOP("Notices", "It stays where it is. It is never deleted by itself."),
    "key_file_bad": QT_TRANSLATE_NOOP(
        "Notices", "Lock the folder and open it again: then it is repaired from the other one."
    ),
    "key_files_bad": QT_TRANSLATE_NOOP(
        "Notices", "Choose a new passphrase now, on the page “Who can open this folder”: that writes them anew."
    ),
    "snapshot_damaged": QT_TRANSLATE_NOOP("Notices", "The folder itself is not touched by this. Make a backup today."),
    "conflict_copy": QT_TRANSLATE_NOOP(
        "Notices",
        "A cloud program may have made it. Do not delete it yet: open it on its own and see which one has more.",
    ),
    "search_index_damaged": QT_TRANSLATE_NOOP("Notices", "The search was built anew. Nothing more is to do."),
}


def finding_advice(catalog: Catalog, code: str) -> str:
    """What a finding means and what to do. Raises KeyError for a code without a text."""
    return catalog.translate(*ADVICE[code])


def finding_text(catalog: Catalog, code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence for a finding's code with its parameters filled in. Raises KeyError for a code without a text."""
    return catalog.translate(*FINDINGS[code], "", -1, **dict(params or {}))
