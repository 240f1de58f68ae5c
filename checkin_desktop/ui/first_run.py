"""The first run: language, who uses it, passphrase, recovery sheet, and its proof. Then the vault is open.

The vault is made after the passphrase. From then on the person only confirms the recovery sheet; when the program
ends in between, the folder opens with the passphrase as usual.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.jobs.runner import JobControl, Runner
from checkin_desktop.services import vaults
from checkin_desktop.services.vaults import RecoverySheet, VaultSetup
from checkin_desktop.ui.first_run_steps import (
    AskBackStep,
    LanguageStep,
    PassphraseStep,
    SharingStep,
    Step,
    UsersStep,
    two_places,
)
from checkin_desktop.ui.folder_names import FolderKind, kind_label
from checkin_desktop.ui.known_folders import new_folder
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.lock_screen import ART_FROM_WIDTH
from checkin_desktop.ui.messages import Messages
from checkin_desktop.ui.recovery_sheet_step import RecoverySheetStep
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import ProgressStrip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.landscape import Landscape
from checkin_desktop.ui.widgets.language_button import LanguageButton

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

COLUMN_WIDTH = 560
SHARED_MINUTES, OWN_MINUTES = 2, 5


class FirstRun(QWidget):
    """Leads through the steps. `finished(CaseFile)` hands over the open vault.

    `made` says that there is a vault now, and its recovery code on the screen.
    """

    language_chosen = Signal(str)
    made = Signal()
    finished = Signal(object)
    practice_wanted = Signal()
    folder_wanted = Signal()
    backup_wanted = Signal()

    def __init__(
        self,
        runner: Runner,
        settings: Settings,
        messages: Messages,
        home: Path,
        *,
        kdf: Any = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._settings, self._home, self._kdf = runner, settings, home, kdf
        self._case: CaseFile | None = None
        self._sheet: RecoverySheet | None = None
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.language_step = LanguageStep()
        self.users_step = UsersStep()
        self.sharing_step = SharingStep()
        self.passphrase_step = PassphraseStep(runner)
        self.sheet_step = RecoverySheetStep(runner, messages)
        self.ask_step = AskBackStep()
        self._steps: list[Step] = [
            self.language_step,
            self.users_step,
            self.sharing_step,
            self.passphrase_step,
            self.sheet_step,
            self.ask_step,
        ]
        self._build()
        self.language_step.language_chosen.connect(self.language_chosen)
        self.language_step.practice_wanted.connect(self.practice_wanted)
        self.language_step.folder_wanted.connect(self.folder_wanted)
        self.language_step.backup_wanted.connect(self.backup_wanted)
        for step in self._steps:
            step.ready_changed.connect(self._refresh_buttons)
        self._go(0)

    def step(self) -> Step:
        """The page in front."""
        return self._steps[self._stack.currentIndex()]

    def next(self) -> None:
        """Go on, if the page in front agrees."""
        step = self.step()
        if not step.ready() or not step.check():
            self._refresh_buttons()
            return
        if step is self.passphrase_step:
            self._create()
        elif step is self.ask_step:
            self._finish()
        elif step is self.sheet_step:
            assert self._sheet is not None
            self.ask_step.ask(self._sheet.code, two_places())
            self._go(self._stack.currentIndex() + 1)
        else:
            skip = step is self.users_step and self.users_step.choices.value() == "office"
            self._go(self._stack.currentIndex() + (2 if skip else 1))

    def back(self) -> None:
        """One page back; the vault that was made stays made."""
        index = self._stack.currentIndex()
        skip = self.step() is self.passphrase_step and self.users_step.choices.value() == "office"
        self._go(index - (2 if skip else 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture only where there is room for it."""
        super().resizeEvent(event)
        art = self.width() >= theme.px(ART_FROM_WIDTH)
        self._art.setVisible(art)
        start, end = theme.space(42), theme.space(24)
        if not art:
            start = max(start, (self.width() - theme.px(COLUMN_WIDTH + 8)) // 2)
            end = max(end, start - theme.px(18))  # room for a scroll bar beside the column
        self._panel.setContentsMargins(start, theme.space(16), end, theme.space(24))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._art = Landscape()
        row.addWidget(self._art, 27)
        panel = self._panel = QVBoxLayout()
        panel.setSpacing(theme.space(10))
        edge = theme.px(4)
        top = QHBoxLayout()
        top.setContentsMargins(edge, 0, 0, 0)
        self._count = Label("", "meta")
        top.addWidget(self._count, 1)
        language = LanguageButton()
        language.chosen.connect(self.language_chosen)
        top.addWidget(language)
        panel.addLayout(top)
        self._strip = ProgressStrip(0, len(self._steps))
        self._strip.setMaximumWidth(theme.px(COLUMN_WIDTH))
        strip = QHBoxLayout()
        strip.setContentsMargins(edge, 0, edge, 0)
        strip.addWidget(self._strip, 1000)
        strip.addStretch(1)
        panel.addLayout(strip)
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(scroll(_column(step)))
        panel.addWidget(self._stack, 1)
        line = QHBoxLayout()
        self.back_button = Button(lambda: translate("FirstRun", "Back"), "secondary", "chevron-left")
        self.back_button.clicked.connect(self.back)
        line.addWidget(self.back_button)
        line.addStretch(1)
        self.next_button = Button(lambda: translate("FirstRun", "Next"), "primary")
        self.next_button.setMinimumWidth(theme.px(140))
        self.next_button.clicked.connect(self.next)
        line.addWidget(self.next_button)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(edge, 0, edge, 0)
        holder.setMaximumWidth(theme.px(COLUMN_WIDTH) + theme.px(8))
        panel.addWidget(holder)
        row.addLayout(panel, 37)
        self.passphrase_step.again.submitted.connect(self.next)
        for field in self.ask_step.fields:
            field.edit.returnPressed.connect(self.next)

    def _go(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._strip.set_progress(index + 1, len(self._steps))
        self._count.set_text(
            lambda: translate("FirstRun", "Step {number} of {total}", number=index + 1, total=len(self._steps))
        )
        self.step().begin()
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        step = self.step()
        self.next_button.setEnabled(step.ready())
        before_vault = self._stack.currentIndex() > 0 and step is not self.sheet_step
        self.back_button.setVisible(before_vault)
        last = step is self.ask_step
        self.next_button.set_text(
            (lambda: translate("FirstRun", "Finish")) if last else (lambda: translate("FirstRun", "Next"))
        )

    def _setup(self) -> tuple[VaultSetup, FolderKind]:
        users = self.users_step.choices.value()
        kind = FolderKind.OFFICE if users == "office" else self.sharing_step.choices.value()
        assert isinstance(kind, FolderKind)
        setup = VaultSetup(
            language=current_language(),
            label=kind_label(kind),
            shared_computer=users != "mine",
            office=users == "office",
        )
        return setup, kind

    def _create(self) -> None:
        setup, kind = self._setup()
        passphrase = self.passphrase_step.passphrase.value()
        folder, kdf = new_folder(kind, self._home), self._kdf
        self.setEnabled(False)
        self.next_button.set_text(lambda: translate("FirstRun", "Making the folder…"))

        def work(control: JobControl) -> tuple[CaseFile, RecoverySheet]:
            folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            made = vaults.create(folder, passphrase, setup, kdf=kdf, cancelled=control.cancelled)
            if control.cancelled():
                made[0].close()
                raise Cancelled
            return made

        self._runner.submit(
            work, owner=self, done=lambda made: self._created(*made, setup, kind), failed=self._create_failed
        )

    def _created(self, case: CaseFile, sheet: RecoverySheet, setup: VaultSetup, kind: FolderKind) -> None:
        self.setEnabled(True)
        self._case, self._sheet = case, sheet
        self.passphrase_step.wipe()
        self._settings.set("folder_kind", kind.value)
        minutes = SHARED_MINUTES if setup.shared_computer and not setup.office else OWN_MINUTES
        self._settings.set("idle_minutes", minutes)
        self._settings.set("neutral_title", bool(self.users_step.plain.value()))
        self._settings.set("neutral_reminders", bool(self.users_step.plain.value()))
        self._settings.set("language", current_language())
        self.sheet_step.show_sheet(sheet, case)
        self._go(self._steps.index(self.sheet_step))
        self.made.emit()

    def _create_failed(self, error: BaseException) -> None:
        from checkin_desktop.ui.errors import error_words

        self.setEnabled(True)
        self._refresh_buttons()
        words = error_words(error)
        lines = [words.what, ("hint", words.safe), ("hint", words.action)]
        self.passphrase_step.passphrase.set_notices(lines)

    def _finish(self) -> None:
        case = self.let_go()
        self._runner.submit(lambda _: case.keys.confirm_sheet(), owner=self, done=lambda _: None)
        self.finished.emit(case)

    def let_go(self) -> CaseFile:
        """Forget the recovery code and give the vault away; only while there is one."""
        case = self._case
        assert case is not None
        self._case = None
        self._sheet = None
        self.sheet_step.wipe()
        self.ask_step.wipe()
        return case

    def open_case(self) -> CaseFile | None:
        """The vault that was made, while the recovery sheet is not confirmed yet."""
        return self._case


def _column(step: Step) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.px(4), theme.space(16), theme.px(4), theme.space(16))
    step.setMaximumWidth(theme.px(COLUMN_WIDTH))
    step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row.addWidget(step, 1000, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return holder
