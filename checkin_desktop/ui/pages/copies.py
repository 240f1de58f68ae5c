"""Copies that left this folder: every file and print, with whom it was for; and whether a file is one of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from checkin_desktop.jobs.runner import Job, JobControl, Lane
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.header import SearchBox
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages import copies_words as words
from checkin_desktop.ui.pages.copies_detail import CopyDetail
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, EmptyState
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.fields import ComboBox
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from checkin_desktop.domain.copies import Copy
    from checkin_desktop.services.copies import CopiesPage as Stretch
    from checkin_desktop.services.copies import Identified

_STATUS = {"unchanged": "success", "changed": "late", "unknown": "neutral"}


class CopiesPage(SafetySubpage):
    """The list with its filter, one copy in full beside it."""

    page_id = "copies"
    topics = frozenset({"exports", "people", "identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Copies that left this folder"),
            lambda: translate(
                "Safety",
                "Every PDF, print and backup is listed here, inside the folder only. What other programs copy is not "
                "known.",
            ),
            parent,
        )
        self._copies: tuple[Copy, ...] = ()
        self._total, self._turn = 0, 0
        self._job: Job[Identified] | None = None
        self._found: Identified | None = None
        self.ask_button = Button(lambda: translate("Safety", "Is this file one of ours?"), "secondary", "search")
        self.ask_button.clicked.connect(self._pick)
        self.header.add_action(self.ask_button)
        self._make_answer()
        self._make_tools()
        self._make_list()
        self.empty = EmptyState(
            "send",
            lambda: translate("Safety", "When you save or print something, it will be listed here."),
            title=lambda: translate("Safety", "Nothing has left this folder yet"),
        )
        self.column.addWidget(self.empty, 1)
        self.retranslate()

    def _make_answer(self) -> None:
        self.answer = Banner("neutral", "")
        self.answer.setVisible(False)
        self.column.addWidget(self.answer)
        self.reading = QWidget()
        row = FlowLayout(self.reading, 10)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.px(240))
        self.bar.setAccessibleName(translate("Safety", "Reading the file"))
        cancel = Button(lambda: translate("Safety", "Stop"), "quiet", "close", small=True)
        cancel.clicked.connect(self._stop)
        row.addWidget(self.bar)
        row.addWidget(cancel)
        self.reading.setVisible(False)
        self.column.addWidget(self.reading)

    def _make_tools(self) -> None:
        self.tools = QWidget()
        flow = FlowLayout(self.tools, 10)
        self.filter = SearchBox(lambda: translate("Safety", "Find a name, a place or a fingerprint"), keys="")
        self.filter.setMinimumWidth(theme.px(340))
        self.filter.searched.connect(lambda _: self.refresh())
        self.person = ComboBox()
        self.person.setMinimumHeight(theme.px(40))
        self.person.setMinimumWidth(theme.px(200))
        self.person.addItem("", None)
        self.person.activated.connect(lambda _: self.refresh())
        flow.addWidget(self.filter)
        flow.addWidget(self.person)
        self.column.addWidget(self.tools)

    def _make_list(self) -> None:
        self.list = RowList(lambda: translate("Safety", "Copies"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda key: self._choose(key, to_detail=True))
        card = Card(1)
        card.body.addWidget(self.list, 1)
        CornerClip(self.list)
        self.more = Button(lambda: translate("Safety", "Show more"), "quiet", "chevron-down")
        self.more.clicked.connect(self._load_more)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.detail = CopyDetail(self.context)
        self.detail.noted.connect(self._note)
        self.panes = ListDetail(listing, self.detail, list_width=400, under=760)
        self.panes.setMinimumHeight(theme.px(380))
        self.column.addWidget(self.panes, 1)

    def refresh(self) -> None:
        """Ask for the list again, as far as it was shown."""
        from checkin_desktop.services.copies import PAGE_ROWS

        self._load(max(PAGE_ROWS, len(self._copies)))
        copies = self.context.case.copies
        self.context.runner.submit(lambda _: copies.people(), owner=self, done=self._show_people)

    def show_record(self, record_id: int) -> None:
        """Choose one copy."""
        self._choose(record_id, to_detail=True)
        self.list.select(record_id)

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self.person.setAccessibleName(translate("Safety", "Whose copies"))
        self.person.setItemText(0, translate("Safety", "Everybody’s copies"))
        self.bar.setAccessibleName(translate("Safety", "Reading the file"))
        self._arrange()

    def flush(self) -> None:
        """Hand over what is typed."""
        self.detail.flush()

    def wipe(self) -> None:
        """Forget everything shown."""
        self._stop()
        self._turn += 1
        self._copies, self._total, self._found = (), 0, None
        self.filter.clear()
        while self.person.count() > 1:
            self.person.removeItem(1)
        self.detail.show_copy(None)
        self.answer.set_texts("")
        self._arrange()

    def _load(self, limit: int) -> None:
        self._turn += 1
        turn, text, person_id = self._turn, self.filter.edit.text().strip(), self.person.currentData()
        copies = self.context.case.copies

        def done(stretch: Stretch) -> None:
            if turn == self._turn:
                self._copies, self._total = stretch.copies, stretch.total
                self._arrange()

        self.context.runner.submit(
            lambda _: copies.find(person_id=person_id, text=text, limit=limit), owner=self, done=done
        )

    def _load_more(self) -> None:
        from checkin_desktop.services.copies import PAGE_ROWS

        self._load(len(self._copies) + PAGE_ROWS)

    def _show_people(self, people: tuple[tuple[int, str], ...]) -> None:
        kept = self.person.currentData()
        while self.person.count() > 1:
            self.person.removeItem(1)
        for person_id, name in people:
            self.person.addItem(name, person_id)
        self.person.setCurrentIndex(max(0, self.person.findData(kept)))
        self.person.setVisible(len(people) > 1)

    def _arrange(self) -> None:
        asked = bool(self.filter.edit.text().strip()) or self.person.currentData() is not None
        there = bool(self._copies) or asked
        self.tools.setVisible(there)
        self.panes.setVisible(there)
        self.empty.setVisible(not there)
        self.list.set_rows([words.row_of(copy) for copy in self._copies])
        self.more.setVisible(len(self._copies) < self._total)
        chosen = next((copy for copy in self._copies if copy.id == self.list.selected()), None)
        if chosen is None and self._copies and not self.panes.narrow:
            chosen = self._copies[0]
            self.list.select(chosen.id)
        self.detail.show_copy(chosen)
        self._say_found()

    def _choose(self, key: object, *, to_detail: bool = False) -> None:
        self.detail.flush()
        self.detail.show_copy(next((copy for copy in self._copies if copy.id == key), None))
        if to_detail or self.panes.narrow:
            self.panes.show_detail()

    def _note(self, copy_id: int, for_whom: str) -> None:
        copies = self.context.case.copies
        self.context.runner.submit(
            lambda _: copies.note(copy_id, for_whom),
            owner=self,
            done=lambda _: self.detail.show_noted(),
            failed=self.context.messages.error,
        )

    # Is this file one of ours?

    def _pick(self) -> None:
        paths = self.context.messages.open_files(
            lambda: translate("Safety", "Choose the file to compare"), several=False
        )
        if paths:
            self.compare(paths[0])

    def compare(self, path: Path) -> None:
        """Read a file and say which copy it is."""
        from checkin_desktop.services.copies import fingerprint

        self._stop()
        copies = self.context.case.copies
        self.answer.setVisible(False)
        self.reading.setVisible(True)
        self.bar.setRange(0, 0)

        def read(control: JobControl) -> str:
            return fingerprint(path, progress=control.progress, cancelled=control.cancelled)

        def read_done(sha256: str) -> None:
            self._job = self.context.runner.submit(
                lambda _: copies.identify(path, sha256), owner=self, done=self._identified, failed=self._not_read
            )

        self._job = self.context.runner.submit(  # type: ignore[assignment]
            read,
            owner=self,
            lane=Lane.POOL,
            done=read_done,
            failed=self._not_read,
            progress=lambda done, total, _: self._moved(done, total),
        )

    def _moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // max(1, total))

    def _identified(self, found: Identified) -> None:
        self._job = None
        self.reading.setVisible(False)
        self._found = found
        self.answer.setVisible(True)
        self._say_found()
        if found.copies:
            self.detail.flush()
            self.list.select(found.copies[0].id)
            self.detail.show_copy(found.copies[0])
            self.panes.show_detail()

    def _not_read(self, error: BaseException) -> None:
        self._job = None
        self.reading.setVisible(False)
        self.context.messages.error(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.forget()
            self._job = None
        self.reading.setVisible(False)

    def _say_found(self) -> None:
        found = self._found
        if found is None:
            self.answer.setVisible(False)
            return
        self.answer.set_status(_STATUS[found.match.value])
        code = words.short_fingerprint(found.sha256)
        if not found.copies:
            self.answer.set_texts(
                translate("Safety", "This file is not in the list."),
                translate(
                    "Safety",
                    "It was not saved by this folder, or it was changed since. Its fingerprint is {code}.",
                    code=code,
                ),
            )
            return
        copy = found.copies[0]
        line = " · ".join(
            part for part in (words.what_words(copy.what), copy.person, words.when_words(copy.saved_at)) if part
        )
        title = (
            translate("Safety", "This file is one of ours, unchanged.")
            if found.match.value == "unchanged"
            else translate("Safety", "A copy was saved in this place, but this file is not the same any more.")
        )
        self.answer.set_texts(title, f"{line}\n{words.for_whom_words(copy)}")
