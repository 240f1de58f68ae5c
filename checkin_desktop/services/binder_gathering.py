"""Reads from the vault what goes into a binder: the pages of each scan as others may see them.

Pages of a PDF that are shown as they are stay pages of that PDF, and the process that puts the binder together takes
them out of it. Whatever is covered, cropped or straightened, and every picture, is drawn afresh in the process that
looks into files; only that drawing goes on, so nothing is left of what is not to be seen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.binder_job import LIMIT_BYTES, BinderJob, BinderTab, PageUse, Piece
from checkin_desktop.domain.binder_rules import EVERYTHING
from checkin_desktop.domain.binders import BinderOption, BinderPlan, FileChoice, TabChoice
from checkin_desktop.domain.documents import PRESENCE, Attachment, DocumentDetails, ProofKind
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.scan_work import PAGE_DAMAGED, PageEdit, ScanWork, pages_shown
from checkin_desktop.services.exhibits import DAMAGED, LOCKED, NOT_SHOWN, PROBLEMS
from checkin_desktop.services.file_kinds import IMAGES, PDF
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.services.rendering import ENGLISH, Progress
from checkin_desktop.services.report_gathering import exhibit_label
from checkin_desktop.services.scans import ScansService
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label

_ENGLISH_WRITTEN: Final = frozenset({"", ENGLISH})


def paper_title(words: Catalog, details: DocumentDetails, reference: ReferenceData) -> str:
    """One's own title of a paper, else the shipped one; a dated proof of time says its kind and month, too."""
    if details.title.strip():
        return details.title.strip()
    kind = reference.document(details.code)
    title = words.translate("reference", kind.title) if kind else details.code
    if details.code != PRESENCE:
        return title
    said = [label(words, details.kind)] if details.kind is not ProofKind.NONE else []
    if details.issued_on is not None:
        said.append(format_date(words, details.issued_on, short=True))
    return " – ".join([title, *said])


def needs_translation_form(details: DocumentDetails) -> bool:
    """Whether a paper is in another language than English and no certified translation lies with its scans.

    Source: FACTS 6.4, "English or certified translation" (EOIR practice manual 3.3).
    """
    return details.language not in _ENGLISH_WRITTEN and not details.translated


def shared_hash(scan: Attachment, work: ScanWork, choice: FileChoice) -> str:
    """What a scan is as it is shared: changes with its bytes, its working copy and what is left out or covered."""
    said = [
        scan.sha256,
        [asdict(edit) for edit in work.pages],
        choice.hidden,
        [asdict(each) for each in choice.covers],
    ]
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode("ascii")).hexdigest()


def gather(
    plan: BinderPlan,
    person: Person,
    reference: ReferenceData,
    words: Catalog,
    files: FileKeeper,
    scans: ScansService,
    made_at: Moment,
    *,
    practice: bool,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[BinderJob, tuple[bytes, ...]]:
    """The job and its files; see `BindersService.gather`. Vault's worker thread."""
    options = plan.details.options
    inside = [tab for tab in plan.tabs if tab.included]
    works = scans.works([file.attachment_id for tab in inside for file in tab.files])
    made = _Pieces(
        files,
        scans,
        originals=plan.details.audience in EVERYTHING and BinderOption.DAMAGED_ORIGINALS in options,
        progress=progress,
        cancelled=cancelled,
        total=sum(len(tab.files) for tab in inside),
    )
    forms = BinderOption.TRANSLATION_FORMS in options
    tabs = tuple(
        _tab(exhibit_label(place), tab, paper_title(words, tab.document.details, reference), forms, made, works)
        for place, tab in enumerate(inside)
    )
    number = person.identifier(IdentifierKind.A_NUMBER) if BinderOption.A_NUMBER in options else None
    details = person.details
    job = BinderJob(
        details=plan.details,
        name=details.display_name or details.government_name,
        a_number=show_identifier(number.kind, number.normalised) if number is not None and number.have else "",
        tabs=tabs,
        made_at=made_at,
        limit_bytes=LIMIT_BYTES if BinderOption.PARTS in options else None,
        practice=practice,
    )
    return job, tuple(made.sources)


def _tab(
    letters: str, tab: TabChoice, title: str, forms: bool, made: _Pieces, works: Mapping[int, ScanWork]
) -> BinderTab:
    scans = {scan.id: scan for scan in tab.document.attachments}
    pieces = (
        made.piece(scans[file.attachment_id], works[file.attachment_id], file)
        for file in tab.files
        if file.included and file.attachment_id in scans
    )
    details = tab.document.details
    return BinderTab(
        label=letters,
        title=tab.title.strip() or title,
        pieces=tuple(piece for piece in pieces if piece is not None),
        translation_form=forms and needs_translation_form(details),
        language=details.language,
    )


@dataclass
class _Pieces:
    """Makes the pieces of a binder, scan by scan, and collects the files they need."""

    files: FileKeeper
    scans: ScansService
    originals: bool
    progress: Progress
    cancelled: Callable[[], bool]
    total: int
    sources: list[bytes] = field(default_factory=list)
    done: int = 0

    def piece(self, scan: Attachment, work: ScanWork, choice: FileChoice) -> Piece | None:
        """One scan; None when all of its pages were left out. What is wrong with it is said in the piece."""
        if self.cancelled():
            raise Cancelled
        before = len(self.sources)
        data: bytes | None = None
        try:
            data = self.files.content(scan.id)
            if work.page_count is None and (scan.mime == PDF or scan.mime in IMAGES):
                work = self.scans.look(scan.id, cancelled=self.cancelled)
            piece = self._shown(scan, data, work, choice)
        except AppError as failure:
            if failure.code not in PROBLEMS:
                raise
            del self.sources[before:]
            piece = Piece(scan.name, problem=PROBLEMS[failure.code])
        finally:
            if data is not None:
                LOOKING.forget(data)
        self.done += 1
        self.progress(self.done, self.total)
        # Where pages were left out or covered, the original would show them again.
        whole = not (work.pages or choice.hidden or choice.covers)
        if piece is None or data is None or not (self.originals and whole and (piece.problem or piece.warnings)):
            return piece
        self.sources.append(data)
        name = f"paper-{len(self.sources)}{_ending(scan.name)}"  # the binder puts the letter of its tab before it
        return replace(piece, original=len(self.sources) - 1, original_name=name)

    def _shown(self, scan: Attachment, data: bytes, work: ScanWork, choice: FileChoice) -> Piece | None:
        if scan.mime != PDF and scan.mime not in IMAGES:
            return Piece(scan.name, problem=NOT_SHOWN)
        if work.page_count is None:
            return Piece(scan.name, problem=LOCKED)
        covered = {cover.page for cover in choice.covers}
        hidden = frozenset(choice.hidden)
        shown = [edit for edit in pages_shown(work, work.page_count) if edit.page not in hidden]
        if not shown:
            return None
        uses: list[PageUse] = []
        source: int | None = None
        warnings = list(work.warnings)
        for edit in shown:
            if self.cancelled():
                raise Cancelled
            if scan.mime == PDF and edit.page not in covered and not edit.is_redrawn:
                if source is None:
                    source = len(self.sources)
                    self.sources.append(data)
                uses.append(PageUse(edit.page, edit.turn))
                continue
            try:
                jpeg = self._drawn(scan, data, edit, choice, work.password)
            except AppError as failure:
                if failure.code not in PROBLEMS or len(shown) == 1:
                    raise
                warnings.append(PAGE_DAMAGED)
                continue
            uses.append(PageUse(edit.page, picture=len(self.sources)))
            self.sources.append(jpeg)
        if not uses:
            return Piece(scan.name, problem=DAMAGED)
        return Piece(scan.name, source, tuple(uses), work.password, warnings=tuple(dict.fromkeys(warnings)))

    def _drawn(self, scan: Attachment, data: bytes, edit: PageEdit, choice: FileChoice, password: str) -> bytes:
        try:
            _width, _height, _count, jpeg = LOOKING.shared_page(
                data,
                scan.mime,
                edit.page,
                edit=edit,
                covers=choice.covers,
                password=password,
                fine=True,
                cancelled=self.cancelled,
            )
        except BadFrame:
            raise AppError(ErrorCode.FILE_DAMAGED) from None
        return jpeg


def _ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if stem and dot and ending.isascii() and ending.isalnum() else ""
