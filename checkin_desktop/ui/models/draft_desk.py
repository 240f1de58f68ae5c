"""Where every form hands in its drafts, so that a lock knows what the vault does not hold yet.

A form says by `unkept` what it holds that is neither saved nor kept as a draft. A draft that was handed in counts as
kept only when the vault has said so; until then it lies here, even if its form is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from checkin_desktop.jobs.runner import Runner
    from checkin_desktop.services.case_file import CaseFile

Unkept = tuple[str, dict[str, Any]]
"""(key of the draft, what it has to hold); nothing in it when the draft has to go."""


class Form(Protocol):
    """What holds typed words."""

    def unkept(self) -> Unkept | None:
        """What has to be kept and is not yet; None when there is nothing."""


class DraftDesk(QObject):
    """The drafts of one open vault, on their way. Main thread only."""

    def __init__(self, case: CaseFile, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._case = case
        self._runner = runner
        self._waiting: dict[str, dict[str, Any]] = {}
        self._forms: WeakSet[Any] = WeakSet()

    def register(self, form: Form) -> None:
        """Ask this form, too, what is not kept; it is forgotten when it goes."""
        self._forms.add(form)

    def save(
        self,
        key: str,
        payload: dict[str, Any],
        *,
        done: Callable[[], None] = lambda: None,
        failed: Callable[[BaseException], None] = lambda _: None,
    ) -> None:
        """Keep a draft, or let it go when it is empty. What could not be kept stays here until the lock."""
        case, kept = self._case, dict(payload)
        self._waiting[key] = kept

        def work(_: object) -> None:
            if kept:
                case.drafts.save(key, kept)
            else:
                case.drafts.discard(key)

        def arrived(_: object) -> None:
            if self._waiting.get(key) is kept:
                del self._waiting[key]
            done()

        self._runner.submit(work, owner=self, done=arrived, failed=failed, loss="")

    def unkept(self) -> dict[str, dict[str, Any]]:
        """Everything typed that the vault does not hold, by the key of its draft."""
        left = dict(self._waiting)
        for form in tuple(self._forms):
            found = form.unkept() if isValid(form) else None  # a closed dialog may be gone before Python's part of it
            if found is not None:
                left[found[0]] = found[1]
        return left

    def handing_over(self) -> Callable[[], None]:
        """What is not kept at this moment, for work that closes the folder: it calls this before, in its own thread.

        That raises TYPED_NOT_KEPT where the disk takes nothing; the folder has to stay open then.
        """
        drafts, typed = self._case.drafts, self.unkept()
        return lambda: drafts.keep(typed)

    def forget(self) -> None:
        """Let go of everything, at lock."""
        self._waiting.clear()
        self._forms.clear()
