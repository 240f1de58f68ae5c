"""A document before it is saved or printed: options on the one side, its pages, drawn in the background, on the other.

Nothing is written to disk until "Save PDF" has been answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import Fetch, PageView
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.print_preview_saving import Finish, Order, PdfSaving, missing_lines
from checkin_desktop.ui.print_traces import choose_printer, has_printer, warn_of_copies
from checkin_desktop.ui.printing import PrintRun
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, PageHeader
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.list_detail import ListDetail

if TYPE_CHECKING:
    from checkin_desktop.services.rendering import RenderedPdf

OPTION_DELAY_MS = 350
SHOWN_MISSING = 6
Take = Callable[[JobControl], Any]
Make = Callable[[Any, JobControl], "RenderedPdf"]


class PrintPreview(QWidget):
    """Subclasses add options to `options` and say what is made. `closed` is sent when the person goes back."""

    closed = Signal()
    what = ""
    options_width = 300
    narrow_under = 640

    def __init__(self, context: WindowContext, title: Text, subtitle: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.person_id: int | None = None
        self.rendered: RenderedPdf | None = None
        self._job: Job[Any] | None = None
        self._asked = 0
        self._run: PrintRun | None = None
        self.saving = PdfSaving(context, self)
        self.saving.began.connect(self._finishing)
        self.saving.moved.connect(self._moved)
        self.saving.saved.connect(self._saved)
        self.saving.stopped.connect(self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(24), theme.space(20), theme.space(20), theme.space(16))
        column.setSpacing(theme.space(12))
        self.back_button = Button(lambda: translate("Window", "Back"), "quiet", "chevron-left", small=True)
        self.back_button.clicked.connect(self.close_preview)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.header = PageHeader(title, subtitle)
        self.print_button = Button(lambda: translate("Window", "Print"), icon_name="printer")
        self.print_button.clicked.connect(self.print_pages)
        self.save_button = Button(lambda: translate("Window", "Save PDF"), "primary", "save")
        self.save_button.clicked.connect(self.save_pdf)
        self.header.add_action(self.print_button)
        self.header.add_action(self.save_button)
        column.addWidget(self.header)
        self.notice = Banner("late", "")
        self.notice.setVisible(False)
        column.addWidget(self.notice)
        self.result = Banner("success", "", button=self.result_button())
        self.result.setVisible(False)
        column.addWidget(self.result)
        options, pages = Card(0, parent=self), Card(12, parent=self)
        self.panes = ListDetail(
            options,
            pages,
            list_width=self.options_width,
            under=self.narrow_under,
            back_text=lambda: translate("Window", "Options"),
            parent=self,
        )
        column.addWidget(self.panes, 1)
        # Each part is filled in its place: Qt styles everything below a widget again whenever it gets another parent.
        self._fill_options(options)
        self._fill_pages(pages)
        self.panes.show_detail()
        self.panes.narrow_changed.connect(self._give_room)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(OPTION_DELAY_MS)
        self._delay.timeout.connect(self.render)
        self._set_ready(False)

    def _fill_options(self, card: Card) -> None:
        content = QWidget()
        card.body.addWidget(scroll(content, exact=True), 1)
        self.options = QVBoxLayout(content)
        edge = theme.space(16)
        self.options.setContentsMargins(edge, edge, edge, edge)
        self.options.setSpacing(theme.space(14))
        self.title = Label(lambda: translate("Window", "What to print"), "section")
        self.options.addWidget(self.title)

    def _fill_pages(self, card: Card) -> None:
        self.state_label = Label("", "body", tone="ink2")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel_button = Button(lambda: translate("Window", "Cancel"), small=True)
        self.cancel_button.clicked.connect(self.saving.cancel)
        self.cancel_button.setVisible(False)
        card.body.addWidget(self.state_label)
        row = QHBoxLayout()
        row.setSpacing(theme.space(10))
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        card.body.addLayout(row)
        self.pages = PageView(self.context, lambda: translate("Window", "Page as it is printed"))
        card.body.addWidget(self.pages, 1)

    def finish_options(self) -> None:
        """Call after the last option was added."""
        self.add_for_whom()
        show = Button(lambda: translate("Window", "Show the pages"), icon_name="eye")
        show.clicked.connect(self.panes.show_detail)
        self.show_pages_button = show
        self.options.addWidget(show)
        self.options.addStretch(1)
        show.setVisible(False)

    # What a subclass says.

    def add_for_whom(self) -> None:
        """Ask for whom the copy is."""
        self.for_whom = TextField(
            lambda: translate("Window", "For whom is this copy?"),
            help=lambda: translate("Window", "Kept in your folder only, so that you know later who has a copy."),
            optional=True,
            max_length=500,
        )
        self.options.addWidget(self.for_whom)

    def copy_for(self) -> str:
        """For whom the copy is, as the list of copies notes it."""
        return self.for_whom.value()

    def result_button(self) -> Button | None:
        """A next step that stands beside what was saved."""

    def was_saved(self, paths: Sequence[Path]) -> None:
        """The files are written; `result` says so next. Empty after printing: there are none."""

    def finishing(self, rendered: RenderedPdf) -> Finish | None:
        """What makes the files that are saved of the pages; None when the pages are the file. May take long."""

    def work_words(self) -> str:
        """What is being done between the question where and the first file."""
        return translate("Window", "Making the seal…")

    def order(self, rendered: RenderedPdf) -> Order:
        """What is saved, and how."""
        return Order(
            rendered, self.what, self.person_id, self.copy_for(), self.suggested_name(), self.finishing(rendered)
        )

    def page_source(self, rendered: RenderedPdf) -> Fetch:
        """What draws a page of it; from any thread."""
        exports, data = self.context.case.exports, rendered.data
        return lambda page, width, cancelled: exports.page_picture(data, page, width, cancelled=cancelled)

    def noting_print(self, rendered: RenderedPdf) -> Callable[[int], object]:
        """What writes down, in the vault lane, how many of these pages went to a printer."""
        log, what, person_id, for_whom = self.context.case.copies.log_print, self.what, self.person_id, self.copy_for()
        return lambda pages: log(rendered, what=what, pages=pages, person_id=person_id, for_whom=for_whom)

    def about_copy(self) -> tuple[Text, ...]:
        """What the question before a printer or a file says of the copy."""
        return ()

    def also_saved(self) -> str:
        """What else there is to say about a file that was saved; "" for nothing."""
        return self._not_noted()

    def taken(self, snapshot: Any) -> None:
        """The data for the document has been read; pages are made of it now."""

    def reset_options(self) -> None:
        """Choose what a new preview starts with."""

    def forget_choices(self) -> None:
        """Forget what was typed or chosen."""
        self.for_whom.set_value("")

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        """How the document is made from the chosen options.

        The first part takes the data, in the vault lane; the second makes pages of it, in the pool.
        """
        raise NotImplementedError

    # The life of a preview.

    def open_for(self, person_id: int) -> None:
        """Start with a person's document."""
        self.forget()
        self.person_id = person_id
        self.reset_options()
        self.panes.show_detail()
        self.render()
        self.back_button.setFocus()  # until there is something to save

    def option_changed(self) -> None:
        """Make the document again, once the options rest."""
        self._set_ready(False)
        self._delay.start()

    def render(self) -> None:
        """Make the document in the background."""
        person_id = self.person_id
        if person_id is None:
            return
        self._delay.stop()
        if self._job is not None:
            self._job.cancel()
        self._asked += 1
        asked = self._asked
        self._set_ready(False)
        self.result.setVisible(False)
        self._say(translate("Window", "Making the pages…"))
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self.context.case.exports.warm_up()
        take, make = self.rendering(person_id)
        self._job = self.context.runner.submit(
            take,
            owner=self,
            done=lambda snapshot: self._taken(asked, make, snapshot),
            failed=lambda error: self._failed(asked, error),
            progress=lambda done, total, _: self._moved(done, total),
            reading=True,
        )

    def _taken(self, asked: int, make: Make, snapshot: Any) -> None:
        if asked != self._asked:
            return
        self.taken(snapshot)
        self._job = self.context.runner.submit(
            lambda control: make(snapshot, control),
            owner=self,
            lane=Lane.POOL,
            done=lambda rendered: self._made(asked, rendered),
            failed=lambda error: self._failed(asked, error),
            progress=lambda done, total, _: self._moved(done, total),
        )

    def close_preview(self) -> None:
        """Go back; the pages in memory are forgotten, but what is being printed is printed to its end."""
        printing, self._run = self._run, None
        self.forget()
        self._run = printing
        self.closed.emit()

    def forget(self) -> None:
        """Forget the document and everything chosen."""
        self._delay.stop()
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.saving.cancel()
        if self._run is not None:
            self._run.stop()
            self._end_run()
        self.context.case.exports.release()
        self.person_id = None
        self.rendered = None
        self.pages.clear()
        self.forget_choices()
        self.notice.setVisible(False)
        self.result.setVisible(False)
        self._set_ready(False)

    def save_pdf(self) -> None:
        """Ask where, then write the file."""
        rendered = self.rendered
        if rendered is not None and not self.saving.busy and self._goes_on(rendered):
            self.saving.start(self.order(rendered))

    def suggested_name(self) -> str:
        """A file name that names nobody."""
        return f"{self.what}-{date.today().isoformat()}.pdf"  # noqa: DTZ011 - the day on this computer's calendar

    def print_pages(self) -> None:
        """Ask for a printer, then print page by page."""
        rendered = self.rendered
        if rendered is None or self._run is not None:
            return
        if not has_printer():
            instead = self.context.messages.ask(
                lambda: translate("Window", "No printer was found"),
                lambda: translate(
                    "Window", "This computer knows no printer. You can save a PDF and print it somewhere you trust."
                ),
                yes=lambda: translate("Window", "Save PDF"),
                icon_name="printer",
            )
            if instead:
                self.save_pdf()
            return
        if not self._goes_on(rendered) or not warn_of_copies(self.context.messages, *self.about_copy()):
            return
        printer = choose_printer(self.window(), rendered.page_count)
        if printer is None:
            return
        note = self.noting_print(rendered)  # what is chosen may change while it is being printed
        self._run = PrintRun(self.context.runner, rendered.data, self)
        self._run.finished.connect(lambda pages: self._printed(pages, note))
        self._run.failed.connect(self._print_failed)
        self.print_button.setEnabled(False)
        self._run.start(printer, rendered.page_count)

    def _finishing(self) -> None:
        self.save_button.setEnabled(False)
        self._say(self.work_words())
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        self.cancel_button.setVisible(True)
        self.cancel_button.setFocus()

    def _saved(self, paths: Sequence[Path]) -> None:
        self._rest()
        self.was_saved(paths)
        self.result.set_status("success")
        words = translate("Window", "The PDF is here: {path}", path=str(paths[0]))
        if len(paths) > 1:
            words = translate("Window", "The %n parts are here: {path}", n=len(paths), path=str(paths[0].parent))
            words = "\n".join([words, *(path.name for path in paths[:SHOWN_MISSING])])
        self.result.set_texts(translate("Window", "Saved"), f"{words}\n{self.also_saved()}".strip())
        self.result.setVisible(True)

    def _rest(self) -> None:
        """Nothing is being saved any more."""
        focused = self.cancel_button.hasFocus()
        self.cancel_button.setVisible(False)
        if self._job is None:
            self._say("")
            self.progress.setVisible(False)
        self.save_button.setEnabled(self.rendered is not None)
        if focused:
            self.save_button.setFocus()

    def _goes_on(self, rendered: RenderedPdf) -> bool:
        if not rendered.missing:
            return True
        return self.context.messages.ask(
            lambda: translate("Window", "Some characters cannot be printed"),
            *missing_lines(rendered.missing),
            yes=lambda: translate("Window", "Go on all the same"),
            icon_name="warning",
        )

    def _made(self, asked: int, rendered: RenderedPdf) -> None:
        if asked != self._asked:
            return
        self._job = None
        first, self.rendered = self.rendered is None, rendered
        self._say("")
        self.progress.setVisible(False)
        self.pages.setVisible(True)
        self.pages.show_document(self.page_source(rendered), Lane.POOL)
        self._show_missing(rendered)
        self._set_ready(True)
        if first and self.back_button.hasFocus():
            self.save_button.setFocus()

    def _show_missing(self, rendered: RenderedPdf) -> None:
        missing = rendered.missing
        self.notice.setVisible(bool(missing))
        if not missing:
            return
        title = translate("Window", "%n character(s) cannot be printed", n=len(missing))
        self.notice.set_texts(title, "\n".join(missing_lines(missing)))

    def _failed(self, asked: int, error: BaseException) -> None:
        if asked != self._asked or is_silent(error):
            return
        self._job = None
        words = error_words(error)
        self.progress.setVisible(False)
        self._say(f"{words.what} {words.safe} {words.action}")
        if not isinstance(error, AppError):
            self.context.runner.unhandled.emit(error)

    def _moved(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _printed(self, pages: int, note: Callable[[int], object]) -> None:
        self._end_run()
        if not self.context.read_only:
            self.context.runner.submit(lambda _: note(pages), owner=self, done=lambda _: None)
        self.was_saved(())
        self.result.set_status("success")
        self.result.set_texts(translate("Window", "Sent to the printer"), self._not_noted)
        self.result.setVisible(True)

    def _not_noted(self) -> str:
        if not self.context.read_only:
            return ""
        return translate("Window", "The list of copies in this folder does not name it: nothing can be changed.")

    def _print_failed(self, error: BaseException) -> None:
        self._end_run()
        self.context.messages.error(error)

    def _end_run(self) -> None:
        self.print_button.setEnabled(self.rendered is not None)
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    def _set_ready(self, ready: bool) -> None:
        self.save_button.setEnabled(ready and not self.saving.busy)
        self.print_button.setEnabled(ready and self._run is None)
        if not ready:
            self.pages.setVisible(False)

    def _give_room(self, narrow: bool) -> None:
        # Large text leaves little room: the pages need it more than the title.
        self.header.title_label.setVisible(not narrow)
        self.header.subtitle_label.setVisible(not narrow)
        self.show_pages_button.setVisible(narrow)

    def _say(self, text: str) -> None:
        self.state_label.set_text(text)
        self.state_label.setVisible(bool(text))
