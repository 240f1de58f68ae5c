"""The lower cards of the check page: reports of what was saved, found papers, and what is kept of damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import is_silent
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.documents import document_title
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.fields import ChoiceField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.dates import format_local, format_size
from checkin_desktop.words.salvage_texts import detail_lines, report_text, summary_lines

if TYPE_CHECKING:
    from checkin_desktop.domain.documents import Document
    from checkin_desktop.domain.people import PersonRow
    from checkin_desktop.domain.salvage import SalvageReport
    from checkin_desktop.services.repairs import FoundPaper, Kept

_MOST_DETAILS = 30
_LONGEST_DETAIL = 240
_MOST_PEOPLE = 1000


class _ListCard(SectionCard):
    """A card that is there only when its list has something."""

    def __init__(self, context: WindowContext, title: object, intro: object) -> None:
        super().__init__(title, flush=True)  # type: ignore[arg-type]
        self.context = context
        intro_holder = QWidget()
        column = QVBoxLayout(intro_holder)
        column.setContentsMargins(theme.space(18), theme.px(10), theme.space(18), theme.px(6))
        column.addWidget(Label(intro, "body", tone="ink2"))  # type: ignore[arg-type]
        self.body.addWidget(intro_holder)
        self.rows = RowStack()
        self.body.addWidget(self.rows)
        self.hide()

    def refresh(self) -> None:
        """Ask for the list again."""

    def clear(self) -> None:
        """Forget what is shown."""
        self.rows.clear()

    def _failed(self, error: BaseException) -> None:
        # The page's own state line says when the records cannot be read.
        if not is_silent(error) and not isinstance(error, AppError):
            self.context.messages.error(error)


class ReportsCard(_ListCard):
    """What was saved from damage, once for each time; the whole text can be saved by the person."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "What was saved from damage"),
            lambda: translate(
                "Safety", "The damaged records are still in the folder. If you have a backup, compare it with this."
            ),
        )

    def refresh(self) -> None:
        """Ask for the reports kept inside the folder."""
        repairs = self.context.case.repairs
        self.context.runner.submit(
            lambda _: repairs.reports(), owner=self, done=self._show, failed=self._failed, reading=True
        )

    def _show(self, reports: tuple[SalvageReport, ...]) -> None:
        self.rows.set_rows(self._report(report) for report in reports)
        self.setVisible(bool(reports))

    def _report(self, report: SalvageReport) -> QWidget:
        known = report.to_json()
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(theme.space(18), theme.px(10), theme.space(18), theme.px(12))
        column.setSpacing(theme.px(4))
        moment = report.made_at.astimezone()
        column.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "{moment}: {read} records saved, {lost} lost",
                    moment=format_local(catalog(), moment),
                    read=report.read,
                    lost=report.lost,
                ),
                "strong",
            )
        )
        column.addWidget(Label(lambda: "\n".join(summary_lines(catalog(), known)), "body"))
        details = detail_lines(catalog(), known)
        if details:
            shown = "\n".join(_short(line) for line in details[:_MOST_DETAILS])
            more = len(details) - _MOST_DETAILS
            column.addSpacing(theme.px(6))
            column.addWidget(Label(shown, "small", selectable=True))
            if more > 0:
                column.addWidget(
                    Label(lambda: translate("Safety", "%n more line(s) in the saved report.", n=more), "small")
                )
        save = Button(lambda: translate("Safety", "Save the report…"), "secondary", "save")
        save.clicked.connect(lambda: self._save(report))
        holder = QWidget()
        FlowLayout(holder, 8).addWidget(save)
        column.addSpacing(theme.px(6))
        column.addWidget(holder)
        return part

    def _save(self, report: SalvageReport) -> None:
        messages = self.context.messages
        if not messages.ask(
            lambda: translate("Safety", "This report names people and is not encrypted"),
            lambda: translate(
                "Safety", "Anybody who finds the file can read it. Keep it on a USB stick, or delete it afterwards."
            ),
            yes=lambda: translate("Safety", "Choose where to save"),
            icon_name="unlock",
        ):
            return
        kinds = ((lambda: translate("Safety", "Text files"), "*.txt"),)
        path = messages.save_file(translate("Safety", "Save the report"), "report.txt", kinds=kinds)
        if path is None:
            return
        repairs, text = self.context.case.repairs, report_text(catalog(), report.to_json())
        self.context.runner.submit(
            lambda _: repairs.save_report(path, text),
            owner=self,
            done=lambda _: messages.inform(
                lambda: translate("Safety", "The report is saved."), str(path), icon_name="check"
            ),
            failed=messages.error,
        )


class PutBackDialog(MessageDialog):
    """Whose paper it is, and which document it belongs to."""

    def __init__(
        self, parent: QWidget | None, context: WindowContext, name: str, people: tuple[PersonRow, ...]
    ) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self._context = context
        self.who = ChoiceField(
            lambda: translate("Safety", "Whose paper is it?"), [(row.id, row.display_name) for row in people]
        )
        self.document = ChoiceField(lambda: translate("Safety", "Which document is it a scan of?"), [])
        column.addWidget(self.who)
        column.addWidget(self.document)
        super().__init__(
            parent,
            lambda: translate("Safety", "Put “{name}” back", name=name),
            (lambda: translate("Safety", "It is read and compared first. The file itself stays where it is."),),
            icon_name="paperclip",
            extra=form,
        )
        self.yes = self.add_button(lambda: translate("Safety", "Put back"), "primary", 1)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self.who.edited.connect(self._load)
        current = context.person_id if any(row.id == context.person_id for row in people) else None
        chosen = current or (people[0].id if people else None)
        self.yes.setEnabled(False)
        self._show(())
        if chosen is not None:
            self.who.set_value(chosen)
            self._load(chosen)

    @property
    def chosen(self) -> tuple[int, int | None] | None:
        """The person, and the document or None for a new one."""
        who, document = self.who.value(), self.document.value()
        return (who, document if isinstance(document, int) and document else None) if isinstance(who, int) else None

    def _load(self, who: object) -> None:
        documents = self._context.case.documents
        if isinstance(who, int):
            self._context.runner.submit(
                lambda _: documents.list(who),
                owner=self,
                done=self._loaded,
                failed=self._context.messages.error,
                reading=True,
            )

    def _loaded(self, found: tuple[Document, ...]) -> None:
        self._show(found)
        self.yes.setEnabled(True)

    def _title(self, item: Document) -> str:
        return document_title(item.details, self._context.case.reference)

    def _show(self, found: tuple[Document, ...]) -> None:
        new = (0, lambda: translate("Safety", "A new document with the name of the file"))
        self.document.set_choices([new, *((item.id, self._title(item)) for item in found)])
        self.document.set_value(0)


class PapersCard(_ListCard):
    """Attached files that no record speaks of. They are never deleted by the program."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Found papers"),
            lambda: translate(
                "Safety",
                "These files are whole, but no record speaks of them, for example after an earlier state was put "
                "back. They stay until you put them back.",
            ),
        )

    def refresh(self) -> None:
        """Ask which files have no record."""
        repairs = self.context.case.repairs
        self.context.runner.submit(
            lambda _: repairs.papers(), owner=self, done=self._show, failed=self._failed, reading=True
        )

    def _show(self, papers: tuple[FoundPaper, ...]) -> None:
        self.rows.set_rows(self._row(paper) for paper in papers)
        self.setVisible(bool(papers))

    def _row(self, paper: FoundPaper) -> ListRow:
        def second() -> str:
            size = format_size(catalog(), paper.size)
            if paper.kept_at is None:
                return size
            return f"{size} · {format_local(catalog(), paper.kept_at.astimezone())}"

        if not paper.readable:
            title = lambda: translate("Safety", "A file that cannot be read")  # noqa: E731
            return ListRow(title, second, paper.file_id, icon_name="warning", status="late")
        button = Button(lambda: translate("Safety", "Put back…"), small=True)
        button.setAccessibleName(translate("Safety", "Put back {name}", name=paper.name))
        button.clicked.connect(lambda: self._ask(paper))
        return ListRow(paper.name, second, icon_name="paperclip", actions=(button,))

    def _ask(self, paper: FoundPaper) -> None:
        people = self.context.case.people
        self.context.runner.submit(
            lambda _: people.rows("", limit=_MOST_PEOPLE),
            owner=self,
            done=lambda rows: self._put_back(paper, rows),
            reading=True,
        )

    def _put_back(self, paper: FoundPaper, rows: tuple[PersonRow, ...]) -> None:
        if not rows:
            self.context.messages.inform(
                lambda: translate("Safety", "There is nobody in this folder yet."),
                lambda: translate("Safety", "Add the person first, on the page People."),
            )
            return
        dialog = PutBackDialog(self.window(), self.context, paper.name, rows)
        if dialog.run() != 1 or dialog.chosen is None:
            return
        person, document = dialog.chosen
        repairs = self.context.case.repairs
        self.context.runner.submit(
            lambda _: repairs.put_back(paper.file_id, person, document),
            owner=self,
            done=lambda _: self.refresh(),
            failed=self.context.messages.error,
        )


class KeptCard(_ListCard):
    """What is kept of damage, with date, size and reason.

    Nothing here frees the space of it: that would be final. Only what a stopped copy left, which never was a state of
    the folder, can be removed.
    """

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Kept from before"),
            lambda: translate(
                "Safety",
                "Damaged or replaced parts of this folder. The program never deletes them. They are encrypted, and "
                "you may need them. Remove them by hand, if at all, and only when a checked backup lies elsewhere.",
            ),
        )
        self.remove_button = Button(lambda: translate("Safety", "Remove what a stopped copy left…"), "secondary")
        self.remove_button.clicked.connect(self._remove)
        self._line = QWidget()
        line = FlowLayout(self._line, 8)
        line.setContentsMargins(theme.space(18), theme.px(8), theme.space(18), theme.px(12))
        line.addWidget(self.remove_button)
        self.body.addWidget(self._line)
        self._line.hide()
        context.hold(self.remove_button)

    def refresh(self) -> None:
        """Look what is there."""
        repairs = self.context.case.repairs
        self.context.runner.submit(
            lambda _: repairs.kept(), owner=self, done=self._show, failed=self._failed, reading=True
        )

    def _show(self, kept: tuple[Kept, ...]) -> None:
        self.rows.set_rows(self._row(item) for item in reversed(kept))
        self._line.setVisible(any(item.reason == "stopped" for item in kept))
        self.setVisible(bool(kept))

    def _remove(self) -> None:
        messages, repairs = self.context.messages, self.context.case.repairs
        if not messages.ask(
            lambda: translate("Safety", "Remove what a stopped copy left?"),
            lambda: translate(
                "Safety",
                "A new state of this folder was being made and was stopped halfway. What is left of it was never in "
                "use. The folder itself, its older states and what was put aside stay.",
            ),
            yes=lambda: translate("Safety", "Remove what is left"),
            destructive=True,
        ):
            return
        self.context.runner.submit(
            lambda _: repairs.remove_leftovers(), owner=self, done=self._removed, failed=messages.error
        )

    def _removed(self, left: int) -> None:
        self.refresh()
        if left:
            self.context.messages.inform(
                lambda: translate("Safety", "A part of it could not be removed."),
                lambda: translate("Safety", "Close other programs that look at this folder. Then try again."),
            )

    @staticmethod
    def _row(item: Kept) -> ListRow:
        def second() -> str:
            parts = [format_size(catalog(), item.size)]
            if item.kept_at is not None:
                parts.append(format_local(catalog(), item.kept_at.astimezone()))
            return " · ".join((*parts, item.place))

        return ListRow(lambda: _reason(item.reason), second, icon_name="archive")


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST_DETAIL else line[:_LONGEST_DETAIL] + "…"


def _reason(code: str) -> str:
    words = {
        "key_file": translate("Safety", "A key file that was replaced by the other one"),
        "log": translate("Safety", "A log of last changes that did not fit"),
        "database": translate("Safety", "Damaged records"),
        "copy": translate("Safety", "A copy from before the last changes were joined; it goes when you lock"),
        "unfinished": translate("Safety", "A part whose making was stopped"),
        "stopped": translate("Safety", "What a stopped copy left; it was never in use"),
        "older_set": translate("Safety", "The folder as it was before it was repaired, put back or given a new key"),
        "undone_set": translate("Safety", "A state that was taken back"),
    }
    return words.get(code, translate("Safety", "Something put aside"))
