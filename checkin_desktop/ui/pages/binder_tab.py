"""The detail of one tab of a binder: why it is in or out, its title, and which pages of its scans go in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.binders import Audience, FileChoice, LeftOutReason, TabChoice
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.scan_work import ScanWork
from checkin_desktop.services.binder_gathering import paper_title
from checkin_desktop.services.file_kinds import IMAGES, PDF
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.binder import BinderView, page_count, reason_chip, scan_chips, tab_title
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, ChipRow
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import TextField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.scan_texts import scan_warning

_WHY: dict[LeftOutReason, Text] = {
    LeftOutReason.PRIVATE: lambda: translate(
        "Binder",
        "This paper tells your story. Show it to a lawyer first. It is left out until you take it in.",
    ),
    LeftOutReason.LAWYER_FIRST: lambda: translate(
        "Binder", "Do not hand this paper over before a lawyer has seen it. It is left out until you take it in."
    ),
    LeftOutReason.OTHER_PEOPLE: lambda: translate(
        "Binder",
        "Names and addresses of other people may stand on it. It is left out until you take it in. You can cover "
        "parts of a page.",
    ),
    LeftOutReason.STAYS_HOME: lambda: translate("Binder", "The checklist says: this paper stays at home."),
    LeftOutReason.NOT_ASKED_FOR: lambda: translate(
        "Binder", "The checklist does not name this paper for this copy. You can take it in."
    ),
    LeftOutReason.NO_SCAN: lambda: translate(
        "Binder", "There is no scan of this paper yet. Add one on the page Documents; then it comes in by itself."
    ),
    LeftOutReason.CHOSEN: lambda: translate("Binder", "You left this paper out. It stays out until you take it in."),
}
# Two sources differ about it; the safer reading comes first (`domain.binder_rules`).
_SOURCES_DIFFER = "i589_copy"


class TabPane(Card):
    """One tab. Everything it changes goes through its signals; `file_changed` carries a whole `FileChoice`."""

    included = Signal(bool)
    moved = Signal(int)
    titled = Signal(str)
    file_changed = Signal(object)
    pages_wanted = Signal(object)
    paper_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self._context = context
        self.tab: TabChoice | None = None
        self._view: BinderView | None = None
        self.scan_buttons: list[Button] = []
        content = QWidget(self)
        self.body.addWidget(scroll(content, exact=True))
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(12))
        self.heading = Label("", "section", parent=content)
        self.chips = ChipRow(parent=content)
        self.why = Label("", "body", tone="ink2", parent=content)
        self.note = FactNote(None, flat=True, parent=content)
        for widget in (self.heading, self.chips, self.why, self.note, self._buttons(content)):
            column.addWidget(widget)
        self.title = TextField(
            lambda: translate("Binder", "Title in this binder"),
            help=lambda: translate("Binder", "Without one, the name of the paper is printed."),
            optional=True,
            max_length=200,
            parent=content,
        )
        self.title.committed.connect(lambda value: self.titled.emit(str(value or "")))
        column.addWidget(self.title)
        column.addWidget(Rule(parent=content))
        self.scans_title = Label(lambda: translate("Binder", "Scans"), "strong", parent=content)
        column.addWidget(self.scans_title)
        self._scans = QWidget(content)
        self._rows = QVBoxLayout(self._scans)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.space(10))
        column.addWidget(self._scans)
        self.open_paper = Button(
            lambda: translate("Binder", "Open this paper in Documents"), "link", "document", parent=content
        )
        self.open_paper.clicked.connect(self.paper_wanted)
        holder = QHBoxLayout()
        holder.addWidget(self.open_paper)
        holder.addStretch(1)
        column.addLayout(holder)
        column.addStretch(1)

    def show_tab(self, view: BinderView, tab: TabChoice, place: int, count: int) -> None:
        """Show one tab; `place` of `count` among those that are in."""
        same = self.tab is not None and self.tab.document.id == tab.document.id
        self._view, self.tab = view, tab
        self.heading.set_text(tab_title(tab, view.reference))
        chip = reason_chip(tab)
        self.chips.set_chips([chip] if chip is not None else [])
        audience = view.plan.details.audience
        self.why.set_text(self._why(tab, audience))
        self.why.setVisible(tab.reason is not None or not tab.included)
        kind = view.reference.document(tab.document.details.code)
        fact = kind.fact if kind is not None and tab.reason is not None else None
        self.note.set_fact(fact)
        self.note.setVisible(fact is not None)
        self.toggle.set_text(self._toggle_words)
        self.toggle.set_icon("minus" if tab.included else "plus")
        self.earlier.setVisible(tab.included)
        self.later.setVisible(tab.included)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        if not (same and self.title.is_dirty()):
            self.title.set_value(tab.title)
        self.title.edit.setPlaceholderText(paper_title(catalog(), tab.document.details, view.reference))
        self._show_scans(view, tab)

    def forget(self) -> None:
        """Forget what is shown or typed."""
        self.tab = self._view = None
        self.heading.set_text("")
        self.title.set_value("")
        self.title.edit.setPlaceholderText("")
        self._take_rows_off()

    def retranslate(self) -> None:
        """Say it in another language; the page shows the tab again."""
        self.title.retranslate()

    def _buttons(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        row = FlowLayout(holder, 8)
        self.toggle = Button(self._toggle_words, icon_name="plus", small=True, parent=holder)
        self.toggle.clicked.connect(lambda: self.included.emit(self.tab is not None and not self.tab.included))
        self.earlier = Button(lambda: translate("Binder", "Earlier"), icon_name="arrow-up", small=True, parent=holder)
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later = Button(lambda: translate("Binder", "Later"), icon_name="arrow-down", small=True, parent=holder)
        self.later.clicked.connect(lambda: self.moved.emit(1))
        for button in (self.toggle, self.earlier, self.later):
            row.addWidget(button)
        self._context.hold(self.toggle, self.earlier, self.later)
        return holder

    def _toggle_words(self) -> str:
        if self.tab is not None and self.tab.included:
            return translate("Binder", "Leave it out")
        return translate("Binder", "Take it in")

    def _why(self, tab: TabChoice, audience: Audience) -> Text:
        reason = tab.reason or LeftOutReason.CHOSEN
        differ = audience is Audience.ICE and tab.document.details.code == _SOURCES_DIFFER

        def words() -> str:
            why = _WHY[reason]
            said = why() if callable(why) else why
            if not differ:
                return said
            other = translate(
                "Binder", "The ASAP guide names a copy of the application among what to bring. Ask a lawyer."
            )
            return f"{said} {other}"

        return words

    def _show_scans(self, view: BinderView, tab: TabChoice) -> None:
        held = next((place for place, button in enumerate(self.scan_buttons) if button.hasFocus()), None)
        self._take_rows_off()
        scans = {scan.id: scan for scan in tab.document.attachments}
        for file in tab.files:
            scan = scans.get(file.attachment_id)
            if scan is not None:
                self._rows.addWidget(self._scan_row(scan, file, view.works.get(scan.id)))
        self.scans_title.setVisible(bool(tab.files))
        if held is not None and self.scan_buttons:
            self.scan_buttons[min(held, len(self.scan_buttons) - 1)].setFocus()

    def _scan_row(self, scan: Attachment, file: FileChoice, work: ScanWork | None) -> QWidget:
        holder = QWidget(self._scans)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(scan.name, "body", parent=holder))
        column.addWidget(Label(lambda: _file_words(file, work), "small", parent=holder))
        chips = scan_chips(work)
        if chips:
            column.addWidget(ChipRow(chips, holder))
        for code in work.warnings if work is not None else ():
            column.addWidget(Label(_said(code), "small", parent=holder))
        row = QWidget(holder)
        flow = FlowLayout(row, 8)
        if file.included and (scan.mime == PDF or scan.mime in IMAGES):
            pages = Button(
                lambda: translate("Binder", "Choose pages, cover parts"),
                icon_name="image",
                small=True,
                name=lambda: translate("Binder", "Choose pages of {file}", file=scan.name),
                parent=row,
            )
            pages.setObjectName(f"pages-{scan.id}")
            pages.clicked.connect(lambda: self.pages_wanted.emit(file))
            flow.addWidget(pages)
            self._context.hold(pages)
            self.scan_buttons.append(pages)
        turn = Button(
            lambda: (
                translate("Binder", "Leave this scan out")
                if file.included
                else translate("Binder", "Take this scan in")
            ),
            "link",
            parent=row,
        )
        turn.clicked.connect(
            lambda: self.file_changed.emit(FileChoice(file.attachment_id, not file.included, file.hidden, file.covers))
        )
        self._context.hold(turn)
        flow.addWidget(turn)
        self.scan_buttons.append(turn)
        column.addWidget(row)
        return holder

    def _take_rows_off(self) -> None:
        self.scan_buttons.clear()
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _said(code: str) -> Callable[[], str]:
    return lambda: scan_warning(translate, code)


def _file_words(file: FileChoice, work: ScanWork | None) -> str:
    if not file.included:
        return translate("Binder", "This scan is left out.")
    count = page_count(file, work)
    if count is None:
        said = translate("Binder", "All pages") if not file.hidden else translate("Binder", "Some pages")
    elif count[0] == count[1]:
        said = translate("Binder", "%n page(s)", n=count[1])
    else:
        said = translate("Binder", "{some} of %n page(s)", n=count[1], some=count[0])
    if file.covers:
        covered = translate("Binder", "%n area(s) covered", n=len(file.covers))
        return translate("Window", "{first} · {second}", first=said, second=covered)
    return said
