"""Several prints of the plan, one after another: their pages are made, then they are saved or go to the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan_prints import PlanPrint
from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import is_silent
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.plan_print_copy import about_words, file_name, note_print, save_print
from checkin_desktop.ui.pages.print_preview_saving import agreed, missing_lines
from checkin_desktop.ui.print_traces import choose_printer, has_printer, warn_of_copies
from checkin_desktop.ui.printing import PrintRun

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checkin_desktop.domain.snapshots import PlanSnapshot
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.rendering import RenderedPdf

MOST_OF_A_NAME = 99


@dataclass(frozen=True)
class Made:
    """One print: what it says, and its pages."""

    snapshot: PlanSnapshot
    rendered: RenderedPdf


Then = Callable[[int, Sequence[Made]], None]


class SetWork(QObject):
    """One set at a time. `began`, then `moved(done, total)`, and at the end one of the others.

    `saved` carries the paths, `printed` how many prints went to the printer, `stopped` how many were saved or printed
    before it was stopped or failed; a failure is told in a message.
    """

    began = Signal()
    moved = Signal(int, int)
    saved = Signal(object)
    printed = Signal(int)
    stopped = Signal(int)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._job: Job[Any] | None = None
        self._run: PrintRun | None = None
        self._busy, self._given_up = False, False
        self._done = 0

    @property
    def busy(self) -> bool:
        """Whether pages are being made, saved or printed."""
        return self._busy

    def save(self, person_id: int, choices: Sequence[PlanPrint]) -> None:
        """Say what the copies show and who can read files, ask for a folder, then make and write them."""
        messages = self._context.messages
        if self._busy or not choices or not agreed(messages, (lambda: about_words(choices),)):
            return
        folder = messages.choose_folder(lambda: translate("Plan", "Choose where the copies go"))
        if folder is not None:
            self._make(person_id, choices, lambda person, made: self._write(person, made, folder))

    def print(self, person_id: int, choices: Sequence[PlanPrint]) -> None:
        """The same for a printer; without one, offer to save them."""
        messages = self._context.messages
        if self._busy or not choices:
            return
        if not has_printer():
            if messages.ask(
                lambda: translate("Window", "No printer was found"),
                lambda: translate("Plan", "This computer knows no printer. You can save the copies as files."),
                yes=lambda: translate("Plan", "Save them"),
                icon_name="printer",
            ):
                self.save(person_id, choices)
            return
        if warn_of_copies(messages, lambda: about_words(choices)):
            self._make(person_id, choices, self._choose_printer)

    def cancel(self) -> None:
        """Stop; what is saved or printed stays so."""
        self._given_up = True
        if self._job is not None:
            self._job.cancel()
        elif self._run is not None:
            self._run.stop()
            self._end_run()
            self._stop()

    # Pages.

    def _make(self, person_id: int, choices: Sequence[PlanPrint], then: Then) -> None:
        self._busy, self._given_up, self._done = True, False, 0
        self.began.emit()
        self._make_next(person_id, choices, [], then)

    def _make_next(self, person_id: int, choices: Sequence[PlanPrint], made: list[Made], then: Then) -> None:
        self.moved.emit(len(made), 2 * len(choices))
        if self._given_up:  # too late for the last pages to hear of it
            self._stop()
            return
        if len(made) == len(choices):
            self._job = None
            if self._characters_agreed(made):
                then(person_id, made)
            else:
                self._stop()
            return
        exports, choice = self._context.case.exports, choices[len(made)]

        def taken(snapshot: PlanSnapshot) -> None:
            self._job = self._context.runner.submit(
                lambda control: exports.render_plan(snapshot, cancelled=control.cancelled),
                owner=self,
                lane=Lane.POOL,
                done=lambda rendered: self._make_next(person_id, choices, [*made, Made(snapshot, rendered)], then),
                failed=self._failed,
            )

        self._job = self._context.runner.submit(
            lambda _: exports.plan_snapshot(person_id, choice),
            owner=self,
            done=taken,
            failed=self._failed,
            reading=True,
        )

    def _characters_agreed(self, made: Sequence[Made]) -> bool:
        missing = list(dict.fromkeys(glyph for each in made for glyph in each.rendered.missing))
        return not missing or self._context.messages.ask(
            lambda: translate("Window", "Some characters cannot be printed"),
            *missing_lines(missing),
            yes=lambda: translate("Window", "Go on all the same"),
            icon_name="warning",
        )

    # Files.

    def _write(self, person_id: int, made: Sequence[Made], folder: Path) -> None:
        case = self._context.case
        paths: list[Path] = []

        def work(control: JobControl) -> list[Path]:
            for each in made:
                if control.cancelled():
                    break
                paths.append(_save_one(case, person_id, each, folder))
                control.progress(len(made) + len(paths), 2 * len(made))
            return paths

        def done(written: list[Path]) -> None:
            self._done = len(written)
            if self._done < len(made):
                self._stop()
                return
            self._end()
            self.saved.emit(tuple(written))

        def failed(error: BaseException) -> None:
            self._done = len(paths)
            self._failed(error)

        self._job = self._context.runner.submit(
            work, owner=self, done=done, failed=failed, progress=lambda now, total, _: self.moved.emit(now, total)
        )

    # The printer.

    def _choose_printer(self, person_id: int, made: Sequence[Made]) -> None:
        pages = sum(each.rendered.page_count for each in made)
        printer = choose_printer(self._window.window(), pages)
        if printer is None:
            self._stop()
        else:
            self._print_next(person_id, made, printer)

    def _print_next(self, person_id: int, made: Sequence[Made], printer: Any) -> None:
        self.moved.emit(len(made) + self._done, 2 * len(made))
        if self._done == len(made):
            self._end()
            self.printed.emit(len(made))
            return
        each = made[self._done]
        printer.setFromTo(1, each.rendered.page_count)
        self._run = PrintRun(self._context.runner, each.rendered.data, self)

        def printed(pages: int) -> None:
            self._end_run()
            self._note_print(person_id, each, pages)
            self._done += 1
            self._print_next(person_id, made, printer)

        def failed(error: BaseException) -> None:
            self._end_run()
            self._failed(error)

        self._run.finished.connect(printed)
        self._run.failed.connect(failed)
        self._run.start(printer, each.rendered.page_count)

    def _note_print(self, person_id: int, each: Made, pages: int) -> None:
        if not self._context.read_only:
            case = self._context.case
            self._context.runner.submit(
                lambda _: note_print(case, person_id, each.snapshot, each.rendered, pages),
                owner=self,
                done=lambda _: None,
            )

    def _end_run(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    # The end.

    def _failed(self, error: BaseException) -> None:
        self._stop()
        if not is_silent(error):
            self._context.messages.error(error)

    def _stop(self) -> None:
        self._end()
        self.stopped.emit(self._done)

    def _end(self) -> None:
        self._busy, self._job = False, None


def _save_one(case: CaseFile, person_id: int, made: Made, folder: Path) -> Path:
    """Under the first name that is free."""
    name = Path(file_name(made.snapshot.choice.mode))
    for number in range(1, MOST_OF_A_NAME):
        path = folder / (name if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            save_print(case, person_id, made.snapshot, made.rendered, path, overwrite=False)
        except AppError as error:
            if error.code is not ErrorCode.EXPORT_EXISTS:
                raise
        else:
            return path
    raise AppError(ErrorCode.EXPORT_EXISTS)
