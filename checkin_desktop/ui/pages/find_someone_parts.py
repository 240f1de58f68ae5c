"""The parts of "Find someone": a line to copy, a person to call, and what an official page says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.reference import Line, Office, SourcedFact
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, resolve, translate
from checkin_desktop.ui.models.finding import Call
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import label


class CopyLine(QWidget):
    """A name, the value under it, and a button that copies `copied` (the value unless given)."""

    def __init__(
        self,
        context: WindowContext,
        name: Text,
        value: str,
        copied: str = "",
        *,
        missing: Text = "",
        big: bool = False,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(name, "small"))
        self.value = Label(
            value or missing or (lambda: translate("Safety", "Not written yet")),
            "number" if big and value else "strong",
            tone="ink" if value else "late_ink",
            selectable=True,
        )
        words.addWidget(self.value)
        row.addLayout(words, 1)
        self.copy: Button | None = None
        if value:
            text = copied or value
            self.copy = IconButton("copy", lambda: translate("Safety", "Copy: {name}", name=resolve(name)))
            self.copy.clicked.connect(lambda: context.clipboard.copy(text))
            row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)


class CallLine(CopyLine):
    """Somebody to call."""

    def __init__(self, context: WindowContext, call: Call) -> None:
        roles = ", ".join(label(translate, role) for role in call.roles)
        name = " · ".join(part for part in (call.name, roles) if part)
        super().__init__(
            context,
            name,
            isolate_ltr(call.phone) if call.phone else "",
            call.phone,
            missing=lambda: translate("Safety", "No number is written"),
        )


class OfficialStep(QWidget):
    """One thing to try: a bold line, an address or number to copy, and whose fact it is."""

    def __init__(
        self, context: WindowContext, title: Text, value: str, fact: SourcedFact, words: Text = "", copied: str = ""
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if value:
            column.addWidget(CopyLine(context, title, value, copied))
        else:
            column.addWidget(Label(title, "strong"))
        column.addWidget(FactNote(fact, words))


def line_step(context: WindowContext, title: Text, line: Line, words: Text = "") -> OfficialStep:
    """A step with a line of the directory, its published hours after the words."""

    def said() -> str:
        hours = format_hours(catalog(), line.surest_hours or line.hours_text, line.zone) if line.hours_text else ""
        warning = translate("reference", line.warning) if line.warning else ""
        return " ".join(part for part in (resolve(words), hours, warning) if part)

    value = line.display or line.address
    return OfficialStep(context, title, isolate_ltr(value), line.fact, said, value)


def office_step(context: WindowContext, office: Office) -> OfficialStep:
    """A field office with its number, as ICE lists it."""
    place = ", ".join(part for part in (office.street, office.city, f"{office.state} {office.zip}".strip()) if part)
    missing = "" if office.phone else translate("Safety", "ICE lists no number for it.")
    phone = isolate_ltr(office.phone) if office.phone else ""
    return OfficialStep(
        context, office.name, phone, office.fact, " ".join(p for p in (place, missing) if p), office.phone
    )
