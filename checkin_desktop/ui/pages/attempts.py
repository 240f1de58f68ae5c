"""Contact attempts: the list of what was tried, one attempt in full, and the forms that add to the log.

Nothing on this page edits or deletes. A correction, an addition and a withdrawal are new entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.attempt_lists import AttemptCount
from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog import AttemptForm
from checkin_desktop.ui.dialogs.correction_dialog import CorrectionForm, Mode
from checkin_desktop.ui.dialogs.file_viewer import FileViewer
from checkin_desktop.ui.dialogs.withdraw_dialog import ask_withdrawal
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.models.attempt_history import last_writer
from checkin_desktop.ui.pages.attempts_detail import AttemptDetail
from checkin_desktop.ui.pages.attempts_list import AttemptsList
from checkin_desktop.ui.pages.attempts_reminders import RemindersBar
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.print_preview_report import ReportPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import EmptyState, PageHeader
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack

if TYPE_CHECKING:
    from checkin_desktop.ui.pages.attempts_call import CallPanel

_SIDE_WIDTH: Final = 376
_SIDE_BY_SIDE: Final = 900
_ANY_WIDTH: Final = 16777215

_LATELY: Final = 5
"""How many of the newest attempts are known to the page: the form offers what they held once more."""


class AttemptsPage(Page):
    """The page. Views: the log ("browse"), nothing yet ("empty"), and the two forms."""

    page_id = "attempts"
    topics = frozenset({"attempts", "reminders", "anchors"})

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.clock: Clock = clock or SystemClock()
        self._newest: tuple[Attempt, ...] = ()
        self._name = ""
        self._count: AttemptCount | None = None
        self._wanted: int | None = None
        self.views = QStackedWidget(self)
        # The panel beside a call: at the right side of everything, in a narrow window in the place of everything.
        self.side = QWidget(self)
        QVBoxLayout(self.side).setContentsMargins(0, 0, 0, 0)
        self.side.setVisible(False)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.views, 1)
        outer.addWidget(self.side)
        self._make_log()
        # The forms are large: each is built when it is first wanted, so that the page itself opens at once.
        self._form: AttemptForm | None = None
        self._correction: CorrectionForm | None = None
        self._preview: ReportPreview | None = None
        self._call_panel: CallPanel | None = None
        # Ctrl+N is the window's own: given here as well, it would be ambiguous, and Qt would do nothing.
        shortcut = QShortcut(QKeySequence("N"), self.log, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.add_attempt)

    @property
    def form(self) -> AttemptForm:
        """The form for a new attempt."""
        if self._form is None:
            self._form = AttemptForm(self.context, clock=self.clock, parent=self.views)
            self._adopt(self._form)
        return self._form

    @property
    def correction(self) -> CorrectionForm:
        """The form that corrects an attempt or adds to it."""
        if self._correction is None:
            self._correction = CorrectionForm(self.context, clock=self.clock, parent=self.views)
            self._adopt(self._correction)
        return self._correction

    @property
    def preview(self) -> ReportPreview:
        """The report before it is printed."""
        if self._preview is None:
            self._preview = ReportPreview(self.context, self.views)
            self._preview.closed.connect(self._form_closed)
            self.views.addWidget(self._preview)
        return self._preview

    @property
    def call_panel(self) -> CallPanel:
        """The panel beside a call, built when it is first wanted."""
        if self._call_panel is None:
            from checkin_desktop.ui.pages.attempts_call import CallPanel

            self._call_panel = CallPanel(self.context, clock=self.clock, parent=self.side)
            self.side.layout().addWidget(self._call_panel)
            self._call_panel.show()  # at once: what is not shown yet cannot have the keyboard
            self._call_panel.saved.connect(self._call_saved)
            self._call_panel.closed.connect(self._close_call)
            self._call_panel.wanted.connect(self._show_call)
            self._call_panel.correction_wanted.connect(self.correct_attempt)
        return self._call_panel

    def open_call(self) -> None:
        """Open the panel beside a call."""
        if self.person_id is not None and not self.context.read_only:
            self._show_call()
            self.call_panel.open_for(self.person_id)

    def _show_call(self) -> None:
        self.side.setVisible(True)
        self._arrange()

    def _look_for_call(self) -> None:
        """Show a call that was running when the folder was locked, or words that were typed for the last one."""
        person_id, case = self.person_id, self.context.case
        if person_id is None or self.context.read_only:
            return
        self.context.runner.submit(
            lambda _: case.drafts.load(f"call:{person_id}"),
            owner=self,
            done=lambda kept: self.call_panel.look_for(person_id) if kept and person_id == self.person_id else None,
            reading=True,
        )

    def _leave_room(self) -> None:
        """Close the panel where no call is running and no words wait in it: the pages need the room."""
        from checkin_desktop.ui.pages.attempts_call_keys import Stage

        panel = self._call_panel
        if panel is None or not self.side.isVisibleTo(self):
            return
        if panel.stage is Stage.READY or (panel.stage is Stage.SAVED and not panel.saved_part.is_dirty()):
            panel.close_panel()

    def _close_call(self) -> None:
        self.side.setVisible(False)
        self._arrange()
        (self.list if self._newest else self.empty.button or self).setFocus()

    def _call_saved(self, attempt: Attempt) -> None:
        self._wanted = attempt.id
        self.refresh()

    def _arrange(self) -> None:
        """One beside the other, or, in a narrow window, the panel alone."""
        shown = self.side.isVisibleTo(self)
        alone = shown and self.width() < theme.px(_SIDE_BY_SIDE)
        self.views.setVisible(not alone)
        self.side.setMaximumWidth(_ANY_WIDTH if alone else theme.px(_SIDE_WIDTH))
        self.side.setMinimumWidth(0 if alone else theme.px(_SIDE_WIDTH))
        self.call_button.setVisible(not shown and bool(self._newest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its place."""
        super().resizeEvent(event)
        self._arrange()

    def _adopt(self, form: AttemptForm | CorrectionForm) -> None:
        form.saved.connect(self._form_saved)
        form.closed.connect(self._form_closed)
        self.views.addWidget(form)

    def _make_log(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(14))
        self.header = PageHeader(lambda: translate("Attempts", "Contact attempts"), self._subtitle)
        self.report_button = Button(lambda: translate("Attempts", "Report"), icon_name="document-check")
        self.report_button.clicked.connect(lambda: self.act("print"))
        self.add_button = Button(lambda: translate("Attempts", "Add an attempt"), icon_name="plus")
        self.add_button.clicked.connect(self.add_attempt)
        self.call_button = Button(lambda: translate("Attempts", "I’m calling now"), "primary", "phone")
        self.call_button.clicked.connect(self.open_call)
        self.call_button.setToolTip("Ctrl+Shift+C")
        self.header.add_action(self.add_button)
        self.header.add_action(self.report_button)
        self.header.add_action(self.call_button)
        column.addWidget(self.header)
        self.reminders = RemindersBar(self.context, clock=self.clock, parent=content)
        self.reminders.call_wanted.connect(self.open_call)
        column.addWidget(self.reminders)
        self.listing = AttemptsList(self.context, self.clock, content)
        self.list = self.listing.rows
        self.listing.settled.connect(self._settled)
        self.listing.chosen.connect(self._chosen)
        self.listing.opened.connect(self._opened)
        self.listing.counted.connect(self._counted)
        self.detail = AttemptDetail(self.context)
        self.detail.correct_requested.connect(self.correct_attempt)
        self.detail.support_requested.connect(self.add_support)
        self.detail.stamps_requested.connect(lambda: self.context.navigate("anchors"))
        self.detail.file_opened.connect(self._open_file)
        self.both = ListDetail(self.listing, self.detail, list_width=296, under=570)
        self.both.covered.connect(lambda covered: self.header.setVisible(not covered))
        first = Button(lambda: translate("Attempts", "Add the first attempt"), "primary", "plus")
        first.clicked.connect(self.add_attempt)
        self.context.hold(self.add_button, self.call_button, first, self.detail.correct_button)
        self.empty = EmptyState(
            "phone",
            lambda: translate(
                "Attempts",
                "Write down each time someone tried to reach ICE: calls, emails, visits, the website. Do it the same "
                "day. The report shows them in order.",
            ),
            first,
            lambda: translate("Attempts", "No attempts yet"),
        )
        self.body = LowStack()
        self.body.addWidget(self.both)
        self.body.addWidget(self.empty)
        column.addWidget(self.body, 1)
        # With large text and a banner above, there is no room for both the head and the list: the page scrolls.
        self.log = scroll(content, exact=True)
        self.views.addWidget(self.log)

    # What the window asks of a page.

    def show_person(self, person_id: int | None) -> None:
        super().show_person(person_id)
        self._look_for_call()

    def show_record(self, record_id: int) -> None:
        self._wanted = record_id
        self.views.setCurrentWidget(self.log)
        self.listing.load(record_id, again=True)

    def act(self, action: str) -> None:
        """Ctrl+N begins an attempt, "call" opens the panel beside a call, Ctrl+P the report."""
        if action in ("new", "new:website_error"):
            self.add_attempt(website_failed=action != "new")
        elif action == "call":
            self.open_call()
        elif action == "print" and self.person_id is not None:
            self.flush()
            self._leave_room()
            self.views.setCurrentWidget(self.preview)
            self.preview.open_for(self.person_id)

    def refresh(self) -> None:
        if self.person_id is None:
            return
        self.reminders.load(self.person_id)
        person_id, case = self.person_id, self.context.case
        self.context.runner.submit(
            lambda _: (case.people.given_names(person_id), case.attempts.newest(person_id, _LATELY)),
            owner=self,
            done=lambda found: self._show(person_id, *found),
            reading=True,
        )
        self.listing.person_id = person_id
        self.listing.load(self._wanted)

    def retranslate(self) -> None:
        self.header.set_subtitle(self._subtitle)
        self.listing.retranslate()
        self.detail.retranslate()
        self.reminders.retranslate()
        for part in (self._preview, self._call_panel):
            if part is not None:
                part.retranslate()

    def flush(self) -> None:
        for form in (self._form, self._correction):
            if form is not None and self.views.currentWidget() is form:
                form.keep_draft()
        self.reminders.keep()
        if self._call_panel is not None:
            self._call_panel.keep()

    def wipe(self) -> None:
        super().wipe()
        self.reminders.wipe()
        for form in (self._form, self._correction, self._call_panel):
            if form is not None:
                form.wipe()

    # What the person does.

    def add_attempt(self, *, website_failed: bool = False) -> None:
        """Open the empty form, or the draft that was kept."""
        if self.person_id is not None and not self.context.read_only:
            self.views.setCurrentWidget(self.form)
            last = self._newest[0] if self._newest else None
            self.form.open_for(self.person_id, last, website_failed=website_failed)

    def correct_attempt(self, attempt_id: int, mode: Mode = Mode.ADD) -> None:
        """Open the form that makes a linked entry."""
        case = self.context.case
        self.context.runner.submit(
            lambda _: case.attempts.get(attempt_id),
            owner=self,
            done=lambda attempt: self._open_correction(attempt, mode),
            reading=True,
        )

    def add_support(self, attempt_id: int) -> None:
        """Open the form for something that supports an attempt from outside the log."""
        self.correct_attempt(attempt_id, Mode.SUPPORT)

    def _open_correction(self, attempt: Attempt, mode: Mode) -> None:
        if attempt.first.person_id == self.person_id:
            self.views.setCurrentWidget(self.correction)
            self.correction.open_for(attempt, last_writer(self._newest), mode)

    def _open_file(self, attachment: Attachment) -> None:
        attempt = self.detail.attempt()
        viewer = FileViewer(self.context, attachment, parent=self.window())
        viewer.withdraw_requested.connect(
            lambda: self._withdraw(attempt.id, attachment, viewer) if attempt is not None else None
        )
        viewer.open()

    def _withdraw(self, attempt_id: int, attachment: Attachment, viewer: FileViewer) -> None:
        reason, writer = ask_withdrawal(attachment, viewer, last_writer(self._newest))
        if not reason:
            return
        viewer.close()
        words = FreeText(reason, current_language())
        self.context.runner.submit(
            lambda _: self.context.case.attempts.withdraw_attachment(
                attempt_id, attachment.id, words, written_by=writer
            ),
            owner=self,
            done=lambda _: self.refresh(),
            failed=self.context.messages.error,
        )

    # Showing.

    def _show(self, person_id: int, name: str, newest: tuple[Attempt, ...]) -> None:
        if person_id != self.person_id:
            return
        self._name, self._newest = name, newest
        self.detail.person = name
        self.header.set_subtitle(self._subtitle)
        self.body.setCurrentWidget(self.both if newest else self.empty)
        self.report_button.setEnabled(bool(newest))
        for button in (self.report_button, self.add_button):
            button.setVisible(bool(newest))  # an empty page has its one first step in the middle
        self._arrange()

    def _counted(self, count: AttemptCount) -> None:
        grown = self._count is None or self._count.total != count.total
        self._count = count
        self.header.set_subtitle(self._subtitle)
        shown = self.detail.attempt()
        if grown and shown is not None:
            self.detail.show_attempt(shown, count.total)

    def _settled(self, attempt_id: int | None) -> None:
        """The list was read anew: what it has chosen may have changed, too."""
        if self._wanted is not None and self._wanted == attempt_id:
            self.both.show_detail()
        self._wanted = None
        self._show_detail(attempt_id)

    def _show_detail(self, attempt_id: int | None) -> None:
        if attempt_id is None:
            self.detail.show_attempt(None, 0)
            return
        case = self.context.case
        self.context.runner.submit(
            lambda _: case.attempts.get(attempt_id), owner=self.detail, done=self._detail_came, reading=True
        )

    def _detail_came(self, attempt: Attempt) -> None:
        if attempt.first.person_id != self.person_id or attempt.id != self.list.selected():
            return
        self.detail.show_attempt(attempt, self._count.total if self._count else attempt.number)
        for attachment in self.detail.unchecked():
            self.context.runner.submit(
                lambda _, file=attachment.id: self.context.case.attempts.is_unchanged(file),
                owner=self.detail,
                done=lambda unchanged, file=attachment.id: self.detail.set_checked(file, unchanged),
                failed=lambda _, file=attachment.id: self.detail.set_checked(file, False),
                reading=True,
            )

    def _chosen(self, attempt_id: int) -> None:
        self._show_detail(attempt_id)
        if self.both.narrow and not self.list.hasFocus():
            self.both.show_detail()

    def _opened(self, attempt_id: int) -> None:
        self._show_detail(attempt_id)
        self.both.show_detail()
        self.detail.view.setFocus()
        self.detail.correct_button.setFocus()

    def _form_saved(self, result: object) -> None:
        if isinstance(result, Attempt):
            self._wanted = result.id
        self._form_closed()
        self.refresh()

    def _form_closed(self) -> None:
        self.views.setCurrentWidget(self.log)
        (self.list if self._newest else self.empty.button or self).setFocus()

    def _forget(self) -> None:
        self._newest, self._name, self._count, self._wanted = (), "", None, None
        self.listing.forget()
        self.detail.wipe()
        if self._call_panel is not None:
            self._call_panel.leave()
        self.side.setVisible(False)
        self._arrange()
        if self._preview is not None:
            self._preview.forget()
        self.views.setCurrentWidget(self.log)
        self.both.show_list()
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        if self._count is None or not self._count.total:
            return self._name
        attempts = translate("Attempts", "%n attempt(s)", n=self._count.total)
        days = translate("Attempts", "on %n day(s)", n=self._count.days)
        return translate("Attempts", "{name} · {attempts} {days}", name=self._name, attempts=attempts, days=days)
