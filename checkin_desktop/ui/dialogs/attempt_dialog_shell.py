"""The frame of a long form: sections that scroll, a foot that saves, and a draft that survives a lock or a crash.

Nothing typed is lost: five seconds after a change, and at once on leaving or locking, the form is kept as a draft in
the vault. It is restored with a note. "Saved" is said only after the service has returned.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode, InvalidInput
from checkin_desktop.domain.notices import Notice, Severity
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection
from checkin_desktop.ui.errors import error_words, notice_lines
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader
from checkin_desktop.ui.widgets.fields import Field, NoticeLine
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label, Rule

DRAFT_DELAY_MS = 5000
CHECK_DELAY_MS = 400
Progress = Callable[[int, int], None]


class FormShell(QWidget):
    """Subclasses add sections and say what is saved. `saved` carries what the service returned; `closed` nothing."""

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self, context: WindowContext, title: Text, subtitle: Text, save_text: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.sections: list[FormSection] = []
        self._dirty = False
        self._tried = False
        self._check_number = 0
        self._stop: threading.Event | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        holder = QWidget()
        holder.setMaximumWidth(theme.px(920))
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.space(14))
        box.addLayout(self.column)
        box.addStretch(1)
        middle.addWidget(holder, 100)
        middle.addStretch(1)
        self.header = PageHeader(title, subtitle)
        self.column.addWidget(self.header)
        self.kept_note: Banner | None = None
        self.view = scroll(content, exact=True)
        outer.addWidget(self.view, 1)
        outer.addWidget(Rule())
        outer.addWidget(self._make_foot(save_text))
        self._draft_timer = self._timer(DRAFT_DELAY_MS, self.keep_draft)
        self._check_timer = self._timer(CHECK_DELAY_MS, self._check)
        context.drafts.register(self)
        save = QShortcut(QKeySequence("Ctrl+Return"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)

    def _make_foot(self, save_text: Text) -> QWidget:
        foot = QFrame()
        foot.setProperty("kind", "surface")
        column = QVBoxLayout(foot)
        column.setContentsMargins(theme.space(24), theme.space(10), theme.space(24), theme.space(12))
        column.setSpacing(theme.space(8))
        self.failure = Banner("fault", "", "")
        self.failure.setVisible(False)
        column.addWidget(self.failure)
        row = QHBoxLayout()
        row.setSpacing(theme.space(10))
        self.state_label = Label("", "small")
        row.addWidget(self.state_label, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setVisible(False)
        row.addWidget(self.progress, 1)
        self.stop_button = Button(lambda: translate("Attempts", "Stop"))
        self.stop_button.setVisible(False)
        self.stop_button.clicked.connect(self._stop_saving)
        row.addWidget(self.stop_button)
        self.close_button = Button(lambda: translate("Attempts", "Close"), "quiet")
        self.close_button.clicked.connect(self.close_form)
        row.addWidget(self.close_button)
        self.save_button = Button(save_text, "primary", "check")
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        column.addLayout(row)
        return foot

    def _timer(self, delay: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(act)
        return timer

    # What a subclass says about itself.

    def draft_key(self) -> str:
        """The name of the draft in the vault."""
        raise NotImplementedError

    def payload(self) -> dict[str, object]:
        """Everything in the form, JSON-ready."""
        raise NotImplementedError

    def restore(self, payload: Mapping[str, object]) -> None:
        """Fill the form from `payload`."""
        raise NotImplementedError

    def start_empty(self) -> None:
        """Fill the form as for a fresh start."""
        raise NotImplementedError

    def unreadable(self) -> dict[str, list[NoticeLine]]:
        """Faults that the form can see by itself."""
        return {}

    def checking(self) -> Callable[[], Sequence[Notice]] | None:
        """The service call that judges what is in the form now; it runs in the vault lane."""
        return None

    def saving(self) -> Callable[[Callable[[], bool], Progress], object]:
        """The service call that saves what is in the form now: (cancelled, progress) -> result."""
        raise NotImplementedError

    # The life of the form.

    def add_section(self, section: FormSection) -> None:
        """Put a section at the end."""
        self.sections.append(section)
        section.edited.connect(self.touched)
        self.column.addWidget(section)

    def open_form(self) -> None:
        """Start empty, then bring back a kept draft if there is one."""
        self._reset()
        self.start_empty()
        key = self.draft_key()
        self.context.runner.submit(
            lambda _: self.context.case.drafts.load(key),
            owner=self,
            done=self._draft_loaded,
            failed=lambda _: None,
            reading=True,
        )

    def touched(self) -> None:
        """Something was typed or chosen."""
        self._dirty = True
        self.state_label.set_text("")
        self._draft_timer.start()
        self._check_timer.start()

    def is_dirty(self) -> bool:
        """Whether something is in the form that is neither saved nor kept as a draft."""
        return self._dirty

    def keep_draft(self) -> None:
        """Keep the form as a draft now, if anything changed since the last time."""
        self._draft_timer.stop()
        if not self._dirty:
            return
        self._dirty = False
        self.context.drafts.save(
            self.draft_key(),
            self.payload(),
            done=lambda: self._say(translate("Attempts", "Kept as a draft. Not in the log yet.")),
            failed=self._draft_failed,
        )

    def unkept(self) -> Unkept | None:
        """What is in the form and not kept as a draft."""
        return (self.draft_key(), self.payload()) if self._dirty else None

    def close_form(self) -> None:
        """Leave the form; what was typed stays as a draft."""
        self.keep_draft()
        self._reset()
        self.closed.emit()

    def discard(self) -> None:
        """Throw the draft away and start empty."""
        self.context.drafts.save(self.draft_key(), {}, failed=self._draft_failed)
        self._reset()
        self.start_empty()

    def wipe(self) -> None:
        """Forget everything, without touching the draft."""
        self._reset()
        self.start_empty()

    def save(self) -> None:
        """Check, then hand everything to the service."""
        if self._stop is not None:
            return
        self._tried = True
        faults = self.unreadable()
        self._show_notices(faults)
        if faults:
            self._focus_first(faults)
            return
        self.failure.setVisible(False)
        self.keep_draft()
        stop = self._stop = threading.Event()
        work, key = self.saving(), self.draft_key()
        case = self.context.case

        def act(control: JobControl) -> object:
            result = work(lambda: stop.is_set() or control.cancelled(), control.progress)
            try:
                case.drafts.discard(key)
            except AppError:  # it is in the log; a lock that comes here must not let it look unsaved
                return result, key
            return result, ""

        self._set_busy(True)
        self.context.runner.submit(
            act, owner=self, done=self._saved, failed=self._failed, progress=self._moved, loss=""
        )

    def _reset(self) -> None:
        self._draft_timer.stop()
        self._check_timer.stop()
        self._check_number += 1
        self._dirty = self._tried = False
        self.failure.setVisible(False)
        self.state_label.set_text("")
        self._set_note(None)
        for section in self.sections:
            section.set_notices({})

    def _draft_loaded(self, payload: object) -> None:
        if not isinstance(payload, Mapping) or not payload or self._dirty:
            return
        self.restore(payload)
        button = Button(lambda: translate("Attempts", "Start empty"), small=True)
        button.clicked.connect(self.discard)
        self._set_note(
            Banner(
                "soft",
                lambda: translate("Attempts", "We kept what you typed"),
                lambda: translate("Attempts", "It is a draft and not in the log yet. You can go on from here."),
                button,
                "history",
            )
        )
        self._check_timer.start()

    def _set_note(self, note: Banner | None) -> None:
        if self.kept_note is not None:
            self.kept_note.hide()
            self.kept_note.deleteLater()
        self.kept_note = note
        if note is not None:
            self.column.insertWidget(1, note)

    def _draft_failed(self, error: BaseException) -> None:
        self._dirty = True
        self._tell(error)

    def _check(self) -> None:
        work = self.checking()
        if work is None:
            return
        self._check_number += 1
        number = self._check_number
        self.context.runner.submit(
            lambda _: work(),
            owner=self,
            done=lambda found: self._checked(number, found),
            failed=lambda _: None,
            reading=True,
        )

    def _checked(self, number: int, found: Sequence[Notice]) -> None:
        if number != self._check_number:
            return
        shown = [notice for notice in found if self._tried or notice.severity is not Severity.FAULT]
        notices = by_field(shown)
        if self._tried:
            notices.update(self.unreadable())
        self._show_notices(notices)

    def _show_notices(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        for section in self.sections:
            section.set_notices(notices)

    def _focus_first(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        for section in self.sections:
            for name, field in section.named.items():
                if any(line if isinstance(line, str) else line[0] == "fault" for line in notices.get(name, ())):
                    self.show_field(field)
                    return

    def show_field(self, field: Field) -> None:
        """Scroll to a field and give it the keyboard."""
        field.setFocus()
        self.view.ensureWidgetVisible(field.focusProxy() or field, 0, theme.px(80))
        self.view.ensureWidgetVisible(field, 0, theme.px(40))

    def _set_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.close_button.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        for section in self.sections:
            section.setEnabled(not busy)
        self._say(translate("Attempts", "Saving…") if busy else "")

    def _moved(self, done: int, total: int, _: str) -> None:
        self.progress.setRange(0, max(1, min(total, 2**30)))
        self.progress.setValue(min(done, 2**30))

    def _stop_saving(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self._say(translate("Attempts", "Stopping…"))

    def _saved(self, ended: tuple[object, str]) -> None:
        result, left_draft = ended
        if left_draft:
            self.context.drafts.save(left_draft, {})
        self._stop = None
        self._set_busy(False)
        self._reset()
        self.saved.emit(result)

    def _failed(self, error: BaseException) -> None:
        self._stop = None
        self._set_busy(False)
        self._dirty = True
        if isinstance(error, InvalidInput):
            notices = by_field(error.faults)
            self._show_notices(notices)
            self._focus_first(notices)
            known = {name for section in self.sections for name in section.named}
            if known.isdisjoint(notices):
                self._tell(error)
        elif isinstance(error, Cancelled):
            self._say(translate("Attempts", "Stopped. Nothing was added to the log."))
        elif not (isinstance(error, AppError) and error.code is ErrorCode.LOCKED):
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        words = error_words(error)
        self.failure.set_texts(words.what, f"{words.safe} {words.action}")
        self.failure.setVisible(True)
        if not isinstance(error, AppError):
            self.context.runner.unhandled.emit(error)

    def _say(self, text: str) -> None:
        self.state_label.set_text(text)


def by_field(notices: Sequence[Notice]) -> dict[str, list[NoticeLine]]:
    """Sentences for each field's name."""
    found: dict[str, list[NoticeLine]] = {}
    for notice, line in zip(notices, notice_lines(notices), strict=True):
        found.setdefault(notice.field, []).append(line)
    return found
