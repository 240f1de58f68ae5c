"""Puts papers of one person together: cover, contents, tabs, stamps on every page, in one file or in several.

The papers are files from strangers; see `binder_sources` for what of them is taken over. Used by the process of
`services.binder_child`, because a bad file may end the process that reads it. The same job gives the same bytes,
unless a passphrase protects them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.domain.binder_job import BinderJob, BinderMade, BinderPart, PageUse, Piece
from checkin_desktop.domain.binders import BinderOption
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.domain.scan_work import OWNER_LOCKED, PAGE_DAMAGED
from checkin_desktop.reports import binder_parts
from checkin_desktop.reports.binder_file import BinderFile, Bookmark, Plan
from checkin_desktop.reports.binder_front import Front, PieceShown, TabShown
from checkin_desktop.reports.binder_jpeg import NotAJpeg, picture, stripped
from checkin_desktop.reports.binder_leaves import Leaf, PictureLeaf
from checkin_desktop.reports.binder_parts import Cut
from checkin_desktop.reports.binder_sheet import STRONG_STAMP, Drawn, Marks, Sheet, drawn, joined, stamp
from checkin_desktop.reports.binder_sources import FileDamaged, FileLocked, OpenPdf
from checkin_desktop.reports.compose import Composer, ignore_progress, whole_or_empty
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import bare, typed
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog

_ROUNDS: Final = 6
# What a file holds beside its pages: fonts, bookmarks, the table of its objects.
_OVERHEAD: Final = 150_000
_NO_FILE_NAME: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_NUMBER: Final = "\x00"
_PAGE, _PAGES = "\x01", "\x02"
_ENGLISH: Final = "en"
_LOCKED, _DAMAGED, _NOT_SHOWN = "locked", "damaged", "not_shown"
Progress = Callable[[int, int], None]


def assemble(
    job: BinderJob,
    sources: Sequence[bytes],
    words: Catalog,
    *,
    passphrase: str = "",
    progress: Progress = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
    release: Callable[[], None] = lambda: None,
) -> BinderMade:
    """The whole binder, in the language of `words`; the forms for translators are in English beside it.

    `sources` are the files that the job names by their places. With a passphrase every file is encrypted (AES-256).
    `progress(done, total)` counts pages; called from this thread, as `cancelled`. `release` is called
    before a single file is written: whoever holds the sources may let them go, which halves the memory. Raises
    Cancelled.
    """
    return _Binder(job, sources, words, passphrase, progress, cancelled, release).make()


def import_libraries() -> None:
    """Import what draws damaged pages, while files may still be opened."""
    import PIL.JpegImagePlugin  # noqa: F401
    import pypdfium2  # noqa: F401


class _Binder:
    def __init__(
        self,
        job: BinderJob,
        sources: Sequence[bytes],
        words: Catalog,
        passphrase: str,
        progress: Progress,
        cancelled: Callable[[], bool],
        release: Callable[[], None],
    ) -> None:
        self._job = job
        self._sources = sources
        self._words = Wording(words)
        self._english = words if words.code == _ENGLISH else Catalog(_ENGLISH)
        self._passphrase = passphrase
        self._cancelled = cancelled
        self._release = release
        self._progress = progress
        self._done = 0
        self._uses = sum(len(piece.pages) for tab in job.tabs for piece in tab.pieces)
        self._opened: dict[tuple[int, str], OpenPdf | str] = {}
        self._taken: dict[int | None, set[int]] = {}
        for piece in (piece for tab in job.tabs for piece in tab.pieces):
            pages = {use.page for use in piece.pages if use.picture is None}
            self._taken.setdefault(piece.source, set()).update(pages)

    def make(self) -> BinderMade:
        self._progress(0, 2 * self._uses + 1)
        tabs = [TabShown(tab, [self._open(piece) for piece in tab.pieces]) for tab in self._job.tabs]
        for shown in tabs:
            self._attach(shown)
        limit = self._job.limit_bytes
        room = limit - _OVERHEAD if limit is not None else 0
        # What looks small enough for one file is: the guess is too high, never too low.
        single = limit is None or not self._looks_large(tabs, room)
        cuts = () if single else self._cuts(tabs, room)
        for left in reversed(range(_ROUNDS)):
            made = self._write(tabs, cuts, single=single)
            over = max(len(part.data) for part in made) - limit if limit is not None else 0
            if over < 0 or single:
                break
            if left == 1:
                self._leave_originals_out(tabs)
            room -= over + _OVERHEAD // 4
            cuts = self._cuts(tabs, room)
        found = tuple(
            (item.tab.label, piece.piece.name, code) for item in tabs for piece in item.pieces for code in piece.codes
        )
        total = sum(part.page_count for part in made)
        self._progress(2 * self._uses + 1, 2 * self._uses + 1)
        return BinderMade(tuple(made), total, found)

    def _step(self) -> None:
        if self._cancelled():
            raise Cancelled
        self._done = min(self._done + 1, 2 * self._uses)
        self._progress(self._done, 2 * self._uses + 1)

    # The papers.

    def _open(self, piece: Piece) -> PieceShown:
        shown = PieceShown(piece, problem=piece.problem)
        warnings = dict.fromkeys(piece.warnings)
        if not shown.problem:
            for use in piece.pages:
                self._step()
                if use.picture is not None:
                    leaf = self._picture(self._sources[use.picture], use.turn)
                    if leaf is None:
                        warnings[PAGE_DAMAGED] = None
                else:
                    leaf = self._page(piece, use, shown)
                if leaf is not None:
                    shown.leaves.append(leaf)
            pdf = self._opened.get((piece.source, piece.password)) if piece.source is not None else None
            if isinstance(pdf, OpenPdf):
                warnings |= dict.fromkeys(pdf.warnings)
            if not shown.leaves and not shown.problem:
                shown.problem = _DAMAGED if piece.pages else _NOT_SHOWN
        shown.warnings = tuple(warnings)
        return shown

    def _picture(self, jpeg: bytes, turn: int) -> Leaf | None:
        try:
            return PictureLeaf(picture(stripped(jpeg)), turn)
        except NotAJpeg:
            return None

    def _page(self, piece: Piece, use: PageUse, shown: PieceShown) -> Leaf | None:
        assert piece.source is not None
        key = (piece.source, piece.password)
        if key not in self._opened:
            suspicious = bool(set(piece.warnings) - {OWNER_LOCKED})
            try:
                self._opened[key] = OpenPdf(
                    self._sources[piece.source], piece.password, self._taken[piece.source], suspicious=suspicious
                )
            except FileLocked:
                self._opened[key] = _LOCKED
            except FileDamaged:
                self._opened[key] = _DAMAGED
        opened = self._opened[key]
        if isinstance(opened, str):
            shown.problem = opened
            return None
        leaf = opened.leaf(use.page, use.turn)
        room = (self._job.limit_bytes or 0) - 2 * _OVERHEAD
        may_be_large = leaf is not None and 0 < room < len(self._sources[piece.source])
        if leaf is not None and may_be_large and sum(size for _, size in leaf.sizes()) > room:
            return opened.drawn(use.page, use.turn)  # no file can hold it as it is
        return leaf

    def _attach(self, shown: TabShown) -> None:
        """Let the untouched files of a tab go along, as far as they have room in the file where it begins."""
        if BinderOption.DAMAGED_ORIGINALS not in self._job.details.options:
            return
        limit, used = self._job.limit_bytes, 2 * _OVERHEAD
        used += sum(size for leaf in shown.leaves[:1] for _, size in leaf.sizes()) if limit is not None else 0
        for item in shown.pieces:
            original = item.piece.original
            if original is None:
                continue
            size = len(self._sources[original])
            if limit is not None and used + size > limit:
                item.stays_out = True
                continue
            used += size
            name = bare(typed(item.piece.original_name or item.piece.name))
            item.attached = f"{shown.tab.label}-{_NO_FILE_NAME.sub('-', name)}"

    @staticmethod
    def _leave_originals_out(tabs: Sequence[TabShown]) -> None:
        """The last way to get below the limit."""
        for item in (item for tab in tabs for item in tab.pieces if item.attached):
            item.attached, item.stays_out = "", True

    def _attached_size(self, shown: TabShown) -> int:
        return sum(len(self._sources[item.piece.original or 0]) for item in shown.pieces if item.attached)

    def _looks_large(self, tabs: Sequence[TabShown], room: int) -> bool:
        drawn = sum(size for tab in tabs for leaf in tab.leaves if isinstance(leaf, PictureLeaf)
                    for _, size in leaf.sizes())  # fmt: skip
        own = binder_parts.OWN_BYTES * len(tabs)
        return sum(map(len, self._sources)) + drawn + own + 1_000 * self._uses > room

    def _cuts(self, tabs: Sequence[TabShown], room: int) -> tuple[Cut, ...]:
        return binder_parts.plan([(tab.leaves, self._attached_size(tab)) for tab in tabs], room)

    # The pages.

    def _write(self, tabs: Sequence[TabShown], cuts: Sequence[Cut], *, single: bool) -> list[BinderPart]:
        """All files, cut at `cuts`; for a `single` one the papers are let go when its pages are there."""
        _number_parts(tabs, cuts)
        composer = Composer(self._words, practice=self._job.practice, cancelled=self._cancelled)
        front = Front(composer, self._job, self._english, len(cuts) + 1)
        front.cover()
        front.contents(tabs)
        composer.flow.flush()
        lead = len(composer.flow.pages)
        for tab in tabs:
            front.tab(tab)
            front.form(tab)
        plan = Plan()

        def settle() -> tuple[()]:
            self._order(plan, tabs, cuts, lead, front)
            return ()

        laid = composer.finish(front.say("pdf", "Documents"), self._job.made_at, front.footer, settle)
        made = []
        for pages in plan.ranges():
            shown = (plan.pages[place] for place in pages)
            labels = tuple(dict.fromkeys(page[0].tab.label for page in shown if not isinstance(page, int)))
            file = BinderFile(laid, plan, pages, self._stamper(plan, front), self._step)
            file.fill(self._sources)
            if single:
                self._let_go(tabs, plan)
            made.append(BinderPart(file.save(self._passphrase), pages.start + 1, len(pages), labels))
        return made

    def _let_go(self, tabs: Sequence[TabShown], plan: Plan) -> None:
        plan.pages.clear()
        for tab in tabs:
            for piece in tab.pieces:
                piece.leaves.clear()
        self._opened.clear()
        self._sources = ()
        self._release()

    def _order(self, plan: Plan, tabs: Sequence[TabShown], cuts: Sequence[Cut], lead: int, front: Front) -> None:
        """Put all pages in their order, and tell every target the page it stands on."""
        flow = front.page.flow
        plan.pages += range(lead)
        end = lead
        for number, tab in enumerate(tabs):
            if Cut(number) in cuts:
                plan.starts.append(len(plan.pages))
            tab.target.page = len(plan.pages)
            plan.attached[len(plan.pages)] = [piece for piece in tab.pieces if piece.attached]
            plan.pages += tab.own
            place = 0
            for piece in tab.pieces:
                piece.target.page = len(plan.pages)
                for leaf in piece.leaves:
                    if place and Cut(number, place) in cuts:
                        plan.starts.append(len(plan.pages))
                    plan.pages.append((tab, leaf))
                    place += 1
            tab.form_target.page = len(plan.pages)
            plan.pages += tab.form
            end = max(end, tab.own.stop, tab.form.stop)
        plan.pages += range(end, len(flow.pages))  # what could not be printed
        plan.bookmarks = self._bookmarks(tabs, front)
        front.settle(plan.pages)
        for part, first in enumerate(plan.starts, start=1):
            own = plan.pages[first]
            if len(plan.starts) > 1 and isinstance(own, int):
                flow.head(flow.pages[own], front.part_text(part))

    @staticmethod
    def _bookmarks(tabs: Sequence[TabShown], front: Front) -> tuple[Bookmark, ...]:
        say = front.say
        marks = [Bookmark(bare(front.title), Target(0)), Bookmark(say("pdf", "Contents").first, front.contents_target)]
        for tab in tabs:
            below = [Bookmark(bare(typed(item.piece.name)), item.target) for item in tab.pieces if item.leaves]
            if tab.form:
                below.append(Bookmark(say("pdf", "Translation certificate").first, tab.form_target))
            marks.append(Bookmark(f"{tab.tab.label}  {bare(front.tab_title(tab.tab))}", tab.target, tuple(below)))
        return tuple(marks)

    def _stamper(self, plan: Plan, front: Front) -> Callable[[int], str]:
        """What draws the stamps of a paper's page, by its place in the whole.

        Pages of one shape differ in the number alone, so the rest is made once for each shape and tab.
        """
        say, options, setter = front.say, self._job.details.options, front.page.setter
        names = [typed(self._job.name) if self._job.name.strip() else "", whole_or_empty(self._job.a_number)]
        left = " – ".join(filter(None, names)) if BinderOption.NAME_ON_PAGES in options else ""
        starts = {first: part for part, first in enumerate(plan.starts, start=1)} if len(plan.starts) > 1 else {}
        practice = say("pdf", "PRACTICE – not a real person").first if self._job.practice else ""
        before, between, after = _number_pieces(say("pdf", "p. {page} of {pages}", page=_PAGE, pages=_PAGES).first)
        digits = {digit: drawn(setter, digit) for digit in "0123456789"}
        ahead, behind = drawn(setter, before), drawn(setter, f"{between}{len(plan.pages)}{after}")
        known: dict[tuple[Sheet, str, float, int], str] = {}

        def made(shape: Sheet, label: str, width: float, part: int) -> str:
            right = [Drawn(_NUMBER, width)]
            if BinderOption.EXHIBIT_STAMPS in options:
                right.insert(0, drawn(setter, say("pdf", "Exhibit {label}", label=label).first, STRONG_STAMP))
            head = " – ".join(filter(None, (practice, front.part_text(part) if part else "")))
            marks = Marks(
                tuple(right),
                drawn(setter, left) if left else None,
                drawn(setter, head, STRONG_STAMP) if head else None,
            )
            return stamp(shape, marks)

        def stamped(place: int) -> str:
            page = plan.pages[place]
            assert not isinstance(page, int)
            number = joined((ahead, *(digits[digit] for digit in str(place + 1)), behind))
            key = page[1].sheet, page[0].tab.label, number.width, starts.get(place, 0)
            found = known.get(key)
            if found is None:
                found = known[key] = made(*key)
            return found.replace(_NUMBER, number.operators)

        return stamped


def _number_pieces(text: str) -> tuple[str, str, str]:
    """What stands before, between and after the two numbers of a stamp."""
    before, _, rest = text.partition(_PAGE)
    between, _, after = rest.partition(_PAGES)
    return before, between, after


def _number_parts(tabs: Sequence[TabShown], cuts: Sequence[Cut]) -> None:
    """Tell each tab in which files (from 1) it stands."""
    for number, tab in enumerate(tabs):
        first = 1 + sum(cut <= Cut(number) for cut in cuts)
        tab.parts = tuple(range(first, first + 1 + sum(cut.tab == number and cut.leaf > 0 for cut in cuts)))
