"""What comes from the family's plan, shown as it stands there, and who shares that plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.household import HouseholdMember
from checkin_desktop.domain.plan import Child
from checkin_desktop.ui import reading
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.models.plan import PlanSectionId, PlanView
from checkin_desktop.ui.pages.plan_sections import SectionPanel, clear
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, FactLine
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words import dates


class FamilyChild(QWidget):
    """A child that stands in the plan of another member: read here, changed there. `plan_wanted` carries whose."""

    plan_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PlanView | None = None
        self._owner: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(12))
        self.open_button = Button(
            lambda: translate("Plan", "Open that plan"), icon_name="shield-check", small=True, parent=self
        )
        self.open_button.clicked.connect(self._open)
        self.note = Banner("neutral", "", "", self.open_button, "chain", self)
        column.addWidget(self.note)
        self.facts = QVBoxLayout()
        self.facts.setSpacing(theme.space(10))
        column.addLayout(self.facts)

    def show_plan(self, view: PlanView) -> None:
        """Know where the children come from."""
        self._view = view

    def show_child(self, child_id: int | None) -> None:
        """Show this child, or nothing."""
        clear(self.facts)
        view = self._view
        child = next((one for one in view.plan.children if one.id == child_id), None) if view is not None else None
        if view is None or child is None:
            self._owner = None
            return
        self._owner = child.person_id
        name = view.name_of(child.person_id)
        self.note.set_texts(
            translate("Plan", "From the plan of {name}", name=name),
            translate("Plan", "It is the same in both plans. It can be changed there."),
        )
        for title, value in _child_facts(child, view):
            if value:
                self.facts.addWidget(FactLine(title, value, parent=self))

    def forget(self) -> None:
        """Forget what is shown."""
        self._view, self._owner = None, None
        clear(self.facts)
        self.note.set_texts("", "")

    def _open(self) -> None:
        if self._owner is not None:
            self.plan_wanted.emit(self._owner)


class HouseholdPanel(SectionPanel):
    """Who shares this plan. `members_wanted` carries the ids of all members, the lead among them."""

    members_wanted = Signal(object)
    leaving_wanted = Signal()
    plan_wanted = Signal(int)
    identity_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.HOUSEHOLD, parent)
        self._context = context
        self._view: PlanView | None = None
        self.words = Label("", "body", parent=self)
        self.column.addWidget(self.words)
        self.boxes: dict[int, CheckField] = {}
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(theme.space(8))
        self.column.addLayout(self._ticks)
        self.own = Label(
            lambda: translate(
                "Plan",
                "Children, people to call, home, keys, pets and where the papers are stand in one plan. Health, "
                "lawyer, job, money and fear stay with each person. An answer that somebody writes for themselves "
                "counts more.",
            ),
            "small",
            parent=self,
        )
        self.column.addWidget(self.own)
        self.open_button = Button(
            lambda: translate("Plan", "Open that plan"), icon_name="shield-check", small=True, parent=self
        )
        self.leave_button = Button(
            lambda: translate("Plan", "Use a plan of my own"), icon_name="fork", small=True, parent=self
        )
        self.identity_button = Button(
            lambda: translate("Plan", "Link family members on the page Identity"),
            icon_name="identity",
            small=True,
            parent=self,
        )
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self.leaving_wanted)
        context.hold(self.leave_button)
        self.identity_button.clicked.connect(self.identity_wanted)
        for button in (self.open_button, self.leave_button, self.identity_button):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Offer the family, or say whose plan it is."""
        super().show_plan(view)
        self._view = view
        leads = view.household.lead_id == view.person.id
        self.words.set_text(_household_words(view))
        self._show_boxes(view.others if leads else (), {member.person_id for member in view.household.members})
        self.open_button.setVisible(not leads)
        self.leave_button.setVisible(not leads)
        self.identity_button.setVisible(leads and not view.others)

    def forget(self) -> None:
        """Forget what is shown."""
        super().forget()
        self._view = None
        self.words.set_text("")
        self._show_boxes((), set())

    def _show_boxes(self, people: Sequence[HouseholdMember], members: set[int]) -> None:
        names = {one.person_id: one.display_name for one in people}
        if list(names) != list(self.boxes):
            clear(self._ticks)
            self.boxes = {}
            for person_id, name in names.items():
                box = CheckField(name, parent=self)
                box.edited.connect(self._ticked)
                if self._context.read_only:
                    reading.hold_field(box)
                self._ticks.addWidget(box)
                self.boxes[person_id] = box
        for person_id, box in self.boxes.items():
            box.set_value(person_id in members)

    def _ticked(self) -> None:
        view = self._view
        if view is not None:
            chosen = [person_id for person_id, box in self.boxes.items() if box.value()]
            self.members_wanted.emit((view.person.id, *chosen))

    def _open(self) -> None:
        if self._view is not None:
            self.plan_wanted.emit(self._view.household.lead_id)


def _household_words(view: PlanView) -> Text:
    lead = view.name_of(view.household.lead_id)
    if view.household.lead_id != view.person.id:
        return translate("Plan", "This is one plan with the family. It is kept in the plan of {name}.", name=lead)
    if view.others:
        return translate("Plan", "Tick who lives by the same plan.")
    return translate("Plan", "Nobody else is in this folder yet, or nobody is linked as family.")


def _child_facts(child: Child, view: PlanView) -> list[tuple[str, str]]:
    details = child.details
    names = {contact.id: contact.details.name for contact in view.contacts}

    def day(value: object) -> str:
        return dates.format_date(catalog(), value) if value else ""  # type: ignore[arg-type]

    def number(text: str) -> str:
        return isolate_ltr(text) if text.strip() else ""

    return [
        (translate("Plan", "Name"), details.name),
        (translate("Plan", "Birth date"), day(details.birth_date)),
        (
            translate("Plan", "Who may pick up this child?"),
            ", ".join(names[one] for one in details.pickup_contact_ids if one in names),
        ),
        (
            translate("Plan", "Who cares for this child while I am away?"),
            names.get(details.caregiver_id or 0, ""),
        ),
        (translate("Plan", "School"), "\n".join(filter(None, (details.school, number(details.school_phone))))),
        (translate("Plan", "Doctor"), "\n".join(filter(None, (details.doctor, number(details.doctor_phone))))),
        (translate("Plan", "Allergies"), details.allergies),
        (translate("Plan", "Medicines, dose, times"), details.medicines),
        (translate("Plan", "Routine, food, and what comforts this child"), details.routine),
    ]
