"""The children of a plan: one at a time as a form that saves itself, add and remove with undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.plan import Child, ChildDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.icons import icon
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.models.form_saver import FormSaver, Stored
from checkin_desktop.ui.models.plan import PlanSectionId, PlanView, store_child, stored_child
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.plan_child_form import ChildForm
from checkin_desktop.ui.pages.plan_family import FamilyChild
from checkin_desktop.ui.pages.plan_sections import SectionPanel
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import Field, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule


class ChildrenSection(SectionPanel):
    """The section around the panel of the children."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.CHILDREN, parent)
        self.children_panel = ChildrenPanel(context, self)
        self.column.addWidget(self.children_panel)

    def make(self) -> Iterator[None]:
        """Make the form of a child, in steps."""
        yield from self.children_panel.make()
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Show whose children there are."""
        super().show_plan(view)
        self.children_panel.show_plan(view)

    def forget(self) -> None:
        """Forget the children."""
        super().forget()
        self.children_panel.forget()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.children_panel.retranslate()


class ChildrenPanel(QWidget):
    """`changed` is sent after a child was added or removed; `plan_wanted` carries whose plan should be opened."""

    changed = Signal()
    plan_wanted = Signal(int)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person_id: int | None = None
        self._children: tuple[Child, ...] = ()
        self._chosen: int | None = None
        self.saver = FormSaver(context, self, self._draft_key, store_child, lambda _: None, self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        pills = QWidget(self)
        self._flow = FlowLayout(pills, 8)
        self.pills: dict[int, Button] = {}
        column.addWidget(pills)
        self._pills = pills
        self.add_button = Button(lambda: translate("Plan", "Add a child"), icon_name="plus", small=True, parent=pills)
        self.add_button.clicked.connect(self.add)
        self._flow.addWidget(self.add_button)
        self.none = Label(lambda: translate("Plan", "No children in this plan."), "body", tone="ink2", parent=self)
        column.addWidget(self.none)
        column.addWidget(self._make_new())
        self.from_family = FamilyChild(self)
        self.from_family.plan_wanted.connect(self.plan_wanted)
        column.addWidget(self.from_family)
        self.form = ChildForm(self.saver, self)
        column.addWidget(self.form)
        context.hold(self.add_button)

    def make(self) -> Iterator[None]:
        """Make the form, in steps."""
        yield from self.form.make()
        foot = QWidget(self.form)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(14))
        below.addWidget(Rule(foot))
        self.remove_button = Button(self._remove_words, "destructive", "trash", small=True, parent=foot)
        self.remove_button.clicked.connect(self.remove)
        self._context.hold(self.remove_button)
        below.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.form.add_below(foot)
        self._arrange()

    def field(self, key: str) -> Field:
        """A field by its key. Raises KeyError."""
        return self.form.field(key)

    def show_plan(self, view: PlanView) -> None:
        """Show whose children there are; the chosen one stays in front. `load` fills its form."""
        self._person_id = view.person.id
        self._children = children = view.plan.children
        self.form.offer([contact for contact in view.contacts if contact.person_id == view.person.id])
        self.from_family.show_plan(view)
        ids = [child.id for child in children]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        self._show_pills()
        self.from_family.show_child(self._chosen if self._is_family() else None)

    def choose(self, child_id: int) -> None:
        """Bring a child to the front."""
        self.saver.flush()
        self._chosen = child_id
        self.new.setVisible(False)
        self._show_pills()
        self.load()

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
        self.form.offer(())
        self.from_family.forget()
        self.new.setVisible(False)
        self._show_pills()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.saver.retranslate()
        self.remove_button.retranslate()

    def _make_new(self) -> QWidget:
        self.new = QWidget(self)
        row = QVBoxLayout(self.new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(10))
        self.new_name = TextField(lambda: translate("Plan", "Name of the child"), max_length=500, parent=self.new)
        self.new_name.edit.returnPressed.connect(self._save_new)
        row.addWidget(self.new_name)
        buttons = QWidget(self.new)
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

    def load(self) -> None:
        """Fill the form of the chosen child; what is being typed stays."""
        self._arrange()
        child_id = self._chosen
        if child_id is None or self._is_family():
            self.saver.forget()
            self.from_family.show_child(child_id)
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
            pill = Button(child.details.name, "filter", "child", parent=self._pills)
            pill.setChecked(child.id == self._chosen)
            pill.setIcon(icon("child", "on_accent" if child.id == self._chosen else "ink", 16))
            pill.clicked.connect(lambda _=False, child_id=child.id: self.choose(child_id))
            self._flow.addWidget(pill)
            pill.show()  # at once, for whoever measures the row now
            self.pills[child.id] = pill
        self._flow.addWidget(self.add_button)
        self._pills.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        self.form.setVisible(self._chosen is not None and not self._is_family())
        self.from_family.setVisible(self._is_family())
        self.none.setVisible(not self._children)
        self.remove_button.retranslate()

    def _is_family(self) -> bool:
        """Whether the chosen child stands in the plan of somebody else of the household."""
        chosen = next((child for child in self._children if child.id == self._chosen), None)
        return chosen is not None and chosen.person_id != self._person_id

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
