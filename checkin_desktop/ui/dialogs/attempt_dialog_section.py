"""What the sections of the attempt form share: fields by the name of what they fill, and notices beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.ui.language import Text
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.fields import Field, NoticeLine
from checkin_desktop.ui.widgets.flow import Columns


class FormSection(SectionCard):
    """One card of the form. `edited` is sent at each change; `named` maps names of `AttemptDraft` to fields."""

    edited = Signal()

    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.named: dict[str, Field] = {}

    def name_field(self, name: str, field: Field) -> Field:
        """Know a field by the name of the value it holds."""
        self.named[name] = field
        field.edited.connect(lambda _: self.edited.emit())
        return field

    def show_draft(self, draft: AttemptDraft) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        """The draft with this section's values."""
        raise NotImplementedError

    def set_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        """Show each field's notices beside it; fields without any show their help."""
        for name, field in self.named.items():
            field.set_notices(notices.get(name, ()))

    def retranslate(self) -> None:
        """Ask for texts that no widget asks for by itself."""


def side_by_side(*fields: QWidget, under: int = 520) -> QWidget:
    """Fields beside each other that drop under each other in narrow rooms. Two or three fields.

    They stay in the window they are in, and so keep their place in the order of Tab.
    """
    around, first = fields[0].parentWidget(), _top(fields[0])
    if len(fields) == 2:
        return Columns(first, _top(fields[1]), ratio=(1, 1), under=under, parent=around)
    rest = side_by_side(*fields[1:], under=round(under * 0.6))
    return Columns(first, rest, ratio=(1, 2), under=under, parent=around)


def _top(widget: QWidget) -> QWidget:
    holder = QWidget(widget.parentWidget())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
