"""The proof-of-attempt report before it is printed: what is in it, for whom, and what beside it.

Every choice starts with the sparing answer. What a group of choices holds is said in one line, the rest opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.pages.print_preview_groups import INSET, ChoiceGroup
from checkin_desktop.ui.pages.print_preview_report_attempts import AttemptsGroup
from checkin_desktop.ui.pages.print_preview_report_files import FilesGroup
from checkin_desktop.ui.pages.print_preview_report_people import ForWhom, NamesGroup, SigningGroup
from checkin_desktop.ui.pages.print_preview_saving import Finish
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import ChoiceField
from checkin_desktop.ui.widgets.labels import Rule
from checkin_desktop.words.catalog import Catalog

if TYPE_CHECKING:
    from checkin_desktop.domain.snapshots import ReportSnapshot
    from checkin_desktop.services.rendering import RenderedPdf

ENGLISH, FACING = "en", "es"
OPTIONS_WIDTH: Final = 344


class ReportPreview(PrintPreview):
    """The report is always in English; Spanish can stand beside it."""

    what = "report"
    options_width = OPTIONS_WIDTH
    narrow_under = 680

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Attempts", "Print the report"),
            lambda: translate("Attempts", "The log of attempts, for a lawyer, a court, or an ICE visit."),
            parent,
        )
        self._saved_to: Path | None = None
        self._choices: ReportChoices = EVERYTHING
        self._snapshot: ReportSnapshot | None = None
        self.language = ChoiceField(
            lambda: translate("Attempts", "Language of the report"),
            [
                (ENGLISH, lambda: translate("Attempts", "English")),
                (FACING, lambda: translate("Attempts", "English, with Spanish beside it")),
            ],
        )
        self.language.edited.connect(lambda _: self.option_changed())
        self.options.addWidget(self.language)
        self.attempts = AttemptsGroup(context)
        self.names = NamesGroup()
        self.signing = SigningGroup(context.case.setup.office)
        self.files = FilesGroup()
        self.groups: tuple[ChoiceGroup, ...] = (self.attempts, self.names, self.signing, self.files)
        self.finish_options()

    def add_for_whom(self) -> None:
        self.reader = ForWhom()
        self.reader.choice.committed.connect(lambda _: self._chosen())
        self.reader.own.committed.connect(lambda _: self._chosen())
        self.options.addWidget(self.reader)
        inset = theme.px(INSET)
        for widget in (self.title, self.language, self.reader):  # in line with the words of the groups
            widget.setContentsMargins(inset, 0, inset, 0)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for group in self.groups:
            column.addWidget(Rule())
            column.addWidget(group)
            group.changed.connect(self._chosen)
        self.options.addWidget(holder)

    def copy_for(self) -> str:
        return self.reader.words()

    def choices(self) -> ReportChoices:
        """What is chosen now."""
        return self._choices

    def reset_options(self) -> None:
        self.language.set_value(ENGLISH)
        self.reader.reset()
        self._choices = EVERYTHING
        self.attempts.person_id = self.person_id
        for group in self.groups:
            group.set_open(False)
            group.show_choices(EVERYTHING, None)

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        exports, language = self.context.case.exports, str(self.language.value() or ENGLISH)
        choices = self._choices

        def take(control: JobControl) -> ReportSnapshot:
            return exports.report_snapshot(person_id, choices, progress=control.progress, cancelled=control.cancelled)

        return (
            take,
            lambda snapshot, control: exports.render_report(
                snapshot, language, progress=control.progress, cancelled=control.cancelled
            ),
        )

    def taken(self, snapshot: ReportSnapshot) -> None:
        self._snapshot = snapshot
        for group in self.groups:
            group.show_snapshot(snapshot)

    def finishing(self, rendered: RenderedPdf) -> Finish | None:
        exports, snapshot = self.context.case.exports, self._snapshot
        assert snapshot is not None  # there are no pages without it
        return lambda control: exports.sealed(
            snapshot, rendered, progress=control.progress, cancelled=control.cancelled
        )

    def result_button(self) -> Button:
        self.check_button = Button(
            lambda: translate("Safety", "Check it"), "secondary", "shield-check", small=True, parent=self
        )
        self.check_button.setAccessibleDescription(translate("Safety", "Check a report"))
        self.check_button.clicked.connect(self._check)
        return self.check_button

    def was_saved(self, paths: Sequence[Path]) -> None:
        """A report with a seal can be checked at once; of one in parts the first, which holds the log."""
        sealed = self._snapshot is not None and bool(self._snapshot.seal_fingerprint)
        self._saved_to = paths[0] if paths and sealed else None
        self.check_button.setVisible(self._saved_to is not None)

    def _check(self) -> None:
        if self._saved_to is not None:
            self.context.begin_check(self._saved_to)

    def also_saved(self) -> str:
        if self._snapshot is None or self._snapshot.seal_fingerprint:
            return super().also_saved()
        without = translate("Attempts", "It has no seal: this folder has no key for seals yet.")
        return f"{without}\n{super().also_saved()}"

    def forget_choices(self) -> None:
        self._snapshot = self._saved_to = None
        self.reader.reset()
        self._choices = EVERYTHING
        for group in self.groups:
            group.show_choices(EVERYTHING, None)
        self.attempts.forget()

    def retranslate(self) -> None:
        """Say what is listed again in the window's language."""
        for group in self.groups:
            group.retranslate()

    def _chosen(self) -> None:
        chosen = self._choices
        for group in self.groups:
            chosen = group.taken(chosen)
        reader = self.reader.words(Catalog(ENGLISH))
        chosen = replace(chosen, for_whom=reader)
        if chosen != self._choices:
            self._choices = chosen
            self.option_changed()
