"""Several prints of the plan in one go: which, in which languages, and how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.plan_prints import PlanPrint
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, languages, resolve, translate
from checkin_desktop.ui.models.plan_print import MODES, in_languages, languages_words
from checkin_desktop.ui.pages.plan_print_work import SetWork
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader, SectionCard
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.labels import inside_sentence, label


class PrintSet(QWidget):
    """See `open_set`. `closed` is sent when the person goes back."""

    closed = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.person_id: int | None = None
        self._again = False
        self._prints: list[PlanPrint] = []
        self.ticks: list[CheckField] = []
        self.work = SetWork(context, self)
        self.work.began.connect(self._began)
        self.work.moved.connect(self._moved)
        self.work.saved.connect(self._saved)
        self.work.printed.connect(self._printed)
        self.work.stopped.connect(self._stopped)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.faces = QStackedWidget(self)
        outer.addWidget(self.faces)
        content = QWidget(self.faces)
        self.faces.addWidget(scroll(content, exact=True))
        self.faces.addWidget(self._make_busy(self.faces))
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(12))
        self.back_button = Button(
            lambda: translate("Window", "Back"), "quiet", "chevron-left", small=True, parent=content
        )
        self.back_button.clicked.connect(self._close)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._fill_head(content, column)
        self._fill_choice(content, column)
        column.addStretch(1)

    def open_set(self, person_id: int, prints: Sequence[tuple[PlanPrint, bool]], *, again: bool) -> None:
        """Offer these prints, with which of them are ticked. `again`: each stays as it was made before."""
        self._drop()
        self.person_id, self._again = person_id, again
        self._prints = [choice for choice, _ in prints]
        for choice, ticked in prints:
            field = CheckField(
                lambda choice=choice: label(translate, choice.mode),  # type: ignore[misc]
                help=lambda choice=choice: self._about(choice),  # type: ignore[misc]
                parent=self._which,
            )
            field.set_value(ticked)
            field.edited.connect(lambda _: self._count())
            self._which.body.addWidget(field)
            self.ticks.append(field)
        self.language.set_value(current_language())
        self._offer_second("")
        self.large.set_value(False)
        self._how.setVisible(not again)
        self._count()
        self.ticks[0].setFocus()
        self.context.case.exports.warm_up()

    def chosen(self) -> tuple[PlanPrint, ...]:
        """The prints that are ticked, as they will be made."""
        return tuple(
            self._as_made(choice) for choice, tick in zip(self._prints, self.ticks, strict=True) if tick.value()
        )

    def print_pages(self) -> None:
        """Send them to a printer, one after another."""
        if self.person_id is not None:
            self.work.print(self.person_id, self.chosen())

    def save_files(self) -> None:
        """Save them in a folder, a file each."""
        if self.person_id is not None:
            self.work.save(self.person_id, self.chosen())

    def forget(self) -> None:
        """Forget the prints; what is being made is given up."""
        self._drop()
        self.context.case.exports.release()

    def _drop(self) -> None:
        self.work.cancel()
        self.person_id, self._prints = None, []
        for field in self.ticks:
            field.hide()
            field.deleteLater()
        self.ticks = []
        self.result.setVisible(False)
        self._rest()

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self._offer_second(str(self.second.value() or ""))
        self._count()

    def _fill_head(self, content: QWidget, column: QVBoxLayout) -> None:
        header = PageHeader(
            lambda: translate("Plan", "Several copies at once"),
            lambda: (
                translate("Plan", "Each copy is made for its own reader.")
                if self.context.read_only
                else translate("Plan", "Each copy is made for its own reader and noted in your folder.")
            ),
            content,
        )
        self.save_button = Button(lambda: translate("Plan", "Save as files"), icon_name="save", parent=header)
        self.save_button.clicked.connect(self.save_files)
        self.print_button = Button("", "primary", "printer", parent=header)
        self.print_button.clicked.connect(self.print_pages)
        header.add_action(self.save_button)
        header.add_action(self.print_button)
        column.addWidget(header)
        self.result = Banner("success", "", parent=content)
        self.result.setVisible(False)
        column.addWidget(self.result)

    def _make_busy(self, parent: QWidget) -> QWidget:
        """Covers the choice while copies are made: to disable its parts would style each of them again."""
        busy = QWidget(parent)
        column = QVBoxLayout(busy)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(14))
        column.addStretch(1)
        column.addWidget(Label(lambda: translate("Plan", "Making the copies…"), "section", parent=busy))
        self.progress = QProgressBar(busy)
        self.progress.setTextVisible(False)
        self.cancel_button = Button(lambda: translate("Window", "Cancel"), parent=busy)
        self.cancel_button.clicked.connect(self.work.cancel)
        column.addWidget(self.progress)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        return busy

    def _fill_choice(self, content: QWidget, column: QVBoxLayout) -> None:
        self._which = SectionCard(lambda: translate("Plan", "Which copies?"), parent=content)
        self._how = SectionCard(lambda: translate("Plan", "How they look"), parent=content)
        self.language = ChoiceField(
            lambda: translate("Plan", "Language"),
            [(known.code, known.own_name) for known in languages()],
            parent=self._how,
        )
        self.second = ChoiceField(
            lambda: translate("Plan", "Second language beside it"),
            help=lambda: translate("Plan", "What you typed stays as you wrote it, with room for a translation."),
            parent=self._how,
        )
        self.large = CheckField(
            lambda: translate("Plan", "Large print"),
            help=lambda: translate("Plan", "Cards stay as they are: they have a fixed size."),
            parent=self._how,
        )
        for field in (self.language, self.second, self.large):
            field.edited.connect(lambda _: self._looks_changed())
            self._how.body.addWidget(field)
        self._how.body.addWidget(
            Label(
                lambda: translate(
                    "Plan",
                    "Nothing that has to be ticked is on these copies. For that, choose one copy on the page before.",
                ),
                "small",
                parent=self._how,
            )
        )
        self._how.body.addStretch(1)
        column.addWidget(Columns(self._which, self._how, side_width=336, under=760, parent=content))

    def _as_made(self, choice: PlanPrint) -> PlanPrint:
        if self._again:
            return choice
        return in_languages(
            choice,
            str(self.language.value() or choice.language),
            str(self.second.value() or ""),
            large=bool(self.large.value()),
        )

    def _about(self, choice: PlanPrint) -> str:
        made = self._as_made(choice)
        whose = translate("Plan", "For: {who}", who=made.holder or inside_sentence(resolve(MODES[made.mode].who)))
        return translate("Window", "{first} · {second}", first=whose, second=languages_words(made))

    def _looks_changed(self) -> None:
        second = str(self.second.value() or "")
        self._offer_second("" if second == self.language.value() else second)
        for field in self.ticks:
            field.retranslate()

    def _offer_second(self, chosen: str) -> None:
        others = [(known.code, known.own_name) for known in languages() if known.code != self.language.value()]
        self.second.set_choices([("", lambda: translate("Plan", "None")), *others])
        self.second.set_value(chosen)

    def _count(self) -> None:
        number = sum(bool(field.value()) for field in self.ticks)
        self.print_button.set_text(translate("Plan", "Print %n copy(s)", n=number))
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(number))

    # What the work tells.

    def _began(self) -> None:
        self.faces.setCurrentIndex(1)
        self.cancel_button.setFocus()

    def _moved(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _rest(self) -> None:
        focused = self.cancel_button.hasFocus()
        self.faces.setCurrentIndex(0)
        if focused:
            self.print_button.setFocus()

    def _saved(self, paths: Sequence[Path]) -> None:
        names = "\n".join([str(paths[0].parent), *(path.name for path in paths)])
        self._tell("success", translate("Plan", "%n copy(s) saved", n=len(paths)), names)

    def _printed(self, number: int) -> None:
        self._tell("success", translate("Plan", "%n copy(s) sent to the printer", n=number), "")

    def _stopped(self, number: int) -> None:
        self._rest()
        self.result.setVisible(False)
        if number:
            self._tell(
                "late",
                translate("Plan", "Stopped after %n copy(s)", n=number),
                translate("Plan", "The rest was not made.")
                if self.context.read_only
                else translate("Plan", "What was made is noted in your folder. The rest was not made."),
            )

    def _tell(self, status: str, title: str, text: str) -> None:
        self._rest()
        unnoted = translate("Window", "The list of copies in this folder does not name it: nothing can be changed.")
        self.result.set_status(status)
        self.result.set_texts(
            title, "\n".join(part for part in (text, unnoted if self.context.read_only else "") if part)
        )
        self.result.setVisible(True)

    def _close(self) -> None:
        self.forget()
        self.closed.emit()
