"""A document before it is saved or printed: options on the one side, its pages from memory on the other.

Pages are drawn one by one in the background. Nothing is written to disk until "Save PDF" has been answered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.file_viewer_pages import PageView
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import Text, translate
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
Take = Callable[[], Any]
Make = Callable[[Any, JobControl], "RenderedPdf"]


class PrintPreview(QWidget):
    """Subclasses add options to `options` and say what is made. `closed` is sent when the person goes back."""

    closed = Signal()
    what = ""

    def __init__(self, context: WindowContext, title: Text, subtitle: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.person_id: int | None = None
        self.rendered: RenderedPdf | None = None
        self._job: Job[Any] | None = None
        self._asked = 0
        self._run: PrintRun | None = None
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
        self.result = Banner("success", "")
        self.result.setVisible(False)
        column.addWidget(self.result)
        options, pages = Card(0, parent=self), Card(12, parent=self)
        self.panes = ListDetail(
            options, pages, list_width=300, under=640, back_text=lambda: translate("Window", "Options"), parent=self
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
        self.options.addWidget(Label(lambda: translate("Window", "What to print"), "section"))

    def _fill_pages(self, card: Card) -> None:
        self.state_label = Label("", "body", tone="ink2")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        card.body.addWidget(self.state_label)
        card.body.addWidget(self.progress)
        self.pages = PageView(self.context, lambda: translate("Window", "Page as it is printed"))
        card.body.addWidget(self.pages, 1)

    def finish_options(self) -> None:
        """Call after the last option was added."""
        self.for_whom = TextField(
            lambda: translate("Window", "For whom is this copy?"),
            help=lambda: translate("Window", "Kept in your folder only, so that you know later who has a copy."),
            optional=True,
            max_length=500,
        )
        self.options.addWidget(self.for_whom)
        show = Button(lambda: translate("Window", "Show the pages"), icon_name="eye")
        show.clicked.connect(self.panes.show_detail)
        self.show_pages_button = show
        self.options.addWidget(show)
        self.options.addStretch(1)
        show.setVisible(False)

    # What a subclass says.

    def reset_options(self) -> None:
        """Choose what a new preview starts with."""

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
        self.save_button.setFocus()

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
            lambda _: take(),
            owner=self,
            done=lambda snapshot: self._taken(asked, make, snapshot),
            failed=lambda error: self._failed(asked, error),
            reading=True,
        )

    def _taken(self, asked: int, make: Make, snapshot: Any) -> None:
        if asked != self._asked:
            return
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
        if self._run is not None:
            self._run.stop()
            self._end_run()
        self.context.case.exports.release()
        self.person_id = None
        self.rendered = None
        self.pages.clear()
        self.for_whom.set_value("")
        self.notice.setVisible(False)
        self.result.setVisible(False)
        self._set_ready(False)

    def save_pdf(self) -> None:
        """Ask where, then write the file."""
        rendered, person_id = self.rendered, self.person_id
        if rendered is None or not self._goes_on(rendered):
            return
        agreed = self.context.messages.ask(
            lambda: translate("Window", "This file is not encrypted"),
            lambda: translate("Window", "Anyone who has the file can read it. Save it where only you can get to it."),
            lambda: translate("Window", "What is in your folder stays encrypted."),
            yes=lambda: translate("Window", "Choose where to save"),
            icon_name="unlock",
        )
        if not agreed:
            return
        kinds = ((lambda: translate("Window", "PDF document"), "*.pdf"),)
        path = self.context.messages.save_file(
            lambda: translate("Window", "Save PDF"), self.suggested_name(), kinds=kinds
        )
        if path is not None:
            self._write(rendered, path, person_id)

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
        if not self._goes_on(rendered) or not warn_of_copies(self.context.messages):
            return
        printer = choose_printer(self.window(), rendered.page_count)
        if printer is None:
            return
        person_id, for_whom = self.person_id, self.for_whom.value()
        self._run = PrintRun(self.context.runner, rendered.data, self)
        self._run.finished.connect(lambda pages: self._printed(rendered, pages, person_id, for_whom))
        self._run.failed.connect(self._print_failed)
        self.print_button.setEnabled(False)
        self._run.start(printer, rendered.page_count)

    def _write(self, rendered: RenderedPdf, path: Path, person_id: int | None) -> None:
        exports, for_whom, what = self.context.case.exports, self.for_whom.value(), self.what
        self.save_button.setEnabled(False)

        def done(_: object) -> None:
            self.save_button.setEnabled(True)
            self.result.set_status("success")
            words = translate("Window", "The PDF is here: {path}", path=str(path))
            self.result.set_texts(translate("Window", "Saved"), f"{words}\n{self._not_noted()}".strip())
            self.result.setVisible(True)

        def failed(error: BaseException) -> None:
            self.save_button.setEnabled(True)
            self.context.messages.error(error)

        self.context.runner.submit(
            lambda _: exports.save(rendered, path, what=what, person_id=person_id, for_whom=for_whom),
            owner=self,
            done=done,
            failed=failed,
        )

    def _goes_on(self, rendered: RenderedPdf) -> bool:
        if not rendered.missing:
            return True
        return self.context.messages.ask(
            lambda: translate("Window", "Some characters cannot be printed"),
            *(_missing_line(item.field, item.character, item.code_point) for item in rendered.missing[:SHOWN_MISSING]),
            lambda: translate("Window", "A box stands in their place, and the last page lists them."),
            yes=lambda: translate("Window", "Go on all the same"),
            icon_name="warning",
        )

    def _made(self, asked: int, rendered: RenderedPdf) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.rendered = rendered
        exports, data = self.context.case.exports, rendered.data
        self._say("")
        self.progress.setVisible(False)
        self.pages.setVisible(True)
        self.pages.show_document(
            lambda page, width, cancelled: exports.page_picture(data, page, width, cancelled=cancelled), Lane.POOL
        )
        self._show_missing(rendered)
        self._set_ready(True)

    def _show_missing(self, rendered: RenderedPdf) -> None:
        missing = rendered.missing
        self.notice.setVisible(bool(missing))
        if not missing:
            return
        lines = [_missing_line(item.field, item.character, item.code_point) for item in missing[:SHOWN_MISSING]]
        if len(missing) > SHOWN_MISSING:
            lines.append(translate("Window", "and %n more", n=len(missing) - SHOWN_MISSING))
        lines.append(translate("Window", "A box stands in their place, and the last page lists them."))
        title = translate("Window", "%n character(s) cannot be printed", n=len(missing))
        self.notice.set_texts(title, "\n".join(lines))

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

    def _printed(self, rendered: RenderedPdf, pages: int, person_id: int | None, for_whom: str) -> None:
        self._end_run()
        copies, what = self.context.case.copies, self.what
        if not self.context.read_only:
            self.context.runner.submit(
                lambda _: copies.log_print(rendered, what=what, pages=pages, person_id=person_id, for_whom=for_whom),
                owner=self,
                done=lambda _: None,
            )
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
        self.save_button.setEnabled(ready)
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


def _missing_line(field: str, character: str, code_point: str) -> str:
    return translate("Window", "{field}: “{character}” ({code})", field=field, character=character, code=code_point)
