"""The children of a plan: one at a time as a form that saves itself, add and remove with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.plan import Child, ChildDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.plan import store_child, stored_child
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule


class PickupField(Field):
    """Which contacts may pick up a child: one pill each. `value()` is a tuple of contact ids."""

    def __init__(self, label: Text, *, help: Text = "") -> None:  # noqa: A002
        super().__init__(label, help=help)
        self._ids: tuple[int, ...] = ()
        self.pills: dict[int, Button] = {}
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._flow = FlowLayout(holder, 8)
        self.none = Label(
            lambda: translate("Plan", "There are no contacts yet. Add them on the Contacts page."), "small"
        )
        self._flow.addWidget(self.none)
        self.place(holder)

    def set_contacts(self, contacts: Sequence[Contact]) -> None:
        """Offer these people; what was chosen stays."""
        for pill in self.pills.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = {}
        for contact in contacts:
            pill = Button(contact.details.name, "filter")
            pill.clicked.connect(self._pressed)
            self._flow.addWidget(pill)
            self.pills[contact.id] = pill
        self.none.setVisible(not contacts)
        self._show(self._ids)

    def value(self) -> tuple[int, ...]:
        """The chosen contacts."""
        return self._ids

    def _show(self, value: object) -> None:
        self._ids = tuple(value) if isinstance(value, tuple | list) else ()
        for contact_id, pill in self.pills.items():
            pill.setChecked(contact_id in self._ids)
            self._mark(pill)

    def _pressed(self) -> None:
        self._ids = tuple(contact_id for contact_id, pill in self.pills.items() if pill.isChecked())
        for pill in self.pills.values():
            self._mark(pill)
        self.edited.emit(self._ids)
        self.commit_pending()

    def _mark(self, pill: Button) -> None:
        on = pill.isChecked()
        pill.setIcon(icon("check" if on else "plus", "on_accent" if on else "ink2", 16))


class ChildrenPanel(QWidget):
    """`changed` is sent after a child was added or removed."""

    changed = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person_id: int | None = None
        self._children: tuple[Child, ...] = ()
        self._chosen: int | None = None
        self._fields: dict[str, Field] = {}
        self.saver = FormSaver(context, self, self._draft_key, store_child, lambda _: None, self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        pills = QWidget()
        self._flow = FlowLayout(pills, 8)
        self.pills: dict[int, Button] = {}
        column.addWidget(pills)
        self._pills = pills
        self.add_button = Button(lambda: translate("Plan", "Add a child"), icon_name="plus", small=True)
        self.add_button.clicked.connect(self.add)
        self._flow.addWidget(self.add_button)
        self.none = Label(lambda: translate("Plan", "No children in this plan."), "body", tone="ink2")
        column.addWidget(self.none)
        column.addWidget(self._make_new())
        self.form = QWidget()
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(14))
        for widget in self._make_rows():
            inner.addWidget(widget)
        inner.addWidget(Rule())
        self.remove_button = Button(self._remove_words, "destructive", "trash", small=True)
        self.remove_button.clicked.connect(self.remove)
        context.hold(self.add_button, self.remove_button)
        inner.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.form)
        self._arrange()

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self._fields[key]

    def show_children(self, person_id: int, children: tuple[Child, ...], contacts: Sequence[Contact]) -> None:
        """Show a person's children; the chosen one stays in front."""
        self._person_id = person_id
        self._children = children
        self._pickup.set_contacts(contacts)
        ids = [child.id for child in children]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        self._show_pills()
        self._load()

    def choose(self, child_id: int) -> None:
        """Bring a child to the front."""
        self.saver.flush()
        self._chosen = child_id
        self.new.setVisible(False)
        self._show_pills()
        self._load()

    def add(self) -> None:
        """Ask for the name of another child."""
        if self._person_id is None:
            return
        self.new.setVisible(True)
        self.keeper.open(f"child:new:{self._person_id}", lambda _: None)
        self.new_name.setFocus(Qt.FocusReason.TabFocusReason)

    def remove(self) -> None:
        """Take the chosen child off the plan; it can be undone."""
        child_id = self._chosen
        if child_id is None:
            return
        self.saver.forget()
        plans = self._context.case.plans

        def done(child: Child) -> None:
            self._push(
                translate("Plan", "Remove a child"),
                lambda case: case.plans.restore_child(child),
                lambda case: case.plans.remove_child(child.id),
            )
            self.changed.emit()

        self._context.runner.submit(
            lambda _: plans.remove_child(child_id), owner=self, done=done, failed=self._context.messages.error
        )

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.saver.flush()
        if self.new.isVisibleTo(self):
            self.keeper.keep()

    def forget(self) -> None:
        """Forget everything, at lock."""
        self.saver.forget()
        self.keeper.clear_fields()
        self._person_id, self._children, self._chosen = None, (), None
        self._pickup.set_contacts(())
        self.new.setVisible(False)
        self._show_pills()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        self.remove_button.retranslate()

    def _make_new(self) -> QWidget:
        self.new = QWidget()
        row = QVBoxLayout(self.new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(10))
        self.new_name = TextField(lambda: translate("Plan", "Name of the child"), max_length=500)
        self.new_name.edit.returnPressed.connect(self._save_new)
        row.addWidget(self.new_name)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        self.save_new_button = Button(lambda: translate("Plan", "Add this child"), icon_name="check")
        self.save_new_button.clicked.connect(self._save_new)
        cancel = Button(lambda: translate("Plan", "Not now"), "quiet")
        cancel.clicked.connect(self._give_up)
        flow.addWidget(self.save_new_button)
        flow.addWidget(cancel)
        row.addWidget(buttons)
        self.keeper = DraftKeeper(self._context, self, {"name": self.new_name})
        self.new.setVisible(False)
        return self.new

    def _save_new(self) -> None:
        person_id = self._person_id
        if person_id is None or not self.save_new_button.isEnabled():
            return
        self.save_new_button.setEnabled(False)
        plans, details = self._context.case.plans, ChildDetails(name=self.new_name.value())
        self._context.runner.submit(
            lambda _: plans.add_child(person_id, details), owner=self, done=self._added, failed=self._refused
        )

    def _added(self, child: Child) -> None:
        self.save_new_button.setEnabled(True)
        self.keeper.discard()
        self.new.setVisible(False)
        self._chosen = child.id
        self._push(
            translate("Plan", "Add a child"),
            lambda case: case.plans.remove_child(child.id),
            lambda case: case.plans.restore_child(child),
        )
        self.changed.emit()

    def _refused(self, problem: BaseException) -> None:
        self.save_new_button.setEnabled(True)
        if isinstance(problem, InvalidInput):
            self.new_name.set_notices(notice_lines(problem.faults))
        else:
            self._context.messages.error(problem)

    def _give_up(self) -> None:
        self.keeper.discard()
        self.new.setVisible(False)
        self.add_button.setFocus()

    def _load(self) -> None:
        self._arrange()
        child_id = self._chosen
        if child_id is None:
            self.saver.forget()
            return
        case, key = self._context.case, self._draft_key(child_id)

        def work(_: object) -> tuple[Stored, Any]:
            return stored_child(case, case.plans.get_child(child_id)), case.drafts.load(key)

        def done(found: tuple[Stored, Any]) -> None:
            if child_id == self._chosen:
                self.saver.load(child_id, *found)

        self._context.runner.submit(work, owner=self, done=done, reading=True)

    def _show_pills(self) -> None:
        for pill in self.pills.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = {}
        self._flow.removeWidget(self.add_button)
        for child in self._children:
            pill = Button(child.details.name, "filter", "child")
            pill.setChecked(child.id == self._chosen)
            pill.setIcon(icon("child", "on_accent" if child.id == self._chosen else "ink", 16))
            pill.clicked.connect(lambda _=False, child_id=child.id: self.choose(child_id))
            self._flow.addWidget(pill)
            self.pills[child.id] = pill
        self._flow.addWidget(self.add_button)
        self._pills.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        self.form.setVisible(self._chosen is not None)
        self.none.setVisible(not self._children)
        self.remove_button.retranslate()

    def _remove_words(self) -> str:
        return translate("Plan", "Remove this child")

    def _push(self, text: str, back: Callable[[Any], object], again: Callable[[Any], object]) -> None:
        push_saved(self._context, text, back=back, again=again, place=("plan", self._person_id, None))

    def _draft_key(self, child_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"child-{child_id}:{self._person_id}"

    def _reveal(self, child_id: int) -> None:
        self._context.navigate("plan", self._person_id, None)
        self.choose(child_id)

    def _bind(self, key: str, field: Field, title: Text) -> Field:
        self._fields[key] = field
        return self.saver.bind(key, field, title)

    def _text(self, key: str, title: Text) -> Field:
        return self._bind(key, TextField(title, optional=key != "name", max_length=500), title)

    def _long(self, key: str, title: Text) -> Field:
        return self._bind(key, MultilineField(title, optional=True, lines=2), title)

    def _make_rows(self) -> list[QWidget]:
        def born() -> str:
            return translate("Plan", "Birth date")

        def phone() -> str:
            return translate("Plan", "School phone")

        def pickup() -> str:
            return translate("Plan", "Who may pick up this child?")

        self._pickup = PickupField(
            pickup, help=lambda: translate("Plan", "The school needs these names on its own list as well.")
        )
        return [
            side_by_side(
                self._text("name", lambda: translate("Plan", "Name")),
                self._bind("birth_date", DateField(born, optional=True), born),
            ),
            self._bind("pickup_contact_ids", self._pickup, pickup),
            side_by_side(
                self._text("school", lambda: translate("Plan", "School and teacher")),
                self._bind("school_phone", PhoneField(phone, optional=True), phone),
            ),
            self._text("doctor", lambda: translate("Plan", "Doctor and phone")),
            side_by_side(
                self._long("allergies", lambda: translate("Plan", "Allergies")),
                self._long("medicines", lambda: translate("Plan", "Medicines, dose, times")),
            ),
            side_by_side(
                self._text("papers_place", lambda: translate("Plan", "Where are passport and birth certificate?")),
                self._text("other_parent", lambda: translate("Plan", "Other parent and phone")),
            ),
            self._text("birthplace", lambda: translate("Plan", "Place of birth")),
            self._long("notes", lambda: translate("Plan", "What comforts this child, and other notes")),
        ]
