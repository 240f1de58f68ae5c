"""The sentence for everything that checking a sealed report may find.

Keyed by `Finding.code`; `domain.verification` lists the codes with their placeholders, and a test keeps the two alike.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_LONGEST: Final = 1_000
# Letters of Persian and of Indian languages, and emojis, need them.
_JOINERS: Final = "\u200c\u200d"

VERDICTS: Final[dict[str, tuple[str, str]]] = {
    "unchanged": QT_TRANSLATE_NOOP("Notices", "Nothing in this file was changed after it was sealed."),
    "differs": QT_TRANSLATE_NOOP("Notices", "This file fits its seal, but it does not fit this folder."),
    "changed": QT_TRANSLATE_NOOP("Notices", "This file is not as it was when it was sealed."),
    "no_seal": QT_TRANSLATE_NOOP("Notices", "No integrity seal was found in this file, so it cannot be checked."),
}

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "not_a_pdf": QT_TRANSLATE_NOOP("Notices", "This is not a PDF file."),
    "no_seal": QT_TRANSLATE_NOOP("Notices", "This PDF has no integrity seal of this program."),
    "no_seal_damaged": QT_TRANSLATE_NOOP("Notices", "The PDF cannot be read: it may be damaged, or not all there."),
    "cut_off": QT_TRANSLATE_NOOP("Notices", "The end of the file is missing."),
    "appended": QT_TRANSLATE_NOOP("Notices", "Something was added to the end of the file after it was sealed."),
    "second_signature": QT_TRANSLATE_NOOP("Notices", "There is more than one signature in the file."),
    "seal_altered": QT_TRANSLATE_NOOP("Notices", "The seal itself was changed."),
    "seal_other_key": QT_TRANSLATE_NOOP("Notices", "The seal and its list (seal.json) were made with different keys."),
    "entry_altered": QT_TRANSLATE_NOOP("Notices", "Changed in log.json: entry {entries}."),
    "page_altered": QT_TRANSLATE_NOOP("Notices", "Changed: page {pages}."),
    "pages_removed": QT_TRANSLATE_NOOP("Notices", "Removed: page {pages}."),
    "pages_added": QT_TRANSLATE_NOOP("Notices", "Added after the last page: page {pages}."),
    "file_altered": QT_TRANSLATE_NOOP("Notices", "Changed inside the PDF: the file {file}."),
    "file_removed": QT_TRANSLATE_NOOP("Notices", "Removed from the PDF: the file {file}."),
    "file_added": QT_TRANSLATE_NOOP("Notices", "Added to the PDF: the file {file}."),
    "structure_altered": QT_TRANSLATE_NOOP(
        "Notices", "Changed: the file structure (bookmarks, order, or how the PDF is put together)."
    ),
    "chain_broken": QT_TRANSLATE_NOOP(
        "Notices", "In log.json, entry {entries} does not give its hash, or does not follow the one before it."
    ),
    "log_wrong": QT_TRANSLATE_NOOP("Notices", "In log.json, the counts or the last hash do not fit the entries."),
    "head_not_printed": QT_TRANSLATE_NOOP(
        "Notices", "The last hash of the log does not stand on the pages of this report."
    ),
    "sums_wrong": QT_TRANSLATE_NOOP("Notices", "The list {file} does not fit the files inside the PDF."),
    "stamp_wrong": QT_TRANSLATE_NOOP("Notices", "The time stamp {file} is damaged, or is not about this log."),
    "key_not_ours": QT_TRANSLATE_NOOP("Notices", "The seal was not made with the key of this folder."),
    "log_not_here": QT_TRANSLATE_NOOP("Notices", "The log in this report belongs to nobody in this folder."),
    "entries_differ": QT_TRANSLATE_NOOP("Notices", "Different in this folder: entry {entries} of the log."),
    "entries_not_here": QT_TRANSLATE_NOOP("Notices", "Not in this folder: entry {entries} of the log."),
    "original_not_here": QT_TRANSLATE_NOOP("Notices", "Not in this folder: the original of “{file}”."),
    "original_differs": QT_TRANSLATE_NOOP("Notices", "Missing or damaged in this folder: the original of “{file}”."),
    "whole": QT_TRANSLATE_NOOP("Notices", "Every byte is as it was sealed. Pages: {pages}. Files inside: {files}."),
    "log_fits": QT_TRANSLATE_NOOP(
        "Notices", "The log fits from its first to its last entry ({entries}). Attempts shown: {shown} of {total}."
    ),
    "no_log_in_this_part": QT_TRANSLATE_NOOP("Notices", "This is a part of a report. The log is in the first part."),
    "stamp_fits": QT_TRANSLATE_NOOP(
        "Notices",
        "A time stamp for entry {entry}: {moment}, by “{authority}”. Whether this name can be trusted is not checked"
        " here.",
    ),
    "compare_fingerprint": QT_TRANSLATE_NOOP(
        "Notices",
        "Anybody can make a seal. Compare the fingerprint of the key with the one you were given: only that tells"
        " whose seal it is.",
    ),
    "key_ours": QT_TRANSLATE_NOOP("Notices", "The seal was made with the key of this folder."),
    "log_still_here": QT_TRANSLATE_NOOP("Notices", "This folder still has the same entries of the log ({entries})."),
    "entries_since": QT_TRANSLATE_NOOP("Notices", "Entries that were added to the log since then: {number}."),
    "originals_here": QT_TRANSLATE_NOOP(
        "Notices", "Original files in this folder that are as they were added: {number}."
    ),
    "original_withdrawn": QT_TRANSLATE_NOOP("Notices", "Withdrawn since then: the original of “{file}”."),
}


def verdict_text(catalog: Catalog, verdict: str) -> str:
    """The answer as a sentence; `verdict` is a code of `domain.verification.Verdict`."""
    return catalog.translate(*VERDICTS[verdict])


def verification_text(catalog: Catalog, code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence for a code with its parameters filled in. Raises KeyError for a code without a text.

    Names come from files of strangers: what could move a terminal's cursor or turn the reading order round is shown
    as a mark, and what is too long is cut.
    """
    shown = {name: _plain(str(value)) for name, value in (params or {}).items()}
    return catalog.translate(*TEXTS[code], "", -1, **shown)


def _plain(text: str) -> str:
    plain = "".join(
        sign if sign == " " or sign in _JOINERS or unicodedata.category(sign)[0] not in "CZ" else "\ufffd"
        for sign in text[:_LONGEST]
    )
    return f"{plain}…" if len(text) > _LONGEST else plain
