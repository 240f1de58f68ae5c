"""Add a dated paper that shows somebody was in the U.S. in a month."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.documents import PRESENCE, DocumentDetails, DocumentStatus, ProofKind
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.fields_dialog import FieldsDialog, FieldsForm, Save
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.proof_of_time import month_words
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, TextField
from checkin_desktop.words.labels import label


class ProofPaperDialog(FieldsDialog):
    """`saved` is the new document. `month` is the first day of the month it was asked for, None for any."""

    def __init__(self, context: WindowContext, parent: QWidget | None, person_id: int, month: date | None) -> None:
        form = FieldsForm()
        kinds = [(kind.value, lambda kind=kind: label(translate, kind)) for kind in ProofKind if kind]
        kind = ChoiceField(lambda: translate("Papers", "What is it?"), [("", ""), *kinds], parent=form)
        self.date = DateField(
            lambda: translate("Papers", "Date on the paper"),
            help=lambda: translate("Papers", "As it is printed on the paper: it says which month it goes to."),
            parent=form,
        )
        title = TextField(
            lambda: translate("Papers", "Name of the paper"), optional=True, max_length=LINE_LIMIT, parent=form
        )
        place = TextField(
            lambda: translate("Papers", "Where does the original lie?"),
            optional=True,
            max_length=LINE_LIMIT,
            parent=form,
        )
        form.add_row(kind=kind, issued_on=self.date)
        form.add_row(title=title)
        form.add_row(place=place)
        wanted = month_words(month) if month is not None else ""

        def save() -> Save:
            details = DocumentDetails(
                code=PRESENCE,
                title=title.value().strip(),
                status=DocumentStatus.HAVE,
                place=place.value().strip(),
                issued_on=self.date.value(),
                kind=ProofKind(str(kind.value() or "")),
            )
            return lambda case: case.documents.add(person_id, details)

        super().__init__(
            context,
            parent,
            lambda: (
                translate("Papers", "A paper from {month}", month=wanted)
                if wanted
                else translate("Papers", "A dated paper")
            ),
            lambda: translate("Papers", "A scan or a photo is enough here. The original stays where it is safe."),
            form,
            f"proof-{month:%Y-%m}:{person_id}" if month is not None else f"proof:{person_id}",
            save,
            icon_name="document-plus",
            also=(lambda: translate("Papers", "Save and add a scan"), "paperclip"),
        )
