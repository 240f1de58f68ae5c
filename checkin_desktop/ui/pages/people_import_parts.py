"""Parts of the page that brings in a list of people: the file, its columns, its dates, its rows, earlier imports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.people_files import PeopleField, PeopleTable, guess_fields
from checkin_desktop.domain.people_table import TwoReadings
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services.people_import import Preview
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import DropZone
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.people_import import field_words, row_item
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.fields import ChoiceField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList
from checkin_desktop.ui.widgets.tick_list import TickList
from checkin_desktop.words import dates

HAND_BACK = "hand_back"
"""The answer that rows whose date has two readings come back."""
_EXAMPLES = 3
_GROUP_ICONS = {"ready": "check", "doubtful": "users", "faulty": "warning"}
_COLUMN_WIDTH = 224
_EXAMPLE_LETTERS = 27
_LIST_HEIGHT = 340


class FileCard(SectionCard):
    """Takes one CSV file, dropped or chosen; `given` carries its path."""

    given = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "Which list?"), parent=parent)
        self._context = context
        self.setAcceptDrops(True)
        zone = DropZone(self)
        zone.column.addWidget(Label(self._words, "body", tone="ink2"))
        self.file_label = Label("", "strong")
        self.file_label.setVisible(False)
        zone.column.addWidget(self.file_label)
        row = QWidget()
        flow = FlowLayout(row, 8)
        self.choose_button = Button(lambda: translate("People", "Choose a CSV file"), "primary", "document")
        self.other_button = Button(lambda: translate("People", "Choose another file"), "secondary", "document")
        for button in (self.choose_button, self.other_button):
            button.clicked.connect(self.choose)
            context.hold(button)
            flow.addWidget(button)
        self.other_button.setVisible(False)
        zone.column.addWidget(row)
        self.body.addWidget(zone)

    def choose(self) -> None:
        """Ask for a file."""
        kinds = ((lambda: translate("People", "Table (CSV)"), "*.csv *.txt *.tsv"),)
        paths = self._context.messages.open_files(
            lambda: translate("People", "Choose the list"), kinds=kinds, several=False
        )
        if paths:
            self.given.emit(paths[0])

    def show_file(self, words: Text) -> None:
        """Say what was read; "" says nothing."""
        self.file_label.set_text(words)
        self.file_label.setVisible(bool(words))

    def set_step(self, *, started: bool) -> None:
        """Another file may be chosen while one is looked at."""
        self.choose_button.setVisible(not started)
        self.other_button.setVisible(started)

    @staticmethod
    def _words() -> str:
        return translate(
            "People",
            "Save the list as CSV in the spreadsheet program and drop it here. The first row holds the headings, in "
            "English or Spanish. Nothing comes in before you have seen it.",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files."""
        if self.choose_button.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.given.emit(paths[0])


class ColumnsCard(SectionCard):
    """One choice for each column; a field stands in one column only. `edited` follows each choice."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "What do the columns hold?"), parent=parent)
        self.body.addWidget(Label(self._words, "small"))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, 16)
        self.body.addWidget(self._holder)
        self.fields: list[ChoiceField] = []

    def show_table(self, table: PeopleTable) -> None:
        """Offer the columns of a file, as far as their names tell what they hold."""
        self.clear()
        guessed = guess_fields(table.headings)
        choices: list[tuple[object, Text]] = [(None, lambda: translate("People", "Not taken over"))]
        choices += [(field, lambda field=field: field_words(field)) for field in PeopleField]
        for place, heading in enumerate(table.headings):
            column = (row.cells[place] for row in table.rows if place < len(row.cells))
            examples = [cell for cell in column if cell.strip()][:_EXAMPLES]
            field = ChoiceField(
                heading or translate("People", "Column {number}", number=place + 1),
                choices,
                help=_in_one_line(examples),
                parent=self._holder,
            )
            field.setFixedWidth(theme.px(_COLUMN_WIDTH))
            field.set_value(guessed.get(place))
            field.edited.connect(lambda value, place=place: self._chosen(place, value))
            self._flow.addWidget(field)
            self.fields.append(field)
        taken = len(guessed)
        self.set_aside(
            lambda: translate("People", "{count} of {all} columns known", count=taken, all=len(table.headings))
        )

    def mapping(self) -> Mapping[int, PeopleField]:
        """Which column holds what."""
        chosen = {place: field.value() for place, field in enumerate(self.fields)}
        return {place: value for place, value in chosen.items() if isinstance(value, PeopleField)}

    def clear(self) -> None:
        """Forget the file."""
        for field in self.fields:
            self._flow.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields.clear()

    def _chosen(self, place: int, value: object) -> None:
        for other, field in enumerate(self.fields):
            if other != place and value is not None and field.value() == value:
                field.set_value(None)
        self.edited.emit()

    @staticmethod
    def _words() -> str:
        return translate("People", "Below each heading stand its first values. Change what is not right.")


def _in_one_line(examples: Sequence[str]) -> str:
    """The first values of a column, so short that fields of one width have one height."""
    words = " · ".join(" ".join(each.split()) for each in examples) or "–"
    return words if len(words) <= _EXAMPLE_LETTERS else f"{words[:_EXAMPLE_LETTERS].rstrip(' ·')}…"


class DatesCard(SectionCard):
    """Asks how dates with two readings are meant. `edited` follows the answer."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "How are the dates meant?"), parent=parent)
        self.field = ChoiceField(lambda: translate("People", "Dates with two readings"))
        self.field.setMaximumWidth(theme.px(520))
        self.field.edited.connect(lambda _: self.edited.emit())
        self.body.addWidget(self.field)
        self._asked: TwoReadings | None = None

    def show_question(self, asked: TwoReadings | None) -> None:
        """Ask about these; None asks nothing. An answer is kept while the question is the same."""
        self.setVisible(asked is not None)
        if asked is None or asked == self._asked:
            return
        self._asked = asked
        self.field.set_choices(
            [
                (DateOrder.MONTH_FIRST, lambda: self._reading(asked.written, asked.month_first)),
                (DateOrder.DAY_FIRST, lambda: self._reading(asked.written, asked.day_first)),
                (HAND_BACK, lambda: translate("People", "The list mixes both: give these rows back")),
            ]
        )
        self.field.set_value(None)
        self.set_aside(lambda: translate("People", "%n row(s)", n=asked.rows))

    def forget(self) -> None:
        """Forget the question and its answer."""
        self._asked = None
        self.field.set_value(None)
        self.setVisible(False)

    def order(self) -> DateOrder | None:
        """The order that was chosen."""
        value = self.field.value()
        return value if isinstance(value, DateOrder) else None

    @property
    def answered(self) -> bool:
        """Whether nothing is open."""
        return self._asked is None or self.field.value() is not None

    @staticmethod
    def _reading(written: str, day: date) -> str:
        shown = dates.format_date(catalog(), day)
        return translate("People", "“{written}” means {day}", written=written, day=shown)


class RowsCard(SectionCard):
    """The rows of the file in three groups. `turned` follows each choice of a doubtful row."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("People", "Look before it comes in"), parent=parent)
        self._counts = {"ready": 0, "doubtful": 0, "faulty": 0}
        self._group = "ready"
        bar = QWidget()
        flow = FlowLayout(bar, 8)
        self.pills: dict[str, Button] = {}
        for code, icon_name in _GROUP_ICONS.items():
            pill = Button(lambda code=code: self._pill_words(code), "filter", icon_name)
            pill.clicked.connect(lambda _=False, code=code: self.show_group(code))
            flow.addWidget(pill)
            self.pills[code] = pill
        self.body.addWidget(bar)
        self.help = Label(self._help_words, "small")
        self.body.addWidget(self.help)
        tools = QWidget()
        tool_flow = FlowLayout(tools, 8)
        self.all_button = Button(lambda: translate("People", "Bring in all of these"), "secondary", small=True)
        self.none_button = Button(lambda: translate("People", "Leave out all of these"), "secondary", small=True)
        self.all_button.clicked.connect(lambda: self._take_all(taken=True))
        self.none_button.clicked.connect(lambda: self._take_all(taken=False))
        tool_flow.addWidget(self.all_button)
        tool_flow.addWidget(self.none_button)
        self.tools = tools
        self.body.addWidget(tools)
        self.stack = LowStack()
        self.stack.setMinimumHeight(theme.px(_LIST_HEIGHT))
        name = lambda: translate("People", "Rows of the list")  # noqa: E731 - one name for three lists
        self.lists: dict[str, RowList] = {
            "ready": RowList(name),
            "doubtful": TickList(
                name, lambda: translate("People", "Comes in"), lambda: translate("People", "Comes back")
            ),
            "faulty": RowList(name),
        }
        for each in self.lists.values():
            self.stack.addWidget(each)
        doubtful = self.lists["doubtful"]
        assert isinstance(doubtful, TickList)
        self.doubtful = doubtful
        self.doubtful.turned.connect(self.turned)
        self.body.addWidget(self.stack)

    def show_preview(self, preview: Preview) -> None:
        """Show other rows; what was chosen among the doubtful ones stays chosen while the rows are there."""
        chosen = self.chosen()
        self.lists["ready"].set_rows([row_item(row, "user", "neutral") for row in preview.ready])
        self.lists["faulty"].set_rows([row_item(row, "warning", "late") for row in preview.faulty])
        lines = {row.row.line for row in preview.doubtful}
        self.doubtful.set_all(taken=False)
        self.doubtful.show_rows([row_item(row, "users", "neutral") for row in preview.doubtful], chosen & lines)
        groups = {"ready": preview.ready, "doubtful": preview.doubtful, "faulty": preview.faulty}
        self._counts = {code: len(rows) for code, rows in groups.items()}
        for pill in self.pills.values():
            pill.retranslate()
        if not self._counts[self._group]:
            self._group = next((code for code, count in self._counts.items() if count), "ready")
        self.show_group(self._group)

    def chosen(self) -> frozenset[int]:
        """The numbers of the doubtful rows that come in."""
        turned = frozenset(key for key in self.doubtful.turned_keys() if isinstance(key, int))
        rows = self.doubtful.keys()
        every = frozenset(key for key in rows if isinstance(key, int))
        return every - turned if self.doubtful.all_taken else turned

    def show_group(self, code: str) -> None:
        """Bring a group to the front."""
        self._group = code
        for each, pill in self.pills.items():
            pill.setChecked(each == code)
            pill.set_icon(_GROUP_ICONS[each], "on_accent" if each == code else "")
        self.stack.setCurrentWidget(self.lists[code])
        self.tools.setVisible(code == "doubtful" and self._counts[code] > 0)
        self.help.retranslate()

    def clear(self) -> None:
        """Forget all rows."""
        self.show_preview(Preview(()))

    def _take_all(self, *, taken: bool) -> None:
        self.doubtful.set_all(taken=taken)
        self.turned.emit()

    def _pill_words(self, code: str) -> str:
        count = self._counts[code]
        return {
            "ready": translate("People", "Ready: {count}", count=count),
            "doubtful": translate("People", "May be known: {count}", count=count),
            "faulty": translate("People", "To mend: {count}", count=count),
        }[code]

    def _help_words(self) -> str:
        return {
            "ready": translate("People", "These people come in."),
            "doubtful": translate(
                "People",
                "These may be somebody who is known. Two people can bear one name: choose the rows that come in. "
                "Press a row, or the space bar.",
            ),
            "faulty": translate("People", "These rows come back to you as a file, each with its reason."),
        }[self._group]
