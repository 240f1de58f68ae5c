"""The recovery sheet: shown to be printed, saved as a PDF only when asked for, or copied by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from checkin_desktop.jobs.runner import JobControl, Lane, Runner
from checkin_desktop.services import vaults
from checkin_desktop.services.vaults import RecoverySheet
from checkin_desktop.ui.first_run_steps import Step
from checkin_desktop.ui.language import current_language, languages, translate
from checkin_desktop.ui.messages import Messages
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.rendering import RenderedPdf


class RecoverySheetStep(Step):
    """Shows the code of a `RecoverySheet` and brings it onto paper, with `choose_language` in either language."""

    def __init__(self, runner: Runner, messages: Messages, *, choose_language: bool = False) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Your recovery sheet"),
            lambda: translate(
                "FirstRun",
                "If you forget the passphrase, only this code opens the folder. Put it on paper now.",
            ),
        )
        self._runner, self._messages = runner, messages
        self._sheet: RecoverySheet | None = None
        self._case: CaseFile | None = None
        card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(20))
        self._grid.setVerticalSpacing(theme.px(6))
        card.body.addLayout(self._grid)
        self._groups: list[Label] = []
        for place in range(7):
            self._grid.addWidget(Label(str(place + 1), "meta", wrap=False), place // 4 * 2, place % 4)
            group = Label("", "section", wrap=False, selectable=True)
            group.setObjectName(f"group{place + 1}")
            self._groups.append(group)
            self._grid.addWidget(group, place // 4 * 2 + 1, place % 4)
        self.column.addWidget(card)
        self.retranslate()
        self.language: ChoiceField | None = None
        if choose_language:
            choices = [(language.code, language.own_name) for language in languages()]
            self.language = ChoiceField(lambda: translate("FirstRun", "Language of the sheet"), choices)
            self.language.set_value(current_language())
            self.column.addWidget(self.language)
        line = QWidget()
        row = FlowLayout(line, 10)
        self.print_button = Button(lambda: translate("FirstRun", "Print"), "secondary", "printer")
        self.print_button.clicked.connect(lambda: self._render(self._print))
        self.save_button = Button(lambda: translate("FirstRun", "Save as PDF"), "quiet", "save")
        self.save_button.clicked.connect(self._save)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        self.column.addWidget(line)
        self._saved = Label(
            lambda: translate("FirstRun", "The file is saved. It is not encrypted."), "small", tone="success_ink"
        )
        self._saved.hide()
        self.column.addWidget(self._saved)
        self.copied = CheckField(lambda: translate("FirstRun", "I have the code on paper, printed or copied by hand"))
        self.copied.edited.connect(lambda _: self.ready_changed.emit())
        self.column.addWidget(self.copied)
        self.column.addWidget(
            Banner(
                "late",
                lambda: translate("FirstRun", "Keep the sheet away from this computer."),
                lambda: translate("FirstRun", "Whoever has the sheet and the folder can read everything."),
                icon_name="key",
            )
        )

    def show_sheet(self, sheet: RecoverySheet, case: CaseFile) -> None:
        """Show the fresh sheet of a vault that is open."""
        self._sheet, self._case = sheet, case
        for label, group in zip(self._groups, sheet.code.split("-"), strict=True):
            label.set_text(group)
        self.retranslate()

    def retranslate(self) -> None:
        """Say to screen readers which part each group is."""
        for number, label in enumerate(self._groups, start=1):
            part = translate("FirstRun", "Part {number} of 7", number=number)
            label.setAccessibleName(f"{part}: {label.text()}" if label.text() else part)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def begin(self) -> None:
        """Put the keyboard on the first way to paper."""
        self.print_button.setFocus()

    def ready(self) -> bool:
        """True when the person says it is on paper."""
        return self.copied.value()

    def wipe(self) -> None:
        """Forget the code."""
        self._sheet = self._case = None
        for label in self._groups:
            label.set_text("")
        self.retranslate()

    def _render(self, use: Callable[[RenderedPdf], None]) -> None:
        sheet = self._sheet
        language = current_language() if self.language is None else str(self.language.value())
        if sheet is None:
            return

        def work(_: JobControl) -> RenderedPdf:
            return vaults.render_recovery_sheet(sheet, language)

        self._runner.submit(work, owner=self, done=use, failed=self._messages.error, lane=Lane.POOL)

    def _print(self, pdf: RenderedPdf) -> None:
        from checkin_desktop.ui.printing import print_pdf

        print_pdf(
            pdf.data, pdf.page_count, self._messages, self, self._runner, lambda pages: self._log_print(pdf, pages)
        )

    def _log_print(self, pdf: RenderedPdf, pages: int) -> None:
        case = self._case
        if case is not None:
            self._runner.submit(
                lambda _: case.copies.log_print(pdf, what="recovery_sheet", pages=pages, person_id=None),
                owner=self,
                done=lambda _: None,
                failed=self._messages.error,
            )

    def _save(self) -> None:
        if not self._messages.ask(
            lambda: translate("FirstRun", "Save the recovery sheet as a file?"),
            lambda: translate(
                "FirstRun",
                "The file is not encrypted. Whoever finds it can open your folder. Save it on a USB stick, print it "
                "elsewhere, then delete it.",
            ),
            yes=lambda: translate("FirstRun", "Save the file"),
        ):
            return
        path = self._messages.save_file(
            translate("FirstRun", "Save the recovery sheet"),
            "recovery-sheet.pdf",
            kinds=[(lambda: translate("Dialogs", "PDF documents"), "*.pdf")],
        )
        if path is not None:
            self._render(lambda pdf: self._write(pdf, path))

    def _write(self, pdf: RenderedPdf, path: Path) -> None:
        case = self._case
        if case is None:
            return
        self._runner.submit(
            lambda _: case.exports.save(pdf, path, what="recovery_sheet", person_id=None),
            owner=self,
            done=lambda _: self._saved.show(),
            failed=self._messages.error,
        )
