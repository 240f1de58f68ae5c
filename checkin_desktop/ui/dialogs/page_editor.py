"""Put the pages of a scan in order, turn, straighten and crop them, or cover what others are not to see.

`edit_pages` changes the working copy of a scan, `edit_choice` what of it goes into one binder. Both show the page as
others will see it, drawn by the same process in the same way. Closing by locking keeps nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from checkin_desktop.domain.binders import FileChoice
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scan_work import Box, Cover, PageEdit, ScanWork
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.page_editor_canvas import Tool
from checkin_desktop.ui.dialogs.page_editor_face import EditorFace
from checkin_desktop.ui.dialogs.page_editor_list import THUMB
from checkin_desktop.ui.dialogs.page_editor_pictures import EditorPictures
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import title_of
from checkin_desktop.ui.models.page_editing import PageEditing
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.theme import theme

ZOOMS: Final = (100, 150, 200, 300)


def edit_pages(
    context: WindowContext, attachment: Attachment, work: ScanWork, parent: QWidget | None = None
) -> ScanWork | None:
    """Edit the working copy of a scan and save it; what is kept then, None when nothing was changed."""
    dialog = PageEditor(context, attachment, work, parent=parent)
    return dialog.work if dialog.run() else None


def edit_choice(
    context: WindowContext, attachment: Attachment, work: ScanWork, choice: FileChoice, parent: QWidget | None = None
) -> FileChoice | None:
    """Choose which pages of a scan go into a binder and what is covered there; None when nothing was changed.

    Nothing is saved here.
    """
    dialog = PageEditor(context, attachment, work, choice, parent=parent)
    return dialog.choice if dialog.run() else None


class PageEditor(QDialog):
    """`work` and `choice` are what came out of it once it was accepted."""

    def __init__(
        self,
        context: WindowContext,
        attachment: Attachment,
        work: ScanWork,
        choice: FileChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title_of(parent))
        self.setModal(True)
        self.work, self.choice = work, choice
        self._context, self._attachment = context, attachment
        self.editing: PageEditing | None = None
        self._pictures: EditorPictures | None = None
        self._page, self._zoom = 0, 0
        self._tool = Tool.LOOK
        self._started = self._saving = False
        self.face = EditorFace(self, attachment.name, arranges=choice is None)
        self.setAccessibleName(self.face.title())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        if choice is None:
            context.hold(self.face.save_button)
        self._connect()
        self.resize(theme.px(1040), theme.px(780))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.window().size()))
        self._arrange()

    def _connect(self) -> None:
        face, tools, canvas = self.face, self.face.tools, self.face.canvas
        face.list.chosen.connect(self._choose)
        face.list.moved.connect(self._move)
        face.list.switched.connect(self._switch)
        face.list.sight_changed.connect(self._next_small)
        face.leave_out_button.clicked.connect(lambda: self._switch(self._page))
        face.up_button.clicked.connect(lambda: self._move(self._page, self._page - 1))
        face.down_button.clicked.connect(lambda: self._move(self._page, self._page + 1))
        canvas.drawn.connect(self._drawn)
        canvas.changed.connect(self._area_changed)
        canvas.chosen.connect(lambda _: self._settle())
        canvas.removed.connect(lambda _: self._remove_area())
        canvas.finished.connect(self._settle)
        face.straighten.slider.valueChanged.connect(lambda _: self._straighten())
        face.straighten.slider.sliderReleased.connect(self._settle)
        tools.left_button.clicked.connect(lambda: self._turn(-90))
        tools.right_button.clicked.connect(lambda: self._turn(90))
        for tool, button in tools.tools.items():
            button.clicked.connect(lambda _=False, tool=tool: self._use(tool))
        face.add_button.clicked.connect(self._add_area)
        face.next_button.clicked.connect(self._next_area)
        face.remove_button.clicked.connect(self._remove_area)
        face.whole_button.clicked.connect(self._remove_area)
        face.cancel_button.clicked.connect(self._leave)
        face.save_button.clicked.connect(self._save)
        for button, keys, act in (
            (tools.undo_button, ("Ctrl+Z",), lambda: self._step(back=True)),
            (tools.redo_button, ("Ctrl+Shift+Z", "Ctrl+Y"), lambda: self._step(back=False)),
            (tools.zoom_in_button, ("Ctrl++", "Ctrl+="), lambda: self._set_zoom(self._zoom + 1)),
            (tools.zoom_out_button, ("Ctrl+-",), lambda: self._set_zoom(self._zoom - 1)),
            (None, ("PgDown",), lambda: self._choose(self._page + 1)),
            (None, ("PgUp",), lambda: self._choose(self._page - 1)),
            (None, ("Escape",), self._leave),
        ):
            if button is not None:
                button.clicked.connect(act)
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- opening and closing -----------------------------------------------------------------------------------

    def run(self) -> bool:
        """Show it and wait; whether something was changed and is to be kept."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted.value
        finally:
            self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Load when the size is known."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page for the new size."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before something is lost; locking does not come this way."""
        event.ignore()
        self._leave()

    def done(self, result: int) -> None:
        """Closed, also by locking: the file is known nowhere any more."""
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None
        super().done(result)

    def _leave(self) -> None:
        if self._saving:
            return
        unchanged = self.editing is None or not self.editing.is_changed
        if unchanged or self._context.messages.ask(
            lambda: translate("Papers", "Leave without keeping the changes?"),
            lambda: translate("Papers", "What you changed on these pages since you opened them is lost."),
            yes=lambda: translate("Papers", "Leave"),
            no=lambda: translate("Papers", "Go on"),
            destructive=True,
        ):
            self.reject()

    def _load(self) -> None:
        case, number, work = self._context.case, self._attachment.id, self.work
        known = work.page_count is not None
        self._context.runner.submit(
            lambda control: (
                case.documents.content(number),
                work if known else case.scans.look(number, cancelled=control.cancelled),
            ),
            owner=self,
            done=lambda came: self._loaded(*came),
            failed=self._failed,
            reading=known,
            loss="",
        )

    def _loaded(self, data: bytes, work: ScanWork) -> None:
        if not work.page_count:
            code = ErrorCode.FILE_LOCKED if work.page_count is None else ErrorCode.FILE_NOT_SUPPORTED
            self._failed(AppError(code))
            return
        if self.isHidden():
            return
        self.work = replace(work, pages=self.work.pages)
        made = EditorPictures(self._context, data, self._attachment.mime, work.password, self)
        made.large_came.connect(self._large_came)
        made.large_failed.connect(self._not_drawn)
        made.small_came.connect(self._small_came)
        self._pictures = made
        self.editing = PageEditing(self.work, work.page_count, self.choice, self._changed)
        self._tool = Tool.LOOK if self.choice is None else Tool.COVER
        self._changed()
        self.face.list.setFocus()

    def _save(self) -> None:
        editing = self.editing
        if editing is None or not editing.is_changed or self._saving:
            return
        if self.choice is not None:
            self.choice = editing.choice()
            self.accept()
            return
        self._saving = True
        self._arrange()
        scans, number, pages = self._context.case.scans, self._attachment.id, editing.pages()
        self._context.runner.submit(
            lambda _: (scans.set_pages(number, pages), scans.work(number)),
            owner=self,
            done=lambda kept: self._saved(kept[1]),
            failed=self._failed,
        )

    def _saved(self, kept: ScanWork) -> None:
        number, before, after = self._attachment.id, self.work.pages, kept.pages
        self.work, self._saving = kept, False
        push_saved(
            self._context,
            translate("Papers", "Pages of a scan"),
            back=lambda case: case.scans.set_pages(number, before),
            again=lambda case: case.scans.set_pages(number, after),
            place=("documents", self._context.person_id, None),
        )
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._saving = False
        if not is_silent(error):
            words = error_words(error)
            self.face.trouble.set_texts(words.what, f"{words.safe} {words.action}")
            self.face.trouble.setVisible(True)
        self._arrange()

    # --- what is shown -----------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.editing is not None:
            self.face.list.show_slots(self.editing.slots, self._page)
            self._request()
            self._next_small()
            self._arrange()

    def _arrange(self) -> None:
        self.face.show_state(self.editing, self._page, self._tool, busy=self._saving)
        self.face.tools.zoom_in_button.setEnabled(self._zoom < len(ZOOMS) - 1)
        self.face.tools.zoom_out_button.setEnabled(self._zoom > 0)
        if self.editing is None:
            return
        slot = self.editing.slots[self._page]
        crop = slot.edit.crop
        areas: tuple[Box, ...] = tuple(cover.box for cover in self.editing.covers_of(self._page))
        if self._tool is not Tool.COVER:
            areas = () if crop is None or self._tool is Tool.LOOK else (crop,)
        straightened = self.editing.arranges and self._tool is Tool.LOOK and bool(slot.edit.angle)
        self.face.canvas.set_page(self._tool, slot.edit.turn, areas, left_out=not slot.shown, grid=straightened)
        name = translate("Papers", "Page {page} of {count}", page=self._page + 1, count=len(self.editing.slots))
        self.face.canvas.setAccessibleName(name)

    def _drawn_as(self, place: int) -> tuple[PageEdit, tuple[Cover, ...]]:
        """How the page in a place is drawn for the chosen tool."""
        assert self.editing is not None
        edit = self.editing.slots[place].edit
        if self._tool is Tool.COVER:
            return PageEdit(edit.page, edit.turn), ()
        covers = self.editing.covers_of(place)
        return (replace(edit, crop=None) if self._tool is Tool.CROP else edit), covers

    def _request(self) -> None:
        if self._pictures is not None and self.editing is not None:
            wide = self.face.area.viewport().width() * ZOOMS[self._zoom] / 100
            self._pictures.ask_large(*self._drawn_as(self._page), round(wide * self.devicePixelRatioF()))

    def _large_came(self, picture: QPixmap) -> None:
        self.face.trouble.setVisible(False)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.face.canvas.set_picture(picture)

    def _not_drawn(self, error: BaseException) -> None:
        self.face.canvas.set_picture(None)
        self._failed(error)

    def _next_small(self) -> None:
        """Fetch the small pictures that are in sight, one after the other."""
        editing, pictures = self.editing, self._pictures
        if editing is None or pictures is None or pictures.is_busy or self.face.list.count() != len(editing.slots):
            return
        keys = [(slot.edit, editing.covers_of(place)) for place, slot in enumerate(editing.slots)]
        row = self.face.list.wanted(keys)
        if row is not None:
            pictures.ask_small(*keys[row], round(theme.px(THUMB) * self.devicePixelRatioF()), keys[row])

    def _small_came(self, page: int, key: object, picture: QPixmap) -> None:
        self.face.list.set_thumb(page, key, picture)
        self._next_small()

    def _fit(self) -> None:
        """Make the canvas as large as the zoom asks, and draw the page for that."""
        percent = ZOOMS[self._zoom]
        larger = percent > ZOOMS[0]
        self.face.canvas.setMinimumSize(self.face.area.viewport().size() * (percent / 100) if larger else QSize(0, 0))
        self._request()

    # --- what is done ------------------------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        if self.editing is None or not 0 <= place < len(self.editing.slots):
            return
        self.editing.settle()
        if place != self._page:
            self._page = place
            self.face.canvas.select(0)
            self.face.canvas.set_picture(None)  # nothing is drawn on the picture of another page
            self._changed()

    def _move(self, place: int, to: int) -> None:
        if self.editing is not None and 0 <= to < len(self.editing.slots):
            self._page = to
            if self.editing.move(place, to) == place:
                self._changed()

    def _switch(self, place: int) -> None:
        if self.editing is not None:
            self._page = place
            self.editing.set_shown(place, shown=not self.editing.slots[place].shown)

    def _turn(self, degrees: int) -> None:
        if self.editing is not None:
            self.editing.turn(self._page, degrees)

    def _straighten(self) -> None:
        if self.editing is not None:
            if self._tool is Tool.COVER:
                self._use(Tool.LOOK)
            self.editing.straighten(self._page, self.face.straighten.degrees())

    def _use(self, tool: Tool) -> None:
        self._settle()
        self._tool = tool
        self.face.canvas.select(0)
        self._changed()

    def _settle(self) -> None:
        if self.editing is not None:
            self.editing.settle()

    def _step(self, *, back: bool) -> None:
        if self.editing is not None and not self._saving:
            if back:
                self.editing.undo()
            else:
                self.editing.redo()

    def _set_zoom(self, place: int) -> None:
        self._zoom = max(0, min(place, len(ZOOMS) - 1))
        self._fit()
        self._arrange()

    def _drawn(self, box: Box) -> None:
        if self.editing is None:
            return
        if self._tool is Tool.COVER:
            self.face.canvas.select(self.editing.add_cover(self._page, box))
        else:
            self._settle()
            self.editing.crop(self._page, box)

    def _area_changed(self, number: int, box: Box) -> None:
        if self.editing is None:
            return
        if self._tool is Tool.COVER:
            self.editing.change_cover(self._page, number, box)
        else:
            self.editing.crop(self._page, box)

    def _add_area(self) -> None:
        if self.editing is not None:
            self.face.canvas.select(self.editing.add_cover(self._page))
            self.face.canvas.setFocus()

    def _next_area(self) -> None:
        if self.editing is not None and (count := len(self.editing.covers_of(self._page))):
            self._settle()
            self.face.canvas.select((self.face.canvas.selected + 1) % count)

    def _remove_area(self) -> None:
        if self.editing is None:
            return
        if self._tool is Tool.CROP:
            self._settle()
            self.editing.crop(self._page, None)
        elif self.editing.covers_of(self._page):
            self.editing.remove_cover(self._page, self.face.canvas.selected)
