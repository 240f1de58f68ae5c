"""The pages of a scan: ordered, turned, cropped and covered by keys and by mouse, as others will see them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from checkin_desktop.domain.binders import FileChoice
from checkin_desktop.domain.documents import Attachment, DocumentDetails
from checkin_desktop.domain.scan_work import Box, Cover, PageEdit, ScanWork
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.page_editor import PageEditor
from checkin_desktop.ui.dialogs.page_editor_boxes import by_key, moved, spanned, turned, upright
from checkin_desktop.ui.dialogs.page_editor_canvas import Tool
from checkin_desktop.ui.models.page_editing import PageEditing

PATIENCE = 60_000
NONE = Qt.KeyboardModifier.NoModifier
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def pdf(pages: int = 4) -> bytes:
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(200, 300))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def scan(context: WindowContext) -> Attachment:
    document = context.case.documents.add(1, DocumentDetails(title="x"))
    return context.case.documents.attach(document.id, NewFile("a.pdf", data=pdf()))


def opened(qtbot: QtBot, context: WindowContext, scan: Attachment, choice: FileChoice | None = None) -> PageEditor:
    editor = PageEditor(context, scan, context.case.scans.work(scan.id), choice)
    qtbot.addWidget(editor, before_close_func=PageEditor.reject)
    editor.open()
    settled(qtbot, context, editor)
    return editor


def settled(qtbot: QtBot, context: WindowContext, editor: PageEditor) -> None:
    qtbot.waitUntil(lambda: editor.editing is not None and context.runner.idle(), timeout=PATIENCE)


def orders(editor: PageEditor) -> list[int]:
    assert editor.editing is not None
    return [slot.edit.page for slot in editor.editing.slots]


def test_pages_are_arranged_by_keys_saved_and_undone(qtbot: QtBot, context: WindowContext, scan: Attachment) -> None:
    editor = opened(qtbot, context, scan)
    pages, slider = editor.face.list, editor.face.straighten.slider
    assert not editor.face.save_button.isEnabled()
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    qtbot.keyClick(pages, Qt.Key.Key_Up, ALT)
    assert orders(editor) == [1, 0, 2, 3]
    qtbot.keyClick(pages, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(pages, Qt.Key.Key_Down, ALT)
    assert orders(editor) == [0, 2, 1, 3]
    qtbot.keyClick(pages, Qt.Key.Key_Up)
    qtbot.keyClick(pages, Qt.Key.Key_Space)
    assert editor.editing is not None
    assert editor.editing.pages() == (PageEdit(0), PageEdit(1), PageEdit(3))
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    editor.face.tools.right_button.click()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    editor.face.tools.crop_button.click()
    editor.face.canvas.setFocus()
    for _ in range(3):
        qtbot.keyClick(editor.face.canvas, Qt.Key.Key_Left, SHIFT)
    wanted = PageEdit(1, turn=90, angle=1.0, crop=Box(0, 0.03, 1, 1))
    made = editor.editing.pages()[1]
    assert made.crop is not None
    assert (made.page, made.turn, made.angle) == (1, 90, 1.0)
    assert made.crop.top == pytest.approx(0.03)
    for _ in range(2):  # the crop is one step, the two turns of the slider another
        editor.face.tools.undo_button.click()
    assert editor.editing.pages()[1] == PageEdit(1, turn=90)
    for _ in range(2):
        editor.face.tools.redo_button.click()
    assert editor.editing.pages()[1] == made
    assert wanted.is_redrawn
    settled(qtbot, context, editor)
    with qtbot.waitSignal(editor.accepted, timeout=PATIENCE):
        editor.face.save_button.click()
    kept = context.case.scans.work(scan.id)
    assert kept.pages == (PageEdit(0), made, PageEdit(3))
    context.undo_stack.undo()
    qtbot.waitUntil(lambda: context.case.scans.work(scan.id).pages == (), timeout=PATIENCE)
    context.undo_stack.redo()
    qtbot.waitUntil(lambda: context.case.scans.work(scan.id) == kept, timeout=PATIENCE)


def test_what_is_shown_is_drawn_as_others_see_it(qtbot: QtBot, context: WindowContext, scan: Attachment) -> None:
    choice = FileChoice(scan.id, hidden=(2,), covers=(Cover(0, Box(0, 0, 0.5, 0.5)),))
    editor = opened(qtbot, context, scan, choice)
    assert editor.editing is not None
    assert editor.face.canvas.tool is Tool.COVER
    editor.face.tools.look_button.click()
    settled(qtbot, context, editor)
    picture = editor.face.canvas._picture
    assert picture is not None
    image = picture.toImage()
    assert image.pixelColor(image.width() // 4, image.height() // 4).lightness() == 0
    assert image.pixelColor(image.width() * 3 // 4, image.height() // 4).lightness() == 255
    assert sorted(editor.face.list._thumbs)[:2] == [0, 1]
    editor.reject()


def test_areas_are_drawn_by_mouse_and_moved_by_keys(qtbot: QtBot, context: WindowContext, scan: Attachment) -> None:
    editor = opened(qtbot, context, scan, FileChoice(scan.id))
    canvas, face = editor.face.canvas, editor.face
    page = canvas.page_rect()

    def at(x: float, y: float) -> QPoint:
        return QPointF(page.left() + x * page.width(), page.top() + y * page.height()).toPoint()

    def drag(start: QPoint, end: QPoint) -> None:
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(canvas, end)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)

    assert editor.editing is not None
    drag(at(0.2, 0.2), at(0.5, 0.4))
    (drawn,) = editor.editing.covers
    assert drawn.page == 0
    assert (drawn.box.left, drawn.box.top) == pytest.approx((0.2, 0.2), abs=0.01)
    drag(at(0.3, 0.3), at(0.4, 0.3))  # inside it: moved
    drag(at(0.6, 0.4), at(0.7, 0.5))  # its corner: stretched
    (after,) = editor.editing.covers
    box = after.box
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx((0.3, 0.2, 0.7, 0.5), abs=0.02)
    drag(at(0.1, 0.9), at(0.105, 0.9))  # a slip of the hand
    assert len(editor.editing.covers) == 1
    face.add_button.click()
    assert canvas.selected == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, CTRL)
    assert editor.editing.covers[1].box.top == pytest.approx(0.452)
    face.next_button.click()
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert [cover.box.left for cover in editor.editing.covers] == [0.3]
    assert canvas.selected == 0
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    qtbot.keyClick(face.list, Qt.Key.Key_Delete)
    settled(qtbot, context, editor)
    with qtbot.waitSignal(editor.accepted, timeout=PATIENCE):
        face.save_button.click()
    assert editor.choice is not None
    assert editor.choice.hidden == (1,)
    assert [cover.page for cover in editor.choice.covers] == [0]
    assert context.case.scans.work(scan.id).pages == ()


def test_a_page_is_dragged(qtbot: QtBot, context: WindowContext, scan: Attachment) -> None:
    editor = opened(qtbot, context, scan)
    pages, carried = editor.face.list, QMimeData()

    def drop(row: int, below: int) -> None:
        pages.setCurrentRow(row)
        place = pages.visualItemRect(pages.item(below)).center() + QPoint(0, 5)
        event = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, NONE)
        pages.dropEvent(event)
        assert event.dropAction() is Qt.DropAction.IgnoreAction

    drop(0, below=2)
    assert orders(editor) == [1, 2, 0, 3]
    drop(3, below=0)
    assert orders(editor) == [1, 3, 2, 0]
    assert pages.count() == 4
    assert pages.currentRow() == 1
    editor.reject()


def test_leaving_asks_before_changes_are_lost(
    qtbot: QtBot, context: WindowContext, scan: Attachment, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, asked = [True, False], []
    monkeypatch.setattr(context.messages, "ask", lambda *_, **__: asked.append(1) or answers.pop())
    editor = opened(qtbot, context, scan)
    editor.close()
    assert not editor.isVisible()
    assert not asked
    editor = opened(qtbot, context, scan, FileChoice(scan.id))
    qtbot.keyClick(editor.face.list, Qt.Key.Key_Space)
    editor.close()
    assert editor.isVisible()
    editor.face.cancel_button.click()
    assert not editor.isVisible()
    assert len(asked) == 2
    assert editor.choice == FileChoice(scan.id)
    assert context.case.scans.work(scan.id).pages == ()


# --- without a window ------------------------------------------------------------------------------------------


def test_the_last_page_stays_and_hidden_pages_stay_hidden() -> None:
    work = ScanWork(1, page_count=3, pages=(PageEdit(2), PageEdit(0)))
    editing = PageEditing(work, 3, FileChoice(1, hidden=(0, 1)), lambda: None)
    assert [slot.shown for slot in editing.slots] == [True, False]
    assert not editing.can_leave_out(0)
    editing.set_shown(0, shown=False)
    assert editing.shown_count() == 1
    editing.set_shown(1, shown=True)
    assert editing.choice().hidden == (1,)
    editing.turn(0, 90)
    editing.crop(0, Box(0, 0, 0.5, 1))
    assert editing.move(0, 1) == 0
    assert editing.slots[0].edit == PageEdit(2)


def test_pages_that_were_left_out_can_come_back() -> None:
    editing = PageEditing(ScanWork(1, page_count=3, pages=(PageEdit(2, turn=180),)), 3, None, lambda: None)
    assert [(slot.edit.page, slot.shown) for slot in editing.slots] == [(2, True), (0, False), (1, False)]
    editing.set_shown(1, shown=True)
    assert editing.pages() == (PageEdit(2, turn=180), PageEdit(0))
    assert editing.is_changed
    editing.undo()
    assert not editing.is_changed


def test_areas_turn_with_their_page() -> None:
    box = Box(0.1, 0.2, 0.3, 0.6)
    assert turned(box, 90) == Box(0.4, 0.1, 0.8, pytest.approx(0.3))
    for turn in (0, 90, 180, 270):
        back = upright(turned(box, turn), turn)
        assert (back.left, back.top, back.right, back.bottom) == pytest.approx((0.1, 0.2, 0.3, 0.6))
    assert moved(box, 5, -5) == Box(pytest.approx(0.8), 0, 1, pytest.approx(0.4))
    assert spanned(QPointF(-1, 2), QPointF(0.5, 0.5)) == Box(0, 0.5, 0.5, 1)
    assert spanned(QPointF(0.5, 0.5), QPointF(0.505, 0.9)) is None
    assert by_key(box, Qt.Key.Key_A, NONE) is None
    smallest = Box(0.5, 0.5, 0.51, 0.51)
    assert by_key(smallest, Qt.Key.Key_Left, SHIFT) == smallest
