"""A binder: papers of one person for one audience, as tabs in the order the person chose.

What an audience gets by default is decided in `domain.binder_rules`; everything can be changed, and what is left out
is always shown. The choice is kept for each person and audience.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from checkin_desktop.domain.documents import Document
from checkin_desktop.domain.scan_work import Cover


class Audience(StrEnum):
    """For whom a binder is made."""

    LAWYER = "lawyer"
    COURT = "court"
    ICE = "ice"
    CAREGIVER = "caregiver"
    SELF = "self"


class BinderOption(StrEnum):
    """What can be switched on. Default sets are in `domain.binder_rules`.

    PARTS keeps each file below `binder_job.LIMIT_BYTES`; with OWN_LANGUAGE the cover and the lists are in the language
    of the window, else in English.
    """

    A_NUMBER = "a_number"
    NAME_ON_PAGES = "name_on_pages"
    TAB_SHEETS = "tab_sheets"
    EXHIBIT_STAMPS = "exhibit_stamps"
    TRANSLATION_FORMS = "translation_forms"
    COURT_MARKINGS = "court_markings"
    DAMAGED_ORIGINALS = "damaged_originals"
    PARTS = "parts"
    OWN_LANGUAGE = "own_language"


class Custody(StrEnum):
    """What stands top right on the cover of a court copy, when the person chose to have it there."""

    NONE = ""
    DETAINED = "detained"
    NON_DETAINED = "non_detained"


class LeftOutReason(StrEnum):
    """Why a paper is not in by default."""

    PRIVATE = "private"
    LAWYER_FIRST = "lawyer_first"
    OTHER_PEOPLE = "other_people"
    STAYS_HOME = "stays_home"
    NOT_ASKED_FOR = "not_asked_for"
    NO_SCAN = "no_scan"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class BinderDetails:
    """What is kept for one person and one audience, but for the tabs. All texts are the person's own."""

    audience: Audience
    title: str = ""
    court: str = ""
    judge: str = ""
    hearing: str = ""
    custody: Custody = Custody.NONE
    options: frozenset[BinderOption] = frozenset()


@dataclass(frozen=True, slots=True)
class FileChoice:
    """What of one scan goes in. `hidden` are pages (from 0, of the original) that are left out."""

    attachment_id: int
    included: bool = True
    hidden: tuple[int, ...] = ()
    covers: tuple[Cover, ...] = ()


@dataclass(frozen=True, slots=True)
class TabChoice:
    """One document of the checklist as a tab. `title` is "" for the document's own title.

    `reason` says why it is not in by default, None where it is; `binder_rules.reason_shown` says why a tab is out.
    """

    document: Document
    included: bool
    title: str = ""
    reason: LeftOutReason | None = None
    files: tuple[FileChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class BinderPlan:
    """Everything that is chosen, in the order of the tabs; the tabs that are out follow those that are in."""

    person_id: int
    details: BinderDetails
    tabs: tuple[TabChoice, ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class CopyTab:
    """What one tab of a copy held: the hashes of its files as they were shared, in order."""

    document_id: int
    title: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BinderCopy:
    """A binder that was given to somebody. `made_at` is UTC."""

    id: int
    made_at: datetime
    for_whom: str
    page_count: int
    parts: int
    tabs: tuple[CopyTab, ...] = ()


@dataclass(frozen=True, slots=True)
class BinderChanges:
    """What a new copy has that one given earlier has not, by titles."""

    since: date
    for_whom: str
    added: tuple[str, ...] = field(default=())
    changed: tuple[str, ...] = field(default=())
    removed: tuple[str, ...] = field(default=())
