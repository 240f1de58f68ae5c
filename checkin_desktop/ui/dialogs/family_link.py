"""Link two people of the folder as family: choose who, and what that person is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.people import Person, PersonRow, Relation
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import ChoiceField
from checkin_desktop.words.labels import label


class FamilyLinkDialog(MessageDialog):
    """`chosen` is (person id, relation) once both were chosen."""

    def __init__(self, parent: QWidget | None, person: Person, others: tuple[PersonRow, ...]) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.who = ChoiceField(
            lambda: translate("Identity", "Who?"), [(row.id, row.sort_name or row.display_name) for row in others]
        )
        self.relation = ChoiceField(
            lambda: translate("Identity", "What is this person to {name}?", name=person.details.display_name),
            [(relation, lambda relation=relation: label(translate, relation)) for relation in Relation],
        )
        column.addWidget(self.who)
        column.addWidget(self.relation)
        super().__init__(
            parent,
            lambda: translate("Identity", "Link a family member"),
            (lambda: translate("Identity", "The other record gets the link too."),),
            icon_name="chain",
            extra=form,
        )
        self.link = self.add_button(lambda: translate("Identity", "Link"), "primary", 1)
        self.link.setEnabled(False)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        for field in (self.who, self.relation):
            field.edited.connect(lambda _: self.link.setEnabled(self.chosen is not None))
        self.who.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def chosen(self) -> tuple[int, Relation] | None:
        """What was chosen, or None while something is missing."""
        who, relation = self.who.value(), self.relation.value()
        return (who, relation) if isinstance(who, int) and isinstance(relation, Relation) else None


def link_family(context: WindowContext, parent: QWidget, person: Person, linked: Callable[[], None]) -> None:
    """Ask whom to link; without anybody else in the folder say how to get there."""
    people = context.case.people
    already = {link.person_id for link in person.family} | {person.id}

    def ask(rows: tuple[PersonRow, ...]) -> None:
        others = tuple(row for row in rows if row.id not in already)
        if not others:
            context.messages.inform(
                lambda: translate("Identity", "There is nobody else to link"),
                lambda: translate("Identity", "Add the family member to this folder first, on the page People."),
            )
            return
        dialog = FamilyLinkDialog(parent.window(), person, others)
        if dialog.run() != 1 or dialog.chosen is None:
            return
        other, relation = dialog.chosen
        context.runner.submit(lambda _: people.link(person.id, other, relation), owner=parent, done=lambda _: linked())

    context.runner.submit(lambda _: people.rows("", limit=1000), owner=parent, done=ask, reading=True)
