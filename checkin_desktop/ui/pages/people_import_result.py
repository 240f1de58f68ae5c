"""What an import did, the rows that came back, and earlier imports with the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.people_files import PeopleTable
from checkin_desktop.domain.people_table import Changed, PastImport
from checkin_desktop.services.people_import import Imported
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people_import import changed_words, reason_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words import dates


class ResultCard(Card):
    """What happened, in large words. `undo_wanted` carries the import's id; `again_wanted` asks for another file."""

    undo_wanted = Signal(int)
    again_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._table: PeopleTable | None = None
        self._done = Imported(None, (), (), 0)
        self.title_label = Label("", "section")
        self.back_label = Label("", "body")
        self.file_label = Label(
            lambda: translate(
                "People",
                "The list that you chose is still on this computer, open to everyone who uses it. Delete it when you "
                "no longer need it.",
            ),
            "small",
        )
        self.saved_label = Label("", "small_strong")
        for label in (self.title_label, self.back_label, self.file_label, self.saved_label):
            self.body.addWidget(label)
        row = QWidget()
        flow = FlowLayout(row, 10)
        self.people_button = Button(lambda: translate("People", "Show the people"), "primary", "users")
        self.people_button.clicked.connect(lambda: context.navigate("people"))
        self.save_button = Button(lambda: translate("People", "Save these rows as a file"), "secondary", "save")
        self.save_button.clicked.connect(self.save_rows)
        self.undo_button = Button(lambda: translate("People", "Undo this import"), "secondary", "undo")
        self.undo_button.clicked.connect(self._undo)
        self.again_button = Button(lambda: translate("People", "Another list"), "quiet", "plus")
        self.again_button.clicked.connect(self.again_wanted)
        for button in (self.people_button, self.save_button, self.undo_button, self.again_button):
            flow.addWidget(button)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(row)
        self.forget()

    def show_result(self, table: PeopleTable, done: Imported) -> None:
        """Say what came in and what did not."""
        self._table, self._done = table, done
        count, back = len(done.people_ids), len(done.back)
        doubtful = sum(not row.faults for row in done.back)
        self.title_label.set_text(lambda: translate("People", "%n person(s) came in", n=count))
        self.back_label.set_text(
            lambda: translate(
                "People",
                "%n row(s) did not: {faulty} to mend, {doubtful} that may be known.",
                n=back,
                faulty=back - doubtful,
                doubtful=doubtful,
            )
        )
        self.back_label.setVisible(back > 0)
        self.save_button.setVisible(back > 0)
        self.undo_button.setVisible(done.import_id is not None)
        self.saved_label.setVisible(False)
        self.setVisible(True)

    def begin(self) -> None:
        """Put the keyboard on what comes next: the rows that came back, else the people."""
        (self.save_button if self._done.back else self.people_button).setFocus()

    def forget(self) -> None:
        """Forget the file."""
        self._table, self._done = None, Imported(None, (), (), 0)
        self.setVisible(False)

    def save_rows(self) -> None:
        """Save the rows that came back, with their reasons."""
        if self._table is None:
            return
        target = self._context.messages.save_file(
            lambda: translate("People", "Save the rows that came back"),
            "rows.csv",
            kinds=((lambda: translate("People", "Table (CSV)"), "*.csv"),),
        )
        if target is None:
            return
        service = self._context.case.people_import
        reasons = [(row.row, reason_words(row)) for row in self._done.back]
        data = service.rows_back(self._table, reasons, translate("People", "Reason"))
        self._context.runner.submit(
            lambda _: service.save_rows_back(data, target), owner=self, done=lambda _: self._saved(target.name)
        )

    def _saved(self, name: str) -> None:
        self.saved_label.set_text(
            lambda: translate("People", "Saved as {name}. Mend the rows and bring that file in.", name=name)
        )
        self.saved_label.setVisible(True)

    def _undo(self) -> None:
        if self._done.import_id is not None:
            self.undo_wanted.emit(self._done.import_id)


class PastCard(SectionCard):
    """Earlier imports, each with its undo. `undone` follows; a refused one names who was changed since."""

    undone = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "Earlier imports"), flush=True, parent=parent)
        self._context = context
        self._started, self._amount = False, 0
        self.rows = RowStack()
        self.body.addWidget(self.rows)
        self.changed_label = Label("", "strong")
        self.changed_label.setContentsMargins(theme.space(18), theme.px(10), theme.space(18), theme.px(4))
        self.changed = RowStack()
        self.body.addWidget(self.changed_label)
        self.body.addWidget(self.changed)
        self.clear()

    def refresh(self) -> None:
        """Ask for the imports again."""
        case = self._context.case
        self._context.runner.submit(lambda _: case.people_import.past(), owner=self, done=self._show, reading=True)

    def set_step(self, *, started: bool) -> None:
        """Stand aside while a file is being looked at."""
        self._started = started
        self._fit()

    def clear(self) -> None:
        """Forget who and when."""
        self.rows.clear()
        self._amount = 0
        self._show_changed(())

    def undo(self, import_id: int) -> None:
        """Take everybody of an import out again; if somebody was changed since, say who, and leave all of them."""
        service = self._context.case.people_import

        def work(_: object) -> tuple[Changed, ...]:
            changed = service.changed_since(import_id)
            if not changed:
                service.undo(import_id)
            return changed

        self._context.runner.submit(work, owner=self, done=self._tried)

    def _tried(self, changed: Sequence[Changed]) -> None:
        self._show_changed(changed)
        if not changed:
            self.undone.emit()

    def _show(self, imports: Sequence[PastImport]) -> None:
        rows = []
        for past in imports:
            button = Button(lambda: translate("People", "Undo this import"), "secondary", "undo", small=True)
            button.clicked.connect(lambda _=False, number=past.id: self.undo(number))
            self._context.hold(button)
            rows.append(
                ListRow(
                    lambda past=past: translate("People", "%n person(s) came in", n=past.imported),
                    lambda past=past: dates.format_local(catalog(), past.made_at.astimezone()),
                    icon_name="users",
                    actions=(button,),
                )
            )
        self.rows.set_rows(rows)
        self._amount = len(rows)
        self._fit()

    def _show_changed(self, changed: Sequence[Changed]) -> None:
        rows = []
        for each in changed:
            row = ListRow(
                each.name or translate("People", "Somebody who is no longer here"),
                lambda each=each: translate("People", "Changed: {what}", what=changed_words(each.tables)),
                icon_name="user",
                status="late",
                pressable=bool(each.name),
            )
            row.pressed.connect(lambda number=each.person_id: self._context.navigate("overview", number))
            rows.append(row)
        self.changed.set_rows(rows)
        amount = len(changed)
        self.changed_label.set_text(
            lambda: (
                translate(
                    "People",
                    "This cannot be undone: %n of these people were changed since. Remove people one by one instead.",
                    n=amount,
                )
                if amount
                else ""
            )
        )
        self.changed_label.setVisible(amount > 0)
        self.changed.setVisible(amount > 0)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(not self._started and self._amount > 0)
