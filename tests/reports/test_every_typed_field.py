"""Markup typed into each single text field stands on paper letter for letter, beside a mark that names the field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from checkin_desktop.domain import report_people
from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, CallLogRow, Corroboration, EntryKind, MadeBy
from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import OutingDetails
from checkin_desktop.domain.packing import packing_list
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan import Child, ChildDetails, PlanAnswerKey
from checkin_desktop.domain.plan_audience import fitted
from checkin_desktop.domain.plan_prints import PlanExtra, PlanPrint
from checkin_desktop.domain.readiness import Readiness, SignedForm
from checkin_desktop.domain.snapshots import Exhibit, SharedCopy, VisitSnapshot
from checkin_desktop.reports import attempt_proof, plan_modes
from checkin_desktop.reports.wording import Wording
from checkin_desktop.services import reference
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

# Not on paper: notes for oneself, and what names a record of the shipped lists.
UNPRINTED = {
    ("PersonDetails", "notes"),
    ("DocumentDetails", "code"),
    ("DocumentDetails", "language"),  # a code; the plan does not say it
    ("AttemptDraft", "line_id"),
    ("AttemptDraft", "zone"),
    ("AppointmentDetails", "point_id"),
    ("AppointmentDetails", "zone"),
    ("AppointmentDetails", "at"),
    ("AppointmentDetails", "set_by"),
    ("AppointmentDetails", "officer"),
    ("AppointmentDetails", "note"),
    ("OutingDetails", "leaves_at"),
    ("OutingDetails", "not_back_by"),
    ("SignedForm", "earlier"),
    ("CarePaperDetails", "state"),  # a code
}

ABOVE_THE_FOOT = ("-x", "0", "-y", "0", "-W", "612", "-H", "718")  # which would cut words at the end of a page
TICKED = frozenset({PlanExtra.HEALTH, PlanExtra.CONSULATE, PlanExtra.FEAR})
PRINTS = (
    PlanPrint(extras=TICKED),
    PlanPrint(language="es", large=True, extras=TICKED),
    PlanPrint(second="es", large=True, extras=TICKED),
)


class Typist:
    """Fills dataclasses; remembers what has to stand on paper."""

    def __init__(self) -> None:
        self.typed: dict[str, str] = {}

    def text(self, owner: str, name: str) -> str:
        words = f"Q{len(self.typed)}Z {' '.join(samples.MARKUP)}"
        self.typed[f"{owner}.{name}"] = words
        return words

    def fill(self, record: Any) -> Any:
        owner, values = type(record).__name__, {}
        for field in fields(record):
            if (owner, field.name) in UNPRINTED:
                continue
            if isinstance(getattr(record, field.name), FreeText):
                values[field.name] = FreeText(
                    self.text(owner, field.name), "es", self.text(owner, f"{field.name}.english"), "Tú"
                )
            elif field.type == "str":
                values[field.name] = self.text(owner, field.name)
        return replace(record, **values)

    def missing(self, paper: str) -> list[str]:
        packed = "".join(paper.split())
        return [name for name, words in self.typed.items() if "".join(words.split()) not in packed]


@pytest.mark.parametrize("choice", PRINTS, ids=["en", "es large", "both large"])
def test_each_field_of_the_plan(choice: PlanPrint, pdf_text: Callable[..., str]) -> None:
    typist = Typist()
    person = samples.person()
    details = replace(typist.fill(person.details), other_names=(typist.text("PersonDetails", "other_names"),))
    contact = Contact(1, 1, 1, typist.fill(ContactDetails()))
    document = Document(1, 1, typist.fill(DocumentDetails(status=DocumentStatus.HAVE)))
    child = Child(1, 1, 1, typist.fill(ChildDetails()))
    snapshot = samples.plan_snapshot()
    answers = {key: typist.text("Plan", key.value) for key in PlanAnswerKey}
    form = typist.fill(SignedForm(Answer.YES))
    appointment = Appointment(1, 1, typist.fill(AppointmentDetails()), AppointmentState.CONFIRMED)
    outing = replace(typist.fill(OutingDetails()), own_items=(typist.text("OutingDetails", "own_items"),))
    packing = packing_list(reference.load(), (), (), (), (), outing.own_items)
    snapshot = replace(
        snapshot,
        person=replace(person, details=details),
        contacts=(contact,),
        documents=(document,),
        plan=replace(snapshot.plan, answers=answers, children=(child,), ready=Readiness(form, form)),
        visit=VisitSnapshot(appointment, outing, packing, {}),
        care_papers=(CarePaper(1, 1, typist.fill(CarePaperDetails())),),
        choice=replace(choice, holder=typist.text("PlanPrint", "holder")),
    )
    second = Catalog(choice.second) if choice.second else None
    made = plan_modes.render(fitted(snapshot), Wording(Catalog(choice.language), second))
    assert typist.missing(pdf_text(made.data, *ABOVE_THE_FOOT)) == []


@pytest.mark.parametrize("facing", [None, "es"])
def test_each_field_of_a_report_with_everything_chosen(facing: str | None, pdf_text: Callable[..., str]) -> None:
    typist = Typist()
    person = samples.person()
    names = {name: typist.text("PersonDetails", name) for name in ("given_names", "family_names", "government_name")}
    details = replace(person.details, **names, other_names=(typist.text("PersonDetails", "other_names"),))
    first = samples.attempts()[0]
    before: AttemptDraft = typist.fill(first.current)
    now = typist.fill(replace(before, made_by=MadeBy.FAMILY))
    why = FreeText(typist.text("correction", "reason"), "es", typist.text("correction", "reason.english"), "Tú")
    file = replace(
        samples.attachment(11, typist.text("Attachment", "name"), withdrawn=True),
        withdrawn_reason=typist.text("Attachment", "withdrawn_reason"),
    )
    row = CallLogRow(1, typist.text("CallLogRow", "number"), typist.text("CallLogRow", "began"), None, 5,
                     typist.text("CallLogRow", "direction"))  # fmt: skip
    original = replace(first.first, draft=before, attachments=(file,), call_log_rows=(row,))
    correction = samples.entry(
        1, 2, first.happened, samples.moment("2026-11-18 12:00"), now, EntryKind.CORRECTION, corrects_id=1,
        change_reason=why, changed_fields=tuple(field.name for field in fields(AttemptDraft)),
        written_by=typist.text("correction", "written_by"),
    )  # fmt: skip
    added = samples.entry(
        1, 3, first.happened, samples.moment("2026-11-19 12:00"),
        AttemptDraft(note=FreeText(typist.text("addition", "note")), note_private=True), EntryKind.ADDITION,
        corrects_id=1, corroboration=Corroboration.OTHER,
    )  # fmt: skip
    attempt = Attempt(original, (correction, added), now)
    mail = tuple((kind, typist.text("SharedCopy", kind)) for kind, _ in samples.MAIL)
    calls = (("call", typist.text("SharedCopy", "call")),)
    choices = replace(samples.EVERYTHING_TICKED, for_whom=typist.text("ReportChoices", "for_whom"))
    known = report_people.callers((attempt,))
    anchor = replace(samples.full_report().anchors[0], authority=typist.text("Anchor", "authority"))
    snapshot = samples.full_report(
        person=replace(person, details=details), attempts=(attempt,), callers=known, choices=choices,
        declarants=report_people.declarants(known, (attempt,), ""), anchors=(anchor,),
        prepared_by=typist.text("ReportSnapshot", "prepared_by"),
        exhibits=tuple(Exhibit(label, 1, file) for label in "AB"),
        copies=(SharedCopy("A", "a", "", b"a", lines=mail), SharedCopy("B", "b", "", b"b", lines=calls)),
    )  # fmt: skip
    second = Catalog(facing) if facing else None
    made = attempt_proof.render(snapshot, Catalog("en"), second)
    assert typist.missing(pdf_text(made.data)) == []
    assert made.missing == ()


def test_the_typist_fills_what_there_is() -> None:
    typist = Typist()
    for record in (PersonDetails(), ContactDetails(), DocumentDetails(), ChildDetails(), AttemptDraft()):
        typist.fill(record)
    assert len(typist.typed) >= 52
