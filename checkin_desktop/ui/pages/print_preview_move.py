"""The receipt of a move before it is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, languages, translate
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.widgets.fields import ChoiceField


class ReceiptPreview(PrintPreview):
    """One option: a second language beside English, which agencies read."""

    what = "move-receipt"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Moves", "Print the move receipt"),
            lambda: translate("Moves", "Who was told of the new address, when, how, and what shows it."),
            parent,
        )
        self.move_id: int | None = None
        self.language = ChoiceField(
            lambda: translate("Moves", "Languages of the receipt"),
            [
                (known.code, self._both(known.own_name) if known.code != "en" else known.own_name)
                for known in languages()
            ],
            help=lambda: translate("Moves", "It is always in English. Another language can stand beside it."),
        )
        self.language.edited.connect(lambda _: self.option_changed())
        self.options.addWidget(self.language)
        self.finish_options()

    def open_move(self, person_id: int, move_id: int) -> None:
        """Start with a move of a person."""
        self.move_id = move_id
        self.open_for(person_id)

    def reset_options(self) -> None:
        self.language.set_value(current_language())

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        case, move_id = self.context.case, self.move_id
        language = str(self.language.value() or "en")
        assert move_id is not None  # `open_move` is the only way in
        return (
            lambda _: case.moves.snapshot(move_id),
            lambda snapshot, control: case.exports.render_receipt(
                snapshot, language, progress=control.progress, cancelled=control.cancelled
            ),
        )

    def _both(self, name: str) -> str:
        return f"English + {name}"
