"""What a search found, in groups; Enter jumps to the record."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.attempts import Outcome
from checkin_desktop.domain.care_papers import CarePaperKind
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.services.search import SearchHit
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowItem, RowList
from checkin_desktop.words.labels import label

_DEBOUNCE_MS: Final = 120
_LIMIT: Final = 100
_KINDS: Final = (
    "person",
    "identifier",
    "contact",
    "appointment",
    "attempt",
    "letter",
    "move",
    "document",
    "withheld",
    "plan",
    "child",
    "care_paper",
    "own_detail",
)
_PAGES: Final = {
    "person": "overview",
    "identifier": "identity",
    "contact": "contacts",
    "appointment": "appointments",
    "attempt": "attempts",
    "letter": "letters",
    "move": "moves",
    "document": "documents",
    "withheld": "withheld",
    "plan": "plan",
    "child": "plan",
    "care_paper": "plan",
    "own_detail": "directory",
}
_ICONS: Final = {
    "person": "user",
    "identifier": "hash",
    "contact": "users",
    "appointment": "calendar",
    "attempt": "phone",
    "letter": "mail",
    "move": "truck",
    "document": "document",
    "withheld": "document",
    "plan": "shield-check",
    "child": "child",
    "care_paper": "document",
    "own_detail": "book",
}
_CODED: Final = {
    "identifier": IdentifierKind,
    "appointment": AppointmentKind,
    "attempt": Outcome,
    "letter": LetterKind,
    "care_paper": CarePaperKind,
    "plan": PlanAnswerKey,
}
"""What the code of a found record is a member of."""


class SearchResultsPage(Page):
    """Hits as a list that the keyboard walks through."""

    page_id = "search"
    topics = frozenset(
        {
            "people",
            "identity",
            "contacts",
            "appointments",
            "attempts",
            "letters",
            "moves",
            "documents",
            "withheld",
            "plan",
            "care_papers",
            "directory",
        }
    )
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._text = ""
        self._hits: tuple[SearchHit, ...] = ()
        self._turn = 0
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.refresh)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(lambda: translate("Window", "Search"), "")
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Window", "What was found"))
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda _: self._open(self.list.selected()))
        card = Card(1)
        card.body.addWidget(self.list)
        CornerClip(self.list)
        self.nothing = EmptyState(
            "search",
            lambda: translate("Window", "Accents and capital letters do not matter. Part of a number is enough."),
            title=lambda: translate("Window", "Nothing found"),
        )
        self.stack = LowStack()
        self.stack.addWidget(card)
        self.stack.addWidget(scroll(self.nothing))
        column.addWidget(self.stack, 1)
        outer.addWidget(scroll(content, exact=True))

    def search(self, text: str) -> None:
        """Show what is found for `text`, once the typing pauses. The same text again (Enter) goes to the first hit."""
        if text.strip() == self._text and not self._debounce.isActive():
            self.focus_results()
            return
        self._text = text.strip()
        self._debounce.start()

    def refresh(self) -> None:
        """Search again."""
        text = self._text
        self._turn += 1
        turn = self._turn
        if not text:
            self._show(())
            return
        service, codes = self.context.case.search, matching_codes(text)

        def done(hits: tuple[SearchHit, ...]) -> None:
            if turn == self._turn:
                self._show(hits)

        self.context.runner.submit(
            lambda _: service.find(text, _LIMIT, codes=codes), owner=self, done=done, reading=True
        )

    def focus_results(self) -> None:
        """Put the keyboard on the first hit."""
        keys = self.list.keys()
        if keys:
            self.list.select(keys[0])
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self._show(self._hits)

    def wipe(self) -> None:
        """Forget what was searched and found."""
        self._debounce.stop()
        self._turn += 1
        self._text = ""
        self._show(())

    def _show(self, hits: tuple[SearchHit, ...]) -> None:
        self._hits = hits
        rows: list[RowItem] = []
        for kind in _KINDS:
            members = [(place, hit) for place, hit in enumerate(hits) if hit.kind == kind]
            if members:
                rows.append(RowItem(_heading(kind)))
                rows.extend(_row(place, hit) for place, hit in members)
        self.list.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows or not self._text else 1)
        if not self._text:
            self.header.set_subtitle("")
        elif len(hits) >= _LIMIT:
            self.header.set_subtitle(translate("Window", "The first {count}. Type more to narrow it.", count=_LIMIT))
        else:
            self.header.set_subtitle(translate("Window", "%n found", n=len(hits)))

    def _open(self, key: object) -> None:
        if not isinstance(key, int) or key >= len(self._hits):
            return
        hit = self._hits[key]
        record = None if hit.kind in ("person", "plan") else hit.record_id
        self.context.navigate(_PAGES[hit.kind], hit.person_id or None, record)


def matching_codes(text: str) -> frozenset[str]:
    """Codes whose label in the window's language holds every word of `text`: their wording is not in the vault."""
    words = fold(text).split()
    found = set()
    for enumeration in _CODED.values():
        for member in enumeration:
            shown = fold(label(translate, member))
            if words and all(word in shown for word in words):
                found.add(member.value)
    return frozenset(found)


def _heading(kind: str) -> str:
    return {
        "person": translate("Window", "People"),
        "identifier": translate("Window", "Numbers"),
        "contact": translate("Window", "Contacts"),
        "appointment": translate("Window", "Appointments"),
        "attempt": translate("Window", "Contact attempts"),
        "letter": translate("Window", "Letters"),
        "move": translate("Window", "Moves"),
        "document": translate("Window", "Documents"),
        "withheld": translate("Window", "Papers that others keep"),
        "plan": translate("Window", "Emergency plan"),
        "child": translate("Window", "Children"),
        "care_paper": translate("Window", "Care papers"),
        "own_detail": translate("Window", "Your copies in the directory"),
    }[kind]


def _row(place: int, hit: SearchHit) -> RowItem:
    if hit.kind == "person":
        return RowItem(hit.title, place, second=hit.detail, icon=_ICONS[hit.kind])
    code = _code_words(hit)
    title = code or hit.detail or hit.title
    found = hit.detail if hit.detail not in (title, hit.title) else ""
    if found:
        found = translate("Window", "Found: {text}", text=found)
    whose = hit.title if hit.title != title else ""
    return RowItem(title, place, second=whose, third=found, icon=_ICONS[hit.kind])


def _code_words(hit: SearchHit) -> str:
    enumeration = _CODED.get(hit.kind)
    if enumeration is None or not hit.code:
        return ""
    try:
        return label(translate, enumeration(hit.code))
    except ValueError:
        return ""
