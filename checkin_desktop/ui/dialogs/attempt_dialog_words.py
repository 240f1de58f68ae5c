"""A text in a person's own words, with its language and, when that is not English, a translation and who made it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, current_language, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import ChoiceField, MultilineField, NoticeLine, TextField
from checkin_desktop.words.labels import LANGUAGES, language_label


def language_choices() -> list[tuple[object, Text]]:
    """Languages to choose from, the window's and English first, then by name; the first means "not said"."""
    first = [current_language(), *(["en"] if current_language() != "en" else ["es"])]
    rest = sorted((tag for tag in LANGUAGES if tag not in first), key=lambda tag: language_label(translate, tag))
    choices: list[tuple[object, Text]] = [("", lambda: translate("Attempts", "Not said"))]
    choices += [(tag, lambda tag=tag: language_label(translate, tag)) for tag in (*first, *rest)]
    return choices


class WordsField(QWidget):
    """Holds a `FreeText`. The translation fields show only when the language is not English."""

    edited = Signal(object)
    committed = Signal(object)

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        lines: int = 3,
        optional: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(10))
        self.text = MultilineField(label, help=help, lines=lines, optional=optional)
        self.language = ChoiceField(lambda: translate("Attempts", "In which language?"), language_choices())
        self.english = MultilineField(
            lambda: translate("Attempts", "The same in English"),
            help=lambda: translate("Attempts", "The report is in English. The first words stay beside it."),
            lines=2,
            optional=True,
        )
        self.translator = TextField(lambda: translate("Attempts", "Who translated it?"), optional=True)
        column.addWidget(self.text)
        self.more = QWidget()
        inner = QVBoxLayout(self.more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(10))
        self.language_row = side_by_side(self.language, self.translator)
        inner.addWidget(self.language_row)
        inner.addWidget(self.english)
        column.addWidget(self.more)
        for field in (self.text, self.language, self.english, self.translator):
            field.edited.connect(self._edited)
            field.committed.connect(lambda _: self.committed.emit(self.value()))
        self.setFocusProxy(self.text)
        self.set_value(FreeText())

    def value(self) -> FreeText:
        """The text with its language; an empty text has none."""
        text = self.text.value()
        if not text.strip():
            return FreeText()
        language = str(self.language.value() or "")
        if language == "en":
            return FreeText(text, language)
        return FreeText(text, language, self.english.value(), self.translator.value())

    def set_value(self, value: object) -> None:
        """Show a `FreeText` without a signal; an empty one gets the window's language."""
        words = value if isinstance(value, FreeText) else FreeText()
        self.text.set_value(words.text)
        self.language.set_value(words.language if words else current_language())
        self.english.set_value(words.english)
        self.translator.set_value(words.translator)
        self._arrange()

    def set_notices(self, lines: Sequence[NoticeLine]) -> None:
        """Show notices beside the text."""
        self.text.set_notices(lines)

    def retranslate(self) -> None:
        """Languages by their names in the window's language."""
        self.language.set_choices(language_choices())

    def _edited(self, _: object) -> None:
        self._arrange()
        self.edited.emit(self.value())

    def _arrange(self) -> None:
        foreign = self.language.value() != "en"
        self.more.setVisible(bool(self.text.value().strip()))
        self.translator.setVisible(foreign)
        self.english.setVisible(foreign)
