"""Getting ready as records of self-saving forms, and the packing list in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.appointments import Appointment
from checkin_desktop.domain.documents import DocumentForm, DocumentStatus, Holder
from checkin_desktop.domain.outings import Outing, OutingDetails, ReadinessQuestion, TimedCall
from checkin_desktop.domain.packing import PackItem
from checkin_desktop.domain.readiness import QUESTIONS, Readiness
from checkin_desktop.services.readiness import DayPlan
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

OUTING_KEYS: Final = ("companion_id", "companion_name", "leaves_at", "not_back_by", "calls", "note")


@dataclass(frozen=True, slots=True)
class ReadyView:
    """Everything the page shows of one person. `ahead` are the appointments one can get ready for."""

    name: str
    ahead: tuple[Appointment, ...]
    appointment: Appointment | None
    day: DayPlan


def load_view(case: CaseFile, person_id: int, wanted: int | None) -> ReadyView:
    """Read the page of a person, for the wanted appointment or the next one. Vault lane. Raises NO_SUCH_RECORD."""
    ahead = tuple(item for item in case.appointments.of_person(person_id) if item.is_ahead)
    chosen = next((item for item in ahead if item.id == wanted), None)
    appointment = chosen or case.appointments.next_of(person_id)
    kind = appointment.details.kind if appointment is not None else None
    day = case.readiness.day_plan(person_id, appointment.id if appointment is not None else None, kind)
    return ReadyView(case.people.get(person_id).details.display_name, ahead, appointment, day)


def what_words(appointment: Appointment) -> str:
    """What kind of appointment it is."""
    return label(translate, appointment.details.kind)


def stored_answers(readiness: Readiness) -> Stored:
    """The answers about the forms as one record."""
    values: dict[str, object] = {}
    for form, (signed, whom, place) in QUESTIONS.items():
        known = readiness.form(form)
        values[signed.value] = known.signed.value if known.signed is not None else ""
        values[whom.value], values[place.value] = known.whom, known.place
    return Stored(readiness, values)


def store_answer(case: CaseFile, person_id: int, key: str, value: object) -> Stored:
    """Save one answer. Vault lane. Raises InvalidInput and AppError."""
    case.readiness.set_answer(person_id, ReadinessQuestion(key), str(value or ""))
    return stored_answers(case.readiness.answers(person_id))


def stored_outing(case: CaseFile, outing: Outing) -> Stored:
    """The plan for the day as a record with what there is to say about it. Vault lane."""
    details = outing.details
    values: dict[str, object] = {key: getattr(details, key) for key in OUTING_KEYS}
    values["calls"] = call_texts(details.calls)
    return Stored(outing, values, case.readiness.validate(details))


def store_outing(case: CaseFile, appointment_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if key == "calls":
        value = read_calls(value if isinstance(value, Sequence) else ())
    elif value is None and key != "companion_id":
        value = getattr(OutingDetails(), key)
    return stored_outing(case, case.readiness.update_outing(appointment_id, **{key: value}))


def call_texts(calls: Sequence[TimedCall]) -> tuple[str, ...]:
    """Calls as the field holds them: time and contact id, one text each."""
    return tuple(f"{call.at} {call.contact_id}" for call in calls)


def read_calls(texts: Sequence[object]) -> tuple[TimedCall, ...]:
    """The calls that stand in the field. What is no time stays what was typed, so that it can be refused."""
    found = []
    for text in texts:
        at, _, contact = str(text).rpartition(" ")
        if contact.isdigit():
            found.append(TimedCall(at, int(contact)))
    return tuple(found)


def item_title(item: PackItem) -> str:
    """What a thing to take along is called."""
    if item.kind is None:
        return item.words
    title, form = translate("reference", item.kind.title), item.kind.form
    return f"{title} ({form})" if any(sign.isdigit() for sign in form) and " " not in form else title


def item_help(item: PackItem) -> str:
    """What the checklist says of it: as copy or original, and whether it is there."""
    if item.kind is None:
        return ""
    parts = [dates.at_sentence_start(translate("reference", item.kind.bring))] if item.kind.bring else []
    if item.document is None:
        parts.append(translate("Readiness", "not on your list of documents yet"))
    elif item.document.details.status is DocumentStatus.HAVE:
        details = item.document.details
        if details.holder not in (Holder.ME, Holder.FAMILY, Holder.UNKNOWN) and DocumentForm.COPY not in details.forms:
            holder = inside_sentence(label(translate, details.holder))
            parts.append(translate("Readiness", "the original is with: {holder}", holder=holder))
        else:
            parts.append(translate("Readiness", "you have it"))
    else:
        parts.append(inside_sentence(label(translate, item.document.details.status)))
    return " · ".join(parts)
