"""A letter before it is printed. What is still to be filled in is named first; it never keeps from printing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.letters import LetterDetails, letter_gaps
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.letters import gap_words
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.services.rendering import RenderedPdf


class LetterPreview(PrintPreview):
    """Shows one letter; see `open_letter`."""

    what = "letter"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Letters", "Print the letter"),
            lambda: translate("Letters", "English first; your language follows."),
            parent,
        )
        self._letter_id = 0
        self._details = LetterDetails()
        self.open_points = Label("", "body", parent=self)
        self.options.addWidget(self.open_points)
        self.options.addWidget(
            Label(
                lambda: translate(
                    "Letters", "It is printed as you wrote it. The program adds no words and sends nothing."
                ),
                "small",
                parent=self,
            )
        )
        self.finish_options()

    def open_letter(self, person_id: int, letter_id: int) -> None:
        """Start with one letter of a person."""
        self._letter_id = letter_id
        self.open_for(person_id)

    def reset_options(self) -> None:
        self._details = LetterDetails()
        self.open_points.set_text("")

    def taken(self, snapshot: Any) -> None:
        self._details = snapshot.details
        self.open_points.set_text(self._gap_sentence)
        self.header.subtitle_label.setVisible(snapshot.details.is_bilingual)

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        case, letter_id = self.context.case, self._letter_id
        return (
            lambda _: case.letters.snapshot(letter_id),
            lambda snapshot, control: case.exports.render_letter(snapshot, cancelled=control.cancelled),
        )

    def _gap_sentence(self) -> str:
        if not letter_gaps(self._details):
            return translate("Letters", "Nothing is left to fill in.")
        return translate("Letters", "Still to fill in: {gaps}", gaps=gap_words(self._details))

    def _goes_on(self, rendered: RenderedPdf) -> bool:
        count = len(letter_gaps(self._details))
        if count and not self.context.messages.ask(
            lambda: translate("Letters", "%n thing(s) still to fill in", n=count),
            lambda: gap_words(self._details),
            lambda: translate("Letters", "They stand in brackets in the letter. You can fill them in by hand."),
            yes=lambda: translate("Letters", "Go on all the same"),
            icon_name="pencil",
        ):
            return False
        return super()._goes_on(rendered)
