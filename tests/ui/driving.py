"""Answers real dialogs while a test waits inside them: press a button by its words, type, choose files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

Step = Callable[[QWidget], None]


def button(parent: QWidget, words: str) -> QPushButton:
    """The visible button with this accessible name. Fails when there is none."""
    found = [b for b in parent.findChildren(QPushButton) if b.accessibleName() == words and b.isVisibleTo(parent)]
    names = [b.accessibleName() for b in parent.findChildren(QPushButton)]
    assert found, f"no button “{words}” among {names}"
    return found[0]


def press(words: str) -> Step:
    """Press a button of the dialog."""
    return lambda dialog: button(dialog, words).click()


def choose_files(*paths: Path) -> Step:
    """Choose these files in a file dialog, as if typed."""

    def step(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(paths[0].parent))
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        names = [path.name for path in paths]
        line.setText(names[0] if len(names) == 1 else " ".join(f'"{name}"' for name in names))
        dialog.accept()

    return step


def dismiss(dialog: QWidget) -> None:
    """Close the dialog as Escape does."""
    assert isinstance(dialog, QDialog)
    dialog.reject()


def _always(_: QWidget) -> bool:
    return True


def _named(name: str) -> Callable[[QWidget], bool]:
    return lambda dialog: dialog.accessibleName() == name


@contextmanager
def _answering(waiting: list[tuple[Callable[[QWidget], bool], Step]]) -> Iterator[list[str]]:
    """Give each step the first modal dialog that it fits; yields the dialogs' accessible names so far."""
    seen: list[str] = []
    failures: list[BaseException] = []
    owner = QObject()
    timer = QTimer(owner)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not waiting or not waiting[0][0](dialog):
            return
        seen.append(dialog.accessibleName() or dialog.windowTitle())
        try:
            waiting.pop(0)[1](dialog)
        except BaseException as problem:  # noqa: BLE001 - raised again where the test waits
            failures.append(problem)
            if isinstance(dialog, QDialog):
                dialog.reject()

    timer.timeout.connect(look)
    timer.start(10)
    try:
        yield seen
    finally:
        timer.stop()
        owner.deleteLater()
    if failures:
        raise failures[0]


@contextmanager
def answering(*steps: Step) -> Iterator[list[str]]:
    """Answer each modal dialog that appears with the next step; yields the dialogs' accessible names so far."""
    waiting = [(_always, step) for step in steps]
    with _answering(waiting) as seen:
        yield seen
    assert not waiting, f"{len(waiting)} dialogs did not appear"


@contextmanager
def in_turn(*steps: tuple[str, Step]) -> Iterator[list[str]]:
    """Answer the dialogs with these names, in this order, each as soon as it is in front; yields those so far."""
    waiting = [(_named(name), step) for name, step in steps]
    with _answering(waiting) as seen:
        yield seen


def texts(parent: QWidget) -> str:
    """All words on the visible labels and buttons below `parent`, for assertions."""
    from PySide6.QtWidgets import QLabel

    shown = [w for w in parent.findChildren(QLabel) if w.isVisibleTo(parent)]
    buttons = [w for w in parent.findChildren(QPushButton) if w.isVisibleTo(parent)]
    return "\n".join([*(label.text() for label in shown), *(b.accessibleName() for b in buttons)])
