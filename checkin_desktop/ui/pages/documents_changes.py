"""What the page of documents changes: papers and situations put on and taken off, each with its undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from checkin_desktop.domain.checklist import Situation
from checkin_desktop.domain.documents import Attachment, Document, DocumentDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.withdraw_dialog import view_or_withdraw
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.page import Page


class DocumentChanges(QObject):
    """Saves for the person of `page`. `added` carries the id of the first new item; `changed` after anything else."""

    added = Signal(int)
    removed = Signal()
    changed = Signal()

    def __init__(self, context: WindowContext, page: Page) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def add_codes(self, codes: Sequence[str]) -> None:
        """Put records of the shipped list on the person's list."""
        if codes:
            self._add(lambda case, person_id: case.documents.add_codes(person_id, codes))

    def add(self, details: DocumentDetails) -> None:
        """Put one item on the list."""
        self._add(lambda case, person_id: (case.documents.add(person_id, details),))

    def remove(self, document_id: int) -> None:
        """Take an item off the list."""

        def done(document: Document) -> None:
            self._push(
                translate("Documents", "Remove a document"),
                lambda case: case.documents.restore(document),
                lambda case: case.documents.remove(document.id),
            )
            self.removed.emit()

        self._submit(lambda case: case.documents.remove(document_id), done)

    def decide(self, situations: Sequence[Situation], decisions: Mapping[str, bool | None]) -> None:
        """Take situations on or off, or give them back to the case; `situations` are those shown before."""
        person_id = self._page.person_id
        before = {one.code: one.decided for one in situations if one.code in decisions}

        def write(case: Any, wanted: Mapping[str, bool | None]) -> None:
            for code, chosen in wanted.items():
                case.checklist.set_situation(person_id, code, chosen)

        def done(_: object) -> None:
            self._push(
                translate("Documents", "Change the situations"),
                lambda case: write(case, before),
                lambda case: write(case, decisions),
            )
            self.changed.emit()

        if person_id is not None:
            self._submit(lambda case: write(case, decisions), done)

    def open_scan(self, attachment: Attachment) -> None:
        """Look at a scan, and take it back if the person wants to."""

        def withdraw(reason: str) -> None:
            self._submit(lambda case: case.documents.withdraw(attachment.id, reason), lambda _: self.changed.emit())

        view_or_withdraw(self._context, attachment, self._page.window(), withdraw)

    def _add(self, work: Callable[[Any, int], Sequence[Document]]) -> None:
        person_id = self._page.person_id

        def done(added: Sequence[Document]) -> None:
            if added:
                self._push(
                    translate("Documents", "Add documents"),
                    lambda case: [case.documents.remove(item.id) for item in added],
                    lambda case: [case.documents.restore(item) for item in added],
                )
                self.added.emit(added[0].id)

        if person_id is not None:
            self._submit(lambda case: work(case, person_id), done)

    def _submit(self, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        case = self._context.case
        self._context.runner.submit(
            lambda _: work(case), owner=self._page, done=done, failed=self._context.messages.error
        )

    def _push(self, text: str, back: Callable[[Any], object], again: Callable[[Any], object]) -> None:
        push_saved(self._context, text, back=back, again=again, place=(self._page.page_id, self._page.person_id, None))
