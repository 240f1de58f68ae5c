"""Moves: one event for each move, with a task for every agency, clocks before and after, proof, and a receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTask
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.moves import AddressReplaced, MoveView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.move_task import TaskDialog
from checkin_desktop.ui.dialogs.withdraw_dialog import view_or_withdraw
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models.moves import move_rows
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.moves_detail import MoveDetail
from checkin_desktop.ui.pages.moves_form import MoveForm
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.print_preview_move import ReceiptPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList

Loaded = tuple[tuple[Move, ...], str]
Chosen = tuple[MoveView, int, ReferenceData]


class MovesPage(Page):
    """The list of moves, the chosen one, the form of a new one, and the receipt over all of it."""

    page_id = "moves"
    topics = frozenset({"moves", "papers", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._moves: tuple[Move, ...] = ()
        self._name = ""
        self._chosen: int | None = None
        self._loaded: Chosen | None = None
        self._preview: ReceiptPreview | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(self)
        outer.addWidget(self.views)
        self.views.addWidget(self._make_list())

    @property
    def preview(self) -> ReceiptPreview:
        """The receipt before it is printed; made when it is first asked for."""
        if self._preview is None:
            self._preview = ReceiptPreview(self.context, self.views)
            self._preview.closed.connect(self._preview_closed)
            self.views.addWidget(self._preview)
        return self._preview

    def show_record(self, record_id: int) -> None:
        """Bring one move to the front."""
        self._choose(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N begins a new move, Ctrl+P shows the receipt of the chosen one."""
        if action == "new":
            self.add()
        elif action == "print":
            self.open_receipt()

    def refresh(self) -> None:
        """Load the list again, and the chosen move."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> Loaded:
            return case.moves.of_person(person_id), case.people.given_names(person_id)

        def done(found: Loaded) -> None:
            if person_id == self.person_id:
                self._show(*found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.list.set_rows(move_rows(self._moves))
        self.header.set_subtitle(self._subtitle)
        if self._loaded is not None:
            self.detail.show_view(*self._loaded)

    def flush(self) -> None:
        """Keep what is typed as a draft."""
        self.form.keep()

    def add(self) -> None:
        """Begin a new move."""
        if self.person_id is None or self.context.read_only:
            return
        self.flush()
        self._show_form()
        self.form.open_new(self.person_id)

    def open_receipt(self) -> None:
        """Show the receipt of the chosen move as it is printed."""
        if self.person_id is not None and self._chosen is not None:
            self.views.setCurrentWidget(self.preview)
            self.preview.open_move(self.person_id, self._chosen)

    def _make_list(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Moves", "Moves"), "")
        self.add_button = Button(lambda: translate("Moves", "New move"), "primary", "plus")
        self.add_button.clicked.connect(self.add)
        self.header.add_action(self.add_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Moves", "Moves"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        self.detail = MoveDetail(self.context)
        self.form = MoveForm(self.context)
        self._connect()
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.right.addWidget(self.form)
        self.panes = ListDetail(listing, self.right, list_width=288, under=700)
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        first = Button(lambda: translate("Moves", "Write a move down"), "primary", "plus")
        first.clicked.connect(self.add)
        self.context.hold(self.add_button, first)
        self.empty = EmptyState(
            "truck",
            lambda: translate(
                "Moves",
                "A new address goes to several agencies, each within its own time. Write the move down once. The list "
                "of whom to tell, and until when, comes from the release papers.",
            ),
            first,
            lambda: translate("Moves", "No moves yet"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        return holder

    def _connect(self) -> None:
        detail, form = self.detail, self.form
        detail.change_wanted.connect(self._change)
        detail.remove_wanted.connect(self._remove)
        detail.receipt_wanted.connect(self.open_receipt)
        detail.replace_wanted.connect(self._replace_address)
        detail.ask_again_wanted.connect(self._ask_again)
        detail.done_wanted.connect(lambda task: self._settle(task, needed=True))
        detail.not_needed_wanted.connect(lambda task: self._settle(task, needed=False))
        detail.reopen_wanted.connect(self._reopen)
        detail.file_opened.connect(self._open_file)
        detail.files_changed.connect(self.refresh)
        detail.link_wanted.connect(lambda page: self.context.navigate(page, self.person_id))
        detail.call_wanted.connect(self.context.begin_call)
        form.saved.connect(self._saved)
        form.left.connect(self._left)
        form.papers_wanted.connect(lambda: self.context.navigate("papers", self.person_id))

    def _subtitle(self) -> str:
        if not self._moves:
            return self._name
        count = translate("Moves", "%n move(s)", n=len(self._moves))
        return translate("Moves", "{name} · {count}", name=self._name, count=count)

    def _show(self, moves: tuple[Move, ...], name: str) -> None:
        self._moves, self._name = moves, name
        self.header.set_subtitle(self._subtitle)
        writing = self.right.currentWidget() is self.form
        self.form.refresh()
        self.stack.setCurrentWidget(self.panes if moves or writing else self.empty)
        self.panes.set_alone(not moves)
        self.add_button.setVisible(bool(moves) and not writing)
        self.list.set_rows(move_rows(moves))
        ids = [move.id for move in moves]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        if self._chosen is None:
            self._loaded = None
            self.detail.forget()
            return
        self.list.select(self._chosen)
        self._load(self._chosen)

    def _load(self, move_id: int) -> None:
        case = self.context.case

        def work(_: object) -> Chosen:
            view = case.moves.view(move_id)
            return view, len(case.papers.of_person(view.move.person_id)), case.reference

        def done(found: Chosen) -> None:
            if move_id == self._chosen:
                self._loaded = found
                self.detail.show_view(*found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _choose(self, move_id: int) -> None:
        self.form.keep()
        self._chosen = move_id
        self.list.select(move_id)
        self._show_detail()
        self._load(move_id)

    def _open(self, move_id: int) -> None:
        self._choose(move_id)
        self.panes.show_detail()
        self.detail.change.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self.panes)
        self.right.setCurrentWidget(self.form)
        self.add_button.setVisible(False)
        self.panes.show_detail()

    def _show_detail(self) -> None:
        self.right.setCurrentWidget(self.detail)
        self.add_button.setVisible(bool(self._moves))

    def _change(self) -> None:
        if self._loaded is not None:
            self._show_form()
            self.form.open_for(self._loaded[0].move)

    def _saved(self, move: Move, before: MoveDetails | None) -> None:
        self._chosen = move.id
        self._show_detail()
        if before is None:
            self._push(
                translate("Moves", "Write a move down"),
                lambda case: case.moves.remove(move.id),
                lambda case: case.moves.restore(move),
            )
        else:
            self._push(
                translate("Moves", "Change a move"),
                lambda case: case.moves.update(move.id, **_fields(before)),
                lambda case: case.moves.update(move.id, **_fields(move.details)),
            )
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _left(self) -> None:
        self._show_detail()
        self.panes.show_list()
        self.refresh()
        (self.list if self._moves else self.add_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self) -> None:
        move_id = self._chosen
        if move_id is None:
            return

        def done(move: Move) -> None:
            self.panes.show_list()
            self._push(
                translate("Moves", "Remove a move"),
                lambda case: case.moves.restore(move),
                lambda case: case.moves.remove(move.id),
            )

        self._submit(lambda case: case.moves.remove(move_id), done)

    def _settle(self, before: MoveTask, *, needed: bool) -> None:
        if self._loaded is None or self.person_id is None:
            return
        zone = self._loaded[0].move.details.zone
        dialog = TaskDialog(self.context, self.window(), before, self.person_id, zone, needed=needed)
        if dialog.run() == QDialog.DialogCode.Accepted.value and dialog.task is not None:
            self.detail.keep_open(before.code)
            self._put(before, dialog.task)

    def _reopen(self, task: MoveTask) -> None:
        self._submit(lambda case: case.moves.reopen(task.move_id, task.code), lambda after: self._put(task, after))

    def _put(self, before: MoveTask, after: MoveTask) -> None:
        self._push(
            translate("Moves", "Mark a task of a move"),
            lambda case: case.moves.put_task(before),
            lambda case: case.moves.put_task(after),
        )

    def _replace_address(self) -> None:
        move_id, loaded = self._chosen, self._loaded
        if move_id is None or loaded is None:
            return
        details = loaded[0].move.details
        agreed = self.context.messages.ask(
            lambda: translate("Moves", "Replace the address on the Identity page?"),
            "\n".join(map(isolate_ltr, details.new_lines)),
            lambda: translate("Moves", "The old address stays in this move. You can undo this."),
            yes=lambda: translate("Moves", "Replace the address"),
            icon_name="home",
        )
        if not agreed:
            return

        def done(replaced: AddressReplaced) -> None:
            self._push(
                translate("Moves", "Replace the address"),
                lambda case: case.moves.put_address_back(replaced),
                lambda case: case.moves.replace_address(move_id),
            )

        self._submit(lambda case: case.moves.replace_address(move_id), done)

    def _ask_again(self) -> None:
        move_id = self._chosen
        if move_id is not None:
            self._submit(lambda case: case.moves.ask_again(move_id), lambda _: None)

    def _open_file(self, attachment: Attachment) -> None:
        def withdraw(reason: str) -> None:
            self._submit(lambda case: case.moves.withdraw_proof(attachment.id, reason), lambda _: None)

        view_or_withdraw(self.context, attachment, self.window(), withdraw)

    def _submit(self, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        case = self.context.case
        self.context.runner.submit(lambda _: work(case), owner=self, done=done, failed=self.context.messages.error)

    def _push(self, text: str, back: Callable[[Any], object], again: Callable[[Any], object]) -> None:
        push_saved(self.context, text, back=back, again=again, place=("moves", self.person_id, self._chosen))

    def _preview_closed(self) -> None:
        self.views.setCurrentIndex(0)
        self.detail.receipt.setFocus(Qt.FocusReason.TabFocusReason)

    def _forget(self) -> None:
        self.form.forget()
        self.detail.forget()
        if self._preview is not None:
            self._preview.forget()
        self._moves, self._name, self._chosen, self._loaded = (), "", None, None
        self.views.setCurrentIndex(0)
        self.list.set_rows(())
        self.right.setCurrentWidget(self.detail)
        self.panes.show_list()
        self.header.set_subtitle("")


def _fields(details: MoveDetails) -> dict[str, Any]:
    return {name: getattr(details, name) for name in MoveDetails.__dataclass_fields__}
