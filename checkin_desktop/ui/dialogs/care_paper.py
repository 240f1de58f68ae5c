"""Write down a paper that lets somebody care for a child. Nothing here says which one a family needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails, CarePaperKind
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.plan import Child
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.fields_dialog import FieldsDialog, FieldsForm, Save
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.plan import short_names
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, MultilineField, TextField
from checkin_desktop.ui.widgets.pills_field import PillsField
from checkin_desktop.words.labels import label


class CarePaperDialog(FieldsDialog):
    """`saved` is the details that were saved. `paper` is the one to change, None for a new one.

    `children` are those of the same person's plan.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        person_id: int,
        paper: CarePaper | None,
        children: Sequence[Child],
    ) -> None:
        form = _form(children)
        fields = form.fields
        if paper is not None:
            for name, field in fields.items():
                value = getattr(paper.details, name)
                field.set_value(value.value if isinstance(value, CarePaperKind | Answer) else value)

        offered = {child.id for child in children}
        # A child that was taken off the plan comes back with its paper.
        kept = tuple(one for one in paper.details.child_ids if one not in offered) if paper is not None else ()

        def save() -> Save:
            given = {name: field.value() for name, field in fields.items()}
            details = CarePaperDetails(
                kind=CarePaperKind(str(given["kind"])),
                state=str(given["state"] or ""),
                child_ids=(*_numbers(given.get("child_ids")), *kept),
                caregiver=str(given["caregiver"]).strip(),
                signed_on=fields["signed_on"].value(),
                notarized=Answer(str(given["notarized"])) if given["notarized"] else None,
                ends_on=fields["ends_on"].value(),
                holder=str(given["holder"]).strip(),
                note=str(given["note"]).strip(),
            )
            if paper is None:
                return lambda case: case.care_papers.add(person_id, details)
            changes = {name: getattr(details, name) for name in fields}
            return lambda case: (case.care_papers.update(paper.id, **changes), case.care_papers.get(paper.id))[1]

        super().__init__(
            context,
            parent,
            lambda: translate("Plan", "A paper for a child’s care"),
            lambda: translate("Plan", "Write what stands on the paper. What is not known can stay empty."),
            form,
            f"care-paper-{paper.id if paper is not None else 'new'}:{person_id}",
            save,
            icon_name="document-check",
        )


def _form(children: Sequence[Child]) -> FieldsForm:
    form = FieldsForm()
    kind = ChoiceField(
        lambda: translate("Plan", "What is the paper called?"),
        [(each.value, lambda each=each: label(translate, each)) for each in CarePaperKind],
        parent=form,
    )
    kind.set_value(CarePaperKind.OTHER.value)
    unknown = ("", lambda: translate("Plan", "Not known yet"))
    state = ChoiceField(
        lambda: translate("Plan", "Made for which state?"),
        [unknown, *STATE_NAMES.items()],
        optional=True,
        parent=form,
    )
    state.set_value("")
    caregiver = TextField(
        lambda: translate("Plan", "Who may care for the child?"),
        help=lambda: translate("Plan", "The name as it stands on the paper."),
        optional=True,
        max_length=LINE_LIMIT,
        parent=form,
    )
    notarized = ChoiceField(
        lambda: translate("Plan", "Signed before a notary?"),
        [
            ("", lambda: translate("Plan", "Not answered yet")),
            *((each.value, lambda each=each: label(translate, each)) for each in Answer),
        ],
        optional=True,
        parent=form,
    )
    notarized.set_value("")
    form.add_row(kind=kind, state=state)
    if children:
        pills = PillsField(
            lambda: translate("Plan", "For which children?"),
            list(short_names({child.id: child.details.name for child in children}).items()),
            help=lambda: translate("Plan", "Choose none if it is for all."),
            optional=True,
            parent=form,
        )
        form.add_row(child_ids=pills)
    form.add_row(caregiver=caregiver)
    form.add_row(
        signed_on=DateField(lambda: translate("Plan", "Signed on"), optional=True, parent=form), notarized=notarized
    )
    form.add_row(
        ends_on=DateField(
            lambda: translate("Plan", "Ends on"),
            help=lambda: translate("Plan", "Only if an end stands on it."),
            optional=True,
            parent=form,
        ),
        holder=TextField(
            lambda: translate("Plan", "Who keeps it, and where?"), optional=True, max_length=LINE_LIMIT, parent=form
        ),
    )
    form.add_row(note=MultilineField(lambda: translate("Plan", "Notes"), optional=True, lines=2, parent=form))
    return form


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(int(str(one)) for one in value) if isinstance(value, tuple | list) else ()
