"""Several answers of a short list, each a pill to switch on or off. `value()` is a tuple in the order of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import Text
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import Field
from checkin_desktop.ui.widgets.flow import FlowLayout


class PillsField(Field):
    """`choices` are (value, text) pairs; texts may be functions."""

    def __init__(
        self,
        label: Text,
        choices: Sequence[tuple[object, Text]],
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help=help, optional=optional, parent=parent)
        self._pills: list[tuple[object, Button]] = []
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        flow = FlowLayout(holder, 8)
        for value, text in choices:
            pill = Button(text, "filter")
            pill.clicked.connect(self._pressed)
            flow.addWidget(pill)
            self._pills.append((value, pill))
        first = self._pills[0][1]
        self.place(holder, first)

    def value(self) -> tuple[object, ...]:
        """The chosen values, in the order of the list."""
        return tuple(value for value, pill in self._pills if pill.isChecked())

    def pill(self, value: object) -> Button:
        """The button of a value. Raises KeyError for an unknown one."""
        return dict(self._pills)[value]

    def retranslate(self) -> None:
        """Ask for all texts again; each pill keeps its own name."""
        super().retranslate()
        for _, pill in self._pills:
            pill.retranslate()

    def _show(self, value: object) -> None:
        chosen = tuple(value) if isinstance(value, tuple | list) else ()
        for each, pill in self._pills:
            pill.setChecked(each in chosen)
        self._mark()

    def _pressed(self) -> None:
        self._mark()
        self.edited.emit(self.value())
        self.commit_pending()

    def _mark(self) -> None:
        for _, pill in self._pills:
            on = pill.isChecked()
            pill.setIcon(icon("check" if on else "plus", "on_accent" if on else "ink2", 16))
            pill.retranslate()
