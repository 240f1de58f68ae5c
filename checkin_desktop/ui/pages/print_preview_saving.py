"""Saving a document from its preview: the warning, the place, what is still to be done to it, and its files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from checkin_desktop.jobs.runner import Job, JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import is_silent
from checkin_desktop.ui.language import Text, translate

if TYPE_CHECKING:
    from checkin_desktop.services.rendering import MissingGlyph, RenderedPdf
    from checkin_desktop.ui.messages import Messages

SHOWN_NAMES = 6
Finish = Callable[[JobControl], "Sequence[RenderedPdf]"]
Write = Callable[["Sequence[RenderedPdf]", Sequence[Path], Callable[[Path], None]], object]


@dataclass(frozen=True)
class Order:
    """What is saved: the pages, what makes files of them (None when the pages are the file), and what is noted.

    `protected` files ask for a passphrase, so nobody has to be warned. `write(files, paths, written)` writes them in
    place of `ExportsService.save` and tells after each; vault lane. `about` stands above the warning.
    """

    rendered: RenderedPdf
    what: str
    person_id: int | None
    for_whom: str
    suggested_name: str
    finish: Finish | None = None
    protected: bool = False
    write: Write | None = None
    about: tuple[Text, ...] = ()


def part_paths(path: Path, parts: int) -> tuple[Path, ...]:
    """Where the parts of a document go: `Name_Part1.pdf`, …; a document of one part keeps its name."""
    if parts == 1:
        return (path,)
    return tuple(path.with_name(f"{path.stem}_Part{number}{path.suffix}") for number in range(1, parts + 1))


def agreed(messages: Messages, about: Sequence[Text] = ()) -> bool:
    """Say that the file can be read by anyone, below what is in it; True when the person goes on."""
    return messages.ask(
        lambda: translate("Window", "This file is not encrypted"),
        *about,
        lambda: translate("Window", "Anyone who has the file can read it. Save it where only you can get to it."),
        lambda: translate("Window", "What is in your folder stays encrypted."),
        yes=lambda: translate("Window", "Choose where to save"),
        icon_name="unlock",
    )


def missing_lines(missing: Sequence[MissingGlyph]) -> list[str]:
    """Which characters cannot be printed, in which fields they stand, and what is printed in their place."""
    lines = [
        translate(
            "Window",
            "{field}: “{character}” ({code})",
            field=glyph.field,
            character=glyph.character,
            code=glyph.code_point,
        )
        for glyph in missing[:SHOWN_NAMES]
    ]
    if len(missing) > SHOWN_NAMES:
        lines.append(translate("Window", "and %n more", n=len(missing) - SHOWN_NAMES))
    return [*lines, translate("Window", "A box stands in their place, and the last page lists them.")]


class PdfSaving(QObject):
    """One save at a time. `saved` carries the paths; `stopped` comes when nothing more is done, without an error.

    `began` and `moved(done, total)` tell of the work between the file dialog and the first file.
    """

    began = Signal()
    moved = Signal(int, int)
    saved = Signal(object)
    stopped = Signal()

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job[Any] | None = None

    @property
    def busy(self) -> bool:
        """Whether files are being made or written."""
        return self._job is not None

    def start(self, order: Order) -> None:
        """Warn that the file can be read by anyone, ask where, then make and write it."""
        if self.busy or not (order.protected or agreed(self._context.messages, order.about)):
            return
        kinds = ((lambda: translate("Window", "PDF document"), "*.pdf"),)
        path = self._context.messages.save_file(
            lambda: translate("Window", "Save PDF"), order.suggested_name, kinds=kinds
        )
        if path is None:
            return
        if order.finish is None:
            self._write(order, (order.rendered,), (path,))
        else:
            self._finish(order, order.finish, path)

    def cancel(self) -> None:
        """Stop before the first file is written."""
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """The document is gone; what is being written is written to its end."""
        self.cancel()

    def _finish(self, order: Order, finish: Finish, path: Path) -> None:
        def work(control: JobControl) -> tuple[tuple[RenderedPdf, ...], tuple[Path, ...], tuple[str, ...]]:
            files = tuple(finish(control))
            paths = part_paths(path, len(files))
            # The file dialog has asked about the one name that it knows.
            there = tuple(each.name for each in paths if each != path and each.exists())
            return files, paths, there

        self.began.emit()
        self._job = self._context.runner.submit(
            work,
            owner=self,
            done=lambda made: self._finished(order, *made),
            failed=self._failed,
            progress=lambda done, total, _: self.moved.emit(done, total),
            loss="",
        )

    def _finished(
        self, order: Order, files: tuple[RenderedPdf, ...], paths: tuple[Path, ...], there: tuple[str, ...]
    ) -> None:
        self._job = None
        if there and not self._replaces(there):
            self.stopped.emit()
            return
        self._write(order, files, paths)

    def _replaces(self, names: tuple[str, ...]) -> bool:
        shown = list(names[:SHOWN_NAMES])
        if len(names) > SHOWN_NAMES:
            shown.append(translate("Window", "and %n more", n=len(names) - SHOWN_NAMES))
        return self._context.messages.ask(
            lambda: translate("Window", "Replace the files that are there?"),
            lambda: translate("Window", "It is saved in parts. These files exist already:"),
            "\n".join(shown),
            yes=lambda: translate("Window", "Replace them"),
            icon_name="warning",
        )

    def _write(self, order: Order, files: Sequence[RenderedPdf], paths: Sequence[Path]) -> None:
        exports = self._context.case.exports
        there: list[str] = []

        def work(_: JobControl) -> None:
            if order.write is not None:
                order.write(files, paths, lambda path: there.append(path.name))
                return
            for file, path in zip(files, paths, strict=True):
                exports.save(file, path, what=order.what, person_id=order.person_id, for_whom=order.for_whom)
                there.append(path.name)

        self._job = self._context.runner.submit(
            work,
            owner=self,
            done=lambda _: self._written(tuple(paths)),
            failed=lambda error: self._failed(error, tuple(there)),
        )

    def _written(self, paths: tuple[Path, ...]) -> None:
        self._job = None
        self.saved.emit(paths)

    def _failed(self, error: BaseException, there: tuple[str, ...] = ()) -> None:
        self._job = None
        self.stopped.emit()
        if is_silent(error):
            return
        self._context.messages.error(error)
        if there:
            self._context.messages.inform(
                lambda: translate("Window", "Not all parts were saved"),
                lambda: translate("Window", "These parts are there. The others are missing: save it again."),
                "\n".join(there),
                status="late",
                icon_name="warning",
            )
