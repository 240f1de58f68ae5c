"""The emergency plan before it is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, languages, translate
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.widgets.fields import ChoiceField


class PlanPreview(PrintPreview):
    """One option: the language."""

    what = "plan"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Plan", "Print the emergency plan"),
            lambda: translate("Plan", "For the folder and for people you trust."),
            parent,
        )
        self.language = ChoiceField(
            lambda: translate("Plan", "Language of the plan"),
            [(known.code, known.own_name) for known in languages()],
            help=lambda: translate("Plan", "Choose the language your helper reads best."),
        )
        self.language.edited.connect(lambda _: self.option_changed())
        self.options.addWidget(self.language)
        self.finish_options()

    def reset_options(self) -> None:
        self.language.set_value(current_language())

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        exports, language = self.context.case.exports, str(self.language.value() or "en")
        return (
            lambda _: exports.plan_snapshot(person_id),
            lambda snapshot, control: exports.render_plan(
                snapshot, language, progress=control.progress, cancelled=control.cancelled
            ),
        )
