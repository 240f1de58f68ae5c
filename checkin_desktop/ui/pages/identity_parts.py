"""Two lists of the Identity page: the receipt numbers, and the family in the same folder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import FamilyLink, IdentifierKind, Person
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import FormSaver
from checkin_desktop.ui.models.identity import NEW_RECEIPT, receipt_key
from checkin_desktop.ui.pages.identity_sections import Check, number_field, number_title
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.number_field import NumberField
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.labels import label


class ReceiptFields(QWidget):
    """One field for each receipt number, and one more to add another. An emptied field takes its number away."""

    def __init__(self, check: Check, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._reference = reference
        self._saver: FormSaver | None = None
        self._fields: dict[int, NumberField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))
        self.new = number_field(IdentifierKind.RECEIPT_NUMBER, check, reference, self._new_title)
        self._column.addWidget(self.new)

    def bind(self, saver: FormSaver) -> None:
        """Let `saver` save the fields."""
        self._saver = saver
        saver.bind(NEW_RECEIPT, self.new, number_title(IdentifierKind.RECEIPT_NUMBER))

    def show_person(self, person: Person | None) -> None:
        """Have exactly the fields of this person's receipt numbers."""
        receipts = person.identifiers_of(IdentifierKind.RECEIPT_NUMBER) if person else ()
        wanted = [item.id for item in receipts if item.have]
        assert self._saver is not None
        for gone in [known for known in self._fields if known not in wanted]:
            field = self._fields.pop(gone)
            self._saver.unbind(receipt_key(gone))
            field.hide()
            field.deleteLater()
        for place, identifier_id in enumerate(wanted):
            if identifier_id not in self._fields:
                field = number_field(IdentifierKind.RECEIPT_NUMBER, self._check, self._reference)
                self._fields[identifier_id] = field
                self._column.insertWidget(place, field)
                self._saver.bind(receipt_key(identifier_id), field, number_title(IdentifierKind.RECEIPT_NUMBER))
        self.new.retranslate()

    def field(self, identifier_id: int) -> NumberField:
        """The field of a saved receipt number. Raises KeyError."""
        return self._fields[identifier_id]

    def _new_title(self) -> str:
        if self._fields:
            return translate("Identity", "Another USCIS receipt number")
        return translate("Identity", "USCIS receipt number")


class FamilyCard(SectionCard):
    """Family members who have an own record in this folder."""

    opened = Signal(int)
    remove_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, *, can_change: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Identity", "Family in this folder"), flush=True, parent=parent)
        self._can_change = can_change
        self._links: tuple[FamilyLink, ...] = ()
        self._rows = RowStack()
        self.body.addWidget(self._rows)
        self.nobody = Label(
            lambda: translate("Identity", "Nobody linked yet. Each family member has a record of their own."), "small"
        )
        self.nobody.setContentsMargins(theme.space(18), theme.px(12), theme.space(18), theme.px(4))
        self.body.addWidget(self.nobody)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(18), theme.px(8), theme.space(18), theme.px(10))
        self.add = Button(lambda: translate("Identity", "Link a family member"), "secondary", "chain")
        self.add.clicked.connect(self.add_wanted)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(holder)

    def show_links(self, links: tuple[FamilyLink, ...]) -> None:
        """Show these people."""
        if links != self._links:
            self._links = links
            self.retranslate()

    def retranslate(self) -> None:
        """Build the rows again in the window's language."""
        self.nobody.setVisible(not self._links)
        self._rows.set_rows([self._row(link, number) for number, link in enumerate(self._links)])

    def _row(self, link: FamilyLink, number: int) -> ListRow:
        unlink = Button(
            lambda: translate("Identity", "Unlink"),
            "quiet",
            small=True,
            name=lambda: translate("Identity", "Unlink {name}", name=link.display_name),
        )
        unlink.clicked.connect(lambda: self.remove_wanted.emit(link))
        row = ListRow(
            link.display_name,
            label(translate, link.relation),
            avatar=(link.display_name, number + 1),
            actions=(unlink,) if self._can_change else (),
            pressable=True,
        )
        row.pressed.connect(lambda: self.opened.emit(link.person_id))
        return row


class FarewellCard(SectionCard):
    """Archive and removal, at the end of the page."""

    def __init__(self, archive: Callable[[], None], remove: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Identity", "Archive or remove"), parent=parent)
        self._archived = False
        self.words = Label(self._text, "small")
        self.body.addWidget(self.words)
        self.archive = Button(self._verb, "secondary", "archive")
        self.archive.clicked.connect(archive)
        self.remove = Button(lambda: translate("Identity", "Remove this person…"), "destructive", "trash")
        self.remove.clicked.connect(remove)
        buttons = QWidget()
        flow = FlowLayout(buttons, 10)
        flow.addWidget(self.archive)
        flow.addWidget(self.remove)
        self.body.addWidget(buttons)

    def set_archived(self, archived: bool) -> None:
        """Say which way the archive button goes."""
        self._archived = archived
        self.words.set_text(self._text)
        self.archive.set_text(self._verb)

    def _text(self) -> str:
        if self._archived:
            return translate("Identity", "This person is archived: everything is kept, and the list leaves it out.")
        return translate("Identity", "An archived person is left out of the list. Everything is kept.")

    def _verb(self) -> str:
        if self._archived:
            return translate("Identity", "Take out of the archive")
        return translate("Identity", "Archive")
