"""Makes a document's pages from frozen data, in the process that calls it.

The window and the command line do not call this: they ask a `RenderProcess`, which runs it in a child process.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.snapshots import LetterSnapshot, MoveSnapshot, PlanSnapshot, ReportSnapshot
from checkin_desktop.services.vault_facts import RecoverySheet

if TYPE_CHECKING:
    from checkin_desktop.reports.compose import Rendered

ENGLISH: Final = "en"
Progress = Callable[[int, int], None]
Snapshot = PlanSnapshot | ReportSnapshot | LetterSnapshot | MoveSnapshot | RecoverySheet


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no shipped font has, in which field it stands, and its code point ("U+2713")."""

    field: str
    character: str
    code_point: str


@dataclass(frozen=True, slots=True)
class RenderedPart:
    """One file of a report that is too large for one: `data` is a whole PDF of some of its pages.

    The pages keep the numbers of the whole, counted from 1. `copies` and `originals` are labels of exhibits whose
    shared copies, or originals, go into this part; the log and the list of originals go into the first one. With
    these, and `domain.report_choices.PART_RESERVE` for the seal, the part stays below its limit.
    """

    data: bytes
    first_page: int
    page_count: int
    copies: tuple[str, ...] = ()
    originals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """A document in memory. `missing` lists what would be printed as a box.

    `parts` is empty unless a limit was asked for and the document is above it; `data` is the whole all the same.
    """

    data: bytes
    page_count: int
    language: str
    missing: tuple[MissingGlyph, ...] = ()
    parts: tuple[RenderedPart, ...] = ()


def silent(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


def render(
    snapshot: Snapshot,
    language: str,
    *,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = lambda: False,
) -> RenderedPdf:
    """The PDF of a snapshot in `language` ("en", "es"); see the reports for what it does there.

    A print of the emergency plan is in the languages of its choice, and `language` is the first of them.
    `progress` and `cancelled` are called from this thread. Raises Cancelled.
    """
    if isinstance(snapshot, PlanSnapshot):
        made = _plan(snapshot, progress, cancelled)
    elif isinstance(snapshot, ReportSnapshot):
        made = _report(snapshot, language, progress, cancelled)
    elif isinstance(snapshot, MoveSnapshot):
        made = _move(snapshot, language, progress, cancelled)
    elif isinstance(snapshot, LetterSnapshot):
        made = _letter(snapshot, language, cancelled)
    else:
        made = _recovery_sheet(snapshot, language)
    missing = tuple(MissingGlyph(item.field, item.character, item.code_point) for item in made.missing)
    parts = tuple(
        RenderedPart(part.data, part.pages.start + 1, len(part.pages), part.copies, part.originals)
        for part in made.parts
    )
    return RenderedPdf(made.data, made.page_count, language, missing, parts)


def import_libraries() -> None:
    """Import and read everything that rendering needs, so that the first document does not wait for it."""
    from checkin_desktop.reports import attempt_proof, fonts, plan_modes, recovery_sheet  # noqa: F401
    from checkin_desktop.words.catalog import Catalog

    plan_modes.import_modules()
    Catalog(ENGLISH)
    for weight in fonts.Weight:
        fonts.load(fonts.file_for(fonts.LATIN, weight))


def _plan(snapshot: PlanSnapshot, progress: Progress, cancelled: Callable[[], bool]) -> Rendered:
    from checkin_desktop.reports import plan_modes
    from checkin_desktop.reports.wording import Wording
    from checkin_desktop.words.catalog import Catalog

    choice = snapshot.choice
    second = Catalog(choice.second) if choice.second and choice.second != choice.language else None
    words = Wording(Catalog(choice.language), second)
    return plan_modes.render(snapshot, words, progress=progress, cancelled=cancelled)


def _report(snapshot: ReportSnapshot, language: str, progress: Progress, cancelled: Callable[[], bool]) -> Rendered:
    """Always in English; another language is added on the same pages."""
    from checkin_desktop.reports import attempt_proof
    from checkin_desktop.words.catalog import Catalog

    facing = None if language == ENGLISH else Catalog(language)
    return attempt_proof.render(snapshot, Catalog(ENGLISH), facing, progress=progress, cancelled=cancelled)


def _letter(snapshot: LetterSnapshot, language: str, cancelled: Callable[[], bool]) -> Rendered:
    """Always with the English words; those of another `language` follow on pages of their own."""
    from checkin_desktop.reports import letter
    from checkin_desktop.words.catalog import Catalog

    return letter.render(snapshot, Catalog(ENGLISH), Catalog(language), cancelled=cancelled)


def _move(snapshot: MoveSnapshot, language: str, progress: Progress, cancelled: Callable[[], bool]) -> Rendered:
    """In English, because agencies read it; another language stands beside it."""
    from checkin_desktop.reports import move_receipt
    from checkin_desktop.words.catalog import Catalog

    facing = None if language == ENGLISH else Catalog(language)
    return move_receipt.render(snapshot, Catalog(ENGLISH), facing, progress=progress, cancelled=cancelled)


def _recovery_sheet(sheet: RecoverySheet, language: str) -> Rendered:
    from checkin_desktop.reports import recovery_sheet
    from checkin_desktop.words.catalog import Catalog

    facts = recovery_sheet.SheetFacts(sheet.code, sheet.sheet_no, sheet.label, sheet.made_on)
    return recovery_sheet.render(facts, Catalog(language))
