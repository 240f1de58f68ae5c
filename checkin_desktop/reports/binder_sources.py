"""The PDFs of a binder: files from strangers, opened page by page. Only the process that makes binders uses this.

A page is taken over as what it draws (`binder_cleaning`). Where that is not what a reader shows (a form whose values
have no drawing, layers that are off), or where it cannot be read whole, the page is drawn anew as a picture.
"""

from __future__ import annotations

import contextlib
import io
import logging
import re
from collections.abc import Set as AbstractSet
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from checkin_desktop.domain import scan_work
from checkin_desktop.reports.binder_cleaning import Cleaner, value
from checkin_desktop.reports.binder_jpeg import picture
from checkin_desktop.reports.binder_leaves import Leaf, PdfLeaf, PictureLeaf, reached
from checkin_desktop.reports.binder_pruning import CannotTell, DrawsTooMuch, Place, Pruner, contents
from checkin_desktop.reports.binder_sheet import Box, Sheet, sheet
from checkin_desktop.reports.pdf_end import ended

BROKEN: Final = (
    pikepdf.PdfError, RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError,
)  # fmt: skip
_HIDDEN: Final = 0x02
_ANCESTORS: Final = 40
_SHAPE: Final = ("/MediaBox", "/CropBox", "/Rotate")
_INHERITED: Final = ("/Resources", *_SHAPE)  # ISO 32000-1, table 30
_XOBJECT, _FORM = Name.XObject, Name.Form  # made once: it takes as long as looking something up
_DRAWN_DPI: Final = 200
_DRAWN_SIDE: Final = 3400
_QUALITY: Final = 85
_POINTS: Final = 72
_PICTURE_FILTER: Final = re.compile("DCT|JPX|CCITT|JBIG2")
# Annotations that a reader draws by itself when the file has no drawing of them.
_SELF_DRAWN: Final = frozenset(
    "/" + kind
    for kind in (
        "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly",
        "StrikeOut", "Ink", "Stamp",
    )
)  # fmt: skip


class FileLocked(Exception):
    """It asks for a password, or for another one."""


class FileDamaged(Exception):
    """No page of it can be shown."""


class OpenPdf:
    """One PDF. `warnings` are codes of `domain.scan_work` for what came up while it was read.

    `taken` are the pages that will be asked for. When these are not all, a page takes along nothing that is there for
    the others alone (`binder_pruning`); where that cannot be told, it is drawn anew. `suspicious` files are read page
    by page before they are believed. Raises FileLocked, and FileDamaged when it has no page that could be shown.
    """

    def __init__(self, data: bytes, password: str, taken: AbstractSet[int], *, suspicious: bool) -> None:
        self.warnings: list[str] = []
        self._data = data
        self._password = password
        self._drawer: Any = None
        self._forms: dict[tuple[tuple[int, int], tuple[int, int], Box], Object] = {}
        self._shapes: dict[tuple[Any, ...], Sheet] = {}
        self._inherited: dict[tuple[int, int], dict[str, Any]] = {}
        self._boxes: dict[Box, Object] = {}
        self._cleaner = Cleaner()
        self._pages: list[Page] = []
        self._drawn: set[int] = set()
        self._pdf = self._open()
        kept = taken - self._drawn
        self._others = [number for number in range(len(self._pages)) if number not in kept]
        self._pruner = Pruner()
        self._held_by_others: dict[tuple[int, int], set[int]] | None = None
        self._others_show: dict[int, set[Place]] = {}
        self._suspicious = suspicious or self._pdf is None or bool(self._pdf.get_warnings())
        self.page_count = len(self._pages) if self._pdf is not None else self._pages_drawn()
        if self.page_count == 0:
            raise FileDamaged

    def _open(self) -> Pdf | None:
        logging.getLogger("pikepdf").setLevel(logging.CRITICAL)
        try:
            pdf = pikepdf.open(io.BytesIO(ended(self._data)), password=self._password, suppress_warnings=True)
            self._pages = list(pdf.pages)
            if _hides_layers(pdf):
                self._drawn = set(range(len(self._pages)))
            else:
                self._flatten(pdf)
        except pikepdf.PasswordError:
            raise FileLocked from None
        except BROKEN:
            self._warn(scan_work.DAMAGED)
            return None
        return pdf

    def _flatten(self, pdf: Pdf) -> None:
        """Make what lies on the pages (filled forms, stamps, comments as they are seen) a part of them."""
        lying = [number for number, page in enumerate(self._pages) if "/Annots" in page.obj]
        if not lying:
            return
        form = value(pdf.Root, "/AcroForm")
        needed = isinstance(form, Dictionary) and bool(form.get("/NeedAppearances", False))
        self._drawn = {number for number in lying if _lacks_drawing(self._pages[number].obj, needed=needed)}
        pdf.flatten_annotations("screen")

    def leaf(self, number: int, turn: int) -> Leaf | None:
        """A page, counted from 0, turned clockwise beside its own rotation; None when it cannot be shown."""
        if not 0 <= number < self.page_count:
            self._warn(scan_work.PAGES_MISSING)
            return None
        if self._pdf is not None and number not in self._drawn:
            try:
                shape = self._shape(number, turn)
                form = self._form(number, shape)
                if not self._suspicious or _reads_whole(form):
                    return PdfLeaf(form, shape, id(self))
            except CannotTell:
                return self.drawn(number, turn)
            except DrawsTooMuch:
                self._warn(scan_work.PAGE_DAMAGED)
                return None
            except BROKEN:
                self._warn(scan_work.PAGE_DAMAGED)
        return self.drawn(number, turn)

    def _shape(self, number: int, turn: int) -> Sheet:
        page = self._pages[number].obj
        keys = page.keys()
        above = self._above(page)
        media, crop, own = [page[key] if key in keys else above.get(key) for key in _SHAPE]
        unit = page["/UserUnit"] if "/UserUnit" in keys else None
        turned = (int(own) if own is not None else 0) + turn
        key = *(None if box is None else box.unparse(resolved=True) for box in (media, crop)), turned, unit
        known = self._shapes.get(key)
        if known is None:
            scale = float(unit) if unit is not None else 1.0
            known = self._shapes[key] = sheet(_box(media), _box(crop), turned, scale)
        return known

    def _above(self, page: Object) -> dict[str, Any]:
        """What a page has from the nodes that it hangs below."""
        parent = value(page, "/Parent")
        if not isinstance(parent, Dictionary):
            return {}
        known = self._inherited.get(parent.objgen)
        if known is None:
            found = {key: _inherited(parent, key) for key in _INHERITED}
            known = self._inherited[parent.objgen] = {key: item for key, item in found.items() if item is not None}
        return known

    def _resources(self, page: Page) -> Object:
        found = value(page.obj if "/Resources" in page.obj else self._above(page.obj), "/Resources")
        return found if isinstance(found, Dictionary) else Dictionary()

    def _form(self, number: int, shape: Sheet) -> Object:
        page = self._pages[number]
        resources = self._resources(page)
        if self._others:
            self._check_others(page, resources, shape)
        content = self._content(page)
        key = content.objgen, resources.objgen, shape.media
        known = self._forms.get(key)
        if known is not None:
            return known
        is_shared = resources.objgen != (0, 0)
        if self._others:
            resources = self._pruner.page_resources(page, resources)
        if value(content, "/Subtype") == _FORM:  # another page draws the same with other resources
            content = self._new(content.read_bytes())
        box = self._boxes.get(shape.media)
        if box is None:
            assert self._pdf is not None
            box = self._boxes[shape.media] = self._pdf.make_indirect(Array(shape.media))
        content.Type, content.Subtype, content.BBox, content.Resources = _XOBJECT, _FORM, box, resources
        group = value(page.obj, "/Group")
        if isinstance(group, Dictionary):
            content.Group = group
            group.I = True  # a page's group always stands alone
        self._cleaner.form(content)
        if is_shared:
            self._forms[key] = content
        return content

    def _check_others(self, page: Page, resources: Object, shape: Sheet) -> None:
        """Raise CannotTell when a page shares with one that is not taken what only that one shows in some place.

        Such are two pages made of one wide scan: each shows its half, and holds both.
        """
        here = self._pruner.places(page, resources)
        for other in self._sharing({number for number, _ in here} | {part.objgen for part in contents(page)}):
            seen = self._shape(other, 0)
            if (seen.media, seen.crop, seen.unit) != (shape.media, shape.crop, shape.unit):
                raise CannotTell
            if other not in self._others_show:
                with_them = self._pages[other]
                self._others_show[other] = self._pruner.places(with_them, self._resources(with_them))
            drawn = {number for number, _ in here}
            if any(place not in here and place[0] in drawn for place in self._others_show[other]):
                raise CannotTell

    def _sharing(self, numbers: set[tuple[int, int]]) -> set[int]:
        """The pages that are not taken and hold one of these objects."""
        if self._held_by_others is None:
            held: dict[tuple[int, int], set[int]] = {}
            known: dict[tuple[int, int], list[tuple[int, int]]] = {}
            for other in self._others:
                page = self._pages[other]
                resources = self._resources(page)
                below = known.get(resources.objgen)
                if below is None or resources.objgen == (0, 0):
                    below = known[resources.objgen] = [item.objgen for item in reached(resources)]
                for number in (*below, *(part.objgen for part in contents(page))):
                    held.setdefault(number, set()).add(other)
            self._held_by_others = held
        return set().union(*(self._held_by_others.get(number, ()) for number in numbers))

    def _content(self, page: Page) -> Object:
        content = value(page.obj, "/Contents")
        if isinstance(content, Array):
            if len(content) != 1:
                page.contents_coalesce()
                content = value(page.obj, "/Contents")
            else:
                content = content[0]
        return content if isinstance(content, Stream) else self._new(b"")

    def _new(self, data: bytes) -> Object:
        assert self._pdf is not None
        return self._pdf.make_stream(data)

    def drawn(self, number: int, turn: int) -> Leaf | None:
        """A page as PDFium draws it, as a picture; else as `leaf`."""
        import pypdfium2

        try:
            page = self._drawing()[number]
            wide, high = page.get_size()
            scale = min(_DRAWN_DPI / _POINTS, _DRAWN_SIDE / max(wide, high, 1))
            image = page.render(scale=scale).to_pil().convert("RGB")
            page.close()
        except (pypdfium2.PdfiumError, ValueError, MemoryError):
            self._warn(scan_work.PAGE_DAMAGED)
            return None
        out = io.BytesIO()
        image.save(out, "JPEG", quality=_QUALITY)
        return PictureLeaf(picture(out.getvalue()), turn, (max(wide, 3.0), max(high, 3.0)))

    def _drawing(self) -> Any:
        import pypdfium2

        if self._drawer is None:
            self._drawer = pypdfium2.PdfDocument(self._data, password=self._password or None)
            with contextlib.suppress(pypdfium2.PdfiumError):
                self._drawer.init_forms()
        return self._drawer

    def _pages_drawn(self) -> int:
        import pypdfium2

        try:
            return len(self._drawing())
        except pypdfium2.PdfiumError as error:
            raise (FileLocked if "password" in str(error).lower() else FileDamaged) from None

    def _warn(self, code: str) -> None:
        if code not in self.warnings:
            self.warnings.append(code)


def _inherited(page: Object, key: str) -> Any:
    """An attribute of a page or of what it hangs below (ISO 32000-1, 7.7.3.4)."""
    item: Any = page
    for _ in range(_ANCESTORS):
        found = value(item, key)
        if found is not None:
            return found
        item = value(item, "/Parent")
        if not isinstance(item, Dictionary):
            break
    return None


def _box(found: Any) -> Box | None:
    if not isinstance(found, Array) or len(found) < 4:
        return None
    left, bottom, right, top = (float(found[place]) for place in range(4))
    return left, bottom, right, top


def _hides_layers(pdf: Pdf) -> bool:
    """Whether a reader may leave something out: layers that are off, or that depend on others (14.11 and 8.11)."""
    layers = value(pdf.Root, "/OCProperties")
    if layers is None:
        return False
    shown = value(layers, "/D")
    if not isinstance(shown, Dictionary):
        return True
    if shown.get("/BaseState", Name.ON) != Name.ON or len(shown.get("/OFF", [])) or len(shown.get("/AS", [])):
        return True
    return any(isinstance(item, Dictionary) and value(item, "/Type") == Name.OCMD for item in pdf.objects)


def _lacks_drawing(page: Object, *, needed: bool) -> bool:
    """Whether something lies on a page that a reader shows though the file has no drawing of it."""
    try:
        return any(_is_undrawn(item, needed=needed) for item in page.Annots)
    except BROKEN:
        return True


def _is_undrawn(item: Any, *, needed: bool) -> bool:
    if int(item.get("/F", 0)) & _HIDDEN:
        return False
    drawing = value(item, "/AP")
    drawn = isinstance(drawing, Dictionary) and value(drawing, "/N") is not None
    kind = str(value(item, "/Subtype"))
    if kind == "/Widget":
        return (needed or not drawn) and _has_value(item)
    return kind in _SELF_DRAWN and not drawn


def _has_value(field: Any) -> bool:
    value = _inherited(field, "/V")
    return value is not None and str(value) not in ("", "/Off")


def _reads_whole(form: Object) -> bool:
    """Whether everything that a page draws with can be unpacked, but for pictures packed as pictures.

    Raises one of `BROKEN` where not.
    """
    for item in reached(form):
        if isinstance(item, Stream):
            if _PICTURE_FILTER.search(str(value(item, "/Filter"))):
                item.read_raw_bytes()
            else:
                item.read_bytes()
    return True
