"""Failures in words: what happened, whether the data is safe, what to do now.

Expected failures (`AppError`) have their texts in `words.error_texts`. Everything else is a fault of the program: it
is logged without any text of its own, and the person may read and copy a report. Nothing is ever sent.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from checkin_desktop import __version__
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.ui.language import catalog, translate

if TYPE_CHECKING:
    import logging

    from checkin_desktop.domain.notices import Notice
    from checkin_desktop.ui.messages import Messages
    from checkin_desktop.ui.widgets.field_base import Field
    from checkin_desktop.words.error_texts import ErrorText


def is_silent(error: BaseException) -> bool:
    """True for failures that need no message: the person stopped the work, or the vault was locked meanwhile."""
    return isinstance(error, AppError) and error.code in (ErrorCode.CANCELLED, ErrorCode.LOCKED)


def error_words(error: BaseException) -> ErrorText:
    """The three sentences for a failure, expected or not, in the window's language."""
    from checkin_desktop.words import error_texts

    if isinstance(error, AppError):
        return error_texts.error_text(catalog(), error.code.value, dict(error.params))
    return error_texts.ErrorText(
        what=translate("Errors", "Something went wrong in this program."),
        safe=translate("Errors", "Everything saved before is safe."),
        action=translate("Errors", "You can go on working. If it happens again, close the program and open it again."),
    )


def notice_lines(notices: Iterable[Notice]) -> list[tuple[str, str]]:
    """(severity, sentence) for each notice, as `Field.set_notices` takes them."""
    from checkin_desktop.words import notice_texts

    return [
        (notice.severity.value, notice_texts.notice_text(catalog(), notice.code, dict(notice.params)))
        for notice in notices
    ]


def show_refusal(problem: BaseException, fields: Mapping[str, Field], messages: Messages) -> None:
    """Put the faults of an `InvalidInput` beside their fields; any other failure becomes a message."""
    if not isinstance(problem, InvalidInput):
        messages.error(problem)
        return
    for key, field in fields.items():
        field.set_notices(notice_lines(fault for fault in problem.faults if fault.field == key))


def fault_report(error: BaseException, trace: TracebackType | None = None) -> str:
    """What a person may pass on about an unexpected failure: versions, types and places; nothing typed or stored."""
    import platform

    from checkin_desktop.base.logs import redacted_trace

    head = [
        f"Check-in Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    ]
    return "\n".join([*head, *redacted_trace(error, trace)])


class FaultCatcher(QObject):
    """Receives every exception that nobody caught, in slots, threads and jobs alike. Made once, on the main thread."""

    caught = Signal(object, str)
    """(exception, report) of an unexpected failure, always on the main thread."""

    def install(self) -> None:
        """Take over uncaught exceptions and Qt's own messages."""
        import threading

        sys.excepthook = self._hook
        threading.excepthook = lambda info: self._hook(info.exc_type, info.exc_value, info.exc_traceback)
        # Python would write the texts of these to standard error, which desktops keep in a file.
        sys.unraisablehook = lambda info: _log().error("failure in a clean-up", exc_info=info.exc_value)
        qInstallMessageHandler(_log_qt_message)

    def report(self, error: BaseException) -> None:
        """Treat an exception as uncaught, for example one of a job without a failure handler."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        _log().error("unexpected failure", exc_info=(kind, error, trace))
        self.caught.emit(error, fault_report(error, trace))


def _log() -> logging.Logger:
    import logging

    return logging.getLogger(__name__)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, _message: str | None) -> None:
    """Qt's messages may hold file names: log where they come from, not what they say."""
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _log().warning("Qt message of kind %s", kind)
