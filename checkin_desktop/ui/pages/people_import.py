"""Bring in a list: a CSV file is read, its columns and dates are settled, its rows are looked at, then all come in.

Nothing is written before the last step, which is one transaction with one undo. The rows that stay out can be saved as
a file of the same columns with their reasons.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people_files import PeopleTable, UnreadableTable
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.services.people_import import Imported, Preview, Wish, read_people_file
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.people_import import refusal_words
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.people_import_parts import ColumnsCard, DatesCard, FileCard, RowsCard
from checkin_desktop.ui.pages.people_import_result import PastCard, ResultCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, PageHeader, ProgressStrip
from checkin_desktop.ui.widgets.flow import AsideLayout, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label


class PeopleImportPage(Page):
    """The file is read off the main thread and outside the vault's lane; the vault is asked about every change."""

    page_id = "import"
    topics = frozenset({"people", "identity", "contacts", "plan", "tags"})
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._table: PeopleTable | None = None
        self._preview = Preview(())
        self._question = 0
        self._import: Job[Any] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        area = scroll(content, exact=True)
        outer.addWidget(area, 1)
        self.header = PageHeader(
            lambda: translate("People", "Import people"),
            lambda: translate("People", "From a list of a spreadsheet or another program, saved as CSV."),
        )
        self.header.add_action(back_button(context, lambda: translate("People", "Back to People"), "people"))
        self.trouble = Banner("fault", "")
        self.file = FileCard(context)
        self.columns = ColumnsCard()
        self.dates = DatesCard()
        self.rows = RowsCard()
        self.result = ResultCard(context)
        self.past = PastCard(context)
        for part in (
            *(self.header, self.trouble, self.file, self.result, self.columns, self.dates, self.rows, self.past),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.foot_holder = QWidget()
        below = QVBoxLayout(self.foot_holder)
        below.setContentsMargins(theme.space(28), theme.px(4), theme.space(28), theme.space(12))
        below.addWidget(self._make_foot())
        outer.addWidget(self.foot_holder)
        self._area = area
        self.file.given.connect(self.read)
        self.columns.edited.connect(self._ask)
        self.dates.edited.connect(self._ask)
        self.rows.turned.connect(self._count)
        self.result.undo_wanted.connect(self.past.undo)
        self.result.again_wanted.connect(self._start_over)
        self.past.undone.connect(self._undone)
        self._show_step(None)

    def _make_foot(self) -> QWidget:
        foot = Card(12, kind="soft")
        foot.body.setContentsMargins(theme.space(16), theme.px(8), theme.space(12), theme.px(8))
        line = QWidget()
        foot.body.addWidget(line)
        row = AsideLayout(line, main_min=theme.px(240), gap=theme.px(12), centred=True)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        self.count_label = Label("", "strong", tone="soft_ink")
        self.strip = ProgressStrip()
        self.strip.setVisible(False)
        column.addWidget(self.count_label)
        column.addWidget(self.strip)
        row.addWidget(words)
        buttons = QWidget()
        flow = FlowLayout(buttons, 10)
        self.cancel_button = Button(lambda: translate("People", "Cancel"), "secondary")
        self.cancel_button.clicked.connect(self._cancel)
        self.import_button = Button("", "primary", "check")
        self.import_button.clicked.connect(self.bring_in)
        self.context.hold(self.import_button)
        flow.addWidget(self.cancel_button)
        flow.addWidget(self.import_button)
        row.addWidget(buttons)
        return foot

    # --- what the window asks for ----------------------------------------------------------------------------------

    def act(self, action: str) -> None:
        """ "new": choose a file."""
        if action == "new":
            self.file.choose()

    def refresh(self) -> None:
        """Ask again for earlier imports, and whom the rows may be now that something changed."""
        self.past.refresh()
        if self._table is not None and self._import is None:
            self._ask()

    def wipe(self) -> None:
        """Forget the file and everything that was read from it."""
        self._start_over()
        self.past.clear()

    # --- reading ---------------------------------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Read a file; what was read before goes."""
        if self._import is not None or self.context.read_only:
            return
        self._start_over()
        self.file.show_file(lambda: translate("People", "Reading the file…"))
        self.context.runner.submit(
            lambda _: read_people_file(path),
            owner=self,
            done=lambda table: self._read(path.name, table),
            failed=self._refused,
            lane=Lane.POOL,
            reading=True,
        )

    def _read(self, name: str, table: PeopleTable) -> None:
        self._table = table
        rows = len(table.rows)
        self.file.show_file(lambda: f"{name} · " + translate("People", "%n row(s) of people", n=rows))
        self.columns.show_table(table)
        self._ask()

    def _refused(self, error: BaseException) -> None:
        self.file.show_file("")
        if isinstance(error, UnreadableTable):
            self._say(*refusal_words(error))
        elif not is_silent(error):
            words = error_words(error)
            self._say(words.what, f"{words.safe} {words.action}")

    def _wish(self) -> Wish:
        return Wish(self.columns.mapping(), self.dates.order(), self.rows.chosen())

    def _ask(self) -> None:
        """What the rows mean with the columns and dates as they are settled now; an older answer is dropped."""
        table, wish, case = self._table, self._wish(), self.context.case
        if table is None:
            return
        self._question += 1
        question = self._question

        def show(preview: Preview) -> None:
            if question == self._question:
                self._show_preview(preview)

        self.context.runner.submit(
            lambda _: case.people_import.preview(table, wish), owner=self, done=show, reading=True
        )

    def _show_preview(self, preview: Preview) -> None:
        first = not self.rows.isVisibleTo(self)
        self._preview = preview
        self.dates.show_question(preview.ask)
        self.rows.show_preview(preview)
        self._show_step(preview)
        self._count()
        if first:
            self._bring_up(self.columns)

    # --- bringing in -----------------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """Bring in the rows that are ready and those that were chosen, all of them or none."""
        table, wish, case = self._table, self._wish(), self.context.case
        if table is None or self._import is not None:
            return
        self._set_busy(busy=True)

        def work(control: JobControl) -> Imported:
            return case.people_import.run(table, wish, progress=control.progress, cancelled=control.cancelled)

        self._import = self.context.runner.submit(
            work,
            owner=self,
            done=lambda done: self._imported(table, wish, done),
            failed=self._failed,
            progress=lambda done, total, _: self.strip.set_progress(done, total),
        )

    def _imported(self, table: PeopleTable, wish: Wish, done: Imported) -> None:
        self._rest()
        self._forget_table()
        self.file.show_file("")
        self.result.show_result(table, done)
        self._show_step(None)
        self.file.setVisible(False)
        self.past.refresh()
        if done.import_id is not None:
            self._offer_undo(table, wish, done.import_id)
        self._bring_up(self.result)
        self.result.begin()

    def _offer_undo(self, table: PeopleTable, wish: Wish, import_id: int) -> None:
        current = [import_id]

        def back(case: Any) -> None:
            if any(past.id == current[0] for past in case.people_import.past()):
                case.people_import.undo(current[0])

        def again(case: Any) -> None:
            current[0] = case.people_import.run(table, wish).import_id or 0

        text = translate("People", "import of people")
        self.context.undo_stack.push(SavedChange(self.context, text, back=back, again=again, shown=self._undone))

    def _failed(self, error: BaseException) -> None:
        self._rest()
        self._count()
        if is_silent(error):
            self._say(translate("People", "Stopped. Nobody was brought in."), "", "neutral")
            return
        words = error_words(error)
        self._say(words.what, f"{words.safe} {words.action}")

    def _undone(self) -> None:
        self.result.forget()
        self.file.setVisible(True)
        self.past.refresh()
        if self.isVisible() and self._table is None:
            self.file.choose_button.setFocus()

    def _cancel(self) -> None:
        if self._import is not None:
            self._import.cancel()
        else:
            self._start_over()
            self.file.choose_button.setFocus()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show_step(self, preview: Preview | None) -> None:
        for part in (self.columns, self.rows, self.foot_holder):
            part.setVisible(preview is not None)
        self.dates.setVisible(preview is not None and preview.ask is not None)
        self.past.set_step(started=preview is not None)
        self.trouble.setVisible(False)
        self.file.set_step(started=preview is not None)
        self.file.setVisible(True)

    def _count(self) -> None:
        chosen = self.rows.chosen()
        coming = len(self._preview.ready) + len(chosen)
        back = len(self._preview.rows) - coming
        self.import_button.set_text(lambda: translate("People", "Bring in %n person(s)", n=coming))
        self.import_button.setEnabled(coming > 0 and self.dates.answered and self._import is None)
        if not self.dates.answered:
            self.count_label.set_text(lambda: translate("People", "First say how the dates are meant."))
        else:
            self.count_label.set_text(lambda: translate("People", "%n row(s) come back to you.", n=back))

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.file, self.columns, self.dates, self.rows):
            part.setEnabled(not busy)
        self.strip.set_progress(0, 1)
        self.strip.setVisible(busy)
        self.trouble.setVisible(False)
        self.import_button.setEnabled(not busy)
        self.cancel_button.set_text(
            (lambda: translate("People", "Stop")) if busy else (lambda: translate("People", "Cancel"))
        )

    def _rest(self) -> None:
        self._import = None
        self._set_busy(busy=False)

    def _start_over(self) -> None:
        self._forget_table()
        self.file.show_file("")
        self.result.forget()
        self._show_step(None)

    def _forget_table(self) -> None:
        self._question += 1
        self._table, self._preview = None, Preview(())
        self.columns.clear()
        self.dates.forget()
        self.rows.clear()

    def _say(self, title: Text, text: Text, status: str = "fault") -> None:
        self.trouble.set_status(status)
        self.trouble.set_texts(title, text)
        self.trouble.setVisible(True)
        self._bring_up(self.trouble)

    def _bring_up(self, part: QWidget) -> None:
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part, 0, theme.px(20)))
