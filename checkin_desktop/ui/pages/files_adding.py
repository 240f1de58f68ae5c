"""One round of adding files to a record, from what was dropped or picked to the last row that was saved.

First, away from the vault, folders are looked through; then it is asked whether there is room and what is there
already; the person decides about doubles; then each file is kept in a step of its own. Other work of the vault gets
its turn in between, so that the window goes on showing pages meanwhile.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from checkin_desktop.jobs.runner import JobControl, Lane
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.adding_words import RoundEnd, place_words
from checkin_desktop.words import dates

if TYPE_CHECKING:
    from checkin_desktop.services.adding import AddingRound, Again
    from checkin_desktop.services.gathering import Gathered

Keep = Callable[[NewFile, Callable[[int, int], None], Callable[[], bool]], object]
# How long files are kept one after the other before waiting work gets its turn.
_TURN_SECONDS: Final = 0.4
_SHOWN: Final = 8


class FilesAdding(QObject):
    """Does one round at a time. `moved` carries words, kilobytes done and in all; `ended` a `RoundEnd`."""

    moved = Signal(str, int, int)
    ended = Signal(object)

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._keep: Keep | None = None
        self._stop: threading.Event | None = None
        self._found: Gathered | None = None
        self._round: AddingRound | None = None
        self._control: JobControl | None = None
        self._again = 0

    def busy(self) -> bool:
        """Whether a round is under way."""
        return self._stop is not None

    def start(self, items: Sequence[NewFile], keep: Keep) -> None:
        """Begin with files and folders; `keep` puts one file into the vault, in its lane."""
        from checkin_desktop.services.gathering import gather

        stop = self._stop = threading.Event()
        self._keep, self._found, self._round, self._control, self._again = keep, None, None, None, 0
        self._context.runner.submit(
            lambda control: gather(items, cancelled=lambda: stop.is_set() or control.cancelled()),
            owner=self,
            done=self._gathered,
            failed=self._failed,
            reading=True,
            lane=Lane.POOL,
        )

    def stop(self) -> None:
        """Stop at the file that is under way; those before it stay."""
        if self._stop is not None:
            self._stop.set()
            if self._round is not None:
                self._round.stop()

    def _gathered(self, found: Gathered) -> None:
        self._found = found
        stop, adding, person_id = self._stop, self._context.case.adding, self._context.person_id
        assert stop is not None

        def look(control: JobControl) -> tuple[Again, ...]:
            adding.require_room(found.files)
            cancelled = lambda: stop.is_set() or control.cancelled()  # noqa: E731
            return adding.known(person_id, found.files, cancelled=cancelled) if person_id is not None else ()

        self._context.runner.submit(look, owner=self, done=self._known, failed=self._failed, reading=True)

    def _known(self, again: Sequence[Again]) -> None:
        found, stop, keep = self._found, self._stop, self._keep
        assert found is not None
        assert stop is not None
        assert keep is not None
        files = list(found.files)
        if again and not self._wanted_again(again):
            doubles = {id(item.new) for item in again}
            files = [item for item in files if id(item) not in doubles]
            self._again = len(again)
        if stop.is_set() or self._stop is not stop:  # locked, or another record, while it was asked
            self._end()
            return
        from checkin_desktop.services.adding import AddingRound

        self._round = AddingRound(files, keep, self._is_stopped)
        self._take_turn()

    def _wanted_again(self, again: Sequence[Again]) -> bool:
        reference, one = self._context.case.reference, len(again) == 1
        lines = [
            translate(
                "Documents",
                "“{name}”: {places}",
                name=item.new.name,
                places=", ".join(place_words(place, reference) for place in item.places),
            )
            for item in again[:_SHOWN]
        ]
        if len(again) > _SHOWN:
            lines.append(translate("Documents", "and %n more", n=len(again) - _SHOWN))
        return self._context.messages.ask(
            lambda: translate("Documents", "%n of these files is here already", n=len(again)),
            "\n".join(lines),
            lambda: translate(
                "Documents", "The same file need not be kept twice. Nothing is lost if you leave it out."
            ),
            yes=lambda: translate("Documents", "Add it again") if one else translate("Documents", "Add them again"),
            no=lambda: translate("Documents", "Leave it out") if one else translate("Documents", "Leave them out"),
            rather_no=True,
            icon_name="copy",
        )

    def _take_turn(self) -> None:
        work, runner = self._round, self._context.runner
        assert work is not None

        def turn(control: JobControl) -> None:
            self._control = control
            until = time.monotonic() + _TURN_SECONDS
            work.run(
                lambda number, done, total: control.progress(done, total, str(number)),
                lambda: time.monotonic() > until and not runner.alone(),
            )

        runner.submit(
            turn, owner=self, done=lambda _: self._turned(), failed=self._failed, progress=self._told, loss="scan"
        )

    def _is_stopped(self) -> bool:
        """Asked from the threads of the work, too."""
        stop, control = self._stop, self._control
        return stop is None or stop.is_set() or (control is not None and control.cancelled())

    def _turned(self) -> None:
        work, runner = self._round, self._context.runner
        if work is None or not work.left:
            self._end()
        elif runner.is_shut():  # the window is being locked: what is left is told after unlocking
            runner.lost.emit("scan")
            self.stop()
            self._end()
        else:
            self._take_turn()

    def _told(self, done: int, total: int, number: str) -> None:
        assert self._found is not None
        words = translate(
            "Documents",
            "File {number} of {count} · {done} of {total}",
            number=number,
            count=len(self._found.files) - self._again,
            done=dates.format_size(catalog(), done * 1000),
            total=dates.format_size(catalog(), total * 1000),
        )
        self.moved.emit(words, done, total)

    def _failed(self, error: BaseException) -> None:
        if self._round is not None:
            self._round.stop()
        self._end(error)

    def _end(self, error: BaseException | None = None) -> None:
        work, found = self._round, self._found
        self._stop = self._round = self._found = self._keep = self._control = None
        self.ended.emit(
            RoundEnd(
                kept=work.kept if work else 0,
                refused=tuple(work.refused) if work else (),
                skipped=tuple(found.skipped) if found else (),
                cut_short=found.cut_short if found else False,
                again=self._again,
                error=error,
            )
        )
