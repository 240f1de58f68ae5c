"""What checking a sealed report finds. Codes are turned into sentences by `words.verification_texts`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from checkin_desktop.domain.findings import Finding
from checkin_desktop.domain.notices import NoticeCode


class Verdict(StrEnum):
    """The answer in one word.

    Nothing was changed; nothing was changed, but it does not fit the folder it was compared with; something was
    changed; there is no seal to check.
    """

    UNCHANGED = "unchanged"
    DIFFERS = "differs"
    CHANGED = "changed"
    NO_SEAL = "no_seal"


@dataclass(frozen=True, slots=True)
class LoggedFile:
    """A file that an entry names, as it was added."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class LogFacts:
    """What a `log.json` says, checked by itself.

    `wrong` are numbers of entries that do not give their hash or do not follow the one before; `sound_frame` is
    whether everything around the entries is as it should be. `hashes` has the stored hash of each readable entry.
    """

    sound_frame: bool
    wrong: tuple[int, ...]
    chain: str
    head: str
    attempts_shown: int
    attempts_total: int
    hashes: Mapping[int, str]
    files: tuple[LoggedFile, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """The result. `faults` name what is not as it was sealed, or does not fit the folder it was compared with.

    `fingerprint` is that of the key in the seal, in lower-case hex, "" where none can be read: only comparing it tells
    whose seal it is. `facts` is what else there is to say. `ours` is whether the key is the folder's own, None where
    no folder was asked. `log` is what `log.json` says, None in a part without it.
    """

    verdict: Verdict
    faults: tuple[Finding, ...]
    facts: tuple[Finding, ...] = ()
    fingerprint: str = ""
    pages: int = 0
    files: tuple[str, ...] = ()
    part: int = 1
    parts: int = 1
    log: LogFacts | None = None
    ours: bool | None = None

    @property
    def sound(self) -> bool:
        """Whether there is a seal and nothing speaks against it."""
        return self.verdict is Verdict.UNCHANGED and not self.faults


def in_ranges(numbers: Iterable[int]) -> str:
    """Numbers as people read them: "3, 5–7"."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)


# `entries` and `pages` are numbers as `in_ranges` writes them, `file` the name of an embedded file, `number` counts;
# `moment` is UTC, `authority` the name that a time stamp's own certificate gives.
VERIFICATION_CODES: tuple[NoticeCode, ...] = (
    NoticeCode("not_a_pdf"),
    NoticeCode("no_seal"),
    NoticeCode("no_seal_damaged"),
    NoticeCode("cut_off"),
    NoticeCode("appended"),
    NoticeCode("second_signature"),
    NoticeCode("seal_altered"),
    NoticeCode("seal_other_key"),
    NoticeCode("entry_altered", ("entries",)),
    NoticeCode("page_altered", ("pages",)),
    NoticeCode("pages_removed", ("pages",)),
    NoticeCode("pages_added", ("pages",)),
    NoticeCode("file_altered", ("file",)),
    NoticeCode("file_removed", ("file",)),
    NoticeCode("file_added", ("file",)),
    NoticeCode("structure_altered"),
    NoticeCode("chain_broken", ("entries",)),
    NoticeCode("log_wrong"),
    NoticeCode("head_not_printed"),
    NoticeCode("sums_wrong", ("file",)),
    NoticeCode("stamp_wrong", ("file",)),
    NoticeCode("key_not_ours"),
    NoticeCode("log_not_here"),
    NoticeCode("entries_differ", ("entries",)),
    NoticeCode("entries_not_here", ("entries",)),
    NoticeCode("original_not_here", ("file",)),
    NoticeCode("original_differs", ("file",)),
)
"""Faults, in the order in which they are told."""

FACT_CODES: tuple[NoticeCode, ...] = (
    NoticeCode("whole", ("pages", "files")),
    NoticeCode("log_fits", ("entries", "shown", "total")),
    NoticeCode("no_log_in_this_part"),
    NoticeCode("stamp_fits", ("entry", "moment", "authority")),
    NoticeCode("compare_fingerprint"),
    NoticeCode("key_ours"),
    NoticeCode("log_still_here", ("entries",)),
    NoticeCode("entries_since", ("number",)),
    NoticeCode("originals_here", ("number",)),
    NoticeCode("original_withdrawn", ("file",)),
)
"""What else is told."""
