"""The only door to message and file dialogs.

`Messages` is handed to the pages in `context.messages`. All calls are modal and come back with the answer; a dialog
that is closed by locking answers "no" or None. File dialogs are Qt's own on Linux, and their memory of visited
folders (which may name a person) is removed after each use.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QSettings, QStandardPaths, Qt, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.ui.errors import error_words, fault_report, is_silent
from checkin_desktop.ui.language import Text, current_language, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import IconCircle, Label

if TYPE_CHECKING:
    from checkin_desktop.words.error_texts import ErrorText

DAMAGE = frozenset({ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE})
"""Failures that lead to the check of the folder, while one is open."""


def title_of(parent: QWidget | None) -> str:
    """The title for a dialog: that of its window, so that a neutral title stays neutral."""
    window_title = parent.window().windowTitle() if parent is not None else ""
    return window_title or translate("Dialogs", "Check-in Desktop")


class MessageDialog(QDialog):
    """A question or a message: icon, bold sentence, plain sentences, buttons with verbs."""

    def __init__(
        self,
        parent: QWidget | None,
        title: Text,
        paragraphs: Sequence[Text] = (),
        *,
        icon_name: str = "help",
        status: str = "soft",
        extra: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title_of(parent))
        self.setModal(True)
        self.setAccessibleName(resolve(title))
        self.setAccessibleDescription("\n".join(resolve(text) for text in paragraphs))
        outer = QVBoxLayout(self)
        edge = theme.space(24)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(theme.space(20))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(16))
        row.addWidget(IconCircle(icon_name, status, 48, 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(8))
        words.addWidget(Label(title, "section"))
        for text in paragraphs:
            if resolve(text):
                words.addWidget(Label(text, "body", tone="ink2", selectable=True))
        if extra is not None:
            words.addSpacing(theme.px(4))
            words.addWidget(extra)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._scroll: QScrollArea = scroll(content, exact=True)
        outer.addWidget(self._scroll, 1)
        holder = QWidget()
        holder.setLayoutDirection(_reverse(self.layoutDirection()))
        self._buttons = FlowLayout(holder, 10)
        self._holder = holder
        outer.addWidget(holder)
        self._content = content

    def add_button(self, text: Text, kind: str, result: int, icon_name: str = "") -> Button:
        """Add a button that closes the dialog with `result`; the first one added stands at the reading end."""
        button = Button(text, kind, icon_name)
        button.setLayoutDirection(QGuiApplication.layoutDirection())
        button.setMinimumWidth(theme.px(104))
        button.clicked.connect(lambda: self.done(result))
        self._buttons.addWidget(button)
        return button

    def fit(self) -> None:
        """Take the height the words need, as far as the screen allows; below that the middle scrolls."""
        width = theme.px(520)
        screen = self.screen().availableGeometry() if self.screen() else None
        if screen is not None:
            width = min(width, screen.width() - 40)
        inner = width - 2 * theme.space(24)
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # fonts of the style sheet decide how high the words stand
            part.updateGeometry()  # what it holds may have changed, which it hears of only later
        for layout in self.findChildren(QLayout):
            layout.invalidate()  # a layout inside a layout keeps its old height otherwise
        height = self._content.heightForWidth(inner) + self._holder.heightForWidth(inner)
        height += 2 * theme.space(24) + theme.space(20) + 4
        self.resize(width, min(height, screen.height() - 60) if screen is not None else height)

    def run(self) -> int:
        """Show the dialog, wait, and return the pressed button's result (0 when closed)."""
        self.fit()
        try:
            return self.exec()
        finally:
            self.deleteLater()


def _reverse(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    return right if direction is left else left


class _ReportDialog(MessageDialog):
    """An unexpected failure with the report that the person may copy."""

    def __init__(self, parent: QWidget | None, error: BaseException, report: str) -> None:
        words = error_words(error)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setMinimumHeight(theme.px(150))
        text.setAccessibleName(translate("Dialogs", "Report"))
        paragraphs = (
            words.safe,
            words.action,
            translate("Dialogs", "This report holds nothing from your folder. It is sent nowhere. You can copy it."),
        )
        super().__init__(parent, words.what, paragraphs, icon_name="warning", status="fault", extra=text)
        self.add_button(lambda: translate("Dialogs", "Close"), "primary", 1)
        copy = Button(lambda: translate("Dialogs", "Copy the report"), "secondary", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self._buttons.addWidget(copy)


class Messages:
    """Message and file dialogs of one window. Main thread only; calls block until the person answers."""

    def __init__(self, window: QWidget | None = None) -> None:
        self.window = window
        self._qt_words: QTranslator | None = None
        self.check_folder: Callable[[], None] | None = None

    def inform(self, title: Text, *paragraphs: Text, status: str = "soft", icon_name: str = "info") -> None:
        """Say something that needs no decision."""
        dialog = MessageDialog(self._parent(), title, paragraphs, icon_name=icon_name, status=status)
        dialog.add_button(lambda: translate("Dialogs", "OK"), "primary", 1).setFocus()
        dialog.run()

    def ask(
        self,
        title: Text,
        *paragraphs: Text,
        yes: Text,
        no: Text | None = None,
        destructive: bool = False,
        rather_no: bool = False,
        icon_name: str = "help",
        extra: QWidget | None = None,
    ) -> bool:
        """Ask for a decision; both answers are verbs. Escape and closing mean no. `extra` stands under the words.

        With `rather_no` the words advise against it: "no" is the primary answer, which Return gives.
        """
        status = "fault" if destructive else "soft"
        dialog = MessageDialog(self._parent(), title, paragraphs, icon_name=icon_name, status=status, extra=extra)
        refusal = no or (lambda: translate("Dialogs", "Cancel"))
        if rather_no:
            dialog.add_button(refusal, "primary", 0).setFocus()
            dialog.add_button(yes, "secondary", 1)
            return dialog.run() == 1
        agree = dialog.add_button(yes, "destructive" if destructive else "primary", 1)
        refuse = dialog.add_button(refusal, "secondary", 0)
        (refuse if destructive else agree).setFocus()
        return dialog.run() == 1

    def choose(self, title: Text, *paragraphs: Text, answers: Sequence[Text], icon_name: str = "help") -> int | None:
        """Ask for one of several answers, the first one primary; None when the person closed the dialog."""
        dialog = MessageDialog(self._parent(), title, paragraphs, icon_name=icon_name)
        for number, answer in enumerate(answers):
            dialog.add_button(answer, "secondary" if number else "primary", number + 1)
        result = dialog.run()
        return result - 1 if result else None

    def error(self, error: BaseException) -> None:
        """Tell about a failure: what happened, whether the data is safe, what to do."""
        if is_silent(error):
            return
        if not isinstance(error, AppError):
            self.fault(error, fault_report(error))
            return
        words = error_words(error)
        if error.code in DAMAGE and self.check_folder is not None:
            self._tell_damage(words)
            return
        self.inform(words.what, words.safe, words.action, status="fault", icon_name="warning")

    def _tell_damage(self, words: ErrorText) -> None:
        """Damage of the open folder, with the way to the check. Closing it does nothing; nobody waits for it.

        It comes up by itself, in the middle of whatever the window is doing: that goes on.
        """
        calm = (
            lambda: translate("Dialogs", "Nothing was deleted. What can still be read is there."),
            lambda: translate("Dialogs", "The check reads everything, names what is damaged and leads to a repair."),
        )
        dialog = MessageDialog(self._parent(), words.what, calm, icon_name="warning", status="fault")
        dialog.add_button(lambda: translate("Dialogs", "Check this folder"), "secondary", 1)
        dialog.add_button(lambda: translate("Dialogs", "Close"), "primary", 0).setFocus()

        def answered(result: int) -> None:
            dialog.deleteLater()
            if result == 1 and self.check_folder is not None:
                self.check_folder()

        dialog.finished.connect(answered)
        dialog.fit()
        dialog.open()

    def fault(self, error: BaseException, report: str) -> None:
        """Show an unexpected failure with the report that the person may copy."""
        _ReportDialog(self._parent(), error, report).run()

    def open_files(self, title: Text, *, kinds: Sequence[tuple[Text, str]] = (), several: bool = True) -> list[Path]:
        """Choose existing files; `kinds` are (name, patterns) such as ("Pictures", "*.png *.jpg")."""
        dialog = self._file_dialog(title, kinds)
        many, one = QFileDialog.FileMode.ExistingFiles, QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(many if several else one)
        return self._chosen(dialog)

    def save_file(self, title: Text, suggested: str, *, kinds: Sequence[tuple[Text, str]] = ()) -> Path | None:
        """Choose where to save; the dialog asks before an existing file is replaced. `suggested` names nobody."""
        dialog = self._file_dialog(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("Dialogs", "Save"))
        suffix = Path(suggested).suffix.lstrip(".")
        if suffix:
            dialog.setDefaultSuffix(suffix)
        dialog.selectFile(suggested)
        return next(iter(self._chosen(dialog)), None)

    def choose_folder(self, title: Text) -> Path | None:
        """Choose an existing folder."""
        dialog = self._file_dialog(title, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return next(iter(self._chosen(dialog)), None)

    def close_all(self) -> None:
        """Close every dialog and menu of the program, as for "no". Used by locking."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _parent(self) -> QWidget | None:
        return QApplication.activeModalWidget() or self.window

    def _file_dialog(self, title: Text, kinds: Sequence[tuple[Text, str]]) -> QFileDialog:
        self._speak_as_the_window()
        dialog = QFileDialog(self._parent(), resolve(title))
        if sys.platform.startswith("linux"):
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        places = [QUrl.fromLocalFile(home)]
        for location in (
            QStandardPaths.StandardLocation.DesktopLocation,
            QStandardPaths.StandardLocation.DocumentsLocation,
            QStandardPaths.StandardLocation.DownloadLocation,
        ):
            folder = QStandardPaths.writableLocation(location)
            if folder and folder != home and Path(folder).is_dir():
                places.append(QUrl.fromLocalFile(folder))
        if Path("/media").is_dir():
            places.append(QUrl.fromLocalFile("/media"))
        dialog.setSidebarUrls(places)
        dialog.setDirectory(home)
        dialog.setHistory([])
        filters = [f"{resolve(name)} ({patterns})" for name, patterns in kinds]
        if filters:
            dialog.setNameFilters(filters)
        dialog.resize(theme.px(760), theme.px(480))
        for button in dialog.findChildren(QPushButton):
            button.setMinimumHeight(theme.px(40))
        return dialog

    def _speak_as_the_window(self) -> None:
        """Give the words inside Qt's own file dialog the window's language."""
        if self._qt_words is not None:
            QCoreApplication.removeTranslator(self._qt_words)
            self._qt_words = None
        words = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words.load(f"qtbase_{current_language()}", folder):
            QCoreApplication.installTranslator(words)
            self._qt_words = words

    def _chosen(self, dialog: QFileDialog) -> list[Path]:
        with forgetful():
            try:
                accepted = dialog.exec() == QDialog.DialogCode.Accepted
                return [Path(name) for name in dialog.selectedFiles()] if accepted else []
            finally:
                destroy(dialog)


@contextmanager
def forgetful() -> Iterator[None]:
    """Around the life of one of Qt's dialogs, to its destruction: it remembers nothing.

    A file dialog writes the folders it showed into QtProject.conf when it is destroyed. Meanwhile that file lies
    where nothing can be written. What other programs or an older version left in the real one is removed afterwards.
    """
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    place = (QSettings.Format.NativeFormat, QSettings.Scope.UserScope)
    QSettings.setPath(*place, os.devnull)
    try:
        yield
    finally:
        QSettings.setPath(*place, home)
        forget_visited_folders()


def destroy(dialog: QDialog) -> None:
    """Destroy a dialog now, so that what it does at its end is over; locking may have done it already."""
    if isValid(dialog):
        delete(dialog)


def forget_visited_folders() -> None:
    """Remove what a file dialog of Qt wrote about visited folders into QtProject.conf."""
    memory = QSettings(QSettings.Scope.UserScope, "QtProject")
    memory.remove("FileDialog")
    memory.remove("Qt/filedialog")
    memory.sync()
