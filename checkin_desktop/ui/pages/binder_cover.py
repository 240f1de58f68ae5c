"""The detail of a binder's cover: its title, the court's markings, and what can be switched on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.binder_rules import allowed_options
from checkin_desktop.domain.binders import BinderDetails, BinderOption, Custody
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.binder import audience_words
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, Field, TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import label

_HELP: dict[BinderOption, Text] = {
    BinderOption.A_NUMBER: lambda: translate("Binder", "Leave it off where a lost copy could be misused."),
    BinderOption.TRANSLATION_FORMS: lambda: translate(
        "Binder",
        "Empty, for the translator to fill in and sign. The court manual asks for English or a certified translation.",
    ),
    BinderOption.DAMAGED_ORIGINALS: lambda: translate(
        "Binder", "A file that cannot be shown goes along inside the PDF, so that somebody else can try."
    ),
    BinderOption.PARTS: lambda: translate(
        "Binder",
        "Up to 25 MB a file, says a copy of the courts’ upload rules without a date. Compare with justice.gov.",
    ),
    BinderOption.COURT_MARKINGS: lambda: translate(
        "Binder", "No source yet says how a court wants its cover. Ask the court or a lawyer."
    ),
}


class CoverPane(Card):
    """The cover and the settings. `changed` carries all `BinderDetails`, `reset_wanted` asks for the defaults."""

    changed = Signal(object)
    reset_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._details: BinderDetails | None = None
        content = QWidget(self)
        self.body.addWidget(scroll(content, exact=True))
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        column.addWidget(Label(lambda: translate("Binder", "Cover and settings"), "section", parent=content))
        self.about = Label("", "body", tone="ink2", parent=content)
        column.addWidget(self.about)
        self.title = self._line(
            "title",
            lambda: translate("Binder", "Title on the cover"),
            lambda: translate(
                "Binder", "For example: Papers for the hearing. Without one, the word “Documents” is printed."
            ),
            content,
        )
        column.addWidget(self.title)
        self.boxes: dict[BinderOption, CheckField] = {}
        for option in BinderOption:
            box = CheckField(
                lambda option=option: label(translate, option),  # type: ignore[misc]
                help=_HELP.get(option, ""),
                parent=content,
            )
            box.committed.connect(lambda on, option=option: self._switched(option, on=bool(on)))
            self.boxes[option] = box
            column.addWidget(box)
            if option is BinderOption.COURT_MARKINGS:
                column.addWidget(self._court(content))
        context.hold(*(box.box for box in self.boxes.values()))
        self.reset = Button(lambda: translate("Binder", "Back to the usual choice"), "link", "undo", parent=content)
        self.reset.clicked.connect(self.reset_wanted)
        context.hold(self.reset)
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_details(self, details: BinderDetails) -> None:
        """Show what was chosen; what is being typed stays."""
        same = self._details is not None and self._details.audience is details.audience
        self._details = details
        self.about.set_text(lambda: audience_words(details.audience))
        allowed = allowed_options(details.audience)
        for option, box in self.boxes.items():
            box.set_value(option in details.options)
            box.setVisible(option in allowed)
        for name, field in self._fields().items():
            if not (same and field.is_dirty()):
                field.set_value(getattr(details, name))
        self.court_card.setVisible(BinderOption.COURT_MARKINGS in details.options)

    def flush(self) -> None:
        """Hand over what is typed and not left yet."""
        for field in self._fields().values():
            field.commit_pending()

    def forget(self) -> None:
        """Forget what is shown or typed."""
        self._details = None
        for field in self._fields().values():
            field.set_value("")

    def _court(self, parent: QWidget) -> QWidget:
        self.court_card = QWidget(parent)
        column = QVBoxLayout(self.court_card)
        column.setContentsMargins(theme.space(30), 0, 0, 0)
        column.setSpacing(theme.space(12))
        inside = self.court_card
        self.custody = ChoiceField(
            lambda: translate("Binder", "Top right on the cover"),
            [(each, lambda each=each: label(translate, each)) for each in Custody],  # type: ignore[misc]
            parent=inside,
        )
        self.custody.committed.connect(lambda value: self._set("custody", value))
        self.court = self._line("court", lambda: translate("Binder", "Court"), "", inside)
        self.judge = self._line("judge", lambda: translate("Binder", "Judge"), "", inside)
        self.hearing = self._line(
            "hearing",
            lambda: translate("Binder", "Next hearing"),
            lambda: translate("Binder", "As it stands on the hearing notice."),
            inside,
        )
        for field in (self.custody, self.court, self.judge, self.hearing):
            column.addWidget(field)
        return inside

    def _line(self, name: str, title: Text, help_words: Text, parent: QWidget) -> TextField:
        field = TextField(title, help=help_words, optional=True, max_length=200, parent=parent)
        field.committed.connect(lambda value: self._set(name, str(value or "")))
        return field

    def _fields(self) -> dict[str, Field]:
        return {
            "title": self.title,
            "custody": self.custody,
            "court": self.court,
            "judge": self.judge,
            "hearing": self.hearing,
        }

    def _set(self, name: str, value: object) -> None:
        if self._details is not None:
            self.changed.emit(replace(self._details, **{name: value}))  # type: ignore[arg-type]

    def _switched(self, option: BinderOption, *, on: bool) -> None:
        if self._details is not None:
            options = self._details.options | {option} if on else self._details.options - {option}
            self.changed.emit(replace(self._details, options=options))
