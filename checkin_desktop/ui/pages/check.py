"""Check this folder: everything is read once; what was found stands here with what it means and what to do.

Below: found papers, the reports of what was saved from damage, and what is kept of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.findings import GRAVE, CheckReport
from checkin_desktop.jobs.runner import Job, JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.pages.check_kept import KeptCard, PapersCard, ReportsCard
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import ProgressStrip, SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.dates import format_local
from checkin_desktop.words.finding_texts import finding_advice, finding_text

if TYPE_CHECKING:
    from checkin_desktop.services.integrity import LastCheck

_MOST_SHOWN = 40


def last_check_words(last: LastCheck | None) -> str:
    """When the folder was last checked, and whether anything was found."""
    if last is None:
        return translate("Safety", "This folder was not checked yet.")
    moment = format_local(catalog(), last.at.astimezone())
    if not last.findings:
        return translate("Safety", "Last checked {moment}: nothing was wrong.", moment=moment)
    return translate("Safety", "Last checked {moment}: %n thing(s) found.", n=last.findings, moment=moment)


class CheckPage(SafetySubpage):
    """Runs the check through the job runner, with progress and a way to stop."""

    page_id = "check"
    topics = frozenset({"check", "documents"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Check this folder"),
            lambda: translate("Safety", "Is everything still as it was saved?"),
            parent,
        )
        self._job: Job[CheckReport] | None = None
        self._found = False
        card = SectionCard(lambda: translate("Safety", "Read everything once"))
        self.state = Label("", "strong")
        card.body.addWidget(self.state)
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "All records, every attached file, every person’s log, both key files and the earlier states are "
                    "read and compared with what was saved. Nothing is changed.",
                ),
                "body",
                tone="ink2",
            )
        )
        self.strip = ProgressStrip(0, 1)
        self.strip.hide()
        card.body.addWidget(self.strip)
        actions = QWidget()
        flow = FlowLayout(actions, 8)
        self.check_button = Button(lambda: translate("Safety", "Check now"), "primary", "shield-check")
        self.check_button.clicked.connect(self.check)
        self.stop_button = Button(lambda: translate("Safety", "Stop"), "secondary")
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        flow.addWidget(self.check_button)
        flow.addWidget(self.stop_button)
        card.body.addWidget(actions)
        self.column.addWidget(card)
        self.findings = SectionCard(lambda: translate("Safety", "What was found"), flush=True)
        self.rows = RowStack()
        self.findings.body.addWidget(self.rows)
        self.repair_button = Button(lambda: translate("Safety", "Repair this folder"), "secondary")
        self.repair_button.clicked.connect(self._repair)
        holder = QWidget()
        line = FlowLayout(holder, 8)
        line.setContentsMargins(theme.space(18), theme.px(8), theme.space(18), theme.px(8))
        self.more = Label("", "small", wrap=False)
        line.addWidget(self.more)
        line.addWidget(self.repair_button)
        self._repair_line = holder
        self.findings.body.addWidget(holder)
        self.findings.hide()
        self.column.addWidget(self.findings)
        self.reports, self.papers, self.kept = ReportsCard(context), PapersCard(context), KeptCard(context)
        for part in (self.reports, self.papers, self.kept):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask when the folder was last checked, and for the lists below."""
        integrity = self.context.case.integrity
        if self._job is None and not self._found:
            self.context.runner.submit(
                lambda _: integrity.last(), owner=self, done=self._show_last, failed=self._say, reading=True
            )
        for part in (self.reports, self.papers, self.kept):
            part.refresh()

    def act(self, action: str) -> None:
        """ "new": begin the check."""
        if action == "new":
            self.check()

    def check(self) -> None:
        """Begin the check."""
        if self._job is not None:
            return
        integrity = self.context.case.integrity

        def work(control: JobControl) -> CheckReport:
            report = integrity.check(control.progress, control.cancelled)
            integrity.note(report)
            return report

        self.strip.set_progress(0, 1)
        self._show_running(running=True)
        self._job = self.context.runner.submit(
            work, owner=self, done=self._show, failed=self._say, progress=self._show_progress, reading=True
        )

    def wipe(self) -> None:
        """Forget what was found; it names people's files."""
        self._stop()
        self.rows.clear()
        for part in (self.reports, self.papers, self.kept):
            part.clear()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_running(self, *, running: bool) -> None:
        self.strip.setVisible(running)
        self.stop_button.setVisible(running)
        self.check_button.setEnabled(not running)
        if running:
            self.state.set_text(lambda: translate("Safety", "Checking…"))
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int, total: int, _: str) -> None:
        self.strip.set_progress(done, total)
        self.state.set_text(lambda: translate("Safety", "Checking… {done} of {total}", done=done, total=total))

    def _show(self, report: CheckReport) -> None:
        self._job, self._found = None, True
        self._show_running(running=False)
        self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.state.set_text(lambda: self._result(report))
        self.rows.set_rows(
            ListRow(
                lambda item=item: finding_text(catalog(), item.code, item.params),
                lambda item=item: finding_advice(catalog(), item.code),
                icon_name="warning",
                status="fault" if item.code in GRAVE else "late",
            )
            for item in report.findings[:_MOST_SHOWN]
        )
        more = len(report.findings) - _MOST_SHOWN
        self.more.setVisible(more > 0)
        self.more.set_text(lambda: translate("Safety", "%n more of the same kind.", n=more))
        self.repair_button.setVisible(report.grave)
        self._repair_line.setVisible(report.grave or more > 0)
        self.findings.setVisible(bool(report.findings))

    def _result(self, report: CheckReport) -> str:
        people = translate("Safety", "%n person(s)", n=report.people)
        attempts = translate("Safety", "%n attempt(s)", n=report.attempts)
        files = translate("Safety", "%n file(s)", n=report.attachments)
        if report.sound:
            return translate(
                "Safety",
                "Everything is as it was saved: {people}, {attempts}, {files}.",
                people=people,
                attempts=attempts,
                files=files,
            )
        return translate("Safety", "%n thing(s) found. What to do stands below.", n=len(report.findings))

    def _show_last(self, last: LastCheck | None) -> None:
        self.state.set_text(lambda: last_check_words(last))

    def _say(self, error: BaseException) -> None:
        was_running, self._job = self._job is not None, None
        self._show_running(running=False)
        if is_silent(error):
            self.state.set_text(lambda: translate("Safety", "Stopped. Nothing was changed."))
            return
        self.state.set_text(lambda: error_words(error).what)
        if was_running:
            self.context.messages.error(error)

    def _repair(self) -> None:
        from checkin_desktop.ui.recovery_screen import leave_for_repair

        leave_for_repair(self.window(), self.context)
