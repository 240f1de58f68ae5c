"""Identity: names, birth, languages, address and the numbers on the papers, saved field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import FamilyLink, IdentifierKind, Person
from checkin_desktop.services import reference as reference_service
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.family_link import link_family
from checkin_desktop.ui.dialogs.remove_person import remove_person
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import identity as record
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.undo import SavedChange
from checkin_desktop.ui.pages import identity_sections as sections
from checkin_desktop.ui.pages.identity_parts import FamilyCard, FarewellCard, ReceiptFields
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Banner, PageHeader
from checkin_desktop.ui.widgets.fields import Field, NoticeLine
from checkin_desktop.ui.widgets.flow import Columns, scroll

if TYPE_CHECKING:
    from checkin_desktop.ui.language import Text


class IdentityPage(Page):
    """The form of one person. `field(key)` gives a field by its key (see `models.identity`)."""

    page_id = "identity"
    topics = frozenset({"identity"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._person: Person | None = None
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, "identity:{}".format, record.store, self._shown, self._reveal)
        self._build()

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_record(self, record_id: int) -> None:
        """Put the keyboard into the number with this id."""
        for item in self._person.identifiers if self._person else ():
            if item.id == record_id:
                key = item.kind.value
                receipt = item.kind is IdentifierKind.RECEIPT_NUMBER
                field = self.receipts.field(item.id) if receipt else self._fields[key]
                field.setFocus(Qt.FocusReason.TabFocusReason)
                self.scroller.ensureWidgetVisible(field)

    def refresh(self) -> None:
        """Load the person again; typed text stays."""
        person_id = self.person_id
        if person_id is None:
            return
        case, key = self.context.case, self.saver.draft_key(person_id)

        def work(_: object) -> tuple[Stored, Any]:
            return record.load(case, person_id), case.drafts.load(key)

        def done(result: tuple[Stored, Any]) -> None:
            if person_id == self.person_id:
                self.saver.load(person_id, *result)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.saver.flush()

    def _forget(self) -> None:
        self._person = None
        self.saver.forget()
        self.receipts.show_person(None)
        self.family.show_links(())
        self.header.set_subtitle("")

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        self.family.retranslate()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(lambda: translate("Identity", "Identity"), "")
        column.addWidget(self.header)
        self.archived_note = Banner(
            "neutral",
            lambda: translate("Identity", "This person is archived"),
            lambda: translate(
                "Identity", "Everything is kept. At the end of this page the person can be taken out again."
            ),
            icon_name="archive",
        )
        self.archived_note.setVisible(False)
        column.addWidget(self.archived_note)
        reference = reference_service.load()
        self.receipts = ReceiptFields(self._check, reference)
        self.receipts.bind(self.saver)
        self.family = FamilyCard(can_change=not self.context.read_only)
        self.family.opened.connect(lambda person_id: self.context.navigate("identity", person_id))
        self.family.add_wanted.connect(self._link)
        self.family.remove_wanted.connect(self._unlink)
        self.farewell = FarewellCard(self._archive, self._remove)
        self.context.hold(self.family.add, self.farewell.archive, self.farewell.remove)
        left = _column(
            sections.name_card(self._bind),
            sections.government_card(self._bind, reference),
            sections.reach_card(self._bind),
            sections.notes_card(self._bind),
        )
        right = _column(
            sections.numbers_card(self._bind, self._check, reference, self.receipts), self.family, self.farewell
        )
        column.addWidget(Columns(left, right, ratio=(11, 9), under=900))
        column.addStretch(1)
        self.passport = self._fields[record.PASSPORT_COUNTRY], self._fields[record.PASSPORT_EXPIRES]
        self.scroller = scroll(content, exact=True)
        outer.addWidget(self.scroller)

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _check(self, kind: IdentifierKind, typed: str) -> tuple[str, str, list[NoticeLine]]:
        own = tuple(item for item in self._person.identifiers if item.kind is not kind) if self._person else ()
        shown, proposal, lines = record.live_check(kind, typed, own)
        return shown, proposal, list(lines)

    def _shown(self, stored: Stored) -> None:
        person = stored.record
        assert isinstance(person, Person)
        self._person = person
        self.header.set_subtitle(person.details.display_name)
        self.receipts.show_person(person)
        self.family.show_links(person.family)
        self.farewell.set_archived(person.archived_at is not None)
        self.archived_note.setVisible(person.archived_at is not None)
        passport = person.identifier(IdentifierKind.PASSPORT_NUMBER)
        for field in self.passport:
            field.setVisible(passport is not None and passport.have)

    def _reveal(self, person_id: int) -> None:
        self.context.navigate("identity", person_id)

    def _link(self) -> None:
        if self._person is not None:
            link_family(self.context, self, self._person, self.refresh)

    def _unlink(self, link: FamilyLink) -> None:
        person = self._person
        if person is None:
            return
        people = self.context.case.people

        def done(_: object) -> None:
            self.context.undo_stack.push(
                SavedChange(
                    self.context,
                    translate("Identity", "Unlink {name}", name=link.display_name),
                    back=lambda case: case.people.link(person.id, link.person_id, link.relation),
                    again=lambda case: case.people.unlink(person.id, link.person_id),
                    shown=lambda: self._reveal(person.id),
                )
            )

        self.context.runner.submit(lambda _: people.unlink(person.id, link.person_id), owner=self, done=done)

    def _archive(self) -> None:
        person = self._person
        if person is None:
            return
        archived = person.archived_at is not None
        people = self.context.case.people

        def change(case: Any, *, put_away: bool) -> object:
            return case.people.archive(person.id) if put_away else case.people.unarchive(person.id)

        def done(_: object) -> None:
            self.context.undo_stack.push(
                SavedChange(
                    self.context,
                    translate("Identity", "Archive"),
                    back=lambda case: change(case, put_away=archived),
                    again=lambda case: change(case, put_away=not archived),
                    shown=lambda: self._reveal(person.id),
                )
            )

        work = people.unarchive if archived else people.archive
        self.context.runner.submit(lambda _: work(person.id), owner=self, done=done)

    def _remove(self) -> None:
        if self._person is not None:
            remove_person(self.context, self, self._person, self._removed)

    def _removed(self) -> None:
        self.wipe()
        self.context.navigate("people")


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(16))
    for card in cards:
        box.addWidget(card)
    box.addStretch(1)
    return holder
