"""The proof-of-attempt report before it is printed: language, which attempts, and declaration pages on request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.attempt_list import attempt_title
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.row_list import RowItem, RowList
from checkin_desktop.words import dates

ENGLISH, FACING = "en", "es"


class AttemptChoice(RowList):
    """Attempts to take into the report or leave out; a click, Space or Return turns one around."""

    changed = Signal()

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._attempts: tuple[Attempt, ...] = ()
        self._out: set[int] = set()
        self.clicked.connect(lambda index: self._turn(self.rows_model.item(index)))
        self.opened.connect(lambda _: self._turn(self.rows_model.item(self.currentIndex())))

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """Offer attempts; all are in. The rows are made once the list is on the screen."""
        self._attempts, self._out = tuple(attempts), set()
        self.set_rows(())
        if not self.isHidden():
            self.retranslate()

    def numbers(self) -> tuple[int, ...]:
        """The numbers of the attempts that are in."""
        return tuple(item.number for item in self._attempts if item.number not in self._out)

    def retranslate(self) -> None:
        """Say the rows again."""
        self.set_rows([self._row(attempt) for attempt in self._attempts])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the row around."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.rows_model.item(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def _row(self, attempt: Attempt) -> RowItem:
        inside = attempt.number not in self._out
        state = translate("Attempts", "In the report") if inside else translate("Attempts", "Left out")
        return RowItem(
            title=f"{attempt.number}. {attempt_title(attempt)}",
            key=attempt.number,
            second=dates.format_local(catalog(), attempt.happened.local),
            third=state,
            icon="check" if inside else "minus",
            status="accent" if inside else "neutral",
        )

    def _turn(self, item: RowItem | None) -> None:
        if item is None or not isinstance(item.key, int):
            return
        self._out ^= {item.key}
        self.retranslate()
        self.changed.emit()


class ReportPreview(PrintPreview):
    """The report is always in English; Spanish can stand beside it."""

    what = "report"

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Attempts", "Print the report"),
            lambda: translate("Attempts", "The log of attempts, for a lawyer, a court, or an ICE visit."),
            parent,
        )
        self.language = ChoiceField(
            lambda: translate("Attempts", "Language of the report"),
            [
                (ENGLISH, lambda: translate("Attempts", "English")),
                (FACING, lambda: translate("Attempts", "English, with Spanish beside it")),
            ],
        )
        self.which = ChoiceField(
            lambda: translate("Attempts", "Which attempts?"),
            [
                ("all", lambda: translate("Attempts", "All attempts")),
                ("some", lambda: translate("Attempts", "I choose")),
            ],
        )
        self.choice = AttemptChoice(lambda: translate("Attempts", "Attempts in the report"))
        self.choice.setMinimumHeight(theme.px(220))
        self.choice.changed.connect(self._chosen)
        self.left_out = Label(
            lambda: translate(
                "Attempts",
                "The report says how many there are in all. What you leave out keeps its place in the count.",
            ),
            "small",
        )
        self.prepared_by = TextField(lambda: translate("Attempts", "Prepared by"), optional=True, max_length=500)
        self.declarations = CheckField(
            lambda: translate("Attempts", "Add declaration pages"),
            help=lambda: translate(
                "Attempts", "A page to sign by hand for each person who tried. Nothing is signed for anyone."
            ),
        )
        for option in (self.language, self.which, self.choice, self.left_out, self.prepared_by, self.declarations):
            self.options.addWidget(option)
        for field in (self.language, self.declarations):
            field.edited.connect(lambda _: self.option_changed())
        self.which.edited.connect(lambda _: self._arrange_and_render())
        self.prepared_by.committed.connect(lambda _: self.option_changed())
        self.finish_options()
        self._arrange()

    def reset_options(self) -> None:
        self.language.set_value(ENGLISH)
        self.which.set_value("all")
        self.declarations.set_value(False)
        self.prepared_by.set_value("")
        self.choice.show_attempts(())
        self._arrange()
        person_id = self.person_id
        if person_id is None:
            return
        attempts = self.context.case.attempts
        self.context.runner.submit(
            lambda _: attempts.list(person_id, newest_first=False),
            owner=self,
            done=lambda found: self.choice.show_attempts(found) if person_id == self.person_id else None,
            reading=True,
        )

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        exports, language = self.context.case.exports, str(self.language.value() or ENGLISH)
        some, declarations = self.which.value() == "some", self.declarations.value()
        choices = ReportChoices(
            attempt_numbers=frozenset(self.choice.numbers()) if some else None, prepared_by=self.prepared_by.value()
        )

        def take() -> ReportSnapshot:
            snapshot = exports.report_snapshot(person_id, choices)
            signing = frozenset(item.key for item in snapshot.declarants) if declarations else frozenset()
            return replace(snapshot, choices=replace(choices, declarants=signing))

        return (
            take,
            lambda snapshot, control: exports.render_report(
                snapshot, language, progress=control.progress, cancelled=control.cancelled
            ),
        )

    def forget(self) -> None:
        super().forget()
        self.choice.show_attempts(())

    def retranslate(self) -> None:
        """Say the attempts again in the window's language."""
        if not self.choice.isHidden():
            self.choice.retranslate()

    def _chosen(self) -> None:
        self.option_changed()

    def _arrange_and_render(self) -> None:
        self._arrange()
        self.option_changed()

    def _arrange(self) -> None:
        some = self.which.value() == "some"
        self.choice.setVisible(some)
        if some:
            self.choice.retranslate()
        self.left_out.setVisible(some)
