"""What opens below the filters of the list of people: columns, a name for a filter, a person's tags."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.dues import SavedFilter
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.tags import TAG_LIMIT, distinct, read_tags
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.people import Column, column_title
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages.people_filter import PeopleFilterBar
from checkin_desktop.ui.pages.people_table import PeopleTable
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.pills_field import PillsField

NAME_LIMIT = 60


class Panel(Card):
    """A card with a title and a button that closes it, as Escape does. `closed` follows."""

    closed = Signal()

    def __init__(self, title: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(14, parent=parent)
        self.title_label = Label(title, "section")
        self.title_label.setVisible(bool(title))
        self.body.addWidget(self.title_label)
        self.buttons = QWidget()
        self.flow = FlowLayout(self.buttons, 8)

    def finish(self, close: Text) -> None:
        """Put the buttons below what was added."""
        button = Button(close, "quiet")
        button.clicked.connect(self.close_panel)
        self.flow.addWidget(button)
        self.body.addWidget(self.buttons)

    def forget(self) -> None:
        """Forget what was typed and whom it is about."""

    def close_panel(self) -> None:
        """Go away, without doing anything."""
        self.setVisible(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)


class ColumnsPanel(Panel):
    """Which columns are shown; `chosen` carries them at each press."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        choices = [
            (column, lambda column=column: column_title(column)) for column in Column if column is not Column.NAME
        ]
        self.field = PillsField(lambda: translate("People", "Columns beside the name"), choices)
        self.field.edited.connect(self.chosen)
        self.body.addWidget(self.field)
        self.finish(lambda: translate("People", "Close"))

    def begin(self, shown: Sequence[Column]) -> None:
        """Open with the columns as they are."""
        self.field.set_value(tuple(shown))
        self.setVisible(True)
        self.field.pill(Column.NEXT_DATE).setFocus()


class SavePanel(Panel):
    """Asks how a filter is called; `named` carries the name."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "Save this filter"), parent)
        self.field = TextField(
            lambda: translate("People", "Name of the filter"),
            help=lambda: translate("People", "For example: Monday round. It is kept in this folder."),
            max_length=NAME_LIMIT,
        )
        self.field.setMaximumWidth(theme.px(420))
        self.field.edit.returnPressed.connect(self._keep)
        self.body.addWidget(self.field)
        keep = Button(lambda: translate("People", "Save the filter"), "secondary", "star")
        keep.clicked.connect(self._keep)
        self.flow.addWidget(keep)
        self.finish(lambda: translate("People", "Cancel"))

    def begin(self) -> None:
        """Open empty."""
        self.forget()
        self.setVisible(True)
        self.field.edit.setFocus()

    def forget(self) -> None:
        """Forget the name."""
        self.field.set_value("")
        self.field.set_notices(())

    def _keep(self) -> None:
        name = self.field.value().strip()
        if not name:
            self.field.set_notices([translate("People", "Write a name for the filter.")])
            return
        self.named.emit(name)


class TagsPanel(Panel):
    """The tags of one person; `kept` carries the person's id and the tags."""

    kept = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._person = 0
        self.pills: PillsField | None = None
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._holder)
        self.field = TextField(
            lambda: translate("People", "New tags"),
            help=lambda: translate("People", "Short words, with commas between them."),
            optional=True,
            max_length=10 * TAG_LIMIT,
        )
        self.field.setMaximumWidth(theme.px(420))
        self.field.edit.returnPressed.connect(self._keep)
        self.body.addWidget(self.field)
        keep = Button(lambda: translate("People", "Save the tags"), "secondary", "check")
        keep.clicked.connect(self._keep)
        self.flow.addWidget(keep)
        self.finish(lambda: translate("People", "Cancel"))

    def begin(self, person_id: int, name: str, own: Sequence[str], known: Sequence[str]) -> None:
        """Open for a person who has `own` tags; `known` are those of the folder."""
        self.forget()
        self._person = person_id
        self.title_label.set_text(lambda: translate("People", "Tags of {name}", name=name))
        self.title_label.setVisible(True)
        every = distinct((*own, *known))
        if every:
            self.pills = PillsField(lambda: translate("People", "Tags of this folder"), [(tag, tag) for tag in every])
            self.pills.set_value(tuple(own))
            self._column.addWidget(self.pills)
        self.setVisible(True)
        self.field.edit.setFocus()

    def forget(self) -> None:
        """Forget the person."""
        self._person = 0
        self.title_label.set_text("")
        self.field.set_value("")
        self.field.set_notices(())
        if self.pills is not None:
            self._column.removeWidget(self.pills)
            self.pills.hide()
            self.pills.deleteLater()
            self.pills = None

    def _keep(self) -> None:
        chosen = self.pills.value() if self.pills is not None else ()
        tags = distinct((*(str(tag) for tag in chosen), *read_tags(self.field.value())))
        self.kept.emit(self._person, tags)


class PeoplePanels(QWidget):
    """The three panels over one list, and what they save. `filters_changed` follows an undo that the bar did not see.

    `known_tags` are the tags of the folder, for the panel of tags.
    """

    filters_changed = Signal()

    def __init__(self, context: WindowContext, table: PeopleTable, filters: PeopleFilterBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._table, self._filters = context, table, filters
        self.known_tags: tuple[str, ...] = ()
        self._made: list[Panel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setVisible(False)
        filters.save_wanted.connect(self._begin_save)
        filters.forget_wanted.connect(self._forget_filter)
        filters.columns_wanted.connect(self._begin_columns)
        table.tags_wanted.connect(lambda _: self._begin_tags())

    @cached_property
    def columns_panel(self) -> ColumnsPanel:
        """The choice of columns; made when it is first needed."""
        panel = ColumnsPanel(self)
        panel.chosen.connect(self._choose_columns)
        self._add(panel)
        return panel

    @cached_property
    def save_panel(self) -> SavePanel:
        """The name of a filter; made when it is first needed."""
        panel = SavePanel(self)
        panel.named.connect(self._save_filter)
        self._add(panel)
        return panel

    @cached_property
    def tags_panel(self) -> TagsPanel:
        """The tags of a person; made when they are first needed."""
        panel = TagsPanel(self)
        panel.kept.connect(self._keep_tags)
        self._add(panel)
        return panel

    def wipe(self) -> None:
        """Close all, and forget names and tags."""
        self._close()
        self.known_tags = ()
        for panel in self._made:
            panel.forget()

    def _add(self, panel: Panel) -> None:
        panel.closed.connect(self._closed)
        self._column.addWidget(panel)
        self._made.append(panel)

    def _open(self, panel: Panel) -> None:
        for other in self._made:
            other.setVisible(other is panel)
        self.setVisible(True)

    def _close(self) -> None:
        for panel in self._made:
            panel.setVisible(False)
        self.setVisible(False)

    def _closed(self) -> None:
        self._close()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_columns(self) -> None:
        self._open(self.columns_panel)
        self.columns_panel.begin(self._table.columns())

    def _begin_save(self) -> None:
        self._open(self.save_panel)
        self.save_panel.begin()

    def _begin_tags(self) -> None:
        person = self._table.current_person()
        if person is not None and not self._context.read_only:
            self._open(self.tags_panel)
            self.tags_panel.begin(person.id, person.display_name, person.tags, self.known_tags)

    def _choose_columns(self, columns: Sequence[Column]) -> None:
        self._table.show_columns(columns)
        service, codes = self._context.case.people_list, [column.code for column in (Column.NAME, *columns)]
        if not self._context.read_only:
            self._context.runner.submit(lambda _: service.set_columns(codes), owner=self, done=lambda _: None)

    def _save_filter(self, name: str) -> None:
        service, saved = self._context.case.people_list, SavedFilter(name, self._filters.query)
        self._change_filters(lambda: service.save(saved))
        self._closed()

    def _forget_filter(self, name: str) -> None:
        service, query = self._context.case.people_list, self._filters.query
        self._change_filters(lambda: service.forget(name))
        change = SavedChange(
            self._context,
            translate("People", "removal of a filter"),
            back=lambda case: case.people_list.save(SavedFilter(name, query)),
            again=lambda case: case.people_list.forget(name),
            shown=self.filters_changed.emit,
        )
        self._context.undo_stack.push(change)

    def _change_filters(self, change: Callable[[], object]) -> None:
        service = self._context.case.people_list

        def work(_: object) -> tuple[SavedFilter, ...]:
            change()
            return service.saved()

        self._context.runner.submit(work, owner=self, done=self._filters.set_saved)

    def _keep_tags(self, person_id: int, tags: tuple[str, ...]) -> None:
        service = self._context.case.tags

        def work(_: object) -> tuple[str, ...]:
            before = service.of_person(person_id)
            service.set(person_id, tags)
            return before

        def done(before: tuple[str, ...]) -> None:
            self._closed()
            change = SavedChange(
                self._context,
                translate("People", "change of tags"),
                back=lambda case: case.tags.set(person_id, before),
                again=lambda case: case.tags.set(person_id, tags),
                shown=lambda: self._table.select_person(person_id),
            )
            self._context.undo_stack.push(change)

        def refused(error: BaseException) -> None:
            if isinstance(error, InvalidInput):
                self.tags_panel.field.set_notices(notice_lines(error.faults))
            else:
                self._context.messages.error(error)

        self._context.runner.submit(work, owner=self, done=done, failed=refused)
