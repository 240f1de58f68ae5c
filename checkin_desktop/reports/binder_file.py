"""Writes one file of a binder: its pages with their stamps, bookmarks, page labels, links, attached files."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import pikepdf
from pikepdf import (
    Array,
    AttachedFileSpec,
    Dictionary,
    Name,
    Object,
    ObjectStreamMode,
    StreamDecodeLevel,
    String,
)

from checkin_desktop.reports import writer
from checkin_desktop.reports.binder_front import PieceShown, TabShown
from checkin_desktop.reports.binder_leaves import CONTENT, Leaf
from checkin_desktop.reports.binder_sheet import PAPER, Box
from checkin_desktop.reports.compose import LaidOut
from checkin_desktop.reports.structure import Node, Target

_PAGE: Final = Name.Page
_SEE_THROUGH: Final = 0.8


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the bookmarks; `below` stand under it."""

    title: str
    target: Target
    below: tuple[Bookmark, ...] = ()


@dataclass(slots=True)
class Plan:
    """All pages of the binder in their order, and where its files begin.

    A page is the place of one of the binder's own ones (from 0), or a tab with a page of one of its papers. All
    targets have their page in the whole (from 0).
    """

    pages: list[int | tuple[TabShown, Leaf]] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    attached: dict[int, list[PieceShown]] = field(default_factory=dict)
    bookmarks: tuple[Bookmark, ...] = ()

    def ranges(self) -> list[range]:
        """The pages of each file."""
        return [range(a, b) for a, b in zip(self.starts, [*self.starts[1:], len(self.pages)], strict=True)]


class BinderFile:
    """One file: the pages `pages` of a plan. `stamp(page)` are operators to draw on a page of a paper."""

    def __init__(
        self,
        laid: LaidOut,
        plan: Plan,
        pages: range,
        stamp: Callable[[int], str],
        step: Callable[[], None],
    ) -> None:
        self._laid = laid
        self._plan = plan
        self._pages = pages
        # Before the fonts are written, because they hold the letters that were used.
        self._stamps = {page: stamp(page) for page in pages if not isinstance(plan.pages[page], int)}
        self._step = step
        own = [page for page in plan.pages[pages.start : pages.stop] if isinstance(page, int)]
        shown = [laid.pages[page] for page in own] or list(laid.pages[:1])
        for page in shown:
            page.bookmarks.clear()
        data = writer.write(shown, Node("Document"), laid.book, laid.facts, tagged=False)
        self._pdf = pikepdf.open(io.BytesIO(data))
        made = [page.obj for page in self._pdf.pages]
        self._own = dict(zip(own, made, strict=False))
        self._fonts = made[0].Resources.Font
        self._paper = self._pdf.make_indirect(
            Dictionary({f"/{PAPER}": Dictionary(Type=Name.ExtGState, ca=_SEE_THROUGH, CA=_SEE_THROUGH)})
        )
        self._tree = self._pdf.make_indirect(Dictionary(Type=Name.Pages))
        self._objects: list[Object] = []
        self._boxes: dict[Box, Object] = {}

    def fill(self, sources: Sequence[bytes]) -> None:
        """Put in all pages, and what is attached; the papers are not needed after that."""
        root = self._pdf.Root
        root.Pages = self._tree
        for place in self._pages:
            page = self._plan.pages[place]
            if isinstance(page, int):
                self._own[page].Parent = self._tree
                self._objects.append(self._own[page])
            else:
                self._objects.append(self._paper_page(place, page[1]))
        self._tree.Kids, self._tree.Count = Array(self._objects), len(self._objects)
        numbers = Dictionary(S=Name.D, St=self._pages.start + 1)
        root.PageLabels = Dictionary(Nums=Array([0, numbers]))
        self._links()
        self._outline()
        self._attach(sources)

    def save(self, passphrase: str) -> bytes:
        """The finished file; with a passphrase it is encrypted with AES-256."""
        out = io.BytesIO()
        self._pdf.save(
            out,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=None if passphrase else StreamDecodeLevel.none,  # qpdf takes either, not both
            # Of the two halves of the file's name only the first, from cover and contents, tells files apart.
            static_id=not passphrase,
            encryption=pikepdf.Encryption(user=passphrase, owner=passphrase, R=6) if passphrase else False,
        )
        return out.getvalue()

    def _paper_page(self, place: int, leaf: Leaf) -> Object:
        self._step()
        shape = leaf.sheet
        drawn, operators = leaf.place(self._pdf)
        page = Dictionary(
            {
                "/Type": _PAGE,
                "/Parent": self._tree,
                "/MediaBox": self._box(shape.media),
                "/Resources": {
                    "/XObject": {f"/{CONTENT}": drawn},
                    "/Font": self._fonts,
                    "/ExtGState": self._paper,
                },
                "/Contents": self._pdf.make_stream(f"{operators} {self._stamps[place]}".encode("ascii")),
            }
        )
        if shape.crop != shape.media:
            page.CropBox = self._box(shape.crop)
        if shape.turn:
            page.Rotate = shape.turn
        if shape.unit != 1:
            page.UserUnit = shape.unit
        return self._pdf.make_indirect(page)

    def _box(self, box: Box) -> Object:
        found = self._boxes.get(box)
        if found is None:
            found = self._boxes[box] = self._pdf.make_indirect(Array(box))
        return found

    def _place(self, target: Target) -> Array | None:
        if target.page not in self._pages:
            return None
        return Array([self._objects[target.page - self._pages.start], Name.Fit])

    def _links(self) -> None:
        """What leads from the contents and the sheets of tabs to a page of this file."""
        for number, page in self._own.items():
            made = []
            for link in self._laid.pages[number].links:
                place = self._place(link.target)
                if place is not None:
                    made.append(
                        Dictionary(
                            Type=Name.Annot, Subtype=Name.Link, Rect=Array(link.area), Border=Array([0, 0, 0]), F=4,
                            Contents=String(link.text), Dest=place,
                        )
                    )  # fmt: skip
            if made:
                page.Annots = self._pdf.make_indirect(Array(made))

    def _outline(self) -> None:
        root = self._pdf.Root
        top = self._pdf.make_indirect(Dictionary(Type=Name.Outlines))
        if self._bookmarks(top, self._plan.bookmarks):
            root.Outlines = top
            root.PageMode = Name.UseOutlines

    def _bookmarks(self, above: Object, marks: Sequence[Bookmark]) -> bool:
        """Hang those that lead to a page of this file below `above`; whether there are any."""
        made: list[Object] = []
        for mark in marks:
            item = self._pdf.make_indirect(Dictionary(Title=String(mark.title), Parent=above))
            below = self._bookmarks(item, mark.below)
            place = self._place(mark.target)
            if place is not None:
                item.Dest = place
            elif not below:
                continue
            made.append(item)
        for one, after in itertools.pairwise(made):
            one.Next, after.Prev = after, one
        if made:
            above.First, above.Last = made[0], made[-1]
            opened = above.get("/Type") == Name.Outlines
            above.Count = len(made) if opened else -len(made)
        return bool(made)

    def _attach(self, sources: Sequence[bytes]) -> None:
        for place in self._pages:
            for piece in self._plan.attached.get(place, ()):
                original = piece.piece.original
                assert original is not None
                file = AttachedFileSpec(
                    self._pdf, sources[original], description="", filename=piece.attached,
                    mime_type="application/octet-stream", creation_date="", mod_date="",
                )  # fmt: skip
                self._pdf.attachments[piece.attached] = file
