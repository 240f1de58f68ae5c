"""Whom the companion calls, and when: rows of a time and a contact, saved as one field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import ClockField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field
from checkin_desktop.ui.widgets.flow import AsideLayout, Columns
from checkin_desktop.ui.widgets.tab_order import keep_in_place


class _CallRow(QWidget):
    """One call. `changed` after its time or contact was committed; `edited` at each keystroke."""

    changed = Signal()
    edited = Signal()
    removed = Signal()

    def __init__(self, contacts: Sequence[Contact], number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = ClockField(lambda: translate("Readiness", "Call at"), parent=self)
        self.whom = ChoiceField(lambda: translate("Readiness", "Whom"), _choices(contacts), parent=self)
        self.remove = Button(
            lambda: translate("Readiness", "Remove"),
            "quiet",
            small=True,
            name=lambda: translate("Readiness", "Remove call {number}", number=number),
            parent=self,
        )
        level = QWidget(self)  # the button stands beside the boxes, not beside their names
        column = QVBoxLayout(level)
        column.setContentsMargins(0, theme.px(30), 0, 0)
        column.addWidget(self.remove)
        outer = AsideLayout(self, main_min=theme.px(300), gap=theme.px(12), centred=False)
        outer.addWidget(Columns(self.at, self.whom, side_width=230, under=380, parent=self))
        outer.addWidget(level)
        self.remove.clicked.connect(self.removed)
        for field in (self.at, self.whom):
            field.edited.connect(lambda _: self.edited.emit())
            field.committed.connect(lambda _: self.changed.emit())
        self.at.edit.editingFinished.connect(self.changed)

    def text(self) -> str:
        """Time and contact id as one text; "" while no time or nobody stands there.

        What is no time stays as it was typed, so that it is refused and kept, not lost.
        """
        typed, contact = self.at.text().strip(), self.whom.value()
        if not typed or not isinstance(contact, int):
            return ""
        return f"{self.at.value() or typed} {contact}"

    def show_text(self, text: str) -> None:
        """Show a call that is kept."""
        at, _, contact = text.rpartition(" ")
        self.at.set_value(at)
        if not self.at.value():
            self.at.edit.setText(at)
        self.whom.set_value(int(contact) if contact.isdigit() else None)


class CallsField(Field):
    """The calls in the order in which they were typed; `value()` is a tuple of "HH:MM id"."""

    def __init__(
        self,
        title: Text,
        first_time: Callable[[], str],
        *,
        help: Text = "",  # noqa: A002
        parent: QWidget | None = None,
    ) -> None:
        """`first_time` says at what time the first call is, "HH:MM" or "", when it is begun."""
        super().__init__(title, help=help, optional=True, parent=parent)
        self._contacts: tuple[Contact, ...] = ()
        self._first_time = first_time
        self.rows: list[_CallRow] = []
        holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(10))
        self.add_button = Button(
            lambda: translate("Readiness", "Add a call"), icon_name="plus", small=True, parent=holder
        )
        self.add_button.clicked.connect(self.add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.place(holder, self.add_button)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Offer these people."""
        if tuple(contacts) != self._contacts:
            self._contacts = tuple(contacts)
            for row in self.rows:
                row.whom.set_choices(_choices(self._contacts))
        self.add_button.setVisible(bool(self._contacts))

    def add(self) -> None:
        """Begin another call: to the next contact in calling order, at the time of being back."""
        called = {row.whom.value() for row in self.rows}
        following = next((contact.id for contact in self._contacts if contact.id not in called), None)
        row = self._append()
        row.at.set_value("" if self.rows[:-1] else self._first_time())
        row.whom.set_value(following if following is not None else self._contacts[0].id if self._contacts else None)
        row.at.setFocus()
        self._changed()

    def value(self) -> tuple[str, ...]:
        """The calls with a time and somebody to call."""
        return tuple(text for row in self.rows if (text := row.text()))

    def retranslate(self) -> None:
        """Ask for all texts again; the button is called by what it does, not by the name of the field."""
        super().retranslate()
        self.add_button.retranslate()

    def commit_pending(self) -> None:
        """Emit `committed` if a call changed since the last time."""
        for row in self.rows:
            row.at.commit_pending()
        super().commit_pending()

    def _show(self, value: object) -> None:
        texts = [str(text) for text in value] if isinstance(value, tuple | list) else []
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for text in texts:
            self._append().show_text(text)

    def _append(self) -> _CallRow:
        row = _CallRow(self._contacts, len(self.rows) + 1, self)
        row.removed.connect(lambda: self._remove(row))
        row.changed.connect(self._changed)
        row.edited.connect(lambda: self.edited.emit(self.value()))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.show()
        stops = [stop for each in self.rows for stop in (each.at.edit, each.whom.combo, each.remove)]
        keep_in_place(self, (*stops, self.add_button))
        return row

    def _remove(self, row: _CallRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self._changed()

    def _changed(self) -> None:
        self.edited.emit(self.value())
        super().commit_pending()


def _choices(contacts: Sequence[Contact]) -> list[tuple[object, Text]]:
    return [(contact.id, contact.details.name or resolve("")) for contact in contacts]
