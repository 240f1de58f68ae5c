"""The cards of the page Get ready: the two forms, what to take along, what to think of, and the number drill."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.by_heart import heart_number, is_right, phone_of
from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.packing import PackingList, PackItem
from checkin_desktop.domain.readiness import QUESTIONS, ReadyForm, SignedForm
from checkin_desktop.domain.reference import Confidence, DocumentKind, ReferenceData, SourcedFact
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, resolve, translate
from checkin_desktop.ui.models.form_saver import FormSaver
from checkin_desktop.ui.models.readiness import item_help, item_title
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import FactLine, SectionCard
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, PhoneField, TextField
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.pills_field import PillsField

_SIGNED: Final[Sequence[tuple[object, Text]]] = (
    ("", lambda: translate("Readiness", "Nobody asked yet")),
    (Answer.YES.value, lambda: translate("Readiness", "Yes, signed")),
    (Answer.NO.value, lambda: translate("Readiness", "Not signed yet")),
    (Answer.UNSURE.value, lambda: translate("Readiness", "Not sure")),
)
_TITLES: Final[dict[ReadyForm, Text]] = {
    ReadyForm.G28: lambda: translate("Readiness", "Form G-28: for a lawyer"),
    ReadyForm.FORM_60_001: lambda: translate("Readiness", "Form 60-001: for a person you trust"),
}
_WHOM: Final[dict[ReadyForm, Text]] = {
    ReadyForm.G28: lambda: translate("Readiness", "Which lawyer?"),
    ReadyForm.FORM_60_001: lambda: translate("Readiness", "Who may ask about you?"),
}


class FormsCard(SectionCard):
    """Both forms: signed, by or for whom, where the paper is; older words of the plan beside them, as typed."""

    def __init__(self, saver: FormSaver, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Readiness", "Forms that let others ask about you"), parent=parent)
        self._earlier: dict[ReadyForm, FactLine] = {}
        self._notes: dict[ReadyForm, FactNote] = {}
        self.body.addWidget(
            Label(
                lambda: translate(
                    "Readiness",
                    "ICE speaks about a case with you, and with others only when one of these forms is signed.",
                ),
                "small",
                parent=self,
            )
        )
        for form in ReadyForm:
            if form is not ReadyForm.G28:
                self.body.addWidget(Rule(parent=self))
            self._add(form, saver)

    def show_forms(self, forms: Callable[[ReadyForm], SignedForm], reference: ReferenceData) -> None:
        """Show the words of the plan from before, and where the rule comes from."""
        for form in ReadyForm:
            earlier = forms(form).earlier
            self._earlier[form].setVisible(bool(earlier.strip()))
            self._earlier[form].set_value(earlier)
            kind = reference.document(form.value)
            self._notes[form].set_fact(kind.fact if kind is not None else None)

    def forget(self) -> None:
        """Forget the words from before."""
        for line in self._earlier.values():
            line.set_value("")

    def _add(self, form: ReadyForm, saver: FormSaver) -> None:
        signed, whom, place = QUESTIONS[form]
        where: Text = lambda: translate("Readiness", "Where is the signed paper?")  # noqa: E731
        self.body.addWidget(saver.bind(signed.value, ChoiceField(_TITLES[form], _SIGNED, parent=self), _TITLES[form]))
        self.body.addWidget(
            side_by_side(
                saver.bind(
                    whom.value, TextField(_WHOM[form], optional=True, max_length=500, parent=self), _WHOM[form]
                ),
                saver.bind(place.value, TextField(where, optional=True, max_length=500, parent=self), where),
            )
        )
        self._earlier[form] = FactLine(
            lambda: translate("Readiness", "Written in the emergency plan before, as it was typed"), parent=self
        )
        self._notes[form] = FactNote(None, flat=True, parent=self)
        self.body.addWidget(self._earlier[form])
        self.body.addWidget(self._notes[form])


class PackingCard(SectionCard):
    """What to take along. `ticked(code, in the bag)`, `added(words)`, `removed(words)`, `chosen(situations)`."""

    ticked = Signal(str, bool)
    added = Signal(str)
    removed = Signal(str)
    chosen = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Readiness", "To take along: copies"), parent=parent)
        self._context = context
        self._made_for: tuple[list[str], bool, str] | None = None
        self._language = ""
        self._shipped: dict[str, tuple[QWidget, CheckField]] = {}
        self.boxes: dict[str, CheckField] = {}
        words = lambda: translate(  # noqa: E731
            "Readiness", "Copies, not originals, except where the paper, the officer or a lawyer says otherwise."
        )
        self.body.addWidget(Label(words, "small", parent=self))
        self.situations = Label("", "small", parent=self)
        self.change = Button(lambda: translate("Readiness", "Change the situations"), "link", parent=self)
        self.change.clicked.connect(lambda: self.pills.setVisible(self.pills.isHidden()))
        names = context.case.reference.situation_names
        self.pills = PillsField(
            lambda: translate("Readiness", "What fits? The list is made from it."),
            [(code, lambda name=name: translate("reference", name)) for code, name in names.items()],
            parent=self,
        )
        self.pills.committed.connect(self.chosen)
        self.pills.setVisible(False)
        context.hold(*(self.pills.pill(code) for code in names))
        self.body.addWidget(self.situations)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.pills)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.space(6))
        self.body.addWidget(self._list)
        self.left_out = Label("", "small", parent=self)
        self.body.addWidget(self.left_out)
        self.own = TextField(
            lambda: translate("Readiness", "Something else"), optional=True, max_length=500, parent=self
        )
        self.add_button = Button(lambda: translate("Readiness", "Add to the list"), small=True, parent=self)
        self.add_button.clicked.connect(self._add)
        self.own.edit.returnPressed.connect(self._add)
        context.hold(self.add_button)
        self.body.addWidget(self.own)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_list(self, packing: PackingList, situations: Sequence[str], *, can_tick: bool) -> None:
        """Show the list; without an appointment nothing can be ticked."""
        names = self._context.case.reference.situation_names
        listed = ", ".join(translate("reference", names[code]) for code in situations if code in names)
        self.situations.set_text(
            translate("Readiness", "For: {situations}", situations=listed)
            if listed
            else translate("Readiness", "No situation is chosen.")
        )
        self.pills.set_value(tuple(situations))
        self.set_aside(
            translate("Readiness", "{packed} of {all} in the bag", packed=packing.packed, all=len(packing.items))
            if can_tick and packing.items
            else ""
        )
        self._show_rows(packing, can_tick=can_tick)
        named, home = _titles(packing.left_out), _titles(packing.stays)
        lines = [
            translate("Readiness", "Stays at home: {papers}", papers=home) if home else "",
            translate("Readiness", "Not on this list, ask a lawyer before you take it along: {papers}", papers=named)
            if named
            else "",
        ]
        self.left_out.set_text("\n".join(line for line in lines if line))
        self.left_out.setVisible(bool(named or home))
        self.own.setVisible(can_tick)
        self.add_button.setVisible(can_tick)

    def forget(self) -> None:
        """Forget everything that is shown or typed."""
        self.own.set_value("")
        self._take_rows_off()
        self._made_for = None
        self.situations.set_text("")

    def _show_rows(self, packing: PackingList, *, can_tick: bool) -> None:
        shape = ([item.code for item in packing.items], can_tick, catalog().code)
        if shape == self._made_for:
            for item in packing.items:
                self.boxes[item.code].set_value(item.packed)
            return
        place = self._place_of_keyboard()
        self._list.hide()  # each row that is shown lays out a visible page
        self._take_rows_off()
        if self._language != catalog().code:
            for holder, _ in self._shipped.values():
                holder.deleteLater()
            self._shipped.clear()
        self._made_for, self._language = shape, catalog().code
        names = self._context.case.reference.situation_names
        for group in packing.groups:
            title = names.get(group.situation, "")
            words = translate("reference", title) if title else translate("Readiness", "Own things")
            heading = Label(words, "strong", parent=self)
            heading.setContentsMargins(0, theme.px(10), 0, 0)
            self._rows.addWidget(heading)
            for item in group.items:
                self._rows.addWidget(self._kept_row(item, can_tick=can_tick))
        self._list.show()
        for before, after in pairwise((self.change, *(box.input() for box in self.boxes.values()))):
            self.setTabOrder(before, after)
        if place is not None:
            stops = [box.input() for box in self.boxes.values() if box.isEnabled()]
            stop = stops[min(place, len(stops) - 1)] if stops else self.own.edit
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of_keyboard(self) -> int | None:
        """In which row the keyboard is; hiding the list would send it to the top of the window."""
        there = self._list.focusWidget()
        if there is None or not there.hasFocus():
            return None
        rows = [self._rows.itemAt(at).widget() for at in range(self._rows.count())]
        rows = [row for row in rows if not isinstance(row, Label)]
        return next((place for place, row in enumerate(rows) if row.isAncestorOf(there)), None)

    def _kept_row(self, item: PackItem, *, can_tick: bool) -> QWidget:
        """The row of an item: shipped ones say the same for everybody and are built once."""
        kept = self._shipped.get(item.code)
        if kept is None:
            holder = self._row(item, can_tick=can_tick)
            if item.kind is not None:
                self._shipped[item.code] = (holder, self.boxes[item.code])
            return holder
        holder, box = kept
        self.boxes[item.code] = box
        box.set_value(item.packed)
        box.setEnabled(can_tick and not self._context.read_only)
        holder.show()
        return holder

    def _row(self, item: PackItem, *, can_tick: bool) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = CheckField(item_title(item), parent=holder)
        box.set_value(item.packed)
        box.setEnabled(can_tick and not self._context.read_only)
        box.edited.connect(lambda on: self.ticked.emit(item.code, bool(on)))
        self.boxes[item.code] = box
        column.addWidget(box)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addSpacing(theme.px(36))
        column.addLayout(line)
        if item.kind is not None:
            about = item_help(item)
            line.addWidget(Label(about, "small", parent=holder), 1)
            box.input().setAccessibleDescription(about)
            return holder
        remove = Button(
            lambda: translate("Readiness", "Remove"),
            "link",
            name=lambda: translate("Readiness", "Remove “{thing}”", thing=item.words),
            parent=holder,
        )
        remove.clicked.connect(lambda: self.removed.emit(item.words))
        self._context.hold(remove)
        line.addWidget(remove)
        line.addStretch(1)
        return holder

    def _add(self) -> None:
        words = self.own.value().strip()
        if words:
            self.added.emit(words)

    def _take_rows_off(self) -> None:
        """Take everything off the list. What a person wrote goes; rows of shipped items wait for their next use."""
        self.boxes = {}
        waiting = {holder for holder, _ in self._shipped.values()}
        for _, box in self._shipped.values():
            box.set_value(False)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                if widget not in waiting:
                    widget.deleteLater()


class BeforeCard(SectionCard):
    """What the shipped sources say to think of before a visit. One click shows where each comes from."""

    def __init__(self, facts: Sequence[SourcedFact], parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Readiness", "Before you go"), parent=parent)
        self._notes: list[tuple[Label, FactNote]] = []
        for fact in facts:
            words: Text = lambda fact=fact: translate("reference", fact.text)  # type: ignore[misc] # noqa: E731
            note = FactNote(fact, words, parent=self)
            plain = Label(lambda words=words: f"• {resolve(words)}", "body", parent=self)  # type: ignore[misc]
            self.body.addWidget(plain)
            self.body.addWidget(note)
            self._notes.append((plain, note))
        self.why = Button(lambda: translate("Readiness", "Where does this come from?"), "link", parent=self)
        self.why.clicked.connect(lambda: self._show(sources=True))
        self.body.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeading)
        self._facts = tuple(facts)
        self._show(sources=False)

    def _show(self, *, sources: bool) -> None:
        for fact, (plain, note) in zip(self._facts, self._notes, strict=True):
            named = sources or fact.confidence in (Confidence.UNVERIFIED, Confidence.LOW)
            note.setVisible(named)
            plain.setVisible(not named)
        self.why.setVisible(not sources)


class DrillCard(SectionCard):
    """Typing a number from memory. What is typed is compared and forgotten; `passed` tells which one was right."""

    passed = Signal(str)
    contacts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Readiness", "A number by heart"), parent=parent)
        self._contacts: tuple[Contact, ...] = ()
        self.words = Label("", "small", parent=self)
        self.whose = ChoiceField(lambda: translate("Readiness", "Whose number?"), parent=self)
        self.number = PhoneField(lambda: translate("Readiness", "Type it without looking"), parent=self)
        self.check = Button(lambda: translate("Readiness", "Compare"), small=True, parent=self)
        self.result = Label("", "strong", parent=self)
        self.open_contacts = Button(
            lambda: translate("Readiness", "Open Contacts"), icon_name="users", small=True, parent=self
        )
        for widget in (self.words, self.whose, self.number):
            self.body.addWidget(widget)
        for button in (self.check, self.open_contacts):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.result)
        self.check.clicked.connect(self._compare)
        self.number.edit.returnPressed.connect(self._compare)
        self.whose.edited.connect(lambda _: self.result.set_text(""))
        self.open_contacts.clicked.connect(self.contacts_wanted)

    def show_contacts(self, contacts: Sequence[Contact], last: str) -> None:
        """Offer the contacts whose number is to be learned; `last` says when it was last right, "" for never."""
        self._contacts = tuple(item for item in contacts if item.details.memorise and phone_of(item))
        there = bool(self._contacts)
        self.whose.set_choices([(item.id, item.details.name) for item in self._contacts])
        if there and self.whose.value() is None:
            self.whose.set_value(self._contacts[0].id)
        for widget in (self.number, self.check):
            widget.setVisible(there)
        self.whose.setVisible(len(self._contacts) > 1)
        self.open_contacts.setVisible(not there)
        if not there:
            self.words.set_text(
                translate("Readiness", "No number is chosen yet. Mark a contact with “Learn this number by heart”.")
            )
        elif last:
            self.words.set_text(translate("Readiness", "Last time right: {date}", date=last))
        else:
            name = self._contacts[0].details.name if len(self._contacts) == 1 else ""
            self.words.set_text(
                translate("Readiness", "A phone can be taken away. Do you know the number of {name}?", name=name)
                if name
                else translate("Readiness", "A phone can be taken away. Which numbers do you know?")
            )

    def forget(self) -> None:
        """Forget everything that is shown or typed."""
        self._contacts = ()
        self.number.set_value("")
        for label in (self.words, self.result):
            label.set_text("")
        self.whose.set_choices(())

    def _compare(self) -> None:
        contact = next((item for item in self._contacts if item.id == self.whose.value()), None)
        typed = self.number.value()
        if contact is None or not typed.strip():
            return
        self.number.set_value("")
        number = heart_number(contact)
        if is_right(number, typed):
            self.result.set_tone("success_ink")
            self.result.set_text(lambda: translate("Readiness", "Right. That is the number."))
            self.passed.emit(number.key)
            return
        self.result.set_tone("")
        shown = isolate_ltr(number.number)
        self.result.set_text(
            lambda: translate("Readiness", "Not yet. It is {number}. Look at it and try again.", number=shown)
        )


def _titles(kinds: Sequence[DocumentKind]) -> str:
    return ", ".join(translate("reference", kind.title) for kind in kinds)
