"""One task of a move: until when, by every reading, how it is done, what became of it, and what shows it.

A closed card is one row; opening it makes the rest. The page keeps one card open at a time.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.duties import Basis
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.move_clocks import Standing, told
from checkin_desktop.domain.moves import MoveTask, MoveTaskCode, MoveTaskState
from checkin_desktop.domain.reference import Line, ReferenceData, SourcedFact
from checkin_desktop.services.moves import MoveView
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models import moves as words
from checkin_desktop.ui.models.identity import today
from checkin_desktop.ui.pages.files_section import FilesSection, FilesWords
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow
from checkin_desktop.ui.widgets.source_fold import SourceFold, add_conflicts, add_deadline
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import inside_sentence, label

_ICONS = {
    MoveTaskCode.ICE_PERMISSION: "document-check",
    MoveTaskCode.ICE_NOTICE: "send",
    MoveTaskCode.ICE_ASK: "help",
    MoveTaskCode.ICE_ADDRESS: "building",
    MoveTaskCode.COURT_ADDRESS: "scales",
    MoveTaskCode.USCIS_ADDRESS: "document",
    MoveTaskCode.MONITORING_ADDRESS: "plain-clock",
    MoveTaskCode.BOND_PAYER: "user",
    MoveTaskCode.MAIL_FORWARDING: "mail",
}


class TaskCard(QWidget):
    """`turned` asks the page to open or close it; the others carry the `MoveTask` they are about.

    `file_opened` carries an `Attachment`, `link_wanted` a page id for `context.navigate`.
    """

    turned = Signal(object)
    done_wanted = Signal(object)
    not_needed_wanted = Signal(object)
    reopen_wanted = Signal(object)
    file_opened = Signal(object)
    files_changed = Signal()
    link_wanted = Signal(str)
    call_wanted = Signal(str, str)

    def __init__(
        self, context: WindowContext, view: MoveView, task: MoveTask, reference: ReferenceData, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.context, self.view, self.task = context, view, task
        self._reference = reference
        self._clock = view.clocks[task.code]
        self._where = view.standings.get(task.code)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        chips = [words.chip(task, self._where)]
        if self._is_unsure():
            chips.append((translate("Moves", "Not sure yet"), "neutral", "help"))
        settled = task.state is not MoveTaskState.OPEN
        self.row = ListRow(
            label(translate, task.code),
            "" if settled else words.due_line(self._clock),
            icon_name=_ICONS[task.code],
            status="success" if task.state is MoveTaskState.DONE else chips[0][1] if not settled else "neutral",
            chips=chips,
            pressable=True,
            parent=self,
        )
        self.row.pressed.connect(lambda: self.turned.emit(task.code))
        self._column.addWidget(self.row)
        self.body: QWidget | None = None
        self.files: FilesSection | None = None

    @property
    def is_open(self) -> bool:
        """Whether everything about the task is shown."""
        return self.body is not None and not self.body.isHidden()

    def set_open(self, opened: bool) -> None:
        """Show everything about the task, or its row alone."""
        if opened and self.body is None:
            self.body = self._make_body()
            self._column.addWidget(self.body)
        if self.body is not None:
            self.body.setVisible(opened)
        state = translate("Moves", "open") if opened else translate("Moves", "closed")
        self.row.face.setAccessibleDescription(state)

    def _make_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        edge = theme.space(18)
        column.setContentsMargins(edge + theme.px(54), 0, edge, theme.space(16))
        column.setSpacing(theme.space(12))
        self._say_standing(column, body)
        self._say_limits(column, body)
        for line in words.how_lines(self.task.code):
            column.addWidget(Label(line, "body", parent=body))
        self._say_where(column, body)
        column.addWidget(self._sources(body))
        column.addWidget(self._buttons(body))
        self.files = self._files_section(body)
        column.addWidget(self.files)
        return body

    def _say_standing(self, column: QVBoxLayout, body: QWidget) -> None:
        task = self.task
        if task.state is not MoveTaskState.OPEN:
            written = "\n".join(words.done_lines(self.view, task))
            column.addWidget(Label(written, "body", selectable=True, parent=body))
            return
        lines = words.standing_lines(self._clock, self._where, today())
        if lines:
            status = "late" if self._where in (Standing.NOW, Standing.PASSED) else "neutral"
            column.addWidget(Banner(status, lines[0], " ".join(lines[1:]), icon_name="clock", parent=body))
        if self._is_unsure():
            button = Button(lambda: translate("Moves", "Answer it"), small=True)
            button.clicked.connect(lambda: self.link_wanted.emit("papers"))
            banner = Banner("neutral", self._open_question(), "", button, "help", parent=body)
            column.addWidget(banner)

    def _say_limits(self, column: QVBoxLayout, body: QWidget) -> None:
        shown = words.readings(self._clock)
        if not shown:
            return
        holder = QWidget(body)
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(3))
        if self.task.state is not MoveTaskState.OPEN:
            lines.addWidget(Label(words.due_line(self._clock), "strong", parent=holder))
        title = (
            translate("Moves", "What the sources say, each with its date:")
            if len(shown) > 1
            else translate("Moves", "What the source says:")
        )
        lines.addWidget(Label(title, "small_strong", parent=holder))
        for line in shown:
            lines.addWidget(Label(line, "small", selectable=True, parent=holder))
        column.addWidget(holder)

    def _say_where(self, column: QVBoxLayout, body: QWidget) -> None:
        for line_id in words.LINES.get(self.task.code, ()):
            line = self._reference.line(line_id)
            if line is not None:
                column.addWidget(self._place(line, body))

    def _place(self, line: Line, body: QWidget) -> QWidget:
        is_phone = bool(line.phone) and not line.address
        reached = line.display if is_phone else line.address
        about = format_hours(catalog(), line.hours_text, line.zone) if is_phone and line.hours_text else ""
        actions: list[Any] = []
        if is_phone:
            call = Button(lambda: translate("Moves", "Call and write it down"), icon_name="phone", small=True)
            call.clicked.connect(lambda: self.call_wanted.emit(line.id, line.display))
            self.context.hold(call)
            actions.append(call)
        elif reached:
            actions.append(LinkButton(self.context, reached, lambda: translate("reference", line.name)))
        row = ListRow(
            translate("reference", line.name),
            isolate_ltr(reached) if reached else translate("Moves", "The address is copied from the official page."),
            about,
            actions=actions,
            parent=body,
        )
        row.layout().setContentsMargins(0, theme.px(4), 0, theme.px(4))
        return row

    def _sources(self, body: QWidget) -> SourceFold:
        deadline, conflicts, fact = self._clock.deadline, self._conflicts(), self._own_rule()

        def fill(column: QVBoxLayout) -> None:
            if deadline is not None:
                add_deadline(column, deadline)
            if fact is not None:
                column.addWidget(FactNote(fact, translate("reference", fact.text)))
            add_conflicts(column, conflicts)

        return SourceFold(fill, differ=bool(conflicts), parent=body)

    def _buttons(self, body: QWidget) -> QWidget:
        holder = QWidget(body)
        flow = FlowLayout(holder, 8)
        task, held = self.task, []
        shown: list[Button] = []
        if task.state is MoveTaskState.OPEN:
            self.done_button = Button(lambda: translate("Moves", "Mark as done"), "secondary", "check", small=True)
            self.done_button.clicked.connect(lambda: self.done_wanted.emit(task))
            aside = Button(lambda: translate("Moves", "Not needed"), "quiet", "minus", small=True)
            aside.clicked.connect(lambda: self.not_needed_wanted.emit(task))
            held += [self.done_button, aside]
        else:
            change = Button(lambda: translate("Moves", "Change"), "secondary", "pencil", small=True)
            wanted = self.done_wanted if task.state is MoveTaskState.DONE else self.not_needed_wanted
            change.clicked.connect(lambda: wanted.emit(task))
            again = Button(lambda: translate("Moves", "Open it again"), "quiet", "undo", small=True)
            again.clicked.connect(lambda: self.reopen_wanted.emit(task))
            held += [change, again]
        guide = words.GUIDES.get(task.code)
        if guide is not None:
            show = Button(lambda: translate("Moves", "Step by step"), "quiet", "list", small=True)
            show.clicked.connect(lambda: self.link_wanted.emit(f"guide:{guide}"))
            shown.append(show)
        letter = words.LETTERS.get(task.code)
        if letter is not None:
            write = Button(lambda: translate("Moves", "Write the letter"), "quiet", "pencil", small=True)
            wanted_page = f"new_letter:{letter.value}:move-{task.move_id}"
            write.clicked.connect(lambda: self.link_wanted.emit(wanted_page))
            held.append(write)
        attempt = Button(lambda: translate("Moves", "Write down an attempt"), "quiet", "phone", small=True)
        attempt.clicked.connect(lambda: self.link_wanted.emit("add_attempt"))
        held.append(attempt)
        for button in (*held[:2], *shown, *held[2:]):
            flow.addWidget(button)
        self.context.hold(*held)
        return holder

    def _files_section(self, body: QWidget) -> FilesSection:
        moves, move_id, code = self.context.case.moves, self.task.move_id, self.task.code
        section = FilesSection(
            self.context,
            FilesWords(
                title=lambda: translate("Moves", "Proof"),
                hint=lambda: translate(
                    "Moves", "Drop the confirmation page, receipt or copy here, or add it. Pictures and PDF work."
                ),
                add=lambda: translate("Moves", "Add proof"),
                choose=lambda: translate("Moves", "Choose what shows it"),
                pasted=lambda: translate("Moves", "pasted proof"),
                saved=lambda count: translate("Moves", "%n file(s) saved", n=count),
            ),
            lambda _, item, progress, cancelled: moves.add_proof(
                move_id, code, (item,), progress=progress, cancelled=cancelled
            ),
            body,
        )
        section.show_files(move_id, self.task.proofs)
        section.opened.connect(self.file_opened)
        section.changed.connect(self.files_changed)
        return section

    def _is_unsure(self) -> bool:
        duty = told(self.task.code, self.view.duties)
        return self.task.state is MoveTaskState.OPEN and duty is not None and duty.met is Answer.UNSURE

    def _open_question(self) -> str:
        duty = told(self.task.code, self.view.duties)
        asked = dict.fromkeys(question for reason in duty.reasons for question in reason.questions) if duty else {}
        open_now = [label(translate, question) for question in asked if question in self.view.duties.unsure]
        if not open_now:
            return translate("Moves", "It is not known yet whether this is asked for.")
        return translate("Moves", "This depends on: {question}", question=inside_sentence(open_now[0]))

    def _conflicts(self) -> tuple[Any, ...]:
        duty = told(self.task.code, self.view.duties)
        before = next((step for step in self.view.duties.before_moving if step.task is self.task.code), None)
        return duty.conflicts if duty is not None else before.conflicts if before is not None else ()

    def _own_rule(self) -> SourcedFact | None:
        """The rule that brings the task, where no time limit of the shipped list does or where it is unverified."""
        duty = told(self.task.code, self.view.duties)
        if duty is not None:
            return duty.reasons[0].rule.fact if duty.deadline is None or not duty.verified else None
        before = next((step for step in self.view.duties.before_moving if step.task is self.task.code), None)
        if before is None or (self._clock.deadline is not None and before.basis is not Basis.PROJECT):
            return None
        return before.fact
