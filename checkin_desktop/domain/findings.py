"""What the check of a vault may find. Codes are turned into sentences like the codes of notices."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from checkin_desktop.domain.canonical import ChainFaultCode
from checkin_desktop.domain.notices import NoticeCode


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    code: str
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)


GRAVE = frozenset(
    {
        "database_pages_damaged",
        "database_structure_damaged",
        "records_unreadable",
        "references_broken",
        "person_unreadable",
    }
)
"""Findings after which the folder itself should be repaired, or an earlier state of it opened."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of a check: what was found, and how much was looked at. `entries` are links of all chains."""

    findings: tuple[Finding, ...]
    people: int
    attempts: int
    attachments: int
    entries: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def grave(self) -> bool:
        """Whether the records themselves are damaged."""
        return any(finding.code in GRAVE for finding in self.findings)


# `person` is the number of the people list, `entry` a place in a person's chain, `attempt` an attempt's number,
# `file` the name under which a file was added.
FINDING_CODES: tuple[NoticeCode, ...] = (
    NoticeCode("database_pages_damaged", ("count",)),
    NoticeCode("database_structure_damaged", ("count",)),
    NoticeCode("records_unreadable"),
    NoticeCode("references_broken", ("count",)),
    NoticeCode("person_unreadable", ("person",)),
    NoticeCode(ChainFaultCode.NUMBER_MISSING.value, ("person", "entry")),
    NoticeCode(ChainFaultCode.NUMBER_TWICE.value, ("person", "entry")),
    NoticeCode(ChainFaultCode.LINK_BROKEN.value, ("person", "entry")),
    NoticeCode(ChainFaultCode.ENTRY_CHANGED.value, ("person", "entry")),
    NoticeCode("chain_files_lost", ("person", "entry")),
    NoticeCode("chain_attempt_number_wrong", ("person", "entry")),
    NoticeCode("entries_missing", ("count",)),
    NoticeCode("attempt_list_wrong", ("person", "attempt")),
    NoticeCode("attachment_missing", ("person", "file")),
    NoticeCode("attachment_damaged", ("person", "file")),
    NoticeCode("attachment_differs", ("person", "file")),
    NoticeCode("withdrawn_bytes_left", ("person", "file")),
    NoticeCode("found_paper", ("file",)),
    NoticeCode("found_paper_unreadable", ("file",)),
    NoticeCode("key_file_bad", ("file",)),
    NoticeCode("key_files_bad"),
    NoticeCode("snapshot_damaged", ("number",)),
    NoticeCode("conflict_copy", ("file",)),
    NoticeCode("search_index_damaged"),
)
