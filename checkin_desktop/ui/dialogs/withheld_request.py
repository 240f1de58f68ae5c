"""Write down a request for a paper that somebody else keeps, and its answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.letters import Letter
from checkin_desktop.domain.validation import LINE_LIMIT
from checkin_desktop.domain.withheld import RequestAnswer, RequestDetails, RequestKind, WithheldRequest
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.fields_dialog import FieldsDialog, FieldsForm, Save
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.moves import attempt_line
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, MultilineField, TextField
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label


class WithheldRequestDialog(FieldsDialog):
    """`saved` is the request. `request` is the one to change, None for a new one.

    `attempts` and `letters` are those that it can be linked with.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        person_id: int,
        withheld_id: int,
        request: WithheldRequest | None,
        attempts: Sequence[AttemptSummary],
        letters: Sequence[Letter],
    ) -> None:
        form = _form(attempts, letters)
        fields = form.fields
        if request is not None:
            for name, field in fields.items():
                value = getattr(request.details, name)
                field.set_value(value.value if isinstance(value, RequestKind | RequestAnswer) else value)
        number = request.id if request is not None else None

        def save() -> Save:
            given = {name: field.value() for name, field in fields.items()}
            details = RequestDetails(
                kind=RequestKind(str(given["kind"])),
                asked_on=fields["asked_on"].value(),
                how=str(given["how"]).strip(),
                reason=str(given["reason"]).strip(),
                answer=RequestAnswer(str(given["answer"])),
                answered_on=fields["answered_on"].value(),
                answer_words=str(given["answer_words"]).strip(),
                attempt_id=_number(given["attempt_id"]),
                letter_id=_number(given["letter_id"]),
            )
            return lambda case: case.withheld.keep_request(withheld_id, details, number)

        super().__init__(
            context,
            parent,
            lambda: translate("Papers", "A request, and its answer"),
            lambda: translate("Papers", "About when is fine. The answer can be added later."),
            form,
            f"withheld-request-{withheld_id}-{number or 'new'}:{person_id}",
            save,
            icon_name="send",
        )


def _form(attempts: Sequence[AttemptSummary], letters: Sequence[Letter]) -> FieldsForm:
    form = FieldsForm()
    kind = ChoiceField(
        lambda: translate("Papers", "What was asked for?"),
        [(each.value, lambda each=each: label(translate, each)) for each in RequestKind],
        parent=form,
    )
    asked = DateField(lambda: translate("Papers", "When?"), optional=True, parent=form)
    how = TextField(
        lambda: translate("Papers", "How, and to whom?"), optional=True, max_length=LINE_LIMIT, parent=form
    )
    reason = MultilineField(lambda: translate("Papers", "Reason that was given"), optional=True, lines=2, parent=form)
    answer = ChoiceField(
        lambda: translate("Papers", "Answer"),
        [(each.value, lambda each=each: label(translate, each)) for each in RequestAnswer],
        parent=form,
    )
    answered = DateField(lambda: translate("Papers", "When did it come?"), optional=True, parent=form)
    words = MultilineField(lambda: translate("Papers", "The words of the answer"), optional=True, lines=2, parent=form)
    none = (None, lambda: translate("Papers", "none"))
    attempt = ChoiceField(
        lambda: translate("Papers", "Contact attempt that belongs to it"),
        [none, *((item.id, lambda item=item: attempt_line(item)) for item in attempts)],
        optional=True,
        parent=form,
    )
    letter = ChoiceField(
        lambda: translate("Papers", "Letter that belongs to it"),
        [none, *((item.id, lambda item=item: _letter_line(item)) for item in letters)],
        optional=True,
        parent=form,
    )
    kind.set_value(RequestKind.RETURN.value)
    answer.set_value(RequestAnswer.NONE_YET.value)
    attempt.setVisible(bool(attempts))
    letter.setVisible(bool(letters))
    form.add_row(kind=kind, asked_on=asked)
    form.add_row(how=how)
    form.add_row(reason=reason)
    form.add_row(answer=answer, answered_on=answered)
    form.add_row(answer_words=words)
    form.add_row(attempt_id=attempt)
    form.add_row(letter_id=letter)
    return form


def _letter_line(letter: Letter) -> str:
    day = letter.details.dated or letter.created_at.date()
    return translate(
        "Papers", "{request}, {day}", request=label(translate, letter.details.kind), day=format_date(catalog(), day)
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
